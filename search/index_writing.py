"""One commit of the passage index: changes gathered, encoded, written as a segment, small segments merged."""

from __future__ import annotations

import copy
import json
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from search import manifest, segments
from search.encoder import Encoder, unit_rows
from search.entries import FACTS, Facts, IndexEntry
from search.hashing import token_hashes
from search.headings import HeadedEntry, headed
from search.keywords import WordIndex
from search.shelf import Shelf, still_there
from search.tokens import parts
from search.vectors import ANN_FILE, ann_bytes

if TYPE_CHECKING:
    from numpy.typing import NDArray

_MANY_SEGMENTS = 8
_ENCODED_TOGETHER = 2048


class Batch:
    """The changes since the last commit. Passages are encoded and given to the word index as soon as
    `_ENCODED_TOGETHER` wait, so that memory holds numbers, not texts, however many documents come."""

    def __init__(self, words: WordIndex, encoder: Encoder, next_row: int) -> None:
        self.changed: set[str] = set()
        self.next_row = next_row
        self._words, self._encoder = words, encoder
        self._waiting: dict[str, list[HeadedEntry]] = {}
        self._written: list[segments.Rows] = []
        self._outdated: list[set[str]] = []

    def replace(self, key: str, entries: Sequence[IndexEntry]) -> None:
        """Take a document's passages in, its old ones out."""
        self.remove(key)
        self._waiting[key] = headed(entries)
        if sum(map(len, self._waiting.values())) >= _ENCODED_TOGETHER:
            self._write()

    def remove(self, key: str) -> None:
        """Take a document's passages out."""
        if key in self.changed:
            self._waiting.pop(key, None)
            for outdated in self._outdated:
                outdated.add(key)
        self.changed.add(key)
        self._words.delete_document(key)

    def rows(self) -> segments.Rows | None:
        """All new passages as one segment's content; None when there are none."""
        self._write()
        pieces = []
        for rows, outdated in zip(self._written, self._outdated, strict=True):
            gone = [number for number, key in enumerate(rows.keys) if key in outdated]
            pieces.append((rows, ~np.isin(rows.document, gone)))
        # The pieces are a second copy of all that is new: let them go as soon as they are put together.
        self._written, self._outdated = [], []
        return segments.merged(pieces) if any(alive.any() for _, alive in pieces) else None

    def _write(self) -> None:
        entries = [entry for waiting in self._waiting.values() for entry in waiting]
        self._waiting = {}
        if entries:
            self._written.append(_rows(self.next_row, entries, self._words, self._encoder))
            self._outdated.append(set())
            self.next_row += len(entries)


HEAD_SHARE = 0.3
"""How much title and own headings weigh in a passage's vector."""


def passage_vectors(entries: Sequence[HeadedEntry], encoder: Encoder) -> NDArray[np.float16]:
    """A vector a passage: of its heads and of its text, mixed; so a long title cannot outweigh the text."""
    heads = ["\n".join(part for part in (e.own_text, e.entry.title) if part) for e in entries]
    return mixed_vectors(encoder.encode(heads), encoder.encode([e.entry.text for e in entries]))


def mixed_vectors(heads: NDArray[np.float32], texts: NDArray[np.float32]) -> NDArray[np.float16]:
    """Unit vectors out of those of heads and texts; where one is zero, the other."""
    return unit_rows(HEAD_SHARE * heads + (1 - HEAD_SHARE) * texts).astype(np.float16)


def write_commit(
    path: Path,
    held: dict[str, Any],
    shelf: Shelf,
    words: WordIndex,
    encoder: Encoder,
    batch: Batch,
    sequence: int,
) -> dict[str, Any]:
    """Write segment and words of one commit; returns the manifest that makes them count."""
    content = copy.deepcopy(held)
    folder = path / content["generation"]
    for entry, gone in zip(content["segments"], shelf.document_numbers(batch.changed), strict=True):
        entry["removed"] = sorted(gone.union(entry["removed"]))
    rows = batch.rows()
    if rows is not None:
        _append(content, folder, rows)
    content["next_row"] = batch.next_row
    if len(content["segments"]) > _MANY_SEGMENTS:
        _merge(content, folder)
    content["sequence"] = sequence
    content["encoder"] = manifest.described(encoder)
    words.commit()
    return content


def _rows(first: int, entries: Sequence[HeadedEntry], words: WordIndex, encoder: Encoder) -> segments.Rows:
    """Encode passages and give them to the word index under the rows from `first` on."""
    keys: dict[str, int] = {}
    document = np.array([keys.setdefault(e.entry.document_key, len(keys)) for e in entries], dtype=np.int32)
    known = {e.entry.document_key: Facts.of(e.entry) for e in reversed(entries)}
    vectors = passage_vectors(entries, encoder)
    bounds = np.zeros((len(entries), 5), dtype=np.int64)
    hashes: list[NDArray[np.uint32]] = []
    end = 0
    for i, headed_entry in enumerate(entries):
        entry = headed_entry.entry
        words.add(first + i, headed_entry)
        bounds[i, 0] = end
        for part, text in enumerate((entry.number, entry.title, headed_entry.own_text, entry.text)):
            hashes.append(token_hashes(parts(text or "")))
            end += len(hashes[-1])
            bounds[i, part + 1] = end
    return segments.Rows(
        row=np.arange(first, first + len(entries), dtype=np.int64),
        document=document,
        vector=vectors,
        tokens=np.concatenate(hashes),
        bounds=bounds,
        ids=[e.entry.passage_id for e in entries],
        keys=list(keys),
        facts=[json.dumps([getattr(known[key], name) for name in FACTS], ensure_ascii=False) for key in keys],
    )


def _append(content: dict[str, Any], folder: Path, rows: segments.Rows) -> None:
    name = f"s{content['next_segment']}"
    ann = ann_bytes(rows.vector)
    content["segments"].append(
        segments.write(folder / name, rows, {ANN_FILE: ann} if ann is not None else None)
    )
    content["next_segment"] += 1


def _merge(content: dict[str, Any], folder: Path) -> None:
    """Merge the small segments into one; when hardly any is small, all of them."""
    entries = content["segments"]
    largest = max(entry["count"] for entry in entries)
    chosen = [entry for entry in entries if entry["count"] * 4 <= largest]
    if len(entries) - len(chosen) >= _MANY_SEGMENTS or len(chosen) < 2:
        chosen = entries
    pieces = []
    for entry in chosen:
        segments.verify(folder / entry["name"], entry)
        rows = segments.open_rows(folder / entry["name"], entry)
        alive = still_there(rows, entry["removed"])
        pieces.append((rows, np.ones(len(rows.row), dtype=bool) if alive is None else alive))
    content["segments"] = [entry for entry in entries if entry not in chosen]
    if any(alive.any() for _, alive in pieces):
        _append(content, folder, segments.merged(pieces))
