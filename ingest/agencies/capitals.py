"""Agencies' names in capitals, as heads and signature blocks print them, in the letters of running text.

"BỘ CHỈ HUY QUÂN SỰ TỈNH CÀ MAU" reads "Bộ Chỉ huy quân sự tỉnh Cà Mau". The length stays, so offsets do: the
grammar of names (`agencies.grammar`) reads both. Which word of an unknown name bears a capital is a guess; names are
compared without regard to case.
"""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise
from typing import Final

from ingest.agencies.lexicon import FIELDS, NATIONAL
from ingest.agencies.names import agency_at
from ingest.agencies.words import HEADS
from ingest.cleaning.syllables import is_syllable
from ingest.places import PROVINCES
from ingest.types import canonical_type

_KINDS: Final = ("thành phố", "tỉnh", "quận", "huyện", "thị xã", "xã", "phường", "thị trấn", "đặc khu")
_WORDS: Final = (
    "Ủy ban nhân dân", "Hội đồng nhân dân", "Thành ủy", "Tỉnh ủy", "Huyện ủy", "Quận ủy", "Thị ủy", "Đảng bộ", "Chủ tịch", "Phó Chủ tịch",
    "Bộ trưởng Bộ", "Thứ trưởng Bộ", "Giám đốc Sở", "Sở", "Bộ", "Ban", "Văn phòng", "Thường trực", "Trưởng ban", "Hiệu trưởng", "Cục trưởng", "Tổng Giám đốc",
    "Mặt trận Tổ quốc", "Việt Nam", "Hồ Chí Minh", "Cộng sản", "Đoàn Thanh niên", "Hội Liên hiệp Phụ nữ", "Hội Nông dân", "Hội Cựu chiến binh",
    "Liên đoàn Lao động", "Bảo hiểm xã hội", "Kho bạc Nhà nước", "Ngân hàng Nhà nước", "Chính phủ", "Quốc hội", "Thủ tướng", "Trung ương",
    "Trung tâm", "Công ty", "Tổng công ty", "Ban Tuyên giáo và Dân vận", "Tuyên giáo và Dân vận", "Thi đua - Khen thưởng", "Thi đua, Khen thưởng", "cơ quan Đảng", "Trung học", "Tiểu học", "Mầm non",
)  # fmt: skip
_TOKEN: Final = re.compile(r"[^\W_]+")
_PLACED: Final = re.compile(
    rf"(?<!\w)(?:{'|'.join(_KINDS)}|thcs|thpt|tiểu học|mầm non|phổ thông)(?!\w)(?!\s(?:hội|và|trực|cấp|viên|về|trong|năm|giai|để|tại|khóa|thực|triển|quy|quản|do|đến))(?!(?<=tỉnh)\s(?:ủy|uỷ))\s(?P<name>[^\W_]+(?:\s(?!(?:{'|'.join(_KINDS)}|và|khóa|ban|văn|hội|phòng)(?!\w))[^\W_]+){{0,3}})"
)
_START: Final = re.compile(
    r"(?:(?:TM|T/M|KT|K/T|TL|T/L|TUQ)\s?\.?\s{0,2})?(?:[ỦU][YỶ] BAN|UBND|HĐND|UBMTTQ|HỘI(?! NGHỊ)|SỞ|BỘ(?! LUẬT)|BAN(?! HÀNH)|BCH|BTV|ĐẢNG (?:BỘ|ỦY|UỶ|ĐOÀN)|(?:THÀNH|TỈNH|HUYỆN|QUẬN|THỊ) [ỦU][YỶ]|"
    r"(?:THÀNH|TỈNH|HUYỆN) ĐOÀN|CHÍNH PHỦ|QUỐC HỘI|THỦ TƯỚNG|CHỦ TỊCH|PHÓ CHỦ TỊCH|GIÁM ĐỐC|CÔNG (?:AN|TY|ĐOÀN)|TR(?:ƯỜNG|UNG TÂM)(?! HỢP)|(?:PHÂN )?HIỆU|ĐẠI HỌC|HỌC VIỆN|VIỆN|BỆNH VIỆN|TỔNG|TẬP ĐOÀN|"
    r"CỤC|CHI (?:CỤC|BỘ|NHÁNH)|LIÊN (?:ĐOÀN|MINH|HIỆP)|HIỆP HỘI|ĐOÀN|MẶT TRẬN|T(?:ÒA|OÀ) ÁN|KIỂM TOÁN|THANH TRA|KHO BẠC|NGÂN HÀNG|BẢO HIỂM|HẢI QUAN|THUẾ|ĐÀI|BÁO(?! CÁO)|CỤM|KHỐI|VĂN PHÒNG|"
    r"PHÒNG(?!,)|THƯỜNG TRỰC|TỔ CÔNG TÁC|QUÂN KHU|KHU|VỤ|HẠT|ỦY VIÊN|HIỆU TRƯỞNG|CỔNG|NHÀ|THƯ VIỆN|BẢO TÀNG|QUỸ|HTX|HỢP TÁC XÃ)(?!\w)"
)
CELLS: Final = re.compile(
    r"(\s*\|\s*|\s*(?:C[ỘO]NG\s{1,2}H(?:ÒA|OÀ|OA)\s{1,2}X[ÃA]\s{1,2}HỘI\s{1,2}CHỦ\s{1,2}NGHĨA\s{1,2}VIỆT\s{1,2}NAM|ĐẢNG\s{1,2}CỘNG\s{1,2}SẢN\s{1,2}VIỆT\s{1,2}NAM|(?i:Độc\s{1,2}lập\s?[-–]\s?Tự\s{1,2}do\s?[-–]\s?Hạnh\s{1,2}phúc))\s*)"
)
"""Between the cells of a head that a table or a layout set side by side: the right one holds the nation's name and motto."""
_HEADING_LIMIT: Final = 160
_WHOLE_BODIES: Final = "|".join(
    (
        rf"(?:TỈNH|THÀNH PHỐ|[ỦU][YỶ])\s(?:{'|'.join(p.upper() for p in sorted(PROVINCES, key=len, reverse=True))})",
        rf"^(?:{'|'.join(n.upper() for n in sorted(NATIONAL, key=len, reverse=True) if n.startswith('Bộ '))})",
        r"(?<=\s)VIỆT NAM(?!\sCHI)",
        r"(?<=\s)TỐI CAO",
        r"(?<=ĐOÀN TNCS )HỒ CHÍ MINH",
        r"(?<=BAN CHẤP HÀNH )TRUNG ƯƠNG(?=\s(?:BAN|VĂN PHÒNG|[ỦU][YỶ] BAN)\s)",
        r"^(?:BỘ TƯ LỆNH )?QUÂN KHU \d",
        r"^ĐẠI HỌC [^\W\d_]+(?:\s[^\W\d_]+){1,5}?(?=\s(?:TRƯỜNG|VIỆN|KHOA)\s)",
        r"^(?:UBND|HĐND|[ỦU][YỶ] BAN NHÂN DÂN|HỘI ĐỒNG NHÂN DÂN|ĐẢNG (?:BỘ|[ỦU][YỶ])) (?:XÃ|PHƯỜNG|HUYỆN|QUẬN|THỊ XÃ|THỊ TRẤN|ĐẶC KHU|THÀNH PHỐ(?! HẢI PHÒNG))\s[^\W\d_]+(?:\s[^\W\d_]+){0,3}?",
    )
)
"""Names in capitals that are whole where another body's name begins behind them."""
_RUN_TOGETHER: Final = re.compile(rf"(?:{_WHOLE_BODIES})(?=\s(?:{_START.pattern}\s\w|VĂN PHÒNG$))")


