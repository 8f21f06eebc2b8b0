"""Questions that point back at an earlier one, and what they are answered with."""

from __future__ import annotations

import pytest

from search.answers.answer import answer
from search.answers.talk import previous_from
from search.questions.question import Previous, Slot, read_question
from tests.search.answering import GRAPH, LEXICON, TEXTS, ask, numbers


def test_a_pronoun_is_followed_into_the_answer() -> None:
    previous = Previous((Slot(types=("Quyết định",), number="77/QĐ-BNV"),))
    assert numbers(ask("quyết định đó thay thế văn bản nào?", previous=previous)) == ["12/QĐ-BNV"]


def test_a_talk_goes_on_from_the_answer() -> None:
    first = read_question("Quyết định 77/QĐ-BNV căn cứ những luật nào?", LEXICON)
    reply = answer(first, GRAPH, TEXTS.search, TEXTS)  # type: ignore[arg-type]
    following = read_question("luật đó do ai ban hành?", LEXICON, previous_from(reply.talk, GRAPH))  # type: ignore[arg-type]
    assert (following.kind, following.anchors[0].number, following.chained) == (
        "who_issued",
        "33/2024/QH15",
        True,
    )
    back = read_question("quyết định này thay thế văn bản nào?", LEXICON, previous_from(reply.talk, GRAPH))  # type: ignore[arg-type]
    assert back.anchors[0].number == "77/QĐ-BNV"


@pytest.mark.parametrize(
    ("text", "kind", "anchor", "remark"),
    [
        ("còn hiệu lực không?", "status", "77/QĐ-BNV", "no document said: the one asked about before"),
        ("Ai ký?", "who_signed", "77/QĐ-BNV", "two words"),
        ("Thay thế văn bản nào?", "relation", "77/QĐ-BNV", "verb first"),
        ("các văn bản đó do ai ban hành", "who_issued", "33/2024/QH15", "all that were answered"),
        ("Kế hoạch nào về trồng cây?", "list", None, "a subject of its own"),
        ("quyết định nào bị thay thế?", "list", None, "a class told by its state"),
    ],
)
def test_what_a_short_question_points_back_at(text: str, kind: str, anchor: str | None, remark: str) -> None:
    reply = ask("Quyết định 77/QĐ-BNV căn cứ những luật nào?")
    question = read_question(text, LEXICON, previous_from(reply.talk, GRAPH))  # type: ignore[arg-type]
    assert question.kind == kind, remark
    assert (question.anchors[0].number if question.anchors else None) == anchor, remark
    assert question.chained == (anchor is not None), remark
