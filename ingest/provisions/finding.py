"""Citations down to the article, the clause and the point, each with the paper it belongs to.

The target is the paper named right after the expression; "Nghị định này" is the paper itself or, in quoted new
wording, the amended one; an item of an amending article without a target takes that of the heading above it;
"khoản này" and "Điều này" are completed by the place where they stand.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from ingest.expired import find_rows
from ingest.model import SELF, Citation, Header, Node, Provision, Section, Text
from ingest.provisions.place import Places, find_places
from ingest.provisions.units import Expression, Path, Unit, find_expressions

_TYPES: Final = (
    "Bộ luật|Luật|Pháp lệnh|Nghị quyết|Nghị định|Thông tư liên tịch|Thông tư|Quyết định|Chỉ thị|Quy chế|Quy định|Điều lệ|"
    "Kế hoạch|Hướng dẫn|Chương trình|Đề án"
)
_THIS: Final = re.compile(
    rf"\s{{0,2}}(?:,\s)?(?:(?:của|tại|trong|thuộc|(?:ban\shành\s)?kèm\stheo)\s)*(?P<kind>{_TYPES}|{_TYPES.lower()})\s(?P<which>này|(?:nêu\s|nói\s)?trên|đó)(?!\w)"
)
_ROW: Final = 600
_LINK: Final = re.compile(
    r"\s{0,2}(?:,\s)?(?:(?:của|tại|trong|thuộc|các|bộ|(?:ban\shành\s)?kèm\stheo)\s){0,3}$"
)
_NAMED_ANNEX: Final = re.compile(
    rf"\s(?:của\s)?(?:Quy chế|Quy định|Điều lệ|Quy chuẩn|Danh mục|Chương trình)[^.;\n]{{0,80}}?(?:ban hành )?kèm theo (?:{_TYPES}) này"
)
_ANNEX: Final = re.compile(
    r"\s(?:của\s|tại\s)?(?:Quy chế|Quy định|Quy trình|Điều lệ|Quy chuẩn|Danh mục|Chương trình|Đề án|Kế hoạch|Hướng dẫn|Bộ tiêu chí|Tiêu chí|Chiến lược|Quy hoạch)(?!\w)[^;\n“”]{0,200}?\s?(?:được\s|\()?(?:ban hành\s)?(?:kèm theo|theo|tại|bởi)\s(?:các\s)?(?=Quyết định|Nghị định|Thông tư|Nghị quyết|Văn bản|Công văn|Chỉ thị)"
)
_ANNEX_REACH: Final = 280
_BRACKET: Final = re.compile(r"[^;()\n]{4,160}\s\((?:tại\s|các\s)?")
_BRACKET_REACH: Final = 200
_SAID_ABOVE: Final = re.compile(
    r"\s(?:đã\s)?(?:nêu|nói|quy định)\s(?:ở\s)?trên(?!\w)|\s(?:ở\s)?trên đây(?!\w)"
)
"""After a clause of the article in which it is named: "khoản 1 nêu trên"."""
_ARTICLE: Final = 3
_ANNEX_LEVEL: Final = 7
_HEADING_STOP: Final = re.compile(r"[.:]\s")


@dataclass(frozen=True, slots=True)
class _Mentions:
    """Starts of all mentions of citations, with whose they are."""

    starts: tuple[int, ...]
    nodes: tuple[tuple[int, Node], ...]

    def next_to(self, clean: str, end: int) -> Node | None:
        """The cited paper whose mention follows an expression that ends at `end`, linked by "của" or nothing."""
        i = bisect_left(self.starts, end)
        if (
            i < len(self.starts)
            and self.starts[i] - end <= 40
            and _LINK.match(clean[end : self.starts[i]] or " ")
        ):
            return self.nodes[i][1]
        return None

    def annexed_to(self, clean: str, end: int) -> Node | None:
        """The paper that issued the regulation named after an expression that ends at `end`: "của Quy chế ... ban hành kèm
        theo Quyết định số ..."."""
        annex = _ANNEX.match(clean, end, end + _ANNEX_REACH)
        i = bisect_left(self.starts, annex.end()) if annex else len(self.starts)
        return (
            self.nodes[i][1] if annex and i < len(self.starts) and self.starts[i] <= annex.end() + 1 else None
        )

    def in_brackets(self, clean: str, start: int, end: int) -> Node | None:
        """The paper that an expression in brackets follows: "Nghị định số 98/2023/NĐ-CP (Điều 5, Điều 6)"."""
        i = bisect_left(self.starts, start) - 1
        if i < 0 or start - self.starts[i] > _BRACKET_REACH or not clean.startswith(")", end):
            return None
        return self.nodes[i][1] if _BRACKET.fullmatch(clean, self.starts[i], start) else None

    def in_row(self, clean: str, at: int) -> Node | None:
        """The paper of a table's row whose next cell holds the expression: "12/2022/QĐ-UBND | khoản 2 Điều 6; …"."""
        line = max(clean.rfind("\n", max(0, at - _ROW), at) + 1, at - _ROW)
        cell = clean.rfind("| ", line, at)
        i = bisect_left(self.starts, at) - 1
        if cell < 0 or i < 0 or not line <= self.starts[i] < cell:
            return None
        return self.nodes[i][1] if "|" not in clean[self.starts[i] : cell] else None


