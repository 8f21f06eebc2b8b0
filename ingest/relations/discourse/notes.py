"""Footnotes that complete a sentence: they number what is issued, or name what it is issued for."""

from __future__ import annotations

import re
from typing import Final

from ingest.model import SELF, Node
from ingest.relations.discourse.before import Before
from ingest.relations.discourse.layout import is_bullet
from ingest.relations.discourse.note_papers import issued_in_note, papers_of_note
from ingest.relations.discourse.purposes import stands_below
from ingest.relations.grammar.parsed import Parsed, Root
from ingest.relations.statements import Collector
from ingest.relations.tokens import Token
from ingest.relations.words import EXECUTE

_BESIDES: Final = re.compile(r"\s*\d{0,3}\s*Ngoài ra")
_CARRIES: Final = re.compile(
    r"(?:Tiếp tục |Tích cực )?(?:Thực hiện|Triển khai|Triển khai thực hiện|thực hiện|triển khai|(?:Hưởng ứng|hưởng ứng) (?:phong trào|đợt|cuộc)(?: thi đua| vận động)? (?:được )?ban hành kèm theo|Hưởng ứng) "
)
_ELIDED: Final = re.compile(
    r"(?:cụ thể h[óo][aá]|triển khai(?: thực hiện)?|tổ chức thực hiện|thực hiện)\s(?:bằng|qua|thông qua|tại)\s|kế hoạch\s(?:triển khai|thực hiện|cụ thể)"
)
_SPAN_ONLY: Final = re.compile(r"[”\"*_]*(?:,? (?:giai đoạn|năm) [\d\s–-]+)?[.:*_\s]*")
_MORE_PLANS: Final = re.compile(
    r",?\svà\s(?:các|những|nhiều|\d{1,2})\s(?:kế hoạch|văn bản|chương trình|công văn)(?:\s[^,;:.()\n]{1,40})?\s?$"
)
_PLANS_FOR: Final = re.compile(
    rf"(?:[cC]ác|[nN]hững|\d{{1,2}})\s(?:kế hoạch|văn bản|chương trình)\s(?:[^,;:.()\n]{{2,40}}\s)?(?:để\s|nhằm\s)?{EXECUTE}\s$"
)
_HAS_DONE: Final = re.compile(
    rf"(?:^|\s)đã\s(?:(?:kịp thời|chủ động|tích cực|nghiêm túc|tập trung|khẩn trương|chỉ đạo)\s){{0,2}}{EXECUTE}\s$"
)
_VERBS: Final = re.compile(r"(?<!\w)(?:được|đã|đạt|đang|sẽ|bị)(?!\w)|[:;]")
_WAS_DONE: Final = re.compile(
    r"(?:\s[^;:.()\n]{0,200}?)?\s(?:đã\s)?được\s(?:[^;:.()\n]{0,80}\s)?(?:triển khai|thực hiện|quán triệt|cụ thể h[óo][aá]|chỉ đạo)(?:\s[^;:()\n]{0,80})?"
)
_MADE_INTO: Final = re.compile(
    r"(?:\s[^;:.()\n]{0,200}?)?\s(?:đã\s(?:và đang\s)?(?:cơ bản\s|kịp thời\s)?được|được)\s(?:[^;:.()\n]{0,60}\s)?(?:cụ thể h[óo][aá]|thể chế h[óo][aá])(?:\s(?:đầy đủ|kịp thời|bằng văn bản|thành văn bản))?"
)
"""The same in any paper: "Kế hoạch B đã được thành phố cụ thể hóa¹"."""
_CUT: Final = re.compile(r"[;\n]|\.\s")
_LOCAL: Final = frozenset({"Kế hoạch", "Chương trình", "Công văn", "Quyết định", "Chỉ thị", "Hướng dẫn"})
_ANSWERED: Final = re.compile(
    r"(?<!\w)(?:kế hoạch|văn bản|chương trình|công văn)\s(?:để\s|nhằm\s)?(?:tổ chức\s)?(?:hưởng ứng|triển khai|thực hiện)(?:\sthực hiện)?\s(?:các\s)?(?:phong trào|cuộc vận động|chiến dịch|đợt)\s"
)
"""Before the campaign that unnamed plans answer: "đã ban hành kế hoạch hưởng ứng chiến dịch “…”¹"."""
_APPROVED: Final = re.compile(
    r"(?<!chưa )(?<!\w)(?:phê duyệt|ban hành|thông qua)\s(?:các\s|\d{1,2}\s)?(?i:quy chế|quy định|đề án|chương trình|chiến lược|quy hoạch|bộ tiêu chí|bộ chỉ số|phương án|dự án|danh mục)(?!\w)[^;:.()\n]{0,130}$"
)
_DIRECTED: Final = re.compile(
    r"\sđã\s(?:(?:kịp thời|chủ động|tập trung|quyết liệt|tích cực|sớm)(?:,\s|\s)){0,3}(?:lãnh đạo,\s)?chỉ đạo(?:\s(?:tổ chức|triển khai|thực hiện|quyết liệt|kịp thời|các (?:sở|cơ quan|đơn vị|địa phương|cấp)(?:,\s[^\s,;:.()]+)*)){0,5}$"
)
_RULING: Final = frozenset({"Quyết định", "Nghị quyết"})
_DONE_REACH: Final = 170
_OWN_AIM: Final = re.compile(
    rf"\s(?:để\s|nhằm\s)?{EXECUTE}\s(?:các\s)?(?i:nghị quyết|chỉ thị|kết luận|chương trình|đề án|chiến lược|quy hoạch)\s(?!số\s|này|trên|đó|nêu)\w"
)
"""After the mark of what is issued for a paper without a number: "Chương trình hành động¹ thực hiện Nghị quyết Đại hội"."""

