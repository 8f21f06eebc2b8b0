"""Conditions that a question names are applied, or told as not understood: never left out of a list without a word."""

from __future__ import annotations

import pytest

from kg.cards import DocumentCard, Status
from search.answers.answer import answer
from search.answers.conditions import meets
from search.questions.fold import fold
from search.questions.lexicon import Lexicon
from search.questions.model import Days, Where
from search.questions.question import read_question
from search.questions.ranges import range_in
from tests.search.graph import FakeGraph, card, edge, joined, passages


@pytest.mark.parametrize(
    ("text", "days", "remark"),
    [
        ("trước năm 2033 và sau năm 2031", Days("2032-01-01", "2032-12-31"), "both years bind"),
        ("ban hành sau năm 2029 nhưng trước năm 2033", Days("2030-01-01", "2032-12-31"), "in the other order"),
        ("sau ngày 01/01/2031 và trước ngày 01/7/2031", Days("2031-01-02", "2031-06-30"), "days"),
        ("sau tháng 3 và trước tháng 6 năm 2031", Days("2031-04-01", "2031-05-31"), "the year told once"),
        ("sau 2029 và trước 2033", Days("2030-01-01", "2032-12-31"), "bare years"),
        ("có hiệu lực sau ngày 01/01/2031 và trước ngày 01/7/2031", Days("2031-01-02", "2031-06-30", "effective"), "of another day"),
    ],
)  # fmt: skip
def test_two_bounds(text: str, days: Days, remark: str) -> None:
    found = range_in(fold(text))
    assert found is not None and found[2] == days, remark


@pytest.mark.parametrize("text", ["sau năm 2029 và sau năm 2031", "trước sau như một", "sau 2 và trước 3"])
def test_no_two_bounds(text: str) -> None:
    found = range_in(fold(text))
    assert found is None or found[2].until is None


@pytest.mark.parametrize(
    ("year", "days", "expected", "remark"),
    [
        (2031, Days("2031-01-01", "2031-12-31"), True, "the whole year"),
        (2031, Days("2031-02-01", None), False, "only a part of it"),
        (2031, Days(None, "2032-12-31"), True, "an open beginning"),
        (2031, Days("2030-01-01", "2032-12-31", "effective"), False, "when it took effect nobody tells"),
    ],
)  # fmt: skip
def test_papers_of_which_only_the_year_is_known(year: int, days: Days, expected: bool, remark: str) -> None:
    paper = card("5/2031/QĐ-UBND", "Quyết định", year=year)
    assert meets(FakeGraph([paper]), paper, Where(days=days)) is expected, remark  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("text", "former", "remark"),
    [
        ("Thành ủy Cần Thơ (cũ) có những văn bản nào?", True, "in brackets"),
        ("Kế hoạch nào của UBND tỉnh Cà Mau cũ về nuôi tôm?", True, "without"),
        ("UBND tỉnh Hậu Giang (cũ) có những văn bản nào?", None, "the name alone says so"),
        ("Kế hoạch 5/KH-UBND của UBND thành phố Cần Thơ (cũ) căn cứ văn bản nào?", None, "of a named paper"),
        ("Kế hoạch cũ nhất của Cần Thơ", None, "an order"),
    ],
)  # fmt: skip
def test_bodies_of_before_the_merger(text: str, former: bool | None, remark: str) -> None:
    assert read_question(text).where.former is former, remark


