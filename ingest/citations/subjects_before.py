"""Subjects that stand before the number or in the sentence a footnote belongs to.

"Thực hiện Chương trình hỗ trợ ... (Quyết định số ...)", "Danh mục ... tại Quyết định số ...", "được kiện toàn tại
Quyết định số ...", and a note that only gives the number of "Đề án⁶ sắp xếp đơn vị hành chính ...".
"""

from __future__ import annotations

import re
from typing import Final

from ingest.agencies.reading import named_at
from ingest.citations.reading import Reading
from ingest.letters import UPPER
from ingest.model import Note
from ingest.types import LAW_TYPES

_PAREN: Final = re.compile(r"\s{0,2}\([^()\n]{0,60}$")
_AT: Final = re.compile(r"(?:ban\s{1,2}hành\s{1,2})?(?:tại|theo|bằng|kèm(?:\s{1,2}theo)?)\s{1,3}(?:các\s)?$")
_NOUN: Final = re.compile(
    r"(?<!\w)(?<!Sở )(?<!Bộ )(?<!Vụ )(?<!Cục )(?<!Phòng )(?<!Ngân hàng )(?:Chương trình|Đề án|Kế hoạch|Dự án|Quy hoạch|Chính sách|Chiến lược|Danh mục|Quy định|Quy chế|Phong trào|Phương án|Bộ [Tt]iêu chí|Điều lệ|Cuộc vận động|Chủ đề|Hệ thống|Quy trình|Đồ án)(?=\s)(?!\s{1,3}số[\s:]{1,3}\d)"
)
_NOUN_SMALL: Final = re.compile(
    r"(?<!\w)(?:chương trình|đề án|dự án|quy hoạch|danh mục|quy chế|phong trào|phương án|bộ tiêu chí|cuộc vận động|nhiệm vụ|chính sách)(?=\s)"
)
_LAUNCHED: Final = re.compile(
    r"\s(?:(?:do|được)(?:\s[^“”]{3,160}?)?\s(?:phát động|ban hành|phê duyệt)(?:\s(?:theo|tại|bằng)\s.{3,160})?)?\s?,?$"
)
_PASSIVE: Final = re.compile(r"(?<!\w)được\s{1,3}([^;:.()\n]{4,120})$")
_NO_MATTER: Final = re.compile(
    r"["
    + UPPER
    + r"]|(?:thay(?: thế)?|sửa đổi(?:, bổ sung)?|bổ sung|bãi bỏ|hủy bỏ|quy định|hướng dẫn|điều chỉnh|cụ thể hóa|thực hiện|triển khai|phát động|ban hành|phê duyệt|thông qua|công bố|phê chuẩn|phân bổ|giao)$"
)
"""Who acts, or how one paper bears on another: no matter of a paper."""
_BY: Final = re.compile(
    r"^.*\sđược\s[^“”]{2,60}\s(?:bằng|qua|thông qua)\s(?=Phong trào|Kế hoạch|Chương trình|Cuộc vận động|Đề án)",
    re.S,
)
"""What a campaign or programme is carried out by: the paper's title comes after it."""
_TOPIC: Final = re.compile(r"^\W{0,4}(?:Đối với|Về)\s(.{8,220}?):\s")
_MATTER: Final = re.compile(
    rf"\W{{0,4}}(?!(?:Các|Những|Nhiệm vụ|Nội dung|Chỉ tiêu|Việc|Theo|Tại|Sau|Khi)\s)(?P<what>[{UPPER}][^\s,.;:()]*(?:\s[^\s,.;:()]+){{3,13}}?)\sđược\s(?:giao|phê duyệt|ban hành|quy định|thông qua|phê chuẩn|phân bổ)$"
)
"""What a paper gave or laid down, as the subject of its own sentence: "Dự toán ngân sách huyện được giao tại Nghị quyết số ..."."""
_UNDERGONE: Final = re.compile(
    r"(?:kiện toàn|thành lập|tổ chức lại|khởi động|củng cố|công nhận|sáp nhập|hợp nhất|giải thể|đổi tên|xếp hạng)"
)
"""What is done to somebody or something by a paper: with it, it is the paper's matter."""
_WHO: Final = re.compile(
    rf"(?:^|.*[,;:]\s)\W{{0,4}}(?P<what>(?!(?:Các|Những|Việc|Sau|Khi|Theo|Tại|Từ|Trong)\s)[{UPPER}][^\s,.;:()]*(?:\s[^,;:()\s]+){{1,13}})\s*$"
)
_CARRIED_OUT: Final = re.compile(
    r"(?<!\w)(?P<what>Công tác\s[^;:.()\n]{8,120}?)\s(?:được\s)?(?:thực hiện|triển khai)$"
)
_ACTION: Final = re.compile(
    r"(?<!\w)(?:phê duyệt|ban hành|công nhận|thành lập|giao|quy định|thông qua)\s[^,;:.()\n]{2,120}$"
)


