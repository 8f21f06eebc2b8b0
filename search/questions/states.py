"""Questions about a class of documents told by its state alone: "quyết định nào bị thay thế", "văn bản nào hết hiệu lực"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from search.questions.fold import fold, word_set
from search.questions.frames import STATE_FRAMES
from search.questions.model import Kind, Question
from search.questions.slots import slot_at
from search.questions.spans import Token

_STATES: Final = frozenset(
    {"replaces", "repeals", "amends", "suspends", "corrects", "consolidates", "guides"}
)
_IDLE: Final = word_set("khac kho quyet dinh truoc cu nay hien mot phan toan bo")
_ENDED: Final = re.compile(r"(?:het|mat|ngung|cham dut) hieu luc|expired")
_CHANGED: Final = (
    ("thay the", "replaces"),
    ("bai bo", "repeals"),
    ("huy bo", "repeals"),
    ("sua doi", "amends"),
    ("dinh chi", "suspends"),
)


def by_state(base: Question, tokens: Sequence[Token], shape: str) -> Question | None:
    """ "Quyết định nào bị thay thế", "văn bản nào hết hiệu lực": a class told by what happened to it."""
    kept = [t for t in tokens if t.letter != "w" or not _IDLE.issuperset(t.words)]
    if len(kept) > 1 and len(kept) < len(tokens) and kept[-1].letter == "b":  # "trong kho"
        kept.pop()
    tokens, shape = kept, "".join(t.letter for t in kept)
    hit = next(((f, m) for f in STATE_FRAMES if (m := f.shape.search(shape))), None)
    if hit is None:
        return None
    frame, match = hit
    at = match.start("q")
    asked = slot_at(tokens, at)
    if asked.types == ("campaign",) or (
        tokens[at].letter == "T" and at + 1 < len(tokens) and shape[at + 1] == "V"
    ):
        return None
    kind: Kind = "count" if tokens[at].letter == "U" else "list"
    if match.groupdict().get("v"):
        relations = tokens[match.start("v")].relations
        if not _STATES.issuperset(relations):
            return None
        return replace(
            base, kind=kind, relations=relations, direction=frame.direction, asked=asked, rule=frame.example
        )
    told = fold(" ".join(t.slot.surface for t in tokens if t.letter in "Se"))
    change = next((rel for word, rel in _CHANGED if word in told), None)
    if change:
        return replace(base, kind=kind, relations=(change,), direction="out", asked=asked, rule=frame.example)
    state = "ended" if _ENDED.search(told) else "in_force"
    return replace(base, kind=kind, asked=asked, aspects=(state,), rule=frame.example)
