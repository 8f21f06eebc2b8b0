"""Yes-or-no questions written out as what the library can tell: whether it holds a paper, whether a paper is of somebody or
of a year, whether somebody has papers on a subject."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from search.late_patterns import late
from search.questions.fold import fold
from search.questions.lexicon import Lexicon
from search.questions.patterns import type_words
from search.questions.spans import Scanner

_END: Final = r" ?,? (?:hay )?(?:khong|chua|ko)(?: (?:vay|a|nhi|the))?[ ?.!]*$"
_HELD: Final = late(
    rf"(?:(?:trong )?(?:kho|thu vien)(?: nay| ta| minh)?,? (?:(?:hien|da|dang) )*(?:co|luu(?: giu)?|giu)|(?:hien |da )?co(?= (?:toan van|ban day du|ban goc) ))"
    rf" (?:(?:toan van|ban day du|ban goc)(?: cua)? )?(?P<what>\S.*?){_END}"
)
_SO: Final = late(
    r"co (?:phai|dung)(?: la)? (?P<paper>\S.*?) (?:(?:duoc|la) )*(?:(?P<by>do|cua|boi) \S.*?|(?P<made>ban hanh|ky|ra doi)(?: (?:vao|trong|hoi|tu))* (?:ngay|nam|thang) \S.*?)"
    + _END
)
_NUMBER: Final = late(r"\d")


def held_asked(text: str) -> str | None:
    """What is asked to be held: "Kho có Luật Đất đai 2024 không?" -> "Luật Đất đai 2024". One match."""
    match = _HELD.match(fold(text))
    return text[slice(*match.span("what"))] if match else None


def as_told(text: str) -> str | None:
    """The question whose answer tells whether something is so: "Có phải Quyết định 5/QĐ-UBND do Sở A ban hành không?" ->
    "Quyết định 5/QĐ-UBND do ai ban hành?". One match."""
    match = _SO.match(fold(text))
    if match is None or not _NUMBER.search(match["paper"]):
        return None
    paper = text[slice(*match.span("paper"))]
    return f"{paper} do ai ban hành?" if match["by"] else f"{paper} ban hành ngày nào?"


@lru_cache(maxsize=1)
def _has() -> re.Pattern[str]:
    return re.compile(
        rf"(?P<who>\S.*?) (?:da )?co (?:ban hanh |ra |xay dung |lam )?(?P<kind>{type_words()})(?! (?:nao|gi)(?![a-z]))(?P<rest> \S.*?){_END}"
    )


_LEADS: Final = late(
    r" (?:ve|nham|de|nam|trong|tu|thuc hien|trien khai|cu the|huong dan|quy dinh|can cu|sua|thay|bai)(?![a-z])"
)


def has_papers(text: str, lexicon: Lexicon) -> str | None:
    """ "Cà Mau có ban hành kế hoạch nuôi tôm không?" -> "Cà Mau có kế hoạch nào về nuôi tôm?". A match and a scan."""
    match = _has().match(fold(text))
    if match is None:
        return None
    who = text[slice(*match.span("who"))]
    said = [t for t in Scanner(who, lexicon).scan() if t.letter in "Aa"]
    if len(said) != 1 or len(who) - (said[0].end - said[0].start) > len("thành phố "):
        return None
    kind, rest = (text[slice(*match.span(name))] for name in ("kind", "rest"))
    about = "" if _LEADS.match(fold(rest)) else " về"
    return f"{who} có {kind} nào{about}{rest}?"
