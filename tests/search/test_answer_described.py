"""Answers about papers that are described instead of numbered. All papers are made up."""

from __future__ import annotations

import pytest

from search.answers.answer import answer
from search.answers.model import Answer
from search.questions.gathering import lexicon_of
from search.questions.question import read_question
from tests.search.graph import FakeGraph, card, edge, joined, passages

BOATS_31 = card("5/2031/TT-BTC", "Thông tư", "2031-02-01", "Bộ Tài chính", held=True, title="Quy định mức trợ cấp thuyền viên đánh cá xa bờ")  # fmt: skip
BOATS_33 = card("8/2033/TT-BTC", "Thông tư", "2033-02-01", "Bộ Tài chính", held=True, title="Quy định mức trợ cấp thuyền viên đánh cá xa bờ")  # fmt: skip
BIRDS = card("12/2032/QĐ-UBND", "Quyết định", "2032-05-04", "UBND tỉnh Vĩnh Long", held=True, place="Vĩnh Long", title="Ban hành Quy định về nuôi chim yến trên địa bàn tỉnh Vĩnh Long")  # fmt: skip
OLD_BOATS = card("2/2029/TT-BTC", "Thông tư", "2029-02-01", "Bộ Tài chính")
OLD_BIRDS = card("9/2027/QĐ-UBND", "Quyết định", "2027-05-04", "UBND tỉnh Vĩnh Long", place="Vĩnh Long")
GRAPH = FakeGraph(
    [BOATS_31, BOATS_33, BIRDS, OLD_BOATS, OLD_BIRDS],
    [
        edge(BOATS_31, "replaces", OLD_BOATS, "Thông tư này thay thế Thông tư số 2/2029/TT-BTC."),
        edge(BOATS_33, "replaces", BOATS_31, "Thông tư này thay thế Thông tư số 5/2031/TT-BTC."),
        edge(BIRDS, "replaces", OLD_BIRDS, "Quyết định này thay thế Quyết định số 9/2027/QĐ-UBND."),
    ],
)
LEXICON = lexicon_of(GRAPH)
TEXTS = joined(
    passages(
        "Quyết định này thay thế Quyết định số 9/2027/QĐ-UBND về nuôi chim yến trên địa bàn tỉnh.",
        iri=BIRDS.iri, document="Quyết định 12/2032/QĐ-UBND", source="chim.txt",
    ),
    passages(
        "Thông tư này thay thế Thông tư số 5/2031/TT-BTC về trợ cấp thuyền viên.",
        iri=BOATS_33.iri, document="Thông tư 8/2033/TT-BTC", source="thuyen.txt",
    ),
)  # fmt: skip


def ask(text: str) -> Answer:
    return answer(read_question(text, LEXICON), GRAPH, TEXTS.search, TEXTS)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Quy định nuôi chim yến của Vĩnh Long thay thế quyết định nào?", ["9/2027/QĐ-UBND"]),
        ("Thông tư trợ cấp thuyền viên đánh cá xa bờ năm 2031 thay thế thông tư nào?", ["2/2029/TT-BTC"]),
        ("Thông tư trợ cấp thuyền viên đánh cá xa bờ năm 2031 bị thông tư nào thay thế?", ["8/2033/TT-BTC"]),
        ("Quy định nuôi chim yến của Lạng Sơn thay thế quyết định nào?", []),
    ],
)
def test_a_described_paper_is_answered_as_if_numbered(text: str, expected: list[str]) -> None:
    assert [d.number for d in ask(text).documents] == expected


def test_several_that_fit_are_candidates() -> None:
    reply = ask("Thông tư trợ cấp thuyền viên đánh cá xa bờ có hiệu lực ngày nào?")
    assert {c.number for c in reply.candidates} == {"5/2031/TT-BTC", "8/2033/TT-BTC"}


def test_another_place_is_told() -> None:
    assert "Lạng Sơn" in ask("Quy định nuôi chim yến của Lạng Sơn thay thế quyết định nào?").text


@pytest.mark.parametrize(
    ("text", "expected", "remark"),
    [
        ("Đề án nuôi yến mà Chủ tịch phê duyệt tại Quyết định 9/2027/QĐ-UBND bị thay thế bằng quyết định nào?", ["12/2032/QĐ-UBND"], "known by what approved it alone"),
        ("Đề án nuôi yến mà Chủ tịch phê duyệt tại Thông tư 5/2031/TT-BTC bị thay thế bằng thông tư nào?", [], "a circular approves none"),
    ],
)  # fmt: skip
def test_what_is_approved_and_not_known_by_itself_is_what_approved_it(
    text: str, expected: list[str], remark: str
) -> None:
    assert [d.number for d in ask(text).documents] == expected, remark
