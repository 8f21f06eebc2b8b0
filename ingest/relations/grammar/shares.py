"""Who does what when several papers share a sentence: "lần lượt", "và đã …", "đồng thời …"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from ingest.relations.grammar.byways import Byways
from ingest.relations.grammar.parsed import Link
from ingest.relations.grammar.phrases import BESIDE
from ingest.relations.tokens import Token
from ingest.relations.words import BULLET

_IN_TURN: Final = re.compile(r"(?<!\w)lần\slượt(?!\w)")
_NEXT: Final = re.compile(r"(?:,|;|\svà|,\svà|\scòn)\s$")
_AND_DID: Final = re.compile(r",?\s(?:và|đồng thời|vừa)\s(?P<did>(?:đã|cũng|nay)\s)*")
_MEANWHILE: Final = re.compile(r",?\s(?:và\s)?đồng thời\s(?:đã\s|cũng\s)?$")
_ADVERB: Final = re.compile(r"(?:Sau|Trước|Từ|Trong|Ở|Tại|Đến|Về|Năm|Hiện)(?:\s[^,;:.()\n]{1,40})?,")
_RULES_ON: Final = re.compile(
    r"\s(?:đã\s|cũng\s)?(?:tiếp tục|vẫn|quy định|cho phép|cho|áp dụng|giữ nguyên|mở rộng|bổ sung|giao)\s"
)
_THEN: Final = re.compile(r"(?:,?\s(?:và|đồng thời|đã|để|nhằm|qua đó|chính thức))*,?\s")
_SHARING: Final = frozenset({"Kế hoạch", "Chương trình", "Chương trình hành động"})
_ABOUT: Final = re.compile(r"\s(?:(?:về|nhằm|để)\s(?:việc\s)?)?")
"""Nothing before a title's verb but "về việc"."""

_ISSUED_IN_TURN: Final = re.compile(r"\slần lượt\s(?:ban hành|có|ký|ra)\s(?:các\s)?$")
_PURPOSE: Final = re.compile(r"(?:để|nhằm)\s$")


class Shares(Byways):
    """The rules of the grammar about who does which of several things."""

    def _in_turn(self, verb: Token, link: Link) -> bool:
        """Whether several papers do, or are done by, one thing each."""
        return bool(_IN_TURN.search(self.clean, self.subject_from, link.start)) and bool(
            self.group or self.twins
        )

    def _deal(self, head: Link, link: Link) -> None:
        """ "A và B lần lượt triển khai C và D": C goes to A, what follows to B."""
        beside = sorted([head, *(self.group or self.twins)], key=lambda one: one.start)
        self.shares, self.dealt = beside[1:], link
        self._share(beside[0], link)

    def _deals_all(self, token: Token, link: Link) -> bool:
        """ "A và C lần lượt thực hiện hai văn bản trên": the others that the words mean fall to the others in turn."""
        if self.dealt is not link or not token.also or len(self.shares) != len(token.also):
            return False
        for one, other in zip(self.shares, token.also, strict=True):
            self._say(one.node, link.verb, link.passive, other, "respectively", 0.9, link.start)
        self.shares, self.dealt, self.verb = [], None, None
        self.subject_from = token.end
        return True

    def _share(self, one: Link, link: Link) -> None:
        self._say(one.node, link.verb, link.passive, link.node, "respectively", 0.9, link.start)

    def _takes_share(self, link: Link) -> bool:
        """Whether a paper is what falls to the next one in turn."""
        dealt = self.dealt
        if not self.shares or dealt is None:
            return False
        gap = self.clean[self.chain[-1].end : link.start] if self.chain else ""
        alike = self.judge.family(link.node) == self.judge.family(dealt.node)
        if not (BESIDE.fullmatch(gap) or (alike and _NEXT.search(gap))):
            return False
        link.verb, link.passive = dealt.verb, dealt.passive
        self._share(self.shares.pop(0), link)
        self.dealt = link if self.shares else None
        self.first_only = False
        self.chain = [*self.chain[:-1], link]
        self.subject_from = link.end
        return True

    def _goes_on(self, verb: Token, links: Sequence[Link], link: Link) -> Link | None:
        """ "A được đính chính bởi B và đã hủy bỏ C", "A tiếp tục áp dụng …, đồng thời bãi bỏ C": A acts."""
        tail, text = links[-1], self.clean[self.subject_from : verb.start]
        if len(links) > 1 and self._past_object(verb, links, link, text):
            return links[-2]
        if tail.passive and len(links) > 1:
            and_did = _AND_DID.fullmatch(text)
            head = links[-2]
            plain = and_did and (and_did["did"] or not self.judge.kin(tail.node, link.node))
            return head if plain and self.judge.kin(head.node, link.node) else None
        root = self.out.roots[0] if self.out.roots else None
        if root is None or root.place == "front" or root.node == tail.node or tail.verb:
            return None
        lead = BULLET.sub("", self.clean[self.start : root.at]).strip()
        if (lead and not _ADVERB.fullmatch(lead)) or not _MEANWHILE.search(text):
            return None
        if not self.judge.kin(root.node, link.node) or not self._rules_on(root.at):
            return None
        return Link(root.node, root.at, root.at)

    def _past_object(self, verb: Token, links: Sequence[Link], link: Link, text: str) -> bool:
        """ "Nghị định A quy định chi tiết Luật B thay thế Nghị định C": what the title guides or carries out is no actor."""
        head, tail = links[-2], links[-1]
        apart = self.judge.kin(head.node, link.node) and not self.judge.kin(tail.node, link.node)
        served = tail.verb in ("guides", "implements", "based_on") and not tail.passive
        return verb.kind in ("replaces", "repeals") and apart and served and bool(_THEN.fullmatch(text))

    def _rules_on(self, at: int) -> bool:
        """Whether the paper at an offset is the subject of a sentence: "Nghị quyết A tiếp tục cho áp dụng …"."""
        return bool(_RULES_ON.match(self.clean, self.ends.get(at, at)))

    def _several(self, token: Token, link: Link) -> None:
        """ "Hai văn bản này": the other papers that the words mean are roots too, and share what is said."""
        for other in token.also:
            self.out.roots.append(replace(self.out.roots[-1], node=other))
        if token.also:
            self.group = [Link(other, link.start, link.end) for other in token.also]
            self.plural = True

    def _in_turn_issued(self, verb: Token) -> bool:
        """ "Bộ X, Bộ Y lần lượt có Công văn A, Công văn B để triển khai C": both carry it out."""
        if verb.kind != "implements" or not self.group:
            return False
        begins = self.group[0].start
        lead = _ISSUED_IN_TURN.search(self.clean, max(self.start, begins - 30), begins)
        return bool(lead) and bool(_PURPOSE.search(self.clean, self.chain[-1].end, verb.start))

    def _of_one_office(self, head: Link, verb: Token, link: Link) -> list[Link]:
        """Plans of one office right before the head share its title: "Chương trình A, Kế hoạch B của Tỉnh ủy về thực
        hiện Nghị quyết C"."""
        plans: list[Link] = []
        about = _ABOUT.fullmatch(self.clean, self.subject_from, verb.start)
        if verb.kind != "implements" or about is None or self.judge.type_of(head.node) not in _SHARING:
            return plans
        for one in reversed(self.group):
            shares = self.judge.type_of(one.node) in _SHARING and self.judge.same_office(one.node, head.node)
            if not shares or self.judge.same_office(one.node, link.node):
                break
            plans.append(one)
        return plans
