"""Whether the passages found answer a question at all, or are merely the nearest of a library that does not hold it."""

from __future__ import annotations

import math
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

from search.answers.answerable import default_answerable
from search.answers.model import PassageText
from search.answers.signs import COMMON, asked_of, signs
from search.late_patterns import late
from search.questions.fold import fold

_LONGEST: Final = 128
_NEARLY: Final = 0.75
_WORD: Final = late(r"[^\W_]+")


@dataclass(frozen=True, slots=True)
class Judged:
    """`score`: how surely the passages answer, in nats; below 0 the library does not seem to hold the answer. `said`:
    the share of the question, its places and numbers apart, that each of the first passages says."""

    score: float
    said: tuple[float, ...]

    def nearest(self, texts: Sequence[PassageText]) -> list[PassageText]:
        """The passages that say nearly as much of the question as the best."""
        least = _NEARLY * max(self.said, default=0.0)
        return [text for text, share in zip(texts, self.said, strict=False) if share >= least]


def relevance(
    question: str,
    hits: Sequence[Any],
    texts: Sequence[PassageText],
    heads: Sequence[str],
    *,
    places: Sequence[str] = (),
    searched: int | None = None,
    encoder: str = "",
) -> Judged:
    """How surely the passages answer the question.

    `hits` and `texts` best first, `heads` what stands over each text; `places`: the names of places in the question;
    `encoder`: the fingerprint of the index's encoder, "" when the hits tell nothing of meaning.
    """
    if not texts:
        return Judged(-math.inf, ())
    told, said = signs(asked_of(question, places), hits, texts, heads, searched)
    return Judged(default_answerable().score(told, encoder if hits else ""), said)


def _marked(text: str) -> list[str]:
    """The words of a text in lower case with their marks."""
    if not text.isascii() and not unicodedata.is_normalized("NFC", text):
        text = unicodedata.normalize("NFC", text)
    return _WORD.findall(text.lower())


def said_of(subject: str, texts: Sequence[str]) -> float:
    """The share of a subject that the best of the texts says in like words. In [0, 1]."""
    from search.answers.alignment import said
    from search.restore import default_restorer, restore_marks

    told = _marked(restore_marks(subject))[:_LONGEST]
    return said(told, [fold(w) not in COMMON for w in told], default_restorer().rarity, texts)


def content_words(text: str) -> int:
    """How many words of a text tell what it is about."""
    return sum(fold(w) not in COMMON for w in _marked(text))
