"""The letters of Vietnamese for use in character classes of patterns.

A range like "À-Ỹ" will not do: capitals and small letters alternate in that part of Unicode.
"""

from __future__ import annotations

from typing import Final

UPPER: Final = "A-ZÀÁẢÃẠĂẰẮẲẴẶÂẦẤẨẪẬĐÈÉẺẼẸÊỀẾỂỄỆÌÍỈĨỊÒÓỎÕỌÔỒỐỔỖỘƠỜỚỞỠỢÙÚỦŨỤƯỪỨỬỮỰỲÝỶỸỴ"
"""Capital letters, the inside of a character class."""

LOWER: Final = "a-zàáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ"
"""Small letters, the inside of a character class."""

_TONES: Final = (
    ("hoá", "hóa"), ("hoà", "hòa"), ("toà", "tòa"), ("uỷ", "ủy"), ("tuý", "túy"), ("khoẻ", "khỏe"),
)  # fmt: skip


def one_tone_place(text: str) -> str:
    """Small letters with the tone where names of laws put it: "hoá" and "hóa" are one word in two spellings."""
    for other, ours in _TONES:
        text = text.replace(other, ours)
    return text


def words(text: str) -> frozenset[str]:
    """The words of a text as a set: how lists of small words are kept readable in the modules that use them."""
    return frozenset(text.split())


def pairs(text: str) -> frozenset[tuple[str, str]]:
    """Pairs of words written "một_hai ba_bốn" as a set of tuples."""
    return frozenset((a, b) for a, _, b in (item.partition("_") for item in text.split()))
