"""What the order of words allows: may the paper at one place do what a verb says to the paper at another?

The order of subject, verb and object, what stands between them, and the words right before each ("bằng A", "được A
sửa đổi", "ban hành A") leave few pairs of a sentence; `likely.features` weighs those. Each judgement names the kind of
sentence it is for.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import Final

from ingest.relations.grammar.phrases import OTHER_ISSUES
from ingest.relations.likely.noted import Noted
from ingest.relations.likely.places import ALTERS

VERBS: Final = frozenset({"implements", "based_on", "guides", "amends", "replaces", "repeals", "launches"})

_DONE_BY: Final = re.compile(
    r",\s[^,;]{0,120}?(?<!\w)(?:được|chỉ đạo|giao|ý kiến|yêu cầu|quyết nghị|phê duyệt|ban hành|điều chỉnh|văn bản|kế hoạch)\s[^;]{0,80}(?:theo|tại|qua|là)\s(?:các\s)?$"
)
_MEANS: Final = re.compile(
    r"(?:bằng|bởi|(?<!gắn )(?<!hợp )(?<!cùng )(?<!so )(?<!đối )(?<!nhất )(?<!bộ )với)\s(?:các\s|số\s)?$"
)
_SINCE: Final = re.compile(r"(?:từ ngày|từ khi|khi|bởi)\s$|(?:hiệu lực|bỏ)\s(?:theo|bằng)\s$")
_AGENT_NEXT: Final = re.compile(r"(?<!\w)bởi\s(?:các\s)?$")
"""Before who did it: "A …, vốn đã được sửa bởi B" is no act of A on B."""

_SHORT: Final = re.compile(r"[^,;.()]{0,80}:?\s?")
_SPEAKS: Final = re.compile(r"\s(?:nêu rõ|nhấn mạnh|chỉ rõ|khẳng định|cho biết|nêu)[,:]")
"""After a paper that is quoted: what follows is its own sentence."""

_MEASURED: Final = re.compile(r"(?<!\w)theo\s(?:các\s)?$")
"""Before a paper by which work done for a campaign is only measured."""

_OFFICES_GUIDED: Final = re.compile(
    r"hướng dẫn (?:các )?(?:cơ quan|đơn vị|địa phương|sở|ngành|cấp|tỉnh|quận|huyện|xã|phường|trường)", re.I
)
_NEW_CLAUSE: Final = re.compile(
    r"(?<!\w)(?:giao|yêu cầu|chỉ đạo|đề nghị|phân công|trong đó|qua đó|từ đó|theo đó|đồng thời|góp phần|do đó|nhưng|nên)(?!\w)"
)
_PART: Final = re.compile(
    r"(?<!\w)(?:nội dung|quy định|chuẩn|theo|mức|từ|cụm từ|tại|mẫu|phụ lục|danh mục|nhiệm vụ)(?!\w)", re.I
)
_NAMED: Final = re.compile(r"(?:[-+–*•]|\(?\w{1,3}[.)])?\s?[^.;:()]{2,70}(?::\s|\s?\()")
"""A list item that names an office before its paper: "a) Phường Tân An: Kế hoạch số …"."""

_LED: Final = re.compile(r"(?:theo|tại)\s$")
"""What leads to an object far from its verb: "hướng dẫn chế độ trợ cấp … theo Quyết định B"."""

_INSTRUMENT: Final = re.compile(
    r"(?<!\w)(?:theo|tại|căn cứ|của|trong|với|từ|dựa trên|trên cơ sở)\s(?:các\s)?$", re.I
)
"""Words before a paper that is no subject: "theo Quyết định A … thực hiện B"."""

_TITLE: Final = re.compile(r"\s?,?\s?(?:(?:về|quy định|ban hành|phê duyệt|“|hướng dẫn|của)|\S$)")
"""How a paper's title goes on after its number, or the verb right after it."""

_ELIDED: Final = re.compile(
    r"(?:.*\s)?(?:bằng|qua|thông qua|tại)\s(?:việc\s)?(?:(?:ban hành|ra|xây dựng)\s)?(?:các\s)?"
)
"""After a verb whose object was named before: "…, quận đã cụ thể hóa bằng việc ra Kế hoạch A"."""

