"""Where a paper cites another: every symbol, law's name and short form in the text, in order.

An anchor is what was seen and where; dates, issuers and subjects are read around it later (`attributes`).
"""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import replace
from typing import Final

from ingest.agencies.reading import named_at
from ingest.citations.anchor import Anchor
from ingest.citations.laws import LawName, find_laws
from ingest.citations.laws_ends import fold_law
from ingest.citations.misread import as_worded
from ingest.citations.rows import find_rows
from ingest.citations.shorts import find_shorts
from ingest.citations.unnumbered import find_unnumbered
from ingest.letters import UPPER, found_at
from ingest.symbols import FoundSymbol, Symbol, find_small_symbols, find_symbols
from ingest.types import GENERIC_TYPES, TYPE_NAMES, TYPE_PATTERN, canonical_type, type_of_code

_MODIFIER: Final = r"(?:\s{1,3}(?:liên\s{1,2}tịch|chuyên\s{1,2}đề|hỏa\s{1,2}tốc|khẩn|mật|chung|riêng|pháp\s{1,2}luật|cá\s{1,2}biệt|sửa\s{1,2}đổi))?"
_LABEL: Final = r"(?:số|Số|SỐ|sô|sổ|s6|(?<=\s)s)"
"""The word for a number, also as OCR reads it, or with its last letter lost."""
_BEFORE: Final = re.compile(
    rf"(?:(?<![^\W\d])(?P<type>{TYPE_PATTERN})(?P<mod>{_MODIFIER})(?:\s{{0,3}}\(?))?\s{{0,3}}(?P<label>{_LABEL}\s{{0,3}}[:.]?)?\s{{0,4}}$"
)
_TYPE_AT: Final = re.compile(
    rf"[{''.join(sorted({case for name in TYPE_NAMES for case in (name[0].lower(), name[0].upper())}))}](?<![^\W\d].)"
)
_LABEL_REACH: Final = 16
"""Characters before a symbol that the word for a number and the spaces around it take up."""
_FORM: Final = re.compile(
    r"(?:[Mm]ẫu(?:\s(?:biểu|đơn|giấy))?|[Bb]iểu(?:\smẫu)?|MẪU|BIỂU|[Pp]hụ\s{1,2}lục|PHỤ LỤC|[Bb]ảng|[Ff]orm|QCVN|TCVN|[Kk]ý hiệu|[Mm]ã(?:\ssố)?|[Tt]ài khoản|[Hh]ồ sơ)\s{0,2}(?:số|Số|SỐ)?\s{0,2}:?\s{0,2}$"
)
_DATED: Final = re.compile(r"\s{1,2}(?:ngày\s\d|\(\d)")
"""An annex that is a paper of its own has a date."""
_WINDOW: Final = 64
_SHORT: Final = re.compile(r"\s?\([A-ZĐ]{2,8}\)\s{1,2}")
"""Between a law's name and its number: what the paper calls it for short."""
_ROW: Final = re.compile(r"\s{0,2}(?:,|;|và|,\s?và)\s{1,2}")
_OWNED_WINDOW: Final = 110
_OWNED: Final = re.compile(
    rf"(?<![^\W\d])(?P<type>{TYPE_PATTERN})\s{{1,2}}(?:của|do)\s{{1,2}}(?P<who>[{UPPER}][^.,;:()\n\d]{{3,80}})$"
)
_NICKNAMED: Final = frozenset({"Đề án", "Chương trình", "Dự án", "Kế hoạch"})
"""Types whose short form takes a tail that is no symbol: "Đề án 06/CP"."""


