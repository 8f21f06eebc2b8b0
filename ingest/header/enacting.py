"""Whose paper a text without a head is: the sentence by which an office issues it.

"..., Ủy ban nhân dân tỉnh ban hành Kế hoạch triển khai thực hiện như sau:". The kind has no number there: with one the sentence
tells of another paper. Excerpts and pages that lack head and signature have nothing else.
"""

from __future__ import annotations

import re
from typing import Final

from ingest.agencies.reading import named_at
from ingest.letters import UPPER
from ingest.places import PROVINCE_PATTERN, full_name, province
from ingest.types import TYPE_PATTERN, canonical_type

_FORMULA: Final = re.compile(
    rf"\s(?<!đã\s)(?<!vừa\s)(?<!mới\s)(?P<verb>ban\shành|xây\sdựng|chỉ\sthị|hướng\sdẫn|thông\sbáo|báo\scáo|yêu\scầu|đề\snghị|có\sý\skiến)\s?(?:(?P<kind>{TYPE_PATTERN})(?!\w|\s(?:số\s)?\d))?"
    r"(?P<rest>(?:[^.;\n]|;(?=\s\d)){0,260}?)(?:như\ssau|sau\sđây|chính\ssau|gồm)?\s?:\s?(?=\n|$)"
)
_PREAMBLE: Final = re.compile(
    rf"(?:^|\n)(?P<who>[{UPPER}][^.;:\n]{{3,200}}?)\sban\shành\s(?P<kind>{TYPE_PATTERN})(?!\w|\s(?:số\s)?\d)(?=\s[^\n]{{8,}}[.:]\s?(?:\n|$))"
)
"""The last sentence of a preamble: "Chính phủ ban hành Nghị định quy định chi tiết ... ."."""
_GROUNDS: Final = re.compile(r"(?:^|\n)(?:Căn cứ|Theo đề nghị|Xét đề nghị) [^\n]+\n?$")
_TOGETHER: Final = re.compile(r",?\s(?:và|cùng)\s|,\s")
_NUMBERED: Final = re.compile(r"\s?(?:\w+\s){0,4}số\s\d")
_CAPITAL: Final = re.compile(rf"(?<!\w)(?=[{UPPER}])")
_LEVEL: Final = re.compile(r"\s(?P<kind>tỉnh|thành phố)$")
_PROVINCE: Final = re.compile(
    rf"(?<!\w)(?:[Tt]ỉnh|[Tt]hành phố|TP\.?|TỈNH|THÀNH PHỐ)\s(?P<place>{PROVINCE_PATTERN}|(?i:{PROVINCE_PATTERN}))(?!\s\((?:cũ|trước))"
)
_TOLD: Final = re.compile(
    rf"(?:^|\n|[)\]]\s?[-–]?\s?)[Nn]gày\s\d{{1,2}}[/\-.]\d{{1,2}}(?:[/\-.]\d{{4}})?,\s[{UPPER}][^.;\n]{{2,110}}?\s(?:(?:đã|vừa|mới)\s)?(?:ban\shành|có|ký|gửi)(?:\sban\shành)?\s(?:{TYPE_PATTERN})\s(?:số\s?:?\s?)?\d"
)
"""How news begins: "Ngày 12/5, Bộ Tư pháp ban hành Công văn số 318/BTP-VP"."""
_POSTED: Final = re.compile(r"\n\W{0,3}(?:Đăng ngày|Ngày đăng|Cập nhật(?: lúc)?|Đăng lúc)\s?:\s?\d")
_SECOND: Final = re.compile(r"\n(?:Nơi nhận|Điều 1[.:]|QUYẾT ĐỊNH)")
_BASES: Final = re.compile(
    rf"\W{{0,4}}(?:(?:I|1)\.\s)?(?:CĂN\sCỨ|CƠ\sSỞ)(?:\sPHÁP\sLÝ)?(?:\s(?:LẬP|XÂY\sDỰNG|BAN\sHÀNH))\s(?P<kind>{TYPE_PATTERN})(?!\w)"
)
_OPENING: Final = 1200
_LONGEST_GROUND: Final = 1000
_REACH: Final = 140
_HEAD: Final = 6000


def enacted_by(text: str) -> tuple[str, str | None] | None:
    """The issuer that the first such sentence of the running `text` names, and the kind of paper it is called, else None.
    Cost: the text's first `_HEAD` characters, each sentence looked at a bounded way back."""
    for match in _FORMULA.finditer(text, 0, min(len(text), _HEAD)):
        if match["kind"] is None and _NUMBERED.match(match["rest"]):
            continue
        start = max(0, match.start() - _REACH)
        for capital in _CAPITAL.finditer(text, start, match.start()):
            agency = named_at(text, capital.start(), None, match.start())
            if agency and agency.end == match.start():
                kind = canonical_type(match["kind"]) if match["kind"] else None
                letter = kind is None and match["verb"].split()[0] in ("đề", "có")
                return _placed(agency.name, text), "Công văn" if letter else kind
    return _by_preamble(text)


def _by_preamble(text: str) -> tuple[str, str | None] | None:
    """Who issues the paper by the sentence that ends its grounds, those who issue it together all, and what it is."""
    for match in _PREAMBLE.finditer(text, 0, min(len(text), _HEAD)):
        if not _GROUNDS.search(text, max(0, match.start() - _LONGEST_GROUND), match.start("who")):
            continue
        who = match["who"]
        names: list[str] = []
        at = 0
        while (agency := named_at(who, at, None)) is not None:
            names.append(agency.name)
            if agency.end == len(who):
                return _placed(", ".join(names), text), canonical_type(match["kind"])
            more = _TOGETHER.match(who, agency.end)
            if more is None:
                break
            at = more.end()
    return None


def tells_of_paper(text: str) -> bool:
    """Whether a text without head is a page that tells of a paper: it opens by who issued a numbered one on what day."""
    told = _TOLD.search(text, 0, min(len(text), _OPENING))
    return told is not None and not _SECOND.search(text, told.end(), min(len(text), _HEAD))


def posts_of_paper(text: str, kind: str | None) -> bool:
    """Whether a text headed as a paper of a kind is a page that only tells of one: it says when it was posted, then that somebody
    issued such a paper with a number, and prints nothing of it."""
    if kind is None or _POSTED.search(text, 0, min(len(text), _OPENING)) is None:
        return False
    told = re.compile(rf"\s(?:đã|vừa|mới)\s(?:ký\s)?ban\shành\s{kind}\ssố\s?:?\s?\d").search(text, 0, _HEAD)
    return told is not None and not _SECOND.search(text, 0)


def kind_of_heading(text: str) -> str | None:
    """The kind that the first heading of a text without head tells: "I. CĂN CỨ LẬP KẾ HOẠCH", else None."""
    match = _BASES.match(text)
    return canonical_type(match["kind"]) if match else None


def _placed(issuer: str, text: str) -> str:
    """The issuer with its province's name, where the text names one province alone."""
    level = _LEVEL.search(issuer)
    named = {province(m["place"]) for m in _PROVINCE.finditer(text)} - {None}
    if level is None or len(named) != 1:
        return issuer
    return issuer[: level.start()] + " " + full_name(str(named.pop()))
