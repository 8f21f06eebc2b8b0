"""Names of agencies that no list holds: trung tâm, trường, cục, hội, công ty ..., bounded by grammar.

A name is a head word and what belongs to it: words up to a verb, a preposition or a comma; "và" goes on before
a capital that is no other agency's head; a place and "(cũ)" close it. Cost: bounded by the longest name.
"""

from __future__ import annotations

import re
from typing import Final

from ingest.agencies_words import (
    ALONE,
    BARE,
    HEADS,
    KEPT_PAIRS,
    LOOSE,
    RANKS,
    SMALL_FIRST,
    STOP,
    STOP_PAIRS,
    TOPIC_PAIRS,
)
from ingest.letters import LOWER, UPPER
from ingest.places import NO_PERSON, PROVINCE_PATTERN

"""Heads whose name may go on with a small letter ("Cục quản lý đấu thầu", "Ban Chỉ đạo các Chương trình ...")."""
"""What makes a person, a verb or another word of a loose head: "Cục trưởng", "Báo cáo"."""

"""Heads that are names by themselves when a place follows ("Thanh tra thành phố", "HĐTĐKT thành phố")."""


_TOPICAL: Final = frozenset(
    {"Ban Chỉ đạo", "Ban chỉ đạo", "Tổ công tác", "Tổ Công tác", "Hội đồng", "Ủy ban", "Uỷ ban"}
)
_TOPIC: Final = re.compile(
    r"\s{1,3}về(?=\s)(?!\s{1,3}(?:kết quả|việc|tình hình|nội dung|tiến độ|các|những|công tác|chủ trương|phương án|dự thảo|kế hoạch)(?!\w))"
)
_TOLD: Final = re.compile(
    r"(?:báo cáo|trình|tham mưu|đề xuất|kiến nghị|ý kiến|xin|gửi)(?:\s(?:với|cho|của))?\s$"
)
"""Before a body that is told of a matter: the matter is no part of its name."""
_LEVEL_ONLY: Final = re.compile(
    r"(?:Ban [Cc]hỉ đạo|Tổ [Cc]ông tác)\s(?:của\s)?(?:[Ll]iên ngành\s)?(?:[Tt]rung ương|[Qq]uốc gia|[Ll]iên ngành|(?:cấp )?(?:[Tt]ỉnh|[Tt]hành phố|TP\.?|huyện|xã|phường)(?:\s["
    + UPPER
    + r"]\w*){0,4}|Chính phủ)|(?:Hội đồng|[ỦU]y ban|Uỷ ban)\s(?:[Qq]uốc gia|[Ll]iên ngành)"
)
"""A committee's name that tells its level and not its matter."""
_MAX_TOPIC: Final = 24
_COMMA: Final = re.compile(
    r"(?<=hòng),\s{1,2}chống(?!\w)|(?<=hi đua),\s{1,2}[Kk]hen thưởng|(?<=hát thanh),\s{1,2}[Tt]ruyền hình|(?<=ham nhũng),\s{1,2}(?:lãng phí,\s{1,2})?tiêu cực"
    r"|(?<=ăn hóa),\s{1,2}(?:Khoa học và Thông tin|[Tt]hể thao và [Dd]u lịch|Thông tin và Thể thao)|(?<=Kinh tế),\s{1,2}Hạ tầng và Đô thị"
    r"|(?<=hổ biến),\s{1,2}giáo dục|(?<=AIDS),\s{1,2}ma túy(?:,?\s{1,2}mại dâm)?(?!\w)|(?<=ma túy),\s{1,2}mại dâm(?!\w)"
    r"|(?<=uân sự),\s{1,2}[Qq]uốc phòng|(?<=ứu nạn),\s{1,2}cứu hộ|(?<=háy),\s{1,2}chữa cháy"
)
"""Commas that stand inside names."""
_INNER_SHORT: Final = re.compile(rf"\s{{0,2}}\([A-ZĐ][A-ZĐ&\-]{{1,9}}\)(?=\s[{UPPER}])")

