"""Steering boards, whose names hold verbs: "Ban Chỉ đạo thực hiện phong trào X", "Ban Chỉ đạo về tổng kết Nghị quyết B"."""

from __future__ import annotations

import re
from typing import Final

from ingest.relations.tokens import Token

_BOARD: Final = re.compile(
    r"[cC]ủa\s(?:Ban Chỉ đạo|Ban chỉ đạo|BCĐ|Tổ [cC]ông tác|Ban Tổ chức)(?:\s(?:của\s)?(?:Trung ương|[qQ]uốc gia|Chính phủ|Thủ tướng Chính phủ|tỉnh|thành phố))?\s(?:về\s(?:việc\s)?)?$"
)
_BOARD_OF: Final = re.compile(
    r"\s(?:các\s)?(?:[pP]hong trào|[cC]uộc vận động|[cC]hiến dịch)\s[^;.:\n]{3,140}?(?:\s(?:Trung ương|Quốc gia|quốc gia|tỉnh|thành phố)(?=[,;.)])|\s(?:về|V/v)\s(?:việc\s)?(?:tổ chức|triển khai|phát động|tăng cường|tổng kết|sơ kết|hướng dẫn)\s)"
    r"|\s(?:Đề án|Chương trình)\s(?:số\s)?\d{1,4}(?:\s(?:của\s)?(?:Chính phủ|Trung ương|tỉnh|thành phố))?(?=[,;.)]|\s(?:về|V/v)\s)"
)
"""What such a board is for, up to where its name ends: the paper's own title, or the clause, follows."""

_NEAR: Final = 70


def names_board(clean: str, start: int, verb: Token) -> bool:
    """Whether a verb, in a sentence that begins at `start`, belongs to the name of a board that issued a paper: "của Ban Chỉ
    đạo về tổng kết Nghị quyết B", "của Ban Chỉ đạo thực hiện phong trào X về việc tổ chức Y", where the paper's own title
    comes after it."""
    if verb.kind not in ("implements", "reports"):
        return False
    if not _BOARD.search(clean, max(start, verb.start - _NEAR), verb.start):
        return False
    return verb.kind == "reports" or bool(_BOARD_OF.match(clean, verb.end))
