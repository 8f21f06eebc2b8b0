"""Short names of ministries and departments by their full ones: "Bộ LĐ-TB&XH", "Sở VHTTDL", "của NHNN".

The letters are those of the codes in symbols, whatever stands between them, or the first letters of the name's words.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from ingest.agencies.codes import CENTRAL, LOCAL, central_issuer
from search.late_patterns import late
from search.questions.fold import fold
from search.questions.telex import SYLLABLE

_CAPITALS: Final = "[A-ZĐ]{1,6}"
_OFFICE: Final = late(
    rf"(?<![\w/-])(?P<head>[Ss]ở|[Bb]ộ|[Ss]o|[Bb]o) (?P<code>{_CAPITALS}(?:(?: ?[&,.-] ?| và | va ){_CAPITALS}){{1,4}}|[A-ZĐ]{{2,10}}"
    r"|(?:gd|kh|vh|tn|lđ|ld|nn|gtv|tttt|xd|ct|nv)[a-zđ&]{0,8})(?![\w/-])"
)
_ALONE: Final = late(
    r"(?<![\w/-])(?P<tie>(?:[Cc]ủa|[Dd]o|[Bb]ởi|[Cc]ua|[Bb]oi)(?: (?:Thống đốc|thống đốc|Thong doc|thong doc))?) (?P<code>B[A-ZĐ&-]{2,8}|NHNN|TTCP|KTNN|UBDT|TANDTC|VKSNDTC|UBTVQH|TTg)(?![\w/-])"
)
_AMBIGUOUS: Final = frozenset({"BCT", "BTV", "BCH", "BTS", "BCN"})
"""Codes that offices of the Party use for other bodies: "BCT" is the Politburo there."""
_SMALL: Final = frozenset({"va", "cua"})


@lru_cache(maxsize=1)
def _names() -> dict[str, str]:
    """The letters of each code and of each name, folded, with the name; of names that share their letters none is told."""
    found: dict[str, set[str]] = {}
    for code, name in (*CENTRAL.items(), *LOCAL.items()):
        if name.startswith(("Bộ ", "Sở ")) and name != "Bộ Công nghiệp":
            first = "".join(w[0] for w in re.findall(r"[^\W_]+", fold(name)) if w not in _SMALL)
            for letters in (_letters(code), first):
                found.setdefault(letters, set()).add(name)
    return {letters: name for letters, names in found.items() for name in names if len(names) == 1}


def _letters(code: str) -> str:
    return "".join(re.findall(r"[a-z]", re.sub(r" (?:va|và) ", "", fold(code))))


def with_offices(text: str) -> str:
    """The text with such short names written out; as typed where the letters are no known office's. One scan each."""
    return _ALONE.sub(_alone, _OFFICE.sub(_office, text))


def _office(match: re.Match[str]) -> str:
    code = match["code"]
    if code.islower() and SYLLABLE.fullmatch(fold(code)):
        return match[0]
    head = "s" if fold(match["head"]) == "so" else "b"
    name = _names().get(head + _letters(code))
    if not name:
        return match[0]
    return name if not match[0].isascii() or code.isupper() else fold(name)


def _alone(match: re.Match[str]) -> str:
    name = None if match["code"] in _AMBIGUOUS else central_issuer(match["code"])
    return f"{match['tie']} {name}" if name else match[0]
