"""Decides what a question asks: its parts as a string of letters against the frames, from the most telling down."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from search.late_patterns import late
from search.questions.asking import asks_of_text, of_matter
from search.questions.fold import fold
from search.questions.frames import (
    ATTRIBUTE_FRAMES,
    NOUN_FRAMES,
    RELATION_FRAMES,
    Frame,
    first_of,
)
from search.questions.model import Direction, Kind, Question, Slot
from search.questions.remaining import check, remaining
from search.questions.roles import by_roles
from search.questions.shapes import asks_relation, both, has_subject, in_common, is_attribute, kind_asked
from search.questions.slots import (
    all_anchors,
    anchors_at,
    asked_beside,
    asked_slot,
    aspects_of,
    slot_at,
    subject_of,
    topic_words,
)
from search.questions.spans import Token
from search.questions.states import on_a_day
from search.questions.told_by import who_of_those
from search.questions.turned import (
    CHANGING,
    as_meant,
    changed_by,
    done_where,
    in_parts,
    made_by,
    way_of,
)
from search.questions.unnamed import conditions, unnamed
from search.questions.untold import agencies_with, named_in

_ASKING: Final = late(
    r"(?<![a-z0-9])(?:bao nhieu|may|the nao|ra sao|vi sao|tai sao|sao|khong|chua|how|why)(?![a-z0-9])"
)


_ENDING: Final = frozenset({"amends", "replaces", "suspends"})


def decide(text: str, folded: str, tokens: Sequence[Token], chained: bool, whole: bool = False) -> Question:
    """The question of a string of parts. `whole`: it is a condition of another question, told by itself."""
    shape = "".join(t.letter for t in tokens)
    base = Question(
        text,
        "content",
        loose=conditions(text, folded, tokens),
        topic=topic_words(text, folded, tokens),
        subject=subject_of(text, tokens),
        chained=chained,
        every=("ca " in folded and both(folded)) or in_common(text),
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
        if of_matter(folded, shape) and "x" in shape:
            return replace(
                base, kind="content", aspects=aspects_of(shape), rule="kinh phí thực hiện D lấy từ đâu"
            )
        if asks_relation(shape, asks):
            hit = first_of(RELATION_FRAMES, shape)
            if hit and not is_attribute(shape, hit[1]):
                return _relation(base, tokens, shape, *hit)
        whose = agencies_with(base, tokens, shape) or named_in(base, tokens, shape)
        if whose:
            return whose
        tied = by_roles(base, tokens, shape)
        if tied:
            return tied
        hit = first_of(ATTRIBUTE_FRAMES, shape)
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
            hit = first_of(NOUN_FRAMES, shape)
            if (
                hit
                and (re.search("[TZ]|^V", shape) or re.fullmatch("D[AaY]*V", shape))
                and not re.search("[GHO]", shape)
            ):
                return _relation(base, tokens, shape, *hit)
        return remaining(base, text, tokens, shape, asks)
    return unnamed(base, tokens, shape, folded, whole)


def _relation(
    base: Question, tokens: Sequence[Token], shape: str, frame: Frame, match: re.Match[str]
) -> Question:
    groups = match.groupdict()
    at = match.start("a")
    anchors = base.anchors if in_common(base.text) and len(base.anchors) > 1 else anchors_at(tokens, at)
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
    relations = as_meant(relations, frame.direction, base.text, tokens[at].start)
    if relations == ("repeals",) and groups.get("v") and in_parts(base.text, tokens[match.start("v")]):
        relations = ("repeals", "amends")
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
    return conditions(text, fold(text), tokens[max(asks, match.start("a")) + 1 :])


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
    return on_a_day(found) if frame.kind == "status" else who_of_those(found)
