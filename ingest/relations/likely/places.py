"""What stands where in a row: the words right before a paper or a verb, and what stands between two places."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from ingest.letters import any_case
from ingest.relations.likely.rows import Row

_BY: Final = re.compile(
    r"(?:bằng|tại|bởi|theo|qua|là|(?<!gắn )(?<!hợp )(?<!cùng )(?<!so )(?<!đối )(?<!nhất )(?<!bộ )với)\s(?:các\s|số\s)?$"
)
_AGENT: Final = re.compile(r"(?:được|bị)\s(?:các\s)?$")
ALTERS: Final = frozenset({"amends", "replaces", "repeals"})
_PASSIVE: Final = re.compile(r"(?<!\w)(?:được|bị)\s(?:(?!(?:để|nhằm|nên|mà)\s)[^\s;.()“]+\s){0,16}$")
_UNNUMBERED: Final = re.compile(
    r"(?:kế hoạch|văn bản|chương trình|quyết định|công văn|nghị quyết|chỉ thị|hướng dẫn(?! thi hành một số| chi tiết))(?! số)[^;.\d“]{0,130}$"
)
_PROPOSES: Final = re.compile(
    any_case(
        "đề xuất|dự thảo|kiến nghị|đề nghị|rà soát|nghiên cứu|xem xét|sớm ban hành|tham mưu[^.;]{0,40}mới|phải gắn|dự án Luật"
    )
)
_ACTS: Final = (
    "kiểm tra|giám sát|theo dõi|rà soát|chưa|không|đánh giá|kết quả|tình hình|tiến độ|hiệu quả|gắn với|kết hợp với|cùng với|đi đôi với|phục vụ|"
    "kinh phí|nguồn vốn|nguồn lực|ngân sách|điều kiện|trách nhiệm|thời gian|thời hạn|giai đoạn|trong quá trình|năng lực|lộ trình|hướng dẫn|vướng mắc|khó khăn|bất cập|khi|năm|tháng"
)
_OTHER_ACT: Final = re.compile(
    rf"(?:{any_case(_ACTS)}|(?i:(?<!làm )cơ sở))\s(?:[^\s,;.()]+\s){{0,2}}$|(?i:hướng dẫn)\s(?:học tập|nghiên cứu|tuyên truyền|phổ biến)(?:,|\svà)\s$"
)
"""Words before a verb that make it the object of another one: "kiểm tra việc thực hiện B", "kinh phí thực hiện B"."""

_INSPECTED: Final = re.compile(
    r"(?:kiểm tra|giám sát|thanh tra|rà soát)(?!\w)[^;.]{0,90}?(?:việc|tình hình|công tác)\s$"
)
"""Before a verb whose doing is inspected: "kiểm tra 12 đơn vị về việc chấp hành B"."""

_WAS_DONE: Final = re.compile(r"\sđã\s[^,;.]{0,20}$")
_AND_VERB: Final = re.compile(r",?\s(?:và|đồng thời|vừa|còn)(?:\s(?:đồng thời|còn|cũng))?\s")
_CLAUSE: Final = 200
_SOON: Final = 80
_LISTED_BY_CONTENT: Final = re.compile(
    r",?\s(?:và\s)?(?:các\s|những\s)?(?:ý kiến\s|sự\s)?(?:chỉ đạo|yêu cầu|kết luận|nhiệm vụ|nội dung|giải pháp|chủ trương)\s(?:[^,;:.]{0,70}\s)?(?:tại|theo|trong)\s(?:các\s)?"
)
"""Between two papers that are carried out alike: "thực hiện Kết luận B, chỉ đạo của Thủ tướng Chính phủ tại Chỉ thị C"."""

_LISTED_BY_PROGRAMME: Final = re.compile(
    r"[^;:.]{0,140}(?:,|\svà)\s(?:Chiến lược|Chương trình|Đề án|Kế hoạch|Quy hoạch)\s[^,;:.]{3,160}?(?:ban hành|phê duyệt)\s(?:kèm theo|theo|tại|bằng)\s"
)
"""The same by what the second paper approves: "thực hiện Nghị quyết B, Chiến lược … được phê duyệt tại Quyết định C"."""

_PLANS: Final = frozenset({"Kế hoạch", "Công văn", "Chương trình", "Chỉ thị"})
_GUIDES: Final = frozenset({"Hướng dẫn", "Công văn"})
_AT_ONCE: Final = 3
_CONTEST: Final = re.compile(
    r"(?<!\w)(?:cuộc thi|hội thi|giải thưởng|liên hoan|triển lãm|toạ đàm|tọa đàm)(?!\w)", re.I
)
"""What only bears a campaign's name."""

