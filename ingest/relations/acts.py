"""What an amending paper does to single provisions: "1. Sửa đổi khoản 5 Điều 8 Nghị định …"."""

from __future__ import annotations

import re
from typing import Final

from ingest.model import SELF, Node, Provision
from ingest.provisions_place import AMENDING
from ingest.relations.statements import Collector
from ingest.relations.words import BULLET

_STOPS: Final = re.compile(
    r"như sau|:|theo quy định|(?<!bỏ )(?<!đổi )(?<!sung )quy định tại|theo khoản|theo Điều|được (?:sửa đổi|bổ sung)|ban hành kèm theo"
)
_REPEALS: Final = re.compile(r"[bB]ãi bỏ(?!\s(?:cụm|từ|đoạn|các cụm|nội dung))|[hH]ủy bỏ")

_REPEALED_RULES: Final = re.compile(
    r"[bB]ãi bỏ (?:các |một số )?(?:quy định|nội dung|thủ tục|điều kiện|thành phần) "
)
_CARRIES: Final = re.compile(r"(?:thực hiện|triển khai)\s$")
_CORRECTS: Final = re.compile(r"[đĐ]ính chính")
_WHERE: Final = re.compile(r"(?:Tại|Ở)\s")

_UNIT_NOTE: Final = re.compile(
    r"\s*(?:\[?\d{1,3}\]?)?\s*(?P<unit>Điều|Khoản|Điểm) này (?:được|bị) (?P<verb>bãi bỏ|sửa đổi|bổ sung)(?:, bổ sung)? theo(?: quy định tại)?\s"
)
_LEVELS: Final = {"điểm": ("diem", "letter"), "khoản": ("khoan", "arabic"), "điều": ("dieu",)}
_NUMBER: Final = re.compile(r"\d{1,3}[a-zđ]{0,2}|[a-zđ]{1,2}(?=[).])")


def _carried_out(c: Collector, provision: Provision) -> bool:
    """Whether the paper is only what an amended programme carries out: "nhiệm vụ … thực hiện Nghị quyết B"."""
    papers = c.marked.between(provision.start, provision.end + 400)
    token = next((t for t in papers if t.node == provision.target), None)
    return token is not None and bool(_CARRIES.search(c.clean, max(0, token.start - 12), token.start))


def read_acts(c: Collector) -> None:
    """State every provision that an item of the paper itself amends or repeals. Linear in the provisions."""
    if not c.layout.ruling:
        return
    for provision in c.provisions:
        if provision.target == SELF or provision.start >= c.text.body_end or c.layout.quoted(provision.start):
            continue
        start = c.clean.rfind("\n", 0, provision.start) + 1
        bullet = BULLET.match(c.clean, start)
        words = bullet.end() if bullet else start
        article = c.layout.article(start)
        corrects = bool(_WHERE.match(c.clean, words) and article and _CORRECTS.search(article.title)) or bool(
            _CORRECTS.match(c.clean, words)
        )
        if (
            not (corrects or AMENDING.match(c.clean, words))
            or provision.start < words
            or not c.layout.acts_at(start)
        ):
            continue
        stop = _STOPS.search(c.clean, words, provision.end)
        rules = _REPEALED_RULES.match(c.clean, words)
        if stop and rules and stop.group() == "quy định tại":
            stop = _STOPS.search(c.clean, stop.end(), provision.end)
        if (stop and stop.start() < provision.start) or _carried_out(c, provision):
            continue
        verb = "corrects" if corrects else "repeals" if _REPEALS.match(c.clean, words) else "amends"
        end = c.clean.find("\n", provision.end)
        span = (start, end if end > 0 else len(c.clean))
        c.say(SELF, verb, provision.target, span, "provision", 0.95, False, provision.provision)


def read_consolidation(c: Collector) -> None:
    """A consolidated text (văn bản hợp nhất) names at its head the paper it consolidates and what amended it."""
    if c.header.type != "Văn bản hợp nhất":
        return
    start, end = c.layout.opening
    base: Node | None = None
    for token in c.marked.between(start, end):
        line = c.clean.rfind("\n", 0, token.start) + 1
        bullet = BULLET.match(c.clean, line)
        lead = bullet.end() if bullet and bullet.end() <= token.start else line
        stop = c.clean.find("\n", token.start)
        span = (line, stop if stop > 0 else len(c.clean))
        if token.kind != "doc" or token.node is None or token.start != lead or token.node == SELF:
            continue
        if "có hiệu lực" not in c.clean[span[0] : span[1]]:
            continue
        base = base or token.node
        c.say(SELF, "consolidates", token.node, span, "consolidation", 0.9)
        if token.node != base:
            c.say(token.node, "amends", base, span, "consolidation", 0.9)
    if base is not None:
        _read_unit_notes(c, base)


def _read_unit_notes(c: Collector, base: Node) -> None:
    """The notes of a consolidated text: "Khoản này được bãi bỏ theo quy định tại … Thông tư B" at a clause's mark."""
    for note in c.text.notes:
        found = _UNIT_NOTE.match(c.clean, note.start, note.end)
        if found is None or note.anchor is None:
            continue
        by = next((t.node for t in c.marked.between(found.end(), note.end) if t.kind == "doc"), None)
        path = _path_at(c, note.anchor, _LEVELS[found["unit"].lower()])
        if by is None or by in (SELF, base) or path is None:
            continue
        verb = "repeals" if found["verb"] == "bãi bỏ" else "amends"
        c.say(by, verb, base, (note.start, note.end), "consolidation-note", 0.85, True, path)


def _path_at(c: Collector, at: int, kinds: tuple[str, ...]) -> str | None:
    """The unit whose number a note's mark follows, in full words: "khoản 2 Điều 5"; None where that is not plain."""
    line = c.clean.rfind("\n", 0, at) + 1
    section = c.layout.heading_at(line)
    if section is None or section.kind not in kinds:
        return None
    words: list[str] = []
    while section is not None:
        number = _NUMBER.search(section.label)
        name = next((n for n, k in _LEVELS.items() if section.kind in k), None)
        if name is None or number is None:
            break
        words.append(f"{'Điều' if name == 'điều' else name} {number.group()}")
        if name == "điều":
            return " ".join(words)
        section = c.layout.sections[section.parent] if section.parent is not None else None
    return None