_NEXT: Final = re.compile(rf"\s?(?:,|và|,\svà)\s(?=(?:{_NOUN.pattern}))")
"""Between a citation and the title of the next one."""
_GOES_ON: Final = re.compile(
    r",\s(?:các\s(?:[Bb]ộ|[Ss]ở|cơ quan|địa phương|đơn vị|cấp)(?!\w)|[ỦU][ỷy] ban|UBND|báo cáo|trình|hoàn thành|bảo đảm|khẩn trương|gửi|kịp thời|(?:Nghị định|Nghị quyết|Quyết định|Thông tư|Chỉ thị|Kế hoạch|Công văn)\ssố\s\d)"
)
"""Where the sentence goes on after a title: what stands before the number then is no title of it."""


def _clause(text: str, end: int) -> int:
    """Where the clause that ends at `end` begins; a semicolon inside a quotation does not part clauses."""
    start = max(0, end - 420)
    depth = 0
    for i in range(end - 1, start, -1):
        char = text[i]
        if char == "”":
            depth += 1
        elif char == "“":
            depth -= 1
        elif depth <= 0 and (char in ";\n" or (char in ".:" and text[i + 1 : i + 2] in " \n")):
            return i + 1
    return start


def _title_in(clause: str, named: bool = False) -> str | None:
    """The title at a clause's end; `named`: only one that begins with a capital."""
    clause = _BY.sub("", clause)
    noun = _NOUN.search(clause) or (None if named else _NOUN_SMALL.search(clause))
    if noun is None:
        return None
    words = " ".join(clause[noun.start() :].split())
    if _GOES_ON.search(words):
        return None
    words = _LAUNCHED.sub("", words + " ").strip(" ,;:(")
    return words if 3 <= len(words.split()) <= 70 else None


def subject_before(text: str, reading: Reading, floor: int = 0) -> str | None:
    """The title that stands before a number in parentheses or after "tại", else None; nothing before `floor`, where the
    citation before ends, is of a title that a "được phê duyệt" or the like ends. Bounded cost."""
    anchor = reading.anchor
    if anchor.symbol is None or anchor.name is not None or anchor.type in LAW_TYPES:
        return None
    lead = text[max(0, anchor.start - 80) : anchor.start]
    paren = _PAREN.search(lead) if reading.closed else None
    at = _AT.search(lead)
    if paren:
        end = anchor.start - len(lead) + paren.start()
        return _title_in(text[_clause(text, end) : end])
    if at is None:
        return None
    end = anchor.start - len(lead) + at.start()
    start = _clause(text, end)
    clause = text[floor if start < floor < end and _NEXT.match(text, floor, end) else start : end].rstrip()
    passive = _PASSIVE.search(clause)
    if (
        passive
        and len(passive[1].split()) <= 8
        and not _NOUN.search(passive[1])
        and not _NO_MATTER.match(passive[1])
    ):
        return _undergone(clause[: passive.start()], " ".join(passive[1].split()))
    action = _ACTION.search(clause)
    topic = _topic(text, end)
    if action and topic and len(action.group(0).split()) <= 5 and action.group(0).split()[-1] in topic:
        return topic
    named = at.group(0).lstrip().startswith("theo")
    matter = _MATTER.match(clause) or (_CARRIED_OUT.search(clause) if named else None)
    if matter and not _NOUN.search(clause) and named_at(matter["what"], 0, None) is None:
        return " ".join(matter["what"].split())
    return _title_in(clause, named) or (" ".join(action.group(0).split()) if action else None)


def _undergone(before: str, verb: str) -> str:
    """What a "được" and its verb say of a paper: the verb, with what it was done to where the words tell that."""
    who = _WHO.match(" ".join(before.split())) if _UNDERGONE.fullmatch(verb) else None
    return f"{verb} {who['what']}" if who else verb


def _topic(text: str, pos: int) -> str | None:
    """What a list item says it is about: "- Đối với dự án ...: Đã được ..."."""
    line = text.rfind("\n", 0, pos) + 1
    match = _TOPIC.match(text[line : min(pos, line + 300)])
    return " ".join(match[1].split()) if match else None


def subject_of_note(text: str, reading: Reading, notes: tuple[Note, ...]) -> str | None:
    """For a number in a footnote: what the body says of the paper where the note's mark stands, else None."""
    anchor = reading.anchor
    if anchor.symbol is None or reading.type is None:
        return None
    note = next((n for n in notes if n.start <= anchor.start < n.end), None)
    if note is None or note.anchor is None:
        return None
    word = reading.type.lower()
    start = text.rfind("\n", 0, note.anchor) + 1
    left = text[max(start, note.anchor - 400) : note.anchor]
    if left.rstrip().lower().endswith(word):
        right = re.match(
            r"\s?([^.;\n]{6,260}?)(?=\stheo quy định|[.;\n]|,\s(?:trong đó|UBND|thành phố))",
            text[note.anchor : note.anchor + 300],
        )
        return " ".join(right[1].split()) if right else None
    at = left.lower().rfind(word + " ")
    if at < 0 or re.search(r"[.;]\s", left[at:]):
        return None
    words = " ".join(left[at + len(word) :].split()).strip(" ,")
    return words if 2 <= len(words.split()) <= 60 and not re.match(r"số\s", words) else None
