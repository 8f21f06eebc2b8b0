"""How the lines of a text lie on its pages: which page, how wide, and where smaller type begins."""

from __future__ import annotations

from bisect import bisect_right
from itertools import pairwise

from ingest.cleaning.lines import Line

PAGE = 120
"""No page has more lines: bounds every look ahead, so that hostile text costs linear time."""


class Layout:
    """Pages and widths of the lines of one text. `body_width` is the usual width of full lines of the body,
    `wrapped` whether there are many of them (else each line is a paragraph).
    """

    def __init__(self, text: str, lines: list[Line]) -> None:
        self._lines = lines
        self.page_of = _pages(lines)
        self.paged = self.page_of[-1] > 1
        widths = _wrapped_widths(text, lines, self.page_of)
        self.body_width = usual(widths)
        self.wrapped = len(widths) * 16 > len(lines)

    def page_end(self, i: int) -> int:
        """The index after the last line of the page that holds line i."""
        return bisect_right(self.page_of, self.page_of[i])

    def page_start(self, page: int) -> int:
        """The offset in the text at which a page (from 1) begins; the first page's for 0."""
        i = bisect_right(self.page_of, page - 1)
        return self._lines[min(i, len(self._lines) - 1)].start

    def is_small(self, first: int, stop: int, small_width: float) -> bool:
        """Whether the lines [first, stop) are about as wide as `small_width`, the width of smaller type."""
        widths = [self._lines[k].width for k in range(first, min(stop, first + PAGE))]
        if len(widths) > 2:
            widths.pop()
        if not widths or small_width <= self.body_width * 1.04:
            return False
        return usual(widths) * 2 > small_width + self.body_width


def _wrapped_widths(text: str, lines: list[Line], pages: list[int]) -> list[int]:
    """Widths of the body's lines that are surely wrapped: the next one goes on with a small letter.

    Only the upper half of each page counts, where no notes are.
    """
    widths = []
    opened = 0
    for i, (line, after) in enumerate(pairwise(lines)):
        if pages[i] != pages[opened]:
            opened = i
        if line.width > 40 and text[after.start].islower() and (pages[-1] == 1 or i - opened < 16):
            widths.append(line.width)
    return widths


def usual(widths: list[int]) -> float:
    """The upper quartile: the width of full lines, whatever short ones stand among them."""
    return float(sorted(widths)[len(widths) * 3 // 4]) if widths else 0.0


def _pages(lines: list[Line]) -> list[int]:
    """The page of each line, from 1 (0 pages make [1])."""
    page = 1
    out = []
    for i, line in enumerate(lines):
        if line.opens_page and i:
            page += 1
        out.append(page)
    return out or [1]
