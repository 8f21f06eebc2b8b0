"""Campaigns under one name: what a place behind it makes of it."""

from __future__ import annotations

import pytest

from ingest.campaigns_merge import merge
from ingest.campaigns_names import NamedCampaign

WHERE = "TOÀN DÂN CHĂM SÓC CÂY XANH TRÊN ĐỊA BÀN TỈNH CÀ MAU"
PLACED = [
    (WHERE, False, ["Toàn dân chăm sóc cây xanh"], "where a campaign is carried out makes no other"),
    (WHERE, True, ["Toàn dân chăm sóc cây xanh", WHERE], "a name in marks is a campaign of its own"),
    ("TOÀN DÂN CHĂM SÓC BỜ KÊNH TRÊN ĐỊA BÀN TỈNH CÀ MAU", False,
     ["Toàn dân chăm sóc cây xanh", "TOÀN DÂN CHĂM SÓC BỜ KÊNH TRÊN ĐỊA BÀN TỈNH CÀ MAU"], "another campaign"),
]  # fmt: skip


@pytest.mark.parametrize(("name", "quoted", "names", "remark"), PLACED, ids=[row[3] for row in PLACED])
def test_names_with_a_place(name: str, quoted: bool, names: list[str], remark: str) -> None:
    found = [
        NamedCampaign("Toàn dân chăm sóc cây xanh", "move", 0, 26, True),
        NamedCampaign(name, "move", 40, 90, quoted),
    ]
    assert [g.name for g in merge(found)] == names, remark
