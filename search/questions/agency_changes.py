"""Questions about what became of an agency: "Sở Nội vụ được hợp nhất từ những sở nào", "Sở Tài chính trước đây là gì"."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from ingest.places import PROVINCES
from search.late_patterns import late
from search.questions.fold import fold
from search.questions.model import Direction, Question
from search.questions.patterns import document_pattern

_CHANGED: Final = late(
    r"(?<![a-z])(?:(?<!van ban )hop nhat|sap nhap|sat nhap|nhap (?:vao|voi|chung)|(?:duoc )?doi ten|truoc (?:day|kia)(?= (?:gom|bao gom|thuoc|co nhung|tung))|ten cu|ten goi cu|tien than|ke thua"
    r"|(?:truoc (?:day|kia|do)|cu) (?:la|goi la|ten la|mang ten|co ten)|(?:nay|hien nay|hien tai|bay gio|gio) (?:la|goi la|ten la|thuoc|doi thanh)"
    r"|thanh lap (?:tu|tren co so)|hinh thanh tu|chia tach|tach ra|merge[ds]?(?: into| with)?|renamed|formerly|used to be)(?![a-z])"
)
_BODY: Final = late(
    r"(?<![a-z])(?:so|(?<!van )ban|phong|cuc|chi cuc|tong cuc|vu|bo|uy ban|hoi dong|trung tam|van phong|thanh tra|ubnd|department|ministry) (?!(?:nao|gi|theo|voi|tai day)(?![a-z]))[a-z]"
)


@lru_cache(maxsize=1)
def _place() -> re.Pattern[str]:
    """A province as what was merged."""
    names = "|".join(sorted({fold(name) for name in PROVINCES}, key=lambda name: (-len(name), name)))
    return re.compile(
        rf"(?:tinh |thanh pho |tp )?(?:{names}) (?:(?:moi|hien nay|cu|\(cu\)|truoc day) )?(?:duoc )?"
        r"(?:hop nhat|sap nhap|sat nhap|nhap|(?:nay|hien nay|hien tai|bay gio|gio) (?:la|thuoc)|hinh thanh|thanh lap|chia tach|tach)(?![a-z])"
    )


_ASKS: Final = late(
    r"(?<![a-z])(?:nao|gi|dau|ai|khi nao|bao gio|ngay nao|luc nao|may|bao nhieu|khong|chua|which|what|when|where)(?![a-z])"
)
_BACKWARD: Final = late(
    r"(?<![a-z])(?:(?:tu|gom) (?:nhung|cac)|tu (?:so|ban|phong|co quan) nao|truoc|tien than|ten cu|formerly|used to)(?![a-z])"
)
"""Words that ask what an agency was before."""
_PAPERS: Final = late(
    r"(?<![a-z])(?:van ban|quyet dinh|nghi quyet|nghi dinh|luat|thong tu|ke hoach|cong van|chi thi|chuong trinh|huong dan|thong bao|vbhn) (?:nao|gi)|(?:which|what) (?:document|decision|resolution)"
)


def of_province(text: str) -> bool:
    """Whether it is a province that a question says was merged, and no office of it."""
    return _place().match(fold(text)) is not None


def agency_change(text: str) -> Question | None:
    """The question when it asks for an agency's former or present self and names no document, else None; `in` where its former
    self is asked for. Linear."""
    folded = fold(text)
    if not (_CHANGED.search(folded) and _ASKS.search(folded)):
        return None
    if not (_BODY.search(folded) or of_province(text)):
        return None
    named = (m["symbol"] or m["type"] for m in document_pattern().finditer(folded))
    if _PAPERS.search(folded) or any(named):
        return None
    direction: Direction | None = "in" if _BACKWARD.search(folded) else None
    return Question(
        text, "agency_change", direction=direction, rule="sở nào hợp nhất thành sở nào", subject=text
    )
