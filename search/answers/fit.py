"""Whether a document meets a condition of the question: type, agency, place, time. Unknown is not unfit.

Each test answers True, False or None (the library does not know). `kept` applies them: what contradicts a
condition goes, what is unknown stays.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import lru_cache
from typing import Final

from ingest import symbols
from ingest.agencies_codes import central_issuer, local_issuer
from ingest.places import PROVINCES, predecessors
from ingest.types import JOINT_KINDS
from kg.cards import DocumentCard
from kg.tiers import CENTRAL, tier_of
from search.answers.party import ORGANS, PARTY, PARTY_AT_CENTRE, PARTY_CENTRE, committee, of_party
from search.questions.fold import fold
from search.questions.model import Slot
from search.questions.office_names import national, office_name

_LEVELS: Final = frozenset({"thanh", "pho", "tinh", "tp", "cu", "cac"})
_JOINT: Final = ("thong tu lien tich", "thong tu lien bo")
_ALIKE: Final = {
    "luat": ("luat", "bo luat", "hien phap", "phap lenh"),
    "thong tu lien tich": _JOINT,
    "thong tu lien bo": _JOINT,
    "van ban lien tich": tuple(map(fold, JOINT_KINDS)),
    "chuong trinh hanh dong": ("chuong trinh hanh dong", "chuong trinh"),
    "ke hoach hanh dong": ("ke hoach hanh dong", "ke hoach"),
}
_OFFICE: Final = re.compile(
    r"^(?:pho )?(?:chu tich(?= ubnd| hdnd| uy ban)|bo truong(?= bo)|thu truong(?= bo)|giam doc(?= so)|ban (?:bi thu|thuong vu|chap hanh)(?= (?!trung uong(?! doan)|dang bo)\S)|(?:doan chu tich|ban thuong truc)(?= (?:uy ban|tong lien doan)))\s"
)
_NAMELESS: Final = re.compile(
    r"(?:ubnd|hdnd)(?: (?:tinh|thanh pho|huyen|quan|thi xa|thi tran|xa|phuong|dac khu))?|(?:tinh|thanh|huyen|quan|thi|dang) uy"
)
"""Issuers that do not say of which place they are."""


_OFFICE_OF_PLACE: Final = re.compile(
    r"(?:so|phong|van phong (?:ubnd|hdnd|tinh uy|thanh uy)|ban [^ ]+ [^ ]+(?= (?:tinh|thanh) uy)) .+"
)
_UNIT_NAMED: Final = re.compile(r" (?:tinh|thanh pho|huyen|quan|thi xa|xa|phuong|dac khu|uy) \w")


@lru_cache(maxsize=4096)
def _words(text: str) -> str:
    return _OFFICE.sub("", office_name(text))


@lru_cache(maxsize=4096)
def type_of(type_: str | None, number: str | None) -> str | None:
    """A document's type, told by its symbol where nothing else does."""
    if type_ or not number:
        return type_
    symbol = symbols.parse(number)
    if symbol is None:
        return None
    return symbol.type_name or ("Luật" if symbol.family == "assembly" else None)


def of_type(card: DocumentCard, types: Sequence[str]) -> bool | None:
    """Whether the document is of one of the types; kinds of a type count ("Thông tư liên tịch")."""
    if not types:
        return True
    mine = type_of(card.type, card.number)
    if mine is None:
        return None
    folded = _words(mine)
    return any(
        folded == wanted or folded.startswith(wanted + " ")
        for type_ in types
        for wanted in _ALIKE.get(_words(type_), (_words(type_),))
    )


@lru_cache(maxsize=4096)
def _issuers_of_symbol(number: str) -> tuple[str, ...]:
    """The folded names (or heads of names) of the issuers a symbol tells."""
    symbol = symbols.parse(number)
    if symbol is None:
        return ()
    found = []
    for code in symbol.issuers:
        name = central_issuer(code) or local_issuer(code)
        if name:
            found.append(_words(name))
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


_LAWS: Final = frozenset({"Hiến pháp", "Luật", "Bộ luật", "Pháp lệnh"})
_LAWMAKER: Final = "Quốc hội"  # who issued a law cited by name, where papers of any kind are asked for
_PARTY_KINDS: Final = frozenset({"Nghị quyết", "Chỉ thị", "Kết luận"})
"""Kinds that, asked for as those "của Trung ương", are the Party's: the State's are named by who issued them."""


def by_issuer(card: DocumentCard, issuers: Sequence[str]) -> bool | None:
    """Whether one of the agencies issued the document."""
    if not issuers:
        return True
    mine = _words(card.issuer) if card.issuer else None
    verdicts = [_by_one(mine, card.number, asked) for asked in map(_words, issuers)]
    if any(verdicts):
        return True
    return None if None in verdicts else False


def _placeless(mine: str) -> bool:
    """Whether a folded name of a local body says of no place whose it is: "ubnd tinh", "so noi vu"."""
    office = _OFFICE_OF_PLACE.fullmatch(mine) and not _UNIT_NAMED.search(mine) and not _provinces(mine)
    return bool(office) or _NAMELESS.fullmatch(mine) is not None


