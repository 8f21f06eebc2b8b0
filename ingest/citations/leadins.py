"""Who issued the papers that a lead-in, or a footnote's mark, says somebody issued.

"..., UBND phường đã ban hành các văn bản sau:" and the items under it; "Ban Chỉ huy ban hành kế hoạch và các văn bản
hướng dẫn²" and the papers that note 2 lists. An item that names its own issuer never comes here. Each look back is
bounded: `_LIST` characters for a list, `_REACH` for a clause.
"""

from __future__ import annotations

import re
from typing import Final

from ingest.agencies.reading import named_at
from ingest.citations.anchor import Anchor
from ingest.citations.issuers import can_issue, unknown_code
from ingest.citations.stage import clause_start
from ingest.letters import UPPER
from ingest.model import Note

_REACH: Final = 320
_LIST: Final = 6000
_ISSUES: Final = re.compile(
    r"(?<!\w)(?:ban\s{1,3}hành|xây\s{1,3}dựng|phát\s{1,3}hành|ký(?:\s{1,3}ban\s{1,3}hành)?)(?!\w)"
)
_MANNER: Final = re.compile(
    r"(?:\s{1,3}(?:đã|vừa|cũng|còn|luôn|kịp\s{1,2}thời|chủ\s{1,2}động|tiếp\s{1,2}tục|khẩn\s{1,2}trương|đồng\s{1,2}thời|trực\s{1,2}tiếp|tham\s{1,2}mưu|tổ\s{1,2}chức|tập\s{1,2}trung)){0,4}\s{1,3}"
)
"""What may stand between who issues and the verb."""
_CAPITAL: Final = re.compile(r"(?<!\w)(?=[" + UPPER + "])")
_ITEM: Final = re.compile(
    r"[ \t]{0,8}(?P<mark>[-–+•*]|\(?\d{1,2}[.)](?!\d)|\(?[a-zđ]\))\s{0,4}(?P<lead>[^\n]{0,60})"
)
_BARE_LEAD: Final = re.compile(r"(?:[Cc]ác\s)?(?:[^\W\d]+\s?){0,5}(?:số[\s:]{0,3})?")
"""What stands in an item before its number: at most the paper's type."""
_LEAD_IN: Final = re.compile(
    r"(?:(?:sau(?:\s{1,2}đây)?|gồm|cụ\s{1,2}thể|như|là)\s{0,2}:|:|\ssau(?:\s{1,2}đây)?)\s{0,3}$"
)
_AND: Final = re.compile(r"\s?(?:,|và|,\s?và|;)\s{1,3}")
_OWNER: Final = re.compile(r"(?:của|với|cho|từ)\s{1,3}$")
_PARTED: Final = re.compile(r"[.!?]\s{1,4}(?=[" + UPPER + r"])")


def issuer_of_lead_in(text: str, anchor: Anchor, home: str | None) -> str | None:
    """The body that the lead-in of the list around `anchor` says issued its items, else None."""
    line = text.rfind("\n", 0, anchor.start) + 1
    start = max(line, anchor.start - 1500)
    colon = text.rfind(":", start, anchor.start)
    while colon > start and not text[colon + 1 : colon + 2].isspace():
        colon = text.rfind(":", start, colon)
    if colon > start and _PARTED.search(text, colon, anchor.start) is None:
        return _who_issues(text, clause_start(text, colon, _REACH), colon, anchor, home)
    item = _ITEM.match(text, line)
    if item is None or anchor.start > item.end():
        return None
    if not _BARE_LEAD.fullmatch(text, item.start("lead"), anchor.start):
        return None
    end = _lead_in_before(text, line, item["mark"])
    return _who_issues(text, clause_start(text, end, _REACH), end, anchor, home) if end else None


def _lead_in_before(text: str, line: int, mark: str) -> int | None:
    """Where the lead-in of the items before `line` ends: the nearest line above that is no item with such a mark."""
    kind = _kind(mark)
    floor = max(0, line - _LIST)
    while line > floor:
        end = line - 1
        line = text.rfind("\n", 0, end) + 1
        if not text[line:end].strip():
            continue
        item = _ITEM.match(text, line, end)
        if item is None or _kind(item["mark"]) != kind:
            return end if _LEAD_IN.search(text, max(line, end - 40), end) else None
    return None


def _kind(mark: str) -> str:
    """Marks of one list are alike: dashes of one kind, numbers, or letters."""
    return "1" if any(c.isdigit() for c in mark) else "a" if any(c.isalpha() for c in mark) else mark


def issuer_of_mark(text: str, anchor: Anchor, notes: tuple[Note, ...], home: str | None) -> str | None:
    """For a paper in a footnote: the body that the clause at the note's mark says issued it, else None."""
    note = next((n for n in notes if n.start <= anchor.start < n.end), None)
    if note is None or note.anchor is None:
        return None
    return _who_issues(text, clause_start(text, note.anchor, _REACH), note.anchor, anchor, home)


def _who_issues(text: str, start: int, end: int, anchor: Anchor, home: str | None) -> str | None:
    """The agency right before the last verb of issuing in [start, end), if it can have issued the paper; one named
    between that verb and `end` that can have is nearer, and of two that issue together it is not known which wrote it: then nothing is told."""
    verbs = [m.start() for m in _ISSUES.finditer(text, start, end)]
    if not verbs:
        return None
    best: str | None = None
    pos, before = start, -1
    while (match := _CAPITAL.search(text, pos, end)) is not None:
        agency = named_at(text, match.start(), home, end)
        pos = agency.end if agency else match.start() + 1
        if agency is None:
            continue
        fits = can_issue(anchor, agency.name)
        if agency.start > verbs[-1]:
            if fits:
                return None
        elif any(_MANNER.fullmatch(text, agency.end, verb) for verb in verbs):
            several = before >= 0 and _AND.fullmatch(text, before, agency.start) is not None
            best = agency.name if (fits or unknown_code(anchor)) and not several else None
        owns = _OWNER.search(text, max(start, agency.start - 6), agency.start)
        before = agency.end if fits and not owns else -1
    return best
