"""Puts a question of several clauses together: what it asks, on which further conditions, and what else it asks."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final, Literal

from search.late_patterns import late
from search.questions.agency_changes import agency_change
from search.questions.attach import merge
from search.questions.beyond import with_known, without_known
from search.questions.bodies import by_bodies
from search.questions.by_year import papers_by_year
from search.questions.campaign_class import campaigns_by_place
from search.questions.campaign_periods import period_of
from search.questions.carried_on import carried_on
from search.questions.clause import read_clause, shape_of, whole_spans
from search.questions.clauses import pieces
from search.questions.fold import fold
from search.questions.lexicon import Lexicon
from search.questions.model import OWN, Previous, Question, Slot, Where
from search.questions.more_asked import BARE, EARLIER, LATER, TOLD_ANYWAY, asks_more, asks_who, names_more
from search.questions.narrowing import SETS, narrowed
from search.questions.own_act import with_own_act
from search.questions.patterns import pronoun_pattern, type_names, type_words
from search.questions.regions import of_region
from search.questions.same_number import same_number
from search.questions.talk import gone_on
from search.questions.told_paper import without_description
from search.questions.yes_or_no import as_told, has_papers, held_asked

_OF_SUBJECT: Final = frozenset({"expires", "status"})
"""What is asked of the sentence's subject: "D được sửa đổi bởi văn bản nào và hết hiệu lực khi nào" asks when D ends."""
_MORE: Final = OWN | SETS | {"agency"}
_SAME: Final = "văn bản được hỏi"
_IN_LIBRARY: Final = late(
    r"(?:da |co |hien )*(?:duoc )?(?:luu |toan van |ban day du )*(?:trong|o|tai) (?:kho|thu vien|he thong)(?: van ban)? (?:hay )?(?:khong|chua|ko)[ ?.]*$"
)
"""Whether a document is held, asked: its card tells."""
_SIDES: Final[dict[str, Literal["after", "before", "same day"]]] = {
    "sau": "after", "after": "after", "truoc": "before", "before": "before", "cung ngay voi": "same day", "cung ngay": "same day",
}  # fmt: skip
_AMONG: Final = "trong số văn bản vừa nêu"
_ASKED_OF: Final = late(r"(?<![a-z])(?:nao|gi|ai|may|bao nhieu)(?![a-z])")


def composed(text: str, lexicon: Lexicon, previous: Previous | None) -> Question:
    """The question of a whole text. Cost: a reading for each clause."""
    change = agency_change(text)
    if change is not None:
        return change
    meant = carried_on(text, previous, lexicon)
    if meant is not None:
        return composed(meant, lexicon, None)
    short = without_description(text, lexicon)
    if short != text:
        return replace(composed(short, lexicon, previous), text=text)
    known = without_known(text, lexicon)
    if known is not None and (found := composed(known[0], lexicon, previous)).kind in SETS:
        return replace(with_known(found, known[1]), text=text)
    local = of_region(text)
    if local is not None and of_region(local[0]) is None:
        found = composed(local[0], lexicon, None)
        if found.kind in SETS or found.kind == "agency":
            return _in_region(found, local[1])
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
    told = _whether(alone, lexicon, previous)
    if told is not None:
        return replace(told, text=text)
    question = _of_bodies(alone, lexicon) or _of_years(alone, lexicon)
    if question is not None and not among:
        return replace(question, text=text)
    question = (
        _with_others(alone, lexicon, previous)
        or _with_further(alone, lexicon, previous)
        or narrowed(alone, lexicon, previous)
    )
    if "campaign" in question.asked.types:
        question = replace(question, period=period_of(text))
    if among and question.kind in SETS:
        where = replace(question.where, among=among, said=(_AMONG, *question.where.said))
        question = replace(question, where=where)
    elif among and any(a.first for a in question.anchors):  # "thông tư đầu tiên trong số đó do ai ký"
        first = [replace(a, within=Where(among=among)) if a.first else a for a in question.anchors]
        question = replace(question, anchors=tuple(first))
    return with_own_act(text, replace(question, text=text))


_OF_PROVINCES: Final = frozenset({"của các tỉnh, thành phố", "của các địa phương", "của các tỉnh"})


def _in_region(question: Question, region: str) -> Question:
    """A question for papers of provinces, held to those of a region."""
    others = (said for said in question.where.said if said not in _OF_PROVINCES)
    where = replace(
        question.where,
        region=region,
        said=(f"của các tỉnh, thành phố vùng {region}".replace("vùng miền", "miền"), *others),
    )
    return replace(question, where=where)


def _whether(text: str, lexicon: Lexicon, previous: Previous | None) -> Question | None:
    """A yes-or-no question as what tells it; None where it asks for something else."""
    what = held_asked(text)
    if what is not None:
        found = read_clause(what, lexicon, previous)
        return found if found.kind == "lookup" else None
    so = as_told(text)
    if so is not None:
        found = read_clause(so, lexicon, previous)
        return found if found.kind in OWN and any(a.number for a in found.anchors) else None
    has = has_papers(text, lexicon)
    if has is None:
        return None
    found = narrowed(has, lexicon, None)
    topic = found.asked.topic or found.loose.topic
    plain = found.kind == "list" and topic and not any(a.named for a in found.anchors)
    return replace(found, whether=True) if plain else None


_SURELY: Final = 0.9
"""Share of a subject that some title must hold where the question may be for an agency's duty."""


