"""What the catalog stores of one parsed document, and how: msgpack of the frozen dataclasses, compressed.

Packing is done where the parsing is done (a worker process), so that the writer only passes bytes on.
"""

from __future__ import annotations

import zlib
from dataclasses import dataclass, replace

import msgspec

from ingest.model import Document

_LEVEL = 1  # 3 costs twice the time for 6 % of the size on gazette texts


@dataclass(frozen=True, slots=True)
class Card:
    """The columns by which a document is listed without opening its record."""

    key: str
    type: str | None
    number: str | None
    date: str | None
    issuer: str | None
    place: str | None
    title: str | None
    media_type: str
    pages: int
    characters: int


@dataclass(frozen=True, slots=True)
class StoredPassage:
    """A passage with its text, for display. `key` is the document it belongs to; `start`, `end` are offsets in its
    clean text, `source_start`, `source_end` in the file as read."""

    id: str
    key: str
    ordinal: int
    page: int
    start: int
    end: int
    source_start: int
    source_end: int
    heading: str
    text: str


@dataclass(frozen=True, slots=True)
class Packed:
    """A parsed document ready to be written."""

    card: Card
    passages: tuple[StoredPassage, ...]
    record: bytes


@dataclass(frozen=True, slots=True)
class Change:
    """Document `key` was put (or removed) at `sequence`."""

    sequence: int
    key: str
    removed: bool


@dataclass(frozen=True, slots=True)
class Job:
    """One ingest: when (ISO time), how many files of each outcome, and which failed why."""

    started: str
    finished: str
    added: int
    unchanged: int
    replaced: int
    failed: int
    failures: tuple[tuple[str, str], ...] = ()


def pack(document: Document) -> Packed:
    """The stored form of a document. Linear in its length."""
    source, header, text = document.source, document.header, document.text
    card = Card(
        key=source.sha256,
        type=header.type,
        number=header.number,
        date=header.date,
        issuer=header.issuer,
        place=header.place,
        title=header.title,
        media_type=source.media_type,
        pages=source.pages,
        characters=len(text.clean),
    )
    passages = tuple(
        StoredPassage(
            id=passage.id,
            key=source.sha256,
            ordinal=ordinal,
            page=passage.page,
            start=passage.start,
            end=passage.end,
            source_start=first,
            source_end=last,
            heading=passage.heading,
            text=text.clean[passage.start : passage.end],
        )
        for ordinal, passage in enumerate(document.passages)
        for first, last in [text.source_span(passage.start, passage.end)]
    )
    return Packed(card, passages, zlib.compress(msgspec.msgpack.encode(document), _LEVEL))


def unpack(record: bytes, path: str | None = None) -> Document:
    """The document of a stored record; `path` stands as its source's path when given."""
    document = _decoder().decode(zlib.decompress(record))
    if path is None or path == document.source.path:
        return document
    return replace(document, source=replace(document.source, path=path))


_built: list[msgspec.msgpack.Decoder[Document]] = []


def _decoder() -> msgspec.msgpack.Decoder[Document]:
    if not _built:  # building it walks all the model's types: once, and only where a record is opened
        _built.append(msgspec.msgpack.Decoder(Document))
    return _built[0]
