"""What tells the candidates of one question apart: shares weighed by how few of them hold a word, how often words and
pairs stand there, three in a row, a definition of what is asked, and the kind of the document.

A word that all candidates hold says nothing about which of them answers, however rare it is in the library. Cost:
under 1 ms for 50 passages.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np

from search.hashing import token_hash
from search.laid import Asked, Laid, Pool, longest_runs, pair_keys

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Floats = NDArray[np.float32]
    Flags = NDArray[np.bool_]

KINDS = {
    "kind_constitution": "hiến",
    "kind_code": "bộ",
    "kind_law": "luật",
    "kind_ordinance": "pháp",
    "kind_decree": "nghị",
    "kind_circular": "thông",
    "kind_decision": "quyết",
}
"""The first syllable of a document's title: Hiến pháp, Bộ luật, Luật, Pháp lệnh, Nghị định, Thông tư, Quyết định."""

CONTRAST = (
    "telling_cover", "telling_section", "telling_text", "telling_heads",
    "telling_pairs", "telling_section_pairs", "telling_text_pairs", "telling_heads_pairs", "telling_triples",
    "section_often", "section_pairs_often", "text_often", "text_pairs_often",
    "heads_triples", "text_triples", "all_triples", "longest_run", "defines", *KINDS,
)  # fmt: skip
"""Names of the columns that `contrast` returns."""

_K1, _B = 1.2, 0.6
_USUAL = {1: 10.0, 2: 250.0}
"""Tokens of a usual heading and of a usual text."""
_IS = token_hash("là")
_ASKS_MEANING = (("là", "gì"), ("nào", "là"), ("khái", "niệm"))
_UNDERSTOOD = token_hash("hiểu")


def contrast(
    query: NDArray[np.uint32], weight: Floats, pool: Pool, laid: Laid, asked: tuple[Asked, Asked]
) -> list[Floats]:
    """The columns of `CONTRAST`, one entry a candidate. `weight`: the IDF of each query token; `asked`: its tokens
    and its pairs."""
    words, pairs = asked
    tokens_told, tokens_often = _told_and_often(words, laid, laid.hit)
    pairs_told, pairs_often = _told_and_often(pairs, laid, laid.pair_hit)
    told_triples, triples = _triples(query, weight, laid, pairs)
    run = longest_runs(laid.pair_hit >= 0, laid.owner, laid.count) / np.float32(max(len(query) - 1, 1))
    return [
        *tokens_told, *pairs_told, told_triples,
        tokens_often[0], pairs_often[0], tokens_often[1], pairs_often[1],
        *triples, run, _defines(query, laid), *_kinds(pool),
    ]  # fmt: skip


def _telling(seen: Flags, weight: Floats) -> Floats:
    """The share of what is asked that each candidate (rows) holds; a key that few candidates hold counts more."""
    few = np.log((len(seen) + 1) / (seen.sum(axis=0) + 0.5))
    worth = (np.sqrt(weight) * few).astype(np.float32)
    return np.asarray(seen @ worth / max(float(worth.sum()), 1e-6), dtype=np.float32)


def _told_and_often(asked: Asked, laid: Laid, found: NDArray[np.int64]) -> tuple[list[Floats], list[Floats]]:
    """(the telling shares of the whole, the section, the text and both headings; how often in section and in text:
    counts saturated as in BM25)."""
    width = max(len(asked.keys), 1)
    weight = asked.weight if len(asked.keys) else np.zeros(1, dtype=np.float32)
    known = np.flatnonzero(found >= 0)
    counts = np.bincount(laid.group[known] * width + found[known], minlength=laid.count * 3 * width)
    counts = counts.reshape(laid.count, 3, width).astype(np.float32)
    seen = counts > 0
    heads: Flags = seen[:, 0] | seen[:, 1]
    told = [_telling(part, weight) for part in (heads | seen[:, 2], seen[:, 1], seen[:, 2], heads)]
    sizes = np.bincount(laid.group, minlength=laid.count * 3).reshape(laid.count, 3)
    often = []
    for part, usual in _USUAL.items():
        full = _K1 * (1 - _B + _B * sizes[:, part] / usual).astype(np.float32)
        count = counts[:, part]
        share = (count * (_K1 + 1) / (count + full[:, None])) @ weight / asked.total
        often.append(np.asarray(share, dtype=np.float32))
    return told, often


def _triples(
    query: NDArray[np.uint32], weight: Floats, laid: Laid, pairs: Asked
) -> tuple[Floats, tuple[Floats, Floats, Floats]]:
    """Three tokens of the question in a row: (the telling share, the shares that headings, text and all hold)."""
    nothing = np.zeros(laid.count, dtype=np.float32)
    if len(query) < 3:
        return nothing, (nothing, nothing, nothing)
    width = len(pairs.keys)
    own = pairs.find(pair_keys(query[:-1], query[1:]))
    keys, at = np.unique(own[:-1] * width + own[1:], return_index=True)
    worth = ((weight[:-2] + weight[1:-1] + weight[2:])[at] / 3).astype(np.float32)
    triples = Asked(keys, worth, max(float(worth.sum()), 1e-6))
    hit = laid.pair_hit
    spots = np.flatnonzero((hit[:-1] >= 0) & (hit[1:] >= 0) & (laid.group[:-1] == laid.group[1:]))
    found = triples.find(hit[spots] * width + hit[spots + 1])
    seen = triples.seen(found, laid.group[spots], laid.count * 3).reshape(laid.count, 3, -1)
    heads: Flags = seen[:, 0] | seen[:, 1]
    anywhere: Flags = heads | seen[:, 2]
    return _telling(anywhere, worth), (
        triples.cover(heads),
        triples.cover(seen[:, 2]),
        triples.cover(anywhere),
    )


def _defines(query: NDArray[np.uint32], laid: Laid) -> Floats:
    """Where the question asks what something means: how many times (two at most) a pair of its tokens stands before
    "là"."""
    asks = {(token_hash(a), token_hash(b)) for a, b in _ASKS_MEANING}
    given = query.tolist()
    if _UNDERSTOOD not in given and asks.isdisjoint(pairwise(given)):
        return np.zeros(laid.count, dtype=np.float32)
    before = np.flatnonzero(
        (laid.pair_hit[:-2] >= 0) & (laid.token[2:] == _IS) & (laid.owner[2:] == laid.owner[:-2])
    )
    often = np.bincount(laid.owner[before], minlength=laid.count)
    return np.minimum(often, 2).astype(np.float32)


def _kinds(pool: Pool) -> list[Floats]:
    """For each of `KINDS`, 1 where the document's title begins so."""
    titled = pool.bounds[:, 1] > pool.bounds[:, 0]
    first = np.zeros(len(titled), dtype=np.int64)
    first[titled] = pool.tokens[pool.bounds[titled, 0]]
    return [(first == token_hash(word)).astype(np.float32) for word in KINDS.values()]
