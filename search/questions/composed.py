"""Puts a question of several clauses together: what it asks, on which further conditions, and what else it asks."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final, Literal

from search.questions.agency_changes import agency_change
from search.questions.attach import merge
from search.questions.campaign_class import campaigns_by_place
from search.questions.campaign_periods import period_of
from search.questions.clause import read_clause, shape_of
from search.questions.clauses import Condition, conditions, pieces
from search.questions.fold import fold
from search.questions.lexicon import Lexicon
from search.questions.lifted import lift
from search.questions.model import OWN, Clause, Kind, Previous, Question, Slot, Where
from search.questions.more_asked import BARE, EARLIER, TOLD_ANYWAY, asks_more, names_more
from search.questions.own_act import with_own_act
from search.questions.patterns import pronoun_pattern, type_names, type_words
from search.questions.same_number import same_number
from search.questions.talk import gone_on

_SETS: Final[frozenset[Kind]] = frozenset({"relation", "mentions", "list", "count"})
_OF_SUBJECT: Final = frozenset({"expires", "status"})
"""What is asked of the sentence's subject: "D được sửa đổi bởi văn bản nào và hết hiệu lực khi nào" asks when D ends."""
_SAME: Final = "văn bản được hỏi"
_LAID_DOWN: Final = frozenset(
    {"Chỉ thị", "Nghị quyết", "Kết luận", "Luật", "Bộ luật", "Pháp lệnh", "Nghị định"}
)
"""Kinds of papers that others carry out."""
_IN_LIBRARY: Final = re.compile(
    r"(?:da |co |hien )*(?:duoc )?(?:luu |toan van |ban day du )*(?:trong|o|tai) (?:kho|thu vien|he thong)(?: van ban)? (?:hay )?(?:khong|chua|ko)[ ?.]*$"
)
"""Whether a document is held, asked: its card tells."""
_SIDES: Final[dict[str, Literal["after", "before", "same day"]]] = {
    "sau": "after", "after": "after", "truoc": "before", "before": "before", "cung ngay voi": "same day", "cung ngay": "same day",
}  # fmt: skip
_AMONG: Final = "trong số văn bản vừa nêu"
_ANY: Final = "văn bản nào "
_ASKED_OF: Final = re.compile(r"(?<![a-z])(?:nao|gi|ai|may|bao nhieu)(?![a-z])")
_STATES: Final = (("ended",), ("in_force",))
_FLIPPED: Final = {"ended": "in_force", "in_force": "ended"}


def composed(text: str, lexicon: Lexicon, previous: Previous | None) -> Question:
    """The question of a whole text. Cost: a reading for each clause."""
    change = agency_change(text)
    if change is not None:
        return change
    alone, among = gone_on(text, previous)
    bearing = same_number(alone, lexicon) or campaigns_by_place(alone)
    if bearing is not None:
        return replace(bearing, text=text)
    beside = _beside(alone, lexicon)
    if beside:
        return replace(beside, text=text)
    held = _IN_LIBRARY.search(fold(alone))
    if held and held.start():
        whether = read_clause(alone[: held.start()].strip(" ,"), lexicon, previous)
        if whether.kind == "lookup":
            return replace(whether, text=text)
    question = (
        _with_others(alone, lexicon, previous)
        or _with_further(alone, lexicon, previous)
        or _narrowed(alone, lexicon, previous)
    )
    if "campaign" in question.asked.types:
        question = replace(question, period=period_of(text))
    if among and question.kind in _SETS:
        where = replace(question.where, among=among, said=(_AMONG, *question.where.said))
        question = replace(question, where=where)
    return with_own_act(text, replace(question, text=text))


def _beside(text: str, lexicon: Lexicon) -> Question | None:
    """ "Văn bản nào ban hành sau Kế hoạch 150/KH-UBND": a class by the day of a named document."""
    match = re.search(
        rf" (?:(?:duoc )?(?:ban hanh|ky|ra doi) )?(?P<side>{'|'.join(_SIDES)}) (?P<doc>(?:{type_words()}) .*)$",
        fold(text),
    )
    if match is None or not match.start():
        return None
    document = read_clause(text[match.start("doc") :].strip(" ?."), lexicon)
    if document.kind != "lookup" or len(document.anchors) != 1 or not document.anchors[0].number:
        return None
    question = _narrowed(text[: match.start()], lexicon, None)
    if (
        question.kind not in ("list", "count")
        or question.relations
        or not question.rule
        or question.loose.topic
    ):
        return None
    said = text[match.start() :].strip(" ?.")
    where = replace(
        question.where, beside=(_SIDES[match["side"]], document.anchors[0]), said=(said, *question.where.said)
    )
    return replace(question, where=where)


