"""Schemes, strategies, plannings and target programmes that a paper knows by their title alone.

"Chương trình mục tiêu quốc gia giảm nghèo bền vững giai đoạn 2021 - 2025", "Đề án “Xây dựng xã hội học tập”", "Quy hoạch
thành phố Cần Thơ thời kỳ 2021 - 2030": papers of their own, cited with a name and no number. A title that a numbered
citation of the paper bears is that paper's and no second one; a draft is none. Only where marks, a period or the
name of the programme bound the title is it read.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from ingest.commas import goes_on
from ingest.letters import LOWER, UPPER, by_first, words
from ingest.model import Citation, Header, Mention, Text
from ingest.places import PROVINCE_PATTERN

_SPAN: Final = r"\d{4}\s?[-–]\s?\d{4}"
_UNTIL: Final = r"đến\snăm\s\d{4}(?:,?\s(?:và\s)?(?:tầm\snhìn|định\shướng)\s(?:đến\s)?(?:năm\s)?\d{4})?"
_PERIOD: Final = rf"(?:,?\s(?:giai\sđoạn|thời\skỳ)\s{_SPAN}(?:,\s(?:tầm\snhìn|định\shướng)\sđến\s(?:năm\s)?\d{{4}})?|\s{_UNTIL})"
_WORD: Final = rf"(?:,?\s(?:[-–]\s)?[{LOWER}]+|\s(?:Việt\sNam|quốc\sgia))"
_NATIONAL: Final = re.compile(
    rf"C(?<!\w.)hương\strình\s(?:mục\stiêu\squốc\sgia|MTQG)(?P<words>{_WORD}{{2,18}})(?P<period>{_PERIOD})?"
)
_TYPE: Final = by_first(r"Đề\sán|Chiến\slược|Quy\shoạch")
_QUOTED: Final = re.compile(
    rf"(?P<type>{_TYPE})\s(?:về\s)?“(?P<title>[^“”\n]{{15,240}})”(?P<period>{_PERIOD})?"
)
_PERIODIC: Final = re.compile(
    rf"(?P<type>{_TYPE})(?P<words>(?:{_WORD}|\s(?:tỉnh|thành\sphố|vùng)\s{PROVINCE_PATTERN}|\s[{UPPER}][{LOWER}]+){{2,22}}?)(?P<period>{_PERIOD})"
)
_YEAR: Final = re.compile(r"\d{4}")
_SIGNS: Final = ("Chương trình m", "Chương trình M", "Đề án ", "Chiến lược ", "Quy hoạch ")
_STOP: Final = words(
    "giai trên đã được là có do để của theo năm đạt tại cho nhằm sẽ cần từ đến như này nêu cùng đối phải tiếp góp qua khi còn thời "
    "gồm bao ban hành trình đang mà thì nên bởi bằng kèm kể ngày số"
)
"""Words that no title of a programme goes on with."""
_STOP_NATIONAL: Final = _STOP | words("tỉnh thành huyện xã phường cấp các đều")
_TOKEN: Final = re.compile(r",|[^\s,–-]+")
_JOINED: Final = re.compile(r"\s(?:miền\snúi|an\ssinh|phát\striển|nông\sthôn)(?!\w)")
"""What "và" joins within a title."""
_CLOSING: Final = re.compile(_PERIOD)
_FEWEST: Final = 2
_DRAFT: Final = re.compile(
    r"(?:[Dd]ự thảo|[Xx]ây dựng|[Ll]ập|[Hh]oàn thiện|[Tt]ham mưu|[Tt]rình|[Tt]hẩm định|[Đđ]ề xuất|[Ss]oạn thảo|[Nn]ghiên cứu)\s(?:các\s)?$"
)
_NUMBERED: Final = re.compile(
    r"[\s,(]{0,3}(?:(?:được\s)?(?:ban hành|phê duyệt)\s)?(?:(?:kèm\s)?theo\s|tại\s)?(?:Quyết định|Nghị quyết|Kế hoạch|Chỉ thị|Công văn|Đề án|Tờ trình|Thông báo)\s(?:số\s)?\d|\ssố\s\d"
)
"""A number right after the title: the title is that paper's."""


