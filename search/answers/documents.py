"""Replies about documents themselves: who, when, in force or not, what about, compared."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Final

from kg.cards import CampaignCard, DocumentCard
from search.answers import passages as reading
from search.answers import text as say
from search.answers.campaigns import campaigns_about
from search.answers.facts import campaign_facts, merged, relation_facts
from search.answers.force import status_line
from search.answers.model import (
    PassageText,
)
from search.answers.own_places import own_places
from search.answers.proofs import self_facts
from search.answers.provision import Provision, cut_out
from search.answers.sent import recipients_of
from search.answers.state import Reply, Work
from search.answers.subjects import content
from search.late_patterns import late


def attribute(work: Work) -> Reply:
    question = work.question
    cards = [c for a in work.anchors for c in a.cards]
    campaigns = [c for a in work.anchors for c in a.campaigns]
    if campaigns and not cards and question.kind == "who_issued" and any(c.launched_by for c in campaigns):
        return _campaign_data(work, campaigns)
    facts = relation_facts(question, work.anchors, work.view) if question.relations else []
    if campaigns and not cards and question.kind == "who_issued":
        facts = [f for f in facts if f.relation == "launches"]  # who carries it out did not start it
    if facts:  # "kế hoạch thực hiện D ban hành ngày nào": the plan is asked about, not D
        cards = [f.card for f in facts]
    asked = [a.slot.name for a in work.anchors if a.slot.campaign and a.slot.name]
    if asked and not campaigns and not cards:
        campaigns = [c for name in asked for c in campaigns_about(name, work.view, work.encode)]
        if not campaigns:
            return Reply(say.absent(" và ".join(map(say.campaign_label, asked))))
    if campaigns and (not cards or any(c.launched_by for c in campaigns)):
        return _campaign_data(work, campaigns)
    if not cards:
        return content(work)
    facts = facts or self_facts(work, cards)
    lines = [_line(work, card, cards) for card in cards]
    if question.kind != "about" and "about" in question.aspects:
        lines += [_about_line(work, card) for card in cards]
    lead = own_places(work, facts)
    if all(line.startswith("Kho ") for line in lines) and not _may_tell(question.kind, cards, lead):
        lines.append("Thông tin này không có trong kho.")
    return Reply(" ".join(lines), tuple(facts), lead)


def _line(work: Work, card: DocumentCard, cards: Sequence[DocumentCard]) -> str:
    """What is asked of one document; with date and agency where another of them bears its number."""
    line = _ATTRIBUTES[work.question.kind](work, card)
    name = say.label(card)
    if sum(say.label(c) == name for c in cards) < 2 or say.label(card, full=True) in line:
        return line
    return line.replace(name, say.label(card, full=True), 1)


_TELLS: Final = {
    "when": re.compile(r"\d{1,2}\s*(?:/|-|tháng)\s*\d{1,2}\s*(?:/|-|năm)\s*\d{4}"),
    "effective": re.compile(r"hiệu lực", re.IGNORECASE),
    "expires": re.compile(r"hiệu lực", re.IGNORECASE),
}


def _may_tell(kind: str, cards: Sequence[DocumentCard], places: Sequence[PassageText]) -> bool:
    """Whether what no card tells may still stand in the passages shown: a day, or when something takes effect."""
    shape = _TELLS.get(kind)
    if shape is None:
        return any(card.held for card in cards) and kind != "who_signed"
    return any(shape.search(place.text) for place in places)


def _campaign_data(work: Work, campaigns: Sequence[CampaignCard]) -> Reply:
    told = []
    for card in campaigns[:3]:
        name = say.campaign_label(card.name)
        parts = [
            f"do {card.launched_by} phát động" if card.launched_by else "",
            f"thời gian: {card.period}" if card.period else "",
        ]
        said = ", ".join(p for p in parts if p)
        if said:
            told.append(f"{name[:1].upper()}{name[1:]}: {said}.")
        if not card.launched_by and work.question.kind == "who_issued":
            told.append(f"Kho không ghi cơ quan phát động {name}.")
        elif not said:
            told.append(f"Kho không ghi cơ quan phát động và thời gian của {name}.")
    facts = merged(f for c in campaigns for f in campaign_facts(work.view, c, "launches"))
    return Reply(" ".join(told), tuple(facts))


def _who_line(work: Work, card: DocumentCard) -> str:
    if not card.issuer:
        return f"Kho chưa ghi cơ quan ban hành {say.label(card)}."
    date = f", ngày {say.day(card.date)}{_other_days(work, card)}" if card.date else ""
    return f"{say.label(card)} do {card.issuer} ban hành{date}."


def _signer_line(work: Work, card: DocumentCard) -> str:
    return (
        f"{say.label(card)} do {card.signer} ký."
        if card.signer
        else f"Kho không ghi người ký {say.label(card)}."
    )


_ISO: Final = late(r"\d{4}-\d\d-\d\d")


def _other_days(work: Work, card: DocumentCard, before: str = "") -> str:
    """The other days that papers give a document of one number, place and year: one of them is wrong."""
    told = (c for c in work.view.conflicts(card.iri) if c.startswith("ngày ban hành"))
    days = sorted({d for c in told for d in _ISO.findall(c)} - {card.date})
    if not days or not card.date:
        return ""
    text = f"có nơi ghi ngày {', '.join(map(say.day, days))}"
    return f"{before}{text}" if before else f" ({text})"


def when_line(work: Work, card: DocumentCard) -> str:
    if card.date:
        return f"{say.label(card)} ban hành ngày {say.day(card.date)}{_other_days(work, card)}."
    year = f", chỉ biết năm {card.year}" if card.year else ""
    return f"Kho không ghi ngày ban hành {say.label(card)}{year}."


def effective_line(work: Work, card: DocumentCard) -> str:
    if card.effective:
        return f"{say.label(card)} có hiệu lực từ ngày {say.day(card.effective)}."
    return say.effect_unknown(card)


def _expires_line(work: Work, card: DocumentCard) -> str:
    status = work.view.status(card.iri)
    end = status.since if status.word == "notInForce" else card.expires
    if end:
        return f"{say.label(card)} hết hiệu lực từ ngày {say.day(end)}."
    unknown = f"Kho không ghi ngày hết hiệu lực của {say.label(card)}. "
    return (unknown if status.word == "inForce" else "") + status_line(work, card)


def _about_line(work: Work, card: DocumentCard) -> str:
    title = card.title or card.name
    first = None if title or not card.held else cut_out(work.passages.of_document(card.iri), Provision("1"))
    if first:
        return f"{say.label(card, full=True)}: “{reading.shortened(' '.join(first[0].split()))}”"
    return (
        f"{say.label(card, full=True)}: {title}."
        if title
        else f"Kho không ghi trích yếu của {say.label(card, full=True)}; xem các đoạn nhắc đến bên dưới."
    )


def _recipients_line(work: Work, card: DocumentCard) -> str:
    told = recipients_of(work, card)
    return (
        f"{say.label(card)} được gửi: {'; '.join(told)}."
        if told
        else f"Kho không ghi nơi nhận {say.label(card)}."
    )


def _lookup_line(work: Work, card: DocumentCard) -> str:
    held = "có toàn văn trong kho" if card.held else "chỉ được biết qua trích dẫn"
    title = f": {card.title}" if card.title else ""
    return f"{say.label(card, full=True)}{title} ({held}{_other_days(work, card, '; ')})."


def lookup(work: Work) -> Reply:
    reply = attribute(work)
    if any(a.ambiguous for a in work.anchors):
        cards = work.anchors[0].cards
        alike = " khớp với câu hỏi"
        if cards[0].number and len({c.number for c in cards}) == 1:
            alike = f" cùng số {cards[0].number}"
        return replace(reply, text=f"Có {len(cards)} văn bản{alike}: {reply.text}")
    return reply


def compare(work: Work) -> Reply:
    cards = [c for a in work.anchors for c in a.cards]
    facts = self_facts(work, cards)
    between = [
        e
        for c in cards
        for e in work.view.related(c.iri, None, "out")
        if e.object.iri in {o.iri for o in cards} - {c.iri}
    ]
    told = [_lookup_line(work, c) for c in cards]
    days = sorted({(c.date, say.label(c)) for c in cards if c.date})
    if len(days) == 2 == len(cards) and days[0][0] != days[1][0]:
        told.append(f"{days[0][1]} ban hành trước {days[1][1]}.")
    told += [
        f"{say.label(e.subject)} {say.ACTIVE[e.rel]} {say.label(e.object)}."
        for e in between
        if isinstance(e.object, DocumentCard)
    ]
    told += _in_common(work, cards)
    return Reply(" ".join(told), tuple(facts), own_places(work, facts))


_SHARED: Final = ("implements", "based_on", "replaces", "amends", "repeals")


def _in_common(work: Work, cards: Sequence[DocumentCard]) -> list[str]:
    """What all of the documents carry out, rest on or end."""
    told = []
    for rel in _SHARED if len(cards) > 1 else ():
        ends = [{e.object.iri: e.object for e in work.view.related(c.iri, rel, "out")} for c in cards]
        both = [o for iri, o in ends[0].items() if all(iri in other for other in ends)]
        papers = [o for o in both if isinstance(o, DocumentCard)]
        if papers:
            told.append(f"Cùng {say.ACTIVE[rel]}: {say.listed(papers)}.")
    return told


_ATTRIBUTES: Final[dict[str, Callable[[Work, DocumentCard], str]]] = {
    "who_issued": _who_line,
    "who_signed": _signer_line,
    "when": when_line,
    "effective": effective_line,
    "expires": _expires_line,
    "about": _about_line,
    "lookup": _lookup_line,
    "recipients": _recipients_line,
    "number_lookup": _lookup_line,
}
