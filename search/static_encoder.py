"""The default encoder: static vectors of syllables and pairs of syllables, summed.

A text's vector is the sum of the vectors of its first `MAX_SYLLABLES` syllables and of those neighbouring
pairs that are in the vocabulary, each weighed by 1/sqrt(1 + position/16): what a text is about stands at
its beginning. The vectors (int8, one scale a row) and the vocabulary (hashes) are one safetensors file,
mapped into memory; no torch. Trained by `search.training`; docs/encoder.md is its model card.
"""

from __future__ import annotations

import hashlib
import json
import threading
import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from search.bulk_rows import BulkRows
from search.tokens import parts

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Floats = NDArray[np.float32]
    Ids = NDArray[np.int32]
    Offsets = NDArray[np.int64]

MAX_SYLLABLES = 192
WEIGHTS = Path(__file__).parent / "weights" / "encoder.safetensors"
_MAX_CHARACTERS = 6 * MAX_SYLLABLES
_SLOPE = 16.0
_FEW_TEXTS = 16
_FEW_CHARACTERS = 4 * _MAX_CHARACTERS
"""Up to here syllables are looked up one by one: an array costs more than it saves. A question is shorter."""
_TOGETHER = 512
_HASHES = ((19, 0x9E3779B1), (17, 0x85EBCA77), (15, 0xC2B2AE3D), (13, 0x27D4EB2F))


@dataclass(frozen=True, slots=True)
class Bag:
    """Weighted rows of several texts end to end: text i has `rows[ends[i-1]:ends[i]]`."""

    rows: Ids
    weights: Floats
    ends: Offsets


class Vocabulary:
    """Which syllables and pairs have a row. Rows `0..S-1` are syllables, `S..` pairs.

    `syllables`: CRC-32 of each known syllable, by row; `pairs`: row_a * S + row_b of each known pair.
    """

    def __init__(self, syllables: NDArray[np.uint32], pairs: NDArray[np.int64]) -> None:
        self.size = len(syllables)
        self._syllables, self._pairs = syllables, pairs
        self._rows = {crc: row for row, crc in enumerate(syllables.tolist())}
        self._bulk: BulkRows | None = None
        self._lock = threading.Lock()
        # Hash tables of falling size: what collides in one goes to the next.
        self._slots: list[tuple[Ids, int, int]] = []
        left = np.arange(len(pairs), dtype=np.int32)
        for bits, factor in _HASHES:
            slots = np.full(1 << bits, -1, dtype=np.int32)
            spot = _spot(pairs[left], bits, factor)
            slots[spot] = left
            self._slots.append((slots, bits, factor))
            left = left[slots[spot] != left]
        if len(left):
            raise ValueError(f"{len(left)} pairs found no slot")

    def keys(self) -> tuple[NDArray[np.uint32], NDArray[np.int64]]:
        """What the vocabulary was made of: (syllables, pairs)."""
        return self._syllables, self._pairs

    @property
    def pair_count(self) -> int:
        """How many pairs have a row."""
        return len(self._pairs)

    def pair_rows(self, first: Ids, second: Ids) -> Ids:
        """The row of each pair of syllable rows, -1 for one that is not known."""
        keys = first.astype(np.int64) * self.size + second
        rows = np.full(len(keys), -1, dtype=np.int32)
        if not len(self._pairs):
            return rows
        for slots, bits, factor in self._slots:
            found = slots[_spot(keys, bits, factor)]
            hit = (self._pairs[found] == keys) & (found >= 0)
            rows[hit] = found[hit] + self.size
        rows[(first < 0) | (second < 0)] = -1
        return rows

    def syllable_rows(self, texts: Sequence[str]) -> tuple[Ids, Offsets]:
        """(rows of all syllables end to end, -1 for unknown ones; where each text ends). Long texts are cut."""
        cut = [text[:_MAX_CHARACTERS] for text in texts]
        if sum(map(len, cut)) > _FEW_CHARACTERS:
            with self._lock:
                if self._bulk is None:
                    self._bulk = BulkRows(self._rows)
                return self._bulk.rows(cut)
        found = [[self._rows.get(zlib.crc32(part.encode()), -1) for part in parts(text)] for text in cut]
        ends = np.cumsum([len(rows) for rows in found], dtype=np.int64)
        return np.array(list(chain.from_iterable(found)), dtype=np.int32), ends

    def bag(self, rows: Ids, ends: Offsets) -> tuple[Bag, Bag]:
        """The weighted rows of each text: (its syllables, its pairs)."""
        counts = np.diff(ends, prepend=0)
        position = np.arange(len(rows)) - np.repeat(ends - counts, counts)
        owner = np.repeat(np.arange(len(ends)), counts)
        kept = position < MAX_SYLLABLES
        weights = (1.0 / np.sqrt(1.0 + position / _SLOPE)).astype(np.float32)
        known = kept & (rows >= 0)
        singles = Bag(rows[known], weights[known], np.cumsum(np.bincount(owner[known], minlength=len(ends))))
        spots = np.flatnonzero(known[:-1] & known[1:] & (owner[:-1] == owner[1:])) if len(rows) else known
        pairs = self.pair_rows(rows[spots], rows[spots + 1]) if len(spots) else np.empty(0, np.int32)
        spots, pairs = spots[pairs >= 0], pairs[pairs >= 0]
        ends_of_pairs = np.cumsum(np.bincount(owner[spots], minlength=len(ends)))
        return singles, Bag(pairs, weights[spots], ends_of_pairs)


