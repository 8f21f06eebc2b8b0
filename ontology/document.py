"""docs/ontology.md from the data files: `python -m ontology.document > docs/ontology.md`.

The page is generated so that it cannot drift from the vocabulary; a test compares the two.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from ontology.files import data_text
from ontology.vocabulary import CAMPAIGN_RELATIONS, PREFIXES, RELATIONS, STANDARD

if TYPE_CHECKING:
    from rdflib import Graph
    from rdflib.term import Node

_INTRO = """# Vocabulary

Generated from `ontology/policy.ttl`, `ontology/types.ttl` and `ontology/shapes.ttl` by
`python -m ontology.document`; do not edit.

The graph speaks [ELI](http://data.europa.eu/eli/ontology) first. An own term (`pol:`) is a sub-property of a
standard one where there is one, and the standard triple is written beside it, so that a client that knows only
ELI, PROV or Dublin Core can use the graph. Every file has a named graph of its own; what is known of a document
over all files stands in the library's graph (`<base>kho`). Every literal is a plain string, so a lookup need not
guess a datatype: `?d eli:id_local "41-CT/TW"`, `?d pol:year "2024"`.
"""


def page() -> str:
    """The whole page as Markdown."""
    from rdflib import Graph

    policy = Graph().parse(data=data_text("policy.ttl"), format="turtle")
    types = Graph().parse(data=data_text("types.ttl"), format="turtle")
    shapes = Graph().parse(data=data_text("shapes.ttl"), format="turtle")
    parts = [
        [_INTRO],
        [
            "## Prefixes\n",
            *_table(("prefix", "namespace"), ((f"`{p}:`", f"<{n}>") for p, n in PREFIXES.items())),
        ],
        [
            "## Relations\n",
            *_table(("word", "between documents", "to a campaign", "standard triple too"), _relations()),
        ],
        ["## Own terms\n", *_table(("term", "Vietnamese", "English", "within", "remark"), _terms(policy))],
        ["## Types and codes\n", *_table(("type", "English", "codes", "within"), _types(types))],
        ["## What is checked\n", *_table(("of", "property", "message"), _shapes(shapes))],
    ]
    return "\n".join("\n".join(part) + "\n" for part in parts)


def _relations() -> Iterator[tuple[str, ...]]:
    for word, iri in RELATIONS.items():
        to_campaign = CAMPAIGN_RELATIONS.get(word)
        wider = [STANDARD[t] for t in (iri, to_campaign) if t in STANDARD]
        yield (
            f"`{word}`",
            _short(iri),
            _short(to_campaign) if to_campaign else "",
            ", ".join(map(_short, dict.fromkeys(wider))),
        )


def _terms(policy: Graph) -> Iterator[tuple[str, ...]]:
    from rdflib import RDFS, URIRef

    for term in sorted((s for s in set(policy.subjects()) if str(s).startswith(PREFIXES["pol"])), key=str):
        wider = [*policy.objects(term, RDFS.subPropertyOf), *policy.objects(term, RDFS.subClassOf)]
        yield (
            _short(str(term)),
            _in(policy, term, RDFS.label, "vi"),
            _in(policy, term, RDFS.label, "en"),
            ", ".join(_short(str(w)) for w in wider if isinstance(w, URIRef)),
            _in(policy, term, RDFS.comment, "en"),
        )


def _types(types: Graph) -> Iterator[tuple[str, ...]]:
    from rdflib import SKOS

    for concept in sorted(set(types.subjects(SKOS.broader)), key=str):
        yield (
            _in(types, concept, SKOS.prefLabel, "vi"),
            _in(types, concept, SKOS.prefLabel, "en"),
            ", ".join(sorted(str(c) for c in types.objects(concept, SKOS.notation))),
            ", ".join(
                sorted(_in(types, b, SKOS.prefLabel, "vi") for b in types.objects(concept, SKOS.broader))
            ),
        )


def _shapes(shapes: Graph) -> Iterator[tuple[str, ...]]:
    from rdflib import SH

    found = []
    for shape, target in shapes.subject_objects(SH.targetClass):
        for rule in shapes.objects(shape, SH.property):
            path, message = shapes.value(rule, SH.path), shapes.value(rule, SH.message)
            found.append((_short(str(target)), _short(str(path)), str(message)))
    yield from sorted(found)


def _in(graph: Graph, subject: Node, predicate: Node, language: str) -> str:
    return next(
        (str(o) for o in graph.objects(subject, predicate) if getattr(o, "language", "") == language), ""
    )


def _short(iri: str) -> str:
    for prefix, namespace in PREFIXES.items():
        if iri.startswith(namespace):
            return f"`{prefix}:{iri.removeprefix(namespace)}`"
    return f"<{iri}>"


def _table(heads: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> Iterator[str]:
    yield "| " + " | ".join(heads) + " |"
    yield "|" + " --- |" * len(heads)
    for row in rows:
        yield "| " + " | ".join(cell.replace("|", "\\|") for cell in row) + " |"


if __name__ == "__main__":
    sys.stdout.write(page())
