"""Ways of putting a question that mean another, plainer one: what stands in front of what it belongs to, what is told twice,
and idioms of offices. They are written out so that the grammar reads one order of words. Linear in the question.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from ingest.places import MERGED, PROVINCE_LOOSE, full_name, province
from search.late_patterns import late
from search.questions.askers import LONGEST
from search.questions.fold import fold
from search.questions.patterns import type_words
from search.questions.sent import by_sender

_GROUNDS_FIRST: Final = late(
    r"(?:Trong|trong)(?: số)? (?:(?:các|những|phần|cac|nhung|phan) )?(?:căn cứ|can cu)(?: (?:pháp lý|phap ly))? (?:của|cua|ban hành|ban hanh) (?P<of>[^?]{4,160}), "
    r"(?P<asks>[^,?]*(?<![^\W_])(?:nào|gì|nao)(?![^\W_])[^,?]*?)(?: (?:được|duoc) (?:viện dẫn|vien dan|nêu(?: ra| tên)?|neu(?: ra| ten)?|kể(?: ra| tên)?|dẫn(?: ra)?|nhắc (?:đến|tới)|nhac (?:den|toi)))?[ ?.]*$"
)


_CITED_IN: Final = late(
    r"(?:Trong|trong) (?P<of>[^,?\d]{4,40}\d[^\s,?]*[/-][^\s,?]+), (?P<asks>(?:(?:những|các|nhung|cac) )?\w+(?: \w+)?(?: (?:nào|gì|nao)))"
    r" (?:được|duoc) (?:viện dẫn|vien dan|nhắc (?:đến|tới)|nhac (?:den|toi))[ ?.]*$"
)


_IN_COMMON: Final = late(
    r"(?:(?:[Cc]ác|[Nn]hững|[Cc]ac|[Nn]hung) )?(?:[Cc]ăn cứ|[Cc]ơ sở|[Cc]an cu|[Cc]o so)(?: pháp lý| phap ly)? chung (?:của|giữa|cho|cua|giua)(?: cả| ca)? (?P<of>\S.*?)(?: (?:là|la) (?:gì|gi|những gì|nhung gi|(?:những )?văn bản nào|van ban nao))?[ ?.]*$"
)


_AFTER_MERGER: Final = late(
    r"(?P<done>(?:bị|được|đã|bi|duoc|da) (?:bị |bi )?(?:thay thế|thay|bãi bỏ|hủy bỏ|sửa đổi|the|thay the|bai bo|huy bo|sua doi)),? (?:sau|từ sau|tu sau)(?: khi)? (?:hợp nhất|sáp nhập|nhập|hop nhat|sap nhap|nhap)(?: (?:tỉnh|tinh))?(?=[ ?.]*$)"
)
"""What was done to papers of bodies that were merged was done after the merger anyway."""
_DENIED_FIRST: Final = late(
    r"^(?P<kind>[^,?]{3,40}? (?:nào|nao)) (?P<denied>(?:không|khong)(?: phải| phai)? (?:của|do|cua) [^,?]{3,60}?),? (?:mà|và|nhưng|ma|va|nhung)(?: (?:lại|vẫn|lai|van))? (?P<rest>[^?]{6,160}?)[ ?.]*$"
)
"""Whose the papers are not, told before what they do."""


_OUTSIDE: Final = late(
    r"(?<=\S) (?:(?:ở|o) )?(?:ngoài|bên ngoài|ngoai) (?:phạm vi |địa bàn |pham vi |dia ban )?(?=(?:tỉnh |thành phố |tinh |thanh pho )?"
    + PROVINCE_LOOSE
    + r"[ ?.]*$)"
)
"""Papers of anywhere but a place."""
_MADE_OF: Final = late(
    r"(?<=\d)(?P<code>/VBHN-[A-ZĐ]+)(?P<whose>[^,?]{0,40}?) (?:gồm|bao gồm|gom|bao gom)(?: (?:có|những|các|co|nhung|cac))* (?P<what>\S+(?: \S+){0,3} (?:nào|gì|nao|gi))"
)
"""What a consolidated text is made of."""


_LIFE: Final = r"(?:cuộc sống|thực tiễn|thực tế|đời sống|cuoc song|thuc tien|thuc te|doi song)(?![^\W_])"
_ASKS: Final = r"(?:nào|gì|nao|gi)(?![^\W_])"
_MERGED_OF: Final = late(
    r"(?:(?:(?:hai|ba|cả|các|những|2|3|ca|cac|nhung) ){0,2}(?:tỉnh(?:, thành phố)?|địa phương|đơn vị|tinh(?:, thanh pho)?|dia phuong|don vi)) (?:cũ|trước (?:đây|sáp nhập|hợp nhất)|cu|truoc (?:day|sap nhap|hop nhat)|(?:hợp nhất|sáp nhập|hợp) thành|(?:hop nhat|sap nhap|hop) thanh)"
    r"(?: (?:của|thuộc|hợp thành|nay là|cua|thuoc|hop thanh|nay la))?(?: (?:tỉnh|thành phố|tinh|thanh pho))? (?P<place>"
    + PROVINCE_LOOSE
    + r")(?![^\W_])",
    re.IGNORECASE,
)
"""The provinces that were merged into one: "hai tỉnh cũ của Đồng Nai"."""
_ROWS: Final = tuple(
    (re.compile(pattern, re.IGNORECASE), told)
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
        # "D được những thông tư nào viện dẫn làm căn cứ ban hành": they rest on it
        (
            rf"^(?P<of>[^,?]{{4,120}}?(?:, [^,?]{{2,60}}?)?) (?:được|duoc) (?P<what>[^,?\d]{{3,40}}? {_ASKS}) (?:viện dẫn|lấy|dùng|coi|vien dan|lay|dung) (?:làm|là|lam|la) (?:căn cứ|cơ sở|can cu|co so)(?: (?:pháp lý|ban hành|để ban hành|phap ly|ban hanh|de ban hanh))*[ ?.]*$",
            r"\g<what> căn cứ \g<of>?",
        ),
        # "đưa D vào cuộc sống", "D đi vào cuộc sống ở tỉnh bằng văn bản nào"
        (
            rf"(?:đưa|dua) (?P<what>[^,?]{{0,40}}?\d[^,?]{{0,40}}?) (?:vào|vao) {_LIFE}",
            r"thực hiện \g<what>",
        ),
        (rf"(?<=\d)(?P<code>[^,?]{{0,30}}?) (?:đi|di) (?:vào|vao) {_LIFE}", r"\g<code> được thực hiện"),
        # "thay cho quyết định nào trước đây"
        (
            rf"(?P<asks>(?<![^\W_])(?:thay|sửa|bỏ|sua|bo)(?![^\W_])[^,?]{{0,60}} {_ASKS}) (?:trước|truoc) (?:đó|đây|kia|do|day)(?=[ ?.]*$)",
            r"\g<asks>",
        ),
        # "được làm theo yêu cầu của văn bản nào": what it carries out
        (
            rf"(?P<by>(?:được|duoc) )(?:(?:làm|lập|soạn|viết|gửi|xây dựng|lam|lap|soan|viet|gui|xay dung)(?: ra)? )theo (?:yêu cầu|chỉ đạo|đề nghị|yeu cau|chi dao|de nghi) (?:của|tại|trong|nêu tại|cua|tai|trong|neu tai) (?P<what>[^,?\d]{{3,40}}? {_ASKS})(?=[ ?.]*$)",
            r"thực hiện \g<what>",
        ),
        # "báo cáo tổng kết 214/BC-UBND": the kind of the report whose number follows
        (
            r"(?P<kind>báo cáo|bao cao) (?:tổng kết|sơ kết|chuyên đề|kết quả|đánh giá|tổng hợp|giám sát|rà soát|tong ket|so ket|chuyen de|ket qua|danh gia|tong hop|giam sat|ra soat)(?: công tác| cong tac)? (?=(?:(?:số|so) )?\d{1,5}\s?[/-]\s?[Bb][Cc][-/])",
            r"\g<kind> ",
        ),
        # "để thực hiện D, sở nào ra công văn": whose papers do it
        (
            r"^(?:để|nhằm|de|nham) (?P<does>thực hiện|triển khai|thi hành|cụ thể hóa|thuc hien|trien khai|thi hanh|cu the hoa) (?P<of>[^,?]{4,40}\d[^,?]{0,80}), (?P<who>(?:(?:những|các|nhung|cac) )?(?:sở|bộ|ban|ngành|tỉnh|huyện|xã|phường|địa phương|cơ quan|đơn vị|so|bo|nganh|tinh|huyen|xa|phuong|dia phuong|co quan|don vi)[^,?\d]{0,30}? (?:nào|nao)) (?P<made>(?:(?:đã|da) )?(?:ra|ban hành|có|ban hanh|co) [^,?\d]{4,30}?)(?:, (?:số|so) (?:mấy|bao nhiêu|may|bao nhieu))?[ ?.]*$",
            r"\g<who> \g<made> \g<does> \g<of>?",
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


_LISTS: Final = late(r" (?:co|gom|la)(?: nhung| cac)? [a-z ]{3,30} (?:nao|gi)[ ?.]*$")


def _kind_once(text: str) -> str:
    """ "Nghị quyết của HĐND tỉnh có những nghị quyết nào": the kind asked for is told twice."""
    folded = fold(text)
    match = _said_twice().fullmatch(folded) if _LISTS.search(folded) else None
    if match is None:
        return text
    kind, whose = (text[slice(*match.span(name))] for name in ("kind", "whose"))
    return f"Những {kind.lower()} nào {whose}?"


@lru_cache(maxsize=1)
def _two_kinds() -> re.Pattern[str]:
    return re.compile(
        rf"(?<![a-z])(?P<one>{type_words()})(?: nao)?(?P<whose> (?:cua|do) (?:(?!(?:nao|gi|va|hay|hoac) )[a-z]+ ){{1,8}}?)(?:hay|hoac) (?:la |nhung |cac )?(?P<other>{type_words()}) nao(?! (?:cua|do) )(?![a-z])"
    )


def _kinds_together(text: str) -> str:
    """ "Kế hoạch nào của Thành ủy hay chương trình nào thực hiện D": one office's papers of either kind."""
    match = _two_kinds().search(fold(text))
    if match is None:
        return text
    one, whose, other = (text[slice(*match.span(name))].strip() for name in ("one", "whose", "other"))
    return f"{text[: match.start()]}{one} hoặc {other} nào {whose}{text[match.end() :]}"


def _each_merged(match: re.Match[str]) -> str:
    """The provinces that one of today was made of, each by its name; as typed where none were."""
    place = province(match["place"])
    parts = MERGED.get(place or "", ())
    return (
        " và ".join(full_name(name).replace("Tỉnh", "tỉnh") for name in parts) if len(parts) > 1 else match[0]
    )


def in_order(text: str) -> str:
    """ "Trong các căn cứ của D, nghị định nào được viện dẫn" told as "D căn cứ nghị định nào"; in D, as what D cites."""
    if len(text) > LONGEST:
        return text
    text = _MADE_OF.sub(
        r"\g<code>\g<whose> hợp nhất \g<what>",
        _OUTSIDE.sub(" không phải của ", _kinds_together(_kind_once(text))),
    )
    text = _DENIED_FIRST.sub(
        r"\g<kind> \g<rest> nhưng \g<denied>?", _AFTER_MERGER.sub(r"\g<done>", by_sender(text))
    )
    text = _MERGED_OF.sub(_each_merged, text)
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
