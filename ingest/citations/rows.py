"""Rows of numbers whose codes stand only with the last: "các Nghị quyết số 05, 06 và 07-NQ/TU" are three papers."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from ingest.citations.anchor import Anchor
from ingest.symbols import parse
from ingest.types import TYPE_PATTERN, canonical_type

_LABEL: Final = r"(?:số\s{0,3}:?\s{0,3})?"
_JOIN: Final = r"\s{0,3}(?:,\s{0,3}và|;\s{0,3}và|,|;|và)\s{1,3}"
_LAST: Final = re.compile(rf"\d{{1,4}}[a-zđ]?{_JOIN}{_LABEL}$")
"""A bare number before the next item: looked for first, as most symbols have none."""
_ROW: Final = re.compile(
    rf"(?<!\w)(?P<type>{TYPE_PATTERN})\s{{1,3}}{_LABEL}(?P<numbers>\d{{1,4}}[a-zđ]?(?:{_JOIN}{_LABEL}\d{{1,4}}[a-zđ]?)*){_JOIN}{_LABEL}$"
)
_NUMBER: Final = re.compile(r"\d{1,4}[a-zđ]?(?!\w)")
_WINDOW: Final = 120


def find_rows(text: str, symbols: Sequence[Anchor]) -> Iterator[Anchor]:
    """The papers of the bare numbers before each symbol, where a type that fits its code stands before them.

    Linear: a bounded look back from each symbol."""
    for last in symbols:
        symbol = last.symbol
        if symbol is None or symbol.family == "old" or last.worded:
            continue
        start = max(0, last.symbol_start - _WINDOW)
        if _LAST.search(text, max(start, last.symbol_start - 20), last.symbol_start) is None:
            continue
        row = _ROW.search(text, start, last.symbol_start)
        kind = canonical_type(row["type"]) if row else None
        if row is None or kind is None or symbol.type_name not in (None, kind):
            continue
        tail = symbol.text[len(symbol.number) :]
        for i, number in enumerate(_NUMBER.finditer(text, *row.span("numbers"))):
            whole = parse(number.group() + tail)
            if whole is not None:
                begin = row.start("type") if i == 0 else number.start()
                yield Anchor(
                    begin, number.end(), replace(whole, correction=None), kind, symbol_start=number.start(), worded=True, row=True
                )  # fmt: skip
