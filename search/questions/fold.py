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
_MARKS: Final = re.compile(
    r"[\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u0610-\u061a\u064b-\u065f\u0900-\u0dff\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]"
)
_WORD: Final = re.compile(r"[a-z0-9]+")


class _Plain(dict[int, str]):
    """Each character's plain form, worked out once: always one character, so offsets stay."""

    def __missing__(self, code: int) -> str:
        lower = chr(code).lower()[:1]
        plain = self[code] = _SAME.get(lower) or unicodedata.normalize("NFD", lower)[0]
        return plain


_PLAIN: Final = _Plain()


def tidy(text: str) -> str:
    """NFC, single spaces, no stray combining marks: the form whose offsets all findings use."""
    composed = _SPACE.sub(" ", text).strip()
    if not unicodedata.is_normalized("NFC", composed):
        composed = unicodedata.normalize("NFC", composed)
    if _MARKS.search(composed):
        composed = "".join(c for c in composed if not unicodedata.combining(c))
    return composed


def fold(text: str) -> str:
    """Lower case without marks, as long as the text: "Chỉ thị 41" -> "chi thi 41". Linear, fast."""
    return text.translate(_PLAIN)


@lru_cache(maxsize=512)
def words(text: str) -> tuple[str, ...]:
    """The folded words of a text, punctuation dropped. The last texts are remembered: one question asks for the words
    of a passage several times."""
    if not text.isascii() and not unicodedata.is_normalized("NFC", text):
        text = tidy(text)
    return tuple(_WORD.findall(fold(text)))


def has_marks(text: str) -> bool:
    """Whether a typed text carries Vietnamese marks at all."""
    return any(ord(c) > 127 and c.isalpha() for c in text)


def word_set(text: str) -> frozenset[str]:
    """The words of a text parted by spaces, as a set: for tables of words."""
    return frozenset(text.split())
