"""Tables in clean text: lines of cells parted by " | ", the first line of a run being the heads of the columns."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

Cell = tuple[int, int]
_SIGN: Final = " | "
_LINE: Final = re.compile(r"[^\n]* \| [^\n]*")
_LEAST_ROWS: Final = 2


@dataclass(frozen=True, slots=True)
class Table:
    """A table's `heads` (the words of its columns) and `rows`, each a tuple of clean spans, one for each column; rows of
    another number of cells are left out. `start` is where its heads begin."""

    start: int
    heads: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]


def find_tables(clean: str, end: int | None = None) -> Iterator[Table]:
    """The tables of `clean[:end]` in order. Linear in the text; a text without the sign costs one search."""
    limit = len(clean) if end is None else end
    run: list[tuple[int, int]] = []
    if clean.find(_SIGN, 0, limit) < 0:
        return
    for line in _LINE.finditer(clean, 0, limit):
        if run and line.start() != run[-1][1] + 1:
            yield from _table(clean, run)
            run = []
        run.append(line.span())
    yield from _table(clean, run)


def _table(clean: str, lines: list[tuple[int, int]]) -> Iterator[Table]:
    if len(lines) < _LEAST_ROWS:
        return
    heads = _cells(clean, *lines[0])
    rows = [cells for line in lines[1:] if len(cells := _cells(clean, *line)) == len(heads)]
    if rows:
        words = tuple(" ".join(clean[a:b].split()) for a, b in heads)
        yield Table(lines[0][0], words, tuple(rows))


def _cells(clean: str, start: int, end: int) -> tuple[Cell, ...]:
    if clean.endswith(" |", start, end):  # an empty cell at the line's end
        return (*_cells(clean, start, end - 2), (end, end))
    found: list[Cell] = []
    at = start
    while at <= end:
        sign = clean.find(_SIGN, max(start, at - 1), end)  # an empty cell's signs share a space
        stop = max(at, sign) if sign >= 0 else end
        text = clean[at:stop]
        lead = len(text) - len(text.lstrip())
        found.append((at + lead, max(at + lead, at + len(text.rstrip()))))
        if sign < 0:
            break
        at = sign + len(_SIGN)
    return tuple(found)
