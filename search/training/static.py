"""Training of the static encoder: InfoNCE over self-made questions, then over real ones with hard negatives."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch.nn import functional

from search.index_writing import HEAD_SHARE, mixed_vectors
from search.static_encoder import MAX_SYLLABLES, Bag, Vocabulary
from search.training.asking import Asker, Document
from search.training.material import Ids, Material

_KEPT = 80


@dataclass(frozen=True, slots=True)
class Settings:
    """What can be turned. Defaults are what won on the folds."""

    dimension: int = 256
    rows: int = 100_000
    steps: int = 2400
    batch: int = 512
    rate: float = 0.012
    temperature: float = 0.05
    drop_title: float = 0.5
    seed: int = 1


class Trainer:
    """Holds the table while it learns. `table` is a torch tensor (rows, dimension)."""

    def __init__(self, vocabulary: Vocabulary, data: Material, settings: Settings, table: Any = None) -> None:
        self.vocabulary, self.data, self.settings = vocabulary, data, settings
        self.random = np.random.default_rng(settings.seed)
        torch.manual_seed(settings.seed)
        self.asker = Asker(vocabulary, data, self.random, settings.drop_title)
        self.documents = self.asker.documents
        if table is None:
            table = torch.randn(self._row_count(), settings.dimension) / settings.dimension**0.5
            table *= torch.from_numpy(self.idf())[:, None]
        self._thinning = True
        self.table = torch.as_tensor(table).clone().requires_grad_(True)

    def idf(self) -> NDArray[np.float32]:
        """log(N / document frequency) of every row."""
        count = np.ones(self._row_count())
        for start in range(0, len(self.documents), 4096):
            whole = [
                np.concatenate(document)[:MAX_SYLLABLES] for document in self.documents[start : start + 4096]
            ]
            singles, pairs = self._bags(whole)
            for bag in (singles, pairs):
                owner = np.repeat(np.arange(len(bag.ends)), np.diff(bag.ends, prepend=0))
                both = np.unique(owner.astype(np.int64) * self._row_count() + bag.rows)
                count += np.bincount(both % self._row_count(), minlength=self._row_count())
        return np.log(len(self.documents) / np.minimum(count, len(self.documents) / 1.05)).astype(np.float32)

    def embed(self, texts: Sequence[Ids]) -> Any:
        """Unit vectors of texts given as rows (torch, with gradient)."""
        total: Any = 0
        for bag in self._bags(texts):
            if self._thinning:
                bag = self._thinned_bag(bag)
            offsets = torch.from_numpy(np.concatenate([[0], bag.ends[:-1]]))
            total = total + functional.embedding_bag(
                torch.from_numpy(bag.rows.astype(np.int64)),
                self.table,
                offsets,
                mode="sum",
                per_sample_weights=torch.from_numpy(bag.weights),
                sparse=True,
            )
        return functional.normalize(total, dim=1)

    def all_documents(self) -> NDArray[np.float16]:
        """The vectors of all articles."""
        result = []
        for start in range(0, len(self.documents), 4096):
            part = self.documents[start : start + 4096]
            heads, texts = (self.embed_plain([document[i] for document in part]) for i in (0, 1))
            result.append(mixed_vectors(heads, texts))
        return np.concatenate(result)

    def embed_documents(self, documents: Sequence[Document]) -> Any:
        """Unit vectors of (head, text), mixed as the index mixes them (torch, with gradient)."""
        heads, texts = (self.embed([document[i] for document in documents]) for i in (0, 1))
        return functional.normalize(HEAD_SHARE * heads + (1 - HEAD_SHARE) * texts, dim=1)

    def rows_of(self, texts: Sequence[str]) -> list[Ids]:
        """Texts as rows of the vocabulary."""
        return self.asker.rows_of(texts)

    def embed_plain(self, texts: Sequence[Ids]) -> NDArray[np.float32]:
        """Unit vectors without gradient and without leaving rows out."""
        thinning, self._thinning = self._thinning, False
        with torch.no_grad():
            vectors = self.embed(texts).numpy()
        self._thinning = thinning
        return np.asarray(vectors)

    def pretrain(self, report: Callable[[int, float], None] | None = None) -> None:
        """Learn from the articles alone."""
        settings = self.settings
        optimiser = torch.optim.SparseAdam([self.table], lr=settings.rate)
        for step in range(settings.steps):
            for group in optimiser.param_groups:
                group["lr"] = settings.rate * (1 - step / settings.steps) + settings.rate / 100
            asked, answer = self.asker.batch(settings.batch)
            loss = self._loss(self.embed(asked), self.embed_documents(answer))
            optimiser.zero_grad()
            loss.backward()
            optimiser.step()  # type: ignore[no-untyped-call]
            if report:
                report(step, float(loss.detach()))

    def tune(
        self, questions: Sequence[Ids], relevant: Sequence[Sequence[int]], hard: Sequence[Sequence[int]],
        *, epochs: int = 12, rate: float = 0.004, negatives: int = 4, mix: int = 64,
    ) -> None:  # fmt: skip
        """Learn from real questions: `hard[i]` are articles that look right and are not. Self-made ones are mixed in."""
        optimiser = torch.optim.SparseAdam([self.table], lr=rate)
        size, total = 64, epochs * -(-len(questions) // 64)
        step = 0
        for _ in range(epochs):
            order = self.random.permutation(len(questions))
            for start in range(0, len(order), size):
                for group in optimiser.param_groups:
                    group["lr"] = rate * (1 - step / total) + rate / 100
                step += 1
                chosen = order[start : start + size]
                asked = [self.asker.thinned(questions[i]) for i in chosen]
                answers = [self.documents[self.random.choice(list(relevant[i]))] for i in chosen]
                wrong = []
                for i in chosen:
                    pool = list(hard[i])
                    picked = self.random.choice(len(pool), min(negatives, len(pool)), replace=False)
                    wrong += [self.documents[pool[k]] for k in picked]
                loss = self._loss(self.embed(asked), self.embed_documents(answers + wrong))
                if mix:
                    made, docs = self.asker.batch(mix)
                    loss = loss + 0.5 * self._loss(self.embed(made), self.embed_documents(docs))
                optimiser.zero_grad()
                loss.backward()
                optimiser.step()  # type: ignore[no-untyped-call]

    def _thinned_bag(self, bag: Bag) -> Bag:
        """At most about `_KEPT` rows a text, chosen by chance: quicker, and no row is leaned on too much."""
        counts = np.diff(bag.ends, prepend=0)
        chance = np.repeat(np.minimum(1.0, _KEPT / np.maximum(counts, 1)), counts)
        kept = self.random.random(len(bag.rows)) < chance
        ends = np.concatenate([[0], np.cumsum(kept)])[bag.ends]
        return Bag(bag.rows[kept], bag.weights[kept], ends)

    def _loss(self, asked: Any, answers: Any) -> Any:
        scores = asked @ answers.T / self.settings.temperature
        goal = torch.arange(len(asked))
        loss = functional.cross_entropy(scores, goal)
        square = scores[:, : len(asked)]
        return loss + 0.3 * functional.cross_entropy(square.T, goal)

    def _bags(self, texts: Sequence[Ids]) -> Any:
        ends = np.cumsum([len(text) for text in texts])
        return self.vocabulary.bag(np.concatenate(texts), ends)

    def _row_count(self) -> int:
        return self.vocabulary.size + self.vocabulary.pair_count


def timed_report(every: int) -> Callable[[int, float], None]:
    """A report that prints step, loss and seconds now and then."""
    began = time.monotonic()

    def report(step: int, loss: float) -> None:
        if step % every == 0:
            print(f"step {step}: loss {loss:.3f}, {time.monotonic() - began:.0f} s", flush=True)

    return report
