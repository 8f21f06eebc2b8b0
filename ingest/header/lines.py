"""The lines of a text as its head prints them: what layout and OCR ran together is taken apart, what they cut is joined.

The first `TOP` characters are looked at closely, the rest is only cut into lines.
"""

from __future__ import annotations

import re
from typing import Final

from ingest.letters import LOWER, UPPER
from ingest.model import Text
from ingest.symbols import normalize
from ingest.types import TYPE_NAMES

TOP: Final = 6000
_CUT_NUMBER: Final = re.compile(r"\n(?<=[A-ZĐ\d][-/]\n)(?=[A-ZĐ]{2}|(?:19|20)\d\d/)")
_NO_HEADING: Final = ("Văn bản", "Tài liệu", "Luật", "Lệnh", "Phụ lục")
_HEADINGS: Final = "|".join(
    re.escape(name.upper()).replace(r"\ ", " ") for name in TYPE_NAMES if name not in _NO_HEADING
)
_RUN_TYPE: Final = re.compile(
    r"(?<=năm \d{4}) (?=[" + UPPER + r"]{3,7} [" + UPPER + r"]{3,7}(?: [" + UPPER + r"]{3,5})?\n)"
)
"""The heading of the type, run into the line of place and date."""
_RUN_HEADING: Final = re.compile(
    rf"(?:(?<=năm \d{{4}})|(?<=[-/]\d{{4}}))[ *]{{1,3}}(?P<type>{_HEADINGS})(?:\n| (?=[{LOWER}“\"]|[{UPPER}][{LOWER}]))"
)
"""The same with the title, in small letters, behind it: "..., ngày 05 tháng 9 năm 2025 NGHỊ QUYẾT về lãnh đạo ..."."""
_COUNCIL_MISREAD: Final = re.compile(r"HỘI Đ[ÒÔỔỎO]?NG(?!\w)")
"""A council in capitals of which OCR misread the marks."""
_RULE: Final = re.compile(r"(?<=[^\W_|])[ ]{0,3}(?:[-–—]{4,}|[─═]{3,}|\*{3,})[ ]{0,3}(?=[^\W_]|\| ?[^\W_])")
"""A line drawn under a name, run in between two lines of a table's cell."""
_SPACED_NUMBER: Final = re.compile(
    r"(?m)^(?P<sign>\W{0,4}[Ss][ốo0]:? ?)(?P<digits>\d(?: \d){1,4})(?= ?/[A-ZĐ\d])"
)
"""A number whose digits stand apart: "Số: 3 3 1/QĐ-UBND"."""
_HEAD: Final = 1200
"""Characters among which the head's own lines stand."""


def head_lines(text: Text) -> list[str]:
    """The lines of the body, in plain dashes and letters. Linear."""
    head, rest = text.clean[: min(TOP, text.body_end)], text.clean[TOP : text.body_end]
    plain = _CUT_NUMBER.sub(" ", normalize(head) + normalize(rest, misread=False))
    top = _COUNCIL_MISREAD.sub("HỘI ĐỒNG", _RUN_TYPE.sub("\n", plain[:TOP]))
    first, more = top[:_HEAD], top[_HEAD:]
    first = _RUN_HEADING.sub(r"\n\g<type>\n", _RULE.sub("\n", first))
    first = _SPACED_NUMBER.sub(lambda m: m["sign"] + m["digits"].replace(" ", ""), first)
    return (first + more + plain[TOP:]).split("\n")
