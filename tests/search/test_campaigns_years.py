"""Campaigns that only their year names are found by the year and by whose they are, never by likeness."""

from __future__ import annotations

import pytest

from kg.cards import CampaignCard
from search.answers.campaigns_years import of_span, of_year, shared_name, told_whose
from search.questions.model import Question, Slot

RACE = "phong trào thi đua yêu nước năm 2031"
CARDS = [
    CampaignCard(str(i), name)
    for i, name in enumerate(
        [
            f"{RACE} của tỉnh Cà Mau",
            f"{RACE} của tỉnh Đồng Tháp",
            "phong trào thi đua năm 2032 của Bộ Nội vụ",
            "phong trào thi đua yêu nước trên địa bàn tỉnh Lai Châu giai đoạn 2031 - 2035",
            "phong trào thi đua yêu nước năm 2033",
            "Giữ sạch kênh rạch",
        ]
    )
]
ASKED = [
    (f"{RACE} của tỉnh Cà Mau", ["0"], "its own"),
    (RACE, ["0", "1"], "of whom it is not told"),
    (f"{RACE} của tỉnh An Giang", [], "of a place that has none"),
    (f"{RACE} của tỉnh Lai Châu", ["3"], "within a span of years"),
    ("phong trào thi đua năm 2032 của Bộ Nội vụ", ["2"], "of a body"),
    ("phong trào thi đua yêu nước năm 2033 của tỉnh Cà Mau", [], "of nobody knows where"),
    ("phong trào thi đua yêu nước năm 2039", [], "another year"),
]


@pytest.mark.parametrize(("name", "found", "remark"), ASKED, ids=[row[2] for row in ASKED])
def test_the_year_and_whose(name: str, found: list[str], remark: str) -> None:
    assert [c.iri for c in of_year(name, CARDS) or ()] == found, remark


def test_other_names_are_no_years() -> None:
    assert of_year("Giữ sạch kênh rạch", CARDS) is None


WHOSE = [
    (f"{RACE} của tỉnh Cà Mau do ai phát động?", (), f"{RACE} của tỉnh Cà Mau", "a province"),
    (f"{RACE} của Sở Nội vụ do ai phát động?", ("Sở Nội vụ",), f"{RACE} của Sở Nội vụ", "an agency"),
    (f"{RACE} do ai phát động?", (), RACE, "nobody"),
]


@pytest.mark.parametrize(("text", "issuers", "name", "remark"), WHOSE, ids=[row[3] for row in WHOSE])
def test_whose_is_asked(text: str, issuers: tuple[str, ...], name: str, remark: str) -> None:
    question = Question(text, "who_issued")
    assert told_whose(Slot(name=RACE, campaign=True, issuers=issuers), question).name == name, remark


def test_several_of_a_year_are_called_by_it() -> None:
    assert shared_name(CARDS[:2]) == RACE
    assert shared_name(CARDS[:1]) == CARDS[0].name


SPANS = [
    ("Giữ sạch kênh rạch giai đoạn 2031 - 2035", ["2", "0"], "the span named, then what has none"),
    ("Giữ sạch kênh rạch từ 2033 đến 2035", ["1", "0"], "in other words"),
    ("Giữ sạch kênh rạch 2040-2045", ["0", "1", "2"], "a span that none is of"),
    ("Giữ sạch kênh rạch", ["0", "1", "2"], "no span"),
]


@pytest.mark.parametrize(("name", "found", "remark"), SPANS, ids=[row[2] for row in SPANS])
def test_the_span_of_years_named(name: str, found: list[str], remark: str) -> None:
    cards = [
        CampaignCard(str(i), "Giữ sạch kênh rạch", None, period)
        for i, period in enumerate([None, "2033-2035", "2031-2035"])
    ]
    assert [c.iri for c in of_span(name, cards)] == found, remark