def _symbol_anchor(text: str, symbol: Symbol, start: int, end: int) -> Anchor | None:
    """The anchor of a symbol with the type word before it, or None for what only looks like a symbol."""
    window = text[max(0, start - _WINDOW) : start]
    offset = start - len(window)
    before = next(found_at(_TYPE_AT, _BEFORE, window), None)
    before = before or _BEFORE.search(window, max(0, len(window) - _LABEL_REACH))
    type_name = None
    at = start
    labelled = False
    if before and before.group(0).strip():
        labelled = bool(before["label"])
        if before["type"]:
            type_name = canonical_type(before["type"] + (before["mod"] or "")) or canonical_type(
                before["type"]
            )
            at = offset + before.start("type")
        elif before["label"]:
            at = offset + before.start("label")
    if type_name is None and _FORM.search(window):
        return None
    if type_name is None and labelled:
        owned = _owned(text, at)
        type_name, at = owned or (None, at)
    if type_name == "Phụ lục" and (symbol.type_code is None or not _DATED.match(text, end)):
        return None
    symbol = as_worded(symbol, type_name)
    if not _plausible(symbol, labelled, type_name):
        return None
    if symbol.family == "old" and not labelled and type_name in _NICKNAMED:
        return Anchor(at, end, None, type_name, None, symbol.number, None, start, worded=True)
    worded = type_name is not None and type_name not in GENERIC_TYPES
    coded = symbol.type_name if symbol.family == "joint" else None
    if (
        coded and type_name in ("Thông tư", "Nghị quyết") and coded.startswith(type_name + " ")
    ):  # "Thông tư số 2/2007/TTLT-..."
        type_name = coded
    return Anchor(at, end, symbol, type_name if worded else None, symbol_start=start, worded=worded)


def _owned(text: str, end: int) -> tuple[str, int] | None:
    """Type and start of a paper whose issuer stands between type and number: "Quyết định của Bộ Chính trị số ..."."""
    match = _OWNED.search(text, max(0, end - _OWNED_WINDOW), end)
    if match is None:
        return None
    agency = named_at(text, match.start("who"), None, end)
    kind = canonical_type(match["type"])
    return (kind, match.start()) if kind and agency and not text[agency.end : end].strip() else None


def _next_in_row(text: str, before: list[Anchor], found: FoundSymbol) -> Anchor | None:
    """A công văn without label or type that goes on a row of the same office's: "1234/BNV-TCBC, 1235/BNV-CCVC"."""
    last = before[-1] if before else None
    symbol = found.symbol
    if last is None or last.symbol is None or symbol.family != "dispatch" or "." in symbol.number:
        return None
    if last.symbol.family != "dispatch" or last.symbol.issuers[:1] != symbol.issuers[:1]:
        return None
    if not _ROW.fullmatch(text, last.end, found.start):
        return None
    return Anchor(found.start, found.end, symbol, last.type, symbol_start=found.start, worded=last.worded)


def _plausible(symbol: Symbol, labelled: bool, type_name: str | None) -> bool:
    if (
        symbol.family == "dispatch" and "." in symbol.number
    ):  # the number of a statistical form: 004.5N/BCB-NV
        return False
    if symbol.family in ("assembly", "joint"):
        return True
    if symbol.family == "old":
        return type_name is not None and (labelled or type_of_code(symbol.issuers[0]) is None)
    if symbol.family == "dispatch":
        return labelled or type_name is not None
    if symbol.type_code is None:
        typeless = symbol.family == "normative" and len(symbol.issuers) == 1
        return type_name is not None or (labelled and not typeless)
    if symbol.family == "normative":
        return True
    return (
        labelled
        or type_name is not None
        or symbol.type_code not in ("HĐ", "L", "PC", "SL", "GP", "CL", "DA", "UQ", "PA", "TC")
    )


def _merge_law(
    text: str, law: LawName, symbols: list[Anchor], starts: list[int]
) -> tuple[Anchor, int | None]:
    """A law's name with the number right after it as one anchor, and the index of the anchor it took in."""
    i = bisect_left(starts, law.end)
    # A name may end in a word that looks like the symbol's type: "… theo hợp đồng số 69/2020/QH14".
    overlaps = i > 0 and starts[i - 1] > law.start and symbols[i - 1].symbol_start >= law.end
    i -= overlaps
    if i < len(symbols):
        near = symbols[i]
        if (
            near.symbol
            and (near.start - law.end <= 3 or _SHORT.fullmatch(text, law.end, near.start))
            and (near.type is None or overlaps)
            and near.symbol.family in ("assembly", "normative")
            and near.symbol.type_code in (None, "L", "PL", "LCT")
            and ";" not in text[law.end : near.start]
        ):
            return (
                Anchor(
                    law.start,
                    near.end,
                    near.symbol,
                    law.type,
                    law.name,
                    None,
                    near.symbol.year,
                    near.symbol_start,
                    law.amending,
                    True,
                    slip=law.slip,
                ),
                i,
            )
    named = Anchor(
        law.start, law.end, None, law.type, law.name, amending=law.amending, worded=True, slip=law.slip
    )
    return named, None


