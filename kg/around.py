"""The neighbourhood of some nodes, by the index of the store: who is related to whom, and what proves it."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence
from functools import lru_cache
from typing import cast

from pyoxigraph import Literal, NamedNode, Quad

from kg.nodes import NetEdge
from kg.scan import Said, joined, said
from kg.store import Snapshot
from ontology.vocabulary import CITO, DCT, POL, WORD_OF

_CITING, _CITED = NamedNode(CITO.hasCitingEntity), NamedNode(CITO.hasCitedEntity)
_EDGE = NamedNode(POL.edge)
_MOST_JOINED = 300
_MOST_KEPT = 60_000


Proofs = tuple[tuple[str, Said], ...]
"""Leading proofs, each with its IRI."""


class Links:
    """The relations of nodes as they are asked for; of one published state, some tens of MB at most."""

    def __init__(self, snapshot: Snapshot) -> None:
        self._store = snapshot.store
        self._told: dict[tuple[str, str], Proofs] = {}
        self._paths: dict[str, str] = {}
        self._kept = 0

    def of(self, iri: str, way: str) -> Proofs:
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

    def path(self, file: str) -> str:
        """The path of a source file by its IRI."""
        if file not in self._paths:
            quads = self._store.quads_for_pattern(NamedNode(file), NamedNode(DCT.source), None)
            self._paths[file] = next((_text(q) for q in quads), file)
        return self._paths[file]

    def _read(self, iri: str, way: str) -> Iterator[tuple[str, Said]]:
        try:
            node = NamedNode(iri)
        except ValueError:
            return
        for cited in self._store.quads_for_pattern(None, _CITING if way == "out" else _CITED, node):
            for quad in self._store.quads_for_pattern(cited.subject, _EDGE, None, cited.graph_name):
                file = cast(NamedNode, quad.graph_name).value
                yield cast(NamedNode, quad.subject).value, said(file, _text(quad))


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
    says of an IRI whether it may be reached. Two lookups for each relation on the way."""
    links = links_of(snapshot)
    found, last = walk(snapshot, start, depth, ways, words, passes)
    if len(last) <= _MOST_JOINED:
        seen = {iri for one in found.values() for iri in (one.subject, one.target)} | set(start)
        for proof, one in (told for iri in last for told in links.of(iri, "out")):
            if one.target in seen and (not words or WORD_OF[one.predicate] in words):
                found[proof] = one
    return joined(found.values(), links.path)


def walk(
    snapshot: Snapshot,
    start: Sequence[str],
    depth: int,
    ways: Sequence[str],
    words: Collection[str] = (),
    passes: Callable[[str], bool] = lambda _: True,
) -> tuple[dict[str, Said], list[str]]:
    """Who is related to whom: the leading proofs on the way by their IRIs, and the nodes reached last."""
    links, found = links_of(snapshot), dict[str, Said]()
    frontier, seen = list(start), set(start)
    for _ in range(depth):
        reached = dict[str, None]()
        for iri in frontier:
            for way in ways:
                for proof, one in links.of(iri, way):
                    if proof in found or (words and WORD_OF[one.predicate] not in words):
                        continue
                    other = one.target if way == "out" else one.subject
                    if other not in seen:
                        if not passes(other):
                            continue
                        seen.add(other)
                        reached[other] = None
                    found[proof] = one
        frontier = list(reached)
    return found, frontier


def _text(quad: Quad) -> str:
    return cast(Literal, quad.object).value
