"""The full text of a document for reading: paragraphs with headings, links, footnotes, pages and a marked sentence.

Spans of the page are offsets into the file as read (they come from the graph); here they are brought back to the
clean text, cut into pieces that a template only has to print.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from ingest.model import Document, Section, Text

_HEADINGS = {"phan": 2, "phuluc": 2, "chuong": 2, "muc": 3, "roman": 3, "dieu": 4}
_LONGEST_HEADING = 240
_LONGEST_ENTRY = 110
_FEWEST_WORDS = 6


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of text that looks the same: `link` is the IRI it names, `marked` whether it is what was looked for.
    A piece without text is a sign: the footnote numbered `note` (from 1), or the beginning of `page`."""

    text: str = ""
    link: str | None = None
    marked: bool = False
    first_marked: bool = False
    note: int = 0
    mark: str = ""
    page: int = 0


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph. `heading` is 0 or the level of the heading (2 to 4); `anchor` names headings in the page."""

    pieces: tuple[Piece, ...]
    heading: int = 0
    anchor: str = ""


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the table of contents."""

    anchor: str
    title: str
    heading: int


@dataclass(frozen=True, slots=True)
class FootNote:
    """A footnote at the foot: its number in the page, its printed mark, its text; `tied` when a mark was found."""

    number: int
    mark: str
    pieces: tuple[Piece, ...]
    tied: bool


@dataclass(frozen=True, slots=True)
class FullText:
    """All of a document, in reading order."""

    paragraphs: tuple[Paragraph, ...]
    notes: tuple[FootNote, ...] = ()
    contents: tuple[Entry, ...] = ()
    marked: bool = False


def full_text(
    document: Document, links: Mapping[int, str], looked_for: tuple[int, int] | None = None
) -> FullText:
    """The text of a document. `links` gives for a citation (by index) the IRI of its document; `looked_for` is the
    span to mark, in offsets of the file as read. Linear in the length of the text and its findings."""
    text = document.text
    span = clean_span(text, *looked_for) if looked_for else None
    cutter = _Cutter(text, _link_spans(document, links), span)
    heads = {s.start: s for s in document.sections if s.kind in _HEADINGS}
    paragraphs, contents = [], []
    for start, end in _lines(text.clean, 0, text.body_end):
        head = heads.get(start)
        anchor = f"m{start}" if head else ""
        level = _level(head, text.clean[start:end]) if head else 0
        if head:
            contents.append(Entry(anchor, _entry_title(head), _HEADINGS[head.kind]))
        paragraphs.append(Paragraph(tuple(cutter.pieces(start, end)), level, anchor))
    notes = [
        FootNote(number, note.mark, tuple(cutter.pieces(note.start, note.end)), note.anchor is not None)
        for number, note in enumerate(text.notes, 1)
    ]
    return FullText(tuple(paragraphs), tuple(notes), tuple(contents), cutter.found)


def _level(head: Section, line: str) -> int:
    """The level of a line that begins a section; 0 where it is a sentence ("Điều 2. Quyết định này …")."""
    sentence = line.rstrip(" /").endswith((".", ";", ":", ",")) and not line.isupper()
    return 0 if sentence or len(line) > _LONGEST_HEADING else _HEADINGS[head.kind]


def clean_span(text: Text, start: int, end: int) -> tuple[int, int] | None:
    """The span of the clean text that shows [start, end) of the file; None when nothing of it is shown."""
    if not 0 <= start < end:
        return None
    first, last = _clean_offset(text, start), _clean_offset(text, end - 1)
    return (first, last + 1) if first <= last else None


def _clean_offset(text: Text, source: int) -> int:
    """Where a character of the file stands in the clean text; what cleaning left out, just before what follows."""
    best = (-1, 0)
    stops = [run[0] for run in text.runs[1:]] + [len(text.clean)]
    for (clean, begin), stop in zip(text.runs, stops, strict=True):
        if begin <= source < begin + stop - clean:
            return clean + source - begin
        if best[0] < begin <= source:
            best = (begin, stop)
    return min(best[1], max(len(text.clean) - 1, 0))


