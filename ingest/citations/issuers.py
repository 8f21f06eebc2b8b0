"""Who issued a cited paper: what its code tells, which agencies can have written it, and the one named before it."""

from __future__ import annotations

import re
from typing import Final

from ingest.agencies.codes import board_alone, board_of_committee, central_issuer, local_issuer
from ingest.agencies.names import provincial_committee
from ingest.agencies.reading import named_at
from ingest.citations.anchor import Anchor
from ingest.letters import UPPER
from ingest.symbols_families import is_provincial_party
from ingest.types import fold_code

_TW: Final = ("Bộ Chính trị", "Ban Bí thư", "Ban Chấp hành Trung ương", "Trung ương Đảng", "Tổng Bí thư")
_CAPITAL: Final = re.compile(r"(?<![\w/])(?<!\w-)(?=[" + UPPER + "]|bộ chính trị(?!\\w)|ban bí thư(?!\\w))")
"""Where a body's name may begin, which is not within a symbol ("QĐ-UBND"); two of the Party's are known in small letters too."""
_ON_BEHALF: Final = re.compile(r"[Tt]hay\smặt\s$")
"""Before the body for which somebody else signs."""
_COMMITTEES: Final = {
    "ĐU": "Đảng ủy",
    "ĐUK": "Đảng ủy",
    "HU": "Huyện ủy",
    "QU": "Quận ủy",
    "BCSĐ": "Ban cán sự đảng",
    "ĐĐ": "Đảng đoàn",
}
_ALONE: Final = {"Chính phủ": "Chính phủ", "Thủ tướng Chính phủ": "Thủ tướng", "Quốc hội": "Quốc hội"}
"""Bodies whose papers nobody else writes, whatever stands near, and what their names hold."""
_OFFICES: Final = ("Văn phòng", "Thanh tra", "Ban cán sự", "Ủy ban", "Đảng ủy", "Ban Tổ chức")
_PROVINCE_PARTY: Final = re.compile(r"(?:Ban (?:Chấp hành|Thường vụ) )?Đảng bộ (?:tỉnh|thành phố)(?!\w)")
_BUREAU: Final = re.compile(r"(?:Ban (?:Thường vụ|Chấp hành)|Thường trực|Thường vụ) ")
_DEPUTIES: Final = ("Chủ tịch ", "Phó Chủ tịch ", "Thường trực ")


def issuer_of_symbol(anchor: Anchor, home: str | None) -> str | None:
    """The issuer a symbol's own code tells; local heads get the home place. None for /TW and unknown codes:
    Ban Chấp hành Trung ương, Bộ Chính trị and Ban Bí thư all write /TW, so only words can tell."""
    symbol = anchor.symbol
    if symbol is None or not symbol.issuers:
        return None
    code = symbol.issuers[0]
    if symbol.family == "joint":
        names = [central_issuer(c) for c in symbol.issuers]
        return ", ".join(n for n in names if n) if all(names) else None
    if code in ("TW", "TU"):
        return provincial_committee(home) if home and code == "TU" else None
    board = board_of_committee(code)
    if board:
        return f"{board} {provincial_committee(home)}" if home else None
    alone = board_alone(code) if symbol.family == "party" else None
    if alone:
        return alone
    central = central_issuer(code)
    if central:
        return central
    head = local_issuer(code)
    return (f"{head} {home}" if home else head) if head else None


def can_issue(anchor: Anchor, issuer: str) -> bool:
    """Whether an agency can have issued a symbol: the body its code stands for, or that body's head."""
    symbol = anchor.symbol
    if symbol is None or not symbol.issuers:
        return False
    code = symbol.issuers[0]
    if code == "TU":
        return "Thành ủy" in issuer or "Tỉnh ủy" in issuer or _PROVINCE_PARTY.match(issuer) is not None
    if code == "TW":
        return issuer.startswith(_TW)
    if code in _COMMITTEES:
        return _BUREAU.sub("", issuer).startswith(_COMMITTEES[code])
    board = board_of_committee(code)
    if board:
        return issuer.startswith(board + " ")
    alone = board_alone(code) if symbol.family == "party" else None
    if alone:
        return issuer.startswith(alone)
    central = central_issuer(code)
    if central in _ALONE:
        return _ALONE[central] in issuer and not issuer.startswith(_OFFICES)
    if central:
        return issuer.endswith(central) or (central in issuer and symbol.family != "old")
    head = local_issuer(code)
    if head:
        return issuer.startswith((head, *(d + head for d in _DEPUTIES if head in ("UBND", "HĐND"))))
    return spells(code, issuer)


