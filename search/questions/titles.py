"""Documents called by what they are about: "kế hoạch tổ chức đại hội thi đua yêu nước".

An index of neighbouring word pairs in the titles of all documents the library knows, held or only cited.
Pairs count by how rare they are. Built once for each state of the graph; a look-up reads the rarest pairs of
the words asked, so its cost hardly grows with the library.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Final

from search.questions.fold import words
from search.questions.papers import (
    Description,
    Paper,
    by_issuer,
    in_place,
    in_years,
    numbered,
    of_kind,
    plain,
    telling,
    years_told,
)

_RAREST: Final = 12
_POSTINGS: Final = 4000
_LEAST: Final = 0.75
"""Share of a subject of some length that a title must hold."""
_WHOLE: Final = 0.95
"""Share of a short subject that it must hold."""
_CLEAR: Final = 0.9
"""Share of a subject without a kind of paper."""
_LONG: Final = 4
_SHORT: Final = 3
"""Words from which on a subject is told by itself, and the whole of a title's kind and subject is; fewer need a place, an
agency or a year to it."""
_TIE: Final = 0.92
_OTHERS: Final = 0.99
"""What a paper of somebody else counts whose title only names the agency told, beside one of whom nothing is known."""
_CITED: Final = 0.85
"""What a paper that is only cited counts beside one that is held."""
_HELD: Final = 0.25
"""Share of the pairs that a title must hold as they stand before it is looked at."""
_WORDY: Final = 40
"""Different words of a title that holds many subjects' words by chance."""
_MOST: Final = 5
"""More papers than these that fit alike are a class."""

Pair = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Titled:
    """A document whose title holds the words asked; `score` is the share of them, by weight, in [0, 1]."""

    iri: str
    score: float


