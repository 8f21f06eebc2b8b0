"""Judgements of the grammar: what may stand in a title, what a verb reaches, who may act on whom."""

from __future__ import annotations

import re
from typing import Final

from ingest.model import SELF, Node
from ingest.relations.grammar.kinds import PLAIN_RANK, Kinds
from ingest.relations.grammar.parsed import Link
from ingest.relations.grammar.phrases import (
    ACTOR_AFTER,
    AFTER_SEPARATOR,
    AMONG,
    AND_END,
    APPROVED_OBJECT,
    ASKS_OR_OTHERS,
    BESIDE,
    CHECKS,
    CONTENTS_OF,
    DONE_WELL,
    ENDS_BESIDE,
    FINITE,
    LONG,
    MADE_TO,
    NAMED_AND,
    NEW_CLAUSE,
    NO_OBJECT,
    NO_OBJECT_LEGAL,
    OFFICES,
    OTHER_ISSUES,
    PROGRAMME_AT,
    PROPOSES,
    SUBJECT,
    TIGHT,
    WORK_AND,
)
from ingest.relations.tokens import Token
from ingest.relations.words import PASSIVE

_OF_MEETINGS: Final = frozenset({"Thông báo", "Kết luận", "Báo cáo", "Biên bản"})
_PASSED_AT: Final = re.compile(r"\s(?:tại|theo|kèm theo|bằng|trong)\s")
"""Behind "phê duyệt" before the paper that did it: "hủy kết quả phê duyệt tại Quyết định B"."""
_SPAN_OF: Final = re.compile(r"(?:\d{1,2}|hai|ba|năm|mười)\snăm\s(?:qua\s)?$")
""""… và 5 năm thực hiện Nghị quyết B" begins anew."""

_SPREADS_AND: Final = re.compile(
    r"\s*(?:về\s(?:việc\s)?)?(?:(?:đẩy mạnh|tăng cường|tổ chức|tiếp tục)\s)?(?:học tập|nghiên cứu|quán triệt|tuyên truyền|phổ biến)(?:(?:,|\svà)\s(?:học tập|quán triệt|tuyên truyền|phổ biến))*,\s*"
)
"""A title that goes on to carry out what it spreads: "về đẩy mạnh tuyên truyền, triển khai thực hiện Chỉ thị B"."""

_LAUNCHES_AND: Final = re.compile(
    r"\s*(?:về\s(?:việc\s)?)?(?:phát động|tổ chức)\s[^;:()“\"\n]{2,60}[“\"][^”\"\n]{2,160}[”\"](?:\s(?:giai đoạn|năm|trong|trên)\s[^,;:()\n]{1,60})?,\s*"
)
"""A title that launches a campaign and says after a comma what that carries out."""

_UNITS: Final = re.compile(
    r"(?:\s(?:(?:một số|các|tại|của|và)\s)*(?:[đĐ]iều|[kK]hoản|[đĐ]iểm|Mục|Phần|Phụ lục)(?:\s(?:\d{1,3}[a-z]?|[a-zđ]|[IVX]{1,5}),?(?:\svà)?){1,4})+\s"
)
"""Units before their paper, with a comma: "sửa đổi Điều 5, Quyết định số …"."""


_IN_TROUBLE: Final = re.compile(
    r"(?<!\w)(?:vướng mắc|khó khăn|bất cập|vi phạm|sai phạm|chậm trễ)(?!\w)[^,;.:()]{0,50}$"
)
"""Before what was hard to carry out: "Công văn A về vướng mắc khi thực hiện Nghị định B"."""
_OTHER_PAPERS: Final = re.compile(r",\s(?:và\s)?(?:các|những)\s(?:văn bản|quy định)\s$")
"""After "Thông tư này" before a verb that others do: "Thông tư này, các văn bản hướng dẫn Luật B"."""

_AT_MEETING: Final = re.compile(
    r"(?:[hH]ội nghị|[cC]uộc họp|[pP]hiên họp|[bB]uổi làm việc)(?!\w)[^;:()]{0,120}?(?:sơ kết|tổng kết|đánh giá|triển khai|quán triệt|về)(?!\w)"
)
"""Before what a meeting was about: "Thông báo A về kết luận … tại Hội nghị sơ kết 5 năm thực hiện Nghị quyết B"."""

