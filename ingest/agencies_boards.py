"""Boards, committees and councils that their names tell the matter of: "Ban Chỉ đạo thành phố về chuyển đổi số", "Ban Chỉ đạo
Trung ương triển khai xóa nhà tạm", "Hội đồng thẩm định giá đất tỉnh Cà Mau". Cost: bounded by the longest name.
"""

from __future__ import annotations

import re
from typing import Final

from ingest.agencies_tokens import PLACE, TOKEN, closed, ends, word_at
from ingest.agencies_words import TOPIC_PAIRS
from ingest.commas import goes_on
from ingest.letters import LOWER, UPPER

_TOPIC: Final = re.compile(
    r"\s{1,3}về(?=\s)(?!\s{1,3}(?:kết quả|việc|tình hình|nội dung|tiến độ|các|những|công tác|chủ trương|phương án|dự thảo|kế hoạch)(?!\w))"
)
_NATIONAL_TOPIC: Final = re.compile(
    r"(?<=uốc gia)\s{1,3}về(?=\s)(?!\s{1,3}(?:kết quả|việc|tình hình|nội dung|tiến độ|các|những|công tác|chủ trương|phương án|dự thảo|kế hoạch|vấn đề)(?!\w))"
)
_TOLD: Final = re.compile(
    r"(?:báo cáo|trình|tham mưu|đề xuất|kiến nghị|ý kiến|xin|gửi)(?:\s(?:với|cho|của))?\s$"
)
"""Before a body that is told of a matter: the matter is no part of its name."""
_LEVEL_ONLY: Final = re.compile(
    r"(?:Ban [Cc]hỉ [Đđ]ạo|Tổ [Cc]ông tác)(?:\s(?:của\s)?(?:[Ll]iên ngành\s)?(?:[Tt]rung ương|[Qq]uốc gia|[Ll]iên ngành|(?:cấp )?(?:[Tt]ỉnh|[Tt]hành phố|TP\.?|huyện|xã|phường)(?:\s["
    + UPPER
    + r"]\w*){0,4}|Chính phủ))?|(?:Hội đồng|[ỦU]y ban|Uỷ ban)\s(?:[Qq]uốc gia|[Ll]iên ngành)"
)
"""A committee's name that tells its level at most, and not its matter."""
_MAX_TOPIC: Final = 24
_TASK: Final = re.compile(
    r"\s(?:triển khai|thực hiện|tổ chức)\s(?:(?!\svề\sviệc\s)[^.;:()“”\"\n]){6,120}?(?=(?:\strên phạm vi [^,.;]{2,12})?\s(?:đã|sẽ|họp|tiến hành|tổ chức|ban hành|yêu cầu|đề nghị|thông báo|kết luận|quyết định|có|gồm)(?!\w))"
)
"""What a committee is to carry out, where the sentence's verb comes behind it."""
_SPEAKS: Final = re.compile(
    r"\s(?:báo cáo|trình|đề nghị|thống nhất|họp|ban hành|yêu cầu|kiến nghị|gửi|kết luận|thông qua|thông báo|quyết định|chịu|có|đã|sẽ|được|các|và|chỉ đạo|hướng dẫn|bỏ phiếu|làm việc)(?!\w)"
)
_CLAUSE: Final = re.compile(rf"\s(?:tại|ở|khi|là|như|do|bởi|bị|theo|cùng|từ|đến)(?!\w)|{_SPEAKS.pattern}")
_COUNCIL_WORDS: Final = re.compile(
    rf"(?P<words>(?:,?\s(?!nhân dân|(?:tỉnh|huyện|xã|phường)\s)[{LOWER}]+){{2,11}}?)(?=\s(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường)\s[{UPPER}])"
)
_COORDINATING: Final = re.compile(r"\sphối hợp\s(?:PBGDPL|[Pp]hổ biến,? giáo dục pháp luật)(?!\w)")
"""The council of Luật Phổ biến, giáo dục pháp luật, at any level."""


def council_end(text: str, pos: int, stop: int) -> int | None:
    """Where a council's name ends that tells in small letters what it is for, up to the place it is of, else None."""
    coordinating = _COORDINATING.match(text, pos, stop)
    if coordinating:
        return closed(text, coordinating.end(), stop)
    named = _COUNCIL_WORDS.match(text, pos, stop)
    if named is None or _SPEAKS.match(text, pos, stop):
        return None
    if _CLAUSE.search(named["words"]):
        return None
    commas = (pos + i for i, letter in enumerate(named["words"]) if letter == ",")
    return closed(text, named.end(), stop) if all(goes_on(text, comma) for comma in commas) else None


def matter_end(text: str, start: int, end: int, stop: int) -> int:
    """The end of a committee's name with the matter it is for, from the `end` of its head and level."""
    if not _LEVEL_ONLY.fullmatch(text, start, end):
        return end
    task = _TASK.match(text, end, stop)
    if task and all(goes_on(text, end + i) for i, c in enumerate(task[0]) if c == ","):
        return task.end()
    about = _TOPIC.match(text, end, stop)
    if about is None or _TOLD.search(text, max(0, start - 20), start):
        return end
    last = _topic_end(text, about.end(), end, stop)
    return closed(text, last, stop) if last > end else end


def national_matter_end(text: str, end: int, stop: int) -> int:
    """The end of a name that ends in "Quốc gia" at `end` with the matter behind it: "Văn phòng Quốc gia về giảm nghèo"."""
    about = _NATIONAL_TOPIC.match(text, end, stop)
    if about is None:
        return end
    last = _topic_end(text, about.end(), end, stop)
    return closed(text, last, stop) if last > end else end


def _topic_end(text: str, pos: int, end: int, stop: int) -> int:
    """Where the words of a matter end that begin at `pos`; `end` where there are none."""
    before = "về"
    for _ in range(_MAX_TOPIC):
        comma = text.startswith(",", pos)
        match = TOKEN.match(text, pos + comma, stop)
        word = match[2] if match else None
        if match is None or not word or PLACE.match(text, pos, stop):
            break
        after = word_at(text, match.end(), stop)
        listed = before == "và" and (word, after) in TOPIC_PAIRS
        if word != "và" and not listed and ends(before, word, after.lower()):
            break
        if (comma or before == "và") and not word[0].islower():
            break
        pos, before = match.end(), word
        if word != "và":
            end = pos
    return end
