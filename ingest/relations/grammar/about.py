"""What a paper's title says of the campaign it names: launches it, carries it out, guides its rewards, reports on it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from ingest.relations.grammar.phrases import ACTOR_AFTER, FINITE, OFFICES, PLAINLY, SUBJECT

_REWARDS: Final = re.compile(r"khen thưởng|tiêu chí|bình xét|chấm điểm|hướng dẫn")
_GUIDES_TO_START: Final = re.compile(r"hướng dẫn(?:,| và)\s(?:tổ chức\s)?(?:phát động|khởi động)")
_PUSHES: Final = re.compile(
    r"(?:đẩy mạnh|tiếp tục|tăng cường|nâng cao (?:chất lượng|hiệu quả)|nâng cao chất lượng, hiệu quả)(?: việc| thực hiện| tổ chức)*\s*$"
)
_TOWARDS: Final = re.compile(r"(?:tăng cường|đẩy mạnh|nâng cao)[^,;:()]{3,80}\s(?:đối với|trong)\s*$")
_BUILDS: Final = re.compile(
    r"(?:xây dựng|nhân rộng|biểu dương|tôn vinh)[^;:()]{3,170}(?:điển hình|tiên tiến|mô hình)[^;:()]{0,40}\s(?:về|trong)\s*$",
    re.I,
)
"""What is built up is the campaign's: "xây dựng cơ quan, doanh nghiệp điển hình về phong trào …"."""

_ABOUT_ONLY: Final = frozenset({"về", "Về", "về việc", "tổ chức", "về tổ chức"})
_QUOTES: Final = ' \n“”"*_'
_NAMED_SO: Final = _ABOUT_ONLY | {"", "Về việc", "về tổ chức", "về cuộc vận động", "về Cuộc vận động"}
"""Between a directive and the campaign that is its own subject: "Chỉ thị số 05-CT/TW về “Đẩy mạnh học tập và làm theo …”"."""

_PLAN_OF: Final = re.compile(
    r"\s*(?:về\s(?:việc\s)?)?(?:ban hành\s)?(?:Kế hoạch|Chương trình|Phương án|kế hoạch)\s(?:tổ chức|triển khai|thực hiện|hưởng ứng)(?:\s(?:tổ chức|triển khai|thực hiện|các))*\s*"
)
ASKING: Final = frozenset({"Công văn", "Công điện", "Chỉ thị", "Thông báo"})
"""Kinds that call others to a review: "Công văn số … về việc sơ kết một năm triển khai phong trào"."""
_REACH: Final = 230


@dataclass(frozen=True, slots=True)
class TitleParts:
    """A title from the paper to the campaign's name: `text` in whole, parted by its last verb into `before`, the
    verb's kind ("" without one) and `between`; `name` is the campaign as written."""

    before: str
    verb: str
    between: str
    text: str
    name: str


def what_title_says(title: TitleParts, kind: str, own: bool, central: bool = False) -> str | None:
    """The relation's verb, or None when the campaign is not the title's. `kind` is the paper's type; `own`: the
    paper is the text itself; `central`: the Party's centre issued it."""
    text = title.text
    about = text.strip(_QUOTES)
    study = kind == "Chỉ thị" and "ọc tập và làm theo" in title.name and not title.verb
    if study and (about in _NAMED_SO or _PUSHES.search(about)):
        return "launches" if central and "tiếp tục" not in about.lower() else "implements"
    if len(text) > _REACH or ";" in text or ACTOR_AFTER.search(OFFICES.sub("", text)) or "gắn với" in text:
        return None
    plain = title.verb == "launches" and bool(PLAINLY.fullmatch(title.before))
    if not (own or plain or not title.before.strip() or SUBJECT.match(text)) or FINITE.search(title.before):
        return None
    if title.verb == "launches" and _GUIDES_TO_START.search(text) and len(title.between) <= 30:
        return "launches"
    if kind == "Hướng dẫn" and _PUSHES.search(text):
        return "implements"
    if kind == "Hướng dẫn" or _REWARDS.search(text):
        return "guides"
    if title.verb and len(title.between) <= 30 and "," not in title.between:
        if title.verb == "launches" or "phát động" in text:
            return "launches"
        if title.verb == "reports" or (own and kind == "Báo cáo" and title.verb == "implements"):
            return None if kind in ASKING else "reports"
        if title.verb in ("implements", "issues"):
            return "implements"
    if _PUSHES.search(text):
        return "implements"
    if _TOWARDS.search(text) or _BUILDS.search(text):
        return "implements"
    return "implements" if text.strip() in _ABOUT_ONLY or _PLAN_OF.fullmatch(text) else None
