"""What stands below a note in a text layer that lost its page breaks: the body goes on right there, a page number stands between.

The body of such texts is often set with blank lines between its lines, and the notes are not.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from ingest.cleaning.broken import TAIL, is_glued, is_open, leads_on
from ingest.cleaning.lines import Line
from ingest.cleaning.note_signs import NOTE_START, FoundNote

CLOSED = re.compile(r"[.!?…:;][”\"’)\]]*[.;]?\Z")
ENDED = re.compile(r"[.!?…][”\"’)\]]*[.;]?\Z")
_NUMBER = re.compile(r"[-–—]?\s?(?P<number>[1-9]\d{0,2})\s?[-–—]?")
_AROUND = 4
"""Lines above a note and below it that show how the body is spaced."""


def tail(text: str, line: Line) -> str:
    """The last characters of a line, enough for `CLOSED` and `ENDED`."""
    return text[max(line.start, line.end - 8) : line.end]


def body_goes_on(text: str, lines: Sequence[Line], first: int, j: int) -> bool:
    """Whether line j, right below a closed line of the note that begins at line `first`, is the body's again: it goes on with
    a small letter, or the body is spaced and what follows line j goes on so. Looks at a few lines only."""
    if not ENDED.search(tail(text, lines[j - 1])):
        return False
    if text[lines[j].start].islower():
        return True
    if j + 1 >= len(lines) or not lines[j + 1].gap or not _spaced(text, lines, first):
        return False
    goes_on = text[lines[j + 1].start].islower() and not CLOSED.search(tail(text, lines[j]))
    return goes_on or lines[j - 1].width < lines[first].width * 0.9


def _spaced(text: str, lines: Sequence[Line], first: int) -> bool:
    """Whether lines of one paragraph stand apart in the body above a note."""
    above = range(max(1, first - _AROUND), first)
    return any(lines[k].gap and text[lines[k].start].islower() for k in above)


def hangs_on(text: str, before: Line, after: Line) -> bool:
    """Whether a line goes on what the one before it leaves open: a symbol cut in two, "của"."""
    end, head = text[max(before.start, before.end - TAIL) : before.end], text[after.start : after.end][:TAIL]
    return is_glued(end, head, False, False) or is_open(end, head, False) or leads_on(end, head)


def unfinished(text: str, lines: Sequence[Line], note: FoundNote) -> bool:
    """Whether a note stops in the middle of a sentence or of a quotation."""
    if not ENDED.search(tail(text, lines[note.lines[-1]])):
        return True
    words = "".join(text[lines[k].start : lines[k].end] for k in note.lines[-60:])
    return words.count("“") > words.count("”")


def is_page_number(text: str, lines: Sequence[Line], j: int, last: int) -> bool:
    """Whether line j, right below a note, is the number of the page that begins: alone on its line, past the last number
    found so (0 for none), and the body follows it."""
    if j + 1 >= len(lines) or lines[j].width > 6:
        return False
    found = _NUMBER.fullmatch(text, lines[j].start, lines[j].end)
    if found is None or int(found["number"]) < max(2, last + 1):
        return False
    return not _NUMBER.fullmatch(text, lines[j + 1].start, lines[j + 1].end)


def again_below(text: str, lines: Sequence[Line], i: int, stop: int, gap: int) -> bool:
    """Whether a line before `stop` that stands apart begins with the same number as line i: notes come last on a page."""
    here = NOTE_START.match(text, lines[i].start, lines[i].end)
    for line in lines[i + 1 : stop] if here and here["plain"] else ():
        if line.gap > gap or line.after_rule:
            match = NOTE_START.match(text, line.start, line.end)
            if match and here and match["plain"] == here["plain"]:
                return True
    return False
