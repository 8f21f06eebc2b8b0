"""Papers and bodies told in the same order: "Quyết định số 5/QĐ-UBND, số 7/QĐ-UBND lần lượt của UBND tỉnh A và UBND tỉnh B".

The row of bodies may stand behind the row of papers or before it ("UBND xã A, UBND phường B lần lượt ban hành ..."). Both
rows must be of one length (of the row of papers those count that stand next to the bodies), and each body one that writes the
paper's code.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from ingest.agencies.reading import named_at
from ingest.citations.issuers import can_issue
from ingest.citations.reading import Reading
from ingest.citations.sharing import CONNECT
from ingest.letters import UPPER

_SIGN: Final = "lần lượt"
_OF: Final = re.compile(r"\s{0,2},?\s{1,2}lần\slượt\s(?:là\s)?(?:của|do)\s{1,2}")
_ISSUE: Final = re.compile(
    r"\s{1,2}(?:đã\s)?lần\slượt\s(?:đã\s)?(?:ban\shành|có|xây\sdựng|thông\squa|ký|phê\sduyệt|gửi)\s(?:các\s)?$"
)
_AND: Final = re.compile(r"\s{0,2}(?:,|và|,\s?và)\s{1,2}")
_CAPITAL: Final = re.compile(rf"(?<![\w/])(?=[{UPPER}])")
_REACH: Final = 400
_VERB_REACH: Final = 40


def in_turn(text: str, readings: list[Reading], home: str | None) -> None:
    """Give each paper of a row the body of the same place in the row of bodies. Linear; most texts hold no such row."""
    if _SIGN not in text:
        return
    i = 0
    while i < len(readings):
        last = _row_end(text, readings, i)
        if last > i:
            row = list(range(i, last + 1))
            bodies = _behind(text, readings[last].end, home)
            row = row[-len(bodies) :] if bodies else row
            if not bodies:
                bodies = _before(text, readings[i].anchor.start, home)
                row = row[: len(bodies)]
            fits = 1 < len(bodies) == len(row) and all(
                can_issue(readings[at].anchor, body) for at, body in zip(row, bodies, strict=True)
            )
            for at, body in zip(row, bodies, strict=True) if fits else ():
                readings[at] = replace(readings[at], issuer=body, spoken=True, lent=False)
        i = last + 1


def _row_end(text: str, readings: list[Reading], first: int) -> int:
    """The index of the last numbered paper of the row that begins at `first`."""
    i = first
    while (
        i + 1 < len(readings)
        and readings[i].anchor.symbol is not None
        and readings[i + 1].anchor.symbol is not None
        and readings[i].end <= readings[i + 1].anchor.start
        and readings[i + 1].anchor.start - readings[i].end <= 30
        and CONNECT.fullmatch(text, readings[i].end, readings[i + 1].anchor.start)
    ):
        i += 1
    return i


def _behind(text: str, pos: int, home: str | None) -> list[str]:
    of = _OF.match(text, pos)
    return _row(text, of.end(), home)[0] if of else []


def _before(text: str, end: int, home: str | None) -> list[str]:
    """The bodies that are told to issue what begins at `end`, in turn."""
    issue = _ISSUE.search(text, max(0, end - _VERB_REACH), end)
    if issue is None:
        return []
    for capital in _CAPITAL.finditer(text, max(0, end - _REACH), issue.start()):
        names, stop = _row(text, capital.start(), home, issue.start())
        if len(names) > 1 and stop == issue.start():
            return names
    return []


def _row(text: str, pos: int, home: str | None, stop: int | None = None) -> tuple[list[str], int]:
    """The bodies named one after the other from `pos` on, and where the last one ends."""
    names: list[str] = []
    end = pos
    while (agency := named_at(text, pos, home, stop)) is not None:
        names.append(agency.name)
        end = agency.end
        more = _AND.match(text, end)
        if more is None:
            break
        pos = more.end()
    return names, end
