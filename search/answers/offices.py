"""Replies about offices: who issued or signed most, and what became of an agency."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import Final

from kg.cards import AgencyChange, DocumentCard
from search.answers import passages as reading
from search.answers import text as say
from search.answers.facts import Fact, merged
from search.answers.fit import of_type
from search.answers.merged_places import place_changed
from search.answers.model import PassageText
from search.answers.proofs import self_facts
from search.answers.state import Reply, Work
from search.answers.subjects import content, telling_sentence
from search.answers.topics import SENTENCE
from search.answers.understanding import spoken_of_most
from search.late_patterns import late
from search.questions.fold import fold, words

_NOT_COUNTED: Final = (
    "Kho đếm được cơ quan nào ban hành và ai ký nhiều văn bản nhất, chưa đếm được cơ quan nào được nhắc đến nhiều nhất."
    " Có thể hỏi “Văn bản nào được nhắc đến nhiều nhất?” hoặc “Cơ quan nào ban hành nhiều văn bản nhất?”."
)


def by_office(work: Work) -> Reply:
    """ "Cơ quan nào ban hành nhiều văn bản nhất", "Ai ký nhiều quyết định nhất": offices or signers by their papers."""
    order = work.question.where.order
    signers = order is not None and order.signed
    if spoken_of_most(work.question):
        return Reply(_NOT_COUNTED)
    of: Callable[[DocumentCard], str | None] = (lambda c: c.signer) if signers else (lambda c: c.issuer)
    papers: dict[str, list[DocumentCard]] = {}
    kinds = order.types if order else ()
    for card in work.view.documents():
        who = of(card)
        if card.held and who and of_type(card, kinds):
            papers.setdefault(who, []).append(card)
    if not papers:
        return Reply(say.absent("văn bản nào như vậy"))
    most = max(map(len, papers.values()))
    best = [who for who, own in papers.items() if len(own) == most]
    facts = tuple(Fact(c, "", ()) for who in best for c in papers[who])
    did = "ký" if signers else "ban hành"
    what = " hoặc ".join(k.lower() for k in kinds) or "văn bản"
    return Reply(f"{'; '.join(best)} {did} nhiều nhất: {most} {what} có toàn văn trong kho.", facts)


_LEVELS: Final = late(r" (?:tinh|thanh pho|tp|quan|huyen|xa|phuong) .*$")
_READ: Final = 12


def changed(work: Work) -> Reply:
    """What an agency was made of, or what it became, as the papers of the library tell; else what a passage says."""
    asked = f" {' '.join(words(work.question.text))} "
    events = work.view.agency_changes()
    known = sorted({n for e in events for n in (e.result, *e.originals)}, key=lambda n: (-len(n), n))
    named = [n for n in known if f" {_plain(n)} " in asked]
    whole = [n for n in named if f" {' '.join(words(n))} " in asked]
    longest = max((len(_plain(n)) for n in named), default=0)
    names = set(whole or [n for n in named if len(_plain(n)) == longest])
    backward = work.question.direction == "in"
    came = [e for e in events if e.result in names]
    went = [e for e in events if names & set(e.originals) and e not in came]
    told = came if backward and came else [*came, *went]
    if not told:
        return (None if named else place_changed(work)) or _as_told(work, asked) or _near(work)
    lead, facts = _proofs(work, told)
    quotes = "".join(f" “{telling_sentence(p, work.question.text)}”" for p in lead)
    return Reply(" ".join(_told(e) for e in told) + quotes, tuple(facts), lead)


def _near(work: Work) -> Reply:
    """What a passage says of a merger; that nothing does, where the nearest speaks of something else."""
    reply = content(work)
    told = fold(reply.text)
    if _BECAME.search(told) or _MADE.search(told) or _ABSENT in reply.text:
        return reply
    return Reply(say.absent("văn bản nào cho biết cơ quan ấy được hợp nhất, sáp nhập hoặc đổi tên thế nào"))


_MADE: Final = late(r"(?<![a-z])(?:thanh lap|hinh thanh|nguyen trang|nhap vao|tien than|truc thuoc)(?![a-z])")
_ABSENT: Final = "không có trong kho"
_BECAME: Final = late(
    r"(?<![a-z])(?:sap nhap|hop nhat|nhap vao|doi ten|tro thanh|thanh lap tren|to chuc lai|tiep nhan(?= (?:chuc nang|nhiem vu|to chuc|bo may|nguyen trang|toan bo))|chuyen (?:ve|giao (?:ve|chuc nang|nhiem vu|nguyen trang)|chuc nang|nhiem vu)|truc thuoc)(?![a-z])"
)
_SEARCHED: Final = 40
_FAR: Final = 8
"""How many words may stand between an agency's name and the word for what became of it."""


def _as_told(work: Work, asked: str) -> Reply | None:
    """A sentence of some passage that tells what became of the agency, where no paper was read so; else None."""
    known = {words(n) for card in work.view.agencies() for n in (card.name, *card.aliases)}
    named = [n for n in known if len(n) > 1 and f" {' '.join(n)} " in asked]
    if not named:
        return None
    name = max((" ".join(n) for n in named), key=lambda n: (len(n), n))
    became = _BECAME.pattern
    beside = re.compile(
        rf"(?<![a-z]){re.escape(name)}(?: \w+){{0,{_FAR}}}? {became}|{became}(?: \w+){{0,{_FAR}}}? {re.escape(name)}(?![a-z])"
    )
    hits = reading.found(
        work.search, work.passages, f"{work.question.text} sáp nhập hợp nhất tổ chức lại", _SEARCHED
    )
    for passage, _ in hits.first(_SEARCHED):
        for sentence in SENTENCE.split(passage.text):
            if beside.search(" ".join(words(sentence))):
                quote = reading.shortened(" ".join(sentence.split()), 400)
                card = work.view.card(passage.iri) if passage.iri else None
                facts = tuple(self_facts(work, [card])) if card else ()
                return Reply(f"Theo {passage.document}, trang {passage.page}: “{quote}”", facts, (passage,))
    return None


def _plain(name: str) -> str:
    """A name without the place at its end: "Sở Nội vụ tỉnh An Giang" is asked for as "Sở Nội vụ"."""
    return _LEVELS.sub("", f"{' '.join(words(name))}")


def _told(event: AgencyChange) -> str:
    day = f" từ ngày {say.day(event.date)}" if event.date else ""
    if len(event.originals) == 1 and _plain(event.originals[0]) != _plain(event.result):
        return f"{event.originals[0]} được sáp nhập vào hoặc đổi tên thành {event.result}{day}."
    return f"{event.result} được hình thành từ {', '.join(event.originals)}{day}."


def _proofs(work: Work, events: Sequence[AgencyChange]) -> tuple[tuple[PassageText, ...], list[Fact]]:
    """The passages that tell the changes, and the papers they stand in."""
    lead: list[PassageText] = []
    for event in events:
        query = " ".join((*event.originals, event.result))
        hits = reading.found(work.search, work.passages, query, _READ).first(_READ)
        own = [p for p, _ in hits if p.source in event.sources]
        names = [set(_plain(n).split()) for n in (*event.originals, event.result)]
        lead += sorted(own, key=lambda p: -sum(n <= set(words(p.text)) for n in names))[:1]
    cards = [card for p in lead if p.iri and (card := work.view.card(p.iri))]
    return tuple(dict.fromkeys(lead)), merged(self_facts(work, cards))
