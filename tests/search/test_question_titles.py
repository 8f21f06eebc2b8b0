"""Documents called by their titles."""

from __future__ import annotations

import pytest

from search.questions.question import Lexicon, read_question
from search.questions.titles import TitleIndex

TITLES = [
    ("x:1", "Quyết định", "Ban hành Quy chế lưu trữ hồ sơ điện tử"),
    ("x:2", "Kế hoạch", "Tổ chức hội chợ nông sản mùa thu năm 2025"),
    ("x:3", "Kế hoạch", "Tổ chức hội chợ hoa xuân"),
    ("x:4", "Quyết định", "Phê duyệt đề án khơi thông kênh thủy lợi vùng ven"),
    ("x:5", None, "Tuyển sinh lớp dạy nghề đan lát"),
]
LEXICON = Lexicon.build(titles=TITLES)


@pytest.mark.parametrize(
    ("words", "types", "expected", "remark"),
    [
        ("quy che luu tru ho so dien tu", (), ["x:1"], "whole title"),
        ("hoi cho nong san mua thu", ("Kế hoạch",), ["x:2"], "part of a title"),
        ("hoi cho nong san mua thu", ("Quyết định",), [], "another type"),
        ("lop day nghe dan lat", ("Thông báo",), ["x:5"], "an unknown type fits all"),
        ("phong chong dich benh tren dan lon", (), [], "nothing of it"),
        ("mot", (), [], "a single word has no pairs"),
    ],
)
def test_titles_are_found_by_neighbouring_words(
    words: str, types: tuple[str, ...], expected: list[str], remark: str
) -> None:
    found = LEXICON.titles.find(words.split(), types)
    assert [t.iri for t in found[:1]] == expected, remark
    assert all(0.5 <= t.score <= 1.0 for t in found)


@pytest.mark.parametrize(
    ("text", "kind", "iris"),
    [
        ("Quyết định ban hành Quy chế lưu trữ hồ sơ điện tử do ai ký?", "who_signed", ("x:1",)),
        ("quyet dinh phe duyet de an khoi thong kenh thuy loi vung ven ban hanh ngay nao", "when", ("x:4",)),
        ("Kế hoạch tổ chức hội chợ nông sản mùa thu năm 2025 còn hiệu lực không?", "status", ("x:2",)),
        ("Cho tôi xem kế hoạch tổ chức hội chợ hoa xuân", "lookup", ("x:3",)),
        ("Kế hoạch tổ chức hội chợ hoa xuân là văn bản nào?", "lookup", ("x:3",)),
        ("Văn bản nào thay thế quyết định ban hành Quy chế lưu trữ hồ sơ điện tử?", "relation", ("x:1",)),
    ],
)
def test_a_title_names_a_document(text: str, kind: str, iris: tuple[str, ...]) -> None:
    question = read_question(text, LEXICON)
    assert (question.kind, question.anchors[0].iris) == (kind, iris)


@pytest.mark.parametrize(
    "text",
    [
        "Các kế hoạch tổ chức hội chợ",
        "Kế hoạch nào nói về hội chợ hoa xuân?",
        "quyết định về xây cầu vượt sông lớn ban hành ngày nào",
    ],
)
def test_a_list_or_an_unknown_title_names_none(text: str) -> None:
    assert not any(a.iris for a in read_question(text, LEXICON).anchors)


def test_a_subject_brings_the_documents_with_such_titles() -> None:
    question = read_question("Kế hoạch nào về hội chợ hoa xuân?", LEXICON)
    assert question.titled[0][0] == "x:3"


def test_an_empty_index_finds_nothing() -> None:
    assert TitleIndex().find(("quy", "che", "luu"), ()) == ()


def test_with_an_order_what_tells_one_paper_tells_a_class() -> None:
    assert read_question("Kế hoạch tổ chức hội chợ hoa xuân", LEXICON).kind == "lookup"
    newest = read_question("Kế hoạch mới nhất tổ chức hội chợ hoa xuân", LEXICON)
    assert newest.kind == "list"
    assert newest.where.order is not None and newest.where.order.by == "newest"
