"""The places that a question names, and which of them nothing in a text speaks of.

Provinces are known by name (`ingest.places`). Other places and foreign countries are taken by how they stand: a name
with a capital after a word that leads up to a place ("ở Thái Lan", "phường Lê Chân"), in questions typed with marks.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import Final

from ingest.places import PROVINCES, predecessors, province
from search.late_patterns import late
from search.questions.fold import fold, has_marks, word_set, words

_LEADS: Final = late(r"(?:^|\s)(?:tinh|thanh pho|tp\.?|o|tai|cua|ubnd|hdnd) $")
_CITY_LEADS: Final = late(r"(?:^|\s)(?:thanh pho|tp\.?) $")
_PERSON: Final = "ho chi minh"
_CAPITAL: Final = r"(?!\d)(?-i:[A-ZĐÀ-ÖØ-ÞĂĨŨƠƯẠ-Ỹ])[^\W\d_]*"
_LED: Final = late(
    rf"(?<!\w)(?:ở|tại|nước|tỉnh|huyện|quận|thị xã|thành phố|xã|phường|đặc khu|đảo)\s+({_CAPITAL}(?:\s+{_CAPITAL}){{0,3}})",
    re.IGNORECASE,
)
_OFFICES: Final = word_set(
    "ban bo so cuc uy ubnd hdnd hoi toa vien truong dai trung van mat lien doan dang chinh chu pho quoc viet tong cong benh bao co"
    " nha phong chi don dang to luat nghi quyet thong ke chuong de"
)
"""Folded first words of names that are none of places: offices, papers, the country itself."""


def places_named(text: str) -> tuple[str, ...]:
    """The places of a question, each once: provinces by their names of today or before, others as they are typed."""
    found: dict[str, None] = {}
    folded, marked = fold(text), has_marks(text)
    for match in _names().finditer(folded):
        typed, name = text[match.start() : match.end()], province(match.group())
        if match.group() == _PERSON:
            named = _CITY_LEADS.search(folded, 0, match.start()) is not None
        elif marked:
            named = typed[:1].isupper() and typed.lower() in _spelled(match.group())
        else:
            named = _LEADS.search(folded, 0, match.start()) is not None
            named |= match.start() > 0 and typed[:1].isupper() and not text.isupper()
        if name and named:
            found[name] = None
    if marked:
        known = {fold(name) for name in found}
        for match in _LED.finditer(text):
            name = match[1]
            first = fold(name).split()[0]
            if first not in _OFFICES and not name.isupper() and not _within(fold(name), known):
                found[name] = None
    return tuple(found)


def provinces_said(text: str) -> tuple[str, ...]:
    """The provinces that a text names however it is typed, each once; for questions that can be of nothing else."""
    return tuple(dict.fromkeys(name for m in _names().finditer(fold(text)) if (name := province(m.group()))))


_UNIT_LEADS: Final = late(r"(?:^|\s)(?:xa|phuong|thi tran|dac khu|quan|huyen|thi xa) $")


def provinces_meant(text: str) -> tuple[str, ...]:
    """The places of a question without those that are the names of wards or districts, whose province is not said."""
    folded = fold(text)

    def of_unit(name: str) -> bool:
        spots = [m.start() for m in re.finditer(rf"(?<![a-z]){re.escape(fold(name))}(?![a-z])", folded)]
        return bool(spots) and all(_UNIT_LEADS.search(folded, 0, at) for at in spots)

    return tuple(name for name in places_named(text) if not (province(fold(name)) and of_unit(name)))


def unspoken(places: Iterable[str], texts: Iterable[str]) -> tuple[str, ...]:
    """The places that no text speaks of, under their own name or that of a unit that went into them."""
    heap = f" {' '.join(words(' '.join(texts)))} "
    return tuple(name for name in places if not any(f" {one} " in heap for one in _called(name)))


def _called(name: str) -> tuple[str, ...]:
    """How a place is spoken of, folded: the city that bears a person's name only with the word for a city."""
    folded = tuple(" ".join(words(one)) for one in (name, *predecessors(name)))
    if folded[0] != _PERSON:
        return folded
    return (
        *(one for one in folded if one != _PERSON),
        *(f"{city} {_PERSON}" for city in ("thanh pho", "tp", "ubnd tp")),
        "tphcm",
        "tp hcm",
    )


def _within(name: str, known: set[str]) -> bool:
    """Whether a folded name is one that is known, or begins or ends with it."""
    return any(one in name or name in one for one in known)


@lru_cache(maxsize=1)
def _names() -> re.Pattern[str]:
    names = sorted({fold(name) for name in PROVINCES}, key=lambda n: (-len(n), n))
    return re.compile(rf"(?<![a-z0-9])(?:{'|'.join(names)})(?![a-z0-9])")


@lru_cache(maxsize=256)
def _spelled(folded: str) -> tuple[str, ...]:
    return tuple(name.lower() for name in PROVINCES if fold(name) == folded)
