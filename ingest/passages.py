"""Passages: the pieces of text that search finds and shows.

About 400 to 1,500 characters each, cut where a section or a sentence ends and never inside one unless a single
sentence is longer than the limit. An article (Điều) begins a passage of its own however short it is, for
people look for articles.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import Final

from ingest.model import Passage, Section, Text
from ingest.quotes import line_starts
from ingest.sentences import split_sentences

SHORTEST: Final = 400
LONGEST: Final = 1500
NOTES_HEADING: Final = "Chú thích"
_ALWAYS_CUT: Final = frozenset({"phan", "phuluc", "chuong", "muc", "dieu", "roman"})
_SMALL: Final = frozenset({"dash", "letter", "diem"})
_IN_PATH: Final = 200


def split_passages(text: Text, sections: Sequence[Section], sha256: str) -> tuple[Passage, ...]:
    """The passages of a paper in reading order: the body first, then its notes. Linear in the text."""
    spans = [*_body_spans(text, sections), *_note_spans(text)]
    starts = [s.start for s in sections]
    passages: list[Passage] = []
    for ordinal, (start, end) in enumerate(spans):
        heading = NOTES_HEADING if start >= text.body_end else _heading(sections, starts, start)
        passages.append(Passage(f"{sha256[:12]}-{ordinal}", start, end, text.page(start), heading))
    return tuple(passages)


def _body_spans(text: Text, sections: Sequence[Section]) -> Iterator[tuple[int, int]]:
    clean = text.clean
    heads = {s.start: s for s in sections}
    begin = end = -1
    bare = False
    titled = ""
    for start, stop in _lines(clean, 0, text.body_end):
        head = heads.get(start)
        if begin >= 0 and _cuts(head, end - begin, bare):
            yield begin, end
            begin = -1
        named = head is not None and head.kind in _ALWAYS_CUT
        bare = (named and (begin < 0 or bare)) or (
            bare and bool(titled) and clean[start:stop].strip() == titled
        )
        titled = head.title if named and head is not None else ""
        if begin >= 0 and stop - begin > LONGEST and end - begin >= SHORTEST:
            yield begin, end
            begin = -1
        if begin < 0:
            begin = start
        end = stop
        if end - begin > LONGEST:
            pieces = list(_long_line(clean, begin, end))
            yield from pieces[:-1]
            begin, end = pieces[-1]
    if begin >= 0:
        yield begin, end


def _cuts(head: Section | None, size: int, bare: bool) -> bool:
    """Whether a line with this heading begins a new passage; `bare`: only headings stand in the passage."""
    if head is None or bare:
        return False
    if head.kind in _ALWAYS_CUT:
        return True
    return size >= (LONGEST // 2 if head.kind in _SMALL else SHORTEST)


def _long_line(clean: str, start: int, stop: int) -> Iterator[tuple[int, int]]:
    begin = end = -1
    for first, last in _pieces(clean, start, stop):
        if begin >= 0 and (last - begin > LONGEST or end - begin >= LONGEST // 2):
            yield begin, end
            begin = -1
        if begin < 0:
            begin = first
        end = last
    yield begin, end


def _pieces(clean: str, start: int, stop: int) -> Iterator[tuple[int, int]]:
    """Sentences; one longer than the limit is cut at a semicolon, a comma or a space."""
    for first, last in split_sentences(clean, start, stop):
        while last - first > LONGEST:
            cut = max(clean.rfind("; ", first + SHORTEST, first + LONGEST), -1)
            if cut < 0:
                cut = clean.rfind(", ", first + SHORTEST, first + LONGEST)
            if cut < 0:
                cut = clean.rfind(" ", first + SHORTEST, first + LONGEST)
            cut = first + LONGEST if cut < 0 else cut + 1
            yield first, cut
            first = cut
        if last > first:
            yield first, last


def _note_spans(text: Text) -> Iterator[tuple[int, int]]:
    begin = end = -1
    for note in sorted(text.notes, key=lambda n: n.start):
        if begin >= 0 and (note.end - begin > LONGEST or end - begin >= SHORTEST):
            yield begin, end
            begin = -1
        if note.end - note.start > LONGEST:
            if begin >= 0:
                yield begin, end
            yield from _long_line(text.clean, note.start, note.end)
            begin = -1
            continue
        if begin < 0:
            begin = note.start
        end = note.end
    if begin >= 0:
        yield begin, end


def _lines(clean: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    starts = line_starts(clean, end)
    for first, last in zip(starts, [s - 1 for s in starts[1:]] + [end], strict=True):
        if first >= start and clean[first:last].strip():
            yield first, last


def _heading(sections: Sequence[Section], starts: list[int], at: int) -> str:
    i = bisect_right(starts, at) - 1
    names: list[str] = []
    while i >= 0:
        section = sections[i]
        if section.start <= at < section.end and section.title and section.kind not in ("dash",):
            names.append(f"{section.label} {section.title}"[:_IN_PATH].strip())
        parent = section.parent
        if section.start <= at < section.end:
            if parent is None:
                break
            i = parent
        else:
            i = parent if parent is not None else i - 1
    return " › ".join(reversed(names))
