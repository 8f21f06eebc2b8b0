"""Every citation with its date, issuer, type and subject, read from the words around it.

After the number, in any order: "ngày ...", "của <cơ quan>", "(... do ... ban hành)"; then the subject. Before it:
see `before`. In a list the last item's issuer serves the items before it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import Final

from ingest.agencies.names import agency_at
from ingest.agencies.purpose import purpose_end
from ingest.agencies.reading import named_at
from ingest.citations.anchor import Anchor
from ingest.citations.before import read_before
from ingest.citations.forward import read_forward
from ingest.citations.issuers import can_issue, issuer_of_symbol, told_by_code
from ingest.citations.leadins import issuer_of_lead_in, issuer_of_mark
from ingest.citations.own import NOBODY, Own
from ingest.citations.reading import Reading
from ingest.citations.sessions import with_sessions
from ingest.citations.sharing import CONNECT, hand_over, of_altered, share
from ingest.citations.stage import introduced, stage
from ingest.citations.subjects import subject_after, tells_matter
from ingest.citations.subjects_before import subject_before, subject_of_note
from ingest.citations.turns import in_turn
from ingest.dates import find_dates
from ingest.letters import UPPER
from ingest.model import Note
from ingest.symbols_families import typed_committee
from ingest.types import numbered_type

_LONGEST: Final = 1000
"""Characters after a number in which its date and issuer stand."""
_COMMITTEE: Final = re.compile(r"của\s(?=Ban\s[Cc]hỉ\s[Đđ]ạo\s|Tổ\s[Cc]ông\stác\s)")
_COMMITTEE_REACH: Final = 110
_LATE: Final = re.compile(r"\s{1,2}(?:của|do)\s{1,2}")
_ISSUED_ON: Final = re.compile(
    rf"\sđược\s{{1,2}}(?:[{UPPER}][^,;:.()\n]{{2,60}}?\s)?"
    r"(?:ban\s{1,2}hành|ký(?:\s{1,2}ban\s{1,2}hành)?|thông\s{1,2}qua)\s{1,2}(?:vào\s)?$"
)
_ISSUED_REACH: Final = 96
_STOP: Final = re.compile(r"[.;](?=\s)")


def _late(text: str, reading: Reading, following: list[Reading], home: str | None) -> Reading:
    """Date and issuer that close a title: "Nghị quyết số 57-NQ/TW về đột phá ... ngày 22/12/2024 của Bộ Chính trị"; the date
    alone where the paper "... được ban hành ngày 22/12/2024"."""
    limit = text.find("\n", reading.end, reading.end + 500)
    limit = min(len(text), reading.end + 500) if limit < 0 else limit
    sentence = _STOP.search(text, reading.end, limit)
    limit = sentence.start() if sentence else limit
    taken = [(r.anchor.start, r.end) for r in following]
    for found in find_dates(text, reading.end, limit):
        if any(a <= found.start < b for a, b in taken):
            continue
        fits = reading.anchor.year in (None, int(found.iso[:4]))
        issued = _ISSUED_ON.search(text, max(reading.end, found.start - _ISSUED_REACH), found.start)
        if issued and fits and not any(a < found.start for a, _ in taken):
            return replace(reading, date=found.iso)
        of = None if reading.spoken else _LATE.match(text, found.end, limit)
        agency = agency_at(text, of.end(), home, limit) if of else None
        year = reading.anchor.symbol.year if reading.anchor.symbol else None
        if agency and can_issue(reading.anchor, agency.name) and (year is None or year == int(found.iso[:4])):
            return replace(reading, date=found.iso, issuer=agency.name, spoken=True)
    return reading


def _type(reading: Reading, before: list[Reading], text: str) -> str | None:
    """The type: words right before the number, else the code, else the type of the list the item stands in."""
    anchor = reading.anchor
    if anchor.worded and anchor.type:
        return numbered_type(anchor.type, anchor.symbol.type_code) if anchor.symbol else anchor.type
    symbol = anchor.symbol
    told = symbol.type_name if symbol else None
    if told and not (symbol and symbol.family == "party" and symbol.type_code == "QĐ"):
        return told
    if before:
        gap = text[before[-1].end : anchor.start]
        if before[-1].end <= anchor.start and len(gap) <= 30 and CONNECT.fullmatch(gap) and before[-1].type:
            return before[-1].type
    return told


_BY_AT_END: Final = re.compile(r"^(?P<title>.{8,}?)\s+do\s+(?P<who>.{3,120})\s+ban\s+hành$")


def _issued_at_end(reading: Reading, home: str | None) -> Reading:
    """The reading with the issuer that closes a title of a list of papers: "... về công tác phụ nữ do Ban Bí thư ban hành"."""
    told = _BY_AT_END.match(reading.subject or "") if reading.anchor.symbol else None
    agency = named_at(told["who"], 0, home) if told else None
    if told is None or agency is None or agency.end < len(told["who"]):
        return reading
    issuer = reading.issuer if reading.spoken else agency.name
    return replace(reading, subject=told["title"], issuer=issuer, spoken=True)


def _of_code(anchor: Anchor, here: str | None, home: str | None, own: Own) -> str | None:
    """Whom a symbol's own code tells, in the place its clause speaks of."""
    told = issuer_of_symbol(anchor, here)
    return own.of_level(anchor, told) if here == home else told


