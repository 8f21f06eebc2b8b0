"""From the characters of a file to clean running text with the way back.

`clean` gives `Text.clean`: NFC, one paragraph a line, hard-wrapped lines joined, page furniture gone,
footnotes after the body, each tied to the place of its mark. `Text.runs` leads every character back to the
source. The rules are those of Vietnamese office papers (Nghị định 30/2020/NĐ-CP) and of the noise that PDF
text layers and OCR put on them.
"""

from __future__ import annotations

import re
from bisect import bisect_right

from ingest.cleaning.characters import looks_like_markdown, tidy_characters
from ingest.cleaning.composing import compose_text
from ingest.cleaning.lines import split_lines
from ingest.cleaning.mapped import Mapped
from ingest.cleaning.notes import NoteFinder
from ingest.cleaning.paragraphs import usual_gap
from ingest.cleaning.unrolled import unroll
from ingest.model import SourceText, Text

__all__ = ["clean"]


def clean(source: SourceText) -> Text:
    """The clean text of what a reader returned. Pure; linear in the length of the text."""
    markdown = source.source.media_type == "text/markdown" or looks_like_markdown(source.text)
    mapped = unroll(tidy_characters(Mapped(source.text), markdown))
    lines = split_lines(mapped.text, _page_breaks(source, mapped))
    finder = NoteFinder(mapped.text, lines, usual_gap(lines))
    finder.run()
    return compose_text(source, mapped, lines, finder.notes, finder.stray)


def _page_breaks(source: SourceText, mapped: Mapped) -> list[int]:
    """Offsets in the tidied text where pages begin: the reader's pages and form feeds."""
    starts = set(source.page_starts[1:])
    starts.update(match.end() for match in re.finditer("\f", source.text))
    sources = [run[1] for run in mapped.runs]
    breaks = []
    for start in sorted(starts):
        here, there = mapped.runs[max(0, bisect_right(sources, start) - 1)]
        breaks.append(here + start - there)
    return breaks