_GLOSS: Final = re.compile(r"\s{0,2}\(")


def _glossed(text: str, anchors: list[Anchor]) -> list[Anchor]:
    """Laws whose number the name explains in parentheses, or whose name the number, as one anchor each: "Luật số
    45/2013/QH13 (Luật Đất đai)", "Luật Đất đai (Luật số 45/2013/QH13)"."""
    out: list[Anchor] = []
    for anchor in anchors:
        last = out[-1] if out else None
        if (
            last is not None
            and last.symbol is not None
            and last.symbol.family == "assembly"
            and last.name is None
            and anchor.symbol is None
            and anchor.name is not None
            and _GLOSS.fullmatch(text, last.end, anchor.start)
            and text.startswith(")", anchor.end)
        ):
            out[-1] = replace(last, name=anchor.name, type=anchor.type, end=anchor.end + 1, worded=True)
        elif (
            last is not None
            and last.symbol is None
            and last.name is not None
            and not last.amending
            and anchor.symbol is not None
            and anchor.symbol.family == "assembly"
            and anchor.name is None
            and _GLOSS.fullmatch(text, last.end, anchor.start)
            and text.startswith(")", anchor.end)
        ):
            out[-1] = replace(
                anchor, start=last.start, name=last.name, type=last.type, end=anchor.end + 1, worded=True
            )
        else:
            out.append(anchor)
    return out


def _unnumbered(text: str, anchors: list[Anchor]) -> list[Anchor]:
    """Papers named without a number, where no number follows the name."""
    starts = sorted(a.start for a in anchors)
    found = []
    for paper in find_unnumbered(text):
        i = bisect_left(starts, paper.start)
        if i < len(starts) and starts[i] < max(paper.end, paper.start + len(paper.name)):
            continue
        found.append(Anchor(paper.start, paper.end, None, paper.type, paper.name, worded=True, key=paper.key))
    return found


def find_anchors(text: str, own_law: str | None = None) -> tuple[Anchor, ...]:
    """All anchors of a normalized text, in order of their starts. Linear in the text.

    `own_law` is the name of the amending law that speaks: the number after the laws it names is not its own but theirs.
    """
    seen = sorted([*find_symbols(text), *find_small_symbols(text)], key=lambda f: f.start)
    symbols: list[Anchor] = []
    for f in seen:
        anchor = _symbol_anchor(text, f.symbol, f.start, f.end) or _next_in_row(text, symbols, f)
        if anchor:
            symbols.append(anchor)
    symbols = sorted([*symbols, *find_rows(text, symbols)], key=lambda a: a.start)
    starts = [a.start for a in symbols]
    merged: set[int] = set()
    anchors: list[Anchor] = []
    for law in find_laws(text):
        if law.row or (law.amending and own_law and fold_law(own_law).startswith(fold_law(law.name))):
            anchors.append(Anchor(law.start, law.end, None, law.type, law.name, amending=True, worded=True))
            continue
        anchor, index = _merge_law(text, law, symbols, starts)
        if index is not None:
            if index in merged:
                # The number after the last name inside an amending law's name is the amending law's.
                anchor = Anchor(law.start, law.end, None, law.type, law.name, worded=True, slip=law.slip)
            else:
                merged.add(index)
        anchors.append(anchor)
    anchors.extend(a for i, a in enumerate(symbols) if i not in merged)
    anchors.sort(key=lambda a: (a.start, -a.end))
    anchors = _glossed(text, anchors)
    anchors.extend(_unnumbered(text, anchors))
    anchors.extend(find_shorts(text, sorted((a.start, a.end) for a in anchors)))
    return tuple(sorted(anchors, key=lambda a: (a.start, -a.end)))
