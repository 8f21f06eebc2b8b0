"""Questions measured by encoders and rankers that never saw them.

The index gives words and tokens; the vectors of its passages are replaced in memory by those of each fold's
encoder. Base vectors learn from articles only; each fold tunes them on the other folds' questions.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from search.features import FEATURES
from search.index import PassageIndex
from search.rerank import Ranker
from search.static_encoder import Vocabulary
from search.training.corpus import Article, Asked
from search.training.material import Material
from search.training.ranker import Judged, fit_ranker
from search.training.static import Settings, Trainer
from search.wording import Wording, read_wording

Floats = NDArray[np.float32]
Log = Callable[[str], None]
_HARD = 30


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

    id: str
    wording: Wording
    relevant: frozenset[str]


def prepare(questions: Sequence[Asked]) -> list[Prepared]:
    """Read all questions."""
    return [Prepared(q.id, read_wording(q.text), frozenset(q.relevant)) for q in questions]


def fold_of(count: int, folds: int, seed: int = 7) -> NDArray[np.int64]:
    """Which fold each question belongs to, by chance but always the same."""
    fold = np.empty(count, dtype=np.int64)
    fold[np.random.default_rng(seed).permutation(count)] = np.arange(count) % folds
    return fold


@dataclass(frozen=True, slots=True)
class Outcome:
    """A question's candidates: passage ids in the order of the mix, their features and answers."""

    names: list[str]
    judged: Judged


class Workshop:
    """An index, a base encoder, and questions to tune and measure it with."""

    def __init__(
        self,
        index: PassageIndex,
        articles: Sequence[Article],
        vocabulary: Vocabulary,
        data: Material,
        table: Floats,
        idf: tuple[NDArray[np.uint32], Floats],
    ) -> None:
        self._index, self._vocabulary, self._data, self._base, self._idf = index, vocabulary, data, table, idf
        self._article = {article.id: number for number, article in enumerate(articles)}
        self._order = np.array([self._article[name] for name in index.shelf.ids()])
        zeros = np.zeros(len(FEATURES), dtype=np.float32)
        self._blank = Ranker(*idf, zeros, np.array([1, 0], dtype=np.float32))

    def trainer(self, seed: int = 1) -> Trainer:
        """A trainer that starts from the base."""
        return Trainer(self._vocabulary, self._data, replace(Settings(), seed=seed), self._base)

    def search_by(self, trainer: Trainer) -> None:
        """Make the index search by a trainer's vectors."""
        self._index.shelf.replace_vectors(trainer.all_documents()[self._order])
        self._index.encoder = TableEncoder(trainer)

    def outcomes_of_base(self, questions: Sequence[Prepared]) -> list[Outcome]:
        """What the base, which saw no question, makes of each question: the last stage learns from this."""
        self.search_by(self.trainer())
        return [self.outcome(question) for question in questions]

    def tuned(self, questions: Sequence[Prepared], before: Sequence[Outcome], seed: int = 1) -> Trainer:
        """The base tuned on some questions; `before` their outcomes by the base: what it took for an answer is what
        the tuning is to tell apart."""
        trainer = self.trainer(seed)
        asked = trainer.rows_of([question.wording.plain for question in questions])
        answers = [
            [self._article[name] for name in sorted(q.relevant) if name in self._article] for q in questions
        ]
        wrong = [
            [self._article[name] for name in outcome.names[:_HARD] if name not in question.relevant]
            for question, outcome in zip(questions, before, strict=True)
        ]
        usable = [i for i, answer in enumerate(answers) if answer]
        trainer.tune([asked[i] for i in usable], [answers[i] for i in usable], [wrong[i] for i in usable])
        return trainer

    def outcome(self, question: Prepared) -> Outcome:
        """Ask the index as it is now."""
        finder = self._index.finder()
        found = finder.candidates(question.wording)
        pool = finder.pool(found)
        names = [name for name, _ in self._index.shelf.names(found.places[: len(pool.words)].tolist())]
        relevant = np.array([name in question.relevant for name in names], dtype=np.float32)
        return Outcome(names, Judged(self._blank.features(question.wording.syllables, pool), relevant))

    def fitted(self, outcomes: Sequence[Outcome]) -> Ranker:
        """A last stage learnt from outcomes."""
        return fit_ranker([outcome.judged for outcome in outcomes], *self._idf)


@dataclass(frozen=True, slots=True)
class Measured:
    """One question's ranking by one stage: passage ids, best first, with scores."""

    id: str
    ranking: list[tuple[str, float]]


def cross_validated(
    workshop: Workshop,
    questions: Sequence[Prepared],
    folds: int,
    *,
    tested: Sequence[Prepared] | None = None,
    log: Log = print,
) -> dict[str, list[Measured]]:
    """Rankings by stage, each by models that did not see the question.

    The encoder of a fold is tuned on the other folds; its last stage learns from what the base, which saw no
    question at all, makes of the other folds. `tested` are the same questions in other words (without marks), to
    measure in their place.
    """
    tested = questions if tested is None else tested
    before = workshop.outcomes_of_base(questions)
    fold = fold_of(len(questions), folds)
    results: dict[int, dict[str, Measured]] = {}
    for k in range(folds):
        train = np.flatnonzero(fold != k).tolist()
        ranker = workshop.fitted([before[i] for i in train])
        workshop.search_by(
            workshop.tuned([questions[i] for i in train], [before[i] for i in train], seed=k + 1)
        )
        for i in np.flatnonzero(fold == k).tolist():
            results[i] = _stages(tested[i].id, workshop.outcome(tested[i]), ranker)
        log(f"fold {k + 1} of {folds}")
    return {stage: [results[i][stage] for i in range(len(tested))] for stage in results[0]}


def trained_elsewhere(
    workshop: Workshop, train: Sequence[Prepared], test: Sequence[Prepared]
) -> dict[str, list[Measured]]:
    """Rankings by stage of one set of questions, by models tuned on another."""
    before = workshop.outcomes_of_base(train)
    ranker = workshop.fitted(before)
    workshop.search_by(workshop.tuned(train, before))
    results = [_stages(question.id, workshop.outcome(question), ranker) for question in test]
    return {stage: [each[stage] for each in results] for stage in results[0]} if results else {}


def _stages(name: str, outcome: Outcome, ranker: Ranker) -> dict[str, Measured]:
    columns = outcome.judged.columns
    scores = {
        "words (of the pool)": columns[:, FEATURES.index("words")],
        "meaning (of the pool)": columns[:, FEATURES.index("meaning")],
        "words meaning": -np.arange(len(columns), dtype=np.float32),
        "words meaning ranker": ranker.raw(columns),
    }
    found = {}
    for stage, score in scores.items():
        order = np.argsort(-score, kind="stable").tolist()
        found[stage] = Measured(name, [(outcome.names[j], float(score[j])) for j in order])
    return found
