"""Who does what to whom, where no frame tells it: a class of papers is asked for beside one that is named, in whatever
words: "kế hoạch nào bám theo Chỉ thị 41", "Chỉ thị 41 được liên ngành chỉ dẫn ở đâu".

The words between the two only choose the relation; where the grammar knows none of them, all that papers do to each
other may be meant and the library tells which. The direction is told by how the sentence is built (a passive, an
instrument, "theo"), then by how high the two types stand, then by which is said first. Words that were not understood
stay unread, so the answer says that it did not use them.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from search.late_patterns import late
from search.questions import words as table
from search.questions.fold import fold
from search.questions.heights import toward
from search.questions.model import Direction, Question, Slot
from search.questions.patterns import ALSO_VERBS
from search.questions.shapes import about
from search.questions.slots import anchors_at, slot_at
from search.questions.spans import Token

TIERS: Final = (
    ("implements", "based_on", "guides"),
    ("reports_on",),
    ("amends", "replaces", "repeals", "suspends", "corrects"),
    ("approves", "issues_with"),
)
"""What one paper may do to another, what it is made for first; a later row is looked at where none before it holds."""
CHANGES: Final = TIERS[2]
GUIDES: Final = ("guides",)
TIES: Final = tuple(relation for tier in TIERS for relation in tier)
_DATA: Final = late("[GHSWkszmrZC]|D.*D")
"""A question about data, and one of several papers named apart."""
_DOING: Final = late(
    r"(?:^|\s)(?:lam|co|ra|trien khai|ban hanh|thuc hien)(?: duoc| nhung| cac)?(?: viec)? (?:gi|nhung gi)$"
)
_DUTY: Final = late(r"(?<![a-z])(?:phai|can|nen|duoc)(?![a-z])")
"""Words of duty: what must be done is for the paper's own text to say."""
_INSTRUMENT: Final = late(r"(?:^|\s)(?:bang|qua|boi|do|o|tai|trong)(?: (?:mot|nhung|cac))? $")
_WHERE: Final = late(r"(?:^|\s)(?:(?:o|tai|trong) (?:dau|cho nao)|bang (?:cai )?gi)$")
_LEANS: Final = late(r"(?:^|\s)(?:vao|theo) (?:dau|(?:cai |nhung )?gi)$")
_AFTER: Final = late(r"(?:^|\s)(?:duoi|sau|tu|ke tu|nho|tiep theo)(?: khi)?(?: co)? $")
_BEFORE: Final = late(r"(?:^|\s)truoc(?: khi)?(?: co)? $")
_CHANGE: Final = frozenset(["chỉnh", "sửa", "thay", "bỏ", "hủy", "huỷ", "bãi", "đổi"])
_CHANGE_PLAIN: Final = frozenset(map(fold, _CHANGE))
"""Syllables that verbs of changing a paper are made of, and the same typed without marks."""
_CLEAR: Final = late(r"(?<!\w)(?:rõ|dẫn|giải|chỉ|chi tiết|cụ thể|ro|dan|giai|chi tiet|cu the)(?!\w)")
"""The same of verbs of making a paper clear."""
_MADE_WITH: Final = late(
    r"(?:^|\s)(?:(?:khi|luc) (?:[a-z]+ )?(?:lam|ra|ky|ban hanh|phe duyet|soan|viet|lap|xay dung)|de (?:lam|ra|ky|ban hanh|phe duyet|soan|viet|lap|xay dung))(?: thao| ra| nen)? $|^ de $"
)
"""Words between papers asked for and the paper made with them: "dựa vào nghị định nào để ra Thông tư 5"."""
_MOST_WORDS: Final = 5
"""More words than these tell of something else than the tie between two papers."""


def by_roles(base: Question, tokens: Sequence[Token], shape: str) -> Question | None:
    """The question for papers of a class that are tied to the one named, or None when its parts tell of something else.
    Cost: linear in the parts."""
    if "D" not in shape or _DATA.search(shape):
        return None
    named = shape.index("D")
    at = _asked_at(base, tokens, shape, named)
    if at is None:
        return None
    asked = slot_at(tokens, at) if shape[at] in "QUT" else Slot()
    if shape[at] != "T" or shape[at + 1 : at + 3] != "wx":
        asked = replace(asked, topic=())
    if at < named and _MADE_WITH.search(fold(base.text[tokens[at].end : tokens[named].start])):
        return _made_with(base, tokens, shape, named, at, asked)
    verb = _verb_at(tokens, shape, named, at)
    said = _verb_words(base.text, tokens, shape, named, at) or _bare_change(base.text, tokens, named, at)
    if verb is None and not _may_tie(shape, named, at, asked, said):
        return None
    direction = _beside_in_time(base, tokens, named, at) or _direction(base, tokens, shape, named, at, asked)
    if asked.types == ("campaign",) and direction == "in":
        return None
    relations = _relations(base, tokens, named, at, verb, said, direction)
    return replace(
        base,
        kind="count" if shape[at] == "U" else "relation",
        relations=relations,
        direction=direction,
        asked=asked,
        anchors=anchors_at(tokens, named),
        guessed=relations in (TIES, CHANGES),
        rule="kế hoạch nào bám theo D",
    )


