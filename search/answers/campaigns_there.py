"""Which campaigns run in a place or in units of a level, and which of their papers are of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from ingest.places import province
from kg.cards import CampaignCard, DocumentCard
from kg.tiers import PROVINCE, tier_of
from search.answers.campaigns_asked import place_of
from search.answers.conditions import of_level
from search.answers.facts import Fact
from search.answers.fit import fits, of_one_place, province_told
from search.answers.state import Work
from search.answers.sure import doubtful
from search.answers.units_there import units_there
from search.late_patterns import late
from search.questions.fold import fold, words
from search.questions.model import Question, Slot

Papers = dict[str, list[Fact]]
"""The papers of each campaign by its IRI."""


def there(
    work: Work, found: tuple[CampaignCard, ...], papers: Papers
) -> tuple[tuple[CampaignCard, ...], Papers]:
    """The campaigns of the place, or of the units of a level, that a question names, with their papers there. Linear in the
    papers."""
    question = work.question
    if question.where.level:
        papers = {iri: _of_units(work, facts) for iri, facts in papers.items()}
        return tuple(c for c in found if papers[c.iri]), papers
    found = _of_place(question, found, papers)
    place = place_of(question)
    if place and _LAUNCHING.search(fold(question.text)):
        here = Slot(place=place, or_places=question.loose.or_places)
        own = _launched_there(here, found, papers)
        if own:
            return own, {iri: [f for f in facts if fits(f.card, here)] for iri, facts in papers.items()}
    return found, _papers_here(work, papers)


def _of_place(
    question: Question, cards: tuple[CampaignCard, ...], papers: Mapping[str, Sequence[Fact]]
) -> tuple[CampaignCard, ...]:
    """The campaigns that run in the place of the question: some paper of it carries them out, or their name or who opened
    them tells it. All where the question names no place."""
    place = place_of(question)
    if not place or question.asked.issuers or question.loose.issuers:
        return cards
    here = Slot(place=place, or_places=question.loose.or_places)
    told = words(place)

    def runs(card: CampaignCard) -> bool:
        said = words(f"{card.name} {card.launched_by or ''}")
        named = any(said[i : i + len(told)] == told for i in range(len(said)))
        return named or any(fits(f.card, here) for f in papers[card.iri])

    return tuple(card for card in cards if runs(card))


_LAUNCHING: Final = late(r"(?<![a-z])(?:phat dong|khoi xuong)(?: \S+){0,2} phong trao")


def _launched_there(
    here: Slot, cards: tuple[CampaignCard, ...], papers: Mapping[str, Sequence[Fact]]
) -> tuple[CampaignCard, ...]:
    """The campaigns that a place launched, as far as is known."""
    told = f" {fold(here.place or '')} "
    return tuple(
        c
        for c in cards
        if told in f" {fold(c.launched_by or '')} "
        or any(f.relation == "launches" and fits(f.card, here) for f in papers[c.iri])
    )


def _of_units(work: Work, facts: Sequence[Fact]) -> list[Fact]:
    """Of the papers of a campaign, those of units of the level asked for, in the province asked for."""
    level = work.question.where.level
    own = [f for f in facts if level and of_level(f.card.issuer, level)]
    return units_there(work, own)[1]


def _papers_here(work: Work, papers: Mapping[str, Sequence[Fact]]) -> dict[str, list[Fact]]:
    """Of the papers of campaigns, those that are of no other province than that of the question; all where it names none. A
    campaign of the whole country has papers of every province; those of nobody knows which are not told."""
    place, doubt = place_of(work.question), doubtful(work)
    here = Slot(place=place, or_places=work.question.loose.or_places)

    if place and province(place) is None and any(fits(f.card, here) for fs in papers.values() for f in fs):
        return {
            iri: [f for f in facts if fits(f.card, here)] for iri, facts in papers.items()
        }  # a ward's own

    def told(card: DocumentCard) -> bool:
        if not place or doubt(card):
            return not place
        # Of which province a ward or district is, its name does not tell.
        provincial = tier_of(card.issuer).level == PROVINCE
        of_one = of_one_place(card) or (provincial and province_told(card))
        return not provincial or not of_one or fits(card, here) is not False

    return {iri: [f for f in facts if told(f.card)] for iri, facts in papers.items()}
