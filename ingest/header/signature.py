"""The foot of a paper: who signed for whom, who receives it, and the day a resolution was passed.

Sources: Nghị định 30/2020/NĐ-CP, annex I (signature block, "Nơi nhận"). The electronic signature's box
("Người ký: Cổng Thông tin điện tử Chính phủ") is not a signature block.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from ingest.dates import date_at
from ingest.dates import parse as parse_date
from ingest.letters import LOWER, UPPER

_ROLE: Final = re.compile(
    r"^\W{0,3}(?:(?:TM|T/M|KT|K/T|TUQ|TL|T/L|Q)\s?\.?\s{0,2})?(?:QUYỀN\s)?(?:PHÓ\s|THỨ\s|TỔNG\s|ỦY\sVIÊN\s|UỶ\sVIÊN\s)?"
    r"(?:CHỦ\sTỊCH|CHỦ\sNHIỆM|BỘ\sTRƯỞNG|TRƯỞNG|THỦ\sTƯỚNG|GIÁM\sĐỐC|BÍ\sTHƯ|THỐNG\sĐỐC|CHÁNH\sÁN|VIỆN\sTRƯỞNG|CỤC\sTRƯỞNG|VỤ\sTRƯỞNG|"
    r"CHÁNH\sVĂN\sPHÒNG|VĂN\sPHÒNG|TỔNG\sTHANH\sTRA|THANH\sTRA|KIỂM\sTOÁN|HIỆU\sTRƯỞNG|CỤM\sTRƯỞNG|KHỐI\sTRƯỞNG|BỘ\sCHÍNH\sTRỊ|BAN\s|THƯỜNG\sTRỰC|"
    r"ỦY\sBAN|UỶ\sBAN|HỘI\sĐỒNG|CHÍNH\sPHỦ|CHỈ\sHUY|CHÁNH\s|TỔ\sTRƯỞNG|TỔNG\sBÍ\sTHƯ|ĐOÀN\s)"
)
_FOR: Final = re.compile(r"^\W{0,3}(?:TM|T/M)\s?\.?\s{0,2}(?P<body>.{3,120})$")
_PLAIN_ROLE: Final = re.compile(
    r"\W{0,3}(?:(?:KT|TL|TUQ)\.?\s)?(?:Quyền\s)?(?:Phó\s)?(?:Chủ\s[Tt]ịch|Giám\s[Đđ]ốc|Bộ\s[Tt]rưởng|Thứ\s[Tt]rưởng|Bí\s[Tt]hư|Trưởng\s[Bb]an|Cục\s[Tt]rưởng|Hiệu\s[Tt]rưởng)\W{0,3}"
)
"""A role in running letters: believed where "(Đã ký)" and a name follow."""
_SYLLABLE: Final = rf"[{UPPER}ÊČƁ](?:['’ʼ`][{UPPER}])?[{LOWER}ăĕĭŏŭčñƀ]*"
"""One part of a person's name; those of the highlands have marks and letters of their own: "H’Yim Kđoh", "Y Khŭt Niê"."""
_RANKS: Final = r"(?:(?:GS|PGS|TS|ThS|BS|Thượng tướng|Đại tướng|Trung tướng|Thiếu tướng|Đại tá)\.?\s?)*"
_NAME: Final = re.compile(rf"^\W{{0,3}}{_RANKS}(?P<name>{_SYLLABLE}(?:\s{_SYLLABLE}){{1,5}})\W{{0,3}}$")
_RUN_ON: Final = re.compile(
    rf"^(?P<name>[{UPPER}][{LOWER}]+(?:\s(?!(?:Phụ|Danh|Biểu|Mẫu)\s)[{UPPER}][{LOWER}]+){{1,3}})\s(?=[{LOWER}]|[{UPPER}]{{2}}|(?:Phụ|Danh|Biểu|Mẫu)\s)"
)
"""A name with the next paragraph run into its line."""
_TWO_ROLES: Final = re.compile(
    rf"^(?P<left>\s{{0,3}}(?:[-–+•*]\s.*?[;.,)]|N[ơƠ][iI]\s{{1,2}}\w{{4}}\s?:?))\s{{1,40}}(?P<right>[{UPPER}][{UPPER}\s,./]{{6,70}})$"
)
_TWO_NAMES: Final = re.compile(
    rf"^(?P<left>\s{{0,3}}[-–+•*]\s.*[;.,)])\s{{1,40}}(?P<right>[{UPPER}][{LOWER}]+(?:\s[{UPPER}][{LOWER}]+){{1,4}})$"
)
_REMARK: Final = r"(?:[,\s]{1,2}(?:số|điện tử|tên|thay|và|đóng dấu|dấu|ghi rõ|họ tên|họ và tên)(?!\w)){0,5}"
"""What a remark of signing goes on with: "đã ký số", "ký tên, đóng dấu"."""
_SIGNED: Final = re.compile(
    rf"^\W{{0,2}}\(?(?:(?:[Đđ]ã\s[Kk]ý|ĐÃ\sKÝ|[Kk]ý\stên|Ký|[Cc]hữ\ský)(?:{_REMARK}|,\s[\w\s,]{{3,30}})|Ký\sbởi\s?:.{{0,120}})\)?\W{{0,2}}$"
)
_STAMP: Final = re.compile(
    rf"^\W{{0,3}}[Đđ]ã\ský\s?:\s?(?=\w)|^\W{{0,3}}[\[(]\s?(?:[Đđ]ã\s)?[Kk]ý{_REMARK}\s?[\])]\s{{0,3}}|^\W{{0,3}}[\[(]?\s?(?:[đd][ãa]?\s?k[ýy]|k?y)\s?[\])]\s{{0,3}}"
)
_RECEIVERS: Final = re.compile(r"^\W{0,6}(?:Nơi\s{1,2}nhận|NƠI\s{1,2}NHẬN|Nơi\s{1,2}gửi)\W{0,6}(?P<rest>.*)$")
_RUN_ITEM: Final = re.compile(rf"(?<=[:;.,])\s{{1,3}}(?=[-–+•]\s?[{UPPER}])")
"""Between the recipients that a page ran into one line."""
_POST: Final = (
    r"(?:CHỦ TỊCH|CHỦ NHIỆM|GIÁM ĐỐC|TRƯỞNG|BÍ THƯ|CHÁNH|THỦ TƯỚNG|THỐNG ĐỐC|THANH TRA|THƯỜNG TRỰC)"
)
_RUN_ROLE: Final = re.compile(
    rf"(?<=[.;,)])(?<!KT\.)(?<!TL\.)(?<!TM\.)(?<!UQ\.)(?<!/[TLM]\.)\s{{1,3}}(?=(?:(?:TM|T/M|KT|K/T|TL|T/L|TUQ|Q)\s?\.\s?[{UPPER}]{{2}}|(?:PHÓ |THỨ |QUYỀN )?{_POST}(?!\w)))"
)
"""Before the roles that a page ran into the recipients' line."""
_ROLE_AND_NAME: Final = re.compile(
    rf"^(?P<role>(?:[{UPPER}][{UPPER}\s,./-]{{0,120}})?{_POST}(?:[\s,]{{1,2}}[{UPPER}]{{2,7}}){{0,6}})\s"
    rf"(?P<name>(?:[\[(]\s?(?:[Đđ]ã\s)?[Kk]ý{_REMARK}\s?[\])]\s)?{_RANKS}{_SYLLABLE}(?:\s{_SYLLABLE}){{1,5}})$"
)
"""Roles in capitals and the person's name on one line: "KT. GIÁM ĐỐC PHÓ GIÁM ĐỐC Lê Văn An"."""
_ITEM: Final = re.compile(r"^\s{0,3}(?:[-–+•*]|\d{1,2}\.)\s{0,3}(?P<item>\S.*?)[\s;.,]*$")
_RECIPIENT_LINES: Final = 60
_NEAR_LINES: Final = 12
_LONGEST_ROLE: Final = 200
_KEPT: Final = re.compile(r"^Lưu\b")
_PASSED_OVER_DAYS: Final = re.compile(
    r"thông qua vào các ngày (?:\d{1,2}(?:,\s|\svà\s|,\svà\s)){1,6}(\d{1,2} tháng \d{1,2} năm \d{4})"
)
"""A session of several days: its last one counts."""
_PASSED: Final = re.compile(r"thông\s{1,3}qua\s{1,3}(?=ngày)")
_ESIGN: Final = re.compile(r"^\s*(?:Người ký|Ký bởi|Email|Cơ quan|Thời gian ký|Ngày ký)\s*:")


