"""One question over one state of an index: candidates of both legs, the mix, the last stage."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from search import fusion, rerank
from search.encoder import Encoder, question_vectors
from search.entries import Filters
from search.explain import Reason, moved, reasons
from search.features import FEATURES, MAX_TOKENS, Pool
from search.keywords import WordIndex
from search.shelf import Passing, Shelf
from search.tokens import bigrams
from search.wording import Wording

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Floats = NDArray[np.float32]
    Numbers = NDArray[np.int64]

LEG_LIMIT = 100
RERANKED = 50
FEW_DOCUMENTS = 10
_HEADED_SHARE = 0.5
"""The last stage learnt from articles with titles; where fewer passages than this have headings of their own (as in
reports), the mix is better."""
_NO_FILTERS = Filters()


@dataclass(frozen=True, slots=True)
class Ranked:
    """A place with its score and what each stage gave."""

    place: int
    score: float
    parts: dict[str, float]
    why: tuple[Reason, ...] = ()


@dataclass(frozen=True, slots=True)
class Ranking:
    """All that both legs found, best first: the candidates, their order with the scores, and the features of those that
    the last stage looked at. Each is told in words only when it is shown: there are some two hundred."""

    found: fusion.Candidates
    order: list[int]
    scores: list[float]
    columns: Floats | None
    moves: Floats | None
    explain: bool

    def __len__(self) -> int:
        return len(self.order)

    @property
    def places(self) -> Numbers:
        """The places of all, in no order that matters."""
        return self.found.places

    @property
    def floor(self) -> float:
        """The score of the last; 1 where there is none."""
        return self.scores[-1] if self.scores else 1.0

    def page(self, offset: int, limit: int) -> list[Ranked]:
        """Some of them, best first, with what each stage gave and, where it was asked for, with the reasons."""
        return [
            self._told(i, score)
            for i, score in zip(
                self.order[offset : offset + limit], self.scores[offset : offset + limit], strict=True
            )
        ]

    def _told(self, i: int, score: float) -> Ranked:
        found, looked_at = self.found, self.columns is not None and i < len(self.columns)
        legs = {
            "words": float(found.words[i]),
            "meaning": float(found.meaning[i]),
            "mixed": float(found.mixed[i]),
        }
        values: list[float] = self.columns[i].tolist() if self.columns is not None and looked_at else []
        moves: list[float] = self.moves[i].tolist() if self.moves is not None and looked_at else []
        why = reasons(legs, bool(found.named[i]), values, moves) if self.explain else ()
        parts = dict(zip(FEATURES, values, strict=False)) | legs
        return Ranked(int(found.places[i]), score, parts, why)


class Finder:
    """`stages` names what takes part: "words", "meaning", "ranker"."""

    def __init__(
        self,
        words: WordIndex,
        shelf: Shelf,
        encoder: Encoder,
        stages: frozenset[str],
        *,
        inside: bool = False,
    ) -> None:
        """`inside`: take titles to tell nothing in any case."""
        self._words, self.shelf, self._encoder, self._stages = words, shelf, encoder, stages
        self._inside = inside

    def candidates(self, wording: Wording, filters: Filters = _NO_FILTERS) -> fusion.Candidates:
        """What the legs found, each with both scores, best of the mix first; before them, the passages of documents
        whose symbol the question gives."""
        inside, passing = self.inside(filters), self.shelf.passing(filters)
        tokens = _tokens(wording)
        words: dict[int, float] = {}
        named: set[int] = set()
        numbers = self._words.known_numbers(wording.symbols)
        if numbers:
            words = self._by_words(tokens, passing, inside=True, numbers=numbers)
            named = set(words)
        if "words" in self._stages:
            words |= self._by_words(tokens, passing, inside=inside)
        found = list(words)
        cosines = np.zeros(len(found), dtype=np.float32)
        if "meaning" in self._stages:
            vector = question_vectors(self._encoder, [wording.plain])[0]
            if vector.any():
                near, _ = self.shelf.nearest(vector, LEG_LIMIT, passing)
                found = list(dict.fromkeys([*found, *near.tolist()]))
                cosines = self.shelf.cosines(vector, np.array(found, dtype=np.int64))
        return fusion.mixed(
            places=np.array(found, dtype=np.int64),
            words=np.array([words.get(place, 0.0) for place in found], dtype=np.float32),
            meaning=cosines,
            named=np.array([place in named for place in found], dtype=bool),
            share=self._share(),
        )

    def inside(self, filters: Filters) -> bool:
        """Whether titles tell nothing: in a library of few documents, or within one."""
        return filters.document_key is not None or self.shelf.document_count <= FEW_DOCUMENTS

    def _by_words(
        self, tokens: Sequence[str], passing: Passing | None, *, inside: bool, numbers: Sequence[str] = ()
    ) -> dict[int, float]:
        keys = None if passing is None else passing.keys
        return self._placed(*self._words.search(tokens, LEG_LIMIT, keys, inside=inside, numbers=numbers))

    def _placed(self, rows: Sequence[int], scores: Sequence[float]) -> dict[int, float]:
        places = self.shelf.places(np.array(rows, dtype=np.int64))
        return {place: score for place, score in zip(places.tolist(), scores, strict=True) if place >= 0}

    def _share(self) -> float:
        if "meaning" not in self._stages:
            return 0.0
        return fusion.MEANING_SHARE if "words" in self._stages else 1.0

    def pool(self, candidates: fusion.Candidates, inside: bool = False) -> Pool:
        """What the last stage looks at: the first candidates of the mix with their tokens."""
        places = candidates.places[:RERANKED]
        tokens, bounds = self.shelf.tokens(places, MAX_TOKENS)
        if inside:
            bounds[:, 0] = bounds[:, 1]
        return Pool(
            words=candidates.words[:RERANKED],
            meaning=candidates.meaning[:RERANKED],
            document=self.shelf.documents(places),
            tokens=tokens,
            bounds=bounds,
        )

    def ranked(self, wording: Wording, filters: Filters, *, explain: bool = False) -> Ranking:
        """The pool of both legs, best first; with `explain`, each with its reasons."""
        found = self.candidates(wording, filters)
        order, scores, columns, moves = self._reordered(wording, found, self.inside(filters), explain)
        # What the last stage did not look at keeps the order of the mix, below what it did.
        floor, looked_at = (scores[-1], len(order)) if order else (1.0, 0)
        rest = found.mixed[looked_at:].tolist()
        top = max(rest[0], 1e-9) if looked_at and rest else 1.0
        return Ranking(
            found,
            [*order, *range(looked_at, len(found.places))],
            [*scores, *(floor * mixed / top for mixed in rest)],
            columns,
            moves,
            explain,
        )

    def beyond(
        self, wording: Wording, filters: Filters, pool: Ranking, offset: int, limit: int
    ) -> list[Ranked]:
        """What follows the pool: the rest of the passages that match, by their words. Scores stay below the pool's."""
        passing = self.shelf.passing(filters)
        rows = self.shelf.numbers(pool.places)
        keys = None if passing is None else passing.keys
        found = self._words.following(
            _tokens(wording), wording.syllables, rows, keys, limit=offset + limit, inside=self.inside(filters)
        )
        floor = pool.floor
        placed = list(self._placed(*found).items())
        top = max(placed[0][1], 1e-9) if placed else 1.0
        return [
            Ranked(place, floor * score / top, {"words": score})
            for place, score in placed[offset : offset + limit]
        ]

    def by_document(self, wording: Wording, filters: Filters, pool: Numbers) -> dict[str, int]:
        """How many passages of each document can be paged through: the pool (its places) and what
        follows it."""
        passing = self.shelf.passing(filters)
        rows = self.shelf.numbers(pool)
        keys = None if passing is None else passing.keys
        return self._words.matching(wording.syllables, rows, keys, inside=self.inside(filters))

    def _reordered(
        self, wording: Wording, found: fusion.Candidates, inside: bool, explain: bool
    ) -> tuple[list[int], list[float], Floats | None, Floats | None]:
        """(the first candidates in the order of the last stage, their scores, the features of all of them and what
        each moved); nothing where it takes no part."""
        ranker = rerank.default_ranker() if "ranker" in self._stages else None
        if ranker is None or not wording.syllables or not len(found.places):
            return [], [], None, None
        pool = self.pool(found, inside)
        if float((pool.bounds[:, 2] > pool.bounds[:, 1]).mean()) < _HEADED_SHARE:
            return [], [], None, None
        columns = ranker.features(wording.syllables, pool)
        scores = ranker.scores(columns, found.named[: len(columns)])
        order = np.argsort(-scores, kind="stable")
        return order.tolist(), scores[order].tolist(), columns, moved(ranker, columns) if explain else None


def _tokens(wording: Wording) -> list[str]:
    return [*wording.syllables, *bigrams(list(wording.syllables)), *wording.wholes]
