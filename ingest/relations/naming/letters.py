"""Names compared by their letters: without marks, spaces, small words and periods, abbreviations in full.

Copies lose spaces, quotation marks and a "nhằm"; what two writers mean by one name has the same letters all the same.
"""

from __future__ import annotations

import re
from typing import Final

from ingest.campaigns.merge import fold

SPAN: Final = re.compile(
    r"[,”\"]?\s(?:giai đoạn|thời kỳ|(?:định hướng\s)?đến năm|năm \d{4}|trên địa bàn|tại|ở(?=\sViệt Nam)|theo(?=\sQuyết định)|kèm theo"
    r"|của\s(?=Chính phủ|Thủ tướng|Bộ |Ủy ban|UBND|[tT]ỉnh|[tT]hành phố))(?!\w)",
    re.I,
)
_COUNTRY: Final = re.compile(r"\sViệt Nam\W*$", re.I)
_WORD: Final = re.compile(r"\w+")
_SHORT: Final = {
    "mtqg": "muctieuquocgia",
    "cntt": "congnghethongtin",
    "kt": "kinhte",
    "xh": "xahoi",
    "ktxh": "kinhtexahoi",
    "ntm": "nongthonmoi",
    "dtts": "dantocthieuso",
    "cchc": "caicachhanhchinh",
    "tthc": "thutuchanhchinh",
    "bhyt": "baohiemyte",
    "bhxh": "baohiemxahoi",
    "atgt": "antoangiaothong",
    "attp": "antoanthucpham",
    "attt": "antoanthongtin",
    "pbgdpl": "phobiengiaoducphapluat",
    "dnnvv": "doanhnghiepnhovua",
    "htx": "hoptacxa",
    "hssv": "hocsinhsinhvien",
    "bdkh": "biendoikhihau",
    "ttnt": "trituenhantao",
    "cds": "chuyendoiso",
    "gddt": "giaoducdaotao",
    "khcn": "khoahoccongnghe",
}
"""Abbreviations that papers write without having given them (Nghị định 30/2020/NĐ-CP asks for them in full)."""

_SMALL: Final = frozenset({"va", "ve", "cua", "nham", "de", "cac", "trong", "viec"})
_ENDS: Final = re.compile(
    r"\s(?:\d|(?:giai đoạn|thời kỳ|đến|năm|trên|tại|tỉnh|thành phố|huyện|quận|phường|xã|theo|và|để|nhằm|gắn|phù hợp|được|do|đã|là|có|bảo đảm|đảm bảo|đạt|hiệu quả|với|ở|cho|trong"
    r"|như|từ|tầm nhìn|định hướng|gồm|tiếp|mà|này|nêu|của|ban hành|qua|thì|bởi|nên|khi|vào|ngành|toàn|sẽ|cần|phải|còn|đối với|về)(?!\w))|[^\s\w]|$",
    re.I,
)
"""What may follow a name in full; before any other word the name is another, longer one."""

_OF_COUNTRY: Final = re.compile(r"\s(?:Việt Nam|VIỆT NAM)(?!\w)")
_LONGEST: Final = 14
"""Words of a name that are compared."""


def letters_of(name: str) -> tuple[str, int, int]:
    """The letters of a name up to its period, place or issuer; how many words they are of, and where the name ended."""
    stop = SPAN.search(name, 12)
    end = stop.start() if stop else len(name)
    words = [plain(m.group()) for m in _WORD.finditer(_COUNTRY.sub("", name[:end]))]
    words = [w for w in words if w not in _SMALL][:_LONGEST]
    return "".join(words), len(words), end


def spell(clean: str, at: int) -> tuple[str, dict[int, int]]:
    """The letters of the words from an offset on, and for each count of letters where the word ends that completes it."""
    letters, ends, words = "", {}, 0
    for match in _WORD.finditer(clean, at, at + 200):
        word = plain(match.group())
        if word in _SMALL:
            continue
        letters += word
        ends[len(letters)] = match.end()
        words += 1
        if words >= _LONGEST:
            break
    return letters, ends


def plain(word: str) -> str:
    """A word's letters without marks, an abbreviation's in full."""
    folded = fold(word)
    return _SHORT.get(folded, folded) if word.isupper() else folded


def is_whole(clean: str, end: int) -> bool:
    """Whether a name ends where its letters do: no further noun makes it another one."""
    country = _OF_COUNTRY.match(clean, end)
    return bool(_ENDS.match(clean, country.end() if country else end))
