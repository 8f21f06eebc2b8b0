"""Decides what a question asks: its parts as a string of letters against the frames, from the most telling down."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from search.questions.asking import asks_of_text
from search.questions.attach import merge
from search.questions.campaign_class import of_campaigns
from search.questions.fold import fold
from search.questions.frames import (
    ATTRIBUTE_FRAMES,
    NOUN_FRAMES,
    RELATION_FRAMES,
    TOPIC_FRAMES,
    Frame,
)
from search.questions.model import Direction, Kind, Question, Slot
from search.questions.remaining import check, remaining
from search.questions.roles import by_roles
from search.questions.shapes import asks_relation, both, has_subject, is_attribute, kind_asked
from search.questions.slots import (
    all_anchors,
    anchors_at,
    asked_beside,
    asked_slot,
    aspects_of,
    loose_topic,
    slot_at,
    subject_of,
    topic_words,
)
from search.questions.spans import Token
from search.questions.states import by_others, by_state, by_whom, on_a_day
from search.questions.turned import (
    CHANGING,
    carried_out,
    changed_by,
    done_where,
    made_by,
    of_a_part,
    told_to_undergo,
    way_of,
)  # fmt: skip
from search.questions.untold import agencies_with, named_in

_ASKING: Final = re.compile(
    r"(?<![a-z0-9])(?:bao nhieu|may|the nao|ra sao|vi sao|tai sao|sao|khong|chua|how|why)(?![a-z0-9])"
)


_PART: Final = re.compile(
    r"(?:^| )(?:mau|bieu|bang|phu luc|dieu|khoan|diem|cum tu)(?: [^\W_]+){0,6} (?:cua|tai|trong|ban hanh kem theo) (?:(?:nhung|cac) )?(?:luat|nghi|thong|quyet|quy)"
)
_ENDING: Final = frozenset({"amends", "replaces", "suspends"})


def _first(frames: Sequence[Frame], shape: str) -> tuple[Frame, re.Match[str]] | None:
    for frame in frames:
        match = frame.shape.search(shape)
        if match:
            return frame, match
    return None


def decide(text: str, folded: str, tokens: Sequence[Token], chained: bool, whole: bool = False) -> Question:
    """The question of a string of parts. `whole`: it is a condition of another question, told by itself."""
    shape = "".join(t.letter for t in tokens)
    base = Question(
        text,
        "content",
        loose=_conditions(text, folded, tokens),
        topic=topic_words(text, folded, tokens),
        subject=subject_of(text, tokens),
        chained=chained,
        every="ca " in folded and both(folded),
    )
    if "G" in shape:
        base = replace(base, kind_of=kind_asked(folded), whether=shape.endswith("y"))
    asks = any(letter in "QUcxGHOSW" for letter in shape) or "?" in text or _ASKING.search(folded) is not None
    named = any(letter in "DC" for letter in shape)
    if named:
        base = replace(base, anchors=all_anchors(tokens))
        compare = ATTRIBUTE_FRAMES[0].shape.search(shape)
        if compare and len(base.anchors) > 1:
            return replace(base, kind="compare", rule=ATTRIBUTE_FRAMES[0].example)
        if len(base.anchors) > 1 and "r" in shape:
            return replace(base, kind="compare", rule="D và D có liên quan gì")
        if asks_relation(shape, asks):
            hit = _first(RELATION_FRAMES, shape)
            if hit and not is_attribute(shape, hit[1]):
                return _relation(base, tokens, shape, *hit)
        whose = agencies_with(base, tokens, shape) or named_in(base, tokens, shape)
        if whose:
            return whose
        tied = by_roles(base, tokens, shape)
        if tied:
            return tied
        hit = _first(ATTRIBUTE_FRAMES, shape)
        if (
            hit
            and not (hit[0].kind != "number_lookup" and has_subject(tokens, shape, hit))
            and not asks_of_text(text, tokens, hit[0].kind)
        ):
            return _attribute(base, tokens, shape, *hit)
        lists = shape.startswith("Z") or (tokens[0].letter == "T" and tokens[0].slot.name == "các")
        checked = None if lists else check(base, tokens, shape)
        if checked:
            return checked
        if not asks or "Z" in shape or "Q" not in shape:
            hit = _first(NOUN_FRAMES, shape)
            if (
                hit
                and (re.search("[TZ]|^V", shape) or re.fullmatch("D[AaY]*V", shape))
                and not re.search("[GHO]", shape)
            ):
                return _relation(base, tokens, shape, *hit)
        return remaining(base, text, tokens, shape, asks)
    return _unnamed(base, tokens, shape, folded, whole)


def _relation(
    base: Question, tokens: Sequence[Token], shape: str, frame: Frame, match: re.Match[str]
) -> Question:
    groups = match.groupdict()
    at = match.start("a")
    anchors = anchors_at(tokens, at)
    relations = frame.relations
    if groups.get("v"):
        relations = tokens[match.start("v")].relations or changed_by(tokens[match.start("v")])
        if "e" in match.group() and _ENDING & set(relations):  # "bị sửa đổi, thay thế, hết hiệu lực theo …"
            relations = tuple(dict.fromkeys((*relations, "repeals")))
    kind: Kind = frame.kind
    if "cites" in relations and frame.direction == "in":
        kind = "mentions"
    elif any(a.campaign for a in anchors):
        kind = "campaign"
    if relations == ("based_on", "implements") and carried_out(base.text):
        relations = ("implements", "based_on") if frame.direction == "in" else ("implements",)
    if relations == ("repeals",) and of_a_part(base.text, tokens, at):
        relations = ("repeals", "amends")
    if relations == ("replaces",) and _PART.search(fold(base.text)):
        relations = ("replaces", "amends")  # a paper one of whose parts is replaced is amended
    asked = asked_slot(tokens, shape, match)
    direction = way_of(base.text, tokens, shape, match, frame.direction)
    follows = groups.get("q") == "Q" and shape[: match.start("q")].endswith("t")
    if follows and at < match.start("q") and asked.types == ("Hướng dẫn",):
        relations, direction, asked = ("guides",), "in", replace(asked, types=())
    elif follows and direction == "in" and made_by(relations, asked, anchors):
        direction = "out"
    if direction == "out" and groups.get("q") == "x" and done_where(base.text, tokens, match):
        direction = "in"
    if not groups.get("q") and relations[:1] == ("reports_on",) and direction == "in" and asked == Slot():
        reports = fold(base.text[tokens[match.start("v")].start :]).startswith("bao cao")
        asked = Slot(types=("Báo cáo",)) if reports else asked  # "báo cáo sơ kết Chỉ thị 41 của Tỉnh ủy"
    if asked.types == ("Báo cáo",) and direction == "in" and relations[:1] == ("implements",):
        relations = ("reports_on", *relations)  # a report on how something is carried out
    if groups.get("q") == "U":
        kind = "count"
        if fold(tokens[match.start("q")].slot.surface).endswith(" lan"):  # "sửa đổi mấy lần"
            direction = "in"
    elif groups.get("q") == "G":
        launched = kind == "campaign" and not asked.types and relations[:1] == ("launches",)
        kind = "who_issued" if launched else "agency"
    loose = base.loose
    if direction == "out" and not any(a.campaign for a in anchors):
        loose = _conditions_behind(base.text, tokens, match)
    row = asked_beside(base.text, tokens, shape, match.start("q")) if groups.get("q") == "Q" else ()
    if row:
        loose = replace(loose, issuers=(), place=None)
    found = replace(
        base,
        kind=kind,
        relations=relations,
        direction=direction,
        asked=row[0] if row else asked,
        anchors=anchors,
        loose=loose,
        aspects=aspects_of(shape),
        rule=frame.example,
    )
    return replace(found, others=tuple(replace(found, asked=one) for one in row[1:]))


def _conditions_behind(text: str, tokens: Sequence[Token], match: re.Match[str]) -> Slot:
    """The conditions behind the asked papers. What stands before them tells of the named one: "Quyết định 5 phê duyệt
    Chương trình chuyển đổi số tỉnh Hà Giang căn cứ văn bản nào" asks for no papers of Hà Giang."""
    grounds = match.end() - 1 if match.group().endswith("c") else 0
    asks = match.start("q") if match.groupdict().get("q") else grounds
    return _conditions(text, fold(text), tokens[max(asks, match.start("a")) + 1 :])


