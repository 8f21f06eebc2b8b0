"""What the graph answers with: frozen records of documents, campaigns, relations and their evidence."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple


@dataclass(frozen=True, slots=True)
class Evidence:
    """One place that proves a statement. `source` is the file's path; [start, end) are offsets in the file."""

    source: str
    page: int
    quote: str
    start: int
    end: int
    section: str


@dataclass(frozen=True, slots=True)
class DocumentCard:
    """A document as far as the library knows it; `held` is False when it is only cited.

    `status` is inForce, partiallyInForce, notInForce or None (unknown). `file`: the name of the file that holds it,
    given only where nothing else tells it from others (neither number, name nor title was read).
    """

    iri: str
    type: str | None = None
    number: str | None = None
    name: str | None = None
    date: str | None = None
    issuer: str | None = None
    title: str | None = None
    held: bool = False
    year: int | None = None
    status: str | None = None
    place: str | None = None
    effective: str | None = None
    signer: str | None = None
    expires: str | None = None
    file: str | None = None


@dataclass(frozen=True, slots=True)
class CampaignCard:
    """A campaign (phong trào thi đua); `part_of` is the IRI of the wider one it carries out."""

    iri: str
    name: str
    launched_by: str | None = None
    period: str | None = None
    part_of: str | None = None
    variants: tuple[str, ...] = ()


class AgencyCard(NamedTuple):
    """An agency, its other wordings, and how many documents it issued as far as is known."""

    iri: str
    name: str
    aliases: tuple[str, ...] = ()
    documents: int = 0


class AgencyChange(NamedTuple):
    """Agencies that became one, or one that got a new name; `sources` are the paths of the files that tell it."""

    originals: tuple[str, ...]
    result: str
    date: str | None = None
    sources: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Edge:
    """One relation between two nodes with everything that proves it.

    `confidence` is the highest of the evidence, `inherited` is true only when all of it is.
    """

    subject: DocumentCard
    rel: str
    object: DocumentCard | CampaignCard
    provision: str | None = None
    evidence: tuple[Evidence, ...] = ()
    inherited: bool = False
    confidence: float = 1.0
    rule: str = ""


@dataclass(frozen=True, slots=True)
class Status:
    """Whether a document is in force, since when, and the relations that say so."""

    word: str | None
    since: str | None = None
    edges: tuple[Edge, ...] = ()


@dataclass(frozen=True, slots=True)
class Reading:
    """One paper's word on a document: how it was written there and why it was taken for this one.

    `resolution` is self (the paper itself), symbol, date, place, unique, name, short, current, twin or
    ambiguous.
    """

    source: str
    surface: str
    resolution: str
    reason: str
    correction: str | None = None
    conflicts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Explanation:
    """Why mentions in several papers are held to be one document; `candidates` when nothing decides.

    `conflicts` are what the papers disagree on, in words.
    """

    document: DocumentCard
    readings: tuple[Reading, ...] = ()
    candidates: tuple[DocumentCard, ...] = ()
    conflicts: tuple[str, ...] = ()
