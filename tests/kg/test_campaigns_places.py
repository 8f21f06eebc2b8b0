"""Campaigns that only their year, a bare topic or the words "trên địa bàn tỉnh" name: each is that of a place or body."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from ingest.model import Campaign, Citation, Document
from kg.campaign_claims import campaign_claims, home, label
from kg.campaigns import CampaignClaim, merged, yearly
from kg.store import GraphStore
from kg.sync import catch_up
from kg.view import GraphView
from tests.kg.builders import FakeCatalog, header, paper

CA_MAU, DONG_THAP, HOME_AFFAIRS = "UBND tỉnh Cà Mau", "UBND tỉnh Đồng Tháp", "Bộ Nội vụ"
RACE = "phong trào thi đua yêu nước năm 2031"


def plan(issuer: str | None, campaign: Campaign, number: str | None = None, file: str = "a") -> Document:
    return paper(header("Kế hoạch", number, "2031-02-02", issuer), campaigns=[campaign], name=file)


WHOSE = [
    ((CA_MAU, RACE, None), (DONG_THAP, RACE, None), False, "two provinces"),
    ((CA_MAU, RACE, None), (CA_MAU, "phong trào thi đua năm 2031", None), True, "with and without 'yêu nước'"),
    ((CA_MAU, RACE, None), (CA_MAU, "phong trào thi đua yêu nước năm 2032", None), False, "two years"),
    ((CA_MAU, RACE, None), (None, f"{RACE} trên địa bàn tỉnh Cà Mau", None), True, "the place in its name"),
    ((CA_MAU, RACE, None), (DONG_THAP, RACE, "UBND tỉnh Cà Mau"), True, "whoever tells it: the launcher's"),
    ((CA_MAU, RACE, None), (CA_MAU, RACE, HOME_AFFAIRS), False, "a ministry's"),
    ((None, RACE, None), (None, RACE, None), False, "of nobody knows where"),
    ((None, RACE, "UBND tỉnh"), (CA_MAU, RACE, None), False, "an office without its place"),
    ((CA_MAU, "Giữ sạch kênh rạch trên địa bàn tỉnh trong năm 2031", None),
     (DONG_THAP, "Giữ sạch kênh rạch trên địa bàn tỉnh trong năm 2031", None), False, "'the province' is another one"),
    ((CA_MAU, "Giữ sạch kênh rạch trên địa bàn tỉnh trong năm 2031", None),
     (DONG_THAP, "Cà Mau giữ sạch kênh rạch", None), True, "the province by its name"),
    ((CA_MAU, "Bình dân học số", None), (DONG_THAP, "Bình dân học số", None), True, "a name of its own"),
]  # fmt: skip


@pytest.mark.parametrize(("one", "other", "same", "remark"), WHOSE, ids=[row[3] for row in WHOSE])
def test_whose_a_campaign_is(
    one: tuple[str | None, str, str | None],
    other: tuple[str | None, str, str | None],
    same: bool,
    remark: str,
) -> None:
    papers = [
        plan(issuer, Campaign(name, launched_by=launcher), file=file)
        for file, (issuer, name, launcher) in zip("ab", (one, other), strict=True)
    ]
    keys = set(merged(c for p in papers for c in campaign_claims(p)).values())
    assert (len(keys) == 1) is same, remark


TOPIC = [
    # (home, period, standing) of the papers that name "chuyen doi so", whether they are several campaigns
    ([("ca mau", "2031-2035", "place"), ("dong thap", "2033-2035", "place")], True, "each province for years of its own"),
    ([("ca mau", "2031-2035", "place"), ("dong thap", "2031-2035", "place")], False, "for the same years"),
    ([("ca mau", "2031-2035", "place"), ("dong thap", "2033-2035", "nation")], False, "the nation's"),
    ([("ca mau", "2031-2035", "place"), ("dong thap", "2033-2035", "")], False, "one only names it"),
    ([("ca mau", "2031-2035", "place"), ("ca mau", "2033-2035", "place")], False, "of one place"),
    ([("ca mau", "2031-2035", "place"), (None, "2033-2035", "place")], False, "of nobody knows where"),
]  # fmt: skip


@pytest.mark.parametrize(("told", "apart", "remark"), TOPIC, ids=[row[2] for row in TOPIC])
def test_one_name_of_two_places(told: list[tuple[str | None, str, str]], apart: bool, remark: str) -> None:
    claims = [
        CampaignClaim(str(i), 0, "chuyen doi so", home=place, period=period, standing=standing)
        for i, (place, period, standing) in enumerate(told)
    ]
    assert (len(set(merged(claims).values())) > 1) is apart, remark


LONG = "chao mung dai hoi cong doan cac cap tien toi dai hoi lan thu xiv cua cong doan"
CONTINUED = [
    (LONG, LONG + " va dai hoi thi dua toan quoc", True, "it goes on"),
    (LONG, LONG.replace("doan cac", "doan co so cac"), True, "a word more"),
    (LONG, LONG.replace("xiv", "xv"), False, "another number"),
    (LONG, LONG.replace("cac cap", "tinh ca mau"), False, "a place"),
    (LONG, LONG + " ve phat huy tu luc", False, "the theme of a year"),
    ("giu sach kenh rach", "giu sach kenh rach o khu dan cu", False, "short names"),
]  # fmt: skip


@pytest.mark.parametrize(("short", "long", "one", "remark"), CONTINUED, ids=[row[3] for row in CONTINUED])
def test_long_names_that_go_on(short: str, long: str, one: bool, remark: str) -> None:
    claims = [CampaignClaim("a", 0, short), CampaignClaim("b", 0, long)]
    for turn in range(3):
        random.Random(turn).shuffle(claims)
        assert (len(set(merged(claims).values())) == 1) is one, remark


YEARS = [
    ("Phong trào thi đua yêu nước năm 2031", ("2031", None)),
    ("phong trào thi đua năm 2031 của tỉnh Cà Mau", ("2031", "ca mau")),
    ("phong trào thi đua yêu nước trên địa bàn tỉnh Cà Mau giai đoạn 2031 - 2035", ("2031 2035", "ca mau")),
    ("phong trào thi đua yêu nước năm 2031 trên địa bàn tỉnh", ("2031", None)),
    ("phong trao thi dua yeu nuoc nam 2031 ca mau", ("2031", "ca mau")),
    ("phong trào thi đua năm 2031 của Bộ Nội vụ", ("2031", "bo noi vu")),
    ("phong trào thi đua năm 2031 và nhiệm vụ năm 2032", None),
    ("phong trào thi đua yêu nước", None),
    ("phong trào thi đua giữ sạch kênh rạch năm 2031", None),
]


@pytest.mark.parametrize(("name", "told"), YEARS)
def test_names_of_a_year(name: str, told: tuple[str, str | None] | None) -> None:
    found = yearly(name)
    assert (found and (found.years, found.place)) == told


LABELS = [
    (CA_MAU, Campaign(RACE), f"{RACE} của tỉnh Cà Mau"),
    (CA_MAU, Campaign(RACE, launched_by=HOME_AFFAIRS), f"{RACE} của {HOME_AFFAIRS}"),
    (CA_MAU, Campaign(f"{RACE} trên địa bàn tỉnh Cà Mau"), f"{RACE} trên địa bàn tỉnh Cà Mau"),
    (None, Campaign(RACE), RACE),
    (CA_MAU, Campaign("Giữ sạch kênh rạch trên địa bàn tỉnh trong năm 2031"), "Giữ sạch kênh rạch trên địa bàn tỉnh Cà Mau trong năm 2031"),
    (CA_MAU, Campaign("Giữ sạch kênh rạch trên địa bàn thành phố"), "Giữ sạch kênh rạch trên địa bàn thành phố"),
    (CA_MAU, Campaign("Giữ sạch kênh rạch"), "Giữ sạch kênh rạch"),
]  # fmt: skip


@pytest.mark.parametrize(("issuer", "campaign", "told"), LABELS, ids=[row[2] for row in LABELS])
def test_labels(issuer: str | None, campaign: Campaign, told: str) -> None:
    document = plan(issuer, campaign)
    assert label(document, campaign, home(document)) == told


def test_the_library_tells_the_years_of_places_apart(tmp_path: Path) -> None:
    papers = [
        plan(CA_MAU, Campaign(RACE), "3/KH-UBND", "a"),
        plan(DONG_THAP, Campaign(RACE), "4/KH-UBND", "b"),
    ]
    with GraphStore(tmp_path) as store:
        catch_up(store, FakeCatalog(papers))
        view = GraphView(store)
        assert [c.name for c in view.campaigns()] == [f"{RACE} của tỉnh Cà Mau", f"{RACE} của tỉnh Đồng Tháp"]
        assert view.campaigns("phong trào thi đua yêu nước năm 2031 tỉnh Đồng Tháp")[0].name.endswith("Tháp")


def test_a_paper_of_the_centre_makes_it_the_nations() -> None:
    decision = Citation(type="Quyết định", number="9315/QĐ-TTg", mentions=())
    carried = paper(
        header("Kế hoạch", "3/KH-UBND", "2031-02-02", CA_MAU),
        [decision],
        campaigns=[Campaign("Chuyển đổi số", documents=(-1, 0)), Campaign("Đọc sách", documents=(-1,)), Campaign("Trồng cây")],
    )  # fmt: skip
    assert [c.standing for c in campaign_claims(carried)] == ["nation", "place", ""]
