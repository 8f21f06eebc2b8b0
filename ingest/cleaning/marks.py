"""Where footnote marks may stand in the body: every candidate found in one pass, looked up by number.

A candidate is only a place; `notes` decides. Raised digits are strong, digits glued to a word are weak and
need a note that asks for them.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict

from ingest.cleaning.characters import SUPERSCRIPTS

PLAIN = str.maketrans(SUPERSCRIPTS, "0123456789")

# A repeated set at the front would be tried at every character; the engine runs to the next of a single one.
_RAISED = re.compile(f"[{SUPERSCRIPTS}][{SUPERSCRIPTS}]{{0,2}}(?:[,;] ?[{SUPERSCRIPTS}]{{1,3}}){{0,9}}")
_ONE_RAISED = re.compile(f"(?:[,;] ?)?([{SUPERSCRIPTS}]{{1,3}})")
# A word, a closing bracket, quote or per cent sign, then digits, then no digit, letter, slash or fraction.
# The look behind stands after the first digit: so the scan runs from digit to digit, five times as fast.
_GLUED = re.compile(r"[1-9](?:(?<=[^\W\d_].)|(?<=[)\]”\"’%].))\d{0,2}(?![\w/]|[.,-]\d)")
# After the full stop of a sentence or of an item's number: "đua.18", "1.20 Chỉ đạo".
_AFTER_STOP = re.compile(r"[1-9](?:(?<=[^\W\d_][.,;:].)|(?<=[)”\"’][.,;:].))\d{0,2}(?![\w/]|[.,-]\d)")
_AFTER_LABEL = re.compile(r"^ *(?:\d{1,3}\.|[a-zđ]\)|Điều \d{1,3}[a-zđ]?\.) ?(\d{1,3})(?= ?[^\W\d_])", re.M)
_AFTER_YEAR = re.compile(r"[12](?<![\d/.,-].)(?:(?<=1)9|(?<=2)0)\d\d([1-9]\d?)(?![\w/]|[.,-]\d)")
_STANDING = re.compile(r"[1-9](?<=[.,;:)”%] .)\d{0,2}(?= *$)", re.M)
_BRACKETED = re.compile(r"\[(?:(?<=\S.)|(?<=\S .))([1-9]\d{0,2})\]")
# Not behind the blanks of a form ("……(1)", "(ghi rõ họ tên)(2)"), whose legend stands below it.
_ROUND = re.compile(
    r"\((?:(?<=[^\W_].)|(?<=[”\"%].)|(?<=[^\W\d_][.,].)|(?<=[\dA-ZĐ]\).)|(?<=\d\)[.,].)|(?<=cũ\).)|(?<=mới\).))([1-9]\d?)\)(?!\w)"
)
_UNIT_OF_MEASURE = re.compile(
    r"(?:^|[\W\d])(?:k|c|d|m|h)?m\Z|(?:^|\W)(?:CO|NO|SO|O|N|H|PM|NH|SpO)\Z|10\Z|(?:^|[\W\d])[A-ZĐx]\Z"
)

_FEW = 50
Span = tuple[int, int]


class Marks:
    """Candidates of one text: kind -> number -> spans, in order. Built once, linear in the text."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._found: dict[str, dict[int, list[Span]]] = {}

    def find(self, kind: str, number: int, start: int, stop: int, *, last: bool = False) -> list[Span]:
        """The first candidates (or the last) of a kind for `number` in [start, stop): no more than 50."""
        if kind not in self._found:
            self._found[kind] = self._collect(kind)
        spans = self._found[kind].get(number, [])
        low = bisect_left(spans, (start, 0))
        high = bisect_left(spans, (stop, 0))
        return spans[max(low, high - _FEW) : high] if last else spans[low : min(high, low + _FEW)]

    def raised(self) -> list[tuple[int, Span]]:
        """All raised digits that are no exponents, as (number, span), in order."""
        self.find("raised", 0, 0, 0)
        every = ((number, span) for number, spans in self._found["raised"].items() for span in spans)
        return sorted(every, key=lambda item: item[1])

    def _collect(self, kind: str) -> dict[int, list[Span]]:
        text = self._text
        found: dict[int, list[Span]] = defaultdict(list)
        if kind == "raised":
            for match in _RAISED.finditer(text):
                start, end = match.span()
                at_word = start > 0 and (not text[start - 1].isspace() or text[end : end + 1].isalpha())
                if at_word and (start == 0 or text[start - 1] != "\n") and not self._is_exponent(start):
                    for one in _ONE_RAISED.finditer(text, start, end):
                        found[int(one.group(1).translate(PLAIN))].append(one.span())
            return found
        if kind in ("square", "round"):
            for match in (_BRACKETED if kind == "square" else _ROUND).finditer(text):
                found[int(match.group(1))].append(match.span())
            return found
        if kind in ("label", "year"):
            for match in (_AFTER_LABEL if kind == "label" else _AFTER_YEAR).finditer(text):
                found[int(match.group(1))].append(match.span(1))
            return found
        pattern = {"glued": _GLUED, "stop": _AFTER_STOP, "standing": _STANDING}[kind]
        for match in pattern.finditer(text):
            digits = match.group()
            if not self._is_exponent(match.start()):
                found[int(digits)].append(match.span())
        return found

    def _is_exponent(self, at: int) -> bool:
        """Whether the digits at `at` belong to a unit or a formula (m², km3, CO2, 10⁶)."""
        return _UNIT_OF_MEASURE.search(self._text, max(0, at - 4), at) is not None
