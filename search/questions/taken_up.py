"""Whether the reading of a whole sentence takes up its parts, which stays then as it is, and what of them adds nothing."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from search.late_patterns import late
from search.questions.clause import read_clause, shape_of
from search.questions.composed import composed
from search.questions.fold import fold
from search.questions.halves import points
from search.questions.lexicon import Lexicon
from search.questions.model import Previous, Question, Then
from search.questions.narrowing import SETS
from search.questions.pointing import Pointed, alike, pointed, verbs_of, without_lead

_PREPOSITION: Final = late(
    r"(?:boi|theo|tai|bang|trong|o|vao|qua|nho|do|can cu(?: vao)?|cua) (?!(?:do|nay|ay|nhung|cac) ?$)"
)


def complements(parts: tuple[str, ...], lexicon: Lexicon) -> tuple[tuple[str, ...], tuple[str, ...] | None]:
    """The parts without a last one that only says by which papers the first was done ("bởi luật nào"), and their types;
    None where there is no such part."""
    last = without_lead(parts[-1])
    if not _PREPOSITION.match(fold(last)):
        return parts, None
    shape, said = shape_of(last, lexicon)
    if said or not set(shape) & set("Qx") or set(shape) & set("VDnCHGSOcIkeJ") or points(last):
        return parts, None
    return parts[:-1], read_clause(last, lexicon).asked.types


def asked_again(part: str, first: Question, lexicon: Lexicon) -> bool:
    """Whether a part only asks which those are that the first part counts or lists: "gồm những số nào"."""
    if first.kind not in SETS or _THOSE.match(fold(without_lead(part))) is None:
        return False
    shape, said = shape_of(part, lexicon)
    types = set(read_clause(part, lexicon).asked.types)
    return not said and not set(shape) & set("VDCnHGSOcIkAaY") and types <= set(first.asked.types or types)


_UP_TO: Final = late(r"(?<![a-z])(?:den|toi) (?:het )?(?:ngay|khi|luc|thang|nam|bao gio)(?![a-z])")


def up_to_when(part: str, relations: Sequence[str]) -> bool:
    """Whether a part asks up to when the deed goes on that the part before it tells: no day of any paper."""
    verbs = verbs_of(relations)
    folded = fold(part)
    return (
        bool(verbs)
        and _UP_TO.search(folded) is not None
        and re.search(rf"(?<![a-z])(?:{verbs})(?![a-z])", folded) is not None
    )


_FOR_WHOM: Final = late(
    r"(?:cho|doi voi|voi|den|toi|nham vao) (?:nhung |cac )?(?:ai|doi tuong nao|nguoi nao)[ ?.]*$"
)


def for_whom(part: str) -> bool:
    """Whether a part asks for whom something is, which is told by a paper's text: "áp dụng cho ai"."""
    return _FOR_WHOM.search(fold(part)) is not None and "gui" not in fold(part)


def provision_again(part: str, first: Question) -> bool:
    """Whether a part only asks in which provision the first part's deed is told: "sửa ở điều nào"."""
    verbs = verbs_of(first.relations)
    if not verbs:
        return False
    where = r"(?: (?:o|tai|trong|nhung|cac|theo))* (?:dieu|khoan|diem|chuong|muc|phan|phu luc|noi dung|cho) (?:nao|gi)[ ?.]*"
    return re.fullmatch(rf"(?:(?:da|bi|duoc) )*(?:{verbs}){where}", fold(without_lead(part))) is not None


_THOSE: Final = late(r"(?:gom|bao gom|do la|cu the|la|gom co)(?: la| co)? ")


def one_way(whole: Question, first: Question) -> bool:
    """Whether the whole sentence's reading goes the way of the first part's, or that of what is done by another paper."""
    same = set(first.relations) & set(whole.relations) and whole.direction in (first.direction, "in")
    return bool(same) if first.relations else whole.anchors == first.anchors


def goes_on(question: Question, first: Question, said: Pointed) -> bool:
    """Whether a part says nothing of papers but what the first does, so that a reading of the whole may hold it."""
    own = all(a in first.anchors for a in question.anchors)
    return question.chained and (not said.pointer or bool(question.relations and own))


def all_told(whole: Question, parts: tuple[str, ...]) -> bool:
    """Whether the reading of the whole has something for every part, and none points in a way that it does not know."""
    if len(whole.further) + len(whole.others) < len(parts) - 1:
        return False
    known = whole.kind == "campaign" or any(a.campaign for a in whole.anchors)
    if any(one.of_found and one.relations for one in whole.further[:-1]):
        return False  # what is asked behind it may be of what that finds
    if any(up_to_when(part, whole.relations) or for_whom(part) for part in parts[1:]):
        return False
    types = [a.types for a in whole.anchors] + [whole.asked.types]
    said = [pointed(part, whole.relations) for part in parts[1:]]
    unknown = any(p.types and all(t and not alike(p.types, t) for t in types) for p in said)
    return known or not (unknown or any(p.strange for p in said))


def apart(whole: Question, first: Question, then: list[tuple[Then, bool]], left: list[str]) -> bool:
    """Whether parts behind one that is answered from a paper's text ask for what ties papers, and nothing of that text."""
    if left or any(one.question.kind == "content" for one, _ in then):
        return False
    asked = [rel for one, _ in then for rel in one.question.relations]
    verbs = verbs_of(asked)
    if verbs and re.search(rf"(?<![a-z])(?:{verbs})(?![a-z])", fold(first.text)):
        return False  # "sau này có gì thay đổi, quyết định nào sửa"
    return whole.kind != "content" or all(one.question.relations and not goes_on for one, goes_on in then)


def covered(whole: Question, first: Question, then: list[tuple[Then, bool]], left: list[str]) -> bool:
    """Whether the whole sentence's reading takes up every part."""
    if not _takes(whole, first) or whole.kind == "content":
        return False
    same = _signature(replace(whole, aspects=())) == _signature(replace(first, aspects=()))
    if left and (same or any(pointed(p, ()).somebody for p in left)):
        return False
    more = whole.kind == "relation" and not first.relations
    return all(
        goes_on and (_takes(whole, one.question) or (more and one.question.kind == "content"))
        for one, goes_on in then
    )


_DAYS: Final = frozenset({"when", "effective", "expires"})


def _takes(whole: Question, part: Question) -> bool:
    if part.relations:
        same = set(part.relations) & set(whole.relations) and part.direction == whole.direction
        return bool(same) and set(part.asked.types) <= set(whole.asked.types or part.asked.types)
    if part.kind in _DAYS and _DAYS & {whole.kind, *whole.aspects}:
        return True
    return part.kind == whole.kind or part.kind in whole.aspects


def _signature(question: Question) -> tuple[object, ...]:
    """What a reading says, without the words that it is told in."""
    return (
        question.kind, question.relations, question.direction, question.aspects, question.asked, question.where,
        question.clauses, [(a.number, a.name, a.iris) for a in question.anchors], question.loose,
    )  # fmt: skip


def left_of(
    whole: Question, parts: tuple[str, ...], lexicon: Lexicon, previous: Previous | None
) -> tuple[str, ...]:
    """The parts in front that a reading of the whole passed over: it says no more than the last one alone."""
    if whole.kind in ("content", "agency") or _signature(
        composed(parts[-1], lexicon, previous)
    ) != _signature(whole):
        return ()
    return tuple(part.strip(" ,;?.") for part in parts[:-1])
