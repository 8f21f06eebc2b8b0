"""The last stage: the features of the best candidates, weighed by a small model learnt on the folds.

The model is a linear part and some hundred small trees (`weights/ranker.safetensors`), evaluated in numpy. Cost: about 1 ms for 50 passages.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
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
class Forest:
    """Complete trees of one depth. `feature`, `threshold`: (trees, 2**depth - 1) in level order; `leaf`:
    (trees, 2**depth). A row goes right where its feature is above the threshold."""

    feature: NDArray[np.int16]
    threshold: Floats
    leaf: Floats

    def sums(self, columns: Floats) -> Floats:
        """The sum of the leaves that each row falls into. All nodes are asked at once; then, level by level, the answer
        is picked that the turns before lead to. Cost: 0.2 ms for 50 rows and 900 trees."""
        (trees, nodes), rows = self.feature.shape, len(columns)
        asked = np.ascontiguousarray(columns.T).take(self.feature.T.ravel().astype(np.intp), axis=0)
        right = (asked > self.threshold.T.reshape(-1, 1)).reshape(nodes, trees, rows)
        turns: list[NDArray[np.bool_]] = []
        leaf = np.zeros((trees, rows), dtype=np.intp)
        for level in range(nodes.bit_length()):
            first = (1 << level) - 1
            answers = list(right[first : 2 * first + 1])
            for turn in reversed(turns):  # of each two, the right one where the turn was right
                pairs = zip(answers[::2], answers[1::2], strict=True)
                answers = [left ^ ((left ^ other) & turn) for left, other in pairs]
            turns.append(answers[0])
            leaf += leaf
            leaf += answers[0]
        leaf += (np.arange(trees) * self.leaf.shape[1])[:, None]
        return np.asarray(self.leaf.ravel().take(leaf).sum(axis=0), dtype=np.float32)

    def shares(self, columns: Floats) -> Floats:
        """What each feature gives to `sums`: along a row's way down a tree, each step is owed to the feature that was
        asked. A node is worth the mean of its leaves; the worth of the roots is owed to none. (rows, features)."""
        trees = np.arange(len(self.feature))[None, :]
        rows = np.arange(len(columns))[:, None]
        given = np.zeros(columns.shape, dtype=np.float32)
        first, size = 0, 1
        node = np.zeros((len(columns), len(self.feature)), dtype=np.int64)
        for child in self._ways(columns):
            worth = self.leaf.reshape(len(self.leaf), 2 * size, -1).mean(axis=2)
            before = self.leaf.reshape(len(self.leaf), size, -1).mean(axis=2)
            step = worth[trees, child] - before[trees, node]
            np.add.at(given, (rows, self.feature[trees, first + node]), step)
            node, first, size = child, 2 * first + 1, 2 * size
        return given

    def _ways(self, columns: Floats) -> Iterator[NDArray[np.int64]]:
        """Level by level, at which node of the level each row (of each tree) arrives."""
        trees = np.arange(len(self.feature))[None, :]
        rows = np.arange(len(columns))[:, None]
        node = np.zeros((len(columns), len(self.feature)), dtype=np.int64)
        first = 0
        while first < self.feature.shape[1]:
            here = first + node
            right = columns[rows, self.feature[trees, here]] > self.threshold[trees, here]
            node = 2 * node + right
            first = 2 * first + 1
            yield node


@dataclass(frozen=True, slots=True)
class Ranker:
    """The learnt stage: how much each token weighs (`idf` by token hash), and how the features add up.

    raw = linear part + what the trees correct; score = sigmoid(calibration[0] * raw + calibration[1]).
    """

    hashes: NDArray[np.uint32]
    idf: Floats
    linear: Floats
    forest: Forest
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
        return np.asarray(columns @ self.linear + self.forest.sums(columns), dtype=np.float32)

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
            forest=Forest(arrays["feature"], arrays["threshold"], arrays["leaf"]),
            calibration=arrays["calibration"],
        )


@lru_cache(maxsize=1)
def default_ranker() -> Ranker | None:
    """The shipped ranker; None where its file is not there (the mix decides then)."""
    return Ranker.load() if WEIGHTS.is_file() else None
