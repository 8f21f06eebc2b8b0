"""The documents of a class that a question tells by kind, agency, place, time or number."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from ingest.types import JOINT_KINDS
from kg.cards import DocumentCard
from kg.view import GraphView
from search.answers.fit import fits, kept
from search.questions.model import Slot
from search.questions.words import JOINT

_WIDER: Final[dict[str, tuple[str, ...]]] = {
    "Chương trình hành động": ("Chương trình",),  # symbols tell it by the wider kind
    "Chương trình phối hợp": ("Chương trình",),
    "Quy chế phối hợp": ("Quy chế",),
    "Kế hoạch phối hợp": ("Kế hoạch",),
    JOINT: JOINT_KINDS,
}
"""The kinds by which papers of a kind asked for are known."""


def class_of(view: GraphView, slot: Slot, loose: Slot, *, surely: bool = False) -> list[DocumentCard]:
    """The documents of a class with the conditions apart from it; `surely`: only those known to meet them. One look-up a type."""
    first, last = slot.years or loose.years or (None, None)
    wider = [name for kind in slot.types for name in _WIDER.get(kind, ())]
    kinds: Sequence[str | None] = (*slot.types, *wider) or (None,)
    cards = [c for kind in kinds for c in view.documents(type=kind, year_from=first, year_to=last)]
    cards = list(view.find(slot.number)) if slot.number else cards
    both = Slot(
        types=slot.types,
        issuers=slot.issuers or loose.issuers,
        place=slot.place or loose.place,
        or_places=slot.or_places if slot.place else loose.or_places,
        date=slot.date or loose.date,
        years=slot.years or loose.years,
        months=slot.months or loose.months,
        joint=slot.joint,
    )
    found = kept(dict.fromkeys(cards), both)
    return [c for c in found if fits(c, replace(both, types=()))] if surely else found
