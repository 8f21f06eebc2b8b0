"""Questions that narrow or turn the one before: "chỉ lấy của Cà Mau", "còn của Trà Vinh?", "chỉ những quyết định năm 2007".

They are written out as the question they mean, by the words of the one before, so that the grammar reads one question.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from search.late_patterns import late
from search.questions.fold import fold
from search.questions.lexicon import Lexicon
from search.questions.model import Previous
from search.questions.patterns import type_words
from search.questions.spans import Scanner, Token

_ONLY: Final = late(
    r"(?:(?:toi|minh|em) )?(?:chi|loc)(?: (?:can|muon|lay|xem|tinh|ke|liet ke|giu(?: lai)?|gom|ra|lai|hoi|nhung cai))*(?= )"
)
_TURN: Final = late(r"(?:(?:the|vay|a),? )?con(?= (?:cua|o|tai|do|nam|trong|thang|quy|giai doan|[a-z]))")
_TAIL: Final = late(
    r"(?:,? (?:thi sao|the nao|thoi|co khong|thi co|nhe|a|vay|nao|co nhung gi|co gi))*[ ?.!]*$"
)
_JOINS: Final = late(
    r"(?:cua|o|tai|do|ban hanh|trong|nam|va|hoac|cac|nhung|ma|thuoc|tren dia ban|tinh|thanh pho|da|con|het|hieu luc|dang|co|khoang|,| )*"
)
_STATE: Final = late(r"(?:da |dang |van )*(?:con|het) hieu luc")
_LAUNCHER: Final = late(
    r"(?:do )?(?:ai|co quan nao|don vi nao|noi nao)(?: da| la nguoi)* (?:phat dong|khoi xuong)[ ?.!]*"
)


_CAMPAIGN: Final = late(
    r"(?:phong trao|cuoc van dong|dot thi dua|chien dich) (?!.*(?<![a-z])(?:nao|gi|ai|may|khong|khi)(?![a-z]))"
)
"""A campaign named and nothing asked of it."""
_ANY_KIND: Final = late(r"(?:van ban|tai lieu|giay to|cai)(?: nao)?")


@lru_cache(maxsize=1)
def _kinds() -> tuple[re.Pattern[str], re.Pattern[str]]:
    kinds = type_words()
    return (
        re.compile(rf"(?: (?:nhung|cac|moi))? ?(?P<kind>{kinds})(?: nao)?(?![a-z])"),
        re.compile(
            rf"(?:co |con )+(?:(?:nhung|cac|bao nhieu|may) )?(?P<kind>{kinds})(?: nao| gi)?(?: khac)?(?: khong| chua)?[ ?.!]*"
        ),
    )


def carried_on(text: str, previous: Previous | None, lexicon: Lexicon) -> str | None:
    """The question that a follow-up means, None where it is none or the one before is not known. Two scans."""
    if previous is None:
        return None
    folded = fold(text)
    campaign = next((s.name for s in (*previous.asked, *previous.slots) if s.campaign and s.name), None)
    asks_kind = _kinds()[1].fullmatch(folded)
    asked = previous.question.rstrip(" ?.!")
    named = f"phong trào “{campaign}”" if campaign else asked if _CAMPAIGN.match(fold(asked)) else ""
    if named and _LAUNCHER.fullmatch(folded):
        return f"Ai phát động {named}?"
    if named and asks_kind:
        return f"{named[:1].upper()}{named[1:]} có những {text[slice(*asks_kind.span('kind'))]} nào?"
    lead = _ONLY.match(folded) or _TURN.match(folded)
    if lead is None or not previous.question:
        return None
    tail = _TAIL.search(folded, lead.end())
    end = tail.start() if tail else len(text)
    kind = _kinds()[0].match(folded, lead.end(), end)
    start = kind.end() if kind else lead.end()
    told = _conditions(text, start, end, lexicon)
    turned = not _ONLY.match(folded)  # "còn báo cáo thì sao?" asks for a report on what was found
    stated = _STATE.search(folded, start, end) is not None
    if told is None or not (told or stated or (kind and not turned)):
        return None
    return _put_in(
        previous.question, told, text[slice(*kind.span("kind"))] if kind else "", text[start:end], lexicon
    )


def _conditions(text: str, start: int, end: int, lexicon: Lexicon) -> list[Token] | None:
    """The places, agencies and times of a part of a follow-up; None where it says more than these and a state."""
    folded, parts = (
        fold(text),
        [t for t in Scanner(text, lexicon).scan() if t.letter in "AaY" and start <= t.start and t.end <= end],
    )
    at, rest = start, []
    for token in parts:
        rest.append(folded[at : token.start])
        at = token.end
    rest.append(folded[at:end])
    if not all(_JOINS.fullmatch(gap) for gap in rest):
        return None
    return parts if parts or _STATE.search(folded, start, end) or start == end else None


_PLACED: Final = frozenset("Aa")


def _put_in(before: str, told: list[Token], kind: str, said: str, lexicon: Lexicon) -> str | None:
    """The question before with its kind of papers, its place or agency, and its years replaced by those told, or these
    put behind it."""
    parts = [t for t in Scanner(before, lexicon).scan() if t.letter in "AaY"]
    cuts: list[tuple[int, int, str]] = []
    left: list[str] = []
    whose: list[str] = []
    for token in told:
        alike = _PLACED if token.letter in _PLACED else frozenset("Y")
        old = next((t for t in parts if t.letter in alike and all(t.start != c[0] for c in cuts)), None)
        words = token.slot.surface
        if old is None:
            (whose if token.letter in _PLACED else left).append(
                f"của {words}" if token.letter in _PLACED else words
            )
        elif token.letter == "a" and old.letter == "A" and old.slot.place:
            at = fold(before).rfind(fold(old.slot.place), old.start, old.end)
            cuts.append((at, at + len(old.slot.place), words) if at >= 0 else (old.start, old.end, words))
        else:
            cuts.append((old.start, old.end, words))
    if _STATE.search(fold(said)) and not told:
        left.append(said.strip())
    head = re.search(rf"(?<![a-z])(?:{type_words()})(?![a-z])(?P<asks> (?:nao|gi)(?![a-z]))?", fold(before))
    if head is None and (kind or whose):
        return None  # "Ai ký?" has nothing that could be of a place
    if head and kind and not _ANY_KIND.fullmatch(fold(kind)):
        cuts.append((head.start(), head.start("asks") if head["asks"] else head.end(), kind))
    if head and whose:  # before what they are about: "kế hoạch nào của Cà Mau về …"
        cuts.append((head.end(), head.end(), "".join(f" {one}" for one in whose)))
    left += [] if head else whose
    for start, end, words in sorted(cuts, reverse=True):
        before = f"{before[:start]}{words}{before[end:]}"
    mark = "?" if before.rstrip().endswith("?") else ""
    return f"{' '.join([before.rstrip(' ?.!'), *left])}{mark}"
