"""What is carried out by a paper that a later clause names: "… ban hành Chỉ thị B, UBND đã cụ thể hóa bằng Kế hoạch A"."""

from __future__ import annotations

import re
from typing import Final

from ingest.model import SELF
from ingest.relations.discourse.clauses import ACTOR
from ingest.relations.grammar.movements import Movements
from ingest.relations.grammar.parsed import Link
from ingest.relations.grammar.phrases import COMPANY
from ingest.relations.tokens import Token
from ingest.relations.words import only_bullets

_LEFT_OUT: Final = re.compile(r"(?:\s[^,;.()\n]{0,30})?\s(?:tại|bằng|qua)\s$")
_CARRIED_BY: Final = re.compile(r"\s(?:bằng|thông qua|qua|tại)\s(?:các\s)?$")
_NEXT_ACTS: Final = re.compile(
    rf",?\s(?:còn\s|và\s|sau đó\s)?(?:(?:các|những|một số|\d{{1,3}})\s)?{ACTOR}(?:[^,;.()\n]|\(cũ\)){{0,90}}?\s",
    re.I,
)
_NEXT_BY: Final = re.compile(
    rf"(?:,|;|,?\svà)\s(?:còn\s)?{ACTOR}[^,;.()\n]{{0,60}}?\s(?:bằng|qua|tại)\s(?:các\s)?"
)
"""Between papers by which one is carried out, the verb told once: "…, UBND tỉnh Hậu Giang bằng Kế hoạch C"."""
_WITHIN_IT: Final = re.compile(r"\s*(?:trong đó|theo đó|qua đó)(?!\w)")
_BY_WHOM: Final = re.compile(
    rf"(?:(?<!\w)do\s[^,;.()\n]{{2,70}}\s|;\s|;\s{ACTOR}[^,;.()\n]{{0,80}}?\s(?:đã\s|cũng\s|kịp thời\s)*)$"
)


class Carried(Movements):
    """The rules of the grammar about what clauses after one carry out."""

    def _left_out(self, link: Link) -> None:
        """ "… thông qua Nghị quyết B; việc thực hiện do Sở hướng dẫn tại Công văn A": what is guided was named before."""
        verb, roots = self.verb, self.out.roots
        if not roots or self.draft:
            return
        by = verb is not None and verb.kind == "implements"
        if verb is not None and by and _CARRIED_BY.fullmatch(self.clean, verb.end, link.start):
            self._carry_on(verb, link)
            return
        if self.carried is not None and self._goes_with_means(link):
            return
        if verb is None or self.chain:
            return
        if verb.kind != "guides":
            return
        if not _LEFT_OUT.fullmatch(self.clean, verb.end, link.start):
            return
        if not _BY_WHOM.search(self.clean, self.start, verb.start):
            return
        if self.campaign is not None and self.campaign.node is not None:
            if "khen thưởng" in self.clean[verb.end : link.start]:
                self._edge(link.node, "guides", self.campaign.node, "guided-at", 0.75, link.start)
            return
        target = roots[-1].node
        if target not in (SELF, link.node) and self.judge.may_guide(link.node, target):
            self._edge(link.node, "guides", target, "guided-at", 0.75, link.start)

    def _carry_on(self, verb: Token, link: Link) -> None:
        """ "… ban hành Chỉ thị B, UBND đã cụ thể hóa bằng Kế hoạch A và Công văn C", "Chương trình B tiếp nối …; trong đó Hội
        X cụ thể hóa bằng Kế hoạch A, Hội Y cụ thể hóa bằng Kế hoạch C": what is carried out was named before."""
        roots = self.out.roots
        before = self.chain[-1].end if self.chain else self.subject_from
        told = self.clean[before : verb.start]
        if self.carried is not None and self.carried[1] == before and _NEXT_ACTS.fullmatch(told):
            target = self.carried[0]
        elif self.chain:
            tail = self.chain[-1]
            by_another = tail.verb == "implements" and tail.passive and len(self.chain) > 1
            if not _NEXT_ACTS.fullmatch(told) or (tail.verb and not by_another) or roots[-1].place == "front":
                return
            target = (self.chain[-2] if by_another else tail).node
        else:
            first = roots[0] if _WITHIN_IT.match(told) and self._heads_sentence(roots[0].at) else roots[-1]
            if first.place == "front":
                return
            target = first.node
        launched = next(
            (e.object for e in self.out.edges if e.subject == target and e.verb == "launches"), None
        )
        if launched is not None and verb.word.lower().startswith(("triển khai", "hưởng ứng")):
            target = (
                launched  # "… phát động phong trào “B” tại Quyết định D, Hội X hưởng ứng bằng Kế hoạch A"
            )
        if target not in (SELF, link.node):
            self._edge(link.node, "implements", target, "carried-on-by", 0.75, link.start)
            self.carried = (target, link.end)

    def _goes_with_means(self, link: Link) -> bool:
        """Whether a paper stands beside the one by which something is carried out: "bằng Kế hoạch A và Công văn C"."""
        assert self.carried is not None
        target, end = self.carried
        beside = COMPANY.fullmatch(self.clean, end, link.start) or _NEXT_BY.fullmatch(
            self.clean, end, link.start
        )
        if not beside or target == link.node:
            return False
        self._edge(link.node, "implements", target, "carried-on-by", 0.7, link.start)
        self.carried = (target, link.end)
        return True

    def _heads_sentence(self, at: int) -> bool:
        return only_bullets(self.clean, self.start, at)