def _own_before(text: str, reading: Reading, floor: int, home: str | None) -> Reading:
    """The reading with the issuer its own clause names before it, where there is one, instead of the next item's."""
    alone = replace(reading, issuer=None, spoken=False)
    before = read_before(text, alone, floor, home)
    return replace(reading, issuer=before.issuer) if before.spoken else reading


def _of_row(text: str, reading: Reading, before: Reading, forward: Reading) -> Reading:
    """The reading with the issuer of the item before it in a list, where that one is named before the list ("Ban Thường vụ
    Huyện ủy ban hành Chỉ thị số 14-CT/HU và Kế hoạch số 38-KH/HU"); `forward` is what follows that item."""
    if (
        before.issuer is None
        or not before.spoken
        or forward.issuer is not None
        or before.anchor.symbol is None
    ):
        return reading
    gap = text[before.end : reading.anchor.start]
    if before.end > reading.anchor.start or len(gap) > 30 or not CONNECT.fullmatch(gap):
        return reading
    fits = can_issue(reading.anchor, before.issuer)
    return replace(reading, issuer=before.issuer, spoken=True) if fits else reading


def read_all(
    text: str, anchors: tuple[Anchor, ...], home: str | None, notes: tuple[Note, ...], own: Own = NOBODY
) -> tuple[Reading, ...]:
    """Every anchor read. Linear: each looks a bounded way around itself."""
    places = [stage(text, anchor, home) for anchor in anchors]
    readings = _forward(text, anchors, places)
    share(text, readings)
    in_turn(text, readings, home)
    hand_over(readings)
    readings = with_sessions(text, readings)
    around = _Around(text, home, notes, own, readings)
    done: list[Reading] = []
    for i, reading in enumerate(readings):
        anchor = reading.anchor
        if anchor.symbol is not None:
            reading = around.issued(reading, i, places[i], done)
        symbol = typed_committee(anchor.symbol, reading.issuer or own.issuer)
        reading = replace(
            reading,
            anchor=anchor if symbol is anchor.symbol else replace(anchor, symbol=symbol),
            type=_type(reading, done, text),
            issuer=own.placed(reading.issuer, anchor),
        )
        title = tells_matter(subject_after(text, reading, anchors, i))
        committee = _committee_over(text, anchor) if title and anchor.symbol is not None else None
        if title and committee:
            if done and committee.startswith(done[-1].issuer or " "):
                done[-1] = replace(done[-1], issuer=committee, subject=title, entitled=True)
            title = None
        subject = (
            title
            or tells_matter(subject_before(text, reading, done[-1].end if done else 0))
            or tells_matter(subject_of_note(text, reading, notes))
        )
        if subject or reading.subject or reading.entitled:
            reading = _issued_at_end(replace(reading, subject=subject, entitled=title is not None), home)
        done.append(reading)
    _share_titles(text, done, readings)
    return tuple(done)


def _committee_over(text: str, anchor: Anchor) -> str | None:
    """The committee in whose name alone a paper stands, for which it was set up: "của Ban Chỉ đạo Trung ương về tổng kết Nghị quyết
    số 18-NQ/TW về ...": the title is of the committee's paper. None for any other paper."""
    start = max(0, anchor.start - _COMMITTEE_REACH)
    heads = [m.end() for m in _COMMITTEE.finditer(text, start, anchor.start)]
    if not heads:
        return None
    line_end = text.find("\n", anchor.end)
    end = purpose_end(text, heads[-1], line_end if line_end >= 0 else len(text))
    return " ".join(text[heads[-1] : end].split()) if end is not None and end >= anchor.end else None


