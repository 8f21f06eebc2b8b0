"""Which papers are in force: only those whose type has legal effect."""

from __future__ import annotations

import pytest

from kg.cards import DocumentCard
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
