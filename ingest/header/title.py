"""The type's heading line and the title (trích yếu) under it, up to where the issuer's name or the text begins."""

from __future__ import annotations

import re
from typing import Final

from ingest.agencies.capitals import AUTHORITY_LINE
from ingest.dates import DATE, iso
from ingest.header.number import BODY, DATED, NATION
from ingest.letters import LOWER, UPPER
from ingest.symbols import find_symbols
from ingest.types import canonical_type, spaced_type

_EXECUTING: Final = re.compile(r"^\W{0,4}(?:Thực hiện|Triển khai|Tiếp tục|Thi hành)\s")
_RULE: Final = re.compile(r"^[\W_]*$")
_ORIGIN: Final = re.compile(
    r"^(?:Nghị định|Thông tư|Thông tư liên tịch|Nghị quyết|Quyết định|(?:Luật|Bộ luật|Pháp lệnh)(?:\s[\w ,]{3,120}?)?)\s(?:số\s)?\d[\w./-]{4,60}\s(?:ngày|của)"
)
_GOES_ON: Final = re.compile(r"(?<!\w)(?:CỦA|VÀ|VỀ|TẠI|THEO|của|và|về|tại|theo)$(?<!KÈM THEO)(?<!kèm theo)")
_CUT_FIGURE: Final = re.compile(r"(?<!\w)(?:NGÀY|SỐ|ngày|số)$")
"""A title's line that the next one goes on, whatever that begins with, and one that a number on the next goes on."""
_POSTED: Final = re.compile(r"\W{0,3}(?:Đăng ngày|Ngày đăng|Cập nhật|Lượt xem|Đăng lúc)\s?:")
_ADOPTED: Final = re.compile(r"\sĐược Hội đồng [Tt]hẩm phán\s.*$")
"""How a precedent goes on after its title."""
_SIGNED_FOR: Final = re.compile(
    r"(?:^|(?<=\w) )(?:TM|T/M|KT|K/T|TL|T/L|TUQ)\s?\.\s?[" + UPPER + r"]{2,7} [" + UPPER + r"].*$"
)
"""The signature block of an excerpt that prints nothing between title and foot."""
_CONSOLIDATED: Final = re.compile(
    r"(?<!tại)(?<!theo)(?<!của)(?<!hành)(?<!,) (?:Nghị định|Thông tư(?: liên tịch)?|Nghị quyết|Quyết định) số \d\S{4,60} ngày .*?có hiệu lực (?:thi hành )?kể từ.*$"
)
"""What a consolidated text consolidates, run into its title."""
_SESSION: Final = re.compile(r"(?:KH(?:OÁ|ÓA)|NHIỆM KỲ) [IVX\d][^a-zđ]{0,30}KỲ HỌP")
"""Which session of a council passed a resolution: a line under its name, no title."""
_ISSUED: Final = re.compile(
    r"^(?:THÔNG TƯ |CHỈ THỊ |NGHỊ ĐỊNH |QUYẾT ĐỊNH |NGHỊ QUYẾT )?CỦA (?P<who>[^\d:]{5,80}?),? SỐ:? ?\d\S{3,40},? (?=NGÀY)(?P<day>NGÀY [^.;]{4,30}?\d{4}),? (?=(?:VỀ|V/V|BAN HÀNH|HƯỚNG DẪN|QUY ĐỊNH|SỬA ĐỔI|TĂNG CƯỜNG|TIẾP TỤC|PHÊ DUYỆT) )"
)
"""Issuer, number and day before the title of a paper copied without its head: "CỦA CHÍNH PHỦ SỐ 16/2001/CT-TTG NGÀY ... VỀ ..."."""
_PERSON_IN: Final = re.compile(
    r"(?<! CỦA)(?<! DO)(?<! VÀ)(?<! LÀ)(?<! CHO)(?<!,) (?:BỘ TRƯỞNG BỘ|CHỦ TỊCH [ỦU][YỶ] BAN NHÂN DÂN|CHỦ NHIỆM ỦY BAN|GIÁM ĐỐC SỞ|THỐNG ĐỐC NGÂN HÀNG) [^a-zđ.;]{2,70}$"
)
"""Who decides, run into the end of a title in capitals."""
_COUNCIL_IN: Final = re.compile(
    r"(?<! CỦA)(?<! DO)(?<! VÀ)(?<! LÀ)(?<! CHO)(?<!,)(?<! TẠI)(?<! THEO)(?<! TRỰC)(?<! GIỮA)(?<! VỚI)(?<! BIỂU)(?<! TỊCH) (?:HỘI ĐỒNG NHÂN DÂN|HĐND) (?:TỈNH|THÀNH PHỐ|HUYỆN|QUẬN|THỊ XÃ|XÃ|PHƯỜNG|THỊ TRẤN|ĐẶC KHU) [^\W\d_][^a-zđ.;,–-]{1,30}?(?:,? (?:KH(?:ÓA|OÁ)|NHIỆM KỲ) [^a-zđ;]{1,50})?(?:[ ,–-]{1,3}KỲ HỌP [^a-zđ;]{4,40})?$"
    r"|(?<! CỦA)(?<! DO)(?<! VÀ)(?<! LÀ)(?<! CHO)(?<!,)(?<! TẠI)(?<! THEO) (?:THỦ TƯỚNG CHÍNH PHỦ|ĐOÀN CHỦ TỊCH TỔNG LIÊN ĐOÀN LAO ĐỘNG(?: VIỆT NAM)?)$"
)
"""The council with its session, or another body that decides, run into the end of a title in capitals."""
_RUN_IN: Final = re.compile(
    r"\s(?:CHÍNH PHỦ|QUỐC HỘI|(?:CHỦ TỊCH |HIỆU TRƯỞNG |CỤC TRƯỞNG |VIỆN TRƯỞNG |HỘI Đ[ỒÒÔ]NG |[ỦU][YỶ] BAN |UỶ BAN |BỘ TRƯỞNG |THỦ TƯỚNG |THỐNG ĐỐC |GIÁM ĐỐC |CHÁNH ÁN |TỔNG )["
    + UPPER
    + r"\s,\-\d]{3,80})$"
)
"""The issuer's line under a title, run into it by the layout."""
_TEXT_AFTER: Final = re.compile(rf"(?P<title>[^{LOWER}]{{40,}}?)\s[{UPPER}][{LOWER}]+\s[{LOWER}]+\s")
"""A title in capitals with the first sentence of the text run into it."""
_SPEECH_AFTER: Final = re.compile(
    rf"(?<=[\w”\")]) (?=(?:Thực hiện|Căn cứ|Triển khai|Để (?:triển|thực|tiếp|kịp|tăng)|Nhằm|Trên cơ sở|Năm \d{{4}} là) [^.]{{60,}}?(?:[{LOWER}]|[:;])$)"
)
"""The text's first sentence, run into the title: "... giai đoạn 2016 - 2020 Thực hiện hướng dẫn của cấp trên, ... như sau:"."""
_NOUN_BEFORE: Final = re.compile(
    r"(?:[Kk]ế hoạch|[Cc]hương trình|[Qq]uy chế|[Pp]hương án|[Đđ]ề án|[Bb]áo cáo|[Tt]hông báo|[Cc]ông tác|[Tt]ổ|[Bb]an|[Bb]an hành|[Vv]ề việc|[Vv]iệc|và)$"
)
"""What a title's own "Thực hiện" may follow."""
_DAY_AFTER: Final = re.compile(r"(?<=[^\s,.;(]) (?=Ngày \d{1,2} tháng \d{1,2} năm \d{4}, )")
"""The text's first sentence, run into the title: "... Ngày 02 tháng 3 năm 2025, Tỉnh ủy ..."."""
_OF_WHOM: Final = re.compile(
    r"(?:CỦA\s["
    + UPPER
    + r"\s,\-]{5,80}|HỘI NGHỊ L[ẦÂ]N THỨ ["
    + UPPER
    + r"]{2,6}|(?:BAN CHẤP HÀNH|BAN THƯỜNG VỤ) ["
    + UPPER
    + r"\s()]{5,60})$"
)
"""Who issued a Party paper, on a line of its own between the type and the title: "CỦA BỘ CHÍNH TRỊ"."""
_HEADING_TYPES: Final = re.compile(
    r"^[\W_]{0,8}(?P<head>[" + UPPER + r"][" + UPPER + r"\s]{2,40}?)[\W_]{0,8}$"
)
_TITLED_TYPE: Final = re.compile(
    r"^[\W_]{0,8}(?P<head>["
    + UPPER
    + r"]{2,7}(?: ["
    + UPPER
    + r"]{2,7}){0,2}) (?P<rest>(?:VỀ|V/V|BAN HÀNH|PHÊ DUYỆT|CỦA|TRIỂN KHAI|THỰC HIỆN|TỔ CHỨC|THI HÀNH|HƯỚNG DẪN|QUY ĐỊNH|SỬA ĐỔI|TĂNG CƯỜNG|HƯỞNG ỨNG|PHÁT ĐỘNG|TUYÊN TRUYỀN|TỔNG KẾT|SƠ KẾT|ĐẨY MẠNH|NÂNG CAO|KIỂM TRA|PHÒNG, CHỐNG|KẾT QUẢ|CÔNG TÁC|HÀNH ĐỘNG THỰC HIỆN|PHÁT TRIỂN|XÂY DỰNG|CHUYỂN ĐỔI SỐ) [^a-zđ]{12,})$"
)
"""The type and the title on one line of capitals: "QUYẾT ĐỊNH VỀ VIỆC BAN HÀNH ... (2021 - 2025)"."""


