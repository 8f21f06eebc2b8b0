"""What the string of letters of a question tells before a frame is tried: whether a relation is asked for, whether words
only describe."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from search.late_patterns import late
from search.questions import words as table
from search.questions.fold import fold
from search.questions.frames import Frame
from search.questions.spans import Token


def asks_relation(shape: str, asks: bool) -> bool:
    """Whether a relation may be asked for; one whose number is asked for is told by its attribute."""
    if "W" in shape:
        return False
    told = any(letter in "QUcx" for letter in shape) or "N" in shape or re.search("G.*V", shape)
    return bool(told) or (asks and re.search("D[AaYw]*PV[^DCHGSOJe]*$", shape) is not None)


_COMMON: Final = late(
    r"(?<![^\W_])(?:cùng|đều|cung|deu)(?: (?:được|bị|đã|duoc|bi|da))* (?:căn cứ|dựa|thực hiện|triển khai|viện dẫn|cụ thể|hướng dẫn|thay thế|sửa đổi|bãi bỏ|nhắc|theo|can cu|dua|thuc hien|trien khai|vien dan|cu the|huong dan|thay the|sua doi|bai bo|nhac|theo)(?![^\W_])"
    r"|(?:căn cứ|cơ sở|văn bản|can cu|co so|van ban)(?: pháp lý| phap ly)? chung(?![^\W_])|chung (?:căn cứ|cơ sở|một|can cu|co so|mot)(?![^\W_])",
    re.IGNORECASE,
)


def in_common(text: str) -> bool:
    """Whether what several named papers have in common is asked for: "A và B cùng căn cứ luật nào"."""
    return _COMMON.search(text) is not None


def both(folded: str) -> bool:
    return re.search(r"(?:^|\s)ca .+ (?:lan|va) ", folded) is not None or "both" in folded


def is_attribute(shape: str, match: re.Match[str]) -> bool:
    """Whether "gì/nào" only serves an attribute phrase ("… về việc gì")."""
    return "q" in match.groupdict() and match["q"] == "G" and "I" in shape and "V" not in shape


def has_subject(tokens: Sequence[Token], shape: str, hit: tuple[Frame, re.Match[str]]) -> bool:
    """A question about something done *under* a document ("phải thôi việc khi nào theo D") is no attribute."""
    under = re.search("[tb][AaY]*D", shape)
    return under is not None and bool(
        [w for t in tokens[: under.start()] for w in t.words if w not in table.STOPWORDS]
    )


def about(text: str, token: Token) -> bool:
    """Whether words only describe the document before them ("về …")."""
    return fold(text[token.start : token.start + 3]) in ("ve ", "ve")


_KIND_ASKED: Final = late(rf"(?<![a-z0-9])({fold(table.UNITS)}) nao(?![a-z])")


def kind_asked(folded: str) -> str | None:
    """The kind of agency a question asks for: "bộ, ngành nào" -> "bo, nganh"; None when it names none."""
    match = _KIND_ASKED.search(folded)
    return match[1] if match else None
