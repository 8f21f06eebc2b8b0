"""The words of acts on validity, for patterns over frames: to amend, replace, repeal, correct and suspend papers."""

from __future__ import annotations

import re
from typing import Final

from ingest.letters import by_first

_AND: Final = r"(?:(?:,|,? và|/|,? hoặc) (?:sửa đổi|bổ sung|điều chỉnh|thay thế|bãi bỏ|h[ủu][ỷy] bỏ|cập nhật|kéo dài|hủy bỏ))"
VERB: Final = (
    rf"(?P<verb>(?:sửa đổi|bổ sung|điều chỉnh|gia hạn|kéo dài|cập nhật|sửa|lùi)(?![\w])(?! vi| từ){_AND}{{0,3}}"
    rf"|(?:thay thế(?: cho)?|thay cho|thay|thế chỗ)(?!\w)(?! mặt| vì| đổi| đồng(?! thời)| trời){_AND}{{0,2}}"
    rf"|(?:bãi bỏ|bải bỏ|h[ủu][ỷy] bỏ|h[ủu][ỷy](?! ban)|thu hồi|rút lại|xóa bỏ|làm hết hiệu lực|chấm dứt hiệu lực(?: thi hành)?(?: của| đối với)?|(?:chấm dứt|không tiếp tục)(?: việc)? (?:áp dụng|thi hành|thực hiện))(?!\w){_AND}{{0,2}}"
    r"|(?:đính chính)(?!\w)"
    r"|(?:tạm thời |tạm )?(?:dừng|ngưng|ngừng|đình chỉ|hoãn) (?:việc )?(?:hiệu lực|thi hành|thực hiện|áp dụng|triển khai)(?!\w)(?: thi hành)?(?: của| đối với)?|(?:tạm )?đình chỉ(?!\w)|tạm thời (?:chưa|không) (?:thi hành|áp dụng|thực hiện|triển khai)(?!\w))"
)
"""One act; a word behind "bị sửa đổi, thay thế" belongs to it."""

_BEGIN: Final = "sửa|bổ sung|điều chỉnh|gia hạn|kéo dài|cập nhật|lùi|thay|thế chỗ|b[ãả]i bỏ|h[ủu][ỷy]|thu hồi|rút lại|xóa bỏ|làm hết|chấm dứt|không tiếp tục|đính chính|tạm |dừng|ngưng|ngừng|đình chỉ|hoãn"
"""How the wordings of `VERB` begin."""
ACTS: Final = re.compile(by_first(_BEGIN, before="", any_case=True), re.I)
"""Found in all words that hold a `VERB`, in any case of letters."""
ACT_AT: Final = re.compile(by_first(_BEGIN, any_case=True, ahead=True), re.I)
"""The first letter of each place where a `VERB` may begin a word."""

_NOT_SAID: Final = r"không|chưa|chẳng|sẽ|đề nghị|kiến nghị|đề xuất|dự kiến|dự thảo|xem xét|nghiên cứu|có thể|cần|phải|chờ|nếu|trường hợp|đang|sắp|rà soát|tham mưu|hay|để|nhằm|nên|mà|nhưng|còn"
"""Words before an act that is not done, or only planned."""

_NO_WORD: Final = rf"(?!(?:{_NOT_SAID}|được|bị|bởi|bằng|theo|thực hiện|triển khai|căn cứ|do|vì|hướng dẫn|phê duyệt|thi hành|gồm|cho đến|trước khi) )"


def some(most: int) -> str:
    """Up to so many words that belong to an act's object or doer."""
    return rf"(?:(?:(?:kèm|ban hành|phê duyệt) theo )|{_NO_WORD}[^\s§.;:()→?]+ ){{0,{most}}}?"


ADVERBS: Final = r"(?:(?:đã|cũng|nay|vừa|mới|lại|tiếp tục|chính thức|chỉ|đều|cùng|hiện|hiện nay|đồng thời|trực tiếp|sau đó|từng|ra đời|gần đây|lần lượt|một lần nữa|chính là|là văn bản|từng phần|được ban hành|ban hành|nhằm|để|thì|hai lần|ba lần|nhiều lần|tức thời|tự động|đương nhiên|mặc nhiên|vì thế|vì vậy|do đó|do vậy|theo đó|thống nhất|này|mới đây) )*"
TITLE: Final = r"(?: (?:về|quy định|ban hành|phê duyệt|của|do|giao|công bố|hướng dẫn|trước đây|\d{4})(?: (?!được |bị |đã |hết |có hiệu |bãi bỏ |thay thế |trong đó )[^\s§.;:()→?]+){1,50}?)?,?"
MANY: Final = r"(?:(?:toàn bộ|đồng thời|tất cả) ){0,2}(?:các|những|\d{1,3}|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)(?: (?:\(\w+\)|[^\s§.;:()→?]+)){1,30}?,? ?(?:(?:(?:bao )?gồm|sau|sau đây|dưới đây|cụ thể|như sau|là)(?: có| là| các)?:?|(?<=\w):) (?:\(?[1a][.)] )?(?:(?:[đĐ]iều|[kK]hoản|[đĐ]iểm|Chương|Mục|Phụ lục) [^\s§.;:()]{1,6},? (?:và |của ){0,2}){0,6}"
"""Before a row of papers that an act counts: "bãi bỏ 04 thông tư về thanh tra, gồm §"."""

FORMS: Final = r"(?:các )?(?:(?:(?:Mẫu|Biểu|Phụ lục|mẫu|biểu|phụ lục)(?: số)?|số) [^\s§,;.:()]{1,6}(?:,? và |, | )){1,20}(?:được )?(?:ban hành )?(?:kèm theo|tại|của|trong) "
"""A row of forms before their paper: "bãi bỏ Mẫu số 01, Mẫu số 02 và Mẫu số 03 ban hành kèm theo §"."""

BY: Final = r"(?:bởi|bằng|tại|theo|trong|thông qua|qua)"

_KINDS: Final = (
    ("corrects", re.compile(r"đính chính")),
    (
        "suspends",
        re.compile(
            r"(?:tạm |tạm thời |^)(?:dừng|ngưng|ngừng|đình chỉ|hoãn)|(?:dừng|ngưng|ngừng|đình chỉ)|tạm thời (?:chưa|không)"
        ),
    ),
    ("replaces", re.compile(r"^(?:thay|thế)|, thay thế|và thay thế|(?:bãi|hủy|huỷ) bỏ,? (?:và )?thay thế")),
    ("amends", re.compile(r"^(?:sửa|bổ sung|điều chỉnh|gia hạn|kéo dài|cập nhật|lùi)")),
)


_TAKES_PLACE: Final = re.compile(r"(?:,| và|, và) (?:được |bị )?thay(?: thế)?(?!\w)")


def act_of(words: str, rest: str = "") -> str:
    """The relation that an act's words state; `rest` are those behind them up to who does it: "hủy bỏ", ", thay bằng"."""
    words = words.lower()
    if _TAKES_PLACE.search(rest):
        return "replaces"
    if _KINDS[3][1].match(words):
        return "amends"
    return next((verb for verb, pattern in _KINDS if pattern.search(words)), "repeals")
