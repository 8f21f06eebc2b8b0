"""Whether the passages found answer a question at all, or are merely the nearest of a library that does not hold it.

A small linear score over three signs of the best passages: the share of the question's neighbouring words that
stand together in one passage, weighed by rarity, the share of its content words in one passage, and closeness
in meaning. Weights were fitted on questions about papers held, and on others put to libraries that do not hold
the answer; the limit is set so that few questions that can be answered are refused (`benchmarks/refusals.py`).
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Any, Final

from search.answer_model import PassageText
from search.question_fold import word_set, words

_WEIGHTS: Final = ((0.0926, 0.1526, 1.850), (0.4668, 0.2450, 0.780), (0.1753, 0.1367, 1.529))
"""(mean, spread, weight) of each sign, in the order of `signs`."""
_BIAS: Final = -2.520
LIMIT: Final = -0.75
_READ: Final = 30
_EMPTY: Final = word_set(
    "bao nhieu gi nao ai dau may khi thi la co khong duoc phai can lam sao the nay cho cua va voi theo tai trong tren ve den tu"
    " nguoi nam thang ngay mot hai ba bon muoi moi cac nhung thanh pho tinh viet nam quoc gia bi de hien"
)
"""Folded words that any question may hold: they tell nothing of what it is about."""


def signs(question: str, hits: Sequence[Any], texts: Sequence[PassageText]) -> tuple[float, float, float]:
    """Pairs together in one passage, content words in one passage, closest meaning. Each in [0, 1]."""
    told = words(question)
    asked = [w for w in told if w not in _EMPTY]
    wanted = [p for p in pairwise(told) if p[0] not in _EMPTY and p[1] not in _EMPTY]
    best_words = best_pairs = 0.0
    for passage in texts[:_READ]:
        here = words(f"{passage.text} {passage.section}")
        held, near = set(here), set(pairwise(here))
        best_words = max(best_words, sum(w in held for w in asked) / max(1, len(asked)))
        best_pairs = max(best_pairs, sum(p in near for p in wanted) / max(1, len(wanted)))
    parts = [getattr(hit, "parts", {}) for hit in hits[:_READ]]
    pairs = [float(p["text_pairs"]) for p in parts if "text_pairs" in p] or [best_pairs]
    meaning = [float(p["meaning"]) for p in parts if "meaning" in p] or [best_words / 3]
    return max(pairs), best_words, max(meaning)


def relevance(question: str, hits: Sequence[Any], texts: Sequence[PassageText]) -> float:
    """How surely the passages answer the question; below `LIMIT` the library does not seem to hold it."""
    told = signs(question, hits, texts)
    return _BIAS + sum(
        w * (value - mean) / spread for value, (mean, spread, w) in zip(told, _WEIGHTS, strict=True)
    )
