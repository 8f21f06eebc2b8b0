"""Folding that keeps every offset: one character in, one plain character out.

Questions are typed with marks, without, or with half of them; grammar reads the folded form and shows
the typed one, so both must have the same offsets. Cost: linear.
"""

from __future__ import annotations

import unicodedata
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from search.late_patterns import late

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

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
_SPACE: Final = late(r"\s+")
_MARKS: Final = late(
    r"[\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u0610-\u061a\u064b-\u065f\u0900-\u0dff\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]"
)
_CODED: Final = late(r"[\d/]")
_WORD: Final = late(r"[a-z0-9]+")


class _Plain(dict[int, str]):
    """Each character's plain form, worked out once: always one character, so offsets stay."""

    def __missing__(self, code: int) -> str:
        lower = chr(code).lower()[:1]
        plain = self[code] = _SAME.get(lower) or unicodedata.normalize("NFD", lower)[0]
        return plain


_PLAIN: Final = _Plain()
_SHORT: Final = 128
"""Characters from which on an array is quicker than a dictionary."""
_COMMON: Final = 0x2200
"""All letters and marks of Vietnamese papers lie below it."""


def tidy(text: str) -> str:
    """NFC, single spaces, no stray combining marks: the form whose offsets all findings use."""
    composed = _SPACE.sub(" ", text).strip()
    if not unicodedata.is_normalized("NFC", composed):
        composed = unicodedata.normalize("NFC", composed)
    if _MARKS.search(composed):
        composed = "".join(c for c in composed if not unicodedata.combining(c))
    return composed


def fold(text: str) -> str:
    """Lower case without marks, as long as the text: "Chỉ thị 41" -> "chi thi 41". Linear: 5 µs for 1,000 characters
    of a passage."""
    return text.translate(_PLAIN) if len(text) < _SHORT else _folded_at_once(text)


def _folded_at_once(text: str) -> str:
    """`fold` by one look-up in an array: a fifth of the time for a long text. What holds a rare letter goes the slow way."""
    import numpy as np

    codes = np.frombuffer(text.encode("utf-16-le", "surrogatepass"), dtype=np.uint16)
    if codes.max(initial=0) >= _COMMON:
        return text.translate(_PLAIN)
    return _table().take(codes).tobytes().decode("utf-16-le", "surrogatepass")


@lru_cache(maxsize=1)
def _table() -> NDArray[np.uint16]:
    """The plain form of each character below `_COMMON`. Cost: 4 ms, once."""
    import numpy as np

    return np.array([ord(_PLAIN[code]) for code in range(_COMMON)], dtype=np.uint16)


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


def typed_with_marks(text: str) -> bool:
    """Whether the words of a question carry marks; a symbol copied with its Đ ("77/QĐ-BNV") tells nothing of them."""
    return any(has_marks(word) for word in text.split() if not word.isupper() and not _CODED.search(word))


def word_set(text: str) -> frozenset[str]:
    """The words of a text parted by spaces, as a set: for tables of words."""
    return frozenset(text.split())
