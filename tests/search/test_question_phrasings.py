"""Idioms that are written out as plainer questions, and papers told by what their own text says."""

from __future__ import annotations

import pytest

from search.answers.answer import answer
from search.questions.lexicon import Lexicon
from search.questions.phrasings import in_order
from search.questions.question import read_question
from tests.search.answering import ask
from tests.search.graph import FakeGraph, card, edge, joined, passages


@pytest.mark.parametrize(
    ("text", "expected", "remark"),
    [
        ("Đề án trồng tre được Bộ Y tế đưa thành kế hoạch hành động ở quyết định nào?", "Đề án trồng tre được Bộ Y tế cụ thể hóa bằng quyết định nào?", "made into a plan"),
        ("Nghị quyết 7-NQ/TW được Chính phủ đưa vào chương trình hành động nào?", "Nghị quyết 7-NQ/TW được Chính phủ cụ thể hóa bằng chương trình hành động nào?", "taken into a programme"),
        ("Chỉ thị 5/CT-TTg được tỉnh thực hiện bằng kế hoạch ba năm nào?", "Chỉ thị 5/CT-TTg được tỉnh thực hiện bằng kế hoạch nào?", "how long it runs"),
        ("Kế hoạch trồng tre của tỉnh do những văn bản nào mà có?", "Kế hoạch trồng tre của tỉnh căn cứ những văn bản nào?", "what it comes from"),
        ("Nghị định nào được Thông tư 5/2026/TT-BTC hướng dẫn, bên cạnh Luật Lưu trữ?", "Nghị định nào được Thông tư 5/2026/TT-BTC hướng dẫn?", "what one knows"),
        ("Chỉ thị nào của Huế không còn áp dụng do đã có chỉ thị mới thay thế?", "Chỉ thị nào của Huế bị thay thế?", "why it ended"),
        ("Hậu Giang hồi còn là tỉnh có kế hoạch nào?", "Hậu Giang có kế hoạch nào?", "of before"),
        ("Văn bản nào ngoài luật của Quốc hội?", "Văn bản nào ngoài luật của Quốc hội?", "a condition"),
        ("Huế được đưa vào danh sách nào?", "Huế được đưa vào danh sách nào?", "no papers"),
    ],
)  # fmt: skip
def test_in_order(text: str, expected: str, remark: str) -> None:
    assert in_order(text) == expected, remark


@pytest.mark.parametrize(
    ("text", "relations", "direction"),
    [
        ("Quyết định 7/2010/QĐ-UBND bị chấm dứt bởi quyết định nào?", ("repeals",), "in"),
        ("Thông tư 5/2026/TT-BTC khiến những thông tư nào bị hết hiệu lực?", ("repeals",), "out"),
        ("Nghị định 7/2026/NĐ-CP hướng dẫn, quy định chi tiết luật nào?", ("guides",), "out"),
        ("Chương trình dân số do Thủ tướng phê duyệt tại Quyết định 7/QĐ-TTg được triển khai bằng văn bản nào?", ("implements",), "in"),
        ("Nghị quyết 7-NQ/TW về phát triển vùng Đồng bằng sông Hồng được tỉnh nào thực hiện?", ("implements",), "in"),
    ],
)  # fmt: skip
def test_read_as_meant(text: str, relations: tuple[str, ...], direction: str) -> None:
    question = read_question(text)
    assert question.relations[:1] == relations
    assert question.direction == direction


def test_a_row_of_places_is_no_name_of_one_office() -> None:
    lexicon = Lexicon.build(agencies=[("UBND Lào Cai", "UBND")])
    question = read_question("UBND Lào Cai, Sơn La thực hiện Chỉ thị 5/CT-TTg bằng kế hoạch nào?", lexicon)
    assert {question.loose.place, *question.loose.or_places} == {"Lào Cai", "Sơn La"}


CIRCULAR = card(
    "5/2019/TT-BTC", "Thông tư", "2019-03-02", "Bộ Tài chính", held=True, title="Về chi tiêu công vụ"
)
OTHER = card("6/2019/TT-BTC", "Thông tư", "2019-04-02", "Bộ Tài chính", held=True, title="Về lệ phí đò")
DECREE = card("1/2018/NĐ-CP", "Nghị định", "2018-01-01", "Chính phủ")
FERRIES = card("2/2018/NĐ-CP", "Nghị định", "2018-02-01", "Chính phủ")
GRAPH = FakeGraph(
    [CIRCULAR, OTHER, DECREE, FERRIES],
    [
        edge(CIRCULAR, "based_on", DECREE, "Căn cứ Nghị định số 1/2018/NĐ-CP;"),
        edge(OTHER, "based_on", FERRIES, "Căn cứ Nghị định số 2/2018/NĐ-CP;"),
    ],
)
TEXTS = joined(
    passages(
        "Thông tư này quy định tiền tàu xe, tiền thuê phòng nghỉ cho người đi họp xa.",
        iri=CIRCULAR.iri,
        document="Thông tư 5/2019/TT-BTC",
        source="a.txt",
    ),
    passages(
        "Thông tư này quy định lệ phí qua đò cho người đi chợ.",
        iri=OTHER.iri,
        document="Thông tư 6/2019/TT-BTC",
        source="b.txt",
    ),
)


@pytest.mark.parametrize(
    ("text", "expected", "remark"),
    [
        ("Thông tư về tiền tàu xe, tiền thuê phòng nghỉ căn cứ nghị định nào?", ["1/2018/NĐ-CP"], "by its text"),
        ("Thông tư năm 2019 về tiền tàu xe, tiền thuê phòng nghỉ căn cứ nghị định nào?", ["1/2018/NĐ-CP"], "its year"),
        ("Thông tư năm 2012 về tiền tàu xe, tiền thuê phòng nghỉ căn cứ nghị định nào?", [], "another year"),
        ("Chỉ thị về tiền tàu xe, tiền thuê phòng nghỉ căn cứ nghị định nào?", [], "another kind"),
        ("Thông tư về nuôi tôm hùm lồng bè xa bờ căn cứ nghị định nào?", [], "nothing of it"),
        ("Thông tư quy định cho người đi căn cứ nghị định nào?", [], "said by both"),
    ],
)  # fmt: skip
def test_told_by_its_text(text: str, expected: list[str], remark: str) -> None:
    reply = answer(read_question(text), GRAPH, TEXTS.search, TEXTS)  # type: ignore[arg-type]
    assert [d.number for d in reply.documents if d.relation] == expected, remark


def test_what_papers_have_in_common_is_told_when_compared() -> None:
    reply = ask("So sánh Kế hoạch 58/KH-UBND năm 2025 và Công văn 310/UBND-XD")
    assert "Cùng thực hiện: Chỉ thị số 05/CT-TTg" in reply.text
