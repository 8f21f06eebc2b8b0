"""The agencies printed at a paper's head, one over the other: whom it belongs to, and whose paper it is.

Nghị định 30/2020/NĐ-CP and Hướng dẫn 36-HD/VPTW print the body above first and the issuer below it, each over one or
more lines, beside or above the nation's name. A part of a body ("VĂN PHÒNG", "BAN THƯỜNG TRỰC") is named with it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from ingest.agencies.capitals import CELLS, as_written, in_small_letters, is_capitals, names_agency, parted
from ingest.agencies.names import agency_at
from ingest.agencies.reading import local_name, named_at
from ingest.header.number import NATION
from ingest.types import canonical_type

_OTHER_LINE: Final = re.compile(
    r"\W{0,4}số\s*[:.\d/]|(?:kt|k/t|tl|t/l|tuq)\s?\.|[^,]{2,40},\s*ngày\b|\W{0,3}(?:V/v|v/v|Về việc)\s|[^,]{0,60}\b(?:committee|ministry|department|university|council|school|socialist republic|independence|board|office) (?:of\b|-|–)|[^,]{0,60}\buniversity$",
    re.IGNORECASE,
)
"""The lines of the number, of place and date, of the subject and of names in English: no part of the agency above them."""
_OPEN: Final = re.compile(
    r"(?:\sVÀ|\sCỦA|,|[-–])$|^\W{0,3}(?:[ỦU][YỶ]|HỘI|HỘI ĐỒNG|BAN|[ỦU][YỶ] BAN|BAN CHỈ ĐẠO|VIỆN KIỂM SÁT|T(?:ÒA|OÀ) ÁN|BỘ CHỈ HUY|CÔNG TY|TRƯỜNG|CÔNG AN)$"
)
"""A name that a line end cut."""
_CALLED: Final = re.compile(r"(?:Đơn vị|Cơ quan|Tên cơ quan|Tên đơn vị)\s?:\s{0,3}(?=\w)")
"""What forms print before the name."""
_FRONT: Final = re.compile(
    r"^(?:[ỦU][YỶ] BAN )?(?:UB)?MTTQ(?= VIỆT NAM(?: (?:TỈNH|THÀNH PHỐ|TP\.?|HUYỆN|QUẬN|THỊ XÃ|XÃ|PHƯỜNG|ĐẶC KHU)(?: [^\W\d_]+){1,4})?$)"
)
"""The Front's short name, as printed over its committee's papers."""
_MOTTOS: Final = (
    "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    "ĐẢNG CỘNG SẢN VIỆT NAM",
    "ĐỘC LẬP - TỰ DO - HẠNH PHÚC",
)
_FIRST_WORD: Final = re.compile(r"[ỦU][YỶ]$")
_JOINT: Final = re.compile(r"\s[-–]\s")
_PART: Final = re.compile(
    r"(?:Ban Thường trực|Ban Thường vụ|Thường trực|Văn phòng|Đoàn Chủ tịch|Ủy ban Kiểm tra|Phòng [^,]{2,60}|"
    r"Ban (?:Tuyên giáo(?: và Dân vận)?|Tổ chức|Nội chính|Dân vận|Pháp chế|Kinh tế[^,]{0,30}|Văn hóa[^,]{0,20}|Dân tộc))$"
)
_COMMITTEE: Final = re.compile(
    r"(?:Ban Chấp hành|BCH)(?P<place>\s(?:tỉnh|thành phố|huyện|quận|xã|phường)\s.+)$"
)
_BRANCH: Final = re.compile(
    r"Chi nhánh(?: [Ss]ố \d+| (?:[Kk]hu vực|tỉnh|thành phố|huyện|quận|xã|phường)\s.+| \d+)?$"
)
"""A branch that is told by its number or place alone."""
_MASS_BODIES: Final = ("Hội ", "Đoàn ", "Liên hiệp ")
"""Unions and associations, whose central committee is named with them."""
_PLACE: Final = re.compile(r"\s((?:thành phố|tỉnh|quận|huyện|thị xã|xã|phường|đặc khu)\s.+)$")
_COUNCIL: Final = re.compile(r"(?:UBND|HĐND|Ủy ban Mặt trận Tổ quốc Việt Nam)\s")
_LOCAL: Final = re.compile(
    r"(?:Hội đồng|Ban|Ủy ban|Công an|Thanh tra|Phòng|Tổ công tác|Sở|Đài|Hội (?:Nông dân|Liên hiệp Phụ nữ|Cựu chiến binh)|Liên đoàn Lao động|Đoàn (?:TNCS|Thanh niên Cộng sản) Hồ Chí Minh)(?!\w)"
)
"""Bodies of a council or committee that are named with its place."""
_LONGEST: Final = 140


def printed_names(lines: Sequence[str], home: str | None, body: str = "") -> list[str]:
    """The agencies printed in the lines of a head, canonical, outermost first; `body` is the running text that tells which
    words of a name in capitals bear one. Linear."""
    names: list[str] = []
    for block in _blocks(lines):
        for part in _JOINT.split(block) if all(names_agency(p) for p in _JOINT.split(block)) else [block]:
            name = _name(part, home, body)
            if name:
                names.append(_with_parent(name, names[-1] if names else None))
    return names


def pieces(lines: Sequence[str]) -> list[str]:
    """The lines taken apart: cells side by side, and names that were run together. Empty lines stay."""
    cells = (
        cell
        for line in lines
        for cell in ([c for c in map(str.strip, CELLS.split(line)) if c.strip("|")] or [line])
    )
    return [part for cell in cells for part in (parted(cell) if is_capitals(cell) else [cell])]


def _blocks(lines: Sequence[str]) -> list[str]:
    """The printed names with their broken lines joined."""
    blocks: list[str] = []
    going = in_nation = False
    for raw in pieces(lines):
        nation = NATION.search(raw)
        line = (raw[: nation.start()] if nation else raw).strip(" *_#|").strip()
        if nation or (line and _of_nation(line, in_nation)):
            in_nation = True
            if not nation or not line:
                continue
        else:
            in_nation = False
        line = _FRONT.sub("ỦY BAN MẶT TRẬN TỔ QUỐC", _CALLED.sub("", line))
        if not any(map(str.isalpha, line)):
            line = ""
        if not line or len(line) > _LONGEST or _OTHER_LINE.match(line) or canonical_type(line.rstrip(" :")):
            going = going and not line
            continue
        opens = names_agency(line) or bool(_FIRST_WORD.fullmatch(line)) or _written(line)
        if (
            blocks
            and going
            and (_OPEN.search(blocks[-1]) or (not opens and is_capitals(line) == is_capitals(blocks[-1])))
        ):
            blocks[-1] = f"{blocks[-1]} {line}"
        elif opens:
            blocks.append(re.sub(r"^(?:TM|T/M)\s?\.\s?", "", line))
            going = True
        else:
            going = False
    return blocks


def _of_nation(line: str, going: bool) -> bool:
    """Whether a line is a piece of the nation's name or motto that a narrow cell broke; `going`: one came before."""
    plain = " ".join(line.upper().replace("–", "-").split())
    return any(motto.startswith(plain) or (going and plain in motto) for motto in _MOTTOS)


