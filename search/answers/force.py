"""Replies about force: whether a document is, or was on a day, in force, and through what it ceased to be."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import chain
from typing import Final

from kg.cards import DocumentCard, Edge, Status
from kg.claims import is_law
from kg.status import WITHOUT_EFFECT, acts, enders, only_tells, partly
from search.answers import passages as reading
from search.answers import text as say
from search.answers.facts import Fact, merged
from search.answers.own_places import own_places
from search.answers.proofs import self_facts
from search.answers.state import Reply, Work
from search.answers.subjects import content
from search.late_patterns import late
from search.questions.fold import fold
from search.questions.model import Question

_CHANGES: Final = ("amends", "corrects")
_LISTING: Final = "công bố hết hiệu lực"


def status(work: Work) -> Reply:
    """Whether the documents named are in force, with the papers that changed them."""
    cards = [c for a in work.anchors for c in a.cards]
    if not cards:
        return content(work)
    edges = [e for c in cards for e in work.view.status(c.iri).edges]
    facts = merged([*self_facts(work, cards), *(Fact(e.subject, e.rel, (e,)) for e in edges)])
    lead = reading.of_evidence(work.passages, [p for e in edges for p in e.evidence])
    own = own_places(work, facts[: len(cards)])
    told = " ".join(status_line(work, c) for c in cards) + _younger_laws(work, cards)
    return Reply(told, tuple(facts), tuple(dict.fromkeys([*lead, *own])))


def _younger_laws(work: Work, cards: Sequence[DocumentCard]) -> str:
    """That the library knows a younger law of the same name, where no paper tells that it took the older one's place; empty
    where it knows none. A look-up for each law."""
    named = {c.iri for c in cards}
    found = dict.fromkeys(
        other
        for c in cards
        if c.name and c.date and is_law(c.type, c.name) and work.view.status(c.iri).word != "notInForce"
        for other in work.view.find(name=c.name)
        if other.iri not in named and other.date and other.date > c.date
    )
    if not found:
        return ""
    return f" Lưu ý: kho có luật cùng tên ban hành sau: {say.listed(list(found))}."


_WHICH: Final = late(
    r"(?<![a-z])nao(?: hien| hien nay| van)? (?:dang|con|van con) (?:co )?(?:hieu luc|gia tri)(?![a-z])"
)


def which_in_force(question: Question) -> bool:
    """Whether it is asked which law of a name is in force: "Luật Đất đai nào đang có hiệu lực"."""
    laws = len(question.anchors) == 1 and is_law(None, question.anchors[0].name)
    return question.kind == "content" and laws and _WHICH.search(fold(question.text)) is not None


def status_line(work: Work, card: DocumentCard) -> str:
    """A document's force as a sentence; on the day the question gives, where it gives one."""
    now = work.view.status(card.iri)
    if work.question.on is None:
        return _told(work, card, now, None)
    return _on_day(work, card, now, work.question.on)


def _told(work: Work, card: DocumentCard, status: Status, on: str | None) -> str:
    """What is known of a document's force: what ended it and from which day, apart from what only changed it."""
    whole = enders(status.edges, on) if card.type not in WITHOUT_EFFECT else ()
    if status.word == "notInForce" and (status.since or not whole):
        told = say.status_text(card, status.word, status.since, _through(whole))
    elif whole:
        told = say.gone_text(card, whole)
        if status.word is None and on:
            told += f" Chưa rõ vào ngày {say.day(on)} văn bản đã hết hiệu lực hay chưa."
    elif status.word == "partiallyInForce":
        told = _told_in_part(work, card, status, on)
    else:
        return say.status_text(card, status.word, status.since, _through(_by(status.edges, on)))
    changed = _through(e for e in _by(status.edges, on) if e.rel in _CHANGES)
    return f"{told} Văn bản đã được sửa đổi, bổ sung: {'; '.join(changed)}." if changed else told


def _told_in_part(work: Work, card: DocumentCard, status: Status, on: str | None) -> str:
    """What ended a part of a document, or that the whole of it is suspended, and until when: by papers that hold still,
    where any does."""
    by = partly(status.edges, on)
    by = tuple(e for e in by if work.view.status(e.subject.iri, on).word != "notInForce") or by
    if any(e.rel != "suspends" or e.provision for e in by):
        return say.status_text(card, status.word, status.since, _through(by))
    until = _until(work, by)
    told = f"{say.label(card, full=True)} đang tạm ngưng hiệu lực{f' {until}' if until else ''}"
    return f"{told}, do {'; '.join(_through(by))}."


_UNTIL: Final = late(
    r"(?:ngưng|dừng|đình chỉ)[^.;\n]{0,160}?(?P<until>(?:cho )?đến (?:khi|hết|ngày|thời điểm)\s[^.;:\n]{3,240}?)(?= đối với |[.;:\n]|$)",
    re.IGNORECASE,
)


def _until(work: Work, edges: Iterable[Edge]) -> str:
    """Up to when papers suspend another, in their own words; empty where they do not say."""
    quotes = [p.quote for e in edges for p in e.evidence]
    own = (p.text for e in edges if e.subject.held for p in work.passages.of_document(e.subject.iri))
    found = next((m for t in chain(quotes, own) if (m := _UNTIL.search(" ".join(t.split())))), None)
    return found["until"] if found else ""


def _by(edges: Iterable[Edge], on: str | None) -> list[Edge]:
    return [e for e in edges if acts(e.subject, on) is not False]


def _through(edges: Iterable[Edge]) -> list[str]:
    by = [
        f"{say.label(e.subject, full=True)} ({_LISTING if only_tells(e) else say.ACTIVE[e.rel]})"
        for e in edges
    ]
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
    if now.word == "notInForce" and at.word != "notInForce":
        later = enders(now.edges, None)
        if now.since and on < now.since:
            through = f", do {'; '.join(_through(later))}" if later else ""
            return f"Vào ngày {day}, {name} còn hiệu lực; đến {say.day(now.since)} mới hết hiệu lực{through}."
        if later and not enders(now.edges, on):
            return f"Vào ngày {day}, {name} còn hiệu lực; sau đó {say.gone(later)}."
    return f"Xét đến ngày {day}: {_told(work, card, at, on)}"
