"""Other ways of saying it: unnamed papers and their notes, annexes, means, approvals, launches by decision."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from ingest.model import SELF, Node
from ingest.relations.grammar.means import Means
from ingest.relations.grammar.parsed import Link
from ingest.relations.grammar.phrases import BESIDE, OTHER_ISSUES, SUBJECT
from ingest.relations.tokens import Token

_TOLD: Final = re.compile(r"(?<!\w)(?:đã|lần lượt)\s[^,;.]{0,24}$")
_SUCH_AS: Final = re.compile(r"(?<!\w)(?:điển hình|tiêu biểu|như|gồm|cụ thể|trong đó)(?!\w)")
_JUST_AS: Final = re.compile(r",\s(?:(?:tiêu biểu|điển hình)(?:\s(?:là|như|có))?|(?:chẳng hạn\s)?như)\s$")
"""Before the number of one of those issued without: "… ban hành kế hoạch hưởng ứng, tiêu biểu như Kế hoạch A"."""
_RULING: Final = re.compile(r"(?:quyết định|nghị quyết|văn bản|nghị định|thông tư)\s$")
"""Before "quy định" as what papers do: "ban hành 14 quyết định quy định chức năng của các sở"."""
_NOTABLY: Final = re.compile(
    r"(?:trong đó|nhất là|nổi bật|đáng chú ý|tiêu biểu|điển hình)[^,;.:()\n]{0,20}\s(?:là|có)\s$"
)
_LOCAL: Final = frozenset(
    {"Kế hoạch", "Quyết định", "Chương trình", "Chỉ thị", "Công văn", "Nghị quyết", "Hướng dẫn", "Đề án"}
)
_ANNEXED: Final = frozenset(
    {"Quy chế", "Quy định", "Kế hoạch", "Đề án", "Chương trình", "Phương án", "Quy trình", "Hướng dẫn"}
    | {"Bản thỏa thuận", "Phụ lục", "Danh mục"}
)


_BY_MANY: Final = re.compile(r"\s(?:bằng|qua|thông qua|tại)\s(?:các|nhiều|những|\d{1,2}|hệ thống các)\s$")
_BARE_MEANS: Final = re.compile(
    r"(?:cụ thể h[óo][aá]|triển khai(?: thực hiện)?|thực hiện)\s(?:bằng|qua|thông qua)\s(?:các|nhiều|những|\d{1,2})\s$"
)
_ALSO: Final = re.compile(r"(?:,|;|và)\s(?:hằng năm|đã|cũng|tiếp tục|đồng thời|đồng thời đã)\s$")
_MANY_OF: Final = re.compile(r"(?:các|những|nhiều|một số|\d{1,2})\s$")
_CLOSE: Final = 32
"""More characters than the longest wording that ends right before a paper, so that a search for one costs the same anywhere."""
_LOCAL_RANK: Final = 4
_NOUNS: Final = 60
"""Letters after "ban hành" within which stand the kinds of what is issued."""


class Byways(Means):
    """The rules of the grammar that are no titles."""

    def _noun(self, token: Token) -> None:
        """A paper's kind without a number after "ban hành": this paper itself in its opening, else unnamed."""
        if self._many_means(token):
            return
        if self.issue is None or token.start - self.issue.end > 40:
            return
        if self.chain and not _ALSO.search(
            self.clean, max(self.chain[-1].end, self.issue.start - _CLOSE), self.issue.start
        ):
            return
        if "," in self.clean[self.issue.end : token.start]:
            return
        if token.word == "quy định" and _RULING.search(self.clean, self.issue.end, token.start):
            return
        told = _TOLD.search(self.clean, max(self.start, self.issue.start - 30), self.issue.start)
        mine = token.word[:1].isupper() or not (
            told or _MANY_OF.search(self.clean, max(self.start, token.start - _CLOSE), token.start)
        )
        own = f"{self.own_type or ''} ".lower().startswith(f"{token.word.lower()} ")
        if self.scope.opening and mine and own:
            self._begin_root(Link(SELF, token.start, token.end), "issued")
        elif self.place != "front":
            self.out.generic = True
            self.unnamed = self.out.unnamed = token.word.lower()

    def _many_means(self, token: Token) -> bool:
        """ "Cụ thể hóa B bằng nhiều kế hoạch¹", "B được triển khai bằng các kế hoạch hằng năm¹": papers of a note."""
        verb, root = self.verb, self.out.roots[-1] if self.out.roots else None
        if root is None or not self.chain:
            bare = bool(_BARE_MEANS.search(self.clean, max(self.start, token.start - 40), token.start))
            self.out.generic = self.out.generic or bare
            return bare
        passive = verb is not None and verb.kind == "carried_by" and token.start - verb.end <= 12
        active = self.orphan == "implements" and _BY_MANY.search(
            self.clean, max(self.chain[-1].end, token.start - _CLOSE), token.start
        )
        if passive:
            root.verb = "implements"
        self.out.generic = self.out.generic or bool(passive or active)
        return bool(passive or active)

    def _is_named(self, token: Token, listed: bool) -> bool:
        """Whether a paper is the number of one issued without: "kế hoạch … (Kế hoạch số 5)", "các văn bản: …"."""
        if not self.unnamed or token.node is None:
            return False
        before = self.clean[max(self.start, token.start - 10) : token.start].rstrip()
        alike = self._of_unnamed(self.judge.type_of(token.node).lower())
        if self.in_named and listed and (alike or self.unnamed == "văn bản"):
            return True
        if before.endswith(" là") and self.judge.type_of(token.node).lower().startswith(self.unnamed):
            return True  # "… ký kế hoạch để thực hiện B; năm 2026 là Kế hoạch số 5"
        if self.unnamed == "văn bản" and _NOTABLY.search(
            self.clean, max(self.start, token.start - 40), token.start
        ):
            self.in_named = self.judge.type_of(token.node) in _LOCAL
            return self.in_named
        if _JUST_AS.search(self.clean, max(self.start, token.start - 24), token.start):
            self.in_named = alike
            return alike
        if before.endswith("("):
            kind = self.judge.type_of(token.node)
            if alike:
                self.in_named = True
                return True
            if self.unnamed == "văn bản" and kind in _LOCAL:
                self.in_named = True
                return True
            issued = self.issue.end if self.issue else self.start
            return kind in _LOCAL and bool(self.listing or _SUCH_AS.search(self.clean, issued, token.start))
        return self.listing and (listed or before.endswith(":"))

    def _of_unnamed(self, kind: str) -> bool:
        """Whether a kind is one of those issued without a number: "ban hành 03 chương trình, kế hoạch (…)"."""
        if kind == self.unnamed or self.issue is None:
            return kind == self.unnamed
        bracket = self.clean.find("(", self.issue.end, self.issue.end + _NOUNS)
        return bracket > 0 and bool(kind) and kind in self.clean[self.issue.end : bracket].lower()

    def _note(self, token: Token) -> None:
        if self.place == "front" and not (self.chain and self.chain[-1].end >= token.start - 2):
            self.out.notes.append((int(token.word), "front"))
        elif self.out.generic:
            self.out.notes.append((int(token.word), "issued"))
        elif self.scope.main is not None and not self.has_issued and token.start > self.scope.main:
            self.out.notes.append((int(token.word), "free"))

    def _annexed(self, token: Token, following: Sequence[Token]) -> None:
        """ "… ban hành kèm theo Quyết định B": the paper B stands for what is annexed to it."""
        nearest = following[0] if following else None
        if nearest is None or nearest.kind != "doc" or nearest.node is None or nearest.start - token.end > 12:
            return
        last = self.chain[-1] if self.chain else None
        if last is not None and self.orphan == "implements" and self.saved and self.verb is None:
            title = self.clean[last.end : token.start]
            if title.endswith("(") and SUBJECT.match(
                title
            ):  # "… thực hiện Nghị quyết B về … (ban hành kèm theo A)"
                self._edge(nearest.node, "implements", last.node, "annexed-plan", 0.85, token.start)
                return
        if self.verb is not None or last is None or token.start - last.end >= 4 or last.node == SELF:
            return
        if self.orphan == "implements":  # "Kế hoạch thực hiện Nghị quyết B ban hành kèm theo Quyết định A"
            self._edge(nearest.node, "implements", last.node, "annexed-plan", 0.9, token.start)
        elif token.word.endswith("ban hành theo") and self.judge.type_of(nearest.node) != "Quyết định":
            self._edge(last.node, "based_on", nearest.node, "issued-under", 0.8, token.start)
        elif not self.orphan and self.judge.type_of(last.node) in _ANNEXED:
            self._edge(nearest.node, "issues_with", last.node, "annexed-to", 0.8, token.start)

    def _stands_alone(self, previous: Link, head: Node, gap: str) -> bool:
        """Whether a listed paper with a title of its own begins anew: what amends a paper is no paper "quy định …"."""
        if previous.passive:
            return True
        return previous.verb == "amends" and head != SELF and gap.strip() == ","

    def _is_twin(self, previous: Link, node: Node, gap: str) -> bool:
        """Two papers of one office side by side share the title that follows: "Kế hoạch số 5 và Kế hoạch số 6 về …"."""
        if self.has_issued and OTHER_ISSUES.fullmatch(
            gap
        ):  # "Thành ủy ban hành Chương trình A, Tỉnh ủy ban hành Chương trình B thực hiện …"
            return self.judge.rank(previous.node) == self.judge.rank(node)
        if self.has_issued and gap.strip() == "và" and self.judge.same_office(previous.node, node):
            return min(self.judge.rank(previous.node), self.judge.rank(node)) >= _LOCAL_RANK
        return (
            bool(gap.strip())
            and bool(BESIDE.fullmatch(gap))
            and self.judge.family(previous.node) == self.judge.family(node)
        )
