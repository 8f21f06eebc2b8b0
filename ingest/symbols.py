"""Số, ký hiệu: the grammar of the symbols that name Vietnamese papers, and the repair of mistyped ones.

Families (sources: Nghị định 30/2020/NĐ-CP, Luật Ban hành văn bản quy phạm pháp luật, Hướng dẫn 36-HD/VPTW):

    state      150/KH-UBND, 1315/QĐ-TTg, 1668/NQ-UBTVQH15     number / type - issuer
    dispatch   1352/UBND-KGVX, 404/BTĐKTTW                    number / issuer - unit (công văn)
    normative  98/2023/NĐ-CP                                  number / year / type - issuer
    assembly   45/2022/QH15, 351/2017/UBTVQH14                number / year / body and term
    joint      24/2015/TTLT-BYT-BGTVT, 01/2014/NQLT/CP-...    several issuers
    party      41-CT/TW, 419-KH/TU                            number - type / issuer
    old        64/CP, 24-CP, 09-TC/TCT                        before 1998

A symbol is read whatever its dashes, spaces and line ends, and printed in its family's form with the
digits as written ("04" stays "04"). What was mistyped is put right and told in `correction`.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from ingest.agencies.codes import (
    TERMED,
    canonical_issuer_code,
    is_council_term,
    nearest_central_code,
    split_term,
)
from ingest.symbols_families import Symbol, known_base, with_year, without_year
from ingest.types import canonical_code

__all__ = [
    "FoundSymbol",
    "Symbol",
    "canonical",
    "find_small_symbols",
    "find_symbols",
    "fold",
    "normalize",
    "parse",
]

_LOOKALIKES: Final = {
    **{ord(dash): "-" for dash in "‐‑‒–—―−－﹣˗⁃"},
    **{ord(slash): "/" for slash in "⁄∕／"},
    **dict(zip(map(ord, "АВЕКМНОРСТХУІ"), "ABEKMHOPCTXYI", strict=True)),
    ord("Ð"): "Đ",
    0xA0: " ",
    0x202F: " ",
    0x2007: " ",
    0xFF1A: ":",
}

_REPLACED: Final = tuple((chr(odd), plain) for odd, plain in _LOOKALIKES.items())
_TERM_MISREAD: Final = re.compile(r"QH[IlÌỈĨÍỊ|](?=\d(?!\w))")
"""The first digit of a term of the Assembly, of which OCR made a letter: "UBTVQHỈ2"."""
_CODE_MISREAD: Final = re.compile(
    r"[OỌGC](?:(?<=[-/][OỌ])(?=Đ[-/]|H1\d(?!\w))|(?<=[-/]N[OỌ])(?=[-/])|(?<=NĐ-[GO])P(?!\w)|(?<=NĐ-C)F(?!\w))"
)
"""Q or C in a code of which OCR made O or G: "1394/OĐ-TTg", "20-NỌ/TW", "59/2020/OH14", "77/2023/NĐ-GP"."""
_LAW_MISREAD: Final = ("Luât", "luât", "Luặt", "luặt")
"""The word for law with another mark: no other word is written so."""
_DIGIT_MISREAD: Final = re.compile(
    r"[lIOo](?:(?<=\d.)(?=[\dlIOo]{0,4}(?:/[A-ZĐ\d]|[-–][A-ZĐ]{2,3}/T))|(?<!\w.)(?=\d[\dlIOo]{0,3}(?:/[A-ZĐ\d]|[-–][A-ZĐ]{2,3}/T)))"
)
"""A digit of a number or a year of which OCR made a letter: "l3/2O20/TT-BYT", "2l-KL/TW"."""

_CODE: Final = r"[A-ZĐƯƠ](?:[A-ZĐƯƠ&]|\.(?=[A-ZĐ]{2}))*(?:[a-z]{1,2}[A-ZĐ]*(?:\.[A-ZĐ]{2,8})?)?(?:\d{1,4}(?:[A-ZĐ]{1,6})?)?"
_LOWER: Final = r"[a-zđươ][a-zđươôâăê&]{0,9}\d{0,2}"
_SEP: Final = r"\s{0,3}(?:/{1,2}|[-_])\s{0,4}"
_TIGHT: Final = r"(?:[-/_]\s{0,4}|\s[-/])"


_LEFT: Final = r"(?:(?<![\w/.,\-%=]\d)|(?<=[sS]ố\d)|(?<=SỐ\d)|(?<=\D[.,\-]\d))(?<!\d:\d)"
"""What may stand before a symbol's first digit; looked at after it, so that the scan jumps from digit to digit."""