def _conditions(text: str, folded: str, tokens: Sequence[Token]) -> Slot:
    """The dates, agencies, places and words that belong to no document or type of the question."""
    loose = Slot()
    for token in tokens:
        if token.letter in "AaY":
            loose = merge(loose, token.slot)
    return replace(loose, topic=loose_topic(text, folded, tokens), surface="")


def _attribute(
    base: Question, tokens: Sequence[Token], shape: str, frame: Frame, match: re.Match[str]
) -> Question:
    changed = re.search("D[AaYwd]*(?P<p>[pP]?)(?P<v>V)[AaYwBdt]*H", shape) if frame.kind == "when" else None
    by = tokens[changed.start("v")].relations if changed else ()
    approved = (
        bool(changed) and fold(tokens[changed.start("v")].slot.surface).startswith("phe ")
        if changed
        else False
    )
    if changed and (approved or (changed["p"] and set(by) <= CHANGING)):
        return replace(
            base, kind="relation", relations=tokens[changed.start("v")].relations, direction="in", aspects=("when",),
            anchors=anchors_at(tokens, changed.start()), rule="D bị thay thế từ khi nào",
        )  # fmt: skip
    spots = [match.start(g) for g, v in match.groupdict().items() if v and g.startswith("a")]
    anchors = anchors_at(tokens, spots[0]) if spots else base.anchors
    relations: tuple[str, ...] = ()
    direction: Direction | None = None
    asked = Slot()
    if frame.kind == "number_lookup":
        asked = next((slot_at(tokens, i) for i, t in enumerate(tokens) if t.letter in "QUT"), Slot())
        verb = re.search("V[wYAaT]{0,4}[DC]", shape)
        if verb:
            relations, direction = tokens[verb.start()].relations, "in"
    through = re.search("^[ZAaHWGSkswb]*(?P<q>T)[AaYI]*w?(?P<v>V)[wYAaT]{0,4}[DC]", shape)
    if through and frame.kind != "number_lookup" and tokens[through.start("q")].slot.name is None:
        asked = slot_at(tokens, through.start("q"))
        relations, direction = tokens[through.start("v")].relations, "in"
    found = replace(
        base, kind=frame.kind, anchors=anchors, relations=relations, direction=direction, asked=asked,
        aspects=aspects_of(shape), rule=frame.example,
    )  # fmt: skip
    return on_a_day(found) if frame.kind == "status" else found


