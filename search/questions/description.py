"""What the words after a type word say of a paper: its subject, agencies, places, years and day."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from search.late_patterns import late
from search.questions.fold import fold
from search.questions.papers import YEAR, Description, plain
from search.questions.spans import Token

_ACTS: Final = late(
    r" (?:cua |do )|(?: lien| cac)? (?:bo|so|ban|uy ban|ubnd|hdnd|hoi dong|chinh phu|thu tuong|quoc hoi|cuc|tong cuc|tinh|thanh)(?= |$)"
)
"""Agencies that issue papers, right after the type word."""
_SENT: Final = late(r"(?<![a-z])gui(?: (?:den|toi|cho|ve|len))? $")
"""To whom a paper was sent, which is in no title."""


def description_of(
    text: str, tokens: Sequence[Token], at: int, stop: int, limit: int, *, bears: bool = False
) -> Description:
    """What the words after a type word say of a paper: its subject up to `stop`; agencies, places and years up to
    `limit`. `bears`: the names of agencies are words of the subject."""
    start = tokens[at].end
    subject: list[str] = []
    places: dict[str, None] = {}
    issuers: dict[str, None] = {}
    days: list[str] = []
    office = False
    for token in (t for t in tokens[at:] if t.end <= max(stop, limit)):
        if token.letter not in ("aY" if bears else "AaY") and token is not tokens[at]:
            continue
        sent = _SENT.search(fold(text), start, token.start) if token.letter == "A" else None
        if sent:
            subject += [*plain(text[start : sent.start()]), ""]
            start = token.end
            continue
        if token.slot.date and _own_day(text, tokens, token):
            days.append(token.slot.date)
        office = office or bool(token.slot.place and token.slot.issuers)
        if token.slot.place:
            places[token.slot.place] = None
        issuers.update(dict.fromkeys(token.slot.issuers if not token.slot.place else ()))
        if token is not tokens[at] and token.end <= stop:
            subject += [*_less_tie(plain(text[start : token.start])), ""]
            start = token.end
    subject += plain(text[start:stop])
    if not any(subject) and issuers and not _ACTS.match(fold(text), tokens[at].end):
        # "Đề án Trung tâm dữ liệu quốc gia": what it is about bears an agency's name
        subject, issuers = [*plain(text[tokens[at].end : stop])], {}
    number = subject.pop(0) if subject and re.fullmatch(r"\d+[a-z]", subject[0]) else ""
    years = tuple(sorted({int(y) for y in YEAR.findall(text[tokens[at].end : max(stop, limit)])}))
    return Description(
        tokens[at].slot.types,
        tuple(subject),
        number,
        tuple(places),
        tuple(issuers),
        years,
        next(iter(days), None),
        office,
    )


def _less_tie(subject: tuple[str, ...]) -> tuple[str, ...]:
    """The words without one that only ties a place to them: "phục vụ bầu cử ở"."""
    return subject[:-1] if subject[-1:] in (("o",), ("tai",)) else subject


def _own_day(text: str, tokens: Sequence[Token], day: Token) -> bool:
    """Whether a day stands right behind a paper's kind, agency or "ban hành": "Kế hoạch của Sở Y tế ngày 12/6/2032 về …"."""
    before = next((t for t in reversed(tokens) if t.end <= day.start), None)
    return before is not None and before.letter in "TAaIk" and not text[before.end : day.start].strip(" (,")
