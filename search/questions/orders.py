"""Orders told of papers: "mới nhất", "3 quyết định cũ nhất", "được viện dẫn nhiều nhất", "theo thứ tự mới nhất"."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache
from typing import Final

from search.late_patterns import late
from search.questions import words as table
from search.questions.fold import fold, words
from search.questions.lexicon import Lexicon
from search.questions.model import Direction, Order, Where
from search.questions.patterns import type_names, type_words

Lifted = tuple[tuple[tuple[int, int], ...], Where]
"""Offsets of the words that say a condition, in order, and the condition."""

_COUNTS: Final = {"hai": 2, "ba": 3, "bon": 4, "nam": 5, "muoi": 10, "two": 2, "three": 3, "five": 5}
_NEWEST: Final = r"(?:moi|gan|muon|tre)(?: day| ban hanh)? nhat|(?:duoc )?(?:ban hanh|ky)(?: gan day| sau cung| cuoi cung| gan| muon) ?nhat?|cuoi cung|sau cung|latest|newest|most recent|last"
_OLDEST: Final = r"(?:cu|lau|som|xua)(?: ban hanh)? nhat|(?:duoc )?(?:ban hanh|ky) (?:som nhat|dau tien)|dau tien|oldest|earliest|first"
_TIME: Final = late(rf"(?<![a-z])(?:vua )?(?:(?P<new>{_NEWEST})|(?P<old>{_OLDEST}))(?![a-z])")


_SORTED: Final = late(
    r"(?<![a-z])(?:(?:va )?(?:sap xep|xep) )?theo (?:thu tu )?(?:ngay|thoi gian|thu tu)(?: (?:ban hanh|ky))?(?P<how> (?:tu )?(?:moi|cu)(?: nhat)?(?: (?:den|toi|truoc|xuong)(?: (?:cu|moi)(?: nhat)?)?)?| giam dan| tang dan)?(?![a-z])"
)


def all_sorted(text: str, lexicon: Lexicon) -> Lifted | None:
    """ "theo thứ tự mới nhất": all of them, in an order."""
    match = _SORTED.search(fold(text))
    if match is None:
        return None
    how = match["how"] or ""
    rising = how.strip().startswith(("cu", "tu cu", "tang"))
    return (match.span(),), Where(order=Order("oldest" if rising else "newest", 0))


@lru_cache(maxsize=1)
def _most_patterns() -> tuple[tuple[re.Pattern[str], Direction], ...]:
    """Wordings of "most", with who does it: `in` where others do it to the document."""
    verbs = "|".join(f"(?P<{rel}>{fold('|'.join(rows))})" for rel, rows in table.VERBS.items())
    kind = rf"(?P<type>{type_words()})"
    rows: tuple[tuple[Direction, str], ...] = (
        ("in", rf"(?:(?P<passive>duoc|bi) )?(?:{verbs}) nhieu (?:lan )?nhat"),
        ("in", rf"(?P<has>co) nhieu {kind}(?: (?:{verbs}))? nhat"),
        ("in", rf"(?:duoc|bi) nhieu {kind} (?:{verbs}) nhat"),
        ("in", rf"(?:la |lam )*(?P<based_on>can cu|co so)(?: phap ly)?(?: (?:cua|cho|de|ban hanh|xay dung))+ nhieu {kind} nhat"),
        ("in", r"(?:duoc|bi) (?P<cites>dan|neu|nhac)(?: (?:den|toi|ten|ra))? nhieu (?:lan )?nhat"),
        ("out", rf"(?:{verbs}) nhieu {kind} nhat"),
        ("out", rf"(?:ban hanh|ra|ky) nhieu {kind} nhat"),
        ("out", r"co nhieu (?P<based_on>can cu)(?: phap ly)? nhat"),
        ("out", rf"(?:{verbs}) nhieu [a-z]+(?: [a-z]+)? nhat"),
        ("in", rf"(?:most (?:often |frequently )?)(?:{verbs})"),
        ("in", rf"(?:(?:is|are) )?(?:{verbs}) (?:the )?most(?: often| frequently)?"),
    )  # fmt: skip
    return tuple((re.compile(r"(?<![a-z])" + shape), direction) for direction, shape in rows)


_BY_ALL: Final = late(
    r"(?<![a-z])(?:duoc|bi) (?:nhieu |cac |nhung )(?:(?P<province>tinh(?:,? (?:va )?thanh(?: pho)?)?)|(?P<local>dia phuong)|(?P<ministry>bo(?:,? nganh)?)|(?P<office>so(?:,? (?:ban,? )?nganh)?)) (?=.*nhieu (?:lan )?nhat)"
)
""" "Được các tỉnh căn cứ nhiều nhất": only those bodies' papers are counted."""
_LEVELS: Final = {"province": "tỉnh", "local": "địa phương", "ministry": "bộ", "office": "sở"}