def _share_titles(text: str, done: list[Reading], forward: list[Reading]) -> None:
    """Give bare numbers of a row the title that follows its last: "Chỉ thị số 14-CT/HU và Kế hoạch số 38-KH/HU về nếp sống mới". A
    number with an issuer of its own (`forward`) has a title of its own or none, and so has one with its own day, unless it is one of
    two papers of one type that their issuer is told for both. Papers of one type by bodies of one kind are a row again: "Kế hoạch A
    của Tỉnh ủy X, Kế hoạch B của Tỉnh ủy Y và Kế hoạch C của Tỉnh ủy Z về ..."."""
    rowed: set[int] = set()
    for i in range(len(done) - 2, -1, -1):
        here, after = done[i], done[i + 1]
        title = after.subject or ""
        if here.subject or here.anchor.symbol is None or not after.entitled or not title.startswith("về "):
            continue
        gap = text[here.anchor.end : after.anchor.start]
        bare = forward[i].end == here.anchor.end and len(gap) <= 30 and CONNECT.fullmatch(gap)
        told = forward[i]
        alone = told.date and " của " not in text[here.anchor.end : told.end]
        yearless = here.anchor.symbol.year is None  # a decree beside another is often the one that alters it
        pair = bool(alone and yearless and here.type == after.type and forward[i + 1].issuer)
        between = text[told.end : after.anchor.start].strip()
        if told.issuer and _peers(here, after) and (between == "và" or (between == "," and i + 1 in rowed)):
            rowed.add(i)
            pair = True
        if bare or (pair and (between == "và" or i in rowed)):
            done[i] = replace(here, subject=title, entitled=True)


def _peers(one: Reading, other: Reading) -> bool:
    """Whether two papers are of one type, by bodies of one kind with one code in two places."""
    a, b = one.anchor.symbol, other.anchor.symbol
    same = a is not None and b is not None and (a.type_code, a.issuers) == (b.type_code, b.issuers)
    return same and one.type == other.type and one.issuer != other.issuer and other.issuer is not None


def _forward(text: str, anchors: tuple[Anchor, ...], places: list[str | None]) -> list[Reading]:
    """The anchors with what follows each, up to the next anchor or the line's end."""
    readings: list[Reading] = []
    named_until = 0
    for i, anchor in enumerate(anchors):
        if anchor.end <= named_until:
            # A law inside an amending law's name: what follows is the amending law's.
            readings.append(Reading(anchor, end=anchor.end))
            continue
        named_until = anchor.end if anchor.amending else named_until
        after = (anchors[j].start for j in range(i + 1, len(anchors)))
        following = next((start for start in after if start >= anchor.end), len(text))
        newline = text.find("\n", anchor.end, anchor.end + _LONGEST)
        stop = min(following, newline if newline >= 0 else anchor.end + _LONGEST)
        readings.append(read_forward(text, anchor, stop, places[i]))
    return readings


@dataclass(frozen=True, slots=True)
class _Around:
    """What tells the issuer and the day of a numbered paper besides the words after it: `readings` are these."""

    text: str
    home: str | None
    notes: tuple[Note, ...]
    own: Own
    readings: list[Reading]

    def issued(self, reading: Reading, i: int, here: str | None, done: list[Reading]) -> Reading:
        """The `i`th reading with date and issuer; `here` is the place its clause speaks of, `done` those before it."""
        text, anchor = self.text, reading.anchor
        floor = done[-1].end if done and done[-1].end <= anchor.start else 0
        altered = (
            of_altered(text, done[-1], reading) if done and (reading.lent or not reading.issuer) else None
        )
        if altered:
            reading = replace(reading, issuer=altered, spoken=False)
        elif reading.lent:
            reading = _own_before(text, reading, floor, here)
        if reading.issuer is None:
            issuer = introduced(text, anchor, self.home)
            if issuer is not None or reading.spoken:
                reading = replace(reading, issuer=issuer, spoken=issuer is not None)
        if reading.date is None or reading.issuer is None:
            reading = read_before(text, reading, floor, here)
        if reading.date is None:
            reading = _late(text, reading, self.readings[i + 1 : i + 8], here)
        if reading.issuer is None and done:
            reading = _of_row(text, reading, done[-1], self.readings[i - 1])
        if reading.issuer:
            told = told_by_code(anchor, reading.issuer)
            return reading if told == reading.issuer else replace(reading, issuer=told)
        return self._by_list_or_code(reading, here)

    def _by_list_or_code(self, reading: Reading, here: str | None) -> Reading:
        """The issuer that a list's lead-in, a footnote's mark or the symbol's own code tells."""
        anchor = reading.anchor
        if here == self.home:
            issuer = issuer_of_lead_in(self.text, anchor, here)
            issuer = issuer or issuer_of_mark(self.text, anchor, self.notes, here) or self.own.of_code(anchor)
            if issuer:
                return replace(reading, issuer=issuer, spoken=True)
        # The place its own clause opens with was said in words.
        issuer = _of_code(anchor, here, self.home, self.own)
        return replace(reading, issuer=issuer, spoken=here != self.home)
