"""From mentions to citations: which places in one paper speak of the same document.

Mentions with the same symbol are one document unless their dates or their issuers' places say otherwise; a
mention without a date goes to the only document it fits. Nothing is guessed: what fits two stays apart.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from functools import lru_cache
from typing import Final

from ingest.citations.agreement import best_subject, confirmed
from ingest.citations.attached import attach_shorts
from ingest.citations.laws_days import day_of, holders, not_younger, oldest
from ingest.citations.laws_slips import mended
from ingest.citations.marks import unmark
from ingest.citations.reading import Reading
from ingest.citations.sessions import attach_sessions, named_session
from ingest.citations.slips import unslip
from ingest.letters import one_tone_place
from ingest.model import Citation, Header, Mention
from ingest.symbols import fold
from ingest.types import LAW_TYPES

_OLD: Final = " (cũ)"


@dataclass(slots=True)
class _Group:
    """Mentions found to be one document so far, with the dates and the issuers' places they give: kept while it grows,
    since each new mention is held against every group."""

    readings: list[Reading] = field(default_factory=list)
    dates: set[str] = field(default_factory=set)
    places: set[str] = field(default_factory=set)

    @classmethod
    def of(cls, readings: Iterable[Reading]) -> _Group:
        group = cls()
        for reading in readings:
            group.add(reading)
        return group

    def add(self, reading: Reading) -> None:
        self.readings.append(reading)
        if reading.date:
            self.dates.add(reading.date)
        if reading.issuer and reading.spoken and (place := _place(reading.issuer)):
            self.places.add(place)


@lru_cache(4096)
def _place(issuer: str) -> str:
    match = re.search(r"(?:thành phố|tỉnh|quận|huyện|xã|phường|ủy) (.+)$", issuer.removesuffix(_OLD))
    return match.group(1) if match else ""


def _one_slip_apart(a: str, b: str) -> bool:
    """Dates that one slip of the pen explains: two parts equal, or day and month swapped."""
    x, y = a.split("-"), b.split("-")
    return sum(p == q for p, q in zip(x, y, strict=True)) >= 2 or (x[0] == y[0] and x[1:] == y[1:][::-1])


def _same_paper(group: _Group, reading: Reading) -> bool:
    """Whether a mention can be of the group's document."""
    place = _place(reading.issuer) if reading.issuer and reading.spoken else ""
    if place and group.places and place not in group.places:
        return False
    dates = group.dates
    if not reading.date or not dates or reading.date in dates:
        return True
    symbol = reading.anchor.symbol
    if symbol is not None and symbol.year is not None:
        return True
    if any(_one_slip_apart(reading.date, d) for d in dates):
        return True
    return any(d[:4] == reading.date[:4] for d in dates)


def _groups(readings: Iterable[Reading]) -> list[_Group]:
    ordered = sorted(readings, key=lambda r: r.anchor.start)
    groups: list[_Group] = []
    loose: list[Reading] = []
    for reading in ordered:
        if reading.date is None and not (reading.issuer and reading.spoken and _place(reading.issuer)):
            loose.append(reading)
            continue
        exact = [g for g in groups if reading.date in g.dates and _same_paper(g, reading)]
        fitting = exact or [g for g in groups if _same_paper(g, reading)]
        if fitting:
            fitting[0].add(reading)
        else:
            groups.append(_Group.of([reading]))
    rest = _Group()
    for reading in loose:
        fitting = [g for g in groups if _same_paper(g, reading)]
        (fitting[0] if len(fitting) == 1 else rest).add(reading)
    if rest.readings:
        groups.append(rest)
    return groups


def _commonest(values: Iterable[str | None]) -> str | None:
    counts: dict[str, int] = {}
    for value in values:
        if value:
            counts[value] = counts.get(value, 0) + 1
    return max(counts, key=lambda v: counts[v]) if counts else None


def _name(readings: list[Reading]) -> str | None:
    """The commonest wording of a law's name; the fullest of the Constitution's and of a paper without a number."""
    if any(r.anchor.symbol for r in readings) and any(r.anchor.key for r in readings):
        return None  # a number names it better than its plenum
    unnumbered = [r.anchor.name for r in readings if r.anchor.key and r.anchor.name]
    if not unnumbered and readings[0].anchor.type == "Hiến pháp":
        unnumbered = [r.anchor.name for r in readings if r.anchor.name]
    return max(unnumbered, key=len) if unnumbered else _commonest(r.anchor.name for r in readings)


def _citation(group: _Group, own: str | None) -> Citation:
    readings = sorted(group.readings, key=lambda r: r.anchor.start)
    first = readings[0]
    symbol = next(
        (r.anchor.symbol for r in readings if r.anchor.symbol and not r.anchor.symbol.correction),
        first.anchor.symbol,
    )
    numbers = Counter(r.anchor.symbol.text for r in readings if r.anchor.symbol)
    number = symbol.text if symbol else first.anchor.number
    if symbol and numbers:
        number = max(numbers, key=lambda n: numbers[n])
    correction = next((r.anchor.correction for r in readings if r.anchor.correction), None)
    dates = [r.date for r in readings if r.date]
    own_year = [d for d in dates if symbol and symbol.year == int(d[:4])]
    date = _commonest(own_year or dates)
    spoken = _commonest(r.issuer for r in readings if r.spoken)
    issuer = spoken or _commonest(r.issuer for r in readings)
    years = [r.year for r in readings if r.year] + [s.year for s in [symbol] if s and s.year]
    conflicts = tuple(sorted({f"date: {r.date}" for r in readings if r.date and r.date != date}))
    subject = best_subject(readings)
    worded = _commonest(r.type for r in readings if r.anchor.worded)
    mentions = tuple(
        Mention(r.anchor.start, r.anchor.end, r.date, r.issuer if r.spoken else None, r.anchor.correction)
        for r in readings
    )  # fmt: skip
    return Citation(
        type=worded or _commonest(r.type for r in readings),
        number=number,
        name=_name(readings),
        date=date,
        issuer=issuer,
        subject=subject,
        year=int(date[:4]) if date else (years[0] if years else None),
        correction=correction,
        short=symbol is None and first.anchor.number is not None,
        same_as_self=own is not None and number is not None and symbol is not None and fold(number) == own,
        conflicts=conflicts,
        mentions=mentions,
        session=_commonest(r.session or named_session(r) for r in readings),
    )


