"""Training of the static encoder: InfoNCE over self-made questions, then over real ones with hard negatives."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch.nn import functional

from search.index_writing import HEAD_SHARE, mixed_vectors
from search.static_encoder import MAX_SYLLABLES, Bag, Vocabulary
from search.training.corpus import Article
from search.training.pairs import DEFINITION_HEADS, DEFINITION_TAILS, TAILS, made_from

Ids = NDArray[np.int32]
Document = tuple[Ids, Ids]
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


@dataclass(slots=True)
class Material:
    """The articles as rows of the vocabulary: title, law title and text apart, and what can be asked of them."""

    title: list[Ids]
    law: list[Ids]
    text: list[Ids]
    terms: list[list[Ids]]
    leads: list[list[Ids]]
    items: list[list[Ids]]
    groups: list[NDArray[np.int64]]


def choose_vocabulary(articles: Sequence[Article], size: int) -> tuple[NDArray[np.uint32], NDArray[np.int64]]:
    """(CRC-32 of the syllables in 3 articles or more, the most frequent pairs), `size` rows together."""
    import zlib

    from search.tokens import parts

    seen: Counter[str] = Counter()
    known: dict[str, int] = {}
    token_ids: list[NDArray[np.int32]] = []
    for article in articles:
        words = parts(article.head_and_text[:3000])[: MAX_SYLLABLES + 128]
        seen.update(set(words))
        token_ids.append(np.array([known.setdefault(w, len(known)) for w in words], dtype=np.int32))
    kept = sorted((w for w, n in seen.items() if n >= 3), key=lambda w: (-seen[w], w))
    row_of = np.full(len(known), -1, dtype=np.int64)
    crcs: dict[int, int] = {}
    for word in kept:
        crc = zlib.crc32(word.encode())
        row_of[known[word]] = crcs.setdefault(crc, len(crcs))
    syllables = np.array(list(crcs), dtype=np.uint32)
    keys = []
    for ids in token_ids:
        rows = row_of[ids]
        ok = (rows[:-1] >= 0) & (rows[1:] >= 0)
        keys.append(np.unique((rows[:-1] * len(syllables) + rows[1:])[ok]))
    pairs, counts = np.unique(np.concatenate(keys), return_counts=True)
    best = np.lexsort((pairs, -counts))[: size - len(syllables)]
    return syllables, np.sort(pairs[best])


def material(articles: Sequence[Article], vocabulary: Vocabulary) -> Material:
    """Read all articles into rows once. Cost: about 40 s for 80,000 articles."""

    def rows(texts: Sequence[str]) -> list[Ids]:
        flat, ends = vocabulary.syllable_rows(texts)
        return list(np.split(flat, ends[:-1]))

    def nested(groups: Sequence[Sequence[str]]) -> list[list[Ids]]:
        flat = iter(rows([text for group in groups for text in group]))
        return [[next(flat) for _ in group] for group in groups]

    made = [made_from(article) for article in articles]
    by_law: dict[str, list[int]] = {}
    for number, article in enumerate(articles):
        by_law.setdefault(article.law, []).append(number)
    return Material(
        title=rows([a.title for a in articles]),
        law=rows([a.law_title for a in articles]),
        text=rows([a.text for a in articles]),
        terms=nested([m.terms for m in made]),
        leads=nested([m.leads for m in made]),
        items=nested([m.items for m in made]),
        groups=[np.array(numbers) for numbers in by_law.values() if len(numbers) > 7],
    )


class Trainer:
    """Holds the table while it learns. `table` is a torch tensor (rows, dimension)."""

    def __init__(self, vocabulary: Vocabulary, data: Material, settings: Settings, table: Any = None) -> None:
        self.vocabulary, self.data, self.settings = vocabulary, data, settings
        self.random = np.random.default_rng(settings.seed)
        torch.manual_seed(settings.seed)
        self.documents = [
            (np.concatenate([title, law]), text)
            for title, law, text in zip(data.title, data.law, data.text, strict=True)
        ]
        if table is None:
            table = torch.randn(self._row_count(), settings.dimension) / settings.dimension**0.5
            table *= torch.from_numpy(self.idf())[:, None]
        self._thinning = True
        self.table = torch.as_tensor(table).clone().requires_grad_(True)
        tail = self._phrases
        self._tails, self._heads, self._closings = tail(TAILS), tail(DEFINITION_HEADS), tail(DEFINITION_TAILS)

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
        return self._phrases(texts)

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
            asked, answer = self._batch()
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
                asked = [self._thinned(questions[i]) for i in chosen]
                answers = [self.documents[self.random.choice(list(relevant[i]))] for i in chosen]
                wrong = []
                for i in chosen:
                    pool = list(hard[i])
                    picked = self.random.choice(len(pool), min(negatives, len(pool)), replace=False)
                    wrong += [self.documents[pool[k]] for k in picked]
                loss = self._loss(self.embed(asked), self.embed_documents(answers + wrong))
                if mix:
                    made, docs = self._batch(mix)
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

    def _batch(self, size: int | None = None) -> tuple[list[Ids], list[Document]]:
        """Self-made questions and their articles; half of them from few laws, so that neighbours are told apart."""
        size = size or self.settings.batch
        random, groups = self.random, self.data.groups
        numbers = list(random.integers(0, len(self.documents), size // 2))
        while len(numbers) < size and groups:
            group = groups[random.integers(len(groups))]
            numbers += list(group[random.choice(len(group), 8, replace=False)])
        asked: list[Ids] = []
        answers: list[Document] = []
        used: set[int] = set()
        for number in numbers:
            if number in used:
                continue
            used.add(number)
            pair = self._pair(int(number))
            if pair is not None and (pair[0] >= 0).sum() > 1 and (pair[1][1] >= 0).sum() > 1:
                asked.append(pair[0])
                answers.append(pair[1])
        return asked, answers

    def _pair(self, number: int) -> tuple[Ids, Document] | None:
        data, random = self.data, self.random
        title, law, text = data.title[number], data.law[number], data.text[number]
        document = self.documents[number]
        sort = random.random()
        if data.terms[number] and sort < 0.4:
            term = self._any(data.terms[number])
            return np.concatenate([self._any(self._heads), term, self._any(self._closings)]), document
        if data.leads[number] and sort < 0.35:
            return self._asked(self._any(data.leads[number]), law), document
        if len(title) >= 3 and sort < 0.8:
            if random.random() < self.settings.drop_title:
                document = (law, text)
            return self._asked(title, law), document
        piece = self._any(data.items[number]) if data.items[number] and random.random() < 0.6 else text
        if len(piece) < 8:
            return None
        length = int(random.integers(6, 22))
        start = int(random.integers(0, max(1, len(piece) - length)))
        return self._asked(piece[start : start + length], law), document

    def _asked(self, core: Ids, law: Ids) -> Ids:
        """A question about `core`: maybe with a piece of the law's title, thinned, with a question's tail."""
        pieces = [self._thinned(core)]
        if self.random.random() < 0.4 and len(law) > 6:
            start = int(self.random.integers(0, max(1, len(law) - 5)))
            pieces.append(law[start : start + int(self.random.integers(4, 12))])
        pieces.append(self._any(self._tails))
        return np.concatenate(pieces)

    def _thinned(self, rows: Ids) -> Ids:
        """Now and then some syllables are left out."""
        if len(rows) > 5 and self.random.random() < 0.3:
            return rows[self.random.random(len(rows)) > 0.15]
        return rows

    def _any(self, choices: Sequence[Ids]) -> Ids:
        return choices[int(self.random.integers(len(choices)))]

    def _phrases(self, texts: Sequence[str]) -> list[Ids]:
        flat, ends = self.vocabulary.syllable_rows(texts)
        return list(np.split(flat, ends[:-1]))

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
