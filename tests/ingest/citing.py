"""Reading the citations of a sentence: what the tests of citations share."""

from __future__ import annotations

from ingest.citations import find_citations
from ingest.model import Citation, Header, Note, Text

CITY = Header(type="Báo cáo", number="9/BC-UBND", issuer="UBND thành phố Cần Thơ", place="Cần Thơ")


def text_of(body: str, *notes: tuple[str, int, str]) -> Text:
    """A text with notes given as (mark, place of the mark in the body, words)."""
    clean, found = body, []
    for mark, anchor, words in notes:
        start = len(clean) + 1
        clean += "\n" + words
        found.append(Note(mark, anchor, start, len(clean)))
    return Text(clean, ((0, 0),), len(body), tuple(found), (0,), len(clean))


def cite(body: str, header: Header = CITY) -> tuple[Citation, ...]:
    return find_citations(text_of(body), header)
