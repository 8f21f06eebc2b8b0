"""More things asked of the same documents: "Ai ký D và có hiệu lực từ ngày nào"; and what a reading left out."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Final

from kg.cards import CampaignCard, DocumentCard
from search.answers.anchor import Anchor, named_by
from search.answers.fact_words import own_words
from search.answers.facts import merged
from search.answers.state import Reply, Work
from search.late_patterns import late
from search.questions import words as table
from search.questions.fold import fold, words
from search.questions.model import OWN, Question, Slot

_TAKING_EFFECT: Final = frozenset({"amends", "replaces", "repeals", "suspends"})
"""Relations of which "từ ngày nào" asks for the day they take effect."""
_ISSUED: Final = late(r"(?<![a-z])(?:ban hanh|ky|ra doi)(?![a-z])")
_MOST: Final = 5
"""Of how many documents a further thing is told."""
_SAID: Final = 0.6
_DENIALS: Final = (("khong",), ("chua",), ("ko",), ("chang",))
_WHOSE: Final = (("cua",), ("do",))
"""Words in front of an office whose papers are meant: that it is spoken of in them does not make them its own."""
_EDGE: Final = late(r"^(?:và|thì|mà|va|thi|ma) |(?: (?:là|la|và|va|thì|thi))+$")


def with_further(work: Work, reply: Reply, handlers: Mapping[str, Callable[[Work], Reply]]) -> Reply:
    """The reply with what else was asked of its documents: of those found where the question looked for some, else of
    those named."""
    question = work.question
    if not question.further:
        return reply
    named = tuple(c for a in work.anchors for c in a.cards)
    found = tuple(f.card for f in reply.facts if f.card not in named)
    looked_for = question.direction == "in" or not question.anchors
    about = found if (looked_for and question.relations) or not named else named
    itself = set(reply.facts) if question.kind in OWN else set()
    for one in question.further:
        if one.relations == ("launches",) and question.kind == "who_issued":
            continue  # "của tỉnh nào, ai phát động": asked twice
        anchors = _campaigns(work, named) if one.relations and not one.of_found else ()
        if anchors:
            asked = replace(one, text=question.text, anchors=tuple(a.slot for a in anchors))
            told = handlers[one.kind](replace(work, question=asked, anchors=anchors))
            reply = Reply(
                f"{reply.text} {told.text}",
                tuple(merged([*reply.facts, *told.facts])),
                (*reply.lead, *told.lead),
            )
            continue
        cards = (found if one.of_found else named if one.anchors else about)[:_MOST]
        if not cards:
            continue
        taking_effect = set(question.relations) & _TAKING_EFFECT and not _ISSUED.search(fold(one.text))
        if one.kind == "when" and taking_effect:
            one = replace(one, kind="effective")
        told = handlers[one.kind](_about(work, cards, replace(one, text=question.text)))
        kept = [f for f in reply.facts if not (one.relations and f in itself)]
        facts = merged([*kept, *(told.facts if one.relations or one.kind == "status" else ())])
        reply = Reply(f"{reply.text} {told.text}", tuple(facts), (*reply.lead, *told.lead))
    return reply


def _campaigns(work: Work, named: Sequence[DocumentCard]) -> tuple[Anchor, ...]:
    """The campaigns that a further question is about: the one named, or those that the named papers were asked to launch."""
    question = work.question
    if not named:
        return tuple(a for a in work.anchors if a.campaigns)
    if question.asked.types != ("campaign",):
        return ()
    ends = [
        e.object
        for card in named
        for rel in question.relations
        for e in work.view.related(card.iri, rel, "out")
    ]
    campaigns = tuple(dict.fromkeys(c for c in ends if isinstance(c, CampaignCard)))
    slot = Slot(name=campaigns[0].name, campaign=True, surface=campaigns[0].name) if campaigns else Slot()
    own = tuple(a for a in work.anchors if a.cards)
    return (Anchor(slot, campaigns=campaigns), *own) if campaigns else ()


def with_others(work: Work, reply: Reply, handlers: Mapping[str, Callable[[Work], Reply]]) -> Reply:
    """The reply with the documents of the other classes of which the same was asked."""
    for one in work.question.others:
        told = handlers[one.kind](replace(work, question=one))
        facts = merged([*reply.facts, *told.facts])
        reply = Reply(f"{reply.text} {told.text}", tuple(facts), (*reply.lead, *told.lead))
    return reply


def _about(work: Work, cards: tuple[DocumentCard, ...], question: Question) -> Work:
    anchors = tuple(map(named_by, cards))
    slots = tuple(a.slot for a in anchors)
    return replace(work, question=replace(question, anchors=slots), anchors=anchors)


def not_understood(work: Work) -> Reply | None:
    """The reply to a list on a denial that no reading took up: the papers without it would be the wrong ones."""
    question = work.question
    denials = [p.strip(" ,?.") for p in question.unread if words(p)[:1] in _DENIALS]
    if question.kind not in ("list", "count") or question.clauses:
        return None
    if not denials:
        topic = question.asked.topic or question.loose.topic
        states = [p.strip(" ,?.") for p in question.unread if _STATE.search(fold(p))]
        return None if topic or not states else _refusal(states[0], "Quyết định nào bị bãi bỏ?")
    return _refusal(denials[0], "Kế hoạch nào chưa có văn bản triển khai?")


_STATE: Final = late(
    r"(?<![a-z])(?:bai bo|huy bo|thay the|sua doi|dinh chinh|dinh chi|tam (?:ngung|dung)|hieu luc|het han|con (?:gia tri|dung)|huong dan|hop nhat)(?![a-z])"
)
"""Words of what was done to papers: a list that leaves them out would be one of other papers."""


def _refusal(condition: str, example: str) -> Reply:
    return Reply(
        f"Chưa hiểu điều kiện “{condition}” của câu hỏi nên chưa trả lời được; xin hỏi cách khác, chẳng hạn “{example}”."
    )


_FEW: Final = 20
_SHARE: Final = 3


def poured_out(work: Work, reply: Reply, unused: str) -> Reply:
    """The reply, but none where much of the library answers a question of which words were not used."""
    if not unused or work.question.kind not in ("list", "count") or len(reply.facts) <= _FEW:
        return reply
    known = sum(1 for _ in work.view.documents())
    return (
        _refusal(unused.strip("“”"), "Kế hoạch nào của UBND tỉnh về chuyển đổi số?")
        if _SHARE * len(reply.facts) > known
        else reply
    )


def left_out(work: Work, reply: Reply) -> str:
    """The words of the question that neither its reading took up nor the documents named or found bear out; empty when
    all were used."""
    told = [
        set(words(" ".join(t for t in (c.title, c.name, c.issuer, c.place) if t)))
        for a in work.anchors
        for c in a.cards
    ]
    facts = [set(own_words(f.card, f.evidence)) | set(words(f.card.issuer or "")) for f in reply.facts]
    whose = [
        set(words(" ".join(t for t in (f.card.issuer, f.card.place, f.card.title) if t))) for f in reply.facts
    ]
    out = []
    for phrase in work.question.unread:
        if words(phrase)[:1] in _DENIALS:
            out.append(phrase.strip(" ,"))
            continue
        asked = [w for w in words(phrase) if w not in table.STOPWORDS] or list(words(phrase))
        if any(_share(asked, heap) >= _SAID for heap in told):
            continue
        heaps = whose if words(phrase)[:1] in _WHOSE else facts
        if facts and all(_share(asked, heap) >= _SAID for heap in heaps):
            continue
        out.append(_EDGE.sub("", phrase.strip(" ,")).strip())
    return "; ".join(f"“{phrase}”" for phrase in out)


def _share(asked: list[str], heap: set[str]) -> float:
    return sum(w in heap for w in asked) / len(asked) if asked else 1.0
