"""Which of several laws of one name a bare name means: none younger than the paper that speaks of it.

"Luật Đấu thầu" within the title of a decree of 2014 is no law of 2023. The paper that speaks is the numbered citation in whose
title the name stands, else the citing paper itself. Where its day leaves one law of those that the text tells, that one is meant;
where it leaves none or several, the name stays a paper of its own.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final

from ingest.citations.laws_ends import fold_law
from ingest.citations.reading import Reading

_BESIDE: Final = 40
"""Characters by which a title may be longer in the text than in one line of words."""


def holders(numbered: Iterable[list[Reading]], laws: Iterable[Reading]) -> dict[int, Reading]:
    """The numbered citation whose title holds each of the `laws` (by where they start). Cost: sorted once, then one step each."""
    papers = sorted(
        (r for group in numbered for r in group if r.subject and r.anchor.name is None),
        key=lambda r: r.end,
    )
    found: dict[int, Reading] = {}
    at, near = 0, None
    for law in sorted(laws, key=lambda r: r.anchor.start):
        while at < len(papers) and papers[at].end <= law.anchor.start:
            near = papers[at]
            at += 1
        if near is None or near.subject is None or law.anchor.name is None:
            continue
        within = law.anchor.start <= near.end + len(near.subject) + _BESIDE
        if within and fold_law(law.anchor.name) in fold_law(near.subject):
            found[law.anchor.start] = near
    return found


def day_of(reading: Reading) -> str | None:
    """The day of a numbered paper or a law, the last of its year where only that is known."""
    symbol = reading.anchor.symbol
    year = reading.year or (symbol.year if symbol else None)
    return reading.date or (f"{year}-12-31" if year else None)


def first_day(readings: Iterable[Reading]) -> str | None:
    """The first day that a law can be of, by all its mentions: its day, else the first of its year."""
    known = [day for r in readings if (day := r.date)]
    if known:
        return min(known)
    years = [y for r in readings if (y := r.year or (r.anchor.symbol.year if r.anchor.symbol else None))]
    return f"{min(years)}-01-01" if years else None


def not_younger(day: str | None, law: Iterable[Reading]) -> bool:
    """Whether a law can be meant by a paper of `day`; what is unknown speaks against nothing."""
    passed = first_day(law)
    return day is None or passed is None or passed <= day


def oldest(readings: Iterable[Reading], days: Mapping[int, str | None]) -> str | None:
    """The first day of the papers in whose titles all mentions of a law without day and year stand; None for any other."""
    told = [None if r.date or r.year else days.get(r.anchor.start) for r in readings]
    return min((day for day in told if day), default=None) if all(told) else None
