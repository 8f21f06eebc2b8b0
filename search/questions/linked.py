"""Questions of several parts: "D bị thông tư nào thay thế, và thông tư ấy thực hiện nghị định nào?", "Chỉ thị 21 do ai ký? Kế
hoạch nào thực hiện nó?".

Each part is read as a question of a talk that follows the part before it: what it points at is a paper named before, or
stands for those that a part before finds, which are put in its place when they are known. A part that nothing reads is kept,
so that the answer can say that it is left. What the grammar reads of the whole sentence stays where that takes up all parts.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from search.late_patterns import late
from search.questions.clause import shape_of, whole_spans
from search.questions.composed import composed
from search.questions.fold import fold
from search.questions.halves import halves, points
from search.questions.lexicon import Lexicon
from search.questions.model import CAMPAIGN, FOUND, OWN, Kind, Previous, Question, Slot, Then, Where
from search.questions.narrowing import SETS
from search.questions.pointing import Pointed, alike, pointed, without_lead
from search.questions.taken_up import (
    all_told,
    apart,
    asked_again,
    complements,
    covered,
    goes_on,
    left_of,
    one_way,
)

_FINDING: Final[frozenset[Kind]] = SETS | {"campaign", "number_lookup"}
_TAKEN: Final[frozenset[Kind]] = OWN | _FINDING | {"check", "agency"}
"""Kinds of the first part behind which another may stand."""
_KEPT: Final[frozenset[Kind]] = frozenset({"compare", "agency_change"})
_ASKED: Final = late(r"(?<![^\W_])(?:nào|nao|gì|gi|ai|mấy|bao nhiêu|bao nhieu|đâu)(?![^\W_])")
_NAMES: Final = frozenset("AG")
_WHOLE: Final = _NAMES | set("QU")
"""Letters of names and rows that are not cut. A row of papers, or of kinds where a later part points back, may end one part
and begin the next."""
_DENIED: Final = late(
    r"(?<![a-z])(?:chua|khong|ko|chang) (?:co|bi|duoc|ban|trien|thuc|can|phai|con|ra)(?![a-z])"
)
"""A part that asks for what is not so: it finds by itself, or not at all."""


@dataclass(slots=True)
class _Told:
    """What the parts read so far name and find."""

    named: tuple[Slot, ...]
    found: Slot | None
    subject_named: bool
    relations: tuple[str, ...]
    inward: bool


def linked(text: str, lexicon: Lexicon, previous: Previous | None) -> Question:
    """The question of a text of one or several parts. Cost: a reading of the whole, and one of each part where there are
    several."""
    whole = composed(text, lexicon, previous)
    parts = halves(text)
    if len(parts) > 1:
        pointing = any(points(part) for part in parts[1:])
        parts = halves(text, whole_spans(text, lexicon, _NAMES if pointing else _WHOLE))
    if len(parts) == 1 or whole.kind in _KEPT or all_told(whole, parts):
        return whole
    first = composed(parts[0].strip(" ,;."), lexicon, previous)
    if not _stands(first):
        return replace(whole, left=left_of(whole, parts, lexicon, previous))
    parts, types = complements(parts, lexicon)
    if types is not None and one_way(whole, first) and (len(parts) == 1 or not first.relations):
        return whole
    if types and not first.asked.types:
        first = replace(first, asked=replace(first.asked, types=types))
    then, left = _later(parts, first, lexicon)
    if not first.anchors and not then:
        return whole
    if covered(whole, first, then, left) or (first.kind == "content" and not apart(whole, first, then, left)):
        return whole
    return replace(first, then=tuple(one for one, _ in then), left=tuple(left))


def _later(
    parts: Sequence[str], first: Question, lexicon: Lexicon
) -> tuple[list[tuple[Then, bool]], list[str]]:
    """What the parts behind the first ask, each with whether it says nothing of papers but what the first does; and the
    parts that nothing reads."""
    told = _told(first, parts[0])
    then: list[tuple[Then, bool]] = []
    left: list[str] = []
    for part in parts[1:]:
        if asked_again(part, first, lexicon):
            continue
        one = _read(part, told, lexicon)
        if one is None:
            left.append(without_lead(part).strip(" ,;?."))
            continue
        then.append((one, goes_on(one.question, first, pointed(part, told.relations))))
        told = _on(told, one, part, len(then))
    return then, left


def _stands(first: Question) -> bool:
    """Whether a first part is a question of its own: of papers that are named, or of a class that is narrowed."""
    if first.kind == "content":
        return any(a.number for a in first.anchors)
    if first.kind not in _TAKEN or first.guessed:
        return False
    if first.anchors:
        return True
    narrow = (
        first.asked.topic or first.loose.topic or first.relations or first.where != Where() or first.subject
    )
    return first.kind in SETS and bool(narrow) and bool(first.rule)


def _told(first: Question, text: str) -> _Told:
    """What a first part names and finds."""
    inner = tuple(one for a in first.anchors for one in a.of)
    finds = first.kind in _FINDING or bool(first.relations)
    return _Told(
        (*first.anchors, *inner),
        _stand_in(first, 0) if finds else None,
        _leads(first, text),
        first.relations,
        first.direction != "out",
    )


def _on(told: _Told, one: Then, part: str, at: int) -> _Told:
    """What the parts name and find when one more was read. The papers named last come before others of their types."""
    question = one.question
    types = {t for a in question.anchors for t in a.types}
    earlier = tuple(a for a in told.named if a not in question.anchors and not types & set(a.types))
    finds = question.kind in _FINDING and question.kind != "number_lookup"
    return _Told(
        (*question.anchors, *earlier),
        _stand_in(question, at) if finds else told.found,
        _leads(question, part),
        question.relations or told.relations,
        question.direction != "out",
    )


def _stand_in(question: Question, at: int) -> Slot:
    """What stands for the papers that a part finds."""
    return Slot(
        types=tuple(t for t in question.asked.types if t != "campaign"), surface=FOUND, iris=(f"{FOUND}{at}",)
    )


def _stands_in(slot: Slot) -> bool:
    return any(iri.startswith((FOUND, CAMPAIGN)) for iri in slot.iris)


def _leads(question: Question, text: str) -> bool:
    """Whether the paper named is what a part is about: it stands before what is asked of it."""
    asked = _ASKED.search(text.lower())
    if not question.anchors:
        return False
    if asked is None or all(_stands_in(a) for a in question.anchors):
        return True
    told = question.anchors[0]
    at = fold(text).find(fold(told.surface or told.number or told.name or ""))
    return 0 <= at < asked.start()


def _read(part: str, told: _Told, lexicon: Lexicon) -> Then | None:
    """What a later part asks; None where nothing reads it."""
    said = pointed(part, told.relations)
    typed, text = without_lead(part).strip(" ,;?."), said.text.strip(" ,;.")
    question = composed(text, lexicon, _before(said, told))
    question = replace(question, anchors=tuple(_known(a, told.named) for a in question.anchors))
    if said.somebody or (_DENIED.search(fold(text)) and not question.clauses):
        return None
    if not said.pointer and not question.anchors:
        question = _of_subject(text, told, lexicon) or question
    if not said.pointer and question.kind == "content" and (question.chained or not question.anchors):
        return _of_contents(question, told, typed)
    if question.anchors and (question.chained or not said.pointer):
        return (
            Then(_without(question, said.pointer), typed, said.count) if question.kind != "lookup" else None
        )
    if said.pointer:
        return None
    if question.kind in ("list", "count") and question.rule and _OF_ITS_OWN.search(fold(part)):
        return Then(question, typed) if told.named else None
    return _of_contents(question, told, typed)


def _of_subject(text: str, told: _Told, lexicon: Lexicon) -> Question | None:
    """ "Bãi bỏ quy định của nghị định nào": what the paper does that the part before is about; None where no verb begins."""
    if shape_of(text, lexicon)[0][:1] not in _DOING:
        return None
    about = told.named[:1] if told.subject_named else (told.found,) if told.found else told.named[:1]
    question = composed(f"văn bản ấy {text}", lexicon, Previous(about, (), True))
    return question if question.chained and question.kind == "relation" and not question.guessed else None


_DOING: Final = frozenset("VPpcN")
"""Letters of verbs and of what leads up to them."""


def _before(said: Pointed, told: _Told) -> Previous:
    """The talk that a part goes on with, by how it points back."""
    found: tuple[Slot, ...] = (told.found,) if told.found else ()
    if said.campaign and not any(s.campaign for s in told.named):
        at = told.found.iris[0].removeprefix(FOUND) if told.found else "0"
        found = (Slot(types=("campaign",), campaign=True, surface=CAMPAIGN, iris=(f"{CAMPAIGN}{at}",)),)
    if said.new or said.old:
        ends = [found, told.named[:1]] if said.new is told.inward else [told.named[:1], found]
        fits = [end for end in ends if not said.types or any(set(s.types) & set(said.types) for s in end)]
        return Previous((fits or ends)[0], (), True)
    named = told.named
    if said.types and said.types != ("campaign",):
        known = [s for s in (*found, *named) if set(s.types) & set(said.types)]
        if not any(_stands_in(s) for s in known):
            found = tuple(
                replace(s, types=said.types)
                for s in found
                if not known and (not s.types or alike(s.types, said.types))
            )
    if said.count:
        both = tuple(
            s for s in (*found, *named) if not said.types or not s.types or set(s.types) & set(said.types)
        )
        return Previous(both, (), True)
    if said.bare and told.subject_named:
        return Previous(named[:1], found, True)
    return Previous(found, named, not told.subject_named)


def _known(slot: Slot, named: tuple[Slot, ...]) -> Slot:
    """A paper that is told again by its bare number as the one named in full before."""
    if not slot.number or not slot.number.isdigit():
        return slot
    alike = (s for s in named if s.number and re.match(rf"0*{slot.number.lstrip('0')}(?!\d)", s.number))
    return next((s for s in alike if not slot.types or not s.types or set(slot.types) & set(s.types)), slot)


_OF_ITS_OWN: Final = late(r"(?<![a-z])(?:ve|cua|lien quan)(?![a-z])")
"""What tells a class of papers apart that a part asks for by itself."""


def _without(question: Question, pointer: str) -> Question:
    """A part whose words are looked for in a paper, less those that point at it."""
    return (
        replace(question, text=question.text.replace(pointer, " ", 1).strip())
        if question.kind == "content" and pointer
        else question
    )


def _of_contents(question: Question, told: _Told, said: str) -> Then | None:
    """A part that asks of something and points at no paper: what the paper found, or named, says of it."""
    about = (told.found if told.inward else None) or (told.named[0] if told.named else None)
    if about is None or about.campaign or not told.named:
        return None
    asked = Question(
        question.text,
        "content",
        anchors=(about,),
        topic=question.topic,
        subject=question.subject,
        aspects=question.aspects,
        chained=True,
    )
    return Then(asked, said)
