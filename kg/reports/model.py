"""A report as data: headings, paragraphs, lines to paste, warnings and tables, in the order they are read."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class Heading:
    """The heading of a part; `level` 1 or 2."""

    text: str
    level: int = 1


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Running text; `look` "italic" is for remarks."""

    text: str
    look: Literal["plain", "italic"] = "plain"


@dataclass(frozen=True, slots=True)
class Lines:
    """Lines to be pasted into a paper as they stand, in italics as Nghị định 30/2020/NĐ-CP sets its Căn cứ lines."""

    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Notice:
    """A warning that must be seen."""

    text: str


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its heading, its share of the width, and whether its cells are centred."""

    name: str
    share: float = 1.0
    centred: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of text; a line break in a cell is kept."""

    columns: tuple[Column, ...]
    rows: tuple[tuple[str, ...], ...]


Block = Heading | Paragraph | Lines | Notice | Table


@dataclass(frozen=True, slots=True)
class Report:
    """`kind` is one of `KINDS`, `title` its name in capitals, `subject` what it is of, `as_of` the date (ISO) of the
    newest paper in the library ("" when it holds none), `on` the day (ISO) for which effect was judged, "" for none."""

    kind: str
    title: str
    subject: str
    as_of: str
    blocks: tuple[Block, ...]
    on: str = ""
