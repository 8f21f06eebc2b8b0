"""A cross-encoder that reads question and passage together and reorders the best hits. Off unless the settings name one.

Any model of sentence-transformers, by name or folder. It costs seconds to load and tens of milliseconds a passage, so
it is imported when it is first used and reads only the first `READ` hits.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

import numpy as np

from search.encoder import EncoderLoadError
from search.found import Hit

READ = 20
"""How many hits are read."""


class CrossReranker:
    """A model of sentence-transformers that scores pairs of texts."""

    def __init__(self, name: str) -> None:
        """Raises `EncoderLoadError` when there is no such model."""
        from sentence_transformers import CrossEncoder

        try:
            self._model = CrossEncoder(name, device="cpu")
        except (OSError, ValueError, RuntimeError, ImportError) as error:
            raise EncoderLoadError(f"Không nạp được bộ xếp hạng lại «{name}»: {error}") from error
        self.name = name

    def scores(self, question: str, texts: Sequence[str]) -> list[float]:
        """How well each text answers the question; higher is better."""
        if not texts:
            return []
        pairs = [(question, text) for text in texts]
        found = self._model.predict(pairs, show_progress_bar=False, convert_to_numpy=True)
        return [float(score) for score in np.asarray(found, dtype=np.float64).reshape(len(texts), -1)[:, -1]]

    def reordered(self, question: str, hits: Sequence[Hit], text: Callable[[str], str]) -> tuple[Hit, ...]:
        """The first `READ` hits in the order of the model, the others after them. `text` gives a passage's text by its
        id. The scores of the hits change places with them, so they still fall; what the model said is `cross`."""
        first = list(hits[:READ])
        told = self.scores(question, [text(hit.passage_id) for hit in first])
        order = sorted(range(len(first)), key=lambda i: (-told[i], i))
        moved = [
            replace(first[i], score=first[rank].score, parts=first[i].parts | {"cross": told[i]})
            for rank, i in enumerate(order)
        ]
        return (*moved, *hits[READ:])
