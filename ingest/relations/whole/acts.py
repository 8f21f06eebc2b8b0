"""What an amending paper does to single provisions: "1. Sửa đổi khoản 5 Điều 8 Nghị định …"."""

from __future__ import annotations

import re
from typing import Final

from ingest.model import SELF, Provision
from ingest.provisions.place import AMENDING
from ingest.relations.statements import Collector
from ingest.relations.words import BULLET

_STOPS: Final = re.compile(
    r"như sau|(?<!bỏ)(?<!đổi)(?<!sung)(?<!thế):|theo quy định|(?<!bỏ )(?<!đổi )(?<!sung )quy định tại|theo khoản|theo Điều|theo [mM]ẫu|được (?:sửa đổi|bổ sung)|ban hành kèm theo"
)
_REPEALS: Final = re.compile(r"[bB]ãi bỏ(?!\s(?:cụm|từ|đoạn|các cụm|nội dung))|[hH]ủy bỏ")

_NEXT_ACT: Final = re.compile(
    r"(?:,|;|\svà|đồng thời)\s(?=(?:sửa đổi|bổ sung|thay thế|bãi bỏ|hủy bỏ)\s)", re.I
)
_REPEALED_RULES: Final = re.compile(
    r"[bB]ãi bỏ (?:các |một số )?(?:quy định|nội dung|thủ tục|điều kiện|thành phần) "
)
_CARRIES: Final = re.compile(r"(?:thực hiện|triển khai)\s$")
_CORRECTS: Final = re.compile(r"[đĐ]ính chính")
_AS_FOLLOWS: Final = re.compile(
    r"(?:Điều chỉnh|Sửa đổi(?:, bổ sung)?|Bổ sung|Cập nhật)\s(?:[^:\n]{0,500}?)\s(?:kèm theo|của|tại|trong|vào)\s"
)
_THEN: Final = re.compile(r"[^:;\n]{0,200}?như sau\s?:")
"""What stands around the paper in "Điều chỉnh nhiệm vụ tại … kèm theo Chương trình hành động tại Nghị quyết B như sau:"."""

_APPROVES: Final = re.compile(
    r"(?:(?P<approves>Phê duyệt|Thông qua|Chấp thuận)|Ban hành)\s(?:kèm theo Quyết định này\s)?(?:nội dung\s)?(?P<kind>Kế hoạch|Đề án|Chương trình|Quy chế|Phương án|Hướng dẫn)(?!\w)"
)
_PASSED: Final = re.compile(
    r"(?:^|[.;]\s)(?:\(?\w{1,2}[.)]\s)?(?:(?:Hội đồng nhân dân|HĐND|Quốc hội)[^,;:.()\n]{0,40}\s)?(?:(?:nhất trí|thống nhất|quyết nghị|đồng ý|nay|cho)\s){0,2}(?:thông qua|chuẩn y|phê chuẩn|tán thành|phê duyệt|chấp thuận)\s(?:(?:nội dung|toàn bộ|toàn văn|với|của)\s){0,2}(?:(?:Báo cáo|Kế hoạch|Đề án|Phương án|Chương trình)(?:\s[^\s,;.:()]+){1,8}\s)?$",
    re.I | re.M,
)
"""Before what an article of a resolution or a decision passes: "Thông qua Báo cáo A", "Chuẩn y Kế hoạch B"."""
_ISSUED_HERE: Final = re.compile(
    r"[bB]an hành\s(?:(?:kèm theo|theo)\s(?:Quyết định|Nghị quyết|Thông tư|Công văn) này\s)?(?:(?:bộ|bản)\s)?$"
)
_PASSED_HERE: Final = re.compile(
    r"[^;.:\n]{0,160}?\s(?:được\s)(?:phê duyệt|thông qua|chấp thuận|chuẩn y|phê chuẩn)\s(?:kèm theo|bởi|tại|theo|bằng|trong)\s(?:Quyết định|Nghị quyết) này(?!\w)"
)
"""Behind what is passed in the passive: "Kế hoạch A được phê duyệt kèm theo Quyết định này"."""
_WITH_THIS: Final = re.compile(
    r"[^;.:\n]{0,200}?\s\(?(?:được\s)?(?:ban hành\s)?kèm theo\s(?:Quyết định|Nghị quyết|Thông tư|Công văn) này"
)
"""Around a paper that is issued with this one: "Ban hành Quy chế A … kèm theo Quyết định này"."""
_PASSABLE: Final = frozenset(
    {"Báo cáo", "Tờ trình", "Đề án", "Kế hoạch", "Phương án", "Chương trình", "Quy chế"}
)
_LEAD: Final = 140
_NEAR: Final = 60
_ANNEXED_HERE: Final = re.compile(r"\((?:[cC]ó\s)?[kK]èm theo\s")
_ARTICLE: Final = 1200
_ITEM: Final = 3000
"""Letters of an item in which quotation marks are counted."""