_CHECKED: Final = re.compile(
    r"(?<!\w)(?:sơ kết|tổng kết|kiểm tra|giám sát|đánh giá|tuyên truyền|phổ biến|báo cáo|góp ý)(?!\w)[^.;]*$",
    re.I,
)
_LISTS: Final = re.compile(
    r"(?:ban hành|văn bản|kế hoạch|công văn|quyết định|gồm|như|như sau|điển hình|cụ thể)\s?[^:.;]{0,40}$"
)
_UNNAMED: Final = re.compile(
    r"(?:ban hành|có|xây dựng|tham mưu)\s[^.;:]{0,40}(?i:kế hoạch|văn bản|chương trình|công văn|quyết định)(?! số)\s(?:[^\s,.;:()]+\s){0,3}$"
)
_SET_UP: Final = re.compile(
    r"(?:thành lập|kiện toàn|phê duyệt|giao|phân công|chỉ đạo|ban hành)\s[^;:.()]{2,100}\($"
)
_AIM: Final = re.compile(r"(?<!\w)(?:để|nhằm)\s(?:[^\s,;.()]+\s){0,4}$")
_ENDS: Final = re.compile(r"\s?(?:[.;,:)\n]|$|trên địa bàn|tại địa phương)")
_TOGETHER: Final = re.compile(r"(?<!\w)(?:cùng|đều|cùng nhau)\s(?:[^\s,;.()]+\s){0,6}$")
_IN_TURN: Final = re.compile(r"(?<!\w)lần lượt(?!\w)")
"""One paper for each object, in their order: the grammar pairs them, if it can."""


