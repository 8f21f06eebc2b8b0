"""Quoted names of campaigns: where the quotation begins after its head word, where it ends, and what follows in a list.

Quotation marks are curly, straight, single or angled, of two kinds in one pair, or left open; one head may serve
several names, on one line ("“A”, “B” và “C”") or on the lines of a list.
"""

from __future__ import annotations

import re
from typing import Final

from ingest.letters import LOWER
from ingest.types import TYPE_PATTERN

OPENING: Final = "“\"”„«‘'"
_CLOSING: Final = {"‘": "’'”\"", "'": "'’", "«": "»”"}
_GAP: Final = re.compile(
    r"(?P<aka>\s\((?:sau\sđây\s)?(?:gọi|viết)\s(?:tắt\s)?là[^()\n]{2,40}\))?\s{0,2}(?:(?:mang\stên|với|có|chủ\sđề|về|là|gồm|bao\sgồm|như|sau|của|trên|trong|ở|tại|do|cụ\sthể|tiêu\sbiểu|nổi\sbật|trọng\stâm|lớn|chính|thường\sxuyên|theo\schuyên\sđề|,\s(?:như|trong\sđó|trọng\stâm|nổi\sbật))(?=[\s:])[^“\"”„«‘\n;.]{0,90}?)?"
    r"(?P<told>(?:diễn\sra|kéo\sdài|được\s(?:tổ\schức|phát\sđộng))\s[^“\"”„«‘\n;.]{0,90}?(?:với|mang|có)\s(?:chủ\sđề|tên(?:\sgọi)?))?"
    r"(?:\s[^“\"”„«‘\n;.:]{1,90}?,?\s(?:với|mang|có)\s(?:chủ\sđề|tên\sgọi))?"
    r"\s{0,2}:?\s{0,2}(?P<list>\n\s*(?:[-–+*•]|\d{1,2}[.)]|[a-zđ]\)|\(\d\))\s*)?(?:(?<=:\s)(?:1[.)]|a\)|\(1\))\s)?(?=[“\"”„«‘']|<<)"
)
_OTHER_NOUN: Final = re.compile(
    r"(?<!\w)(?:mô hình|chương trình|câu lạc bộ|cuộc thi|hội thi|danh hiệu|lời kêu gọi|chuyên mục|đề án|kế hoạch|quỹ|khẩu hiệu|phương châm|tinh thần|giải thưởng|công trình|dự án|cụm từ|nghị quyết|chỉ thị|ra|ngày|phần việc|phong trào|cuộc vận động|hành động|việc làm)(?!\w)",
    re.I,
)
"""What between a head word and a quotation shows that it names something else."""
_NEXT: Final = re.compile(
    rf"(?:\s\((?:{TYPE_PATTERN})\s(?:[^()“”\"\n]|\([^()“”\"\n]{{1,20}}\)){{3,160}}\))?\s?(?:,|;|và|,\svà|;\svà|,\scùng|cùng\svới)\s?(?:(?:\d{{1,2}}[.)]|[a-zđ]\)|\(\d{{1,2}}\))\s)?(?=[“\"‘])"
)
"""What parts two names of a list; the paper of the first may stand in brackets behind it."""
_SHORT: Final = re.compile(
    r"(?:\s[^“”\"().;\n]{1,60})?\s\((?:(?:sau\sđây\s)?(?:gọi|viết)\s(?:tắt|chung)\slà:?\s(?:phong\strào\s|chiến\sdịch\s|cuộc\svận\sđộng\s|đợt\s)?|(?:phong\strào|chiến\sdịch|cuộc\svận\sđộng|đợt)\s)(?:thi\sđua\s)?(?:cao\sđiểm\s)?(?P<mark>[“\"])?(?P<short>[^“”\"()\n]{3,80})(?(mark)[”\"])\)",
    re.I,
)
"""The short name that brackets give behind the full one."""
_NEXT_LINE: Final = re.compile(
    r"[^\n“\"”‘.]{0,90}[;.,]?\n\s*(?:[-–+*•]|\d{1,2}[.)]|[a-zđ]\)|\(\d\))\s*(?=[“\"‘])"
)
_OPEN_END: Final = re.compile(
    r"[;:\n]|\.(?=\s|$)|\s(?:được|đã|đang|tiếp\stục|do|giai\sđoạn\s\d|năm\s\d|theo\s(?:Kế|Quyết|Chỉ)|trên\sđịa\sbàn|của\s(?:Thủ|Chủ|Bộ|UBND))(?!\w)"
)
_GLUED_MARK: Final = re.compile(rf"(?<=[{LOWER}]{{2}})(?<!km)(?:\d{{1,2}}(?!\w)|[⁰¹²³⁴⁵⁶⁷⁸⁹]{{1,3}})")
"""A footnote's mark that cleaning left on a word of a name."""
_NOTE_LINE: Final = re.compile(r"\s?(?:\(?\d{1,3}[).]?\s|[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}|\*{1,3}\s)")
_LAST_LINE: Final = re.compile(r"[^\n“”\"«»‘]{2,120}(?=”)")
_PAGE_NUMBER: Final = re.compile(rf"\d{{1,3}}\s(?=[{LOWER}][^\n“”\"«»‘]{{2,80}}”)")
"""A page's number left before the words that close a quotation; a note's number stands before a capital."""
_NOTES_BETWEEN: Final = 4
_REACH: Final = 480
SHORTEST: Final = 6


