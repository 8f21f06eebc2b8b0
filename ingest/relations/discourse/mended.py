"""Where a main clause only seems to begin: inside the list of those who issued a paper, or of the offices its title names.

"Căn cứ Thông tư liên tịch A của Liên Bộ Giáo dục và Đào tạo, Bộ Tài chính … hướng dẫn …": no ministry acts here.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from ingest.relations.discourse.clauses import MAIN
from ingest.relations.discourse.layout import Piece

_JOINT: Final = re.compile(
    r"(?:liên tịch|/TTLT|/NQLT|[lL]iên (?:Bộ|bộ|Sở|sở|ngành))(?:(?!\s(?:về|quy định|hướng dẫn|ban hành)\s)[^;\n])*$"
)
_UNIT: Final = r"(?:xã|phường|thị trấn|đặc khu|huyện|quận|thị xã|thành phố|tỉnh|cơ quan|đơn vị|doanh nghiệp)"
_OFFICES: Final = re.compile(rf"(?<!\w){_UNIT},?\s?$")
_NEXT: Final = re.compile(rf",\s{_UNIT}(?!\w)(?:,|\svà\s)")
_TITLED: Final = re.compile(r"[^;:\n]{0,200}?\s(?:về\s(?:việc\s)?)?(?:quy định|hướng dẫn|ban hành)\s", re.I)
_REACH: Final = 500
_MOST: Final = 12
"""Names of a list that may look like who acts."""


def mend(clean: str, piece: Piece, opening: bool = False) -> Piece:
    """A piece whose main clause is looked for again where it was found among issuers or offices that a list names; a line of
    a preamble, which ends in a semicolon, has none."""
    main = piece.main
    if main is None or not piece.front:
        return piece
    if opening and piece.front == "base" and clean.endswith(";", main, piece.end):
        return replace(piece, main=None, main_verb="", told=False)
    for _ in range(_MOST):
        begin = _misread(clean, piece)
        if begin is None:
            break
        piece = _from(clean, piece, begin)
    return piece


def _misread(clean: str, piece: Piece) -> int | None:
    """Where to look for the main clause again when what a piece has is none."""
    main = piece.main
    if main is None:
        return None
    before = clean[max(piece.start, main - _REACH) : main]
    joint = _JOINT.search(before) and _TITLED.match(clean, main, piece.end)
    listed = _OFFICES.search(before.rstrip(" ,")) and _NEXT.match(clean, main + _to_comma(clean, main))
    if not (joint or listed):
        return None
    return joint.end() if joint else main + 1


def _from(clean: str, piece: Piece, begin: int) -> Piece:
    """A piece with the first main clause from an offset on."""
    found = MAIN.search(clean, begin, piece.end)
    if found is None:
        return replace(piece, main=None, main_verb="", told=False)
    told = " đã " in clean[found.end("actor") : found.start("verb")] and clean[piece.end - 1] != ":"
    return replace(piece, main=found.start("actor"), main_verb=" ".join(found["verb"].split()), told=told)


def _to_comma(clean: str, at: int) -> int:
    """How far the first comma after an offset stands, at most one name away."""
    comma = clean.find(",", at, at + 20)
    return comma - at if comma >= 0 else 0
