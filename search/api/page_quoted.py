"""The marked sentence of a text as people cite it: its words, the heading it stands under, its page."""

from __future__ import annotations

from dataclasses import dataclass

from kg.cards import DocumentCard
from search.labels import date_words, document_label
from search.reading import FullText

LONGEST = 1500


@dataclass(frozen=True, slots=True)
class Quoted:
    """`words` as in the file, `heading` the innermost one above ("" for none), `page` from 1, None for a file that does
    not tell its pages (a Word or text file has them only on paper)."""

    words: str
    heading: str
    page: int | None


def quoted(text: FullText) -> Quoted | None:
    """What is marked in a text; None where nothing is. Linear in the text up to there."""
    titles = {entry.anchor: entry.title for entry in text.contents}
    lines: list[str] = []
    heading, page, found_page = "", 1, 1
    for paragraph in text.paragraphs:
        said = ""
        for piece in paragraph.pieces:
            page = piece.page or page
            if piece.marked:
                found_page = found_page if said or lines else page
                said += piece.text
        if not lines and paragraph.anchor:
            heading = titles.get(paragraph.anchor, heading)
        if said.strip():
            lines.append(" ".join(said.split()))
        elif lines:
            break
    if not lines:
        return None
    paged = any(piece.page for paragraph in text.paragraphs for piece in paragraph.pieces)
    return Quoted("\n".join(lines)[:LONGEST], heading, found_page if paged else None)


def citation(found: Quoted, card: DocumentCard) -> str:
    """A line that tells where a quote is from: "Quyết định 10/2024/QĐ-UBND ngày 13/06/2024 của UBND …, Điều 2, trang 1"."""
    named = document_label(card)
    if card.date:
        named += f" ngày {date_words(card.date)}"
    if card.issuer:
        named += f" của {card.issuer}"
    parts = [named, found.heading if len(found.heading) <= 80 else found.heading[:80].rsplit(" ", 1)[0] + "…"]
    parts.append(f"trang {found.page}" if found.page else "")
    return ", ".join(part for part in parts if part)
