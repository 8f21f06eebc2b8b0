"""What stands in the slots of an answer's sentence, told in English: names stay, the words between them change."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache

from search.api.page_wording import DAY, Wording, tables, wording

_CITED = re.compile(r" \((\d+) văn bản chỉ được biết qua trích dẫn\)")
_DATED = re.compile(rf"(?P<what>.+?) ngày (?P<day>{DAY})(?: của (?P<who>.+))?")
_ISSUED = re.compile(r"(?P<what>.* số \S*\d\S*) của (?P<who>.+)")
_OTHERS = re.compile(r"và (\d+) (?:văn bản|phong trào) khác")
_CAMPAIGN = re.compile(
    r"phong trào “(?P<name>.+)”(?: \((?:(?P<who>.+?) phát động)?(?:, )?(?:giai đoạn (?P<when>[\d-]+))?\))?"
)


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of a text; `foreign` when it is Vietnamese within English."""

    text: str
    foreign: bool = False


def filled(sentence: Wording, match: re.Match[str]) -> Iterator[Piece]:
    """The English of a sentence that was found, piece by piece."""
    for number, part in enumerate(sentence.english):
        if number % 2 == 0:
            yield Piece(part)
        elif part == "asked" and "n" in sentence.english and match["n"] == "1":
            yield from _class(match[part], single=True)
        else:
            yield from _TOLD.get(part, _as_it_is)(match[part])


@cache
def _conditions() -> tuple[Wording, ...]:
    begins = "|".join(re.escape(said.split("{")[0]) for said in tables()["conditions"])
    return tuple(
        wording(said, told, rf"(?={begins}|$)" if "{name}" in said else r"(?=\s|$)")
        for said, told in tables()["conditions"].items()
    )


def _as_it_is(text: str) -> Iterator[Piece]:
    yield Piece(text, foreign=True)


def _number(text: str) -> Iterator[Piece]:
    yield Piece(text)


def _cited(text: str) -> Iterator[Piece]:
    found = _CITED.fullmatch(text)
    if found:
        yield Piece(f" ({found[1]} known only from citations)")


def _verbs(form: int) -> Callable[[str], Iterator[Piece]]:
    def told(text: str) -> Iterator[Piece]:
        yield Piece(" or ".join(tables()["verbs"][verb][form] for verb in text.split(" hoặc ")))

    return told


def _class(text: str, *, single: bool = False) -> Iterator[Piece]:
    """ "kế hoạch hoặc chỉ thị của UBND thành phố năm 2024": the types, then what binds them."""
    types = tables()["types"]
    for named in sorted(types, key=len, reverse=True):
        rest = text.removeprefix(named)
        if rest == text or (rest and not rest.startswith(" ")):
            continue
        yield Piece(_one(types[named]) if single else types[named])
        if rest.startswith(" hoặc "):
            yield Piece(" or ")
            yield from _class(rest.removeprefix(" hoặc "), single=single)
            return
        while rest:
            found = next(((one, m) for one in _conditions() if (m := one.match(rest))), None)
            if found is None:
                yield Piece(rest, foreign=True)
                return
            yield from filled(*found)
            rest = rest[found[1].end() :]
        return
    yield Piece(text, foreign=True)


def _one(several: str) -> str:
    """ "strategies" -> "strategy"."""
    return several.removesuffix("ies") + "y" if several.endswith("ies") else several.removesuffix("s")


def _documents(text: str) -> Iterator[Piece]:
    for number, one in enumerate(text.split("; ")):
        if number:
            yield Piece("; ")
        others = _OTHERS.fullmatch(one)
        if others:
            yield Piece(f"and {others[1]} more")
        else:
            yield from _document(one)


def _document(text: str) -> Iterator[Piece]:
    """ "Kế hoạch số 88/KH-UBND ngày 14/2/2025 của UBND thành phố Cần Thơ" with its day and agency in brackets."""
    found = _DATED.fullmatch(text) or _ISSUED.fullmatch(text)
    if found is None:
        yield from _called(text)
        return
    parts = found.groupdict()
    yield from _called(parts["what"])
    yield Piece(f" ({parts['day']}" if parts.get("day") else " (")
    if parts.get("who"):
        yield Piece(", " if parts.get("day") else "")
        yield Piece(parts["who"], foreign=True)
    yield Piece(")")


