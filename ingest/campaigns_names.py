"""Where a paper names a campaign: "phong trào thi đua “…”", "cuộc vận động “…”", "chủ đề năm 2024 “…”".

A quoted name counts wherever its head word stands before it. A name without quotation marks counts only where
grammar bounds it: as a heading, in a paper's title or after "phát động"; "phong trào thi đua yêu nước" alone
names no campaign.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

_OPEN: Final = '“"”„«'
_CLOSE: Final = '”"»'
_HEAD: Final = re.compile(
    r"""(?<!\w)(?:
      (?P<drive>[cC]uộc\svận\sđộng)
    | (?P<theme>[cC]hủ\sđề\s(?:công\stác\snăm|công\stác|hành\sđộng\snăm|năm)(?:\s(?P<ty>\d{4}))?)
    | (?P<topic>[cC]huyên\sđề\s(?:học\stập\s)?(?:năm|toàn\skh[óo]a)(?:\s(?P<cy>\d{4}))?(?:\svới\schủ\sđề)?)
    | (?P<move>(?:(?:[pP]hong|PHONG)\s(?:trào|TRÀO)|[đĐ]ợt)(?:\s(?:thi\sđua|THI\sĐUA))?(?:\syêu\snước(?=\s[“"”]))?(?:\sđặc\sbiệt|\scao\sđiểm|\schuyên\sđề|\sđợt\scao\sđiểm|\sthường\sxuyên)*)
    | (?P<vie>(?:phát\sđộng|Phát\sđộng)\s(?=thi\sđua\s))
    | (?P<study>(?:[vV]iệc|[cC]hỉ\sthị|[tT]hực\shiện)\s(?=“[hH]ọc\stập\svà\slàm\stheo))
    )""",
    re.X,
)
_TO_QUOTE: Final = re.compile(
    r"\s{0,2}(?:(?:mang\stên|với\stên\sgọi|với\schủ\sđề|có\schủ\sđề|chủ\sđề|về|là|gồm|như|sau)\s{0,2}:?\s{0,2}|(?:của|trên\sđịa\sbàn)\s[^“\"”\n;.]{2,40}\s)?:?\s{0,2}(?=[“\"”„«])"
)
_LINK: Final = re.compile(r"\s?(?:,|;|và|,\svà|;\svà)\s?(?:(?:phong\strào|đợt)(?:\sthi\sđua)?\s)?(?=[“\"])")
_GENERIC: Final = re.compile(
    r"\s(?:yêu\snước(?!\s(?:chào\smừng|lập\sthành\stích|thực\shiện\sthắng\slợi))|trên|theo|ở|là|phải|đã|đang|sẽ|được|do|của|và|trong|giai|năm|tại|thuộc|để|này|nêu|có|cho|"
    r"từ|với|qua|các|đến|sâu|hằng|hàng|thi\sđua|khen|cấp|gắn|nhằm|cũng|luôn|thường|còn|vẫn|đều|mới|chung|khác|nói|hành\sđộng|quần\schúng|toàn\sdân|cách\smạng|văn|chính|tốt|vừa|tiếp|"
    r"cụ|tiêu|bằng|một|trước|sau|khi|như|vì|nên|mà|thì|cần|bước|ngày|đạt|thu|tạo|góp|lan)(?!\w)|\s(?:\d|\W)|\W(?<!\s)"
)
_NAME_END: Final = re.compile(
    r"[;.:\n(]|,\s(?:UBND|Ủy\sban|HĐND|Sở|Bộ|Ban|các\s(?:cơ|đơn|địa|cấp|sở)|thành\sphố|tỉnh|đồng\sthời|qua\sđó|trong\sđó|góp\sphần|nhằm)|\s(?:do|được|đã|nhằm|là|với|gắn\svới|theo\s(?:Nghị|Chỉ|Quyết|Kế|tinh)|ban\shành|của\s(?:Chủ\stịch|Thủ\stướng|UBND|Ủy\sban|Chính\sphủ|Bộ|Hội\sđồng)|ngày(?=\s\d)|cụ\sthể|như\ssau)(?=\s|$)"
)
_PERIOD: Final = re.compile(
    r"\s{0,2},?\s?(?:trên\sđịa\sbàn\s[^,;.“”\"\n]{3,40},?\s)?(?:trong\s)?(?:giai\sđoạn\s(?P<a>\d{4})\s?[-–]\s?(?P<b>\d{4})|năm\s(?P<y>\d{4}))"
)
_INNER_PERIOD: Final = re.compile(r"giai\sđoạn\s(?P<a>\d{4})\s?[-–]\s?(?P<b>\d{4})|năm\s(?P<y>\d{4})(?:\W*$)")
_LAUNCHER: Final = re.compile(
    r"[”\"]?[^.;\n“”]{0,60}?\sdo\s(?P<who>(?:Thủ\stướng\sChính\sphủ|Chủ\stịch\snước|Bộ\s[A-ZĐ][^,;.\n]{2,40}?|Hội\sđồng\s[^,;.\n]{4,60}?|Trung\sương|UBND\s[^,;.\n]{2,40}?|Chủ\stịch\s[^,;.\n]{4,50}?))\sphát\sđộng"
)
_BULLET: Final = re.compile(
    r"\s*(?:[-+–*•.]|\d{1,2}[.)]|[a-zđ]\)|[IVX]{1,5}\.)?\s*(?:Kế\shoạch\s(?:thực\shiện|tổ\schức|phát\sđộng)\s[^“\"\n]{0,20}|Kết\squả\s[^“\"\n]{0,40})?"
)
_SHORTEST: Final = 8
_LONGEST: Final = 400


@dataclass(frozen=True, slots=True)
class NamedCampaign:
    """A campaign at one place: [start, end) runs from its head word to the end of its name."""

    name: str
    kind: str
    start: int
    end: int
    quoted: bool
    period: str | None = None
    launcher: str | None = None


def find_named(clean: str, titles: tuple[tuple[int, int], ...] = ()) -> tuple[NamedCampaign, ...]:
    """All places where a campaign is named, in order. `titles` are spans of papers' titles (after a citation or
    the paper's own), in which a name needs no quotation marks. Linear in the text."""
    found: list[NamedCampaign] = []
    done = 0
    for match in _HEAD.finditer(clean):
        if match.start() < done:
            continue
        new = list(_quoted(clean, match)) or list(_bare(clean, match, titles))
        found.extend(new)
        if new:
            done = new[-1].end
    return tuple(found)


def _kind(match: re.Match[str]) -> str:
    if match["drive"]:
        return "cuộc vận động"
    if match["theme"]:
        return "chủ đề năm"
    if match["topic"]:
        return "chuyên đề năm"
    return "phong trào thi đua"


def _quoted(clean: str, match: re.Match[str]) -> Iterator[NamedCampaign]:
    lead = _TO_QUOTE.match(clean, match.end(), match.end() + 90)
    if lead is None:
        return
    at, start = lead.end(), match.start()
    launcher: str | None = None
    while True:
        name, close = _between(clean, at)
        if name is None or not _SHORTEST <= len(name) <= _LONGEST:
            return
        yield NamedCampaign(
            name,
            _kind(match),
            start,
            close,
            True,
            _year(match) or _period(clean, close, name),
            launcher or _launcher(clean, close),
        )
        more = _LINK.match(clean, close)
        if more is None or match["theme"] or match["topic"]:
            return
        start = at = more.end()


def _between(clean: str, at: int) -> tuple[str | None, int]:
    """The words between the mark at `at` and the one that closes it; marks inside marks are counted."""
    depth = 0
    for i in range(at, min(at + _LONGEST + 80, len(clean))):
        char = clean[i]
        if char == "\n":
            break
        if char == "“" or (i == at):
            depth += 1
        elif char in _CLOSE and i > at:
            depth -= 1
            if depth <= 0:
                return _tidy(clean[at + 1 : i]), i + 1
    return None, at


def _tidy(name: str) -> str:
    return re.sub(r"\s+", " ", name).strip(' *.,;“”"')


def _bare(clean: str, match: re.Match[str], titles: tuple[tuple[int, int], ...]) -> Iterator[NamedCampaign]:
    if not (match["move"] or match["vie"]) or (
        match["move"] and match["move"][0] in "đĐ" and "thi đua" not in match["move"]
    ):
        return
    if match["move"] and _GENERIC.match(clean, match.end()):
        return
    in_title = any(a <= match.start() < b for a, b in titles)
    heading = _is_heading(clean, match)
    if match["vie"] and not in_title:
        return
    if not (in_title or heading):
        return
    begin = match.end()
    stop = _NAME_END.search(clean, begin, begin + _LONGEST)
    end = stop.start() if stop else min(begin + _LONGEST, len(clean))
    name = _tidy(clean[begin:end])
    if "yêu nước" in name[:9] or name.startswith("thực hiện "):
        name = _tidy(clean[match.start() : end])
    if len(name) < 14 or len(name.split()) < 4:
        return
    start = match.end() if match["vie"] else match.start()
    yield NamedCampaign(
        name, _kind(match), start, end, False, _period(clean, end, name), _launcher(clean, end)
    )


def _is_heading(clean: str, match: re.Match[str]) -> bool:
    """The head begins a line that is a heading: short, and not a sentence."""
    line = clean.rfind("\n", 0, match.start()) + 1
    stop = clean.find("\n", match.start())
    stop = len(clean) if stop < 0 else stop
    if stop - line > 260 or not _BULLET.fullmatch(clean, line, match.start()):
        return False
    words = clean[match.end() : stop].rstrip(" ;:.")
    return ". " not in words and not re.search(r"\s(?:đã|được|là|phải)\s", words)


def _year(match: re.Match[str]) -> str | None:
    return match["ty"] or match["cy"]


def _period(clean: str, at: int, name: str) -> str | None:
    for found in (_INNER_PERIOD.search(name), _PERIOD.match(clean, at, at + 120)):
        if found:
            return found["y"] or f"{found['a']}-{found['b']}"
    return None


def _launcher(clean: str, at: int) -> str | None:
    found = _LAUNCHER.match(clean, at, at + 160)
    return found["who"].strip() if found else None
