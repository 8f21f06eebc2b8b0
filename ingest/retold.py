"""Words of other papers that a consolidated text repeats in its notes: "Điều 2 của Thông tư B … quy định như sau: “Điều 2. Hiệu
lực thi hành 1. Thông tư này có hiệu lực …”". There "Thông tư này" is B, and "khoản 1 Điều này" a clause of B.

Source: Pháp lệnh 01/2012/UBTVQH13 về hợp nhất văn bản quy phạm pháp luật, Điều 13.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from ingest.model import SELF, Citation, Header, Node, Text
from ingest.provisions.units import Unit
from ingest.types import CONSOLIDATED

_LEAD: Final = re.compile(r"quy định(?<!\wquy định)(?:\s[^“”:\n]{0,60})?\snhư sau\s?:\s*(?=[“\"])")
_UNIT_OF: Final = re.compile(r"(?:[đĐ]iều|[kK]hoản|[đĐ]iểm|Mục|Chương)\s[^“”\n]{1,80}\s(?:của|tại|ở)\s$")
_ARTICLE: Final = r"[“\"\s]Điều (?P<article>\d{1,3}[a-zđ]?)\.\s"
_MARK: Final = re.compile(
    rf"{_ARTICLE}|(?<=[\s“\"])(?P<clause>\d{{1,2}}[a-zđ]?)\.\s(?=[“\"(]?[A-ZĐ])|(?<=\s)(?P<point>[a-zđ])\)\s"
)
_REACH: Final = 900
"""Letters before the colon within which the note names the paper whose words it repeats."""
_LONGEST: Final = 20_000


@dataclass(frozen=True, slots=True)
class Retold:
    """A span `[start, end)` of the clean text that repeats words of the paper `node`; `marks` are the offsets where its
    articles, clauses and points begin, with the units that hold what follows, smallest first."""

    start: int
    end: int
    node: Node
    marks: tuple[tuple[int, tuple[Unit, ...]], ...]

    def path(self, at: int) -> tuple[Unit, ...]:
        """The units of the repeated paper that hold an offset. O(log marks)."""
        i = bisect_right(self.marks, at, key=lambda mark: mark[0]) - 1
        return self.marks[i][1] if i >= 0 else ()


def find_retold(text: Text, header: Header, citations: Sequence[Citation]) -> tuple[Retold, ...]:
    """All words of other papers that a consolidated text repeats, in order; none in other papers. Linear in the text."""
    if header.type != CONSOLIDATED:
        return ()
    clean = text.clean
    mentions = [
        (m.start, SELF if c.same_as_self else Node("citation", i))
        for i, c in enumerate(citations)
        for m in c.mentions
    ]
    mentions.sort(key=lambda pair: pair[0])
    leads = list(_LEAD.finditer(clean))
    found: list[Retold] = []
    for k, lead in enumerate(leads):
        line = clean.rfind("\n", 0, lead.start()) + 1
        begin = max(line, lead.start() - _REACH, found[-1].end if found else 0)
        node = _named(clean, mentions, begin, lead.start())
        if node is None:
            continue
        stop = clean.find("\n", lead.end())
        stop = min(len(clean) if stop < 0 else stop, lead.end() + _LONGEST)
        stop = min(stop, leads[k + 1].start()) if k + 1 < len(leads) else stop
        close = max(clean.rfind(sign, lead.end() + 1, stop) for sign in '”"')
        end = close if close > 0 else stop
        found.append(Retold(lead.end(), end, node, _marks(clean, lead.end(), end)))
    return tuple(found)


def retold_at(found: Sequence[Retold], at: int) -> Retold | None:
    """The repeated words that hold an offset. O(log found)."""
    i = bisect_right(found, at, key=lambda one: one.start) - 1
    return found[i] if i >= 0 and at < found[i].end else None


def _named(clean: str, mentions: Sequence[tuple[int, Node]], begin: int, end: int) -> Node | None:
    """The paper whose unit a note names before an offset; of several the first."""
    i = bisect_left(mentions, begin, key=lambda pair: pair[0])
    near: list[tuple[int, Node]] = []
    while i < len(mentions) and mentions[i][0] < end:
        near.append(mentions[i])
        i += 1
    told = next((node for at, node in near if _UNIT_OF.search(clean, begin, at)), None)
    return told if told != SELF else None


def _marks(clean: str, start: int, end: int) -> tuple[tuple[int, tuple[Unit, ...]], ...]:
    """Where the units of repeated words begin, each with the larger ones around it."""
    marks: list[tuple[int, tuple[Unit, ...]]] = []
    by_level: dict[int, Unit] = {}
    for match in _MARK.finditer(clean, start, end):
        if match["article"]:
            by_level = {3: Unit(3, "Điều", match["article"])}
        elif match["clause"]:
            by_level = {k: u for k, u in by_level.items() if k == 3} | {2: Unit(2, "khoản", match["clause"])}
        elif 3 in by_level:
            by_level[1] = Unit(1, "điểm", match["point"])
        marks.append((match.start(), tuple(by_level[k] for k in sorted(by_level))))
    return tuple(marks)
