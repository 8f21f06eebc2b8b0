"""The open segments of an index: rows found by number, nearest vectors, tokens of candidates."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from search import segments
from search.entries import Condition, Facts, Filters
from search.index_errors import damaged
from search.vectors import ANN_FILE, VectorSearch

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Floats = NDArray[np.float32]
    Numbers = NDArray[np.int64]


_REMEMBERED = 16
"""Filters whose documents are kept at hand: pages of one search ask the same again."""


@dataclass(frozen=True, slots=True)
class Passing:
    """What passes some filters: keys of documents, and which rows of each segment."""

    keys: tuple[str, ...]
    rows: tuple[NDArray[np.bool_], ...]


@dataclass(slots=True)
class _Segment:
    """An open segment: its rows, its vectors, and which rows are still there (None: all)."""

    rows: segments.Rows
    vectors: VectorSearch
    alive: NDArray[np.bool_] | None


class Shelf:
    """All segments that a manifest names, mapped into memory. Rows are known by their number everywhere."""

    def __init__(self, folder: Path, entries: Sequence[dict[str, Any]]) -> None:
        self._segments: list[_Segment] = []
        self._removed = [frozenset(entry["removed"]) for entry in entries]
        self._facts: dict[str, Facts] | None = None
        self._passing: dict[Filters, Passing] = {}
        for entry in entries:
            rows = segments.open_rows(folder / entry["name"], entry)
            ann = folder / entry["name"] / ANN_FILE if ANN_FILE in entry["files"] else None
            alive = still_there(rows, entry["removed"])
            check = partial(_checked, folder / entry["name"], entry)
            self._segments.append(_Segment(rows, VectorSearch(rows.vector, ann, check), alive))
        self._documents = sum(
            len(segment.rows.keys) - len(entry["removed"])
            for segment, entry in zip(self._segments, entries, strict=True)
        )
        starts = np.cumsum([0, *(len(s.rows.row) for s in self._segments)])
        self._starts = starts.astype(np.int64)
        numbers = [s.rows.row for s in self._segments]
        self._numbers = np.concatenate(numbers) if numbers else np.empty(0, np.int64)
        ordered = len(self._numbers) < 2 or bool((np.diff(self._numbers) > 0).all())
        self._order = None if ordered else np.argsort(self._numbers, kind="stable")
        if self._order is not None:
            self._numbers = self._numbers[self._order]

    def __len__(self) -> int:
        """How many rows are still there."""
        return sum(len(s.rows.row) if s.alive is None else int(s.alive.sum()) for s in self._segments)

    @property
    def document_count(self) -> int:
        """How many documents have passages."""
        return self._documents

    def places(self, numbers: Numbers) -> Numbers:
        """Where each row stands, counted over all segments; -1 for one that is not there (or was removed)."""
        if not len(self._numbers) or not len(numbers):
            return np.full(len(numbers), -1, dtype=np.int64)
        spots = np.minimum(np.searchsorted(self._numbers, numbers), len(self._numbers) - 1)
        found = self._numbers[spots] == numbers
        places = spots if self._order is None else self._order[spots]
        for segment, inside, offsets in self._by_segment(places):
            if segment.alive is not None:
                found[inside] &= segment.alive[offsets]
        return np.where(found, places, -1)

    @property
    def facts(self) -> dict[str, Facts]:
        """What is known of each document that is still there. Cost: read at the first use, 5 µs a document."""
        if self._facts is None:
            self._facts = {
                key: Facts(*json.loads(segment.rows.facts[number]))
                for segment, removed in zip(self._segments, self._removed, strict=True)
                for number, key in enumerate(segment.rows.keys)
                if number not in removed
            }
        return self._facts

    def passing(self, filters: Filters) -> Passing | None:
        """What passes the filters; None when they ask nothing. Cost: some microseconds a document, the first time."""
        if not filters:
            return None
        known = self._passing.get(filters)
        if known is None:
            condition = Condition(filters)
            keys = frozenset(key for key, facts in self.facts.items() if condition.met_by(key, facts))
            rows = []
            for segment in self._segments:
                chosen = np.fromiter((key in keys for key in segment.rows.keys), bool, len(segment.rows.keys))
                mask = chosen[segment.rows.document]
                rows.append(mask if segment.alive is None else mask & segment.alive)
            known = Passing(tuple(sorted(keys)), tuple(rows))
            # A new dictionary each time: other threads may be looking into the old one.
            kept = list(self._passing.items())[1 - _REMEMBERED :]
            self._passing = {**dict(kept), filters: known}
        return known

    def nearest(self, query: Floats, limit: int, passing: Passing | None) -> tuple[Numbers, Floats]:
        """(places, cosines) of the nearest rows of all segments, best first; only rows that are `passing`."""
        places: list[Numbers] = []
        scores: list[Floats] = []
        for number, (start, segment) in enumerate(zip(self._starts[:-1], self._segments, strict=True)):
            alive = segment.alive if passing is None else passing.rows[number]
            offsets, cosines = segment.vectors.search(query, limit, alive)
            places.append(offsets + start)
            scores.append(cosines)
        if not places:
            return np.empty(0, np.int64), np.empty(0, np.float32)
        where, score = np.concatenate(places), np.concatenate(scores)
        best = np.argsort(-score, kind="stable")[:limit]
        return where[best], score[best]

    def cosines(self, query: Floats, places: Numbers) -> Floats:
        """The exact cosine of each place."""
        result = np.zeros(len(places), dtype=np.float32)
        for segment, inside, offsets in self._by_segment(places):
            result[inside] = segment.vectors.scores(query, offsets)
        return result

    def tokens(self, places: Numbers, limit: int) -> tuple[NDArray[np.uint32], Numbers]:
        """(tokens end to end, bounds (n, 4) of title, section, text and end), at most `limit` tokens each."""
        pieces: list[NDArray[np.uint32]] = []
        bounds = np.zeros((len(places), 4), dtype=np.int64)
        for segment, inside, offsets in self._by_segment(places):
            bounds[inside] = segment.rows.bounds[offsets, 1:]
        bounds = np.minimum(bounds, bounds[:, :1] + limit)
        owners = np.searchsorted(self._starts, places, side="right") - 1
        for owner, first, end in zip(
            owners.tolist(), bounds[:, 0].tolist(), bounds[:, 3].tolist(), strict=True
        ):
            pieces.append(self._segments[owner].rows.tokens[first:end])
        lengths = bounds[:, 3] - bounds[:, 0]
        shift = np.cumsum(lengths) - lengths - bounds[:, 0]
        return np.concatenate(pieces) if pieces else np.empty(0, np.uint32), bounds + shift[:, None]

    def documents(self, places: Numbers) -> Numbers:
        """A number for each place's document, equal for places of one document."""
        result = np.zeros(len(places), dtype=np.int64)
        for segment, inside, offsets in self._by_segment(places):
            result[inside] = segment.rows.document[offsets]
        return result + (np.searchsorted(self._starts, places, side="right") << 32)

    def names(self, places: Sequence[int]) -> list[tuple[str, str]]:
        """(passage id, document key) of each place."""
        found = []
        owners = np.searchsorted(self._starts, np.asarray(places, dtype=np.int64), side="right") - 1
        for place, at in zip(places, owners.tolist(), strict=True):
            rows, offset = self._segments[at].rows, place - int(self._starts[at])
            found.append((str(rows.ids[offset]), str(rows.keys[int(rows.document[offset])])))
        return found

    def numbers(self, places: Numbers) -> list[int]:
        """The row number of each place."""
        result = np.zeros(len(places), dtype=np.int64)
        for segment, inside, offsets in self._by_segment(places):
            result[inside] = segment.rows.row[offsets]
        return [int(number) for number in result]

    def document_numbers(self, keys: set[str]) -> list[set[int]]:
        """For each segment, the numbers of the documents with one of these keys."""
        return [{n for n, key in enumerate(s.rows.keys) if key in keys} for s in self._segments]

    def replace_vectors(self, vectors: NDArray[np.float16]) -> None:
        """Search by other vectors, in the order of places, until the index is opened anew (training only)."""
        for start, segment in zip(self._starts[:-1], self._segments, strict=True):
            part = vectors[start : start + len(segment.rows.row)]
            segment.vectors = VectorSearch(part, None)

    def ids(self) -> list[str]:
        """The passage ids in the order of places."""
        return [name for segment in self._segments for name in segment.rows.ids[:]]

    def _by_segment(self, places: Numbers) -> list[tuple[_Segment, Numbers, Numbers]]:
        """(segment, which of the places are in it, their offsets there)."""
        if len(self._segments) == 1:
            return [(self._segments[0], np.arange(len(places)), places)]
        owner = np.searchsorted(self._starts, places, side="right") - 1
        result = []
        for number in np.unique(owner):
            inside = np.flatnonzero(owner == number)
            result.append((self._segments[number], inside, places[inside] - self._starts[number]))
        return result


def _checked(folder: Path, entry: dict[str, Any]) -> None:
    """Raise IndexDamagedError when the FAISS index is not as it was written. Cost: 1 ms a MB, once an opening."""
    try:
        segments.verify(folder, {"files": {ANN_FILE: entry["files"][ANN_FILE]}})
    except segments.SegmentDamagedError as error:
        raise damaged(error) from error


def still_there(rows: segments.Rows, removed: Sequence[int]) -> NDArray[np.bool_] | None:
    """Which rows belong to documents that were not removed; None when all do."""
    return ~np.isin(rows.document, np.array(removed)) if removed else None
