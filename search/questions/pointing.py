"""How the second part of a question points at papers of the first: "thông tư thay thế đó", "văn bản mới", "hai nghị định ấy",
"bản cũ". Each is written out as the plain pronoun that the grammar reads."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Final

from search.late_patterns import late
from search.questions import words as table
from search.questions.fold import fold, typed_with_marks
from search.questions.patterns import ALSO_VERBS, pronoun_pattern, type_names, type_words
from search.questions.typed import means_by, points_back

_LEAD: Final = late(
    r"(?:(?:va|roi|dong thoi|sau do|tiep do|tiep theo|ke do|ngoai ra|ben canh do|cung voi do|hon nua|voi lai|the|vay|the con|ma|lai|and|then"
    r"|con(?! (?:nguyen )?(?:hieu luc|gia tri|dung|ap dung|han|duoc|bi|phai|thoi han))|thi|xin|hay|hoi|vui long|xin hoi|cho (?:toi |em |minh )?(?:hoi|biet)|neu (?:ro|ten|them)"
    r"|neu (?:khong|co|het|roi|da|chua|vay|the|bi|duoc)(?: [a-z]+){0,5}? thi)(?: them| rang| luon| nua)?[ ,:]+(?=[a-z0-9]))+"
)
"""What only joins a part to the one before it."""
_DEICTIC: Final = (
    r"(?:nay|do|ay|day|kia|tren(?: day)?(?! (?:co so|dia ban|toan|tinh than|nen|can cu|pham vi|mang))|(?:neu|noi|o|ke) tren"
    r"|(?:vua|da|moi) (?:noi|neu|ke|tim(?: duoc| thay)?|nhac)(?: (?:den|toi|tren|o tren))?|vua roi|tim (?:duoc|thay)|noi den)"
)
_MANY: Final = (
    r"(?P<many>(?:ca )?(?:hai|ba|bon|nam|2|3|4|5)|cac|nhung|tat ca(?: cac| nhung)?|toan bo(?: cac)?|may)"
)
_NUMBERS: Final = {"hai": 2, "2": 2, "ba": 3, "3": 3, "bon": 4, "4": 4, "nam": 5, "5": 5}
_OLD: Final = r"cu|truoc(?: do| day)?|goc|ban dau|(?:bi|duoc) (?:thay the|thay|sua doi|sua|bai bo|huy bo|dinh chinh|(?:tam )?(?:ngung|dung)(?: hieu luc)?|het hieu luc|ket thuc)"
_TAIL: Final = (
    r"(?! (?:no|nao|gi|so \d|\d|cho|cua (?!no(?![a-z]))|may|bao nhieu|(?:{types})(?![a-z])))(?![a-z0-9])"
)
_GOES_ON: Final = r"(?= (?:do|bi|duoc|co|con|da|deu|ban|can|thuc|quy|het|ap)(?![a-z]))"
_IDLE: Final = late(
    r"(?: (?:lai|thi|cung|tiep tuc|sau do|sau nay|ve sau|tiep))+(?= (?:da |duoc |bi |do |co |con |can |thuc |het ))"
)
_SOMEBODY: Final = late(
    r"(?<![^\W_])(?:người|ông|bà|vị|cơ quan|đơn vị|nguoi|ong|co quan|don vi)(?: ký| ky| ban hành| ban hanh)? (?:đó|ấy|này|đấy|ay|nay|do(?! (?:ai|\w+ ký|\w+ ky)))(?![^\W_])"
)
"""Who issued or signed a paper, pointed at."""
_THIS: Final = late(
    r"(?<!sau )(?<!hiện )(?<!hien )(?<!đến )(?<!den )(?<!ngày )(?<!ngay )(?<!lâu )(?<!lau )(?<![^\W_])(?:này|nay)(?![^\W_])"
)
AMONG: Final = late(r"(?:^|[ ,])trong (?:so )?(?:do|ay|nay|chung)(?![a-z])")
_DOING: Final = frozenset(fold(name) for name in ALSO_VERBS)
_CHANGING: Final = ("amends", "replaces", "repeals", "suspends", "corrects")


@dataclass(frozen=True, slots=True)
class Pointed:
    """A part of a question with its pointing words written out. `old` and `new`: it speaks of the paper that was changed, or
    that changed it; `count`: of so many papers; `types`: of these; `bare`: of "nó", what the sentence before is about; `campaign`:
    of a campaign; `somebody`: of who issued or signed; `among`: of some of those found; `this`: by "này", which goes on
    with what it meant before; `pointer`: the words that point, empty where none do."""

    text: str
    old: bool = False
    new: bool = False
    count: int = 0
    types: tuple[str, ...] = ()
    bare: bool = False
    campaign: bool = False
    pointer: str = ""
    somebody: bool = False
    among: bool = False
    this: bool = False

    @property
    def strange(self) -> bool:
        """Whether it points otherwise than by a plain pronoun of papers."""
        return bool(self.old or self.new or self.count or self.campaign or self.somebody)


def _kind() -> str:
    return rf"(?<![a-z0-9])(?:{_MANY} )?(?P<kind>{type_words()}|ban|cai)"


def verbs_of(relations: Iterable[str]) -> str:
    """The alternation of the verbs of relations, folded."""
    told = [
        fold("|".join((*table.VERBS[rel], *_NOUNS.get(rel, ())))) for rel in relations if rel in table.VERBS
    ]
    return "|".join(told)


_NOUNS: Final = {"guides": ("hướng dẫn",)}
"""Verbs that are kinds of papers too, which the grammar reads by what stands beside them."""


def alike(types: Iterable[str], others: Iterable[str]) -> bool:
    """Whether papers of some types may be called by one of the others: a "chương trình hành động" is a "chương trình"."""
    rest = tuple(others)
    return any(a.startswith(b) or b.startswith(a) for a in types for b in rest)


def _verbs(relations: Iterable[str]) -> str:
    """What a paper that did so is called by: "sửa đổi", "vừa thay thế nó"."""
    return rf"(?:(?:sau|vua|moi|da|dung ra|dem) )?(?:{verbs_of(relations)})(?: no)?"


@lru_cache(maxsize=1)
def _deictic() -> re.Pattern[str]:
    said = rf"(?: (?:(?P<old>{_OLD})|(?P<new>{_NEW}|{_verbs((*_CHANGING, 'implements', 'guides'))})|cua {_WHOSE}))?"
    return re.compile(rf"{_kind()}{said} {_DEICTIC}(?![a-z0-9])")


@lru_cache(maxsize=32)
def _plain(relations: tuple[str, ...]) -> re.Pattern[str]:
    """The paper told again by what it did or what was done to it, with no pointing word: "văn bản thay thế"."""
    others = "|".join(k for k in type_words().split("|") if k not in _DOING)
    changed = rf"(?P<old>{_OLD})|" if set(relations) & set(_CHANGING) else "(?P<old>(?!))|"
    new = rf"{_NEW}|" if set(relations) & set(_CHANGING) else ""
    return re.compile(
        rf"{_kind()} (?:{changed}(?P<new>{new}{_verbs(relations)})){_TAIL.replace('{types}', others)}"
    )


_THAT: Final = {True: "văn bản ấy", False: "van ban ay"}
_NEW: Final = "moi(?: nhat| hon)?|sau nay"
_WHOSE: Final = "(?:[a-z]+ ){0,5}?(?:uong|phu|tuong|tri|uy|ubnd|hdnd|hoi|thu)"


@lru_cache(maxsize=1)
def _they() -> re.Pattern[str]:
    return re.compile(
        rf"(?<![a-z])(?:ca (?P<many>hai|ba|bon)(?: (?P<kind>{type_words()}))?|(?P<they>chung(?: no)?)){_GOES_ON}"
    )


def without_lead(part: str) -> str:
    """A part of a question without the words that join it to what stands before it."""
    lead = _LEAD.match(fold(part))
    return part[lead.end() :] if lead else part


def pointed(part: str, relations: tuple[str, ...]) -> Pointed:
    """A part of a question with what points back in it written as "văn bản đó". `relations` are those that
    the part before it asks for: "văn bản thay thế" means that paper then, and "văn bản cũ" the other. One pass."""
    part = without_lead(part)
    somebody = _SOMEBODY.search(part.lower()) is not None
    among = AMONG.search(fold(part)) is not None
    this = _THIS.search(part.lower()) is not None
    return replace(_written_out(part, relations), somebody=somebody, among=among, this=this)


def _written_out(part: str, relations: tuple[str, ...]) -> Pointed:
    folded = fold(part)
    match = next((m for m in _deictic().finditer(folded) if not _by(part, m)), None) or _they().search(folded)
    match = match or (_plain(relations).search(folded) if verbs_of(relations) else None)
    if match is None:
        said = _pronoun(part, folded)
        if said is None:
            return Pointed(part)
        campaign = bool(said["camp"] or said["ecamp"])
        pointer = part[slice(*said.span())]
        if said["no"]:
            pointer = _THAT[typed_with_marks(part)]
        text = f"{part[: said.start()]}{pointer}{part[said.end() :]}"
        types = type_names(said["pt"] or said["et"] or "")
        return Pointed(text, types=types, bare=bool(said["no"]), campaign=campaign, pointer=pointer)
    told = match.groupdict()
    number, kind = (told.get("many") or "").removeprefix("ca "), told.get("kind")
    types = type_names(kind) if kind and kind not in ("ban", "cai") else ()
    old, new = bool(told.get("old")), bool(relations) and bool(told.get("new"))
    marked = typed_with_marks(part)
    own = types and not (old or new or number in _NUMBERS)
    named = part[slice(*match.span("kind"))] if own else "văn bản" if marked else "van ban"
    plural = ("các " if marked else "cac ") if number or told.get("they") else ""
    pointer = f"{plural}{named} {'ấy' if marked else 'ay'}"
    idle = _IDLE.match(folded, match.end())
    text = f"{part[: match.start()]}{pointer}{part[idle.end() if idle else match.end() :]}"
    return Pointed(text, old, new, _NUMBERS.get(number, 0), types, pointer=pointer)


def _pronoun(part: str, folded: str) -> re.Match[str] | None:
    """The first pronoun of the grammar that stands in a part."""
    marked = typed_with_marks(part)
    found = pronoun_pattern().finditer(folded)
    return next((m for m in found if points_back(m, part[slice(*m.span())].lower(), marked)), None)


def _by(part: str, match: re.Match[str]) -> bool:
    """Whether the last word is no "đó": "kế hoạch do ai ký"."""
    return means_by(match, part[slice(*match.span())].lower(), typed_with_marks(part))
