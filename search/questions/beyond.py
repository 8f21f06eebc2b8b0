"""Papers that are known already and not wanted again: "Ngoài Kế hoạch 30/KH-UBND, còn văn bản nào thực hiện …"."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from search.late_patterns import late
from search.questions.fold import fold
from search.questions.lexicon import Lexicon
from search.questions.model import Question, Slot
from search.questions.patterns import type_words
from search.questions.spans import Scanner

_FIRST: Final = late(
    r"(?:ngoai|tru|ben canh|khong ke|khong tinh|bo qua)(?: cac| nhung| hai)? (?P<known>[^?]{4,160}?)(?: (?:ra|da (?:biet|neu|co)))*(?:, thi|,| thi)? (?P<still>(?=con )|(?<=, ))"
)
_LAST: Final = late(
    r",? (?:ngoai|khong ke|khong tinh|ben canh)(?: cac| nhung| hai)? (?P<known>[^,?]{4,100}\d[^,?]{0,60}?)(?: ra)?(?=[ ?.]*$)"
)
_LAW: Final = late(r"(?:bo luat|luat|phap lenh) [a-z]+(?:,? [a-z]+){0,14}")
_STILL: Final = late(r"(?<![a-z])con (?:co )?(?=(?:(?:nhung|cac) )?[a-z ]{2,40}? (?:nao|gi)(?![a-z]))")


def without_known(text: str, lexicon: Lexicon) -> tuple[str, tuple[Slot, ...]] | None:
    """A question without the papers that its asker knows already, and these; None where what stands there is no paper with a
    number or name. Linear."""
    folded = fold(text)
    match = _FIRST.match(folded) or _LAST.search(folded)
    if match is None or not re.match(rf"(?:{type_words()})(?![a-z])", match["known"]):
        return None
    said = text[slice(*match.span("known"))]
    papers = tuple(t.slot for t in Scanner(said, lexicon).scan() if t.letter == "D" and t.slot.number)
    if _LAW.fullmatch(match["known"]):
        papers = (Slot(types=("Luật",), name=said, surface=said),)
    if not papers:
        return None
    if match.start():
        return text[: match.start()], papers
    rest = text[match.end() :]
    still = _STILL.search(fold(rest))
    rest = rest[: still.start()] + rest[still.end() :] if still else rest
    return rest[:1].upper() + rest[1:], papers


def with_known(question: Question, known: tuple[Slot, ...]) -> Question:
    """A question for papers held to others than those known."""
    said = f"ngoài {' và '.join(slot.surface for slot in known)}"
    where = replace(question.where, beyond=known, said=(said, *question.where.said))
    return replace(question, where=where)
