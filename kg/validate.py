"""Is the graph sound: `ontology/shapes.ttl` against every named graph.

The shapes speak of one node and its own properties, and a node is described within one graph, so graphs are
checked one at a time. `validate` asks the store in SPARQL what the shapes ask, which takes seconds where
pyshacl takes minutes; `validate_with_pyshacl` is the reference that the tests hold it to.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any, cast

from pyoxigraph import BlankNode, Dataset, Literal, NamedNode, QuerySolutions, RdfFormat, parse, serialize

from kg.store import GraphStore
from ontology.files import data_text
from ontology.vocabulary import RDF

_SH = "http://www.w3.org/ns/shacl#"


@dataclass(frozen=True, slots=True)
class Problem:
    """One node that is not as it should be."""

    node: str
    path: str
    message: str

    def __str__(self) -> str:
        return f"{self.message} ({self.node})"


@dataclass(frozen=True, slots=True)
class Constraint:
    """One property shape: what nodes of a class must have at a path."""

    target: str
    path: str
    message: str
    tests: tuple[str, ...]


def validate(store: GraphStore, limit: int = 1000) -> tuple[Problem, ...]:
    """What is wrong with the published graph, at most `limit` findings; empty when nothing is.

    Two SPARQL queries for each of some fifty property shapes; linear in the graph.
    """
    found: list[Problem] = []
    for constraint in constraints():
        found += _broken(store, constraint, limit - len(found))
        if len(found) >= limit:
            break
    return tuple(sorted(found, key=lambda p: (p.node, p.path, p.message)))


def validate_with_pyshacl(store: GraphStore) -> tuple[Problem, ...]:
    """The same by the reference implementation, graph by graph. Slow: for tests and small libraries."""
    import pyshacl
    import rdflib

    shapes = rdflib.Graph().parse(data=data_text("shapes.ttl"), format="turtle")
    found = set()
    for name in store.raw.named_graphs():
        quads = store.raw.quads_for_pattern(None, None, None, name)
        nt = serialize((q.triple for q in quads), format=RdfFormat.N_TRIPLES) or b""
        data = rdflib.Graph().parse(data=nt, format="nt")
        _, report, _ = pyshacl.validate(data, shacl_graph=shapes, inference="none")
        found |= set(_problems(cast(Any, report)))
    return tuple(sorted(found, key=lambda p: (p.node, p.path, p.message)))


@cache
def constraints() -> tuple[Constraint, ...]:
    """The property shapes of shapes.ttl. Raises ValueError for a kind of constraint that is not known here."""
    data = Dataset(parse(data_text("shapes.ttl"), format=RdfFormat.TURTLE))
    found = []
    for shape in data.quads_for_predicate(NamedNode(_SH + "targetClass")):
        for owner in data.quads_for_subject(shape.subject):
            if owner.predicate.value == _SH + "property":
                found.append(_constraint(data, _iri(shape.object), cast(BlankNode, owner.object)))
    return tuple(sorted(found, key=lambda c: (c.target, c.path)))


def _constraint(data: Dataset, target: str, shape: BlankNode) -> Constraint:
    said = {_iri(q.predicate).removeprefix(_SH): q.object for q in data.quads_for_subject(shape)}
    path, message = _iri(said.pop("path")), cast(Literal, said.pop("message")).value
    tests = []
    for name, value in sorted(said.items()):
        told = value.value if isinstance(value, Literal) else ""
        if name == "minCount":
            tests.append(f"COUNT(?value) < {int(told)}")
        elif name == "maxCount":
            tests.append(f"COUNT(?value) > {int(told)}")
        elif name == "minLength":
            tests.append(f"MIN(STRLEN(STR(?value))) < {int(told)}")
        elif name == "nodeKind":
            tests.append("MIN(IF(ISIRI(?value), 1, 0)) < 1")
        elif name == "pattern":
            tests.append(f"MIN(IF(REGEX(STR(?value), {_quoted(told)}), 1, 0)) < 1")
        elif name == "in":
            listed = ", ".join(_quoted(v) for v in _list(data, value))
            tests.append(f"MIN(IF(STR(?value) IN ({listed}), 1, 0)) < 1")
        else:
            raise ValueError(f"shapes.ttl: sh:{name} is not known to kg.validate")
    return Constraint(target, path, message, tuple(tests))


def _broken(store: GraphStore, constraint: Constraint, limit: int) -> Iterator[Problem]:
    tests = " || ".join(f"({test})" for test in constraint.tests)
    query = (
        f"SELECT ?graph ?node WHERE {{ GRAPH ?graph {{ ?node <{RDF.type}> <{constraint.target}> "
        f"OPTIONAL {{ ?node <{constraint.path}> ?value }} }} }} GROUP BY ?graph ?node HAVING ({tests}) LIMIT {limit}"
    )
    for row in cast(QuerySolutions, store.query(query)):
        yield Problem(cast(NamedNode, row["node"]).value, constraint.path, constraint.message)


def _problems(report: Any) -> Iterator[Problem]:
    import rdflib

    sh = rdflib.Namespace(_SH)
    for result in report.subjects(rdflib.RDF.type, sh.ValidationResult):
        yield Problem(
            str(report.value(result, sh.focusNode)),
            str(report.value(result, sh.resultPath)),
            str(report.value(result, sh.resultMessage)),
        )


def _list(data: Dataset, head: object) -> Iterator[str]:
    rdf = RDF.type.removesuffix("type")
    while isinstance(head, BlankNode):
        said = {_iri(q.predicate): q.object for q in data.quads_for_subject(head)}
        yield cast(Literal, said[rdf + "first"]).value
        head = said[rdf + "rest"]


def _quoted(value: str) -> str:
    return '"' + value.replace("\\", "\\\\").replace('"', '\\"') + '"'


def _iri(term: object) -> str:
    return cast(NamedNode, term).value