@cache
def _known() -> tuple[re.Pattern[str], dict[str, str]]:
    """A pattern for the words whose letters are known, and what they are."""
    heads = {head for head in HEADS if " " in head}
    words = sorted({*_WORDS, *heads, *FIELDS, *NATIONAL, *PROVINCES}, key=lambda w: (-len(w), w))
    pattern = "|".join(re.escape(w.lower()) for w in words)
    spelled = {w.lower(): w for w in (*PROVINCES, *NATIONAL, *reversed(FIELDS), *reversed(HEADS), *_WORDS)}
    return re.compile(rf"(?<!\w)(?:{pattern})(?!\w)"), spelled


def is_capitals(line: str) -> bool:
    """Whether a line is printed in capitals (a few small letters aside)."""
    letters = sum(map(str.isalpha, line))
    return letters >= 4 and sum(map(str.isupper, line)) >= 0.85 * letters


def names_agency(line: str) -> bool:
    """Whether a line in capitals begins as an agency's name does. What follows decides whether it is one."""
    return len(line) <= _HEADING_LIMIT and is_capitals(line) and _START.match(line) is not None


def parted(line: str) -> list[str]:
    """The names in capitals that the layout ran together on one line: "TỈNH ỦY ĐỒNG THÁP BAN TUYÊN GIÁO" are two."""
    cuts = [0, *(match.end() + 1 for match in _RUN_TOGETHER.finditer(line)), len(line) + 1]
    return [line[a : b - 1] for a, b in pairwise(cuts)]