@dataclass(frozen=True, slots=True)
class Foot:
    """What the foot of a paper says: the signer's name, the body signed for, the recipients as printed."""

    signer: str | None = None
    signed_for: str | None = None
    recipients: tuple[str, ...] = ()


def _is_capitals(line: str) -> bool:
    letters = [c for c in line if c.isalpha()]
    return len(letters) >= 4 and sum(c.isupper() for c in letters) >= 0.85 * len(letters)


def _signature(lines: list[str]) -> tuple[str | None, str | None, int]:
    """Signer, body signed for and the block's line; the first block under which a person's name stands."""
    signed_for = None
    for i, line in enumerate(lines):
        plain = _PLAIN_ROLE.fullmatch(line) if len(line) < 40 else None
        if (
            plain
            and i + 2 < len(lines)
            and _SIGNED.match(lines[i + 1])
            and (name := _NAME.match(lines[i + 2]))
        ):
            return name["name"], signed_for, i
        if len(line) > 120 or not _ROLE.match(line) or not _is_capitals(line):
            continue
        of = _FOR.match(line)
        if of:
            signed_for = " ".join(of["body"].split())
        for below in lines[i + 1 : i + 6]:
            below = _STAMP.sub("", below)
            if _SIGNED.match(below) or len(below.strip()) <= 2 or _ESIGN.match(below):
                continue
            if _is_capitals(below) and _ROLE.match(below):
                break
            name = _NAME.match(below) or (_RUN_ON.match(below) if len(below) > 16 else None)
            if name:
                return name["name"], signed_for, i
            if not _is_capitals(below):
                break
    return None, signed_for, -1


