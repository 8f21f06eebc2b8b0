"""What the order of words allows: may the paper at one place do what a verb says to the paper at another?

The order of subject, verb and object, what stands between them, and the words right before each ("bằng A", "được A
sửa đổi", "ban hành A") leave few pairs of a sentence; `likely_features` weighs those. Each judgement names the kind of
sentence it is for.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from ingest.relations.likely_rows import Row

VERBS: Final = frozenset({"implements", "guides", "amends", "replaces", "repeals", "launches"})
ALTERS: Final = frozenset({"amends", "replaces", "repeals"})

_BY: Final = re.compile(r"(?:bằng|tại|bởi|theo|qua|là)\s(?:các\s|số\s)?$")
_DONE_BY: Final = re.compile(
    r",\s[^,;]{0,120}?(?<!\w)(?:được|chỉ đạo|giao|ý kiến|yêu cầu|quyết nghị|phê duyệt|ban hành|điều chỉnh|văn bản|kế hoạch)\s[^;]{0,80}(?:theo|tại|qua|là)\s(?:các\s)?$"
)
_MEANS: Final = re.compile(r"(?:bằng|bởi)\s(?:các\s|số\s)?$")
_SINCE: Final = re.compile(r"(?:từ ngày|từ khi|khi|bởi)\s$|(?:hiệu lực|bỏ)\s(?:theo|bằng)\s$")
_AGENT: Final = re.compile(r"(?:được|bị)\s(?:các\s)?$")
_PASSIVE: Final = re.compile(r"(?<!\w)(?:được|bị)\s(?:(?!(?:để|nhằm|nên|mà)\s)[^\s;.()“]+\s){0,16}$")
_SHORT: Final = re.compile(r"[^,;.()]{0,80}:?\s?")
_AND_VERB: Final = re.compile(r",?\s(?:và|đồng thời|vừa|còn)(?:\s(?:đồng thời|còn|cũng))?\s")
_OFFICES_GUIDED: Final = re.compile(
    r"hướng dẫn (?:các )?(?:cơ quan|đơn vị|địa phương|sở|ngành|cấp|xã|phường|trường)", re.I
)
_UNNUMBERED: Final = re.compile(
    r"(?:kế hoạch|văn bản|chương trình|quyết định|công văn|nghị quyết|chỉ thị|hướng dẫn)(?! số)[^;.\d“]{0,130}$"
)
_PROPOSES: Final = re.compile(
    r"đề xuất|dự thảo|kiến nghị|đề nghị|rà soát|nghiên cứu|xem xét|sớm ban hành|tham mưu[^.;]{0,40}mới|phải gắn|dự án Luật",
    re.I,
)
_OTHER_ACT: Final = re.compile(
    r"(?:kiểm tra|giám sát|rà soát|chưa|không|đánh giá|kết quả|tình hình|tiến độ|hiệu quả|gắn với|kết hợp với|cùng với|đi đôi với|phục vụ|"
    r"kinh phí|nguồn vốn|nguồn lực|ngân sách|điều kiện|trách nhiệm|thời gian|thời hạn|giai đoạn|trong quá trình|năng lực|lộ trình|(?<!làm )cơ sở|hướng dẫn|vướng mắc|năm|tháng)"
    r"\s(?:[^\s,;.()]+\s){0,2}$",
    re.I,
)
"""Words before a verb that make it the object of another one: "kiểm tra việc thực hiện B", "kinh phí thực hiện B"."""

_NEW_CLAUSE: Final = re.compile(
    r"(?<!\w)(?:giao|yêu cầu|chỉ đạo|đề nghị|phân công|trong đó|qua đó|từ đó|theo đó|đồng thời|góp phần|do đó|nhưng|nên)(?!\w)"
)
_PART: Final = re.compile(
    r"(?<!\w)(?:nội dung|quy định|chuẩn|theo|mức|từ|cụm từ|tại|mẫu|phụ lục|danh mục|nhiệm vụ)(?!\w)", re.I
)
_WAS_DONE: Final = re.compile(r"\sđã\s[^,;.]{0,20}$")
_NAMED: Final = re.compile(r"(?:[-+–*•]|\(?\w{1,3}[.)])?\s?[^.;:()]{2,70}(?::\s|\s?\()")
"""A list item that names an office before its paper: "a) Phường Tân An: Kế hoạch số …"."""

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

_CLAUSE: Final = 200


class Order:
    """The places of one row; `kinds` are the types of its papers, "" for other items. Offsets `a`, `b`, `v` are those of
    subject, object and verb in its items."""

    def __init__(self, clean: str, row: Row, kinds: Sequence[str]) -> None:
        self.clean = clean
        self.items = row.items
        self.groups = row.groups
        self.kinds = kinds

    def allows(self, a: int, b: int, v: int) -> bool:
        """Whether the papers at `a` and `b` can be subject and object of the verb at `v`."""
        one, other, verb = self.items[a], self.items[b], self.items[v]
        if self._planned(v) or one.part == "lead" or other.part == "note":
            return False
        if one.node is not None and one.node.kind == "self":
            return self._own_act(a, b, v)
        if verb.verb == "guides" and _OFFICES_GUIDED.match(self.clean, verb.start):
            return False
        if one.part == "note":
            return verb.part == "now" and verb.verb == "implements" and self._stands_for_unnumbered(a)
        if verb.part == "lead":
            if other.node is not None and other.node.kind == "campaign":
                return False
            return other.part == "lead" and verb.verb == "implements" and self._heads_item(a)
        if one.part != other.part or verb.part != one.part:
            return False
        if verb.verb == "repeals" and verb.passive:
            return a > v > b and self._lapses(a, b, v)
        if a < v < b:
            return self._active(a, b, v)
        if v < b < a:
            return self._fronted(a, b, v)
        if b < v < a:
            return self._by(a, b, v)
        if b < a < v:
            return self._agent(a, b, v)
        return v < a < b and verb.verb == "launches" and self.by(a)

    def passive(self, v: int) -> bool:
        """Whether a verb's form is passive, by its own words or by "được" before it."""
        verb = self.items[v]
        before = self.items[v - 1] if v else None
        begin = before.end if before is not None and before.kind != "comma" else verb.start - 90
        if verb.passive or _PASSIVE.search(self.clean, max(0, begin, verb.start - 90), verb.start):
            return True
        return before is not None and before.kind == "paper" and self.agent(v - 1)

    def agent(self, a: int) -> bool:
        """ "… được Nghị định A sửa đổi"."""
        start = self.items[a].start
        return bool(_AGENT.search(self.clean, max(0, start - 12), start))

    def by(self, a: int) -> bool:
        """ "… bằng Kế hoạch A"."""
        start = self.items[a].start
        return bool(_BY.search(self.clean, max(0, start - 24), start))

    def issued(self, a: int) -> bool:
        """Whether the paper, or the first of its group, is what is issued."""
        for item in reversed(self.items[:a]):
            if item.kind in ("issues", "verb", "stop", "colon", "open"):
                return item.kind == "issues"
        return False

    def bracketed(self, a: int) -> bool:
        """ "… (Kế hoạch A)"."""
        return self.clean.startswith("(", self.items[a].start - 1)

    # -- kinds of sentences ---------------------------------------------------------------------------

    def _own_act(self, a: int, b: int, v: int) -> bool:
        """ "Kế hoạch này kế thừa và thay thế Kế hoạch B"."""
        verb = self.items[v]
        if not a < v < b or verb.verb not in ("replaces", "repeals") or not self._nothing(v, b):
            return False
        return self._close(a, v) and not _PART.search(
            self.clean, verb.end, min(self.items[b].start, verb.end + 80)
        )

    def _stands_for_unnumbered(self, a: int) -> bool:
        """ "Thực hiện B, các địa phương đều có kế hoạch riêng¹", and the note begins with A."""
        mark = next(i for i in reversed(self.items[:a]) if i.kind == "open" and i.part == "note")
        return self._unnumbered(mark.start)

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
        if since is None or start - self.items[v].end > 40 or (self._stopped(b, v) and self._inside(b)):
            return False
        return self._of_bracket(b, v)

    def _active(self, a: int, b: int, v: int) -> bool:
        """ "A … thay thế B"."""
        if self._stopped(a, v) or not self._nothing(v, b):
            return False
        verb = self.items[v]
        reach = (verb.end, self.items[self._first(b, v)].start)
        if verb.verb in ALTERS:
            if not _SHORT.fullmatch(self.clean, *reach):
                return False
            if verb.verb != "amends" and _PART.search(self.clean, *reach):
                return False
        else:
            new = _NEW_CLAUSE.search(self.clean, self.items[a].end, verb.start)
            if new and new.start() > self.items[a].end + 1:
                return False
        if self._nothing(a, v) and not self._added(a, v):
            return self._speaks_for(a, v)
        return self._shares_subject(a, v)

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
        first = self._leader(a, b)
        start, end = self.items[first].start, self.items[b].end
        if _IN_TURN.search(self.clean, max(end, start - 200), start):
            return False
        close = start - end <= 12
        plain = close or any(p.search(self.clean, max(end, start - 220), start) for p in (_MEANS, _DONE_BY))
        by = self.by(first) and plain and not (close and self.clean.startswith("theo ", start - 5))
        if by or kind in ALTERS:
            return by
        if self.issued(first) or (kind == "implements" and self._listed(a, b, v)):
            return True
        told = self._unnumbered(start - 1) or _SET_UP.search(self.clean, max(end, start - 120), start)
        return kind == "implements" and self.bracketed(first) and not self._stopped(v, a) and bool(told)

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

    def _leader(self, a: int, b: int) -> int:
        """The first paper of the group of a paper, after another place."""
        return next(
            k
            for k in range(b + 1, a + 1)
            if self.items[k].kind == "paper" and self.groups[k] == self.groups[a]
        )

    def _by(self, a: int, b: int, v: int) -> bool:
        """ "B được sửa đổi bằng A", "B, điều chỉnh tại A"."""
        stopped = self._stopped(b, a)
        if (stopped and self.items[v].verb == "guides") or self._stopped(v, a):
            return False
        if not self.passive(v):
            told = self.clean[max(0, self.items[v].start - 2) : self.items[v].start]
            launched = self.items[v].verb == "launches" and self.by(a)
            if not launched and (
                self.items[v].verb == "implements" or stopped or told != ", " or not self.by(a)
            ):
                return False
        if stopped and self._nothing(b, v) and self._inside(b):
            return False
        return self._nothing(v, a) and self._of_bracket(b, v)

    def _agent(self, a: int, b: int, v: int) -> bool:
        """ "B (đã được A sửa đổi)", "B (A đã sửa đổi một số điều)"."""
        if self.items[v].verb == "implements" and not self.agent(a):
            return self._purpose(a, b, v)
        if self._stopped(a, v) or not (self.agent(a) or self.bracketed(a)):
            return False
        return self._nothing(a, v) and self._of_bracket(b, a)

    def _purpose(self, a: int, b: int, v: int) -> bool:
        """ "Sau khi có B, … ban hành A để triển khai."."""
        verb = self.items[v]
        aim = _AIM.search(self.clean, max(self.items[a].end, verb.start - 40), verb.start)
        bare = _ENDS.match(self.clean, verb.end)
        return (
            aim is not None
            and bare is not None
            and self.issued(a)
            and self._nothing(b, a)
            and self._nothing(a, v)
        )

    def _unnumbered(self, at: int) -> bool:
        """Whether a paper without a number is named right before an offset."""
        return bool(_UNNUMBERED.search(self.clean, max(0, at - 170), at))

    # -- what stands between --------------------------------------------------------------------------

    def _planned(self, v: int) -> bool:
        """Whether a verb tells of another act, or what is asked for; a bracket or clause begun since, or "đã", tells what was done."""
        at = self.items[v].start
        begin = self.items[v - 1].end if v and self.items[v - 1].kind == "paper" else 0
        if _OTHER_ACT.search(self.clean, max(begin, at - 40), at):
            return True
        if v and self.items[v - 1].verb == "suspends" and at - self.items[v - 1].end <= 6:
            return True  # "tạm ngưng hiệu lực và điều chỉnh …" is one act
        begin = max(at - _CLAUSE, *(self.clean.rfind(mark, 0, at) for mark in ("\n", ". ", ";", "(")))
        return bool(_PROPOSES.search(self.clean, max(begin, 0), at)) and not _WAS_DONE.search(
            self.clean, max(0, at - 30), at
        )

    def _inside(self, x: int) -> bool:
        """Whether a place lies in a bracket."""
        return sum((i.kind == "open") - (i.kind == "close") for i in self.items[:x]) > 0

    def _of_bracket(self, b: int, v: int) -> bool:
        """Whether a paper is the nearest before a verb, or the nearest before the bracket that holds the verb."""
        if self._nothing(b, v):
            return True
        depth = 0
        for k in range(v - 1, b, -1):
            depth += (self.items[k].kind == "close") - (self.items[k].kind == "open")
            if depth < 0:
                return self._nothing(b, k) or self._nearest_of_kind(b, k)
        return False

    def _nearest_of_kind(self, b: int, v: int) -> bool:
        """Whether papers of other types alone stand between: a decree's title names a law."""
        between = [k for k in range(b + 1, v) if self.items[k].kind == "paper"]
        return all(self.kinds[k] != self.kinds[b] for k in between) and not self._stopped(b, v)

    def _added(self, a: int, v: int) -> bool:
        """Whether a paper is the object of a verb to which another is added: "bãi bỏ A và thay thế B"."""
        joined = _AND_VERB.fullmatch(self.clean, self.items[a].end, self.items[v].start)
        return joined is not None and any(i.kind == "verb" for i in self.items[max(0, a - 2) : a])

    def _shares_subject(self, a: int, v: int) -> bool:
        """Whether a verb added by "và" has the subject of the verb before it: "A bãi bỏ C và thay thế B"."""
        papers = [k for k in range(a + 1, v) if self.items[k].kind == "paper"]
        verbs = [k for k in range(a + 1, v) if self.items[k].kind == "verb"]
        if (
            not papers
            or len(verbs) != 1
            or verbs[0] > papers[0]
            or len({self.groups[k] for k in papers}) != 1
        ):
            return False
        joined = _AND_VERB.fullmatch(self.clean, self.items[papers[-1]].end, self.items[v].start)
        return joined is not None and self._close(a, verbs[0])

    def _close(self, a: int, v: int) -> bool:
        """Whether nothing but commas and verbs stands between a paper and its verb."""
        between = self.items[a + 1 : v]
        near = self.items[v].start - self.items[a].end <= 40
        return near and all(i.kind in ("verb", "issues", "comma") for i in between)

    def _first(self, b: int, v: int) -> int:
        """The first paper after a verb of the group of a paper."""
        return next(
            k
            for k in range(v + 1, b + 1)
            if self.items[k].kind == "paper" and self.groups[k] == self.groups[b]
        )

    def _nothing(self, x: int, y: int) -> bool:
        """Whether no other group of papers stands between two places, brackets apart."""
        depth = 0
        own = {self.groups[k] for k in (x, y) if self.items[k].kind == "paper"}
        for k in range(min(x, y) + 1, max(x, y)):
            item = self.items[k]
            depth += (item.kind == "open") - (item.kind == "close")
            if item.kind == "paper" and depth <= 0 and self.groups[k] not in own:
                return False
        return True

    def _stopped(self, x: int, y: int) -> bool:
        return any(i.kind == "stop" for i in self.items[x:y])
