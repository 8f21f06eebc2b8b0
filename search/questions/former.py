"""Bodies of before the merger of the provinces: "Thành ủy Cần Thơ (cũ)", where today's province bears an older one's name."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from ingest.places import PROVINCES, predecessors, province
from search.late_patterns import late
from search.questions.fold import fold
from search.questions.lexicon import Lexicon
from search.questions.model import Where
from search.questions.orders import Lifted
from search.questions.patterns import asked_pattern, document_pattern, type_pattern

_FORMER: Final = late(
    r" ?(?:\(cu\)|(?<= )cu(?=[ ?.!]*$| (?:co|da|ban hanh|ra|ve|nam|trong|thuc hien|trien khai|nao|bi|duoc|con|het)(?![a-z])))"
)


_DENIED: Final = late(
    r"(?<![a-z])(?:khong(?: phai)?(?: la)?|ngoai|tru) (?:cua|do|thuoc|o)?(?: (?:cac|tinh|thanh pho|tp|ubnd|thanh uy|tinh uy))* ?$"
)


@lru_cache(maxsize=1)
def _name_before() -> re.Pattern[str]:
    """The name of a province at the end of a text."""
    names = "|".join(sorted((fold(p).replace(" - ", " ?-? ") for p in PROVINCES), key=lambda p: (-len(p), p)))
    return re.compile(rf"(?<![a-z])(?P<place>{names}) ?$")


def former(text: str, lexicon: Lexicon) -> Lifted | None:
    """The condition that the papers are of a body that is no more. None where the name alone says so, and where a paper
    named before it is that body's. A search for each "(cũ)"."""
    folded = fold(text)
    for match in _FORMER.finditer(folded):
        told = _name_before().search(folded, 0, match.start())
        place = province(told["place"]) if told else None
        if told and _DENIED.search(folded, 0, told.start()):
            continue  # "không phải của Cần Thơ (cũ)": for that clause to tell
        if place is None or len(predecessors(place)) < 2 or _of_named(folded, match.start()):
            continue
        return (match.span(),), Where(former=True)
    return None


def _of_named(folded: str, at: int) -> bool:
    """Whether a paper is named in front: "Kế hoạch 5/KH-UBND của UBND thành phố Cần Thơ (cũ)"; or told there by its kind, and
    others are asked for behind it: "kế hoạch về muối của Cần Thơ cũ đã bị kế hoạch nào thay thế"."""
    if any(m["symbol"] or m["type"] for m in document_pattern().finditer(folded, 0, at)):
        return True
    told, asked = type_pattern().search(folded, 0, at), asked_pattern().search(folded)
    return told is not None and told.start() == 0 and asked is not None and asked.start() >= at
