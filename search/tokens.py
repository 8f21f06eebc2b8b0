"""Text to tokens: what the word index, the encoder and the ranker count.

A token is a lower-case syllable in NFC with its tone mark in one place (`hoà` = `hòa`); đ stays a letter
of its own. A symbol, date, period or dotted number is found before syllables are cut, and gives its parts
as syllables and, besides, one whole token that is the same however it was typed (`41-CT/TW`, `41 ct-tw`).
Sources: facts.md "Searching Vietnamese"; the two habits of tone placement are those of Vietnamese spelling
(old: hoà, thuý; new: hòa, thúy). All functions are pure; cost is linear, about 3 MB of text a second.
"""

from __future__ import annotations

import re
import unicodedata
from itertools import pairwise

_MOVED = {
    first + second: toned + plain
    for first, plain, marked, on in (
        ("o", "a", "àáảãạ", "òóỏõọ"),
        ("o", "e", "èéẻẽẹ", "òóỏõọ"),
        ("u", "y", "ỳýỷỹỵ", "ùúủũụ"),
    )
    for second, toned in zip(marked, on, strict=True)
}
_TONE = re.compile(r"(?:o[àáảãạèéẻẽẹ]|(?<!q)u[ỳýỷỹỵ])(?![^\W\d_])")
_TOKEN = re.compile(r"\d[^\W_]*(?: ?[/\-–] ?\d*[^\W\d_][^\W_]*|[/.\-–]\d[^\W_]*)*(?:[/\-–][^\W_]+)*|[^\W_]+")
_DATE = re.compile(r"ngày (\d{1,2}) tháng (\d{1,2}) năm (\d{4})")
_NUMERIC_DATE = re.compile(r"(\d{1,2})[/.\-–](\d{1,2})[/.\-–](\d{4})")
_PART = re.compile(r"[^\W_]+")
_DASHES = str.maketrans({"–": "-", "—": "-", "‐": "-", "‑": "-", "−": "-"})
_FOLDED: dict[int, str | None] = {ord("đ"): "d", ord("Đ"): "D"}


def normalise(text: str) -> str:
    """Lower-case NFC text with one kind of dash and one place for the tone mark."""
    if not unicodedata.is_normalized("NFC", text):
        text = unicodedata.normalize("NFC", text)
    return _TONE.sub(lambda m: _MOVED[m[0]], text.lower().translate(_DASHES))


def fold(text: str) -> str:
    """The text without any marks, đ as d; letters keep their case. `fold("Đường") == "Duong"`."""
    if text.isascii():
        return text
    bare = unicodedata.normalize("NFD", text.translate(_FOLDED))
    return "".join(c for c in bare if not unicodedata.combining(c))


def has_marks(text: str) -> bool:
    """Whether any letter carries a Vietnamese mark."""
    return text != fold(text)


def whole(surface: str) -> str:
    """One spelling for a symbol, date or number however it was typed: folded, parts joined by `/`.

    `whole("41-CT/TW") == whole("41 - ct/tw") == "41/ct/tw"`; a date becomes `2024-12-26`.
    """
    if date := _NUMERIC_DATE.fullmatch(surface):
        return f"{date[3]}-{int(date[2]):02}-{int(date[1]):02}"
    return "/".join(_PART.findall(fold(surface).lower()))


def scan(text: str) -> tuple[list[str], list[str]]:
    """(syllables in order, whole tokens) of any text: symbols give their parts to the first list."""
    text = normalise(text)
    found = _TOKEN.findall(text)
    wholes: list[str] = []
    if "tháng" in text:
        wholes += [f"{y}-{int(m):02}-{int(d):02}" for d, m, y in _DATE.findall(text)]
    if all(map(str.isalnum, found)):
        return found, wholes
    syllables: list[str] = []
    for token in found:
        if token.isalnum():
            syllables.append(token)
        else:
            syllables += _PART.findall(token)
            wholes.append(whole(token))
    return syllables, wholes


def syllables(text: str) -> list[str]:
    """The syllables of a text in order, symbols in parts."""
    return scan(text)[0]


def bigrams(words: list[str]) -> list[str]:
    """Neighbouring pairs joined by `_`."""
    return [f"{a}_{b}" for a, b in pairwise(words)]


def terms(text: str) -> list[str]:
    """All that the word index keeps of a text: syllables, their pairs, and whole symbols and dates."""
    words, wholes = scan(text)
    return words + bigrams(words) + wholes


def parts(text: str) -> list[str]:
    """The same syllables as `syllables` gives, found the quick way: whatever is not letter or digit parts them."""
    if not unicodedata.is_normalized("NFC", text):
        text = unicodedata.normalize("NFC", text)
    return _PART.findall(_TONE.sub(lambda m: _MOVED[m[0]], text.lower()))  # any dash parts, so all may stay
