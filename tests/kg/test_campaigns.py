"""Campaigns of several papers: names that drift are one, local parts stay apart."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from ingest.model import Campaign, Document
from kg.campaigns import CampaignClaim, campaign_key, merged
from kg.store import GraphStore
from kg.sync import catch_up
from kg.view import GraphView
from tests.kg.builders import FakeCatalog, header, paper

SAME = [
    # (one wording, another, what differs)
    ("Dân vận khéo", "DÂN VẬN KHÉO", "capitals"),
    ("Thực hành tiết kiệm, chống lãng phí", "Thực hành tiết kiệm chống lãng phí", "a comma"),
    (
        "Cả nước thi đua học tập giai đoạn 2023-2030",
        "Cả nước thi đua học tập giai đoạn 2023 - 2030",
        "the dash",
    ),
    ("Cả nước thi đua học tập giai đoạn 2023 - 2030", "Cả nước thi đua học tập", "the period"),
    (
        "Phong trào thi đua Cả nước chung sức xây dựng nông thôn mới",
        "Cả nước chung sức xây dựng nông thôn mới",
        "the kind",
    ),
    (
        "Cả nước chung tay xóa nhà tạm, nhà dột nát trên phạm vi cả nước trong năm 2025",
        "xóa nhà tạm, nhà dột nát",
        "the nation's frame",
    ),
]
APART = [
    ("Cả nước chung sức xây dựng nông thôn mới", "Cần Thơ chung sức xây dựng nông thôn mới", "the place"),
    ("Chung tay xóa nhà tạm trên địa bàn thành phố", "Cả nước chung tay xóa nhà tạm", "the home's part"),
    ("Phong trào thi đua yêu nước", "Phong trào thi đua", "a name that is nothing but the kind"),
    ("500 ngày đêm thi đua", "1000 ngày đêm thi đua", "a number"),
]


@pytest.mark.parametrize(("one", "other", "_what"), SAME)
def test_wordings_share_a_key(one: str, other: str, _what: str) -> None:
    assert campaign_key(one) == campaign_key(other)


@pytest.mark.parametrize(("one", "other", "_what"), APART)
def test_different_campaigns_do_not(one: str, other: str, _what: str) -> None:
    assert campaign_key(one) != campaign_key(other)


def test_a_wording_joins_names_of_other_papers_unless_one_is_part_of_the_other() -> None:
    claims = [
        CampaignClaim("a", 0, "ca nuoc chung suc", ("can tho chung suc", "chung suc nong thon")),
        CampaignClaim("b", 0, "chung suc nong thon"),
        CampaignClaim("c", 0, "can tho chung suc", (), "ca nuoc chung suc"),
    ]
    expected = {("a", 0): "ca nuoc chung suc", ("b", 0): "ca nuoc chung suc", ("c", 0): "can tho chung suc"}
    for turn in range(5):
        random.Random(turn).shuffle(claims)
        assert merged(claims) == expected


def test_a_paper_that_only_names_a_campaign_shows_where(tmp_path: Path) -> None:
    named = Campaign("Ngõ sạch nhà xanh", mentions=((14, 22), (0, 3)))
    document = paper(header("Báo cáo", "4/BC-BNV", "2025-02-02", "Bộ Nội vụ"), campaigns=[named])
    with GraphStore(tmp_path) as store:
        catch_up(store, FakeCatalog([document]))
        view = GraphView(store)
        (campaign,) = view.campaigns()
        assert view.campaign_documents(campaign.iri) == (), "naming it makes the paper none of its documents"
        assert [e.quote for e in view.mentions(campaign.iri)] == [document.text.clean.strip()]


def test_papers_that_came_before_follow_a_new_name(tmp_path: Path) -> None:
    def report(number: str, campaign: Campaign) -> Document:
        return paper(
            header("Báo cáo", number, "2025-02-02", "Bộ Nội vụ"),
            campaigns=[campaign],
            to_campaign=[(-1, "implements", 0)],
        )

    first = report("1/BC-BNV", Campaign("Xóa nhà tạm, nhà dột nát"))
    second = report("2/BC-BNV", Campaign("Cả nước chung tay xóa nhà tạm", launched_by="UBND tỉnh Hậu Giang"))
    third = report("3/BC-BNV", Campaign("Cả nước chung tay xóa nhà tạm", launched_by="Thủ tướng Chính phủ", variants=("Xóa nhà tạm, nhà dột nát",)))  # fmt: skip
    catalog = FakeCatalog([first, second])
    with GraphStore(tmp_path) as store:
        view = GraphView(store)
        catch_up(store, catalog)
        assert len(view.campaigns()) == 2
        catalog.add(third)
        catch_up(store, catalog)
        (campaign,) = view.campaigns()
        assert (campaign.name, campaign.launched_by) == (
            "Cả nước chung tay xóa nhà tạm",
            "Thủ tướng Chính phủ",
        )
        assert len(view.campaign_documents(campaign.iri)) == 3
        catalog.remove(third)
        catch_up(store, catalog)
        assert len(view.campaigns()) == 2
