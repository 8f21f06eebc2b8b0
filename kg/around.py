"""The neighbourhood of some nodes, by the index of the store: first who is related to whom, then the proofs of that."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence
from functools import cache
from typing import Any, cast

import msgspec
from pyoxigraph import Literal, NamedNode, Quad, Store

from kg.nodes import NetEdge
from kg.scan import Said, joined, said
from kg.store import Snapshot
from ontology.vocabulary import CITO, DCT, POL, WORD_OF

_CITING, _CITED = NamedNode(CITO.hasCitingEntity), NamedNode(CITO.hasCitedEntity)
_EDGE, _LOCATOR, _QUOTE = NamedNode(POL.edge), NamedNode(POL.locator), NamedNode(POL.quote)
_said = msgspec.json.Decoder(list[Any]).decode
_MOST_JOINED = 300


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
    store = snapshot.store
    found, last = walk(snapshot, start, depth, ways, words, passes)
    if len(last) <= _MOST_JOINED:
        seen = {iri for edge in found.values() for iri in (_said(edge)[0], _said(edge)[2])} | set(start)
        for iri in last:
            for proof, edge in _speaking(store, iri, "out"):
                _, predicate, target = _said(edge)[:3]
                if target in seen and (not words or WORD_OF[predicate] in words):
                    found[proof] = edge
    return joined(_proofs(store, found), _paths(store))


def walk(
    snapshot: Snapshot,
    start: Sequence[str],
    depth: int,
    ways: Sequence[str],
    words: Collection[str] = (),
    passes: Callable[[str], bool] = lambda _: True,
) -> tuple[dict[tuple[str, str], str], list[str]]:
    """Who is related to whom: the packed relation of each leading proof on the way, by the proof and its file, and the
    nodes reached last. Two lookups for each relation."""
    found: dict[tuple[str, str], str] = {}
    frontier, seen = list(start), set(start)
    for _ in range(depth):
        reached = dict[str, None]()
        for iri in frontier:
            for way in ways:
                for proof, edge in _speaking(snapshot.store, iri, way):
                    if proof in found:
                        continue
                    subject, predicate, target = _said(edge)[:3]
                    other = target if way == "out" else subject
                    if (words and WORD_OF[predicate] not in words) or (
                        other not in seen and not passes(other)
                    ):
                        continue
                    found[proof] = edge
                    if other not in seen:
                        seen.add(other)
                        reached[other] = None
        frontier = list(reached)
    return found, frontier


def _speaking(store: Store, iri: str, way: str) -> Iterator[tuple[tuple[str, str], str]]:
    """The leading proofs of what a node says of others ("out") or others of it ("in")."""
    end = _CITING if way == "out" else _CITED
    try:
        node = NamedNode(iri)
    except ValueError:
        return
    for cited in store.quads_for_pattern(None, end, node):
        for quad in store.quads_for_pattern(cited.subject, _EDGE, None, cited.graph_name):
            yield (cast(NamedNode, quad.subject).value, cast(NamedNode, quad.graph_name).value), _text(quad)


def _proofs(store: Store, found: dict[tuple[str, str], str]) -> Iterator[Said]:
    for (proof, file), edge in found.items():
        subject, graph = NamedNode(proof), NamedNode(file)
        locator, quote = (
            next((_text(q) for q in store.quads_for_pattern(subject, p, None, graph)), "")
            for p in (_LOCATOR, _QUOTE)
        )
        yield said(file, edge, locator, quote)


def _paths(store: Store) -> Callable[[str], str]:
    @cache
    def path(file: str) -> str:
        quads = store.quads_for_pattern(NamedNode(file), NamedNode(DCT.source), None)
        return next((_text(q) for q in quads), file)

    return path


def _text(quad: Quad) -> str:
    return cast(Literal, quad.object).value