class _Rows:
    """The rows of lists of papers no longer in force: what a cell names is of the row's paper."""

    def __init__(self, clean: str, citations: Sequence[Citation]) -> None:
        self._rows = [r for r in find_rows(clean, citations) if r.in_part]
        self._starts = [r.start for r in self._rows]

    def gone(self, at: int) -> Node | None:
        """The paper whose row an offset lies in, before the row's reason; else None."""
        i = bisect_left(self._starts, at) - 1
        inside = i >= 0 and at < self._rows[i].reason
        return Node("citation", self._rows[i].gone) if inside else None


def find_provisions(
    text: Text, header: Header, sections: Sequence[Section], citations: Sequence[Citation]
) -> tuple[Provision, ...]:
    """All citations of provisions in order of place; linear in the text.

    A provision whose paper the text leaves open is left out: refusing beats guessing.
    """
    clean = text.clean
    expressions = list(find_expressions(clean, 0, len(clean)))
    if not expressions:
        return ()
    mentions = _mentions(citations)
    places = find_places(text, header, sections, citations)
    rows = _Rows(clean, citations)
    found: list[Provision] = []
    for expression in expressions:
        target, explicit = rows.gone(expression.start), True
        if target is None:
            if _is_heading(clean, expression):
                continue
            target, explicit = _target(clean, expression, mentions, places)
        for path in expression.paths:
            owner = target if explicit else (places.owner(expression.start) if _relative(path) else target)
            words = _complete(path, owner, places, expression.start)
            if words and owner is not None:
                found.append(Provision(words, owner, path.start, path.end))
    return tuple(found)


def _mentions(citations: Sequence[Citation]) -> _Mentions:
    pairs = sorted(
        (
            (m.start, SELF if c.same_as_self else Node("citation", i))
            for i, c in enumerate(citations)
            for m in c.mentions
        ),
        key=lambda p: p[0],
    )
    return _Mentions(tuple(p[0] for p in pairs), tuple(pairs))


def _is_heading(clean: str, expression: Expression) -> bool:
    """ "Điều 5. Phạm vi" at the start of a line is the article itself, quoted or not."""
    begins = expression.start == 0 or (
        clean[expression.start - 1] in '\n“"'
        and clean[expression.start - 2 : expression.start - 1] in ("", "\n")
    )
    begins = begins or clean[expression.start - 1] == "\n"
    return bool(
        begins
        and len(expression.paths) == 1
        and (
            _HEADING_STOP.match(clean, expression.end)
            or clean[expression.end : expression.end + 1] in ("\n", "")
        )
    )


def _target(
    clean: str, expression: Expression, mentions: _Mentions, places: Places
) -> tuple[Node | None, bool]:
    """Whose provisions these are, and whether the words said so."""
    this = _THIS.match(clean, expression.end)
    if this:
        if this["which"] == "này":
            return places.owner(expression.start), True
        return places.last_cited(expression.start, this["kind"]), True
    named = mentions.next_to(clean, expression.end)
    if named is not None:
        return named, True
    annexed = mentions.annexed_to(clean, expression.end)
    if annexed is not None:
        return annexed, True
    bracketed = mentions.in_brackets(clean, expression.start, expression.end)
    if bracketed is not None:
        return bracketed, True
    row = mentions.in_row(clean, expression.start)
    if row is not None:
        return row, True
    if _NAMED_ANNEX.match(clean, expression.end):
        return places.owner(expression.start), True
    amended = places.amended(expression.start)
    if amended is not None:
        return amended, False
    if (expression.paths[0].top >= 3 or _SAID_ABOVE.match(clean, expression.end)) and places.legal:
        return places.owner(expression.start), False
    return None, False


def _relative(path: Path) -> bool:
    return any(u.label == "này" for u in path.units)


def _complete(path: Path, owner: Node | None, places: Places, at: int) -> str | None:
    """The path in full words: "điểm b khoản này" → "điểm b khoản 5 Điều 8"; None when its place is unknown.

    What lacks its article takes that of the place only where the place is in the same paper: the item of an amending
    article ("a) Sửa đổi khoản 2") stands below the article of the amended paper that the heading names.
    """
    units = list(path.units)
    if _relative(path) or (units[-1].level < 3 and owner == places.owner(at)):
        units = list(_with_place(units, places.path(at)))
    elif units[-1].level < 3 and owner == places.amended(at):
        units = list(_with_place(units, places.amended_path(at)))
        if units[-1].level < 3:
            return None
    if not units or any(u.label == "này" for u in units):
        return None
    if units[-1].level <= 1:
        return None
    numbered = any(
        u.level == _ARTICLE for u in units
    )  # articles are numbered through all chapters and sections
    return " ".join(u.words for u in units if not (numbered and _ARTICLE < u.level < _ANNEX_LEVEL))


def _with_place(units: list[Unit], place: tuple[Unit, ...]) -> Iterator[Unit]:
    """The units with "này" replaced by those of the place, and the place's larger units after them."""
    by_level = {u.level: u for u in place}
    for unit in units:
        yield by_level.get(unit.level, unit) if unit.label == "này" else unit
    top = units[-1].level
    for unit in place:
        if unit.level > top and unit.level <= 3:
            yield unit
