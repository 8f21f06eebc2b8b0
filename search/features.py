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


def features(query: NDArray[np.uint32], weight: Floats, pool: Pool) -> Floats:
    """The feature matrix (candidates x FEATURES). `weight`: the IDF of each query token."""
    count = len(pool.words)
    asked, first = np.unique(query, return_index=True)
    asked_weight = weight[first]
    total = max(float(asked_weight.sum()), 1e-6)
    pairs, at = np.unique(pair_keys(query[:-1], query[1:]), return_index=True)
    pair_weight = (weight[:-1] + weight[1:])[at] / 2
    pair_total = max(float(pair_weight.sum()), 1e-6)

    # One entry a token of any candidate: whose it is, in which part, and which query token it is.
    lengths = pool.bounds[:, 3] - pool.bounds[:, 0]
    owner = np.repeat(np.arange(count), lengths)
    offset = np.arange(int(lengths.sum())) - np.repeat(np.cumsum(lengths) - lengths, lengths)
    place = np.repeat(pool.bounds[:, 0], lengths) + offset
    token = pool.tokens[place]
    part = (place >= pool.bounds[owner, 1]).astype(np.int64) + (place >= pool.bounds[owner, 2])
    group = owner * 3 + part

    def lookup(table: NDArray[np.generic], values: NDArray[np.generic]) -> NDArray[np.int64]:
        if not len(table):
            return np.full(len(values), -1, dtype=np.int64)
        spot = np.minimum(np.searchsorted(table, values), len(table) - 1)
        return np.where(table[spot] == values, spot, -1)

    hit = lookup(asked, token)
    pair_hit = np.full(len(token), -1, dtype=np.int64)
    if len(token) > 1:
        both = (hit[:-1] >= 0) & (hit[1:] >= 0) & (group[:-1] == group[1:])
        spots = np.flatnonzero(both)
        pair_hit[spots] = lookup(pairs, pair_keys(token[spots], token[spots + 1]))

    def presence(
        found: NDArray[np.int64], where: NDArray[np.int64], rows: int, width: int
    ) -> NDArray[np.bool_]:
        seen = np.zeros((rows, max(width, 1)), dtype=bool)
        ok = found >= 0
        seen[where[ok], found[ok]] = True
        return seen

    asked_col = np.resize(asked_weight, max(len(asked), 1)) if len(asked) else np.zeros(1, np.float32)
    pair_col = pair_weight if len(pairs) else np.zeros(1, np.float32)
    seen = presence(hit, group, count * 3, len(asked)).reshape(count, 3, -1)
    seen_pairs = presence(pair_hit, group, count * 3, len(pairs)).reshape(count, 3, -1)
    anywhere: NDArray[np.bool_] = np.asarray(seen.any(axis=1))
    cover = seen @ asked_col / total
    pair_cover = seen_pairs @ pair_col / pair_total
    heads = (seen[:, 0] | seen[:, 1]) @ asked_col / total
    everything = anywhere @ asked_col / total
    heads_pairs = (seen_pairs[:, 0] | seen_pairs[:, 1]) @ pair_col / pair_total
    all_pairs = seen_pairs.any(axis=1) @ pair_col / pair_total

    sizes = np.bincount(group, minlength=count * 3).astype(np.float32)
    matched = np.bincount(group[hit >= 0], minlength=count * 3).astype(np.float32)
    share = (matched / np.maximum(sizes, 1)).reshape(count, 3)
    runs = _longest_runs(pair_hit >= 0, group, count * 3).reshape(count, 3) / max(len(query) - 1, 1)

    # The densest place of the text: two neighbouring blocks of tokens.
    blocks = -(-lengths // _BLOCK) + 1
    begins = np.cumsum(blocks) - blocks
    block = begins[owner] + offset // _BLOCK
    # The last block of each candidate is empty: it keeps windows from reaching into the next one.
    last = begins + blocks - 1
    near = presence(hit, block, int(blocks.sum()), len(asked))
    near[:-1] |= near[1:]
    near[last] = False
    near_pairs = presence(pair_hit, block, int(blocks.sum()), len(pairs))
    near_pairs[:-1] |= near_pairs[1:]
    near_pairs[last] = False
    near_cover = np.maximum.reduceat(near @ asked_col, begins) / total
    near_pair_cover = np.maximum.reduceat(near_pairs @ pair_col, begins) / pair_total
    first_cover = (near[begins] @ asked_col) / total

    words_top = max(float(pool.words.max()), 1e-6)
    best_words = np.zeros(count, dtype=np.float32)
    best_meaning = np.zeros(count, dtype=np.float32)
    same: NDArray[np.bool_] = np.asarray(pool.document[:, None] == pool.document[None, :])
    same &= ~np.eye(count, dtype=bool)
    if count > 1:
        best_words = np.where(same, pool.words[None, :], 0).max(axis=1) / words_top
        best_meaning = np.where(same, pool.meaning[None, :], 0).max(axis=1)
    meaning_top = float(pool.meaning.max())
    missing = anywhere[int(np.argmax(pool.words))]
    columns = [
        pool.words / words_top, pool.words / total, _ranks(pool.words),
        pool.meaning, pool.meaning - meaning_top, _ranks(pool.meaning),
        cover[:, 0], cover[:, 1], cover[:, 2], heads, everything,
        pair_cover[:, 0], pair_cover[:, 1], pair_cover[:, 2], heads_pairs, all_pairs,
        share[:, 0], share[:, 1], runs[:, 0], runs[:, 1], runs[:, 2],
        near_cover, near_pair_cover, first_cover,
        np.log1p(lengths), np.log1p(sizes.reshape(count, 3)[:, 1]), np.log1p(sizes.reshape(count, 3)[:, 0]),
        best_words, best_meaning, np.log1p(same.sum(axis=1)),
        np.full(count, np.log1p(len(query))),
        (anywhere & ~missing) @ asked_col / total,
    ]  # fmt: skip
    return np.stack(columns, axis=1).astype(np.float32)
