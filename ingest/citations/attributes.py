"""Every citation with its date, issuer, type and subject, read from the words around it.

After the number, in any order: "ngày ...", "của <cơ quan>", "(... do ... ban hành)"; then the subject. Before it:
see `before`. In a list the last item's issuer serves the items before it.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from ingest.agencies_names import FoundAgency, agency_at
from ingest.agencies_reading import named_at
from ingest.citations.anchor import Anchor
from ingest.citations.before import read_before
from ingest.citations.issuers import can_issue, issuer_of_symbol
from ingest.citations.leadins import issuer_of_lead_in, issuer_of_mark
from ingest.citations.own import NOBODY, Own
from ingest.citations.reading import Reading
from ingest.citations.sharing import CONNECT, hand_over, share
from ingest.citations.stage import introduced, stage
from ingest.citations.subjects import starts_subject, subject_after
from ingest.citations.subjects_before import subject_before, subject_of_note
from ingest.dates import date_at, find_dates
from ingest.dates import parse as parse_date
from ingest.model import Note
from ingest.symbols_families import typed_committee

_LINK: Final = re.compile(
    r"[\s,(]{0,4}(?:(?:đều\s|cùng\s){1,2}(?=ngày\s{1,2}\d)|ngay\s(?:trong\s)?(?=ngày\s{1,2}\d))?(?:(?:được\s{1,2}|đã\s{1,2}được\s{1,2}|do\s{1,2})?(?:ban\s{1,2}hành|ký(?:\s{1,2}ban\s{1,2}hành)?|thông\s{1,2}qua|đề)\s{1,3}(?=ngày|bởi|do))?"
)
_OF: Final = re.compile(
    r"[\s,(]{0,4}(?:(?:đã\s{1,2})?(?:được\s{1,2})?(?:ban\s{1,2}hành\s{1,2})?)?(?:của|do|bởi)\s{1,3}"
)
_BETWEEN: Final = re.compile(r"\s{1,3}(?:ký\s(?:kết\s)?)?giữa\s{1,3}")
"""Before those who issue a paper together."""
_YEAR: Final = re.compile(r"\s{1,3}năm\s{1,3}((?:19|20)\d\d)(?!\d)|\s{1,2}((?:19|20)\d\d)(?=[\s,;.)])")
_JOINT_OF: Final = re.compile(r"\s{0,3}(?:,|và|,\s?và|-)\s{1,3}(?:của\s)?")
_MARK: Final = re.compile(r"\d{1,2}(?=[\s,;.)])|[¹²³⁴⁵⁶⁷⁸⁹⁰]{1,3}")
"""A footnote's mark glued to the number's end."""
_CUT_DAY: Final = re.compile(r"\s{0,3}ngày\s{1,3}(\d{1,2})(?!\s{0,3}(?:tháng|ngày|[/.\-\d]))")
_RESUMES: Final = re.compile(r"\n(tháng\s\d{1,2}\snăm\s\d{4})")
_OF_TERM: Final = re.compile(
    r"\s{1,2}\(?(?:nhiệm kỳ\s\d{4}\s?[-–]\s?\d{4}|[Kk]h(?:óa|oá)\s{1,2}[IVXL\d]{1,6})\)?"
)
"""The term of a local committee after its name: "của Tỉnh ủy (khóa XIV) về ..."."""
_CLOSE: Final = re.compile(r"\s{0,2}\)")
_OPEN: Final = re.compile(r"\([^()\n]{0,60}$")


def _forward(text: str, anchor: Anchor, stop: int, home: str | None) -> Reading:
    """The anchor with the date and issuer that follow it, to `stop` (the next anchor or the line's end)."""
    mark = _MARK.match(text, anchor.end, stop)
    pos = mark.end() if mark else anchor.end
    date: str | None = None
    issuer: str | None = None
    year = anchor.year
    resumed = _resumed(text, pos, stop)
    if resumed:
        date, pos, stop = resumed
    for _ in range(4):
        if date is None:
            link = _LINK.match(text, pos, stop)
            found = date_at(text, link.end() if link else pos, stop)
            if found and (text[found.start].lower() == "n" or text[found.start - 1] == "("):
                date, pos = found.iso, found.end
                continue
        if date is None and year is None and (said := _YEAR.match(text, pos, stop)):
            year, pos = int(said[1] or said[2]), said.end()
            continue
        if issuer is None:
            joint = anchor.symbol is not None and (
                anchor.symbol.family == "joint" or "liên tịch" in (anchor.symbol.type_name or "")
            )
            of = _OF.match(text, pos, stop) or (_BETWEEN.match(text, pos, stop) if joint else None)
            agency = _after_of(text, of.end(), stop, home) if of else _beside(text, pos, stop, anchor, home)
            if agency:
                issuer, pos = agency.name, agency.end
                if joint:
                    pos, issuer = _joint(text, pos, stop, home, issuer)
                continue
        break
    term = _OF_TERM.match(text, pos, stop) if issuer else None
    pos = _past_party(text, term.end() if term else pos, stop, home)
    closing = _CLOSE.match(text, pos, stop + 1)
    closed = bool(closing and _OPEN.search(text, max(0, anchor.start - 60), anchor.start))
    return Reading(
        anchor,
        date,
        issuer,
        issuer is not None,
        None,
        year,
        end=closing.end() if closing else pos,
        closed=closed,
    )


def _resumed(text: str, pos: int, stop: int) -> tuple[str, int, int] | None:
    """The date that a page's notes cut after its day, where the line resumes ("ngày 31" ... "tháng 12 năm 2021"), with
    the place where the sentence goes on and its line's end. Only for notes that cleaning could not lift out."""
    cut = _CUT_DAY.match(text, pos, stop)
    rest = _RESUMES.search(text, cut.end(), cut.end() + 4000) if cut else None
    if cut is None or rest is None:
        return None
    iso = parse_date(f"ngày {cut[1]} {rest[1]}")
    end = text.find("\n", rest.end())
    return (iso, rest.end(), end if end >= 0 else len(text)) if iso else None


_WITH: Final = re.compile(r"\s{1,2}(?:giữa|với)\s{1,2}")


def _past_party(text: str, pos: int, stop: int, home: str | None) -> int:
    """Past the parties a paper is agreed with ("... ngày 3/4/2024 với Công an tỉnh về ..."), if its title follows; else `pos`."""
    lead = _WITH.match(text, pos, stop)
    at = lead.end() if lead else pos
    for _ in range(8 if lead else 0):
        agency = named_at(text, at, home, stop)
        if agency is None:
            return pos
        more = _JOINT_OF.match(text, agency.end, stop)
        if more is None:
            return agency.end if starts_subject(text, agency.end) else pos
        at = more.end()
    return pos


_ABOUT: Final = re.compile(r"\svề\s")


def _after_of(text: str, pos: int, stop: int, home: str | None) -> FoundAgency | None:
    """The agency that "của" names: one that is known, else any that the grammar of names bounds."""
    agency = agency_at(text, pos, home, stop) or named_at(text, pos, home, stop)
    about = _ABOUT.search(text, pos, agency.end) if agency else None
    if agency is None or about is None or starts_subject(text, agency.end):
        return agency
    # "... của Ban Chỉ đạo tỉnh về X": of paper and body it is the paper that needs a title.
    return FoundAgency(agency.name.partition(" về ")[0], pos, about.start())


def _beside(text: str, pos: int, stop: int, anchor: Anchor, home: str | None) -> FoundAgency | None:
    """An agency right after the number or date without "của", when it can have issued the symbol."""
    if not text.startswith(" ", pos):
        return None
    agency = agency_at(text, pos + 1, home, stop)
    return agency if agency and can_issue(anchor, agency.name) else None


def _joint(text: str, pos: int, stop: int, home: str | None, issuer: str) -> tuple[int, str]:
    names = [issuer]
    for _ in range(8):
        more = _JOINT_OF.match(text, pos, stop)
        agency = agency_at(text, more.end(), home, stop) if more else None
        if agency is None:
            break
        names.append(agency.name)
        pos = agency.end
    return pos, ", ".join(names)


_LATE: Final = re.compile(r"\s{1,2}(?:của|do)\s{1,2}")
_ISSUED_ON: Final = re.compile(
    r"\sđược\s{1,2}(?:ban\s{1,2}hành|ký(?:\s{1,2}ban\s{1,2}hành)?|thông\s{1,2}qua)\s{1,2}(?:vào\s)?$"
)
_ISSUED_REACH: Final = 30


def _late(text: str, readings: list[Reading], i: int, home: str | None) -> Reading:
    """Date and issuer that close a title: "Nghị quyết số 57-NQ/TW về đột phá ... ngày 22/12/2024 của Bộ Chính trị"; the date
    alone where the paper "... được ban hành ngày 22/12/2024"."""
    reading = readings[i]
    limit = text.find("\n", reading.end, reading.end + 500)
    limit = min(len(text), reading.end + 500) if limit < 0 else limit
    sentence = re.compile(r"[.;](?=\s)").search(text, reading.end, limit)
    limit = sentence.start() if sentence else limit
    taken = [(r.anchor.start, r.end) for r in readings[i + 1 : i + 8]]
    for found in find_dates(text, reading.end, limit):
        if any(a <= found.start < b for a, b in taken):
            continue
        fits = reading.anchor.year in (None, int(found.iso[:4]))
        issued = _ISSUED_ON.search(text, max(reading.end, found.start - _ISSUED_REACH), found.start)
        if issued and fits and not any(a < found.start for a, _ in taken):
            return replace(reading, date=found.iso)
        of = _LATE.match(text, found.end, limit)
        agency = agency_at(text, of.end(), home, limit) if of else None
        year = reading.anchor.symbol.year if reading.anchor.symbol else None
        if agency and can_issue(reading.anchor, agency.name) and (year is None or year == int(found.iso[:4])):
            return replace(reading, date=found.iso, issuer=agency.name, spoken=True)
    return reading


def _type(reading: Reading, before: list[Reading], text: str) -> str | None:
    """The type: words right before the number, else the code, else the type of the list the item stands in."""
    anchor = reading.anchor
    if anchor.worded and anchor.type:
        return anchor.type
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


def read_all(
    text: str, anchors: tuple[Anchor, ...], home: str | None, notes: tuple[Note, ...], own: Own = NOBODY
) -> tuple[Reading, ...]:
    """Every anchor read. Linear: each looks a bounded way around itself."""
    readings: list[Reading] = []
    places = [stage(text, anchor, home) for anchor in anchors]
    named_until = 0
    for i, anchor in enumerate(anchors):
        if (
            anchor.end <= named_until
        ):  # a law inside an amending law's name: what follows is the amending law's
            readings.append(Reading(anchor, end=anchor.end))
            continue
        named_until = anchor.end if anchor.amending else named_until
        after = (anchors[j].start for j in range(i + 1, len(anchors)))
        following = next((start for start in after if start >= anchor.end), len(text))
        newline = text.find("\n", anchor.end, anchor.end + 1000)
        readings.append(
            _forward(
                text,
                anchor,
                min(following, newline if newline >= 0 else anchor.end + 1000),
                places[i],
            )
        )
    share(text, readings)
    hand_over(readings)
    done: list[Reading] = []
    floor = 0
    for i, reading in enumerate(readings):
        anchor = reading.anchor
        if anchor.symbol is not None:
            here = places[i]
            if reading.lent:
                reading = _own_before(text, reading, floor if floor <= anchor.start else 0, here)
            if reading.issuer is None:
                issuer = introduced(text, anchor, home)
                reading = replace(reading, issuer=issuer, spoken=issuer is not None)
            if reading.date is None or reading.issuer is None:
                reading = read_before(text, reading, floor if floor <= anchor.start else 0, here)
            if reading.date is None and not reading.spoken:
                reading = _late(text, readings, i, here)
            if reading.issuer is None and here == home:
                issuer = issuer_of_lead_in(text, anchor, here) or issuer_of_mark(text, anchor, notes, here)
                issuer = issuer or own.of_code(anchor)
                reading = replace(reading, issuer=issuer, spoken=issuer is not None)
            if reading.issuer is None:
                # The place its own clause opens with was said in words.
                spoken = here != home
                reading = replace(reading, issuer=_of_code(anchor, here, home, own), spoken=spoken)
        reading = replace(
            reading,
            anchor=replace(anchor, symbol=typed_committee(anchor.symbol, reading.issuer or own.issuer)),
            type=_type(reading, done, text),
            issuer=own.placed(reading.issuer),
        )
        title = subject_after(text, reading, anchors, i)
        subject = title or subject_before(text, reading) or subject_of_note(text, reading, notes)
        done.append(_issued_at_end(replace(reading, subject=subject, entitled=title is not None), home))
        floor = reading.end
    return tuple(done)
