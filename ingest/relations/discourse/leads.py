"""Lists under a lead-in: the sentence that ends in a colon says what its items are."""

from __future__ import annotations

from ingest.campaigns.merge import fold
from ingest.model import SELF, Node
from ingest.provisions.place import AMENDING
from ingest.relations.discourse.bullets import bullet_kind, without_bullet
from ingest.relations.discourse.clauses import FRONT_VERB
from ingest.relations.discourse.grounds import AGAIN, GROUNDS, read_run_on
from ingest.relations.discourse.layout import Piece, find_pieces, is_bullet
from ingest.relations.discourse.lead_words import (
    ACT_OF,
    AIM_HEAD,
    AMENDED_BY,
    ANNOUNCES,
    BASIS_HEAD,
    CARRYING,
    DONE_THEN,
    FURNITURE,
    GUIDING,
    HEAD_ACT,
    IN_ROW,
    ISSUES_BARE,
    LEAD_ACT,
    LISTS,
    NAMED_ITEM,
    OWN_ISSUED,
    ROW,
    SOME_OF_THEM,
)
from ingest.relations.discourse.led_from import led_from, may_be_for
from ingest.relations.discourse.list_ends import is_bare_head, own_fronts
from ingest.relations.discourse.mended import mend
from ingest.relations.discourse.note_papers import papers_of_note
from ingest.relations.discourse.notes import carried_out
from ingest.relations.discourse.topics import Topic
from ingest.relations.grammar.kinds import ONLY_PROPOSE
from ingest.relations.grammar.parsed import Parsed, Root, Scope
from ingest.relations.statements import CONDITION, Collector
from ingest.relations.words import BULLET


