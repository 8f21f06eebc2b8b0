"""The regular expressions of question reading, built once from the tables of `question_words`.

All match folded text. Building costs a few milliseconds and is put off to the first question.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from ingest.types import TYPE_NAMES, type_of_code
from search.late_patterns import late
from search.questions import words as table
from search.questions.fold import fold

_BEFORE: Final = r"(?<![a-z0-9])(?:"


_AFTER: Final = r")(?![a-z0-9])"


def _compiled(*patterns: str) -> re.Pattern[str]:
    return re.compile(_BEFORE + "|".join(fold(p) for p in patterns) + _AFTER)


@lru_cache(maxsize=1)
def type_patterns() -> tuple[tuple[re.Pattern[str], str], ...]:
    rows = [
        *((fold(name), name) for name in TYPE_NAMES),
        *((fold(short), name) for short, name in table.SHORT_TYPES.items()),
        *((pattern, name) for pattern, name in table.ENGLISH_TYPES.items()),
    ]
    rows = [
        ("van ban" if name == "Tài liệu" else p, "Văn bản" if name == "Tài liệu" else name)
        for p, name in rows
    ] + [("tai lieu", "Văn bản")]
    return tuple((re.compile(p), name) for p, name in rows)


@lru_cache(maxsize=1)
def type_words() -> str:
    """The alternation of all type words, longer ones first."""
    return "|".join(sorted((p.pattern for p, _ in type_patterns()), key=lambda p: (-len(p), p)))


_CODES: Final = r"qd|nq|kh|nd|tt|ct|kl|bc|ttr|ctr|cv|hd|tb|ttlt|vbhn|pl|cd|da|qdi"


SHORT_CODES: Final = frozenset({"da", "cd", "pl"})


_DASHED_ON: Final = r"(?!(?:ke hoach|quyet dinh|nghi quyet|nghi dinh|chi thi|thong tu|thong bao|van ban|cong van|chuong trinh|huong dan|bao cao|ket luan|de an|luat|co quan|don vi|ai|do|nguoi|con hieu|het hieu|khi nao|ban hanh|noi dung|ve|duoc|bi)(?![a-z]))"
"""Behind a dash these words are no part of a symbol: "Chỉ thị 41-CT/TW - kế hoạch thực hiện"."""
_SYMBOL: Final = (
    r"\d{1,6}(?:\.\d{1,3})?[a-z]?\s?(?:[-/]\s?(?:19|20)\d\d\s?)?[-/]\s?(?!nam\b|ngay\b|thang\b)[a-z][a-z&]*\d{0,2}[a-z]*(?:(?:\s?[-/]\s?|\.)"
    + _DASHED_ON
    + r"[a-z][a-z0-9&]*)*"
    rf"|\d{{1,5}}(?:\s(?:19|20)\d\d)?\s(?:{_CODES})(?:\s?[-/]\s?|\s)(?:ubnd|hdnd|cp|ttg|tw|tu|hdtdkt|b[a-z]{{2,7}}|s[a-z]{{2,6}}|qh\d\d|ubtvqh\d\d)"
)


ALSO_VERBS: Final = frozenset(
    {"Hướng dẫn", "Báo cáo", "Quy định", "Thông báo", "Kết luận", "Quyết định", "Lệnh"}
)
"""Types whose names are verbs too: before a symbol of another type they are verbs."""


_NOT_A_NUMBER: Final = r"(?!\d)(?![.,]\d)(?!/\d)(?!\s?(?:%|nam(?!\s(?:(?:19|20)\d\d(?!\s?-)|nao|may))|thang(?!\s\d)|nguoi|ngay(?!\s\d)|trieu|ty|km|ha|can(?! cu)|ho|xa|diem|cap|phan tram|muc tieu|nhiem vu|chuong|-\s?\d))"


@lru_cache(maxsize=1)
def document_pattern() -> re.Pattern[str]:
    return re.compile(
        rf"(?<![a-z0-9/.,-])(?:(?P<type>{type_words()}|(?P<code>{_CODES}))\s?(?:so|number|no\.?|s[oô])?\s?:?\s?)?"
        rf"(?:(?P<symbol>{_SYMBOL})|(?P<bare>\d{{1,5}}(?:/(?:19|20)\d\d)?){_NOT_A_NUMBER})(?![a-z0-9])"
    )


DATE: Final = late(
    r"(?<![\d/])(?:ngay\s)?(\d{1,2})\s?[/.\-]\s?(\d{1,2})\s?[/.\-]\s?((?:19|20)\d\d)(?!\d)"
    r"|(?:ngay\s)?(?<!\d)(\d{1,2})\sthang\s?(\d{1,2})(?:\snam|\s?/|\s?,)?\s?((?:19|20)\d\d)(?!\d)"
)


ISO_DATE: Final = late(r"(?<![\d/])((?:19|20)\d\d)-(\d{2})-(\d{2})(?!\d)")


_Y: Final = r"((?:19|20)\d\d)"
_FROM: Final = r"(?<!thong )(?<!dau )(?<!vat )tu"
""" "từ" before a year; "thông tư năm 2021", "Bộ Kế hoạch và Đầu tư năm 2024" end in another word."""


YEARS: Final[tuple[tuple[re.Pattern[str], str], ...]] = tuple(
    (re.compile(_BEFORE + p + _AFTER), kind)
    for p, kind in (
        (
            rf"(?:giai doan|nhiem ky|thoi ky|period)(?: tu)?(?: nam)? ?\(? ?{_Y} ?(?:-|den|toi|to) ?(?:nam )?{_Y}\)?",
            "period",
        ),
        (
            rf"(?:trong )?(?:khoang )?(?:{_FROM}|between|from) (?:nam )?{_Y} ?(?:-|den(?: het)?|toi|to|and) ?(?:nam )?{_Y}",
            "range",
        ),
        (rf"(?:cac |trong )?(?:nam )?{_Y} ?- ?{_Y}", "period"),
        (rf"(?:{_FROM}|ke tu|since|from) (?:nam )?{_Y}(?: den nay| tro di| toi nay| tro lai day)?", "from"),
        (rf"(?:sau|after) (?:nam )?{_Y}", "after"),
        (rf"(?:truoc|before) (?:nam )?{_Y}", "before"),
        (rf"(?:den|until|by) (?:het )?(?:nam )?{_Y}", "until"),
        (
            rf"(?:trong |vao |ban hanh )?(?:thang \d{{1,2}} ?(?:/|nam|-|,)? ?|(?:6 thang|nua) (?:dau|cuoi) (?:cua )?nam |quy [1-4iv]+ ?(?:/|nam) ?|nam |\(|in |of )?{_Y}\)?",
            "year",
        ),
    )
)


QUOTED: Final = late(r"\"(?!can cu\")([^\"]{4,300})\"|'([^']{8,300})'")


_PLAIN_TYPES: Final = r"(?:nghi dinh|thong tu|luat|nghi quyet|chi thi|ke hoach)"
"""Types whose names are no verbs: they may stand side by side ("nghị định thông tư nào")."""


_FEW: Final = "mot|hai|ba|bon"
"""How many papers are asked for, told before their kind; later numbers are other words where marks are left out."""


@lru_cache(maxsize=1)
def asked_pattern() -> re.Pattern[str]:
    types = rf"(?:{type_words()}|{_CODES})"
    after = "|".join(
        f"(?<={name})" for name in ("nghi dinh", "nghi quyet", "thong tu", "ke hoach", "chi thi", "luat")
    )
    side = rf"(?:{after}) (?={_PLAIN_TYPES} )"
    quantity = fold(table.PLURAL)
    among = rf"(?:(?:{quantity}|{_FEW}) )?"
    joined = rf"{types}(?:(?:(?: ?, ?| va | hoac | hay | and | or ){among}| ?/ ?|{side}){types})*"
    qualifiers = rf"(?: (?:{fold(table.QUALIFIERS)})){{0,2}}"
    return re.compile(
        rf"{_BEFORE}(?P<count>{fold(table.COUNT)})\s(?P<ct>{joined})"
        rf"|(?P<times>(?:bao nhieu|may) lan)(?= (?:duoc |bi )?(?:sua|bo sung|thay|dieu chinh)|[ ?.,]*$|,? boi|,? qua)"
        rf"|(?:which|what)(?: other)? (?P<et>{joined})"
        rf"|(?:(?:{quantity}|{_FEW}) )?(?P<vt>{joined}){qualifiers} (?:{fold(table.ASKED)})(?: khac)?{_AFTER}"
    )


@lru_cache(maxsize=1)
def type_pattern() -> re.Pattern[str]:
    types = rf"(?:{type_words()})"
    return re.compile(
        rf"{_BEFORE}(?:(?P<plural>{fold(table.PLURAL)}) )?(?P<t>{types}(?:(?: ?, ?| va | hoac | and | or ){types})*)(?: khac(?= (?:thay|sua|bai|huy|dinh|huong|thuc|trien)))?{_AFTER}"
    )


@lru_cache(maxsize=1)
def code_pattern() -> re.Pattern[str]:
    """Codes of types standing alone ("KH triển khai …"); only capitals count, as typed."""
    return re.compile(rf"{_BEFORE}(?P<code>qd|nq|kh|nd|tt|ct|kl|bc|ctr|cv|hd|tb){_AFTER}")


@lru_cache(maxsize=1)
def part_patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple((table.LETTER_OF.get(k, k), _compiled(*v)) for k, v in table.PARTS.items())


@lru_cache(maxsize=1)
def office_asked_pattern() -> re.Pattern[str]:
    return _compiled(table.OFFICE_ASKED)


@lru_cache(maxsize=1)
def verb_patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple((rel, _compiled(*v)) for rel, v in table.VERBS.items())


@lru_cache(maxsize=1)
def campaign_patterns() -> tuple[re.Pattern[str], re.Pattern[str]]:
    heads = fold(table.CAMPAIGN_HEADS)
    return (
        re.compile(
            rf"{_BEFORE}(?:which |what )?(?:{heads}) (?:nao|gi){_AFTER}|{_BEFORE}(?:which|what) (?:{heads}){_AFTER}"
            rf"|{_BEFORE}(?P<count>{fold(table.COUNT)}) (?:{heads}){_AFTER}"
            rf"|(?:(?<=liet ke )|(?<=danh sach )|(?<=danh muc )|(?<=ke ten ))(?:{heads})(?![a-z0-9])(?=\W*$| (?:do|cua|nam|giai doan) )"
            rf"|{_BEFORE}(?:{fold(table.PLURAL)}) (?:{heads}){_AFTER}(?=(?: (?:hien|dang|co|duoc luu|nao))*(?: (?:trong|o|tai) kho|\W*$)| (?:do|cua|duoc|ma) )"
        ),
        re.compile(_BEFORE + heads + _AFTER),
    )


_PRONOUN: Final = (
    r"(?:(?P<camp>(?:cac |nhung )?(?:phong trao|dot|cuoc van dong)(?: thi dua)?) (?:nay|do|ay|kia|tren|vua neu)"
    r"|(?P<pt>{types}|chi dao|cai)(?: (?:bi|duoc|vua|moi)(?: [a-z]+){1,3}?)? (?:nay|do|ay|kia|(?:neu |noi |o )?tren|vua (?:noi|neu))|(?P<no>no|it)|(?:this|these|those|that) (?P<et>{types})"
    r"|(?P<them>them|they|those|these)|(?:that|this) (?P<ecamp>campaign|movement))"
)


@lru_cache(maxsize=1)
def pronoun_pattern() -> re.Pattern[str]:
    return re.compile(_BEFORE + _PRONOUN.replace("{types}", type_words()) + _AFTER)


A_KIND: Final = late(r" (?:cua|nam|do|ve|ban hanh|trong|tu|den|truoc|sau|con|het)(?![a-z])|[ ?.!]*$")
"""What follows the name of a kind that is a verb too, where nothing is said to be done: "văn bản hợp nhất của Bộ Y tế"."""


NO_LAW: Final = late(r"(?<![a-z])(?:ky|phap|quy|trat|am|nhac|the|thiet quan) $")
"""Syllables that make another word of "luật": "kỷ luật", "quy luật"."""
LOOSELY: Final = late(r"xuat phat|bat nguon|khoi nguon|tren nen|(?:theo|tren|voi) tinh than")
"""Words of resting on papers that mean those carried out as well as the grounds given."""


def type_names(surface: str) -> tuple[str, ...]:
    """The types named in a folded list ("nghi dinh, thong tu"); "văn bản", alone or beside others, takes in all: none."""
    found: list[str] = []
    counted = re.compile(rf"(?:{fold(table.PLURAL)}|{_FEW}) ")
    for part in re.split(
        rf" ?[,/] ?| va | hoac | hay | and | or |(?<!bo) (?={_PLAIN_TYPES}(?![a-z]))", surface
    ):
        part = counted.sub("", part.strip(), count=1)
        name = next((n for p, n in type_patterns() if p.fullmatch(part)), None) or type_of_code(part)
        if name == "Văn bản":
            return ()
        if name and name not in found:
            found.append(name)
    return tuple(found)