_GLUED_TYPE: Final = r"\.?(?=(?:NQ|CT|KL|QĐ|QC|TB|HD|KH|BC|CTr|TTr|CV|ĐA)\s?(?:/\s?(?:T[WUƯ]|[HQĐ]U)|-\s?(?:UBND|HĐND|CP|TTg)(?![A-ZĐ])))"
"""What stands for the first dash or slash where it is lost, nothing or a dot: "20NQ/TW", "88.KH/TU", "19KH-UBND"."""


def _pattern(code: str, left: str = "") -> str:
    number = rf"\d{left}(?:\d|[OolI](?=\d)){{0,7}}+(?:\.\d{{1,3}})?+(?:[A-Za-zđĐ]|bis)?"
    return (
        rf"(?P<number>{number})(?P<s1>{_SEP}|\s{{1,2}}(?={code}\s?/)|{_GLUED_TYPE})"
        rf"(?:(?P<year>(?:1[89]|2\d)\d\d)(?P<s2>{_SEP}|(?={code})))?"
        rf"(?P<codes>{code}(?:(?:{_SEP}|\s\.(?={code})){code}(?:{_TIGHT}{code}){{0,9}})?(?:[-/](?:19|20)\d\d(?!\d))?)"
        rf"(?![\w%])(?![-/]\w{{1,3}}\b(?<=\d))"
    )


_SCAN: Final = re.compile(_pattern(_CODE, _LEFT))
_SCAN_LOWER: Final = re.compile(_pattern(_LOWER, r"(?<=[sS]ố \d)"))
_NUMBER_WORD: Final = re.compile(r"ố (?<=[sS]ố )(?=\d)")
_GLUED_YEAR: Final = re.compile(
    r"(?P<number>\d{1,4})(?P<year>(?:19|20)\d\d)(?:(?:NĐ|TT|TTLT|(?<=\d{6})(?:QĐ|NQ))-.+|(?:UBTV)?QH\d\d)"
)
"""Number and year of a normative paper that lost the slash between them: "412019/TT-BCT"."""
_INNER_LETTER: Final = re.compile(r"[OolI](?=\d)")
_OCR_DIGITS: Final = str.maketrans("OolI", "0011")
_WHOLE: Final = re.compile(_pattern(_CODE))
_WHOLE_LOWER: Final = re.compile(_pattern(_LOWER))
_REST: Final = re.compile(r"\s{1,3}([A-ZĐ&]{1,8})(?!\w)")
_PARTS: Final = re.compile(rf"\s*([-/_])\s*|({_CODE}|(?:19|20)\d\d)")


@dataclass(frozen=True, slots=True)
class FoundSymbol:
    """A symbol in a text, with its span."""

    symbol: Symbol
    start: int
    end: int


def normalize(text: str, *, misread: bool = True) -> str:
    """The text with dashes, slashes, look-alike letters of other alphabets and what OCR misreads made plain; same length,
    so offsets stay; what is `misread` can be left as printed. Linear."""
    for odd, plain in _REPLACED:
        if odd in text:  # far faster than str.translate, as most texts hold few of them
            text = text.replace(odd, plain)
    if not misread:
        return text
    for odd in _LAW_MISREAD:
        if odd in text:
            text = text.replace(odd, odd[0] + "uật")
    text = _CODE_MISREAD.sub(lambda code: "Q" if len(code[0]) == 1 else "CP", text)
    text = _DIGIT_MISREAD.sub(lambda letter: "1" if letter[0] in "lI" else "0", text)
    return _TERM_MISREAD.sub("QH1", text)


