"""Who is related to whom, without the evidence: what walks over the graph (around, path, degrees) are made on.

Read once for each published state by the index of the store, no query: some 30 ms for 20,000 relations.
"""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ontology.vocabulary import WORD_OF

if TYPE_CHECKING:
    from kg.store import Snapshot

_WEAK = "cites"


@dataclass(frozen=True, slots=True)
class Link:
    """One step from a node: the other end, the words of the relation, and whether it goes out from the node."""

    other: str
    words: frozenset[str]
    outward: bool


class Links:
    """All relations of one published state, by node. Mere citing is left out where a closer relation holds."""

    def __init__(self, snapshot: Snapshot) -> None:
        from pyoxigraph import NamedNode

        self.version = snapshot.version
        pairs: dict[tuple[str, str], set[str]] = defaultdict(set)
        for predicate, word in WORD_OF.items():
            for quad in snapshot.store.quads_for_pattern(None, NamedNode(predicate), None):
                if isinstance(quad.subject, NamedNode) and isinstance(quad.object, NamedNode):
                    pairs[quad.subject.value, quad.object.value].add(word)
        self._links: dict[str, list[Link]] = defaultdict(list)
        for (source, target), words in sorted(pairs.items()):
            close = frozenset(words - {_WEAK} or words)
            self._links[source].append(Link(target, close, True))
            self._links[target].append(Link(source, close, False))

    def of(self, node: str) -> list[Link]:
        """The steps from a node, in a fixed order."""
        return self._links.get(node, [])

    def degree(self, node: str) -> int:
        """How many other nodes a node is related to, whichever way."""
        return len({link.other for link in self.of(node)})

    def by_degree(self) -> list[str]:
        """All nodes that are related to any other, the most connected first."""
        return sorted(self._links, key=lambda node: (-self.degree(node), node))


Allowed = Callable[[Link], bool]


@dataclass(frozen=True, slots=True)
class Reached:
    """The nodes a walk took, in the order it came to them; `total` is how many it would have taken without limit."""

    nodes: tuple[str, ...]
    total: int


def around(links: Links, centers: tuple[str, ...], depth: int, limit: int, allowed: Allowed) -> Reached:
    """The nodes up to `depth` steps from the centers, nearest first, of one distance the most connected first."""
    seen = dict.fromkeys(centers)
    level: list[str] = list(centers)
    for _ in range(depth):
        found = {link.other for node in level for link in links.of(node) if allowed(link)} - seen.keys()
        level = sorted(found, key=lambda node: (-links.degree(node), node))
        seen.update(dict.fromkeys(level))
    return Reached(tuple(seen)[: max(limit, len(centers))], len(seen))


def shortest(links: Links, start: str, end: str, allowed: Allowed) -> tuple[str, ...]:
    """The nodes of a shortest way from one node to another, both included; empty when there is none.

    Of several ways the one that avoids mere citing, then the first in the order of the nodes' names.
    """
    before: dict[str, str] = {start: ""}
    queue = deque([start])
    while queue and end not in before:
        node = queue.popleft()
        for link in sorted(links.of(node), key=lambda one: one.words == {_WEAK}):
            if link.other not in before and allowed(link):
                before[link.other] = node
                queue.append(link.other)
    return tuple(reversed(list(_back(before, end)))) if end in before else ()


def _back(before: dict[str, str], node: str) -> Iterator[str]:
    while node:
        yield node
        node = before[node]