def _narrowed(text: str, lexicon: Lexicon, previous: Previous | None, depth: int = 0) -> Question:
    """A question with the conditions that stand apart in it; as the grammar reads it where they narrow nothing."""
    bare, where = lift(text, lexicon)
    plain = read_clause(bare, lexicon, previous)
    if plain.kind in _SETS and plain.aspects[:1] in _STATES and where == Where():
        return replace(plain, text=text)
    if where.order and where.order.by != "most":
        question = read_clause(bare, lexicon, previous, first=where.order)
        asks = question.kind in OWN or (question.kind == "relation" and question.direction == "out")
        if asks and question.anchors and question.anchors[0].first and _without_order(where) == Where():
            return replace(question, text=text)
    if where.signer and where.order is None:
        question = read_clause(bare, lexicon, previous, within=where)
        asks = question.kind in OWN or (question.kind == "relation" and question.direction == "out")
        if asks and question.anchors and question.anchors[0].within:
            return replace(question, text=text)
    for head, told in [*(conditions(bare) if depth < 2 else ()), (bare, ())]:
        if head == text:
            break
        question = plain if head == bare else read_clause(head, lexicon, previous)
        if where.order and question.kind == "lookup" and not any(a.number for a in question.anchors):
            # "chỉ thị (mới nhất) của Bộ Chính trị về …": what tells one paper elsewhere tells a class here
            question = read_clause(f"những {head[:1].lower()}{head[1:]}", lexicon, previous)
        if not _takes(question, where) or (question.guessed and told):
            continue  # a verb cut in two by its condition is none that is unknown
        clauses = [_clause(condition, lexicon, depth) for condition in told]
        if any(clause is None for clause in clauses):
            continue
        if question.kind == "campaign":  # all campaigns are of the library
            return replace(question, text=text, where=replace(where, held=None) if where.order else Where())
        return _joined(question, [c for c in clauses if c], where, text)
    return plain if bare == text else read_clause(text, lexicon, previous)


def _without_order(where: Where) -> Where:
    return replace(where, order=None, said=())


def _takes(question: Question, where: Where) -> bool:
    """Whether documents are asked for that conditions can narrow."""
    if question.kind == "agency":
        if question.relations and question.anchors:
            return where.order is None  # "trước sáp nhập, tỉnh nào có kế hoạch thực hiện D"
        return where.order is not None and where.order.by == "most" and not question.anchors
    if question.kind == "campaign":
        most = where.order is not None and where.order.by == "most"
        told = replace(where, held=None, said=(), order=None if most else where.order)
        return question.asked.types == ("campaign",) and told == Where()
    if question.kind == "relation":
        return bool(question.asked.types) or question.direction == "in" or bool(question.anchors)
    return question.kind in _SETS


def _clause(condition: Condition, lexicon: Lexicon, depth: int) -> Clause | None:
    """A condition as a question of its own; None when the grammar cannot tell what it asks."""
    text = _ANY + condition.text
    shape, _ = shape_of(text, lexicon)
    if re.search("[GHsWOz]", shape):
        return None
    bare, where = lift(text, lexicon)
    question = read_clause(bare, lexicon, whole=True)
    if question.kind not in _SETS or question.unread:
        return None
    asked, loose = question.asked, question.loose
    named = any(a.named for a in question.anchors)
    told = bool(question.relations or question.aspects[:1] in _STATES or where != Where())
    placed = bool({*asked.issuers, *loose.issuers, asked.place or "", loose.place or ""} - {""})
    if not (told or placed) or ((asked.topic or loose.topic) and not named):
        return None
    negated = condition.negated
    if negated and question.aspects[:1] in _STATES:
        question, negated = replace(question, aspects=(_FLIPPED[question.aspects[0]],)), False
    return Clause(replace(question, text=text, where=where), negated, condition.said)


_FOLLOWED: Final = re.compile(r"(?<![a-z])theo (?:nhung |cac )?huong dan (?:nao|gi|so)")


def _joined(question: Question, clauses: list[Clause], where: Where, text: str) -> Question:
    """A question with its conditions. A date or agency at the end of a condition on a relation or state binds the
    documents asked for. At whose level a guide is followed tells nothing of who made it."""
    if where.level and question.relations == ("guides",) and _FOLLOWED.search(fold(text)):
        where = replace(where, level=None, said=())
    kept = []
    for clause in clauses:
        inner = clause.question
        if inner.relations or inner.aspects:
            question = replace(question, loose=merge(question.loose, replace(inner.loose, topic=())))
            inner = replace(inner, loose=Slot())
        if inner.relations == ("implements",) and inner.direction == "in" and not inner.anchors:
            laid_down = bool(question.asked.types) and _LAID_DOWN.issuperset(question.asked.types)
            inner = replace(inner, direction="out") if laid_down else inner  # "chỉ thị chưa triển khai"
        kept.append(replace(clause, question=inner))
    return replace(question, text=text, where=where, clauses=tuple(kept))


