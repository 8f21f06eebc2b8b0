"""Ways of putting a question that mean another, plainer one: what stands in front of what it belongs to, what is told twice,
and idioms of offices. They are written out so that the grammar reads one order of words. Linear in the question.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from ingest.places import PROVINCE_LOOSE
from search.questions.askers import LONGEST
from search.questions.fold import fold
from search.questions.patterns import type_words
from search.questions.sent import by_sender

_GROUNDS_FIRST: Final = re.compile(
    r"(?:Trong|trong)(?: số)? (?:(?:các|những|phần|cac|nhung|phan) )?(?:căn cứ|can cu)(?: (?:pháp lý|phap ly))? (?:của|cua|ban hành|ban hanh) (?P<of>[^?]{4,160}), "
    r"(?P<asks>[^,?]*(?<![^\W_])(?:nào|gì|nao)(?![^\W_])[^,?]*?)(?: (?:được|duoc) (?:viện dẫn|vien dan|nêu(?: ra| tên)?|neu(?: ra| ten)?|kể(?: ra| tên)?|dẫn(?: ra)?|nhắc (?:đến|tới)|nhac (?:den|toi)))?[ ?.]*$"
)


_CITED_IN: Final = re.compile(
    r"(?:Trong|trong) (?P<of>[^,?\d]{4,40}\d[^\s,?]*[/-][^\s,?]+), (?P<asks>(?:(?:những|các|nhung|cac) )?\w+(?: \w+)?(?: (?:nào|gì|nao)))"
    r" (?:được|duoc) (?:viện dẫn|vien dan|nhắc (?:đến|tới)|nhac (?:den|toi))[ ?.]*$"
)


_IN_COMMON: Final = re.compile(
    r"(?:(?:[Cc]ác|[Nn]hững|[Cc]ac|[Nn]hung) )?(?:[Cc]ăn cứ|[Cc]ơ sở|[Cc]an cu|[Cc]o so)(?: pháp lý| phap ly)? chung (?:của|giữa|cho|cua|giua)(?: cả| ca)? (?P<of>\S.*?)(?: (?:là|la) (?:gì|gi|những gì|nhung gi|(?:những )?văn bản nào|van ban nao))?[ ?.]*$"
)


_AFTER_MERGER: Final = re.compile(
    r"(?P<done>(?:bị|được|đã|bi|duoc|da) (?:bị |bi )?(?:thay thế|thay|bãi bỏ|hủy bỏ|sửa đổi|the|thay the|bai bo|huy bo|sua doi)),? (?:sau|từ sau|tu sau)(?: khi)? (?:hợp nhất|sáp nhập|nhập|hop nhat|sap nhap|nhap)(?: (?:tỉnh|tinh))?(?=[ ?.]*$)"
)
"""What was done to papers of bodies that were merged was done after the merger anyway."""
_DENIED_FIRST: Final = re.compile(
    r"^(?P<kind>[^,?]{3,40}? (?:nào|nao)) (?P<denied>(?:không|khong)(?: phải| phai)? (?:của|do|cua) [^,?]{3,60}?),? (?:mà|và|nhưng|ma|va|nhung)(?: (?:lại|vẫn|lai|van))? (?P<rest>[^?]{6,160}?)[ ?.]*$"
)
"""Whose the papers are not, told before what they do."""


_OUTSIDE: Final = re.compile(
    r"(?<=\S) (?:(?:ở|o) )?(?:ngoài|bên ngoài|ngoai) (?:phạm vi |địa bàn |pham vi |dia ban )?(?=(?:tỉnh |thành phố |tinh |thanh pho )?"
    + PROVINCE_LOOSE
    + r"[ ?.]*$)"
)
"""Papers of anywhere but a place."""
_MADE_OF: Final = re.compile(
    r"(?<=\d)(?P<code>/VBHN-[A-ZĐ]+)(?P<whose>[^,?]{0,40}?) (?:gồm|bao gồm|gom|bao gom)(?: (?:có|những|các|co|nhung|cac))* (?P<what>\S+(?: \S+){0,3} (?:nào|gì|nao|gi))"
)
"""What a consolidated text is made of."""


_ASKS: Final = r"(?:nào|gì|nao|gi)(?![^\W_])"
_ROWS: Final = tuple(
    (re.compile(pattern), told)
    for pattern, told in (
        # "được Bộ đưa thành kế hoạch hành động ở quyết định nào": carried out by the decision
        (
            rf"(?P<by>(?:được|duoc) [^,?]{{2,60}}?) (?:đưa|dua) (?:vào|thành|vao|thanh) [^,?]{{3,40}}? (?:ở|tại|bằng|trong|o|tai|bang) (?P<what>[^,?]{{3,40}}? {_ASKS})",
            r"\g<by> cụ thể hóa bằng \g<what>",
        ),
        (
            rf"(?P<by>(?:được|duoc) [^,?]{{2,60}}?) (?:đưa|dua) (?:vào|thành|vao|thanh) (?P<what>[^,?]{{3,40}}? {_ASKS})",
            r"\g<by> cụ thể hóa bằng \g<what>",
        ),
        # "kế hoạch ba năm nào": how long a plan runs
        (
            rf"(?P<kind>kế hoạch|chương trình|ke hoach|chuong trinh) (?:hai|ba|bốn|năm|mười|bon|nam|muoi|\d{{1,2}}) (?:năm|nam) (?={_ASKS})",
            r"\g<kind> ",
        ),
        # "do những văn bản nào mà có": its grounds
        (
            rf" do (?P<what>[^,?]{{3,40}}? {_ASKS}) (?:mà|ma) (?:có|co|ra|ra đời|ra doi)(?=[ ?.]*$)",
            r" căn cứ \g<what>",
        ),
        # "…, bên cạnh Luật A": what one knows
        (
            rf"(?<={'[^ ]'})(?P<asks> {_ASKS}[^,?]{{0,80}}), (?:bên cạnh|ben canh|ngoài(?= Luật)) [^?]{{4,80}}?(?=[ ?.]*$)",
            r"\g<asks>",
        ),
        # "không còn áp dụng do đã có chỉ thị mới thay thế"
        (
            r"(?:không còn|khong con|hết|het|thôi|thoi)(?: được| duoc)? (?:áp dụng|hiệu lực|giá trị|dùng|ap dung|hieu luc|gia tri|dung)(?: nữa| nua)? (?:do|vì|khi|bởi|boi|vi) (?:đã |da )?(?:có |bị |co |bi )?(?:(?!(?:nào|nao|gì|gi)(?!\w))[^,?]){0,30}?(?:thay thế|thay|the)(?=[ ?.]*$)",
            "bị thay thế",
        ),
        # "hồi còn là tỉnh": of a body that was merged
        (
            r" (?:hồi|khi|lúc|thời|hoi|luc|thoi)(?: còn| con| chưa| chua) (?:là tỉnh|sáp nhập|hợp nhất|la tinh|sap nhap|hop nhat)(?: riêng)?(?= )",
            "",
        ),
    )
)
"""Idioms and how they are written out."""


@lru_cache(maxsize=1)
def _said_twice() -> re.Pattern[str]:
    return re.compile(
        rf"(?:(?:cac|nhung) )?(?P<kind>{type_words()}) (?P<whose>(?:cua|do|ve) [^,?]{{3,80}}?) (?:co|gom|bao gom|la)(?: nhung| cac)? (?P=kind) (?:nao|gi)[ ?.]*"
    )


_LISTS: Final = re.compile(r" (?:co|gom|la)(?: nhung| cac)? [a-z ]{3,30} (?:nao|gi)[ ?.]*$")


def _kind_once(text: str) -> str:
    """ "Nghị quyết của HĐND tỉnh có những nghị quyết nào": the kind asked for is told twice."""
    folded = fold(text)
    match = _said_twice().fullmatch(folded) if _LISTS.search(folded) else None
    if match is None:
        return text
    kind, whose = (text[slice(*match.span(name))] for name in ("kind", "whose"))
    return f"Những {kind.lower()} nào {whose}?"


def in_order(text: str) -> str:
    """ "Trong các căn cứ của D, nghị định nào được viện dẫn" told as "D căn cứ nghị định nào"; in D, as what D cites."""
    if len(text) > LONGEST:
        return text
    text = _MADE_OF.sub(
        r"\g<code>\g<whose> hợp nhất \g<what>", _OUTSIDE.sub(" không phải của ", _kind_once(text))
    )
    text = _DENIED_FIRST.sub(
        r"\g<kind> \g<rest> nhưng \g<denied>?", _AFTER_MERGER.sub(r"\g<done>", by_sender(text))
    )
    for shape, told in _ROWS:
        text = shape.sub(told, text)
    common = _IN_COMMON.match(text)
    if common:
        return f"{common['of'][:1].upper()}{common['of'][1:]} cùng căn cứ văn bản nào?"
    match = _GROUNDS_FIRST.match(text)
    if match:
        return f"{match['of'][:1].upper()}{match['of'][1:]} căn cứ {match['asks']}?"
    cited = _CITED_IN.match(text)
    return f"{cited['of'][:1].upper()}{cited['of'][1:]} viện dẫn {cited['asks'].lower()}?" if cited else text
