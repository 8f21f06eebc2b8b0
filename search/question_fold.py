"""Folding that keeps every offset: one character in, one plain character out.

Questions are typed with marks, without, or with half of them; grammar reads the folded form and shows
the typed one, so both must have the same offsets. Cost: linear.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import Final

_SAME: Final = {
    "đ": "d",
    "–": "-",
    "—": "-",
    "‐": "-",
    "‑": "-",
    "−": "-",
    "“": '"',
    "”": '"',
    "„": '"',
    "«": '"',
    "»": '"',
    "’": "'",
    "‘": "'",
}
_SPACE: Final = re.compile(r"\s+")
_WORD: Final = re.compile(r"[a-z0-9]+")


@lru_cache(maxsize=4096)
def _plain(char: str) -> str:
    lower = char.lower()[:1]
    return _SAME.get(lower) or unicodedata.normalize("NFD", lower)[0]


def tidy(text: str) -> str:
    """NFC, single spaces, no stray combining marks: the form whose offsets all findings use."""
    composed = unicodedata.normalize("NFC", _SPACE.sub(" ", text)).strip()
    return "".join(c for c in composed if not unicodedata.combining(c))


def fold(text: str) -> str:
    """Lower case without marks, as long as the text: "Chỉ thị 41" -> "chi thi 41"."""
    return "".join(map(_plain, text))


def words(text: str) -> tuple[str, ...]:
    """The folded words of a text, punctuation dropped."""
    return tuple(_WORD.findall(fold(tidy(text))))


def has_marks(text: str) -> bool:
    """Whether a typed text carries Vietnamese marks at all."""
    return any(ord(c) > 127 and c.isalpha() for c in text)


def word_set(text: str) -> frozenset[str]:
    """The words of a text parted by spaces, as a set: for tables of words."""
    return frozenset(text.split())
