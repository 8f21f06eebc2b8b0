"""The families of symbols: from the codes of a symbol to its parts and its canonical form.

`with_year` reads number/year/..., `without_year` the rest; both give None for codes that make no symbol.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import Final, Literal

from ingest.agencies.codes import PARTY, TERMED, canonical_issuer_code, split_term
from ingest.types import NORMATIVE_TYPES, canonical_code, code_of_type, is_ambiguous, type_of_code

_SHORTEST_CODE: Final = 3
_LONGEST_CODE: Final = 20
Family = Literal["state", "dispatch", "normative", "assembly", "joint", "party", "old"]

_SLASHED_PARTY: Final = frozenset({"TW", "TU", "HU", "QU", "ĐU", "ĐUK"})
_JOINT: Final = frozenset({"TTLT", "NQLT", "TTLB", "TTLN", "KHLT", "HDLT"})
_GLUED: Final = (
    "TTLT",
    "NQLT",
    "VBHN",
    "TTr",
    "CTr",
    "NQ",
    "QĐ",
    "KH",
    "CT",
    "NĐ",
    "TT",
    "BC",
    "TB",
    "HD",
    "KL",
    "CV",
    "ĐA",
)


@dataclass(frozen=True, slots=True)
class Symbol:
    """A symbol taken apart. `number` and `year` as printed; `type_code` None for công văn and assembly;
    `issuers` are codes, the unit of a công văn last. `text` is the canonical form, `correction` how a
    mistyped one was read ("41-TW/CT → 41-CT/TW")."""

    family: Family
    number: str
    text: str
    year: int | None = None
    type_code: str | None = None
    issuers: tuple[str, ...] = ()
    correction: str | None = None

    @property
    def type_name(self) -> str | None:
        """The type the symbol itself tells, or None."""
        if self.type_code == "TT" and self.issuers[:1] == ("LB",):
            return "Thông tư liên bộ"
        if self.type_code:
            return type_of_code(self.type_code)
        return "Công văn" if self.family == "dispatch" else None


_OF_PROVINCE: Final = re.compile(
    r"(?:Thành|Tỉnh) ủy|(?:Ban (?:Chấp hành|Thường vụ) )?Đảng bộ (?:tỉnh|thành phố)"
)


def is_provincial_party(issuer: str) -> bool:
    """Whether an agency's canonical name is a provincial Party committee's, or names its bureau or congress."""
    return _OF_PROVINCE.search(issuer) is not None


def typed_committee(symbol: Symbol | None, issuer: str | None) -> Symbol | None:
    """A Party symbol typed with TƯ, which reads Trung ương ("TW"), as the provincial committee's ("TU") where the words
    name that one as issuer; any other as it is. The correction is told."""
    if symbol is None or issuer is None or symbol.issuers != ("TW",) or "TƯ" not in (symbol.correction or ""):
        return symbol
    if not is_provincial_party(issuer):
        return symbol
    text = symbol.text.removesuffix("TW") + "TU"
    printed = (symbol.correction or symbol.text).partition(" → ")[0]
    return replace(symbol, text=text, issuers=("TU",), correction=f"{printed} → {text}")


def known_base(code: str) -> str | None:
    base, digits = split_term(code)
    known = canonical_issuer_code(base) if digits else None
    return known + digits if known else None


def with_year(
    number: str, year: str, first: str, kind: str | None, seps: list[str], rest: list[str]
) -> Symbol | None:
    head = f"{number}/{year}/"
    base, term = split_term(first)
    body = canonical_issuer_code(base)
    if term and body in TERMED and not rest:
        return Symbol("assembly", number, head + body + term, int(year), None, (body + term,))
    if body in TERMED and not rest:  # its term left out: the year alone tells it, and nobody is told so
        return Symbol("assembly", number, head + body, int(year), None, (body,))
    if kind is None and not rest:
        kind, rest = _unglue(first, rest)
    if kind in _JOINT and rest:
        return _joint(number, head + kind + (seps[0] if seps else "-"), int(year), kind, rest)
    if kind:
        tail = "-".join(rest)
        return Symbol(
            "normative", number, head + kind + ("-" + tail if tail else ""), int(year), kind, tuple(rest)
        )
    swapped = canonical_code(rest[0]) if len(rest) == 1 else None
    issuer = canonical_issuer_code(first)
    if swapped and issuer and not is_ambiguous(swapped):
        return Symbol("normative", number, f"{head}{swapped}-{issuer}", int(year), swapped, (issuer,))
    if rest:
        return Symbol("normative", number, head + "-".join([first, *rest]), int(year), None, (first, *rest))
    # The type left out: the words before the number tell it ("Thông tư số 09/2017/BCT").
    return Symbol("normative", number, head + issuer, int(year), None, (issuer,)) if issuer else None


def _joint(number: str, head: str, year: int | None, kind: str, codes: list[str]) -> Symbol:
    """A joint paper's symbol from what stands before its offices' codes; a dash lost between two of them is put back and told."""
    parted = tuple(code for glued in codes for code in _parted(glued))
    text, printed = head + "-".join(parted), head + "-".join(codes)
    correction = f"{printed} → {text}" if text != printed and len(parted) > len(codes) else None
    return Symbol(
        "joint",
        number,
        text if correction else printed,
        year,
        kind,
        parted if correction else tuple(codes),
        correction,
    )


def _parted(code: str) -> tuple[str, ...]:
    """The known codes that an unknown one is made of, where that can be done in one way; else the code alone."""
    ways = [] if canonical_issuer_code(code) else _ways(code)
    return ways[0] if len(ways) == 1 else (code,)


def _ways(code: str) -> list[tuple[str, ...]]:
    """All ways to part a code into known ones of three letters or more. Cost: bounded by its length, 20 letters at most."""
    found: list[tuple[str, ...]] = []
    for cut in range(_SHORTEST_CODE, min(len(code), _LONGEST_CODE) - _SHORTEST_CODE + 1):
        first, last = canonical_issuer_code(code[:cut]), canonical_issuer_code(code[cut:])
        if first:
            found += [(first, last)] if last else [(first, *rest) for rest in _ways(code[cut:])]
    return found


def with_type(symbol: Symbol, type_name: str | None) -> Symbol:
    """A normative symbol that lacks its type's code with the one that the words before it tell; any other as it is."""
    code = code_of_type(type_name) if type_name in NORMATIVE_TYPES else None
    if code is None or symbol.family != "normative" or symbol.type_code or len(symbol.issuers) != 1:
        return symbol
    text = f"{symbol.number}/{symbol.year}/{code}-{symbol.issuers[0]}"
    printed = (symbol.correction or symbol.text).partition(" → ")[0]
    return replace(symbol, text=text, type_code=code, correction=f"{printed} → {text}")


