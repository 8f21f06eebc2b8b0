"""Whether the passages found answer a question at all, or are merely the nearest of a library that does not hold it.

A small linear score over four signs of the best passages: the share of the question's words, and of its neighbouring
words, that stand together in one passage, each weighed by how rare it is in Vietnamese; and closeness in meaning,
the greatest and that of the first passage. Words are compared with their marks, put back where they were not typed.
Weights were fitted on questions about papers held, and on others put to libraries that do not hold the answer; the
limit is set so that few questions that can be answered are refused (`benchmarks/refusals.py`).
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Any, Final

from search.answers.model import PassageText
from search.questions.fold import fold, tidy, word_set

_WEIGHTS: Final = (
    (0.5260, 0.2127, 1.223),
    (0.2582, 0.2335, 0.216),
    (0.2693, 0.1162, 0.583),
    (0.2049, 0.1482, 0.661),
)
"""(mean, spread, weight) of each sign, in the order of `signs`."""
_BIAS: Final = 0.230
LIMIT: Final = -0.7
_READ: Final = 30
_EMPTY: Final = word_set(
    "bao nhieu gi nao ai dau may khi thi la co khong duoc phai can lam sao the nay cho cua va voi theo tai trong tren ve den tu"
    " nguoi nam thang ngay mot hai ba bon muoi moi cac nhung thanh pho tinh viet nam quoc gia bi de hien"
)
"""Folded words that any question may hold: they tell nothing of what it is about."""


def _marked(text: str) -> list[str]:
    """The words of a text in lower case with their marks."""
    return "".join(c if c.isalnum() else " " for c in tidy(text).lower()).split()


def signs(
    question: str, hits: Sequence[Any], texts: Sequence[PassageText]
) -> tuple[float, float, float, float]:
    """Words in one passage, pairs together in one passage, closest meaning, meaning of the first. Each in [0, 1]."""
    from search.restore import default_restorer, restore_marks

    rarity = default_restorer().rarity
    told = _marked(restore_marks(question))
    asked = {w: rarity(w) for w in told if fold(w) not in _EMPTY}
    wanted = {
        (a, b): rarity(a) + rarity(b)
        for a, b in pairwise(told)
        if fold(a) not in _EMPTY and fold(b) not in _EMPTY
    }
    best_words = best_pairs = 0.0
    for passage in texts[:_READ]:
        here = _marked(f"{passage.text} {passage.section}")
        best_words = max(best_words, _share(asked, set(here)))
        best_pairs = max(best_pairs, _share(wanted, set(pairwise(here))))
    near = [float(p["meaning"]) for hit in hits[:_READ] if "meaning" in (p := getattr(hit, "parts", {}))]
    near = near or [best_words / 2]
    return best_words, best_pairs, max(near), near[0]


def _share(wanted: dict[Any, float], held: set[Any]) -> float:
    """The share of the wanted parts, weighed, that are held."""
    total = sum(wanted.values())
    return sum(weight for part, weight in wanted.items() if part in held) / total if total else 0.0


def relevance(question: str, hits: Sequence[Any], texts: Sequence[PassageText]) -> float:
    """How surely the passages answer the question; below `LIMIT` the library does not seem to hold it."""
    told = signs(question, hits, texts)
    return _BIAS + sum(
        w * (value - mean) / spread for value, (mean, spread, w) in zip(told, _WEIGHTS, strict=True)
    )
