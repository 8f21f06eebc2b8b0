"""Reading the citations of a sentence: what the tests of citations share."""

from __future__ import annotations

from dataclasses import dataclass

from ingest.citations import find_citations
from ingest.model import Citation, Header, Note, Text

CITY = Header(type="Báo cáo", number="9/BC-UBND", issuer="UBND thành phố Cần Thơ", place="Cần Thơ")
REPORT = Header(type="Báo cáo", number="5/BC-UBND", date="2025-09-30", issuer="UBND thành phố Cần Thơ")
"""The head of a city's report of late 2025, without the place."""


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


@dataclass(frozen=True)
class Row:
    """One sentence and what must be read from its first citation (or the one of `number`)."""

    remark: str
    body: str
    number: str | None
    type: str | None = None
    date: str | None = None
    issuer: str | None = None
    subject: str | None = None
    name: str | None = None


def check(row: Row) -> None:
    """That a row's citation is found once, with all that the row tells of it, and where it stands."""
    found = [c for c in cite(row.body) if (c.number == row.number if row.number else c.name == row.name)]
    assert len(found) == 1, row.remark
    citation = found[0]
    assert (citation.number, citation.type, citation.date, citation.issuer) == (
        row.number,
        row.type,
        row.date,
        row.issuer,
    )
    if row.subject:
        assert citation.subject == row.subject
    if row.name:
        assert citation.name == row.name
    for mention in citation.mentions:
        surface = row.body[mention.start : mention.end]
        assert (row.number or row.name or "") in surface or "số" in surface
