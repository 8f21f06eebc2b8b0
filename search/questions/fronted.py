"""What stands in front of a question and belongs inside it: the class of which papers are asked ("Trong các thông tư của Bộ Y
tế, thông tư nào …", "Xét các quyết định năm 2024, …"), and what the named paper is about ("Trồng rừng: Thông tư 5 căn cứ …").

They are written out in the order that the grammar reads: "thông tư nào của Bộ Y tế …". A class that is not the one asked for
stays where it is, so that it is told as not used. Cost: a few scans of a short text.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from search.late_patterns import late
from search.questions.askers import LONGEST
from search.questions.fold import fold, typed_with_marks
from search.questions.patterns import type_names, type_words

_LEAD: Final = r"(?:trong|giua|xet|tinh|loc|voi|doi voi|ve|rieng|chi (?:xet|tinh|ke|lay))(?: (?:so|nhom|pham vi|tong so|danh sach|rieng|den|doi voi|ve|trong))* "
_EACH: Final = r"(?:(?:tat ca|toan bo|cac|nhung) )"
_ANY: Final = r"(?:cai|ban|loai|giay to)"
_POINTS_BACK: Final = late(
    r"(?:nay|ay|kia|tren|vua|sau day|duoi day|so|ma|nao|gi)(?![a-z])|do(?=\W*(?:$|[,:;]| (?:thi|co|hien) ))|\W*\d"
)
"""What shows that a class is told by what was said before, by numbers, or by what a named paper does, or is asked for itself."""
_DOES: Final = late(
    r"(?:(?:da|dang|con|het|mat|bi|duoc|co|chua|khong|van) |(?:can cu|dua (?:vao|tren)|thuc hien|trien khai|thi hanh|cu the hoa|huong dan|quy dinh chi tiet|sua doi|bo sung|thay the|bai bo|huy bo|dinh chinh|hop nhat|phat dong)(?![a-z]))"
)
"""A class told by what its papers do or undergo."""
_ORDERED: Final = late(
    r"(?:la )?(?:(?:duoc )?ban hanh )?(?:moi|cu|gan day|som|muon|gan)(?: day)? nhat|dau tien"
)
_JOIN: Final = late(r"(?:,|:|;|-)? ?(?:(?:thi|hien|co) )*$")
_AGAIN: Final = late(r" (?:nam )?(?:trong|thuoc|o)(?: so| nhom)? ")


_MAY: Final = late(
    r"^(?:trong|giua|xet|tinh|loc|voi|doi voi|ve|rieng|chi|tat ca|toan bo|cac|nhung) | (?:trong|thuoc|o) "
)
"""What either shape cannot do without: quick to look for, while the shapes take long to compile."""


@lru_cache(maxsize=1)
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """A class in front, and the papers asked for."""
    kinds = rf"(?:{type_words()})(?:(?:,| va| hoac)(?: cac| nhung)? (?:{type_words()}))*"
    return (
        re.compile(rf"(?:{_LEAD}{_EACH}*|{_EACH}+)(?P<kind>{kinds}) (?=\S)"),
        re.compile(
            rf"(?<![a-z])(?:(?:co )?(?P<many>bao nhieu|may) (?P<counted>{kinds}|{_ANY})(?! (?:nao|gi)(?![a-z]))"
            rf"|(?:nhung |cac )?(?P<asked>{kinds}|{_ANY}) (?:nao|gi))(?![a-z])"
        ),
    )


def class_inside(text: str) -> str:
    """A question with the class of papers told in front put where these are asked for; as it is where it tells none."""
    if len(text) > LONGEST:
        return text
    folded = fold(text)
    if not _MAY.search(folded):
        return text
    front, asks = _patterns()
    head = front.match(folded)
    asked = asks.search(folded, head.end()) if head else None
    if head is None or asked is None:
        return _behind(text, folded)
    of = _kind_of(text, head, asked)
    if of is None or _POINTS_BACK.match(folded, head.end()):
        return text
    between = text[head.end() : asked.start()]
    join = _JOIN.search(fold(between))
    whose, middle = (between[: join.start()] if join else between), ""
    if join is None or (not join[0].strip() and not _close(between)):
        at = between.rfind(", ")
        if at < 0:
            return text
        whose, middle = between[:at], between[at + 2 :]
    if not whose.strip() or asks.search(fold(whose)):
        return text
    return _put(middle, of.lower(), bool(asked["many"]), whose.strip(" ,"), text[asked.end() :])


def _close(between: str) -> bool:
    """Whether the class ends right where the question begins, without a comma: "trong các kế hoạch năm 2024 kế hoạch nào"."""
    return ", " not in between


def _put(middle: str, kind: str, counted: bool, whose: str, rest: str) -> str:
    marked = typed_with_marks(f"{middle}{kind}{whose}{rest}")
    asked = f"có bao nhiêu {kind}" if counted else f"{kind} nào"
    does = rest.strip(" ?.,")
    also = "đồng thời"
    if not marked:
        asked, also = fold(asked), fold(also)
    if does and _DOES.match(fold(whose)) and not _ORDERED.match(fold(does)):
        told = f"{middle}{asked} {whose} {also} {does}?"
    else:
        told = f"{middle}{asked} {whose}{rest}"
    return told[:1].upper() + told[1:]


def _kind_of(text: str, told: re.Match[str], asked: re.Match[str]) -> str | None:
    """The class asked for as typed, of that told in front where it is named by a word for any; None where another is."""
    group = "asked" if asked["asked"] else "counted"
    theirs = set(type_names(told["kind"]))
    mine = set() if re.fullmatch(_ANY, asked[group]) else set(type_names(asked[group]))
    if not mine:
        return text[slice(*told.span("kind"))]
    return text[slice(*asked.span(group))] if not theirs or mine <= theirs else None


def _behind(text: str, folded: str) -> str:
    """ "Thông tư nào trong các thông tư của Bộ A căn cứ …", "… căn cứ luật A trong số các thông tư của Bộ B": the class is
    told behind what asks for it."""
    front, asks = _patterns()
    asked = asks.search(folded)
    if asked is None:
        return text
    right = _AGAIN.match(folded, asked.end())
    again = right or re.compile(r" trong so ").search(folded, asked.end())
    if again is None:
        return text
    head = front.match(folded, again.start() + 1)
    if head is None or _POINTS_BACK.match(folded, head.end()) or _kind_of(text, head, asked) is None:
        return text
    if right and re.fullmatch(_ANY, asked["asked"] or asked["counted"]):
        return text
    if right:
        return f"{text[: asked.end()]} {text[head.end() :]}"
    whose = text[head.end() :].strip(" ?.,")
    if _DOES.match(fold(whose)) or "," in whose:
        return text
    return f"{text[: asked.end()]} {whose} {text[asked.end() : again.start()].strip()}?"


@lru_cache(maxsize=1)
def _held_state() -> re.Pattern[str]:
    return re.compile(
        rf"(?P<asked>(?:nhung |cac |co bao nhieu |co may )?(?:{type_words()})(?: nao| gi)?) (?P<state>(?:(?:hien|van|dang|nay|da) )*(?:con|het) hieu luc(?: thi hanh)?),? "
        rf"(?P<rest>(?:[^?,]{{0,80}}? )?(?:{_ACTS})(?= )[^?]{{0,40}}? ?(?:(?:{type_words()}) [^?]*))[ ?.]*$"
    )


_ACTS: Final = r"can cu|dua (?:vao|tren)|thuc hien|trien khai|cu the hoa|huong dan|quy dinh chi tiet|sua doi|thay the|bai bo"


def state_behind(text: str) -> str:
    """ "Thông tư nào còn hiệu lực hướng dẫn Luật A" as "thông tư nào hướng dẫn Luật A còn hiệu lực": the papers asked for are in
    force, not the one named. A class asked for again behind the verb keeps its place."""
    folded = fold(text)
    match = _held_state().match(folded) if " hieu luc" in folded and len(text) <= LONGEST else None
    if match is None or not re.search(r"(?:bao nhieu|may|nao|gi)(?: |$)", match["asked"]):
        return text
    if _ASKS_AGAIN.search(folded, match.start("rest")):
        return text
    asked, state, rest = (text[slice(*match.span(name))] for name in ("asked", "state", "rest"))
    return f"{asked} {rest.rstrip(' ?.')} {state}?"


@lru_cache(maxsize=1)
def _late_order() -> re.Pattern[str]:
    return re.compile(
        rf"(?P<asked>(?:nhung |cac )?(?:{type_words()})(?: nao| gi)?) (?P<whose>(?:cua|do|ve|nam) [^?,]{{2,80}}?) (?P<order>(?:moi|cu|gan day|som|muon)(?: day)? nhat) (?P<rest>(?:{_ACTS}) [^?]{{3,120}})[ ?.]*$"
    )


def order_in_front(text: str) -> str:
    """ "Thông tư nào của Bộ A mới nhất căn cứ Luật B" as "thông tư nào mới nhất của Bộ A căn cứ Luật B"."""
    folded = fold(text)
    match = _late_order().match(folded) if " nhat " in folded and len(text) <= LONGEST else None
    if match is None:
        return text
    asked, whose, order, rest = (text[slice(*match.span(n))] for n in ("asked", "whose", "order", "rest"))
    return f"{asked} {order} {whose} {rest.rstrip(' ?.')}?"


_ASKS_AGAIN: Final = late(r"(?<![a-z])(?:nao|gi|ai|khi nao|may|bao nhieu|hieu luc)(?![a-z])")
_TOPIC: Final = late(r"(?P<about>[^:?\"]{12,140}?) ?: (?P<rest>\S[^:]*)$")
_FEWEST: Final = 4
"""Words in front of a colon from which on they tell what a paper is about; fewer may be a place or a person."""
_OFFICE: Final = late(
    r"(?:tinh|thanh pho|tp|ubnd|uy ban|hdnd|hoi dong|so|bo|huyen|xa|phuong|quan|thi xa|ban|cuc|tong cuc|van phong|thanh uy|tinh uy|cho|hay|nho|xin|cau)(?![a-z])"
)


@lru_cache(maxsize=1)
def _named() -> re.Pattern[str]:
    return re.compile(rf"(?:{type_words()})(?: so)? \d[^\s,?]*[-/][a-z][^\s,?]*(?: nam \d{{4}})?(?= )")


def topic_behind(text: str) -> str:
    """ "Trồng rừng ngập mặn ven biển: Thông tư 5/2031/TT-BNN căn cứ …" as "Thông tư 5/2031/TT-BNN về trồng rừng …": what stands
    before the colon is what the paper named right behind it is about."""
    match = _TOPIC.match(text) if ": " in text and len(text) <= LONGEST else None
    if match is None or len(match["about"].split()) < _FEWEST:
        return text
    about, folded = fold(match["about"]), fold(match["rest"])
    named = _named().match(folded)
    if named is None or _OFFICE.match(about) or re.search(r"\d", about):
        return text
    rest = match["rest"]
    lead = "" if about.startswith("ve ") else "về " if typed_with_marks(match["about"]) else "ve "
    said = f"{lead}{match['about'][:1].lower()}{match['about'][1:]}"
    return f"{rest[: named.end()]} {said}{rest[named.end() :]}"
