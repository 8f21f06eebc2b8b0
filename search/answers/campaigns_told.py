"""Replies about campaigns: the documents of one that is named, those that fit a subject, those a document opens."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Final

from kg.cards import CampaignCard
from search.answers import passages as reading
from search.answers import text as say
from search.answers.anchor import Anchor
from search.answers.campaign_parts import in_order, parts_of
from search.answers.campaigns import campaigns_about, telling, with_kin
from search.answers.campaigns_asked import campaigns_asked, has_subject, subject_of
from search.answers.campaigns_closed import closed, closed_how
from search.answers.campaigns_there import there
from search.answers.campaigns_years import shared_name
from search.answers.facts import Fact, campaign_facts, merged
from search.answers.fit import fits, kept, of_type, softened
from search.answers.model import PassageText
from search.answers.proofs import self_facts
from search.answers.relevance import said_of
from search.answers.state import Reply, Work
from search.answers.sure import surely_theirs
from search.answers.units_there import units_there
from search.questions.fold import words
from search.questions.model import Period, Question, Slot

_TOLD: Final = 8  # how many campaigns a sentence names before it counts the rest


def documents_of(work: Work, found: Sequence[CampaignCard]) -> Reply:
    """The documents of campaigns that the question names."""
    question = work.question
    relations = question.relations or (None,)
    carrying = merged(f for c in found for r in relations for f in campaign_facts(work.view, c, r))
    theirs, carrying = units_there(work, carrying)
    facts, note = surely_theirs(theirs, held_to(theirs.question, carrying))
    if not facts and question.relations and question.relations != ("guides",):
        of_any = held_to(question, merged(f for c in found for f in campaign_facts(work.view, c, None)))
        facts, note = surely_theirs(work, of_any)
    if not facts and (question.asked.types or "guides" in question.relations):  # papers that only name it
        kinds = question.asked.types or ("Hướng dẫn",)
        edges = [e for c in found for e in work.view.campaign_documents(c.iri)]
        naming = merged(Fact(e.subject, e.rel, (e,)) for e in edges if of_type(e.subject, kinds) is not False)
        facts, note = surely_theirs(work, held_to(question, naming))
    things = say.campaign_label(shared_name(found))
    asked = say.asked_label(question)
    if not facts:
        return Reply(say.absent(f"{say.which(question)} về {things}") + note)
    cards = [f.card for f in facts]
    return Reply(f"{say.counted(cards, f'{asked} về {things}')}: {say.listed(cards)}.{note}", tuple(facts))


def of_launched(work: Work, issuers: Sequence[str]) -> Reply:
    """The papers that carry out the campaigns that somebody launched, each campaign with its parts."""
    question = work.question
    cards = [c for c in work.view.campaigns() if c.launched_by and _launched(c.launched_by, issuers)]
    told = f"{say.asked_label(question)} {say.ACTIVE[question.relations[0]]} {say.slot_label(question.anchors[0])}"
    facts = merged(f for c in cards for rel in question.relations for f in campaign_facts(work.view, c, rel))
    facts, note = surely_theirs(work, held_to(question, facts))
    if not facts:
        return Reply(say.absent(told) + note)
    papers = [f.card for f in facts]
    return Reply(
        f"{say.counted(papers, told)}: {say.listed(papers)}.{note}", tuple(facts), campaigns=tuple(cards)
    )


def held_to(question: Question, facts: list[Fact]) -> list[Fact]:
    """The facts whose documents meet the question's conditions."""
    cards = kept([f.card for f in facts], replace(question.asked, topic=(), name=None))
    bound = Slot(
        issuers=question.loose.issuers,
        place=question.loose.place,
        or_places=question.loose.or_places,
        date=question.loose.date,
        years=question.loose.years,
        months=question.loose.months,
    )
    left = softened(cards, bound)
    if question.relations[:1] == ("launches",) and (bound.issuers or bound.place):
        left = [
            c for c in left if fits(c, bound)
        ] or left  # one body launched it: whose paper is known to be its own
    iris = {c.iri for c in left}
    return [f for f in facts if f.card.iri in iris]


def which_campaigns(work: Work) -> Reply:
    """ "Phong trào nào …": those about the subject, or all of an agency, place or time when no subject is given; with a
    campaign named, its parts. Cost: the papers of each campaign found are read once."""
    question, order = work.question, work.question.where.order
    if work.anchors:
        found = parts_of(work.view, [c for a in work.anchors for c in a.campaigns])
    else:
        found = _asked_for(work)
    how = closed_how(question)
    found = tuple(c for c in found if closed(work.view, c, how)) if how else found
    papers = {c.iri: _papers(work, c) for c in found}
    if not work.anchors:
        found, papers = there(work, found, papers)
    if order is not None and order.by == "most":
        return _most(question, found, papers, order.types)
    if order is not None:
        found = in_order(work.view, found, order)
    if not found:
        return Reply(say.absent(campaigns_asked(question)))
    facts = merged(f for c in found for f in papers[c.iri])
    names = "; ".join(_named(c) for c in found[:_TOLD])
    more = f"; và {len(found) - _TOLD} phong trào khác" if len(found) > _TOLD else ""
    told = f" Văn bản: {say.listed([f.card for f in facts])}." if facts else ""
    lead = _places_of(work, [c for c in found[:_TOLD] if not papers[c.iri]])
    return Reply(
        f"Có {len(found)} phong trào{f' {how}' if how else ''}: {names}{more}.{told}",
        tuple(facts),
        lead,
        campaigns=found[:_TOLD],
    )


