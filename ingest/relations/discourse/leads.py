"""Lists under a lead-in: the sentence that ends in a colon says what its items are."""

from __future__ import annotations

import re
from typing import Final

from ingest.model import SELF, Node
from ingest.provisions.place import AMENDING
from ingest.relations.discourse.bullets import bullet_kind, without_bullet
from ingest.relations.discourse.clauses import FRONT_VERB
from ingest.relations.discourse.grounds import AGAIN, GROUNDS, read_run_on
from ingest.relations.discourse.layout import Piece, find_pieces, is_bullet
from ingest.relations.discourse.mended import mend
from ingest.relations.discourse.note_papers import papers_of_note
from ingest.relations.discourse.notes import carried_out
from ingest.relations.grammar.parsed import Root, Scope
from ingest.relations.statements import CONDITION, Collector
from ingest.relations.words import BULLET

_COUNT: Final = r"(?:toàn bộ |một phần |hiệu lực |các |những |một số |\d{1,3} |\(\w{1,20}\) |(?:hai|ba|bốn|năm|sáu|bảy|tám|chín|mười) ){0,4}"
_KIND: Final = r"(?:văn bản|[kK]ế hoạch|[nN]ghị định|[tT]hông tư|[qQ]uyết định|[nN]ghị quyết|[cC]hỉ thị)"
_LEAD_ACT: Final = re.compile(
    rf"(?:^|này\s|và\s|,\s)(?:(?P<repeals>[bB]ãi bỏ|[hH][ủu][yỷ] bỏ)|(?P<replaces>[tT]hay thế))"
    rf"(?:\s{_COUNT}(?:{_KIND}|quy định|điều|khoản|nội dung)[^:\n]{{0,160}})?:$"
    r"|(?P<lapses>hết hiệu lực|(?:đều|bị|được) bãi bỏ)[^:\n]{0,120}:$"
)
_HEAD_ACT: Final = re.compile(
    rf"(?:(?P<repeals>[bB]ãi bỏ|[hH][ủu][yỷ] bỏ)|(?P<replaces>[tT]hay thế))\s{_COUNT}{_KIND}[^:;.\n]{{0,160}}[.:]?$"
)
"""An article's heading that says what its items are: "Điều 1. Bãi bỏ toàn bộ 15 văn bản quy phạm pháp luật"."""

_ANNOUNCES: Final = re.compile(r"[cC]ông bố|[dD]anh mục văn bản")
_LISTS: Final = re.compile(
    r"(?:các|những|nhiều|một số|hệ thống|loạt|\d+) (?:văn bản|nghị quyết|quyết định|kế hoạch|chương trình|chỉ thị|công văn|hướng dẫn|đề án)"
    r"|(?:đã|lần lượt)(?: kịp thời| chủ động)? (?:ban hành|tham mưu|xây dựng|triển khai|có)|có (?:các )?văn bản|ban hành(?: văn bản)?:$|điển hình|tiêu biểu|(?:bao )?gồm:$|văn bản (?:như )?sau|cụ thể(?: như sau)?:$",
    re.I,
)
"""A lead-in that lists papers; "… ban hành Kế hoạch như sau:" only begins this one."""

_ISSUES_BARE: Final = re.compile(r"(?:ban hành|có văn bản[^,;:]{0,40})(?: như sau| sau| gồm)?:$")
_FURNITURE: Final = re.compile(r"\s*(?:$|\d{1,4}\s*$|CÔNG BÁO|Người ký:|Email:|Cơ quan:|Thời gian ký:)")
_ROW: Final = re.compile(r"(?:[\dIVXa-z.)]{0,6}\s*\|)?\s*(?:[^|\d]{0,40}\|\s*)?")
"""The cells of a table's row before its paper."""

_IN_ROW: Final = re.compile(
    r"(?:[^\s,;]+\s){0,3}?\d[^\s,;]*(?:(?:,|,?\svà)\s(?:số\s)?\d[^\s,;]*)*(?:,|,?\svà)\s(?:số\s)?"
)
_NAMED_ITEM: Final = re.compile(r"[^.;:()]{2,90}(?::\s|\s?\()(?:đã )?(?:ban hành |có )?")
_AMENDED_BY: Final = re.compile(
    r"(?:sửa đổi|bổ sung)(?:(?:,| và)? (?:bổ sung|thay thế|bãi bỏ)){0,2}(?: một số (?:điều|nội dung))? (?:bởi|theo)(?: các [^:\n]{0,40})?:\s*$"
)
_BASIS_HEAD: Final = re.compile(r"\s*(?:Căn cứ|CĂN CỨ)\s*:?\s*$")

