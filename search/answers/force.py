"""Replies about force: whether a document is, or was on a day, in force, and through what it ceased to be."""

from __future__ import annotations

from kg.cards import DocumentCard, Status
from search.answers import passages as reading
from search.answers import text as say
from search.answers.facts import Fact, merged
from search.answers.own_places import own_places
from search.answers.proofs import self_facts
from search.answers.state import Reply, Work
from search.answers.subjects import content


def status(work: Work) -> Reply:
    """Whether the documents named are in force, with the papers that changed them."""
    cards = [c for a in work.anchors for c in a.cards]
    if not cards:
        return content(work)
    edges = [e for c in cards for e in work.view.status(c.iri).edges]
    facts = merged([*self_facts(work, cards), *(Fact(e.subject, e.rel, (e,)) for e in edges)])
    lead = reading.of_evidence(work.passages, [p for e in edges for p in e.evidence])
    own = own_places(work, facts[: len(cards)])
    return Reply(
        " ".join(status_line(work, c) for c in cards), tuple(facts), tuple(dict.fromkeys([*lead, *own]))
    )


def status_line(work: Work, card: DocumentCard) -> str:
    """A document's force as a sentence; on the day the question gives, where it gives one."""
    now = work.view.status(card.iri)
    if work.question.on is None:
        return say.status_text(card, now.word, now.since, _through(now))
    return _on_day(work, card, now, work.question.on)


def _through(status: Status) -> list[str]:
    by = [f"{say.label(e.subject, full=True)} ({say.ACTIVE[e.rel]})" for e in status.edges]
    return list(dict.fromkeys(by))


def _on_day(work: Work, card: DocumentCard, now: Status, on: str) -> str:
    """What was so on a day: not yet in force, in force though it ended later, or ended by then."""
    name, day = say.label(card, full=True), say.day(on)
    starts = card.effective or card.date
    if starts and on < starts:
        told = "chưa có hiệu lực" if card.effective else "chưa được ban hành"
        since = f"; văn bản có hiệu lực từ {say.day(card.effective)}" if card.effective else ""
        return f"Vào ngày {day}, {name} {told}{since}."
    at = work.view.status(card.iri, on)
    if now.word == "notInForce" and at.word != "notInForce" and now.since:
        through = f", do {'; '.join(_through(now))}" if now.edges else ""
        return f"Vào ngày {day}, {name} còn hiệu lực; đến {say.day(now.since)} mới hết hiệu lực{through}."
    return f"Xét đến ngày {day}: {say.status_text(card, at.word, at.since, _through(at))}"
