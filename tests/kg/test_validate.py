"""The shapes hold on what we write, find what is broken, and agree with pyshacl."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from pyoxigraph import Literal, NamedNode, Quad

from kg.store import GraphStore
from kg.validate import constraints, validate, validate_with_pyshacl
from ontology.vocabulary import CITO, ELI, POL, RDF, RDFS, SKOS

S = NamedNode("https://luocdo.vn/id/x")
G = "https://luocdo.vn/id/tep/x"


def test_what_we_write_is_sound(store: GraphStore) -> None:
    assert validate(store) == ()


def test_pyshacl_agrees_that_it_is_sound(store: GraphStore) -> None:
    assert validate_with_pyshacl(store) == ()


def test_every_message_is_vietnamese() -> None:
    assert len(constraints()) > 30
    for constraint in constraints():
        assert constraint.message.endswith(".")
        assert any(ord(letter) > 127 for letter in constraint.message)


def q(predicate: str, value: str | NamedNode) -> Quad:
    return Quad(S, NamedNode(predicate), Literal(value) if isinstance(value, str) else value, NamedNode(G))


def is_a(kind: str) -> Quad:
    return q(RDF.type, NamedNode(kind))


BROKEN: list[tuple[list[Quad], str]] = [
    ([is_a(ELI.LegalResource), q(RDFS.label, "a"), q(POL.held, "maybe"), q(POL.summary, "[]")], "có trong kho hay không"),
    ([is_a(ELI.LegalResource), q(RDFS.label, "a"), q(RDFS.label, "b"), q(POL.held, "true"), q(POL.summary, "[]")], "đúng một tên"),
    ([is_a(ELI.LegalResource), q(RDFS.label, "a"), q(POL.held, "true"), q(POL.summary, "[]"), q(ELI.date_document, "1/2/2024")], "NĂM-THÁNG-NGÀY"),
    ([is_a(ELI.LegalResource), q(RDFS.label, "a"), q(POL.held, "true"), q(POL.summary, "[]"), q(ELI.passed_by, "Bộ Nội vụ")], "một cơ quan"),
    ([is_a(POL.UnresolvedMention), q(POL.candidate, S)], "ít nhất hai"),
    ([is_a(POL.Campaign)], "Phong trào phải có tên"),
    ([is_a(POL.Campaign), q(SKOS.prefLabel, "x")], "Phong trào phải có tên"),
    ([is_a(CITO.Citation)], "câu trích"),
]  # fmt: skip


@pytest.mark.parametrize(("quads", "message"), BROKEN)
@pytest.mark.parametrize("judge", [validate, validate_with_pyshacl])
def test_what_is_broken_is_found(
    tmp_path: Path, quads: list[Quad], message: str, judge: Callable[[GraphStore], tuple[object, ...]]
) -> None:
    with GraphStore(tmp_path) as broken:
        broken.apply(1, [(G, quads)])
        assert any(message in str(p) for p in judge(broken))


def test_both_judges_find_the_same(tmp_path: Path) -> None:
    with GraphStore(tmp_path) as broken:
        broken.apply(
            1,
            [
                (f"{G}{i}", [Quad(x.subject, x.predicate, x.object, NamedNode(f"{G}{i}")) for x in quads])
                for i, (quads, _) in enumerate(BROKEN)
            ],
        )
        assert set(map(str, validate(broken))) == set(map(str, validate_with_pyshacl(broken)))
