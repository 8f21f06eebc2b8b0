"""Names of campaigns without quotation marks: where grammar bounds them, where they end.

A name is bounded by its capital ("phong trào Toàn dân bảo vệ an ninh Tổ quốc"), as what the nation or everybody does,
as a heading, as what a paper's title is about, between "phát động" and its period, or by the occasion it celebrates.
"phong trào thi đua yêu nước" alone names none; a paper that launches the one of a year or of a period makes it one.
"""

from __future__ import annotations

import re
from typing import Final

from ingest.campaigns.quotes import tidy
from ingest.commas import goes_on
from ingest.letters import LOWER, UPPER
from ingest.types import TYPE_PATTERN

Span = tuple[int, int]
BULLET: Final = re.compile(
    r"\s*(?:[-+–*•.]|\d{1,2}[.)]|[a-zđ]\)|[IVX]{1,5}\.)?\s*(?:Kế\shoạch\s(?:thực\shiện|tổ\schức|phát\sđộng)\s[^“\"\n]{0,20}|Kết\squả\s[^“\"\n]{0,40})?"
)
_GENERIC: Final = re.compile(
    r"\s(?:ái\squốc|yêu\snước(?!\s(?:chào\smừng|lập\sthành\stích|thực\shiện\sthắng\slợi))|trên|theo|ở|là|phải|đã|đang|sẽ|được|do|của|và|trong|giai|năm|tại|thuộc|để|này|nêu|có|cho|"
    r"từ|với|qua|các|đến|sâu|rộng|sôi|hằng|hàng|thi\sđua|khen|cấp|gắn|nhằm|cũng|luôn|thường|còn|vẫn|đều|mới|chung|khác|nói|hành\sđộng|quần\schúng|toàn\sdân|cách\smạng|văn|chính|tốt|vừa|tiếp|"
    r"cụ|tiêu|bằng|một|trước|sau|khi|như|vì|nên|mà|thì|cần|bước|ngày|đạt|thu|tạo|góp|lan|tới)(?!\w)|\s(?:\d|\W)|\W(?<!\s)"
)
_NAME_END: Final = re.compile(
    r"[;:\n(](?<!\d\snăm\s\()|\s(?=\d{1,2}/\d)|\.(?!\d)|,\s(?:UBND|Ủy\sban|HĐND|Sở|Bộ|Ban|Hội\s(?=[A-ZĐ])|Liên\sđoàn|Mặt\strận|Công\san|(?:Tỉnh|Thành|Đảng)\sủy|các\s(?:cơ|đơn|địa|cấp|sở|phong)|phong\strào|thành\sphố|tỉnh|đồng\sthời|qua\sđó|trong\sđó|góp\sphần|nhằm)|\s(?:do|được|đã|nhằm|là|với|vừa\s(?:ban\shành|có|ký|được|qua)|gắn\svới|theo\s(?:Nghị|Chỉ|Quyết|Kế|tinh)|ban\shành|của\s(?:Chủ\stịch|Thủ\stướng|UBND|Ủy\sban|Chính\sphủ|Bộ|Hội\sđồng)|tại\s(?:Bộ|Sở|UBND|Ủy\sban|Công\sty|Trường|Công\san|tỉnh|thành\sphố)|ngày(?=\s\d)|cụ\sthể|như\ssau|đạt\s(?:kết|nhiều|được)|tiếp\stục|ngày\scàng|lan\stỏa|phát\striển\smạnh)(?!\w)"
)
_CAPITAL_END: Final = re.compile(
    r"[,;:\n()“\"]|\svà\s(?i:(?:các\s)?(?:phong\strào|chiến\sdịch|cuộc\svận\sđộng))(?!\w)|\.(?!\d)|(?:\s(?:tỉnh|huyện))?(?:\snăm(?=\s\d)|\svừa\s(?:ban\shành|có|ký|được|qua)(?!\w))|\s(?:giai\sđoạn|(?<!\sthuộc\s)Trung\sương|cấp\s(?:tỉnh|huyện|xã)|trên\sđịa\sbàn|trong\s(?:toàn|cả|các|lực|Công|công|tình)|tại|do|đến|để|nhằm|được|đã|đang|sẽ|là|(?<!\sphó\s)với|gắn|theo|ban\shành|của|tiếp\stục|ngày\scàng|lan\stỏa|phát\striển\s(?:mạnh|sâu|rộng)|đạt|luôn|cũng|và\s(?:phong|các|cuộc|công|việc|thực|triển|tổ)|tới|từ|cho|sâu|vào|có|góp|hiệu|bắt\sđầu|kết\sthúc|diễn\sra)(?!\w)"
)
"""What ends a name that a capital begins; "phó với" is one word (ứng phó với)."""
_NO_NAME: Final = re.compile(
    r"\s(?:Đoàn|Hội|Đội|Mặt\strận|Công\sđoàn|Đảng|Khối|Cụm|UBND|HĐND|Ủy\sban|Sở|Bộ|Ban|Thủ|Chủ|Nhà\snước|(?:Phụ\snữ|Nông\sdân|Cựu(?:\schiến\sbinh)?|Thanh\sniên(?!\s[a-zđ]))(?!\s(?:thi\sđua|tích\scực|tham\sgia|chung|giúp|tự)))(?!\w)"
)
"""Whose campaigns they are, where no verb makes their people's doing the name."""
_LAUNCHING: Final = re.compile(
    r"(?:[Pp]hát\sđộng|[Hh]ưởng\sứng|[Tt]riển\skhai|[Tt]hực\shiện|[Tt]ổ\schức|tham\sgia)\s(?:các\s|tốt\s|có\shiệu\squả\s)?$"
)
_TAKEN_UP: Final = re.compile(r"(?:phát\sđộng|hưởng\sứng|triển\skhai|thực\shiện)\s$")
_INSIDE: Final = re.compile(r"(?:trong|từ|qua|của|TRONG|CỦA)\s(?:các\s)?$")
_MANY: Final = re.compile(r"(?:các|những|nhiều|mọi)\s$", re.I)
"""Before campaigns told by what they are about: "các phong trào thi đua về môi trường" names none."""
_GONE: Final = re.compile(
    r"(?<!\w)(?:thay thế|thay|bãi bỏ|h[ủu][ỷy] bỏ)(?:\scho)?\s(?:Kế\shoạch|Quyết\sđịnh|Chỉ\sthị|Công\svăn|Hướng\sdẫn)\s[^;.“”\"\n]{3,120}?\svề\s(?:việc\s)?(?:(?:tổ\schức|triển\skhai|phát\sđộng|thực\shiện)\s){0,2}$"
)
"""Before what the title of a paper that ended was about."""
_GONE_REACH: Final = 200
_OF_TITLE: Final = re.compile(r"(?<!\w)[vV]ề\s(?:(?:tổ\schức|triển\skhai|phát\sđộng|thực\shiện)\s){0,2}$")
"""Before what a title is about."""
_OF_SCHEME: Final = re.compile(r"(?:Đề\sán|Chương\strình|Chiến\slược|Dự\sán)\s[^;.\n“\"]{0,30}$")
"""A scheme is not what launches: its matter is no campaign."""
_SPAN: Final = re.compile(
    r"\s{0,2},?\s?(?:giai\sđoạn|thời\skỳ|0?5\snăm)\s\d{4}|\sdo\s[^,;.“”\"\n]{3,60}\sphát\sđộng"
)
_HISTORY: Final = re.compile(
    r"\s(?:Điện\sBiên|Hồ\sChí\sMinh|Tây\sNguyên|Huế|Việt\sBắc|Biên\sgiới|Mậu\sThân|Đường\s9|Đồng\s[Kk]hởi|Cần\s[Vv]ương|Đông\s[Dd]u|Duy\s[Tt]ân|Xô\s[Vv]iết|Không\sliên\skết|ái\squốc)(?!\w)"
)
"""Movements and battles of the past, which papers commemorate."""
_OF_PEOPLE: Final = re.compile(r"\s(?:người|phụ\snữ|nông\sdân|thanh\sniên)\s(?=[" + UPPER + "])")
_NATIONAL: Final = re.compile(
    r"\s(?:cả\snước\s(?:chung|thi\sđua|đẩy|cùng|đoàn)|\d{2,4}\sngày\s(?:và\s)?đêm)(?!\w)"
)
"""How names of national campaigns begin: "cả nước chung tay ...", "500 ngày đêm ..."."""
_EVERYBODY: Final = re.compile(
    r"\stoàn\sdân\s(?:bảo\svệ|đoàn\skết|tham\sgia|xây\sdựng|chung|rèn\sluyện|học|tập)(?!\w)", re.I
)
"""How names begin that stand without marks and capital: "phong trào toàn dân bảo vệ an ninh Tổ quốc"."""
_PEOPLE: Final = re.compile(
    r"\s(?:nông\sdân|công\snhân|phụ\snữ|thanh\sniên|tuổi\strẻ|cựu\schiến\sbinh|doanh\snghiệp|người\scao\stuổi|học\ssinh|cán\sbộ)(?:,\s[^,;.:“\"]{3,30}){0,3}\sthi\sđua\s(?!yêu\snước|với|trong|khen)"
)
"""How names begin that tell who vies: "phong trào nông dân thi đua sản xuất, kinh doanh giỏi"."""
OCCASION: Final = re.compile(
    r"\s(?:\d{2,3}\sngày\s)?(?:tổ\schức\s(?:các\shoạt\sđộng\s)?)?(?:lập\sthành\stích\s)?(?:chào\smừng|kỷ\sniệm|mừng\sĐảng|hướng\stới\skỷ\sniệm)\s"
)
"""How names begin that tell what is celebrated."""
_BEGUN: Final = re.compile(r"[^.;:\n]{10,300}?\s(?:đã\s)?được\s[^.;:,\n]{0,40}phát\sđộng")
_DEPENDENT: Final = ("thực hiện ", "vì ", "quốc gia ", "phòng", "về ")
"""Words that a name begins with only behind its head word."""
_BY: Final = re.compile(r"[^.;\n]{0,90}\sphát\sđộng(?!\w)")
_SPELLED: Final = re.compile(rf"\s[{UPPER}][{LOWER}]+\s[{LOWER}]")
"""A capital on the first word alone: a name made of words ("Hành quân xanh"), no place ("Điện Biên Phủ")."""
_SLOGAN: Final = re.compile(
    rf"\s(?P<one>[{LOWER}]+(?:\s[{LOWER}]+){{2,3}})(?:,|\s[-–])\s(?P<other>[{LOWER}]+(?:\s[{LOWER}]+){{1,3}}?)(?=[,;.:(\n]|\s(?:trong|trên|do|được|ở|tại|của|và|năm|giai)(?!\w)|$)"
)
"""Two halves of a name in small letters."""
_BY_PAPER: Final = re.compile(
    rf",\s(?:trên\scơ\ssở|căn\scứ)\s|,\s[^,]{{0,40}}?(?:{TYPE_PATTERN})\s(?:số\s)?\d"
)
"""What a campaign rests on goes before a paper's number: no part of its name."""
_LONGEST: Final = 400
_TIME: Final = r"\s(?:trong\s)?(?:năm\s\d{4}|giai\sđoạn\s\d{4}\s?[-–]\s?\d{4})"
_PLACE: Final = rf"\strên\sđịa\sbàn\s(?:toàn\s)?(?:[Tt]ỉnh|[Tt]hành\sphố|[Hh]uyện|[Qq]uận|[Tt]hị\sxã|[Xx]ã|[Pp]hường)(?:\s[{UPPER}][\w’']*){{0,4}}"
_WHO: Final = rf"\strong\s[^;:.()“”\"\n]{{3,90}}?(?={_TIME}|\s(?:chào\smừng|kỷ\sniệm)\s)"
_OF_A_YEAR: Final = re.compile(
    rf"(?P<love>\syêu\snước)?(?:{_WHO})?(?:{_PLACE})?(?:{_TIME}(?:{_PLACE})?|(?P<feast>\s(?:chào\smừng|kỷ\sniệm)\s))"
)
"""What makes "phong trào thi đua (yêu nước)" a campaign of its own: its year or period, or what it celebrates."""
_STARTS: Final = re.compile(
    r"(?:[Pp]hát\sđộng|PHÁT\sĐỘNG|(?P<weak>(?:[Đđ]ẩy\smạnh|[Tt]ổ\schức|[Tt]riển\skhai|[Hh]ưởng\sứng)))\s$"
)
_PLAN: Final = re.compile(
    r"(?:Kế\shoạch|Chỉ\sthị|Quyết\sđịnh|Công\svăn)\s(?:về\s)?(?:việc\s)?(?:tổ\schức\s)?phát\sđộng\s$"
)
_LESSON_HEADING: Final = re.compile(
    r"\W*(?:(?:\d{1,2}|[a-zđ]|[IVX]{1,5})[.)]\s*)?(?:Kết\squả\s)?(?:(?:[Tt]riển\skhai|[Tt]hực\shiện|[Đđ]ẩy\smạnh|[Vv]iệc)\s){0,3}"
)
_LINE_START: Final = re.compile(r"\W*(?:(?:[Vv]ề|[Vv]/v)\s)?(?:việc\s)?(?:[Tt]ổ\schức\s)?[Pp]hát\sđộng\s$")


