"""Where a paper names a campaign: "phong trào thi đua “…”", "cuộc vận động “…”", "chủ đề năm 2024 “…”".

A quoted name counts wherever its head word stands before it (`campaigns_quotes`). A name without quotation marks
counts where grammar bounds it: as a heading, in a paper's title, with a capital ("phong trào Toàn dân bảo vệ an ninh
Tổ quốc"), or between "phát động" and its period; "phong trào thi đua yêu nước" alone names no campaign.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Final

from ingest.campaigns_quotes import SHORTEST, first_quotation, next_quotation, quotation, tidy
from ingest.letters import UPPER

_HEAD: Final = re.compile(
    r"""(?<!\w)(?<!Ban\s)(?:
      (?P<drive>[cC]uộc\svận\sđộng)
    | (?P<year>[nN]ăm\s(?:[a-zà-ỹđ]+\s){1,5}(?P<yy>\d{4}),?\s(?:với|có)\schủ\sđề(?=\s[“"]))
    | (?P<theme>[cC]hủ\sđề\s(?:công\stác\snăm|công\stác|hành\sđộng\snăm|năm)(?:\s(?P<ty>\d{4}))?)
    | (?P<topic>[cC]huyên\sđề\s(?:học\stập\s)?(?:năm|toàn\skh[óo]a)(?:\s(?P<cy>\d{4}))?(?:\svới\schủ\sđề)?)
    | (?P<month>[tT]háng\shành\sđộng(?=\s(?:vì|quốc\sgia|phòng|về|“|")))
    | (?P<drill>[cC]hiến\sdịch(?=\s[“"A-ZĐ]))
    | (?P<move>(?:(?:[pP]hong|PHONG)\s(?:trào|TRÀO)|[đĐ]ợt)(?:\s(?:thi\sđua|thi\sđấu|THI\sĐUA))?(?:\syêu\snước(?=\s[“"”‘]))?(?:\sđặc\sbiệt|\scao\sđiểm|\schuyên\sđề|\sđợt\scao\sđiểm|\sthường\sxuyên)*)
    | (?P<vie>(?:phát\sđộng|Phát\sđộng)\s(?=thi\sđua\s))
    | (?P<study>(?:[vV]iệc|[cC]hỉ\sthị|[tT]hực\shiện)\s(?=“[hH]ọc\stập\svà\slàm\stheo))
    )""",
    re.X,
)
_RACE: Final = re.compile(r"thi\sđua(?:\sđặc\sbiệt|\scao\sđiểm)?(?=\s[“\"])")
_GENERIC: Final = re.compile(
    r"\s(?:yêu\snước(?!\s(?:chào\smừng|lập\sthành\stích|thực\shiện\sthắng\slợi))|trên|theo|ở|là|phải|đã|đang|sẽ|được|do|của|và|trong|giai|năm|tại|thuộc|để|này|nêu|có|cho|"
    r"từ|với|qua|các|đến|sâu|hằng|hàng|thi\sđua|khen|cấp|gắn|nhằm|cũng|luôn|thường|còn|vẫn|đều|mới|chung|khác|nói|hành\sđộng|quần\schúng|toàn\sdân|cách\smạng|văn|chính|tốt|vừa|tiếp|"
    r"cụ|tiêu|bằng|một|trước|sau|khi|như|vì|nên|mà|thì|cần|bước|ngày|đạt|thu|tạo|góp|lan)(?!\w)|\s(?:\d|\W)|\W(?<!\s)"
)
_NAME_END: Final = re.compile(
    r"[;:\n(]|\.(?!\d)|,\s(?:UBND|Ủy\sban|HĐND|Sở|Bộ|Ban|các\s(?:cơ|đơn|địa|cấp|sở|phong)|phong\strào|thành\sphố|tỉnh|đồng\sthời|qua\sđó|trong\sđó|góp\sphần|nhằm)|\s(?:do|được|đã|nhằm|là|với|gắn\svới|theo\s(?:Nghị|Chỉ|Quyết|Kế|tinh)|ban\shành|của\s(?:Chủ\stịch|Thủ\stướng|UBND|Ủy\sban|Chính\sphủ|Bộ|Hội\sđồng)|tại\s(?:Bộ|Sở|UBND|Ủy\sban|Công\sty|Trường|Công\san|tỉnh|thành\sphố)|ngày(?=\s\d)|cụ\sthể|như\ssau|đạt\s(?:kết|nhiều|được)|tiếp\stục|ngày\scàng|lan\stỏa|phát\striển\smạnh)(?!\w)"
)
_CAPITAL_END: Final = re.compile(
    r"[,;:\n(“\"]|\.(?!\d)|\snăm(?=\s\d)|\s(?:giai\sđoạn|trên\sđịa\sbàn|trong\s(?:toàn|cả|các|lực|Công|công)|tại|do|đến|để|nhằm|được|đã|đang|sẽ|là|với|gắn|theo|ban\shành|của|tiếp\stục|ngày\scàng|lan\stỏa|phát\striển\s(?:mạnh|sâu|rộng)|đạt|luôn|cũng|và\s(?:phong|các|cuộc|công|việc|thực|triển|tổ)|tới|từ|cho|sâu|vào|có|góp|hiệu|bắt\sđầu|kết\sthúc|diễn\sra)(?!\w)"
)
_NO_NAME: Final = re.compile(
    r"\s(?:Đoàn|Hội|Đội|Mặt\strận|Công\sđoàn|Đảng|Khối|Cụm|UBND|HĐND|Ủy\sban|Sở|Bộ|Ban|Thủ|Chủ|Nhà\snước|Phụ\snữ|Nông\sdân|Cựu|Thanh\sniên(?!\s[a-zđ]))(?!\w)"
)
_LAUNCHING: Final = re.compile(
    r"(?:[Pp]hát\sđộng|[Hh]ưởng\sứng|[Tt]riển\skhai|[Tt]hực\shiện|[Tt]ổ\schức|tham\sgia)\s(?:các\s|tốt\s|có\shiệu\squả\s)?$"
)
_INSIDE: Final = re.compile(r"(?:trong|từ|qua|của|TRONG|CỦA)\s(?:các\s)?$")
_OF_TITLE: Final = re.compile(r"(?<!\w)[vV]ề\s(?:(?:tổ\schức|triển\skhai|phát\sđộng|thực\shiện)\s){0,2}$")
"""Before what a title is about."""
_PERIOD: Final = re.compile(
    r"\s{0,2},?\s?(?:trên\sđịa\sbàn\s[^,;.“”\"\n]{3,40},?\s)?(?:do\s[^,;.“”\"\n]{3,60}\sphát\sđộng,?\s)?(?:trong\s)?(?:giai\sđoạn\s(?P<a>\d{4})\s?[-–]\s?(?P<b>\d{4})|năm\s(?P<y>\d{4}))"
)
_INNER_PERIOD: Final = re.compile(r"giai\sđoạn\s(?P<a>\d{4})\s?[-–]\s?(?P<b>\d{4})|năm\s(?P<y>\d{4})(?:\W*$)")
_SPAN: Final = re.compile(r"\s{0,2},?\s?(?:giai\sđoạn|thời\skỳ)\s\d{4}|\sdo\s[^,;.“”\"\n]{3,60}\sphát\sđộng")
_LAUNCHER: Final = re.compile(
    r"[”\"]?[^.;\n“”]{0,60}?(?<!\w)do\s(?P<who>(?:["
    + UPPER
    + r"]|thành\sphố|tỉnh)[^,;.\n“”]{2,80}?)\s(?:đã\s)?(?:phát\sđộng|khởi\sxướng)"
)
_BULLET: Final = re.compile(
    r"\s*(?:[-+–*•.]|\d{1,2}[.)]|[a-zđ]\)|[IVX]{1,5}\.)?\s*(?:Kế\shoạch\s(?:thực\shiện|tổ\schức|phát\sđộng)\s[^“\"\n]{0,20}|Kết\squả\s[^“\"\n]{0,40})?"
)
_INNER_COMMA: Final = re.compile(
    r"(?<=an\stoàn),\svệ\ssinh\slao|(?<=\sphòng),\schống|(?<=phòng\sngừa),\sứng\sphó|(?<=ứng\sphó)\svới|(?<=nông\sthôn\smới),\sđô\sthị|(?<=tiết\skiệm),\schống|(?<=nhà\stạm),\snhà\sdột|"
    r"(?<=miền\sNam),\sthống\snhất|(?<=chủ\squyền),\san\sninh|(?<=xanh),\s(?:sạch|sáng)|(?<=sáng),\s(?:xanh|sạch)|(?<=sạch),\s(?:đẹp|sáng)|(?<=đồng\sbộ),\shiện\sđại"
)
"""Commas, and one word, that stand inside names without quotation marks."""
_OF_PEOPLE: Final = re.compile(r"\s(?:người|phụ\snữ|nông\sdân|thanh\sniên)\s(?=[" + UPPER + "])")
_NATIONAL: Final = re.compile(
    r"\s(?:cả\snước\s(?:chung|thi\sđua|đẩy|cùng|đoàn)|\d{2,4}\sngày\s(?:và\s)?đêm)(?!\w)"
)
"""How names of national campaigns begin: "cả nước chung tay ...", "500 ngày đêm ..."."""
_EVERYBODY: Final = re.compile(
    r"\stoàn\sdân\s(?:bảo\svệ|đoàn\skết|tham\sgia|xây\sdựng|chung|rèn\sluyện|học|tập)(?!\w)", re.I
)
"""How names begin that stand without marks and capital: "phong trào toàn dân bảo vệ an ninh Tổ quốc"."""
_OCCASION: Final = re.compile(
    r"\s(?:tổ\schức\s(?:các\shoạt\sđộng\s)?)?(?:lập\sthành\stích\s)?(?:chào\smừng|kỷ\sniệm|mừng\sĐảng|hướng\stới\skỷ\sniệm)\s"
)
"""How names begin that tell what is celebrated."""
_THEME: Final = re.compile(r"(?:Đợt|Phong\strào)\sthi\sđua\s[^“\"\n;.]{0,90}(?:chủ\sđề|tên\sgọi)(?!\w)")
_THEME_REACH: Final = 400
_BEGUN: Final = re.compile(r"[^.;:\n]{10,300}?\s(?:đã\s)?được\s[^.;:,\n]{0,40}phát\sđộng")
_DEPENDENT: Final = ("thực hiện ", "vì ", "quốc gia ", "phòng", "về ")
"""Words that a name begins with only behind its head word."""
_BY: Final = re.compile(r"[^.;\n]{0,90}\sphát\sđộng(?!\w)")
_LONGEST: Final = 400
_LEAST_IN_LIST: Final = 3
"""How many words a name in small letters has that stands in a list behind another: "giảm nghèo" is a task."""


@dataclass(frozen=True, slots=True)
class NamedCampaign:
    """A campaign at one place: [start, end) runs from its head word to the end of its name; `quoted` that marks
    bound the name."""

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
    return tuple(_themed(clean, found))


def _themed(clean: str, found: list[NamedCampaign]) -> Iterator[NamedCampaign]:
    """What was named by its occasion alone bears the name that the next sentences give it: "phát động đợt thi đua chào
    mừng ... . Đợt thi đua diễn ra ... với chủ đề “…”"."""
    for i, named in enumerate(found):
        after = found[i + 1] if i + 1 < len(found) else None
        if (
            after is not None
            and not named.quoted
            and after.quoted
            and after.start - named.end < _THEME_REACH
            and _OCCASION.match(" " + named.name)
            and _THEME.match(clean, after.start)
        ):
            yield replace(named, name=after.name)
        else:
            yield named


def _kind(match: re.Match[str]) -> str:
    kinds = {
        "drive": "cuộc vận động", "theme": "chủ đề năm", "year": "chủ đề năm", "topic": "chuyên đề năm", "month": "tháng hành động",
        "drill": "chiến dịch",
    }  # fmt: skip
    return next((kind for group, kind in kinds.items() if match[group]), "phong trào thi đua")


def _quoted(clean: str, match: re.Match[str]) -> Iterator[NamedCampaign]:
    race = _RACE.match(clean, match.end()) if match["vie"] else None
    opened = first_quotation(clean, race.end() if race else match.end())
    if opened is None or (match["month"] and opened[2].strip()):
        return
    at, lines, between = opened
    start = match.start()
    lines = lines or _BULLET.fullmatch(clean, clean.rfind("\n", 0, start) + 1, start) is not None
    launcher = _launched_by(between)
    while True:
        read = quotation(clean, at)
        if read is None or not SHORTEST <= len(read[0]) <= _LONGEST:
            return
        name, close = read
        if start == at and name[0].islower() and len(name.split()) < _LEAST_IN_LIST:
            return
        period = _year(match) or _period(clean, close, name)
        yield NamedCampaign(
            name, _kind(match), start, close, True, period, launcher or _launcher(clean, close)
        )
        following = next_quotation(clean, close, lines)
        if following is None or match["theme"] or match["topic"] or match["year"]:
            return
        start = at = following


def _bare(clean: str, match: re.Match[str], titles: tuple[tuple[int, int], ...]) -> Iterator[NamedCampaign]:
    begin, launched = match.end(), clean[max(0, match.start() - 30) : match.start()]
    named = _bare_name(clean, match, titles, launched)
    if named is None:
        return
    name, end = named
    name += "”" * (name.count("“") - name.count("”"))
    start = match.end() if match["vie"] else match.start()
    inside = clean[begin:end]
    if end > begin and inside.count("“") == inside.count("”") and not clean.startswith("“", end):
        yield NamedCampaign(
            name, _kind(match), start, end, False, _period(clean, end, name), _launcher(clean, end)
        )


def _bare_name(
    clean: str, match: re.Match[str], titles: tuple[tuple[int, int], ...], before: str
) -> tuple[str, int] | None:
    """The name without quotation marks after a head word, and its end."""
    begin = match.end()
    if match["month"]:
        return _until(clean, begin, _CAPITAL_END, match.start())
    if match["drill"]:
        found = _until(clean, begin, _CAPITAL_END, match.start(), 2)
        return found if found and (_LAUNCHING.search(before) or _BY.match(clean, found[1])) else None
    if match["move"] and match["move"][0] in "đĐ" and "thi đua" not in match["move"]:
        return None
    capital = re.match(r"\s[" + UPPER + r"]", clean[begin : begin + 2]) is not None
    if match["drive"] and _OF_PEOPLE.match(clean, begin):
        return _until(clean, begin, _CAPITAL_END, begin, 3)
    if (match["move"] or match["drive"]) and capital and not clean[match.start() : begin].isupper():
        return None if _NO_NAME.match(clean, begin) else _until(clean, begin, _CAPITAL_END, begin, 2)
    if match["move"] and _EVERYBODY.match(clean, begin) and not clean[match.start() : begin].isupper():
        return _until(clean, begin, _CAPITAL_END, begin)
    if match["move"] and _NATIONAL.match(clean, begin):
        return _until(clean, begin, _NAME_END, begin)
    occasion = (
        match["move"]
        and _OCCASION.match(clean, begin)
        and (_LAUNCHING.search(before) or _BEGUN.search(clean, begin, begin + _LONGEST))
    )
    if occasion:
        return _until(clean, begin, _NAME_END, match.start())
    if match["drive"] and _OF_TITLE.search(before) and _in_title(match, titles):
        return None if _GENERIC.match(clean, begin) else _until(clean, begin, _NAME_END, begin, 6)
    if not (match["move"] or match["vie"]) or (match["move"] and _GENERIC.match(clean, begin)):
        return None
    in_title = _in_title(match, titles) and not _INSIDE.search(before)
    race = bool(match["move"]) and "thi" in match["move"].lower()
    heading = not match["vie"] and race and _is_heading(clean, match)
    spanned = race and bool(_LAUNCHING.search(before))
    if not (in_title or heading or spanned):
        return None
    found = _until(clean, begin, _NAME_END, match.start())
    if spanned and not (in_title or heading) and found:
        name = re.search(r"\s(?:giai\sđoạn|thời\skỳ)\s\d{4}", found[0])
        return found if name or _SPAN.match(clean, found[1]) else None
    return found


def _in_title(match: re.Match[str], titles: tuple[tuple[int, int], ...]) -> bool:
    return any(a <= match.start() < b for a, b in titles)


def _until(
    clean: str, begin: int, stop: re.Pattern[str], whole: int, least: int = 4
) -> tuple[str, int] | None:
    """The name from `begin` to what ends it; from `whole` where it does not stand without its head word."""
    end_match = stop.search(clean, begin, begin + _LONGEST)
    while end_match and _INNER_COMMA.match(clean, end_match.start()):
        end_match = stop.search(clean, end_match.end(), begin + _LONGEST)
    end = end_match.start() if end_match else min(begin + _LONGEST, len(clean))
    name = tidy(clean[begin:end])
    if "yêu nước" in name[:9] or name.startswith(_DEPENDENT):
        name = tidy(clean[whole:end])
    return (name, end) if len(name) >= (14 if least > 2 else 8) and len(name.split()) >= least else None


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
    return match["ty"] or match["cy"] or match["yy"]


def _period(clean: str, at: int, name: str) -> str | None:
    for found in (_INNER_PERIOD.search(name), _PERIOD.match(clean, at, at + 160)):
        if found:
            return found["y"] or f"{found['a']}-{found['b']}"
    return None


def _launcher(clean: str, at: int) -> str | None:
    found = _LAUNCHER.match(clean, at, at + 160)
    return found["who"].strip() if found else None


def _launched_by(between: str) -> str | None:
    """Who launched, in the words between a head word and its quotation: "... do Thủ tướng Chính phủ phát động “…”"."""
    found = _LAUNCHER.search(between)
    return found["who"].strip() if found else None
