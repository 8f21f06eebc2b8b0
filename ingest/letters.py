"""The letters of Vietnamese for use in character classes of patterns.

A range like "À-Ỹ" will not do: capitals and small letters alternate in that part of Unicode.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from math import ceil, sqrt
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


def by_first(
    alternatives: str | Iterable[str], before: str = r"\w", *, any_case: bool = False, ahead: bool = False
) -> str:
    """A pattern for one of several wordings ("a|b" or one by one) that no character of the class `before` precedes.

    Says what `(?<!before)(?:a|b)` says and is found many times as fast: it begins with the set of the first letters, so
    the engine runs over all other characters without trying to match, and asks of a few letters at once which it is. Each wording begins with a plain letter; wordings of
    one letter keep their order. Where `before` is empty anything may precede. `any_case` is for patterns under `re.I`, which knows no such sets. With `ahead` the
    match is the first letter alone, so that a wording within another is found too.
    """
    groups: dict[str, list[str]] = {}
    for wording in alternatives.split("|") if isinstance(alternatives, str) else alternatives:
        first = wording[0].lower() if any_case else wording[0]
        groups.setdefault(first, []).append(wording[1:])
    letters = "".join(
        sorted({case for first in groups for case in (first, first.upper())} if any_case else groups)
    )
    rests = [(first, f"(?<={first})(?:{'|'.join(ends)})") for first, ends in sorted(groups.items())]
    few = ceil(sqrt(len(rests)))
    rows = [rests[i : i + few] for i in range(0, len(rests), few)]
    rest = "|".join(f"(?<=[{''.join(a for a, _ in row)}])(?:{'|'.join(b for _, b in row)})" for row in rows)
    alone = f"(?<![{before}].)" if before else ""
    return f"{f'(?-i:[{letters}])' if any_case else f'[{letters}]'}{alone}(?{'=' if ahead else ':'}{rest})"


def found_at(starts: re.Pattern[str], pattern: re.Pattern[str], text: str) -> Iterator[re.Match[str]]:
    """What `pattern.finditer(text)` finds, tried only where `starts` finds something.

    For a long pattern that begins with what the engine cannot run to (a look behind, an optional word): `starts` matches
    one character wherever `pattern` can begin, which it looks behind and ahead of. Linear where both are.
    """
    done = 0
    for start in starts.finditer(text):
        match = pattern.match(text, start.start()) if start.start() >= done else None
        if match is not None:
            yield match
            done = match.end()


def places_of(word: str, text: str) -> Iterator[int]:
    """Where a word stands in a text, in order; places do not overlap. Many times as fast as a pattern."""
    at = text.find(word)
    while at >= 0:
        yield at
        at = text.find(word, at + len(word))


def found_around(
    rare: Iterable[str], steps: Sequence[int], pattern: re.Pattern[str], text: str
) -> Iterator[re.Match[str]]:
    """What `pattern.finditer(text)` finds, tried only around rare words.

    Each match holds one of the words `rare`, and begins one of `steps` characters before it; the longer step is told
    first. For a pattern that begins with common words and goes on with rare ones. Linear where the pattern is.
    """
    done = 0
    for place in sorted(at for word in rare for at in places_of(word, text)):
        for step in steps:
            match = pattern.match(text, place - step) if place - step >= done else None
            if match is not None:
                yield match
                done = match.end()
                break


def any_case(wordings: str | Iterable[str]) -> str:
    """A pattern for one of several wordings ("a|b" or one by one) in any case: "[sS](?i:ửa|au)|[bB](?i:ổ)".

    Says what `(?i:a|b)` says. The engine looks at the first letters before it tries a wording, which it does not do where
    the case of the first letter is free. To be used where `re.I` is not set, or within `(?-i:...)`.
    """
    groups: dict[str, list[str]] = {}
    for wording in wordings.split("|") if isinstance(wordings, str) else wordings:
        groups.setdefault(wording[0].lower(), []).append(wording[1:])
    return "|".join(f"[{first}{first.upper()}](?i:{'|'.join(ends)})" for first, ends in groups.items())


def words(text: str) -> frozenset[str]:
    """The words of a text as a set: how lists of small words are kept readable in the modules that use them."""
    return frozenset(text.split())


def pairs(text: str) -> frozenset[tuple[str, str]]:
    """Pairs of words written "một_hai ba_bốn" as a set of tuples."""
    return frozenset((a, b) for a, _, b in (item.partition("_") for item in text.split()))