_FOR_ELIDED: Final = re.compile(
    r"(?<!\w)(?:kế hoạch|chương trình|văn bản|quyết định|công văn|chỉ thị)(?:\s(?:riêng|hành động|chỉ đạo))?(?:,?\s(?:để\s|nhằm\s)?(?:tổ chức\s)?(?:triển khai|thực hiện|cụ thể h[óo][aá]|hưởng ứng)){1,2}"
    r"(?:\s(?:trên địa bàn|tại địa phương|trong toàn|ở địa phương|của (?:mình|ngành|địa phương|đơn vị))(?:\s[^\s,;.:()]+){0,4})?$"
)
"""Before the mark of plans for what the sentence before named: "đều có kế hoạch triển khai¹"."""
_PLAN_REACH: Final = 90
_NEXT_NOTE: Final = re.compile(
    rf"\s?(?:để\s|nhằm\s)?{EXECUTE}\s(?:các|những|\d{{1,2}})\s(?:nghị quyết|chỉ thị|kết luận|quyết định|văn bản|chương trình)[^,;.:()\n]{{0,80}}"
)
_OTHER_PLAN: Final = re.compile(
    rf"(?:,|;)\s(?:kế hoạch|chương trình|đề án|phương án)\s(?!(?:để\s|nhằm\s)?{EXECUTE})(?:nâng cao|phát triển|tuyên truyền|truyền thông|đào tạo|kiểm tra|bồi dưỡng|phòng|xây dựng|khắc phục|quản lý|hỗ trợ|cải)[^,;.:()\n]{{2,80}}$"
)
"""Before the mark of a plan of its own subject, beside plans for what the sentence names."""


def carried_out(parsed: Parsed) -> list[Node]:
    """What an unnamed paper is issued for: "đã ban hành các kế hoạch triển khai Quyết định B"."""
    if not parsed.generic:
        return []
    return [r.node for r in parsed.roots if r.place == "free" and r.verb == "implements"]


