"""The full text of a held document with its citations tied to their documents, and what the tabs of its page need."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ingest.catalog.errors import UnknownDocument
from kg.cards import CampaignCard, DocumentCard, Edge, Status
from kg.status import AT_ONCE
from search.reading import FullText, full_text, quoted_span

if TYPE_CHECKING:
    from ingest.model import Document
    from search.engine.engine import Engine


@dataclass(frozen=True, slots=True)
class Basis:
    """A step of the tree of legal bases: the edge, and what its object is based on. `again` when that is told
    elsewhere in the tree."""

    edge: Edge
    below: tuple[Basis, ...] = ()
    again: bool = False


@dataclass(frozen=True, slots=True)
class Event:
    """A day in the life of a document. `edge` and `other` tell which document brought it about; with `issued` the day is
    that of its issue, since nobody tells the day it takes effect."""

    date: str | None
    words: str
    edge: Edge | None = None
    other: DocumentCard | CampaignCard | None = None
    issued: bool = False


@dataclass(frozen=True, slots=True)
class LookedFor:
    """What to mark in a text: a span of the file, or the beginning of a quote with the quote's length."""

    span: tuple[int, int] | None = None
    quote: str = ""
    length: int = 0


def text_of(engine: Engine, key: str, looked_for: LookedFor) -> FullText:
    """The text of the file with this hash. Raises `UnknownDocument`."""
    document = engine.catalog.document(key)
    if document is None:
        raise UnknownDocument(engine.directory, key)
    span = looked_for.span
    if span is None and looked_for.quote:
        span = quoted_span(document.text, looked_for.quote, looked_for.length)
    return full_text(document, _links(engine, document), span)


def key_of(engine: Engine, file: str) -> str:
    """The hash of the file at a path, or itself. Raises `UnknownDocument`."""
    key = engine.catalog.key_at(file) or (file if engine.catalog.card(file) else None)
    if key is None:
        raise UnknownDocument(engine.directory, file)
    return key


def _links(engine: Engine, document: Document) -> dict[int, str]:
    """The document that each citation was taken for, by the index of the citation."""
    from pyoxigraph import NamedNode

    from ontology.vocabulary import PROV

    store, found = engine.graph.raw, {}
    for index in range(len(document.citations)):
        reading = NamedNode(engine.graph.iris.reading(document.source.sha256, index + 1))
        quad = next(iter(store.quads_for_pattern(reading, NamedNode(PROV.specializationOf), None)), None)
        if quad is not None:
            found[index] = str(quad.object.value)  # type: ignore[union-attr]
    return found


def basis_tree(edges: tuple[Edge, ...], root: str) -> tuple[Basis, ...]:
    """The edges of `GraphView.legal_basis` as a tree below `root`; a document that comes again is not unfolded."""
    below: dict[str, list[Edge]] = {}
    for edge in edges:
        below.setdefault(edge.subject.iri, []).append(edge)
    told = {root}

    def grow(iri: str) -> tuple[Basis, ...]:
        steps = []
        for edge in below.get(iri, ()):
            target = edge.object.iri
            again = target in told and bool(below.get(target))
            told.add(target)
            steps.append(Basis(edge, () if again else grow(target), again))
        return tuple(steps)

    return grow(root)


_PASSIVE = {
    "amends": "Được sửa đổi, bổ sung",
    "corrects": "Được đính chính",
    "repeals": "Bị bãi bỏ",
    "replaces": "Được thay thế",
    "suspends": "Bị ngưng hiệu lực",
}
_ACTIVE = {
    "amends": "Sửa đổi, bổ sung",
    "corrects": "Đính chính",
    "repeals": "Bãi bỏ",
    "replaces": "Thay thế",
    "suspends": "Ngưng hiệu lực",
}


def history(card: DocumentCard, status: Status, outgoing: tuple[Edge, ...]) -> tuple[Event, ...]:
    """What happened to a document's force, oldest first; what has no date comes last."""
    events = [Event(card.date, "Ban hành")] if card.date else []
    if card.effective:
        events.append(Event(card.effective, "Có hiệu lực"))
    for edge in outgoing:
        if edge.rel in _ACTIVE:
            events.append(_change(card, _ACTIVE[edge.rel], edge, edge.object))
    for edge in status.edges:
        events.append(_change(edge.subject, _PASSIVE.get(edge.rel, edge.rel), edge, edge.subject))
    if card.expires:
        events.append(Event(card.expires, "Hết hiệu lực"))
    return tuple(sorted(events, key=lambda event: event.date or "9999"))


def _change(by: DocumentCard, words: str, edge: Edge, other: DocumentCard | CampaignCard) -> Event:
    """What a paper did, on the day it takes effect; else on the day it was issued, and told so."""
    issued = bool(not by.effective and by.date and by.type not in AT_ONCE)
    return Event(by.effective or by.date, words, edge, other, issued)