def first_quotation(clean: str, pos: int) -> tuple[int, bool, str] | None:
    """Where the quotation that names a campaign opens after its head word's end `pos`, whether it opens a list of lines,
    and the words between. None where none does."""
    gap = _GAP.match(clean, pos, pos + 160)
    if gap is None or (gap["told"] is None and names_other(gap.group(0)[len(gap["aka"] or "") :])):
        return None
    return gap.end(), gap["list"] is not None, gap.group(0)


def names_other(words: str) -> bool:
    """Whether words before a quotation show that it names no campaign: a contest, a fund, a slogan."""
    return _OTHER_NOUN.search(words) is not None


def next_quotation(clean: str, pos: int, lines: bool) -> int | None:
    """Where the next name of the same list opens after one that ended at `pos`; `lines`: also on the next line."""
    more = _NEXT.match(clean, pos) or (_NEXT_LINE.match(clean, pos, pos + 140) if lines else None)
    return more.end() if more else None


def short_name(clean: str, pos: int) -> str | None:
    """The name that brackets behind the full one, which ended at `pos`, give it: "“A” (gọi tắt là phong trào “B”)"."""
    found = _SHORT.match(clean, pos, pos + 200)
    return tidy(found["short"]) if found else None


def quotation(clean: str, at: int) -> tuple[str, int] | None:
    """The words in the quotation that opens at `at` and where it ends; marks inside marks are counted.

    Footnotes' marks are left out. A quotation never closed on its line goes on below notes that cut it; else it ends where the sentence goes on after a name. Bounded cost.
    """
    if clean.startswith("<<", at):
        end = clean.find(">>", at, at + _REACH)
        return (tidy(clean[at + 2 : end]), end + 2) if end > 0 else None
    mark = clean[at]
    closing = _CLOSING.get(mark, '”"»')
    depth = 0
    for i in range(at, min(at + _REACH, len(clean))):
        char = clean[i]
        if char == "\n":
            break
        if i == at or char == "“":
            depth += 1
        elif char in closing and not (char in "'’" and clean[i + 1 : i + 2].isalpha()):
            depth -= 1
            if depth <= 0:
                return tidy(_GLUED_MARK.sub("", clean[at + 1 : i])), i + 1
    if mark not in "“„":
        return None
    parted = _parted(clean, at)
    if parted:
        return parted
    stop = _OPEN_END.search(clean, at + 1, at + _REACH)
    name = tidy(clean[at + 1 : stop.start()]) if stop else ""
    return (name, stop.start()) if stop and 2 <= len(name.split()) <= 30 else None


def _parted(clean: str, at: int) -> tuple[str, int] | None:
    """The quotation that opens at `at`, is open at its line's end and is closed on the next line, or below the lines of
    footnotes that stand between; else None. Bounded cost."""
    end = clean.find("\n", at, at + _REACH)
    if end < 0 or clean[end - 1] in "“.;:!?…":
        return None
    line = end + 1
    for passed in range(_NOTES_BETWEEN + 1):
        number = _PAGE_NUMBER.match(clean, line)
        line = number.end() if number else line
        rest = _LAST_LINE.match(clean, line)
        if rest and (not passed or rest.group(0)[0].islower()) and not _NOTE_LINE.match(clean, line):
            name = tidy(_GLUED_MARK.sub("", f"{clean[at + 1 : end]} {rest.group(0)}"))
            return (name, rest.end() + 1) if len(name.split()) <= 40 else None
        if not _NOTE_LINE.match(clean, line):
            return None
        following = clean.find("\n", line, line + 1000)
        if following < 0:
            return None
        line = following + 1
    return None


def tidy(name: str) -> str:
    """A name in one line without the marks and punctuation around it."""
    return re.sub(r"\s+", " ", name).strip(" *.,;:“”\"'‘’«»")
