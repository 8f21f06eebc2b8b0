"""Campaigns in a sentence: who launches one, carries one out, guides it, and by which paper."""

from __future__ import annotations

import re
from typing import Final

from ingest.model import SELF, Node
from ingest.relations.grammar.about import ASKING, TitleParts, what_title_says
from ingest.relations.grammar.parsed import Link, Root
from ingest.relations.grammar.phrases import COMPANY
from ingest.relations.grammar.state import State
from ingest.relations.tokens import Token
from ingest.relations.words import only_bullets

BY_PAPER: Final = re.compile(
    r"\s(?:tại|theo|bằng|kèm|kèm theo|ban hành kèm|ban hành kèm theo|ban hành tại)\s(?:các\s)?(?:[A-ZĐ][^\s,;.]*\s(?:[^\s,;.]+\s){0,3})?$"
)
_LAUNCHED_WITH: Final = re.compile(
    r"[”\"]?(?:\s(?:giai đoạn|năm|trên địa bàn)[^,;:.()\n]{0,60}|\s\([^()\n]{0,40}\))?\s(?:bằng|tại|theo|kèm theo|thông qua|với)\s(?:các\s)?"
)
_BY_NUMBER: Final = re.compile(
    _LAUNCHED_WITH.pattern + r"(?:Kế hoạch|Quyết định|Chỉ thị|Chương trình)\s(?:số\s)?\d"
)
_IN_BRACKETS: Final = re.compile(
    r"[”\"]?(?:,?\s(?:giai đoạn|năm|trên địa bàn)(?:(?!\s(?:sơ|tổng)\skết\s)[^,;:.()\n]){0,50})?(?:\s(?:do|được)\s[^“()\n]{2,90}?phát động(?:\s(?:từ )?(?:ngày|tháng|năm)\s[\d/]+)?)?\s(?:\((?:theo\s)?|theo\s)"
)
_ISSUED_AT: Final = re.compile(
    r"[”\"]?(?:,?\s(?:giai đoạn|năm)\s[\d\s–-]{4,12})?\s(?:được\s)?ban hành\s(?:kèm\s)?theo\s"
)
"""Between a campaign and the paper whose plan for it was issued: "Phong trào “B” ban hành theo Quyết định A"."""
_INCLUDED: Final = re.compile(r"(?:kể cả|bao gồm|trong đó có)\s(?:các\s)?(?:phong trào|cuộc vận động|đợt)\s")
_GUIDED_AT: Final = re.compile(r"[”\"]?[^,;.()“\n]{0,40}\s(?:tại|bằng|theo)\s")
_KEPT_TO: Final = re.compile(
    r"[”\"]?\s(?:đã\s|cũng\s|được\s){0,2}(?:bám theo|bám sát|thực hiện theo|triển khai theo|tổ chức theo)\s(?:các\s)?"
)
_RULED_AT: Final = re.compile(
    r"[”\"]?\s(?:được\s)?(?:quy định|hướng dẫn|nêu)(?:\s(?:cụ thể|chi tiết))?\s(?:tại|ở|trong|theo)\s"
)
_REWARDS: Final = re.compile(r"(?:[tT]iêu chí|[cC]hấm điểm|[bB]ình xét|[kK]hen thưởng)(?!\w)")
_ONE_BREATH: Final = re.compile(
    r"[^“”\"\n.;]{0,30}[“\"][^“”\"\n]{3,160}[”\"](?:,|\svà)\s(?:(?:phong trào|cuộc vận động|chiến dịch|đợt)(?:\sthi đua)?\s)?"
)
_ROW: Final = re.compile(r"[”\"]?(?:,|\svà|,\svà)\s[“\"]?")
"""Between two names behind one head."""
_BECOMES: Final = re.compile(
    r"(?:cụ thể h[óo][aá]|phát triển|triển khai|nâng lên)\sthành\s(?:(?:phong trào|cuộc vận động|chiến dịch)(?:\s[^“\"\n,;:.]{1,30})?\s)?[“\"]?$"
)
"""Before the campaign that another one was made into here: "… được cụ thể hóa thành cuộc vận động “…” tại Kế hoạch A"."""