_AIM_HEAD: Final = re.compile(
    r"\s*(?:Thực hiện|Triển khai(?: thực hiện)?)(?: các văn bản(?: sau| sau đây)?)?\s?:\s*$"
)
"""The opening's own aims in a list: "Thực hiện:\n- Công điện A;\n- Kế hoạch B"."""

_GUIDING: Final = re.compile(
    r"(?:[cC]ác|[nN]hững|\d{1,2}|[dD]anh mục(?: các)?|[cC]ông bố(?: các)?)\s(?:văn bản|thông tư|nghị định|quyết định)\s(?:[^:.\n]{0,80}\s)?(?:quy định chi tiết|hướng dẫn)(?!\w)[^:\n]*:$"
)
"""A lead-in over papers that guide the one it names: "Công bố các văn bản quy định chi tiết Nghị định B:"."""
_DONE_THEN: Final = re.compile(
    r",\s(?:các|thành phố|tỉnh|[A-ZĐỦỈ])[^:\n]{0,120}?(?:triển khai|thực hiện|cụ thể h[óo][aá]|ban hành|vào cuộc|chỉ đạo)(?!\w)[^:\n]{0,60}:$"
)
"""After "Ngay sau khi B được ban hành": who then acted, before the list of what was issued."""


_ACT_OF: Final = re.compile(
    rf"\s(?:(?P<repeals>[bB]ãi bỏ|[hH][ủu][yỷ] bỏ)|(?P<replaces>[tT]hay thế))\s(?:cho\s)?{_COUNT}{_KIND}[^:\n]{{0,120}}:$"
)
"""A lead-in that says what a cited paper repealed: "Quyết định A …, đồng thời bãi bỏ ba quyết định, gồm:"."""

_CARRYING: Final = re.compile(
    r"(?:^|\s)(?:[cC]ác|[nN]hững|[dD]anh mục|[hH]ệ thống)\s(?:các\s)?(?:văn bản|kế hoạch|quyết định)\s(?:[^:.\n]{0,60}\s)?(?:triển khai|thực hiện|cụ thể h[óo][aá])[^:\n]*:$"
    r"|\stheo\s(?:các|những)\s(?:văn bản|kế hoạch)(?:\s[^:.\n]{0,40})?:$"
)
"""A lead-in without a verb of issuing: "Các văn bản triển khai Nghị quyết B:", "Triển khai B theo các văn bản sau:"."""


