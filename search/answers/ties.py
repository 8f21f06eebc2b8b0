"""Replies about papers that are named and those tied to them: where one is cited, whether one does something to another."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import product
from typing import Final

from kg.trees import chain
from search.answers import passages as reading
from search.answers import text as say
from search.answers.anchor import Anchor
from search.answers.campaigns_told import held_to
from search.answers.facts import Fact, merged, relation_facts
from search.answers.proofs import self_facts
from search.answers.state import Reply, Work
from search.answers.subjects import content
from search.answers.ways import step
from search.late_patterns import late
from search.questions.model import Slot

_WHERE: Final = tuple(
    re.compile(rf"(?<!\w){word}\s(\d+|[IVXL]+)(\w*)", re.I) for word in ("phụ lục", "chương", "điều", "khoản")
)
_POINT: Final = late(r"điểm\s(\w+)", re.I)
_ROMAN: Final = {"I": 1, "V": 5, "X": 10, "L": 50}


def _place_of(provision: str) -> tuple[object, ...]:
    """Where a provision stands in its paper, for sorting: by article, clause and point, annexes last."""
    told: list[object] = []
    for shape in _WHERE:
        found = shape.search(provision)
        number = found[1] if found else "0"
        value = int(number) if number.isdigit() else _value(number.upper())
        told += [value, found[2] if found else ""]
    point = _POINT.search(provision)
    return (*told, point[1] if point else "", provision)


def _value(roman: str) -> int:
    values = [_ROMAN[letter] for letter in roman]
    return sum(-a if a < b else a for a, b in zip(values, [*values[1:], 0], strict=True))


def provisions_of(facts: Sequence[Fact]) -> str:
    """The articles and clauses that a relation is about: " Cụ thể: khoản 2 Điều 5."; empty where none is told."""
    provisions = sorted({e.provision for f in facts for e in f.edges if e.provision}, key=_place_of)
    return f" Cụ thể: {'; '.join(provisions)}." if provisions else ""


def mentions(work: Work) -> Reply:
    cards = [c for a in work.anchors for c in a.cards]
    citing = {c.iri: c for card in cards for c in work.view.citing(card.iri)}
    found = [
        Fact(e.subject, e.rel, (e,))
        for card in cards
        for e in work.view.related(card.iri, None, "in")
        if e.subject.iri in citing
    ]
    facts = held_to(work.question, merged(found))
    places = [m for card in cards for m in work.view.mentions(card.iri)]
    things = say.names(cards, [])
    lead = tuple(reading.of_evidence(work.passages, places[:20]))
    if not facts:
        return Reply(say.absent(f"văn bản nào nhắc đến {things}"), lead=lead)
    return Reply(
        f"{things} được nhắc đến {len(places)} lần, trong {len(facts)} văn bản: {say.listed([f.card for f in facts])}.",
        tuple(facts),
        lead,
    )


def check(work: Work) -> Reply:
    question = work.question
    if len(work.anchors) < 2 or work.anchors[0].missing or work.anchors[1].missing:
        return content(work)
    first, second = work.anchors[0], work.anchors[1]
    others = {c.iri for c in second.cards}
    facts = [
        f
        for f in relation_facts(replace(question, asked=Slot(), loose=Slot()), [first], work.view)
        if f.card.iri in others
    ]
    left, right = say.label(first.cards[0]), say.label(second.cards[0])
    verb = say.ACTIVE[question.relations[0]]
    if question.direction == "in":
        left, right = right, left
    if not facts and question.guessed:
        return content(replace(work, question=replace(question, kind="content", relations=())))
    if facts:
        verbs = (
            " và ".join(dict.fromkeys(say.ACTIVE[f.relation] for f in facts)) if question.guessed else verb
        )
        return Reply(f"Có: {left} {verbs} {right}.{provisions_of(facts)}", tuple(facts))
    both = tuple(self_facts(work, [*first.cards, *second.cards]))
    through = _through(work, first, second)
    if through:
        return Reply(
            f"Không câu nào trong kho nói trực tiếp rằng {left} {verb} {right}, nhưng có quan hệ gián tiếp: {through}.",
            both,
        )
    return Reply(say.absent(f"câu nào nói rằng {left} {verb} {right}"), both)


_FAR: Final = 4


def _through(work: Work, first: Anchor, second: Anchor) -> str:
    """By which papers one of two carries out the other, step by step; empty where it does not, or another tie is asked for."""
    question = work.question
    if question.relations[:1] != ("implements",):
        return ""
    doing, done = (second, first) if question.direction == "in" else (first, second)
    for low, high in product(doing.cards, done.cards):
        way = chain(work.view, low.iri, high.iri, "implements", _FAR)
        if way:
            return "; ".join(step(edge) for edge in way)
    return ""