_FORMS_OF: Final = re.compile(
    r"(?:[mM]ẫu|[bB]iểu|[bB]ảng)(?:\s(?:biểu|mẫu|đơn|số))*\s\d[\d\s,.a-zA-Z/-]{0,60}?(?:\svà\s\d{1,3})?\s(?:(?:của|tại|thuộc|trong)\s)?$"
)
_WHERE: Final = re.compile(r"(?:Tại|Ở)\s")


def _carried_out(c: Collector, provision: Provision) -> bool:
    """Whether the paper is only what an amended programme carries out: "nhiệm vụ … thực hiện Nghị quyết B"."""
    papers = c.marked.between(provision.start, provision.end + 400)
    token = next((t for t in papers if t.node == provision.target), None)
    return token is not None and bool(_CARRIES.search(c.clean, max(0, token.start - 12), token.start))


class _Stops:
    """Where the objects of an item end, and where it goes on with another act; looked for once for each item."""

    def __init__(self, c: Collector) -> None:
        self.c = c
        self.clean = c.clean
        self.found = (-1, -1)
        self.acts: tuple[int, list[int]] = (-1, [])

    def act_of(self, words: int, at: int) -> int:
        """Where the act begins whose object stands at an offset: the item's first, or one after a paper that it named:
        "Bãi bỏ khoản 3 Điều 4 Nghị quyết A và thay thế Phụ lục I Nghị quyết B"."""
        if self.acts[0] != words:
            line = self.clean.find("\n", words)
            end = line if line > 0 else len(self.clean)
            named = next((t.end for t in self.c.marked.between(words, end) if t.kind == "doc"), end)
            self.acts = (words, [m.end() for m in _NEXT_ACT.finditer(self.clean, named, end)])
        return next((act for act in reversed(self.acts[1]) if act <= at), words)

    def after(self, words: int) -> int:
        """The first place after an item's first word from which on provisions are no objects of its act."""
        if self.found[0] == words:
            return self.found[1]
        line = self.clean.find("\n", words)
        end = line if line > 0 else len(self.clean)
        stop = _STOPS.search(self.clean, words, end)
        if stop and stop.group() == "quy định tại" and _REPEALED_RULES.match(self.clean, words):
            stop = _STOPS.search(self.clean, stop.end(), end)
        self.found = (words, stop.start() if stop else end)
        return self.found[1]


def _in_quotes(clean: str, start: int, at: int) -> bool:
    """Whether an offset stands within a phrase quoted since `start`: "Thay thế cụm từ “khoản 3 Điều 6 Nghị định B” bằng …"."""
    if at - start > _ITEM:
        return False
    words = clean[start:at]
    return words.count("“") > words.count("”") or words.count('"') % 2 == 1


def _only_quoted(c: Collector, start: int, provision: Provision) -> bool:
    """Whether an item names a provision's paper only within a quoted phrase: "Thay thế cụm từ “khoản 3 Điều 6 Nghị định B”
    … tại khoản 3 Điều 4"."""
    end = c.clean.find("\n", provision.end)
    if provision.start - start > _ITEM:
        return False
    line = c.marked.between(start, min(end if end > 0 else len(c.clean), provision.end + _ITEM))
    named = [t.start for t in line if t.node == provision.target]
    return bool(named) and all(_in_quotes(c.clean, start, at) for at in named)


def read_acts(c: Collector) -> None:
    """State every provision that an item of the paper itself amends or repeals. Linear in the provisions."""
    if not c.layout.ruling:
        return
    stops = _Stops(c)
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
        if stops.after(words) < provision.start or _carried_out(c, provision):
            continue
        if _in_quotes(c.clean, words, provision.start) or _only_quoted(c, words, provision):
            continue
        act = stops.act_of(words, provision.start)
        verb = "corrects" if corrects else "repeals" if _REPEALS.match(c.clean, act) else "amends"
        if verb == "repeals" and _FORMS_OF.search(c.clean, max(words, provision.start - 90), provision.start):
            verb = "amends"  # "bãi bỏ các mẫu số 01, 06 Phụ lục III" leaves the annex
        end = c.clean.find("\n", provision.end)
        span = (start, end if end > 0 else len(c.clean))
        c.say(SELF, verb, provision.target, span, "provision", 0.95, False, provision.provision)
    _read_as_follows(c)
    _read_annexed(c)
    _read_passed(c)