def _made_with(
    base: Question, tokens: Sequence[Token], shape: str, named: int, at: int, asked: Slot
) -> Question:
    """ "Bộ dựa vào nghị định nào để ra Thông tư 5": the grounds of the named paper, whose maker stands in front."""
    verb = next((i for i in range(at) if shape[i] == "V"), None)
    relations = tokens[verb].relations if verb is not None else ("based_on", "implements")
    if "cites" in relations:
        relations = ("based_on", *relations)
    return replace(
        base, kind="count" if shape[at] == "U" else "relation", relations=relations, direction="out", asked=asked,
        anchors=anchors_at(tokens, named), loose=replace(base.loose, issuers=(), place=None), rule="dựa vào nghị định nào để ra D",
    )  # fmt: skip


def _asked_at(base: Question, tokens: Sequence[Token], shape: str, named: int) -> int | None:
    """Where the class asked for stands: "kế hoạch nào", "kế hoạch y tế nào", "có báo cáo trả lời chưa", or "làm gì",
    "ở đâu" where someone does something by the named paper."""
    told = re.search("[QU]", shape) or re.search("T(?=w?y$)", shape)
    if told is not None:
        return told.start()
    parted = re.search("T(?=[wI]{1,3}x)", shape)
    if parted is not None and _asks_kind(base.text, tokens, parted.start()):
        return parted.start()
    asks = re.search("[xO]", shape)
    if asks is None or "T" in shape:
        return None
    at = asks.start()
    front = fold(base.text[: tokens[at].end])
    if at < named:
        if _MADE_WITH.search(fold(base.text[tokens[at].end : tokens[named].start])):
            return at
        does = re.fullmatch("[AaYP]*[AaY][AaYIVw]*", shape[:at]) and "t" in shape[at:named]
        return at if does and _DOING.search(front) and not _DUTY.search(front) else None
    if re.fullmatch("D[AaY]*[Aa][AaY]*", shape[named:at]) and _DOING.search(front):
        return at  # "Quyết định 5 thì tỉnh làm gì"
    leans = "w" in shape[named:at] and _LEANS.search(front)
    return at if leans or ("P" in shape[named:at] and _WHERE.search(front)) else None


def _asks_kind(text: str, tokens: Sequence[Token], at: int) -> bool:
    """Whether "nào" after some words asks for the type before them, which then is a noun: not "quy định cỡ chữ thế nào"."""
    acts = tokens[at].slot.types[:1] and tokens[at].slot.types[0] in ALSO_VERBS and at > 0
    end = next(t.end for t in tokens[at:] if t.letter == "x")
    asks = fold(text[tokens[at + 1].start : end])
    return not acts and asks.endswith(("nao", "gi")) and not asks.endswith(("the nao", "bao nao"))


def _verb_at(tokens: Sequence[Token], shape: str, named: int, at: int) -> int | None:
    """The verb that ties the two: between them or, as verbs do in Vietnamese passives, after both."""
    low, high = sorted((named, at))
    inside = [i for i in range(low + 1, high) if shape[i] in "Ve"]
    beyond = [
        i
        for i in range(high + 1, len(shape))
        if shape[i] in "Ve" and set(shape[high + 1 : i]) <= set("AaYPJw")
    ]
    return next(iter((*inside, *beyond)), None)


def _verb_words(text: str, tokens: Sequence[Token], shape: str, named: int, at: int) -> list[str]:
    """The words as typed that stand for a verb: those between the two; else those behind both ("D có thông tư nào nói rõ
    chưa"), or in front of the named paper behind who acts ("tỉnh đáp lại D bằng kế hoạch nào")."""

    def told(start: int, end: int) -> list[Token]:
        inside = [(i, tokens[i]) for i in range(start, end) if tokens[i].letter in "wt" and tokens[i].words]
        return [t for i, t in inside if i != named + 1 or not about(text, t)]

    low, high = sorted((named, at))
    found = told(low + 1, high)
    if not found and at == low:
        found = told(named + 1, min(named + 2, len(tokens)))
    elif not found:
        acts = re.search("[Aa][wJ]$", shape[:named]) and _INSTRUMENT.search(fold(text[: tokens[at].start]))
        found = told(at + 1, len(tokens)) or ([tokens[named - 1]] if acts else [])
    return [w for t in found for w in text[t.start : t.end].lower().split()]