def _spot(keys: NDArray[np.int64], bits: int, factor: int) -> NDArray[np.int64]:
    return ((keys & 0x7FFFFFFF) * factor >> 7) & ((1 << bits) - 1)


class StaticEncoder:
    """Meets `search.encoder.Encoder`."""

    def __init__(
        self, vocabulary: Vocabulary, table: NDArray[np.int8], scale: NDArray[np.float16], name: str
    ) -> None:
        self.vocabulary, self._table, self._scale = vocabulary, table, scale
        self.name = name
        self.dimension = int(table.shape[1])
        self.fingerprint = name

    @classmethod
    def load(cls, path: Path = WEIGHTS) -> StaticEncoder:
        """The encoder in a safetensors file. Cost: about 20 ms; the vectors are mapped, not read."""
        tensors, meta = read_tensors(path)
        vocabulary = Vocabulary(np.array(tensors["syllables"]), np.array(tensors["pairs"]))
        encoder = cls(vocabulary, tensors["table"], np.array(tensors["scale"]), meta.get("name", path.stem))
        encoder.fingerprint = f"{encoder.name}-{meta['digest']}"
        return encoder

    def encode(self, texts: Sequence[str]) -> Floats:
        """One unit vector a text (zero for one without known words). Cost: about 45 µs a text of 1,160 characters."""
        vectors = np.zeros((len(texts), self.dimension), dtype=np.float32)
        # So many at a time that what is known of them stays in the processor's cache.
        for start in range(0, len(texts), _TOGETHER):
            some = slice(start, start + _TOGETHER)
            for bag in self.vocabulary.bag(*self.vocabulary.syllable_rows(texts[some])):
                vectors[some] += self._sums(bag)
        vectors /= np.maximum(np.linalg.norm(vectors, axis=1, keepdims=True), 1e-12)
        return vectors

    def _sums(self, bag: Bag) -> Floats:
        if len(bag.ends) <= _FEW_TEXTS:
            vectors = self._table[bag.rows].astype(np.float32)
            vectors *= (self._scale[bag.rows].astype(np.float32) * bag.weights)[:, None]
            starts = np.concatenate([[0], bag.ends[:-1]])
            sums = np.zeros((len(bag.ends), self.dimension), dtype=np.float32)
            full = starts < bag.ends
            if full.any():
                sums[full] = np.add.reduceat(vectors, starts[full])
            return sums
        from scipy.sparse import csr_matrix  # type: ignore[import-untyped]

        pointers = np.concatenate([[0], bag.ends])
        counts = csr_matrix((bag.weights, bag.rows, pointers), shape=(len(bag.ends), len(self._table)))
        return np.asarray(counts @ self._floats, dtype=np.float32)

    def row_vectors(self, rows: Ids) -> Floats:
        """The unit vectors of rows of the vocabulary, one a row: what single syllables and pairs mean."""
        vectors = self._table[rows].astype(np.float32) * self._scale[rows].astype(np.float32)[:, None]
        return np.asarray(
            vectors / np.maximum(np.linalg.norm(vectors, axis=1, keepdims=True), 1e-12), np.float32
        )

    def float_table(self) -> Floats:
        """All rows as float32 (100 MB for the shipped encoder)."""
        return self._floats

    @cached_property
    def _floats(self) -> Floats:
        return np.asarray(self._table, np.float32) * self._scale.astype(np.float32)[:, None]


def read_tensors(path: Path) -> tuple[dict[str, Any], dict[str, str]]:
    """(arrays mapped into memory, metadata) of a safetensors file. Format: header length, JSON header, data."""
    with path.open("rb") as file:
        size = int.from_bytes(file.read(8), "little")
        header = json.loads(file.read(size))
    meta = header.pop("__metadata__", {})
    kinds = {
        "I8": np.int8,
        "F16": np.float16,
        "F32": np.float32,
        "U32": np.uint32,
        "I64": np.int64,
        "U8": np.uint8,
        "I16": np.int16,
    }
    data = np.memmap(path, mode="r", offset=8 + size)
    tensors = {}
    for name, entry in header.items():
        begin, end = entry["data_offsets"]
        kind = np.dtype(kinds[entry["dtype"]])
        tensors[name] = data[begin:end].view(kind).reshape(entry["shape"])
    return tensors, meta


def quantised(table: Floats) -> tuple[NDArray[np.int8], NDArray[np.float16]]:
    """int8 rows and one scale a row: `row * scale` is the row to within half a step."""
    scale = (np.abs(table).max(axis=1) / 127.0).astype(np.float16)
    safe = np.maximum(scale.astype(np.float32), 1e-8)
    return np.clip(np.rint(table / safe[:, None]), -127, 127).astype(np.int8), scale


def save(
    path: Path, name: str, syllables: NDArray[np.uint32], pairs: NDArray[np.int64], table: Floats
) -> None:
    """Write an encoder's weights. The digest of the arrays goes into the metadata and the fingerprint."""
    from safetensors.numpy import save_file

    packed, scale = quantised(table)
    arrays: dict[str, NDArray[Any]] = {
        "syllables": syllables,
        "pairs": pairs,
        "table": packed,
        "scale": scale,
    }
    digest = hashlib.sha256(b"".join(np.ascontiguousarray(a).tobytes() for a in arrays.values())).hexdigest()[
        :12
    ]
    path.parent.mkdir(parents=True, exist_ok=True)
    save_file(arrays, path, metadata={"name": name, "digest": digest})


@lru_cache(maxsize=1)
def default_static_encoder() -> StaticEncoder:
    """The shipped encoder, loaded once a process."""
    return StaticEncoder.load()