def told_by_code(anchor: Anchor, issuer: str) -> str:
    """The issuer that words name, put right by the symbol's code where that surely tells another: a name cut off in the middle
    ("Bộ Lao động" of a row of ministries), or the Party's centre for one of its boards, for which it is known."""
    symbol = anchor.symbol
    if symbol is None or not symbol.issuers:
        return issuer
    if symbol.family == "joint":
        names = [central_issuer(code) for code in symbol.issuers]
        coded = ", ".join(name for name in names if name) if all(names) else ""
    else:
        coded = central_issuer(symbol.issuers[0]) or ""
    minister = coded == "Thủ tướng Chính phủ" and issuer.startswith(
        "Bộ trưởng "
    )  # then the code may be the slip
    if coded in _ALONE and not minister and not can_issue(anchor, issuer):
        return coded
    cut = (
        issuer.startswith("Bộ ")
        and coded.startswith(issuer)
        and coded[len(issuer) : len(issuer) + 1] in (" ", ",")
    )
    board = symbol.family == "party" and coded.endswith("Trung ương") and issuer in _TW
    return coded if (cut or board) and coded else issuer


def spells(code: str, issuer: str) -> bool:
    """Whether an unknown code is made of the initials of an agency's name ("CTĐ6TP", Cụm thi đua 6 thành phố)."""
    words = re.findall(r"\w+", issuer)
    initials = fold_code("".join(w if w.isdigit() or (w.isupper() and len(w) < 6) else w[0] for w in words))
    letters = re.sub(r"[^A-Z0-9]", "", fold_code(code))
    letters = letters.removesuffix("TW") + "TU" * letters.endswith("TW")  # Trung ương
    if len(letters) < 3:
        return False
    position = 0
    for letter in letters:
        position = initials.find(letter, position) + 1
        if position == 0:
            return False
    return True


_ACTS: Final = re.compile(
    r"(?:\s{1,3}(?:đã|vừa|cũng|kịp\s{1,2}thời|tiếp\s{1,2}tục|xây\s{1,2}dựng\s{1,2}và)){0,2}\s{1,3}"
)


def issuer_before(text: str, start: int, end: int, anchor: Anchor, home: str | None) -> str | None:
    """The agency nearest before the verb at `end` that can have issued the symbol; where the symbol's code is
    unknown, the agency right before the verb whatever it is. Else None."""
    best = None
    pos = start
    open_code = unknown_code(anchor)
    while (match := _CAPITAL.search(text, pos, end)) is not None:
        agency = named_at(text, match.start(), home, end)
        behalf = agency and _ON_BEHALF.search(text, max(start, agency.start - 10), agency.start)
        if agency and behalf and (open_code or can_issue(anchor, agency.name)):
            return agency.name
        if agency:
            acts = (open_code or _mistyped(anchor, agency.name)) and _ACTS.fullmatch(text, agency.end, end)
            best = agency.name if acts or can_issue(anchor, agency.name) else best
            pos = agency.end
        else:
            pos = match.start() + 1
    return best


def _mistyped(anchor: Anchor, issuer: str) -> bool:
    """Whether TW may be a slip for TU: words that name a provincial committee right before the verb are believed."""
    return anchor.symbol is not None and anchor.symbol.issuers == ("TW",) and is_provincial_party(issuer)


def spelled_before(text: str, start: int, end: int, anchor: Anchor, home: str | None) -> str | None:
    """The nearest agency before `end` whose initials an unknown code is made of: "Hội Nông dân thành phố thực hiện Kế
    hoạch số 8-KH/HNDT". None where there is none."""
    best = None
    pos = start
    while (match := _CAPITAL.search(text, pos, end)) is not None:
        agency = named_at(text, match.start(), home, end)
        pos = agency.end if agency else match.start() + 1
        if agency and can_issue(anchor, agency.name):
            best = agency.name
    return best


def unknown_code(anchor: Anchor) -> bool:
    """Whether a symbol's issuer code is neither a national body's, a local one's nor a Party committee's."""
    symbol = anchor.symbol
    if symbol is None or not symbol.issuers:
        return False
    code = symbol.issuers[0]
    known = code in ("TW", "TU") or code in _COMMITTEES or board_of_committee(code) is not None
    return not known and central_issuer(code) is None and local_issuer(code) is None