def without_year(
    number: str, first_sep: str, first: str, kind: str | None, seps: list[str], rest: list[str]
) -> Symbol | None:
    if not rest:
        _, term = split_term(first)
        glued, issuers = _unglue(first, rest)
        if glued and (first_sep == "/" or issuers[0] in _SLASHED_PARTY):
            return without_year(number, first_sep, glued, glued, ["-"], issuers)
        known = canonical_issuer_code(first) or known_base(first)
        if first_sep == "/" and kind is None and len(first) >= 4 and not term:
            return Symbol("dispatch", number, f"{number}/{known or first}", None, None, (known or first,))
        return Symbol(
            "old",
            number,
            number + first_sep.replace(" ", "-") + (kind or known or first),
            None,
            kind,
            (known or first,),
        )
    seps = seps or ["-"] * len(rest)  # of offices that a lost dash had joined
    joint = canonical_code(rest[-1])
    if kind is None and joint in _JOINT:  # before 1996: 01-TANDTC-VKSNDTC/TTLT
        codes = (first, *rest[:-1])
        text = number + first_sep.replace(" ", "-") + "-".join(codes) + seps[-1] + str(joint)
        return Symbol("joint", number, text, None, joint, codes)
    party_last = rest[-1] in _SLASHED_PARTY
    swapped = canonical_code(rest[0]) if len(rest) == 1 else None
    issuer = canonical_issuer_code(first)
    if swapped and issuer in PARTY and kind is None:
        return _party(number, swapped, [issuer])
    if kind and party_last:
        return _party(number, kind, rest)
    if kind and first_sep != "/" and seps[0] == "/":
        return _party(number, kind, rest)
    if kind and (first_sep == "/" or (rest and canonical_issuer_code(rest[0]))):
        if kind in _JOINT:
            return _joint(number, f"{number}/{kind}-", None, kind, rest)
        return Symbol("state", number, f"{number}/{kind}-" + "-".join(rest), None, kind, tuple(rest))
    if first_sep == "/":
        known = issuer or known_base(first) or first
        joiner = "/" if seps[0] == "/" else "-"
        return Symbol(
            "dispatch", number, f"{number}/{known}{joiner}" + "-".join(rest), None, None, (known, *rest)
        )
    return Symbol("old", number, f"{number}-{first}{seps[0]}" + "-".join(rest), None, kind, (first, *rest))


def _party(number: str, kind: str, issuers: list[str]) -> Symbol:
    return Symbol("party", number, f"{number}-{kind}/" + "-".join(issuers), None, kind, tuple(issuers))


def _unglue(code: str, rest: list[str]) -> tuple[str | None, list[str]]:
    """A type and issuer typed without the dash between ("NQHĐND"), when both parts are known."""
    if rest or canonical_issuer_code(code):
        return None, rest
    for kind in _GLUED:
        if len(code) > len(kind) and (canonical_code(code[: len(kind)]) == kind):
            issuer = canonical_issuer_code(code[len(kind) :]) or known_base(code[len(kind) :])
            if issuer:
                return kind, [issuer]
    return None, rest