_MISREAD_TYPE: Final = re.compile(
    rf"^(?P<head>[{UPPER}]{{3,7}}(?:\s[{UPPER}]{{2,7}}){{0,2}}\s[{UPPER}][{LOWER}]{{1,2}}(?:\s[{UPPER}]{{2,7}}){{1,2}})\s(?P<rest>[{UPPER}][{LOWER}]+\s.{{12,}})$"
)
"""A type in capitals of which OCR read one syllable small, with the title behind it: "THÔNG Tư LIÊN TỊCH Hướng dẫn ..."."""
_YEAR_END: Final = re.compile(r"(?:19|20)\d\d$")
_PERIOD_REST: Final = re.compile(r"[-–]\s?(?:19|20)\d\d(?!\d)")
"""The end of a period that a line's end cut: "GIAI ĐOẠN 2021" over "- 2025”"."""
_SHORTEST: Final = 24
"""Letters of a title before what runs into it."""
_NATION_AS_MATTER: Final = re.compile(r"(?i:thành lập|của|nước|lịch sử|với|truyền thống) $")
_BARE_LINES: Final = 10
_GROUNDS: Final = 40
"""Lines in which a decision tells its grounds."""
_DECIDES: Final = re.compile(r"\nQUYẾT\s(ĐỊNH|NGHỊ)\s?:")


