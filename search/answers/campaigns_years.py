"""Campaigns that only their year names: "phong trào thi đua yêu nước năm 2031 của tỉnh Cà Mau".

Every place and many a body has one each year, so that the year and whose it is must fit; likeness of words tells nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Final

from ingest.places import full_name, province
from kg.campaigns import Yearly, yearly
from kg.cards import CampaignCard
from search.answers.places import places_named
from search.late_patterns import late
from search.questions.model import Question, Slot

_SPAN: Final = late(r"(?<!\d)((?:19|20)\d\d)\s*(?:[-–]|đến|den)\s*((?:19|20)\d\d)(?!\d)")


def told_whose(slot: Slot, question: Question) -> Slot:
    """The slot of a year's campaign with the place or body that the question tells beside it."""
    year = yearly(slot.name or "")
    if year is None or year.place:
        return slot
    places = places_named(question.text)
    bodies = slot.issuers or question.loose.issuers or question.asked.issuers
    whose = (
        (full_name(places[0]) if province(places[0]) else places[0]) if places else next(iter(bodies), None)
    )
    return replace(slot, name=f"{slot.name} của {whose}") if whose else slot


def of_year(name: str, cards: Iterable[CampaignCard]) -> tuple[CampaignCard, ...] | None:
    """The campaigns of the year that a name tells and of whom it tells, those of a span of years where that year has none;
    None where the name is no year's."""
    asked = yearly(name)
    if asked is None:
        return None
    told = [(card, [y for n in (card.name, *card.variants) if (y := yearly(n))]) for card in cards]
    of_whom = [
        (card, years) for card, years in told if not asked.place or any(y.place == asked.place for y in years)
    ]
    same = [card for card, years in of_whom if any(y.years == asked.years for y in years)]
    near = [card for card, years in of_whom if asked.place and any(_holds(y, asked) for y in years)]
    return tuple(sorted(same or near, key=lambda c: (c.name, c.iri)))


def _holds(span: Yearly, year: Yearly) -> bool:
    first, last = span.years.split()[0], span.years.split()[-1]
    return first <= year.years.split()[0] and year.years.split()[-1] <= last


def of_span(name: str, cards: Sequence[CampaignCard]) -> tuple[CampaignCard, ...]:
    """Of the campaigns that bear a name with a span of years ("… giai đoạn 2021 - 2025"), those of the span first, without
    those of another one; as they are where none is of it."""
    asked = _SPAN.search(name)
    span = f"{asked[1]}-{asked[2]}" if asked else ""
    same = [card for card in cards if card.period == span]
    if not same:
        return tuple(cards)
    return (*same, *(card for card in cards if card.period is None))


def shared_name(cards: Sequence[CampaignCard]) -> str:
    """What one or several campaigns are called together: those of one year by the year, others by the first."""
    first = cards[0].name
    if len(cards) < 2 or yearly(first) is None:
        return first
    return re.sub(r"(?<=\d{4}) (?:của|trên địa bàn) .*$", "", first)
