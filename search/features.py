"""Cheap features of the best candidates of a question: what the last stage weighs, and what explains a hit.

Every feature is a number that can be shown (`FEATURES`). The tokens of a passage are read from the
segments as 32-bit hashes; all candidates are looked at in one go. Cost: about 2 ms for 50 passages.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from search.contrast import CONTRAST, contrast
from search.laid import Asked, Laid, Pool, asked_for, laid_out, longest_runs

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Floats = NDArray[np.float32]

__all__ = ["FEATURES", "MAX_TOKENS", "Pool", "features"]

_BLOCK = 24
MAX_TOKENS = 1000

FEATURES = (
    "words", "words_share", "words_rank", "meaning", "meaning_gap", "meaning_rank",
    "title_cover", "section_cover", "text_cover", "heads_cover", "all_cover",
    "title_pairs", "section_pairs", "text_pairs", "heads_pairs", "all_pairs",
    "title_share", "section_share", "title_run", "section_run", "text_run",
    "near_cover", "near_pairs", "first_cover", "length", "section_length", "title_length",
    "document_words", "document_meaning", "document_count", "query_length", "missing_best", *CONTRAST,
)  # fmt: skip
"""Names of the columns that `features` returns."""


def _ranks(scores: Floats) -> Floats:
    """log2(1 + rank), best is 0."""
    rank = np.empty(len(scores), dtype=np.float32)
    rank[np.argsort(-scores, kind="stable")] = np.arange(len(scores), dtype=np.float32)
    return np.asarray(np.log2(1 + rank), dtype=np.float32)


def _nearness(laid: Laid, asked: Asked, pairs: Asked) -> list[Floats]:
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
    asked, pairs = asked_for(query, weight)
    laid = laid_out(pool, asked, pairs)
    count, group = laid.count, laid.group

    seen = asked.seen(laid.hit, group, count * 3).reshape(count, 3, -1)
    seen_pairs = pairs.seen(laid.pair_hit, group, count * 3).reshape(count, 3, -1)
    anywhere: NDArray[np.bool_] = np.asarray(seen.any(axis=1))
    cover, pair_cover = asked.cover(seen), pairs.cover(seen_pairs)

    sizes = np.bincount(group, minlength=count * 3).astype(np.float32)
    matched = np.bincount(group[laid.hit >= 0], minlength=count * 3).astype(np.float32)
    share = (matched / np.maximum(sizes, 1)).reshape(count, 3)
    runs = longest_runs(laid.pair_hit >= 0, group, count * 3).reshape(count, 3) / max(len(query) - 1, 1)
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
        *contrast(query, weight, pool, laid, (asked, pairs)),
    ]  # fmt: skip
    return np.stack(columns, axis=1).astype(np.float32)
