"""Questions whose verb is none the grammar knows: "kế hoạch nào bám theo Chỉ thị 41", "Báo cáo 5 nối tiếp kế hoạch nào".

Where a class of papers is asked for beside one that is named, and only a few words stand between them, the words are the
verb. What ties the two is then for the library to say: all that papers do to each other may be meant, in the direction the
sentence tells. The words stay unread, so the answer says that it did not use them.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from search.questions import words as table
from search.questions.fold import fold
from search.questions.model import Direction, Kind, Question
from search.questions.slots import anchors_at, slot_at
from search.questions.spans import Token

TIERS: Final = (
    ("implements", "based_on", "guides"),
    ("reports_on",),
    ("amends", "replaces", "repeals"),
    ("approves", "issues_with"),
)
"""What one paper may do to another, what it is made for first; a later row is looked at where none before it holds."""
CHANGES: Final = TIERS[2]
TIES: Final = tuple(relation for tier in TIERS for relation in tier)
_WHETHER: Final = re.compile(r"^[ZTwAaY]*(?P<a>D)(?P<by>[AaYP]*)(?P<q>T)(?P<to>)(?P<w>w)y$")
_ENGLISH: Final = re.compile(r"^[ZAaY]*(?P<q>[QU])(?P<by>)p(?P<a>D)[AaYy]*(?P<to>)(?P<w>w)$")
_CLASS_FIRST: Final = re.compile(
    r"(?P<q>[QU])(?P<by>[AaYPpIdtbF]*)(?P<w>w)(?P<to>[AaYItbFwT]*)(?P<a>D)[AaYy]*$"
)
_NAMED_FIRST: Final = re.compile(
    r"^[ZTAaY]*(?P<a>D)(?P<by>[AaYPpIdtbF]*)(?P<w>w)(?P<to>[AaYItbBFwP]*)(?P<q>[QU])[AaYy]*$"
)
_AGENCY: Final = re.compile(
    r"^[ZwAaY]*(?P<q>G)[AaYIw]*(?P<kind>T)(?P<by>)(?P<w>[wtbAaY]*[wt])(?P<to>)[AaYItbFw]*(?P<a>D)[AaYwy]*$"
)
_AFTER: Final = re.compile(r"(?:^|\s)(?:duoi|sau|tu|ke tu|nho|tiep theo)(?: khi)?(?: co)? $")
_BEFORE: Final = re.compile(r"(?:^|\s)truoc(?: khi)?(?: co)? $")
_CHANGE: Final = frozenset(["chỉnh", "sửa", "thay", "thế", "bỏ", "hủy", "huỷ", "bãi", "đổi"])
_CHANGE_PLAIN: Final = frozenset(map(fold, _CHANGE))
"""Syllables that verbs of changing a paper are made of, and the same typed without marks."""
_MOST_WORDS: Final = 4
"""More words than these tell of something else than the tie between two papers."""


def by_untold_verb(base: Question, tokens: Sequence[Token], shape: str) -> Question | None:
    """The question with every tie for its relation, or None when its shape tells of something else."""
    beside = _after_or_before(base, tokens, shape)
    if beside is not None:
        return beside
    rows: tuple[tuple[re.Pattern[str], Direction], ...]
    rows = ((_CLASS_FIRST, "in"), (_NAMED_FIRST, "out"), (_WHETHER, "in"), (_ENGLISH, "out"))
    for pattern, direction in rows:
        match = pattern.search(shape)
        if match is not None:
            return _tied(base, tokens, match, direction)
    return None


def _tied(
    base: Question, tokens: Sequence[Token], match: re.Match[str], direction: Direction
) -> Question | None:
    verb = [t for t in tokens[match.start("w") : match.end("to")] or [tokens[match.start("w")]] if t.words]
    if len([w for t in verb for w in t.words if w not in table.STOPWORDS]) > _MOST_WORDS:
        return None
    asked = replace(slot_at(tokens, match.start("q")), topic=())
    if asked.types == ("campaign",) and direction == "in":
        return None
    said = [w for t in verb for w in base.text[t.start : t.end].lower().split()]
    changes = any(w in _CHANGE or (w == fold(w) and w in _CHANGE_PLAIN) for w in said)
    kind: Kind = "count" if tokens[match.start("q")].letter == "U" else "relation"
    passive = "P" in match["by"] and not re.search("[tbF]", match["to"]) and direction == "out"
    return replace(
        base,
        kind=kind,
        relations=CHANGES if changes else TIES,
        direction="in" if passive else direction,
        asked=asked,
        anchors=anchors_at(tokens, match.start("a")),
        guessed=True,
        rule="kế hoạch nào bám theo D",
    )


def _after_or_before(base: Question, tokens: Sequence[Token], shape: str) -> Question | None:
    """ "Sau Nghị quyết 25, Bộ Chính trị có chỉ thị nào", "Trước Quyết định 10 thì áp dụng quyết định nào": papers made for
    a named one, or those it took the place of."""
    match = re.fullmatch("[ZTw]*(?P<a>D)[AaYwPpIJbdT]*(?P<q>[QU])[AaYwyV]*", shape)
    if match is None:
        return None
    front = fold(base.text[: tokens[match.start("a")].start])
    after = _AFTER.search(front)
    if after is None and not _BEFORE.search(front):
        return None
    return replace(
        base,
        kind="count" if tokens[match.start("q")].letter == "U" else "relation",
        relations=TIES if after else CHANGES,
        direction="in" if after else "out",
        asked=replace(slot_at(tokens, match.start("q")), topic=()),
        anchors=anchors_at(tokens, match.start("a")),
        guessed=True,
        rule="sau D có văn bản nào",
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
