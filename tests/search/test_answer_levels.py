"""Of which level offices are, as a condition of a question has it."""

from __future__ import annotations

import pytest

from search.answers.conditions import meets
from search.questions.model import Where
from tests.search.graph import FakeGraph, card


@pytest.mark.parametrize(
    ("issuer", "levels"),
    [
        ("UBND tỉnh Lâm Đồng", {"tỉnh"}),
        ("Chủ tịch UBND tỉnh Lâm Đồng", {"tỉnh"}),
        ("Ban Thường vụ Tỉnh ủy Lâm Đồng", {"tỉnh"}),
        ("UBND thành phố Bảo Lộc tỉnh Lâm Đồng", {"huyện"}),
        ("UBND xã Đạ Tông", {"xã"}),
        ("Đảng ủy phường Lang Biang", {"xã"}),
        ("Giám đốc Sở Y tế tỉnh Lâm Đồng", {"sở"}),
        ("Bộ trưởng Bộ Y tế", {"bộ", "trung ương"}),
        ("Bộ Chính trị", {"trung ương"}),
        ("Bộ đội Biên phòng tỉnh Lâm Đồng", {"tỉnh"}),
        (None, set()),
    ],
)
def test_levels_of_offices(issuer: str | None, levels: set[str]) -> None:
    paper = card("9/KH", "Kế hoạch", "2024-01-01", issuer, held=True)
    told = {
        level
        for level in ("xã", "huyện", "tỉnh", "trung ương", "sở", "bộ")
        if meets(FakeGraph([paper], []), paper, Where(level=level))  # type: ignore[arg-type]
    }
    assert told == levels
