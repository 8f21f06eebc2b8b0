"""Laws called by the first words of their names: "Luật Bầu cử" for the "Luật Bầu cử đại biểu Quốc hội …" of the library."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from kg.cards import DocumentCard
from kg.view import GraphView
from search.answers.fit import in_time
from search.late_patterns import late
from search.questions.fold import words
from search.questions.model import Slot

_LAWS: Final = ("Luật", "Bộ luật", "Pháp lệnh")
_AMENDING: Final = late(r"(?:bo )?luat (?:sua doi|bo sung)|phap lenh (?:sua doi|bo sung)")
_FEWEST, _LEFT_OUT = 3, 3
"""Words of a short form, its kind among them ("Luật Thuế" tells no law), and of what it leaves out: "Luật Đầu tư công" is
no longer form of "Luật Đầu tư"."""
_OF_MANY: Final = frozenset(
    {"to chuc", "bao hiem", "quan ly", "bao ve", "phong chong", "giao thong", "xu ly", "an toan", "giao duc", "dau tu"}
)  # fmt: skip
"""What several laws of the country begin with tells none of them."""


def with_full_names(slot: Slot, found: Sequence[DocumentCard], view: GraphView) -> list[DocumentCard]:
    """The laws found by a name as typed, and before them those of the one longer name that begins with it, where nobody tells
    day or number of the first; none are added where several names begin so. One pass over the cards in that case only."""
    typed = words(slot.name or "")
    short = len(typed) >= _FEWEST and " ".join(typed[1:]) not in _OF_MANY
    if not short or not slot.types or slot.types[0] not in _LAWS:
        return list(found)
    if any(card.number or card.date or card.held for card in found):
        return list(found)
    named: dict[str, list[DocumentCard]] = {}
    for card in view.documents():
        told = words(card.name or "")
        name = " ".join(told)
        if told[: len(typed)] != typed or len(told) < len(typed) + _LEFT_OUT or _AMENDING.match(name):
            continue
        if told[len(typed)] != "theo" and in_time(card, slot) is not False:
            named.setdefault(name, []).append(card)
    return [*(next(iter(named.values())) if len(named) == 1 else ()), *found]
