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
_CENTRAL_CODES = re.compile(
    r"(?:CP|TTG|TW|CTN|HDBT|HDNN\d*|QH\d*|UBTVQH\d*|VPCP|VPQH|VPCTN|TANDTC|VKSNDTC|KTNN|NHNN|TTCP|UBDT|BCTT|B[A-Z]{1,7}|.+TW)\Z"
)
# Bodies whose codes begin with B as the ministries' do, but which every place has.
_LOCAL_B = frozenset({"BCD", "BTT", "BCH", "BTV", "BQL", "BTG", "BDV", "BTDKT", "BCHQS", "BQLDA", "BHXH"})
# Types that only central bodies issue, whatever stands after the code.
_CENTRAL_TYPES = frozenset({"NĐ", "TT", "TTLT", "TTLB", "TTLN", "PL", "L", "LCT", "VBHN"})
_UNIT = re.compile(
    r"\b(thanh pho|tinh|quan|huyen|thi xa|phuong|xa|thi tran|dac khu"
    r"|(?:ban thuong vu |thuong truc )?(?:thanh uy|tinh uy|quan uy|huyen uy|thi uy)|dang bo)\b"
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
def place_of(issuer: str | None) -> str | None:
    """The place in an agency's name, as a key ("UBND thành phố Cần Thơ" -> "can tho"), else None.

    A district or commune keeps its level and the province after it: "UBND quận Ninh Kiều, thành phố
    Cần Thơ" -> "h ninh kieu".
    """
    if not issuer:
        return None
    folded = fold_words(re.split(r"[,(]", issuer)[0])
    found = list(_UNIT.finditer(folded))
    for match in found:
        name = folded[match.end() :].strip()
        following = _UNIT.search(name)
        if following and following.start() == 0:
            continue
        if following:
            name = name[: following.start()].strip()
        if not name:
            continue
        unit = match[1].rsplit(" ", 2)[-2:] if match[1] not in _LEVEL else [match[1]]
        level = _LEVEL.get(" ".join(unit))
        if level:
            return f"{level} {name}"
        known = places.province(name)
        return fold_words(known) if known else name
    return None


def place_key(place: str | None) -> str | None:
    """The key of a place named alone in a header ("Cần Thơ"), else None."""
    if not place:
        return None
    known = places.province(place)
    return fold_words(known) if known else fold_words(re.sub(r"(?i)^(thành phố|tỉnh|TP\.?)\s+", "", place))


def periods_of(number: str, date: str | None, year: int | None) -> frozenset[str] | None:
    """The numbering periods a mention may belong to; None when nothing is known.

    One period for a full date (or a year, outside the Party); a Party paper known by year only may lie in
    two terms when a congress fell into that year.
    """
    symbol = parsed(number)
    if symbol and symbol.year:
        return frozenset({str(symbol.year)})
    if date is None and year is None:
        return None
    if symbol is None or symbol.family != "party":
        return frozenset({date[:4] if date else str(year)})
    terms = _NATIONAL_TERMS if is_central(number) else _LOCAL_TERMS
    if date:
        return frozenset({_term(terms, date)})
    return frozenset({_term(terms, f"{year}-01-01"), _term(terms, f"{year}-12-31")})


def _term(terms: tuple[tuple[str, str], ...], date: str) -> str:
    name = "truoc-" + terms[0][1][:4]
    for label, start in terms:
        if date >= start:
            name = label
    return name
