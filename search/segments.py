"""Segments: immutable folders of arrays that hold the passages' vectors, tokens and names.

A segment is written once, never changed, and mapped into memory when read, so opening costs milliseconds
and several processes share one copy. Its manifest entry keeps size and SHA-256 of every file: sizes are
checked at each opening, small files by hash too, large ones by hash on `verify` and before they are merged.
"""

from __future__ import annotations

import hashlib
import shutil
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

HASHED_AT_OPENING = 1_000_000
"""Files up to this many bytes are checked by hash at each opening (about 1 ms each)."""


class SegmentDamagedError(Exception):
    """A segment's file is missing, cut or changed."""


@dataclass(frozen=True, slots=True)
class Rows:
    """The content of a segment, row by row. All arrays have one entry a passage unless said otherwise.

    `row` increasing numbers that tie a passage to the word index; `document` index into `keys`;
    `vector` float16, unit length; `tokens` the passages' token hashes end to end;
    `bounds` (n, 5): where number, title, section and text begin in `tokens`, and the end;
    `ids` and `keys`: names of passages and documents; `facts`: what is known of each document, as JSON.
    """

    row: NDArray[np.int64]
    document: NDArray[np.int32]
    vector: NDArray[np.float16]
    tokens: NDArray[np.uint32]
    bounds: NDArray[np.int64]
    ids: Sequence[str]
    keys: Sequence[str]
    facts: Sequence[str]


class Names(Sequence[str]):
    """Strings kept as one blob of UTF-8 with offsets; decoded one at a time."""

    __slots__ = ("_blob", "_starts")

    def __init__(self, blob: NDArray[np.uint8], starts: NDArray[np.int64]) -> None:
        self._blob, self._starts = blob, starts

    def __len__(self) -> int:
        return len(self._starts) - 1

    def __getitem__(self, i: Any) -> Any:
        if isinstance(i, slice):
            return [self[j] for j in range(*i.indices(len(self)))]
        return self._blob[self._starts[i] : self._starts[i + 1]].tobytes().decode()


def packed(names: Sequence[str]) -> tuple[NDArray[np.uint8], NDArray[np.int64]]:
    """Strings as one blob of UTF-8 with offsets: what `Names` reads."""
    encoded = [name.encode() for name in names]
    starts = np.zeros(len(encoded) + 1, dtype=np.int64)
    np.cumsum([len(name) for name in encoded], out=starts[1:])
    return np.frombuffer(b"".join(encoded), dtype=np.uint8), starts


def write(folder: Path, rows: Rows, extra: dict[str, NDArray[np.uint8]] | None = None) -> dict[str, Any]:
    """Write a segment; returns its manifest entry. `extra` are further files (an ANN index)."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    arrays: dict[str, NDArray[Any]] = {
        "row": rows.row,
        "document": rows.document,
        "vector": rows.vector,
        "tokens": rows.tokens,
        "bounds": rows.bounds,
    }
    for name, strings in (("id", rows.ids), ("key", rows.keys), ("fact", rows.facts)):
        arrays[f"{name}_blob"], arrays[f"{name}_starts"] = packed(strings)
    for name, array in arrays.items():
        np.save(folder / f"{name}.npy", array)
    for name, content in (extra or {}).items():
        content.tofile(folder / name)
    files = {path.name: _entry(path) for path in sorted(folder.iterdir())}
    return {"name": folder.name, "count": len(rows.row), "files": files, "removed": []}


def open_rows(folder: Path, entry: dict[str, Any]) -> Rows:
    """Map a segment into memory. Raises SegmentDamagedError when a file is not as it was written."""
    verify(folder, entry, HASHED_AT_OPENING)

    def load(name: str) -> Any:
        path = folder / f"{name}.npy"
        # As a plain array: slices of a `memmap` cost ten times as much, and an answer takes some hundred.
        return np.asarray(
            np.load(path, mmap_mode="r" if entry["files"][path.name]["size"] > 1_000_000 else None)
        )

    return Rows(
        row=load("row"),
        document=load("document"),
        vector=load("vector"),
        tokens=load("tokens"),
        bounds=load("bounds"),
        ids=Names(load("id_blob"), load("id_starts")),
        keys=Names(load("key_blob"), load("key_starts")),
        facts=Names(load("fact_blob"), load("fact_starts")),
    )


def verify(folder: Path, entry: dict[str, Any], hashed_up_to: int | None = None) -> None:
    """Check every file's size, and its hash up to a size (all files without one). Raises SegmentDamagedError."""
    for name, expected in entry["files"].items():
        path = folder / name
        if not path.is_file():
            raise SegmentDamagedError(f"{path}: thiếu tệp")
        size = path.stat().st_size
        if size != expected["size"]:
            raise SegmentDamagedError(f"{path}: kích thước {size}, lẽ ra {expected['size']}")
        if (hashed_up_to is None or size <= hashed_up_to) and _entry(path) != expected:
            raise SegmentDamagedError(f"{path}: nội dung đã bị thay đổi")


def merged(parts: Sequence[tuple[Rows, NDArray[np.bool_]]]) -> Rows:
    """One segment out of several, without the rows whose mask is False. Parts are in order of `row`."""
    keys: dict[str, int] = {}
    facts: list[str] = []
    row, document, vector, tokens, bounds = [], [], [], [], []
    ids: list[str] = []
    end = 0
    for part, alive in parts:
        kept = np.flatnonzero(alive)
        if not len(kept):
            continue
        used, inverse = np.unique(part.document[kept], return_inverse=True)
        renamed = np.array([keys.setdefault(part.keys[int(k)], len(keys)) for k in used], dtype=np.int32)
        for k, number in zip(used, renamed, strict=True):
            if number == len(facts):
                facts.append(part.facts[int(k)])
        row.append(part.row[kept])
        document.append(renamed[inverse])
        vector.append(part.vector[kept])
        spans = part.bounds[kept]
        lengths = spans[:, 4] - spans[:, 0]
        starts = end + np.cumsum(lengths) - lengths
        tokens.append(np.concatenate([part.tokens[a:b] for a, b in spans[:, [0, 4]]]))
        bounds.append(spans - spans[:, :1] + starts[:, None])
        ids += [part.ids[int(i)] for i in kept]
        end += int(lengths.sum())
    return Rows(
        row=np.concatenate(row),
        document=np.concatenate(document),
        vector=np.concatenate(vector),
        tokens=np.concatenate(tokens),
        bounds=np.concatenate(bounds),
        ids=ids,
        keys=list(keys),
        facts=facts,
    )


def _entry(path: Path) -> dict[str, Any]:
    with path.open("rb") as file:
        return {"size": path.stat().st_size, "sha256": hashlib.file_digest(file, "sha256").hexdigest()}
