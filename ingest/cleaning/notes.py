"""Footnotes: which lines are notes, and which marks in the body belong to them.

A mark is accepted only when it fits: its note exists and it stands where the numbering wants it. So numbers
glued to words for other reasons (QH15, CO2, TT32, 5m2) are never taken for marks. Notes stand at the foot of a page,
after a rule or a gap, in smaller type (longer lines), and go on at the next page's. In OCR output each is a paragraph.
"""

from __future__ import annotations

from bisect import bisect_right

from ingest.cleaning.layout import PAGE, Layout, usual
from ingest.cleaning.lines import Line
from ingest.cleaning.marks import PLAIN, Marks, Span
from ingest.cleaning.note_ends import (
    CLOSED,
    again_below,
    body_goes_on,
    hangs_on,
    is_page_number,
    tail,
    unfinished,
)
from ingest.cleaning.note_signs import (
    NOTE_SIGNS,
    NOTE_START,
    PERSON,
    TELLS_A_CHANGE,
    FoundNote,
    tells_on,
)

_WEAK = ("raised", "glued", "stop", "round", "label", "standing", "year")
_SEPARATOR = range(20, 80)
_LONG_SEPARATOR = 100  # a long line stands over the rest of a cut note; a text layer gives both as spaces
_WIDE = 150  # longer lines are whole paragraphs
_NEAR = 900  # how many characters above its note a mark may stand, where no gap parts notes from the body


