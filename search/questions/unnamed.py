"""Questions that name no document: a class of papers, a list, a count, a subject, campaigns, agencies."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from search.late_patterns import late
from search.questions.attach import merge
from search.questions.campaign_class import of_campaigns
from search.questions.fold import fold
from search.questions.frames import TOPIC_FRAMES, first_of
from search.questions.model import Direction, Question, Slot
from search.questions.slots import asked_beside, aspects_of, loose_topic, slot_at
from search.questions.spans import Token
from search.questions.states import by_others, by_state, by_whom
from search.questions.turned import told_to_undergo

_WITH: Final = late(r"[ ,]*(?:(?:ky|ky ket|phoi hop|lien tich) )?(?:voi|giua) ")
_AND: Final = late(r" ?(?:,|va|voi|cung) ")


def conditions(text: str, folded: str, tokens: Sequence[Token]) -> Slot:
    """The dates, agencies, places and words that belong to no document or type of the question."""
    loose = Slot()
    for n, token in enumerate(tokens):
        if token.letter in "AaY" and not _made_it(folded, tokens[:n], token):
            loose = merge(loose, token.slot)
    return replace(loose, topic=loose_topic(text, folded, tokens), surface="")


def _made_it(folded: str, before: Sequence[Token], token: Token) -> bool:
    """Whether an office or a place is one of those that made the paper named before: "Bản ghi nhớ số 2/BGN với Cần Thơ",
    "Quy chế phối hợp số 5/QCPH giữa Bộ Công an và Bộ Quốc phòng"."""
    at = token.start
    for other in reversed(before):
        gap = folded[other.end : at]
        if other.letter == "D":
            return _WITH.fullmatch(gap) is not None
        if other.letter not in "Aa" or not _AND.fullmatch(gap):
            return False
        at = other.start
    return False


def unnamed(base: Question, tokens: Sequence[Token], shape: str, folded: str, whole: bool) -> Question:
    """No document is named: a class, a list, a count or a subject."""
    others = (
        of_campaigns(base, tokens, shape)
        or by_others(base, tokens, shape, whole)
        or by_whom(base, tokens, shape)
    )
    if others:
        return others
    state = by_state(base, tokens, shape)
    if state:
        return state
    asked_at = next(
        (i for i, t in enumerate(tokens) if t.letter in "QU" and not fold(t.slot.surface).endswith(" lan")),
        None,
    )  # "bao nhiêu lần" counts no papers
    if asked_at is None and "Z" in shape:
        asked_at = next((i for i, t in enumerate(tokens) if t.letter == "T"), None)
    if asked_at is None and not re.search("[GHOSWx]", shape):
        asked_at = next((i for i, t in enumerate(tokens[:2]) if t.letter == "T"), None)
    asked = slot_at(tokens, asked_at) if asked_at is not None else Slot()
    if asked.types == ("campaign",):
        return replace(base, kind="campaign", asked=asked, direction="out", rule="phong trào nào …")
    counts = asked_at is not None and tokens[asked_at].letter == "U"
    if asked_at is not None and "H" not in shape:
        tied = _tied_to_class(base, tokens, shape, folded, asked_at)
        if tied:
            return tied
    if re.fullmatch("Z?A[AaY]*", shape):
        return replace(base, kind="list", rule="UBND xã A")
    if asked_at is None and re.fullmatch("Z?Y*[bAa]+[AaY]*P?I+[AaY]*x[AaYy]*", shape):
        return replace(base, kind="list", rule="Bộ Chính trị ban hành những gì")
    if "W" in shape:
        target_slot = (
            asked
            if asked_at is not None
            else next((slot_at(tokens, i) for i, t in enumerate(tokens) if t.letter == "T"), Slot())
        )
        return replace(base, kind="number_lookup", asked=target_slot, rule="… số ký hiệu là gì")
    if asked_at is not None:
        return replace(base, kind="count" if counts else "list", asked=asked, rule="văn bản nào về …")
    return replace(base, kind="agency" if "G" in shape else "content", aspects=aspects_of(shape), rule="")


def _tied_to_class(
    base: Question, tokens: Sequence[Token], shape: str, folded: str, asked_at: int
) -> Question | None:
    """The papers asked for at `asked_at` by what they do to a class or subject, or it to them; None where no frame says so."""
    left = list(TOPIC_FRAMES)
    hit = first_of(left, shape)
    while hit and hit[1].groupdict().get("by") and not told_to_undergo(tokens, hit[1]):
        left.remove(hit[0])
        hit = first_of(left, shape)
    if hit is None:
        return None
    frame, match = hit
    groups = match.groupdict()
    relations = tokens[match.start("v")].relations if groups.get("v") else frame.relations
    done = groups.get("v") and shape[: match.start("v")].endswith("P") and not groups.get("by")
    direction: Direction | None = "out" if done and frame.direction == "in" else frame.direction
    if direction == "out":  # whoever stands in front does something by those papers
        behind = conditions(base.text, folded, tokens[asked_at + 1 :])
        base = replace(base, loose=replace(base.loose, issuers=behind.issuers, place=behind.place))
    target: tuple[Slot, ...] = (slot_at(tokens, match.start("o")),) if groups.get("o") else ()
    if groups.get("w"):
        target = tuple(merge(slot, tokens[match.start("w")].slot) for slot in target)
    asked = asked_beside(base.text, tokens, shape, asked_at) or (slot_at(tokens, asked_at),)
    found = replace(
        base, kind="count" if tokens[asked_at].letter == "U" else "relation", relations=relations, direction=direction,
        asked=asked[0], anchors=target, rule=frame.example,
    )  # fmt: skip
    return replace(found, others=tuple(replace(found, asked=one) for one in asked[1:]))