def _by_one(mine: str | None, number: str | None, asked: str) -> bool | None:
    told = _issuers_of_symbol(number) if number else ()
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


def _of_country(issuer: str) -> bool:
    """Whether a folded name is of a body of the whole country, whatever town it sits in."""
    return national(issuer) or issuer.endswith(" viet nam")


def in_place(card: DocumentCard, place: str | None) -> bool | None:
    """Whether the document is of a place; today's province holds the older ones that went into it."""
    if not place:
        return True
    known = " ".join(_words(text) for text in (card.issuer, card.place) if text)
    if not known:
        return False if _central(card) else None
    names = [_words(name) for name in (place, *predecessors(place)[:1])]
    issuer = _words(card.issuer) if card.issuer else ""
    central = bool(issuer) and (tier_of(card.issuer).level == CENTRAL or _of_country(issuer))
    if any(name in (issuer if central else known) for name in names):
        return True  # where a central body sits is not whose it is
    if central or (issuer and _provinces(known)):
        return False
    if card.issuer is None or (card.place is None and _NAMELESS.fullmatch(_words(card.issuer))):
        return None
    return False if _local(known) or national(_words(card.issuer)) else None


def in_places(card: DocumentCard, slot: Slot) -> bool | None:
    """Whether the document is of one of a slot's places."""
    verdicts = [in_place(card, place) for place in (slot.place, *slot.or_places)]
    return True if True in verdicts else None if None in verdicts else False


_PROVINCES: Final = tuple(_words(name) for name in PROVINCES)


def _provinces(known: str) -> tuple[str, ...]:
    """The provinces that folded names of an office and its place tell; the name the youth union bears is none."""
    plain = f" {known.replace('doan tncs ho chi minh', '')} "
    return tuple(name for name in _PROVINCES if f" {name} " in plain)


def province_told(card: DocumentCard) -> tuple[str, ...]:
    """The folded names of the provinces that a document's agency and place tell."""
    return _provinces(" ".join(_words(text) for text in (card.issuer, card.place) if text))


_OF_STATE: Final = frozenset({*_LAWS, "Nghị định", "Thông tư", "Thông tư liên tịch", "Thông tư liên bộ"})
"""Kinds that no province issues."""


def _central(card: DocumentCard) -> bool:
    """Whether a document without a known agency is of a central one by its kind or symbol."""
    if type_of(card.type, card.number) in _OF_STATE:
        return True
    told = _issuers_of_symbol(card.number) if card.number else ()
    return bool(told) and all(national(name) or name == "trung uong" for name in told)


def _local(known: str) -> bool:
    return any(w in known for w in ("ubnd", "hdnd", "thanh uy", "tinh uy", "so ", "hoi dong thi dua"))


def of_one_place(card: DocumentCard) -> bool:
    """Whether a document was issued by a body of one province."""
    return _local(" ".join(_words(text) for text in (card.issuer, card.place) if text))


def in_time(card: DocumentCard, slot: Slot) -> bool | None:
    """Whether the document is of the day or years a slot names."""
    if slot.date:
        return None if card.date is None else card.date == slot.date
    if not slot.years:
        return True
    if card.year is None:
        return None
    first, last = slot.years
    if not (first or card.year) <= card.year <= (last or card.year):
        return False
    if slot.months is None:
        return True
    return None if card.date is None else slot.months[0] <= int(card.date[5:7]) <= slot.months[1]


def _of_central(card: DocumentCard, issuers: Sequence[str]) -> bool:
    """Whether it is of a central body asked for beside others, which no place binds: "của Chính phủ và Tỉnh ủy A"."""
    central = [name for name in issuers if national(_words(name))]
    return len(issuers) > len(central) > 0 and by_issuer(card, central) is True


def fits(card: DocumentCard, slot: Slot) -> bool | None:
    """False if one condition of a slot is broken, None if one is unknown."""
    issuers = slot.issuers
    if slot.types and _PARTY_KINDS.issuperset(slot.types):
        issuers = tuple(PARTY_AT_CENTRE if _words(name) == "trung uong" else name for name in issuers)
    if card.issuer is None and card.type in _LAWS and not _LAWS & set(slot.types):
        card = replace(card, issuer=_LAWMAKER)
    verdicts = (
        of_type(card, slot.types),
        by_issuer(card, issuers),
        _of_central(card, issuers) or in_places(card, slot),
        in_time(card, slot),
    )
    if False in verdicts:
        return False
    return None if None in verdicts else True


def kept(cards: Iterable[DocumentCard], slot: Slot) -> list[DocumentCard]:
    """The documents that break no condition of the slot."""
    return [card for card in cards if fits(card, slot) is not False]


def softened(cards: Sequence[DocumentCard], slot: Slot) -> list[DocumentCard]:
    """`kept`, but a time that no document meets is let go: a year in a question may describe its subject."""
    found = kept(cards, slot)
    timed = bool(slot.date or (slot.years and None not in slot.years))  # "trước năm 2031" tells no subject
    if timed and not any(in_time(card, slot) for card in found):
        found = kept(cards, replace(slot, date=None, years=None, months=None))
    return found
