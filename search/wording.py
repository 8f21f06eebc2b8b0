"""A question made ready for search: marks put back, short forms spelled out, symbols kept whole."""

from __future__ import annotations

from dataclasses import dataclass

from search.restore import restore_marks
from search.shortforms import spelled_out
from search.tokens import scan

MAX_SYLLABLES = 128
"""Longer questions are cut: more words gain nothing and cost time."""


@dataclass(frozen=True, slots=True)
class Wording:
    """`text` is how the question was understood; `syllables` have short forms spelled out; `wholes` are symbols
    and dates; `plain` is what the encoder reads."""

    text: str
    syllables: tuple[str, ...]
    wholes: tuple[str, ...]
    plain: str


def read_wording(query: str) -> Wording:
    """Read a question. Cost: under 1 ms."""
    text = restore_marks(query[:2000])
    words, wholes = scan(text)
    words = spelled_out(words)[:MAX_SYLLABLES]
    return Wording(text, tuple(words), tuple(wholes[:32]), " ".join(words))
