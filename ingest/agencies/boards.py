"""Boards, committees and councils that their names tell the matter of: "Ban Chỉ đạo thành phố về chuyển đổi số", "Ban Chỉ đạo
Trung ương triển khai xóa nhà tạm", "Hội đồng thẩm định giá đất tỉnh Cà Mau". Cost: bounded by the longest name.
"""

from __future__ import annotations

import re
from typing import Final

from ingest.agencies.tokens import PLACE, TOKEN, closed, ends, word_at
from ingest.agencies.words import NO_NOUN, STOP, TOPIC_PAIRS
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
    + r"]\w*){0,4}|Chính phủ))?|(?:Hội đồng|[ỦU]y ban|Uỷ ban)\s(?:[Qq]uốc gia|[Ll]iên ngành)|Hội đồng"
)
"""A committee's name that tells its level at most, and not its matter."""
_PROJECT: Final = re.compile(r"\sĐề án (?:số )?\d{1,3}(?:/CP)?(?!\w)")
"""A scheme known by its number closes a board's matters: "... chuyển đổi số và Đề án 06"."""
_LISTED: Final = re.compile(
    rf"(?P<words>(?:,(?:\s[{LOWER}]+){{1,5}}){{0,5}}?(?:\svà(?:\s[{LOWER}]+){{2,6}}?(?=\s(?:tỉnh|thành phố|xã(?! hội)|phường|đặc khu)(?!\w))|(?=\svà\sĐề án)))(?:\svà\sĐề án (?:số )?\d{{1,3}}(?:/CP)?(?!\w))?"
)
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
    rf"(?P<words>(?:,?\s(?!nhân dân|(?:tỉnh|huyện|xã|phường)\s)[{LOWER}]+){{2,11}}?)(?=\s(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường)\s[{UPPER}]|(?P<level>\s(?:tỉnh|thành phố|huyện|xã|phường))(?=[,.;:)\n]|$))"
)
_COORDINATING: Final = re.compile(r"\sphối hợp\s(?:PBGDPL|[Pp]hổ biến,? giáo dục pháp luật)(?!\w)")
"""The council of Luật Phổ biến, giáo dục pháp luật, at any level."""


_OF_NATION: Final = re.compile(
    rf"(?:Tổng công ty|Công ty|Tập đoàn|Ngân hàng|Bảo hiểm|Quỹ(?! đạo)|Trung tâm|Hội(?! (?:đồng|nghị|thi|thảo|chợ|diễn|trại|họp|làng|khỏe|đua|ngộ|nhập|viên|chủ))|Hiệp hội|Liên minh|Viện|[ỦU]y ban|Văn phòng|Sở [Gg]iao dịch)"
    rf"(?P<words>(?:,?\s[{UPPER}{LOWER}]+){{1,11}}?)\s(?:Việt Nam|[Qq]uốc gia)(?!\w|\s[-–])"
)
"""A body of the nation whose matter stands in small letters: "Tổng công ty lưu ký và bù trừ chứng khoán Việt Nam"."""
_REGION: Final = re.compile(
    r"\s[Đđ]iều phối(?: phát triển)? [Vv]ùng (?i:đồng bằng sông Cửu Long|đồng bằng sông Hồng|trung du và miền núi (?:phía Bắc|Bắc Bộ)|Bắc Trung Bộ và duyên hải (?:miền Trung|Trung Bộ)|Tây Nguyên|Đông Nam Bộ|miền Trung)"
)
"""The regions that have a council of their own."""
_LENDERS: Final = ("của", "các", "tổ", "chức")
"""Of whose assets a national company takes care."""


def nation_end(text: str, pos: int, stop: int) -> int | None:
    """Where the name of a body of the nation ends that begins at `pos` and tells its matter in small letters, else None."""
    named = _OF_NATION.match(text, pos, stop)
    if named is None:
        return None
    commas = (named.start("words") + i for i, letter in enumerate(named["words"]) if letter == ",")
    words = named["words"].replace(",", "").split()
    for before, word, after in zip(["", *words], words, [*words[1:], ""], strict=False):
        if word in ("và", "các") or (word in _LENDERS and _LENDERS[2] in words):
            continue
        if ends(before.lower(), word, after.lower()):
            return None
    return closed(text, named.end(), stop) if all(goes_on(text, comma) for comma in commas) else None


def council_end(text: str, pos: int, stop: int) -> int | None:
    """Where a council's name ends that tells in small letters what it is for, up to the place it is of, else None."""
    coordinating = _COORDINATING.match(text, pos, stop) or _REGION.match(text, pos, stop)
    if coordinating:
        return closed(text, coordinating.end(), stop)
    named = _COUNCIL_WORDS.match(text, pos, stop)
    if named is None or _SPEAKS.match(text, pos, stop):
        return None
    if _CLAUSE.search(named["words"]) or (named["level"] and not STOP.isdisjoint(named["words"].split())):
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


def listed_end(text: str, end: int, stop: int) -> int:
    """The end of a board's name whose matters go on behind the comma at `end`, up to a scheme's number or the place: "Ban Chỉ đạo
    phát triển khoa học, công nghệ, chuyển đổi số và Đề án 06 tỉnh"; `end` where no such list stands."""
    listed = _LISTED.match(text, end, stop)
    words = listed["words"].replace(",", "").split() if listed else []
    told = zip(["", *words], words, [*words[1:], ""], strict=False)
    if listed is None or any(
        after in NO_NOUN if word == "và" else ends(before, word, after) for before, word, after in told
    ):
        return end
    return listed.end()


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
        project = _PROJECT.match(text, pos, stop) if before == "và" else None
        if project:
            return project.end()
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
