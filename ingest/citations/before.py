"""Date and issuer that stand before a citation: "Ngày 27 tháng 4 năm 2024, UBND thành phố ban hành Tờ trình số 89/TTr-UBND"."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from ingest.agencies.names import agency_at
from ingest.agencies.reading import named_at
from ingest.citations.anchor import Anchor
from ingest.citations.issuers import can_issue, issuer_before, spelled_before, unknown_code
from ingest.citations.reading import Reading
from ingest.citations.stage import clause_start
from ingest.dates import find_dates
from ingest.dates import parse as parse_date
from ingest.letters import LOWER, UPPER

_SENTENCE_START: Final = re.compile(r"[.;!?…]\s{1,4}(?=[\W\d]{0,4}[" + UPPER + r"])|\n|:\s{1,3}(?=[-+“])")
_ISSUES: Final = re.compile(
    r"(?:[bB]an\s{1,3}hành|có|thông\s{1,3}qua|ký(?:\s{1,3}ban\s{1,3}hành)?|gửi|phê\s{1,3}duyệt|trình|xây\s{1,3}dựng|cấp|công\s{1,3}bố|tham\s{1,3}mưu|quyết\s{1,3}định|"
    r"(?<!\w)ra(?=\s{1,2}$)|triển\s{1,3}khai|phát\s{1,3}động|phát\s{1,3}hành|(?:điều\s{1,3}chỉnh|sửa\s{1,3}đổi|bổ\s{1,3}sung)(?=[^.;:()\n]{0,50}\s(?:tại|bằng)\s))(?!\w)"
)
_CAPITAL: Final = re.compile(r"(?<![\w/])(?<!\w-)(?=[" + UPPER + "])")
"""Where a body's name may begin, which is not within a symbol ("QĐ-UBND")."""
_AGENT: Final = re.compile(
    r"(?:(?:\s{0,2},\s{1,3}tại\s{1,2}[^,;:.()\n]{3,60})?(?:\s{0,2},?\s{1,3}thay\s{1,2}mặt\s[^,;:.()\n]{3,90})?\s{0,2},?\s{1,3}(?:[^,;:.()\n]|\([^();\n]{1,100}\)|,(?=\s(?:Chủ\snhiệm|Ban\sBí\sthư|Bộ\sChính\strị|HĐND|UBND|Hội\sđồng\snhân\sdân|[ỦU][ỷy]\sban\s(?:nhân\sdân|MTTQ|Mặt\strận))\s)){2,110}?(?:,\sđã\s{1,3})?|\s{1,3})$"
)
_CARRIED_OUT: Final = re.compile(
    r"(?:thực\s{1,2}hiện|thi\s{1,2}hành|cụ\s{1,2}thể\s{1,2}h(?:óa|oá)|thay\s{1,2}thế|bãi\s{1,2}bỏ)\s{1,2}(?:các\s{1,2})?$"
)
"""Right before a paper that was there already on the day told: "ngày D, UBND phê duyệt kế hoạch thực hiện Chỉ thị 5"."""
_TOLD_AT: Final = re.compile(
    rf"(?:^|[;.]\s{{1,3}}|\n)[^{UPPER}\d\n]{{0,4}}(?=[Nn]gày\s)(?P<told>[^;\n]{{20,300}}?)\s{{1,2}}(?:tại|bằng)\s{{1,2}}$"
)
_NOT_ISSUED: Final = re.compile(r"(?:[Tt]ừ|[Tt]rước|[Ss]au|[Hh]ết|lực)\s{1,3}$")
"""Before a day on which something begins, ends or takes effect."""
_AT: Final = re.compile(r"\s{1,2}(?:tại|trong|theo|có)\s{1,2}(?:các\s{1,2})?$")
_PROPOSES: Final = re.compile(
    r"(?:đề\s{1,2}nghị|đề\s{1,2}xuất|kiến\s{1,2}nghị|ý\s{1,2}kiến)\s{1,2}của\s{1,2}$"
)
_MEANS: Final = re.compile(r"(?<!kèm)\s{1,2}(?:tại|bằng|qua|thông\s{1,2}qua|theo)\s{1,2}(?:các\s{1,2})?$")
_DOES: Final = re.compile(
    rf"\s{{1,3}}(?!(?:của|và|về|ở|tại|cho|với|do|trong|là|theo|bằng|qua|các|này|trên|để|từ|đến|được|bị)(?!\w))[{LOWER}]"
)
"""What a body does: any small word that does not carry its name or its place on."""
_THEN_AT: Final = re.compile(r"\s{0,2},?\s{1,2}(?:tại|bằng|theo|qua)\s{1,2}$")
"""Between the day of a change and the paper that makes it: "được điều chỉnh vào ngày 30 tháng 8 năm 2025, tại"."""
_CHANGED: Final = re.compile(
    r"(?:điều\s{1,3}chỉnh|sửa\s{1,3}đổi|bổ\s{1,3}sung|ban\s{1,3}hành|phê\s{1,3}duyệt|kiện\s{1,3}toàn|thành\s{1,3}lập|công\s{1,3}nhận)(?!\w)[^.;:()\n]{0,40}$"
)
_ROW_OF_STATUS: Final = re.compile(
    r"(?<![\d/])(?P<day>\d{1,2}/\d{1,2}/\d{4})\s(?:Văn\sbản\s)?được\sban\shành\s$"
)
"""A row of a table that tells a paper's life: "17/05/2012 Văn bản được ban hành 11/2012/TT-BCT"."""
_OWNER: Final = re.compile(r"(?:của|cho|với)\s{1,3}$")
_REACH: Final = 320