def bare_name(
    clean: str, match: re.Match[str], titles: tuple[Span, ...], before: str
) -> tuple[str, int] | None:
    """The name without quotation marks after a head word, and its end; `before` are the characters before the head."""
    begin = match.end()
    if match["study"] or _HISTORY.match(clean, begin):
        return None
    if match["lesson"]:
        return _lesson(clean, match, titles)
    if match["drill"] and clean[begin + 1 : begin + 2].isdigit():
        return _until(clean, begin, _CAPITAL_END, begin, 5)
    if match["drill"] and clean[begin + 1 : begin + 2].islower():
        launched = _in_title(match, titles) and _TAKEN_UP.search(before) and not _GENERIC.match(clean, begin)
        return _until(clean, begin, _NAME_END, match.start()) if launched else None
    if match["drill"]:
        found = _until(clean, begin, _CAPITAL_END, match.start(), 2)
        told = found and (
            _LAUNCHING.search(before) or _BY.match(clean, found[1]) or _SPELLED.match(clean, begin)
        )
        return found if told else None
    if match["move"] and match["move"][0] in "đĐ" and "thi đua" not in match["move"]:
        return None
    shouted = clean[match.start() : begin].isupper()
    capital = re.match(r"\s[" + UPPER + r"]", clean[begin : begin + 2]) is not None
    if match["drive"] and _OF_PEOPLE.match(clean, begin):
        return _until(clean, begin, _CAPITAL_END, begin, 3)
    if match["peak"] and capital:
        return _until(clean, begin, _CAPITAL_END, begin, 2)
    if (match["move"] or match["drive"]) and capital and not shouted:
        return None if _NO_NAME.match(clean, begin) else _until(clean, begin, _CAPITAL_END, begin, 2)
    if match["move"] and _EVERYBODY.match(clean, begin) and not shouted:
        return _until(clean, begin, _CAPITAL_END, begin)
    if match["move"] and (_NATIONAL.match(clean, begin) or _PEOPLE.match(clean, begin)):
        return _until(clean, begin, _NAME_END, begin)
    if match["drive"] and _OF_TITLE.search(before) and _in_title(match, titles):
        return None if _GENERIC.match(clean, begin) else _until(clean, begin, _NAME_END, begin, 6)
    return (
        _celebrating(clean, match, before)
        or _of_a_year(clean, match, titles, before)
        or _worded(clean, match, titles, before)
    )


