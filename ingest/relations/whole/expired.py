"""What the rows of a list of papers no longer in force say: which paper replaced, repealed or amended which."""

from __future__ import annotations

from typing import Final

from ingest.expired import find_noted, find_rows
from ingest.model import Node
from ingest.relations.statements import Collector

_SURE: Final = 0.9


def read_expired(c: Collector) -> None:
    """State the changes that lists of papers no longer in force tell. Linear in the text."""
    for row in find_rows(c.clean, c.citations):
        by, gone = Node("citation", row.by), Node("citation", row.gone)
        parts: list[str | None] = []
        if row.in_part:
            behind = c.parts(gone, (row.told, row.end), row.reason)
            parts = behind or c.parts(gone, (row.start, row.end), row.reason)
        for part in parts or ["một phần" if row.in_part and row.change == "repeals" else None]:
            c.say(by, row.change, gone, (row.start, row.end), "list-of-expired", _SURE, provision=part)
    for row in find_noted(c.clean, c.citations):
        by, gone = Node("citation", row.by), Node("citation", row.gone)
        if c.reader.judge.may_alter(by, gone):
            c.say(by, row.change, gone, (row.start, row.end), "noted-in-list", _SURE)
