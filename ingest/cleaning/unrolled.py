"""A head whose lines a web page ran into one: "... Số: 52/QĐ-UBND ... Cà Mau, ngày 18 tháng 3 năm 2026 QUYẾT ĐỊNH Về việc ...".

The lines are found again at what begins or ends one: rules, the number's label, the nation's name, a letter's subject and whom it is
for, place and day, the type's heading, "Căn cứ", articles, recipients and signature.
"""

from __future__ import annotations

import re
from typing import Final

from ingest.cleaning.mapped import Mapped, Piece, assemble
from ingest.letters import LOWER, UPPER
from ingest.places import PROVINCE_PATTERN

_LONG: Final = 400
_HEADING: Final = r"(?:QUYẾT ĐỊNH|NGHỊ QUYẾT|CHỈ THỊ|KẾ HOẠCH|HƯỚNG DẪN|THÔNG BÁO|BÁO CÁO|KẾT LUẬN|TỜ TRÌNH|CHƯƠNG TRÌNH|QUY ĐỊNH|THÔNG TRI|CÔNG ĐIỆN)"
_NATION: Final = r"(?:ĐẢNG CỘNG SẢN VIỆT NAM|C[ỘO]NG H(?:ÒA|OÀ) X[ÃA] HỘI)"
_PLACED: Final = rf"(?:{PROVINCE_PATTERN}|[{UPPER}][{LOWER}]+(?:\s[{UPPER}][{LOWER}]+){{0,3}}),\s?ngày\s"
_SEAM: Final = re.compile(
    rf"(?<!\s)\s*(?:\*{{3,}}|-{{4,}}|_{{4,}})\s*|(?<!\s)\s*(?=Số\s?:\s?\d|{_NATION}|ĐOÀN TNCS )|(?<!\s)\s+(?=Độc lập\s?[-–])"
    rf"|(?:(?<=CHỦ NGHĨA VIỆT NAM)|(?<=CỘNG SẢN VIỆT NAM)|(?<=[Hh]ạnh phúc))\s+(?=[{UPPER}]|Số)"
    rf"|(?<=[{LOWER}\d”\"])\s*{_HEADING}\s+(?=[{UPPER}]?[{LOWER}]+\s)|(?:(?<=[{UPPER}])|(?<=phúc))\s+(?=[{UPPER}][{LOWER}]+(?:\s[{UPPER}][{LOWER}]+){{0,3}},\s?ngày\s\d)|(?<=năm \d{{4}})\s*(?=[{UPPER}]{{2}})|(?<=[{LOWER}\d])\s*(?={_HEADING})"
    rf"|(?<=QUYẾT ĐỊNH|NGHỊ QUYẾT)\s*(?=Về )|(?<!\s)\s*-?\s?(?=Căn cứ )|(?<!\s)\s+(?=Điều \d{{1,3}}\.\s|Nơi nhận|Kính gửi\s?:|(?:TM|T/M|KT|TL)\.?\s[{UPPER}]{{2}})|(?<!\s)\s*\((?i:đã ký)\)\s*"
    rf"|(?<=[:;.])\s+(?=[-+•]\s?[{UPPER}])|(?<=[;.])\s+(?=(?:Thực hiện|Triển khai|Trên cơ sở|Sau khi) [^.;]{{0,300}}?\d)"
)
"""Each seam begins where its spaces begin, so that a long run of spaces is looked at once."""
_NUMBER: Final = re.compile(
    rf"(?<=[{UPPER}*]) \*?\s{{0,3}}(?=Số \d{{1,5}}\s?-)|(?<=[{UPPER}]{{2}})\s+(?=\d{{1,5}}\s?[/-]\s?[A-ZĐ]{{2,6}})"
)
"""Before a head's number that has no colon, as the Party writes it, or no label."""
_SUBJECT: Final = re.compile(r"(?<=\S)\s+(?=V/v\s)|(?<=[A-ZĐ])\s+(?=Về việc\s)")
_PLACES: Final = (
    re.compile(rf"(?<=[{LOWER}\d”\"])\s+(?={PROVINCE_PATTERN},\s?ngày\s)"),
    re.compile(rf"(?<=[{LOWER}\d”\"])\s+(?={_PLACED})"),
)
"""Before a letter's subject, and before the place and day that follow it: a province's name, else words in capitals."""
_OWN: Final = re.compile(r"Số\s?:\s?\d")
_LABELLED: Final = re.compile(rf"(?:Số\s?:?\s?\d|(?<=[{UPPER}]{{2}} )\d{{1,5}}\s?[/-][A-ZĐ]{{2,6}})")
"""The own number of a head, labelled or right behind the issuer's name."""
_NATION_NAMED: Final = re.compile(_NATION)
_DATED: Final = re.compile(rf"{_PLACED}\s{{0,3}}(?:\d{{1,2}}\s)?\s{{0,6}}tháng\s")
_BASIS: Final = re.compile(r"Căn cứ ")
_TRIED: Final = 6
_HEAD: Final = 700
"""Lines in which a head may begin, and the characters it takes up at most."""


def unroll(mapped: Mapped) -> Mapped:
    """The text with a line among the first that holds a whole head, and what of the paper follows in it, taken apart; any other as it
    is. Linear."""
    at = 0
    for _ in range(_TRIED):
        end = mapped.text.find("\n", at)
        end = len(mapped.text) if end < 0 else end
        if _holds_head(mapped.text, at, end, at == 0):
            return _apart(mapped, at, end)
        at = end + 1
        if at >= len(mapped.text):
            break
    return mapped


def _holds_head(text: str, start: int, end: int, first: bool) -> bool:
    """Whether a line bears number, nation's name, place and day of a head, or is the `first` and goes on to the grounds."""
    stop = min(end, start + _HEAD)
    if first and end >= _LONG and _OWN.search(text, 0, _LONG) and _BASIS.search(text, 0, end):
        return True
    return all(sign.search(text, start, stop) for sign in (_LABELLED, _NATION_NAMED, _DATED))


def _apart(mapped: Mapped, start: int, end: int) -> Mapped:
    """The text with the seams of the line [start, end) opened."""
    stop = min(end, start + _HEAD)
    cuts = {cut for seam in _SEAM.finditer(mapped.text, start, end) for cut in seam.span()}
    place = next((found for one in _PLACES if (found := one.search(mapped.text, start, stop))), None)
    once = (_NUMBER.search(mapped.text, start, stop), _SUBJECT.search(mapped.text, start, stop), place)
    cuts.update(cut for seam in once if seam for cut in seam.span())
    pieces: list[Piece] = [(0, start)]
    at = start
    for cut in sorted(cuts):
        if cut > at:
            pieces += [(at, cut), "\n\n"]
            at = cut
    return assemble(mapped, [*pieces, (at, len(mapped.text))])
