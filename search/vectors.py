"""The meaning leg: nearest vectors of one segment.

Up to `EXACT_ROWS` rows every vector is compared; beyond, an inverted file of FAISS (IVF, float16) is built with the
segment. How many of its lists a search looks into is decided when it is built: the fewest of `_PROBES` that find
`LEAST_RECALL` of the exact nearest, measured on rows of the segment itself (recall of questions: docs/encoder.md).
The file is checked by hash before FAISS reads it. Vectors are unit length, so the inner product is the cosine.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

EXACT_ROWS = 20_000
"""Comparing this many vectors of 256 numbers takes about 2 ms."""
_TOGETHER = 1024
"""Rows that are made wide and compared at once."""
_SELDOM = 2
"""So many searches read the vectors as they lie; whoever asks more often keeps them as they are multiplied, twice as large
and five times as fast. A process that answers one question neither makes that copy nor loads FAISS."""
ANN_FILE = "ann.faiss"
LEAST_RECALL = 0.97
_PROBES = (64, 128, 256)
_ASKED = 64
_NEAREST = 100


def ann_bytes(vectors: NDArray[np.float16]) -> NDArray[np.uint8] | None:
    """The FAISS index of a large segment, serialised; None for one that is searched exactly."""
    count, dimension = vectors.shape
    if count <= EXACT_ROWS:
        return None
    faiss = _faiss()
    lists = max(64, int(2 * count**0.5))
    index = faiss.index_factory(dimension, f"IVF{lists},SQfp16", faiss.METRIC_INNER_PRODUCT)
    index.cp.seed = 1
    index.cp.niter = 8
    index.cp.max_points_per_centroid = 64
    picked = np.random.default_rng(1).permutation(count)[: lists * 64]
    index.train(vectors[np.sort(picked)].astype(np.float32))
    for start in range(0, count, 16_384):
        index.add(vectors[start : start + 16_384].astype(np.float32))
    index.nprobe = _enough_probes(index, vectors)
    return np.asarray(faiss.serialize_index(index), dtype=np.uint8)


def _enough_probes(index: Any, vectors: NDArray[np.float16]) -> int:
    """The fewest lists to look into, so that rows of the segment find enough of their exact nearest. Cost: 0.3 s for
    80,000 rows."""
    asked = vectors[:: max(1, len(vectors) // _ASKED)][:_ASKED].astype(np.float32)
    nearest = min(_NEAREST, len(vectors))
    scores = np.concatenate(
        [vectors[at : at + 16_384].astype(np.float32) @ asked.T for at in range(0, len(vectors), 16_384)]
    )
    exact = np.argpartition(-scores, nearest - 1, axis=0)[:nearest].T
    for probes in _PROBES:
        index.nprobe = probes
        found = index.search(asked, nearest)[1]
        shared = sum(len(np.intersect1d(a, b)) for a, b in zip(found, exact, strict=True))
        if shared >= LEAST_RECALL * exact.size:
            return probes
    return _PROBES[-1]


def _faiss() -> Any:
    """The library, imported at the first use (30 ms)."""
    return import_module("faiss")


class VectorSearch:
    """Nearest rows within one segment."""

    def __init__(
        self, vectors: NDArray[np.float16], ann: Path | None, check: Callable[[], None] = lambda: None
    ) -> None:
        """`ann` is the file of the FAISS index, None to compare all; `check` raises when it is not as written."""
        self._vectors, self._ann, self._check = vectors, ann, check
        self._index: Any = None
        self._searches = 0
        self._wide: list[NDArray[np.float32]] | None = None

    def search(
        self, query: NDArray[np.float32], limit: int, alive: NDArray[np.bool_] | None
    ) -> tuple[NDArray[np.int64], NDArray[np.float32]]:
        """(offsets, cosines) of the nearest rows, best first; only rows where `alive` is true."""
        allowed = len(self._vectors) if alive is None else int(alive.sum())
        if allowed <= EXACT_ROWS < len(self._vectors):
            # Few rows pass: comparing them all is cheaper and surer than probing lists.
            offsets = np.flatnonzero(alive) if alive is not None else np.arange(len(self._vectors))
            return _best(offsets, self.scores(query, offsets), limit)
        limit = min(limit, allowed)
        if not limit:
            return np.empty(0, np.int64), np.empty(0, np.float32)
        if self._ann is None:
            # Not `@`: its library wakes a thread a core for each of these, which costs more than the sums.
            scores = np.concatenate([np.einsum("ij,j->i", rows, query) for rows in self._rows()])
            offsets = np.flatnonzero(alive) if alive is not None else np.arange(len(self._vectors))
            return _best(offsets, scores[offsets], limit)
        return self._probed(query, limit, alive)

    def _probed(
        self, query: NDArray[np.float32], limit: int, alive: NDArray[np.bool_] | None
    ) -> tuple[NDArray[np.int64], NDArray[np.float32]]:
        faiss = _faiss()
        if self._index is None:
            self._check()
            # Read, not mapped: four times as fast to search, for 0.5 kB a row.
            self._index = faiss.read_index(str(self._ann))
        selector = None if alive is None else faiss.IDSelectorBitmap(np.packbits(alive, bitorder="little"))
        parameters = faiss.SearchParametersIVF(sel=selector, nprobe=max(self._index.nprobe, _PROBES[0]))
        scores, offsets = self._index.search(query[None], limit, params=parameters)
        found = offsets[0] >= 0
        return offsets[0][found], scores[0][found]

    def _rows(self) -> Iterable[NDArray[np.float32]]:
        """All vectors, some at a time, as they are multiplied."""
        if self._wide is not None:
            return self._wide
        starts = range(0, len(self._vectors), _TOGETHER)
        rows = (self._vectors[start : start + _TOGETHER].astype(np.float32) for start in starts)
        self._searches += 1
        if self._searches <= _SELDOM:
            return rows
        self._wide = list(rows)
        return self._wide

    def scores(self, query: NDArray[np.float32], offsets: NDArray[np.int64]) -> NDArray[np.float32]:
        """The exact cosines of some rows."""
        return np.asarray(self._vectors[offsets].astype(np.float32) @ query, dtype=np.float32)


def _best(
    offsets: NDArray[np.int64], scores: NDArray[np.float32], limit: int
) -> tuple[NDArray[np.int64], NDArray[np.float32]]:
    """The best of the offsets with their scores, best first; of equal ones the first."""
    if limit < len(scores):
        near = scores >= np.partition(scores, len(scores) - limit)[len(scores) - limit]
        offsets, scores = offsets[near], scores[near]
    best = np.argsort(-scores, kind="stable")[:limit]
    return offsets[best], scores[best]