def _receivers(line: str) -> re.Match[str] | None:
    """The label over the list of recipients, which begins few lines: a quick look before the pattern."""
    return _RECEIVERS.match(line) if line.find("N", 0, 7) >= 0 else None


def _recipients(lines: list[str], signed: int) -> tuple[str, ...]:
    """The list under "Nơi nhận" beside the signature; one far from it belongs to a form in an annex."""
    for i, line in enumerate(lines):
        head = _receivers(line)
        if head is None or (signed >= 0 and not signed - _RECIPIENT_LINES <= i <= signed + _NEAR_LINES):
            continue
        found = []
        rest = _ITEM.match(head["rest"]) if head["rest"] else None
        if rest:
            found.append(rest["item"])
        for below in lines[i + 1 : i + 60]:
            item = _ITEM.match(below)
            if item is None:
                break
            found.append(item["item"])
            if _KEPT.match(item["item"]):
                break
        if found:
            return tuple(found)
    return ()


def _columns(lines: list[str]) -> list[str]:
    """The lines with a foot in two columns taken apart: recipients first, then the signature block.

    "- Bộ Nội vụ; KT. CHỦ TỊCH" is an item of the list and a line of the block, run together by the layout.
    """
    start = next((i for i, line in enumerate(lines) if _receivers(line)), None)
    if start is None:
        return lines
    left: list[str] = []
    right: list[str] = []
    end = min(len(lines), start + _RECIPIENT_LINES)
    for line in lines[start:end]:
        match = _TWO_ROLES.match(line)
        if match is None or not _ROLE.match(match["right"]):
            match = _TWO_NAMES.match(line) if right else None
        left.append(match["left"] if match else line)
        if match:
            right.append(match["right"])
    if not right:
        return lines
    last = _list_end(left)
    return [*lines[:start], *left[:last], *right, *left[last:], *lines[end:]]


def _list_end(left: list[str]) -> int:
    """Where the recipients of the lines `left` end: behind what is kept, or before the name that follows the last one."""
    items = [i for i, line in enumerate(left) if i and _ITEM.match(line)]
    for i in items:
        kept = _ITEM.match(left[i])
        if (kept and _KEPT.match(kept["item"])) or (i + 1 < len(left) and _NAME.match(left[i + 1])):
            return i + 1
    return items[-1] + 1 if items else 1


def _run_apart(lines: list[str]) -> list[str]:
    """The lines with a foot that a page ran together taken apart: the recipients, the roles and the name. Linear."""
    found: list[str] = []
    listed = False
    for line in lines:
        label = _receivers(line)
        listed = listed or label is not None
        parts = [line]
        if label and label["rest"]:
            parts = [p for part in _RUN_ITEM.split(line) for p in _RUN_ROLE.split(part)]
        for part in parts:
            named = _ROLE_AND_NAME.match(part) if listed and len(part) < _LONGEST_ROLE else None
            found += [named["role"], named["name"]] if named else [part]
    return found


def read_foot(lines: list[str]) -> Foot:
    """The foot of a paper given as lines (the whole body: annexes may follow the signature). Linear."""
    lines = _columns(_run_apart(lines))
    signer, signed_for, at = _signature(lines)
    return Foot(signer, signed_for, _recipients(lines, at))


def passed_on(lines: list[str]) -> str | None:
    """The day in "... thông qua ngày 17 tháng 5 năm 2025" of a law's or resolution's last sentence, or None."""
    for line in reversed(lines):
        if (
            not line.startswith(
                ("Luật này", "Bộ luật này", "Nghị quyết này", "Pháp lệnh này", "Hiến pháp này")
            )
            and "thông qua ngày" not in line[-160:]
            and "thông qua vào các ngày" not in line
        ):
            continue
        for match in _PASSED.finditer(line):
            found = date_at(line, match.end())
            if found:
                return found.iso
        several = _PASSED_OVER_DAYS.search(line)
        if several:
            return parse_date(f"ngày {several[1]}")
    return None
