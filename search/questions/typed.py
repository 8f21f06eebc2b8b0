"""Symbols and parts of a year as people type them: "41 ct tw", "quý I năm 2025", "6 tháng đầu năm"."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Final

from ingest import symbols
from search.late_patterns import late
from search.questions.fold import fold, has_marks
from search.questions.model import Slot

_MONTHS: Final = late(r"thang (\d{1,2})|quy ([1-4]|i{1,3}|iv)\b|(6 thang|nua) (dau|cuoi)")
_QUARTERS: Final = {"1": 1, "2": 2, "3": 3, "4": 4, "i": 1, "ii": 2, "iii": 3, "iv": 4}


def months_of(said: str) -> tuple[int, int] | None:
    """The months of "tháng 3/2025", "quý I năm 2025", "6 tháng cuối năm 2025"."""
    match = _MONTHS.search(said)
    if match is None:
        return None
    if match[1]:
        return (int(match[1]), int(match[1])) if 1 <= int(match[1]) <= 12 else None
    if match[2]:
        last = 3 * _QUARTERS[match[2]]
        return last - 2, last
    return (1, 6) if match[4] == "dau" else (7, 12)


_PARTY: Final = frozenset({"tw", "tu"})


def spaced_symbol(symbol: str) -> symbols.Symbol | None:
    """A symbol typed with spaces for its marks: "41 ct tw" is 41-CT/TW, "88 kh ubnd" 88/KH-UBND."""
    parts = re.split(r"[\s/-]+", symbol.strip())
    if len(parts) < 3:
        return None
    number, code, *issuer = parts
    if issuer[0] in _PARTY:
        return symbols.parse(f"{number}-{code}/{'-'.join(issuer)}")
    return symbols.parse("/".join((number, f"{code}-{'-'.join(issuer)}")))


_NEXT_NUMBER: Final = late(
    r"(?<=\d)(?:,? va|,? hoac|,) (?:so )?(?P<number>\d{1,5}/(?:19|20)\d\d)(?![a-z0-9/-])"
)


def further_numbers(folded: str, named: Mapping[int, Slot]) -> list[tuple[int, int, Slot]]:
    """Numbers after a document that are of its type, "nghị định 49/2010 và 74/2013": (start, end, slot). `named` are the
    documents by the offset at which each ends. Linear in the text."""
    known = dict(named)
    found = []
    for match in _NEXT_NUMBER.finditer(folded):
        before = known.get(match.start())
        if before is not None and before.types:
            slot = Slot(types=before.types, number=match["number"])
            found.append((match.start("number"), match.end(), slot))
            known[match.end()] = slot
    return found


def iso_day(year: str, month: str, day: str) -> str | None:
    """The day as ISO; None when there is no such day."""
    try:
        return date(int(year), int(month), int(day)).isoformat()
    except ValueError:
        return None


def same_typing(folded: str, typed: str, pattern: str) -> bool:
    """Whether one typed syllable can be the table's word: equal marks, or none typed at all."""
    lower = typed.lower()
    return lower == folded or re.search(rf"(?<![^\W]){re.escape(lower)}(?![^\W])", pattern) is not None


_BY: Final = late(
    r" (?!do )(?:ai|co quan|don vi|nguoi|[a-z][a-z -]{1,60}?(?:ban hanh|ky|phat dong|chu tri))(?![a-z])"
)
_ENGLISH: Final = late(
    r"(?<![a-z])(?:which|what|who|whose|when|where|how|is|are|was|were|of|does|did|has|have|by)(?![a-z])"
)
"""Words that no Vietnamese syllable is spelt like."""


def points_back(match: re.Match[str], typed: str, marked: bool) -> bool:
    """Whether what `pronoun_pattern` found points back: not "thêm" typed without marks, nor "văn bản do UBND ban hành"."""
    folded = match.string
    if match["no"]:
        return typed in ("nó", "no", "it")
    if match["them"]:
        return _ENGLISH.search(folded) is not None
    return not means_by(match, typed, marked)


def means_by(match: re.Match[str], typed: str, marked: bool) -> bool:
    """Whether the last word of what was found means by whom, as in "văn bản do UBND ban hành", and points at nothing."""
    return typed.endswith(" do") and bool(marked or _BY.match(match.string, match.end()))


_MARKED_ONLY: Final = frozenset({"lay", "lam", "ky", "bang", "bai", "sua"})
"""One-syllable words that, in a question with marks, mean something else when typed without."""


def marked_so(folded: str, typed: str, patterns: Sequence[str]) -> bool:
    """Whether a word of one syllable, typed in a question with marks, is one of those the patterns tell."""
    bare = typed.lower() == folded and has_marks("".join(patterns[0].split("|")[:1]))
    return any(same_typing(folded, typed, pattern) for pattern in patterns) and not (
        bare and folded in _MARKED_ONLY
    )


_TIME_WORDS: Final = {"tu": "từ", "den": "đến", "toi": "tới", "truoc": "trước", "sau": "sau", "het": "hết"}


def own_marks(said: str) -> bool:
    """Whether the words that open a span of time were typed with their own marks or none: "điện tử ngày" is none."""
    return all(
        _TIME_WORDS.get(fold(word), fold(word)) == word or word == fold(word)
        for word in said.lower().split()[:2]
        if fold(word) in _TIME_WORDS
    )


def years_of(kind: str, first: int, last: int) -> tuple[int | None, int | None]:
    """The years that "từ năm …", "sau năm …" and the like mean, inclusive."""
    open_: dict[str, tuple[int | None, int | None]] = {
        "from": (first, None),
        "after": (first + 1, None),
        "before": (None, first - 1),
        "until": (None, first),
    }
    return open_.get(kind, (first, last))


def other_marks(typed: str, name: str) -> bool:
    """Whether a word typed with marks is another word than the first of a name spelt with the same letters."""
    first = name.split(" ", 1)[0].lower()
    return not typed.isascii() and fold(typed) == fold(first) and typed.lower() != first
