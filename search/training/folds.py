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
from search.rerank import Forest, Ranker
from search.static_encoder import Vocabulary
from search.training.corpus import Article, Asked
from search.training.ranker import Judged, fit_ranker
from search.training.static import Material, Settings, Trainer
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
        bare: PassageIndex,
        articles: Sequence[Article],
        vocabulary: Vocabulary,
        data: Material,
        table: Floats,
        idf: tuple[NDArray[np.uint32], Floats],
        log: Log = print,
    ) -> None:
        self._vocabulary, self._data, self._base, self._log = vocabulary, data, table, log
        self._index, self._bare = index, bare
        self._idf = idf
        self._article = {article.id: number for number, article in enumerate(articles)}
        no_forest = Forest(
            np.zeros((1, 1), np.int16), np.zeros((1, 1), np.float32), np.zeros((1, 2), np.float32)
        )
        zeros = np.zeros(len(FEATURES), dtype=np.float32)
        self._blank = Ranker(*idf, zeros, no_forest, np.array([1, 0], dtype=np.float32))

    def trainer(self, seed: int = 1, table: Floats | None = None) -> Trainer:
        """A trainer that starts from the base."""
        settings = replace(Settings(), seed=seed)
        return Trainer(self._vocabulary, self._data, settings, self._base if table is None else table)

    def search_by(self, trainer: Trainer) -> None:
        """Make the index search by a trainer's vectors."""
        for index, bare in ((self._index, False), (self._bare, True)):
            order = np.array([self._article[name] for name in index.shelf.ids()])
            index.shelf.replace_vectors(trainer.all_documents(bare)[order])
            index.encoder = TableEncoder(trainer)

    def hard_negatives(self, questions: Sequence[Prepared]) -> list[list[int]]:
        """For each question, the articles that the base puts first and that do not answer it."""
        self.search_by(self.trainer())
        result = []
        for question in questions:
            names = self._names(question)
            result.append([self._article[name] for name in names[:_HARD] if name not in question.relevant])
        return result

    def tuned(self, questions: Sequence[Prepared], hard: Sequence[Sequence[int]], seed: int = 1) -> Trainer:
        """The base tuned on some questions."""
        trainer = self.trainer(seed)
        asked = trainer.rows_of([question.wording.plain for question in questions])
        answers = [
            [self._article[name] for name in sorted(q.relevant) if name in self._article] for q in questions
        ]
        usable = [i for i, answer in enumerate(answers) if answer]
        trainer.tune([asked[i] for i in usable], [answers[i] for i in usable], [hard[i] for i in usable])
        return trainer

    def outcome(self, question: Prepared, *, bare: bool = False) -> Outcome:
        """Ask the index as it is now; `bare` the one without titles, as within one document."""
        index = self._bare if bare else self._index
        finder = index.finder(inside=bare)
        found = finder.candidates(question.wording)
        pool = finder.pool(found, inside=bare)
        names = [index.shelf.names(place)[0] for place in found.places[: len(pool.words)].tolist()]
        relevant = np.array([name in question.relevant for name in names], dtype=np.float32)
        return Outcome(names, Judged(self._blank.features(question.wording.syllables, pool), relevant))

    def outcomes(self, question: Prepared) -> tuple[Outcome, Outcome]:
        """With titles and without."""
        return self.outcome(question), self.outcome(question, bare=True)

    def fitted(self, outcomes: Sequence[tuple[Outcome, Outcome]]) -> Ranker:
        """A ranker learnt from outcomes, with titles and without alike."""
        return fit_ranker([outcome.judged for both in outcomes for outcome in both], *self._idf)

    def held_out(
        self, questions: Sequence[Prepared], hard: Sequence[Sequence[int]], folds: int
    ) -> list[tuple[Outcome, Outcome]]:
        """Each question's outcome by an encoder that learnt from the other folds."""
        fold = fold_of(len(questions), folds)
        outcomes: dict[int, tuple[Outcome, Outcome]] = {}
        for k in range(folds):
            train, test = np.flatnonzero(fold != k).tolist(), np.flatnonzero(fold == k).tolist()
            self.search_by(self.tuned([questions[i] for i in train], [hard[i] for i in train], seed=k + 1))
            outcomes |= {i: self.outcomes(questions[i]) for i in test}
            self._log(f"  encoder of fold {k + 1} of {folds}")
        return [outcomes[i] for i in range(len(questions))]

    def _names(self, question: Prepared) -> list[str]:
        places = self._index.finder().candidates(question.wording).places.tolist()
        return [self._index.shelf.names(place)[0] for place in places]


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
    nested: bool = True,
    log: Log = print,
) -> dict[str, list[Measured]]:
    """Rankings by stage, each by models that did not see the question.

    Nested: the ranker of each fold learns from features that encoders of an inner split made, so neither ranker
    nor any encoder behind it saw the fold. Not nested: the encoders behind a ranker's training features did.
    `tested` are the same questions in other words (without marks), to measure in their place.
    """
    tested = questions if tested is None else tested
    hard = workshop.hard_negatives(questions)
    fold = fold_of(len(questions), folds)
    results: dict[int, dict[str, Measured]] = {}
    seen: dict[int, tuple[Outcome, Outcome]] = {}
    shown: dict[int, tuple[Outcome, Outcome]] = {}
    for k in range(folds):
        train, test = np.flatnonzero(fold != k).tolist(), np.flatnonzero(fold == k).tolist()
        workshop.search_by(
            workshop.tuned([questions[i] for i in train], [hard[i] for i in train], seed=k + 1)
        )
        seen |= {i: workshop.outcomes(questions[i]) for i in test}
        shown |= {i: workshop.outcomes(tested[i]) for i in test}
        log(f"encoder of fold {k + 1} of {folds}")
    for k in range(folds):
        train, test = np.flatnonzero(fold != k).tolist(), np.flatnonzero(fold == k).tolist()
        if nested:
            inside = workshop.held_out([questions[i] for i in train], [hard[i] for i in train], folds - 1)
        else:
            inside = [seen[i] for i in train]
        ranker = workshop.fitted(inside)
        for i in test:
            full, bare = shown[i]
            results[i] = _stages(tested[i].id, full, ranker)
            results[i] |= {f"no titles: {s}": m for s, m in _stages(tested[i].id, bare, ranker).items()}
        log(f"ranker of fold {k + 1} of {folds}")
    return {stage: [results[i][stage] for i in range(len(tested))] for stage in results[0]}


def trained_elsewhere(
    workshop: Workshop, train: Sequence[Prepared], test: Sequence[Prepared], folds: int = 5
) -> dict[str, list[Measured]]:
    """Rankings by stage of one set of questions, by models tuned on another."""
    hard = workshop.hard_negatives(train)
    ranker = workshop.fitted(workshop.held_out(train, hard, folds))
    workshop.search_by(workshop.tuned(train, hard))
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
