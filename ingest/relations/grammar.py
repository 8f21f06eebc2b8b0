"""The grammar of one sentence: which paper's title speaks of which paper, and what stands side by side.

Reading goes from left to right. `chain` is the nest of titles being read: after "Kế hoạch A thực hiện Nghị quyết B"
it is A, B, and a verb that follows belongs to B: nested titles are chains, not fans. A paper that no verb ties to
the chain begins a new root; roots know whether they stand in a fronted clause ("Thực hiện B …,") or are what is
issued ("… ban hành A"). Every edge names its rule.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final, Literal

from ingest.model import SELF, Citation, Node
from ingest.relations.tokens import Token
from ingest.relations.words import ACTIVE, ACTOR, BULLET, PASSIVE
from ingest.types import LAW_TYPES

Place = Literal["front", "issued", "free"]

_TIGHT: Final = re.compile(r"[^;:()\n.]{0,90}$")
_NO_OBJECT: Final = re.compile(
    r"\btheo\b|\btại\b|\bquy định của\b|\bcăn cứ\b|\btừ\b|\btrước\b|\bsau\b|\bvới\b(?! việc)|\bnhư\b|\bmục tiêu\b(?! của)|\btrong\b"
)
_NO_OBJECT_LEGAL: Final = re.compile(r"\btheo quy định\b|\bcăn cứ\b|\btrước ngày\b|\btrường hợp\b")
_SUBJECT: Final = re.compile(
    r"\s*(?:,\s)?(?:(?:về|Về|V/v|quy định|Quy định|ban hành|Ban hành|phê duyệt|để|nhằm|tổ chức|“|\"|gửi|với|là|công bố|tiếp tục|Tiếp tục|đồng thời|giao|cho|đẩy mạnh|tăng cường|hành động|cập nhật|sửa đổi|bổ sung|điều chỉnh|hợp nhất|kiểm tra|sơ kết|tổng kết|hướng dẫn|Hướng dẫn)(?=[\s,“\"]|$)|“)"
)
_PROPOSES: Final = re.compile(r"đề xuất|dự thảo|kiến nghị|rà soát|trường hợp|nghiên cứu")
_ENDS_BESIDE: Final = re.compile(r"\w\s.*(?:,|\svà)\s*$")
_FINITE: Final = re.compile(
    r"(?:được|đã|đang|sẽ|phải|cần|bị|trong đó|qua đó|từ đó|góp phần|chịu trách nhiệm|có trách nhiệm|bảo đảm|đảm bảo) ?$"
)
_ACTOR_AFTER: Final = re.compile(rf",\s{ACTOR}(?!\w)")
_BESIDE: Final = re.compile(
    r"\s*(?:,|;|và|cùng|cùng với|,\s?và|;\s?và|hoặc|/|&)?\s*(?:các\s|số\s|\(?\w?[)]\s|\d[.)]\s)?(?:(?:Nghị quyết|Quyết định|Kế hoạch|Luật|Thông tư|Nghị định|Công văn)\s)?\s*$"
)
_GOES_ON: Final = re.compile(
    r"\s*(?:và\s)?(?:quy định chi tiết|hướng dẫn|sửa đổi|bổ sung|bãi bỏ|thay thế)(?!\w)"
)
_CLINGS: Final = re.compile(
    r"\s*(?:đã )?(?:được (?:sửa đổi|bổ sung|thay thế)|thay thế|sửa đổi|bổ sung|(?:được )?ban hành kèm|bị bãi bỏ)"
)
_AFTER_SEPARATOR: Final = re.compile(
    r"(?:[,;:(]|(?<!\w)(?:và|cùng|với|hành|là))\s*(?:(?:các|số|cả|[a-zđ]\)|\(?\d\)|\d\.)\s*)?$"
)
_ASIDE_WORDS: Final = re.compile(
    r"\btheo\b|\bcăn cứ\b|\bthực hiện\b|\btriển khai\b|\btrên cơ sở\b|\btại\b|\bcủa\b|\bvề\b"
)
_OBJECT_OF_ACT: Final = re.compile(
    r"(?:\s|,|;|“[^”\n]{0,80}”|\"[^\"\n]{0,80}\"|toàn bộ|một phần|các|một số|điều|Điều|khoản|điểm|Khoản|Điểm|Mục|mục|tiết|Chương|Phụ lục|phụ lục|Mẫu|mẫu|số|và|của|tại|trong|vào|sau|"
    r"nội dung|quy định|hiệu lực|việc|cho|đối với|tên|cụm từ|từ|thành|bằng|đoạn|ban hành|kèm theo|biểu|thứ|nhất|hai|ba|(?<!\w)[a-zđ](?!\w)|[IVX]+|\d+[a-zđ]?){0,60}"
)
_AND_END: Final = re.compile(r"(?:và|,|;|:|đồng thời|này)\s*$")
_REWARDS: Final = re.compile(r"khen thưởng|tiêu chí|bình xét|chấm điểm|hướng dẫn")
_PUSHES: Final = re.compile(
    r"(?:đẩy mạnh|tiếp tục|tăng cường|nâng cao chất lượng)(?: việc| thực hiện| tổ chức)*\s*$"
)
_RANK: Final = {
    "Hiến pháp": 0,
    "Bộ luật": 1,
    "Luật": 1,
    "Pháp lệnh": 1,
    "Nghị định": 3,
    "Thông tư": 5,
    "Thông tư liên tịch": 5,
}


@dataclass(frozen=True, slots=True)
class Edge:
    """One statement read by the grammar: `verb` is the relation's word; a passive one is already turned."""

    subject: Node
    verb: str
    object: Node
    rule: str
    confidence: float
    at: int


