"""The neighbourhood of some nodes, by the index of the store: first who is related to whom, then the proofs of that."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence
from functools import lru_cache
from typing import Any, NamedTuple, cast

import msgspec
from pyoxigraph import Literal, NamedNode, Quad

from kg.nodes import NetEdge
from kg.scan import Said, joined, said
from kg.store import Snapshot
from ontology.vocabulary import CITO, DCT, POL, WORD_OF

_CITING, _CITED = NamedNode(CITO.hasCitingEntity), NamedNode(CITO.hasCitedEntity)
_EDGE, _LOCATOR, _QUOTE = NamedNode(POL.edge), NamedNode(POL.locator), NamedNode(POL.quote)
_said = msgspec.json.Decoder(list[Any]).decode
_MOST_JOINED = 300
_MOST_KEPT = 60_000


class Link(NamedTuple):
    """One leading proof without its place: who is related to whom, and what to look it up by."""

    proof: str
    file: str
    edge: str
    subject: str
    predicate: str
    target: str


class Links:
    """The relations of nodes as they are asked for; of one published state, some tens of MB at most."""

    def __init__(self, snapshot: Snapshot) -> None:
        self._store = snapshot.store
        self._told: dict[tuple[str, str], tuple[Link, ...]] = {}
        self._proofs: dict[str, Said] = {}
        self._paths: dict[str, str] = {}
        self._kept = 0

    def of(self, iri: str, way: str) -> tuple[Link, ...]:
        """What a node says of others ("out") or others of it ("in"). Two lookups for each the first time."""
        told = self._told.get((iri, way))
        if told is None:
            told = tuple(self._read(iri, way))
            self._kept += len(told)
            if self._kept > _MOST_KEPT:
                self._told.clear()
                self._kept = len(told)
            self._told[iri, way] = told
        return told

    def proof(self, link: Link) -> Said:
        """The whole proof of a link. Two lookups the first time."""
        found = self._proofs.get(link.proof)
        if found is None:
            if len(self._proofs) > _MOST_KEPT:
                self._proofs.clear()
            subject, graph = NamedNode(link.proof), NamedNode(link.file)
            locator, quote = (
                next((_text(q) for q in self._store.quads_for_pattern(subject, p, None, graph)), "")
                for p in (_LOCATOR, _QUOTE)
            )
            found = self._proofs[link.proof] = said(link.file, link.edge, locator, quote)
        return found

    def path(self, file: str) -> str:
        """The path of a source file by its IRI."""
        if file not in self._paths:
            quads = self._store.quads_for_pattern(NamedNode(file), NamedNode(DCT.source), None)
            self._paths[file] = next((_text(q) for q in quads), file)
        return self._paths[file]

    def _read(self, iri: str, way: str) -> Iterator[Link]:
        try:
            node = NamedNode(iri)
        except ValueError:
            return
        for cited in self._store.quads_for_pattern(None, _CITING if way == "out" else _CITED, node):
            for quad in self._store.quads_for_pattern(cited.subject, _EDGE, None, cited.graph_name):
                edge = _text(quad)
                subject, predicate, target = _said(edge)[:3]
                names = cast(NamedNode, quad.subject).value, cast(NamedNode, quad.graph_name).value
                yield Link(*names, edge, subject, predicate, target)


@lru_cache(maxsize=2)
def links_of(snapshot: Snapshot) -> Links:
    """The links of a published state, remembered for the last two."""
    return Links(snapshot)


def around(
    snapshot: Snapshot,
    start: Sequence[str],
    depth: int,
    ways: Sequence[str],
    words: Collection[str] = (),
    passes: Callable[[str], bool] = lambda _: True,
) -> list[NetEdge]:
    """The relations within `depth` steps of `start` with their proofs, and those among the nodes reached last where
    these are no more than a picture can show. `ways`: "out", "in" or both; `words`: wire words, none for all; `passes`
    says of an IRI whether it may be reached. Two lookups for each relation on the way, two more for each proof."""
    links = links_of(snapshot)
    found, last = walk(snapshot, start, depth, ways, words, passes)
    if len(last) <= _MOST_JOINED:
        seen = {iri for link in found.values() for iri in (link.subject, link.target)} | set(start)
        for link in (one for iri in last for one in links.of(iri, "out")):
            if link.target in seen and (not words or WORD_OF[link.predicate] in words):
                found[link.proof] = link
    return joined(map(links.proof, found.values()), links.path)


def walk(
    snapshot: Snapshot,
    start: Sequence[str],
    depth: int,
    ways: Sequence[str],
    words: Collection[str] = (),
    passes: Callable[[str], bool] = lambda _: True,
) -> tuple[dict[str, Link], list[str]]:
    """Who is related to whom: the links on the way by their proofs, and the nodes reached last."""
    links, found = links_of(snapshot), dict[str, Link]()
    frontier, seen = list(start), set(start)
    for _ in range(depth):
        reached = dict[str, None]()
        for iri in frontier:
            for way in ways:
                for link in links.of(iri, way):
                    if link.proof in found or (words and WORD_OF[link.predicate] not in words):
                        continue
                    other = link.target if way == "out" else link.subject
                    if other not in seen:
                        if not passes(other):
                            continue
                        seen.add(other)
                        reached[other] = None
                    found[link.proof] = link
        frontier = list(reached)
    return found, frontier


def _text(quad: Quad) -> str:
    return cast(Literal, quad.object).value
