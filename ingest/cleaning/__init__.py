"""From the characters of a file to clean running text with the way back.

`clean` gives `Text.clean`: NFC, one paragraph a line, hard-wrapped lines joined, page furniture gone,
footnotes after the body, each tied to the place of its mark. `Text.runs` leads every character back to the
source. The rules are those of Vietnamese office papers (Nghị định 30/2020/NĐ-CP) and of the noise that PDF
text layers and OCR put on them.
"""

from __future__ import annotations

import re
from bisect import bisect_right

from ingest.cleaning.characters import compose, looks_like_markdown, tidy_characters
from ingest.cleaning.lines import Line, split_lines
from ingest.cleaning.mapped import Mapped, Piece, assemble
from ingest.cleaning.notes import FoundNote, NoteFinder
from ingest.cleaning.paragraphs import full_width, joint, usual_gap
from ingest.model import Note, SourceText, Text

__all__ = ["clean"]

_SPACES = re.compile(r" {2,}")


def clean(source: SourceText) -> Text:
    """The clean text of what a reader returned. Pure; linear in the length of the text."""
    markdown = source.source.media_type == "text/markdown" or looks_like_markdown(source.text)
    mapped = tidy_characters(Mapped(source.text), markdown)
    breaks = _page_breaks(source, mapped)
    lines = split_lines(mapped.text, breaks)
    finder = NoteFinder(mapped.text, lines, usual_gap(lines))
    finder.run()
    return _put_together(source, mapped, lines, finder.notes, finder.stray)


def _page_breaks(source: SourceText, mapped: Mapped) -> list[int]:
    """Offsets in the tidied text where pages begin: the reader's pages and form feeds."""
    starts = set(source.page_starts[1:])
    starts.update(match.end() for match in re.finditer("\f", source.text))
    sources = [run[1] for run in mapped.runs]
    out = []
    for start in sorted(starts):
        i = max(0, bisect_right(sources, start) - 1)
        here, there = mapped.runs[i]
        out.append(here + start - there)
    return out


def _put_together(source: SourceText, mapped: Mapped, lines: list[Line], notes: list[FoundNote], stray: list[tuple[int, int]]) -> Text:
    text = mapped.text
    body = [line for line in lines if line.note is None]
    full, gap = full_width(text, body), usual_gap(lines)
    marks = sorted(
        [(*note.mark_span, i) for i, note in enumerate(notes) if note.mark_span] + [(*span, -1) for span in stray]
    )
    pieces: list[Piece] = []
    anchors: dict[int, int] = {}
    size = 0
    mark_at = 0

    def put(piece: Piece) -> None:
        nonlocal size
        pieces.append(piece)
        size += len(piece) if isinstance(piece, str) else piece[1] - piece[0]

    def put_slice(start: int, end: int) -> None:
        """The slice with runs of spaces made one."""
        for match in _SPACES.finditer(text, start, end):
            put((start, match.start() + 1))
            start = match.end()
        put((start, end))

    last_index = -2
    position = {id(line): i for i, line in enumerate(lines)}
    previous: Line | None = None
    for line in body:
        index = position[id(line)]
        if previous is not None:
            between = joint(text, previous, line, full, gap, index != last_index + 1)
            _put_joint(text, previous, line, between, put)
        at = line.start
        while mark_at < len(marks) and marks[mark_at][0] < line.end:
            start, end, which = marks[mark_at]
            if start >= at:
                put_slice(at, start)
                anchors[which] = size
                at = end
            mark_at += 1
        put_slice(at, line.end)
        previous, last_index = line, index
    body_end = size
    spans: list[tuple[int, int]] = []
    for note in notes:
        if size:
            put("\n")
        start_at = size
        at = note.text_start
        previous = None
        for k in note.lines:
            line = lines[k]
            if previous is not None:
                tail, head = text[max(0, previous.end - 60) : previous.end], text[line.start : line.end]
                glue = joint(text, previous, line, full, gap, True) == ""
                put("" if glue else " ")
                del tail, head
            put_slice(max(at, line.start), line.end)
            previous = line
        spans.append((start_at, size))
    done = compose(assemble(mapped, pieces))
    found = tuple(
        Note(note.mark, anchors.get(i), start, end) for i, (note, (start, end)) in enumerate(zip(notes, spans, strict=True))
    )
    return Text(done.text, done.runs, body_end, found, source.page_starts, len(source.text))


def _put_joint(text: str, before: Line, after: Line, between: str, put) -> None:  # type: ignore[no-untyped-def]
    """Put the joint in, taken from the source where the characters there are the same."""
    if not between:
        return
    here = text[before.end : after.start]
    at = here.find(between)
    if at >= 0:
        put((before.end + at, before.end + at + 1))
    else:
        put(between)
