"""A head whose lines a web page ran into one: "... Số: 52/QĐ-UBND ... Cà Mau, ngày 18 tháng 3 năm 2026 QUYẾT ĐỊNH Về việc ...".

The lines are found again at what begins or ends one: rules, the number's label, the nation's name, place and day, the type's heading,
"Căn cứ", articles, recipients and signature.
"""

from __future__ import annotations

import re
from typing import Final

from ingest.cleaning.mapped import Mapped, Piece, assemble
from ingest.letters import LOWER, UPPER

_LONG: Final = 400
_HEADING: Final = r"(?:QUYẾT ĐỊNH|NGHỊ QUYẾT|CHỈ THỊ|KẾ HOẠCH|HƯỚNG DẪN|THÔNG BÁO|BÁO CÁO|KẾT LUẬN|TỜ TRÌNH|CHƯƠNG TRÌNH|QUY ĐỊNH)"
_SEAM: Final = re.compile(
    rf"(?<!\s)\s*(?:\*{{3,}}|-{{4,}}|_{{4,}})\s*|(?<!\s)\s*(?=Số\s?:\s?\d|ĐẢNG CỘNG SẢN VIỆT NAM|C[ỘO]NG H(?:ÒA|OÀ) X[ÃA] HỘI|ĐOÀN TNCS )|(?<!\s)\s+(?=Độc lập\s?-)"
    rf"|(?:(?<=[{UPPER}])|(?<=phúc))\s+(?=[{UPPER}][{LOWER}]+(?:\s[{UPPER}][{LOWER}]+){{0,3}},\s?ngày\s\d)|(?<=năm \d{{4}})\s*(?=[{UPPER}]{{2}})|(?<=[{LOWER}\d])\s*(?={_HEADING})"
    rf"|(?<=QUYẾT ĐỊNH|NGHỊ QUYẾT)\s*(?=Về )|(?<!\s)\s*-?\s?(?=Căn cứ )|(?<!\s)\s+(?=Điều \d{{1,3}}\.\s|Nơi nhận|(?:TM|T/M|KT|TL)\.?\s[{UPPER}]{{2}})|(?<!\s)\s*\((?i:đã ký)\)\s*"
)
"""Each seam begins where its spaces begin, so that a long run of spaces is looked at once."""
_OWN: Final = re.compile(r"Số\s?:\s?\d")
_BASIS: Final = re.compile(r"Căn cứ ")


def unroll(mapped: Mapped) -> Mapped:
    """The text with a first line that holds a whole head, and the paper after it, taken apart; any other as it is. Linear."""
    end = mapped.text.find("\n")
    end = len(mapped.text) if end < 0 else end
    if end < _LONG or not _OWN.search(mapped.text, 0, _LONG) or not _BASIS.search(mapped.text, 0, end):
        return mapped
    pieces: list[Piece] = []
    at = 0
    for seam in _SEAM.finditer(mapped.text, 0, end):
        for cut in sorted({seam.start(), seam.end()}):
            if cut > at:
                pieces += [(at, cut), "\n\n"]
                at = cut
    return assemble(mapped, [*pieces, (at, len(mapped.text))])
