"""Names of laws typed or copied wrongly: one letter wrong, letters lost, words glued, initials for the title.

Only known titles are put right, and only where one fits; the correction is told by `laws`.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from functools import cache, lru_cache
from typing import Final

from ingest.citations.laws_ends import fold_law, glued_pairs, lexicon
from ingest.citations.titles import CODES, LAWS

_SLIP_WORDS: Final = 5
_LONG_WORD: Final = re.compile(r"(?<!\w)[^\W\d_A-Z]{6,}(?!\w)")
"""A syllable of Vietnamese is hardly ever longer."""


@lru_cache(1024)
def slip_of(kind: str, title: str) -> str | None:
    """The one known title, folded, that a title of five words or more differs from in one letter ("quy phạm phát luật")."""
    words = fold_law(title).split()
    known = lexicon(kind)
    if len(words) < _SLIP_WORDS or " ".join(words) in known:
        return None
    near = {other for other in known if _one_letter_apart(words, other.split())}
    return near.pop() if len(near) == 1 else None


_LOST: Final = re.compile(r"[\u1ea0-\u1ef9]")
"""Letters with two marks, or one below: what copying from some pages loses ("Bo vệ" for "Bảo vệ")."""


@cache
def _by_rest() -> dict[str, set[str]]:
    """Known titles, folded, by what is left of them without the letters that copying loses."""
    found: dict[str, set[str]] = {}
    for title in map(fold_law, (*CODES, *LAWS)):
        found.setdefault(_LOST.sub("", title), set()).add(title)
    return found


@lru_cache(1024)
def _refilled(title: str) -> str | None:
    """The one known title, folded, of which letters were lost in `title`; None where none was, and for none."""
    folded = fold_law(title)
    near = _by_rest().get(_LOST.sub("", folded), set())
    known = next(iter(near)) if len(near) == 1 else None
    return known if known and len(known) > len(folded) else None


@cache
def _by_initials() -> dict[str, str]:
    """Known titles by their initials, where these are of three letters or more and of one title alone."""
    found: dict[str, list[str]] = {}
    for title in LAWS:
        found.setdefault("".join(word[0].upper() for word in fold_law(title).split()), []).append(title)
    return {short: titles[0] for short, titles in found.items() if len(titles) == 1 and len(short) > 2}


_TITLE: Final = re.compile(r"(?:.*\scủa\s[Ll]uật|Luật|Pháp lệnh)\s(?P<title>.+)")
"""The title of a law's name, or of the last law that an amending law's name holds."""
_TITLE_WORD: Final = re.compile(r"[^\s,;\-]+")


def mended(name: str) -> str:
    """A law's name with the one letter put right that was typed wrongly in a known title, or with the letters that copying
    lost; any other as it is."""
    law = _TITLE.fullmatch(name)
    right = (slip_of("Luật", law["title"]) or _refilled(law["title"])) if law else None
    if law is None or right is None:
        return name
    begin = law.start("title")
    words = list(_TITLE_WORD.finditer(name, begin))
    for word, known in zip(words, right.split(), strict=False):
        if fold_law(word[0]) != known:
            cased = known.capitalize() if word[0][0].isupper() else known
            return name[: word.start()] + cased + name[word.end() :]
    return name


def spelled_out(name: str, titles: Collection[str]) -> str:
    """A law's name with the title whose initials it bears ("Luật BHYT"), where that is among the `titles` of the same paper
    (folded); any other as it is."""
    law = _TITLE.fullmatch(name)
    long = _by_initials().get(law["title"]) if law else None
    return name[: law.start("title")] + long if law and long and fold_law(long) in titles else name


def parted_words(name: str) -> str:
    """A law's name with the words taken apart that copying glued. Linear."""
    glued = glued_pairs()
    return _LONG_WORD.sub(lambda m: glued.get(m[0], m[0]), name)


def _one_letter_apart(words: list[str], other: list[str]) -> bool:
    if len(words) != len(other):
        return False
    pairs = [(a, b) for a, b in zip(words, other, strict=True) if a != b]
    return (
        len(pairs) == 1
        and len(pairs[0][0]) == len(pairs[0][1])
        and sum(a != b for a, b in zip(*pairs[0], strict=True)) == 1
    )