@lru_cache(4096)
def law_key(name: str) -> str:
    """The key two spellings of one law's name share: small letters without punctuation, one letter put right; commas and "và"
    between its parts go for each other."""
    key = one_tone_place(re.sub(r"[\s,;.\-–()“”\"]+", " ", name.lower()).strip())
    if key.startswith("hiến pháp"):
        return "hiến pháp"
    return mended(key[:1].upper() + key[1:]).lower().replace(" và ", " ")


def resolve(readings: tuple[Reading, ...], header: Header) -> tuple[Citation, ...]:
    """One citation a document, ordered by first mention."""
    readings = confirmed(readings)
    own = fold(header.number) if header.number else None
    numbered: dict[str, list[Reading]] = {}
    named: dict[str, list[Reading]] = {}
    shorts: list[Reading] = []
    for reading in readings:
        anchor = reading.anchor
        if anchor.symbol:
            numbered.setdefault(fold(anchor.symbol.text), []).append(reading)
        elif anchor.number:
            shorts.append(reading)
        elif anchor.name:
            named.setdefault(anchor.key or law_key(anchor.name), []).append(reading)
    unmark(numbered)
    unslip(numbered)
    own_law = _own_law(named, header)
    spoken = holders(
        numbered.values(), (r for group in named.values() for r in group if r.anchor.type in LAW_TYPES)
    )
    days = {start: day_of(paper) for start, paper in spoken.items()}
    _attach_names(numbered, named, days, header.date)
    attach_sessions(numbered, named)
    rest = attach_shorts(numbered, shorts)
    citations = [_citation(g, own) for key in numbered for g in _groups(numbered[key])]
    citations += [
        replace(_citation(g, own), not_after=oldest(g.readings, days))
        for key in named
        for g in _law_groups(named[key], days)
    ]
    citations += [_citation(_Group.of(group), own) for group in rest]
    if own_law:
        citation = _citation(_Group.of(own_law), own)
        citations.append(replace(citation, number=header.number, same_as_self=True))
    return tuple(sorted(citations, key=lambda c: c.mentions[0].start))


def _own_law(named: dict[str, list[Reading]], header: Header) -> list[Reading]:
    """A law naming itself without its number: "Quốc hội ban hành Luật ..." before the first article."""
    if header.type not in LAW_TYPES or header.title is None:
        return []
    own = law_key(f"{header.type} {header.title}")
    # An amending law's name is read up to the first number inside it, so it may begin the title.
    key = next(
        (k for k, rs in named.items() if k == own or (rs[0].anchor.amending and own.startswith(k))), own
    )
    first = named.get(key, [])[:1]
    if not first or first[0].date or first[0].year:
        return []
    named[key] = named[key][1:]
    if not named[key]:
        del named[key]
    return first


def _law_groups(readings: list[Reading], days: Mapping[int, str | None]) -> list[_Group]:
    """Mentions of one law's name: parted only by dates that differ in the year; a mention without one goes to the only law that
    is not younger than the paper in whose title it stands (`days`, by where it starts)."""
    groups: list[_Group] = []
    dated = [r for r in readings if r.date or r.year]
    for reading in dated:
        year = reading.date[:4] if reading.date else str(reading.year)
        for group in groups:
            years = {r.date[:4] if r.date else str(r.year) for r in group.readings}
            if year in years:
                group.add(reading)
                break
        else:
            groups.append(_Group.of([reading]))
    loose, old = _Group(), _Group()
    laws = [tuple(group.readings) for group in groups]
    for reading in (r for r in readings if not (r.date or r.year)):
        day = days.get(reading.anchor.start)
        fitting = [g for g, law in zip(groups, laws, strict=True) if not_younger(day, law)]
        (fitting[0] if len(fitting) == 1 else old if groups and day else loose).add(reading)
    return [*groups, *(group for group in (old, loose) if group.readings)]


def _attach_names(
    numbered: dict[str, list[Reading]],
    named: dict[str, list[Reading]],
    days: Mapping[int, str | None],
    today: str | None,
) -> None:
    """A law's bare name goes to the one numbered citation that bears it; of several to the only one that is not younger than the
    paper in whose title the name stands (`days`), or than the citing paper (`today`)."""
    for key in list(named):
        owners = [
            k
            for k, rs in numbered.items()
            if any(r.anchor.name and law_key(r.anchor.name) == key for r in rs)
        ]
        laws = {owner: tuple(numbered[owner]) for owner in owners}
        left = []
        for reading in named[key] if owners else ():
            day = days.get(reading.anchor.start) or (today if len(owners) > 1 else None)
            fitting = [o for o in owners if _fits_year(reading, laws[o]) and not_younger(day, laws[o])]
            if len(fitting) == 1:
                numbered[fitting[0]].append(reading)
            else:
                left.append(reading)
        if left:
            named[key] = left
        elif owners:
            del named[key]


def _fits_year(reading: Reading, owners: Iterable[Reading]) -> bool:
    year = int(reading.date[:4]) if reading.date else reading.year
    years = {
        int(r.date[:4]) if r.date else (r.anchor.symbol.year if r.anchor.symbol else None) for r in owners
    }
    return year is None or year in years
