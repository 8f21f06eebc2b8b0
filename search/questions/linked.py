"""Questions of several parts: "D bị thông tư nào thay thế, và thông tư ấy thực hiện nghị định nào?", "Chỉ thị 21 do ai ký? Kế
hoạch nào thực hiện nó?".

Each part is read as a question of a talk that follows the part before it: what it points at is a paper named before, or
stands for those that a part before finds, which are put in its place when they are known. A part that nothing reads is kept,
so that the answer can say that it is left. What the grammar reads of the whole sentence stays where that takes up all parts.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from search.late_patterns import late
from search.questions.beyond import with_known
from search.questions.clause import shape_of, whole_spans
from search.questions.composed import composed
from search.questions.fold import fold
from search.questions.halves import halves, points
from search.questions.lexicon import Lexicon
from search.questions.model import OWN, Kind, Previous, Question, Slot, Then, Where
from search.questions.narrowing import SETS
from search.questions.pointing import alike, pointed, verbs_of, without_lead
from search.questions.spoken_of import SpokenOf, after_first, after_more, named_before, talk_before
from search.questions.taken_up import (
    all_told,
    apart,
    asked_again,
    complements,
    covered,
    for_whom,
    goes_on,
    left_of,
    one_way,
    provision_again,
    up_to_when,
)
from search.questions.written_out import written_out

_MOST: Final = 8
"""Parts that are answered behind the first; more are told as left."""
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
    first, then, left = _later(parts, first, lexicon)
    if not first.anchors and not then:
        return whole
    if covered(whole, first, then, left) or (first.kind == "content" and not apart(whole, first, then, left)):
        return whole
    return replace(first, then=tuple(one for one, _ in then), left=tuple(left))


def _later(
    parts: Sequence[str], first: Question, lexicon: Lexicon
) -> tuple[Question, list[tuple[Then, bool]], list[str]]:
    """The first part with what only goes on with it, what the others ask, each with whether it says nothing of papers but
    what the first does, and the parts that nothing reads."""
    told = after_first(first, parts[0])
    then: list[tuple[Then, bool]] = []
    left: list[str] = []
    for part in parts[1:]:
        if asked_again(part, first, lexicon):
            continue
        if provision_again(part, first):
            first = replace(first, aspects=tuple(dict.fromkeys((*first.aspects, "provision"))))
            continue
        one = _read(part, told, lexicon) if len(then) < _MOST else None
        if one is None:
            left.append(without_lead(part).strip(" ,;?."))
            continue
        said = pointed(part, told.relations)
        if one.question.kind == "number_lookup" and one.question.chained and not said.pointer:
            continue  # "căn cứ nghị định nào, số mấy": papers are told by their numbers
        then.append((one, goes_on(one.question, first, said)))
        told = after_more(told, one, part, len(then))
    return first, then, left


def _stands(first: Question) -> bool:
    """Whether a first part is a question of its own: of papers that are named, or of a class that is narrowed."""
    if first.kind == "content":
        return any(a.number for a in first.anchors)
    if first.kind not in _TAKEN or first.guessed:
        return False
    if first.anchors:
        return True
    held = (first.asked.topic, first.loose.topic, first.relations, first.subject, *_of_whom(first))
    return first.kind in SETS and bool(first.rule) and (any(held) or first.where != Where())


def _of_whom(first: Question) -> tuple[object, ...]:
    return tuple(x for s in (first.asked, first.loose) for x in (s.issuers, s.place, s.years))


def _read(part: str, told: SpokenOf, lexicon: Lexicon) -> Then | None:
    """What a later part asks; None where nothing reads it."""
    said = pointed(part, told.relations)
    typed, text = without_lead(part).strip(" ,;?."), said.text.strip(" ,;.")
    question = composed(written_out(text), lexicon, talk_before(said, told))
    if said.somebody or (_DENIED.search(fold(text)) and not question.clauses):
        return None
    if not said.pointer and not question.anchors and not question.where.among:
        question = _of_subject(text, told, lexicon) or question
    question = replace(question, anchors=tuple(_meant(a, told) for a in question.anchors))
    if not said.pointer and question.chained:
        if question.kind in ("content", "lookup") or up_to_when(part, told.relations) or for_whom(part):
            return _of_contents(question, told, typed)
        if question.kind in _OF_FOUND and told.inward and told.found:
            question = replace(question, anchors=(told.found,))
    if question.kind == "lookup" or (said.pointer and not question.chained):
        return None
    known = tuple(s for s in told.all if s.number and s not in question.anchors)
    if known and question.relations and question.kind in SETS and _OTHER.search(fold(text)):
        question = with_known(question, known)
    if question.anchors or question.where.among:
        return Then(_without(question, said.pointer), typed, said.count)
    of_whom = any(_of_whom(question))
    if question.kind in ("list", "count") and question.rule and (of_whom or _OF_ITS_OWN.search(fold(part))):
        return Then(question, typed) if told.named or of_whom else None
    return _of_contents(question, told, typed)


def _meant(slot: Slot, told: SpokenOf) -> Slot:
    """A paper of a part as what it is: one named in full before, or the newest of those found."""
    bare = slot.first and not (slot.within or slot.issuers or slot.place)
    if bare and told.found and (not told.found.types or alike(slot.types, told.found.types)):
        return replace(slot, within=Where(among=told.found.iris))
    return named_before(slot, told.named)


_OTHER: Final = late(r"(?<![a-z])(?:nao|gi) khac(?![a-z])")
_OF_FOUND: Final[frozenset[Kind]] = OWN - {"expires", "status"}
"""What is asked of the paper found where that did something to the one named: "bị thông tư nào thay thế, ban hành ngày nào"."""


def _of_subject(text: str, told: SpokenOf, lexicon: Lexicon) -> Question | None:
    """ "Bãi bỏ quy định của nghị định nào": what the paper does that the part before is about; None where no verb begins."""
    if shape_of(text, lexicon)[0][:1] not in _DOING:
        return None
    question = composed(f"văn bản ấy {text}", lexicon, Previous(told.subject, (), True))
    return question if question.chained and question.kind == "relation" and not question.guessed else None


_DOING: Final = frozenset("VPpcN")
"""Letters of verbs and of what leads up to them."""


_OF_ITS_OWN: Final = late(r"(?<![a-z])(?:ve|cua|lien quan)(?![a-z])")
"""What tells a class of papers apart that a part asks for by itself."""


def _without(question: Question, pointer: str) -> Question:
    """A part whose words are looked for in a paper, less those that point at it."""
    return (
        replace(question, text=question.text.replace(pointer, " ", 1).strip())
        if question.kind == "content" and pointer
        else question
    )


def _of_contents(question: Question, told: SpokenOf, said: str) -> Then | None:
    """A part that asks of something and points at no paper: what the paper found, or named, says of it."""
    about = (told.found if told.inward else None) or (told.named[0] if told.named else None)
    if about is None or about.campaign or not told.named:
        return None
    asked = Question(
        f"{question.text}{_same_deed(question.text, about, told)}",
        "content",
        anchors=(about,),
        topic=question.topic,
        subject=question.subject,
        aspects=question.aspects,
        chained=True,
    )
    return Then(asked, said)


def _same_deed(text: str, about: Slot, told: SpokenOf) -> str:
    """The paper that something was done to, where a part asks more of that deed: "ngưng đến ngày nào" of a paper that suspends
    several."""
    verbs = verbs_of(told.relations)
    one = next((s for s in told.named if s is not about and s.number), None)
    same = verbs and re.search(rf"(?<![a-z])(?:{verbs})(?![a-z])", fold(text))
    return f" {' '.join(one.types)} {one.number}" if one and same else ""
