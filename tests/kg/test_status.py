"""Which papers are in force: only those whose type has legal effect."""

from __future__ import annotations

import pytest

from kg.cards import DocumentCard, Edge
from kg.status import judge


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
