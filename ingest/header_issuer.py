"""Who issued a paper: from its symbol's code, the agencies printed at its head, or the block of its signature."""

from __future__ import annotations

import re
from itertools import accumulate, takewhile

from ingest.agencies_codes import central_issuer, local_issuer
from ingest.agencies_names import agency_at
from ingest.header_number import NATION, OwnNumber
from ingest.header_signature import Foot
from ingest.letters import UPPER
from ingest.places import PROVINCE_PATTERN, full_name, province

_OTHER_LINE = re.compile(r"số\s*[:.\d/]|[^,]{2,40},\s*ngày\b", re.IGNORECASE)
"""The lines of the number and of place and date: no part of the agency above them, whatever letters they begin with."""


def _printed_issuer(lines: list[str], stop: int, home: str | None) -> str | None:
    """The agency printed at the head: the last one above the number, broken lines joined."""
    bare = (line.strip(" *_#") for line in lines[:stop])
    head = [line for line in bare if line and not NATION.search(line)]
    best = None
    for i, line in enumerate(head):
        if len(line) > 140 or _OTHER_LINE.match(line):
            continue
        block = list(takewhile(lambda other: not _OTHER_LINE.match(other), head[i : i + 3]))
        for size in (3, 2, 1):
            # A name ends where a line ends: what it takes of the next line only in part is another agency's.
            joined = re.sub(r"^(?:TM\.|T/M)\s?", "", " ".join(block[:size]))
            found = agency_at(joined, 0, home)
            ends = accumulate(len(part) + 1 for part in block[:size])
            shift = len(" ".join(block[:size])) - len(joined) + 1
            if found and any(abs(found.end + shift - end) <= 1 for end in ends):
                best = found.name
                break
    return _cased(best) if best else None


def _cased(name: str) -> str:
    return re.sub(r"\b[" + UPPER + r"]{3,}(?:\s[" + UPPER + r"]{2,})+", lambda m: m.group(0).title(), name)


def _home(place: str | None, lines: list[str], stop: int, body: str) -> str | None:
    named = re.compile(
        rf"(?i:ủy ban nhân dân|uỷ ban nhân dân|hội đồng nhân dân|UBND|HĐND|nhân dân)\s(?:\((?:UBND|HĐND)\)\s)?(?i:thành phố|tỉnh|TP\.?)\s(?P<p>{PROVINCE_PATTERN}|(?i:{PROVINCE_PATTERN}))(?!\s\()"
    )
    head = " ".join(lines[:stop])
    found = named.search(head) or re.search(
        rf"(?:THÀNH ỦY|TỈNH ỦY|THÀNH PHỐ|TỈNH)\s(?P<p>(?i:{PROVINCE_PATTERN}))", head
    )
    if found is None and place and province(place):
        return full_name(place)
    found = found or named.search(body)
    known = province(found["p"]) if found else None
    return full_name(known) if known else None


def read_issuer(
    number: OwnNumber, lines: list[str], stop: int, foot: Foot, place: str | None, body: str
) -> str | None:
    """The issuer's canonical name; `stop` is the line where the head ends, `body` the text to look for the home place in."""
    symbol = number.symbol
    local_code = number.blank_code or ""
    if symbol and symbol.issuers:
        if symbol.family == "joint":
            names = [central_issuer(code) for code in symbol.issuers]
            if all(names):
                return ", ".join(n for n in names if n)
        central = central_issuer(symbol.issuers[0])
        if central and symbol.issuers[0] not in ("TW", "TU"):
            return central
    home = _home(place, lines, stop, body)
    printed = _printed_issuer(lines, stop, home)
    if printed:
        own = local_issuer(symbol.issuers[0]) if symbol and symbol.issuers else None
        # The number's own body, where only the agency above it was read: "09/HD-HĐTĐKT" under a UBND's line.
        return f"{own} {home}" if own and home and own.casefold() not in printed.casefold() else printed
    if foot.signed_for:
        found = agency_at(foot.signed_for, 0, home)
        if found:
            return _cased(found.name)
    if symbol and symbol.issuers:
        code = symbol.issuers[0]
        if code == "TU" and home:
            city = home.startswith("thành phố ")
            return ("Thành ủy " if city else "Tỉnh ủy ") + home.removeprefix("thành phố ").removeprefix(
                "tỉnh "
            )
        head = local_issuer(code)
        if head:
            return f"{head} {home}" if home else head
    head = local_issuer(local_code.split("-")[-1]) if local_code else None
    return f"{head} {home}" if head and home else head
