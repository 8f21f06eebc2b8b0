"""When a paper takes effect and when it ends.

Read from the paper's own words ("Thông tư này có hiệu lực thi hành từ ngày …"), outside the quoted wording of
other papers. An application date ("áp dụng từ ngày …") is another matter and is not taken.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from typing import Final

from ingest.dates import date_at, find_dates
from ingest.model import Header, Section, Text
from ingest.quotes import QuotedBlock, block_at, find_quoted_blocks

_TYPES: Final = (
    "Bộ luật|Luật|Pháp lệnh|Nghị quyết liên tịch|Nghị quyết|Nghị định|Thông tư liên tịch|Thông tư|Quyết định|"
    "Chỉ thị|Quy định|Quy chế|Hướng dẫn|Kế hoạch|Chương trình|Đề án|Lệnh|Kết luận|Thông báo|Văn bản"
)
_CLAUSE: Final = re.compile(
    rf"(?:(?P<own>(?:{_TYPES}) này)|(?P<bare>(?:{_TYPES})))(?: (?:sẽ|bắt đầu|chính thức|cùng với [^.;\n]{{0,80}}?|(?:đã )?được [^.;\n]{{0,160}}?thông qua[^.;\n]{{0,60}}?(?:,| và)))? có hiệu lực"
    r"(?: thi hành)?(?: chính thức)?,?(?= |sau \d|kể từ|từ ngày)"
)
_FROM: Final = re.compile(r"\s*(?:thi hành\s+)?(?:kể )?từ\s+(?=ngày|\d)|\s*(?:vào|kể từ|từ)?\s*(?=ngày\s+\d)")
_SIGNED: Final = re.compile(
    r"\s*(?:kể )?từ (?:ngày )?(?:được )?(?:ký|ban hành|thông qua|công bố|Quốc hội thông qua|[^.;\n]{0,60}?thông qua)"
)
_AFTER: Final = re.compile(
    r"\s*sau (?P<days>\d{1,3})(?: \([^)]{1,40}\))? ngày,? (?:làm việc,? )?(?:kể )?từ ngày (?:được )?(?:ký|ban hành|thông qua|công bố)"
)
_UNTIL: Final = re.compile(
    r"(?:đến hết|cho đến hết|đến|hết hiệu lực (?:thi hành )?(?:kể )?từ|hết hiệu lực vào)\s+(?=ngày)"
)
_PASSED: Final = re.compile(r"thông qua\s+(?=ngày)")
_STOP: Final = re.compile(r"[;\n]|\.(?:\s|$)|, trừ |\btrừ (?:quy định|trường hợp|các)")
_END_OF_SELF: Final = re.compile(
    rf"(?:{_TYPES}) này (?:sẽ )?hết hiệu lực(?: thi hành)? (?:(?:kể )?từ|vào|sau) (?=ngày)"
)
_REACH: Final = 260
_BEFORE: Final = 300


def find_effect(text: Text, header: Header, sections: Sequence[Section]) -> tuple[str | None, str | None]:
    """The paper's (effective, expires) as ISO dates; None where the paper does not say.

    The clause nearest to a heading "Hiệu lực thi hành" wins over one elsewhere; then the first. Linear.
    """
    clean = text.clean
    if "hiệu lực" not in clean:
        return None, None
    blocks = find_quoted_blocks(clean, text.body_end)
    under = [(s.start, s.end) for s in sections if "hiệu lực" in s.title.lower() and s.kind == "dieu"]
    found: list[tuple[int, str, str | None]] = []
    for at, own, start, expires in _clauses(text, header, blocks):
        weight = (0 if any(a <= at < b for a, b in under) else 2) + (0 if own else 1)
        found.append((weight, start, expires))
    effective, expires_on = None, None
    if found:
        _, effective, expires_on = min(found, key=lambda f: f[0])
    for at in _occurrences(clean, "hết hiệu lực", text.body_end):
        match = _END_OF_SELF.search(clean, max(0, at - 40), min(at + 60, text.body_end))
        when = date_at(clean, match.end(), text.body_end) if match else None
        if when and not block_at(blocks, at):
            expires_on = expires_on or when.iso
    return effective, expires_on


def _clauses(
    text: Text, header: Header, blocks: tuple[QuotedBlock, ...]
) -> Iterator[tuple[int, bool, str, str | None]]:
    clean = text.clean
    issued = header.date or _passed(text)
    done = 0
    for at in _occurrences(clean, "có hiệu lực", text.body_end):
        match = _CLAUSE.search(clean, max(done, at - _BEFORE), min(at + 50, text.body_end))
        if match is None or match.start() > at:
            continue
        done = match.end()
        if block_at(blocks, match.start()):
            continue
        if match["bare"] and not _begins_sentence(clean, match.start()):
            continue
        stop = _STOP.search(clean, match.end(), min(match.end() + _REACH, text.body_end))
        end = stop.start() if stop else min(match.end() + _REACH, text.body_end)
        start = _start(clean, issued, match.end(), end)
        if start:
            yield match.start(), bool(match["own"]), start, _expiry(clean, match.end(), end)


def _occurrences(clean: str, words: str, end: int) -> Iterator[int]:
    at = clean.find(words, 0, end)
    while at >= 0:
        yield at
        at = clean.find(words, at + 1, end)


def _begins_sentence(clean: str, at: int) -> bool:
    """A type word without "này" speaks of the paper only where a sentence or item begins with it."""
    before = clean[max(0, at - 12) : at]
    return bool(re.search(r"(?:^|\n|\.\s|\d[.)]\s|[a-zđ]\)\s)$", before)) or at == 0


def _start(clean: str, issued: str | None, at: int, end: int) -> str | None:
    after = _AFTER.match(clean, at, end)
    if after and issued:
        return (date.fromisoformat(issued) + timedelta(days=int(after["days"]))).isoformat()
    lead = _FROM.match(clean, at, end)
    if lead:
        when = date_at(clean, lead.end(), min(lead.end() + 60, len(clean)))
        if when:
            return when.iso
    if _SIGNED.match(clean, at, end):
        return issued
    return None


def _expiry(clean: str, at: int, end: int) -> str | None:
    for match in _UNTIL.finditer(clean, at, end):
        when = date_at(clean, match.end(), min(match.end() + 60, len(clean)))
        if when:
            return when.iso
    return None


def _passed(text: Text) -> str | None:
    """The date a resolution was passed: "… thông qua ngày 17 tháng 5 năm 2025"."""
    last = None
    for match in _PASSED.finditer(text.clean, 0, text.body_end):
        dates = find_dates(text.clean, match.end(), min(match.end() + 60, text.body_end))
        last = dates[0].iso if dates else last
    return last