class NoteFinder:
    """One pass over the lines of a text. `notes` are in order; `stray` are raised marks whose notes are lost."""

    def __init__(self, text: str, lines: list[Line], gap: int) -> None:
        self.text = text
        self.lines = lines
        self.gap = gap
        self.marks = Marks(text)
        self.notes: list[FoundNote] = []
        self.stray: list[Span] = []
        self._line_starts = [line.start for line in lines]
        self._layout = Layout(text, lines)
        self._page_of = self._layout.page_of
        self._searched = 0
        self._taken: set[Span] = set()
        self._carried_at = -1
        self._page = 0
        self._indented = sum(1 for line in lines if line.indent) * 10 > len(lines)

    def run(self) -> None:
        i = 0
        while i < len(self.lines):
            note = self._starting_at(i)
            if note is not None:
                self.notes.append(note)
            elif self._goes_on_at(i):
                note = self.notes[-1]
                note.lines.append(i)
            else:
                i += 1
                continue
            first = len(note.lines) - 1
            i = self._fill(i, note)
            note.mark_span = note.mark_span or self._mark_below(i, note)
            i = self._past_page_number(i)
            for k in (*note.lines[first:], *range(note.lines[-1] + 1, i)):
                self.lines[k].note = len(self.notes) - 1
            if note.mark_span is not None:
                self._taken.add(note.mark_span)
                self._searched = max(self._searched, note.mark_span[1])
        self._find_strays()

    # -- where a note begins ---------------------------------------------------------------------------

    def _starting_at(self, i: int) -> FoundNote | None:
        line = self.lines[i]
        if self.text[line.start] not in NOTE_SIGNS:
            return None
        match = NOTE_START.match(self.text, line.start, line.end)
        if match is None:
            return None
        kind = match.lastgroup or ""
        number = int(match.group(kind).translate(PLAIN))
        if kind == "raised":
            return FoundNote(
                str(number), kind, [i], match.end(), self._mark(i, number, ("raised",), far=True)
            )
        last, last_line = self._last()
        beside = last_line == i - 1
        if not last < number <= last + 40 and not (number == 1 and not beside):
            return None
        if not self._apart(i, beside) and not self._torn_in(i, number, match.end()):
            return None
        if kind in ("square", "round"):
            span = self._mark(i, number, (kind, "raised"), far=kind == "square")
            return FoundNote(str(number), kind, [i], match.end(), span) if span else None
        ruled = line.after_rule and not self._layout.paged
        stop = min(i + PAGE, self._layout.page_end(i))
        if not (beside or ruled) and again_below(self.text, self.lines, i, stop, self.gap):
            return None
        kinds = _WEAK if number <= last + 1 else _WEAK[:5] if number <= last + 12 else ()
        span = self._mark(i, number, kinds, far=False)
        if span is None:
            separated = line.after_rule in _SEPARATOR and number in (1, last + 1)
            follows = beside and number == last + 1 and self._closed(i - 1)
            small = number == last + 1 and self._at_foot(i)
            told = (last < number <= last + 40 or number == 1) and TELLS_A_CHANGE.match(
                self.text, match.end(), line.end
            )
            if not (separated or follows or small or told):
                return None
        return FoundNote(str(number), kind, [i], match.end(), span)

    def _last(self) -> tuple[int, int]:
        """Number and last line of the note before."""
        if not self.notes:
            return 0, -2
        return int(self.notes[-1].mark), self.notes[-1].lines[-1]

    def _apart(self, i: int, beside: bool) -> bool:
        """Whether a line stands off from the body: after a rule or a gap, or directly below another note."""
        return self.lines[i].after_rule > 0 or self.lines[i].gap > self.gap or beside

    def _torn_in(self, i: int, number: int, text_start: int) -> bool:
        """Whether the next note stands in a double-spaced page right after the lines of its glued mark."""
        if not self.gap or number != self._last()[0] + 1 or not self.text[text_start].isupper():
            return False
        span = self._mark(i, number, ("raised", "glued"), far=False)
        return span is not None and self.lines[i].start - span[0] <= _NEAR

    def _mark(self, i: int, number: int, kinds: tuple[str, ...], *, far: bool) -> Span | None:
        """The mark of a note: after the mark before, on the note's page or the one before (anywhere if `far`)."""
        line = self.lines[i]
        start = self._searched
        if not far and self._layout.paged:
            start = max(start, self._layout.page_start(self._page_of[i] - 1))
        for kind in kinds:
            if kind == "label" and line.width < 0.8 * self._layout.body_width and not self._closed(i):
                continue
            spans = self.marks.find(kind, number, start, line.start)
            found = next((span for span in spans if not self._in_note(span)), None)
            if found is None and kind == "raised" and far:
                earlier = self.marks.find(kind, number, 0, start, last=True)
                found = next((s for s in earlier if s not in self._taken and not self._in_note(s)), None)
            if found:
                return found
        return None

    def _mark_below(self, i: int, note: FoundNote) -> Span | None:
        """The mark of a note that tears the sentence before its mark: soon below, and no later note wants it."""
        if i >= len(self.lines) or note.kind not in ("raised", "plain"):
            return None
        start, number = self.lines[i].start, int(note.mark)
        for k in range(i, min(i + 3 * PAGE, len(self.lines))):
            match = NOTE_START.match(self.text, self.lines[k].start, self.lines[k].end)
            if match and int(match.group(match.lastgroup or "").translate(PLAIN)) == number:
                return None
        kinds = ("raised",) if note.kind == "raised" else ("raised", "glued")
        reach = start + (_NEAR * 3 if note.kind == "raised" else _NEAR // 2)
        return next((s for kind in kinds for s in self.marks.find(kind, number, start, reach)), None)

    def _in_note(self, span: Span) -> bool:
        i = bisect_right(self._line_starts, span[0]) - 1
        return i >= 0 and self.lines[i].note is not None

    def _past_page_number(self, i: int) -> int:
        """The line to read next after a note that ends before line i: the number of a page is passed over."""
        if (
            not self._layout.paged
            and i < len(self.lines)
            and is_page_number(self.text, self.lines, i, self._page)
        ):
            self._page = int(self.text[self.lines[i].start : self.lines[i].end].strip(" -–—"))
            return i + 1
        return i

    # -- where it ends -------------------------------------------------------------------------------

    def _fill(self, i: int, note: FoundNote) -> int:
        """Add the lines that carry the note on; returns the index of the first line after it."""
        j = i + 1
        while j < len(self.lines) and not self._ends_before(i, j, note, self._layout.paged):
            note.lines.append(j)
            j += 1
        return j

    def _ends_before(self, first: int, j: int, note: FoundNote, paged: bool) -> bool:
        line = self.lines[j]
        if line.opens_page or line.after_rule:
            return True
        if self.lines[first].width > _WIDE or line.width > _WIDE:
            return True
        match = NOTE_START.match(self.text, line.start, line.end)
        if match is not None and match.lastgroup == note.kind:
            number = int(match.group(note.kind).translate(PLAIN))
            if note.kind == "raised" or (number == int(note.mark) + 1 and self._opens_next(j, number)):
                return True
        if PERSON.fullmatch(self.text, line.start, line.end) and self._closed(j - 1):
            return True
        if paged:
            return self._body_again(j)
        if (line.indent and not self._indented) or line.gap > self.gap:
            return True
        ended, hangs = self._closed(j - 1), hangs_on(self.text, self.lines[j - 1], line)
        if not self._layout.wrapped:
            return ended or not (hangs or self.text[line.start].islower())
        short = self.lines[j - 1].width < 0.75 * self._layout.body_width
        return (short and (ended or not hangs)) or body_goes_on(self.text, self.lines, first, j)

    def _body_again(self, j: int) -> bool:
        """Whether double-spaced body follows a closed, single-spaced note: the page's end left no trace."""
        if not self.lines[j].gap or (self.lines[j - 1].gap > self.gap and not self.lines[j - 1].after_rule):
            return False
        rest = self.lines[j : min(j + PAGE, self._layout.page_end(j))]
        return len(rest) > 2 and all(line.gap for line in rest[:12]) and self._closed(j - 1)

    def _opens_next(self, j: int, number: int) -> bool:
        kind = self.notes[-1].kind
        kinds = _WEAK if kind == "plain" else (kind,)
        return self._closed(j - 1) or self._mark(j, number, kinds, far=True) is not None

    def _goes_on_at(self, i: int) -> bool:
        """Whether line i carries on a note that was cut by the end of its page."""
        if not self.notes:
            return False
        note, line = self.notes[-1], self.lines[i]
        last = note.lines[-1]
        if self._page_of[i] - self._page_of[last] > 1:
            return False
        if line.after_rule >= _LONG_SEPARATOR:
            return True
        if line.after_rule and (last < i - 1 or line.opens_page) and unfinished(self.text, self.lines, note):
            return True
        if line.opens_page and last == i - 1:
            self._carried_at = self._carried(i, note, unfinished(self.text, self.lines, note))
        return i == self._carried_at

    def _carried(self, first: int, note: FoundNote, unfinished: bool) -> int:
        """The line of the page from `first` at which the cut note goes on: -1 when it does not.

        The rest of a note stands below a gap and is set in smaller type, so its lines are longer.
        """
        page = self._page_of[first]
        stop = bisect_right(self._page_of, page)
        number = int(note.mark) + 1
        for j in range(first, stop):
            match = NOTE_START.match(self.text, self.lines[j].start, self.lines[j].end)
            numbered = match and match.lastgroup == "plain" and int(match.group("plain")) == number
            if numbered and self._mark(j, number, _WEAK, far=False) is not None:
                stop = j
                break
        gaps = [j for j in range(first + 1, stop) if self.lines[j].gap > self.gap or self.lines[j].after_rule]
        if not gaps and stop <= self._layout.page_end(first) - 1:
            return -1
        begin = gaps[-1] if gaps else first
        tells = tells_on(self.text, self.lines[begin].start, self.lines[begin : begin + 4][-1].end)
        if not unfinished and not tells:
            return -1
        starts_small = self.text[self.lines[begin].start].islower()
        if self._layout.is_small(begin, stop, self._note_width()) and (gaps or tells or starts_small):
            return begin
        cut = unfinished and bool(gaps) and self._note_width() <= self._layout.body_width * 1.04
        return begin if cut and starts_small else -1

    def _at_foot(self, i: int) -> bool:
        """Whether line i begins a foot of its page: small type, or a full line and a closed end of the page."""
        stop = self._layout.page_end(i)
        if self._layout.is_small(i, stop, self._note_width()):
            return True
        full = self.lines[i].width >= 0.85 * self._layout.body_width
        return self._layout.paged and full and self._closed(stop - 1)

    def _note_width(self) -> float:
        """The usual width of the notes' full lines so far; 1.08 of the body's while too few are known."""
        widths = [self.lines[k].width for note in self.notes[-20:] for k in note.lines[:-1][:PAGE]]
        return usual(widths) if len(widths) > 8 else self._layout.body_width * 1.08

    def _closed(self, i: int) -> bool:
        return CLOSED.search(tail(self.text, self.lines[i])) is not None

    def _find_strays(self) -> None:
        """Raised marks whose notes are lost, or that repeat a mark: they carry on the numbering of the others."""
        known = {int(note.mark) for note in self.notes}
        expected = 1
        for number, span in self.marks.raised():
            if span in self._taken:
                expected = number + 1
            elif not self._in_note(span) and (number in known or number == expected):
                self.stray.append(span)
                expected = number + 1