@dataclass(frozen=True, slots=True)
class TitleIndex:
    """Pairs of words -> the documents whose titles hold them."""

    papers: tuple[Paper, ...] = ()
    types: tuple[str, ...] = ()
    pairs: tuple[frozenset[Pair], ...] = ()
    postings: dict[Pair, tuple[int, ...]] = field(default_factory=dict)

    @classmethod
    def build(cls, titles: Iterable[Paper]) -> TitleIndex:
        """From every document that has a title. Linear in the titles."""
        papers: list[Paper] = []
        held: list[frozenset[Pair]] = []
        postings: dict[Pair, list[int]] = {}
        for paper in titles:
            told = frozenset(pairwise(words(paper.title)))
            if not told:
                continue
            for pair in told:
                postings.setdefault(pair, []).append(len(papers))
            papers.append(paper)
            held.append(told)
        types = tuple(" ".join(words(paper.type or "")) for paper in papers)
        return cls(tuple(papers), types, tuple(held), {p: tuple(n) for p, n in postings.items()})

    def find(self, asked: Sequence[str], types: Sequence[str] = (), least: float = 0.5) -> tuple[Titled, ...]:
        """The documents of these types whose titles hold at least `least` of the asked words, best first. An empty word
        parts what stands in no row; words that stand apart in a title count half."""
        kinds = tuple(" ".join(words(t)) for t in types)
        weight = self._weights(asked)
        found = []
        for i in self._held(weight):
            if kinds and self.types[i] and not self.types[i].startswith(kinds):
                continue
            score = _cover(weight, self.pairs[i])
            if score >= least:
                found.append(Titled(self.papers[i].iri, score))
        return tuple(sorted(found, key=lambda t: (-t.score, t.iri)))

    def told(self, asked: Description, *, part: bool = False) -> tuple[Titled, ...]:
        """The papers a description tells, best first: none where none fits well or too many do. A paper of another
        place, agency or year never fits; what is held goes before what is only cited. `part`: more words that may
        describe it are left over, so that these must do so fully.

        Cost: a look-up of the rarest pairs, and a reading of the titles that hold any.
        """
        if not any(asked.subject):
            return self._told_by_place(asked)
        weight = self._weights(asked.subject)
        enough = telling(asked.subject)
        if enough < (_LONG if part else 1) or not weight:
            return ()
        found = []
        least = _HELD * sum(weight.values())
        for i, held in self._held(weight).items():
            if held < least:
                continue
            score = self._fit(self.papers[i], asked, weight, enough)
            if score and (not part or score >= _WHOLE * _CITED):
                found.append(Titled(self.papers[i].iri, score))
        found.sort(key=lambda t: (-t.score, t.iri))
        alike = tuple(t for t in found if t.score >= _TIE * found[0].score)
        return alike if len(alike) <= _MOST else ()

    def _told_by_place(self, asked: Description) -> tuple[Titled, ...]:
        """The one held paper that a kind, a place and years tell where its title says little more: "quy hoạch thành phố Cần
        Thơ 2021-2030"; none where there are several. Reads the papers once."""
        if not (asked.kinds and asked.places and asked.years) or asked.office:
            return ()  # "kế hoạch của UBND thành phố A năm 2025" is a class
        given = {w for text in (*asked.kinds, *asked.places) for w in words(text)}
        found = [
            Titled(paper.iri, 1.0)
            for paper in self.papers
            if paper.held
            and of_kind(paper, asked.kinds)
            and in_place(paper, asked.places)
            and years_told(paper.title, asked.years)
            and len({w for w in plain(paper.title) if w.isalpha()} - given) <= _SHORT
        ]
        return tuple(found) if len(found) == 1 else ()

    def _fit(self, paper: Paper, asked: Description, weight: Mapping[Pair, float], enough: int) -> float:
        """How well a paper fits a description, 0 where it does not."""
        kind = of_kind(paper, asked.kinds)
        tests = (
            in_place(paper, asked.places),
            by_issuer(paper, asked.issuers),
            in_years(paper, asked.years),
        )
        if kind == 0.0 or False in tests or not numbered(paper, asked.number):
            return 0.0
        if asked.date and paper.date and asked.date != paper.date:
            return 0.0
        score = _cover(weight, frozenset(pairwise(plain(paper.title))))
        wanted = (asked.places, asked.issuers, asked.years)
        sure = sum(bool(w) and t is True for w, t in zip(wanted, tests, strict=True))
        if score < _least(enough, sure, kind if asked.kinds else None):
            return 0.0
        others = (
            bool(asked.issuers and paper.issuer) and tests[1] is None
        )  # only its title names who is asked for
        unsure = 1.0 if None not in tests else _TIE * _OTHERS if others else _TIE
        return score * (kind or 1.0) * (1.0 if paper.held else _CITED) * unsure

    def _weights(self, asked: Sequence[str]) -> dict[Pair, float]:
        """What each pair of the words asked counts: the rarer, the more."""
        wanted = dict.fromkeys(p for p in pairwise(asked) if all(p))
        return {p: math.log(1 + len(self.papers) / max(2, 1 + len(self.postings.get(p, ())))) for p in wanted}

    def _held(self, weight: Mapping[Pair, float]) -> dict[int, float]:
        """The documents that hold some of the rarest pairs, and the weight of those."""
        known = sorted((p for p in weight if p in self.postings), key=lambda p: (len(self.postings[p]), p))
        held: dict[int, float] = {}
        for pair in known[:_RAREST]:
            if len(held) < _POSTINGS:
                held.update({i: held.get(i, 0.0) + weight[pair] for i in self.postings[pair]})
        return held


def _least(enough: int, sure: int, kind: float | None) -> float:
    """The share of a subject of `enough` telling words that a title must hold; more than all where none is enough. `sure`
    conditions are borne out; `kind` is None where the kind is not told or not known."""
    if kind is None:
        return _CLEAR if enough >= _LONG else _WHOLE if enough >= _SHORT and sure else math.inf
    if enough >= _LONG:
        return _LEAST
    return _WHOLE if sure or enough >= _SHORT else math.inf


def _cover(weight: Mapping[Pair, float], pairs: frozenset[Pair]) -> float:
    """The share of the pairs that a title holds; of words that stand apart in it, half, and less in a long one."""
    told = {w for pair in pairs for w in pair}
    apart = 0.5 if len(told) <= _WORDY else 0.25
    got = (w if p in pairs else w * apart if told.issuperset(p) else 0.0 for p, w in weight.items())
    return sum(got) / sum(weight.values()) if weight else 0.0