OLD, NEW = "UBND tỉnh Cà Mau (cũ)", "UBND tỉnh Cà Mau"
PAPERS = [
    card("1/QĐ-UBND", "Quyết định", "2031-01-05", NEW, held=True),
    card("2/QĐ-UBND", "Quyết định", "2024-01-05", NEW, held=True),
    card("3/QĐ-UBND", "Quyết định", None, OLD, held=True),
    card("4/QĐ-UBND", "Quyết định", None, NEW, held=True),
    card("5/QĐ-UBND", "Quyết định", "2020-01-05", "UBND tỉnh An Giang", held=True),
]
DECREE = card("6/2030/NĐ-CP", "Nghị định", "2030-01-05", "Chính phủ")
OTHER = card("7/2030/NĐ-CP", "Nghị định", "2030-02-05", "Chính phủ")
GRAPH = FakeGraph(
    [*PAPERS, DECREE, OTHER],
    [
        edge(PAPERS[0], "based_on", DECREE, "Căn cứ Nghị định số 6/2030/NĐ-CP"),
        edge(PAPERS[4], "based_on", DECREE, "Căn cứ Nghị định số 6/2030/NĐ-CP"),
        edge(PAPERS[0], "replaces", PAPERS[1], "thay thế Quyết định số 2/QĐ-UBND"),
    ],
    states={PAPERS[1].iri: Status("notInForce", "2031-01-05", ())},
)
TEXTS = joined(passages("Quyết định có hiệu lực từ ngày ký.", iri=PAPERS[0].iri))


def _found(text: str) -> set[str]:
    told = answer(read_question(text, Lexicon()), GRAPH, TEXTS.search, TEXTS)  # type: ignore[arg-type]
    return {d.number or "" for d in told.documents}


def _told(text: str) -> str:
    return answer(read_question(text, Lexicon()), GRAPH, TEXTS.search, TEXTS).text  # type: ignore[arg-type]


def test_former_bodies_are_told_by_name_or_day() -> None:
    assert _found("UBND tỉnh Cà Mau (cũ) có những quyết định nào?") == {"2/QĐ-UBND", "3/QĐ-UBND"}


def test_in_force_now_is_a_state() -> None:
    found = read_question("Danh sách các quyết định đang có hiệu lực của UBND tỉnh Cà Mau")
    assert found.aspects[:1] == ("in_force",) and found.kind == "list"


def test_in_force_from_a_day_is_none() -> None:
    assert read_question("Quyết định nào đang có hiệu lực từ ngày 01/7/2031?").aspects[:1] != ("in_force",)


@pytest.mark.parametrize(
    ("text", "numbers", "remark"),
    [
        ("Nghị định nào được căn cứ nhiều nhất trong kho?", {"6/2030/NĐ-CP"}, "“trong kho” narrows no cited ones away"),
        ("Nghị định nào được các tỉnh căn cứ nhiều nhất?", {"6/2030/NĐ-CP"}, "counted by bodies of a level"),
        ("Nghị định nào được các bộ căn cứ nhiều nhất?", set(), "no ministry's paper does"),
    ],
)  # fmt: skip
def test_most_of_all(text: str, numbers: set[str], remark: str) -> None:
    assert _found(text) == numbers, remark


def test_offices_spoken_of_most_are_not_counted() -> None:
    assert _told("Cơ quan nào được nhắc đến nhiều nhất?").startswith("Kho đếm được")
    assert not _told("Cơ quan nào có nhiều văn bản nhất trong kho?").startswith("Kho đếm được")


def test_a_state_that_no_reading_takes_up_refuses() -> None:
    told = _told("Quyết định của UBND tỉnh Cà Mau có hiệu lực")
    assert told.startswith("Chưa hiểu điều kiện “có hiệu lực”")


def test_much_of_the_library_is_no_answer_to_words_left_out() -> None:
    many: list[DocumentCard] = [card(f"{n}/QĐ-UBND", "Quyết định", "2031-01-05", NEW) for n in range(1, 40)]
    question = read_question("Quyết định nào hướng dẫn của UBND tỉnh Cà Mau ban hành mà không ai biết tới?")
    told = answer(question, FakeGraph(many), TEXTS.search, TEXTS)  # type: ignore[arg-type]
    assert len(told.documents) < len(many)


def test_clauses_on_campaigns_are_told_as_not_used() -> None:
    found = read_question("Phong trào nào do Thủ tướng phát động mà chưa có kế hoạch nào của Cà Mau?")
    assert found.kind == "campaign" and any("chưa có kế hoạch" in phrase for phrase in found.unread)