def read_before(text: str, reading: Reading, floor: int, home: str | None) -> Reading:
    """The reading with a date and an issuer found before it, where it lacks them. Bounded cost.

    The date must open the clause of the issuing verb: "ngày D, <agency> (đã) ban hành". The verb nearest before
    the citation counts, and nothing before `floor`, where the citation before ends.
    """
    anchor = reading.anchor
    start = max(floor, anchor.start - _REACH)
    for match in _SENTENCE_START.finditer(text, start, anchor.start + 1):
        start = match.end()
    reading = _at(text, reading, start, home)
    reading = _means(text, reading, home)
    told = _ROW_OF_STATUS.search(text, max(0, anchor.start - 48), anchor.start)
    if told and reading.date is None:
        reading = replace(reading, date=parse_date(told["day"]))
    verbs = [m.start() for m in _ISSUES.finditer(text, start, anchor.start)]
    if reading.issuer is None and unknown_code(anchor):
        spelled = spelled_before(text, start, anchor.start, anchor, home)
        reading = replace(reading, issuer=spelled, spoken=spelled is not None)
    if reading.date is None and anchor.symbol is not None:
        day = _day_of_act(text, anchor.start)
        if day and anchor.symbol.year in (None, int(day[:4])):
            reading = replace(reading, date=day)
    if not verbs or anchor.symbol is None:
        return reading
    date, issuer, spoken = reading.date, reading.issuer, reading.spoken
    if date is None:
        date = _day_of_change(text, start, anchor.start)
        if not _CARRIED_OUT.search(text, max(start, anchor.start - 24), anchor.start):
            date = _date_before(text, start, verbs) or date
        if date and anchor.symbol.year and int(date[:4]) != anchor.symbol.year:
            date = None
    if issuer is None:
        issuer = issuer_before(text, start, verbs[-1], anchor, home)
        spoken = issuer is not None
    return replace(reading, date=date, issuer=issuer, spoken=spoken)


def _any_code(anchor: Anchor) -> bool:
    """Whether a letter's code tells no one body: an unknown one, or that of a standing committee alone."""
    return unknown_code(anchor) or (anchor.symbol is not None and anchor.symbol.issuers[:1] == ("BTV",))


