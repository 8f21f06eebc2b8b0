"""Papers that are only near the subject asked for are told as near, not as the answer. All papers are made up."""

from __future__ import annotations

import pytest

from kg.cards import Evidence
from search.answers.answer import answer
from search.answers.facts import Fact
from search.answers.model import Answer
from search.answers.thin import asks_which, out_of_time, spoken_of_thinly
from search.questions.gathering import lexicon_of
from search.questions.model import Question, Slot
from search.questions.question import read_question
from tests.search.graph import FakeGraph, card, joined, passages

REPORT = card(
    "70/BC-UBND", "Báo cáo", "2031-12-01", "UBND tỉnh Cà Mau", held=True, title="Tình hình kinh tế năm 2031"
)
FISH = card(
    "41/KH-UBND",
    "Kế hoạch",
    "2031-02-01",
    "UBND tỉnh Cà Mau",
    title="Phát triển nghề nuôi cá lồng bè năm 2031",
)
GRAPH = FakeGraph([REPORT, FISH], [])
LEXICON = lexicon_of(GRAPH)
TEXTS = joined(
    passages(
        "Triển khai Kế hoạch số 41/KH-UBND về phát triển nghề nuôi cá lồng bè năm 2031 của tỉnh.",
        "Có mười hai dự án bến cá chậm tiến độ do vướng mặt bằng.",
        iri=REPORT.iri, document="Báo cáo 70/BC-UBND", source="bao-cao.txt",
    )
)  # fmt: skip


def ask(text: str) -> Answer:
    return answer(read_question(text, LEXICON), GRAPH, TEXTS.search, TEXTS)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("text", "expected", "remark"),
    [
        ("Kế hoạch phát triển nghề nuôi cá lồng bè là kế hoạch nào?", ["41/KH-UBND"], "the subject itself"),
        ("ke hoach nuoi ca long be so may", ["41/KH-UBND"], "fewer of its words, without marks"),
        ("Kế hoạch phát triển nghề dệt chiếu cói là kế hoạch nào?", [], "another trade"),
        ("Kế hoạch nuôi cá lồng bè năm 2029 là kế hoạch nào?", [], "another year"),
    ],
)
def test_papers_on_a_subject(text: str, expected: list[str], remark: str) -> None:
    assert [d.number for d in ask(text).documents if d.type == "Kế hoạch"] == expected, remark


def test_things_that_share_a_word_with_papers_are_told_by_passages() -> None:
    reply = ask("Có mấy dự án bến cá đang chậm tiến độ?")
    assert "mười hai dự án bến cá" in reply.text


QUESTION = Question("", "list", asked=Slot(types=("Kế hoạch",)))


@pytest.mark.parametrize(
    ("topic", "direction", "thin", "remark"),
    [
        ("nuoi ca long be", None, False, "all of it"),
        ("nuoi ca long be bien dao hoang sa", None, True, "half of it"),
        ("det chieu", None, False, "too short to tell"),
        ("det chieu coi xuat khau", "out", False, "what something is done under is about anything"),
        ("ke hoach trien khai thuc hien nuoi ca long", None, False, "words of the trade do not count"),
        ("det chieu coi xuat khau", "wraps", True, "what is approved tells of what approves it"),
    ],
)
def test_how_much_of_a_subject_is_told(topic: str, direction: str | None, thin: bool, remark: str) -> None:
    relations, way = (("approves",), "out") if direction == "wraps" else ((), direction)
    question = Question("", "relation", relations=relations, direction=way)  # type: ignore[arg-type]
    assert spoken_of_thinly([Fact(FISH, "", ())], topic.split(), question) is thin, remark


@pytest.mark.parametrize(
    ("slot", "expected", "remark"),
    [
        (Slot(years=(2031, 2031)), False, "its own year"),
        (Slot(years=(2029, 2029)), True, "a year told nowhere"),
        (Slot(), False, "no year asked"),
    ],
)
def test_another_year(slot: Slot, expected: bool, remark: str) -> None:
    question = Question("", "list", loose=slot)
    assert out_of_time(Fact(FISH, "", ()), question) is expected, remark


def test_a_year_in_the_title_is_the_papers() -> None:
    plan = card("9/KH-UBND", "Kế hoạch", "2030-12-20", title="Trồng rừng ngập mặn năm 2031")
    question = Question("", "list", loose=Slot(years=(2031, 2031)))
    assert not out_of_time(Fact(plan, "", ()), question)


@pytest.mark.parametrize(
    ("surface", "expected"),
    [("những kế hoạch nào", True), ("văn bản gì", True), ("các dự án", False), ("Chương trình", False)],
)
def test_whether_papers_are_asked_for_by_name(surface: str, expected: bool) -> None:
    assert asks_which(Slot(surface=surface)) is expected


def test_what_is_approved_is_told_behind_the_number_of_what_approves_it() -> None:
    quote = "Triển khai nghề dệt chiếu cói xuất khẩu và Kế hoạch số 41/KH-UBND về nuôi cá lồng bè."
    fact = Fact(FISH, "", ()).proved(Evidence("bao-cao.txt", 1, quote, 0, len(quote), ""))
    topic = ("det", "chieu", "coi", "xuat", "khau")
    assert spoken_of_thinly([fact], topic, Question("", "relation", relations=("approves",), direction="out"))
    assert not spoken_of_thinly([fact], topic, Question("", "list")), (
        "a list takes all that is said around it"
    )