def _of_bodies(text: str, lexicon: Lexicon) -> Question | None:
    """ "Tỉnh nào có kế hoạch về …": the papers, to be told by those who made them; None where a paper is named, or who is
    in charge may be asked for."""
    told = by_bodies(text)
    if told is None:
        return None
    question = narrowed(told.text, lexicon, None)
    subject = question.asked.topic or question.loose.topic or question.relations
    timed = question.asked.years or question.loose.years or question.where.days
    named = any(a.named for a in question.anchors)
    held = (
        question.where.level is not None and question.direction == "in"
    )  # "kế hoạch của các tỉnh thực hiện D"
    if question.kind not in ("list", "relation") or question.guessed or (named and not held):
        return None
    if not (subject or timed or question.aspects):
        return None
    if not told.sure and not any(share >= _SURELY for _, share in question.titled):
        return None
    where = question.where
    where = replace(where, level=where.level or told.level, said=(*where.said, *filter(None, [told.said])))
    return replace(question, where=where, by=told.by)


def _of_years(text: str, lexicon: Lexicon) -> Question | None:
    """ "So sánh số kế hoạch năm 2024 và 2025": the papers of the years, to be counted a year each."""
    listed = papers_by_year(text)
    question = narrowed(listed, lexicon, None) if listed else None
    return replace(question, by="year") if question is not None and question.kind == "list" else None


def _beside(text: str, lexicon: Lexicon) -> Question | None:
    """ "Văn bản nào ban hành sau Kế hoạch 150/KH-UBND": a class by the day of a named document."""
    side = rf" (?:(?:duoc )?(?:ban hanh|ky|ra doi) )?(?P<side>{'|'.join(_SIDES)})"
    match = re.search(rf"{side} (?P<doc>(?:{type_words()}) .*)$", fold(text))
    if match is None or not match.start():
        return None
    document = read_clause(text[match.start("doc") :].strip(" ?."), lexicon)
    if document.kind != "lookup" or len(document.anchors) != 1 or not document.anchors[0].number:
        return None
    question = narrowed(text[: match.start()], lexicon, None)
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


def _pieces(text: str, lexicon: Lexicon) -> tuple[tuple[str, str], ...]:
    """The pieces of a sentence, names and rows whole."""
    parts = pieces(text)
    return parts if len(parts) == 1 else pieces(text, whole_spans(text, lexicon))


def _with_others(text: str, lexicon: Lexicon, previous: Previous | None) -> Question | None:
    """ "Bộ có thông tư nào hướng dẫn D, tỉnh A có kế hoạch nào": one thing asked of several classes, each with its agency."""
    parts = _pieces(text, lexicon)
    at = len(parts)
    while at > 1 and _names_class(parts[at - 1][1], lexicon):
        at -= 1
    if at == len(parts):
        return None
    main = "".join(join + piece for join, piece in parts[:at])
    if not re.search("[QU]", shape_of(main, lexicon)[0]):
        return None
    question = narrowed(main, lexicon, previous)
    if question.kind not in ("relation", "count") or not question.anchors or not question.asked.types:
        return None
    others = []
    for _, piece in parts[at:]:
        read = read_clause(piece.strip(" ?"), lexicon)
        asked = merge(read.asked, replace(read.loose, topic=()))
        others.append(replace(question, text=text, asked=asked, loose=Slot()))
    return replace(question, text=text, others=tuple(others))


_OF_AGENCY: Final = late("[AaYP]*[Aa][AaYIP]*[QU][AaY]*|[QU][AaY]*[Aa][AaY]*")


def _names_class(piece: str, lexicon: Lexicon) -> bool:
    """Whether a piece asks for a class of an agency and says nothing else: "Lâm Đồng có kế hoạch nào"."""
    shape, words = shape_of(piece, lexicon)
    return not words and _OF_AGENCY.fullmatch(shape) is not None


def _with_further(text: str, lexicon: Lexicon, previous: Previous | None) -> Question | None:
    """ "Ai ký D và có hiệu lực từ ngày nào", "Ngày ban hành và người ký của D": several things asked of one document."""
    parts = tuple((join, LATER.sub("", EARLIER.sub("", piece))) for join, piece in _pieces(text, lexicon))
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
    question = narrowed(main, lexicon, previous)
    of_campaign = question.kind == "campaign" and any(a.campaign for a in question.anchors)
    if question.kind not in OWN | SETS and not of_campaign:
        return None
    if not (question.anchors or question.asked.types):
        return None
    read = [_further(piece, question, lexicon) for piece in more]
    if any(one is None for one in read):
        return None
    mine = (question.kind, question.relations, question.direction)
    told = [one for one in read if one and (one.kind, one.relations, one.direction or mine[2]) != mine]
    if question.kind == "status" and any(one.relations for one in told):
        return None
    return replace(question, text=text, further=tuple(told))


def _further(piece: str, main: Question, lexicon: Lexicon) -> Question | None:
    """What a piece asks of the documents before it; its anchors are left out."""
    types = tuple(dict.fromkeys(t for s in (*main.anchors, main.asked) for t in s.types))
    same = Slot(types=types, surface=_SAME, iris=(_SAME,))
    before = Previous((same,), (), True)
    said = piece.strip(" ?")
    question = read_clause(said, lexicon, before)
    for asked in (f"{said} văn bản đó",) * asks_who(said, lexicon) + (f"văn bản đó {said}",):
        if not any(a.surface == _SAME for a in question.anchors):
            question = read_clause(asked, lexicon, before)
    if not any(a.surface == _SAME for a in question.anchors) or question.kind not in _MORE:
        return None
    if question.kind in _OF_SUBJECT and not pronoun_pattern().search(fold(piece)) and _leads(main):
        return replace(question, anchors=main.anchors)
    looked_for = main.kind in SETS and main.direction == "out" and main.asked != Slot()
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
