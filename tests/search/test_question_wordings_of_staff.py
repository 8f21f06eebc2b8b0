"""Wordings of staff: grounds told by their place in a paper, what a paper does told behind "theo", chains of two papers, papers
that are known already, parts of papers. All made up."""

from __future__ import annotations

import pytest

from search.answers.answer import answer
from search.questions.lexicon import Lexicon
from search.questions.one_paper import told_straight
from search.questions.phrasings import in_order
from search.questions.question import read_question
from tests.search.graph import FakeGraph, card, edge, joined, passages

STRAIGHT = [
    ("Mục căn cứ pháp lý của Kế hoạch 9/KH-UBND nêu những văn bản nào?", "Kế hoạch 9/KH-UBND căn cứ văn bản nào?", "the section of grounds"),
    ("Phần căn cứ của Hướng dẫn 9/HD-SNV dẫn những văn bản nào?", "Hướng dẫn 9/HD-SNV căn cứ văn bản nào?", "a verb within a kind"),
    ("Trong phần mở đầu căn cứ của Quyết định 7/QĐ-UBND có những nghị định nào?", "Quyết định 7/QĐ-UBND căn cứ nghị định nào?", "the opening"),
    ("Theo Quyết định 7/QĐ-UBND, công văn nào bị bãi bỏ?", "Quyết định 7/QĐ-UBND bãi bỏ công văn nào?", "what it ends"),
    ("Theo Nghị quyết 5/2031/NQ-CP thì những nghị định nào bị tạm ngưng hiệu lực?", "Nghị quyết 5/2031/NQ-CP tạm ngưng hiệu lực những nghị định nào?", "what it suspends"),
    ("Theo Quyết định 7/QĐ-UBND, tỉnh nào được khen?", "Theo Quyết định 7/QĐ-UBND, tỉnh nào được khen?", "no papers"),
    ("Nghị quyết 7/NQ-CP sửa đổi nghị quyết thực hiện nghị quyết nào của Trung ương?", "Nghị quyết được Nghị quyết 7/NQ-CP sửa đổi thực hiện nghị quyết nào của Trung ương?", "a chain"),
    ("Kế hoạch 9/KH-UBND của tỉnh được ban hành để thực hiện kế hoạch triển khai chỉ thị nào?", "Kế hoạch được Kế hoạch 9/KH-UBND của tỉnh thực hiện triển khai chỉ thị nào?", "a chain told with its purpose"),
    ("Quyết định 7/QĐ-UBND phê duyệt kế hoạch thực hiện nghị quyết nào?", "Quyết định 7/QĐ-UBND phê duyệt kế hoạch thực hiện nghị quyết nào?", "what it approves is its own"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected", "remark"), STRAIGHT, ids=[row[2] for row in STRAIGHT])
def test_told_straight(text: str, expected: str, remark: str) -> None:
    assert told_straight(text) == expected, remark


ORDERED = [
    ("Văn bản nào của Huế đưa Nghị quyết 7-NQ/TW vào cuộc sống?", "Văn bản nào của Huế thực hiện Nghị quyết 7-NQ/TW?", "into life"),
    ("Nghị quyết 7-NQ/TW đi vào thực tiễn ở Huế bằng kế hoạch nào?", "Nghị quyết 7-NQ/TW được thực hiện ở Huế bằng kế hoạch nào?", "into practice"),
    ("Phong trào đưa sách vào cuộc sống do ai phát động?", "Phong trào đưa sách vào cuộc sống do ai phát động?", "no paper"),
    ("Khung giá cho thuê chợ mới thay cho quyết định nào trước đây?", "Khung giá cho thuê chợ mới thay cho quyết định nào?", "what came before"),
    ("Báo cáo tổng kết 21/BC-UBND thay báo cáo nào?", "Báo cáo 21/BC-UBND thay báo cáo nào?", "the kind of a report"),
    ("Báo cáo 21/BC-UBND được lập theo yêu cầu của công văn nào?", "Báo cáo 21/BC-UBND thực hiện công văn nào?", "what was wanted"),
    ("Báo cáo 21/BC-UBND được lập theo mẫu của công văn nào?", "Báo cáo 21/BC-UBND được lập theo mẫu của công văn nào?", "a form"),
    ("Báo cáo tổng kết Chỉ thị 21-CT/TW do ai ban hành?", "Báo cáo tổng kết Chỉ thị 21-CT/TW do ai ban hành?", "a report on a paper"),
    ("Để thực hiện Công điện số 8/CĐ-TTg, sở nào ra công văn?", "sở nào ra công văn thực hiện Công điện số 8/CĐ-TTg?", "whose papers"),
    ("Hai tỉnh cũ của Đồng Nai triển khai Chỉ thị 5/CT-TTg bằng kế hoạch nào?", "tỉnh Đồng Nai và tỉnh Bình Phước triển khai Chỉ thị 5/CT-TTg bằng kế hoạch nào?", "provinces that were merged"),
    ("Các tỉnh cũ của Huế có kế hoạch nào?", "Các tỉnh cũ của Huế có kế hoạch nào?", "a province that was not"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected", "remark"), ORDERED, ids=[row[2] for row in ORDERED])
def test_in_order(text: str, expected: str, remark: str) -> None:
    assert in_order(text) == expected, remark


@pytest.mark.parametrize(
    ("text", "relations"),
    [
        ("Cụm từ “Bộ Xây dựng” trong Nghị định 5/2031/NĐ-CP bị nghị định nào thay thế?", ("replaces", "amends")),
        ("Khoản 2 Điều 5 Nghị định 5/2031/NĐ-CP được thay thế bởi nghị định nào?", ("replaces", "amends")),
        ("Phụ lục II của Nghị định 5/2031/NĐ-CP bị nghị định nào bãi bỏ?", ("repeals", "amends")),
        ("Văn bản nào quy định về phí chợ thay thế Nghị định 5/2031/NĐ-CP?", ("replaces",)),
    ],
)  # fmt: skip
def test_who_replaces_a_part_amends(text: str, relations: tuple[str, ...]) -> None:
    assert read_question(text, Lexicon()).relations == relations


@pytest.mark.parametrize(
    ("text", "known"),
    [
        ("Ngoài Kế hoạch 3/KH-UBND, còn văn bản nào thực hiện Kết luận 18-KL/TW?", ("3/KH-UBND",)),
        ("Ngoài Kế hoạch 3/KH-UBND và Công văn 26-CV/TU ra còn văn bản nào thực hiện Kết luận 18-KL/TW?", ("3/KH-UBND", "26-CV/TU")),
        ("Kết luận 18-KL/TW được triển khai bằng văn bản nào, ngoài Kế hoạch 3/KH-UBND?", ("3/KH-UBND",)),
        ("Ngoài Luật Dữ liệu ra, Kế hoạch 3/KH-UBND còn căn cứ luật nào?", ("Luật Dữ liệu",)),
        ("Ngoài phạm vi tỉnh, văn bản nào thực hiện Kết luận 18-KL/TW?", ()),
        ("Văn bản nào không phải kế hoạch thực hiện Kết luận 18-KL/TW?", ()),
    ],
)  # fmt: skip
def test_papers_that_are_known(text: str, known: tuple[str, ...]) -> None:
    question = read_question(text, Lexicon())
    assert tuple(slot.number or slot.name for slot in question.where.beyond) == known
    assert not known or (question.kind == "relation" and question.asked.types in ((), ("Luật",)))


def test_what_became_of_a_paper_later() -> None:
    question = read_question(
        "Quyết định 16/QĐ-UBND dựa vào quyết định nào và sau đó bị quyết định nào sửa?", Lexicon()
    )
    assert (question.relations, question.direction) == (("based_on",), "out")
    assert [(one.relations, one.direction) for one in question.further] == [(("amends",), "in")]


CONCLUSION = card("18-KL/TW", "Kết luận", "2031-01-02", "Bộ Chính trị")
PLAN = card("3/KH-UBND", "Kế hoạch", "2031-02-02", "UBND tỉnh Cà Mau")
LETTER = card("26-CV/TU", "Công văn", "2031-03-02", "Tỉnh ủy Cà Mau")
BELOW = card("12/KH-SYT", "Kế hoạch", "2031-04-02", "Sở Y tế tỉnh Cà Mau", held=True)
GRAPH = FakeGraph(
    [CONCLUSION, PLAN, LETTER, BELOW],
    [
        edge(PLAN, "implements", CONCLUSION, "Kế hoạch số 3/KH-UBND thực hiện Kết luận số 18-KL/TW."),
        edge(LETTER, "implements", CONCLUSION, "Công văn số 26-CV/TU thực hiện Kết luận số 18-KL/TW."),
        edge(BELOW, "implements", PLAN, "Kế hoạch này thực hiện Kế hoạch số 3/KH-UBND."),
    ],
)
TEXTS = joined(
    passages(
        "Kế hoạch này thực hiện Kế hoạch số 3/KH-UBND.", iri=BELOW.iri, document="12/KH-SYT", source="a.txt"
    )
)


@pytest.mark.parametrize(
    ("text", "expected", "remark"),
    [
        ("Ngoài Kế hoạch 3/KH-UBND, còn văn bản nào thực hiện Kết luận 18-KL/TW?", ["26-CV/TU"], "one is known"),
        ("Ngoài Kế hoạch 3, còn văn bản nào thực hiện Kết luận 18-KL/TW?", ["26-CV/TU"], "known by its serial number"),
        ("Ngoài Công văn 3, còn văn bản nào thực hiện Kết luận 18-KL/TW?", ["26-CV/TU", "3/KH-UBND"], "another kind of that number"),
        ("Kế hoạch 12/KH-SYT thực hiện kế hoạch triển khai kết luận nào?", ["18-KL/TW"], "a chain"),
        ("Kế hoạch 3/KH-UBND thực hiện kế hoạch triển khai kết luận nào?", ["18-KL/TW"], "a chain whose middle has no number"),
    ],
)  # fmt: skip
def test_answers(text: str, expected: list[str], remark: str) -> None:
    reply = answer(read_question(text), GRAPH, TEXTS.search, TEXTS)  # type: ignore[arg-type]
    assert sorted(d.number or "" for d in reply.documents) == expected, remark
