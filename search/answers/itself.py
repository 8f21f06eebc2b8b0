"""What a question describes by its subject may be the very paper it asks for: "tỉnh sửa quy chế đấu giá đất bằng quyết
định nào" finds the paper that does so by its title, which nothing else amends."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from kg.view import GraphView
from search.answers import text as say
from search.answers.anchor import Anchor
from search.answers.facts import Fact
from search.answers.fit import fits, of_type
from search.answers.state import Reply
from search.questions.model import Question

_WRAPPING: Final = frozenset({"issues_with", "approves"})


def itself(question: Question, anchors: Sequence[Anchor], view: GraphView) -> Reply | None:
    """The described papers that are of the asked class and themselves do to others what is asked, told with what they do
    it to; of a plan that a decision approves, the decision; None where there is none. A look-up a paper."""
    asked = replace(question.asked, topic=())
    if question.direction != "in" or not asked.types:
        return None
    wrapped = [
        (a, c)
        for a in anchors
        if a.slot.iris and a.slot.types and set(question.relations) <= _WRAPPING
        for c in a.cards
        if of_type(c, asked.types) and not of_type(c, a.slot.types)
    ]
    if wrapped:
        parts = (
            f"{a.slot.surface} được ban hành hoặc phê duyệt theo {say.label(c, full=True)}."
            for a, c in wrapped
        )
        return Reply(" ".join(parts), tuple(Fact(c, question.relations[0], ()) for _, c in wrapped))
    facts = []
    opening = question.relations == ("launches",)  # which papers that are only cited tell of themselves too
    for card in (c for a in anchors if a.slot.iris for c in a.cards if c.held or opening):
        edges = tuple(e for rel in question.relations for e in view.related(card.iri, rel, "out"))
        bound = replace(question.loose, topic=())
        fit = of_type(card, asked.types) and fits(card, asked) is not False and fits(card, bound) is not False
        if edges and fit:
            facts.append(Fact(card, edges[0].rel, edges))
    if not facts:
        return None
    told = (
        f"{say.label(f.card, full=True)} {say.ACTIVE[f.relation]} {say.names([e.object for e in f.edges], [])}."
        for f in facts
    )
    return Reply(" ".join(told), tuple(facts))


def of_each_other(facts: Sequence[Fact], named: Sequence[Anchor]) -> set[str]:
    """The IRIs of those that one description fits, of which one is asked for by its tie to another of them."""
    rows = [{c.iri for c in a.cards} for a in named if a.slot.iris and len(a.cards) > 1]
    return {
        f.card.iri
        for row in rows
        for f in facts
        if f.card.iri in row and f.steps == 1 and any({e.subject.iri, e.object.iri} <= row for e in f.edges)
    }