HEAD_PATTERN: Final = (
    "(?:" + "|".join(sorted((h.replace(" ", r"\s{1,2}") for h in HEADS), key=lambda h: (-len(h), h))) + ")"
)
_HEAD: Final = re.compile(rf"(?<!\w){HEAD_PATTERN}(?!\w)")
_TOKEN: Final = re.compile(r"\s{1,3}(?:([-–])\s|([^\W_][\w&/.’'\-]*[\w&]|[^\W_]))")
_NAME: Final = rf"\s{{1,2}}(?:{PROVINCE_PATTERN}|{NO_PERSON}[{UPPER}][\w’']*(?:\s[{UPPER}][\w’']*){{0,3}})"
_PLACE: Final = re.compile(
    rf"\s{{1,3}}(?:(?:(?:[Tt]hành\s{{1,2}}phố|tỉnh)(?!\w)|TP\.?(?!\w))(?:{_NAME})?|(?:huyện|quận|phường|xã|thị\s{{1,2}}xã|đặc\s{{1,2}}khu){_NAME}|[Kk]hu\svực\s(?:\d{{1,2}}|[IVXL]{{1,5}})(?!\w)(?:\s[-–]\s{PROVINCE_PATTERN})?|(?:[Tt]rung\s{{1,2}}ương|TW|T\.Ư)(?!\w)(?!\s(?:Mặt|Hội|Đoàn|MTTQ)))"
)
_LEVEL: Final = re.compile(
    r"\s(?:xã|phường|đặc khu|quận|huyện|thị xã)(?!\w|\s[-–]|\s(?:hội|viên|trưởng|đội|đoàn)|(?:,|/|\svà)\s?(?:xã|phường|thị|đặc|quận|huyện))"
)
"""A level without a name: "Đảng ủy phường" in a paper that speaks of one."""
_BARE_PLACE: Final = re.compile(rf"\s{PROVINCE_PATTERN}")
_AFTER_PLACE: Final = re.compile(rf"(?<!\w)(?:{PROVINCE_PATTERN}|Việt\sNam)$")
"""Where a place's name has just ended: what a small letter begins there is the sentence's."""
_SUFFIX: Final = re.compile(r"\s{0,2}\((?:cũ|mới|trước đây)\)")
_ABBREVIATION: Final = re.compile(r"\s{0,2}\([A-ZĐ][A-ZĐ&\-]{1,9}\)")

"""Verbs that a committee's matter may go on with after "và"."""
_COUNCIL: Final = re.compile(r"\s{1,3}(?:của\s{1,3})?(?:HĐND|[Hh]ội\s{1,2}đồng\s{1,2}nhân\s{1,2}dân)(?!\w)")
_PLACED_COUNCIL: Final = re.compile(
    rf"\s(?:định giá|thẩm định|nghiệm thu|tuyển dụng|tuyển sinh|kỷ luật|sáng kiến|tư vấn|bồi thường|phối hợp|xét)(?:,?\s[{LOWER}]+){{1,10}}(?=\s(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường)\s[{UPPER}])"
)
"""A council named by what it does, up to the place it is of: "Hội đồng thẩm định giá đất tỉnh Cà Mau"."""
_COORDINATING: Final = re.compile(r"\sphối hợp\s(?:PBGDPL|[Pp]hổ biến,? giáo dục pháp luật)(?!\w)")
"""The council of Luật Phổ biến, giáo dục pháp luật, at any level."""
_BUILDS: Final = re.compile(
    r"\s{1,3}(?:xây dựng|lập|soạn|đề ra|bổ sung|ra)\s{1,3}(?:kế hoạch|dự thảo|báo cáo|đề án|phương án|quy chế|quy định|quy trình|chương trình|các|văn bản|hướng dẫn|danh sách|danh mục|dự toán|hồ sơ|thông báo)(?!\w)"
)
"""What a body makes: its name has ended ("Phòng Văn hóa xây dựng kế hoạch")."""
_AMOUNT: Final = re.compile(r"\d{4}|\d+[.,/-]\d|\d+[.,/]\D")
"""Numbers that no body bears in its name: sums, days, years."""
_BOARD_NUMBER: Final = re.compile(r"\d{2,3}/[A-ZĐ]")
"""A board known by the number of a decision: "Ban Chỉ đạo 389/TP"."""
_MARKED: Final = re.compile(rf"(?<=[{LOWER}])\d{{1,2}}$")
"""A footnote's mark glued to a name's last word."""
_GLUED_DASH: Final = re.compile(rf"[-–]\s(?=[{UPPER}][{LOWER}])")
"""A dash written onto the word before it: "Phòng Văn hóa- Thông tin"."""
_SMALL_FIRMS: Final = re.compile(r"\svừa(?!\w)")
_JOINED: Final = re.compile(rf"(?:\s[{LOWER}]+){{1,3}}(?=\s(?:thành\sphố|tỉnh|{PROVINCE_PATTERN}))")
_NOT_ORGS: Final = re.compile(
    rf"(?:Thuế(?!\s(?:tỉnh|[Tt]hành phố|cơ sở|[Nn]hà nước|{PROVINCE_PATTERN}))|Đài Loan|Hội An|Trường Sa|Trường Sơn|Trường hợp|Trường Chinh|Báo cáo|Quỹ đạo|Viện dẫn|[ỦU][ỷy] ban [Nn]hân(?! [Dd])|Hội đồng [Nn]hân(?! [Dd])|Ban Mê|Ban [Hh]ành|Ban [Nn]hân|Phòng, chống|Đội ngũ|Thuế suất)(?!\w)"
)
_PLACE_BEFORE: Final = re.compile(
    r"(?:xã|phường|ấp|đường|quận|huyện|phố|thôn|cầu|sông|đảo|bởi|các|mỗi|từng)\s$"
)


