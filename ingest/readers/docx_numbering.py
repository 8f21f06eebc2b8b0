"""The labels that Word draws before list paragraphs: they stand in no text run, so they are computed.

Source: ECMA-376 part 1, 17.9 (numbering). Kept to what office papers use: decimal, letters, Roman numbers,
bullets, multi-level texts such as "%1.%2.".
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml.etree import _Element

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_ROMAN = (
    (1000, "M"),
    (900, "CM"),
    (500, "D"),
    (400, "CD"),
    (100, "C"),
    (90, "XC"),
    (50, "L"),
    (40, "XL"),
    (10, "X"),
    (9, "IX"),
    (5, "V"),
    (4, "IV"),
    (1, "I"),
)

Level = tuple[str, str, int]
"""Number format, text, first number."""


class Numbering:
    """Counts list paragraphs in document order. `label` must be asked once for each paragraph, in order."""

    def __init__(self, numbering: _Element | None, styles: _Element | None) -> None:
        self._levels: dict[str, dict[int, Level]] = {}
        self._abstract_of: dict[str, str] = {}
        self._style: dict[str, tuple[str, int]] = {}
        self._counts: dict[str, list[int]] = defaultdict(lambda: [0] * 9)
        if numbering is not None:
            self._read(numbering)
        if styles is not None:
            for style in styles.iter(f"{W}style"):
                found = _num_pr(style.find(f"{W}pPr"))
                if found:
                    self._style[style.get(f"{W}styleId") or ""] = found

    def label(self, paragraph: _Element) -> str:
        """The label of a paragraph with the space after it, "" when it has none."""
        properties = paragraph.find(f"{W}pPr")
        if properties is None:
            return ""
        found = _num_pr(properties)
        if found is None:
            style = properties.find(f"{W}pStyle")
            found = self._style.get(style.get(f"{W}val") or "") if style is not None else None
        if found is None or found[0] == "0":
            return ""
        number, depth = found
        levels = self._levels.get(self._abstract_of.get(number, ""), {})
        if depth not in levels:
            return ""
        counts = self._counts[number]
        counts[depth] = counts[depth] + 1 if counts[depth] else levels[depth][2]
        for deeper in range(depth + 1, 9):
            counts[deeper] = 0
        kind, text, _ = levels[depth]
        if kind == "none":
            return ""
        if kind == "bullet":
            return "- "
        for level in range(depth + 1):
            if f"%{level + 1}" in text:
                form, _, first = levels.get(level, ("decimal", "", 1))
                text = text.replace(f"%{level + 1}", _written(counts[level] or first, form))
        return text + " " if text.strip() else ""

    def _read(self, numbering: _Element) -> None:
        for abstract in numbering.iter(f"{W}abstractNum"):
            levels: dict[int, Level] = {}
            for level in abstract.iter(f"{W}lvl"):
                start = _value(level, "start")
                depth = level.get(f"{W}ilvl") or "0"
                if depth.isdigit() and int(depth) < 9:
                    first = int(start) if start.isdigit() else 1
                    levels[int(depth)] = (
                        _value(level, "numFmt") or "decimal",
                        _value(level, "lvlText"),
                        first,
                    )
            self._levels[abstract.get(f"{W}abstractNumId") or ""] = levels
        for num in numbering.iter(f"{W}num"):
            self._abstract_of[num.get(f"{W}numId") or ""] = _value(num, "abstractNumId")


def _num_pr(properties: _Element | None) -> tuple[str, int] | None:
    found = properties.find(f"{W}numPr") if properties is not None else None
    if found is None:
        return None
    depth = _value(found, "ilvl") or "0"
    number = _value(found, "numId")
    return (number, min(8, int(depth) if depth.isdigit() else 0)) if number else None


def _value(element: _Element, name: str) -> str:
    child = element.find(f"{W}{name}")
    return (child.get(f"{W}val") or "") if child is not None else ""


def _written(number: int, form: str) -> str:
    if form in ("upperRoman", "lowerRoman"):
        out = ""
        for value, sign in _ROMAN:
            while number >= value:
                out += sign
                number -= value
        return out if form == "upperRoman" else out.lower()
    if form in ("upperLetter", "lowerLetter"):
        letters = "abcdefghijklmnopqrstuvwxyz"
        out = letters[(number - 1) % 26] * ((number - 1) // 26 + 1)
        return out.upper() if form == "upperLetter" else out
    if form == "decimalZero":
        return f"{number:02d}"
    return str(number)
