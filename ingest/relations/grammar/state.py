"""What the grammar remembers while it reads one sentence, and the two things it tells: roots and edges."""

from __future__ import annotations

from collections.abc import Sequence

from ingest.model import SELF, Citation, Node
from ingest.relations.grammar.judge import Judge
from ingest.relations.grammar.parsed import Edge, Link, Parsed, Place, Root, Scope
from ingest.relations.grammar.phrases import SUBJECT
from ingest.relations.tokens import Token


class State:
    """`chain` is the nest of titles being read, `twins` papers that share the title of its head, `group` all papers beside it, `faded` the chain
    before a semicolon inside a title; `verb` and `issue` are the last ones seen; `orphan` is the verb whose object
    the chain's head is, when nothing was named that it could belong to; `unnamed` is the kind of a paper issued without
    a number, `listing` tells that a colon came after it, `in_named` that a bracket lists its numbers; `depth` is how deep the chain is at the items of a list after a colon, -1 before the first and 0 without
    a list; `agent_next` tells that "được" came just before, `shares` are papers that wait for what they do
    in turn, `dealt` what was dealt out last and `first_only` that it was all; `others` are papers of other offices beside the head, `fellows` did what the head of the last title did, `plural` tells that words
    meant several papers, `ends` where each root's token ends; `carried` is what papers were last told to carry out by
    their own clause, and where the last of them ends; `spent` and `skipped`
    are the places of a verb and a paper already read."""

    def __init__(
        self, clean: str, citations: Sequence[Citation], own_type: str | None, own_number: str = ""
    ) -> None:
        self.clean = clean
        self.judge = Judge(citations, own_type, own_number)
        self.own_type = own_type
        self._reset(0, Scope())

    def _reset(self, start: int, scope: Scope) -> None:
        self.scope = scope
        self.start = start
        self.out = Parsed()
        about = SELF if scope.title else scope.head
        self.chain: list[Link] = [Link(about, start, start)] if about is not None else []
        self.verb: Token | None = None
        self.issue: Token | None = None
        self.subject_from = start
        self.place: Place = "front" if scope.front else "free"
        self.campaign: Token | None = None
        self.draft = False
        self.self_seen = False
        self.faded: list[Link] = []
        self.twins: list[Link] = []
        self.group: list[Link] = []
        self.orphan = ""
        self.naming = False
        self.by_name = False
        self.launching = False
        self.outer: Node | None = None
        self.unnamed = ""
        self.has_issued = False
        self.listing = False
        self.in_named = False
        self.agent_next = False
        self.shares: list[Link] = []
        self.dealt: Link | None = None
        self.others: list[Link] = []
        self.plural = False
        self.fellows: list[Link] = []
        self.first_only = True
        self.ends: dict[int, int] = {}
        self.depth = self.lapsing = 0
        self.spent = self.skipped = -1
        self.carried: tuple[Node, int] | None = None
        self.saved: list[tuple[list[Link], Token | None, int]] = []

    def _in_subject(self, at: int) -> bool:
        """Whether an offset lies in the title of the last paper read."""
        return bool(self.chain) and bool(SUBJECT.match(self.clean[self.subject_from : at] or " "))

    def _new_clause(self, at: int) -> None:
        self.chain, self.verb, self.issue, self.twins, self.group = [], None, None, [], []
        self.depth = 0
        self._end_shares()
        self.subject_from = at
        self.draft = self.draft and self.clean[at - 1 : at] != "."

    def _begin_root(self, link: Link, place: Place | None) -> None:
        if place is not None:
            self.out.roots.append(Root(link.node, place, link.start))
            self.has_issued = self.has_issued or place == "issued"
        self.chain = [link]
        self.twins, self.group, self.orphan = [], [], ""
        self._end_shares()
        self.ends[link.start] = link.end
        self.verb = None
        self.subject_from = link.end

    def _end_shares(self) -> None:
        """Forget who waits for a share; one thing alone was done by all in turn."""
        if self.dealt is not None and self.first_only:
            for one in self.shares:
                self._say(
                    one.node,
                    self.dealt.verb,
                    self.dealt.passive,
                    self.dealt.node,
                    "respectively",
                    0.9,
                    one.start,
                )
        self.shares, self.dealt, self.others = [], None, []
        self.first_only, self.plural, self.fellows = True, False, []

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
