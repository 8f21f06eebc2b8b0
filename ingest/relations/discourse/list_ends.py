"""Where a lead-in stops speaking for what stands below it: at a heading of its own between, at a later sentence of an item
that says itself what is carried out."""

from __future__ import annotations

from ingest.relations.discourse.bullets import bullet_kind
from ingest.relations.discourse.layout import find_pieces
from ingest.relations.statements import Collector


def is_bare_head(c: Collector, line: int, end: int) -> bool:
    """Whether a numbered line among items is a heading of its own: it names no paper and ends without a mark."""
    numbered = bullet_kind(c.clean, line) in ("1", "a") and c.clean[line:end].rstrip(" *_")[-1:] not in ".;,:"
    return numbered and c.layout.heading_at(line) is not None and not c.marked.between(line, end)


def own_fronts(c: Collector, start: int, end: int) -> list[tuple[int, int]]:
    """The later sentences of an item with a front of their own: "a) … ban hành A. Cụ thể hóa A, … ban hành C". Linear."""
    marks = [t.start for t in c.marked.between(start, end)]
    later = list(find_pieces(c.layout, start, end, marks))[1:] if len(marks) > 1 else []
    return [(piece.start, piece.end) for piece in later if piece.front == "do"]
