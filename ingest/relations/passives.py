"""Who acts on a paper when it is the subject: "A được B sửa đổi", "A hết hiệu lực kể từ ngày B có hiệu lực"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from ingest.model import SELF
from ingest.relations.parsed import Link
from ingest.relations.shares import Shares
from ingest.relations.tokens import Token
from ingest.relations.words import ACTIVE

_ALTERS: Final = frozenset({"amends", "replaces", "repeals", "corrects", "suspends"})
_SINCE: Final = re.compile(r"(?:\sthi hành)?,?\s(?:(?:kể )?từ (?:ngày|khi)|khi|sau khi)\s")
_ISSUED: Final = re.compile(
    r"(?:\sthi hành)?,?\s(?:kể )?từ (?:ngày|khi)\s(?:[^,;.()\n]{2,40}?\s)?(?:ký|ban hành|thông qua)\s"
)
_IN_FORCE: Final = re.compile(
    r"(?:\s(?:được ban hành và|chính thức))?\s(?:bắt đầu )?có hiệu lực|\s(?:được )?(?:ban hành|thông qua|ra đời)"
)
_TITLED_IN_FORCE: Final = re.compile(
    r"\s(?:ngày|của|về|quy định|hướng dẫn|sửa đổi)\s[^;.:()\n]{1,300}?\s(?:bắt đầu |chính thức )?có hiệu lực(?: thi hành)?(?=\s?[;.,)]|\n|$)"
)
"""The same after the title of the paper that ends the others."""
_BOTH: Final = re.compile(
    r"[^,;:.()\n]{0,60}?\s(?:bắt đầu )?có hiệu lực(?:\sthi hành)?(?:\s(?:kể\s)?từ\s(?:ngày\s)?[\d/.]{4,10})?,?\s(?:và|thì|còn|đồng nghĩa(?: với)?(?: việc)?)\s"
)
_ONCE: Final = re.compile(r"(?:(?:kể )?từ (?:ngày|khi)|khi|sau khi)\s$", re.I)
_ONCE_IN_FORCE: Final = re.compile(
    r"[^;:.()\n]{0,60}?\s(?:bắt đầu |chính thức )?có hiệu lực(?:\sthi hành)?,\s(?:các\s)?", re.I
)
"""Around the paper from whose day on the next one lapses: "Kể từ ngày A có hiệu lực, B hết hiệu lực"."""
_THEREBY: Final = re.compile(r"(?:theo đó|qua đó|vì vậy|do vậy|nên),?\s")
_EACH: Final = re.compile(r"\s(?:đã\s|nay\s)?(?:đều|cùng)\s")
_BOTH_OF: Final = re.compile(r"(?<!\w)[cC]ả\s(?:hai\s|ba\s)?$")
_PART_AT: Final = re.compile(
    r"(?:[bB]ảng(?! giá)|[pP]hụ lục|[dD]anh mục|[mM]ẫu|[bB]iểu|[nN]ội dung|[mM]ức|[mM]ốc)(?:\s[^,;.()\n]{0,60})?\s(?:tại|của|trong)\s(?:các\s)?$"
)
_HAS_DONE: Final = re.compile(r"(?:\s?,)?\s(?:đã|cũng|nay|mới|vừa)?\s?")


class Passives(Shares):
    """The rules of the grammar about papers acted on."""

    def _done_by(self, token: Token, following: Sequence[Token]) -> bool:
        """ "Nghị định A đã được Nghị định B sửa đổi, bổ sung": B stands between "được" and the verb."""
        verb = following[0] if following else None
        if verb is None or verb.kind not in ACTIVE or verb.start - token.end > 12 or token.node is None:
            return False
        kin = [one for one in self.chain if self.judge.kin(one.node, token.node)]
        head = (kin or self.chain)[
            -1
        ]  # "Nghị định A quy định chi tiết Luật B, nay đã được Nghị định C sửa đổi"
        if head.node == token.node or (
            verb.kind in _ALTERS and not self.judge.may_alter(token.node, head.node)
        ):
            return False
        for one in (head, *self._all_alike(head, token)):
            self._edge(token.node, verb.kind, one.node, "passive", 0.9, verb.start)
        self.subject_from = verb.end
        self.spent = verb.start
        return True

    def _all_alike(self, head: Link, by: Link | Token) -> list[Link]:
        """The papers beside the one acted on where the words say that all are: "A và B đều được …", "cả A và B được …"."""
        first = min((one.start for one in self.group), default=head.start)
        before = self.clean[max(self.start, first - 12) : first]
        if by.node is None or not (_EACH.match(self.clean, head.end) or _BOTH_OF.search(before)):
            return []
        return [one for one in self.group if self.judge.kin(one.node, by.node)]

    def _only_part(self, head: Link) -> bool:
        """ "Bảng phân công tại Quyết định A được thay bằng …": what is replaced is a part of A."""
        return bool(_PART_AT.search(self.clean, max(self.start, head.start - 90), head.start))

    def _lapses(self, token: Token, following: Sequence[Token]) -> None:
        """ "A hết hiệu lực kể từ ngày B có hiệu lực", "khi B có hiệu lực và A hết hiệu lực": B repeals A; else the
        paper itself may say so."""
        roots = [r for r in self.out.roots if r.place != "front" and r.node != SELF]
        by = next((t for t in following if t.kind != "issues"), None)
        if by is not None and by.kind == "doc" and by.node is not None and by.node != SELF:
            titled = _TITLED_IN_FORCE.match(self.clean, by.end)
            in_force = titled or _IN_FORCE.match(self.clean, by.end)
            since = _SINCE.fullmatch(self.clean, token.end, by.start) and in_force
            if _ISSUED.fullmatch(self.clean, token.end, by.start):
                lapsing = [*self.group, *self.chain[:1]] if self.chain else []
                for one in lapsing:
                    if self.judge.may_alter(by.node, one.node):
                        self._edge(by.node, "repeals", one.node, "lapses-by", 0.8, token.start)
                self.skipped = by.start if lapsing else self.skipped
                return
            lapsed = next((r for r in reversed(self.out.roots) if self.judge.kin(r.node, by.node)), None)
            if since and lapsed is not None:
                beside = self.group if self.chain[:1] and self.chain[0].node == lapsed.node else []
                for node in (*(one.node for one in beside if self.judge.kin(one.node, by.node)), lapsed.node):
                    self._edge(by.node, "repeals", node, "lapses-by", 0.85, token.start)
                if titled is None:  # else its title tells more of it
                    self.skipped = by.start
                return
        if len(roots) > 1 and self.judge.kin(roots[-1].node, roots[-2].node):
            between = self.clean[roots[-2].at : roots[-1].at]
            once = _ONCE.search(self.clean, max(self.start, roots[-2].at - 16), roots[-2].at)
            ends = self.ends.get(roots[-2].at, roots[-2].at)
            if (once and _ONCE_IN_FORCE.fullmatch(self.clean, ends, roots[-1].at)) or (
                _BOTH.search(between) or _THEREBY.search(between)
            ):
                self._edge(roots[-2].node, "repeals", roots[-1].node, "lapses-by", 0.7, token.start)
                return
        self.out.lapsed.extend(r.node for r in roots)

    def _acted_before_bracket(self, token: Token) -> None:
        """ "Nghị định A (Nghị định B đã sửa đổi, bổ sung một số điều)": the object stands before the bracket."""
        verb, (outer, _, _) = self.verb, self.saved[-1]
        if (
            verb is None
            or verb.kind not in _ALTERS
            or len(self.chain) != 1
            or not outer
            or verb.start == self.spent
        ):
            return
        agent, head = self.chain[0], outer[-1]
        if agent.node == head.node or not self.judge.kin(agent.node, head.node):
            return
        if _HAS_DONE.fullmatch(self.clean, agent.end, verb.start) and token.start - verb.end <= 90:
            self._edge(agent.node, verb.kind, head.node, "bracket-act", 0.85, verb.start)
