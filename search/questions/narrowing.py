"""A question held to the conditions that stand apart in it: on days, signers, levels and orders, and further clauses."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from search.late_patterns import late
from search.questions.attach import merge
from search.questions.clause import read_clause, shape_of
from search.questions.clauses import Condition, conditions
from search.questions.end_days import with_end_days
from search.questions.fold import fold
from search.questions.lexicon import Lexicon
from search.questions.lifted import lift
from search.questions.model import OWN, Clause, Kind, Previous, Question, Slot, Where

SETS: Final[frozenset[Kind]] = frozenset({"relation", "mentions", "list", "count"})
_STATES: Final = (("ended",), ("in_force",))
_LAID_DOWN: Final = frozenset(
    {"Chỉ thị", "Nghị quyết", "Kết luận", "Luật", "Bộ luật", "Pháp lệnh", "Nghị định"}
)
"""Kinds of papers that others carry out."""
_ANY: Final = "văn bản nào "
_FLIPPED: Final = {"ended": "in_force", "in_force": "ended"}


def narrowed(text: str, lexicon: Lexicon, previous: Previous | None, depth: int = 0) -> Question:
    """A question with the conditions that stand apart in it; as the grammar reads it where they narrow nothing."""
    bare, where = lift(text, lexicon)
    plain = read_clause(bare, lexicon, previous)
    if plain.kind in SETS and plain.aspects[:1] in _STATES and where == Where():
        return replace(plain, text=text)
    if where.order and where.order.by != "most":
        question = read_clause(bare, lexicon, previous, first=where.order)
        asks = question.kind in OWN or (question.kind == "relation" and question.direction == "out")
        if asks and question.anchors and question.anchors[0].first and _without_order(where) == Where():
            return replace(question, text=text)
    if where.signer and where.order is None:
        question = read_clause(bare, lexicon, previous, within=where)
        asks = question.kind in OWN or (question.kind == "relation" and question.direction == "out")
        if asks and question.anchors and question.anchors[0].within:
            return replace(question, text=text)
    for head, told in [*(conditions(bare) if depth < 2 else ()), (bare, ())]:
        if head == text:
            break
        question = plain if head == bare else read_clause(head, lexicon, previous)
        if where.order and question.kind == "lookup" and not any(a.number for a in question.anchors):
            # "chỉ thị (mới nhất) của Bộ Chính trị về …": what tells one paper elsewhere tells a class here
            question = read_clause(f"những {head[:1].lower()}{head[1:]}", lexicon, previous)
        if not _takes(question, where) or (question.guessed and told):
            continue  # a verb cut in two by its condition is none that is unknown
        clauses = [_clause(condition, lexicon, depth) for condition in told]
        if any(clause is None for clause in clauses):
            continue
        no_papers = question.asked.types == ("campaign",) or not clauses
        if (
            question.kind == "campaign" and where.level is None and no_papers
        ):  # all campaigns are of the library
            kept = replace(where, held=None) if where.order else Where()
            return _with_dropped(replace(question, text=text, where=kept), text)
        return _joined(question, [c for c in clauses if c], with_end_days(where, question), text)
    return _with_dropped(plain if bare == text else read_clause(text, lexicon, previous), text)


def _with_dropped(question: Question, text: str) -> Question:
    """Campaigns asked for, with the denials that no reading holds them to as words left out."""
    if question.asked.types != ("campaign",) or question.kind != "campaign":
        return question
    denied = (c.said for _, told in conditions(text)[:1] for c in told if c.negated)
    return replace(question, unread=tuple(dict.fromkeys((*question.unread, *denied))))


def _without_order(where: Where) -> Where:
    return replace(where, order=None, said=())


def _takes(question: Question, where: Where) -> bool:
    """Whether documents are asked for that conditions can narrow."""
    if question.kind == "agency":
        if question.relations and question.anchors:
            return where.order is None  # "trước sáp nhập, tỉnh nào có kế hoạch thực hiện D"
        return where.order is not None and where.order.by == "most" and not question.anchors
    if question.kind == "campaign":
        if question.asked.types != (
            "campaign",
        ):  # the papers of one: "các quận triển khai phong trào … bằng kế hoạch nào"
            return replace(where, level=None, said=()) == Where()
        most = where.order is not None and where.order.by == "most"
        told = replace(where, held=None, level=None, said=(), order=None if most else where.order)
        return question.asked.types == ("campaign",) and told == Where()
    if question.kind == "relation":
        return bool(question.asked.types) or question.direction == "in" or bool(question.anchors)
    return question.kind in SETS


def _clause(condition: Condition, lexicon: Lexicon, depth: int) -> Clause | None:
    """A condition as a question of its own; None when the grammar cannot tell what it asks."""
    text = _ANY + condition.text
    shape, _ = shape_of(text, lexicon)
    if re.search("[GHsWOz]", shape):
        return None
    bare, where = lift(text, lexicon)
    question = read_clause(bare, lexicon, whole=True)
    if question.kind not in SETS or question.unread:
        return None
    asked, loose = question.asked, question.loose
    named = any(a.named for a in question.anchors)
    told = bool(question.relations or question.aspects[:1] in _STATES or where != Where())
    placed = bool({*asked.issuers, *loose.issuers, asked.place or "", loose.place or ""} - {""})
    if not (told or placed) or ((asked.topic or loose.topic) and not named):
        return None
    negated = condition.negated
    if negated and question.aspects[:1] in _STATES:
        question, negated = replace(question, aspects=(_FLIPPED[question.aspects[0]],)), False
    return Clause(replace(question, text=text, where=where), negated, condition.said)


_FOLLOWED: Final = late(r"(?<![a-z])theo (?:nhung |cac )?huong dan (?:nao|gi|so)")


def _joined(question: Question, clauses: list[Clause], where: Where, text: str) -> Question:
    """A question with its conditions. A date or agency at the end of a condition on a relation or state binds the
    documents asked for. At whose level a guide is followed tells nothing of who made it."""
    if where.level and question.relations == ("guides",) and _FOLLOWED.search(fold(text)):
        where = replace(where, level=None, said=())
    kept = []
    for clause in clauses:
        inner = clause.question
        if inner.relations or inner.aspects:
            question = replace(question, loose=merge(question.loose, replace(inner.loose, topic=())))
            inner = replace(inner, loose=Slot())
        if inner.relations == ("implements",) and inner.direction == "in" and not inner.anchors:
            laid_down = bool(question.asked.types) and _LAID_DOWN.issuperset(question.asked.types)
            inner = replace(inner, direction="out") if laid_down else inner  # "chỉ thị chưa triển khai"
        kept.append(replace(clause, question=inner))
    return replace(question, text=text, where=where, clauses=tuple(kept))
