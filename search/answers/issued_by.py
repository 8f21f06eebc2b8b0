"""Whether agencies issued a document, as its head or its symbol tells. Each test answers True, False or None (the library
does not know)."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import Final

from ingest import symbols
from ingest.agencies.codes import central_issuer, local_issuer
from ingest.places import PROVINCES
from kg.cards import DocumentCard
from search.answers.party import ORGANS, PARTY, PARTY_AT_CENTRE, PARTY_CENTRE, committee, of_party
from search.late_patterns import late
from search.questions.office_names import national, office_name

_LEVELS: Final = frozenset({"thanh", "pho", "tinh", "tp", "cu", "cac"})
_OFFICE: Final = late(
    r"^(?:pho )?(?:chu tich(?= ubnd| hdnd| uy ban)|bo truong(?= bo)|thu truong(?= bo)|giam doc(?= so)|ban (?:bi thu|thuong vu|chap hanh)(?= (?!trung uong(?! doan)|dang bo)\S)|(?:doan chu tich|ban thuong truc)(?= (?:uy ban|tong lien doan)))\s"
)
NAMELESS: Final = late(
    r"(?:ubnd|hdnd)(?: (?:tinh|thanh pho|huyen|quan|thi xa|thi tran|xa|phuong|dac khu))?|(?:tinh|thanh|huyen|quan|thi|dang) uy"
)
"""Issuers that do not say of which place they are."""


_OFFICE_OF_PLACE: Final = late(
    r"(?:so|phong|van phong (?:ubnd|hdnd|tinh uy|thanh uy)|ban [^ ]+ [^ ]+(?= (?:tinh|thanh) uy)) .+"
)
_UNIT_NAMED: Final = late(r" (?:tinh|thanh pho|huyen|quan|thi xa|xa|phuong|dac khu|uy) \w")


@lru_cache(maxsize=4096)
def plain_name(text: str) -> str:
    """An agency's folded name as it is mostly written, less the office that speaks for it."""
    return _OFFICE.sub("", office_name(text))


@lru_cache(maxsize=4096)
def issuers_of_symbol(number: str) -> tuple[str, ...]:
    """The folded names (or heads of names) of the issuers a symbol tells."""
    symbol = symbols.parse(number)
    if symbol is None:
        return ()
    found = []
    for code in symbol.issuers:
        name = central_issuer(code) or local_issuer(code)
        if name:
            found.append(plain_name(name))
        elif code in ("TU", "TW"):
            found.append({"TU": "thanh uy", "TW": "trung uong"}[code])
    return tuple(found)


def _same_agency(asked: str, mine: str) -> bool:
    if mine == asked or mine.startswith(asked + " "):
        return True
    plain = [w for w in asked.split() if w not in _LEVELS]
    if len(plain) == len(asked.split()):
        other = " ".join(w for w in mine.split() if w not in _LEVELS)
        return other == asked or other.startswith(asked + " ")
    return False


def by_issuer(card: DocumentCard, issuers: Sequence[str]) -> bool | None:
    """Whether one of the agencies issued the document."""
    if not issuers:
        return True
    makers = [plain_name(one) for one in _APART.split(card.issuer)] if card.issuer else [None]
    verdicts = [_by_one(mine, card.number, asked) for asked in map(plain_name, issuers) for mine in makers]
    if any(verdicts):
        return True
    return None if None in verdicts else False


_APART: Final = late(
    r"(?:,| -| –) (?=(?:Bộ|Sở|UBND|Ủy ban|HĐND|Hội|Đoàn|Ban|Ngân hàng|Tòa án|Viện|Thanh tra|Tổng|Công an|Bảo hiểm|Cục|Liên đoàn) )"
)
"""Where one of several agencies that issued a paper ends and the next begins."""
_BODY_WORDS: Final = frozenset(
    [
        "uy",
        "ban",
        "doan",
        "chu",
        "tich",
        "thuong",
        "truc",
        "trung",
        "uong",
        "viet",
        "nam",
        "thanh",
        "pho",
        "tinh",
        "va",
        "cua",
        "bo",
        "so",
    ]
)
"""Words of an agency's name that do not tell it from others."""


def by_all(card: DocumentCard, issuers: Sequence[str]) -> bool | None:
    """Whether all of the agencies made the document together, as its head, its title or its symbol tells."""
    told = set(plain_name(f"{card.issuer or ''} {card.title or ''}").split())
    for name in issuers_of_symbol(card.number) if card.number else ():
        told.update(name.split())
    asked = [{w for w in plain_name(name).split() if w not in _BODY_WORDS} for name in issuers]
    if all(words and words <= told for words in asked):
        return True
    return False if card.issuer else None


def _placeless(mine: str) -> bool:
    """Whether a folded name of a local body says of no place whose it is: "ubnd tinh", "so noi vu"."""
    office = _OFFICE_OF_PLACE.fullmatch(mine) and not _UNIT_NAMED.search(mine) and not provinces_in(mine)
    return bool(office) or NAMELESS.fullmatch(mine) is not None


def _by_one(mine: str | None, number: str | None, asked: str) -> bool | None:
    told = issuers_of_symbol(number) if number else ()
    known = mine or (told[0] if told else None)
    if asked == "trung uong":
        return None if known is None else "trung uong" in known or national(known)
    if asked in (PARTY, PARTY_AT_CENTRE):
        return None if known is None else of_party(known, everywhere=asked == PARTY)
    if mine:
        party, own = committee(asked), committee(mine)
        if party and own:
            if party == "uy":
                return own == "uy" or not (asked.startswith("thanh uy") and mine.startswith("tinh uy "))
            return own.endswith(party[2:]) or (None if own == "uy" else False)
        if mine == PARTY_CENTRE and asked in ORGANS:
            return None  # the head of a central Party paper does not say which organ decided
        if _same_agency(asked, mine):
            return True
        if asked.startswith(f"{mine} ") and _placeless(mine):
            return None  # "UBND", read off a number: of which level or place is not known
        return _same_agency(mine, asked) if len(mine.split()) > 1 else False
    if not told:
        return None
    head = " ".join(w for w in asked.split() if w not in _LEVELS)
    if any(_same_agency(asked, name) or head.startswith(name) for name in told):
        return (
            True
            if any(name.startswith("bo ") or name in ("chinh phu", "thu tuong chinh phu") for name in told)
            else None
        )
    if "trung uong" in told and asked in ORGANS:
        return None
    if "thanh uy" in told and committee(asked):
        return None
    return False


_PROVINCES: Final = tuple(plain_name(name) for name in PROVINCES)


def provinces_in(known: str) -> tuple[str, ...]:
    """The provinces that folded names of an office and its place tell; the name the youth union bears is none."""
    plain = f" {known.replace('doan tncs ho chi minh', '')} "
    return tuple(name for name in _PROVINCES if f" {name} " in plain)
