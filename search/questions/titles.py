"""Documents called by what they are about: "kế hoạch tổ chức đại hội thi đua yêu nước".

An index of neighbouring word pairs in the titles of all documents the library knows, held or only cited.
Pairs count by how rare they are. Built once for each state of the graph; a look-up reads the rarest pairs of
the words asked, so its cost hardly grows with the library.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Final

from search.questions.fold import words

_RAREST: Final = 12
_POSTINGS: Final = 4000

Pair = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Titled:
    """A document whose title holds the words asked; `score` is the share of them, by weight, in [0, 1]."""

    iri: str
    score: float


@dataclass(frozen=True, slots=True)
class TitleIndex:
    """Pairs of words -> the documents whose titles hold them."""

    iris: tuple[str, ...] = ()
    types: tuple[str, ...] = ()
    pairs: tuple[frozenset[Pair], ...] = ()
    postings: dict[Pair, tuple[int, ...]] = field(default_factory=dict)

    @classmethod
    def build(cls, titles: Iterable[tuple[str, str | None, str]]) -> TitleIndex:
        """From (IRI, type, title) of every document that has a title. Linear in the titles."""
        iris: list[str] = []
        types: list[str] = []
        held: list[frozenset[Pair]] = []
        postings: dict[Pair, list[int]] = {}
        for iri, type_, title in titles:
            told = frozenset(pairwise(words(title)))
            if not told:
                continue
            for pair in told:
                postings.setdefault(pair, []).append(len(iris))
            iris.append(iri)
            types.append(" ".join(words(type_ or "")))
            held.append(told)
        return cls(tuple(iris), tuple(types), tuple(held), {p: tuple(n) for p, n in postings.items()})

    def find(self, asked: Sequence[str], types: Sequence[str] = (), least: float = 0.5) -> tuple[Titled, ...]:
        """The documents of these types whose titles hold at least `least` of the asked words, best first. An empty word
        parts what stands in no row; words that stand apart in a title count half."""
        wanted = list(dict.fromkeys(p for p in pairwise(asked) if all(p)))
        if not wanted or not self.iris:
            return ()
        weight = {p: math.log(1 + len(self.iris) / (1 + len(self.postings.get(p, ())))) for p in wanted}
        total = sum(weight.values())
        known = sorted((p for p in wanted if p in self.postings), key=lambda p: (len(self.postings[p]), p))
        kinds = tuple(" ".join(words(t)) for t in types)
        near: dict[int, None] = {}
        for pair in known[:_RAREST]:
            if len(near) < _POSTINGS:
                near.update(dict.fromkeys(self.postings[pair]))
        found = []
        for i in near:
            if kinds and self.types[i] and not self.types[i].startswith(kinds):
                continue
            told = {w for pair in self.pairs[i] for w in pair}
            apart = (weight[p] / 2 for p in wanted if p not in self.pairs[i] and told.issuperset(p))
            score = (sum(weight[p] for p in known if p in self.pairs[i]) + sum(apart)) / total
            if score >= least:
                found.append(Titled(self.iris[i], score))
        return tuple(sorted(found, key=lambda t: (-t.score, t.iri)))