def name_end(text: str, pos: int, stop: int) -> int | None:
    """Where the agency's name that begins with a head word at `pos` ends, or None when no name begins there."""
    head = _HEAD.match(text, pos, stop)
    if head is None or _NOT_ORGS.match(text, pos) or _PLACE_BEFORE.search(text, max(0, pos - 8), pos):
        return None
    word = " ".join(head.group(0).split())
    at = head.end()
    place = _PLACE.match(text, at, stop)
    if place and (word in ALONE or word in BARE):
        return _closed(text, place.end(), stop)
    level = _LEVEL.match(text, at, stop) if word in ALONE or word in BARE else None
    if level:
        return level.end()
    council = _COUNCIL.match(text, at, stop) if word.startswith("Ban ") else None
    placed = (
        _PLACED_COUNCIL.match(text, at, stop) or _COORDINATING.match(text, at, stop)
        if word == "Hội đồng"
        else None
    )
    if placed:
        return _closed(text, placed.end(), stop)
    end = council.end() if council else _words_end(text, at, stop, word)
    if end is None:
        return _closed(text, at, stop) if word in BARE else None
    end = _closed(text, end, stop)
    return _topic_end(text, pos, end, stop) if word in _TOPICAL else end


def _topic_end(text: str, start: int, end: int, stop: int) -> int:
    """The end of a committee's name with the matter it is for: "Ban Chỉ đạo thành phố về chuyển đổi số"."""
    about = _TOPIC.match(text, end, stop)
    if not _LEVEL_ONLY.fullmatch(text, start, end):
        return end
    if about is None or _TOLD.search(text, max(0, start - 20), start):
        return end
    pos, read = about.end(), 0
    before = "về"
    for _ in range(_MAX_TOPIC):
        comma = text.startswith(",", pos)
        match = _TOKEN.match(text, pos + comma, stop)
        word = match[2] if match else None
        if match is None or not word:
            break
        following = _TOKEN.match(text, match.end(), stop)
        after = following[2] if following and following[2] else ""
        listed = before == "và" and (word, after) in TOPIC_PAIRS
        if word != "và" and not listed and _ends(before, word, after.lower()):
            break
        if (comma or before == "và") and not word[0].islower():
            break
        pos, before = match.end(), word
        if word != "và":
            end, read = pos, read + 1
    return end


def _closed(text: str, end: int, stop: int) -> int:
    """The end with abbreviation, "thuộc Sở ...", place and "(cũ)" that may follow a name."""
    for pattern in (_ABBREVIATION, _PLACE, _BARE_PLACE, _SUFFIX):
        match = pattern.match(text, end, stop)
        if match:
            end = match.end()
    return end


