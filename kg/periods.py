"""Places and numbering periods: what tells two papers with one symbol apart.

State papers restart their numbers every 1 January, Party papers with each term of the committee (five
years), normative papers carry the year in the symbol (Nghị định 30/2020/NĐ-CP; Hướng dẫn 36-HD/VPTW).
"""

from __future__ import annotations

import re
from functools import lru_cache

from ingest import places, symbols
from kg.folding import fold_words

# First days of the terms of the national congresses; local congresses are held in the autumn before.
_NATIONAL_TERMS = (
    ("khoa-8", "1996-06-28"),
    ("khoa-9", "2001-04-19"),
    ("khoa-10", "2006-04-18"),
    ("khoa-11", "2011-01-12"),
    ("khoa-12", "2016-01-20"),
    ("khoa-13", "2021-01-25"),
    ("khoa-14", "2026-01-19"),
)
_LOCAL_TERMS = tuple(
    (f"nhiem-ky-{year}", f"{year}-10-01") for year in (1995, 2000, 2005, 2010, 2015, 2020, 2025, 2030)
)
_MERGER = "2025-07-01"
_MERGED = frozenset(fold_words(name) for name in places.MERGED)
_CENTRAL_CODES = re.compile(
    r"(?:CP|TTG|TW|CTN|HDBT|HDNN\d*|QH\d*|UBTVQH\d*|VPCP|VPQH|VPCTN|TANDTC|VKSNDTC|KTNN|NHNN|TTCP|UBDT|BCTT|B[A-Z]{1,7}|.+TW)\Z"
)
# Bodies whose codes begin with B as the ministries' do, but which every place has.
_LOCAL_B = frozenset({"BCD", "BTT", "BCH", "BTV", "BQL", "BTG", "BDV", "BTDKT", "BCHQS", "BQLDA", "BHXH"})
# Codes of bodies that stand in every province, district or commune.
_LOCAL_CODES = re.compile(
    r"(?:UBND|UB|HDND|TU|HU|QU|THU|TXU|DU|DUX|DUP|BCD.*|BCH|BTV|BTT|MTTQ.*|HDTDKT|S[A-Z]{1,6}|TTHDND|VPUB.*|BTG.*TU|BTC.*TU)\Z"
)
# Types that only central bodies issue, whatever stands after the code.
_CENTRAL_TYPES = frozenset({"NĐ", "TT", "TTLT", "TTLB", "TTLN", "PL", "L", "LCT", "VBHN"})
_UNIT = re.compile(
    r"\b((?:ban thuong vu |thuong truc )?(?:thanh uy|tinh uy|quan uy|huyen uy|thi uy)"
    r"|thanh pho|tinh|quan|huyen|thi xa|phuong|xa|thi tran|dac khu|dang bo)\b"
)
_LEVEL = {
    "quan": "h", "huyen": "h", "thi xa": "h", "quan uy": "h", "huyen uy": "h", "thi uy": "h",
    "phuong": "x", "xa": "x", "thi tran": "x", "dac khu": "x",
}  # fmt: skip


@lru_cache(maxsize=65536)
def parsed(number: str) -> symbols.Symbol | None:
    """`ingest.symbols.parse`, remembered."""
    return symbols.parse(number)


@lru_cache(maxsize=65536)
def is_central(number: str) -> bool:
    """Whether the symbol's issuer exists once in the country, so that no place is needed to tell it apart."""
    symbol = parsed(number)
    if symbol is None or not symbol.issuers:
        return False
    if symbol.family in ("assembly", "joint", "old"):
        return True
    if symbol.type_code in _CENTRAL_TYPES and symbol.family != "party":
        return True
    codes = [fold_words(code).replace(" ", "").upper() for code in symbol.issuers]
    if any("UBND" in code or "HDND" in code for code in codes):
        return False
    if symbol.family == "normative":
        return True
    code = codes[0] if symbol.family == "dispatch" else codes[-1]
    return code not in _LOCAL_B and bool(_CENTRAL_CODES.match(code))


@lru_cache(maxsize=65536)
def is_local(number: str) -> bool:
    """Whether the symbol is one that the same body of every place gives to papers of its own."""
    symbol = parsed(number)
    if symbol is None or is_central(number):
        return False
    codes = [fold_words(code).replace(" ", "").upper() for code in symbol.issuers]
    return any(_LOCAL_CODES.match(code) for code in codes)


