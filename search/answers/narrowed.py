"""A set of documents held to the conditions that stand apart in a question: days, signer, level of office, further
clauses and their denials, and the first in an order.

"Not" is told of papers whose text is held: that a paper known from citations alone was never carried out cannot be said.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import Final

from kg.cards import DocumentCard
from kg.view import GraphView
from search.answers import text as say
from search.answers.anchor import anchor_of, things_of
from search.answers.conditions import meets, undated
from search.answers.facts import Fact, chained_facts, relation_facts
from search.answers.fit import fits
from search.answers.order import first
from search.answers.sent import sent_to
from search.answers.state import Reply, Work
from search.answers.states import FAR, among, carried_out, changed_by_others, in_state, state_told, told_of
from search.answers.understanding import said_subject
from search.questions.fold import fold
from search.questions.model import Clause, Days, Question, Slot, Where


def narrowed(work: Work, reply: Reply) -> Reply:
    """The reply with only the documents that meet the conditions, in the order asked for, and told so.

    Cost: a look-up a document for "not in force" and "cited most"; a read of one relation for other clauses.
    """
    question = work.question
    of_campaigns = question.kind == "campaign" and (
        (question.where.level is None and not question.clauses) or question.asked.types == ("campaign",)
    )
    told_apart = question.kind == "agency" or of_campaigns
    if (question.where == Where() and not question.clauses) or told_apart:
        return reply
    if question.where.beside:
        dated = _dated(work, reply)
        if dated is None:
            return Reply(say.absent(f"ngày ban hành của {say.slot_label(question.where.beside[1])}"))
        work, reply = dated
        question = work.question
    facts = [f for f in reply.facts if _fact_meets(work, f)]
    if question.where.sent_to:
        facts = [f for f in facts if sent_to(work, f.card, question.where.sent_to)]
    days, later = question.where.days, None
    if not facts and days is not None and days.of == "issued" and days.since:
        # "nâng lương từ tháng 7/2031": from when it holds
        later = replace(question.where, days=replace(days, of="effective"))
        facts = [f for f in reply.facts if f.card.held and meets(work.view, f.card, later)]
    facts, note = _held_to_clauses(work, facts)
    if later is not None and facts:
        note += _BY_EFFECT
    open_ = undated(work.view, [f.card for f in reply.facts], question.where)
    if open_ and not facts and not question.clauses:
        return Reply(
            f"Kho không ghi ngày hết hiệu lực của {_label(work)} nào {_said(question)}.{_open_note(open_)}",
            tuple(f for f in reply.facts if f.card in open_),
        )
    note += _open_note(open_)
    order = question.where.order
    told = _label(work)
    if order is not None:
        cards, counted = first(work.view, [f.card for f in facts], order)
        ranks = {card.iri: rank for rank, card in enumerate(cards)}
        facts = sorted((f for f in facts if f.card.iri in ranks), key=lambda f: ranks[f.card.iri])
        if facts:
            return Reply(_first_told(facts, counted, told), tuple(facts))
    about = question.asked.topic or question.loose.topic
    if not facts and reply.facts and about and not question.relations:
        known = [f.card for f in reply.facts]
        return Reply(
            f"Trong {len(known)} văn bản tìm được về nội dung này ({say.listed(known)}), không văn bản nào"
            f" {_said(question)} theo những gì kho biết.{note}"
        )
    if not facts:
        which = told.replace(say.asked_label(question), say.which(question), 1)
        only = _only_cited(work, reply)
        return Reply(
            say.absent(f"{which} {_said(question)}".rstrip()) + note + _otherwise_far(question, reply) + only
        )
    cards = [f.card for f in facts]
    by = ", theo các văn bản trong kho" if question.clauses else ""
    return Reply(
        f"{say.counted(cards, f'{told} {_said(question)}'.rstrip())}{by}: {say.listed(cards)}.{note}",
        tuple(facts),
    )


def _dated(work: Work, reply: Reply) -> tuple[Work, Reply] | None:
    """The work with the day of a named document as days, and the reply without that document; None where nobody tells its
    day."""
    question = work.question
    assert question.where.beside is not None
    side, slot = question.where.beside
    named = anchor_of(slot, question, work.view).cards
    days = _beside(side, named)
    if days is None:
        return None
    where = replace(question.where, beside=None, days=days)
    facts = tuple(f for f in reply.facts if f.card not in named)
    return replace(work, question=replace(question, where=where)), replace(reply, facts=facts)


def _otherwise_far(question: Question, reply: Reply) -> str:
    """Which papers did it to the other extent, where none did it as far as asked."""
    far = {"part": "toàn bộ", "whole": "một phần"}.get(question.where.ended or "")
    cards = [f.card for f in reply.facts if f.edges] if far and question.anchors else []
    return f" Có văn bản như vậy nhưng là {far}: {say.listed(cards)}." if cards else ""


def _only_cited(work: Work, reply: Reply) -> str:
    """Which papers there are that the library only knows from citations, where those it holds are asked for and none is."""
    where = work.question.where
    if not where.held or work.question.clauses:
        return ""
    others = replace(work, question=replace(work.question, where=replace(where, held=None)))
    cards = [f.card for f in reply.facts if not f.card.held and _fact_meets(others, f)]
    return f" Kho chỉ biết qua trích dẫn, không có toàn văn: {say.listed(cards)}." if cards else ""


def _fact_meets(work: Work, fact: Fact) -> bool:
    """Whether a fact's document meets the conditions on itself. How far a named paper ended another, its own words tell:
    a third may have ended the rest."""
    where = work.question.where
    if where.ended and fact.edges and any(a.named for a in work.question.anchors):
        part = all(e.provision or e.rel == "suspends" for e in fact.edges)
        if part is not (where.ended == "part"):
            return False
        where = replace(where, ended=None)
    return meets(work.view, fact.card, where)


_BY_EFFECT: Final = (
    " Không có văn bản nào ban hành trong thời gian này; trên đây là văn bản có hiệu lực trong thời gian này."
)
"""Said where days asked of were read as days of effect, since nothing was issued then."""


def _open_note(cards: Sequence[DocumentCard]) -> str:
    """Which papers may have ended then, too."""
    if not cards:
        return ""
    return (
        f" Ngoài ra có {len(cards)} văn bản bị thay thế hoặc bãi bỏ bởi văn bản ban hành trong thời gian này mà kho không ghi"
        f" ngày có hiệu lực: {say.listed(cards)}."
    )


def _held_to_clauses(work: Work, facts: list[Fact]) -> tuple[list[Fact], str]:
    """The facts whose documents answer the further clauses, and how many documents were not weighed."""
    note = ""
    for clause in work.question.clauses:
        cards = [f.card for f in facts]
        inner = clause.question
        if clause.negated and not (inner.relations or inner.aspects):
            # "không phải của …": known to be another's
            other = _denied(work.view, clause, cards)
            facts = [f for f in facts if f.card.iri in other]
            continue
        by = [slot for slot in inner.anchors if slot.issuers and not slot.named]
        if clause.negated and not by:
            unheld = sum(not card.held for card in cards)
            note = f" Không xét {unheld} văn bản chỉ được biết qua trích dẫn." if unheld else note
            cards = [card for card in cards if card.held]
        holds = _holding(work, clause, cards)
        if clause.negated and (
            through := _through_others(work, clause, [c for c in cards if c.iri not in holds])
        ):
            holds |= {c.iri for c in through}
            note += f" Ngoài ra có {len(through)} văn bản được thực hiện gián tiếp, qua văn bản khác: {say.listed(through)}."
        unused = [anchor_of(slot, inner, work.view).unused for slot in inner.anchors if slot.named]
        cards = [c for c in cards if all(fits(c, slot) is not False for slot in unused)]
        facts = [f for f in facts if f.card in cards and (f.card.iri in holds) is not clause.negated]
    return facts, note


def conditions_told(question: Question) -> str:
    """The conditions in the words they were typed in, for telling what was understood."""
    order = " ".join(question.where.said[-1:]) if question.where.order else ""
    first = question.where.order
    if first is not None and first.by != "most" and first.take:
        which = "mới nhất" if first.by == "newest" else "cũ nhất"
        order = f"{first.take} văn bản {which}" if first.take > 1 else which
        order = f"({order})" if first.take > 1 else order
    return " ".join(part for part in (_said(question), order) if part)


def _said(question: Question) -> str:
    own = question.where.said[:-1] if question.where.order else question.where.said
    how = FAR.get(question.where.ended or "", "")  # belongs to the clause of the end: "hết hiệu lực một phần"
    if state_told(question).endswith(f" {how}"):
        how = ""
    told = ", ".join([*(one for one in own if one not in FAR.values()), *map(_clause_told, question.clauses)])
    return " ".join(part for part in (told, how) if part)


def _clause_told(clause: Clause) -> str:
    """The words of a further clause; those typed without marks by what they were read as."""
    inner = clause.question
    if clause.said.startswith("vừa ") and inner.relations:
        return f"vừa {told_of(inner)}"
    state = say.STATES.get(inner.aspects[0]) if inner.aspects and not inner.relations else None
    if clause.said == fold(clause.said) and state and clause.said.endswith("hieu luc"):
        return state
    if clause.said != fold(clause.said) or not inner.relations or any(a.named for a in inner.anchors):
        return clause.said
    return f"{'chưa ' if clause.negated else ''}{told_of(inner)}"


def _beside(side: str, named: Sequence[DocumentCard]) -> Days | None:
    """The days after, before or on the day of a named document; None when its day is not known."""
    dates = [c.date for c in named if c.date]
    if not dates:
        return None
    day = date.fromisoformat(dates[0])
    if side == "same day":
        return Days(day.isoformat(), day.isoformat())
    next_to = day + timedelta(days=1 if side == "after" else -1)
    return Days(next_to.isoformat(), None) if side == "after" else Days(None, next_to.isoformat())


def _denied(view: GraphView, clause: Clause, cards: Sequence[DocumentCard]) -> set[str]:
    """The IRIs of the cards that are known not to be of the class a clause tells."""
    inner = clause.question
    slots = [replace(slot, topic=(), name=None) for slot in (inner.asked, inner.loose)]
    plain = [c for c in cards if any(fits(c, slot) is False for slot in slots)]
    apart = [c for c in cards if c.held and inner.where != Where() and not meets(view, c, inner.where)]
    return {c.iri for c in (*plain, *apart)}


def _holding(work: Work, clause: Clause, cards: Sequence[DocumentCard]) -> set[str]:
    """The IRIs, among the cards, of those that answer a clause."""
    question = clause.question
    named = [a for a in question.anchors if a.named]
    if named:
        anchors = [anchor_of(slot, question, work.view) for slot in named]
        found = [*relation_facts(question, anchors, work.view), *chained_facts(question, anchors, work.view)]
        return {f.card.iri for f in found if meets(work.view, f.card, question.where)}
    if question.relations:
        return {f.card.iri for f in among(work.view, question, cards)}
    kept = [
        c
        for c in cards
        if fits(c, replace(question.asked, topic=(), name=None))
        and fits(c, replace(question.loose, topic=()))
    ]
    if question.aspects[:1] in (("ended",), ("in_force",)):
        changed = changed_by_others(work.view)
        kept = [c for c in kept if in_state(work, c, question.aspects[0], c.iri in changed)]
    return {c.iri for c in kept if meets(work.view, c, question.where)}


def _through_others(work: Work, clause: Clause, cards: Sequence[DocumentCard]) -> list[DocumentCard]:
    """The cards that a paper of the class a denied clause tells carries out by way of others, not itself."""
    inner = clause.question
    if (
        inner.relations[:1] != ("implements",)
        or inner.direction != "out"
        or any(a.named for a in inner.anchors)
    ):
        return []
    other = replace(inner.anchors[0], topic=()) if inner.anchors else Slot()
    return carried_out(work.view, cards, other)


def _label(work: Work) -> str:
    """The documents asked for, with what ties them to those that are named."""
    question = work.question
    asked = say.asked_label(question)
    if not question.relations:
        topic = said_subject(question) if question.asked.topic or question.loose.topic else ""
        state = state_told(question)
        if state:
            return f"{asked} {state}"
        return f"{asked} về “{topic}”" if topic else asked
    verb = say.ACTIVE[question.relations[0]]
    named = [a for a in work.anchors if not a.missing]
    things = things_of(named) if named else " và ".join(say.slot_label(s) for s in question.anchors)
    if not things:
        return f"{asked} {'được ' if question.direction == 'out' else ''}{verb}"
    return f"{asked} {verb} {things}" if question.direction == "in" else f"{asked} mà {things} {verb}"


def _first_told(facts: Sequence[Fact], counts: dict[str, int], label: str) -> str:
    shown = "; ".join(
        say.label(f.card, full=True) + (f" ({counts[f.card.iri]} văn bản)" if f.card.iri in counts else "")
        for f in facts[:10]
    )
    return f"{shown}. Xếp trong các {label} mà kho biết."