def _written(line: str) -> bool:
    """Whether a line in running letters is an agency's name and nothing else."""
    found = None if is_capitals(line) else named_at(line, 0, None)
    return found is not None and found.end >= len(line.rstrip(" .;"))


def _name(block: str, home: str | None, body: str) -> str | None:
    """The canonical name of a printed one."""
    small = as_written(in_small_letters(block), body) if is_capitals(block) else block
    small = re.sub(r"\s\((?:UBND|HĐND|[A-ZĐ&\-]{2,12})\)$", "", small)
    found = agency_at(small, 0, home)
    if found and found.end >= len(small):
        return found.name
    return local_name(small, home) if len(small.split()) > 1 else None


def _with_parent(name: str, parent: str | None) -> str:
    """The name completed by the body it is a part of: "Văn phòng" under "HĐND tỉnh Lâm Đồng"."""
    if parent is None:
        return name
    office = _PLACE.search(parent) if name.startswith("Phòng ") and _COUNCIL.match(parent) else None
    if office:
        return name if _PLACE.search(name) else name + office[0]
    if _PART.match(name):
        return f"{name} {parent}"
    if _BRANCH.match(name):
        return f"{parent} {name}"
    committee = _COMMITTEE.match(name)
    if committee:
        return parent.replace(" Việt Nam", "") + committee["place"]
    if name == "Ban Chấp hành Trung ương" and parent.startswith(_MASS_BODIES):
        return f"{name} {parent}"
    if name == "Ban Chấp hành":
        return f"{name} {parent}"
    above = _PLACE.search(parent) if _COUNCIL.match(parent) and _LOCAL.match(name) else None
    if above and not _PLACE.search(name):
        return name + above[0]
    if name.startswith("Đảng ủy ") and parent.startswith("Đảng bộ ") and not _PLACE.search(name):
        return f"{name} {parent.removeprefix('Đảng bộ ')}"
    return name
