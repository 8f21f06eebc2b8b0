"""Lists told by what happened to the documents ("quyết định nào bị thay thế"), or by whose they are."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from kg.cards import DocumentCard, Edge
from kg.status import judge
from kg.view import GraphView
from search.answers import text as say
from search.answers.facts import Fact, merged
from search.answers.fit import fits
from search.answers.narrowed_by_subject import by_subject
from search.answers.proofs import proofs_of
from search.answers.state import Reply, Work
from search.answers.sure import surely_theirs
from search.questions.model import Question, Slot

_PASSIVE: Final = {
    "replaces": "bị thay thế",
    "repeals": "bị bãi bỏ",
    "amends": "được sửa đổi, bổ sung",
    "suspends": "bị ngưng hiệu lực",
    "corrects": "được đính chính",
    "consolidates": "được hợp nhất",
    "guides": "được hướng dẫn",
}
_WORDS: Final = {"ended": ("notInForce", "partiallyInForce"), "in_force": ("inForce",)}
FAR: Final = {"part": "một phần", "whole": "toàn bộ"}
"""How far a document has lost force."""
_ENDING: Final = ("repeals", "replaces")
_CHANGING: Final = (*_ENDING, "suspends")


def by_state(work: Work, cards: Sequence[DocumentCard]) -> Reply:
    """The documents of a class that something was done to, that did it to others, or that are (not) in force.

    Cost: a look-up for each document that some paper changes.
    """
    question = work.question
    label = say.asked_label(question)
    if question.relations:
        what = f"{label} {told_of(question)}"
        facts = among(work.view, question, cards)
        facts = (
            by_subject(facts, question.asked.topic) if len(facts) > 1 < len(question.asked.topic) else facts
        )
    else:
        state, how = question.aspects[0], state_told(question)
        if state == "ended" and not question.where.ended:
            how += " toàn bộ hoặc một phần"
        what = f"{label} {how}{say.on_day(question)}"
        changed = changed_by_others(work.view)
        facts = [f for card in cards if (f := in_state(work, card, state, card.iri in changed))]
    facts, note = surely_theirs(work, facts)
    if not facts:
        return Reply(say.absent(f"{what}, theo các văn bản trong kho") + note)
    cards = [f.card for f in facts]
    return Reply(
        f"{say.counted(cards, what)}, theo các văn bản trong kho: {say.listed(cards)}.{note}", tuple(facts)
    )


def state_told(question: Question) -> str:
    """ "hết hiệu lực một phần": the state that is asked for; empty where none is."""
    state = say.STATES.get(question.aspects[0], "") if question.aspects else ""
    how = FAR.get(question.where.ended or "")
    return f"{state} {how}" if state and how else state


def told_of(question: Question) -> str:
    """What others do to the documents of a class, or they to others."""
    relation = question.relations[0]
    other = say.slot_label(question.anchors[0]) if question.anchors else "văn bản"
    if question.direction == "in":
        return f"{say.ACTIVE[relation]} {other}{'' if question.anchors else ' khác'}"
    return (
        f"có {other} {say.ACTIVE[relation]}"
        if question.anchors or relation not in _PASSIVE
        else _PASSIVE[relation]
    )


def among(view: GraphView, question: Question, cards: Sequence[DocumentCard]) -> list[Fact]:
    """Of the cards, those that stand in the asked relation to any document of the class at its other end."""
    passive = question.direction == "out"
    wanted = {card.iri for card in cards}
    other = replace(question.anchors[0], topic=()) if question.anchors else Slot()
    found = []
    for rel in question.relations:
        for e in view.relations(rel):
            card, far = (e.object, e.subject) if passive else (e.subject, e.object)
            if not isinstance(card, DocumentCard) or card.iri not in wanted or card.iri == far.iri:
                continue
            if other.bare or (isinstance(far, DocumentCard) and fits(far, other)):
                found.append(Fact(card, e.rel, (e,)))
    return merged(found)


_STEPS: Final = 4


def carried_out(view: GraphView, cards: Sequence[DocumentCard], other: Slot) -> list[DocumentCard]:
    """Of the cards, those that some paper fitting a slot carries out, itself or by way of others. One read of a relation, then
    linear in it for each card."""
    doing: dict[str, list[DocumentCard]] = {}
    for e in view.relations("implements"):
        doing.setdefault(e.object.iri, []).append(e.subject)

    def reached(card: DocumentCard) -> bool:
        seen, level = {card.iri}, [card.iri]
        for _ in range(_STEPS):
            found = {c.iri: c for iri in level for c in doing.get(iri, ()) if c.iri not in seen}
            if any(fits(c, other) for c in found.values()):
                return True
            seen.update(found)
            level = list(found)
        return False

    return [card for card in cards if reached(card)]


def changed_by_others(view: GraphView) -> frozenset[str]:
    """The IRIs of the documents that some paper ends or suspends: only their state needs a look-up."""
    return frozenset().union(*(view.targets(rel) for rel in _CHANGING))


def in_state(work: Work, card: DocumentCard, state: str, changed: bool) -> Fact | None:
    """The document if it is in the state; what no paper changes is judged by its own card."""
    edges: tuple[Edge, ...] = ()
    on = work.question.on
    status = work.view.status(card.iri, on) if changed else judge(card, (), on)
    if status.word not in _WORDS["ended" if work.question.where.ended else state]:
        return None
    if state == "ended":
        edges = tuple(e for rel in _ENDING for e in work.view.related(card.iri, rel, "in"))
        if not edges and any(e.rel == "suspends" for e in status.edges):
            return None  # suspended for a time, not ended
    found = Fact(card, "", edges or status.edges)
    return found if found.evidence else found.proved(*proofs_of(work, card)[:1])