def _nation(line: str) -> bool:
    """Whether a line bears the nation's name or motto, or the Party's, as heads print it; a title may name them as its matter."""
    found = NATION.search(line)
    return found is not None and _NATION_AS_MATTER.search(line, 0, found.start()) is None


def find_heading(lines: list[str], start: int, stop: int) -> tuple[str | None, int, str]:
    """The type's heading line: its type, index, and title words that stand on the same line."""
    for i in range(start, min(stop, len(lines))):
        line = lines[i].strip(" *_#")
        if not line or len(line) > 300 or (_nation(line) and not _TITLED_TYPE.match(line)):
            continue
        if BODY.match(line) and not canonical_type(line.rstrip(" :")):
            return None, -1, ""
        misread = _MISREAD_TYPE.match(line)
        if misread and (name := canonical_type(misread["head"])):
            return name, i, misread["rest"]
        titled = _TITLED_TYPE.match(line)
        if titled and (name := canonical_type(titled["head"])) and name not in ("Văn bản", "Lệnh", "Luật"):
            return name, i, "" if titled["rest"].startswith("CỦA ") else titled["rest"]
        head = _HEADING_TYPES.match(line)
        if head and not line.rstrip().endswith(":"):
            name = canonical_type(head["head"])
            if name and name != "Văn bản":
                return name, i, ""
            if _is_issuer_line(line):  # "BAN AN TOÀN GIAO THÔNG" is no "Bản án"
                continue
            spaced = spaced_type(head["head"])
            if spaced and spaced not in ("Văn bản", "Lệnh", "Luật"):
                return spaced, i, ""
            for cut in range(min(4, len(head["head"].split())), 0, -1):
                words = head["head"].split()
                name = canonical_type(" ".join(words[:cut]))
                if name and len(words) > cut and name not in ("Văn bản", "Lệnh", "Luật"):
                    return name, i, " ".join(words[cut:])
    return None, -1, ""


