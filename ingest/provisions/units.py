"""Provision expressions: "điểm a, b khoản 2, khoản 3 Điều 5 và Điều 7" as paths of units, without their targets.

Units are read from small to large. A unit that follows smaller ones completes all of them that still lack
something of its level, so lists share their larger unit; a range is written out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

_NUMBER: Final = r"\d{1,3}[a-zđ]{0,2}"
_LETTER: Final = r"(?:\d{1,2}(?:\.\d{1,2}){1,3}|[a-zđ]{1,2}(?:\.?\d{1,2})?)"
_CLAUSE: Final = r"\d{1,3}(?:\.\d{1,2}(?!\d|\s(?:tỷ|triệu|đồng)))?[a-zđ]{0,2}"
_ROMAN: Final = r"(?:[IVXL]{1,7}[a-eA-E]?|\d{1,3}|[A-H])(?:\.\d{1,2})?"
_JOIN: Final = r"\s{0,2}(?:,|;|và(?!\w)|hoặc(?!\w)|,\s?và(?!\w))\s{0,2}"


def _listed(label: str) -> str:
    return rf"{label}(?!\w)(?:{_JOIN}{label}(?![\w.,]?\d|\w)){{0,30}}"


_UNIT: Final = re.compile(
    rf"""[đĐtTkKmMcCpP](?=iểm\s|iết\s|hoản\s|HOẢN\s|iều\s|IỀU\s|ục\s|hương\s|hần\s|hụ\s)(?<!\w.)(?:
      (?P<w1>(?<=[đĐ])iểm|(?<=[tT])iết)\s{{1,2}}(?P<l1>này|{_listed(_LETTER)}|{_listed(_NUMBER)})(?!\w)
    | (?P<w2>(?<=[kK])hoản|(?<=K)HOẢN)\s{{1,2}}(?P<l2>này|{_listed(_CLAUSE)})(?!\w)
    | (?P<w3>(?<=[đĐ])iều|(?<=Đ)IỀU)\s{{1,2}}(?P<l3>này|{_listed(_NUMBER)})(?!\w)
    | (?P<w4>(?<=[mM])ục|(?<=[cC])hương|(?<=[pP])hần|(?<=[pP])hụ\slục)[^\S\n]{{1,2}}(?P<l4>này|(?<=lục\s)số\s\d{{1,3}}(?!\w)(?:\s?(?:,|và(?!\w))\s?\d{{1,3}}(?!\w)){{0,20}}|{_ROMAN}(?:{_JOIN}{_ROMAN}(?!\w)){{0,20}})(?![\w])
    | (?P<w5>(?<=[pP])hụ\slục)(?=\s(?:ban\shành\s)?kèm\stheo)
    )""",
    re.X,
)
"""The first letter stands before the groups of the words, so that the engine can run to it; a look at the rest of the words
comes before them too."""

_GAP: Final = re.compile(
    r"\s{0,2}(?:(?:,|;|và|hoặc|sửa\sđổi|bổ\ssung|bãi\sbỏ|của|vào|vào\ssau|vào\strước|sau|trước|tại|thuộc|trong|đến|từ|các|cả|tên|ban\shành\skèm\stheo)(?:\s{1,2}|(?=[,;])|$)){0,4}$"
)
_PARTED: Final = re.compile(r"[;vh](?:(?<=;)|(?<!\w.)(?:(?<=v)à|(?<=h)oặc)(?!\w))")
_RANKS: Final = {"tiết": 0, "Mục": 4, "Chương": 5, "Phần": 6, "Phụ lục": 7}
_LABEL_LIST: Final = re.compile(r"[^\s,;]+")
_RANGE_LIMIT: Final = 60
_ARTICLE: Final = 3
_OPENS: Final = re.compile(r"\s{0,2}\(")


@dataclass(frozen=True, slots=True)
class Unit:
    """One level of a path: 0 tiết, 1 điểm, 2 khoản, 3 Điều, 4 Mục, 5 Chương, 6 Phần, 7 Phụ lục; label "này" is relative."""

    level: int
    word: str
    label: str

    @property
    def words(self) -> str:
        return f"{self.word} {self.label}" if self.label else self.word


@dataclass(slots=True)
class Path:
    """A provision from its smallest unit up, and where it stands."""

    units: list[Unit]
    start: int
    end: int

    @property
    def top(self) -> int:
        return self.units[-1].level

    @property
    def words(self) -> str:
        return " ".join(u.words for u in self.units)


@dataclass(frozen=True, slots=True)
class Expression:
    """Paths that share one target, and the span of the whole expression."""

    paths: tuple[Path, ...]
    start: int
    end: int


def find_expressions(text: str, start: int, end: int) -> Iterator[Expression]:
    """All provision expressions of a span, in order. Linear in the span."""
    paths: list[Path] = []
    held: Path | None = None
    inner: list[Path] = []
    first = last = -1
    previous: Unit | None = None
    for match in _UNIT.finditer(text, start, end):
        units = _units(match)
        gap = text[last : match.start()] if paths or held else ""
        if held is not None and gap.startswith(")"):
            paths, held, gap = [*paths, *_of_article(inner, held)], None, gap[1:]
        elif held is not None and len(gap) <= 40 and _GAP.match(gap) and units and units[0].level < _ARTICLE:
            _add(inner, units, match.start(), match.end(), _PARTED.search(gap) is not None)
            last = match.end()
            continue
        elif held is not None:
            paths, held = [*paths, *_of_article(inner, held)], None
        elif paths and _OPENS.fullmatch(gap) and units and units[0].level < _ARTICLE == paths[-1].top:
            held, inner, previous = paths.pop(), [], None  # "Điều 17 (điểm b khoản 3, khoản 5)"
            _add(inner, units, match.start(), match.end(), False)
            last = match.end()
            continue
        joined = bool(paths) and len(gap) <= 40 and bool(_GAP.match(gap))
        if paths and not joined:
            yield Expression(tuple(paths), first, last)
            paths = []
            previous = None
        if not paths:
            first = match.start()
        if joined and previous and units and "đến" in gap:
            units = _range(previous, units[0]) + units[1:]
        annexed = bool(units) and units[0].level == _RANKS["Phụ lục"] and bool(paths) and paths[-1].top == 3
        parted = _PARTED.search(gap) is not None or (annexed and "," in gap)
        _add(paths, units, match.start(), match.end(), parted)
        previous = units[-1] if units else None
        last = match.end()
    if held is not None:
        paths.extend(_of_article(inner, held))
    if paths:
        yield Expression(tuple(paths), first, last)


def _of_article(inner: list[Path], held: Path) -> list[Path]:
    """The units of a bracket, each completed by the article before it; a bracket with articles of its own says nothing of
    that one."""
    if not inner or any(path.top >= _ARTICLE for path in inner):
        return [held, *inner]
    return [Path([*path.units, *held.units], path.start, path.end) for path in inner]


def _units(match: re.Match[str]) -> list[Unit]:
    for level, word, labels in ((1, "w1", "l1"), (2, "w2", "l2"), (3, "w3", "l3"), (4, "w4", "l4")):
        if match[word]:
            first, rest = match.group()[0], match[word]
            name = {"đ": "điểm", "t": "tiết", "k": "khoản"}.get(first.lower(), "")
            name = "Điều" if level == 3 else name if level < 3 else first.upper() + rest.lower()
            level = _RANKS.get(name, level)
            found = [t for t in _LABEL_LIST.findall(match[labels]) if t not in ("và", "hoặc", "số")]
            if match[labels].startswith("số "):
                found = [f"số {label}" for label in found]
            return [Unit(level, name, label) for label in found]
    return [Unit(_RANKS["Phụ lục"], "Phụ lục", "")]


def _range(low: Unit, high: Unit) -> list[Unit]:
    """What lies after `low` up to `high`: "từ Điều 5 đến Điều 8" adds 6, 7 and 8."""
    if low.level != high.level or not (low.label.isdigit() and high.label.isdigit()):
        return [high]
    a, b = int(low.label), int(high.label)
    if not a < b <= a + _RANGE_LIMIT:
        return [high]
    return [Unit(high.level, high.word, str(n)) for n in range(a + 1, b + 1)]


def _add(paths: list[Path], units: list[Unit], start: int, end: int, parted: bool) -> None:
    waiting = level = 0
    for path in reversed(paths):
        if path.top >= units[0].level or path.units[-1].label == "này":
            break
        other = waiting and path.top != level and path.top + 1 != units[0].level
        if path.top >= 4 and (parted or other):  # "Mục 2 Chương VI và Phần II Phụ lục I" are two
            break
        if parted and units[0].level >= 4:  # so are "Điều 3 và Phụ lục II"
            break
        level = level or path.top
        path.units.append(units[0])
        path.end = end
        waiting += 1
    paths.extend(Path([unit], start, end) for unit in (units[1:] if waiting else units))
