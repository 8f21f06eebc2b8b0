"""Whether the passages found answer a question at all, or are merely the nearest of a library that does not hold it.

A small linear score over signs that can be shown: how much of the question the best passage says (word for word, and
in other words), how near the first passage is in meaning, and how far the best passage stands out from the tenth.
Each sign rises by chance with the number of passages read from, so the size of what was searched counts against it.
Words are compared with their marks, put back where they were not typed.
Weights were fitted by cross-validation on questions about papers held, and on others put to libraries of one paper,
of fifteen and of some hundred that do not hold the answer; the limit is set so that few questions that can be
answered are refused (`benchmarks/refusals.py`).
"""

from __future__ import annotations

import math
import re
import unicodedata
from collections.abc import Sequence
from dataclasses import astuple, dataclass
from itertools import pairwise
from typing import Any, Final

from search.answers.model import PassageText
from search.questions.fold import fold, word_set

_WEIGHTS: Final = (
    (3.9655, 3.0236, -1.027),
    (0.2452, 0.2194, 0.941),
    (0.1316, 0.1206, 0.408),
    (0.1250, 0.1515, 0.926),
    (0.2672, 0.2001, 0.153),
)
"""(mean, spread, weight) of each sign, in the order of `Signs`."""
_BIAS: Final = -0.721
LIMIT: Final = -0.45
_READ: Final = 16
_TENTH: Final = 9
_FEWEST: Final = 20
"""Fewer passages than this count as so many: none so few were fitted on."""
_LONGEST: Final = 128
_WORD: Final = re.compile(r"[^\W_]+")
_EMPTY: Final = word_set(
    "bao nhieu gi nao ai dau may khi thi la co khong duoc phai can lam sao the nay cho cua va voi theo tai trong tren ve den tu"
    " nguoi nam thang ngay mot hai ba bon muoi moi cac nhung thanh pho tinh viet nam quoc gia bi de hien"
)
"""Folded words that any question may hold: they tell nothing of what it is about."""


@dataclass(frozen=True, slots=True)
class Signs:
    """What the score is made of. `size`: log of how many passages were searched; `said`: share of the question that
    one passage says in like words; `ahead`: how far the best passage leads the tenth by words; `meaning`: of the
    first passage; `words`: share of words and neighbouring words that stand in one passage."""

    size: float
    said: float
    ahead: float
    meaning: float
    words: float


def _marked(text: str) -> list[str]:
    """The words of a text in lower case with their marks."""
    if not text.isascii() and not unicodedata.is_normalized("NFC", text):
        text = unicodedata.normalize("NFC", text)
    return _WORD.findall(text.lower())


def signs(
    question: str, hits: Sequence[Any], texts: Sequence[PassageText], searched: int | None = None
) -> Signs:
    """The signs of the passages `texts` found by `hits`, best first; `searched` is how many there were to find."""
    from search.answers.alignment import said
    from search.restore import default_restorer, restore_marks

    rarity = default_restorer().rarity
    told = _marked(restore_marks(question))[:_LONGEST]
    tells = [fold(w) not in _EMPTY for w in told]
    asked = {w: rarity(w) for w, tell in zip(told, tells, strict=True) if tell}
    wanted = {
        (a, b): rarity(a) + rarity(b)
        for (a, tells_a), (b, tells_b) in pairwise(zip(told, tells, strict=True))
        if tells_a and tells_b
    }
    read = [f"{p.section} {p.text}" for p in texts[:_READ]]
    words = 0.0
    for text in read:
        here = _marked(text)
        words = max(words, (_share(asked, set(here)) + _share(wanted, set(pairwise(here)))) / 2)
    parts = [getattr(hit, "parts", {}) for hit in hits[:_READ]]
    by_words = sorted((float(p.get("words", 0.0)) for p in parts), reverse=True) or [0.0]
    total = sum(asked.values())
    ahead = (by_words[0] - by_words[min(_TENTH, len(by_words) - 1)]) / total if total else 0.0
    near = next((float(p["meaning"]) for p in parts if "meaning" in p), words / 2)
    size = math.log(max(searched or len(texts), _FEWEST))
    return Signs(size, said(told, tells, rarity, read), ahead, near, words)


def said_of(subject: str, texts: Sequence[str]) -> float:
    """The share of a subject that the best of the texts says in like words. In [0, 1]."""
    from search.answers.alignment import said
    from search.restore import default_restorer, restore_marks

    told = _marked(restore_marks(subject))[:_LONGEST]
    return said(told, [fold(w) not in _EMPTY for w in told], default_restorer().rarity, texts)


def content_words(text: str) -> int:
    """How many words of a text tell what it is about."""
    return sum(fold(w) not in _EMPTY for w in _marked(text))


def _share(wanted: dict[Any, float], held: set[Any]) -> float:
    """The share of the wanted parts, weighed, that are held."""
    total = sum(wanted.values())
    return sum(weight for part, weight in wanted.items() if part in held) / total if total else 0.0


def relevance(
    question: str, hits: Sequence[Any], texts: Sequence[PassageText], searched: int | None = None
) -> float:
    """How surely the passages answer the question; below `LIMIT` the library does not seem to hold it."""
    if not texts:
        return -math.inf
    told: tuple[float, ...] = astuple(signs(question, hits, texts, searched))
    return _BIAS + sum(
        w * (value - mean) / spread for value, (mean, spread, w) in zip(told, _WEIGHTS, strict=True)
    )