def _is_issuer_line(line: str) -> bool:
    letters = [c for c in line if c.isalpha()]
    if not letters or sum(c.isupper() for c in letters) < 0.9 * len(letters):
        return False
    return bool(
        re.match(
            r"\W{0,3}(?:CHÍNH PHỦ|THỦ TƯỚNG|BỘ (?!TIÊU|ĐƠN|QUY|THỦ TỤC|CÂU|CHỈ SỐ|LUẬT|TÀI LIỆU)|QUỐC HỘI|ỦY BAN|UỶ BAN|HỘI ĐỒNG|CHỦ TỊCH|GIÁM ĐỐC|TỔNG (?!KẾT|HỢP|THỂ|ĐIỀU|RÀ|SỐ)|THỐNG ĐỐC|CHÁNH|"
            r"VIỆN (?!PHÍ|TRỢ)|TÒA|TOÀ|BAN (?!HÀNH|BỐ)|THANH TRA|KIỂM TOÁN|CỤC (?!BỘ)|SỞ (?!HỮU)|NGÂN HÀNG|HIỆU TRƯỞNG|CỤC TRƯỞNG)",
            line,
        )
    )


def read_title(lines: list[str], at: int, first: str) -> str | None:
    """The title under the heading line `at`; `first` are its words on that line. None where there is none."""
    parts = [first] if first else []
    for n, line in enumerate(lines[at + 1 : at + 14]):
        plain = line.strip(" *_#|")
        if not plain:
            continue
        if _RULE.match(plain):
            if parts:
                break
            continue
        if (
            parts
            and (_CUT_FIGURE if plain[0].isdigit() else _GOES_ON).search(parts[-1])
            and not BODY.match(plain)
        ):
            parts.append(plain)
            continue
        if parts and _SIGNED_FOR.match(plain):
            break
        if (_nation(plain) and n < 3) or (not parts and _OF_WHOM.match(plain)):
            continue
        if BODY.match(plain) or (_is_issuer_line(plain) and parts):
            break
        if _is_issuer_line(plain) and not parts and len(plain) < 60:
            break
        if parts and (_ORIGIN.match(plain) or _POSTED.match(plain)):
            break
        if parts and _PERIOD_REST.match(plain) and _YEAR_END.search(parts[-1]):
            parts.append(plain)
            continue
        if parts and (
            plain[-1] in ".;:"
            or _EXECUTING.match(plain)
            or len(plain) > 420
            or re.match(r"[-+]\s|\(?\d{1,2}[.)]\s", plain)
        ):
            break
        if not parts and len(plain) > 900:
            plain = _before_speech(plain)
            if not plain:
                break
        if DATED.match(plain) and DATE.search(plain) and len(plain) < 60:
            continue
        parts.append(plain)
        if sum(len(p) for p in parts) > 900:
            break
    title = " ".join(" ".join(parts).split())
    title = re.sub(r"[*_]{1,3}", "", title).strip(" .-_*")
    for surplus in (_ADOPTED, _ISSUED, _SIGNED_FOR, _CONSOLIDATED):
        title = surplus.sub("", title)
    title = without_body(title)
    if not title.isupper():
        title = _RUN_IN.sub("", title)
        title = _DAY_AFTER.split(title, maxsplit=1)[0]
        title = _before_speech(title) or title
        text = _TEXT_AFTER.match(title)
        title = text["title"].rstrip() if text else title
    return title or None


