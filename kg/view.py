"""The typed questions one can ask of the graph; all answers are frozen records in a fixed order."""

from __future__ import annotations

from collections.abc import Iterator

from pyoxigraph import NamedNode

from kg import finding, naming, status
from kg.cards import (
    AgencyCard,
    AgencyChange,
    CampaignCard,
    DocumentCard,
    Edge,
    Evidence,
    Explanation,
    Reading,
    Status,
)
from kg.edge_order import in_order, strongest
from kg.reading import Reader
from kg.store import GraphStore
from ontology.vocabulary import POL

__all__ = [
    "AgencyCard",
    "CampaignCard",
    "DocumentCard",
    "Edge",
    "Evidence",
    "Explanation",
    "GraphView",
    "Reading",
    "Status",
]


class GraphView:
    """Reads a GraphStore; follows it when a new state was published and `store.refresh()` called. Threads may
    share one view."""

    def __init__(self, store: GraphStore) -> None:
        self._store = store
        self._read: Reader | None = None

    @property
    def _reader(self) -> Reader:
        """The reader of the state that is published now; a question takes it once and stays with it."""
        snapshot, reader = self._store.snapshot, self._read
        if reader is None or reader.snapshot is not snapshot:
            reader = self._read = Reader(snapshot)
        return reader

    def find(
        self,
        number: str | None = None,
        *,
        type: str | None = None,
        name: str | None = None,
        year: int | None = None,
        date: str | None = None,
        place: str | None = None,
        issuer: str | None = None,
    ) -> tuple[DocumentCard, ...]:
        """The documents that fit: `number` is a symbol in any typing ("41-ct/tw", "137 /kh-ubnd") or the
        bare number beside a type; `name` a law's. Held ones first, then the youngest. One or two lookups."""
        return finding.find(self._reader, number, type, name, year, date, place, issuer)

    def card(self, iri: str) -> DocumentCard | None:
        """One document, None when the library does not know it."""
        return self._reader.card(iri)

    def documents(
        self,
        *,
        type: str | None = None,
        issuer: str | None = None,
        place: str | None = None,
        year_from: int | None = None,
        year_to: int | None = None,
        held: bool | None = None,
        limit: int | None = None,
    ) -> tuple[DocumentCard, ...]:
        """The documents of a type, an agency, a place, a period; held, only cited, or both (None)."""
        found = finding.documents(self._reader, type, issuer, place, year_from, year_to, held)
        return finding.ordered({c.iri: c for c in found}.values())[:limit]

    def summaries(self) -> Iterator[tuple[str, str]]:
        """(IRI, card as the graph packs it: `kg.library`) of every document; read anew each time, 15 µs each."""
        for row in self._reader.rows("known"):
            yield row["document"].value, row["summary"].value

    def summary(self, iri: str) -> str | None:
        """The card of one document as the graph packs it; None when the library does not know it."""
        return self._reader.packed(iri)

    def related(
        self, iri: str, rel: str | None = None, direction: str = "out", depth: int = 1
    ) -> tuple[Edge, ...]:
        """The relations of a document (or, inwards, of a campaign): what it says ("out") or what is said of
        it ("in"). `rel` is a wire word, None for all; mere citing is left out where a closer relation holds.
        `depth` > 1 follows the same relations further. One query for each node on the way. The evidence of
        mere citing is its first place in each paper; `mentions` has all places.
        """
        reader, outward = self._reader, direction == "out"
        found: dict[tuple[str, str, str, str], Edge] = {}
        frontier, seen = [iri], {iri}
        for _ in range(depth):
            reached = []
            for at in frontier:
                for edge in reader.step(at, rel, outward):
                    found[edge.subject.iri, edge.rel, edge.object.iri, edge.provision or ""] = edge
                    other = (edge.object if outward else edge.subject).iri
                    if other not in seen:
                        seen.add(other)
                        reached.append(other)
            frontier = reached
        return in_order(strongest(found.values()) if rel is None else found.values())

    def mentions(self, iri: str) -> tuple[Evidence, ...]:
        """Every place where a document is cited, in the order of files and places."""
        return self._reader.mentions(iri)

    def targets(self, rel: str) -> frozenset[str]:
        """The IRIs of all documents that something stands in this relation to. Read once for each published state."""
        return self._reader.targets(rel)

    def relations(self, rel: str) -> tuple[Edge, ...]:
        """All relations of one wire word in the library. Read once for each published state."""
        return self._reader.every(rel)

    def citing(self, iri: str) -> tuple[DocumentCard, ...]:
        """The documents that cite a document in whatever relation, held ones first."""
        edges = self._reader.step(iri, None, outward=False)
        return finding.ordered({e.subject.iri: e.subject for e in edges}.values())

    def status(self, iri: str, on: str | None = None) -> Status:
        """Whether a document is in force on an ISO date (None: as the papers say, whatever the day). Cost: a look-up for
        each of five relations; once `targets` was asked for one of them, as lists do, only for those it is in."""
        reader = self._reader
        edges = in_order(e for word in reader.changing(iri) for e in reader.step(iri, word, outward=False))
        return status.judge(reader.card(iri), edges, on)

    def legal_basis(self, iri: str, recursive: bool = True) -> tuple[Edge, ...]:
        """What a document is based on and, recursively, what that is based on."""
        return self.related(iri, "based_on", "out", depth=12 if recursive else 1)

    def campaigns(self, text: str | None = None) -> tuple[CampaignCard, ...]:
        """The campaigns whose names share words with `text`, best first; all by name without it."""
        return naming.campaigns(self._reader, text)

    def campaign(self, iri: str) -> CampaignCard | None:
        """One campaign, None when the library does not know it."""
        return self._reader.campaigns().get(iri)

    def campaign_documents(self, iri: str, rel: str | None = None, *, parts: bool = True) -> tuple[Edge, ...]:
        """The documents of a campaign; with `parts` those of the local campaigns that carry it out too."""
        reader, campaigns = self._reader, [iri]
        if parts:
            campaigns += [c.iri for c in reader.campaigns().values() if c.part_of == iri]
        edges = [e for c in campaigns for e in reader.step(c, rel, outward=False)]
        return in_order(strongest(edges) if rel is None else edges)

    def agencies(self, text: str | None = None) -> tuple[AgencyCard, ...]:
        """The agencies whose names or other wordings share words with `text`, best first; all without it."""
        return naming.agencies(self._reader, text)

    def agency_changes(self) -> tuple[AgencyChange, ...]:
        """Every merger or new name of an agency that some paper tells. Read once for each published state."""
        return naming.agency_changes(self._reader)

    def recipients(self, iri: str) -> tuple[str, ...]:
        """To whom a held document was sent ("Nơi nhận"), by name; one look-up."""
        return self._reader.texts(iri, POL.recipient)

    def conflicts(self, iri: str) -> tuple[str, ...]:
        """What papers disagree on about a document, in words ("ngày ban hành: 2024-12-26 (2), 2024-11-28 (1)")."""
        return self._reader.texts(iri, POL.conflict)

    def why(self, iri: str) -> Explanation | None:
        """How each paper named a document and on what ground it was taken for this one; None if unknown."""
        reader = self._reader
        card = reader.card(iri)
        if card is None:
            return None
        found: dict[str, Reading] = {}
        for row in reader.rows("readings", document=NamedNode(iri)):
            known = found.get(row["reading"].value)
            conflicts = set(known.conflicts if known else ())
            if row["conflict"] is not None:
                conflicts.add(row["conflict"].value)
            found[row["reading"].value] = Reading(
                reader.path(row["file"].value),
                row["quote"].value,
                row["how"].value,
                row["reason"].value,
                row["correction"].value if row["correction"] is not None else None,
                tuple(sorted(conflicts)),
            )
        readings = sorted(found.values(), key=lambda r: (r.resolution != "self", r.source, r.surface))
        rows = reader.rows("candidates", document=NamedNode(iri))
        cards = (reader.card(row["candidate"].value) for row in rows)
        return Explanation(card, tuple(readings), finding.ordered(c for c in cards if c), self.conflicts(iri))
