"""What the asking words of a question stand for beside the words next to them: "quy định gì" behind a paper asks what it
says, "chỉ thị của ai" behind a verb asks for the directive, and a day up to which, or before which, something is so is no
day of issue."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from search.late_patterns import late
from search.questions import words as table
from search.questions.fold import fold, word_set
from search.questions.model import Kind, Slot
from search.questions.parts import between
from search.questions.patterns import ALSO_VERBS
from search.questions.shapes import about
from search.questions.spans import Token

_WHAT: Final = late(r"(?P<verb>[a-z]+ [a-z]+|lenh) gi")
_OF: Final = late(r"\s*(?:la )?(?:cua|do) ?")
_BEARING: Final = late(r"(?:co|mang|la|danh) so(?: hieu| ky hieu| thu tu)? (?P<number>\d{1,5})")
_UP_TO: Final = late(
    r"(?!.*(?:ban hanh|ky|cua))(?:(?:cho )?(?:den|toi|trong|keo dai)|bao lau|how long|thoi han|giai doan|thoi gian)(?![a-z])"
)
"""How a day or a time is asked for that is no paper's own day."""
_BEFORE: Final = late(r"(?<![a-z])(?:truoc|sau|cham nhat|muon nhat|som nhat|han)(?: vao| la| den)? $")
_ANY_DAY: Final = late(r"ngay (?:gi|nao)$")
_OF_WHAT: Final = late(r"(?:ve|doi voi|cho|trong|de) ")
PROVISION: Final = late(
    r"(?<![a-z])(?:diem (?P<point>[a-z]{1,2}),? )?(?:(?:cua )?khoan (?P<clause>\d{1,3}[a-z]?),? )?(?:(?:cua )?dieu (?P<article>\d{1,3}[a-z]?))(?![\w/])"
)
"""A provision as a question names it, folded."""
_MUST: Final = late(r"(?:^|\s)(?:phai|can phai)(?:\s|$)")
_NOT_A_DEED: Final = word_set(
    "la lan dau tien chinh thuc moi nhat cu nhat sau cung truoc nhat vay the cuoi roi luc"
)
"""Words beside the asking word that tell of no deed of its own."""


_MATTER: Final = late(
    r"^(?:nguon )?(?:kinh phi|ngan sach|nguon von|von|thoi gian|thoi han|tien do|lo trinh|muc tieu|chi tieu|nhiem vu|giai phap|doi tuong|pham vi|ket qua|trach nhiem|nguon luc|dieu kien)"
    r"(?: [a-z]+){0,3}? (?:thuc hien|trien khai|thi hanh|ap dung|cua|trong|theo) "
)
"""What a paper lays down, told in front of it: "kinh phí thực hiện Kế hoạch 5 lấy từ đâu"."""


def of_matter(folded: str, shape: str) -> bool:
    """Whether something that a named paper lays down is asked for, and no other papers."""
    return not set("QUcG") & set(shape) and _MATTER.match(folded) is not None


def ask_of_contents(folded: str, tokens: Sequence[Token]) -> list[Token]:
    """Tokens with each asking part as what it asks here: "D quy định gì" as what D is about, "D thực hiện chỉ thị của ai"
    as which directive, "văn bản nào có số 4851" as the papers of that number."""
    out: list[Token] = []
    for token in tokens:
        before = out[-1] if out else None
        if before is not None and token.letter == "Q" and _tells(folded, before, token):
            token = replace(token, letter="O", slot=Slot(surface=token.slot.surface))
        elif before is not None and token.letter == "G" and _whose(folded, out, token):
            out[-1] = replace(before, letter="Q", end=token.end, slot=replace(before.slot, name=None))
            continue
        elif before is not None and before.letter == "Q" and (number := _number(folded, token)):
            slot = Slot(types=before.slot.types, number=number, surface=f"số {number}")
            out[-1] = replace(before, letter="D", end=token.end, slot=slot)
            continue
        out.append(token)
    return out