def _at(text: str, reading: Reading, start: int, home: str | None) -> Reading:
    """The issuer in "của <agency> tại Tờ trình số ...", where the agency ends right before tại."""
    anchor = reading.anchor
    at = _AT.search(text, max(start, anchor.start - 30), anchor.start)
    if reading.issuer is not None or at is None:
        return reading
    for match in re.finditer(r"(?<!\w)(?=[" + UPPER + "])", text[start : at.start()]):
        begin = start + match.start()
        agency = agency_at(text, begin, home, at.start())
        if agency and agency.end >= at.start() - 1 and can_issue(anchor, agency.name):
            return replace(reading, issuer=agency.name, spoken=True)
        if not _PROPOSES.search(text, max(start, begin - 30), begin):
            continue
        # Who proposes something by a letter wrote it, whatever its code abbreviates.
        agency = named_at(text, begin, home, at.start())
        if agency and agency.end >= at.start() - 1 and _any_code(anchor):
            return replace(reading, issuer=agency.name, spoken=True)
    return reading


def _means(text: str, reading: Reading, home: str | None) -> Reading:
    """The issuer in "<agency> triển khai Quyết định số ... tại Kế hoạch số ...": who does it by this paper."""
    anchor = reading.anchor
    means = _MEANS.search(text, max(0, anchor.start - 20), anchor.start)
    if reading.issuer is not None or means is None:
        return reading
    best, pos = None, clause_start(text, anchor.start, _REACH)
    while (match := _CAPITAL.search(text, pos, means.start())) is not None:
        agency = named_at(text, match.start(), home, means.start())
        pos = agency.end if agency else match.start() + 1
        if agency is None or _OWNER.search(text, max(0, agency.start - 5), agency.start):
            continue
        fits = can_issue(anchor, agency.name) or unknown_code(anchor)
        if fits and _DOES.match(text, agency.end, means.start() + 1):
            best = agency.name
    return replace(reading, issuer=best, spoken=best is not None)


def _day_of_change(text: str, start: int, end: int) -> str | None:
    """The day that stands right before "tại <citation>" and after what was done on it."""
    at = _THEN_AT.search(text, max(start, end - 12), end)
    dates = find_dates(text, max(start, end - 60), at.start()) if at else ()
    if at is None or not dates or dates[-1].end != at.start():
        return None
    return dates[-1].iso if _CHANGED.search(text, start, dates[-1].start) else None


def _day_of_act(text: str, end: int) -> str | None:
    """The day that opens the clause in which somebody does a thing by the paper cited at `end`, whatever other papers it names on
    the way: "Ngày D, Thủ tướng phê duyệt Kế hoạch thực hiện Chỉ thị số 37-CT/TW tại Quyết định số ..."."""
    if _THEN_AT.search(text, max(0, end - 12), end) is None:
        return None
    begin = max(text.rfind(sign, max(0, end - _REACH), end) for sign in ("\n", "; ", ". "))
    told = _TOLD_AT.search(text, max(0, begin), end)
    days = find_dates(text, told.start("told"), end) if told else ()
    if told is None or len(days) != 1 or days[0].start != told.start("told"):
        return None
    verbs = [m.start() for m in _ISSUES.finditer(text, days[0].end, end)]
    agent = verbs and _AGENT.fullmatch(text[days[0].end : verbs[0]])
    return days[0].iso if agent else None


def _date_before(text: str, start: int, verbs: list[int]) -> str | None:
    dates = [d for d in find_dates(text, start, verbs[-1]) if text[d.start : d.start + 4].lower() == "ngày"]
    if not dates:
        return None
    last = dates[-1]
    if _NOT_ISSUED.search(text, max(start, last.start - 12), last.start):
        return None
    verb = next((v for v in verbs if v > last.end), None)
    if verb is None or not _AGENT.fullmatch(text[last.end : verb]):
        return None
    return last.iso
