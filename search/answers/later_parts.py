"""What the later parts of a question ask, of papers that the parts before them found: each is answered like a question of its
own once it is known which papers it points at; one that points at nothing found, or that nothing read, is told as left."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Final

from kg.cards import CampaignCard, DocumentCard
from kg.view import GraphView
from search.answers.anchor import Anchor, anchor_of, named_by
from search.answers.facts import merged
from search.answers.state import Reply, Work
from search.answers.text import names, only_cited
from search.questions.model import CAMPAIGN, FOUND, OWN, Question, Slot, Then, Where

_MOST: Final = 10
"""Of how many papers a later part is told."""
_OF_ITSELF: Final = (OWN - {"status"}) | {"content", "lookup"}
"""Kinds whose answer shows no papers but those that are asked about."""

_SAYS: Final = "văn bản này quy định thế nào về điều được hỏi"

Answered = Callable[[Question, tuple[Anchor, ...]], tuple[Work, Reply]]
"""Answers a question of known papers."""


@dataclass(frozen=True, slots=True)
class _Part:
    """What one part was about and what it found."""

    named: tuple[DocumentCard, ...] = ()
    found: tuple[DocumentCard, ...] = ()
    campaigns: tuple[CampaignCard, ...] = ()


def with_later_parts(work: Work, reply: Reply, answered: Answered) -> tuple[Reply, tuple[Work, ...]]:
    """The reply with what the later parts of the question ask, and the works these were answered by. Cost: that of a
    question for each part."""
    parts, works = [_part(work, reply)], []
    itself = set(reply.facts) if work.question.kind in OWN else set()
    for then in work.question.then:
        anchors = _anchors(then, parts, work.view)
        of_none = any(o.startswith(FOUND) and not _iris(o, parts) for o in then.question.where.among)
        if of_none or any(a.missing and _stands_in(a.slot) for a in anchors):
            reply = replace(reply, text=f"{reply.text} {_unknown(then)}")
            parts.append(_Part())
            continue
        known = tuple(one for a in anchors for one in _each(a))
        question = replace(
            then.question, anchors=tuple(a.slot for a in known), where=_where(then.question.where, parts)
        )
        part, told = answered(question, known)
        if question.kind == "content" and not any(c.held for a in known for c in a.cards):
            told = Reply(only_cited(names([c for a in known for c in a.cards], []), _SAYS))
        works.append(part)
        parts.append(_part(part, told))
        if then.question.relations:
            reply = replace(reply, facts=tuple(f for f in reply.facts if f not in itself))
        reply = _joined(work.question, reply, then.question, told, _passed_over(anchors))
    return reply, tuple(works)


def _part(work: Work, reply: Reply) -> _Part:
    named = tuple(c for a in work.anchors for c in a.cards)
    found = tuple(f.card for f in reply.facts if f.card not in named)
    return _Part(named, found, (*reply.campaigns, *(c for a in work.anchors for c in a.campaigns)))


def _stands_in(slot: Slot) -> bool:
    return any(iri.startswith((FOUND, CAMPAIGN)) for iri in slot.iris)


def _anchors(then: Then, parts: Sequence[_Part], view: GraphView) -> tuple[Anchor, ...]:
    """What a later part is about, in the library."""
    out: list[Anchor] = []
    for slot in then.question.anchors:
        if not _stands_in(slot):
            if slot.within:
                slot = replace(slot, within=_where(slot.within, parts))
            out.append(anchor_of(slot, then.question, view))
            continue
        of = parts[int(slot.iris[0].partition(":")[2])]
        if slot.campaign:
            own = campaigns_of_papers(view, of.named, of.found) if not of.campaigns else of.campaigns
            out.append(Anchor(slot, campaigns=own if len(own) == 1 else ()))
        else:
            cards = tuple(c for c in of.found if not slot.types or c.type in slot.types) or of.found
            out.append(Anchor(slot, cards))
    full = next((a for a in out if _stands_in(a.slot) and len(a.cards) >= then.count > 0), None)
    return (full,) if full else tuple(out)


def campaigns_of_papers(view: GraphView, *groups: Sequence[DocumentCard]) -> tuple[CampaignCard, ...]:
    """The campaigns of the first group of papers that has any: those they launch, else those they carry out."""
    for cards in groups:
        for rel in ("launches", "implements"):
            ends = (e.object for c in cards for e in view.related(c.iri, rel, "out"))
            own = tuple(dict.fromkeys(e for e in ends if isinstance(e, CampaignCard)))
            if own:
                return own
    return ()


def _each(anchor: Anchor) -> tuple[Anchor, ...]:
    """One anchor for each paper or campaign that another part found."""
    if not _stands_in(anchor.slot):
        return (anchor,)
    slots = (Slot(name=c.name, campaign=True, surface=c.name) for c in anchor.campaigns)
    campaigns = tuple(Anchor(s, campaigns=(c,)) for s, c in zip(slots, anchor.campaigns, strict=True))
    return (*map(named_by, anchor.cards[:_MOST]), *campaigns)


def _where(where: Where, parts: Sequence[_Part]) -> Where:
    """The conditions of a part, "trong số đó" with the papers that are meant."""
    among = [iri for one in where.among for iri in _iris(one, parts)]
    return replace(where, among=tuple(among)) if among else where


def _iris(iri: str, parts: Sequence[_Part]) -> list[str]:
    """The papers that an IRI stands for: what another part found, or one."""
    if not iri.startswith(FOUND):
        return [iri]
    return [c.iri for c in parts[int(iri.removeprefix(FOUND))].found]


def _passed_over(anchors: Sequence[Anchor]) -> str:
    more = max((len(a.cards) for a in anchors if _stands_in(a.slot)), default=0)
    return f" (Chỉ xét {_MOST} trong {more} văn bản tìm được.)" if more > _MOST else ""


def _joined(main: Question, reply: Reply, part: Question, told: Reply, more: str) -> Reply:
    """Two replies as one. A paper is shown where it answers a part, and where it is named by one that asks of its own."""
    own = part.kind in _OF_ITSELF and all(_stands_in(a) or a in main.anchors for a in part.anchors)
    return Reply(
        f"{reply.text} {told.text}{more}",
        tuple(merged([*reply.facts, *(() if own else told.facts)])),
        (*reply.lead, *told.lead),
        (*reply.campaigns, *told.campaigns),
    )


def _unknown(then: Then) -> str:
    """That a part points at what no part before it found."""
    if any(a.campaign for a in then.question.anchors):
        return f"Chưa trả lời được “{then.said}”: chưa rõ câu hỏi nói đến phong trào nào."
    return f"Chưa trả lời được “{then.said}”: chưa tìm được văn bản mà phần này hỏi tiếp."