def _with_others(text: str, lexicon: Lexicon, previous: Previous | None) -> Question | None:
    """ "Bộ có thông tư nào hướng dẫn D, tỉnh A có kế hoạch nào": one thing asked of several classes, each with its agency."""
    parts = pieces(text)
    at = len(parts)
    while at > 1 and _names_class(parts[at - 1][1], lexicon):
        at -= 1
    if at == len(parts):
        return None
    main = "".join(join + piece for join, piece in parts[:at])
    if not re.search("[QU]", shape_of(main, lexicon)[0]):
        return None
    question = _narrowed(main, lexicon, previous)
    if question.kind not in ("relation", "count") or not question.anchors or not question.asked.types:
        return None
    others = []
    for _, piece in parts[at:]:
        read = read_clause(piece.strip(" ?"), lexicon)
        asked = merge(read.asked, replace(read.loose, topic=()))
        others.append(replace(question, text=text, asked=asked, loose=Slot()))
    return replace(question, text=text, others=tuple(others))


_OF_AGENCY: Final = re.compile("[AaYP]*[Aa][AaYIP]*[QU][AaY]*|[QU][AaY]*[Aa][AaY]*")


def _names_class(piece: str, lexicon: Lexicon) -> bool:
    """Whether a piece asks for a class of an agency and says nothing else: "Lâm Đồng có kế hoạch nào"."""
    shape, words = shape_of(piece, lexicon)
    return not words and _OF_AGENCY.fullmatch(shape) is not None


def _with_further(text: str, lexicon: Lexicon, previous: Previous | None) -> Question | None:
    """ "Ai ký D và có hiệu lực từ ngày nào", "Ngày ban hành và người ký của D": several things asked of one document."""
    parts = tuple((join, EARLIER.sub("", piece)) for join, piece in pieces(text))
    if len(parts) == 1:
        return None
    main, more = parts[0][1], []
    for join, piece in parts[1:]:
        if asks_more(piece, lexicon):
            more.append(piece)
        elif more:
            return None
        else:
            main += join + piece
    if not more:
        first = next((i for i, (_, piece) in enumerate(parts) if not names_more(piece, lexicon)), 0)
        more = [BARE.get(fold(p), p) for _, p in parts[:first] if fold(p) not in TOLD_ANYWAY]
        main = "".join(j + p for j, p in parts[first:])[len(parts[first][0]) :]
        if not first:
            return None
    question = _narrowed(main, lexicon, previous)
    if question.kind not in OWN | _SETS or not (question.anchors or question.asked.types):
        return None
    read = [_further(piece, question, lexicon) for piece in more]
    if any(one is None for one in read):
        return None
    told = [one for one in read if one and (one.kind, one.relations) != (question.kind, question.relations)]
    if any(one.relations for one in told) and question.kind == "status":
        return None
    return replace(question, text=text, further=tuple(told))


def _further(piece: str, main: Question, lexicon: Lexicon) -> Question | None:
    """What a piece asks of the documents before it; its anchors are left out."""
    types = tuple(dict.fromkeys(t for s in (*main.anchors, main.asked) for t in s.types))
    same = Slot(types=types, surface=_SAME, iris=(_SAME,))
    before = Previous((same,), (), True)
    question = read_clause(piece.strip(" ?"), lexicon, before)
    if not any(a.surface == _SAME for a in question.anchors):
        question = read_clause(f"văn bản đó {piece.strip(' ?')}", lexicon, before)
    if not any(a.surface == _SAME for a in question.anchors) or question.kind not in OWN | _SETS:
        return None
    if question.kind in _OF_SUBJECT and not pronoun_pattern().search(fold(piece)) and _leads(main):
        return replace(question, anchors=main.anchors)
    looked_for = main.kind in _SETS and main.direction == "out" and main.asked != Slot()
    return replace(question, anchors=(), of_found=looked_for and _points_at(piece, main))


def _leads(main: Question) -> bool:
    """Whether the named document is what the sentence is about: it comes before what is asked of it."""
    if main.direction != "in" or not main.anchors:
        return False
    name, folded = fold(main.anchors[0].number or main.anchors[0].name or ""), fold(main.text)
    asked = _ASKED_OF.search(folded)
    return bool(name and asked and 0 <= folded.find(name) < asked.start())


def _points_at(piece: str, main: Question) -> bool:
    """Whether a further question says "văn bản đó" of the documents found: not of a type that only the named one is of."""
    said = pronoun_pattern().search(fold(piece))
    if said is None:
        return False
    types = set(type_names(said["pt"] or said["et"] or ""))
    named = {t for a in main.anchors for t in a.types}
    return not types or bool(types & set(main.asked.types)) or not types & named
