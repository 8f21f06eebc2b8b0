"""Rows of the store -> cards, evidence and edges; remembers what it has read of one published state."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import PurePath
from typing import Any, cast

import msgspec
from pyoxigraph import Literal, NamedNode, QuerySolutions

from kg.campaign_cards import gathered
from kg.cards import CampaignCard, DocumentCard, Edge, Evidence
from kg.edge_order import in_order, predicates
from kg.library import SUMMARY_FIELDS
from kg.queries import query_text
from kg.remembering import Remembered
from kg.store import Snapshot
from ontology.vocabulary import DCT, ELI, POL, SKOS, WORD_OF

Row = Any
_LIST = msgspec.json.Decoder(list[Any])
_CHANGING = ("amends", "corrects", "repeals", "replaces", "suspends")
_FORCE = {
    ELI.not_in_force_value: "notInForce",
    ELI.partially_in_force_value: "partiallyInForce",
}
_MOST_CARDS, _MOST_KEYS, _MOST_PROOFS = 50_000, 10_000, 60_000
"""Cards of 1 kB, keys with their cards, and proofs of half a kB (a node without any counts as one too)."""


class Reader:
    """Reads one published state and remembers what it has read; a new state gets a new reader."""

    def __init__(self, snapshot: Snapshot) -> None:
        self.snapshot = snapshot
        self._cards: Remembered[str, DocumentCard] = Remembered(_MOST_CARDS)
        self._paths: dict[str, str] = {}
        self._campaigns: dict[str, CampaignCard] | None = None
        self._forces: dict[str, set[str]] | None = None
        self._steps: Remembered[tuple[str, str | None, bool], tuple[Edge, ...]] = Remembered(_MOST_PROOFS)
        self._keyed: Remembered[str, list[DocumentCard]] = Remembered(_MOST_KEYS)
        self._mentions: Remembered[str, tuple[Evidence, ...]] = Remembered(_MOST_PROOFS)
        self.remembered: dict[str, Any] = {}

    def rows(self, name: str, **bindings: str | NamedNode) -> QuerySolutions:
        """The solutions of kg/sparql/<name>.rq; a str is bound as a plain literal, a NamedNode as itself."""
        values = {k: v if isinstance(v, NamedNode) else Literal(v) for k, v in bindings.items()}
        return cast(QuerySolutions, self.snapshot.query(query_text(name), values))

    def step(self, iri: str, rel: str | None, outward: bool) -> tuple[Edge, ...]:
        """The relations of one node; remembered, since chains and questions come back to the same nodes."""
        key = (iri, rel, outward)
        found = self._steps.get(key)
        if found is None:
            found = tuple(self.edges(self._step_rows(*key)))
            self._steps.put(key, found, 1 + sum(len(edge.evidence) for edge in found))
        return found

    def every(self, rel: str) -> tuple[Edge, ...]:
        """All relations of one wire word, remembered."""
        key = f"every {rel}"
        found: tuple[Edge, ...] | None = self.remembered.get(key)
        if found is None:
            bound = [self.rows("by_relation", predicate=NamedNode(p)) for p in predicates(rel)]
            found = self.remembered[key] = in_order(self.edges(row for rows in bound for row in rows))
        return found

    def targets(self, rel: str) -> frozenset[str]:
        """The documents at the far end of a wire word's relations, those of its provisions too, by the index itself;
        remembered."""
        key = f"targets {rel}"
        found: frozenset[str] | None = self.remembered.get(key)
        if found is None:
            wholes = self._wholes()
            ends = (o for p in predicates(rel) for _, o in self.pairs(p))
            found = self.remembered[key] = frozenset(wholes.get(end, end) for end in ends)
        return found

    def _wholes(self) -> dict[str, str]:
        """The document of every provision that a relation is told of; remembered."""
        found: dict[str, str] | None = self.remembered.get("wholes")
        if found is None:
            found = self.remembered["wholes"] = dict(self.pairs(ELI.is_part_of))
        return found

    def changing(self, iri: str) -> list[str]:
        """The wire words by which some paper may change a document: all of them as long as no list was asked for, since
        reading all the targets is dear for one document and cheap for many."""
        if not any(f"targets {word}" in self.remembered for word in _CHANGING):
            return list(_CHANGING)
        return [word for word in _CHANGING if iri in self.targets(word)]

    def keyed(self, key: str) -> list[DocumentCard]:
        """The documents that bear a key; remembered, since one question asks for the same numbers again."""
        found = self._keyed.get(key)
        if found is None:
            said = self.snapshot.store.quads_for_pattern(
                None, NamedNode(SKOS.hiddenLabel), Literal(key), None
            )
            iris = dict.fromkeys(quad.subject.value for quad in said if isinstance(quad.subject, NamedNode))
            found = [card for iri in iris if (card := self.card(iri)) is not None]
            self._keyed.put(key, found, 1 + len(found))
        return found

    def pairs(self, predicate: str, value: str | None = None) -> Iterator[tuple[str, str]]:
        """Every (subject, object) of a property, each once. Cost: a pass over the index, and 15 µs for each that differs;
        the index read quad by quad would cost that for each graph that says it."""
        bound = {"predicate": NamedNode(predicate)} | ({"object": NamedNode(value)} if value else {})
        for row in self.rows("pairs", **bound):
            yield row["subject"].value, row["object"].value

    def mentions(self, iri: str) -> tuple[Evidence, ...]:
        """Every place where a document is cited, in the order of files and places; remembered."""
        found = self._mentions.get(iri)
        if found is None:
            rows = self.rows("mentions", document=NamedNode(iri))
            told = [evidence for row in rows if (evidence := self._mention(row)) is not None]
            found = tuple(sorted(told, key=lambda e: (e.source, e.start, e.end)))
            self._mentions.put(iri, found, 1 + len(found))
        return found

    def passing(self, iri: str) -> list[Edge]:
        """What a document says of others, not remembered: for going through all of a large graph once."""
        return self.edges(self.rows("out", document=NamedNode(iri)))

    def _step_rows(self, iri: str, rel: str | None, outward: bool) -> list[Row]:
        name, document = "out" if outward else "in", _named(iri)
        if document is None:
            return []
        if rel is None:
            return list(self.rows(name, document=document))
        bound = [self.rows(name + "_by", document=document, predicate=NamedNode(p)) for p in predicates(rel)]
        return [row for rows in bound for row in rows]

    def card(self, iri: str) -> DocumentCard | None:
        """The card of a document, None when the library does not know it."""
        found = self._cards.get(iri)
        if found is None:
            packed = self.packed(iri)
            found = self.made(iri, packed) if packed is not None else None
        return found

    def packed(self, iri: str) -> str | None:
        """The packed summary of a document, None when the library does not know it."""
        return self._literal(iri, POL.summary)

    def made(self, iri: str, summary: str) -> DocumentCard:
        """The card of a packed summary, with the status that other papers give the document."""
        known = self._cards.get(iri)
        if known is None:
            fields = dict(zip(SUMMARY_FIELDS, _LIST.decode(summary), strict=True))
            if fields["held"] and not (fields["number"] or fields["name"] or fields["title"]):
                fields["file"] = self._file_of(iri)
            known = self._cards.put(iri, DocumentCard(iri=iri, status=self._force(iri), **fields))
        return known

    def _file_of(self, iri: str) -> str | None:
        """The name of the (first) file that holds a document, by the index itself."""
        copies = self.snapshot.store.quads_for_pattern(None, NamedNode(ELI.realizes), NamedNode(iri), None)
        files = (quad.subject.value.removesuffix("/ban") for quad in copies)  # type: ignore[union-attr]
        return min((PurePath(self._path(file)).name for file in files), default=None)

    def cards(self, rows: Iterable[Row]) -> list[DocumentCard]:
        """The cards of rows with ?document and ?summary."""
        return [self.made(row["document"].value, row["summary"].value) for row in rows]

    def campaigns(self) -> dict[str, CampaignCard]:
        """All campaigns by IRI, read once for each published state."""
        if self._campaigns is None:
            self._campaigns = gathered(self.rows("campaigns"))
        return self._campaigns

    def node(self, iri: str) -> DocumentCard | CampaignCard | None:
        """The card of whatever an IRI names."""
        return self.card(iri) or self.campaigns().get(iri)

    def _mention(self, row: Row) -> Evidence | None:
        """The evidence of a row with ?proof, ?quote and ?locator; None where it proves more than a mention."""
        start, end, page, section, rule = _LIST.decode(row["locator"].value)
        if rule != "mention":
            return None
        return Evidence(self._path(row["proof"].value), page, row["quote"].value, start, end, section)

    def edges(self, rows: Iterable[Row]) -> list[Edge]:
        """Rows of leading proofs (?file and ?edge), joined to one edge a relation and provision."""
        grouped: dict[tuple[str, str, str, str], list[tuple[Evidence, list[Any]]]] = defaultdict(list)
        for row in rows:
            said = _LIST.decode(row["edge"].value)
            key = (said[0], WORD_OF[said[1]], said[2], said[3] or "")
            start, end, page, section, quote = said[7:]
            evidence = Evidence(self._path(row["file"].value), page, quote, start, end, section)
            grouped[key].append((evidence, said))
        edges = (self._edge(key, told) for key, told in grouped.items())
        return [edge for edge in edges if edge is not None]

    def _edge(self, key: tuple[str, str, str, str], told: list[tuple[Evidence, list[Any]]]) -> Edge | None:
        """The edge of one key, its best evidence first: stated before inherited, then by confidence and place."""
        subject, target = self.card(key[0]), self.node(key[2])
        if subject is None or target is None:
            return None
        told.sort(key=lambda t: (t[1][6], -t[1][5], t[0].source, t[0].start, t[0].end))
        evidence = tuple(dict.fromkeys(e for e, _ in told))
        inherited, confidence = all(said[6] for _, said in told), max(said[5] for _, said in told)
        return Edge(subject, key[1], target, key[3] or None, evidence, inherited, confidence, told[0][1][4])

    def _force(self, iri: str) -> str | None:
        """What other papers say of a document's force; all of it is read at once, since little is said."""
        if self._forces is None:
            said: dict[str, set[str]] = defaultdict(set)
            for row in self.rows("force"):
                said[row["document"].value].add(_FORCE.get(row["value"].value, ""))
            self._forces = said
        words = self._forces.get(iri, ())
        return next((w for w in _FORCE.values() if w in words), None)

    def _path(self, proof: str) -> str:
        file = proof.split("/bang-chung/")[0]
        if file not in self._paths:
            self._paths[file] = self._literal(file, DCT.source) or file
        return self._paths[file]

    def _literal(self, iri: str, predicate: str) -> str | None:
        """One literal of a node, by the index itself: no query to parse."""
        return next(self._literals(iri, predicate), None)

    def texts(self, iri: str, predicate: str) -> tuple[str, ...]:
        """All literals of a node, each once, in their own order."""
        return tuple(sorted(set(self._literals(iri, predicate))))

    def _literals(self, iri: str, predicate: str) -> Iterator[str]:
        named = _named(iri)
        if named is None:
            return
        for quad in self.snapshot.store.quads_for_pattern(named, NamedNode(predicate), None):
            if isinstance(quad.object, Literal):
                yield quad.object.value

    def path(self, file: str) -> str:
        """The path of the source file an IRI names."""
        return self._path(file)


def _named(iri: str) -> NamedNode | None:
    """The node of an IRI, None for a text that is none."""
    try:
        return NamedNode(iri)
    except ValueError:
        return None
