"""Questions measured by encoders and rankers that never saw them.

The index gives words and tokens; the vectors of its passages are replaced in memory by those of each fold's
encoder. Base vectors learn from articles only; each fold tunes them on the other folds' questions.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from search import rerank
from search.index import PassageIndex
from search.training.corpus import Asked
from search.training.ranker import Judged
from search.training.static import Trainer
from search.wording import Wording, read_wording

Floats = NDArray[np.float32]


class TableEncoder:
    """The encoder of a trainer's table, for questions. Meets `search.encoder.Encoder`."""

    def __init__(self, trainer: Trainer) -> None:
        self.name = self.fingerprint = "in training"
        self.dimension = int(trainer.table.shape[1])
        self._trainer = trainer

    def encode(self, texts: Sequence[str]) -> Floats:
        """Unit vectors, from the float table."""
        return self._trainer.embed_plain(self._trainer.rows_of(texts))


@dataclass(frozen=True, slots=True)
class Prepared:
    """A question ready to be asked: its wording, and the passages that answer it."""

    asked: Asked
    wording: Wording
    relevant: frozenset[str]


def prepare(questions: Sequence[Asked]) -> list[Prepared]:
    """Read all questions."""
    return [Prepared(q, read_wording(q.text), frozenset(q.relevant)) for q in questions]


def fold_of(count: int, folds: int, seed: int = 7) -> NDArray[np.int64]:
    """Which fold each question belongs to, by chance but always the same."""
    fold = np.empty(count, dtype=np.int64)
    fold[np.random.default_rng(seed).permutation(count)] = np.arange(count) % folds
    return fold


def hard_negatives(
    index: PassageIndex, prepared: Sequence[Prepared], row_of: dict[str, int]
) -> list[list[int]]:
    """For each question, the articles that the index puts first and that do not answer it."""
    result = []
    for question in prepared:
        places = index.candidates(question.wording).places[:30].tolist()
        names = [index.shelf.names(place)[0] for place in places]
        result.append([row_of[name] for name in names if name not in question.relevant])
    return result


def judge(index: PassageIndex, question: Prepared, ranker: rerank.Ranker) -> tuple[Judged, list[str]]:
    """(features and answers of the candidates that the last stage sees, their passage ids)."""
    found = index.candidates(question.wording)
    pool = index.pool(found)
    names = [index.shelf.names(place)[0] for place in found.places[: len(pool.words)].tolist()]
    relevant = np.array([name in question.relevant for name in names], dtype=np.float32)
    return Judged(ranker.features(question.wording.syllables, pool), relevant), names


def use_table(index: PassageIndex, trainer: Trainer, order: NDArray[np.int64]) -> None:
    """Make the index search by a trainer's vectors; `order[i]` is the article of the index's i-th passage."""
    vectors: Any = trainer.all_documents()[order].astype(np.float16)
    index.shelf.replace_vectors(vectors)
    index.encoder = TableEncoder(trainer)
