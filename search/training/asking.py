"""Batches of questions made of the articles themselves, with the articles that answer them."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from search.static_encoder import Vocabulary
from search.training.material import Ids, Material
from search.training.pairs import DEFINITION_HEADS, DEFINITION_TAILS, TAILS

Document = tuple[Ids, Ids]
"""Head (titles of article and law) and text, as rows of the vocabulary."""
TOGETHER = 8
"""So many articles of one law are asked about in one batch."""


class Asker:
    """Makes questions. `random` is shared with the trainer, so that one seed decides everything."""

    def __init__(
        self, vocabulary: Vocabulary, data: Material, random: np.random.Generator, drop_title: float
    ) -> None:
        self.documents: list[Document] = [
            (np.concatenate([title, law]), text)
            for title, law, text in zip(data.title, data.law, data.text, strict=True)
        ]
        self._data, self._random, self._drop_title = data, random, drop_title
        self._vocabulary = vocabulary
        self._tails, self._heads, self._closings = map(
            self.rows_of, (TAILS, DEFINITION_HEADS, DEFINITION_TAILS)
        )

    def rows_of(self, texts: Sequence[str]) -> list[Ids]:
        """Texts as rows of the vocabulary."""
        flat, ends = self._vocabulary.syllable_rows(texts)
        return list(np.split(flat, ends[:-1]))

    def batch(self, size: int) -> tuple[list[Ids], list[Document]]:
        """Self-made questions and their articles; half of them from few laws, so that neighbours are told apart."""
        random, asked, answers = self._random, list[Ids](), list[Document]()
        numbers = list(random.integers(0, len(self.documents), size // 2))
        while len(numbers) < size and self._data.groups:
            group = self._data.groups[random.integers(len(self._data.groups))]
            numbers += list(group[random.choice(len(group), TOGETHER, replace=False)])
        for number in dict.fromkeys(map(int, numbers)):
            pair = self._pair(number)
            if pair is not None and (pair[0] >= 0).sum() > 1 and (pair[1][1] >= 0).sum() > 1:
                asked.append(pair[0])
                answers.append(pair[1])
        return asked, answers

    def thinned(self, rows: Ids) -> Ids:
        """Now and then some syllables are left out."""
        if len(rows) > 5 and self._random.random() < 0.3:
            return rows[self._random.random(len(rows)) > 0.15]
        return rows

    def _pair(self, number: int) -> tuple[Ids, Document] | None:
        """A question about one article, of a sort chosen by chance; the article at times without its title."""
        data, random = self._data, self._random
        title, law, text = data.title[number], data.law[number], data.text[number]
        document = self.documents[number]
        sort = random.random()
        if data.terms[number] and sort < 0.4:
            term = self._any(data.terms[number])
            return np.concatenate([self._any(self._heads), term, self._any(self._closings)]), document
        if data.leads[number] and sort < 0.35:
            return self._asked(self._any(data.leads[number]), law), document
        if len(title) >= 3 and sort < 0.8:
            if random.random() < self._drop_title:
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
        pieces = [self.thinned(core)]
        if self._random.random() < 0.4 and len(law) > 6:
            start = int(self._random.integers(0, max(1, len(law) - 5)))
            pieces.append(law[start : start + int(self._random.integers(4, 12))])
        pieces.append(self._any(self._tails))
        return np.concatenate(pieces)

    def _any(self, choices: Sequence[Ids]) -> Ids:
        return choices[int(self._random.integers(len(choices)))]
