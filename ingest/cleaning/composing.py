"""The clean text put together: body lines joined to paragraphs, marks left out, notes after the body."""

from __future__ import annotations

import re
import sys
import unicodedata
from collections.abc import Sequence

from ingest.cleaning.lines import Line
from ingest.cleaning.mapped import Mapped, Piece, assemble
from ingest.cleaning.marks import Span
from ingest.cleaning.note_signs import FoundNote
from ingest.cleaning.paragraphs import BREAK, GLUE, SPACE, Joints
from ingest.model import Note, SourceText, Text

_SPACES = re.compile(r" {2,}")
_HEAD = 60
_NO_MORE = sys.maxsize


def compose_text(
    source: SourceText, mapped: Mapped, lines: list[Line], notes: list[FoundNote], stray: list[Span]
) -> Text:
    """The `Text` of a source whose lines and notes are known. `stray` are marks without notes, left out too."""
    body = _Composer(mapped.text, lines, notes, stray)
    body.put_body()
    body_end = body.size
    spans = [body.put_note(note) for note in notes]
    done = assemble(mapped, body.pieces())
    found = tuple(
        Note(note.mark, body.anchors.get(i), start, end)
        for i, (note, (start, end)) in enumerate(zip(notes, spans, strict=True))
    )
    return Text(done.text, done.runs, body_end, found, source.page_starts, len(source.text))


class _Composer:
    """Collects the pieces of the clean text and counts offsets as they will be in it."""

    def __init__(self, text: str, lines: list[Line], notes: list[FoundNote], stray: list[Span]) -> None:
        self.text = text
        self.lines = lines
        self._pieces: list[Piece] = []
        self._from = self._to = -1
        self.size = 0
        self.anchors: dict[int, int] = {}
        self._marks = sorted(
            [(*note.mark_span, i) for i, note in enumerate(notes) if note.mark_span]
            + [(*span, -1) for span in stray]
        )
        self._spaced = "  " in text
        self._next_mark = 0
        self._next_at = self._marks[0][0] if self._marks else _NO_MORE
        self._joints = Joints(text, [line for line in lines if line.note is None], lines)

    def put_body(self) -> None:
        previous: Line | None = None
        last = -1
        opening = True
        for index, line in enumerate(self.lines):
            if line.note is not None:
                continue
            marks = self._marks_of(line) if self._next_at < line.end else ()
            if previous is not None:
                if not marks and self._joints.runs_on(previous, line, opening):
                    between = SPACE
                else:
                    head = self._head(line, marks)
                    between = self._joints.between(previous, line, head, index != last + 1, opening)
                self._put_joint(previous, line, between)
                opening = between == BREAK
            at = line.start
            for start, end, which in marks:
                before = (
                    start - 1
                    if start > at and self.text[start - 1] == " " and self._space_after(end, line)
                    else start
                )
                self._put_slice(at, before)
                self.anchors[which] = self.size
                at = end
            self._put_slice(at, line.end)
            previous, last = line, index

    def put_note(self, note: FoundNote) -> Span:
        """Put a note's own text on a line of its own; returns its span."""
        if self.size:
            self._put("\n")
        begin = self.size
        previous: Line | None = None
        for k in note.lines:
            line = self.lines[k]
            if previous is not None:
                head = self.text[line.start : min(line.end, line.start + _HEAD)]
                glued = self._joints.between(previous, line, head, True) == GLUE
                self._put("" if glued else " ")
            self._put_slice(max(note.text_start, line.start), line.end)
            previous = line
        return begin, self.size

    def _marks_of(self, line: Line) -> list[tuple[int, int, int]]:
        found: list[tuple[int, int, int]] = []
        while self._next_mark < len(self._marks) and self._marks[self._next_mark][0] < line.end:
            start, end, which = self._marks[self._next_mark]
            if start >= line.start and (not found or start >= found[-1][1]) and self._may_go(start, end):
                found.append((start, end, which))
            self._next_mark += 1
        self._next_at = self._marks[self._next_mark][0] if self._next_mark < len(self._marks) else _NO_MORE
        return found

    def _may_go(self, start: int, end: int) -> bool:
        """Whether the text stays NFC when [start, end) is left out (a tone mark behind must not find a vowel)."""
        return unicodedata.is_normalized(
            "NFC", self.text[max(0, start - 1) : start] + self.text[end : end + 2]
        )

    def _head(self, line: Line, marks: Sequence[tuple[int, int, int]]) -> str:
        """The beginning of a line as it will read without its marks ("1.20 Chỉ đạo" reads "1. Chỉ đạo")."""
        head = self.text[line.start : min(line.end, line.start + _HEAD)]
        if marks and marks[0][0] - line.start < 15:
            start, end = marks[0][0] - line.start, marks[0][1] - line.start
            head = head[:start] + head[end:]
        return head or self.text[line.start : line.end]

    def _space_after(self, at: int, line: Line) -> bool:
        return at >= line.end or self.text[at] in " .,;:)"

    def pieces(self) -> list[Piece]:
        """All pieces in order."""
        self._close()
        return self._pieces

    def _put(self, piece: str) -> None:
        if piece:
            self._close()
            self._pieces.append(piece)
            self.size += len(piece)

    def _close(self) -> None:
        """End the slice that is being made longer."""
        if self._to > self._from:
            self._pieces.append((self._from, self._to))
        self._from = self._to = -1

    def _put_span(self, start: int, end: int) -> None:
        """Put a slice of the text; one that goes on where the last one ended makes it longer."""
        if end <= start:
            return
        self.size += end - start
        if start != self._to:
            self._close()
            self._from = start
        self._to = end

    def _put_slice(self, start: int, end: int) -> None:
        """The slice with runs of spaces made one."""
        if not self._spaced or self.text.find("  ", start, end) < 0:
            self._put_span(start, end)
            return
        for match in _SPACES.finditer(self.text, start, end):
            self._put_span(start, match.start() + 1)
            start = match.end()
        self._put_span(start, end)

    def _put_joint(self, before: Line, after: Line, between: str) -> None:
        """Put the joint in; taken from the source where the same character stands there, so that it maps exactly."""
        if not between:
            return
        at = before.end
        if not self.text.startswith(between, at) or at >= after.start:
            at = self.text.find(between, at, after.start)
        if at >= 0:
            self._put_span(at, at + 1)
        else:
            self._put(between)