class Order(Noted):
    """The kinds of sentences of one row."""

    def allows(self, a: int, b: int, v: int) -> bool:
        """Whether the papers at `a` and `b` can be subject and object of the verb at `v`."""
        one, other, verb = self.items[a], self.items[b], self.items[v]
        if self.planned(v) or one.part == "lead" or other.part == "note":
            return False
        if one.node is not None and one.node.kind == "self":
            return self._own_act(a, b, v)
        if verb.verb == "guides" and _OFFICES_GUIDED.match(self.clean, verb.start):
            return v < b < a and one.part == other.part and self.in_bracket_of(a, b, self.leader(a, b), v)
        if v < b and other.part == verb.part and self.of_another_act(v, b):
            return False
        if one.part == "note":
            told = verb.verb == "implements" or (verb.verb == "guides" and b < v)
            return verb.part == "now" and told and self.stands_for_unnumbered(a, v) and self.next_verb(v, b)
        if verb.part == "lead":
            if other.node is not None and other.node.kind == "campaign":
                return False
            return other.part == "lead" and verb.verb == "implements" and self._heads_item(a)
        if one.part != other.part or verb.part != one.part:
            return False
        if verb.verb == "based_on" and self.inside(b) and not self.inside(v):
            return False
        if verb.verb == "based_on" and (b < v or any(i.kind == "verb" for i in self.items[v + 1 : b])):
            return False
        if verb.verb == "repeals" and verb.passive:
            return a > v > b and self._lapses(a, b, v)
        if a < v < b:
            return self._active(a, b, v)
        if v < b < a:
            return self._fronted(a, b, v)
        if b < v < a:
            aim = verb.verb == "launches" and any(i.kind == "verb" for i in self.items[v + 1 : a])
            return not aim and self._by(a, b, v)
        if b < a < v:
            return self._agent(a, b, v)
        return v < a < b and verb.verb == "launches" and self.by(a)

    # -- kinds of sentences ---------------------------------------------------------------------------

    def _own_act(self, a: int, b: int, v: int) -> bool:
        """ "Kế hoạch này kế thừa và thay thế Kế hoạch B"."""
        verb = self.items[v]
        if not a < v < b or verb.verb not in ("replaces", "repeals") or not self.nothing(v, b):
            return False
        return self.close_to(a, v) and not _PART.search(
            self.clean, verb.end, min(self.items[b].start, verb.end + 80)
        )

    def _heads_item(self, a: int) -> bool:
        """Whether a paper stands at the head of its list item, or is what is issued in it."""
        if any(i.kind == "paper" and i.part == "now" for i in self.items[:a]):
            return False
        line = self.clean.rfind("\n", 0, self.items[a].start) + 1
        return (
            self.items[a].start - line <= 6
            or self.issued(a)
            or bool(_NAMED.fullmatch(self.clean, line, self.items[a].start))
        )

    def _lapses(self, a: int, b: int, v: int) -> bool:
        """ "B hết hiệu lực kể từ ngày A có hiệu lực"."""
        start = self.items[a].start
        since = _SINCE.search(self.clean, max(0, start - 16), start)
        if since is None or start - self.items[v].end > 40 or (self.stopped(b, v) and self.inside(b)):
            return False
        return self.of_bracket(b, v)

    def _active(self, a: int, b: int, v: int) -> bool:
        """ "A … thay thế B"."""
        if self.stopped(a, v) or not self.nothing(v, b):
            return False
        verb = self.items[v]
        if verb.verb == "implements" and self.ruled(v):
            return False
        reach = (verb.end, self.items[self.first_object(b, v)].start)
        if self.of_contest(b, *reach) or OTHER_ISSUES.search(self.clean, *reach):
            return False
        if _AGENT_NEXT.search(self.clean, reach[1] - 12, reach[1]):
            return False
        if verb.verb in ALTERS:
            by = verb.passive and self.by(b)  # "A (thay thế C, đã được sửa đổi tại B)": B acts, and not A
            part = verb.verb != "amends" and _PART.search(self.clean, *reach)
            if by or part or not _SHORT.fullmatch(self.clean, *reach):
                return False
        else:
            between = self.items[v + 1 : b]
            if verb.verb in ("implements", "based_on") and any(
                i.kind == "stop" or i.verb == "implements" for i in between
            ):
                return False
            if verb.verb == "guides" and reach[1] - reach[0] > 90 and not _LED.search(self.clean, *reach):
                return False
            if verb.start - self.items[a].end > 90 and self.clean.startswith(", ", verb.start - 2):
                return False  # a title this long has its own list of verbs
            start = self.items[a].start
            titled = _TITLE.match(self.clean, self.items[a].end, verb.start + 1)
            if not titled and _INSTRUMENT.search(self.clean, max(0, start - 16), start):
                return False
            new = _NEW_CLAUSE.search(self.clean, self.items[a].end, verb.start)
            if (new and new.start() > self.items[a].end + 1) or _SPEAKS.match(self.clean, self.items[a].end):
                return False
        if self.nothing(a, v) and not self.added(a, v):
            return self._speaks_for(a, v)
        return self.shares_subject(a, v)

    def _speaks_for(self, a: int, v: int) -> bool:
        """Whether a verb is said of a paper and not only of a later one of its group: of the last one, of papers of one
        kind right beside each other, and of all by "cùng" and "đều"."""
        group = [k for k in range(a, v) if self.items[k].kind == "paper" and self.groups[k] == self.groups[a]]
        if len(group) == 1 or _TOGETHER.search(
            self.clean, max(0, self.items[v].start - 24), self.items[v].start
        ):
            return True
        if self.clean.startswith("(", self.items[v].start - 1):
            return False
        return all(
            self.kinds[x] == self.kinds[y] and self.items[y].start - self.items[x].end <= 40
            for x, y in pairwise(group)
        )

    def _fronted(self, a: int, b: int, v: int) -> bool:
        """ "Thực hiện B, Sở đã ban hành A", "sửa đổi B bằng A"."""
        kind = self.items[v].verb
        if any(i.kind == "verb" and (i.verb in ALTERS or i.verb == "guides") for i in self.items[b + 1 : a]):
            return False
        if self.in_title(v) or (self.inside(b) and not self.inside(v)):
            return False
        first = self.leader(a, b)
        start, end = self.items[first].start, self.items[b].end
        if kind == "implements" and self.alike(v, self.items[self.last_beside(b, first)].end, start):
            return False
        if _IN_TURN.search(self.clean, max(end, start - 200), start):
            return False
        node = self.items[b].node
        campaign = node is not None and node.kind == "campaign"
        if campaign and _MEASURED.search(self.clean, max(end, start - 12), start):
            return False
        close = start - end <= 12
        plain = close or any(p.search(self.clean, max(end, start - 220), start) for p in (_MEANS, _DONE_BY))
        by = self.by(first) and plain and not (close and self.clean.startswith("theo ", start - 5))
        if by or kind in ALTERS:
            return by
        held = kind == "implements" and (self._listed(a, b, v) or self.in_bracket_of(a, b, first, v))
        held = held or (kind == "guides" and self.in_bracket_of(a, b, first, v))
        if held or (self.issued(first) and "," in self.clean[end:start]):
            return True
        told = self.unnumbered(start - 1) or _SET_UP.search(self.clean, max(end, start - 120), start)
        return kind == "implements" and self.bracketed(first) and not self.stopped(v, a) and bool(told)

    def _listed(self, a: int, b: int, v: int) -> bool:
        """ "… ban hành các văn bản triển khai B: A; A", "Thực hiện B, … đã ban hành: A; A"."""
        for k in range(a - 1, b, -1):
            item = self.items[k]
            if item.kind == "colon":
                after = _LISTS.search(self.clean, max(self.items[b].end, item.start - 90), item.start)
                return bool(after) or self._of_unnamed(v)
            if item.kind not in ("paper", "stop", "comma", "open", "close"):
                return False
        return False

    def _of_unnamed(self, v: int) -> bool:
        """ "… ban hành các văn bản triển khai": a verb of papers without a number."""
        start = self.items[v].start
        return bool(_UNNAMED.search(self.clean, max(0, start - 90), start))

    def _by(self, a: int, b: int, v: int) -> bool:
        """ "B được sửa đổi bằng A", "B, điều chỉnh tại A"."""
        stopped = self.stopped(b, a)
        if (stopped and self.items[v].verb == "guides") or self.parted(v, a):
            return False
        verb = self.items[v]
        means = self.clean[verb.start : self.items[a].start]
        if verb.verb == "implements" and len(means) <= 60 and _ELIDED.fullmatch(means) and not stopped:
            return self.nothing(b, a) and not self.in_title(v)
        if not self.passive(v):
            told = self.clean[max(0, self.items[v].start - 2) : self.items[v].start]
            launched = self.items[v].verb == "launches" and self.by(a)
            if not launched and (
                self.items[v].verb == "implements" or stopped or told != ", " or not self.by(a)
            ):
                return False
        if not self.has_agent(v, a):
            return False
        if stopped and self.nothing(b, v) and self.inside(b):
            return False
        start = self.items[b].start
        if self.items[v].verb == "implements" and _CHECKED.search(self.clean, max(0, start - 60), start):
            return False
        each = self.issued(a) and all(
            self.issued(k) for k in range(v + 1, a) if self.items[k].kind == "paper"
        )
        return (each or self.nothing(v, a)) and self.of_bracket(b, v)

    def _agent(self, a: int, b: int, v: int) -> bool:
        """ "B (đã được A sửa đổi)", "B (A đã sửa đổi một số điều)"."""
        if self.items[v].verb == "implements" and not self.agent(a):
            return self._purpose(a, b, v)
        if self.stopped(a, v) or not (self.agent(a) or self.bracketed(a)):
            return False
        return self.nothing(a, v) and self.of_bracket(b, a)

    def _purpose(self, a: int, b: int, v: int) -> bool:
        """ "Sau khi có B, … ban hành A để triển khai."."""
        verb = self.items[v]
        aim = _AIM.search(self.clean, max(self.items[a].end, verb.start - 40), verb.start)
        bare = _ENDS.match(self.clean, verb.end)
        return (
            aim is not None
            and bare is not None
            and self.issued(a)
            and self.nothing(b, a)
            and self.nothing(a, v)
        )
