"""Relations of named papers asked for the other way round than they run."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from search.answers.state import Work
from search.questions.heights import toward
from search.questions.model import Direction

_MADE_FOR: Final = frozenset({"implements", "guides", "reports_on"})
_APPROVING: Final = frozenset({"Quyết định", "Nghị quyết"})


def turned_round(work: Work) -> Work | None:
    """The question with its direction turned where its verb is unknown, or where the types say that papers of the asked
    class are made for the named ones and not the other way round; None where neither is so. "Chỉ thị 5 triển khai kế hoạch
    nào" leaves out "được … bằng"; "luật nào hướng dẫn Nghị định 5" leaves out nothing."""
    question = work.question
    if question.direction is None or question.where.order:
        return None
    if question.relations == ("approves",) and question.direction == "in" and _approving(work):
        grounds = replace(question, relations=("based_on", "implements"), direction="out")
        return replace(work, question=grounds)
    other: Direction = "out" if question.direction == "in" else "in"
    by_types = toward(question.asked.types, [t for a in question.anchors for t in a.types])
    doubtful = question.direction == "out" or bool(question.unread)
    known = not question.guessed and not (doubtful and set(question.relations) & _MADE_FOR)
    if known or by_types == question.direction or (by_types is None and not question.guessed):
        return None
    return replace(work, question=replace(question, direction=other))


def _approving(work: Work) -> bool:
    """Whether what is named is the paper that approves what it was described by: "chương trình dân số được phê duyệt theo
    nghị quyết nào" then asks for its grounds, for nothing approves it."""
    cards = [c for a in work.anchors if a.slot.iris for c in a.cards]
    return bool(cards) and all(c.held and c.type in _APPROVING for c in cards)
