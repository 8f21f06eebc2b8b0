"""Where a paper stands in a sentence: fronted, issued, named in passing, or free."""

from __future__ import annotations

import re
from typing import Final

from ingest.relations.grammar.parsed import Place
from ingest.relations.grammar.phrases import AFTER_SEPARATOR, ASIDE_WORDS, COMPANY, LISTED_TOO
from ingest.relations.grammar.titles import Titles
from ingest.relations.tokens import Token

_BESIDE_IT: Final = re.compile(r",\s(?:ngoài|bên cạnh|cùng với)\s$")
_FURTHER_TO: Final = re.compile(r"tiếp theo\s(?:[vV]ăn bản|[cC]ông văn)?\s?$")
_MADE_INTO: Final = re.compile(
    r"(?:cụ thể h[óo][aá]|triển khai|hiện thực h[óo][aá])\s(?:thành|bằng)\s(?:các\s)?$"
)
_AND_TO_DO: Final = re.compile(r"(?:(?:,|,?\svà|[,;]\s(?:và\s)?đồng thời)\s(?:để|nhằm)|đồng thời|\svà)\s$")
_PASSIVE_AHEAD: Final = re.compile(
    r"[^,;:.()\n]{0,60}?\s(?:đã |cũng )*được\s(?:[^,;:.()\n]{0,60}?\s)?(?:ban hành|phê duyệt|thông qua|xây dựng)(?!\s(?:tại|theo|kèm|bởi|bằng))(?!\w)"
)
""" "…, Kế hoạch A đã được UBND thành phố ban hành"."""
_ANNEXED_TOO: Final = re.compile(
    r"\)?(?:,|;|,?\svà|,?\scùng(?: với)?)\s(?:các\s)?(?:Kế hoạch|Chương trình|Đề án|Dự án|Chiến lược|Phương án|Quy chế|Quy định|Quy hoạch|Quy trình|Bộ (?:tiêu chí|chỉ số|quy tắc)|Danh mục|Điều lệ)\s[^;()\n]{2,220}?"
    r"(?:\s|\()(?:đã\s|được\s)*(?:(?:ban hành|phê duyệt|thông qua)(?:\s[^,;()\n]{2,40}?)?\s)?(?:kèm theo|tại|theo|bằng)\s$"
)
"""Between papers that stand for what they issued: "Quy chế X (kèm theo A) và Chương trình Y (ban hành kèm theo B)"."""
_TO_ALTER: Final = re.compile(
    r"(?:nghị quyết|quyết định|kế hoạch|văn bản|quy chế|quy định|nghị định|thông tư|chỉ thị|chương trình|đề án)(?:\s[^\s,;.:()]+){0,3}\s(?:thay thế|thay cho|bãi bỏ|h[ủu][ỷy] bỏ|sửa đổi|bổ sung|điều chỉnh)(?!\w)"
)
"""Between "ban hành" and what a paper without a number is to end or alter: "ban hành nghị quyết thay thế Nghị quyết C"."""
_FRONT_REACH: Final = 160
"""How far into a sentence what is fronted may stand."""


class Places(Titles):
    """Where papers stand."""

    def _place_of(self, token: Token) -> Place:
        if self.place == "front":
            return self._place_in_front(token)
        listed = self._is_listed(token)
        if self._is_named(token, listed):
            return "named"
        if _PASSIVE_AHEAD.match(self.clean, token.end) or (
            self.scope.front
            and (
                self._founds(token)
                or self._made_into(token)
                or self._directs(token)
                or self._bracketed(token)
            )
        ):
            return "issued"
        approved = self.scope.front and self.verb is not None and self.verb.kind == "approves"
        if approved and self.verb is not None and token.start - self.verb.end <= 12:
            return "issued"
        if self.issue and token.start - self.issue.end <= 60:
            gap = self.clean[self.issue.end : token.start]
            if gap.count(",") <= 1 and not ASIDE_WORDS.search(gap) and not _TO_ALTER.search(gap):
                return "issued"
        return "issued" if listed and self.has_issued else "free"

    def _made_into(self, token: Token) -> bool:
        """ "Sau khi có B, Sở đã cụ thể hóa thành Kế hoạch A"."""
        return bool(_MADE_INTO.search(self.clean, max(self.start, token.start - 30), token.start))

    def _place_in_front(self, token: Token) -> Place:
        """Where a paper stands before the main clause: first, or listed after the first, it is what is fronted."""
        last = self.out.roots[-1] if self.out.roots else None
        beside = last is not None and COMPANY.fullmatch(
            self.clean, self.ends.get(last.at, last.at), token.start
        )
        if self._set_at(token) or (beside and last is not None and last.place == "issued"):
            return "issued"
        separated = self._is_listed(token)
        lost = self.chain and not self.clean[self.chain[-1].end : token.start].strip()
        near = (max(self.start, token.start - 120), token.start)
        listed = separated or bool(lost or any(p.search(self.clean, *near) for p in LISTED_TOO))
        if _FURTHER_TO.search(self.clean, max(self.start, token.start - 24), token.start):
            return "free"
        fronted = next((r.at for r in reversed(self.out.roots) if r.place == "front"), None)
        first = fronted is None
        if fronted is not None and (
            self._done_too(token)
            or _ANNEXED_TOO.fullmatch(self.clean, self.ends.get(fronted, fronted), token.start)
        ):
            return "front"
        if not first and _BESIDE_IT.search(self.clean, max(self.start, token.start - 14), token.start):
            return "issued"
        if not first and listed and _PASSIVE_AHEAD.match(self.clean, token.end):
            return "issued"
        return "front" if listed or (first and self._far(token) <= _FRONT_REACH) else "free"

    def _far(self, token: Token) -> int:
        """How far into the sentence a paper stands; the name of a campaign counts nothing, however long."""
        name = self.campaign
        inside = name is not None and self.start <= name.start and name.end <= token.start
        return token.start - self.start - (name.end - name.start if name and inside else 0)

    def _done_too(self, token: Token) -> bool:
        """ "Thực hiện Quyết định A, đồng thời để cụ thể hóa Nghị quyết B, …": a fronted clause goes on with a verb of its
        own."""
        verb = self.verb
        if verb is None or verb.kind != "implements" or self.clean[verb.end : token.start].strip():
            return False
        return bool(_AND_TO_DO.search(self.clean, max(self.start, verb.start - 30), verb.start))

    def _is_listed(self, token: Token) -> bool:
        return bool(AFTER_SEPARATOR.search(self.clean, max(self.start, token.start - 60), token.start))