@dataclass(frozen=True, slots=True)
class _Named:
    type: str
    name: str
    year: int | None
    start: int
    end: int


def find_programmes(text: Text, header: Header, citations: Sequence[Citation]) -> tuple[Citation, ...]:
    """The papers known by their title alone, in order of first mention, apart from `citations`. Linear in the text."""
    clean = text.clean
    if not any(sign in clean for sign in _SIGNS):
        return ()
    known = [_fold(c.subject) for c in citations if c.number and c.subject]
    own = _fold(f"{header.type} {header.title}") if header.type and header.title else ""
    groups: dict[str, list[_Named]] = {}
    for named in _named(clean):
        key = _fold(_without_period(named.name))
        if any(key in subject for subject in known) or own.startswith(key):
            continue
        groups.setdefault(key, []).append(named)
    found = [_citation(part) for group in groups.values() for part in _by_period(group)]
    return tuple(sorted(found, key=lambda c: c.mentions[0].start))


def _named(clean: str) -> Iterator[_Named]:
    done = 0
    matches = [
        *((m, "Chương trình") for m in _NATIONAL.finditer(clean)),
        *((m, " ".join(m["type"].split())) for m in _QUOTED.finditer(clean)),
        *((m, " ".join(m["type"].split())) for m in _PERIODIC.finditer(clean)),
    ]
    for match, kind in sorted(matches, key=lambda found: (found[0].start(), -found[0].end())):
        end = _end(clean, match)
        if (
            end is None
            or match.start() < done
            or _DRAFT.search(clean, max(0, match.start() - 25), match.start())
        ):
            continue
        if _NUMBERED.match(clean, end):
            continue
        done = end
        name = " ".join(clean[match.start() : end].replace("“", "").replace("”", "").split())
        year = _YEAR.search(name) if _CLOSING.search(name) else None
        yield _Named(kind, name, int(year.group()) if year else None, match.start(), end)


def _end(clean: str, match: re.Match[str]) -> int | None:
    """Where the title ends: at its marks or period, else at the first word that no title holds. None for no title."""
    if "title" in match.re.groupindex:
        return match.end()
    begin, stop = match.span("words")
    last, count = begin, 0
    for word in _TOKEN.finditer(clean, begin, stop):
        if word.group() == ",":
            if goes_on(clean, word.start()):
                continue
            break
        joins = word.group() == "và" and not _JOINED.match(clean, word.end())
        if joins or word.group() in (_STOP_NATIONAL if match.re is _NATIONAL else _STOP):
            break
        if word.group() != "và":
            last, count = word.end(), count + 1
    else:
        return match.end()
    if match.re is not _NATIONAL or count < _FEWEST:
        return None
    period = _CLOSING.match(clean, last)
    return period.end() if period else last


def _without_period(name: str) -> str:
    return re.sub(rf"{_PERIOD}$", "", name)


def _fold(words_: str) -> str:
    return re.sub(r"[^\w]+", " ", words_.lower()).strip()


def _by_period(group: list[_Named]) -> list[list[_Named]]:
    """The mentions of one title parted by their periods; those without one go to the only period there is."""
    years = sorted({n.year for n in group if n.year})
    if len(years) <= 1:
        return [group]
    parts = [[n for n in group if n.year == year] for year in years]
    loose = [n for n in group if n.year is None]
    return [*parts, loose] if loose else parts


def _citation(group: list[_Named]) -> Citation:
    return Citation(
        type=group[0].type,
        number=None,
        name=max((n.name for n in group), key=len),
        year=next((n.year for n in group if n.year), None),
        mentions=tuple(Mention(n.start, n.end) for n in group),
    )
