"""One score out of two legs: a linear mix of normalised scores, tuned on held-out questions.

A rank fusion (RRF) lets a weak leg lower the first hit; the mix keeps how sure each leg is.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

MEANING_SHARE = 0.4


@dataclass(frozen=True, slots=True)
class Candidate:
    """A passage that a leg found: its row and what each leg says (`words` BM25, `meaning` cosine)."""

    row: int
    words: float
    meaning: float


def mixed(candidates: Sequence[Candidate], share: float = MEANING_SHARE) -> list[float]:
    """A score in about [0, 1] a candidate: words relative to the best, meaning as cosine."""
    if not candidates:
        return []
    words = np.array([c.words for c in candidates], dtype=np.float64)
    meaning = np.array([c.meaning for c in candidates], dtype=np.float64)
    top = max(float(words.max()), 1e-9)
    return [float(x) for x in (1 - share) * words / top + share * np.maximum(meaning, 0.0)]
