"""Answers a question from graph and passages: facts with their proof, the places to read, a short sentence.

`answer` is pure but for what it reads through its arguments. Nothing is invented: every document comes from
the graph with the sentence that proves it, and when nothing is found the text says so.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Final

from kg.cards import CampaignCard, DocumentCard, Evidence
from kg.view import GraphView
from search import answer_passages as reading
from search import answer_text as say
from search.answer_anchor import Anchor, anchor_of
from search.answer_facts import Fact, campaign_facts, merged, relation_facts
from search.answer_fit import kept, softened
from search.answer_model import (
    Answer,
    AnswerDocument,
    AnswerEvidence,
    Candidate,
    PassageSource,
    PassageText,
)
from search.answer_passages import Search
from search.answer_state import Reply, Work
from search.answer_topics import cited_about
from search.question_model import Question, Slot

__all__ = ["answer"]

_READ: Final = 30
_PROOFS: Final = 4


def answer(
    question: Question, view: GraphView, search: Search, passages: PassageSource, *, limit: int = 10
) -> Answer:
    """The answer to a question that was read. Cost: a few graph lookups and one or two searches."""
    anchors = tuple(anchor_of(slot, question, view) for slot in question.anchors)
    hits = reading.found(search, passages, question.text, max(limit, _READ))
    work = Work(question, view, search, passages, anchors, tuple(hits), limit)
    missing = _missing(work)
    reply = missing or _HANDLERS.get(question.kind, _content)(work)
    lead = reply.lead or tuple(
        reading.of_evidence(passages, [e for f in reply.facts for e in f.evidence[:2]])
    )
    return Answer(
        question=question.text,
        kind=question.kind,
        understood=_understood(work),
        text=reply.text,
        documents=tuple(_document(f) for f in reply.facts),
        passages=reading.together(lead, hits, question.text, limit),
        candidates=_candidates(anchors),
    )


def _understood(work: Work) -> str:
    items: list[DocumentCard | CampaignCard] = []
    for anchor in work.anchors:
        items += anchor.campaigns[:1] or anchor.cards[:1]
    named = say.names(items, [a.slot for a in work.anchors])
    return say.understood(work.question, named, work.question.subject)


def _missing(work: Work) -> Reply | None:
    """The reply when a named document is unknown to the library; None when at least one is known."""
    named = [a for a in work.anchors if a.slot.named]
    if not named or not all(a.missing for a in named):
        return None
    if all(a.slot.campaign for a in named) or (
        work.question.kind == "content" and not any(a.slot.number for a in named)
    ):
        return None
    told = " và ".join(dict.fromkeys(say.slot_label(a.slot) for a in named))
    return Reply(f"Trong kho không có {told}, và không văn bản nào trong kho nhắc đến văn bản này.")


def _document(fact: Fact) -> AnswerDocument:
    card = fact.card
    proofs = tuple(
        AnswerEvidence(e.source, e.page, reading.shortened(e.quote, 800)) for e in fact.evidence[:_PROOFS]
    )
    return AnswerDocument(
        card.iri, card.type, card.number, card.name, card.date, card.issuer, card.title, card.held,
        fact.relation or None, proofs, round(1.0 / fact.steps, 3),
    )  # fmt: skip


def _candidates(anchors: Sequence[Anchor]) -> tuple[Candidate, ...]:
    cards = [c for a in anchors if a.ambiguous for c in a.cards]
    return tuple(Candidate(c.iri, c.number or c.name, c.date, c.issuer) for c in cards)


# -- relations ----------------------------------------------------------------------------------------


def _relation(work: Work) -> Reply:
    question = work.question
    named = [a for a in work.anchors if not a.missing]
    if not named:
        return _by_class(work) if work.anchors and not work.anchors[0].slot.named else _by_topic(work)
    if question.asked.types == ("campaign",):
        return _campaigns_of(work, named)
    facts = relation_facts(question, named, work.view)
    if not facts and any(a.campaigns for a in named):
        return _by_topic(work)
    return Reply(_told(work, named, facts), tuple(facts))


def _told(work: Work, named: Sequence[Anchor], facts: Sequence[Fact]) -> str:
    question = work.question
    items: list[DocumentCard | CampaignCard] = []
    for anchor in named:
        items += [*anchor.campaigns[:1], *anchor.cards[:1]]
    things = say.names(items, [])
    asked = say.asked_label(question)
    relation = facts[0].relation if facts else (question.relations or ("cites",))[0]
    verb = say.ACTIVE[relation]
    if not facts:
        what = (
            f"{asked} nào {verb} {things}"
            if question.direction == "in"
            else f"thông tin {things} {verb} {asked} nào"
        )
        return f"Trong kho không có {what}."
    cards = [f.card for f in facts]
    if question.direction == "in":
        text = say.counted(cards, f"{asked} {verb} {things}")
    else:
        text = f"{things[:1].upper()}{things[1:]} {verb} {len(cards)} {asked}"
    text += f": {say.listed(cards)}."
    through = [f.card for f in facts if f.steps > 1]
    if through and len(through) < len(facts):
        text += f" Trong đó qua văn bản trung gian: {say.listed(through)}."
    if any(a.ambiguous for a in named):
        text += (
            " Số này ứng với nhiều văn bản; câu trả lời gộp tất cả, xem danh sách văn bản có thể được hỏi."
        )
    provisions = sorted({e.provision for f in facts for e in f.edges if e.provision})
    if provisions and question.kind == "relation" and len(facts) == 1:
        text += f" Cụ thể: {'; '.join(provisions)}."
    if "status" in question.aspects and named[0].cards:
        text = _status_line(work, named[0].cards[0]) + " " + text
    return text


def _by_class(work: Work) -> Reply:
    """Both ends are classes: "kế hoạch năm 2024 của UBND thành phố thực hiện nghị quyết của Chính phủ"."""
    question = work.question
    ends = question.asked if question.direction == "in" else question.anchors[0]
    target = question.anchors[0] if question.direction == "in" else question.asked
    facts = []
    for card in _of_class(work, ends, question.loose):
        for relation in question.relations:
            for edge in work.view.related(card.iri, relation, "out"):
                if isinstance(edge.object, DocumentCard) and kept([edge.object], replace(target, topic=())):
                    facts.append(Fact(card if question.direction == "in" else edge.object, relation, (edge,)))
    found = merged(facts)
    things = say.slot_label(target)
    verb = say.ACTIVE[question.relations[0]]
    if not found:
        return Reply(f"Trong kho không có {say.asked_label(question)} nào {verb} {things}.")
    cards = [f.card for f in found]
    return Reply(
        f"{say.counted(cards, f'{say.asked_label(question)} {verb} {things}')}: {say.listed(cards)}.",
        tuple(found),
    )


def _of_class(work: Work, slot: Slot, loose: Slot) -> list[DocumentCard]:
    first, last = slot.years or loose.years or (None, None)
    kinds: Sequence[str | None] = slot.types or (None,)
    cards = [c for kind in kinds for c in work.view.documents(type=kind, year_from=first, year_to=last)]
    both = Slot(
        types=slot.types,
        issuers=slot.issuers or loose.issuers,
        place=slot.place or loose.place,
        date=slot.date or loose.date,
    )
    return kept(dict.fromkeys(cards), both)


def _by_topic(work: Work) -> Reply:
    """The other end is a subject in words: the documents that the passages about it cite."""
    question = work.question
    asked = replace(question.asked, topic=(), name=None)
    if "campaign" in asked.types:
        asked = replace(asked, types=())
    names = tuple(w for s in question.anchors if s.name for w in say_words(s.name))
    exact = bool(names)
    topic = names or (*question.asked.topic, *question.loose.topic) or question.topic
    passages = [p for p, _ in work.hits]
    found = cited_about(
        topic,
        passages,
        asked,
        work.view,
        share=0.95 if exact else 0.8,
        least=0.7 if exact else 0.35,
        basis=question.direction == "out",
    )
    bound = Slot(issuers=question.loose.issuers, place=question.loose.place)
    left = {c.iri for c in softened([f.card for f in found], bound)}
    relation = question.relations[0] if question.relations else ""
    facts = tuple(Fact(f.card, relation, (), 1).proved(f.evidence) for f in found if f.card.iri in left)
    subject = question.subject or " ".join(topic)
    if not facts:
        return Reply(
            f"Trong kho không có {say.asked_label(question)} nào được ghi rõ về “{subject}”; xem các đoạn gần nhất bên dưới.",
            lead=(),
        )
    cards = [f.card for f in facts]
    return Reply(
        f"{say.counted(cards, say.asked_label(question))} về nội dung này: {say.listed(cards)}.",
        facts,
        lead=tuple(p for p, _ in work.hits[:1]),
    )


def say_words(name: str) -> tuple[str, ...]:
    """The folded words of a name."""
    from search.question_fold import words

    return words(name)


# -- campaigns ----------------------------------------------------------------------------------------


def _campaign(work: Work) -> Reply:
    question = work.question
    named = [a for a in work.anchors if not a.missing]
    if question.asked.types == ("campaign",):
        return _which_campaign(work)
    if not any(a.campaigns for a in named):
        return _relation(work) if named else _by_topic(work)
    relations = question.relations or (None,)
    facts = merged(
        f for a in named for c in a.campaigns for r in relations for f in campaign_facts(work.view, c, r)
    )
    facts = _conditions(question, facts)
    things = (
        say.campaign_label(named[0].campaigns[0].name)
        if named[0].campaigns
        else say.slot_label(named[0].slot)
    )
    asked = say.asked_label(question)
    if not facts:
        return Reply(f"Trong kho không có {asked} nào về {things}.")
    cards = [f.card for f in facts]
    return Reply(f"{say.counted(cards, f'{asked} về {things}')}: {say.listed(cards)}.", tuple(facts))


def _conditions(question: Question, facts: list[Fact]) -> list[Fact]:
    cards = kept([f.card for f in facts], replace(question.asked, topic=(), name=None))
    bound = Slot(
        issuers=question.loose.issuers,
        place=question.loose.place,
        date=question.loose.date,
        years=question.loose.years,
    )
    left = {c.iri for c in softened(cards, bound)}
    return [f for f in facts if f.card.iri in left]


def _which_campaign(work: Work) -> Reply:
    """ "Phong trào nào …": by the words of the question, or those a document launches."""
    question = work.question
    slot = Slot(
        name=" ".join((*question.asked.topic, *question.loose.topic) or question.topic), campaign=True
    )
    found = anchor_of(slot, question, work.view).campaigns
    if not found:
        return _by_topic(work)
    facts = merged(f for c in found for f in campaign_facts(work.view, c, None))
    names = "; ".join(say.campaign_label(c.name) for c in found)
    return Reply(
        f"{names[:1].upper()}{names[1:]}. Văn bản: {say.listed([f.card for f in facts])}.", tuple(facts)
    )


def _campaigns_of(work: Work, named: Sequence[Anchor]) -> Reply:
    """ "Quyết định X phát động phong trào nào": the campaigns a document is tied to."""
    cards = [c for a in named for c in a.cards]
    edges = [
        e for c in cards for e in work.view.related(c.iri, None, "out") if isinstance(e.object, CampaignCard)
    ]
    things = say.names(cards, [])
    if not edges:
        return Reply(
            f"Trong kho không có thông tin {things} phát động hoặc thực hiện phong trào nào.",
            tuple(_self_facts(work, cards)),
        )
    told = dict.fromkeys(
        f"{say.ACTIVE[e.rel]} {say.campaign_label(e.object.name)}"
        for e in edges
        if isinstance(e.object, CampaignCard)
    )
    facts = merged(Fact(e.subject, e.rel, (e,)) for e in edges)
    return Reply(f"{things} {'; '.join(told)}.", tuple(facts))


# -- a document's own data ----------------------------------------------------------------------------


def _self_facts(work: Work, cards: Sequence[DocumentCard]) -> list[Fact]:
    """The documents themselves, proved by where they are cited or by their own first lines."""
    return [Fact(card, "", ()).proved(*_proofs(work, card)) for card in cards]


def _proofs(work: Work, card: DocumentCard) -> list[Evidence]:
    """Places that show a document: its own head when held, else its mentions, nearest to the question first."""
    if card.held:
        own = work.passages.of_document(card.iri)
        if own:
            head = own[0]
            return [
                Evidence(
                    head.source,
                    head.page,
                    reading.shortened(" ".join(head.text.split())),
                    head.start,
                    head.end,
                    head.section,
                )
            ]
    told = work.view.mentions(card.iri)
    asked = {w for w in say_words(work.question.text) if len(w) > 1}
    ranked = sorted(told, key=lambda e: -len(asked & set(say_words(e.quote))))
    return ranked[:_PROOFS]


def _attribute(work: Work) -> Reply:
    question = work.question
    cards = [c for a in work.anchors for c in a.cards]
    campaigns = [c for a in work.anchors for c in a.campaigns]
    if campaigns and not cards:
        return _campaign_data(work, campaigns)
    if not cards:
        return _content(work)
    facts = _self_facts(work, cards)
    lines = [_ATTRIBUTES[question.kind](work, card) for card in cards]
    if question.kind != "about" and "about" in question.aspects:
        lines += [_about_line(work, card) for card in cards]
    lead = _own_places(work, facts)
    return Reply(" ".join(lines), tuple(facts), lead)


def _own_places(work: Work, facts: Sequence[Fact]) -> tuple[PassageText, ...]:
    question = work.question
    lead: list[PassageText] = []
    for fact in facts:
        own = list(work.passages.of_document(fact.card.iri)) if fact.card.held else []
        if own and question.kind in ("effective", "expires", "status"):
            force = [p for p in own if "hiệu lực" in p.text.lower()]
            lead += sorted(force, key=lambda p: -_force_words(p.text))[:2]
        elif own and question.kind == "when" and fact.card.date:
            told = [p for p in own if _tells_day(p.text, fact.card.date)]
            lead += reading.nearest(told, question.text)[:2] or own[:1]
        elif own:
            lead += own[:1]
        lead += reading.nearest(
            reading.of_evidence(
                work.passages, work.view.mentions(fact.card.iri)[:40] if not own else fact.evidence
            ),
            question.text,
        )
    return tuple(dict.fromkeys(lead))


_IN_FORCE: Final = re.compile(
    r"này có hiệu lực(?: thi hành)?(?: kể)? từ|có hiệu lực(?: thi hành)?(?: kể)? từ ngày (?:ký|\d)"
)


def _tells_day(text: str, iso: str) -> bool:
    year, month, date = (int(part) for part in iso.split("-"))
    return re.search(rf"\b0?{date}\s*(?:tháng|/|-)\s*0?{month}\s*(?:năm|/|-)\s*{year}\b", text) is not None


def _force_words(text: str) -> int:
    low = text.lower()
    return (
        6 * bool(_IN_FORCE.search(low))
        + 3 * ("này có hiệu lực" in low)
        + 2 * ("hiệu lực thi hành" in low)
        + ("kể từ ngày" in low)
        + ("áp dụng" in low)
    )


def _campaign_data(work: Work, campaigns: Sequence[CampaignCard]) -> Reply:
    told = []
    for card in campaigns[:3]:
        name = say.campaign_label(card.name)
        parts = [
            f"do {card.launched_by} phát động" if card.launched_by else "",
            f"thời gian: {card.period}" if card.period else "",
        ]
        said = ", ".join(p for p in parts if p)
        told.append(
            f"{name[:1].upper()}{name[1:]}: {said}."
            if said
            else f"Kho không ghi cơ quan phát động và thời gian của {name}."
        )
    facts = merged(f for c in campaigns for f in campaign_facts(work.view, c, "launches"))
    return Reply(" ".join(told), tuple(facts))


def _who_line(work: Work, card: DocumentCard) -> str:
    if not card.issuer:
        return f"Kho chưa ghi cơ quan ban hành {say.label(card)}."
    date = f", ngày {say.day(card.date)}" if card.date else ""
    return f"{say.label(card)} do {card.issuer} ban hành{date}."


def _signer_line(work: Work, card: DocumentCard) -> str:
    return (
        f"{say.label(card)} do {card.signer} ký."
        if card.signer
        else f"Kho không ghi người ký {say.label(card)}."
    )


def _when_line(work: Work, card: DocumentCard) -> str:
    if card.date:
        return f"{say.label(card)} ban hành ngày {say.day(card.date)}."
    year = f", chỉ biết năm {card.year}" if card.year else ""
    return f"Kho không ghi ngày ban hành {say.label(card)}{year}."


def _effective_line(work: Work, card: DocumentCard) -> str:
    if card.effective:
        return f"{say.label(card)} có hiệu lực từ ngày {say.day(card.effective)}."
    return f"Kho không ghi ngày có hiệu lực của {say.label(card)}{f' (ban hành ngày {say.day(card.date)})' if card.date else ''}."


def _expires_line(work: Work, card: DocumentCard) -> str:
    status = work.view.status(card.iri)
    end = card.expires or (status.since if status.word == "notInForce" else None)
    return f"{say.label(card)} hết hiệu lực từ ngày {say.day(end)}." if end else _status_line(work, card)


def _status_line(work: Work, card: DocumentCard) -> str:
    status = work.view.status(card.iri)
    by = [f"{say.label(e.subject, full=True)} ({say.ACTIVE[e.rel]})" for e in status.edges]
    return say.status_text(card, status.word, status.since, list(dict.fromkeys(by)))


def _about_line(work: Work, card: DocumentCard) -> str:
    title = card.title or card.name
    return (
        f"{say.label(card, full=True)}: {title}."
        if title
        else f"Kho không ghi trích yếu của {say.label(card, full=True)}; xem các đoạn nhắc đến bên dưới."
    )


def _lookup_line(work: Work, card: DocumentCard) -> str:
    held = "có toàn văn trong kho" if card.held else "chỉ được biết qua trích dẫn"
    return f"{say.label(card, full=True)}{f': {card.title}' if card.title else ''} ({held})."


def _status(work: Work) -> Reply:
    cards = [c for a in work.anchors for c in a.cards]
    if not cards:
        return _content(work)
    edges = [e for c in cards for e in work.view.status(c.iri).edges]
    facts = merged([*_self_facts(work, cards), *(Fact(e.subject, e.rel, (e,)) for e in edges)])
    lead = reading.of_evidence(work.passages, [p for e in edges for p in e.evidence])
    own = _own_places(work, facts[: len(cards)])
    return Reply(
        " ".join(_status_line(work, c) for c in cards), tuple(facts), tuple(dict.fromkeys([*lead, *own]))
    )


def _lookup(work: Work) -> Reply:
    reply = _attribute(work)
    if any(a.ambiguous for a in work.anchors):
        number = work.anchors[0].cards[0].number
        return replace(reply, text=f"Có {len(work.anchors[0].cards)} văn bản cùng số {number}: {reply.text}")
    return reply


def _related(work: Work) -> Reply:
    cards = [c for a in work.anchors for c in a.cards]
    campaigns = [c for a in work.anchors for c in a.campaigns]
    if campaigns and not cards:
        return _campaign(work)
    found = [
        *(
            Fact(e.object, e.rel, (e,))
            for c in cards
            for e in work.view.related(c.iri, None, "out")
            if isinstance(e.object, DocumentCard)
        ),
        *(Fact(e.subject, e.rel, (e,)) for c in cards for e in work.view.related(c.iri, None, "in")),
    ]
    facts = _conditions(work.question, merged(found))
    things = say.names(cards, [])
    if not facts:
        return Reply(
            f"Trong kho không có văn bản nào có quan hệ với {things}.", tuple(_self_facts(work, cards))
        )
    return Reply(
        f"{say.counted([f.card for f in facts], f'văn bản có quan hệ với {things}')}: {say.listed([f.card for f in facts])}.",
        tuple(facts),
    )


def _mentions(work: Work) -> Reply:
    cards = [c for a in work.anchors for c in a.cards]
    citing = {c.iri: c for card in cards for c in work.view.citing(card.iri)}
    found = [
        Fact(e.subject, e.rel, (e,))
        for card in cards
        for e in work.view.related(card.iri, None, "in")
        if e.subject.iri in citing
    ]
    facts = _conditions(work.question, merged(found))
    places = [m for card in cards for m in work.view.mentions(card.iri)]
    things = say.names(cards, [])
    lead = tuple(reading.of_evidence(work.passages, places[:20]))
    if not facts:
        return Reply(f"Trong kho không có văn bản nào nhắc đến {things}.", lead=lead)
    return Reply(
        f"{things} được nhắc đến {len(places)} lần, trong {len(facts)} văn bản: {say.listed([f.card for f in facts])}.",
        tuple(facts),
        lead,
    )


def _check(work: Work) -> Reply:
    question = work.question
    if len(work.anchors) < 2 or work.anchors[0].missing or work.anchors[1].missing:
        return _content(work)
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
    if facts:
        return Reply(f"Có: {left} {verb} {right}.", tuple(facts))
    return Reply(
        f"Trong kho không có câu nào nói rằng {left} {verb} {right}.",
        tuple(_self_facts(work, [*first.cards, *second.cards])),
    )


def _compare(work: Work) -> Reply:
    cards = [c for a in work.anchors for c in a.cards]
    facts = _self_facts(work, cards)
    between = [
        e
        for c in cards
        for e in work.view.related(c.iri, None, "out")
        if e.object.iri in {o.iri for o in cards} - {c.iri}
    ]
    told = [_lookup_line(work, c) for c in cards]
    told += [
        f"{say.label(e.subject)} {say.ACTIVE[e.rel]} {say.label(e.object)}."
        for e in between
        if isinstance(e.object, DocumentCard)
    ]
    return Reply(" ".join(told), tuple(facts), _own_places(work, facts))


# -- lists, counts, subjects --------------------------------------------------------------------------


def _list(work: Work) -> Reply:
    """Documents of a class; with a subject, those whose passages speak of it."""
    question = work.question
    topic = (*question.asked.topic, *question.loose.topic)
    if topic:
        return _by_topic(work)
    cards = _of_class(work, question.asked, question.loose)
    label = say.asked_label(question)
    if not cards:
        return Reply(f"Trong kho không có {label} nào.")
    facts = tuple(Fact(c, "", ()) for c in cards)
    facts = tuple(f.proved(*_proofs(work, f.card)[:1]) for f in facts[:100]) + facts[100:]
    return Reply(f"{say.counted(cards, label)}: {say.listed(cards)}.", facts)


def _count(work: Work) -> Reply:
    if work.question.relations:
        return _relation(work)
    return _campaign(work) if any(a.campaigns for a in work.anchors) else _list(work)


def _number(work: Work) -> Reply:
    """ "… có số ký hiệu là gì": the document is found by relation or subject, its symbol is the answer."""
    if work.question.relations and any(not a.missing for a in work.anchors):
        reply = _relation(work)
    elif work.anchors and work.anchors[0].cards:
        reply = _attribute(work)
    else:
        reply = _by_topic(work)
        reply = replace(reply, facts=reply.facts[:1]) if reply.facts else reply
    if reply.facts and reply.facts[0].card.number:
        told = "; ".join(dict.fromkeys(f.card.number or "" for f in reply.facts))
        return replace(reply, text=f"Số, ký hiệu: {told}. {say.listed([f.card for f in reply.facts])}.")
    return reply


def _agency(work: Work) -> Reply:
    """ "Cơ quan nào thực hiện D": the agencies behind the documents that do; else what a passage says."""
    if not work.question.relations:
        return _content(work)
    reply = _relation(work)
    agencies = dict.fromkeys(f.card.issuer for f in reply.facts if f.card.issuer)
    if not agencies:
        return reply if reply.facts else _content(work)
    return replace(reply, text=f"{'; '.join(agencies)}. {reply.text}")


def _content(work: Work) -> Reply:
    """Only a passage can answer; documents named in the question are shown with it."""
    cards = [c for a in work.anchors for c in a.cards]
    facts = tuple(_self_facts(work, cards)) if cards else ()
    lead: tuple[PassageText, ...] = ()
    for card in cards:
        own = work.passages.of_document(card.iri) if card.held else ()
        if own:
            lead += tuple(
                p
                for p, _ in reading.found(
                    work.search, work.passages, work.question.text, work.limit, own[0].document_key
                )
            )
    best = lead[0] if lead else (work.hits[0][0] if work.hits else None)
    if best is None:
        return Reply("Trong kho không có đoạn văn bản nào trả lời câu hỏi này.", facts, lead)
    return Reply(
        f"Đoạn gần nhất ở {best.document}, trang {best.page}{f', mục {best.section}' if best.section else ''}.",
        facts,
        lead,
    )


_ATTRIBUTES: Final[dict[str, Callable[[Work, DocumentCard], str]]] = {
    "who_issued": _who_line,
    "who_signed": _signer_line,
    "when": _when_line,
    "effective": _effective_line,
    "expires": _expires_line,
    "about": _about_line,
    "lookup": _lookup_line,
    "number_lookup": _lookup_line,
}

_HANDLERS: Final[dict[str, Callable[[Work], Reply]]] = {
    "relation": _relation,
    "campaign": _campaign,
    "status": _status,
    "who_issued": _attribute,
    "who_signed": _attribute,
    "when": _attribute,
    "effective": _attribute,
    "expires": _attribute,
    "about": _attribute,
    "lookup": _lookup,
    "number_lookup": _number,
    "related": _related,
    "mentions": _mentions,
    "check": _check,
    "compare": _compare,
    "list": _list,
    "count": _count,
    "agency": _agency,
    "content": _content,
}