def _lesson(clean: str, match: re.Match[str], titles: tuple[Span, ...]) -> tuple[str, int] | None:
    """The Party's drive to learn from Hồ Chí Minh without marks: in a title, as a heading, or with the year's theme.
    In a sentence it is what somebody does."""
    line = clean.rfind("\n", 0, match.start()) + 1
    headed = _LESSON_HEADING.fullmatch(clean, line, match.start())
    if headed or _in_title(match, titles) or clean.startswith(" chuyên đề", match.end()):
        return tidy(match[0]), match.end()
    return None


def _celebrating(clean: str, match: re.Match[str], before: str) -> tuple[str, int] | None:
    """A race named by its occasion: "phát động đợt thi đua chào mừng ..."."""
    begin = match.end()
    if not match["move"] or not OCCASION.match(clean, begin):
        return None
    begun = _LAUNCHING.search(before) or _BEGUN.search(clean, begin, begin + _LONGEST)
    return _until(clean, begin, _NAME_END, match.start()) if begun else None


def _of_a_year(
    clean: str, match: re.Match[str], titles: tuple[Span, ...], before: str
) -> tuple[str, int] | None:
    """ "phong trào thi đua yêu nước năm 2024" where a paper or a heading launches it; named with its head words."""
    begin = match.end()
    tail = _OF_A_YEAR.match(clean, begin) if match["move"] and "thi đua" in match["move"].lower() else None
    starts = _STARTS.search(before)
    if tail is None or starts is None or (starts["weak"] and not tail["love"]):
        return None
    line = clean.rfind("\n", 0, match.start()) + 1
    headed = _LINE_START.fullmatch(clean, line, match.start()) is not None
    if not (
        _in_title(match, titles) or _PLAN.search(clean[max(0, match.start() - 60) : match.start()]) or headed
    ):
        return None
    if tail["feast"]:
        return _until(clean, begin, _NAME_END, match.start()) and (
            tidy(clean[match.start() : _end(clean, begin, _NAME_END)]),
            _end(clean, begin, _NAME_END),
        )
    return tidy(clean[match.start() : tail.end()]), tail.end()


