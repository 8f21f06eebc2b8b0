"""Which bodies were merged into which, as a paper tells it: "hợp nhất Sở A và Sở B thành Sở C".

Forms: hợp nhất, sáp nhập ... thành, ... vào; "thành lập C trên cơ sở hợp nhất A và B"; "đổi tên A thành B"; "A (nay là
B)". Where a paper names a body of a province that was merged away, the merger of the provinces tells the same
(Nghị quyết 202/2025/QH15).
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from ingest.agencies.reading import named_at
from ingest.citations.home import home_place
from ingest.letters import UPPER, found_around
from ingest.model import Agency, AgencyChange, Header, Text
from ingest.places import PROVINCE_PATTERN, full_name, predecessors, province, successor

_ACT: Final = re.compile(
    rf"[TtHhSsĐđ(](?<!\w.)(?:(?P<found>(?<=[Tt])hành\slập\s(?=[{UPPER}]))|(?:ợp\snhất|áp\snhập|ổ\schức\slại|ổi\stên)(?:,\s(?:hợp\snhất|sáp\snhập))?\s(?:nguyên\strạng\s)?(?=[{UPPER}])|(?P<now>(?<=\()(?:nay|hiện\snay)\slà\s))"
)
_ACT_WORDS: Final = ("hành lập", "ợp nhất", "áp nhập", "ổ chức lại", "ổi tên", "(nay", "(hiện nay")
_BASIS: Final = re.compile(
    r"\s{0,2},?\s?(?:\(?trên\scơ\ssở|từ\sviệc)\s(?:hợp\snhất|sáp\snhập|tổ\schức\slại|(?:tiếp\snhận\s)?(?:nguyên\strạng\s)?(?:chức\snăng,?\s(?:và\s)?nhiệm\svụ[^A-ZĐ]{0,40}))\s(?:của\s)?"
)
_AND: Final = re.compile(r"\s{0,2}(?:,|;|\svà|,\svà|\svới|\scùng)\s{1,2}(?:của\s)?")
_INTO: Final = re.compile(
    r"\s{0,2},?\s?(?:\(?(?:cũ|mới)\)?\s)?(?P<how>(?:để\s)?(?:lập\s)?thành(?:\slập)?|vào)\s{1,2}"
)
_DAY: Final = "2025-07-01"
_MOST: Final = 6


def find_changes(text: Text, header: Header, agencies: Iterable[Agency]) -> tuple[AgencyChange, ...]:
    """The mergers and renamings of bodies that a paper tells, and those of the bodies of merged provinces it names.

    Linear in the text: each verb looks a bounded way ahead.
    """
    clean = text.clean
    found: list[AgencyChange] = []
    acts = list(found_around(_ACT_WORDS, (1, 0), _ACT, clean))
    home = home_place(clean, header, text.body_end) if acts else None
    for act in acts:
        change = (
            _founded(clean, act.end(), home)
            if act["found"]
            else _renamed(clean, act, home)
            if act["now"]
            else _merged(clean, act.end(), home)
        )
        if change:
            names, result, end = change
            originals = tuple(n for n in dict.fromkeys(names) if n != result)
            if originals:
                found.append(AgencyChange(originals, result, None, act.start(), end))
    found.extend(_of_provinces(agencies))
    unique = {(c.originals, c.result): c for c in reversed(found)}
    return tuple(sorted(unique.values(), key=lambda c: (c.start, c.originals, c.result)))


def _list(clean: str, pos: int, home: str | None) -> tuple[list[str], int]:
    """The agencies listed from `pos` on, and where the list ends."""
    names: list[str] = []
    end = pos
    while len(names) < _MOST:
        agency = named_at(clean, pos, home)
        if agency is None:
            break
        names.append(agency.name)
        end = agency.end
        more = _AND.match(clean, end)
        if more is None:
            break
        pos = more.end()
    return names, end


def _merged(clean: str, pos: int, home: str | None) -> tuple[list[str], str, int] | None:
    names, end = _list(clean, pos, home)
    into = _INTO.match(clean, end) if names else None
    result = named_at(clean, into.end(), home) if into else None
    return (names, result.name, result.end) if result else None


def _founded(clean: str, pos: int, home: str | None) -> tuple[list[str], str, int] | None:
    result = named_at(clean, pos, home)
    basis = _BASIS.match(clean, result.end) if result else None
    if result is None or basis is None:
        return None
    names, end = _list(clean, basis.end(), home)
    return (names, result.name, end) if names else None


def _renamed(clean: str, act: re.Match[str], home: str | None) -> tuple[list[str], str, int] | None:
    """ "Sở Y tế cũ (nay là ...)": the body right before the bracket became the one in it."""
    result = named_at(clean, act.end(), home)
    if result is None:
        return None
    begin = max(clean.rfind("\n", 0, act.start()) + 1, act.start() - 120)
    for match in re.finditer(rf"(?<!\w)(?=[{UPPER}])", clean[begin : act.start()]):
        before = named_at(clean, begin + match.start(), home, act.start())
        if before and before.end >= act.start() - 1:
            return [before.name], result.name, result.end
    return None


def _of_provinces(agencies: Iterable[Agency]) -> Iterable[AgencyChange]:
    """Bodies called "(cũ)" of a province that was merged: the same bodies of the merged provinces became one."""
    for agency in agencies:
        if not agency.name.endswith(" (cũ)"):
            continue
        placed = re.search(rf"\s(?:tỉnh|thành phố)\s({PROVINCE_PATTERN})$", agency.name.removesuffix(" (cũ)"))
        known = province(placed[1]) if placed else None
        today = successor(known) if known else None
        if placed is None or today is None or len(predecessors(today)) < 2:
            continue
        head = agency.name[: placed.start()]
        originals = tuple(f"{head} {full_name(old)} (cũ)" for old in predecessors(today))
        start, end = agency.mentions[0] if agency.mentions else (0, 0)
        yield AgencyChange(originals, f"{head} {full_name(today)}", _DAY, start, end)