_STARTED_BY: Final = re.compile(
    BY_PAPER.pattern + r"|^\stừ\s$|^(?:\s(?:từ\s)?(?:ngày|tháng|năm)\s[\d/]+)?\s\($"
)
_TAKES_UP: Final = re.compile(
    r"(?:(?:tiếp nối (?:với|bằng)|hưởng ứng|thực hiện|triển khai|tổ chức)\s(?:các\s|tốt\s|hiệu quả\s)?|(?:cách làm|hình thức)(?:\s\w+)?\slà\s)$"
)

_OF_OTHERS: Final = re.compile(
    r"(?<!\w)(?:[cC]ác|[mM]ỗi|[tT]ừng|Cục|Tổng cục|[nN]gành)\s[^,;:.\n]{0,60}?\s(?:đã\s|sẽ\s)?$"
)
"""Others than the issuer who launch: "các địa phương phát động …"."""
_CARRIES_OUT: Final = re.compile(
    r"(?:Thực hiện|Triển khai|Hưởng ứng)\s(?:(?:phong trào|cuộc vận động|đợt)(?:\sthi đua)?\s)?[“\"]?$", re.I
)
"""What a whole sentence carries out, by the plan that it names next."""

_PLANNED_BY: Final = re.compile(
    r"[^;:()\n]{0,120}?\s(?:ban hành\s(?:Kế hoạch|Chương trình)\s(?:tổ chức\s)?(?:triển khai|thực hiện)(?!\w)"
    r"|(?:(?:tổ chức\s)?(?:triển khai|thực hiện){1,2}|hưởng ứng)\s(?i:phong trào|cuộc vận động)(?=\s?[.,;]|\s(?:trên|này|tại|trong)\s|$))"
)
"""After a decision by which a campaign is only carried out: "… của Thủ tướng Chính phủ ban hành Kế hoạch triển khai Phong trào"."""


