"""One score out of two legs: a linear mix of normalised scores, tuned on held-out questions.

A rank fusion (RRF) lets a weak leg lower the first hit; the mix keeps how sure each leg is.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Floats = NDArray[np.float32]
    Numbers = NDArray[np.int64]

MEANING_SHARE = 0.4


@dataclass(frozen=True, slots=True)
class Candidates:
    """Passages that the legs found, best of the mix first: BM25 (`words`), cosine (`meaning`), and `mixed`."""

    places: Numbers
    words: Floats
    meaning: Floats
    mixed: Floats


def mixed(places: Numbers, words: Floats, meaning: Floats, share: float = MEANING_SHARE) -> Candidates:
    """Sort by (1 - share) * words relative to the best + share * cosine; ties by place."""
    if not len(places):
        return Candidates(places, words, meaning, words)
    top = max(float(words.max()), 1e-9)
    score = (1 - share) * words / top + share * np.maximum(meaning, 0.0)
    order = np.lexsort((places, -score))
    return Candidates(places[order], words[order], meaning[order], score[order].astype(np.float32))
