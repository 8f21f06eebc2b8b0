"""What a question points back at: "kết luận đó", "nó", or nothing said at all ("Do ai ký?") in a talk that goes on."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from search.late_patterns import late
from search.questions.model import Previous, Slot, Where
from search.questions.spans import Token

_PLURAL: Final = late(r"(?:cac|nhung|may|hai|ca|all|these|those)\s+$")
_MANY: Final = late(r"(?:cac|nhung|these|those|they|them)(?![a-z])")
_THIS: Final = late(r"(?<![a-z])(?!(?:dieu|viec|cai) )[a-z]+ nay$")
_OWN_DATA: Final = late(r"[SHkJeOsWNF]|d?G")
_NAMED: Final = frozenset("DCnh")


def resolve_pronouns(
    folded: str, tokens: Sequence[Token], previous: Previous | None
) -> tuple[list[Token], bool]:
    """Tokens with each pronoun as the document it means: one named before in the question, else what the talk was
    about; and whether the talk decided. A question that names nothing but asks for something of a document gets
    the talk's."""
    found = list(tokens)
    if previous is not None and _points_back(found):
        found = _with_pronoun(found)
    out: list[Token] = []
    chained = False
    for token in found:
        if token.letter == "n" and not any(t.letter == "D" for t in out):
            plural = (
                _PLURAL.search(folded[: token.start]) is not None
                or _MANY.match(folded, token.start) is not None
            )
            unsaid = token.start == token.end
            fit = _meant(token.slot.types, plural, unsaid, previous) if previous else ()
            if fit:
                token = replace(token, letter="C" if fit[0].campaign else "D", slot=fit[0], also=fit[1:])
                chained = True
            elif previous is None and _THIS.search(folded[token.start : token.end]):
                token = replace(token, letter="D", slot=replace(token.slot, within=Where(held=True)))
        out.append(token)
    return out, chained


def _meant(types: Sequence[str], plural: bool, unsaid: bool, previous: Previous) -> tuple[Slot, ...]:
    """The documents of the talk that a pronoun fits: the only one answered, else the only one asked about, else all
    that were answered. What is unsaid means what the talk was of."""

    def fits(slots: Sequence[Slot]) -> tuple[Slot, ...]:
        if "campaign" in types:
            return tuple(s for s in slots if s.campaign)
        found = tuple(s for s in slots if not types or set(types) & set(s.types))
        campaigns = tuple(s for s in found if s.campaign)
        return campaigns or found  # a talk of campaigns is not of their papers

    answered, asked = fits(previous.slots), fits(previous.asked)
    if unsaid:
        return (answered or asked) if previous.of_answered else (asked or answered)
    if len(answered) == 1 or (answered and (plural or len(asked) != 1)):
        return answered
    return asked or answered


def _points_back(tokens: Sequence[Token]) -> bool:
    """Whether a question names no document and no class, yet asks for a document's data or relation."""
    shape = "".join(t.letter for t in tokens)
    if set(shape) & _NAMED or any(t.words for t in tokens if t.letter == "w"):
        return False
    if "T" in shape or re.search("^Z?[QU][AaYIp]*P", shape):
        return False
    return bool(_OWN_DATA.search(shape)) or re.search("V.*[QUxc]|[QUx].*V$", shape) is not None


def _with_pronoun(tokens: list[Token]) -> list[Token]:
    """The tokens with a pronoun where the document would stand: after "văn bản nào thay thế", else in front."""
    shape = "".join(t.letter for t in tokens)
    if re.search("^[ZAaY]*[QU][AaYIp]*V$", shape):
        end = tokens[-1].end
        return [*tokens, Token("n", end, end)]
    return [Token("n", 0, 0), *tokens]
