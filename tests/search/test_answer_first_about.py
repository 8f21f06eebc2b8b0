"""The newest or oldest paper on a subject, of which something is asked; and whose papers those found are. All are made up."""

from __future__ import annotations

import pytest

from search.answers.answer import answer
from search.answers.facts import Fact
from search.answers.model import Answer
from search.answers.thin import of_other_years, out_of_time
from search.questions.gathering import lexicon_of
from search.questions.question import read_question
from tests.search.graph import FakeGraph, FakePassages, card

SALT_OLD = card("1/2029/TT-BYT", "Thông tư", "2029-01-01", "Bộ Y tế", held=True, title="Về muối biển", signer="Trần Thị Mơ")  # fmt: skip
SALT = card("2/2030/TT-BYT", "Thông tư", "2030-02-02", "Bộ Y tế", held=True, title="Về kho muối biển", signer="Lý Văn Bền")  # fmt: skip
TRADE = card("3/2031/TT-BCT", "Thông tư", "2031-03-03", "Bộ Công Thương", held=True, title="Về muối biển xuất khẩu", signer="Đỗ Thị Hoa")  # fmt: skip
TREES = card("4/2032/TT-BYT", "Thông tư", "2032-04-04", "Bộ Y tế", held=True, title="Về cây thuốc", signer="Vũ Văn Sáng")  # fmt: skip
GRAPH = FakeGraph([SALT_OLD, SALT, TRADE, TREES], [])
LEXICON = lexicon_of(GRAPH)  # type: ignore[arg-type]


def ask(text: str) -> Answer:
    texts = FakePassages([])
    return answer(read_question(text, LEXICON), GRAPH, texts.search, texts)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("text", "told", "remark"),
    [
        ("Thông tư mới nhất do ai ký?", "Vũ Văn Sáng", "of all"),
        ("Thông tư mới nhất về muối biển do ai ký?", "Đỗ Thị Hoa", "of those on the subject"),
        ("thong tu cu nhat ve muoi bien do ai ky", "Trần Thị Mơ", "without marks, the oldest"),
        ("Thông tư mới nhất về đóng tàu do ai ký?", "chưa dùng đến: “về đóng tàu”", "on a subject that no title tells"),
    ],
)  # fmt: skip
def test_the_first_on_a_subject(text: str, told: str, remark: str) -> None:
    assert told in ask(text).text, (remark, ask(text).text)


def test_whose_the_first_on_a_subject_is_told_where_it_is_not_read() -> None:
    question = read_question("Ai ký thông tư mới nhất về muối biển của Bộ Y tế?")
    assert question.anchors[0].first is not None
    assert question.unread == ("về muối biển của", "của Bộ Y tế")


@pytest.mark.parametrize(
    ("text", "out", "told", "remark"),
    [
        ("Tháng 2 năm 2029, Bộ Y tế ban hành thông tư nào về muối biển?", True, "năm khác", "a month is when they were issued"),
        ("Thông tư nào về muối biển năm 2029?", False, "Thông tư số 9/2030/TT-BYT", "a year that the title speaks of, told so"),
        ("Thông tư nào về muối biển năm 2030?", False, "", "its own year"),
        ("Thông tư nào về muối biển năm 2027?", True, "năm khác", "a year that nobody tells"),
    ],
)  # fmt: skip
def test_years_that_papers_only_speak_of(text: str, out: bool, told: str, remark: str) -> None:
    paper = card("9/2030/TT-BYT", "Thông tư", "2030-02-02", "Bộ Y tế", title="Về muối biển năm 2029")
    question = read_question(text)
    assert out_of_time(Fact(paper, "", ()), question) is out, remark
    assert told in of_other_years([paper], question), remark
