"""Footnotes: which lines are notes, and which marks in the body belong to them.

A mark is accepted only when it fits: its note exists and it stands where the numbering wants it. So numbers
that are glued to words for other reasons (QH15, CO2, TT32, 5m2) are never taken for marks.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from ingest.cleaning.characters import SUPERSCRIPTS
from ingest.cleaning.lines import Line

_PLAIN = str.maketrans(SUPERSCRIPTS, "0123456789")
_START = re.compile(
    rf"(?P<raised>[{SUPERSCRIPTS}]{{1,3}})\s?(?=\S)"
    r"|(?P<plain>\d{1,3})\s(?=[^\W\d_]|[“\"'(‘«]|\d{2,}[\s/.-])"
    r"|\[(?P<square>\d{1,3})\]\s?(?=\S)"
    r"|(?P<star>\(\*{1,3}\)|\*{1,3})\s?(?=\S)"
)
_TERMINAL = re.compile(r"[.!?…][”\"’)\]]*\Z")


@dataclass(slots=True)
class FoundNote:
    """A note as found: its mark, the lines it fills, where its own text begins, and the mark's span in the body."""

    mark: str
    kind: str
    lines: list[int]
    text_start: int
    mark_span: tuple[int, int] | None = None


def find_notes(text: str, lines: list[Line]) -> list[FoundNote]:
    """All notes in order. Lines that belong to one get its index in `Line.note`. Linear in the text."""
    notes: list[FoundNote] = []
    i = 0
    searched = 0
    while i < len(lines):
        note = _starts_note(text, lines, i, notes, searched)
        if note is not None:
            notes.append(note)
        elif notes and lines[i].after_rule and not _finished(text, lines, notes[-1]):
            note = notes[-1]
            note.lines.append(i)
        else:
            i += 1
            continue
        first = len(note.lines) - 1
        i = _fill(text, lines, i, note)
        for k in note.lines[first:]:
            lines[k].note = len(notes) - 1
        if note.mark_span is not None:
            searched = note.mark_span[1]
    return notes


def _finished(text: str, lines: list[Line], note: FoundNote) -> bool:
    """Whether a note's last line ends a sentence."""
    last = lines[note.lines[-1]]
    return _TERMINAL.search(text, max(last.start, last.end - 8), last.end) is not None


def _starts_note(text: str, lines: list[Line], i: int, notes: list[FoundNote], searched: int) -> FoundNote | None:
    line = lines[i]
    match = _START.match(text, line.start, line.end)
    if match is None:
        return None
    kind = match.lastgroup or ""
    mark = match.group(kind).translate(_PLAIN)
    span: tuple[int, int] | None
    if kind == "raised":
        span = _find_mark(text, lines, i, searched, mark, raised_only=True)
        return FoundNote(mark, kind, [i], match.end(), span)
    if kind == "plain":
        number = int(mark)
        last = int(notes[-1].mark) if notes and notes[-1].mark.isdigit() else 0
        if number not in (last + 1, 1):
            return None
        span = _find_mark(text, lines, i, searched, mark, raised_only=False)
        beside = i > 0 and lines[i - 1].note is not None and number == last + 1
        if line.after_rule or (beside and line.gap) or (span is not None and beside):
            return FoundNote(mark, kind, [i], match.end(), span)
    return None


def _find_mark(
    text: str, lines: list[Line], i: int, searched: int, mark: str, *, raised_only: bool
) -> tuple[int, int] | None:
    """The mark's place in the body between the last mark found and the note's own line."""
    stop = lines[i].start
    start = max(searched, stop - 20_000)
    raised = mark.translate(str.maketrans("0123456789", SUPERSCRIPTS))
    for match in re.finditer(rf"(?<![{SUPERSCRIPTS}\s]){raised}(?![{SUPERSCRIPTS}])", text[start:stop]):
        if not _in_note(lines, start + match.start(), i):
            return start + match.start(), start + match.end()
    if raised_only:
        return None
    glued = rf"(?:(?<=[^\W\d_])|(?<=[)”\"’]))(?<!\bm)(?<!\bkm)(?<!\bcm){mark}(?![\w/]|[.,]\d)"
    for match in re.finditer(glued, text[start:stop]):
        if not _in_note(lines, start + match.start(), i):
            return start + match.start(), start + match.end()
    return None


def _in_note(lines: list[Line], at: int, before: int) -> bool:
    for k in range(before - 1, -1, -1):
        if lines[k].start <= at < lines[k].end:
            return lines[k].note is not None
        if lines[k].end <= at:
            return False
    return False


def _fill(text: str, lines: list[Line], i: int, note: FoundNote) -> int:
    """Add the lines that carry the note on; returns the index of the first line after it."""
    j = i + 1
    long_lines = lines[i].width > 130
    while j < len(lines):
        line = lines[j]
        if line.opens_page or line.after_rule:
            break
        if line.indent == 1 and lines[i].indent == 0:
            break
        if long_lines:
            break
        match = _START.match(text, line.start, line.end)
        if match and match.group(match.lastgroup or "").translate(_PLAIN) == str(int(note.mark) + 1 if note.mark.isdigit() else 0):
            break
        if note.kind == "raised" and line.gap:
            break
        note.lines.append(j)
        j += 1
    return j
