"""Other ways of saying it: unnamed papers and their notes, annexes, means, approvals, launches by decision."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from ingest.model import SELF
from ingest.relations.parsed import Link
from ingest.relations.state import State
from ingest.relations.tokens import Token

_BY_PAPER: Final = re.compile(
    r"\s(?:tại|theo|bằng|kèm|kèm theo|ban hành kèm|ban hành kèm theo|ban hành tại)\s(?:các\s)?$"
)
_MEANS: Final = re.compile(
    r"(?:[^,;:().\n]{0,60}\s(?:bằng|thông qua|(?:qua|bằng) việc ban hành)|\s?(?:tại|qua))\s(?:các\s)?$"
)
_TOLD: Final = re.compile(r"(?<!\w)(?:đã|lần lượt)\s[^,;.]{0,24}$")
_SUCH_AS: Final = re.compile(r"(?<!\w)(?:điển hình|tiêu biểu|như|gồm|cụ thể|trong đó)(?!\w)")
_LOCAL: Final = frozenset(
    {"Kế hoạch", "Quyết định", "Chương trình", "Chỉ thị", "Công văn", "Nghị quyết", "Hướng dẫn", "Đề án"}
)
LAUNCHED_WITH: Final = re.compile(
    r"[”\"]?(?:\s(?:giai đoạn|năm|trên địa bàn)[^,;:.()\n]{0,60}|\s\([^()\n]{0,40}\))?\s(?:bằng|tại|theo|kèm theo|thông qua)\s(?:các\s)?"
)
_IN_BRACKETS: Final = re.compile(
    r"[”\"]?(?:,?\s(?:giai đoạn|năm|trên địa bàn)[^,;:.()\n]{0,50})?\s(?:\((?:theo\s)?|theo\s)"
)
_TAKES_UP: Final = re.compile(r"(?:hưởng ứng|thực hiện|triển khai|tổ chức)\s(?:các\s|tốt\s|hiệu quả\s)?$")
_ANNEXED: Final = frozenset(
    {"Quy chế", "Quy định", "Kế hoạch", "Đề án", "Chương trình", "Phương án", "Quy trình", "Hướng dẫn"}
)


class Byways(State):
    """The rules of the grammar that are no titles."""

    def _noun(self, token: Token) -> None:
        """A paper's kind without a number after "ban hành": this paper itself in its opening, else unnamed."""
        if self.issue is None or token.start - self.issue.end > 40 or self.chain:
            return
        if "," in self.clean[self.issue.end : token.start]:
            return
        told = _TOLD.search(self.clean, max(self.start, self.issue.start - 30), self.issue.start)
        mine = token.word[:1].isupper() or told is None
        if self.scope.opening and mine and token.word.lower() == (self.own_type or "").lower():
            self._begin_root(Link(SELF, token.start, token.end), "issued")
        elif self.place != "front":
            self.out.generic = True
            self.unnamed = token.word.lower()

    def _is_named(self, token: Token, listed: bool) -> bool:
        """Whether a paper is the number of one issued without: "kế hoạch … (Kế hoạch số 5)", "các văn bản: …"."""
        if not self.unnamed or token.node is None:
            return False
        before = self.clean[max(self.start, token.start - 10) : token.start].rstrip()
        if before.endswith("("):
            kind = self.judge.type_of(token.node)
            if kind.lower() == self.unnamed:
                return True
            issued = self.issue.end if self.issue else self.start
            return kind in _LOCAL and bool(self.listing or _SUCH_AS.search(self.clean, issued, token.start))
        return self.listing and (listed or before.endswith(":"))

    def _note(self, token: Token) -> None:
        if self.place == "front" and not (self.chain and self.chain[-1].end >= token.start - 2):
            self.out.notes.append((int(token.word), "front"))
        elif self.out.generic:
            self.out.notes.append((int(token.word), "issued"))

    def _annexed(self, token: Token, following: Sequence[Token]) -> None:
        """ "… ban hành kèm theo Quyết định B": the paper B stands for what is annexed to it."""
        nearest = following[0] if following else None
        if nearest is None or nearest.kind != "doc" or nearest.node is None or nearest.start - token.end > 12:
            return
        last = self.chain[-1] if self.chain else None
        if self.verb is not None or last is None or token.start - last.end >= 4 or last.node == SELF:
            return
        if self.orphan == "implements":  # "Kế hoạch thực hiện Nghị quyết B ban hành kèm theo Quyết định A"
            self._edge(nearest.node, "implements", last.node, "annexed-plan", 0.9, token.start)
        elif not self.orphan and self.judge.type_of(last.node) in _ANNEXED:
            self._edge(nearest.node, "issues_with", last.node, "annexed-to", 0.8, token.start)

    def _carried_out_by(self, link: Link) -> bool:
        """ "… đã cụ thể hóa Nghị quyết B bằng Kế hoạch A": A carries out B."""
        root = self.chain[0]
        if not _MEANS.fullmatch(self.clean, root.end, link.start) or self.place == "front":
            return False
        if not re.search(
            r"(?:cụ thể h[óo][aá]|thể chế h[óo][aá]|hiện thực h[óo][aá]|triển khai(?: thực hiện)?|thực hiện|hưởng ứng)\s(?:các\s)?$",
            self.clean[max(self.start, root.start - 40) : root.start],
        ):
            return False
        self._edge(link.node, "implements", root.node, "carried-out-by", 0.9, link.start)
        self._begin_root(link, "issued")
        return True

    def _approved_at(self, link: Link) -> bool:
        """ "phê duyệt Đề án B tại Quyết định A": A approves B."""
        root = self.chain[0]
        if self.orphan != "approves" or not _BY_PAPER.fullmatch(self.clean, root.end, link.start):
            return False
        self._edge(link.node, "approves", root.node, "approved-at", 0.9, link.start)
        self._begin_root(link, "issued")
        return True

    def _named_by(self, link: Link) -> None:
        """ "Phong trào thi đua “…” giai đoạn … (Quyết định số D)": the paper in brackets launched it."""
        campaign = self.campaign
        if campaign is None or campaign.node is None or link.start - campaign.end > 90:
            return
        if not _IN_BRACKETS.fullmatch(self.clean, campaign.end, link.start):
            return
        if self.judge.type_of(link.node) not in ("Quyết định", "Chỉ thị", "Kế hoạch", "Công văn"):
            return
        taken_up = _TAKES_UP.search(self.clean, max(self.start, campaign.start - 40), campaign.start)
        word = "implements" if taken_up else "launches"
        self._edge(link.node, word, campaign.node, "campaign-in-brackets", 0.75, link.start)

    def _launched_by(self, link: Link) -> None:
        """ "phong trào … do Thủ tướng Chính phủ phát động tại Quyết định D": D launches the campaign."""
        campaign, verb = self.campaign, self.verb
        if campaign is not None and campaign.node is not None and link.start - campaign.end <= 200:
            between = self.clean[campaign.end : link.start]
            if verb is not None and verb.kind == "carried_by" and verb.start >= campaign.end:
                self._edge(link.node, "implements", campaign.node, "campaign-carried-by", 0.9, link.start)
                return
            if self.launching and LAUNCHED_WITH.fullmatch(between):
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
        if link.start - campaign.end <= 200 and _BY_PAPER.search(self.clean[verb.end : link.start]):
            self._edge(link.node, "launches", campaign.node, "campaign-annexed", 0.9, link.start)
            self.verb = None
