"""A sentence taken apart into the clause that asks, further conditions, and further questions.

"Quyết định nào căn cứ Luật X nhưng không còn hiệu lực" asks "Quyết định nào căn cứ Luật X" and holds one condition, "còn
hiệu lực", negated; "Ai ký D và có hiệu lực từ ngày nào" asks two things of D. Clauses are cut out of the text and read by
the same grammar, so any condition that can be asked alone can be joined to another. Cost: linear in the text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from search.late_patterns import late
from search.questions import words as table
from search.questions.fold import fold
from search.questions.patterns import type_words


@dataclass(frozen=True, slots=True)
class Condition:
    """A condition on the documents asked for: its words without the negation, and as typed."""

    text: str
    negated: bool
    said: str


_NOT: Final = r"(?P<not>(?:chua|khong|ko|chang|not|never|no)(?: longer| he| tung| the| phai| ever)*)"
_STRONG: Final = r"(?:nhung|song|dong thoi|ma|but|yet|though)(?: lai| ma| van| cung| thi| hien| nay)*"
_WEAK: Final = r"(?:(?: va| roi| and)(?: cung| dong thoi| hien| nay| van)*|,)"
_ADVERB: Final = r"(?:(?:da|dang|van|hien|nay|con|cung|tung|have been|has been|are|is|was|were|been) )*"
_PAIR: Final = late(r"(?<![a-z])vua (?P<one>.+?),? vua (?P<two>.+)$")
_TAIL: Final = late(r"(?:\s+(?:khong|chua|ko|hay khong|vay|a|nhi|(?<!thay )the))*\s*[?.!]*\s*$")


_WHO: Final = (
    r"(?:thanh pho|tinh|dia phuong|ubnd|uy ban|hdnd|hoi dong|thanh uy|tinh uy|so|bo|chinh phu|thu tuong)"
)
"""What the name of who acts begins with: "chưa được Thành ủy triển khai"."""


@lru_cache(maxsize=1)
def _verbs() -> str:
    return "|".join(fold("|".join(rows)) for rows in table.VERBS.values())


def _done() -> str:
    """What is done to papers, told at the end behind what they are about."""
    return "|".join(
        fold("|".join(table.VERBS[rel])) for rel in ("amends", "replaces", "repeals", "suspends", "corrects")
    )


@lru_cache(maxsize=1)
def _shapes() -> tuple[str, ...]:
    """A condition after "nhưng", after "và", a denial right after the documents asked for, what was done to papers told by
    their subject, a state at the end."""
    state = r"(?:con|het|mat|co) (?:nguyen )?(?:hieu luc|gia tri)(?! (?:(?:ke )?tu |sau |truoc )?khi )|in force|valid"
    passive = rf"(?:bi|duoc) (?:{_verbs()})|(?:bi|duoc) (?:{_WHO} (?:[a-z]+ ){{0,6}}?)(?:{_verbs()})(?=[ ?.!]*$)|(?:bi|duoc) (?:{type_words()}) (?:so )?\d.* (?:{_verbs()})(?=[ ?.!]*$)|(?:amended|replaced|repealed|implemented|superseded|cited|carried out)"
    has = rf"(?:co|have|has) (?:(?:cac|nhung|any|no) )?(?:{type_words()}|{_verbs()})"
    by = r"(?:cua|do|thuoc|o) "
    start = rf"{_ADVERB}(?:{state}|{passive}|{has}|{by}|(?:{_verbs()})(?![a-z]))"
    denied = rf"{_ADVERB}{_NOT} "
    return (
        rf"(?<=[\s,])(?P<join>{_STRONG}) (?P<clause>(?:{denied})?{start}.*)$",
        rf"(?P<join>{_WEAK}) (?P<clause>(?:{denied}{start}|{_ADVERB}(?:{state}|{passive})).*)$",
        rf"(?P<join>(?<=\S)) (?P<clause>{denied}{start}.*)$",
        rf"(?P<join>(?<=ban hanh)|(?<=phat dong)) (?P<clause>{_ADVERB}(?:duoc|bi) .*(?:{_verbs()}))(?=[ ?.!]*$)",
        rf"(?P<join>(?<=\S)) (?P<clause>{_ADVERB}(?:bi|duoc) (?:{_done()})(?: (?:roi|mot phan|toan bo))?)(?=[ ?.!]*$)",
        rf"(?P<join>(?<=\S)(?<! lam)(?<! khien)(?<! cho)) (?P<clause>{_ADVERB}(?:con|het|mat) (?:nguyen )?hieu luc)(?=[ ?.!]*$)",
    )


_JOINS: Final = tuple(
    re.compile(words)
    for words in (
        rf"(?<=[\s,]){_STRONG} ",
        rf"{_WEAK} ",
        rf"(?<=\S) {_ADVERB}{_NOT} ",
        r"(?:ban hanh|phat dong) ",
        r" (?:nao|gi|cac|nhung|nhieu|may) .*(?<![a-z])ve [a-z].* (?:bi|duoc) ",
        r"hieu luc",
    )
)
"""What each shape cannot do without: quick to look for, while the shape itself takes long to compile."""


@lru_cache(maxsize=6)
def _shape(i: int) -> re.Pattern[str]:
    return re.compile(_shapes()[i])


def _found(folded: str, most: int = len(_JOINS)) -> Iterator[re.Match[str]]:
    """The first match of each of the first `most` shapes that stands in a folded text."""
    for i, join in enumerate(_JOINS[:most]):
        match = _shape(i).search(folded) if join.search(folded) else None
        if match is not None:
            yield match


def conditions(text: str) -> tuple[tuple[str, tuple[Condition, ...]], ...]:
    """The ways to part a question into what asks and its conditions, the most telling first. Whether a part asks for a
    class of documents is for the grammar to say."""
    folded = fold(text)
    found: list[tuple[str, tuple[Condition, ...]]] = []
    pair = _PAIR.search(folded)
    if pair:
        head = text[: pair.start()] + text[slice(*pair.span("one"))]
        found.append(
            (
                head,
                (
                    Condition(
                        _bare(text[slice(*pair.span("two"))]),
                        False,
                        _bare(text[pair.start("two") - len("vua ") :]),
                    ),
                ),
            )
        )
    for match in _found(folded):
        if not folded[: match.start()].strip(" ,"):
            continue
        clause = text[slice(*match.span("clause"))]
        inner = _inner(clause, folded[slice(*match.span("clause"))])
        found.append((text[: match.start("join")].rstrip(" ,"), inner))
    return tuple(found)


def _inner(clause: str, folded: str) -> tuple[Condition, ...]:
    """The conditions of a clause, which may hold one more after its own "nhưng" or "và"."""
    for match in _found(folded, 2):
        if match.start():
            rest = slice(*match.span("clause"))
            head = slice(0, match.start("join"))
            return (*_inner(clause[head], folded[head]), *_inner(clause[rest], folded[rest]))
    said = _bare(clause)
    denied = re.match(rf"{_ADVERB}{_NOT} ", folded)
    if denied:
        return (Condition(clause[denied.end() :].strip(" ,?."), True, said),)
    return (Condition(said, False, said),)


def _bare(clause: str) -> str:
    tail = _TAIL.search(fold(clause))
    return clause[: tail.start()].strip(" ,?.") if tail else clause.strip(" ,?.")


_PARTED: Final = late(
    r"\s*[,;]\s*(?:va|roi|and|nhung)\s+|\s*(?<!sua doi)[,;?.]\s+|\s*[,;?.]\s+(?!bo sung(?! (?:gi|nao)(?![a-z])))|\s+(?:va|roi|and)\s+"
)
""" "Sửa đổi, bổ sung" is one thing done."""


_BETWEEN: Final = late(r"(?<![a-z])giua (?:(?! va )[^,;?.])*$")
"""Whoever is told first behind "giữa" has the other one behind "và"."""


def pieces(text: str, whole: Sequence[tuple[int, int]] = ()) -> tuple[tuple[str, str], ...]:
    """The text cut at every "và" and comma outside quotes: (what parts it from the piece before, the piece). `whole` are
    spans, [start, end), that are not cut: names of agencies, rows of kinds."""
    folded = fold(text)
    out: list[tuple[str, str]] = []
    at, join = 0, ""
    for match in _PARTED.finditer(folded):
        if folded.count('"', 0, match.start()) % 2 or _BETWEEN.search(folded, at, match.start()):
            continue
        if any(start < match.start() and match.end() < end for start, end in whole):
            continue
        out.append((join, text[at : match.start()]))
        at, join = match.end(), text[match.start() : match.end()]
    out.append((join, text[at:]))
    return tuple(out)