def _bare_change(text: str, tokens: Sequence[Token], named: int, at: int) -> list[str]:
    """A lone syllable of changing between two papers, which else is a mere link: "Quyết định 5 thế quyết định nào"."""
    low, high = sorted((named, at))
    told = text[tokens[low].end : tokens[high].start].lower().split()
    return ["thay"] if len(told) == 1 and (told[0] in ("thế", "the") or _changes(told)) else []


def _changes(said: Sequence[str]) -> bool:
    return any(w in _CHANGE or (w == fold(w) and w in _CHANGE_PLAIN) for w in said)


def _may_tie(shape: str, named: int, at: int, asked: Slot, said: Sequence[str]) -> bool:
    """Whether what stands between may be a tie: a few words, "theo", or nothing where the types tell enough."""
    if len([w for w in said if fold(w) not in table.STOPWORDS]) > _MOST_WORDS:
        return False
    if shape[:named].rstrip("AaY").endswith(("t", "b")) and named < at and not asked.types:
        return False  # "theo Nghị định 5, hồ sơ gồm những giấy tờ gì"
    low, high = sorted((named, at))
    whether = shape[at] == "T" and shape[at + 1 :] == "wy"
    does = shape[at] in "xO" and re.search("[Aa]$", shape[low + 1 : high]) is not None
    return (
        whether
        or does
        or bool(said)
        or "t" in shape
        or bool(asked.types and re.search("[AaPI]", shape[low + 1 : high]))
    )


def _direction(
    base: Question, tokens: Sequence[Token], shape: str, named: int, at: int, asked: Slot
) -> Direction:
    by_types = toward(asked.types, tokens[named].slot.types)
    if asked.types == ("campaign",):
        return "out"
    if at < named:
        inside, after = shape[at + 1 : named], shape[named + 1 :]
        if re.search("p$", inside) or (re.search("P[Aa]*$", inside) and re.search("[Vwe]", after)):
            return "out"
        return "in" if re.search("[tF]", inside) else by_types or "in"
    inside = shape[named + 1 : at]
    if shape[at] == "T" and shape.endswith("y"):
        return "in"
    front = fold(base.text[: tokens[at].start])
    if "P" in inside and not re.search("P.*[tFI]", inside):
        return "in" if inside.endswith("B") or re.search("P[d]?[Aa]", inside) else by_types or "in"
    if _INSTRUMENT.search(front) and (by_types != "out") and re.search("[AaPV]", shape[:at]):
        return "in"
    if re.search("[tF]$", inside):
        return by_types or "out"
    if re.search("[Vw]", shape[at:]) and not re.search("[VPw]", inside.removeprefix("w")):
        return "in"  # "D có thông tư nào sửa": the class asked for is who acts
    return by_types or ("in" if re.search("[Aa]I?w?$", inside) else "out")


def _beside_in_time(base: Question, tokens: Sequence[Token], named: int, at: int) -> Direction | None:
    """ "Sau Nghị quyết 25, Bộ Chính trị có chỉ thị nào", "Trước Quyết định 10 thì áp dụng quyết định nào": papers made for
    a named one, or those it took the place of."""
    front = fold(base.text[: tokens[named].start])
    if at < named:
        return None
    if _AFTER.search(front):
        return "in"
    return "out" if _BEFORE.search(front) else None


def _relations(
    base: Question,
    tokens: Sequence[Token],
    named: int,
    at: int,
    verb: int | None,
    said: Sequence[str],
    direction: Direction,
) -> tuple[str, ...]:
    """What may tie the two: what the verb says; else changes where a paper suffers them or a syllable tells of them."""
    if _BEFORE.search(fold(base.text[: tokens[named].start])) and direction == "out":
        return CHANGES
    if verb is not None and not _AFTER.search(fold(base.text[: tokens[named].start])):
        return tokens[verb].relations or ("repeals", "replaces")
    low, high = sorted((named, at))
    suffers = [t for t in tokens[low:high] if t.letter == "P" and fold(t.slot.surface).endswith("bi")]
    if suffers or _changes(said):
        return CHANGES
    return GUIDES if _CLEAR.search(" ".join(said)) else TIES
