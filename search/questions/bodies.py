"""Papers asked for by those who made them: "tỉnh nào có kế hoạch về chuyển đổi số", "quy chế … của những tỉnh nào", "chuyển
đổi số được những tỉnh nào ban hành kế hoạch". Such a question asks for papers, to be told by whose they are; it is restated
as one for the papers, and the level of office it tells becomes a condition on them.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from search.late_patterns import late
from search.questions.fold import fold
from search.questions.model import By
from search.questions.patterns import type_words

_BODIES: Final[tuple[tuple[str, str | None, By, str], ...]] = (
    (r"tinh,? (?:va )?thanh(?: pho)?|tinh thanh|tinh|thanh pho", "tỉnh", "place", "của các tỉnh, thành phố"),
    (r"dia phuong|noi", "địa phương", "place", "của các địa phương"),
    (r"(?:quan,? )?huyen(?:,? (?:quan|thi xa))?|thi xa", "huyện", "office", "cấp huyện"),
    (r"xa(?:,? phuong)?|phuong(?:,? xa)?", "xã", "office", "cấp xã"),
    (r"bo(?:,? (?:ban,? )?nganh)?", "bộ", "office", "của các bộ, ngành"),
    (r"so(?:,? (?:ban,? )?nganh)?", "sở", "office", "của các sở, ngành"),
    (r"co quan(?:,? (?:don vi|to chuc))?|don vi|to chuc|ai", None, "office", ""),
)
"""Words for bodies, the level their papers are held to, what the papers are told by, and the condition in words."""
_MAKE: Final = (
    r"(?:(?:da|dang|vua|tung|hien|moi|cung) )*"
    r"(?:co ban hanh|co|ban hanh|ra|lam|lap|xay dung|dua ra)(?: (?:va )?(?:ban hanh|trien khai|thuc hien))?"
)
_SEVERAL: Final = r"(?:(?:nhung|cac|mot|mot so) )?"
_LISTING: Final = r"(?:(?:hay|xin|cho (?:toi |em )?biet|liet ke|ke ten|ke ra|thong ke|danh sach|neu|tim) )*"
_WHEN: Final = r"(?:(?:trong|vao) )?(?:(?:\d{1,2} thang (?:dau|cuoi) )?(?:cua )?nam|thang \d{1,2}(?: nam)?|quy \S{1,3}(?: nam)?) ?/? ?(?:19|20)\d\d,? "
_LEADS: Final = late(
    r" (?:ve|nham|de|nam|trong|tu|den|truoc|sau|giai doan|nhiem ky|quy|thang|\d|thuc hien|trien khai|cu the|huong dan|quy dinh"
    r"|can cu|sua|thay|bai|huy|duoc|bi|do|cua|theo|va|con|het|moi nhat|cu nhat|nao|gi|khong|chua|\?|$)"
)
"""What stands behind a word for papers that asks for them, and is not their subject."""
_WHETHER: Final = late(r"[ ,]*(?:hay )?(?:khong|chua|ko)?(?: (?:vay|a|nhi|the))?[ ?.!]*$")
_WRAPPED: Final = frozenset({"quy che", "quy dinh", "dieu le"})
_FEWEST: Final = 2


@dataclass(frozen=True, slots=True)
class Restated:
    """A question as one for papers; `level` as `Where.level` has it, None for any office; `by` tells how the papers are told
    apart, `said` what the level says; `sure`: nothing but papers can be asked for."""

    text: str
    level: str | None
    by: By
    said: str
    sure: bool


@lru_cache(maxsize=1)
def _shapes() -> tuple[re.Pattern[str], ...]:
    kind = rf"(?P<kind>{type_words()})(?![a-z])"
    body = "|".join(f"(?P<b{i}>{words})" for i, (words, *_) in enumerate(_BODIES))
    asks = rf"(?P<several>(?:nhung|cac|bao nhieu|may) )?(?:{body})(?: (?P<which>nao))?"
    return (
        re.compile(
            rf"(?P<lists>{_LISTING})(?P<when>{_WHEN})?(?:(?:da )?co )?{asks} {_MAKE} {_SEVERAL}{kind}(?P<rest>.*)$"
        ),
        re.compile(
            rf"(?P<topic>\S.*?) (?:da )?(?:duoc|do) {asks} {_MAKE} (?:thanh |bang )?{_SEVERAL}{kind}(?: nao| gi)?[ ?.!]*$"
        ),
        re.compile(
            rf"(?:{_LISTING}){_SEVERAL}{kind}(?P<rest> .*?)? (?:la )?(?:cua|o|do) {asks}(?: ban hanh)?(?P<held> (?:(?:hien|dang|da) )*(?:co|duoc luu|luu)? ?trong kho)?[ ?.!]*$"
        ),
    )


def by_bodies(text: str) -> Restated | None:
    """The question restated as one for papers, None where it asks for none. Three matches of bounded patterns."""
    folded = fold(text)
    for shape in _shapes():
        match = shape.match(folded)
        if match is None:
            continue
        if not _asks(match) or not _typed_so(text, match):
            continue
        _, level, by, said = next(row for i, row in enumerate(_BODIES) if match[f"b{i}"])
        told = _papers(text, match)
        if told is None:
            continue
        sure = level is not None or match["several"] is not None
        return Restated(told, level, by, said, sure)
    return _of_all(text, folded)


_COUNCILS: Final = r"(?:(?:ubnd|hdnd|uy ban nhan dan|hoi dong nhan dan) )"


@lru_cache(maxsize=1)
def _stated() -> re.Pattern[str]:
    """A class of papers that asks nothing: "kế hoạch chuyển đổi số năm 2023 của các tỉnh"."""
    body = "|".join(f"(?P<b{i}>{words})" for i, (words, *_) in enumerate(_BODIES[:-1]))
    return re.compile(
        rf"{_LISTING}{_SEVERAL}(?P<kind>{type_words()})(?![a-z])(?P<own>.*?) (?:cua|o|do|thuoc) (?P<all>cac|nhung) (?P<council>{_COUNCILS})?(?:{body})(?![a-z]).*$"
    )


_ASKED: Final = late(r"(?<![a-z])(?:nao|gi|ai|dau|may|bao nhieu|khong|chua|the nao|ra sao)(?![a-z])")


def _of_all(text: str, folded: str) -> Restated | None:
    """The papers of all bodies of a kind, asked for in so many words."""
    match = None if _ASKED.search(folded) else _stated().match(folded)
    if match is None:
        return None
    by = next(row[2] for i, row in enumerate(_BODIES[:-1]) if match[f"b{i}"])
    kind, own = (text[slice(*match.span(name))] for name in ("kind", "own"))
    rest = text[match.end("own") :]
    if match["council"]:  # "của các HĐND tỉnh"
        rest = f"{text[match.end('own') : match.start('all')]}{text[match.end('all') + 1 :]}"
    about = "" if not own.strip() or _LEADS.match(fold(own)) else " về"
    return Restated(f"Những {kind.lower()} nào{about}{own}{rest}", None, by, "", True)


def _asks(match: re.Match[str]) -> bool:
    """Whether those who made papers are asked for, or their papers: "tỉnh nào", "liệt kê các tỉnh", "các tỉnh có kế hoạch nào"."""
    groups = match.groupdict()
    if match["b6"] == "ai":
        return not match["several"]
    if match["which"]:
        return True
    papers = re.match(r" (?:nao|gi)(?![a-z])", groups.get("rest") or "")
    return bool(match["several"] and (groups.get("lists") or papers))


_TYPED: Final = {
    "so": "sở",
    "bo": "bộ",
    "noi": "nơi",
    "tinh": "tỉnh",
    "xa": "xã",
    "phuong": "phường",
    "ai": "ai",
}


def _typed_so(text: str, match: re.Match[str]) -> bool:
    """Whether the marks typed are those of the body: "sở nào" is no "số nào"."""
    at = next(match.start(f"b{i}") for i in range(len(_BODIES)) if match[f"b{i}"])
    typed = text[at:].split(maxsplit=1)[0].strip(",").lower()
    return typed.isascii() or _TYPED.get(fold(typed), typed) == typed


def _papers(text: str, match: re.Match[str]) -> str | None:
    """The papers asked for, in words: their kind, and what they are about with "về" in front."""
    groups = match.groupdict()
    kind = text[slice(*match.span("kind"))].lower()
    if groups.get("topic"):
        topic = text[slice(*match.span("topic"))]
        return f"Những {kind} nào về {topic[:1].lower()}{topic[1:]}?"
    rest = text[slice(*match.span("rest"))] if groups.get("rest") else ""
    rest = rest[: len(rest) - len(_WHETHER.search(fold(rest)).group())] if rest else ""  # type: ignore[union-attr]
    if fold(rest).startswith((" nao", " gi ")) or fold(rest) == " gi":
        rest = rest.lstrip().partition(" ")[2]
        rest = f" {rest}" if rest else ""
    when = f" ban hành {text[slice(*match.span('when'))].rstrip(' ,').lower()}" if groups.get("when") else ""
    if len(fold(rest).split()) < _FEWEST and not when:
        return None
    about = "" if not rest or _LEADS.match(fold(rest)) else " về"
    if fold(kind) in _WRAPPED:  # they mostly come with a decision, whose title tells so
        kind, about = f"{kind}, quyết định", f" về {kind}"
        rest = re.sub(r"^ (?:về|ve) ", " ", rest)
    held = text[slice(*match.span("held"))] if groups.get("held") else ""
    return f"Những {kind} nào{about}{rest}{when}{held}?"