def without_body(title: str) -> str:
    """A title in capitals without the body or person that decides, whose line was run into its end."""
    return _COUNCIL_IN.sub("", _PERSON_IN.sub("", title))


def _before_speech(title: str) -> str:
    """The title before the text's first sentence that was run into it; "" where none is."""
    spoken = _SPEECH_AFTER.search(title, _SHORTEST)
    return "" if spoken is None or _NOUN_BEFORE.search(title, 0, spoken.start()) else title[: spoken.start()]


def day_in_title(lines: list[str], at: int) -> str | None:
    """The day that stands before the title of a paper copied without its head, as an ISO date, else None."""
    issued = _ISSUED.search(" ".join(" ".join(lines[at : at + 5]).split()))
    day = DATE.search(issued["day"]) if issued else None
    return iso(day) if day else None


def title_in_capitals(lines: list[str], start: int) -> str | None:
    """The title of a paper whose type stands on no line: the lines in capitals after `start`, up to the text or the
    issuer's name. None where there are none."""
    parts: list[str] = []
    for line in lines[start : start + _BARE_LINES]:
        plain = line.strip(" *_#|")
        letters = [c for c in plain if c.isalpha()]
        capital = len(letters) >= 8 and sum(c.isupper() for c in letters) >= 0.85 * len(letters)
        if BODY.match(plain) or (parts and (not capital or _is_issuer_line(plain))):
            break
        if capital and not (NATION.search(plain) or _is_issuer_line(plain) or _SESSION.match(plain)):
            parts.append(plain)
    title = without_body(" ".join(" ".join(parts).split()))
    return title if len(title.split()) >= 6 else None


def decision(lines: list[str]) -> tuple[str | None, str | None]:
    """Kind and title of a decision or resolution that lost its head: the lines in capitals over who decides, where the grounds
    and the words of deciding follow; (None, None) for any other text."""
    at = next((i for i, line in enumerate(lines[:_BARE_LINES]) if AUTHORITY_LINE.fullmatch(line.strip())), -1)
    if at < 1 or at + 1 >= len(lines) or not lines[at + 1].startswith(("Căn cứ", "Xét ")):
        return None, None
    decides = _DECIDES.search("\n".join(lines[at + 1 : at + _GROUNDS]))
    if decides is None:
        return None, None
    return ("Quyết định" if decides[1] == "ĐỊNH" else "Nghị quyết"), title_in_capitals(lines[: at + 1], 0)


def title_beside(lines: list[str], at: int) -> str | None:
    """The title on the line of the number, or on the next: "Án lệ số 11/2017/AL về công nhận hợp đồng ..."."""
    for found in find_symbols(lines[at]):
        rest = re.sub(r"^(?:\[\d+\]|\d{1,2}\s)", "", lines[at][found.end :].strip()).strip(" ,:-|")
        if rest:
            return None if rest.startswith(("ngày", "(")) else _ADOPTED.sub("", rest)
        following = lines[at + 1] if at + 1 < len(lines) else ""
        return _ADOPTED.sub("", following.strip()) if following.startswith("Về ") else None
    return None
