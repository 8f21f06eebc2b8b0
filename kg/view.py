"""The typed questions one can ask of the graph; all answers are frozen records in a fixed order."""

from __future__ import annotations

from collections.abc import Iterable

from pyoxigraph import NamedNode

from kg import finding, status
from kg.cards import (
    AgencyCard,
    CampaignCard,
    DocumentCard,
    Edge,
    Evidence,
    Explanation,
    Reading,
    Status,
)
from kg.folding import fold_words
from kg.reading import Reader, in_order, strongest
from kg.store import GraphStore
from ontology.vocabulary import CAMPAIGN_RELATIONS, DCT, ELI, RELATIONS

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

_MOST_STEPS = 5_000


class GraphView:
    """Reads a GraphStore; follows it when a new state is published and `store.refresh()` was called."""

    def __init__(self, store: GraphStore) -> None:
        self._reader = Reader(store)

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

    def related(
        self, iri: str, rel: str | None = None, direction: str = "out", depth: int = 1
    ) -> tuple[Edge, ...]:
        """The relations of a document (or, inwards, of a campaign): what it says ("out") or what is said of
        it ("in"). `rel` is a wire word, None for all; mere citing is left out where a closer relation holds.
        `depth` > 1 follows the same relations further. One query for each node on the way.
        """
        outward = direction == "out"
        found: dict[tuple[str, str, str, str], Edge] = {}
        frontier, seen = [iri], {iri}
        for _ in range(depth):
            reached = []
            for at in frontier:
                for edge in self._step(at, rel, outward):
                    found[edge.subject.iri, edge.rel, edge.object.iri, edge.provision or ""] = edge
                    other = (edge.object if outward else edge.subject).iri
                    if other not in seen:
                        seen.add(other)
                        reached.append(other)
            frontier = reached
        return in_order(strongest(found.values()) if rel is None else found.values())

    def mentions(self, iri: str) -> tuple[Evidence, ...]:
        """Every place where a document is cited, in the order of files and places."""
        rows = self._reader.rows("mentions", document=NamedNode(iri))
        told = (self._reader.evidence(row) for row in rows if self._reader.rule(row) == "mention")
        return tuple(sorted(told, key=lambda e: (e.source, e.start, e.end)))

    def citing(self, iri: str) -> tuple[DocumentCard, ...]:
        """The documents that cite a document in whatever relation, held ones first."""
        edges = self._step(iri, None, outward=False)
        return finding.ordered({e.subject.iri: e.subject for e in edges}.values())

    def status(self, iri: str, on: str | None = None) -> Status:
        """Whether a document is in force on an ISO date (None: as the papers say, whatever the day)."""
        words = ("amends", "corrects", "repeals", "replaces", "suspends")
        edges = in_order(e for word in words for e in self._step(iri, word, outward=False))
        return status.judge(self._reader.card(iri), edges, on)

    def legal_basis(self, iri: str, recursive: bool = True) -> tuple[Edge, ...]:
        """What a document is based on and, recursively, what that is based on."""
        return self.related(iri, "based_on", "out", depth=12 if recursive else 1)

    def campaigns(self, text: str | None = None) -> tuple[CampaignCard, ...]:
        """The campaigns whose names share words with `text`, best first; all by name without it."""
        cards = self._reader.campaigns().values()
        if text is None:
            return tuple(sorted(cards, key=lambda c: (c.name, c.iri)))
        asked = fold_words(text)
        scored = [(max(_likeness(asked, n) for n in (c.name, *c.variants)), c) for c in cards]
        return tuple(c for s, c in sorted(scored, key=lambda t: (-t[0], t[1].name, t[1].iri)) if s >= 0.5)

    def campaign(self, iri: str) -> CampaignCard | None:
        """One campaign, None when the library does not know it."""
        return self._reader.campaigns().get(iri)

    def campaign_documents(self, iri: str, rel: str | None = None, *, parts: bool = True) -> tuple[Edge, ...]:
        """The documents of a campaign; with `parts` those of the local campaigns that carry it out too."""
        campaigns = [iri]
        if parts:
            campaigns += [c.iri for c in self._reader.campaigns().values() if c.part_of == iri]
        edges = [e for c in campaigns for e in self._step(c, rel, outward=False)]
        return in_order(strongest(edges) if rel is None else edges)

    def agencies(self, text: str | None = None) -> tuple[AgencyCard, ...]:
        """The agencies whose names or other wordings share words with `text`, best first; all without it."""
        cards = self._agency_cards()
        if text is None:
            return cards
        asked = fold_words(text)
        scored = [(max(_likeness(asked, n) for n in (c.name, *c.aliases)), c) for c in cards]
        return tuple(
            c for s, c in sorted(scored, key=lambda t: (-t[0], -t[1].documents, t[1].name)) if s >= 0.6
        )

    def why(self, iri: str) -> Explanation | None:
        """How each paper named a document and on what ground it was taken for this one; None if unknown."""
        card = self._reader.card(iri)
        if card is None:
            return None
        found: dict[str, Reading] = {}
        for row in self._reader.rows("readings", document=NamedNode(iri)):
            known = found.get(row["reading"].value)
            conflicts = set(known.conflicts if known else ())
            if row["conflict"] is not None:
                conflicts.add(row["conflict"].value)
            found[row["reading"].value] = Reading(
                self._reader.path(row["file"].value),
                row["quote"].value,
                row["how"].value,
                row["reason"].value,
                row["correction"].value if row["correction"] is not None else None,
                tuple(sorted(conflicts)),
            )
        readings = sorted(found.values(), key=lambda r: (r.resolution != "self", r.source, r.surface))
        rows = self._reader.rows("candidates", document=NamedNode(iri))
        cards = (self._reader.card(row["candidate"].value) for row in rows)
        return Explanation(card, tuple(readings), finding.ordered(c for c in cards if c))

    def _step(self, iri: str, rel: str | None, outward: bool) -> tuple[Edge, ...]:
        """One step from a node; remembered, since chains and questions come back to the same nodes."""
        self._reader.check()
        steps: dict[tuple[str, str | None, bool], tuple[Edge, ...]]
        steps = self._reader.remembered.setdefault("steps", {})
        key = (iri, rel, outward)
        if key not in steps:
            if len(steps) > _MOST_STEPS:
                steps.clear()
            steps[key] = self._read_step(*key)
        return steps[key]

    def _read_step(self, iri: str, rel: str | None, outward: bool) -> tuple[Edge, ...]:
        name, document = "out" if outward else "in", NamedNode(iri)
        if rel is None:
            return tuple(self._reader.edges(self._reader.rows(name, document=document)))
        rows = [
            row
            for predicate in _predicates(rel)
            for row in self._reader.rows(name + "_by", document=document, predicate=NamedNode(predicate))
        ]
        return tuple(self._reader.edges(rows))

    def _agency_cards(self) -> tuple[AgencyCard, ...]:
        self._reader.check()
        known: tuple[AgencyCard, ...] | None = self._reader.remembered.get("agencies")
        if known is None:
            known = self._reader.remembered["agencies"] = self._read_agencies()
        return known

    def _read_agencies(self) -> tuple[AgencyCard, ...]:
        counts = {r["agency"].value: int(r["count"].value) for r in self._reader.rows("agency_counts")}
        names: dict[str, set[str]] = {}
        aliases: dict[str, set[str]] = {}
        for row in self._reader.rows("agencies"):
            iri = row["agency"].value
            names.setdefault(iri, set()).add(row["name"].value)
            if row["alias"] is not None:
                aliases.setdefault(iri, set()).add(row["alias"].value)
        cards = []
        for iri, told in sorted(names.items()):
            name = min(told)
            other = tuple(sorted((aliases.get(iri, set()) | told) - {name}))
            cards.append(AgencyCard(iri, name, other, counts.get(iri, 0)))
        return tuple(sorted(cards, key=lambda c: (-c.documents, c.name)))


def _predicates(rel: str) -> Iterable[str]:
    """The predicates of a wire word, with those towards campaigns."""
    found = [RELATIONS[rel]]
    if rel in CAMPAIGN_RELATIONS:
        found.append(CAMPAIGN_RELATIONS[rel])
    if rel == "cites":
        found += [ELI.refers_to, DCT.relation]
    return dict.fromkeys(found)


def _likeness(asked: str, name: str) -> float:
    """How many of the asked words stand in a name, with a little for how much of the name is asked."""
    words, told = asked.split(), fold_words(name).split()
    if not words or not told:
        return 0.0
    if asked == " ".join(told):
        return 2.0
    shared = sum(w in told for w in words)
    covered = sum(w in words for w in told)
    return shared / len(words) + 0.4 * covered / len(told)