def read_notes(
    c: Collector,
    parsed: Parsed,
    front: list[Node],
    numbered: list[Node],
    verb: str,
    span: tuple[int, int],
    before: Before | None = None,
) -> None:
    """Notes complete the sentence: they number what is issued, or name what it is issued for. `before` is what the sentence
    right before told."""
    campaigns = [r.node for r in parsed.campaigns if r.place == "front"]
    objects = front or carried_out(parsed) if front or not numbered or parsed.generic else []
    if parsed.generic and not objects and not numbered:
        objects = _topic(parsed) or _own_topic(c, span)
    if parsed.generic and not objects and len(parsed.notes) > 1:
        objects = _noted_next(c, parsed)
    if parsed.generic and not objects and not numbered:
        objects = [
            node for index, place in parsed.notes if place == "front" for node in papers_of_note(c, index)
        ]
    if parsed.generic and not objects and not campaigns:
        campaigns = [r.node for r in parsed.campaigns if _ANSWERED.search(c.clean, *_lead(r.at, span))]
    known = {index for index, _ in parsed.notes}
    marks = [int(t.word) for t in c.marked.between(*span) if t.kind == "note"] if front and numbered else []
    more = [(index, "issued") for index in marks if index not in known and _and_more(c, index)]
    for index, place in (*parsed.notes, *more):
        if place == "front":
            for node in numbered:
                for target in papers_of_note(c, index):
                    c.say(node, verb, target, span, "note-object", 0.85, True)
            continue
        papers = issued_in_note(c, index)
        if before is not None and not (objects or campaigns or numbered):
            _read_for_before(c, papers, before, index, span)
        if place == "free" and not _and_more(c, index):
            anchor = c.text.notes[index].anchor or 0
            if not numbered and _told_as_done(c, papers, max(span[0], anchor - _DONE_REACH), anchor):
                for node in papers:
                    for target in front if verb == "implements" else ():
                        c.say(node, verb, target, span, "note-plans", 0.7, True)
                    for target in campaigns if verb == "implements" and not front else ():
                        if not c.said(node, "campaign"):
                            c.say(node, verb, target, span, "note-plans", 0.65, True)
        elif (
            not numbered
            or _BESIDES.match(c.clean, c.text.notes[index].start)
            or _own_clause(c, parsed, index)
            or _clause_before(c, parsed, index)
            or _and_more(c, index)
        ):
            anchor = c.text.notes[index].anchor or 0
            aim = _OWN_AIM.match(c.clean, anchor, span[1])
            after = next(iter(c.marked.between(anchor + 1, span[1])), None)
            if aim and after is not None and after.kind == "doc" and after.start >= aim.end():
                continue
            if _OTHER_PLAN.search(c.clean, max(span[0], anchor - 90), anchor):
                continue
            for node in papers:
                for target in objects if node not in objects else ():
                    c.say(node, verb, target, span, "note-issued", 0.9, True)
                for target in campaigns if not objects else ():
                    if not c.said(node, "campaign"):
                        guides = c.reader.judge.type_of(node) == "Hướng dẫn"  # how to reward in it
                        c.say(
                            node, "guides" if guides else "implements", target, span, "note-issued", 0.8, True
                        )


def _told_as_done(c: Collector, papers: list[Node], start: int, anchor: int) -> bool:
    """Whether papers of a note whose sentence names no paper of their kind tell how the work was done: plans do, others where
    something was approved or directed, "đã phê duyệt Đề án X¹", "đã chỉ đạo triển khai¹"."""
    kinds = {c.reader.judge.type_of(p) for p in papers}
    if not kinds or kinds == {"Kế hoạch"}:
        return bool(kinds)
    if kinds <= _RULING:
        return bool(_APPROVED.search(c.clean, start, anchor))
    return kinds <= _LOCAL and bool(_DIRECTED.search(c.clean, start, anchor))


def _read_for_before(
    c: Collector, papers: list[Node], before: Before, index: int, span: tuple[int, int]
) -> None:
    """ "… phát động bằng Quyết định B. Ba tỉnh đều có kế hoạch triển khai¹": for what the sentence before told."""
    anchor = c.text.notes[index].anchor or 0
    if not _FOR_ELIDED.search(c.clean, max(span[0], anchor - _PLAN_REACH), anchor):
        return
    for node in papers:
        if before.last is not None and stands_below(c, node, before.last) and not c.tied(node, before.last):
            c.say(node, "implements", before.last, span, "note-for-before", 0.7, True)
        if before.campaign is not None and not c.carries(node):
            c.say(node, "implements", before.campaign, span, "note-for-before", 0.65, True)


def _lead(at: int, span: tuple[int, int]) -> tuple[int, int]:
    """The few words of a sentence before a name and the name's head."""
    return max(span[0], at - 60), min(span[1], at + 20)


def _noted_next(c: Collector, parsed: Parsed) -> list[Node]:
    """ "… ban hành 04 kế hoạch¹ cụ thể hóa các nghị quyết của Trung ương²": what the second note lists is carried out."""
    first, second = (c.text.notes[index].anchor or 0 for index, _ in parsed.notes[:2])
    if len(parsed.notes) == 2 and _NEXT_NOTE.fullmatch(c.clean, first, second):
        return papers_of_note(c, parsed.notes[1][0])
    return []


def _topic(parsed: Parsed) -> list[Node]:
    """What the sentence is about, when it says how that was carried out: "B được cụ thể hóa bằng A; hằng năm đều có kế
    hoạch¹"."""
    carried = [e.object for e in parsed.edges if e.verb == "implements" and e.rule == "passive"]
    return carried[-1:]


