"""A symbol read by the word before it: the type's code that was left out, or that OCR made letters of that are no code."""

from __future__ import annotations

from typing import Final

from ingest.agencies.codes import canonical_issuer_code
from ingest.symbols import Symbol, parse
from ingest.symbols_families import with_type
from ingest.types import canonical_code, code_of_type

_ALIKE: Final = frozenset({"QO", "CG", "BR", "ĐO", "DO", "TI", "TF", "EF", "HN", "KX", "NM", "LI"})
"""Letters that OCR takes for one another."""


def as_worded(symbol: Symbol, type_name: str | None) -> Symbol:
    """The symbol as the type's name before it means: "Thông tư số 9/2017/BXD", "Báo cáo số 12/RC-UBND"; any other as it is."""
    code = code_of_type(type_name) if type_name else None
    if code is None or symbol.type_code is not None:
        return symbol
    first = symbol.issuers[0] if symbol.issuers else ""
    if len(symbol.issuers) < 2 or not canonical_issuer_code(symbol.issuers[1]) or not _misread(first, code):
        return with_type(symbol, type_name)
    meant = parse(symbol.text.replace(first, code, 1))
    if meant is None or meant.type_code != code:
        return symbol
    printed = (symbol.correction or symbol.text).partition(" → ")[0]
    return Symbol(
        meant.family, meant.number, meant.text, meant.year, meant.type_code, meant.issuers, f"{printed} → {meant.text}"
    )  # fmt: skip


def _misread(printed: str, code: str) -> bool:
    """Whether letters that are no code of their own look like a code: one letter taken for another, H for II."""
    if canonical_code(printed) or canonical_issuer_code(printed):
        return False
    if printed.replace("II", "H") == code:
        return True
    wrong = [(a, b) for a, b in zip(printed, code, strict=False) if a != b]
    return (
        len(printed) == len(code)
        and len(wrong) == 1
        and bool(_ALIKE & {a + b for a, b in (wrong[0], wrong[0][::-1])})
    )