def _words_end(text: str, pos: int, stop: int, head: str) -> int | None:
    end = None
    read: list[str] = []
    while len(read) < 16:
        glued = _GLUED_DASH.match(text, pos, stop) if read else None
        if glued and not _other_head(text, glued.end() - 1, stop):
            pos = glued.end() - 1
        match = _TOKEN.match(text, pos, stop)
        if match is None:
            break
        word, dash = match[2], match[1]
        if dash:
            following = _TOKEN.match(text, match.end() - 1, stop)
            if read and _other_head(text, match.end() - 1, stop):
                break
            if (
                (not read and " " not in head)
                or following is None
                or not following[2]
                or not following[2][0].isupper()
            ):
                break
            pos = match.end() - 1
            continue
        slash = word.find("/")
        if _AMOUNT.match(word) and not _BOARD_NUMBER.match(word):
            break
        if slash > 0 and read and not word[:slash].isdigit():
            return match.start(2) + slash
        if not read and not _may_begin(text, head, word, match.end(), stop):
            return None
        council = _COUNCIL.match(text, pos, stop) if head.startswith("Ban ") else None
        if council:
            return council.end()
        following = _TOKEN.match(text, match.end(), stop)
        after = following[2] if following and following[2] else ""
        if word == "số" and "/" in after:
            break
        if word == "và":
            if _AFTER_PLACE.search(text, max(0, pos - 24), pos):
                break
            joined = _JOINED.match(text, match.end(), stop) or (
                _SMALL_FIRMS.match(text, match.end(), stop) if read and read[-1] == "nhỏ" else None
            )
            if joined and read:
                end = joined.end()
                break
            press = head == "Báo" and not read and after in ("Phát", "phát", "Đài")
            if not press and (not after or not (after[0].isupper()) or _other_head(text, match.end(), stop)):
                break
        elif read and (
            _place_starts(text, pos, stop)
            or (word[0].islower() and _leaves(text, pos, read[-1], word, after))
        ):
            break
        marked = _MARKED.search(word)
        if marked:
            return match.end() - len(marked[0])
        read.append(word)
        if word != "và":
            end = match.end()
        pos = match.end()
        comma = _COMMA.match(text, pos, stop)
        inner = None if comma else _INNER_SHORT.match(text, pos, stop)
        if comma:
            pos = end = comma.end()
        elif inner:
            pos = inner.end()
        if re.match(r"[,;:.()\n]", text[pos : pos + 1]):
            break
    return end


def _may_begin(text: str, head: str, word: str, pos: int, stop: int) -> bool:
    """Whether a name can begin with `word` after its head: a capital, a number, or a small word that the head takes."""
    loose = head in LOOSE and word not in RANKS and not _verb(text, word, pos, stop)
    return word[0].isupper() or word[0].isdigit() or loose or (head, word) in SMALL_FIRST


def _ends(before: str, word: str, after: str) -> bool:
    """Whether a small word after a name's words is no part of the name."""
    if (word, after) in KEPT_PAIRS or (before, word) in KEPT_PAIRS:
        return False
    return word in STOP or (word, after) in STOP_PAIRS


def _verb(text: str, word: str, pos: int, stop: int) -> bool:
    """Whether the small word right after a head begins what the body does ("Ban Chỉ đạo ban hành ...")."""
    following = _TOKEN.match(text, pos, stop)
    after = following[2].lower() if following and following[2] else ""
    return word != "các" and _ends("", word, after)


def _leaves(text: str, pos: int, before: str, word: str, after: str) -> bool:
    """Whether a small word at `pos` is the sentence's, by itself or because a province's name has just ended."""
    if before[0].isupper() and (before.lower(), word) in STOP_PAIRS:
        return False
    return (
        _ends(before.lower(), word, after.lower())
        or _BUILDS.match(text, pos) is not None
        or _AFTER_PLACE.search(text, max(0, pos - 24), pos) is not None
    )


def _place_starts(text: str, pos: int, stop: int) -> bool:
    match = _PLACE.match(text, pos, stop)
    return bool(match)


def _other_head(text: str, pos: int, stop: int) -> bool:
    """Whether another agency's name begins after "và"."""
    match = re.compile(
        rf"\s{{1,3}}(?={HEAD_PATTERN}\s(?!chợ)|UBND|HĐND|Sở\s|Bộ\s|Ủy\s|Thành\sủy|Tỉnh\sủy|Chủ\stịch|Thủ\stướng|Chính\sphủ|Trung\sương\s(?:Đoàn|Hội|Đảng))"
    ).match(text, pos, stop)
    return bool(match)
