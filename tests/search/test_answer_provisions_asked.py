"""Which provisions a paper details or changes, what it approves by its own title, up to when it holds, and papers that are only
cited where those of the library are asked for. All papers are made up."""

from __future__ import annotations

import pytest

from search.answers.answer import answer
from search.answers.model import Answer
from search.questions.gathering import lexicon_of
from search.questions.question import read_question
from tests.search.graph import FakeGraph, card, edge, joined, passages

DECREE = card(
    "12/2031/NĐ-CP",
    "Nghị định",
    "2031-05-05",
    "Chính phủ",
    held=True,
    title="Quy định chi tiết Luật Muối biển",
)
LAW = card("5/2030/QH16", "Luật", "2030-11-11", "Quốc hội", name="Luật Muối biển")
OLD = card("9/2028/NĐ-CP", "Nghị định", "2028-03-02", "Chính phủ", title="Quy định về đê")
LATER = card(
    "13/2031/NĐ-CP", "Nghị định", "2031-06-06", "Chính phủ", held=True, title="Sửa đổi quy định về đê"
)
VAGUE = card("14/2031/NĐ-CP", "Nghị định", "2031-07-07", "Chính phủ", held=True, title="Quy định về muối")
SCHEME = card(
    "80/NQ-CP",
    "Nghị quyết",
    "2031-08-08",
    "Chính phủ",
    held=True,
    title="Phê duyệt Đề án Trung tâm muối quốc gia",
)
GRAPH = FakeGraph(
    [DECREE, LAW, OLD, LATER, VAGUE, SCHEME],
    [
        edge(DECREE, "guides", LAW, "Nghị định này quy định chi tiết khoản 2 Điều 7 Luật Muối biển."),
        edge(LATER, "amends", OLD, "Sửa đổi khoản 1 Điều 4 Nghị định số 9/2028/NĐ-CP.", provision="khoản 1 Điều 4"),
        edge(VAGUE, "guides", LAW, "Nghị định hướng dẫn Luật Muối biển."),
        edge(SCHEME, "based_on", LAW, "Căn cứ Luật Muối biển."),
    ],
)  # fmt: skip
TEXTS = joined(
    passages(
        "NGHỊ ĐỊNH\nQuy định chi tiết Luật Muối biển",
        "Điều 1. Phạm vi\nNghị định này quy định chi tiết khoản 2 Điều 7, Điều 9 Luật Muối biển về nghề muối.",
        "Điều 2. Đối tượng\nNgười làm muối.",
        iri=DECREE.iri, document="Nghị định 12/2031/NĐ-CP",
    ),
    passages("Điều 1. Phạm vi\nNghị định này nói về muối.", iri=VAGUE.iri, document="Nghị định 14/2031/NĐ-CP"),
)  # fmt: skip
LEXICON = lexicon_of(GRAPH)  # type: ignore[arg-type]


def ask(text: str) -> Answer:
    return answer(read_question(text, LEXICON), GRAPH, TEXTS.search, TEXTS)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("text", "told", "remark"),
    [
        ("Nghị định 12/2031/NĐ-CP quy định chi tiết những khoản, điều nào của Luật Muối biển?", "khoản 2 Điều 7, Điều 9 Luật Muối biển", "its own first article"),
        ("nghi dinh 12/2031/ND-CP huong dan dieu nao cua Luat Muoi bien", "khoản 2 Điều 7, Điều 9 Luật Muối biển", "without marks"),
        ("Những điều nào của Luật Muối biển được Nghị định 12/2031/NĐ-CP quy định chi tiết?", "khoản 2 Điều 7, Điều 9 Luật Muối biển", "the law in front"),
        ("Nghị định 13/2031/NĐ-CP sửa đổi những khoản nào của Nghị định 9/2028/NĐ-CP?", "khoản 1 Điều 4", "told by the tie"),
        ("Nghị định 14/2031/NĐ-CP quy định chi tiết những điều nào của Luật Muối biển?", "kho không ghi rõ những điều, khoản nào", "nobody tells"),
        ("Nghị quyết 80/NQ-CP phê duyệt đề án gì?", "phê duyệt Đề án Trung tâm muối quốc gia.", "told by its title"),
        ("nghi quyet 80/NQ-CP phe duyet cai gi", "phê duyệt Đề án Trung tâm muối quốc gia.", "any kind"),
        ("Nghị quyết 80/NQ-CP phê duyệt chương trình nào?", "Trong kho không có", "another kind"),
        ("Nghị quyết phê duyệt Đề án Trung tâm muối quốc gia căn cứ luật nào?", "Luật Muối biển", "told by a subject that bears an office's name"),
        ("Nghị định 12/2031/NĐ-CP căn cứ những luật nào trong kho?", "Trong kho không có", "nothing at all"),
        ("Nghị quyết 80/NQ-CP căn cứ những luật nào trong kho?", "Kho chỉ biết qua trích dẫn, không có toàn văn: Luật Muối biển", "only cited"),
    ],
)  # fmt: skip
def test_told(text: str, told: str, remark: str) -> None:
    assert told in ask(text).text, (remark, ask(text).text)


@pytest.mark.parametrize(
    ("text", "told", "remark"),
    [
        ("Nghị định 13/2031/NĐ-CP sửa đổi những nghị định nào?", {"9/2028/NĐ-CP"}, "papers are asked for, not provisions"),
        ("Nghị định 12/2031/NĐ-CP quy định chi tiết luật nào?", {"5/2030/QH16"}, "the law"),
    ],
)  # fmt: skip
def test_papers_are_still_told(text: str, told: set[str], remark: str) -> None:
    assert {d.number for d in ask(text).documents} == told, remark


PLAN = card("8/KH-UBND", "Kế hoạch", "2031-09-09", "UBND thành phố Cần Thơ", place="Cần Thơ", held=True, title="Thực hiện Luật Muối biển")  # fmt: skip
PLANS = FakeGraph([*GRAPH.documents(), PLAN], [edge(PLAN, "implements", LAW, "Thực hiện Luật Muối biển.")])


@pytest.mark.parametrize(
    ("text", "told", "remark"),
    [
        ("Kế hoạch 8/KH-UBND của Sóc Trăng thực hiện luật nào?", "là của UBND thành phố Cần Thơ, không phải của Sóc Trăng", "of another place"),
        ("Kế hoạch nào thực hiện cả Luật Muối biển lẫn Luật Ngọc trai?", "Trong kho không có kế hoạch nào thực hiện cả Luật Muối biển và Luật Ngọc trai", "both, one of them unknown"),
        ("Kế hoạch nào thực hiện Luật Muối biển và Luật Ngọc trai?", "Trong kho không có Luật Ngọc trai", "one of them unknown, told"),
    ],
)  # fmt: skip
def test_what_is_wrong_or_unknown_is_told(text: str, told: str, remark: str) -> None:
    reply = answer(read_question(text, lexicon_of(PLANS)), PLANS, TEXTS.search, TEXTS)  # type: ignore[arg-type]
    assert told in reply.text, (remark, reply.text)


def test_a_right_place_is_not_corrected() -> None:
    question = read_question("Kế hoạch 8/KH-UBND của Cần Thơ thực hiện luật nào?", lexicon_of(PLANS))  # type: ignore[arg-type]
    assert "Lưu ý" not in answer(question, PLANS, TEXTS.search, TEXTS).text  # type: ignore[arg-type]
