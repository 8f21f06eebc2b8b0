"""Documents called by what they are about: "kế hoạch tổ chức đại hội thi đua yêu nước".

An index of neighbouring word pairs in the titles of all documents the library knows, held or only cited.
Pairs count by how rare they are. A look-up reads the rarest pairs of the words asked, so its cost hardly grows with the
library.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import TYPE_CHECKING, Final

import numpy as np

from search.questions.fold import words
from search.questions.known_papers import KnownPapers
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
from search.questions.pieces import PAIR, TITLE

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Numbers = NDArray[np.int64]
    Floats = NDArray[np.float64]

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
_APART: Final = 0.5
_APART_IN_LONG: Final = 0.25
"""What a pair counts whose words stand apart in a title, and in one of many words."""
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
    """Papers by the pairs of words that their titles hold."""

    papers: KnownPapers = field(default_factory=KnownPapers)

    def find(self, asked: Sequence[str], types: Sequence[str] = (), least: float = 0.5) -> tuple[Titled, ...]:
        """The documents of these types whose titles hold at least `least` of the asked words, best first. An empty word
        parts what stands in no row; words that stand apart in a title count half."""
        pairs = self._pairs(asked)
        numbers, _ = self._held(pairs)
        if types:
            numbers = numbers[self.papers.of_types(numbers, tuple(" ".join(words(t)) for t in types))]
        scores = self._covers(numbers, pairs)
        enough = scores >= least
        iris = self.papers.iris(numbers[enough])
        found = (Titled(*one) for one in zip(iris, scores[enough].tolist(), strict=True))
        return tuple(sorted(found, key=lambda t: (-t.score, t.iri)))

    def told(self, asked: Description, *, part: bool = False) -> tuple[Titled, ...]:
        """The papers a description tells, best first: none where none fits well or too many do. A paper of another
        place, agency or year never fits; what is held goes before what is only cited. `part`: more words that may
        describe it are left over, so that these must do so fully.

        Cost: a look-up of the rarest pairs, and a reading of the titles that hold any.
        """
        if not any(asked.subject):
            return self._told_by_place(asked)
        pairs = self._pairs(asked.subject)
        enough = telling(asked.subject)
        if enough < (_LONG if part else 1) or not pairs:
            return ()
        weight = {pair: one.weight for pair, one in pairs.items()}
        found = []
        numbers, held = self._held(pairs)
        for number in numbers[held >= _HELD * sum(weight.values())].tolist():
            paper = self.papers.paper(number)
            score = self._fit(paper, asked, weight, enough)
            if score and (not part or score >= _WHOLE * _CITED):
                found.append(Titled(paper.iri, score))
        found.sort(key=lambda t: (-t.score, t.iri))
        alike = tuple(t for t in found if t.score >= _TIE * found[0].score)
        return alike if len(alike) <= _MOST else ()

    def _told_by_place(self, asked: Description) -> tuple[Titled, ...]:
        """The one held paper that a kind, a place and years tell where its title says little more: "quy hoạch thành phố Cần
        Thơ 2021-2030"; none where there are several. Reads the held papers once."""
        if not (asked.kinds and asked.places and asked.years) or asked.office:
            return ()  # "kế hoạch của UBND thành phố A năm 2025" is a class
        given = {w for text in (*asked.kinds, *asked.places) for w in words(text)}
        papers = map(self.papers.paper, np.flatnonzero((self.papers.titled > 0) & self.papers.held).tolist())
        found = [
            Titled(paper.iri, 1.0)
            for paper in papers
            if years_told(paper.title, asked.years)
            and of_kind(paper, asked.kinds)
            and in_place(paper, asked.places)
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

    def _pairs(self, asked: Sequence[str]) -> dict[Pair, _Held]:
        """Each pair of the words asked with the papers that hold it and what it counts: the rarer, the more."""
        found = {}
        for pair in dict.fromkeys(p for p in pairwise(asked) if all(p)):
            numbers = self.papers.holding(PAIR, " ".join(pair))
            weight = math.log(1 + self.papers.with_titles / max(2, 1 + len(numbers)))
            found[pair] = _Held(numbers, weight)
        return found

    def _held(self, pairs: Mapping[Pair, _Held]) -> tuple[Numbers, Floats]:
        """The papers that hold some of the rarest pairs, and the weight of those that each holds."""
        known = sorted((p for p in pairs if len(pairs[p].numbers)), key=lambda p: (len(pairs[p].numbers), p))
        held, seen = np.zeros(len(self.papers)), np.zeros(len(self.papers), dtype=np.bool_)
        for pair in known[:_RAREST]:
            if np.count_nonzero(seen) < _POSTINGS:
                seen[pairs[pair].numbers] = True
                held[pairs[pair].numbers] += pairs[pair].weight
        numbers = np.flatnonzero(seen)
        return numbers, held[numbers]

    def _covers(self, numbers: Numbers, pairs: Mapping[Pair, _Held]) -> Floats:
        """`_cover` of each paper's title."""
        apart = np.where(self.papers.titled[numbers] <= _WORDY, _APART, _APART_IN_LONG)
        among = {w: _among(numbers, self.papers.holding(TITLE, w)) for w in {w for p in pairs for w in p}}
        got = np.zeros(len(numbers))
        for pair, one in pairs.items():
            loose = np.where(among[pair[0]] & among[pair[1]], one.weight * apart, 0.0)
            got += np.where(_among(numbers, one.numbers), one.weight, loose)
        return got / sum(one.weight for one in pairs.values()) if pairs else got


@dataclass(frozen=True, slots=True)
class _Held:
    """The papers whose titles hold a pair, and what it counts."""

    numbers: Numbers
    weight: float


def _among(numbers: Numbers, found: Numbers) -> NDArray[np.bool_]:
    """Which of the numbers are found; both ascending."""
    if not len(found):
        return np.zeros(len(numbers), dtype=np.bool_)
    at = np.minimum(np.searchsorted(found, numbers), len(found) - 1)
    return np.asarray(found[at] == numbers)


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
    apart = _APART if len(told) <= _WORDY else _APART_IN_LONG
    got = (w if p in pairs else w * apart if told.issuperset(p) else 0.0 for p, w in weight.items())
    return sum(got) / sum(weight.values()) if weight else 0.0
