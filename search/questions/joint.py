"""Papers that two offices made together, told by both: "chương trình phối hợp giữa A và B", "thông tư liên tịch của A với B"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from search.late_patterns import late
from search.questions.fold import fold
from search.questions.model import Slot
from search.questions.parts import between
from search.questions.spans import Token

_BETWEEN: Final = late(r"\s*(?:(?:duoc|da) )*(?:ky ket |phoi hop |lien tich )*giua\s*")
_OF: Final = late(r"\s*(?:ky ket |phoi hop |lien tich )*(?:giua|cua)\s*")
_WITH: Final = late(r"\s*(?:,? ?va|voi|cung(?: voi)?)\s*")
_JOINT_KINDS: Final = ("lien tich", "lien bo", "phoi hop", "lien nganh")
_OWNERS: Final = frozenset("TQU")


def join_between(folded: str, tokens: Sequence[Token]) -> list[Token]:
    """A kind of papers and the two agencies behind it as papers of both. Linear."""
    out: list[Token] = []
    skip = 0
    for i, token in enumerate(tokens):
        if skip:
            skip -= 1
            continue
        pair = [t for t in tokens[i + 1 : i + 3] if t.letter == "A" and t.slot.issuers]
        if token.letter in _OWNERS and token.slot.types and len(pair) == 2 and _tied(folded, token, pair):
            issuers = tuple(dict.fromkeys(name for t in pair for name in t.slot.issuers))
            place = next((t.slot.place for t in pair if t.slot.place), token.slot.place)
            out.append(
                replace(token, slot=replace(token.slot, issuers=issuers, place=place, joint=len(issuers) > 1))
            )
            out += [replace(t, slot=Slot(surface=t.slot.surface)) for t in pair]
            skip = 2
        else:
            out.append(token)
    return out


def _tied(folded: str, kind: Token, pair: Sequence[Token]) -> bool:
    joint = any(word in fold(" ".join(kind.slot.types)) for word in _JOINT_KINDS)
    lead = between(folded, kind, pair[0])
    tie = between(folded, pair[0], pair[1])
    return bool((_OF if joint else _BETWEEN).fullmatch(lead) and _WITH.fullmatch(tie))