_BY_WHOM: Final = re.compile(r"(?<!\w)(?:bởi|bằng|tại|theo|qua|là|trong|nay)(?!\w)")
_AND_PART: Final = re.compile(
    r"(?:,|;|\s)(?:và|cùng)?\s(?:[đĐ]iều|[kK]hoản|[đĐ]iểm|Phụ lục|Mục)\s[^,;.()\n]{1,40}$"
)
_BY_RULES: Final = re.compile(r"\stheo\s(?:thủ tục|trình tự|quy trình|mức|mẫu|nguyên tắc|tỷ lệ)(?!\w)")
_AT_HEAD: Final = 40
"""Letters of a sentence before a verb that begins it: "1. Tiếp tục thực hiện …"."""
_DENIED: Final = re.compile(r"(?<!\w)(?:không|chưa|tạm dừng|ngừng)\s(?:được\s|phải\s|còn\s)?$", re.I)
"""Before a verb of what is not done."""


class Places:
    """The places of one row; `kinds` are the types of its papers, "" for other items. Offsets `a`, `b`, `v` are those of
    subject, object and verb in its items."""

    def __init__(self, clean: str, row: Row, kinds: Sequence[str]) -> None:
        self.clean = clean
        self.items = row.items
        self.groups = row.groups
        self.kinds = kinds
        self._planned: dict[int, bool] = {}

    def passive(self, v: int) -> bool:
        """Whether a verb's form is passive, by its own words or by "được" before it."""
        verb = self.items[v]
        before = self.items[v - 1] if v else None
        apart = before is not None and before.kind not in ("comma", "issues")
        begin = before.end if before is not None and apart else verb.start - 90
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

    def has_agent(self, v: int, a: int) -> bool:
        """Whether a passive verb is followed by who did it, or by which paper: not "A đã được sửa đổi và Điều 5 B", nor
        "được thực hiện theo thủ tục quy định tại B"."""
        verb = self.items[v]
        between = self.clean[verb.start : self.items[a].start]
        if verb.verb in ALTERS:
            return bool(_BY_WHOM.search(between)) or not _AND_PART.search(between)
        return verb.verb != "implements" or not self.ruled(v)

    def ruled(self, v: int) -> bool:
        """Whether work is done by what a paper rules: "các thủ tục tại A được thực hiện theo thủ tục quy định tại B"."""
        return bool(_BY_RULES.match(self.clean, self.items[v].end))

    def issued(self, a: int) -> bool:
        """Whether the paper, or the first of its group, is what is issued: named soon after the verb, with no comma."""
        first = self.items[a].start
        for item in reversed(self.items[:a]):
            if item.kind in ("verb", "stop", "colon", "open"):
                return False
            if item.kind == "issues":
                return first - item.end <= _SOON and "," not in self.clean[item.end : first]
            first = item.start if item.kind == "paper" else first
        return False

    def bracketed(self, a: int) -> bool:
        """ "… (Kế hoạch A)"."""
        return self.clean.startswith("(", self.items[a].start - 1)

    def in_title(self, v: int) -> bool:
        """Whether a verb follows a paper in one breath: "Kết luận B về tiếp tục thực hiện …"."""
        for item in reversed(self.items[:v]):
            if item.kind != "verb":
                return item.kind == "paper" and item.part == self.items[v].part
        return False

    def unnumbered(self, at: int) -> bool:
        """Whether a paper without a number is named right before an offset."""
        return bool(_UNNUMBERED.search(self.clean, max(0, at - 170), at))

    def planned(self, v: int) -> bool:
        """Whether a verb tells of another act, or what is asked for; a bracket or clause begun since, or "đã", tells what was done."""
        known = self._planned.get(v)
        if known is None:
            known = self._planned[v] = self._tells_a_plan(v)
        return known

    def _tells_a_plan(self, v: int) -> bool:
        at = self.items[v].start
        begin = self.items[v - 1].end if v and self.items[v - 1].kind == "paper" else 0
        if _OTHER_ACT.search(self.clean, max(begin, at - 40), at):
            return True
        done = self.clean.endswith(("việc ", "tình hình ", "công tác "), 0, at)
        if done and _INSPECTED.search(self.clean, max(begin, at - 130), at):
            return True
        if v and self.items[v - 1].verb == "suspends" and at - self.items[v - 1].end <= 6:
            return True  # "tạm ngưng hiệu lực và điều chỉnh …" is one act
        if _DENIED.search(self.clean, max(begin, at - 24), at):
            return True
        floor = max(0, at - _CLAUSE)
        begin = max(floor, *(self.clean.rfind(mark, floor, at) for mark in ("\n", ". ", ";", "(")))
        return bool(_PROPOSES.search(self.clean, begin, at)) and not _WAS_DONE.search(
            self.clean, max(0, at - 30), at
        )

    def next_verb(self, v: int, b: int) -> bool:
        """Whether no other verb stands before the object of a verb."""
        return not any(i.kind == "verb" and i.part == "now" for i in self.items[v + 1 : b])

    def of_another_act(self, v: int, b: int) -> bool:
        """Whether the verb nearest before a paper, after another verb, tells of another act: "quán triệt, gắn với việc thực hiện
        Kết luận B" says nothing of B by its first verb."""
        last = next((k for k in range(b - 1, v, -1) if self.items[k].kind == "verb"), None)
        return last is not None and self.items[last].verb == "implements" and self.planned(last)

    def last_beside(self, b: int, stop: int) -> int:
        """The last paper of the group of a paper before another place."""
        group = [
            k for k in range(b, stop) if self.items[k].kind == "paper" and self.groups[k] == self.groups[b]
        ]
        return group[-1]

    def in_bracket_of(self, a: int, b: int, first: int, v: int) -> bool:
        """ "chỉ đạo thực hiện Công điện B (Công văn A)": a bracket right behind what is carried out holds by what."""
        near = self.items[first].start - self.items[self.last_beside(b, first)].end <= _AT_ONCE
        alone = near and self.clean[self.items[a].end : self.items[a].end + 1] in (")", ";")
        kinds = _GUIDES if self.items[v].verb == "guides" else _PLANS
        return alone and self.bracketed(first) and self.kinds[a] in kinds and not self.stopped(v, a)

    def inside(self, x: int) -> bool:
        """Whether a place lies in a bracket."""
        return sum((i.kind == "open") - (i.kind == "close") for i in self.items[:x]) > 0

    def of_bracket(self, b: int, v: int) -> bool:
        """Whether a paper is the nearest before a verb, or the nearest before the bracket that holds the verb."""
        if self.nothing(b, v):
            return True
        depth = 0
        for k in range(v - 1, b, -1):
            depth += (self.items[k].kind == "close") - (self.items[k].kind == "open")
            if depth < 0:
                return self.nothing(b, k) or self._nearest_of_kind(b, k)
        return False

    def _nearest_of_kind(self, b: int, v: int) -> bool:
        """Whether papers of other types alone stand between: a decree's title names a law."""
        between = [k for k in range(b + 1, v) if self.items[k].kind == "paper"]
        return all(self.kinds[k] != self.kinds[b] for k in between) and not self.stopped(b, v)

    def close_to(self, a: int, v: int) -> bool:
        """Whether nothing but commas and verbs stands between a paper and its verb."""
        between = self.items[a + 1 : v]
        near = self.items[v].start - self.items[a].end <= 40
        return near and all(i.kind in ("verb", "issues", "comma") for i in between)

    def first_object(self, b: int, v: int) -> int:
        """The first paper after a verb of the group of a paper."""
        return next(
            k
            for k in range(v + 1, b + 1)
            if self.items[k].kind == "paper" and self.groups[k] == self.groups[b]
        )

    def leader(self, a: int, b: int) -> int:
        """The first paper of the group of a paper, after another place."""
        return next(
            k
            for k in range(b + 1, a + 1)
            if self.items[k].kind == "paper" and self.groups[k] == self.groups[a]
        )

    def nothing(self, x: int, y: int) -> bool:
        """Whether no other group of papers stands between two places, brackets apart."""
        depth = 0
        own = {self.groups[k] for k in (x, y) if self.items[k].kind == "paper"}
        for k in range(min(x, y) + 1, max(x, y)):
            item = self.items[k]
            depth += (item.kind == "open") - (item.kind == "close")
            if item.kind == "paper" and depth <= 0 and self.groups[k] not in own:
                return False
        return True

    def stopped(self, x: int, y: int) -> bool:
        """Whether a stop or a semicolon stands between two places."""
        return any(i.kind == "stop" for i in self.items[x:y])

    def parted(self, v: int, a: int) -> bool:
        """Whether a stop parts a paper from its verb; those of a list in brackets part only its papers from each other."""
        depth = 0
        for item in self.items[v:a]:
            depth += (item.kind == "open") - (item.kind == "close")
            if item.kind == "stop" and (depth <= 0 or self.items[v].verb != "implements"):
                return True
        return False

    def added(self, a: int, v: int) -> bool:
        """Whether a paper is the object of a verb to which another is added: "bãi bỏ A và thay thế B"."""
        joined = _AND_VERB.fullmatch(self.clean, self.items[a].end, self.items[v].start)
        return joined is not None and any(i.kind == "verb" for i in self.items[max(0, a - 2) : a])

    def shares_subject(self, a: int, v: int) -> bool:
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
        return joined is not None and self.close_to(a, verbs[0])

    def alike(self, v: int, end: int, start: int) -> bool:
        """Whether the paper at `start` is one more of what is carried out, after one that ended at `end`."""
        if _LISTED_BY_CONTENT.fullmatch(self.clean, end, start):
            return True
        line = self.clean.rfind("\n", 0, self.items[v].start) + 1
        late = self.items[v].start - line > _AT_HEAD
        return late and bool(_LISTED_BY_PROGRAMME.fullmatch(self.clean, end, start))

    def of_contest(self, b: int, start: int, end: int) -> bool:
        """Whether the campaign at `b` only names what a contest is about: "hưởng ứng cuộc thi … về chủ đề “…”"."""
        node = self.items[b].node
        return node is not None and node.kind == "campaign" and bool(_CONTEST.search(self.clean, start, end))