def _worded(
    clean: str, match: re.Match[str], titles: tuple[Span, ...], before: str
) -> tuple[str, int] | None:
    """A name in small letters in a title, in a heading, or between a verb of launching and its period."""
    begin = match.end()
    if not (match["move"] or match["vie"]) or (match["move"] and _GENERIC.match(clean, begin)):
        return None
    if _MANY.search(before) or _of_gone(clean, match):
        return None
    race = bool(match["move"]) and "thi" in match["move"].lower()
    slogan = _SLOGAN.match(clean, begin) if race else None
    if slogan and _halves(slogan):
        return tidy(slogan[0]), slogan.end()
    scheme = not race and _OF_SCHEME.search(clean, max(0, match.start() - 50), match.start())
    in_title = _in_title(match, titles) and not _INSIDE.search(before) and not scheme
    heading = not match["vie"] and race and _is_heading(clean, match)
    spanned = race and bool(_LAUNCHING.search(before))
    if not (in_title or heading or spanned):
        return None
    found = _until(clean, begin, _NAME_END, match.start())
    if spanned and not (in_title or heading) and found:
        name = re.search(r"\s(?:giai\sđoạn|thời\skỳ|0?5\snăm)\s\d{4}", found[0])
        return found if name or _SPAN.match(clean, found[1]) else None
    return found


