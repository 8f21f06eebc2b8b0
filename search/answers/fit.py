"""Whether a document meets a condition of the question: type, agency, place, time. Unknown is not unfit.

Each test answers True, False or None (the library does not know). `kept` applies them: what contradicts a
condition goes, what is unknown stays.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import lru_cache
from typing import Final

from ingest import symbols
from ingest.places import predecessors
from ingest.types import JOINT_KINDS
from kg.cards import DocumentCard
from kg.tiers import CENTRAL, tier_of
from search.answers.issued_by import NAMELESS, by_all, by_issuer, issuers_of_symbol, plain_name, provinces_in
from search.answers.party import PARTY_AT_CENTRE
from search.late_patterns import late
from search.questions.fold import fold
from search.questions.model import Slot
from search.questions.office_names import national

_JOINT: Final = ("thong tu lien tich", "thong tu lien bo")
_ALIKE: Final = {
    "luat": ("luat", "bo luat", "hien phap", "phap lenh"),
    "thong tu lien tich": _JOINT,
    "thong tu lien bo": _JOINT,
    "van ban lien tich": tuple(map(fold, JOINT_KINDS)),
    "chuong trinh hanh dong": ("chuong trinh hanh dong", "chuong trinh"),
    "ke hoach hanh dong": ("ke hoach hanh dong", "ke hoach"),
}
_TOGETHER: Final = late(r"(?P<kind>chuong trinh|quy che|ke hoach) phoi hop")
"""Kinds of papers that offices make together, whose heads mostly tell the wider kind."""


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
    folded = plain_name(mine)
    wider = [m["kind"] for type_ in types if (m := _TOGETHER.fullmatch(plain_name(type_)))]
    if folded in wider and (
        plain_name(card.title or "").startswith("phoi hop") or "PH-" in (card.number or "")
    ):
        return True
    return any(
        folded == wanted or folded.startswith(wanted + " ")
        for type_ in types
        for wanted in _ALIKE.get(plain_name(type_), (plain_name(type_),))
    )


_LAWS: Final = frozenset({"Hiến pháp", "Luật", "Bộ luật", "Pháp lệnh"})
_LAWMAKER: Final = "Quốc hội"  # who issued a law cited by name, where papers of any kind are asked for
_PARTY_KINDS: Final = frozenset({"Nghị quyết", "Chỉ thị", "Kết luận"})
"""Kinds that, asked for as those "của Trung ương", are the Party's: the State's are named by who issued them."""


def _of_country(issuer: str) -> bool:
    """Whether a folded name is of a body of the whole country, whatever town it sits in."""
    return national(issuer) or issuer.endswith(" viet nam")


def in_place(card: DocumentCard, place: str | None) -> bool | None:
    """Whether the document is of a place; today's province holds the older ones that went into it."""
    if not place:
        return True
    known = " ".join(plain_name(text) for text in (card.issuer, card.place) if text)
    if not known:
        return False if _central(card) else None
    names = [plain_name(name) for name in (place, *predecessors(place)[:1])]
    issuer = plain_name(card.issuer) if card.issuer else ""
    central = bool(issuer) and (tier_of(card.issuer).level == CENTRAL or _of_country(issuer))
    if any(name in (issuer if central else known) for name in names):
        return True  # where a central body sits is not whose it is
    if central or (issuer and provinces_in(known)):
        return False
    if card.issuer is None or (card.place is None and NAMELESS.fullmatch(plain_name(card.issuer))):
        return None
    return False if _local(known) or national(plain_name(card.issuer)) else None


def in_places(card: DocumentCard, slot: Slot) -> bool | None:
    """Whether the document is of one of a slot's places."""
    verdicts = [in_place(card, place) for place in (slot.place, *slot.or_places)]
    return True if True in verdicts else None if None in verdicts else False


def province_told(card: DocumentCard) -> tuple[str, ...]:
    """The folded names of the provinces that a document's agency and place tell."""
    return provinces_in(" ".join(plain_name(text) for text in (card.issuer, card.place) if text))


_OF_STATE: Final = frozenset({*_LAWS, "Nghị định", "Thông tư", "Thông tư liên tịch", "Thông tư liên bộ"})
"""Kinds that no province issues."""


def _central(card: DocumentCard) -> bool:
    """Whether a document without a known agency is of a central one by its kind or symbol."""
    if type_of(card.type, card.number) in _OF_STATE:
        return True
    told = issuers_of_symbol(card.number) if card.number else ()
    return bool(told) and all(national(name) or name == "trung uong" for name in told)


def _local(known: str) -> bool:
    return any(w in known for w in ("ubnd", "hdnd", "thanh uy", "tinh uy", "so ", "hoi dong thi dua"))


def of_one_place(card: DocumentCard) -> bool:
    """Whether a document was issued by a body of one province."""
    return _local(" ".join(plain_name(text) for text in (card.issuer, card.place) if text))


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
    central = [name for name in issuers if national(plain_name(name))]
    return len(issuers) > len(central) > 0 and by_issuer(card, central) is True


def fits(card: DocumentCard, slot: Slot) -> bool | None:
    """False if one condition of a slot is broken, None if one is unknown."""
    issuers = slot.issuers
    if slot.types and _PARTY_KINDS.issuperset(slot.types):
        issuers = tuple(PARTY_AT_CENTRE if plain_name(name) == "trung uong" else name for name in issuers)
    if card.issuer is None and card.type in _LAWS and not _LAWS & set(slot.types):
        card = replace(card, issuer=_LAWMAKER)
    verdicts = (
        of_type(card, slot.types),
        by_all(card, issuers) if slot.joint else by_issuer(card, issuers),
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
