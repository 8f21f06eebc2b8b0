"""The tokens of a question's candidates laid side by side, and which of the question's tokens and pairs stand where.

The tokens of a passage are read from the segments as 32-bit hashes; all candidates are looked at in one go.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Floats = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Pool:
    """The candidates of one question: both legs' scores, and their tokens end to end.

    `bounds` (n, 4): where title, section and text begin in `tokens`, and the end; `document` any number
    that is equal for passages of one document.
    """

    words: Floats
    meaning: Floats
    document: NDArray[np.int64]
    tokens: NDArray[np.uint32]
    bounds: NDArray[np.int64]


def pair_keys(first: NDArray[np.uint32], second: NDArray[np.uint32]) -> NDArray[np.uint64]:
    """One number for each pair of neighbouring tokens."""
    return (first.astype(np.uint64) << np.uint64(32)) | second.astype(np.uint64)


def longest_runs(matched: NDArray[np.bool_], group: NDArray[np.int64], groups: int) -> Floats:
    """For each group, the longest run of True in a row. `group` is non-decreasing."""
    longest = np.zeros(groups, dtype=np.float32)
    at = np.flatnonzero(matched)
    if len(at):
        starts = np.flatnonzero(np.r_[True, (np.diff(at) > 1) | (np.diff(group[at]) > 0)])
        lengths = np.diff(np.r_[starts, len(at)]).astype(np.float32)
        np.maximum.at(longest, group[at[starts]], lengths)
    return longest


@dataclass(frozen=True, slots=True)
class Asked:
    """The tokens of the question, and its pairs of neighbours: each once, sorted, with weight and sum of weights."""

    keys: NDArray[np.generic]
    weight: Floats
    total: float

    def find(self, values: NDArray[np.generic]) -> NDArray[np.int64]:
        """For each value its place in `keys`, -1 where it is not asked for."""
        if not len(self.keys):
            return np.full(len(values), -1, dtype=np.int64)
        spot = np.minimum(np.searchsorted(self.keys, values), len(self.keys) - 1)
        return np.where(self.keys[spot] == values, spot, -1)

    def seen(self, found: NDArray[np.int64], where: NDArray[np.int64], rows: int) -> NDArray[np.bool_]:
        """(rows, keys): whether row `where[i]` holds key `found[i]`."""
        held = np.zeros((rows, max(len(self.keys), 1)), dtype=bool)
        ok = found >= 0
        held[where[ok], found[ok]] = True
        return held

    def cover(self, seen: NDArray[np.bool_]) -> Floats:
        """The share of the weight that is seen, over the last axis."""
        column = self.weight if len(self.keys) else np.zeros(1, np.float32)
        return np.asarray(seen @ column / self.total)


def asked_for(query: NDArray[np.uint32], weight: Floats) -> tuple[Asked, Asked]:
    """The question's tokens and pairs; a pair weighs the mean of its two."""
    tokens, first = np.unique(query, return_index=True)
    pairs, at = np.unique(pair_keys(query[:-1], query[1:]), return_index=True)
    pair_weight = np.asarray((weight[:-1] + weight[1:])[at] / 2, dtype=np.float32)
    return (
        Asked(tokens, weight[first], max(float(weight[first].sum()), 1e-6)),
        Asked(pairs, pair_weight, max(float(pair_weight.sum()), 1e-6)),
    )


@dataclass(frozen=True, slots=True)
class Laid:
    """The tokens of all candidates, one entry each: itself, whose it is (`owner`), where in the candidate (`offset`),
    in which of its parts (`group`: 3 * owner + part), and which asked token and pair begins there (-1: none)."""

    count: int
    lengths: NDArray[np.int64]
    token: NDArray[np.uint32]
    owner: NDArray[np.int64]
    offset: NDArray[np.int64]
    group: NDArray[np.int64]
    hit: NDArray[np.int64]
    pair_hit: NDArray[np.int64]


def laid_out(pool: Pool, asked: Asked, pairs: Asked) -> Laid:
    """Find what is asked in all candidates."""
    count = len(pool.words)
    lengths = pool.bounds[:, 3] - pool.bounds[:, 0]
    owner = np.repeat(np.arange(count), lengths)
    offset = np.arange(int(lengths.sum())) - np.repeat(np.cumsum(lengths) - lengths, lengths)
    place = np.repeat(pool.bounds[:, 0], lengths) + offset
    token = pool.tokens[place]
    part = (place >= pool.bounds[owner, 1]).astype(np.int64) + (place >= pool.bounds[owner, 2])
    group = owner * 3 + part
    hit = asked.find(token)
    pair_hit = np.full(len(token), -1, dtype=np.int64)
    if len(token) > 1:
        both = (hit[:-1] >= 0) & (hit[1:] >= 0) & (group[:-1] == group[1:])
        spots = np.flatnonzero(both)
        pair_hit[spots] = pairs.find(pair_keys(token[spots], token[spots + 1]))
    return Laid(count, lengths, token, owner, offset, group, hit, pair_hit)
