"""The grammar of one sentence: which paper's title speaks of which paper, and what stands side by side.

Reading goes from left to right. `chain` is the nest of titles being read: after "Kế hoạch A thực hiện Nghị quyết B"
it is A, B, and a verb that follows belongs to B: nested titles are chains, not fans. A paper that no verb ties to
the chain begins a new root; roots know whether they stand in a fronted clause ("Thực hiện B …,") or are what is
issued ("… ban hành A"). Every edge names its rule.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from ingest.model import SELF
from ingest.relations.byways import Byways
from ingest.relations.judge import (
    AFTER_SEPARATOR,
    ASIDE_WORDS,
    CLINGS,
    DIRECTION,
    OBJECT_OF_ACT,
    OWN_TITLE,
    ends_in_and,
)
from ingest.relations.parsed import Link, Parsed, Place, Scope
from ingest.relations.tokens import Token
from ingest.relations.words import ACTIVE, BULLET, PASSIVE

_GOES_ON: Final = re.compile(
    r"\s*(?:và\s)?(?:quy định chi tiết|hướng dẫn|sửa đổi|bổ sung|bãi bỏ|thay thế)(?!\w)"
)
_DEEPEST: Final = 12
_AMENDING_LAW: Final = re.compile(r"(?:Bộ luật|Luật|Pháp lệnh)\ssửa đổi")
_BARE_LAW: Final = re.compile(r"(?:Bộ luật|Luật|Pháp lệnh)\ssố\s")
_AND_ONLY: Final = re.compile(r"(?: thi hành)?(?:,| và)\s")
_ACTS: Final = frozenset({"amends", "replaces", "repeals", "corrects", "suspends"})


class Reader(Byways):
    """Reads the token rows of one paper's sentences; `citations` give types for choosing among heads."""

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
                self._begin_root(Link(SELF, token.start, token.end), None)
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
                self._verb(token)
            elif token.kind == "annexed":
                self._annexed(token, row[i + 1 : i + 2])
            else:
                self._mark(token)
        return self.out

    def _verb(self, token: Token) -> None:
        """A verb; "tạm ngưng hiệu lực và điều chỉnh thời hạn …" is one."""
        before = self.verb
        if (
            before
            and before.kind == "suspends"
            and token.kind == "amends"
            and _AND_ONLY.fullmatch(self.clean, before.end, token.start)
        ):
            token = replace(before, end=token.end)
        self.verb = token

    # -- marks ----------------------------------------------------------------------------------------

    def _mark(self, token: Token) -> None:
        if token.kind == "draft":
            self.draft = True
        elif token.kind == "stop":
            if token.word == ";" and _GOES_ON.match(self.clean, token.end) and self._in_subject(token.start):
                self.subject_from = token.end
                self.verb = None
                return
            if token.word == ":" and (self.scope.title or self._colon_of_act(token)):
                return
            if token.word == ";" and self.chain and "|" in self.clean[self.subject_from : token.start]:
                return  # a cell of a table's row
            self.listing = self.listing or (token.word == ":" and bool(self.unnamed))
            faded: list[Link] = []
            if token.word == ";":  # a title may hold semicolons
                faded = self.faded if not self.chain else self.chain if self._in_subject(token.start) else []
            self._new_clause(token.end)
            self.faded = faded
        elif token.kind == "open":
            self.saved.append((list(self.chain), self.verb, self.subject_from))
            if not CLINGS.match(self.clean, token.end):
                self.chain = []
            self.verb = None
            self.subject_from = token.end
        elif token.kind == "close" and self.saved:
            self.chain, self.verb, self.subject_from = self.saved.pop()

    def _colon_of_act(self, token: Token) -> bool:
        """Whether a colon stands between an act and its object: "Bãi bỏ toàn bộ: Nghị quyết …"."""
        verb = self.verb
        return (
            verb is not None
            and verb.kind in _ACTS
            and self.scope.own
            and not self.chain
            and token.start - verb.end <= 40
            and bool(OBJECT_OF_ACT.fullmatch(self.clean, verb.end, token.start))
        )

    # -- papers ---------------------------------------------------------------------------------------

    def _paper(self, token: Token) -> None:
        node = token.node
        assert node is not None
        if (
            self.scope.opening
            and self.issue
            and token.start - self.issue.end <= 1
            and self.judge.is_own_law(node)
        ):
            self.naming = bool(_AMENDING_LAW.match(self.clean, token.start))
            if not self.naming:
                node = SELF  # "Quốc hội ban hành Luật Đất đai" in that law's opening
        named = self.naming and node != SELF and not _BARE_LAW.match(self.clean, token.start)
        if named:  # "Quốc hội ban hành Luật sửa đổi … của Luật Đất đai số …": the number is the amended law's
            self._edge(SELF, "amends", node, "own-law", 0.95, token.start)
        link = Link(node, token.start, token.end)
        self._launched_by(link)
        self._named_by(link)
        if not named and self._tied(link):
            self.verb = None
            self.subject_from = token.end
            return
        previous = self.chain[-1] if self.chain else None
        head = self.chain[-2].node if len(self.chain) > 1 else SELF
        gap = self.clean[previous.end : token.start] if previous else ""
        own_title = bool(OWN_TITLE.match(self.clean, token.end))
        if (
            previous
            and previous.verb
            and not named
            and not (own_title and self._stands_alone(previous, head, gap))
            and self.judge.joins(previous, head, node, gap, self.place == "free")
        ):
            head = self.chain[-2].node if len(self.chain) > 1 else previous.node
            self._say(head, previous.verb, previous.passive, node, "beside", 0.9, token.start)
            self.chain[-1] = Link(node, token.start, token.end, previous.verb, previous.passive)
            self.subject_from = token.end
            return
        if (
            previous
            and not previous.verb
            and (self._carried_out_by(link) or self._approved_at(link) or self._grounded(link))
        ):
            return
        reached = self.verb and self.judge.reaches(self.verb.kind, self.clean[self.verb.end : link.start])
        orphan = self.verb.kind if self.verb and reached else ""
        twins = (
            [*self.twins[-_DEEPEST:], previous]
            if previous and not previous.verb and self._is_twin(previous, node, gap)
            else []
        )
        self._begin_root(link, "free" if named else self._place_of(token))
        self.twins, self.orphan, self.out.roots[-1].verb = twins, orphan, orphan

    def _place_of(self, token: Token) -> Place:
        if self.place == "front" and self._set_at(token):
            return "issued"
        listed = bool(AFTER_SEPARATOR.search(self.clean[max(self.start, token.start - 30) : token.start]))
        if self.place == "front":
            listed = listed or bool(
                DIRECTION.search(self.clean, max(self.start, token.start - 120), token.start)
            )
            first = not any(r.place == "front" for r in self.out.roots)
            return "front" if listed or (first and token.start - self.start <= 160) else "free"
        if self._is_named(token, listed):
            return "named"
        if self.issue and token.start - self.issue.end <= 60:
            gap = self.clean[self.issue.end : token.start]
            if gap.count(",") <= 1 and not ASIDE_WORDS.search(gap):
                return "issued"
        return "issued" if listed and self.has_issued else "free"

    def _tied(self, link: Link) -> bool:
        """Whether a verb ties this paper to the chain; if so the edge is told and the paper joins the chain."""
        verb = self.verb
        between = self.clean[verb.end : link.start] if verb else ""
        if verb is None or not self.judge.reaches(
            verb.kind, between.replace(":", " ") if self._acts(verb) else between
        ):
            return False
        passive = verb.kind in PASSIVE
        word = PASSIVE.get(verb.kind, verb.kind)
        head = self._head(verb, link)
        if head is None:
            return self._own_act(verb, word, link)
        low, high = (link.node, head.node) if passive else (head.node, link.node)
        if word == "guides" and not self.judge.may_guide(low, high):
            return False
        if verb.kind in _ACTS and not self.judge.may_alter(head.node, link.node):
            return False
        for subject in (head, *(self.twins if head in self.chain[:1] and not passive else ())):
            self._say(subject.node, word, passive, link.node, self._rule(head), 0.95, verb.start)
        link.verb, link.passive = word, passive
        if passive:
            kept = self.chain or self.faded
            self.chain = [*kept[: kept.index(head) + 1][-_DEEPEST:], link]
        else:
            self.chain.append(link)
        return True

    def _acts(self, verb: Token) -> bool:
        return verb.kind in _ACTS and self.scope.own and not self.chain

    def _rule(self, head: Link) -> str:
        if self.scope.title:
            return "title"
        return "own-words" if head.node == SELF else "title-of-cited"

    def _head(self, verb: Token, link: Link) -> Link | None:
        """The paper whose title holds the verb."""
        links = self.chain or (self.faded if verb.kind in PASSIVE else [])  # a title may hold semicolons
        if not links:
            return None
        bracketed = verb.kind in ("replaces", "repeals") and self.clean[verb.start - 1 : verb.start] == "("
        if verb.kind in PASSIVE or bracketed:
            same = [c for c in links if self.judge.kin(c.node, link.node)]
            row = "|" in self.clean[links[-1].end : verb.start]  # a row of a table speaks of its first paper
            return links[0] if row else same[-1] if same else links[0 if bracketed else -1]
        tail = links[-1]
        text = self.clean[self.subject_from : verb.start]
        if tail.node == SELF and tail.end > tail.start and not (self.scope.title or self.scope.opening):
            return tail if self.judge.is_own_word(text, verb.kind) else None
        first = self.chain[0] if self.chain else tail
        if (
            first.node == SELF
            and tail.node != SELF
            and verb.kind in ("replaces", "repeals")
            and not self.scope.title
        ):
            mine = self.judge.kin(SELF, link.node) and not self.judge.kin(tail.node, link.node)
            if mine and first.end > first.start and ends_in_and(text):
                return first  # "Trên đây là báo cáo …, thay thế Báo cáo số …"
        own = self.scope.title and tail.node == SELF
        goes_on = self.subject_from > tail.end
        if verb.kind == "implements" and not own and self.judge.urges(tail.node, text + verb.word):
            return None
        return tail if self.judge.is_subject(text, verb.kind, tail.node, own, goes_on, self.draft) else None

    def _own_act(self, verb: Token, word: str, link: Link) -> bool:
        """ "Bãi bỏ Quyết định …" at the head of an item, "… và thay thế Thông tư …": the paper's own act."""
        if (
            self.own_type == "Báo cáo"
            and verb.kind == "reports"
            and (self.scope.heading or self.scope.opening)
        ):
            self._edge(SELF, "reports", link.node, "report-heading", 0.85, verb.start)
            return False
        if word not in _ACTS or verb.kind in PASSIVE or self.draft or not self.scope.own:
            return False
        before = self.clean[self.start : verb.start]
        stands_first = not BULLET.sub("", before).strip()
        if not (stands_first or (self.self_seen and ends_in_and(before))):
            return False
        if not OBJECT_OF_ACT.fullmatch(self.clean, verb.end, link.start):
            return False
        self._edge(SELF, word, link.node, "own-act", 0.95, verb.start)
        link.verb = word
        self.chain = [Link(SELF, verb.start, verb.start), link]
        return True
