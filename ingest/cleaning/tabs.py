"""Tables whose columns are parted by tabs, as they come out of spreadsheets and Word: their cells are parted by " | " as in all
other tables."""

from __future__ import annotations

import re
from typing import Final

from ingest.cleaning.mapped import Mapped, Piece, assemble

_ROWS: Final = re.compile(r"(?:^[^\n\t]*(?:\t[^\n\t]*){2,}\n?){2,}", re.M)
"""Lines one after another with two tabs or more each."""
_TAB: Final = re.compile(r"[ ]{0,8}\t[ ]{0,8}")
_LEAST_CELLS: Final = 3
"""Two columns far apart are the head of a paper, not a table."""


def part_columns(mapped: Mapped) -> Mapped:
    """The text with the tabs of tables as " | "; other tabs stay. Linear; a text without tabs costs one look."""
    if "\t" not in mapped.text:
        return mapped
    pieces: list[Piece] = []
    at = 0
    for rows in _ROWS.finditer(mapped.text):
        for tab in _TAB.finditer(mapped.text, rows.start(), rows.end()) if _is_table(rows.group()) else ():
            pieces += [(at, tab.start()), " | "]
            at = tab.end()
    return assemble(mapped, [*pieces, (at, len(mapped.text))]) if pieces else mapped


def _is_table(words: str) -> bool:
    rows = [line.split("\t") for line in words.splitlines()]
    full = sum(sum(1 for cell in row if cell.strip()) >= _LEAST_CELLS for row in rows)
    return len({len(row) for row in rows}) == 1 and full * 2 > len(rows)
