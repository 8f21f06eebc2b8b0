"""What goes into the index, and what a hit may be asked to be."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class IndexEntry:
    """One passage to index. `number`, `title`, `type`, `issuer`, `place`, `date`, `campaign` are its document's."""

    passage_id: str
    document_key: str
    number: str | None = None
    title: str | None = None
    section: str = ""
    text: str = ""
    page: int = 1
    type: str | None = None
    issuer: str | None = None
    place: str | None = None
    date: str | None = None
    campaign: str | None = None


@dataclass(frozen=True, slots=True)
class Filters:
    """What a hit must be: equal values (names compared without case and marks), `date_from`..`date_to` (ISO, inclusive)."""

    type: str | None = None
    issuer: str | None = None
    place: str | None = None
    date_from: str | None = None
    date_to: str | None = None
    document_key: str | None = None
    campaign: str | None = None