def _asked_for(work: Work) -> tuple[CampaignCard, ...]:
    """The campaigns of the agency and time of the question that are about its subject, wherever they run."""
    question = work.question
    cards = work.view.campaigns()
    issuers = question.asked.issuers or question.loose.issuers
    if issuers:
        cards = tuple(c for c in cards if c.launched_by and _launched(c.launched_by, issuers))
    asked = question.period
    if asked:
        cards = tuple(c for c in cards if c.period and _within(c.period, asked))
    if not has_subject(question):
        return tuple(sorted(cards, key=lambda c: (c.part_of is not None, c.name, c.iri)))
    subject = subject_of(question)
    about = campaigns_about(subject, work.view, work.encode) or with_kin(
        _named_in_passages(work, subject), work.view.campaigns()
    )
    return tuple(c for c in about if c in cards)


def _papers(work: Work, card: CampaignCard) -> list[Fact]:
    """The papers that open or carry out a campaign; where none does, those that name it."""
    return merged(campaign_facts(work.view, card, None)) or merged(
        Fact(e.subject, e.rel, (e,)) for e in work.view.campaign_documents(card.iri)
    )


def _most(
    question: Question,
    cards: tuple[CampaignCard, ...],
    papers: Mapping[str, Sequence[Fact]],
    kinds: Sequence[str],
) -> Reply:
    """ "Phong trào nào có nhiều kế hoạch triển khai nhất": those with most papers of the kinds told."""
    own = {c.iri: [f for f in papers[c.iri] if of_type(f.card, kinds)] for c in cards}
    most = max(map(len, own.values()), default=0)
    if not most:
        return Reply(say.absent(campaigns_asked(question)))
    best = tuple(c for c in cards if len(own[c.iri]) == most)
    facts = merged(f for c in best for f in own[c.iri])
    what = " hoặc ".join(k.lower() for k in kinds) or "văn bản"
    told = f"{'; '.join(_named(c) for c in best[:_TOLD])} có nhiều nhất: {most} {what} mà kho biết."
    return Reply(f"{told[:1].upper()}{told[1:]}", tuple(facts), campaigns=best[:_TOLD])


_SHOWN: Final = 3


def _places_of(work: Work, cards: Sequence[CampaignCard]) -> tuple[PassageText, ...]:
    """Where campaigns without papers are named: for each of the first few the best passage that says its name."""
    places: list[PassageText] = []
    for card in cards[:_SHOWN]:
        name = f" {' '.join(words(card.name))} "
        hits = reading.found(work.search, work.passages, card.name, _BEST).first(_BEST)
        places += [p for p, _ in hits if name in f" {' '.join(words(p.text))} "][:1]
    return tuple(places)


_SAID: Final = 0.6
_BEST: Final = 4  # how many passages on a subject are looked through for the campaigns they name


def _named_in_passages(work: Work, subject: str) -> tuple[CampaignCard, ...]:
    """The campaigns that the best passages on the subject name, or whose papers they stand in; a passage must say most
    of the subject."""
    found: dict[CampaignCard, None] = {}
    subject = telling(subject)
    for passage, _ in reading.found(work.search, work.passages, subject, _BEST).first(_BEST):
        if said_of(subject, [f"{passage.section} {passage.text}"]) < _SAID:
            continue
        told = f" {' '.join(words(f'{passage.section} {passage.text}'))} "
        for card in work.view.campaigns():
            named = any(f" {' '.join(words(name))} " in told for name in (card.name, *card.variants))
            own = passage.iri and any(
                e.subject.iri == passage.iri and e.rel in ("launches", "implements")
                for e in work.view.campaign_documents(card.iri, parts=False)
            )
            if named or (own and not found):
                found[card] = None
    return tuple(found)


def _within(period: str, asked: Period) -> bool:
    """Whether a campaign's period ("2021-2025", "2025") has a year of the asked one; begins or ends in it where that is
    asked."""
    held = [int(y) for y in re.findall(r"\d{4}", period)]
    ends = {"beginning": held[:1], "ending": held[-1:]}.get(asked.of, held)
    return bool(ends) and min(ends) <= asked.last and max(ends) >= asked.first


def _launched(by: str, issuers: Sequence[str]) -> bool:
    mine = " ".join(words(by))
    return any(mine == one or mine.startswith(one + " ") for one in (" ".join(words(i)) for i in issuers))


def _named(card: CampaignCard) -> str:
    """A campaign with who launched it and when, as far as known."""
    by = f"{card.launched_by} phát động" if card.launched_by else ""
    told = ", ".join(
        part
        for part in (by, f"giai đoạn {card.period}" if card.period and "-" in card.period else "")
        if part
    )
    return say.campaign_label(card.name) + (f" ({told})" if told else "")


def campaigns_of(work: Work, named: Sequence[Anchor]) -> Reply:
    """ "Quyết định X phát động phong trào nào": the campaigns a document is tied to."""
    cards = [c for a in named for c in a.cards]
    edges = [
        e for c in cards for e in work.view.related(c.iri, None, "out") if isinstance(e.object, CampaignCard)
    ]
    things = say.names(cards, [])
    if not edges:
        return Reply(
            say.absent(f"thông tin {things} phát động hoặc thực hiện phong trào nào"),
            tuple(self_facts(work, cards)),
        )
    told = dict.fromkeys(
        f"{say.ACTIVE[e.rel]} {_named(e.object)}" for e in edges if isinstance(e.object, CampaignCard)
    )
    facts = merged(Fact(e.subject, e.rel, (e,)) for e in edges)
    return Reply(f"{things} {'; '.join(told)}.", tuple(facts))
