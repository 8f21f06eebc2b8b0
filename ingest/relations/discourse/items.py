"""Items of lists and rows that each name two papers or an office with its paper: under "… đã cụ thể hóa các nghị quyết, gồm:" an
item "Nghị quyết B bằng Kế hoạch A"; "phường X (Kế hoạch A), xã Y (Kế hoạch C) đã phát động phong trào “B”"."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import Final

from ingest.model import SELF, Node
from ingest.relations.discourse.layout import is_bullet
from ingest.relations.discourse.purposes import stands_below
from ingest.relations.ranks import order, standing_of
from ingest.relations.statements import Collector
from ingest.relations.tokens import Token
from ingest.relations.words import BULLET, EXECUTE

_BY: Final = re.compile(r"(?:\s(?:về|của)\s[^.;:()\n]{2,160}?)?\s(?:bằng|qua|thông qua|→|->|=>)\s(?:các\s)?")
_AND: Final = re.compile(r"(?:,|,?\svà|;)\s")
_CARRIED: Final = re.compile(rf"(?<!\w)(?i:{EXECUTE}|thể chế|cụ thể)(?!\w)[^:\n]*:\s*$")
_ABOVE: Final = 3000
"""Letters above an item within which its lead-in is looked for."""
_NEXT_OFFICE: Final = re.compile(r"(?:[^(),;.:\n]{0,60})?\)(?:,|;|\svà)\s[^(),;.:\n]{2,60}\s\((?:tại\s)?")
_THEN_DID: Final = re.compile(
    r"[^(),;.:\n]{0,60}\)\s(?:(?:đã|đều|cũng|sớm|kịp thời|cùng|lần đầu)\s){0,3}(?:(?P<launches>phát động)|hưởng ứng|triển khai|thực hiện|cụ thể h[óo][aá])(?!\w)"
)
_NEXT: Final = re.compile(r"(?:\s[^,;:.()“”\"\n]{0,60}?)?\s[“\"]?")
_MOST: Final = 40


def read_item_means(c: Collector, start: int, end: int) -> None:
    """State what an item [start, end) says was done by which paper, if its lead-in tells of carrying out."""
    if not is_bullet(c.clean, start, end) or "|" in c.clean[start:end]:
        return
    papers = [t for t in c.marked.between(start, end) if t.kind == "doc" and t.node not in (None, SELF)]
    bullet = BULLET.match(c.clean, start, end)
    begin = bullet.end() if bullet else start
    if (
        len(papers) < 2
        or papers[0].start - begin > 2
        or not _BY.fullmatch(c.clean, papers[0].end, papers[1].start)
    ):
        return
    lead = _lead(c, start)
    if not _CARRIED.search(lead):
        return
    target = papers[0].node
    for n, token in enumerate(papers[1:]):
        if n and not _AND.fullmatch(c.clean, papers[n].end, token.start):
            break
        if target and token.node and not _foresees(c, token.node, target) and not c.tied(token.node, target):
            c.say(token.node, "implements", target, (start, end), "item-means", 0.8, True)


def _foresees(c: Collector, low: Node, high: Node) -> bool:
    return order(standing_of(c.citations[low.index]), standing_of(c.citations[high.index])) == "earlier"


def _lead(c: Collector, start: int) -> str:
    """The line above the items around an offset."""
    end = start - 1
    while end > 0 and start - end < _ABOVE:
        line = c.clean.rfind("\n", 0, end) + 1
        if c.clean[line:end].strip() and not is_bullet(c.clean, line, end):
            return c.clean[line:end]
        end = line - 1
    return ""


def read_row_of_offices(c: Collector, start: int, end: int) -> None:
    """What is said of the last of a row of offices' papers, each in its bracket, holds of all. Linear in the papers of the line."""
    papers = [t for t in c.marked.between(start, end) if t.kind == "doc" and t.node not in (None, SELF)][
        :_MOST
    ]
    row = papers[:1]
    for one, other in pairwise(papers):
        if not _NEXT_OFFICE.fullmatch(c.clean, one.end, other.start):
            row = []
        row.append(other)
        did = _THEN_DID.match(c.clean, other.end, end) if len(row) > 1 else None
        named = next(iter(c.marked.between(did.end(), end)), None) if did else None
        if (
            did is None
            or named is None
            or named.node in (None, SELF)
            or not _NEXT.fullmatch(c.clean, did.end(), named.start)
        ):
            continue
        for token in row:
            _say(c, token, "launches" if did["launches"] else "implements", named, (row[0].start, end))


def _say(c: Collector, token: Token, verb: str, named: Token, span: tuple[int, int]) -> None:
    if token.node is None or named.node is None or c.tied(token.node, named.node):
        return
    campaign = named.kind == "campaign"
    if campaign or (verb == "implements" and stands_below(c, token.node, named.node)):
        c.say(token.node, verb, named.node, span, "row-of-offices", 0.75, True)
