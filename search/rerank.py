"""The last stage: the features of the best candidates, weighed by a small model learnt on the folds.

The model is a weighted sum (`weights/ranker.safetensors`): over these features, trees on top of it gained nothing.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from search.features import Pool, features
from search.hashing import token_hashes
from search.static_encoder import read_tensors

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Floats = NDArray[np.float32]

WEIGHTS = Path(__file__).parent / "weights" / "ranker.safetensors"
_UNSEEN_IDF = 9.0


@dataclass(frozen=True, slots=True)
class Ranker:
    """The learnt stage: how much each token weighs (`idf` by token hash), and how the features add up.

    raw = columns @ linear; score = sigmoid(calibration[0] * raw + calibration[1]).
    """

    hashes: NDArray[np.uint32]
    idf: Floats
    linear: Floats
    calibration: Floats

    def token_weights(self, hashes: NDArray[np.uint32]) -> Floats:
        """The IDF of each token; unknown ones count as rare."""
        spots = np.minimum(np.searchsorted(self.hashes, hashes), len(self.hashes) - 1)
        return np.where(self.hashes[spots] == hashes, self.idf[spots], _UNSEEN_IDF).astype(np.float32)

    def features(self, syllables: Sequence[str], pool: Pool) -> Floats:
        """`features` with this ranker's token weights."""
        query = token_hashes(syllables)
        return features(query, self.token_weights(query), pool)

    def raw(self, columns: Floats) -> Floats:
        """The score before calibration."""
        return np.asarray(columns @ self.linear, dtype=np.float32)

    def scores(self, columns: Floats, named: NDArray[np.bool_]) -> Floats:
        """How likely each candidate answers, in (0, 1).

        `named`: the question gives its document's symbol; where some are, they fill the upper half.
        """
        slope, shift = self.calibration
        likely = 1 / (1 + np.exp(-(slope * self.raw(columns) + shift)))
        if named.any():
            likely = (likely + named) / 2
        return np.asarray(likely, dtype=np.float32)

    @classmethod
    def load(cls, path: Path = WEIGHTS) -> Ranker:
        """Read a ranker's file."""
        arrays = {name: np.array(tensor) for name, tensor in read_tensors(path)[0].items()}
        return cls(
            hashes=arrays["hashes"],
            idf=arrays["idf"].astype(np.float32),
            linear=arrays["linear"],
            calibration=arrays["calibration"],
        )


@lru_cache(maxsize=1)
def default_ranker() -> Ranker | None:
    """The shipped ranker; None where its file is not there (the mix decides then)."""
    return Ranker.load() if WEIGHTS.is_file() else None