_ACTS_IN_TITLE: Final = re.compile(
    r"(?<!\w)(?:sửa đổi|bổ sung|thay thế|bãi bỏ|thực hiện|triển khai|thi hành|hướng dẫn|sơ kết|tổng kết|giữa|theo|tại|với)(?!\w)"
)
"""Words of a title that may reach a paper behind it."""
_ORDERS: Final = frozenset({"Chỉ thị", "Công điện", "Kết luận", "Quyết định"})
"""Papers of which one that carries them out names several, each with its title."""

_ISSUED_WITH_THIS: Final = re.compile(
    r"\s(?:Kế hoạch|Chương trình|Đề án)(?:\s[^;:.()\n]{3,240}?)?\s(?:nhằm|để|về(?:\sviệc)?)\s(?:tiếp tục\s)?"
)
"""After "Ban hành kèm theo Quyết định này": a programme up to what it carries out."""

_ACTS: Final = frozenset({"amends", "replaces", "repeals", "suspends"})
_REVIEWED: Final = frozenset({"Nghị quyết", "Chỉ thị", "Kết luận"})
_REACH: Final = 260


class Judge(Kinds):
    """Answers about the words between the papers of one text."""

    def is_programme(self, verb: Token, by: Token, clean: str) -> bool:
        """Whether what is carried out is a programme that a paper approves: "thực hiện Đề án … được phê duyệt tại"."""
        what = APPROVED_OBJECT if verb.kind == "amends" else PROGRAMME_AT
        told = verb.kind in ("implements", "reports", "amends")
        return told and bool(what.fullmatch(clean[verb.end : by.end] + " "))

    def reaches(self, kind: str, between: str) -> bool:
        """Whether a verb's object can be the paper after these words."""
        if kind in ("implements", "reports") and (
            CONTENTS_OF.fullmatch(between) or PROGRAMME_AT.fullmatch(between)
        ):
            return True
        told = kind in ("implements", "reports")
        if told and (
            DONE_WELL.fullmatch(between) or WORK_AND.fullmatch(between) or NAMED_AND.fullmatch(between)
        ):
            return True
        if kind in ("guides", "amends") and LONG.fullmatch(between):
            return not NO_OBJECT_LEGAL.search(between) and not ACTOR_AFTER.search(between)
        if kind in ("amends", "repeals") and _UNITS.fullmatch(between):
            return True
        if not TIGHT.fullmatch(between) or between.count(", ") > 2 or ENDS_BESIDE.search(between):
            return False
        if kind in PASSIVE:
            return len(between.strip()) <= 40
        if kind in ("implements", "reports", "launches"):
            return not (NO_OBJECT.search(between) or len(between) > 80 or OTHER_ISSUES.search(between))
        if kind == "approves":
            return len(between.strip()) <= 12 and not _PASSED_AT.match(between)
        return not NO_OBJECT_LEGAL.search(between) and not ACTOR_AFTER.search(between)

    def is_subject(self, text: str, kind: str, tail: Node, own: bool, goes_on: bool, draft: bool) -> bool:
        """Whether the words between a paper and a verb are the beginning of the paper's own title.

        `own`: the paper is the text itself in its title; `goes_on`: the title goes on after a semicolon; `draft`: a
        word of drafting came before.
        """
        if kind in ("amends", "replaces", "repeals"):  # "Thông tư A …, trong đó bãi bỏ Thông tư B"
            text = AMONG.sub("", text)
        if len(text) > _REACH or FINITE.search(text) or PROPOSES.search(text) or NEW_CLAUSE.search(text):
            return False
        if (draft and tail == SELF) or not self.has_title(tail):
            return False
        if kind == "guides" and ("công bố" in text or ASKS_OR_OTHERS.search(text)):
            return False
        if kind in ("amends", "replaces", "repeals") and ("đề nghị" in text or "yêu cầu" in text):
            return False
        if kind in ("implements", "reports") and (CHECKS.search(text) or _SPAN_OF.search(text)):
            return False
        if kind == "implements" and _IN_TROUBLE.search(text):
            return False
        if kind == "implements" and self.type_of(tail) in _OF_MEETINGS and _AT_MEETING.search(text):
            return False
        if text.strip(" |–-") and not (own or goes_on or SUBJECT.match(text)):
            return False
        if ACTOR_AFTER.search(OFFICES.sub("", text)):
            return False
        if own or kind not in ("implements", "reports", "launches") or not text.rstrip().endswith(","):
            return True
        return kind == "implements" and bool(_SPREADS_AND.fullmatch(text) or _LAUNCHES_AND.fullmatch(text))

    def is_own_word(self, text: str, kind: str) -> bool:
        """Whether a verb after "Thông tư này" is what that paper does: right after, or "… và thay thế"; or what the
        programme is for that it issues."""
        if kind == "implements" and _ISSUED_WITH_THIS.fullmatch(text):
            return True
        if kind in ("replaces", "repeals") and AND_END.search(text):
            return True
        if kind in ("guides", "implements") and MADE_TO.fullmatch(text):
            return True
        return len(text.strip()) <= 14 and not FINITE.search(text) and not _OTHER_PAPERS.search(text)

    def joins(self, previous: Link, head: Node, node: Node, gap: str, free: bool) -> bool:
        """Whether a paper beside, or listed after, a title's object is an object too; else it begins a new root."""
        if not BESIDE.fullmatch(gap):
            return self._listed(previous, head, node, gap, free)
        if previous.passive or previous.verb == "suspends":
            return True
        if previous.verb == "based_on" or (previous.verb == "reports" and head != SELF):
            return previous.verb == "based_on" or self.type_of(node) != self.type_of(head)
        if previous.verb == "guides":
            return self.rank(node) < self.rank(head) or (head == SELF and self.kin(node, previous.node))
        if previous.verb == "implements":
            if (";" in gap and head != SELF) or self.is_of_centre(head, node):
                return False
            if not free and self._of_head(previous, head, node):
                return False
            return self.family(node) != self.family(head) or self.family(node) == self.family(previous.node)
        alike = self.kin(node, previous.node) or (
            previous.verb in ("replaces", "repeals")
            and self.rank(node) == self.rank(previous.node) == PLAIN_RANK
        )
        return alike and (";" not in gap or head == SELF)

    def _listed(self, previous: Link, head: Node, node: Node, gap: str, free: bool) -> bool:
        """An amending title goes on to its next object after the title of the one before, and so does what carries out two
        papers of the Party's centre, or sums up two: "… thực hiện Chỉ thị B về … và Kết luận C", "… tổng kết Nghị quyết B về …
        và Chỉ thị C"."""
        if previous.verb == "implements" and not previous.passive and gap.endswith(" và ") and ";" not in gap:
            both = self.is_central(previous.node) and self.is_central(node) and not self.is_central(head)
            alike = self.family(previous.node) == self.family(node) != self.family(head)
            titled = alike and self.type_of(node) in _ORDERS and bool(SUBJECT.match(gap))
            apart = self.carries_both(head, previous.node, node) and not _ACTS_IN_TITLE.search(gap)
            titled = titled or (apart and bool(SUBJECT.match(gap)))
            return (both or titled) and (head != SELF or not free) and len(gap) <= _REACH
        if previous.verb == "guides" and not previous.passive and gap.endswith(" và ") and ";" not in gap:
            alike = self.kin(previous.node, node) and self.rank(node) < self.rank(head)
            return alike and head != SELF and len(gap) <= _REACH and bool(SUBJECT.match(gap))
        if previous.verb == "reports" and not previous.passive and gap.endswith(" và ") and ";" not in gap:
            return head != SELF and self.type_of(node) in _REVIEWED and len(gap) <= _REACH
        if previous.verb not in _ACTS or previous.passive or len(gap) > 400:
            return False
        separator = AFTER_SEPARATOR.search(gap[-30:])
        if separator is None or ";" in gap or self.family(node) != self.family(previous.node):
            return False
        return head == SELF or free or separator.group().strip().startswith(",")