def _unnamed(base: Question, tokens: Sequence[Token], shape: str, folded: str, whole: bool) -> Question:
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
    hit = _first(TOPIC_FRAMES, shape) if asked_at is not None else None
    left = list(TOPIC_FRAMES)
    while hit and hit[1].groupdict().get("by") and not told_to_undergo(tokens, hit[1]):
        left.remove(hit[0])
        hit = _first(left, shape)
    if hit and ("H" not in shape):
        frame, match = hit
        relations = tokens[match.start("v")].relations if match.groupdict().get("v") else frame.relations
        by = match.groupdict().get("by")
        done = match.groupdict().get("v") and shape[: match.start("v")].endswith("P") and not by
        direction: Direction | None = "out" if done and frame.direction == "in" else frame.direction
        if direction == "out":  # whoever stands in front does something by those papers
            behind = _conditions(base.text, folded, tokens[(asked_at or 0) + 1 :])
            base = replace(base, loose=replace(base.loose, issuers=behind.issuers, place=behind.place))
        target: tuple[Slot, ...] = ()
        if match.groupdict().get("o"):
            target = (slot_at(tokens, match.start("o")),)
        if match.groupdict().get("w"):
            target = tuple(merge(slot, tokens[match.start("w")].slot) for slot in target)
        row = asked_beside(base.text, tokens, shape, asked_at or 0)
        found = replace(
            base, kind="count" if counts else "relation", relations=relations, direction=direction,
            asked=row[0] if row else asked, anchors=target, rule=frame.example,
        )  # fmt: skip
        return replace(found, others=tuple(replace(found, asked=one) for one in row[1:]))
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