@lru_cache(maxsize=65536)
def place_of(issuer: str | None) -> str | None:
    """The place in an agency's name, as a key ("UBND thành phố Cần Thơ" -> "can tho"), else None.

    A district or commune keeps its level and the province after it: "UBND quận Ninh Kiều, thành phố
    Cần Thơ" -> "h ninh kieu".
    """
    if not issuer:
        return None
    told = issuer.split("(", 1)[0]
    first, _, rest = told.partition(",")
    return _named_place(fold_words(first)) or (_named_place(fold_words(rest)) if rest else None)


def _named_place(folded: str) -> str | None:
    found = list(_UNIT.finditer(folded))
    for match in found:
        name = folded[match.end() :].strip()
        following = _UNIT.search(name)
        if following and following.start() == 0:
            continue
        if following:
            name = name[: following.start()].strip()
        if not name or name.startswith(("truc thuoc", "va ", "cac ", "khoa ", "lan thu", "trung uong")):
            continue
        unit = match[1].rsplit(" ", 2)[-2:] if match[1] not in _LEVEL else [match[1]]
        level = _LEVEL.get(" ".join(unit))
        if level:
            return f"{level} {name}"
        return _province_at(name) or name
    return None


def _province_at(words: str) -> str | None:
    """The key of the province whose name these words begin with, else None."""
    parts = words.split()
    for count in range(min(4, len(parts)), 0, -1):
        known = places.province(" ".join(parts[:count]))
        if known:
            return fold_words(known)
    return None


def place_key(place: str | None) -> str | None:
    """The key of a place named alone in a header ("Cần Thơ"), else None."""
    if not place:
        return None
    known = places.province(place)
    return fold_words(known) if known else fold_words(re.sub(r"(?i)^(thành phố|tỉnh|TP\.?)\s+", "", place))


def periods_of(
    number: str, date: str | None, year: int | None, place: str | None = None
) -> frozenset[str] | None:
    """The numbering periods a mention may belong to; None when nothing is known.

    One period for a full date (or a year, outside the Party); a Party paper known by year only may lie in
    two terms when a congress fell into that year. Provinces that were merged on 1 July 2025 and the
    communes made on that day began their numbers anew, so 2025 is two periods there.
    """
    symbol = parsed(number)
    if symbol and symbol.year and is_central(number):
        return frozenset({str(symbol.year)})
    year = symbol.year if symbol and symbol.year else year
    if date is None and year is None:
        return None
    local, party = not is_central(number), symbol is not None and symbol.family == "party"
    if not party:
        told = str(year) if symbol and symbol.year else date[:4] if date else str(year)
        return _around_merger(told, date, place) if local and number else frozenset({told})
    terms = _LOCAL_TERMS if local else _NATIONAL_TERMS
    found = {_term(terms, d) for d in ([date] if date else [f"{year}-01-01", f"{year}-12-31"])}
    if local and (date or str(year))[:4] == _MERGER[:4] and place in _MERGED:
        # The merged committees number anew from their first day, not only from their congress.
        new = _LOCAL_TERMS[-2][0]
        found = {new} if date and date >= _MERGER else {_LOCAL_TERMS[-3][0]} if date else found
    return frozenset(found)


def _around_merger(year: str, date: str | None, place: str | None) -> frozenset[str]:
    """The year, or for 2025 in a merged unit the part of it before or after the merger."""
    renewed = place is not None and (place in _MERGED or place.startswith("x "))
    if year != _MERGER[:4] or (place is not None and not renewed):
        return frozenset({year})
    after = year + "-sau-hop-nhat"
    if date is not None and date[:4] == year:
        if date < _MERGER:
            return frozenset({year})
        return frozenset({after} if renewed else {year, after})
    return frozenset({year, after})


def _term(terms: tuple[tuple[str, str], ...], date: str) -> str:
    name = "truoc-" + terms[0][1][:4]
    for label, start in terms:
        if date >= start:
            name = label
    return name


@lru_cache(maxsize=65536)
def place_name(issuer: str | None) -> str | None:
    """The province or city in an agency's name as it is written ("UBND TP Cần Thơ" -> "Cần Thơ"), else None."""
    key = place_of(issuer)
    return places.province(key) if key and key[:2] not in ("h ", "x ") else None