class Lead:
    """Lists under a lead-in: the sentence that ends in a colon says what its items are."""

    def __init__(self, c: Collector) -> None:
        self.c = c
        self.at = -1
        self.front: list[Node] = []
        self.verb = ""
        self.subject: Node | None = None
        self.last = -1

    def read_item(self, start: int, end: int) -> None:
        """State the item's paper by its lead-in, if it has one."""
        c = self.c
        self._find(start)
        self.last = start
        if not self.verb or (self.at >= 0 and bullet_kind(c.clean, start) == bullet_kind(c.clean, self.at)):
            return  # an item beside the one that leads in
        if self.subject is not None:
            self._read_acted(start, end)
            return
        bullet = BULLET.match(c.clean, start, end)
        if self.verb in ("repeals", "replaces") and AMENDING.match(
            c.clean, bullet.end() if bullet else start
        ):
            return  # "1. Bãi bỏ các Mẫu số …" says itself what it does
        parsed = c.parse(Piece(start, end), Scope())
        first = next((r for r in parsed.roots if r.node != SELF), None)
        if first is None or not self._heads(start, first):
            return
        listed = [r for r in parsed.roots if r.place == "issued" or r is first or self._beside(first, r)]
        for root in listed:
            if self.verb in ("repeals", "replaces"):
                c.act(self.verb, root.node, (start, end), start, "list-own-act", 0.9, True)
            elif self.verb == "aim":
                c.say(SELF, "implements", root.node, (start, end), "list-aim", 0.9)
            elif self.verb == "basis":
                c.say(SELF, "based_on", root.node, (start, end), "list-basis", 0.95)
                read_run_on(c, root.at, end)
            else:
                for target in self._targets(root.node):
                    c.say(root.node, self.verb, target, (start, end), "list-lead-in", 0.85, True)

    def _targets(self, node: Node) -> list[Node]:
        """What an item's paper is for: all that the lead-in names, but an amending one alters the last of its kind."""
        judge = self.c.reader.judge
        if self.verb == "guides":
            return [target for target in self.front if judge.may_guide(node, target)]
        if self.verb != "amends":
            return self.front
        return [target for target in self.front if judge.rank(node) == judge.rank(target)][-1:]

    def _read_acted(self, start: int, end: int) -> None:
        """State what the paper named in the lead-in did to the item's paper."""
        parsed = self.c.parse(Piece(start, end), Scope())
        first = next((r for r in parsed.roots if r.node != SELF), None)
        if first is not None and self.subject is not None and self._heads(start, first):
            self.c.say(self.subject, self.verb, first.node, (start, end), "list-act-of", 0.85, True)

    def _beside(self, first: Root, root: Root) -> bool:
        """ "1. Quyết định A … và Quyết định B …": an item of two papers of a kind that are replaced or repealed."""
        between = self.c.clean[first.at : root.at]
        if self.verb == "implements" and len(between) <= 60 and _IN_ROW.fullmatch(between):
            return True  # "- Các Quyết định số 5/QĐ-UBND, 6/QĐ-UBND và 7/QĐ-UBND"
        if (
            self.verb in ("implements", "basis")
            and root.at > first.at
            and not root.verb
            and between.endswith("; ")
        ):
            return True  # "- Thành ủy: Chương trình hành động A; Quyết định B thành lập …"
        return (
            self.verb in ("repeals", "replaces")
            and root.at > first.at
            and self.c.clean[max(first.at, root.at - 4) : root.at].endswith(" và ")
            and self.c.reader.judge.kin(first.node, root.node)
        )

    def _heads(self, start: int, root: Root) -> bool:
        bullet = BULLET.match(self.c.clean, start)
        lead = self.c.clean[bullet.end() if bullet else start : root.at]
        if "|" in lead:
            return bool(_ROW.fullmatch(lead))
        return (
            len(lead) <= 4
            or bool(self.verb == "basis" and AGAIN.fullmatch(lead))
            or root.place == "issued"
            or bool(_NAMED_ITEM.fullmatch(lead) and self.verb == "implements")
            or (self.verb in ("repeals", "replaces") and len(lead) <= 160)
        )

    def _find(self, start: int) -> None:
        """The lead-in above an item: the nearest line above that is no item and ends in a colon."""
        clean = self.c.clean
        end = start - 1
        while end > 0:
            line = clean.rfind("\n", 0, end) + 1
            if line == self.at:
                return
            stripped = clean[line:end].rstrip(" *_")
            if stripped.endswith(":"):
                self._read_lead(line, end)
                return
            if self._is_heading(line, end) or line == self.last:
                return
            if start - line > 6000 or not self._goes_over(line, end):
                break
            end = line - 1
        self._forget(end)

    def _goes_over(self, line: int, end: int) -> bool:
        """Whether a line above may be an item of the same list, a ground without a number or an item's second line."""
        c = self.c
        item = (
            is_bullet(c.clean, line, end) or self.begins_with_paper(line) or AGAIN.match(c.clean, line, end)
        )
        second = c.clean[line - 2 : line - 1] not in (".", ";", ":", "\n", "")
        return bool(item or _FURNITURE.match(c.clean, line, end) or second)

    def begins_with_paper(self, line: int) -> bool:
        """Whether a line is an item that lost its sign: it begins with a paper, below a lead-in, heading or such item."""
        above = self.c.clean[max(0, line - 2) : line]
        at = again.end() if (again := AGAIN.match(self.c.clean, line)) else line
        first = next(iter(self.c.marked.between(at, at + 1)), None)
        if first is None or first.kind != "doc":
            return False
        end = line - 1
        begin = self.c.clean.rfind("\n", 0, end) + 1
        return above[:1] in (":", ";", ",") or bool(
            GROUNDS.fullmatch(without_bullet(self.c.clean[begin:end]))
        )

    def _forget(self, at: int) -> None:
        self.at, self.front, self.verb, self.subject = at, [], "", None

    def _is_heading(self, start: int, end: int) -> bool:
        """Whether a line is a heading, which ends the search; one may itself say what its items are."""
        c = self.c
        section = c.layout.heading_at(start)
        words = without_bullet(c.clean[start:end])
        if section is not None and GROUNDS.fullmatch(words) and not c.layout.quoted(start):
            self._forget(start)
            self.verb = "basis"
            return True
        if section is None or section.kind not in ("dieu", "muc", "chuong", "phan", "roman"):
            return False
        self._forget(start)
        act = _HEAD_ACT.match(words)
        if act and c.layout.acts_at(start) and not c.layout.quoted(start) and not _ANNOUNCES.search(words):
            self.verb = "replaces" if act["replaces"] else "repeals"
        return True

    def _read_lead(self, start: int, end: int) -> None:
        c = self.c
        self._forget(start)
        grounds = GROUNDS.fullmatch(without_bullet(c.clean[start:end]))
        grounds = grounds if grounds and grounds.group().strip(" :").count(" ") > 1 else None
        if grounds or (_BASIS_HEAD.match(c.clean, start, end) and c.layout.in_opening(start)):
            self.verb = "basis"
            return
        if c.layout.in_opening(start) and _AIM_HEAD.match(c.clean, start, end):
            self.verb = "aim"
            return
        marks = [t.start for t in c.marked.between(start, end)]
        pieces = list(find_pieces(c.layout, start, end, marks))
        if not pieces or c.layout.quoted(start):
            return
        last = mend(c.clean, pieces[-1])
        if _AMENDED_BY.search(c.clean, start, end):
            changed = {e.object for e in c.parse(Piece(start, end), Scope()).edges if e.verb == "amends"}
            named = [t.node for t in c.marked.between(start, end) if t.kind == "doc" and t.node is not None]
            self.front = [node for node in named if node not in changed]  # what the others' titles alter
            self.verb = "amends" if self.front else ""
            return
        words = c.clean[last.start : last.end]
        words = without_bullet(words)
        act = _LEAD_ACT.search(words)
        if (
            act
            and (words.startswith(f"{c.header.type} này ") or c.layout.acts_at(start))
            and not CONDITION.search(words[: act.start()])
            and not _ANNOUNCES.search(words)
            and not marks
        ):
            self.verb = "replaces" if act["replaces"] else "repeals"
            return
        parsed = c.parse(last, Scope(front=bool(last.front), main=last.main))
        acted = _ACT_OF.search(words)
        if (
            acted
            and parsed.roots
            and parsed.roots[0].node != SELF
            and not CONDITION.search(words)
            and not _ANNOUNCES.search(words)
        ):
            self.subject = next((r.node for r in parsed.roots if r.place in ("free", "issued")), None)
            self.verb = "replaces" if acted["replaces"] else "repeals"
            return
        if _GUIDING.search(words) and len(marks) == 1:
            self.front = [r.node for r in parsed.roots if r.node != SELF]
            self.verb = "guides" if self.front else ""
            return
        bare = last.main is None and words.endswith(":")
        done = last.front == "do" or (last.front == "after" and _DONE_THEN.search(words))
        if _CARRYING.search(words) or (bare and done):
            self.front = [r.node for r in parsed.roots if r.verb == "implements" or r.place == "front"]
            self.verb = "implements" if self.front else ""
            return
        generic = parsed.generic or bool(_ISSUES_BARE.search(words))
        if not _LISTS.search(words[last.main - last.start if last.main else 0 :]):
            return
        if generic and not any(r.place == "issued" for r in parsed.roots):
            noted = [p for n, place in parsed.notes if place == "front" for p in papers_of_note(c, n)]
            self.front = [r.node for r in parsed.roots if r.place == "front"] or carried_out(parsed) or noted
            self.verb = FRONT_VERB.get(last.front, "implements") if self.front else ""
