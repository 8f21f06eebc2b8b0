"""Keys for comparing names and symbols however they are typed, and slugs for IRIs."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from hashlib import blake2b

from ingest import symbols

_GAPS = re.compile(r"[^0-9a-z]+")
_LONGEST_SLUG = 96
_SYMBOL_GAPS = re.compile(r"[^0-9a-z.]+")
_BARE = re.compile(r"\s*0*(\d+(?:\.\d+)?)\s*\Z")


def _without_marks(text: str) -> str:
    plain = unicodedata.normalize("NFD", text.lower().replace("đ", "d"))
    return "".join(c for c in plain if not unicodedata.combining(c))


@lru_cache(maxsize=65536)
def fold_words(text: str) -> str:
    """Small letters without marks, words parted by one space: "Thi đua, khen thưởng" -> "thi dua khen thuong".

    Linear in the text; the last 65,536 answers are kept.
    """
    return _GAPS.sub(" ", _without_marks(text)).strip()


def slug(text: str) -> str:
    """The part of an IRI a name becomes: folded words joined by "-"; a long one is cut and told apart by a digest."""
    words = fold_words(text).replace(" ", "-")
    if len(words) > _LONGEST_SLUG:
        return words[: _LONGEST_SLUG - 13].rstrip("-") + "-" + digest(words)
    return words or "khong-ten"


def digest(text: str) -> str:
    """Twelve hexadecimal digits that stand for a text."""
    return blake2b(text.encode(), digest_size=6).hexdigest()


@lru_cache(maxsize=65536)
def symbol_key(number: str) -> str:
    """The key that all typings of one symbol share: "41-ct/tw", "41 - CT / TW" and "41/CT-TW" have one.

    The canonical form of `ingest.symbols`, folded, with every separator alike: no two papers differ in
    separators alone.
    """
    return _SYMBOL_GAPS.sub("-", symbols.fold(number)).strip("-.")


def relaxed_symbol_key(number: str) -> str:
    """`symbol_key` for symbols that no grammar reads: "số 137 KH UBND", "41CT/TW". For looking up only."""
    folded = re.sub(r"^so\s+", "", " ".join(_without_marks(number).split()))
    parted = re.sub(r"^([\d.]+)(?=[a-z])", r"\1-", folded)
    return _SYMBOL_GAPS.sub("-", re.sub(r"^0+(?=\d)", "", parted)).strip("-.")


@lru_cache(maxsize=65536)
def loose_key(number: str) -> str:
    """A coarser key that survives swapped parts and lost dashes: the digits, then the letters sorted.

    "41-TW/CT" and "41-CT/TW", "164/NQHĐND" and "164/NQ-HĐND" share one. Equal loose keys are only a
    reason to look closer (`kg.twins`).
    """
    parts = symbol_key(number).split("-")
    digits = [p for p in parts[:2] if p.replace(".", "").isdigit()]
    letters = sorted("".join(p for p in parts if p not in digits))
    return "-".join(digits) + "|" + "".join(letters)


def bare_number(text: str) -> str | None:
    """The serial number alone ("06" -> "6") when the text is nothing else, else None."""
    match = _BARE.match(text)
    return match[1] if match else None


@lru_cache(maxsize=65536)
def serial(number: str) -> str:
    """The serial number at the head of a symbol, without leading zeros: "08/KH-UBND" -> "8"."""
    return symbol_key(number).split("-", 1)[0]