def _read_as_follows(c: Collector) -> None:
    """State what an article of the paper alters in a paper of its own kind without naming a provision, by words like
    "Điều chỉnh nhiệm vụ … tại Nghị quyết B như sau:"."""
    for section in c.layout.sections:
        start = section.start
        if section.kind not in ("dieu", "khoan", "arabic") or not c.layout.acts_at(start):
            continue
        if c.layout.quoted(start) or start >= c.text.body_end:
            continue
        bullet = BULLET.match(c.clean, start)
        words = bullet.end() if bullet else start
        end = c.clean.find("\n", words)
        end = end if end > 0 else len(c.clean)
        if not c.clean.endswith(":", words, end):
            continue
        named = [t for t in c.marked.between(words, end) if t.kind == "doc" and t.node != SELF]
        last = named[-1] if named else None
        if last is None or last.node is None or not c.reader.judge.kin(SELF, last.node):
            continue
        if c.tied(SELF, last.node) or _in_quotes(c.clean, words, last.start):
            continue
        if _AS_FOLLOWS.fullmatch(c.clean, words, _kind_start(c, last.start)) and _THEN.fullmatch(
            c.clean, last.end, end
        ):
            c.say(SELF, "amends", last.node, (start, end), "as-follows", 0.85)


def _kind_start(c: Collector, at: int) -> int:
    """Where a paper's token begins; "các" before it belongs to it."""
    return at - 4 if c.clean.endswith("các ", 0, at) else at


def _read_annexed(c: Collector) -> None:
    """ "Điều 1. Phê duyệt Kế hoạch của Hội … (Kèm theo Kế hoạch số B)": the numbered paper in brackets is what is approved,
    or issued with this one."""
    for section in c.layout.sections:
        act = _APPROVES.match(section.title) if section.kind == "dieu" else None
        if act is None or not c.layout.acts_at(section.start) or c.layout.quoted(section.start):
            continue
        end = min(section.end, section.start + _ARTICLE)
        found = _ANNEXED_HERE.search(c.clean, section.start, end)
        token = next(iter(c.marked.between(found.end(), found.end() + 1)), None) if found else None
        if token is None or token.kind != "doc" or token.node in (None, SELF):
            continue
        kind = c.reader.judge.type_of(token.node) if token.node else ""
        if token.node and kind.lower() == act["kind"].lower():
            if act["approves"]:
                c.say(SELF, "approves", token.node, (section.start, token.end), "annexed-here", 0.85)
            c.say(SELF, "issues_with", token.node, (section.start, token.end), "annexed-here", 0.7, True)


def _read_passed(c: Collector) -> None:
    """ "Điều 1. Thông qua Báo cáo số A", "Ban hành Quy chế số A kèm theo Quyết định này": an article names the paper that it
    passes, or issues, right behind the act."""
    for token in c.marked.tokens if c.header.type in ("Nghị quyết", "Quyết định") else ():
        if token.kind != "doc" or token.node in (None, SELF) or token.start >= c.text.body_end:
            continue
        line = c.clean.rfind("\n", 0, token.start) + 1
        issued = _ISSUED_HERE.search(c.clean, max(line, token.start - _NEAR), token.start)
        with_this = issued and ("này" in issued.group() or _WITH_THIS.match(c.clean, token.end))
        if token.node and with_this and c.layout.acts_at(line) and not c.layout.quoted(line):
            c.say(SELF, "issues_with", token.node, (line, token.end), "issued-here", 0.85)
        passed = _PASSED.search(c.clean, max(line, token.start - _LEAD), token.start)
        passed = passed or _PASSED_HERE.match(c.clean, token.end)
        if passed is None or not c.layout.acts_at(line) or c.layout.quoted(line):
            continue
        stop = c.clean.find("\n", token.end)
        if c.layout.in_opening(line) and c.clean.endswith(";", line, stop if stop > 0 else len(c.clean)):
            continue  # a ground of the preamble
        if token.node and c.reader.judge.type_of(token.node) in _PASSABLE:
            c.say(SELF, "approves", token.node, (line, token.end), "passed", 0.85)
