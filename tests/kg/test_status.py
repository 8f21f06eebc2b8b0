"""Which papers are in force: only those whose type has legal effect."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kg.cards import DocumentCard, Edge, Status
from kg.status import enders, judge


def card(kind: str | None) -> DocumentCard:
    return DocumentCard(
        iri="https://luocdo.vn/id/x", type=kind, number="5/X-UBND", name=None, date="2024-01-02", issuer=None, title=None,
        held=True, year=2024, place=None, effective=None, signer=None,
    )  # fmt: skip


@pytest.mark.parametrize(
    "kind", ["Quyết định", "Nghị quyết", "Thông tư", "Chỉ thị", "Kế hoạch", "Quy chế", "Luật"]
)
def test_types_with_effect_are_in_force(kind: str) -> None:
    assert judge(card(kind), (), None).word == "inForce"


@pytest.mark.parametrize(
    "kind", ["Báo cáo", "Công văn", "Tờ trình", "Biên bản", "Thông báo", "Giấy mời", "Công điện", None]
)
def test_types_without_effect_are_neither(kind: str | None) -> None:
    assert judge(card(kind), (), None).word is None


@pytest.mark.parametrize(
    ("kind", "word", "remark"),
    [
        ("Quyết định", "notInForce", "a decision ends when another replaces it"),
        ("Báo cáo", None, "a report never was in force, so it cannot end"),
        ("Công văn", None, "nor was a dispatch"),
    ],
)
def test_only_what_has_effect_ends(kind: str, word: str | None, remark: str) -> None:
    status = judge(card(kind), (Edge(card(kind), "replaces", card(kind)),), None)
    assert status.word == word, remark
    assert len(status.edges) == 1


OLD = DocumentCard("old", "Nghị định", "5/2018/NĐ-CP", date="2018-04-23")


def by(
    rel: str = "replaces", *, number: str = "6/2030/NĐ-CP", kind: str = "Nghị định", issued: str | None = "2030-03-02",
    effective: str | None = None, part: str | None = None, rule: str = "verb", title: str | None = None,
) -> Edge:  # fmt: skip
    acting = DocumentCard(number, kind, number, date=issued, effective=effective, title=title)
    return Edge(acting, rel, OLD, provision=part, rule=rule)


TOLD = "2030-05-01"
LISTS = {
    "rel": "repeals",
    "rule": "lapses",
    "kind": "Quyết định",
    "title": "Công bố danh mục văn bản hết hiệu lực",
}


@pytest.mark.parametrize(
    ("edges", "on", "expected", "remark"),
    [
        ((by(effective=TOLD),), None, ("notInForce", TOLD), "the day the other takes effect"),
        ((by(),), None, ("notInForce", None), "the day of issue is no day of effect"),
        ((by(),), "2030-03-01", (None, None), "not issued yet, and the old one is only cited"),
        ((by(),), "2030-03-20", (None, None), "issued, and nobody tells from when"),
        ((by(),), "2032-01-01", ("notInForce", None), "long issued"),
        ((by(kind="Kế hoạch"),), "2030-03-20", ("notInForce", None), "a plan acts when it is signed"),
        ((by(issued=None),), "2030-03-20", ("notInForce", None), "of no known day"),
        ((by(effective=TOLD),), "2030-04-30", (None, None), "the day before"),
        ((by(effective=TOLD), by(number="7/2030/NĐ-CP", issued="2030-01-05")), None, ("notInForce", None), "an earlier one may have ended it before"),
        ((by(effective=TOLD), by(number="7/2031/NĐ-CP", issued="2031-01-05")), None, ("notInForce", TOLD), "a later one did not"),
        ((by("repeals", part="Điều 2", effective=TOLD),), None, ("partiallyInForce", TOLD), "in part"),
        ((by("repeals", part="Điều 2"),), None, ("partiallyInForce", None), "in part, from no known day"),
        ((by("amends", effective=TOLD),), None, (None, None), "who amends ends nothing"),
        ((by(**LISTS, effective=TOLD),), None, ("notInForce", None), "a published list is no end"),
        ((by(**LISTS, effective=TOLD), by(effective="2029-02-03", issued="2029-01-01")), None, ("notInForce", "2029-02-03"), "the list tells who did it"),
    ],
)  # fmt: skip
def test_when_a_document_ended(
    edges: tuple[Edge, ...], on: str | None, expected: tuple[str | None, str | None], remark: str
) -> None:
    found = judge(OLD, edges, on)
    assert (found.word, found.since) == expected, remark
    assert found.edges == edges


def test_an_end_that_another_paper_tells_is_its_day() -> None:
    listed = replace(OLD, expires="2030-06-20")
    assert judge(listed, (by(),), None).since == "2030-06-20", "some weeks after the issue of the other"
    assert judge(replace(OLD, expires="2034-12-31"), (by(),), None).since is None, "years after it"
    assert judge(listed, (), "2030-06-21") == Status("notInForce", "2030-06-20")


def test_force_without_a_day_of_effect_has_no_first_day() -> None:
    held = replace(OLD, held=True)
    assert judge(held, (), None) == Status("inForce")
    assert judge(replace(held, effective="2018-06-08"), (), None) == Status("inForce", "2018-06-08")
    assert judge(held, (), "2018-04-22").word is None, "before its issue"


def test_who_ended_a_document_is_not_who_published_that() -> None:
    lists, ends, amends = by(**LISTS), by(), by("amends")
    assert enders((lists, ends, amends), None) == (ends,)
    assert enders((lists, amends), None) == (lists,)
    assert enders((by(effective=TOLD),), "2030-04-30") == ()
