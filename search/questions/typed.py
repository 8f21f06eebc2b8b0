"""Symbols and parts of a year as people type them: "41 ct tw", "quý I năm 2025", "6 tháng đầu năm"."""

from __future__ import annotations

import re
from typing import Final

from ingest import symbols

_MONTHS: Final = re.compile(r"thang (\d{1,2})|quy ([1-4]|i{1,3}|iv)\b|(6 thang|nua) (dau|cuoi)")
_QUARTERS: Final = {"1": 1, "2": 2, "3": 3, "4": 4, "i": 1, "ii": 2, "iii": 3, "iv": 4}


def months_of(said: str) -> tuple[int, int] | None:
    """The months of "tháng 3/2025", "quý I năm 2025", "6 tháng cuối năm 2025"."""
    match = _MONTHS.search(said)
    if match is None:
        return None
    if match[1]:
        return (int(match[1]), int(match[1])) if 1 <= int(match[1]) <= 12 else None
    if match[2]:
        last = 3 * _QUARTERS[match[2]]
        return last - 2, last
    return (1, 6) if match[4] == "dau" else (7, 12)


_PARTY: Final = frozenset({"tw", "tu"})


def spaced_symbol(symbol: str) -> symbols.Symbol | None:
    """A symbol typed with spaces for its marks: "41 ct tw" is 41-CT/TW, "88 kh ubnd" 88/KH-UBND."""
    parts = re.split(r"[\s/-]+", symbol.strip())
    if len(parts) < 3:
        return None
    number, code, *issuer = parts
    if issuer[0] in _PARTY:
        return symbols.parse(f"{number}-{code}/{'-'.join(issuer)}")
    return symbols.parse("/".join((number, f"{code}-{'-'.join(issuer)}")))
