"""Questions about a class of documents told by its state alone: "quyết định nào bị thay thế", "văn bản nào hết hiệu lực",
or by what others do to it: "kế hoạch nào có văn bản triển khai"."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from search.late_patterns import late
from search.questions.attach import merge
from search.questions.fold import fold, word_set
from search.questions.frames import STATE_FRAMES
from search.questions.model import Direction, Kind, Question, Slot
from search.questions.slots import slot_at
from search.questions.spans import Token
from search.questions.words import MADE_FOR

_STATES: Final = frozenset(
    {"replaces", "repeals", "amends", "suspends", "corrects", "consolidates", "guides"}
)
_ALTERS: Final = frozenset({"replaces", "repeals", "amends", "suspends", "corrects"})
_THAT: Final = late(r"(?:^| )ma $")
_HAS: Final = late(r"^ (?:(?:da|dang|tung|deu) )*(?:co|have|has)(?: (?:cac|nhung|any|it nhat mot))?(?![a-z])")
_IDLE: Final = word_set("others other khac kho quyet dinh truoc cu nay hien mot phan toan bo roi")
_ENDED: Final = late(r"(?:het|mat|ngung|cham dut) hieu luc|expired")
_CHANGED: Final = (
    ("thay the", "replaces"),
    ("bai bo", "repeals"),
    ("huy bo", "repeals"),
    ("sua doi", "amends"),
    ("dinh chi", "suspends"),
)


def by_others(base: Question, tokens: Sequence[Token], shape: str, whole: bool) -> Question | None:
    """ "Kế hoạch nào có văn bản triển khai", "… được văn bản nào hướng dẫn", "… thực hiện nghị quyết nào": a class told
    by what documents of another class do to it, or it to them. With `whole` as a condition of another question, where
    any relation may be meant."""
    head = re.match("^Z?(?P<q>[QUT])[AaYp]*", shape)
    if head is None:
        return None
    at, rest = head.start("q"), shape[head.end() :].rstrip("y")
    asked = slot_at(tokens, at)
    if asked.types == ("campaign",) or head.end() >= len(tokens):
        return None
    folded = fold(base.text)
    has = _HAS.match(folded[tokens[head.end() - 1].end :]) is not None
    found: tuple[tuple[str, ...], Direction, Slot] | None = None
    match = re.fullmatch("(?P<o>[QT])[AaY]*(?P<v>V)?|(?P<w>V)", rest) if has else None
    if match:
        verb = match.start("v") if match["v"] else match.start("w") if match["w"] else -1
        other = slot_at(tokens, head.end() + match.start("o")) if match["o"] else Slot()
        relations = tokens[head.end() + verb].relations if verb >= 0 else _made_for(other)
        found = (relations, "out", other)
    elif whole or re.match("P[QTAa]", rest):
        level = _level_at(tokens, head.end() + 1)
        if rest[1:2] == "w" and not level.issuers:
            return None
        match = re.fullmatch(
            "P(?P<o>[QTAaw])[AaY]*(?P<v>V)|(?P<p>P)(?P<w>V)|(?P<x>V)(?:(?P<u>[QT])[AaY]*)?", rest
        )
        if match:
            verb = next(match.start(g) for g in ("v", "w", "x") if match[g])
            end = next((match.start(g) for g in ("o", "u") if match[g]), -1)
            other = slot_at(tokens, head.end() + end) if end >= 0 else Slot()
            other = level if match["o"] and level.issuers else other
            found = (tokens[head.end() + verb].relations, "in" if match["x"] else "out", other)
    if found is None or not found[0]:
        return None
    if found[2].issuers == base.loose.issuers and found[2].place == base.loose.place:
        base = replace(base, loose=replace(base.loose, issuers=(), place=None))  # of those who did it
    kind: Kind = "count" if tokens[at].letter == "U" else "list"
    others = (replace(found[2], surface=""),) if found[2].types or found[2].issuers or found[2].place else ()
    return replace(
        base, kind=kind, relations=found[0], direction=found[1], asked=replace(asked, topic=()), anchors=others,
        loose=replace(base.loose, topic=()),
        rule="kế hoạch nào có văn bản triển khai",
    )  # fmt: skip


_OFFICES: Final = {
    ("thanh", "pho"): ("UBND thành phố", "Thành ủy", "HĐND thành phố"),
    ("tinh",): ("UBND tỉnh", "Tỉnh ủy", "HĐND tỉnh"),
}
"""Whose papers are meant by the level alone."""


def _level_at(tokens: Sequence[Token], at: int) -> Slot:
    """Those whom words for a level mean as who acts: "chưa được thành phố triển khai"; nobody for other words."""
    said = tokens[at].words if at < len(tokens) and tokens[at].letter == "w" else ()
    return Slot(issuers=_OFFICES.get(said, ()))


def by_whom(base: Question, tokens: Sequence[Token], shape: str) -> Question | None:
    """ "HĐND tỉnh sửa những nghị quyết nào": a class told by what the papers of an agency do to it, with what it is about
    behind."""
    match = re.fullmatch("(?P<o>[Aa])[AaYPI]*(?P<v>V)(?P<q>[QU])[AaYwy]*", shape)
    between = re.fullmatch("(?P<a>[Aa])(?P<q>[QU])(?P<o>[Aa])(?P<v>V)", shape)
    if between is not None and _THAT.search(fold(base.text[: tokens[2].start])):
        asked = merge(slot_at(tokens, 1), tokens[0].slot)
        other = Slot(issuers=tokens[2].slot.issuers, place=tokens[2].slot.place)
        return replace(
            base, kind="list", relations=tokens[3].relations, direction="out", asked=asked, anchors=(other,),
            loose=Slot(), rule="Thành ủy có kế hoạch nào mà UBND thực hiện",
        )  # fmt: skip
    if match is None or not _whose(base, tokens, match):
        return None
    who, at = tokens[match.start("o")].slot, match.start("q")
    done = next((t.slot for t in tokens[at + 1 :] if t.letter == "Y"), Slot())
    asked = slot_at(tokens, at)
    done = done if done.years or done.date else asked  # when it did so, not when what it changed came out
    other = Slot(issuers=who.issuers, place=who.place, years=done.years, months=done.months, date=done.date)
    asked = replace(asked, years=None, months=None, date=None)
    if not asked.types or asked.types == ("campaign",):
        return None
    loose = replace(base.loose, issuers=(), place=None, years=None, months=None, date=None, topic=())
    return replace(
        base, kind="count" if shape[at] == "U" else "list", relations=tokens[match.start("v")].relations, direction="out",
        asked=asked, anchors=(other,), loose=loose, rule="HĐND tỉnh sửa nghị quyết nào",
    )  # fmt: skip


def _whose(base: Question, tokens: Sequence[Token], match: re.Match[str]) -> bool:
    """Whether the class is told by what an agency's papers did to it: they changed it, or guide or
    carry out papers of somebody else."""
    relations = tokens[match.start("v")].relations
    asked = tokens[match.start("q")].slot
    theirs = bool(asked.issuers) and not set(asked.issuers) & set(tokens[match.start("o")].slot.issuers)
    plain = set(match.group()) <= set("AaYPVQU")
    return _ALTERS.issuperset(relations) or (theirs and plain and relations in (("guides",), ("implements",)))


def _made_for(other: Slot) -> tuple[str, ...]:
    """What documents of a class are mostly made for."""
    return tuple(dict.fromkeys(MADE_FOR[t] for t in other.types if t in MADE_FOR))


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
    if (
        asked.types == ("campaign",)
        or _does_to_class(tokens, match)
        or (
            tokens[at].letter == "T"
            and tokens[at].slot.name != "các"
            and at + 1 < len(tokens)
            and shape[at + 1] == "V"
        )
    ):
        return None
    kind: Kind = "count" if tokens[at].letter == "U" else "list"
    base, asked = replace(base, loose=replace(base.loose, topic=())), replace(asked, topic=())
    if match.groupdict().get("v"):
        relations = tokens[match.start("v")].relations
        if not _STATES.issuperset(relations) and not (frame.direction == "out" and "cites" not in relations):
            return None
        others: tuple[Slot, ...] = ()
        done = next((t for t in tokens[match.end("v") :] if t.letter == "Y" and t.slot.years), None)
        if done is not None and frame.direction == "out":  # "được sửa đổi trong năm 2025": when others did it
            others = (Slot(years=done.slot.years, months=done.slot.months, date=done.slot.date),)
            base = replace(base, loose=replace(base.loose, years=None, months=None, date=None))
        return replace(
            base, kind=kind, relations=relations, direction=frame.direction, asked=asked, anchors=others, rule=frame.example,
        )  # fmt: skip
    told = fold(" ".join(t.slot.surface for t in tokens if t.letter in "Se"))
    change = next((rel for word, rel in _CHANGED if word in told), None)
    if change:
        return replace(base, kind=kind, relations=(change,), direction="out", asked=asked, rule=frame.example)
    state = "ended" if _ENDED.search(told) else "in_force"
    return on_a_day(replace(base, kind=kind, asked=asked, aspects=(state,), rule=frame.example))


def _does_to_class(tokens: Sequence[Token], match: re.Match[str]) -> bool:
    """Whether what is done is done to a class that something tells: "văn bản nào thay thế kế hoạch của UBND tỉnh"."""
    groups = match.groupdict()
    after = tokens[match.end("v") :] if groups.get("v") else []
    return any(t.letter == "T" and (t.slot.issuers or t.slot.place or t.slot.years) for t in after)


def on_a_day(question: Question) -> Question:
    """The question with the day of its loose conditions as the day on which something is (not) in force; a year alone
    means its last day where a document is named, and tells which papers are meant where none is."""
    loose = question.loose
    day = loose.date
    if day is None and question.kind == "status" and loose.years and loose.years[0] == loose.years[1]:
        last = loose.months[1] if loose.months else 12
        day = f"{loose.years[0]}-{last:02d}-{monthrange(loose.years[0] or 1, last)[1]}"
    if day is None:
        return question
    return replace(question, on=day, loose=replace(loose, date=None, years=None, months=None))
