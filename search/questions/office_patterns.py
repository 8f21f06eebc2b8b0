"""The regular expressions by which offices are found in a question: those of provinces by head, level and place, the Party,
the Fatherland Front. All match folded text and are built once."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from ingest.places import PROVINCES
from search.late_patterns import late
from search.questions.fold import fold
from search.questions.lexicon import CAPITALS

_BEFORE: Final = r"(?<![a-z0-9])(?:"
_AFTER: Final = r")(?![a-z0-9])"
UNITS: Final = frozenset({"quan", "huyen", "thi xa", "xa", "phuong"})
NAMED_UNIT: Final = late(
    rf"(?<![^\W_])(?:[Xx]ã|[Pp]hường|[Tt]hị trấn|[Qq]uận|[Hh]uyện|[Tt]hị xã|[Đđ]ặc khu)(?:\s[{CAPITALS}][^\W\d_]*){{1,4}}"
)
UNIT: Final = late(rf"(?:\s[{CAPITALS}][^\W\d_]*){{1,4}}")
"""The name of a ward, commune or district as written with capitals."""
PLAIN_UNIT: Final = late(
    r"(?:^|(?<=ubnd )|(?<=cua )|(?<=dang uy ))(?P<kind>quan|huyen|phuong|xa|thi xa|thi tran) (?!(?:ly|doi|trac|he|su|tri|tam|diem|chung|khu|hat|nhan|chuc|uy|an|thuc|huong|phap|tien|cham|hoi|bo|roi|nao|gi|thoai|mot)(?![a-z]))"
    r"(?P<name>[a-z]+(?: [a-z]+){1,2}?)(?= (?:(?:da|dang|cu) )*(?:phat dong|co (?:nhung |cac )?(?:ke hoach|van ban|quyet dinh|chuong trinh|nghi quyet|bao cao)|ban hanh|ra (?:ke|van|quyet|chuong)|trien khai|thuc hien|huong ung|cu the hoa))"
)
"""A ward or district that acts, typed without marks or capitals."""
NO_FRONT: Final = late(r"(?<![a-z])(?:tren|cac|moi|nhieu|luat|ngay hoi|cong tac|can bo|he thong) $")
"""Words before "mặt trận" where it is no office."""
GOVERNMENT: Final = late(r"(?:^|(?<=duoc )|(?<=do )|(?<=bi ))(?P<level>thanh pho|tinh)(?: va |, | cung )")
"""The government of a province told by its level alone in front of another office that acts with it."""
_LEVEL: Final = r"(?:cac )?(?:thanh pho|tp\.?|tinh|quan|huyen|thi xa|xa|phuong|dia phuong)(?:,? (?:va )?(?:thanh pho|thanh|tinh|thanh phố|huyen|phuong|xa|quan))*"


LOCAL_HEADS: Final = {
    "chu tich ubnd": "Chủ tịch UBND",
    "chu tich uy ban nhan dan": "Chủ tịch UBND",
    "van phong ubnd": "Văn phòng UBND",
    "thuong truc hdnd": "Thường trực HĐND",
    "ubnd": "UBND",
    "uy ban nhan dan": "UBND",
    "people's committee": "UBND",
    "hdnd": "HĐND",
    "hoi dong nhan dan": "HĐND",
    "ban thuong vu thanh uy": "Thành ủy",
    "ban thuong vu tinh uy": "Tỉnh ủy",
    "thuong truc thanh uy": "Thành ủy",
    "btv thanh uy": "Thành ủy",
    "btv tinh uy": "Tỉnh ủy",
    "thanh uy": "Thành ủy",
    "tinh uy": "Tỉnh ủy",
    "dang bo thanh pho": "Thành ủy",
    "dang bo tinh": "Tỉnh ủy",
    "dang bo": "Thành ủy",
    **{
        f"{head}{name}{land}": "Ủy ban Mặt trận Tổ quốc Việt Nam"
        for head in ("", "uy ban ", "ban thuong truc uy ban ", "ub", "ub ")
        for name in ("mat tran to quoc", "mttq", "mat tran")
        for land in ("", " viet nam", "vn")
    },
    **dict.fromkeys(
        (
            "mat tran trung uong",
            "mat tran to quoc trung uong",
            "mttq trung uong",
            "trung uong mat tran to quoc viet nam",
            "trung uong mat tran",
            "uy ban trung uong mat tran to quoc viet nam",
            "uy ban trung uong mttq viet nam",
            "uy ban trung uong mttqvn",
        ),
        "Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam",
    ),
    "hoi dong thi dua - khen thuong": "Hội đồng Thi đua - Khen thưởng",
    "hoi dong thi dua khen thuong": "Hội đồng Thi đua - Khen thưởng",
    "hdtdkt": "Hội đồng Thi đua - Khen thưởng",
}


OFFICE: Final = late(
    r"(?<![a-z])(?:pho )?(?:chu tich|bo truong|thu truong|giam doc|cuc truong|tong giam doc|bi thu|thuong truc|ban thuong vu) $"
)
"""Offices that sign for an agency: their papers are the agency's."""


PARTY: Final = late(r"(?:nao|gi|\d|/tw) cua (?P<party>dang)(?=[ ?.,;]*$| (?:va|ve|da|duoc|bi) |, )")
"""The Party as the one whose papers are meant; elsewhere the word only tells of it."""


def level_told(level: str) -> str:
    """The level of one body as its name has it, of folded words: "tỉnh", "thành phố", "" for several or none."""
    if level.startswith("cac") or "," in level:
        return ""
    if "thanh pho" in level or "tp" in level:
        return "thành phố"
    return "tỉnh" if level.startswith("tinh") else ""


@lru_cache(maxsize=1)
def local_patterns() -> tuple[re.Pattern[str], re.Pattern[str]]:
    names = "|".join(sorted((fold(p).replace(" - ", " ?-? ") for p in PROVINCES), key=lambda p: (-len(p), p)))
    heads = "|".join(sorted(LOCAL_HEADS, key=lambda p: (-len(p), p)))
    return (
        re.compile(
            rf"{_BEFORE}(?P<head>{heads})(?:,? (?P<level>{_LEVEL})(?! uy(?![a-z])))?(?: (?P<place>{names})(?: \(cu\)| cu(?! the))?)?{_AFTER}"
        ),
        re.compile(
            rf"{_BEFORE}(?:(?:tinh|thanh pho|tp\.?|dia phuong) )?(?P<place>{names})(?: \(cu\)| cu(?! the))?{_AFTER}"
        ),
    )
