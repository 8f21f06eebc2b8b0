"""Citations of one paper: what it cites, with every place, date, issuer and subject.

    find_citations(text, header) = normalize, soften -> find_anchors -> titles_in_small_letters -> read_all -> resolve

The steps are in their own modules; see `anchors`, `laws`, `attributes`, `subjects` and `resolving`.
"""

from __future__ import annotations

from dataclasses import replace

from ingest.citations.anchor import Anchor
from ingest.citations.anchors import find_anchors
from ingest.citations.attributes import read_all
from ingest.citations.capitals import titles_in_small_letters
from ingest.citations.home import home_place
from ingest.citations.own import own_office
from ingest.citations.resolving import resolve
from ingest.citations.softbreaks import soften
from ingest.model import Citation, Header, Note, Text
from ingest.symbols import normalize
from ingest.types import LAW_TYPES


def find_citations(text: Text, header: Header) -> tuple[Citation, ...]:
    """All documents a paper cites, ordered by first mention. Linear in the text.

    A citation without a number is full only when its type is of `types.LAW_TYPES` (a law by name); `short`
    marks a bare form ("Đề án 06") that fits no full citation or several.
    """
    plain = _notes_apart(soften(normalize(text.clean)), text.notes)
    home = home_place(plain, header, text.body_end)
    own_law = f"{header.type} {header.title}" if header.type in LAW_TYPES and header.title else None
    anchors = find_anchors(plain, own_law)
    anchors = tuple(_told(anchor, text.clean, plain) for anchor in anchors)
    words = titles_in_small_letters(plain, anchors)
    readings = read_all(words, anchors, home, text.notes, own_office(header, plain, text.body_end, home))
    return resolve(readings, header)


def _told(anchor: Anchor, clean: str, plain: str) -> Anchor:
    """The anchor with the correction told of what OCR misread in its symbol ("2O25", "OĐ-TTg"); any other as it is."""
    symbol, start, end = anchor.symbol, anchor.symbol_start, anchor.end
    if symbol is None or symbol.correction or clean[start:end] == plain[start:end]:
        return anchor
    printed = "".join(normalize(clean[start:end], misread=False).split())
    if printed == "".join(plain[start:end].split()):
        return anchor
    return replace(anchor, symbol=replace(symbol, correction=f"{printed} → {symbol.text}"))


def _notes_apart(plain: str, notes: tuple[Note, ...]) -> str:
    """The text with each footnote on a line of its own again: the page's end cut the one before it, which goes on nowhere.
    Same length. Linear."""
    parts, last = [], 0
    for start in sorted(note.start for note in notes):
        if start > last and plain[start - 1] == " ":
            parts += [plain[last : start - 1], "\n"]
            last = start
    return "".join([*parts, plain[last:]]) if parts else plain
