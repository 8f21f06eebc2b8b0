"""Collects the statements of one paper: who says what of whom, by which rule, proved by which sentence."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final, get_args

from ingest.letters import by_first
from ingest.model import SELF, Campaign, Node, Provision, Relation, RelationFound
from ingest.relations.discourse.layout import Layout, Piece
from ingest.relations.grammar.parsed import Edge, Parsed, Scope
from ingest.relations.grammar.phrases import ARTICLES_OF, SPREADS
from ingest.relations.grammar.reading import Reader
from ingest.relations.ground import Ground
from ingest.relations.marked import find_marked
from ingest.relations.naming.programmes import PROGRAMME
from ingest.relations.plausible import can_be, can_reach
from ingest.relations.ranks import Standing, rank, standing_of, standing_of_self
from ingest.relations.stated import Statements
from ingest.relations.tokens import Found, tokenize
from ingest.relations.units import Units
from ingest.relations.words import ACTIVE
from ingest.types import CONSOLIDATED, LAW_TYPES

_WIRE: Final[dict[str, Relation]] = {rel: rel for rel in get_args(Relation)} | {"reports": "reports_on"}
assert set(_WIRE) >= ACTIVE
_PART: Final = re.compile(
    r"[tT]hay thế (?:một số |các |những |toàn bộ )?(?:Phụ lục|phụ lục|Điều|khoản|điểm|Mẫu|mẫu|biểu|Biểu|cụm|từ|nội dung|Danh mục|danh mục)|[bB]ãi bỏ (?:các )?(?:cụm |đoạn )?từ "
)
_PART_GONE: Final = re.compile(
    r"(?:[bB]ãi bỏ|[hH][ủu][ỷy] bỏ)\s(?:một phần(?!\w)|(?:các\s)?(?P<forms>(?:Mẫu|Biểu|Phụ lục|mẫu|biểu|phụ lục)\s[^;.()]{1,160}?)(?=,?\s(?:được\s)?(?:ban hành|kèm|của|tại|thuộc|trong)\s)"
    r"|(?:các\s|một số\s)?(?:cụm từ|từ|nội dung|đoạn|dòng|gạch đầu dòng)\s)(?:(?!(?:bãi|hủy|huỷ) bỏ\s|toàn bộ\s)[^;.]){0,300}$"
    r"|(?:một số|các|những)\s(?:nội dung|quy định)(?:\s(?:được\s)?quy định)?\stại\s(?:các\s)?$"
)
"""Between the verb and a paper of which only a form, an annex or some words are repealed."""
_PART_REACH: Final = 400
_ITEM: Final = 1500
"""Letters of an act within which the provisions that it names stand."""

_ENDING: Final = frozenset({"repeals", "replaces", "suspends"})

CONDITION: Final = re.compile(by_first(r"trường hợp(?!\w)|nếu(?!\w)|khi(?!\w)", any_case=True), re.I)
"""Words of a condition: what follows is not stated."""

_GOES_ON: Final = re.compile(r"\s?(?:\d{1,2}\.\s|[-+]\s)?(?:Bãi bỏ|Hủy bỏ|Huỷ bỏ|Thay thế)\s")
_TO_CAMPAIGN: Final = frozenset({"implements", "launches", "guides", "reports_on"})


class Collector(Statements):
    """Reads one paper into statements: `say` states what may be, with who says it and where."""

    def __init__(
        self, ground: Ground, campaigns: Sequence[Campaign], provisions: Sequence[Provision] = ()
    ) -> None:
        super().__init__()
        self.text = text = ground.text
        self.provisions = provisions
        self._units = Units(provisions)
        self.clean = text.clean
        self.page = ground.page
        self.header = header = ground.header
        self.consolidates = header.type == CONSOLIDATED
        self.citations = citations = ground.citations
        self.campaigns = campaigns
        self.marked: Found = find_marked(text, ground.papers, campaigns)
        self.words = ground.words
        self._named = any(t.word == PROGRAMME for t in self.marked.tokens)
        self.note_starts = [n.start for n in text.notes]
        self.layout: Layout = ground.layout
        self.reader = Reader(text.clean, citations, header.type, header.number or "")
        self._acted, self._own = -1, standing_of_self(header)
        self.denied: list[tuple[str, Node, int]] = []
        self.barred: set[tuple[Node, str, Node]] = set()

    def parse(self, piece: Piece, scope: Scope) -> Parsed:
        """The grammar's reading of a piece."""
        row = tokenize(self.words, piece.start, piece.end, self.marked.between(piece.start, piece.end))
        return self.reader.read(row, piece.start, scope)

    def edges(self, parsed: Parsed, span: tuple[int, int], inherited: bool = False) -> None:
        """State what titles say of each other."""
        for edge in parsed.edges:
            self.edge(edge, span, inherited)

    def edge(self, edge: Edge, span: tuple[int, int], inherited: bool = False) -> None:
        """State one edge of the grammar; a report that names what was carried out reports on it, and a guide guides it."""
        verb = edge.verb
        titled = edge.subject == SELF and edge.rule in ("title", "campaign-in-title")
        if titled and verb == "implements" and self.header.type == "Báo cáo":
            verb = "reports"
        guide = edge.subject == SELF and self.header.type == "Hướng dẫn" and edge.rule == "title"
        if guide and verb == "implements" and self.reader.judge.may_guide(SELF, edge.object):
            verb = "guides"
        if verb == "implements" and edge.rule == "title-of-cited":
            verb = self._titled(edge)
        if edge.rule == "own-act":
            self.act(verb, edge.object, span, edge.at, edge.rule, edge.confidence, inherited)
            return
        parts: list[str | None] = []
        if edge.rule in ("passive", "lapses-by"):
            parts = self.parts(edge.object, span, edge.at)
        elif (
            edge.subject == SELF and verb in ("replaces", "repeals") and edge.rule in ("own-words", "beside")
        ):
            parts = self.parts(edge.object, span, span[1])
        elif (
            edge.rule.startswith("title") and verb in _ENDING
        ):  # "A bãi bỏ khoản 2 Điều 3 B": not B as a whole
            named = (t.start for t in self.marked.between(edge.at, span[1]) if t.node == edge.object)
            parts = self._units.between(edge.object, edge.at, next(named, edge.at))
        if verb == "replaces" and (parts or _PART.match(self.clean, edge.at)):
            verb = "amends"
        for part in parts or [None]:
            self.say(edge.subject, verb, edge.object, span, edge.rule, edge.confidence, inherited, part)

    def _titled(self, edge: Edge) -> str:
        """What the words of carrying out say in a report's title, or in a guide's: "về tuyên truyền, thực hiện Chỉ thị B"."""
        judge, kind = self.reader.judge, self.reader.judge.type_of(edge.subject)
        if kind == "Báo cáo" and edge.object.kind == "citation":
            return "reports"
        guide = kind == "Hướng dẫn" and judge.may_guide(edge.subject, edge.object)
        return (
            "guides"
            if guide
            and (
                SPREADS.search(self.clean, max(0, edge.at - 90), edge.at)
                or ARTICLES_OF.match(self.clean, edge.at)
            )
            else "implements"
        )

    def parts(self, obj: Node, span: tuple[int, int], end: int) -> list[str | None]:
        """The provisions of a paper that a sentence names before an offset: "Điều 5 Thông tư B được thay thế …"."""
        return self._units.between(obj, span[0], end)

    def act(
        self,
        verb: str,
        obj: Node,
        span: tuple[int, int],
        at: int,
        rule: str,
        confidence: float,
        inherited: bool,
    ) -> None:
        """State an act of the paper itself on a paper, or on its provisions named from `at` on: to replace a part is to amend."""
        parts = self._units.between(obj, at, min(span[1], at + _ITEM))
        if (verb == "replaces" and parts) or _PART.match(self.clean, at):
            verb = "amends"
        for part in parts or [None]:
            self.say(SELF, verb, obj, span, rule, confidence, inherited, part)

    def say(
        self,
        subject: Node,
        verb: str,
        obj: Node,
        span: tuple[int, int],
        rule: str,
        confidence: float = 0.9,
        inherited: bool = False,
        provision: str | None = None,
    ) -> None:
        """State subject verb object, unless it is said already or cannot be."""
        rel = _WIRE[verb]
        if self.page and SELF in (subject, obj):
            return
        if subject == obj or subject.kind == "campaign" or not self._counts(subject) or not self._counts(obj):
            return
        if (obj.kind == "campaign" and rel not in _TO_CAMPAIGN) or (
            obj.kind != "campaign" and rel == "launches"
        ):
            return
        cited = subject.kind == obj.kind == "citation"
        if cited and not can_be(rel, self.citations[subject.index], self.citations[obj.index]):
            return
        if (
            obj == SELF
            and subject.kind == "citation"
            and not can_reach(rel, self.citations[subject.index], self.header.date)
        ):
            return
        if self._by_name(obj, span):  # a programme's name was written, not the paper's number
            inherited = True
            if rank(self._standing(subject), self._standing(obj)) == "above":
                return
        if rel == "repeals" and provision is None:
            provision = self._part_gone(obj, span)
        if subject == SELF and rel in ("replaces", "repeals"):
            self._acted = max(self._acted, span[1])
        self.keep(RelationFound(subject, rel, obj, span[0], span[1], rule, confidence, inherited, provision))

    def _part_gone(self, obj: Node, span: tuple[int, int]) -> str | None:
        """What of a paper is repealed that is no article: "Bãi bỏ Mẫu số 01, Mẫu số 02 kèm theo Thông tư B", "Bãi bỏ một phần
        Thông tư B". The rest of it stays in force."""
        at = next((t.start for t in self.marked.between(*span) if t.node == obj), None)
        match = _PART_GONE.search(self.clean, max(span[0], at - _PART_REACH), at) if at is not None else None
        if match is None:
            return None
        return " ".join((match["forms"] or "một phần").split())

    def acts_on(self, at: int) -> bool:
        """Whether a sentence at an offset goes on with what the one before said that this paper does: "Hướng dẫn này thay thế
        B. Bãi bỏ Công văn C"."""
        near = 0 <= self._acted <= at <= self._acted + 4 and not self.clean[self._acted : at].strip(" .;\n")
        return near and bool(_GOES_ON.match(self.clean, at))

    def _by_name(self, node: Node, span: tuple[int, int]) -> bool:
        """Whether a span tells a paper only by the name of the programme that it approves."""
        if not self._named:
            return False
        told = [t.word for t in self.marked.between(*span) if t.node == node]
        return bool(told) and all(word == PROGRAMME for word in told)

    def _standing(self, node: Node) -> Standing:
        return standing_of(self.citations[node.index]) if node.kind == "citation" else self._own

    def _counts(self, node: Node) -> bool:
        """Relations hold between numbered papers, laws and campaigns; a paper known by a bare name is only cited."""
        if node.kind != "citation":
            return True
        cited = self.citations[node.index]
        return bool(cited.number) or cited.type in LAW_TYPES

    def numbered(self, node: Node) -> bool:
        """Whether a paper is cited with its number."""
        return node == SELF or (node.kind == "citation" and bool(self.citations[node.index].number))

    def whole(self, subject: Node, verb: str, obj: Node) -> RelationFound | None:
        """What is said that a paper does to another as a whole."""
        return self._found.get((subject, _WIRE[verb], obj, None))