@dataclass(slots=True)
class Root:
    """A paper that no title in the sentence speaks of; `edges_to` its own title's campaigns are in the edges."""

    node: Node
    place: Place
    at: int


@dataclass(slots=True)
class _Link:
    """A paper in the chain: where its token ends, and by which verb it hangs on the one before."""

    node: Node
    start: int
    end: int
    verb: str = ""
    passive: bool = False


@dataclass(slots=True)
class Parsed:
    """What the grammar read. `notes` are (index of the note, place) for marks that stand for unnamed papers;
    `generic` tells that a paper without a number is issued ("đã ban hành các văn bản sau")."""

    edges: list[Edge] = field(default_factory=list)
    roots: list[Root] = field(default_factory=list)
    campaigns: list[Root] = field(default_factory=list)
    notes: list[tuple[int, Place]] = field(default_factory=list)
    generic: bool = False
    lapsed: list[Node] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Scope:
    """How a sentence stands in its paper. `front`: it begins with a fronted clause, whose main clause begins at
    `main`; `title`: it is the paper's own title; `opening`: it belongs to the paper's opening, where "ban hành
    Kế hoạch" means the paper itself; `own`: unaddressed "Bãi bỏ …" is the paper's own act; `heading`: it is
    a heading of a report, which reports on what it names."""

    front: bool = False
    main: int | None = None
    title: bool = False
    opening: bool = False
    own: bool = False
    heading: bool = False


