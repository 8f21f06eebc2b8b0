"""What a portal writes over a paper that it prints whole: "Ngày 23/8/2017, Tỉnh ủy ban hành Chương trình số 27-CTr/TU về ...".

Such a page gives the paper without its head, under its type and title once more. News that only tells of a paper has no such
heading, and is no paper.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from ingest.agencies.names import agency_at
from ingest.agencies.reading import named_at
from ingest.dates import date_at
from ingest.dates import parse as parse_date
from ingest.letters import UPPER
from ingest.model import Header
from ingest.symbols import find_symbols
from ingest.types import TYPE_PATTERN, canonical_type, fold_code

_TOLD: Final = re.compile(
    rf"(?:[Nn]gày (?P<day>\d{{1,2}}[/\-.]\d{{1,2}}(?:[/\-.]\d{{4}})?),? )(?P<who>[{UPPER}][^.;,\n]{{3,80}}?) (?:đã |vừa |mới )?(?:ký )?ban hành (?P<type>{TYPE_PATTERN})\s(?:số:?\s?)?(?=\d)"
)
_TITLE: Final = re.compile(r"(?:về|Về|V/v|v/v|thực hiện|triển khai)\s.{12,400}?(?=[.;]?$|\.\s)")
_TYPED: Final = re.compile(rf"\W{{0,4}}{TYPE_PATTERN}\s(?:số\s?:?\s?)?(?=\d)")
_LINK: Final = re.compile(r"[\s,(]{0,3}(?:ban hành\s)?(?=ngày\s)")
_OF: Final = re.compile(r"[\s,)]{0,3}(?:của|do)\s")
_TITLE_ON: Final = re.compile(
    r"[\s,)]{0,3}(?:ban hành\s(?=về))?(?P<title>(?:[Vv]ề|[Vv]/v|[Bb]an hành|[Qq]uy định|[Pp]hê duyệt|[Tt]hực hiện|[Tt]riển khai|[Hh]ướng dẫn|[Ss]ửa đổi|[Tt]ăng cường|[Tt]ổ chức)\s.{12,600})$"
)
_ABOUT: Final = re.compile(r"\s(?:[Vv]ề|[Vv]/v)\s")
_REACH: Final = 40
_LINES: Final = 12
_SAME: Final = 40
"""Letters of two titles that show them to be one."""


def with_introduction(header: Header, lines: Sequence[str]) -> Header:
    """The header with what the portal's sentence over the paper tells, where its own head is missing. Cost: a few lines."""
    if header.number is not None or header.type is None or header.title is None:
        return header
    told = next((m for line in lines[:_LINES] if (m := _TOLD.search(line[:400]))), None)
    kind = canonical_type(told["type"]) if told else None
    if told is None or kind != header.type:
        return header
    line = told.string
    found = next(find_symbols(line, told.end(), told.end() + 40), None)
    symbol = found.symbol if found and found.start == told.end() else None
    title = _TITLE.search(told.string, told.end())
    words = " ".join(title.group().split()) if title else None
    if words is None or not _one_title(header.title, words):
        return header
    agency = agency_at(told["who"], 0)
    return replace(
        header,
        number=symbol.text if symbol else None,
        correction=symbol.correction if symbol else None,
        date=header.date or parse_date(told["day"]),
        issuer=header.issuer or (agency.name if agency else None),
    )


def with_titled_line(header: Header, lines: Sequence[str]) -> Header:
    """The header with day, issuer and title of the line that bears its own number, as portals print it over a paper without a
    head: "Kế hoạch số 46/KH-UBND ngày 17/3/2026 của UBND tỉnh về ...". Only what it lacks is filled. Cost: two lines."""
    if header.number is None:
        return header
    for line in lines[:2]:
        kind = _TYPED.match(line)
        found = next(find_symbols(line, kind.end(), kind.end() + _REACH), None) if kind else None
        if kind is None or found is None or found.start != kind.end() or found.symbol.text != header.number:
            continue
        link = _LINK.match(line, found.end)
        day = date_at(line, link.end()) if link else None
        of = _OF.match(line, day.end if day else found.end)
        about = _ABOUT.search(line, of.end()) if of else None
        stop = about.start() if about else len(line)
        agency = (
            (agency_at(line, of.end(), None, stop) or named_at(line, of.end(), None, stop)) if of else None
        )
        title = _TITLE_ON.match(line, agency.end if agency else day.end if day else found.end)
        return replace(
            header,
            date=header.date or (day.iso if day else None),
            issuer=_told_issuer(header.issuer, agency.name if agency else None),
            title=header.title or (" ".join(title["title"].split()).rstrip(" .;") if title else None),
        )
    return header


def _told_issuer(known: str | None, told: str | None) -> str | None:
    """The issuer known from the number's code, or the one the line tells where that one is unknown or is its office in a place."""
    office = known is not None and told is not None and told.startswith(known.removesuffix(" Việt Nam") + " ")
    return told if office and told != known else known or told


def _one_title(one: str, other: str) -> bool:
    """Whether two titles share their words, one of them with "về" before it."""
    a, b = (re.sub(r"^(?:VE|V/V)\s(?:VIEC\s)?", "", fold_code(title)) for title in (one, other))
    return a[:_SAME] == b[:_SAME]
