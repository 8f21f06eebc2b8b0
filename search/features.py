"""Cheap features of the best candidates of a question: what the last stage weighs, and what explains a hit.

Every feature is a number that can be shown (`FEATURES`). The tokens of a passage are read from the
segments as 32-bit hashes; all candidates are looked at in one go. Cost: about 1.5 ms for 50 passages.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Floats = NDArray[np.float32]

PARTS = ("title", "section", "text")
_BLOCK = 24
MAX_TOKENS = 1000

FEATURES = (
    "words", "words_share", "words_rank", "meaning", "meaning_gap", "meaning_rank",
    "title_cover", "section_cover", "text_cover", "heads_cover", "all_cover",
    "title_pairs", "section_pairs", "text_pairs", "heads_pairs", "all_pairs",
    "title_share", "section_share", "title_run", "section_run", "text_run",
    "near_cover", "near_pairs", "first_cover", "length", "section_length", "title_length",
    "document_words", "document_meaning", "document_count", "query_length", "missing_best",
)  # fmt: skip
"""Names of the columns that `features` returns."""


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


def _ranks(scores: Floats) -> Floats:
    """log2(1 + rank), best is 0."""
    rank = np.empty(len(scores), dtype=np.float32)
    rank[np.argsort(-scores, kind="stable")] = np.arange(len(scores), dtype=np.float32)
    return np.asarray(np.log2(1 + rank), dtype=np.float32)


def _longest_runs(matched: NDArray[np.bool_], group: NDArray[np.int64], groups: int) -> Floats:
    """For each group, the longest run of True in a row. `group` is non-decreasing."""
    longest = np.zeros(groups, dtype=np.float32)
    at = np.flatnonzero(matched)
    if len(at):
        starts = np.flatnonzero(np.r_[True, (np.diff(at) > 1) | (np.diff(group[at]) > 0)])
        lengths = np.diff(np.r_[starts, len(at)]).astype(np.float32)
        np.maximum.at(longest, group[at[starts]], lengths)
    return longest


@dataclass(frozen=True, slots=True)
class _Asked:
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


def _asked(query: NDArray[np.uint32], weight: Floats) -> tuple[_Asked, _Asked]:
    """The question's tokens and pairs; a pair weighs the mean of its two."""
    tokens, first = np.unique(query, return_index=True)
    pairs, at = np.unique(pair_keys(query[:-1], query[1:]), return_index=True)
    pair_weight = np.asarray((weight[:-1] + weight[1:])[at] / 2, dtype=np.float32)
    return (
        _Asked(tokens, weight[first], max(float(weight[first].sum()), 1e-6)),
        _Asked(pairs, pair_weight, max(float(pair_weight.sum()), 1e-6)),
    )


@dataclass(frozen=True, slots=True)
class _Laid:
    """The tokens of all candidates, one entry each: whose it is (`owner`), where in the candidate (`offset`), in
    which of its parts (`group`: 3 * owner + part), and which asked token and pair begins there (-1: none)."""

    count: int
    lengths: NDArray[np.int64]
    owner: NDArray[np.int64]
    offset: NDArray[np.int64]
    group: NDArray[np.int64]
    hit: NDArray[np.int64]
    pair_hit: NDArray[np.int64]


def _laid(pool: Pool, asked: _Asked, pairs: _Asked) -> _Laid:
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
    return _Laid(count, lengths, owner, offset, group, hit, pair_hit)


def _nearness(laid: _Laid, asked: _Asked, pairs: _Asked) -> list[Floats]:
    """What the densest place holds, of tokens and of pairs, and what the first does. A place: two neighbouring
    blocks of tokens."""
    blocks = -(-laid.lengths // _BLOCK) + 1
    begins = np.cumsum(blocks) - blocks
    block = begins[laid.owner] + laid.offset // _BLOCK
    # The last block of each candidate is empty: it keeps windows from reaching into the next one.
    last = begins + blocks - 1
    near = asked.seen(laid.hit, block, int(blocks.sum()))
    near[:-1] |= near[1:]
    near[last] = False
    near_pairs = pairs.seen(laid.pair_hit, block, int(blocks.sum()))
    near_pairs[:-1] |= near_pairs[1:]
    near_pairs[last] = False
    return [
        np.maximum.reduceat(asked.cover(near), begins),
        np.maximum.reduceat(pairs.cover(near_pairs), begins),
        asked.cover(near[begins]),
    ]


def _siblings(pool: Pool) -> list[Floats]:
    """What the other candidates of the same document reach, in words and meaning, and how many they are."""
    count = len(pool.words)
    best_words = np.zeros(count, dtype=np.float32)
    best_meaning = np.zeros(count, dtype=np.float32)
    same: NDArray[np.bool_] = np.asarray(pool.document[:, None] == pool.document[None, :])
    same &= ~np.eye(count, dtype=bool)
    if count > 1:
        best_words = np.where(same, pool.words[None, :], 0).max(axis=1) / max(float(pool.words.max()), 1e-6)
        best_meaning = np.where(same, pool.meaning[None, :], 0).max(axis=1)
    return [best_words, best_meaning, np.log1p(same.sum(axis=1))]


def features(query: NDArray[np.uint32], weight: Floats, pool: Pool) -> Floats:
    """The feature matrix (candidates x FEATURES). `weight`: the IDF of each query token."""
    asked, pairs = _asked(query, weight)
    laid = _laid(pool, asked, pairs)
    count, group = laid.count, laid.group

    seen = asked.seen(laid.hit, group, count * 3).reshape(count, 3, -1)
    seen_pairs = pairs.seen(laid.pair_hit, group, count * 3).reshape(count, 3, -1)
    anywhere: NDArray[np.bool_] = np.asarray(seen.any(axis=1))
    cover, pair_cover = asked.cover(seen), pairs.cover(seen_pairs)

    sizes = np.bincount(group, minlength=count * 3).astype(np.float32)
    matched = np.bincount(group[laid.hit >= 0], minlength=count * 3).astype(np.float32)
    share = (matched / np.maximum(sizes, 1)).reshape(count, 3)
    runs = _longest_runs(laid.pair_hit >= 0, group, count * 3).reshape(count, 3) / max(len(query) - 1, 1)
    missing = anywhere[int(np.argmax(pool.words))]
    columns = [
        pool.words / max(float(pool.words.max()), 1e-6), pool.words / asked.total, _ranks(pool.words),
        pool.meaning, pool.meaning - float(pool.meaning.max()), _ranks(pool.meaning),
        cover[:, 0], cover[:, 1], cover[:, 2], asked.cover(seen[:, 0] | seen[:, 1]), asked.cover(anywhere),
        pair_cover[:, 0], pair_cover[:, 1], pair_cover[:, 2],
        pairs.cover(seen_pairs[:, 0] | seen_pairs[:, 1]), pairs.cover(np.asarray(seen_pairs.any(axis=1))),
        share[:, 0], share[:, 1], runs[:, 0], runs[:, 1], runs[:, 2],
        *_nearness(laid, asked, pairs),
        np.log1p(laid.lengths), np.log1p(sizes.reshape(count, 3)[:, 1]), np.log1p(sizes.reshape(count, 3)[:, 0]),
        *_siblings(pool),
        np.full(count, np.log1p(len(query))),
        asked.cover(np.asarray(anywhere & ~missing)),
    ]  # fmt: skip
    return np.stack(columns, axis=1).astype(np.float32)