class Reader:
    """Reads the token row of one sentence; `citations` give types for choosing among heads."""

    def __init__(self, clean: str, citations: Sequence[Citation], own_type: str | None) -> None:
        self.clean = clean
        self.citations = citations
        self.own_type = own_type
        self._reset(0, Scope())

    def _reset(self, start: int, scope: Scope) -> None:
        self.scope = scope
        self.start = start
        self.out = Parsed()
        self.chain: list[_Link] = [_Link(SELF, start, start)] if scope.title else []
        self.verb: Token | None = None
        self.issue: Token | None = None
        self.subject_from = start
        self.clause = start
        self.place: Place = "front" if scope.front else "free"
        self.campaign: Token | None = None
        self.draft = False
        self.self_seen = False
        self.faded: list[_Link] = []
        self.saved: list[tuple[list[_Link], Token | None, int]] = []

    def type_of(self, node: Node) -> str:
        """The type of a paper, "" when unknown."""
        if node == SELF:
            return self.own_type or ""
        if node.kind == "citation":
            return self.citations[node.index].type or ""
        return ""

    def family(self, node: Node) -> str:
        """Type and issuing suffix: what makes two papers alike in a list."""
        if node.kind != "citation":
            return self.type_of(node)
        number = self.citations[node.index].number or ""
        return self.type_of(node) + "|" + re.sub(r"[\d./\-]", "", number)

    def _rank(self, node: Node) -> int:
        kind = self.type_of(node)
        if (
            kind == "Nghị quyết"
            and node.kind == "citation"
            and "QH" in (self.citations[node.index].number or "")
        ):
            return 1
        return _RANK.get(kind, 4)

    def read(self, row: Sequence[Token], start: int, scope: Scope) -> Parsed:
        """The statements of one sentence. Linear in its tokens."""
        self._reset(start, scope)
        crossed = scope.main is None
        for i, token in enumerate(row):
            if not crossed and scope.main is not None and token.start >= scope.main:
                crossed = True
                self._new_clause(scope.main)
                self.place = "free"
            if token.kind == "doc":
                self._paper(token)
            elif token.kind == "this":
                self.self_seen = True
                self._begin_root(_Link(SELF, token.start, token.end), None)
            elif token.kind == "campaign":
                self._campaign(token)
            elif token.kind == "note":
                self._note(token)
            elif token.kind == "issues":
                self.issue = token
            elif token.kind == "noun":
                self._noun(token)
            elif token.kind == "lapses":
                self.out.lapsed.extend(
                    r.node for r in self.out.roots if r.place != "front" and r.node != SELF
                )
            elif token.kind in ACTIVE or token.kind in PASSIVE:
                self.verb = token
            elif token.kind == "annexed":
                self._annexed(token, row[i + 1 : i + 2])
            else:
                self._mark(token)
        return self.out

    # -- marks ----------------------------------------------------------------------------------------

    def _mark(self, token: Token) -> None:
        if token.kind == "draft":
            self.draft = True
        elif token.kind == "stop":
            if token.word == ";" and _GOES_ON.match(self.clean, token.end) and self._in_subject(token.start):
                self.subject_from = token.end
                self.verb = None
                return
            if token.word == ":" and self.scope.title:
                return
            faded = self.chain if token.word == ";" and self._in_subject(token.start) else []
            self._new_clause(token.end)
            self.faded = faded
        elif token.kind == "open":
            self.saved.append((list(self.chain), self.verb, self.subject_from))
            if not _CLINGS.match(self.clean, token.end):
                self.chain = []
            self.verb = None
            self.subject_from = token.end
        elif token.kind == "close" and self.saved:
            self.chain, self.verb, self.subject_from = self.saved.pop()

    def _in_subject(self, at: int) -> bool:
        """Whether an offset lies in the title of the last paper read."""
        return bool(self.chain) and bool(_SUBJECT.match(self.clean[self.subject_from : at] or " "))

    def _new_clause(self, at: int) -> None:
        self.chain, self.verb, self.issue = [], None, None
        self.subject_from = self.clause = at
        self.draft = self.draft and self.clean[at - 1 : at] != "."

    def _noun(self, token: Token) -> None:
        """A paper's kind without a number after "ban hành": this paper itself in its opening, else unnamed."""
        if self.issue is None or token.start - self.issue.end > 40 or self.chain:
            return
        if "," in self.clean[self.issue.end : token.start]:
            return
        word = token.word.lower()
        if self.scope.opening and word == (self.own_type or "").lower():
            self._begin_root(_Link(SELF, token.start, token.end), "issued")
        elif self.place != "front":
            self.out.generic = True

    def _note(self, token: Token) -> None:
        if self.place == "front" and not (self.chain and self.chain[-1].end >= token.start - 2):
            self.out.notes.append((int(token.word), "front"))
        elif self.out.generic:
            self.out.notes.append((int(token.word), "issued"))

    def _annexed(self, token: Token, following: Sequence[Token]) -> None:
        """ "… ban hành kèm theo Quyết định B": the paper B stands for what is annexed to it."""
        nearest = following[0] if following else None
        if nearest is None or nearest.kind != "doc" or nearest.start - token.end > 12:
            return
        launched = self.verb is None or self.verb.kind == "launches"
        if launched and self.campaign and "phát động" in self.clean[self.campaign.end : token.end]:
            assert nearest.node is not None and self.campaign.node is not None
            self._edge(nearest.node, "launches", self.campaign.node, "campaign-annexed", 0.9, token.start)
        elif (
            self.verb is None
            and self.chain
            and token.start - self.chain[-1].end < 4
            and self.chain[-1].node != SELF
        ):
            assert nearest.node is not None
            self._edge(nearest.node, "issues_with", self.chain[-1].node, "annexed-to", 0.8, token.start)

    # -- papers ---------------------------------------------------------------------------------------

    def _paper(self, token: Token) -> None:
        node = token.node
        assert node is not None
        if self.scope.opening and self.issue and token.start - self.issue.end <= 1 and self._is_own_law(node):
            node = SELF  # "Quốc hội ban hành Luật Đất đai" in that law's opening
        link = _Link(node, token.start, token.end)
        if self._tied(link):
            self.verb = None
            self.subject_from = token.end
            return
        previous = self.chain[-1] if self.chain else None
        if previous and previous.verb and self._beside(previous, node, token.start):
            head = self.chain[-2].node if len(self.chain) > 1 else previous.node
            self._say(head, previous.verb, previous.passive, node, "beside", 0.9, token.start)
            self.chain[-1] = _Link(node, token.start, token.end, previous.verb, previous.passive)
            self.subject_from = token.end
            return
        self._begin_root(link, self._place_of(token))

    def _begin_root(self, link: _Link, place: Place | None) -> None:
        if place is not None:
            self.out.roots.append(Root(link.node, place, link.start))
        self.chain = [link]
        self.verb = None
        self.subject_from = link.end

    def _place_of(self, token: Token) -> Place:
        before = self.clean[self.start : token.start]
        if self.place == "front":
            first = not any(r.place == "front" for r in self.out.roots)
            if (first and len(before) <= 160) or _AFTER_SEPARATOR.search(before[-30:]):
                return "front"
            return "free"
        if (
            self.issue
            and token.start - self.issue.end <= 60
            and not _ASIDE_WORDS.search(self.clean[self.issue.end : token.start])
        ):
            gap = self.clean[self.issue.end : token.start]
            if gap.count(",") <= 1:
                return "issued"
        if any(r.place == "issued" for r in self.out.roots) and _AFTER_SEPARATOR.search(before[-30:]):
            return "issued"
        return "free"

    def _tied(self, link: _Link) -> bool:
        """Whether a verb ties this paper to the chain; if so the edge is told and the paper joins the chain."""
        verb = self.verb
        if verb is None:
            return False
        between = self.clean[verb.end : link.start]
        if not self._reaches(verb, between):
            return False
        passive = verb.kind in PASSIVE
        word = PASSIVE.get(verb.kind, verb.kind)
        head = self._head(verb, link)
        if head and verb.kind == "guides" and not self._may_guide(head.node, link.node):
            return False
        if head is None:
            return self._own_act(verb, word, link)
        if head.node != link.node:
            self._say(
                head.node,
                word,
                passive,
                link.node,
                self._rule(head),
                0.95,
                verb.start,
            )
        link.verb, link.passive = word, passive
        if passive:
            kept = self.chain or self.faded
            self.chain = [*kept[: kept.index(head) + 1], link]
        else:
            self.chain.append(link)
        return True

    def _rule(self, head: _Link) -> str:
        if self.scope.title:
            return "title"
        return "own-words" if head.node == SELF else "title-of-cited"

    def _head(self, verb: Token, link: _Link) -> _Link | None:
        """The paper whose title holds the verb."""
        if verb.kind in PASSIVE and (self.chain or self.faded):
            links = self.chain or self.faded  # a title may hold semicolons
            same = [c for c in links if self._kin(c.node, link.node)]
            return same[-1] if same else links[-1]
        if not self.chain:
            return None
        tail = self.chain[-1]
        if verb.kind in ("replaces", "repeals") and self.clean[verb.start - 1 : verb.start] == "(":
            same = [c for c in self.chain if self._kin(c.node, link.node)]
            return same[-1] if same else self.chain[0]
        text = self.clean[self.subject_from : verb.start]
        if tail.node == SELF and not self.scope.title and tail.end > tail.start and not self.scope.opening:
            if verb.kind in ("replaces", "repeals") and _AND_END.search(text):
                return tail
            return tail if len(text.strip()) <= 14 and not _FINITE.search(text) else None
        return tail if self._is_subject(text, verb, tail) else None

    def _is_subject(self, text: str, verb: Token, tail: _Link) -> bool:
        """Whether the words between a paper and a verb are the beginning of the paper's own title."""
        if len(text) > 260 or _FINITE.search(text):
            return False
        if (self.draft and tail.node == SELF) or _PROPOSES.search(text) or not self._has_title(tail.node):
            return False
        if verb.kind == "reports" and self.type_of(tail.node) != "Báo cáo":
            return False
        if verb.kind == "guides" and "công bố" in text:
            return False
        own = self.scope.title and tail.node == SELF
        bare = not text.strip()
        if not (bare or own or _SUBJECT.match(text) or self.subject_from > tail.end):
            return False
        if _ACTOR_AFTER.search(text):
            return False
        if verb.kind in ("implements", "reports", "launches"):
            return not text.rstrip().endswith(",") or own
        return True

    def _reaches(self, verb: Token, between: str) -> bool:
        """Whether the verb's object can be the paper after these words."""
        if not _TIGHT.fullmatch(between) or between.count(",") > 2 or _ENDS_BESIDE.search(between):
            return False
        if verb.kind in PASSIVE:
            return len(between.strip()) <= 40
        if verb.kind in ("implements", "reports", "launches"):
            return not _NO_OBJECT.search(between) and len(between) <= 80
        if verb.kind == "approves":
            return len(between.strip()) <= 12
        return not _NO_OBJECT_LEGAL.search(between) and not _ACTOR_AFTER.search(between)

    def _own_act(self, verb: Token, word: str, link: _Link) -> bool:
        """ "Bãi bỏ Quyết định …" at the head of an item, "… và thay thế Thông tư …": the paper's own act."""
        if (
            self.own_type == "Báo cáo"
            and verb.kind == "reports"
            and (self.scope.heading or self.scope.opening)
        ):
            self.out.edges.append(Edge(SELF, "reports", link.node, "report-heading", 0.85, verb.start))
            return False
        if (
            word not in ("amends", "replaces", "repeals", "corrects", "suspends")
            or verb.kind in PASSIVE
            or self.draft
        ):
            return False
        before = self.clean[self.start : verb.start]
        stands_first = not BULLET.sub("", before).strip()
        if not _OBJECT_OF_ACT.fullmatch(self.clean, verb.end, link.start):
            return False
        if not (self.scope.own and (stands_first or (self.self_seen and _AND_END.search(before)))):
            return False
        self.out.edges.append(Edge(SELF, word, link.node, "own-act", 0.95, verb.start))
        link.verb = word
        self.chain = [_Link(SELF, verb.start, verb.start), link]
        return True

    def _has_title(self, node: Node) -> bool:
        """A law cited by its name alone is followed by the sentence, not by a title of its own."""
        return node.kind != "citation" or bool(self.citations[node.index].number)

    def _is_own_law(self, node: Node) -> bool:
        kind = self.type_of(node)
        return kind in LAW_TYPES and self.own_type in (kind, "Văn bản hợp nhất")

    def _may_guide(self, head: Node, node: Node) -> bool:
        """A paper guides one above it, and no paper of its own type."""
        a, b = self._rank(head), self._rank(node)
        return b < a or (b == a and self.type_of(head) != self.type_of(node)) or head == SELF

    def _kin(self, a: Node, b: Node) -> bool:
        x, y = self.type_of(a), self.type_of(b)
        return x == y or {x, y} <= {"Luật", "Bộ luật", "Pháp lệnh"}

    def _beside(self, previous: _Link, node: Node, at: int) -> bool:
        gap = self.clean[previous.end : at]
        if _BESIDE.fullmatch(gap):
            return self._joins(previous, node, gap)
        return self._listed(previous, node, gap)

    def _listed(self, previous: _Link, node: Node, gap: str) -> bool:
        """Whether an amending title goes on to its next object after the title of the one before."""
        if previous.verb not in ("amends", "replaces", "repeals") or previous.passive or len(gap) > 400:
            return False
        separator = _AFTER_SEPARATOR.search(gap[-30:])
        if separator is None or ";" in gap or self.family(node) != self.family(previous.node):
            return False
        head = self.chain[-2].node if len(self.chain) > 1 else SELF
        return head == SELF or self.place == "free" or separator.group().strip().startswith(",")

    def _joins(self, previous: _Link, node: Node, gap: str) -> bool:
        """Whether a paper beside a title's object is an object too, or begins a new root."""
        if previous.passive:
            return True
        head = self.chain[-2].node if len(self.chain) > 1 else SELF
        if previous.verb == "guides":
            return self._rank(node) < self._rank(head) or (head == SELF and self._kin(node, previous.node))
        if previous.verb == "implements":
            if ";" in gap and head != SELF:
                return False
            return self.family(node) != self.family(head) or self.family(node) == self.family(previous.node)
        if previous.verb == "suspends":
            return True
        return self._kin(node, previous.node) and (";" not in gap or head == SELF)

    # -- campaigns ------------------------------------------------------------------------------------

    def _campaign(self, token: Token) -> None:
        node = token.node
        assert node is not None
        self.campaign = token
        verb, tail = self.verb, self.chain[-1] if self.chain else None
        if self._launches(verb, tail, token):
            self._edge(SELF, "launches", node, "own-launch", 0.9, token.start)
            return
        if tail is None or tail.node.kind == "campaign":
            self.out.campaigns.append(Root(node, self.place, token.start))
            return
        word = self._campaign_verb(self.clean[self.subject_from : token.start], verb, token, tail)
        if word:
            self._edge(tail.node, word, node, "campaign-in-title", 0.95, token.start)
        else:
            self.out.campaigns.append(Root(node, self.place, token.start))

    def _launches(self, verb: Token | None, tail: _Link | None, token: Token) -> bool:
        """ "…, UBND thành phố phát động phong trào …" in the opening, "Điều 1. Phát động …": the paper's own act."""
        if (
            verb is None
            or verb.kind != "launches"
            or tail is not None
            or token.start - verb.end > 30
            or self.draft
        ):
            return False
        if self.scope.opening and self.own_type != "Báo cáo":
            return self.place != "front"
        return self.scope.own and not BULLET.sub("", self.clean[self.start : verb.start]).strip()

    def _campaign_verb(self, text: str, verb: Token | None, token: Token, tail: _Link) -> str | None:
        if len(text) > 230 or ";" in text or _ACTOR_AFTER.search(text) or "gắn với" in text:
            return None
        own = self.scope.title and tail.node == SELF
        before = self.clean[self.subject_from : verb.start] if verb else text
        if not (own or not before.strip() or _SUBJECT.match(text)) or _FINITE.search(before):
            return None
        if self.type_of(tail.node) == "Hướng dẫn" or _REWARDS.search(text):
            return "guides"
        between = self.clean[verb.end : token.start] if verb else ""
        if verb and len(between) <= 30 and "," not in between:
            if verb.kind == "launches":
                return "launches"
            if verb.kind == "reports" or (own and self.own_type == "Báo cáo" and verb.kind == "implements"):
                return "reports"
            if verb.kind in ("implements", "issues"):
                return "implements"
        if _PUSHES.search(text):
            kind = self.type_of(tail.node)
            study = "ọc tập và làm theo" in self.clean[token.start : token.end]
            return (
                "launches" if kind == "Chỉ thị" and study and "tiếp tục" not in text.lower() else "implements"
            )
        if text.strip() in ("về", "Về", "về việc", "tổ chức", "về tổ chức"):
            return "implements"
        return None

    # -- telling --------------------------------------------------------------------------------------

    def _say(
        self, head: Node, word: str, passive: bool, other: Node, rule: str, confidence: float, at: int
    ) -> None:
        if passive:
            self._edge(other, word, head, "passive", confidence, at)
        else:
            self._edge(head, word, other, rule, confidence, at)

    def _edge(self, subject: Node, verb: str, obj: Node, rule: str, confidence: float, at: int) -> None:
        if subject != obj:
            self.out.edges.append(Edge(subject, verb, obj, rule, confidence, at))
