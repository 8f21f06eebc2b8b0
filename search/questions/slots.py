"""What the parts of a question say, as slots: the asked documents, the named ones, and the subject left over."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from search.late_patterns import late
from search.questions.fold import fold, words
from search.questions.model import Slot
from search.questions.parts import WORD, tells
from search.questions.spans import Token


def topic_words(text: str, folded: str, tokens: Sequence[Token], letters: str = "wTaYV") -> tuple[str, ...]:
    """The folded words of these parts in order, less those no subject needs."""
    return tuple(
        w.group()
        for t in tokens
        if t.letter in letters
        for w in WORD.finditer(folded, t.start, t.end)
        if tells(text[w.start() : w.end()].lower(), w.group())
    )


def loose_topic(text: str, folded: str, tokens: Sequence[Token]) -> tuple[str, ...]:
    """The words that describe neither a named document nor the asked type: not right after one."""
    free = [
        t
        for i, t in enumerate(tokens)
        if t.letter in "wT"
        and not (t.letter == "w" and (_tells_of_one(folded, tokens, i) or _who_acts(tokens, i)))
    ]
    asked = next((i for i, t in enumerate(free) if t.letter == "T"), None)
    if asked is not None and not any(t.letter in "QU" for t in tokens):
        free = free[:asked] + free[asked + 1 :]
    return topic_words(text, folded, free)


def _who_acts(tokens: Sequence[Token], at: int) -> bool:
    """Whether words in front of what is done only tell the level of who does it: "thành phố đã ban hành những văn bản nào"."""
    after = tokens[at + 1].letter if at + 1 < len(tokens) else ""
    return at == 0 and after in tuple("IVPQ") and _LEVELS.issuperset(tokens[at].words)


def _tells_of_one(folded: str, tokens: Sequence[Token], at: int) -> bool:
    """Whether words stand right behind a document or what is asked for, or tell with "về" what a named document is about
    whose agency and day come first."""
    before = at - 1
    if before >= 0 and tokens[before].letter in "DCQU":
        return True
    while before >= 0 and tokens[before].letter in "AaY" and tokens[before].slot.bare:
        before -= 1
    return (
        0 <= before < at - 1
        and tokens[before].letter in "DC"
        and folded[tokens[at].start :].startswith("ve ")
    )


_TIE: Final = late(r" (?:của|do|cua) (?=$|(?:năm|nam|tháng|thang) \d)")
"""What tied an agency that is told apart."""
_ABOUT: Final = late(r"^(?:(?:nói|noi|viết|viet) )?(?:về|ve|about) (?=\S)", re.IGNORECASE)


def subject_of(text: str, tokens: Sequence[Token]) -> str:
    """The words left over as they were typed, for telling what was understood."""
    told = [
        t for i, t in enumerate(tokens) if t.letter in "wTaY" and not (i and tokens[i - 1].letter in "DC")
    ]
    if len(told) > 1 and told[0].letter == "T":
        # the papers asked for, whose they are and when, are told apart from what they are about
        about = next((i for i, t in enumerate(told) if t.letter == "w"), 0)
        described = all(t.letter in "aAY" for t in told[1:about])
        if about == 1 or (about and described and fold(text[told[about].start :]).startswith("ve ")):
            told = told[about:]
    said = " ".join(text[t.start : t.end] for t in told)
    return _ABOUT.sub("", _TIE.sub(" ", f"{said} ").strip())


_LEVELS: Final = frozenset({"thanh", "pho", "tinh", "huyen", "quan", "thi", "xa", "phuong", "cua"})
"""Words of a level of office that say whose papers are meant, not what they are about."""


def slot_at(tokens: Sequence[Token], at: int) -> Slot:
    token = tokens[at]
    after = tokens[at + 1] if at + 1 < len(tokens) and tokens[at + 1].letter == "w" else None
    topic = after.words if after and not _LEVELS.issuperset(after.words) else ()
    return replace(token.slot, topic=topic, name=None if token.slot.name == "các" else token.slot.name)


def all_anchors(tokens: Sequence[Token]) -> tuple[Slot, ...]:
    return tuple(s for i, t in enumerate(tokens) if t.letter in "DC" for s in (slot_at(tokens, i), *t.also))


def anchors_at(tokens: Sequence[Token], at: int) -> tuple[Slot, ...]:
    if tokens[at].letter == "n":
        earlier = [i for i in range(at) if tokens[i].letter in "DC"]
        at = earlier[-1] if earlier else at
    return (slot_at(tokens, at), *tokens[at].also)


def asked_slot(tokens: Sequence[Token], shape: str, match: re.Match[str]) -> Slot:
    """The class asked for: where the frame found it, else the first type that is asked for or told."""
    at = match.start("q") if match.groupdict().get("q") else -1
    told = at
    if at < 0 or tokens[at].letter in "xGcT":
        at = next((i for i, t in enumerate(tokens) if t.letter in "QU"), at)
    if told >= 0 and told != at and tokens[told].letter == "T":
        # "ban hành kế hoạch … ở quyết định nào": the decision is asked for, and what it wraps tells of it
        within = slot_at(tokens, told)
        about = (*words(within.surface), *within.topic) if within.topic else ()
        return replace(slot_at(tokens, at), topic=about)
    if at < 0 or tokens[at].letter in "xGc":
        # A type before the named document tells of it: "ban hành Kế hoạch … (Quyết định 5) dựa trên căn cứ nào".
        named = shape.find("D") if at >= 0 and tokens[at].letter in "cx" else -1
        at = next((i for i, t in enumerate(tokens) if t.letter == "T" and i > named), -1)
    return slot_at(tokens, at) if at >= 0 and tokens[at].letter in "QUT" else Slot()


_BESIDE: Final = late(r"\s*(?:,|;|,? ?va|,? ?cung|,? ?hoac)(?: (?:nhung|cac))?\s*")


def asked_beside(text: str, tokens: Sequence[Token], shape: str, at: int) -> tuple[Slot, ...]:
    """The classes asked for side by side, each of agencies of its own: "nghị quyết nào của Tỉnh ủy và luật nào"; none where
    the part at `at` is the only one."""
    row = re.compile("Q[Aa]+(?:Q[Aa]+)*Q[AaY]*").search(shape)
    if row is None or not row.start() <= at < row.end():
        return ()
    spots = [i for i in range(row.start(), row.end()) if shape[i] == "Q"]
    ties = (fold(text[tokens[i - 1].end : tokens[i].start]) for i in spots[1:])
    slots = tuple(slot_at(tokens, i) for i in spots)
    return (
        slots if all(_BESIDE.fullmatch(t) for t in ties) and all(s.types or s.issuers for s in slots) else ()
    )


def aspects_of(shape: str) -> tuple[str, ...]:
    names = {
        "S": "status",
        "J": "effective",
        "H": "when",
        "W": "number",
        "G": "issuer",
        "O": "about",
        "x": "provision",
    }
    return tuple(name for letter, name in names.items() if letter in shape)
