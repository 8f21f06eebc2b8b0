"""When papers take effect or end as another paper tells it: "Luật Thủy lợi (có hiệu lực từ ngày 01/7/2018)".

A consolidated text tells so of every law in it, a list of papers no longer in force has a column for the day, a report
says it in passing. Only what stands right behind a paper's name is taken for its own: what a paper that changes, carries
out or quotes another says there is as likely said of the first, and is left. On a page of news "Quyết định này" is the
paper the page tells of.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Final, Literal

from ingest.dates import DATE, date_at, iso
from ingest.expired import ends_told
from ingest.letters import found_around
from ingest.model import Citation, Header, Node, Text
from ingest.relations.naming.pages import as_page, find_spoken_of
from ingest.relations.tokens import Token

Side = Literal["effective", "expires"]

_FORCE: Final = re.compile(
    r"(?:hết|mất|chấm dứt|(?P<start>(?:bắt đầu |chính thức )?có)) hiệu lực(?: thi hành)?(?: chính thức| sớm)?"
    r"(?P<when>,? (?:kể )?(?:từ|vào) (?=ngày|\d))?"
)
_FORCE_STEPS: Final = tuple(map(len, ("chính thức có ", "bắt đầu có ", "chấm dứt ", "hết ", "có ")))
"""How far before "hiệu lực" the words above begin."""
_SAME_DAY: Final = re.compile(r"(?:ngày|khi|thời điểm|lúc) $")
_DAY_BEFORE: Final = re.compile(r"[ ,(]{1,3}(?:là |tức (?:là )?)?(?:ngày|từ khi|khi|thời điểm|lúc) $")
_DAY: Final = r"\d{1,2}(?:\s?[/.-]\s?\d{1,2}\s?[/.-]\s?| tháng \d{1,2} năm )\d{4}"
_NEXT: Final = r"(?! (?:đã )?được | (?:ban hành )?ngày \d| năm \d{4}(?!\d))"


def _attributes(stops: str) -> str:
    """A pattern of what may stand between a paper's number or name and what is said of it: its date, agency and vote. Words of an
    agency or a vote end before one of the lookaheads `stops`. No two ways of reading one text: linear."""
    return (
        rf"(?:[ ,–-]*+\([^()]{{1,40}}\)|[ ,(–-]*+(?>(?:ban hành )?ngày {_DAY}|năm \d{{4}}|của [A-ZĐÀ-Ỹ](?:(?! của ){stops}[^,;.()]){{2,60}}"
        rf"|(?:đã )?được (?:(?!thông qua|ban hành)[^,;.()]){{0,60}}(?:thông qua|ban hành)(?:(?! của [A-ZĐÀ-Ỹ]){stops}[^,;.()]){{0,50}}))*+[ ,(–-]*+"
    )


_ACTS: Final = r"(?:sửa đổi|bổ sung|bãi bỏ|thay thế|quy định|hướng dẫn|ban hành|về)"
_SPOKEN: Final = r"(?:(?:và|thì|sẽ|đã|cũng|đều|bắt đầu|chính thức) )*+"
_BESIDE: Final = (
    re.compile(_attributes("") + _SPOKEN),
    re.compile(_attributes(_NEXT + r"(?! (?:và|thì|sẽ|đã|cũng|đều|bắt đầu|chính thức) )") + _SPOKEN),
)
"""Between a paper's number or name and the words on its effect: the words of its agency run as far as they can, or stop where
what may come next begins."""
_TITLE: Final = re.compile(
    rf"{_attributes(_NEXT + f'(?! {_ACTS} )')}{_SPOKEN}{_ACTS} (?:(?!\.\s|này)[^;\n]){{0,320}}, "
)
"""The same with its title, which may name other papers: the words behind the comma are of the one that opens the item."""
_OPENS: Final = re.compile(r"(?:^|[;:.\n])\s*(?:\d{1,2}[.)]\s{0,3})?(?:[-–+]\s{0,3})?$")
_BOUNDARY: Final = re.compile(r"[.;:,\n(–](?=[\s\d]|$)|\s-\s")
_UNDER: Final = re.compile(r"(?:theo|tại|của|thực hiện|triển khai|[Cc]ăn cứ|với) $")
_BY: Final = re.compile(r"(?:bởi|bằng|tại)(?: các)? $")
_OF_ANOTHER: Final = re.compile(
    r"(?:^|\s)(?:này|thay thế|bãi bỏ|hủy bỏ|huỷ bỏ|sửa đổi|bổ sung|đính chính|thay cho|hướng dẫn|quy định|khoản|điểm|[Đđ]iều|[Cc]hương"
    r"|[Mm]ục|trước|sau|một phần)(?:\s|$)"
)
_BEFORE: Final = 160
_BETWEEN: Final = 170
_ITEM: Final = 420
"""The most characters of an item of a list between the number of its paper and the words on its effect."""
_NAMED: Final = 4
_SPAN: Final = 40
"""The most characters of a date."""


def with_effects(
    text: Text, citations: Sequence[Citation], header: Header | None = None
) -> tuple[Citation, ...]:
    """The citations with the days of effect and end that the paper tells of them; where it tells several days of one,
    the first of the most frequent. `header`: the paper's own, by which a page of news is known. Linear in the text."""
    if not citations or "hiệu lực" not in text.clean:
        return tuple(citations)
    told: Mapping[Side, dict[int, Counter[str]]] = {
        "effective": defaultdict(Counter),
        "expires": defaultdict(Counter),
    }
    places = _places(citations)
    if header is not None and as_page(text, header):
        places = sorted({*places, *_spoken(text.clean, places, citations)})
    for index, side, day in (*_said(text.clean, places), *_listed(text.clean, citations)):
        told[side][index][day] += 1
    starts, ends = told["effective"], told["expires"]
    return tuple(
        replace(c, effective=_most(starts[i]), expires=_most(ends[i])) if i in starts or i in ends else c
        for i, c in enumerate(citations)
    )


