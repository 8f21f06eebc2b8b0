"""Compact JSON-LD: one object a node with short keys, one set of objects a named graph, written as it is read.

The short keys are those of `ontology/context.jsonld`, which goes into the file, so that it can be read without
the network.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import groupby
from typing import Any

from pyoxigraph import Literal, NamedNode, Quad

from ontology.files import data_text
from ontology.vocabulary import RDF

_OWN = "kho"
"""The prefix of the library's own names."""


def jsonld(quads: Iterable[Quad], base: str) -> Iterator[str]:
    """The file in pieces. `quads` come with those of one graph and subject together; `base` is what the library's
    own IRIs begin with."""
    context = _context() | {_OWN: base}
    writer = _Writer(context)
    told = json.dumps(context, ensure_ascii=False, separators=(",", ":"))
    yield f'{{"@context":{told},\n"@graph":[\n'
    first = True
    for graph, members in groupby(quads, key=lambda q: q.graph_name):
        named = isinstance(graph, NamedNode)
        if isinstance(graph, NamedNode):
            yield ("" if first else ",\n") + f'{{"@id":{json.dumps(writer.short(graph.value))},"@graph":[\n'
        inner = named or first
        for subject, said in groupby(members, key=lambda q: q.subject):
            node = writer.node(str(getattr(subject, "value", subject)), said)
            yield ("" if inner else ",\n") + json.dumps(node, ensure_ascii=False, separators=(",", ":"))
            inner = False
        if named:
            yield "\n]}"
        first = False
    yield "\n]}\n"


@cache
def _context() -> dict[str, Any]:
    found: dict[str, Any] = json.loads(data_text("context.jsonld"))["@context"]
    return found


class _Writer:
    """Shortens IRIs as a context says."""

    def __init__(self, context: dict[str, Any]) -> None:
        self._prefixes = {k: v for k, v in context.items() if isinstance(v, str) and v[-1:] in "/#"}
        self._terms: dict[str, tuple[str, bool]] = {}
        for term, told in context.items():
            if term not in self._prefixes and not term.startswith("@"):
                full = told["@id"] if isinstance(told, dict) else told
                prefix, _, name = full.partition(":")
                self._terms[self._prefixes[prefix] + name] = (term, isinstance(told, dict))
        self._known: dict[str, str] = {}

    def short(self, iri: str) -> str:
        """prefix:name, or the IRI itself where that would be read as another."""
        known = self._known.get(iri)
        if known is None:
            if len(self._known) > 200_000:
                self._known.clear()
            known = self._known[iri] = self._shortened(iri)
        return known

    def _shortened(self, iri: str) -> str:
        for prefix, namespace in self._prefixes.items():
            if iri.startswith(namespace) and not iri.startswith("//", len(namespace)):
                return f"{prefix}:{iri[len(namespace) :]}"
        return iri

    def node(self, subject: str, quads: Iterable[Quad]) -> dict[str, Any]:
        """One node with all that is said of it in one graph, in the order of the keys and values."""
        values: dict[str, list[Any]] = defaultdict(list)
        for quad in quads:
            key, linked = self._terms.get(quad.predicate.value, (self.short(quad.predicate.value), False))
            if quad.predicate.value == RDF.type:
                key, linked = "@type", True
            values[key].append(self._value(quad.object, linked))
        told: dict[str, Any] = {"@id": self.short(subject)}
        for key in sorted(values):
            found = sorted(values[key], key=str)
            told[key] = found if len(found) > 1 else found[0]
        return told

    def _value(self, term: object, linked: bool) -> Any:
        if isinstance(term, NamedNode):
            return self.short(term.value) if linked else {"@id": self.short(term.value)}
        if isinstance(term, Literal):
            if term.language:
                return {"@value": term.value, "@language": term.language}
            plain = term.datatype.value.endswith("XMLSchema#string")
            if plain:
                return {"@value": term.value} if linked else term.value
            return {"@value": term.value, "@type": term.datatype.value}
        raise TypeError(f"no blank nodes are written: {term}")