class Movements(State):
    """The rules of the grammar about campaigns."""

    def _campaign(self, token: Token) -> None:
        node = token.node
        assert node is not None
        carried = self.campaign and self.verb and self.verb.kind == "carried_by"
        self.outer = self.campaign.node if carried and self.campaign else None
        before, self.campaign = self.campaign, token
        if not self.chain:
            self.faded = []  # "… ban hành Kế hoạch A; phong trào được triển khai bằng B": B is not for A
        self.launching = (
            self.verb is not None
            and self.verb.kind == "launches"
            and token.start - self.verb.end <= 30
            and self.place != "front"
        )
        verb, tail = self.verb, self.chain[-1] if self.chain else None
        if self._launches(verb, tail, token) and not _BY_NUMBER.match(self.clean, token.end):
            self._edge(SELF, "launches", node, "own-launch", 0.9, token.start)
            return
        if verb is not None and verb.kind == "launches" and self._own_clause(verb):
            tail = self.chain[0]  # "Kế hoạch A thực hiện Kế hoạch B, phát động phong trào …": A launches it
        reviews = verb is not None and verb.kind == "reports" and self.place == "front"
        if tail is not None and reviews and self.judge.type_of(tail.node) in (*ASKING, "Kế hoạch"):
            return  # "Thực hiện Công văn A về việc sơ kết phong trào …": only the review is asked for
        word = self._about(verb, tail, token) if tail and not self._launched_next(verb, token) else None
        if tail is None or word is None:
            if not self._second(before, token):
                self.out.campaigns.append(Root(node, self.place, token.start))
            return
        for subject in (tail, *(self.twins if tail is self.chain[0] else ())):
            self._edge(subject.node, word, node, "campaign-in-title", 0.95, token.start)

    def _launched_next(self, verb: Token | None, token: Token) -> bool:
        """ "… ban hành Chỉ thị C, đồng thời phát động phong trào “…” theo Kế hoạch số A": A launches it, and not C."""
        if verb is None or verb.kind != "launches" or not _BY_NUMBER.match(self.clean, token.end):
            return False
        return "," in self.clean[self.subject_from : verb.start]

    def _second(self, before: Token | None, token: Token) -> bool:
        """Say of the second name of a row what is said of the first: "Kế hoạch A phát động phong trào “B”, “C”". Whether it is one."""
        said = self.out.edges[-1:]
        if before is None or not said or said[0].rule != "campaign-in-title" or said[0].object != before.node:
            return False
        if token.node is None or not _ROW.fullmatch(self.clean, before.end, token.start):
            return False
        self._edge(said[0].subject, said[0].verb, token.node, said[0].rule, 0.85, token.start)
        return True

    def _own_clause(self, verb: Token) -> bool:
        """Whether a comma parts a verb from the title of what the chain's head carries out."""
        carried = len(self.chain) > 1 and self.chain[1].verb == "implements" and not self.chain[1].passive
        return carried and self.clean.endswith(", ", self.chain[-1].end, verb.start)

    def _launches(self, verb: Token | None, tail: Link | None, token: Token) -> bool:
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
            return self.place != "front" and not _OF_OTHERS.search(self.clean, self.start, verb.start)
        return self.scope.own and only_bullets(self.clean, self.start, verb.start)

    def _about(self, verb: Token | None, tail: Link, token: Token) -> str | None:
        at = min(verb.start, token.start) if verb else token.start
        parts = TitleParts(
            before=self.clean[self.subject_from : at],
            verb=verb.kind if verb else "",
            between=self.clean[verb.end : token.start] if verb else "",
            text=self.clean[self.subject_from : token.start],
            name=self.clean[token.start : token.end],
        )
        own = self.scope.title and tail.node == SELF
        return what_title_says(parts, self.judge.type_of(tail.node), own, self.judge.is_central(tail.node))

    def _named_by(self, link: Link) -> None:
        """ "Phong trào thi đua “…” giai đoạn … (Quyết định số D)": the paper in brackets launched it."""
        campaign = self.campaign
        if campaign is None or campaign.node is None or link.start - campaign.end > 160:
            return
        if not _IN_BRACKETS.fullmatch(self.clean, campaign.end, link.start):
            self._named_too(link)
            return
        kind = self.judge.type_of(link.node)
        if not kind.startswith(("Quyết định", "Chỉ thị", "Kế hoạch", "Công văn", "Hướng dẫn")) or self.draft:
            return
        if kind == "Công văn" and self.clean.endswith("theo ", campaign.end, link.start):
            return  # "báo cáo kết quả phong trào theo Công văn A": the letter asks for the report
        reach = (max(self.start, campaign.start - 40), campaign.start)
        taken_up = (
            _TAKES_UP.search(self.clean, *reach)
            or (_CARRIES_OUT.search(self.clean, *reach) if kind == "Kế hoạch" else None)
            or _PLANNED_BY.match(self.clean, link.end)
        )
        launched = "phát động" in self.clean[campaign.end : link.start]
        directed = (
            kind == "Chỉ thị"
            and self.judge.is_central(link.node)
            and "(" not in self.clean[campaign.end : link.start]
        )
        carried = taken_up or directed or self._included(campaign)
        word = "implements" if carried and not launched else "launches"
        word = "guides" if kind == "Hướng dẫn" else word
        beside = self._campaigns_beside(campaign) if word != "launches" or not launched else []
        for node in (campaign.node, *beside):
            self._edge(link.node, word, node, "campaign-in-brackets", 0.75, link.start)

    def _included(self, campaign: Token) -> bool:
        """ "Phong trào B, kể cả các phong trào “C” (Kế hoạch A)": C is how places carry out B."""
        wider = self.out.campaigns[0].at if self.out.campaigns else campaign.start
        return wider < campaign.start and bool(_INCLUDED.search(self.clean, wider, campaign.end))

    def _named_too(self, link: Link) -> None:
        """ "phong trào “B” theo Kế hoạch A và Kế hoạch C": what is said of A is said of C, of one kind beside it."""
        said, before = self.out.edges[-1:], self.chain[-1:]
        if not said or not before or said[0].rule != "campaign-in-brackets":
            return
        edge, one = said[0], before[0]
        alike = edge.subject == one.node and self.judge.type_of(one.node) == self.judge.type_of(link.node)
        if alike and edge.verb == "implements" and COMPANY.fullmatch(self.clean, one.end, link.start):
            self._edge(link.node, edge.verb, edge.object, edge.rule, edge.confidence, link.start)

    def _campaigns_beside(self, campaign: Token) -> list[Node]:
        """The campaign before another in one breath: "phong trào “A” và cuộc vận động “B” theo Hướng dẫn …"."""
        before = [root for root in self.out.campaigns if root.at < campaign.start][-1:]
        return [root.node for root in before if _ONE_BREATH.fullmatch(self.clean, root.at, campaign.start)]

    def _becomes(self, campaign: Token, between: str) -> bool:
        """ "Phong trào B được cụ thể hóa thành phong trào C tại Kế hoạch A": A carries out both."""
        made = _BECOMES.search(self.clean, max(self.start, campaign.start - 90), campaign.start)
        return made is not None and bool(BY_PAPER.search(between)) and len(between) <= 60

    def _guided_at(self, verb: Token | None, between: str) -> bool:
        """ "hướng dẫn bình xét Phong trào thi đua “…” tại Công văn A"."""
        campaign = self.campaign
        if verb is None or campaign is None or verb.kind != "guides":
            return False
        near = verb.end <= campaign.start <= verb.end + 60
        return near and bool(_GUIDED_AT.fullmatch(between))

    def _launched_by(self, link: Link) -> None:
        """ "phong trào … do Thủ tướng Chính phủ phát động tại Quyết định D": D launches the campaign."""
        campaign, verb = self.campaign, self.verb
        if campaign is not None and campaign.node is not None and link.start - campaign.end <= 200:
            between = self.clean[campaign.end : link.start]
            if verb is not None and verb.kind == "carried_by" and verb.start >= campaign.end:
                word = "guides" if self.judge.type_of(link.node) == "Hướng dẫn" else "implements"
                self._edge(link.node, word, campaign.node, "campaign-carried-by", 0.9, link.start)
                return
            if _ISSUED_AT.fullmatch(between) and self.judge.type_of(link.node) in ("Quyết định", "Kế hoạch"):
                self._edge(link.node, "implements", campaign.node, "campaign-issued-at", 0.75, link.start)
                return
            if self._becomes(campaign, between):
                for node in (campaign.node, *(r.node for r in self.out.campaigns[-2:-1])):
                    self._edge(link.node, "implements", node, "campaign-becomes", 0.75, link.start)
                return
            if self._guided_at(verb, between):
                self._edge(link.node, "guides", campaign.node, "campaign-guided-by", 0.85, link.start)
                return
            if verb is not None and verb.kind == "guided_by" and verb.start >= campaign.end:
                self._edge(link.node, "guides", campaign.node, "campaign-guided-by", 0.85, link.start)
                return
            if _RULED_AT.fullmatch(between) and _REWARDS.search(self.clean, self.start, campaign.start):
                self._edge(link.node, "guides", campaign.node, "campaign-ruled-at", 0.75, link.start)
                return
            if _KEPT_TO.fullmatch(between) and self.place != "front":
                word = "guides" if self.judge.type_of(link.node) == "Hướng dẫn" else "implements"
                self._edge(link.node, word, campaign.node, "campaign-kept-to", 0.75, link.start)
                return
            if self.launching and _LAUNCHED_WITH.fullmatch(between):
                self._edge(link.node, "launches", campaign.node, "campaign-annexed", 0.9, link.start)
                return
        if (
            campaign is None
            or campaign.node is None
            or verb is None
            or verb.kind != "launches"
            or verb.start < campaign.end
        ):
            return
        if link.start - campaign.end <= 200 and _STARTED_BY.search(self.clean[verb.end : link.start]):
            self._edge(link.node, "launches", campaign.node, "campaign-annexed", 0.9, link.start)
            if self.outer is not None:  # "Phong trào A được triển khai bằng Phong trào B … tại Kế hoạch …"
                self._edge(link.node, "implements", self.outer, "campaign-annexed", 0.75, link.start)
            self.verb = None