def most(text: str, lexicon: Lexicon) -> Lifted | None:
    """ "được viện dẫn nhiều nhất", "có nhiều văn bản triển khai nhất", "sửa đổi nhiều văn bản nhất"."""
    folded = fold(text)
    if "nhieu" not in folded and "most" not in folded:
        return None
    whose = _BY_ALL.search(folded)
    if whose is not None:
        hit = most(f"{text[: whose.start()]}được {text[whose.end() :]}", lexicon)
        order = hit[1].order if hit else None
        if hit is None or order is None:
            return None
        cut = whose.end() - whose.start() - len("được ")
        level = next(told for name, told in _LEVELS.items() if whose[name])
        return tuple((a, b + cut) for a, b in hit[0]), Where(order=replace(order, level=level))
    for pattern, direction in _most_patterns():
        match = pattern.search(folded)
        if match is None:
            continue
        groups = match.groupdict()
        relation = next((rel for rel in table.VERBS if groups.get(rel)), None)
        types = type_names(groups["type"]) if groups.get("type") else ()
        if relation is None and groups.get("has"):
            relation = table.MADE_FOR.get(types[0]) if types else "cites"
        relations = () if relation in (None, "cites") else (relation,)
        signed = re.match(r"ky(?![a-z])", match.group()) is not None
        order = Order("most", 1, relations, direction, types, signed)
        return (match.span(),), Where(order=order)
    return None


def by_time(text: str, lexicon: Lexicon) -> Lifted | None:
    folded = fold(text)
    match = _TIME.search(folded)
    if match is None or _named_so(text, match):
        return None
    if not _beside(folded, match):
        return None
    counted = _taken().search(folded, 0, match.start())
    tail = _IS_WHICH.search(folded, match.end())
    cut = [match.span(), *([tail.span()] if tail else [])]
    if counted is None:
        return tuple(cut), Where(order=Order("newest" if match["new"] else "oldest"))
    take = int(counted[1]) if counted[1].isdigit() else _COUNTS[counted[1]]
    order = Order("newest" if match["new"] else "oldest", max(take, 1))
    return (counted.span(1), *cut), Where(order=order)


_IS_WHICH: Final = late(r" (?:la|is) (?:(?:nhung |cac )?[a-z]+(?: [a-z]+)? )?(?:nao|gi)(?=[ ?.!]*$)")


def _beside(folded: str, match: re.Match[str]) -> bool:
    """Whether the order is told of papers: right after or before the word for them, or at the end of the question."""
    return (
        _after_type().search(folded, 0, match.start()) is not None
        or re.match(rf" (?:{type_words()})(?![a-z])", folded[match.end() :]) is not None
        or re.fullmatch(r"(?: (?:la|la van ban|van ban|so) ?(?:nao|gi|may))?[ ?.!]*", folded[match.end() :])
        is not None
    )


@lru_cache(maxsize=1)
def _after_type() -> re.Pattern[str]:
    """A word for papers with what may stand between it and an order: "kế hoạch nào (được ban hành) …"."""
    return re.compile(
        rf"(?<![a-z])(?:{type_words()})(?: (?:nao|gi|nay|do|la|duoc|da|ban hanh|ky|trong kho|vua))* $"
    )


@lru_cache(maxsize=1)
def _taken() -> re.Pattern[str]:
    """How many are wanted: "3 văn bản (mới nhất)", "the three (latest)"."""
    return re.compile(
        rf"(?<![a-z0-9/])(\d{{1,2}}|{'|'.join(_COUNTS)})(?= (?:{type_words()})[^?]{{0,60}}$| ?$)"
    )


def _named_so(text: str, match: re.Match[str]) -> bool:
    """Whether the marks typed tell other words: "gắn nhất", "cử nhất"; and "lần đầu tiên" is no order of papers."""
    said = text[match.start() : match.end()].lower()
    if said.startswith(("cứ", "cử", "mời", "gắn")):
        return True
    typed = words(text[: match.start()])[-1:]
    return typed in (("lan",), ("thu",), ("hang",), ("ngay",), ("buoc",))
