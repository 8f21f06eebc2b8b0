"""Where a paper names a campaign: "phong trào thi đua “…”", "cuộc vận động “…”", "chủ đề năm 2024 “…”".

A quoted name counts wherever its head word stands before it (`campaigns.quotes`), a name without quotation marks where
grammar bounds it (`campaigns.bare`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Final

from ingest.campaigns.bare import BULLET, OCCASION, Span, bare_name
from ingest.campaigns.quotes import (
    SHORTEST,
    first_quotation,
    names_other,
    next_quotation,
    quotation,
    short_name,
)
from ingest.campaigns.tables import find_in_tables
from ingest.letters import UPPER, found_at

_HEAD: Final = re.compile(
    r"""(?=[cCđĐhHnNpPtTvV])(?<!\w)(?<!Ban\s)(?:
      (?P<drive>[cC]uộc\svận\sđộng|CUỘC\sVẬN\sĐỘNG)
    | (?P<year>[nN]ăm\s(?:[a-zà-ỹđ]+\s){1,5}(?P<yy>\d{4}),?\s(?:với|có)\schủ\sđề(?=\s[“"]))
    | (?P<theme>[cC]hủ\sđề\s(?:công\stác\snăm|công\stác|hành\sđộng\snăm|năm)(?:\s(?P<ty>\d{4}))?)
    | (?P<topic>[cC]huyên\sđề\s(?:học\stập\s)?(?:năm|toàn\skh[óo]a)(?:\s(?P<cy>\d{4}))?(?:\svới\schủ\sđề)?)
    | (?P<said>[nN]ăm\s(?P<sy>\d{4})\s[^.;“"\n]{0,30}?chủ\sđề(?:\slà)?(?=:?\s[“"]))
    | (?P<month>[tT]háng\s(?:hành\sđộng|cao\sđiểm)(?=\s[“"]))
    | (?P<drill>[cC]hiến\sdịch(?=\s(?:[“"A-ZĐa-zđ]|\d{2,3}\sngày\s))|(?<=[“"])[cC]hiến\sdịch(?=\s\d))
    | (?P<move>(?:(?:[pP]hong|PHONG)\s(?:trào|TRÀO)|[đĐ]ợt(?=\s(?:thi\s|cao\s|đặc\s)))(?:\s(?:thi\sđua|thi\sđấu|THI\sĐUA))?(?:\syêu\snước(?=\s[“"”‘]))?(?:\sđặc\sbiệt|\scao\sđiểm|\snước\srút|\ssôi\snổi|\stăng\stốc|\sliên\skết|\sngắn\s(?:ngày|hạn)|\sđột\s(?:kích|xuất)|\strọng\sđiểm|\smũi\snhọn|\srộng\skhắp|\ssâu\srộng|(?:\stheo)?\schuyên\sđề|\sđợt\scao\sđiểm|\sthường\sxuyên)*)
    | (?P<peak>[cC]ao\sđiểm\sthi\sđua(?=\s[“"A-ZĐ])|(?:[tT]ham\sgia|[hH]ưởng\sứng|[tT]hực\shiện|[tT]riển\skhai|[tT]ổ\schức|[nN]ội\sdung)\sthi\sđua(?=\s[“"]))
    | (?P<lesson>[hH]ọc\stập\svà\slàm\stheo\s(?:tư\stưởng,\sđạo\sđức,\sphong\scách|tấm\sgương\sđạo\sđức)\sHồ\sChí\sMinh)
    | (?P<vie>(?:phát\sđộng|Phát\sđộng)\s(?=thi\sđua\s))
    | (?P<study>(?:[vV]iệc|[cC]hỉ\sthị|[tT]hực\shiện|[vV]ề)\s(?:việc\s)?(?=“(?:[đĐ]ẩy\smạnh\s(?:việc\s)?)?[hH]ọc\stập\svà\slàm\stheo))
    )""",
    re.X,
)
_HEAD_AT: Final = re.compile(
    r"[cCđĐhHnNpPtTvV](?<!\w.)(?=uộc\svận|UỘC\sVẬN|ăm\s|hủ\sđề|huyên\sđề|háng\s[hc]|hiến\sd|hong\s|HONG\s|ợt|ao\sđ|ham\sg|ưởng\s|hực\sh|riển\sk|ổ\sch|ội\sdung\st|ọc\st|hát\sđộng|iệc\s(?:việc\s)?“|hỉ\sthị\s|ề\s)"
)
"""Where one of them may begin."""
_RACE: Final = re.compile(r"thi\sđua(?:\sđặc\sbiệt|\scao\sđiểm|(?:\stheo)?\schuyên\sđề)?(?=\s[“\"])")
_CALLED: Final = re.compile(r",?\s?(?:với|mang|có)\s(?:tên(?:\sgọi)?|chủ\sđề)(?:\slà)?:?\s(?=[“\"])")
"""The name that follows the occasion: "... chào mừng Đại hội, với tên gọi “…”"."""
_PERIOD: Final = re.compile(
    r"\s{0,2},?\s?(?:trên\sđịa\sbàn\s[^,;.“”\"\n]{3,40},?\s)?(?:do\s[^,;.“”\"\n]{3,60}\sphát\sđộng,?\s)?(?:trong\s)?(?:(?:(?:hai|0?2|ba|0?3)\s)?(?:giai\sđoạn|năm)\s(?P<a>\d{4})\s?[-–]\s?(?P<b>\d{4})|năm\s(?P<y>\d{4}))"
)
_INNER_PERIOD: Final = re.compile(
    r"(?:giai\sđoạn|thời\skỳ|năm|\()\s?(?P<a>\d{4})\s?[-–]\s?(?P<b>\d{4})|(?<!đến\s)năm\s(?P<y>\d{4})(?:\W*$)"
)
_LAUNCHER: Final = re.compile(
    r"[”\"]?[^.;\n“”]{0,60}?(?<!\w)do\s(?P<who>(?:["
    + UPPER
    + r"]|thành\sphố|tỉnh)[^,;.\n“”]{2,80}?)\s(?:đã\s)?(?:phát\sđộng|khởi\sxướng)"
)
_QUOTED_INSIDE: Final = re.compile(r"(?P<before>[^“”]{3,40})“(?P<name>[^“”]{6,})”[^“”]*")
"""A name in marks behind what its people do: "phong trào trồng cây “Đời đời nhớ ơn Bác Hồ”"."""
_THEME: Final = re.compile(r"(?:Đợt|Phong\strào)\sthi\sđua\s[^“\"\n;.]{0,90}(?:chủ\sđề|tên\sgọi)(?!\w)")
_THEME_REACH: Final = 400
_LONGEST: Final = 400
_LED_IN: Final = re.compile(r"^[đĐ]ẩy mạnh (?:việc )?")
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
    short: str | None = None
    """What the words behind the name call it from there on: "(gọi tắt là phong trào “…”)"."""


def find_named(clean: str, titles: tuple[Span, ...] = ()) -> tuple[NamedCampaign, ...]:
    """All places where a campaign is named, in order. `titles` are spans of papers' titles (after a citation or
    the paper's own), in which a name needs no quotation marks. Linear in the text."""
    found: list[NamedCampaign] = []
    done = 0
    for match in found_at(_HEAD_AT, _HEAD, clean):
        if match.start() < done:
            continue
        new = list(_quoted(clean, match)) or list(_bare(clean, match, titles))
        found.extend(new)
        if new:
            done = new[-1].end
    return tuple(_themed(clean, _with_tables(clean, found)))


def _with_tables(clean: str, found: list[NamedCampaign]) -> list[NamedCampaign]:
    """The places found and those that the columns of tables name, in order."""
    taken = sorted((n.start, n.end) for n in found)
    more = [
        NamedCampaign(name, kind, start, end, quoted, _period(clean, end, name))
        for name, kind, start, end, quoted in find_in_tables(clean)
        if not any(a < end and start < b for a, b in taken)
    ]
    return sorted([*found, *more], key=lambda n: n.start) if more else found


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
            and OCCASION.match(" " + named.name)
            and _THEME.match(clean, after.start)
        ):
            yield replace(named, name=after.name)
        else:
            yield named


def _kind(match: re.Match[str]) -> str:
    kinds = {
        "drive": "cuộc vận động", "theme": "chủ đề năm", "year": "chủ đề năm", "said": "chủ đề năm", "topic": "chuyên đề năm", "month": "tháng hành động",
        "drill": "chiến dịch",
    }  # fmt: skip
    return next((kind for group, kind in kinds.items() if match[group]), "phong trào thi đua")


def _quoted(clean: str, match: re.Match[str]) -> Iterator[NamedCampaign]:
    if match["drill"] and clean[match.start() - 1 : match.start()] in ("“", '"'):
        yield from _within_marks(clean, match)
        return
    race = _RACE.match(clean, match.end()) if match["vie"] else None
    opened = first_quotation(clean, race.end() if race else match.end())
    if opened is None or (match["month"] and opened[2].strip()):
        return
    at, lines, between = opened
    start = match.start()
    lines = lines or BULLET.fullmatch(clean, clean.rfind("\n", 0, start) + 1, start) is not None
    launcher = _launched_by(between)
    while True:
        read = quotation(clean, at)
        if read is None or not SHORTEST <= len(read[0]) <= _LONGEST:
            return
        name, close = read
        name = _LED_IN.sub("", name) if match["study"] else name
        if start == at and name[0].islower() and len(name.split()) < _LEAST_IN_LIST:
            return
        period = _year(match) or _period(clean, close, name)
        by, short = launcher or _launcher(clean, close), short_name(clean, close)
        yield NamedCampaign(name, _kind(match), start, close, True, period, by, short)
        following = next_quotation(clean, close, lines)
        if following is None or match["theme"] or match["topic"] or match["year"] or match["said"]:
            return
        start = at = following


def _within_marks(clean: str, match: re.Match[str]) -> Iterator[NamedCampaign]:
    """A name whose marks hold its head word too: "“Chiến dịch 90 ngày làm sạch dữ liệu”"."""
    read = quotation(clean, match.start() - 1)
    name = read[0][len(match.group()) :].strip() if read else ""
    if read and SHORTEST <= len(name) <= _LONGEST and len(name.split()) >= _LEAST_IN_LIST:
        period = _period(clean, read[1], name)
        yield NamedCampaign(
            name, _kind(match), match.start(), read[1], True, period, _launcher(clean, read[1])
        )


def _bare(clean: str, match: re.Match[str], titles: tuple[Span, ...]) -> Iterator[NamedCampaign]:
    begin, launched = match.end(), clean[max(0, match.start() - 30) : match.start()]
    named = bare_name(clean, match, titles, launched)
    if named is None:
        return
    name, end = named
    name += "”" * (name.count("“") - name.count("”"))
    start = match.end() if match["vie"] else match.start()
    inside = clean[begin:end]
    quoted = _QUOTED_INSIDE.fullmatch(name)
    if quoted and not names_other(quoted["before"]):
        name = quoted["name"]
    called = _CALLED.match(clean, end) if OCCASION.match(clean, begin) else None
    read = quotation(clean, called.end()) if called else None
    if read:
        yield NamedCampaign(
            read[0],
            _kind(match),
            start,
            read[1],
            True,
            _period(clean, read[1], read[0]),
            _launcher(clean, end),
        )
        return
    if end >= begin and inside.count("“") == inside.count("”") and not clean.startswith("“", end):
        yield NamedCampaign(
            name, _kind(match), start, end, False, _period(clean, end, name), _launcher(clean, end)
        )


def _year(match: re.Match[str]) -> str | None:
    return match["ty"] or match["cy"] or match["yy"] or match["sy"]


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
