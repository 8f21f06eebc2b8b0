"""What a question that names a document asks where no frame fits: whether it does something to another, its papers, its
card, or what it says."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from search.late_patterns import late
from search.questions.fold import fold
from search.questions.model import Question, Slot
from search.questions.shapes import about
from search.questions.slots import aspects_of, slot_at
from search.questions.spans import Token
from search.questions.untold import between_two
from search.questions.words import MADE_FOR

_IS: Final = late(r"(?:^|\s)(?:la|is) ?$")


def check(base: Question, tokens: Sequence[Token], shape: str) -> Question | None:
    """ "Kế hoạch A có thực hiện Chỉ thị B không": two documents and a relation between them."""
    match = re.search(
        "(?P<a>D)[AaYwI]*(?P<P>P?)[AaYwI]*(?P<v>V)[AaYwB]*(?P<b>D)|(?P<a2>D)[AaYw]*P(?P<b2>D)[AaYw]*(?P<v2>V)",
        shape,
    )
    if match is None or len(base.anchors) < 2:
        return None
    passive = bool(match["b2"]) or bool(match["P"])
    left, right = ("a2", "b2") if match["b2"] else ("a", "b")
    first, second = slot_at(tokens, match.start(left)), slot_at(tokens, match.start(right))
    verb = match.start("v2" if match["b2"] else "v")
    return replace(
        base, kind="check", relations=tokens[verb].relations, direction="in" if passive else "out",
        anchors=(first, second), rule="D có thực hiện D không",
    )  # fmt: skip


def remaining(base: Question, text: str, tokens: Sequence[Token], shape: str, asks: bool) -> Question:
    """A document or campaign is named but no frame fits: its documents, its card, or what it says."""
    asked = next(
        (slot_at(tokens, i) for letters in ("QU", "T") for i, t in enumerate(tokens) if t.letter in letters),
        Slot(),
    )
    if all(a.campaign for a in base.anchors):
        if re.search("[QUTZ]", shape) and not re.search("[GHO]", shape):
            return replace(
                base,
                kind="count" if "U" in shape else "campaign",
                asked=asked,
                direction="in",
                rule="văn bản về phong trào C",
            )
        if re.fullmatch("[ZC]+[AaY]*", shape):
            return replace(base, kind="campaign", direction="in", rule="C")
        if re.search("[dBP]?GV?|V.*G", shape):
            return replace(base, kind="who_issued", rule="C do ai phát động")
        if "Q" not in shape:
            return replace(base, kind="content", aspects=aspects_of(shape), rule="C …")
    if re.fullmatch("Z*D[AaYw]*[Qx]", shape) and _IS.search(fold(text[: tokens[-1].start])):
        return replace(base, kind="lookup", rule="D là văn bản nào")
    content = [w for t in tokens if t.letter == "w" for w in t.words]
    if re.search("D[AaYP]*[QT]y$", shape) and asked.types and not content:
        relation = MADE_FOR.get(asked.types[0])
        if relation:  # "Chỉ thị 41 có kế hoạch nào chưa"
            return replace(
                base,
                kind="relation",
                relations=(relation,),
                direction="in",
                asked=asked,
                rule="D có kế hoạch nào chưa",
            )
    if re.fullmatch("Z*D[AaY]*U", shape) and not asked.types:
        return replace(base, kind="lookup", rule="D có mấy văn bản")
    if re.search("[QU]", shape) and not content:
        return replace(base, kind="related", asked=asked, rule="văn bản nào … D")
    untold = between_two(base, tokens, shape)
    if untold:
        return untold
    told = next((t for t in tokens if t.letter == "w"), None)
    described = told is None or about(text, told)
    bare = re.fullmatch("[ZTtbP]*D[AaYyxT]*", shape) or (
        described and re.fullmatch("[Z]*D[AaY]*w?[AaYT]*", shape)
    )
    if bare and (not asks or re.fullmatch("Z*D[AaYxy]*", shape)):
        return replace(base, kind="lookup", rule="D")
    return replace(
        base, kind="content", asked=asked if "Q" in shape else Slot(), aspects=aspects_of(shape), rule="… D …"
    )