def _most(days: Counter[str]) -> str | None:
    return min(days, key=lambda day: (-days[day], day), default=None)


def _listed(clean: str, citations: Sequence[Citation]) -> Iterator[tuple[int, Side, str]]:
    for index, day in ends_told(clean, citations):
        yield index, "expires", day


def _places(citations: Sequence[Citation]) -> list[tuple[int, int, int]]:
    """(end, start, index) of every place where another paper is named, in their order."""
    return sorted(
        (m.end, m.start, i) for i, c in enumerate(citations) if not c.same_as_self for m in c.mentions
    )


def _spoken(
    clean: str, places: Sequence[tuple[int, int, int]], citations: Sequence[Citation]
) -> Iterator[tuple[int, int, int]]:
    """The same of the places of a page that mean a paper by its kind: "Quyết định này"."""
    named = [Token("doc", start, end, Node("citation", index)) for end, start, index in places]
    for token in find_spoken_of(clean, named, citations):
        if token.node is not None:
            yield token.end, token.start, token.node.index


def _said(clean: str, mentions: Sequence[tuple[int, int, int]]) -> Iterator[tuple[int, Side, str]]:
    ends = [end for end, _, _ in mentions]
    for match in found_around(("hiệu lực",), _FORCE_STEPS, _FORCE, clean):
        at = bisect_right(ends, match.start()) - 1
        if at < 0 or match.start() - ends[at] > _BETWEEN:
            continue
        end, start, index = mentions[at]
        side: Side = "effective" if match["start"] else "expires"
        first = _opening(clean, mentions[max(0, at - _NAMED) : at + 1], match.start())
        day = _day(clean, match)
        if first is not None:
            index = first
        elif any(way.fullmatch(clean, end, match.start()) for way in _BESIDE):
            day = day or _same_day(clean, start, match)
            aside = clean.endswith(", ", 0, match.start()) and _UNDER.search(clean, max(0, start - 12), start)
            if aside or not _speaks_of_it(clean, start, ends[max(0, at - 2) : at]):
                continue
        else:
            continue
        if day:
            yield index, side, day


def _opening(clean: str, mentions: Sequence[tuple[int, int, int]], at: int) -> int | None:
    """The citation that opens the item whose words end at `at`, with its title between; None where none does."""
    for end, start, index in mentions:
        if (
            at - end < _ITEM
            and _TITLE.fullmatch(clean, end, at)
            and _OPENS.search(clean, max(0, start - 12), start)
        ):
            return index
    return None


def _day(clean: str, match: re.Match[str]) -> str | None:
    """The day behind the words: "có hiệu lực từ ngày …"."""
    found = date_at(clean, match.end()) if match["when"] else None
    return found.iso if found else None


def _same_day(clean: str, start: int, match: re.Match[str]) -> str | None:
    """The day before the paper: "từ ngày 01/7/2025 (ngày Luật Hóa chất có hiệu lực)"."""
    if match["when"] or not _SAME_DAY.search(clean, max(0, start - 12), start):
        return None
    for found in DATE.finditer(clean, max(0, start - _SPAN - 30), start):
        if _DAY_BEFORE.fullmatch(clean, found.end(), start):
            return iso(found)
    return None


def _speaks_of_it(clean: str, start: int, before: Sequence[int]) -> bool:
    """Whether the paper is what the words are said of: it opens its sentence or part of it, or is who changed the one
    paper that is named there before. `before` are the ends of the two mentions before it."""
    opening = sentence = max(0, start - _BEFORE)
    for boundary in _BOUNDARY.finditer(clean, opening, start):
        opening = boundary.end()
        sentence = opening if boundary.group() in ".;\n" else sentence
    if _BY.search(clean, opening, start):
        return sum(end > sentence for end in before) < 2 and sentence > start - _BEFORE
    return all(end <= opening for end in before) and _OF_ANOTHER.search(clean, opening, start) is None