def _tells(folded: str, before: Token, asked: Token) -> bool:
    """Whether the word asked about is what the paper in front of it does: a kind of papers that is a verb too."""
    said = _WHAT.fullmatch(folded[asked.start : asked.end])
    if said is None or len(asked.slot.types) != 1 or asked.slot.types[0] not in ALSO_VERBS:
        return False
    return before.letter in "DnAaY" and not between(folded, before, asked).strip()


def _whose(folded: str, before: Sequence[Token], asked: Token) -> bool:
    """Whether it is asked whose the papers are that a named one does something to."""
    kind = before[-1]
    letters = "".join(t.letter for t in before)
    if kind.letter != "T" or kind.slot.name is not None or not kind.slot.types:
        return False
    return re.search("D[AaYPI]*VT$", letters) is not None and bool(
        _OF.fullmatch(between(folded, kind, asked))
    )


def _number(folded: str, told: Token) -> str:
    """The number that words behind the papers asked for give them; empty when they give none."""
    found = _BEARING.fullmatch(folded[told.start : told.end].strip()) if told.letter == "w" else None
    return found["number"] if found else ""


def asks_of_text(text: str, tokens: Sequence[Token], kind: Kind) -> bool:
    """Whether a question that looks like one for a paper's own data (who issued it, when) asks something its text tells: by
    when something must be done, up to when it holds, who has a task under it."""
    if any(t.letter == "C" or t.slot.campaign or t.slot.types == ("campaign",) for t in tokens):
        return False  # a campaign's time and whose it is are told of itself
    folded = fold(text)
    if kind == "when":
        return _when_of_text(text, folded, tokens)
    if kind == "about":
        return _what_of_text(folded, tokens)
    return kind == "who_issued" and (_who_of_text(folded, tokens) or _of_provision(folded, tokens))


def _when_of_text(text: str, folded: str, tokens: Sequence[Token]) -> bool:
    at = next((i for i, t in enumerate(tokens) if t.letter == "H"), None)
    if at is None:
        return False
    asked, before = tokens[at], tokens[at - 1] if at else None
    said = folded[asked.start : asked.end]
    issued = (before is not None and before.letter in "Ik") or any(t.letter in "Ik" for t in tokens[at + 1 :])
    if _UP_TO.match(said) and not issued:
        return True
    if _BEFORE.search(folded, 0, asked.start):
        return True
    if before is not None and before.letter == "T" and before.slot.types and _ANY_DAY.search(said):
        return before.slot.types[0] in ALSO_VERBS  # "quy định ngày gì"
    if _MUST.search(folded, 0, asked.start):
        return True
    return before is not None and not issued and not about(text, before) and _deed(before)


def _what_of_text(folded: str, tokens: Sequence[Token]) -> bool:
    """Whether it is asked what a paper says of something, or what one of its provisions says."""
    at = next((i for i, t in enumerate(tokens) if t.letter == "O"), None)
    after = tokens[at + 1] if at is not None and at + 1 < len(tokens) else None
    if after is not None and after.letter == "w" and _OF_WHAT.match(folded, after.start) and _deed(after):
        return True
    return _of_provision(folded, tokens)


def _of_provision(folded: str, tokens: Sequence[Token]) -> bool:
    """Whether words beside the paper name one of its provisions."""
    return any(t.letter == "w" and PROVISION.search(folded[t.start : t.end]) is not None for t in tokens)


def _who_of_text(folded: str, tokens: Sequence[Token]) -> bool:
    at = next((i for i, t in enumerate(tokens) if t.letter == "G"), None)
    if at is None or at + 1 >= len(tokens) or "I" in "".join(t.letter for t in tokens[at + 1 :]):
        return False
    after = tokens[at + 1]
    return at > 0 and folded[tokens[at].end : after.start].strip() == "" and _deed(after)


def _deed(token: Token) -> bool:
    """Whether words tell of something done, so that the asking word beside them asks who did it, or when."""
    if token.letter != "w":
        return False
    return any(w not in table.STOPWORDS and w not in _NOT_A_DEED for w in token.words)