def _of_gone(clean: str, match: re.Match[str]) -> bool:
    """Whether only the title of a paper that ended names a race: "thay thế Kế hoạch A về đợt thi đua nước rút quý I"."""
    race = "phong trào" not in match[0].lower()
    return race and _GONE.search(clean, max(0, match.start() - _GONE_REACH), match.start()) is not None


def _halves(slogan: re.Match[str]) -> bool:
    """Whether both halves are of one length and share a word: "lao động giỏi, lao động sáng tạo"."""
    one, other = slogan["one"].split(), slogan["other"].split()
    return abs(len(one) - len(other)) < 2 and (one[0] == other[0] or one[-1] == other[-1])


def _in_title(match: re.Match[str], titles: tuple[Span, ...]) -> bool:
    return any(a <= match.start() < b for a, b in titles)


def _end(clean: str, begin: int, stop: re.Pattern[str]) -> int:
    """Where the name that begins at `begin` ends: at the first stop that is no comma within it."""
    match = stop.search(clean, begin, begin + _LONGEST)
    while match and goes_on(clean, match.start()):
        match = stop.search(clean, match.end(), begin + _LONGEST)
    return match.start() if match else min(begin + _LONGEST, len(clean))


def _until(
    clean: str, begin: int, stop: re.Pattern[str], whole: int, least: int = 4
) -> tuple[str, int] | None:
    """The name from `begin` to what ends it; from `whole` where it does not stand without its head word."""
    end = _end(clean, begin, stop)
    paper = _BY_PAPER.search(clean, begin, end + 1)
    end = paper.start() if paper else end
    name = tidy(clean[begin:end])
    if "yêu nước" in name[:9] or name.startswith(_DEPENDENT):
        name = tidy(clean[whole:end])
    return (name, end) if len(name) >= (14 if least > 2 else 8) and len(name.split()) >= least else None


_HEADING: Final = 260
"""Characters of a line that can be a heading."""


def _is_heading(clean: str, match: re.Match[str]) -> bool:
    """The head begins a line that is a heading: short, and not a sentence."""
    line = clean.rfind("\n", max(0, match.start() - _HEADING - 1), match.start()) + 1
    stop = clean.find("\n", match.start(), line + _HEADING + 1)
    stop = len(clean) if stop < 0 else stop
    if stop - line > _HEADING or not BULLET.fullmatch(clean, line, match.start()):
        return False
    words = clean[match.end() : stop].rstrip(" ;:.")
    return ". " not in words and not re.search(r"\s(?:đã|được|là|phải)\s", words)