@cache
def in_small_letters(line: str) -> str:
    """A name in capitals as running text writes it; same length. Linear."""
    small = list(line.lower())
    if len(small) != len(line):
        return line
    first = True
    for token in _TOKEN.finditer(line):
        if not is_syllable(token.group()) or (len(token.group()) > 1 and token.group() in ("TP", "MTV")):
            small[token.start() : token.end()] = token.group()
        elif first:
            small[token.start()] = token.group()[0]
        first = False
    plain = "".join(small).lower()
    for match in _PLACED.finditer(plain):
        for token in _TOKEN.finditer(plain, match.start("name"), match.end("name")):
            small[token.start()] = line[token.start()]
    pattern, known = _known()
    for match in pattern.finditer(plain):
        small[match.start() : match.end()] = known[match.group()]
        following = _TOKEN.match(plain, match.end() + 1)
        if (
            known[match.group()] in HEADS
            and following
            and following.group() not in ("và", "của", "cấp", "các")
        ):
            kind = any(plain.startswith(k, following.start()) for k in _KINDS)
            if not kind and small[following.start()].islower():
                small[following.start()] = line[following.start()].upper()
    return "".join(small)


def as_written(small: str, text: str) -> str:
    """A guessed name with capitals where the paper's running text has them: two words that stand there with capitals and
    never without ("Long Khánh"). Same length. Cost: a look through the text for each pair of small words."""
    tokens = list(_TOKEN.finditer(small))
    letters = list(small)
    for one, other in pairwise(tokens):
        pair = small[one.start() : other.end()]
        if not pair.islower() or other.start() - one.end() != 1:
            continue
        named = f"{one.group().capitalize()} {other.group().capitalize()}"
        if named in text and pair not in text:
            letters[one.start()], letters[other.start()] = named[0], named[len(one.group()) + 1]
    return "".join(letters)


_WHOSE: Final = re.compile(rf"\sCỦA\s(?={_START.pattern})")
"""Before the body that a title or a heading in capitals speaks of."""
_TITLE_LIMIT: Final = 400
_SIGNED: Final = re.compile(r"\W{0,3}(?:TM|T/M|KT|K/T|TL|T/L|TUQ)\s?\.")
_PLACE_LINE: Final = re.compile(r"(?:TỈNH|THÀNH PHỐ|QUẬN|HUYỆN|THỊ XÃ|PHƯỜNG|XÃ|ĐẶC KHU)\s[^\W\d_]")
_AUTHORITY: Final = 8
AUTHORITY_LINE: Final = re.compile(
    r"(?:CHỦ TỊCH )?(?:[ỦU][YỶ] BAN NHÂN DÂN|HỘI ĐỒNG NHÂN DÂN|UBND|HĐND) [^\W\d_][^.;:,]{2,90}|BỘ TRƯỞNG BỘ [^.;:()]{2,60}|THỦ TƯỚNG CHÍNH PHỦ|CHÍNH PHỦ|GIÁM ĐỐC SỞ [^.;:()]{2,60}"
)
"""Who decides, on a line of its own under the title."""
_HEAD_LINES: Final = 24
_SIGNATURE_LINES: Final = 4


def heads_in_small_letters(text: str) -> str:
    """The text with the agencies of its head and of its signature blocks in small letters; same length. Linear."""
    lines = text.split("\n")
    left = 0
    heading = next(
        (i for i, line in enumerate(lines[:_HEAD_LINES]) if canonical_type(line.strip(" :*_#"))), 12
    )
    for i, line in enumerate(lines):
        if "." in line and _SIGNED.match(line):
            left = _SIGNATURE_LINES
        if (i < heading or left > 0) and (is_capitals(line) or CELLS.search(line)):
            lines[i] = as_written(_small_line(line), text)
        elif i < heading + _AUTHORITY and is_capitals(line) and AUTHORITY_LINE.fullmatch(line):
            lines[i] = in_small_letters(line)
        whose = _WHOSE.search(lines[i]) if "CỦA" in line else None
        if whose and len(line) <= _TITLE_LIMIT and is_capitals(lines[i]):
            lines[i] = _body_small(lines[i], whose.end())
        left -= 1
    return "\n".join(lines)


def _body_small(line: str, at: int) -> str:
    """The line with the known body that begins at `at`, and what follows it, in small letters."""
    small = in_small_letters(line[at:])
    found = agency_at(small, 0)
    return line[:at] + small[: found.end] + small[found.end :].lower() if found else line


def _small_line(line: str) -> str:
    """The line with the agencies it is made of in small letters; cells and columns side by side count apart."""
    out = []
    for i, cell in enumerate(CELLS.split(line)):
        if i % 2:  # no name goes on over the nation's
            out.append(";".ljust(len(cell)))
            continue
        bare = cell.lstrip(" *_#-")
        if _PLACE_LINE.match(bare):
            small = in_small_letters(bare)
            out.append(cell[: len(cell) - len(bare)] + small[0].lower() + small[1:])
            continue
        small = (
            "".join(
                in_small_letters(part) + (" " if n + 1 < len(parts) else "") for n, part in enumerate(parts)
            )
            if (parts := parted(bare)) and names_agency(bare)
            else bare
        )
        out.append(cell[: len(cell) - len(bare)] + small)
    done = "".join(out)
    return done if len(done) == len(line) else line
