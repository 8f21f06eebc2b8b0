"""Whose paper a mention can be: the place a paper speaks from, and the level of administration that words tell.

Every province, district and commune numbers its papers anew, so that "137/KH-UBND" is hundreds of papers a year.
"UBND xã" is the citing commune itself or another one, never the province; a paper of which nobody knows where
it was written tells of no place at all.
"""

from __future__ import annotations

import re
from typing import Final

from ingest import places
from ingest.model import Header
from kg.folding import fold_words
from kg.periods import is_central, is_local, place_of

COMMUNE: Final = "x"
DISTRICT: Final = "h"
PROVINCE: Final = "t"
CITY: Final = "c"
UNKNOWN: Final = "?"

_BODY: Final = (
    r"(?:chu tich |pho chu tich |thuong truc |van phong |ban thuong vu |ban chap hanh )*"
    r"(?:ubnd|hdnd|uy ban nhan dan|hoi dong nhan dan|dang uy|dang bo)"
)
_LEVELS: Final = (
    (COMMUNE, re.compile(rf"{_BODY} (?:xa|phuong|thi tran|dac khu)\Z")),
    (DISTRICT, re.compile(rf"{_BODY} (?:huyen|quan|thi xa)\Z|(?:ban thuong vu |thuong truc )?(?:huyen|quan|thi) uy\Z")),
    (PROVINCE, re.compile(rf"{_BODY} tinh\Z|(?:ban thuong vu |thuong truc )?tinh uy\Z")),
    (CITY, re.compile(rf"{_BODY} thanh pho\Z|(?:ban thuong vu |thuong truc )?thanh uy\Z")),
)  # fmt: skip
_LOCAL_BODY: Final = re.compile(
    r"\b(?:ubnd|hdnd|uy ban nhan dan|hoi dong nhan dan|so|thanh uy|tinh uy|quan uy|huyen uy|thi uy|dang bo|thanh pho|tinh)\b"
)
_GENERIC: Final = re.compile(
    r"(?:(?:chu tich |thuong truc |van phong |ban thuong vu )*(?:ubnd|hdnd|uy ban nhan dan|hoi dong nhan dan"
    r"|thanh uy|tinh uy|quan uy|huyen uy|thi uy|dang uy)(?: (?:thanh pho|tinh|quan|huyen|thi xa|phuong|xa))?)\Z"
)
_CITY_SINCE: Final = {"can tho": "2004-01-01", "da nang": "1997-01-01", "hue": "2025-01-01"}
"""Provinces that became cities within the time that papers tell of."""
_CITIES: Final = frozenset(fold_words(name) for name in places.CITIES)
_PROVINCES: Final = frozenset(fold_words(name) for name in places.PROVINCES)


def home_of(header: Header) -> str | None:
    """The province or city whose "thành phố" or "tỉnh" the paper means, None for a central paper.

    A district or commune cites its province's papers as often as its own, so it is no home by itself.
    """
    place = place_of(header.issuer)
    if place and place[:2] not in ("h ", "x "):
        return place
    local = place is not None or (header.issuer and _LOCAL_BODY.search(fold_words(header.issuer)))
    known = places.province(header.place) if header.place else None
    if known is None or (header.number and is_central(header.number)):
        return None
    # Ministries sit in Hà Nội too: without the words of a local body that place tells nothing.
    return fold_words(known) if local or known != "Hà Nội" else None


def unit_of(header: Header) -> str | None:
    """The district or commune that issued the paper ("x phong dien"), else None."""
    place = place_of(header.issuer)
    if place:
        return place if place[:2] in ("h ", "x ") else None
    level = level_of(header.issuer)
    if level in (COMMUNE, DISTRICT) and header.place and not places.province(header.place):
        return f"{level} {fold_words(header.place)}"
    return None


def level_of(issuer: str | None) -> str | None:
    """The level told by an issuer that names no place ("UBND xã" -> "x"), else None."""
    if not issuer:
        return None
    folded = fold_words(issuer)
    return next((level for level, words in _LEVELS if words.match(folded)), None)


def place_in(issuer: str | None, number: str | None) -> str | None:
    """What the issuer's name adds to the symbol: its place, or its whole name for bodies that many places have."""
    if not issuer or (number and is_central(number)):
        return None
    place = place_of(issuer)
    if place:
        return place
    folded = fold_words(issuer)
    return None if _GENERIC.match(folded) or number is None else "@" + folded


def meant_place(
    number: str | None, level: str | None, home: str | None, unit: str | None, sha: str, day: str | None
) -> str | None:
    """The place that a mention without one means: the citing paper's own when the level agrees, else one that
    nobody else can mean ("?" and the file), for symbols that every place gives; None where none is needed.

    `home` is the citing paper's province, `unit` its own district or commune; `day` an ISO date of the mention.
    """
    own = home
    if level in (COMMUNE, DISTRICT):
        own = unit if unit and unit.startswith(f"{level} ") else None
    elif home and level in (PROVINCE, CITY) and not _may_be(level, home, day):
        own = None
    if own or not number or not is_local(number):
        return own
    return f"{level} {UNKNOWN}{sha[:12]}" if level in (COMMUNE, DISTRICT) else UNKNOWN + sha[:12]


def levels_agree(level: str | None, place: str | None, day: str | None) -> bool:
    """Whether a body of this level can be the one of a place ("x phong dien", "can tho")."""
    if level is None or place is None or place.startswith(("@", UNKNOWN)):
        return True
    if place[:2] in ("h ", "x "):
        return level == place[0] or (place[0] == DISTRICT and level == CITY)
    return level in (PROVINCE, CITY) and _may_be(level, place, day) if place in _PROVINCES else True


def _may_be(level: str, place: str, day: str | None) -> bool:
    """Whether a province bears the word tỉnh or thành phố on a day; where the day is unknown, today's word."""
    if place not in _PROVINCES:
        return True
    city = place in _CITIES and not (day and day < _CITY_SINCE.get(place, ""))
    return city == (level == CITY)