def _causes(text: str) -> Iterator[Piece]:
    """Documents with what each does, in brackets behind it."""
    for number, one in enumerate(text.split("; ")):
        if number:
            yield Piece("; ")
        what, _, verb = one.removesuffix(")").rpartition(" (")
        known = tables()["verbs"].get(verb)
        yield from _document(what if known else one)
        if known:
            yield Piece(f", {known[0]} it")


def _ranked(text: str) -> Iterator[Piece]:
    """Documents with a count in brackets: "… (397 văn bản)"."""
    for number, one in enumerate(text.split("; ")):
        if number:
            yield Piece("; ")
        what, _, count = one.removesuffix(" văn bản)").rpartition(" (")
        yield from _document(what if count.isdecimal() else one)
        if count.isdecimal():
            yield Piece(f": {count} documents")


def _deeds(text: str) -> Iterator[Piece]:
    """ "thực hiện phong trào “X”; phát động phong trào “Y”"."""
    verbs = tables()["verbs"]
    for number, one in enumerate(text.split("; ")):
        if number:
            yield Piece("; ")
        verb = next((verb for verb in verbs if one.startswith(f"{verb} phong trào “")), None)
        if verb is None:
            yield Piece(one, foreign=True)
        else:
            yield Piece(f"{verbs[verb][1]} the campaign ")
            yield from _campaigns(one.removeprefix(f"{verb} "))


def _campaigns(text: str) -> Iterator[Piece]:
    """ "phong trào “X” (UBND tỉnh phát động, giai đoạn 2021-2025); và 2 phong trào khác"."""
    for number, one in enumerate(text.split("; ")):
        if number:
            yield Piece("; ")
        found, others = _CAMPAIGN.fullmatch(one), _OTHERS.fullmatch(one)
        if others:
            yield Piece(f"and {others[1]} more")
        elif found is None:
            yield Piece(one, foreign=True)
        else:
            yield Piece("“")
            yield Piece(found["name"], foreign=True)
            yield Piece("”")
            if found["who"]:
                yield Piece(" (launched by ")
                yield Piece(found["who"], foreign=True)
                yield Piece(f", {found['when']})" if found["when"] else ")")
            elif found["when"]:
                yield Piece(f" ({found['when']})")


def _called(text: str) -> Iterator[Piece]:
    if text[:10].lower() == "phong trào":
        yield Piece("campaign")
        text = text[10:]
    for number, part in enumerate(re.split(r" (?:số|và) (?=\S*\d)| và (?=[A-ZĐ])", text)):
        if number:
            yield Piece(" and " if f" và {part}" in text else " No. ")
        yield Piece(part, foreign=True)


def _where(text: str) -> Iterator[Piece]:
    """ "Kế hoạch 88/KH-UBND, trang 1, mục “I. MỤC ĐÍCH”"."""
    found = re.fullmatch(r"(.+), trang (\d+)(?:, mục “(.*)”)?", text)
    if found is None:
        yield Piece(text, foreign=True)
        return
    yield Piece(found[1], foreign=True)
    yield Piece(f", page {found[2]}")
    if found[3]:
        yield Piece(", section “")
        yield Piece(found[3], foreign=True)
        yield Piece("”")


_TOLD: dict[str, Callable[[str], Iterator[Piece]]] = {
    "n": _number, "m": _number, "day": _number, "cited": _cited, "verb": _verbs(0), "does": _verbs(1), "asked": _class,
    "docs": _documents, "by": _causes, "thing": _documents, "paper": _documents, "campaigns": _campaigns, "ranked": _ranked, "deeds": _deeds, "a": _documents, "b": _documents, "where": _where,
}  # fmt: skip
"""How what stands in a slot is told; what is not here stays as it is."""
