"""Agencies and pairs of papers that an unknown verb ties: "địa phương nào có kế hoạch đưa Chỉ thị 41 vào cuộc sống", "có
phải Kế hoạch A được lập ra cho Chỉ thị B không". The words stay unread, so the answer says that it did not use them.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from search.late_patterns import late
from search.questions.model import Question
from search.questions.roles import TIES
from search.questions.slots import anchors_at, slot_at
from search.questions.spans import Token

_AGENCY: Final = late(
    r"^[ZwAaY]*(?P<q>G)[AaYIw]*(?P<kind>T)(?P<by>)(?P<w>[wtbAaY]*[wt])(?P<to>)[AaYItbFw]*(?P<a>D)[AaYwy]*$"
)


def agencies_with(base: Question, tokens: Sequence[Token], shape: str) -> Question | None:
    """ "Địa phương nào có kế hoạch đưa Chỉ thị 41 vào cuộc sống": whose papers of a type are tied to a named one."""
    match = _AGENCY.search(shape)
    if match is None:
        return None
    asked = replace(slot_at(tokens, match.start("kind")), topic=(), name=None)
    return replace(
        base, kind="agency", relations=TIES, direction="in", asked=asked, anchors=anchors_at(tokens, match.start("a")),
        guessed=True, rule="cơ quan nào có kế hoạch … D",
    )  # fmt: skip


def between_two(base: Question, tokens: Sequence[Token], shape: str) -> Question | None:
    """ "Có phải Kế hoạch A được lập ra cho Chỉ thị B không": whether anything ties two named papers."""
    match = re.fullmatch("[AaYPw]*(?P<a>D)[AaYwPpItbF]*(?P<b>D)[AaYw]*y", shape)
    if match is None or len(base.anchors) != 2:
        return None
    anchors = slot_at(tokens, match.start("a")), slot_at(tokens, match.start("b"))
    return replace(
        base,
        kind="check",
        relations=TIES,
        direction="out",
        anchors=anchors,
        guessed=True,
        rule="D có … D không",
    )


_NAMED_IN: Final = late("^Z?[AaY]*(?P<q>[QUT])[AaYw]*(?P<P>P?)(?P<b>b)(?P<a>D)[AaYw]*$")


def named_in(base: Question, tokens: Sequence[Token], shape: str) -> Question | None:
    """ "Những quyết định nào được nêu trong Báo cáo 58", "các văn bản trong báo cáo 58": what a paper cites."""
    match = _NAMED_IN.search(shape)
    if match is None:
        return None
    asked = tokens[match.start("q")]
    several = asked.letter != "T" or asked.slot.name == "các" or shape.startswith("Z")
    if not several:
        return None
    return replace(
        base, kind="count" if asked.letter == "U" else "relation", relations=("cites",), direction="out",
        asked=slot_at(tokens, match.start("q")), anchors=anchors_at(tokens, match.start("a")), rule="văn bản nào được nêu trong D",
    )  # fmt: skip
