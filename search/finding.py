"""One question over one state of an index: candidates of both legs, the mix, the last stage."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from search import fusion, rerank
from search.encoder import Encoder
from search.entries import Filters
from search.features import FEATURES, MAX_TOKENS, Pool
from search.keywords import WordIndex
from search.shelf import Shelf
from search.tokens import bigrams
from search.wording import Wording

LEG_LIMIT = 100
RERANKED = 50
FEW_DOCUMENTS = 10
_HEADED_SHARE = 0.5
"""The last stage learnt from articles with titles; where fewer passages than this have headings of their own (as in
reports), the mix is better."""
_NO_FILTERS = Filters()

Ranked = tuple[int, float, dict[str, float]]


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
        self._words, self._shelf, self._encoder, self._stages = words, shelf, encoder, stages
        self._inside = inside

    def candidates(self, wording: Wording, filters: Filters = _NO_FILTERS) -> fusion.Candidates:
        """What the legs found, each with both scores, best of the mix first; before them, the passages of documents
        whose symbol the question gives."""
        inside = self.inside(filters)
        tokens = [*wording.syllables, *bigrams(list(wording.syllables)), *wording.wholes]
        words: dict[int, float] = {}
        named: set[int] = set()
        numbers = self._words.known_numbers(wording.symbols)
        if numbers:
            words = self._by_words(tokens, filters, inside=True, numbers=numbers)
            named = set(words)
        if "words" in self._stages:
            words |= self._by_words(tokens, filters, inside=inside)
        found = list(words)
        cosines = np.zeros(len(found), dtype=np.float32)
        if "meaning" in self._stages:
            vector = self._encoder.encode([wording.plain])[0]
            if vector.any():
                near, _ = self._shelf.nearest(vector, LEG_LIMIT, self._words.rows(filters))
                found = list(dict.fromkeys([*found, *near.tolist()]))
                cosines = self._shelf.cosines(vector, np.array(found, dtype=np.int64))
        return fusion.mixed(
            places=np.array(found, dtype=np.int64),
            words=np.array([words.get(place, 0.0) for place in found], dtype=np.float32),
            meaning=cosines,
            named=np.array([place in named for place in found], dtype=bool),
            share=self._share(),
        )

    def inside(self, filters: Filters) -> bool:
        """Whether titles tell nothing: in a library of few documents, or within one."""
        return filters.document_key is not None or self._shelf.document_count <= FEW_DOCUMENTS

    def _by_words(
        self, tokens: Sequence[str], filters: Filters, *, inside: bool, numbers: Sequence[str] = ()
    ) -> dict[int, float]:
        rows, scores = self._words.search(tokens, LEG_LIMIT, filters, inside=inside, numbers=numbers)
        places = self._shelf.places(np.array(rows, dtype=np.int64))
        return {place: score for place, score in zip(places.tolist(), scores, strict=True) if place >= 0}

    def _share(self) -> float:
        if "meaning" not in self._stages:
            return 0.0
        return fusion.MEANING_SHARE if "words" in self._stages else 1.0

    def pool(self, candidates: fusion.Candidates, inside: bool = False) -> Pool:
        """What the last stage looks at: the first candidates of the mix with their tokens."""
        places = candidates.places[:RERANKED]
        tokens, bounds = self._shelf.tokens(places, MAX_TOKENS)
        if inside:
            bounds[:, 0] = bounds[:, 1]
        return Pool(
            words=candidates.words[:RERANKED],
            meaning=candidates.meaning[:RERANKED],
            document=self._shelf.documents(places),
            tokens=tokens,
            bounds=bounds,
        )

    def ranked(self, wording: Wording, filters: Filters) -> list[Ranked]:
        """(place, score, what each stage gave), best first."""
        found = self.candidates(wording, filters)
        first, last = self._reordered(wording, found, self.inside(filters)), range(len(found.places))
        # What the last stage did not look at keeps the order of the mix, below what it did.
        floor = first[-1][1] if first else 1.0
        top = max(float(found.mixed[len(first)]), 1e-9) if first and len(first) < len(last) else 1.0
        rest = [
            (int(found.places[i]), floor * float(found.mixed[i]) / top, _parts(found, i))
            for i in last[len(first) :]
        ]
        return first + rest

    def _reordered(self, wording: Wording, found: fusion.Candidates, inside: bool) -> list[Ranked]:
        """The first candidates in the order of the last stage; none where it takes no part."""
        ranker = rerank.default_ranker() if "ranker" in self._stages else None
        if ranker is None or not wording.syllables or not len(found.places):
            return []
        pool = self.pool(found, inside)
        if float((pool.bounds[:, 2] > pool.bounds[:, 1]).mean()) < _HEADED_SHARE:
            return []
        columns = ranker.features(wording.syllables, pool)
        scores = ranker.scores(columns, found.named[: len(columns)])
        result = []
        for i in np.argsort(-scores, kind="stable").tolist():
            parts = dict(zip(FEATURES, map(float, columns[i]), strict=True))
            result.append((int(found.places[i]), float(scores[i]), parts | _parts(found, i)))
        return result


def _parts(found: fusion.Candidates, i: int) -> dict[str, float]:
    return {
        "words": float(found.words[i]),
        "meaning": float(found.meaning[i]),
        "mixed": float(found.mixed[i]),
    }
