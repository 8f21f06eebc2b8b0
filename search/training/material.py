"""The articles as rows of a vocabulary: what the training of the static encoder reads instead of texts."""

from __future__ import annotations

import zlib
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from search.static_encoder import MAX_SYLLABLES, Vocabulary
from search.tokens import parts
from search.training.corpus import Article
from search.training.pairs import made_from

Ids = NDArray[np.int32]


@dataclass(slots=True)
class Material:
    """The articles as rows of the vocabulary: title, law title and text apart, and what can be asked of them."""

    title: list[Ids]
    law: list[Ids]
    text: list[Ids]
    terms: list[list[Ids]]
    leads: list[list[Ids]]
    items: list[list[Ids]]
    groups: list[NDArray[np.int64]]


def choose_vocabulary(articles: Sequence[Article], size: int) -> tuple[NDArray[np.uint32], NDArray[np.int64]]:
    """(CRC-32 of the syllables in 3 articles or more, the most frequent pairs), `size` rows together."""
    seen: Counter[str] = Counter()
    known: dict[str, int] = {}
    token_ids: list[NDArray[np.int32]] = []
    for article in articles:
        words = parts(article.head_and_text[:3000])[: MAX_SYLLABLES + 128]
        seen.update(set(words))
        token_ids.append(np.array([known.setdefault(w, len(known)) for w in words], dtype=np.int32))
    kept = sorted((w for w, n in seen.items() if n >= 3), key=lambda w: (-seen[w], w))
    row_of = np.full(len(known), -1, dtype=np.int64)
    crcs: dict[int, int] = {}
    for word in kept:
        crc = zlib.crc32(word.encode())
        row_of[known[word]] = crcs.setdefault(crc, len(crcs))
    syllables = np.array(list(crcs), dtype=np.uint32)
    keys = []
    for ids in token_ids:
        rows = row_of[ids]
        ok = (rows[:-1] >= 0) & (rows[1:] >= 0)
        keys.append(np.unique((rows[:-1] * len(syllables) + rows[1:])[ok]))
    pairs, counts = np.unique(np.concatenate(keys), return_counts=True)
    best = np.lexsort((pairs, -counts))[: size - len(syllables)]
    return syllables, np.sort(pairs[best])


def material(articles: Sequence[Article], vocabulary: Vocabulary) -> Material:
    """Read all articles into rows once. Cost: about 40 s for 80,000 articles."""

    def rows(texts: Sequence[str]) -> list[Ids]:
        flat, ends = vocabulary.syllable_rows(texts)
        return list(np.split(flat, ends[:-1]))

    def nested(groups: Sequence[Sequence[str]]) -> list[list[Ids]]:
        flat = iter(rows([text for group in groups for text in group]))
        return [[next(flat) for _ in group] for group in groups]

    made = [made_from(article) for article in articles]
    by_law: dict[str, list[int]] = {}
    for number, article in enumerate(articles):
        by_law.setdefault(article.law, []).append(number)
    return Material(
        title=rows([a.title for a in articles]),
        law=rows([a.law_title for a in articles]),
        text=rows([a.text for a in articles]),
        terms=nested([m.terms for m in made]),
        leads=nested([m.leads for m in made]),
        items=nested([m.items for m in made]),
        groups=[np.array(numbers) for numbers in by_law.values() if len(numbers) > 7],
    )