def _link_spans(document: Document, links: Mapping[int, str]) -> list[tuple[int, int, str]]:
    """Mentions of other documents in the order of the text; of two that overlap the one that begins first."""
    found = sorted(
        (mention.start, -mention.end, links[index])
        for index, cited in enumerate(document.citations)
        if index in links and not cited.same_as_self
        for mention in cited.mentions
    )
    spans: list[tuple[int, int, str]] = []
    for start, negative, iri in found:
        if not spans or start >= spans[-1][1]:
            spans.append((start, -negative, iri))
    return spans


def _lines(clean: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    at = start
    for line in clean[start:end].split("\n"):
        if line.strip():
            yield at, at + len(line)
        at += len(line) + 1


def _entry_title(head: Section) -> str:
    title = f"{head.label} {head.title}".strip()
    return title if len(title) <= _LONGEST_ENTRY else title[:_LONGEST_ENTRY].rsplit(" ", 1)[0] + "…"


class _Cutter:
    """Cuts spans of the clean text, asked for in rising order, into pieces."""

    def __init__(self, text: Text, links: list[tuple[int, int, str]], span: tuple[int, int] | None) -> None:
        self._clean, self._links, self._span = text.clean, links, span
        self._signs: list[tuple[int, Piece]] = [
            (note.anchor, Piece(note=number, mark=note.mark))
            for number, note in enumerate(text.notes, 1)
            if note.anchor is not None
        ]
        if len(text.page_starts) > 1:
            for page, begin in enumerate(text.page_starts[1:], 2):
                self._signs.append((_clean_offset(text, begin), Piece(page=page)))
        self._signs.sort(key=lambda sign: (sign[0], sign[1].page))
        self._link = self._sign = 0
        self.found = False

    def pieces(self, start: int, end: int) -> Iterator[Piece]:
        """The pieces of [start, end)."""
        links, signs = self._links, self._signs
        while self._link < len(links) and links[self._link][1] <= start:
            self._link += 1
        while self._sign < len(signs) and signs[self._sign][0] < start:
            yield signs[self._sign][1]
            self._sign += 1
        last_sign = self._sign
        while last_sign < len(signs) and signs[last_sign][0] <= end:
            last_sign += 1
        last_link = self._link
        while last_link < len(links) and links[last_link][0] < end:
            last_link += 1
        near, here = links[self._link : last_link], signs[self._sign : last_sign]
        self._sign = last_sign
        edges = {start, end, *(at for at, _ in here), *(self._span or ())}
        edges |= {offset for first, last, _ in near for offset in (first, last)}
        ordered = sorted(edge for edge in edges if start <= edge <= end)
        at_link = at_sign = 0
        for begin, stop in zip(ordered, [*ordered[1:], end], strict=True):
            while at_sign < len(here) and here[at_sign][0] <= begin:
                yield here[at_sign][1]
                at_sign += 1
            if begin == stop:
                continue
            while at_link < len(near) and near[at_link][1] <= begin:
                at_link += 1
            link = near[at_link][2] if at_link < len(near) and near[at_link][0] <= begin else None
            marked = self._span is not None and self._span[0] <= begin < self._span[1]
            yield Piece(self._clean[begin:stop], link, marked, marked and not self.found)
            self.found = self.found or marked


def quoted_span(text: Text, quote: str, length: int) -> tuple[int, int] | None:
    """Where the file says a quote (or its beginning), as offsets of the file; `length` is that of the whole quote.
    White space may differ. None when the quote is not there."""
    words = quote.rstrip("…").split()
    while words:
        found = re.search(r"\s+".join(map(re.escape, words)), text.clean)
        if found:
            end = min(max(found.end(), found.start() + length), len(text.clean))
            return text.source_span(found.start(), end)
        words = words[: len(words) * 2 // 3] if len(words) > _FEWEST_WORDS else []
    return None
