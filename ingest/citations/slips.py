"""Symbols typed wrongly once in a paper that has them right elsewhere: "Nghị quyết số 60/2017/NĐ-HĐND" beside the
60/2017/NQ-HĐND that its words mean, "142/2205/NĐ-CP" beside 142/2025/NĐ-CP, "02/2020/UBTVQH" beside 02/2020/UBTVQH14.

A symbol is joined only with one twin that the same paper cites; the correction is told. Linear in the mentions.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from typing import Final

from ingest.agencies.codes import TERMED, split_term
from ingest.citations.reading import Reading
from ingest.symbols import Symbol, fold
from ingest.types import code_of_type

_LAST_YEAR: Final = 2100
"""A year after it is a slip of the pen."""
_MOST: Final = 100
"""Symbols of one number and year, or of one number and office, among which a twin is looked for: no paper cites as many."""
_Key = tuple[str, int | None] | tuple[str, str | None, tuple[str, ...]]


def unslip(numbered: dict[str, list[Reading]]) -> None:
    """Give mentions of a mistyped symbol to the one it is a slip for, in place; drop years that cannot be and fit no other."""
    alike: dict[_Key, set[str]] = defaultdict(set)
    for key, readings in numbered.items():
        symbol = readings[0].anchor.symbol
        if symbol is not None and _can_slip(symbol):
            for near in _keys(symbol):
                alike[near].add(key)
    for key, readings in list(numbered.items()):
        symbol = readings[0].anchor.symbol
        if symbol is None or not _can_slip(symbol):
            continue
        twins = {
            other
            for near in _keys(symbol)
            for other in (alike[near] - {key} if len(alike[near]) <= _MOST else ())
            if other in numbered and _is_slip(readings, symbol, numbered[other])
        }
        if len(twins) == 1:
            right = numbered[twins.pop()]
            right += [_corrected(reading, right[0].anchor.symbol) for reading in numbered.pop(key)]
        elif symbol.year is not None and symbol.year > _LAST_YEAR:
            del numbered[key]


def _can_slip(symbol: Symbol) -> bool:
    """Whether a symbol tells enough to be told from a slip for it: its year, or a Party body."""
    return symbol.year is not None or symbol.family == "party"


def _is_slip(readings: list[Reading], wrong: Symbol, others: list[Reading]) -> bool:
    """Whether the mentions of one symbol mean the other, which has its number; where their offices differ too, of one day."""
    right = others[0].anchor.symbol
    if right is None or (wrong.year is None) != (right.year is None):
        return False
    if wrong.year is None or right.year is None:
        typed = wrong.type_code != right.type_code and wrong.issuers == right.issuers
        return typed and all(_means(r, wrong, right) for r in readings)
    if right.year > _LAST_YEAR:
        return False
    if wrong.year != right.year:
        same = (wrong.type_code, wrong.issuers) == (right.type_code, right.issuers)
        return same and _year_slip(str(wrong.year), str(right.year))
    days = {r.date for r in others} - {None}
    if wrong.issuers == right.issuers or all(r.date in days for r in readings):
        return wrong.type_code != right.type_code and all(_means(r, wrong, right) for r in readings)
    base, term = split_term(right.issuers[-1]) if right.issuers else ("", "")
    return bool(term) and base in TERMED and wrong.issuers == (*right.issuers[:-1], base)


def _keys(symbol: Symbol) -> tuple[_Key, _Key]:
    """What a symbol shares one of with the twin that it is a slip for: number and year, or number, type and office."""
    number = symbol.number.lstrip("0")
    return (number, symbol.year), (number, symbol.type_code, symbol.issuers)


def _year_slip(wrong: str, right: str) -> bool:
    """Whether a year that cannot be is another with its digits in the wrong order, or with one digit wrong."""
    if int(wrong) <= _LAST_YEAR:
        return False
    return sorted(wrong) == sorted(right) or sum(a != b for a, b in zip(wrong, right, strict=True)) == 1


def _means(reading: Reading, wrong: Symbol, right: Symbol) -> bool:
    """Whether the word before a symbol tells the type of the other, against the symbol's own code."""
    told = code_of_type(reading.anchor.type) if reading.anchor.worded and reading.anchor.type else None
    return told is not None and told == right.type_code and told != wrong.type_code


def _corrected(reading: Reading, right: Symbol | None) -> Reading:
    """A mention with the right symbol in place of the one printed."""
    wrong = reading.anchor.symbol
    if wrong is None or right is None or fold(wrong.text) == fold(right.text):
        return reading
    printed = (wrong.correction or wrong.text).partition(" → ")[0]
    symbol = replace(right, correction=f"{printed} → {right.text}")
    return replace(reading, anchor=replace(reading.anchor, symbol=symbol))