class Lead:
    """Lists under a lead-in: the sentence that ends in a colon says what its items are."""

    def __init__(self, c: Collector) -> None:
        self.c = c
        self.at = -1
        self.front: list[Node] = []
        self.verb = ""
        self.subject: Node | None = None
        self.above: list[Node] = []
        self.topic: Topic | None = None
        self.last = -1
        self.kind = ""

    def read_item(self, start: int, end: int, topic: Topic | None = None) -> None:
        """State the item's paper by its lead-in, if it has one; `topic` is that of the heading above."""
        c = self.c
        self.topic = topic
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
        own = own_fronts(c, start, end) if self.verb == "implements" else []
        for root in (r for r in listed if not any(a <= r.at < b for a, b in own)):
            if self.verb in ("repeals", "replaces"):
                c.act(self.verb, root.node, (start, end), start, "list-own-act", 0.9, True)
            elif self.verb == "aim":
                c.say(SELF, "implements", root.node, (start, end), "list-aim", 0.9)
            elif self.verb == "basis":
                for ground in (root.node, *_amenders(parsed, root.node)):
                    c.say(SELF, "based_on", ground, (start, end), "list-basis", 0.95)
                read_run_on(c, root.at, end)
            else:
                for target in self._targets(root.node):
                    c.say(root.node, self.verb, target, (start, end), "list-lead-in", 0.85, True)

    def _targets(self, node: Node) -> list[Node]:
        """What an item's paper is for: all that the lead-in names, but an amending one alters the last of its kind."""
        judge = self.c.reader.judge
        if self.verb == "implements" and judge.type_of(node) in ONLY_PROPOSE:
            return []
        if self.above:
            return [target for target in self.above if may_be_for(self.c, node, target, self.above)]
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
        if self.verb == "implements" and len(between) <= 60 and IN_ROW.fullmatch(between):
            return True  # "- Các Quyết định số 5/QĐ-UBND, 6/QĐ-UBND và 7/QĐ-UBND"
        if (
            self.verb in ("implements", "basis")
            and root.at > first.at
            and not root.verb
            and between.endswith(("; ", "), "))
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
            return bool(ROW.fullmatch(lead))
        return (
            len(lead) <= 4
            or bool(self.verb == "basis" and AGAIN.fullmatch(lead))
            or root.place == "issued"
            or bool(NAMED_ITEM.fullmatch(lead) and self.verb == "implements")
            or (self.verb in ("repeals", "replaces") and len(lead) <= 160)
            or self._is_kind(lead, root.node)
        )

    def _is_kind(self, lead: str, node: Node) -> bool:
        """Whether the words before a number are the paper's kind with a slip of a mark: "Nghị quyêt số 33/NQ-HĐND"."""
        kind = self.c.reader.judge.type_of(node)
        return bool(kind) and fold(lead).removesuffix(" so") == fold(kind)

    def _find(self, start: int) -> None:
        """The lead-in above an item: the nearest line above that is no item and ends in a colon."""
        clean = self.c.clean
        end, below, heads = start - 1, start, set[str]()
        while end > 0:
            line = clean.rfind("\n", 0, end) + 1
            if line in (self.at, self.last) and heads and self.kind not in heads:
                self._forget(line)  # a heading that is no group of the list has ended it
            if line == self.at:
                return
            stripped = clean[line:end].rstrip(" *_")
            if stripped.endswith(":"):
                self.kind = bullet_kind(clean, below)
                self._read_lead(line, end)
                if heads and self.kind not in heads:
                    self._forget(line)
                return
            if self._is_heading(line, end) or line == self.last:
                return
            if start - line > 6000 or not self._goes_over(line, end):
                break
            if is_bare_head(self.c, line, end):
                heads.add(bullet_kind(clean, line))
            end, below = line - 1, line if line < end else below
        self._forget(end)

    def _goes_over(self, line: int, end: int) -> bool:
        """Whether a line above may be an item of the same list, a ground without a number or an item's second line."""
        c = self.c
        item = (
            is_bullet(c.clean, line, end) or self.begins_with_paper(line) or AGAIN.match(c.clean, line, end)
        )
        second = c.clean[line - 2 : line - 1] not in (".", ";", ":", "\n", "")
        return bool(item or FURNITURE.match(c.clean, line, end) or second)

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
        self.at, self.front, self.verb, self.subject, self.above = at, [], "", None, []

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
        act = HEAD_ACT.match(words)
        if act and c.layout.acts_at(start) and not c.layout.quoted(start) and not ANNOUNCES.search(words):
            self.verb = "replaces" if act["replaces"] else "repeals"
        return True

    def _read_lead(self, start: int, end: int) -> None:
        c = self.c
        self._forget(start)
        grounds = GROUNDS.fullmatch(without_bullet(c.clean[start:end]))
        grounds = grounds if grounds and grounds.group().strip(" :").count(" ") > 1 else None
        if grounds or (BASIS_HEAD.match(c.clean, start, end) and c.layout.in_opening(start)):
            self.verb = "basis"
            return
        if c.layout.in_opening(start) and AIM_HEAD.match(c.clean, start, end):
            self.verb = "aim"
            return
        marks = [t.start for t in c.marked.between(start, end)]
        pieces = list(find_pieces(c.layout, start, end, marks))
        if not pieces or c.layout.quoted(start):
            return
        last = mend(c.clean, pieces[-1])
        if AMENDED_BY.search(c.clean, start, end):
            changed = {e.object for e in c.parse(Piece(start, end), Scope()).edges if e.verb == "amends"}
            named = [t.node for t in c.marked.between(start, end) if t.kind == "doc" and t.node is not None]
            self.front = [node for node in named if node not in changed]  # what the others' titles alter
            self.verb = "amends" if self.front else ""
            return
        words = c.clean[last.start : last.end]
        words = without_bullet(words)
        act = LEAD_ACT.search(words)
        if (
            act
            and (f"{c.header.type} này" in words or c.layout.acts_at(start))
            and not CONDITION.search(words[: act.start()])
            and not ANNOUNCES.search(words)
            and not marks
        ):
            self.verb = "replaces" if act["replaces"] or act["passed"] else "repeals"
            return
        parsed = c.parse(last, Scope(front=bool(last.front), main=last.main))
        acted = ACT_OF.search(words)
        if (
            acted
            and parsed.roots
            and parsed.roots[0].node != SELF
            and not CONDITION.search(words)
            and not ANNOUNCES.search(words)
        ):
            self.subject = next((r.node for r in parsed.roots if r.place in ("free", "issued")), None)
            self.verb = "replaces" if acted["replaces"] else "repeals"
            return
        if GUIDING.search(words) and len(marks) == 1:
            self.front = [r.node for r in parsed.roots if r.node != SELF]
            self.verb = "guides" if self.front else ""
            return
        bare = last.main is None and words.endswith(":")
        done = last.front == "do" or (last.front == "after" and DONE_THEN.search(words))
        if CARRYING.search(words) or (bare and done):
            self.front = [r.node for r in parsed.roots if r.verb == "implements" or r.place == "front"]
            self.above = led_from(c, start, pieces, self.topic) if not parsed.roots else []
            self.verb = "implements" if self.front or self.above else ""
            return
        generic = parsed.generic or bool(ISSUES_BARE.search(words) or SOME_OF_THEM.search(words))
        generic = generic or (last.front in ("base", "do") and bool(OWN_ISSUED.search(words)))
        if not LISTS.search(words[last.main - last.start if last.main else 0 :]):
            return
        if generic and not any(r.place == "issued" for r in parsed.roots):
            noted = [p for n, place in parsed.notes if place == "front" for p in papers_of_note(c, n)]
            self.front = [r.node for r in parsed.roots if r.place == "front"] or carried_out(parsed) or noted
            self.verb = FRONT_VERB.get(last.front, "implements") if self.front else ""
            self.above = led_from(c, start, pieces, self.topic) if not parsed.roots else []
            self.verb = self.verb or ("implements" if self.above else "")


def _amenders(parsed: Parsed, ground: Node) -> list[Node]:
    """The papers of "- Luật A, được sửa đổi, bổ sung bởi Luật B và Luật C" that amend the ground: they are grounds too."""
    return [
        e.subject for e in parsed.edges if e.verb == "amends" and e.object == ground and e.subject != SELF
    ]