def find_symbols(text: str, start: int = 0, end: int | None = None) -> Iterator[FoundSymbol]:
    """Everything that is shaped like a symbol in a normalized text, in order. Linear: the pattern has no
    unbounded repetition. Old and unlabelled shapes are yielded too; the caller judges by the words before."""
    stop = len(text) if end is None else end
    for match in _SCAN.finditer(text, start, stop):
        symbol, surplus = _build(match, match.group(0))
        if symbol is None:
            continue
        more = _broken(text, match, symbol, stop)
        yield more or FoundSymbol(symbol, match.start(), match.end() - surplus)


def _broken(text: str, match: re.Match[str], symbol: Symbol, stop: int) -> FoundSymbol | None:
    """A symbol whose last code a line end cut in two ("TT-BL⏎ĐTBXH"), when the halves make a known code."""
    if (
        not symbol.issuers
        or canonical_issuer_code(symbol.issuers[-1])
        or not text.startswith((" ", "\n"), match.end())
    ):
        return None
    rest = _REST.match(text, match.end(), stop)
    if rest is None or not canonical_issuer_code(symbol.issuers[-1] + rest[1]):
        return None
    whole = parse(match.group(0) + rest[1])
    return FoundSymbol(whole, match.start(), rest.end()) if whole else None


def find_small_symbols(text: str) -> Iterator[FoundSymbol]:
    """Symbols typed in small letters after "số" ("số 21/2019/tt-bgdđt", "số 48/2024/qh15"), when type and issuer are
    known, or the words before tell the very type of the code ("kế hoạch số 8/kh-hkh"). Linear."""
    for match in _after_number_word(text):
        symbol, surplus = _build(match, match.group(0))
        if symbol is None or not symbol.issuers:
            continue
        typed = symbol.type_code is not None and canonical_issuer_code(symbol.issuers[0]) is not None
        before = text[max(0, match.start() - 40) : match.start()].lower()
        worded = symbol.type_code is not None and f" {before}".endswith(
            f" {(symbol.type_name or '-').lower()} số "
        )
        if typed or worded or symbol.family == "assembly":
            yield FoundSymbol(symbol, match.start(), match.end() - surplus)


def _after_number_word(text: str) -> Iterator[re.Match[str]]:
    """What `_SCAN_LOWER` finds: the engine runs to the rare "ố " of "số" far faster than from digit to digit."""
    done = 0
    for word in _NUMBER_WORD.finditer(text):
        match = _SCAN_LOWER.match(text, word.end()) if word.end() >= done else None
        if match is not None:
            yield match
            done = match.end()


def parse(text: str) -> Symbol | None:
    """The symbol a short text consists of, in any typing ("41 - ct/tw", "1315/qd-ttg"), else None."""
    plain = normalize(unicodedata.normalize("NFC", text)).strip().strip(".,;:()")
    match = _WHOLE.fullmatch(plain) or _WHOLE_LOWER.fullmatch(plain) or _WHOLE.fullmatch(plain.upper())
    if match is None:
        return None
    return _build(match, plain)[0]


def canonical(text: str) -> str | None:
    """The canonical form of a symbol in any typing ("137 /kh-ubnd" -> "137/KH-UBND"), None for no symbol."""
    symbol = parse(text)
    return symbol.text if symbol else None