def _own_topic(c: Collector, span: tuple[int, int]) -> list[Node]:
    """What a report is about, when a sentence says only that it was carried out: "đã cụ thể hóa bằng các kế hoạch¹"."""
    if not _ELIDED.search(c.clean, *span) or any(t.kind == "doc" for t in c.marked.between(*span)):
        return []
    return c.topic()


def _own_clause(c: Collector, parsed: Parsed, index: int) -> bool:
    """Whether a mark stands in a clause after that of the paper issued: "… ban hành A; các xã cũng có kế hoạch¹"."""
    anchor = c.text.notes[index].anchor or 0
    before = [r.at for r in parsed.roots if r.place in ("issued", "named") and r.at < anchor]
    return bool(before) and ";" in c.clean[before[-1] : anchor]


def _clause_before(c: Collector, parsed: Parsed, index: int) -> bool:
    """Whether a mark stands in a clause before that of all papers issued: "… ban hành các quyết định¹; lập Y tại Quyết định A"."""
    anchor = c.text.notes[index].anchor or 0
    issued = [r.at for r in parsed.roots if r.place in ("issued", "named")]
    return bool(issued) and anchor < issued[0] and ";" in c.clean[anchor : issued[0]]


def _and_more(c: Collector, index: int) -> bool:
    """Whether a mark stands behind more that was issued: "… ban hành Kế hoạch A và các kế hoạch hằng năm¹"."""
    anchor = c.text.notes[index].anchor or 0
    return bool(_MORE_PLANS.search(c.clean, max(0, anchor - 80), anchor))


def read_plans_for(c: Collector, parsed: Parsed, span: tuple[int, int]) -> None:
    """ "Các kế hoạch trước đây thực hiện Chỉ thị B về …¹ được tiếp tục thực hiện": the plans of the note are for B."""
    for token in c.marked.between(*span):
        if token.kind != "note":
            continue
        root = next((r for r in reversed(parsed.roots) if r.at < token.start), None)
        if root is None or root.node == SELF:
            continue
        if _CUT.search(c.clean, root.at, token.start) or not _tells_of(c, root, token, span):
            continue
        for paper in issued_in_note(c, int(token.word)):
            local = c.reader.judge.type_of(paper) in _LOCAL and stands_below(c, paper, root.node)
            if local and not c.tied(paper, root.node):
                c.say(paper, "implements", root.node, span, "note-plans", 0.75, True)


def _tells_of(c: Collector, root: Root, token: Token, span: tuple[int, int]) -> bool:
    """Whether the words around a paper say what the papers of a note behind it are: plans for it, or, in a report, how it was
    carried out: "đã cụ thể hóa Nghị quyết B¹", "Nghị quyết B được triển khai đồng bộ¹"."""
    if root.verb == "implements" and _PLANS_FOR.search(c.clean, max(span[0], root.at - 90), root.at):
        return True
    paper = next(iter(c.marked.between(root.at, root.at + 1)), None)
    if paper is None or root.place != "free":
        return False
    if c.header.type != "Báo cáo":
        return bool(_MADE_INTO.fullmatch(c.clean, paper.end, token.start))
    if root.verb == "implements":
        done = _HAS_DONE.search(c.clean, max(span[0], root.at - 60), root.at)
        if done is not None and not _VERBS.search(c.clean, paper.end, token.start):
            return True
    return bool(_WAS_DONE.fullmatch(c.clean, paper.end, token.start))


def read_headed(c: Collector, start: int, end: int) -> None:
    """A heading that is a campaign's name, and below it "Thực hiện Quyết định N …": N launched the campaign."""
    above = c.clean.rfind("\n", 0, max(0, start - 1)) + 1
    named = c.marked.between(above, max(above, start - 1))
    if len(named) != 1 or named[0].kind != "campaign" or not is_bullet(c.clean, above, start):
        return
    campaign = named[0]
    front = _CARRIES.match(c.clean, start, end)
    paper = next(iter(c.marked.between(start, end)), None)
    if (
        front is None
        or paper is None
        or paper.start != front.end()
        or campaign.node is None
        or paper.node is None
    ):
        return
    if any(t.kind == "campaign" for t in c.marked.between(start, end)):
        return  # the paper's own title speaks of the campaign
    rest = c.clean[campaign.end : start - 1]
    if not _SPAN_ONLY.fullmatch(rest) or c.launched(campaign.node) or c.tied(paper.node, campaign.node):
        return
    if c.reader.judge.type_of(paper.node) in ("Quyết định", "Chỉ thị"):
        c.say(paper.node, "launches", campaign.node, (above, end), "campaign-heading", 0.6, True)