@lru_cache(8192)
def fold(text: str) -> str:
    """The key two spellings of one symbol share: canonical form, small letters, no marks, no leading zeros.

    Zeros go only from the serial number: no office numbers "04" and "4" apart, and years have none. A text
    that is no symbol is folded letter by letter, so the key always exists.
    """
    symbol = parse(text)
    plain = symbol.text if symbol else normalize(unicodedata.normalize("NFC", text))
    plain = unicodedata.normalize("NFD", plain.lower().replace("đ", "d"))
    plain = "".join(c for c in plain if not unicodedata.combining(c))
    return re.sub(r"^0+(?=\d)", "", re.sub(r"\s+", "", plain))


def _build(match: re.Match[str], surface: str) -> tuple[Symbol | None, int]:
    """The symbol of a match and how many glued characters at its end are not part of it."""
    return _built(match["number"], match["year"], match["s1"], match["codes"], surface)


@lru_cache(4096)
def _built(
    number: str, year: str | None, first_sep: str, printed_codes: str, surface: str
) -> tuple[Symbol | None, int]:
    if not number[:-1].isdigit():  # OCR takes "202" for "2O2"; a letter at the end is the number's own
        number = _INNER_LETTER.sub(lambda letter: letter.group().translate(_OCR_DIGITS), number)
    if year is None and (glued := _GLUED_YEAR.fullmatch(number + printed_codes)):
        number, year = glued["number"], glued["year"]
    codes: list[str] = []
    seps: list[str] = []
    for sep, code in _PARTS.findall(_cased(printed_codes).replace(" .", "-")):
        (seps if sep else codes).append(sep or code)
    if not codes:
        return None, 0
    _undot(codes, seps)
    surplus = 0
    base, digits = split_term(codes[-1])
    if len(digits) > 2 and canonical_issuer_code(base) in TERMED:
        codes[-1], surplus = base + digits[:2], len(digits) - 2
    elif digits and base and not is_council_term(base, digits, year) and _sheds_digits(base, codes):
        codes[-1], surplus = base, len(digits)
    kind = canonical_code(codes[0])
    rest = [canonical_issuer_code(c) or known_base(c) or nearest_central_code(c) or c for c in codes[1:]]
    first_sep = first_sep.strip()[:1].replace("_", "-") or " "
    symbol = (
        with_year(number, year, codes[0], kind, seps, rest)
        if year
        else without_year(number, first_sep, codes[0], kind, seps, rest)
    )
    if symbol is None:
        return None, 0
    printed = re.sub(r"\s+", "", normalize(surface[: len(surface) - surplus]))
    if printed.upper() != symbol.text.upper():
        symbol = _corrected(symbol, printed)
    return symbol, surplus


def _undot(codes: list[str], seps: list[str]) -> None:
    """Part codes whose dot stands for the dash ("QĐ.UB", "NQ.TU", "UB.TH"); the dot of a body's own code stays ("TT.HĐND")."""
    for i, code in enumerate(codes):
        first, dot, rest = code.partition(".")
        known = canonical_code(first) if i == 0 else canonical_issuer_code(first)
        if dot and known and canonical_issuer_code(code) is None:
            codes[i : i + 1] = [first, rest]
            seps.insert(i, "-")
            return


def _corrected(symbol: Symbol, printed: str) -> Symbol:
    return Symbol(
        symbol.family, symbol.number, symbol.text, symbol.year, symbol.type_code, symbol.issuers,
        f"{printed} → {symbol.text}",
    )  # fmt: skip


def _cased(codes: str) -> str:
    return codes.upper() if codes == codes.lower() else codes


def _sheds_digits(base: str, codes: Sequence[str]) -> bool:
    """Whether digits glued to this code, the last of `codes`, can only be a footnote's mark: not those of a room of a
    people's committee, "391/UBND-VP3"."""
    if re.fullmatch(r"UBND VP[1-9]", " ".join(codes)):
        return False
    known = canonical_issuer_code(base)
    return (
        known is not None
        and known not in TERMED
        and not known.startswith(("BCĐ", "NHNN", "NH", "UBVH", "UBPL", "UBT", "UBK", "UBQ", "UBĐ", "UBX"))
    )
