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
from ingest.relations.grammar.papers import Papers
from ingest.relations.grammar.parsed import Link, Parsed, Scope
from ingest.relations.grammar.phrases import CLINGS, PAPERS_TO_LIST, UNITS_OF, in_quotes, names_objects
from ingest.relations.grammar.titles import ACTS, DONE_BY
from ingest.relations.naming.anaphora import SPEAKS_OF_OTHERS
from ingest.relations.naming.boards import names_board
from ingest.relations.tokens import Token
from ingest.relations.words import ACTIVE, PASSIVE
from ingest.types import CONSOLIDATED

_GOES_ON: Final = re.compile(
    r"\s*(?:và\s)?(?:quy định chi tiết|hướng dẫn|sửa đổi|bổ sung|bãi bỏ|thay thế)(?!\w)"
)
_HOLDS: Final = re.compile(r"\s(?:gồm|bao gồm|có hiệu lực|quy định)(?!\w)")
"""A paper as the subject of a sentence: "Nghị định A gồm 5 chương; bãi bỏ Nghị định B"."""

_GUIDED_WORK: Final = re.compile(
    r"(?:\s(?!và\s)[^\s,;:.()“]+(?:,(?=\s(?:phường|xã|huyện|quận|tỉnh|thị xã|thị trấn|đặc khu|sở|thành phố|đơn vị|cơ quan|địa phương|ngành|ban|cấp)(?!\w)))?){0,9}\s"
)
_AT_ONCE: Final = re.compile(r"\s(?:và\s)?đồng thời\s(?:bãi bỏ|h[ủu][ỷy] bỏ|thay thế)\s(?:các\s)?")
_IN_PLACE_OF: Final = re.compile(
    r"\s(?:(?:và|đồng thời|qua đó|để)\s){0,2}(?:thay thế|thay|bãi bỏ|h[ủu][ỷy] bỏ)\s(?:cho\s)?(?:các\s)?"
)
_GUIDES_NEXT: Final = re.compile(
    r"\s*(?:[a-zđ]\)\s)?(?:và\s|đồng thời\s)?(?:quy định chi tiết|hướng dẫn|quy định (?:các )?biện pháp)(?!\w)"
)
_BEGINS_OBJECT: Final = re.compile(r"\s*(?:và\s)?(?:(?:[a-zđ]|\d{1,2})\)\s)?(?:(?:các|toàn bộ)\s)?")
"""Between a semicolon and the next object of an act, units of it left out."""

_LIVES_ON: Final = re.compile(
    r"[^;.\n]{0,200}?\s(?:(?:tiếp tục|vẫn|bắt đầu)\s(?:còn\s)?|(?<!các quy định )(?:có|hết|còn|chấm dứt)\s(?=hiệu lực))"
)
"""A paper that is the subject of its own verb: "…; Nghị định B tiếp tục có hiệu lực"."""

_NAMED_BARE: Final = frozenset({"Nghị quyết", "Thông tư", "Quyết định", "Chỉ thị", "Kế hoạch"})
"""Kinds by which a paper names itself without "này", where it says from when it is in force."""

ENACTED: Final = frozenset(
    {"Luật", "Bộ luật", "Nghị định", "Thông tư", "Thông tư liên tịch", "Nghị quyết", "Quyết định"}
)
"""Kinds of which none names itself by the word of another."""

_LEAD: Final = 100
"""Letters between an act and the colon before its objects: "các Quyết định sau đây của Ủy ban nhân dân thành phố"."""

_OBJECT: Final = 2
"""How deep a chain is at an object of the paper's own act: the paper, what it acts on."""

_AT_ONCE_LISTED: Final = re.compile(
    r"\s?(?:(?:đồng thời|kịp thời|lần lượt|đầy đủ|đồng bộ|ngay|sớm|và|một loạt|hàng loạt|loạt)\s?){0,3}"
)
"""Between a verb of issuing and the colon before what it issued: "đã ban hành đồng thời: …"."""

_AND_ONLY: Final = re.compile(r"(?: thi hành)?(?:,| và)\s")


class Reader(Papers):
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
                done = self.agent_next and self._done_by(token, row[i + 1 : i + 2])
                self.agent_next = False
                if not done and token.start != self.skipped:
                    self._paper(token)
            elif token.kind == "by":
                self.agent_next = bool(self.chain)
            elif token.kind == "this":
                self._this(token)
            elif token.kind == "campaign":
                self._campaign(token)
            elif token.kind == "note":
                self._note(token)
            elif token.kind == "issues":
                self.issue = token
            elif token.kind == "noun":
                self._noun(token)
            elif token.kind == "lapses":
                self._lapses(token, row[i + 1 : i + 3])
            elif token.kind in ACTIVE or token.kind in PASSIVE:
                if token.start != self.spent:
                    self._verb(token)
            elif token.kind == "annexed":
                self._annexed(token, row[i + 1 : i + 2])
            else:
                self._mark(token, row[i + 1 : i + 4])
        self._end_shares()
        return self.out

    def _this(self, token: Token) -> None:
        """ "Kế hoạch này": the paper itself; in a paper of another type that speaks of others, one unknown."""
        kind = token.word.removesuffix(" này")
        own = self.own_type or ""
        if own != CONSOLIDATED and in_quotes(self.clean, token.start):
            self._new_clause(token.end)
            return  # new wording: the paper whose words they become is meant
        if token.word in _NAMED_BARE and token.word != own:
            return  # "Quyết định có hiệu lực từ ngày ký": of another paper's kind, unknown
        if kind in ENACTED and own in ENACTED and own != kind:
            self._new_clause(token.end)
            return  # "Thông tư này" in a list of a decision's: words of the paper listed
        if (
            kind != token.word
            and own in SPEAKS_OF_OTHERS
            and not f"{kind} ".startswith(f"{own} ")
            and not own.startswith(kind)
        ):
            self._new_clause(token.end)
            return
        self.self_seen = True
        self._begin_root(Link(SELF, token.start, token.end), None)

    def _verb(self, token: Token) -> None:
        """A verb, unless it only names a board: "Ban Chỉ đạo thực hiện phong trào B …"; "tạm ngưng hiệu lực và điều chỉnh
        thời hạn …" is one."""
        if names_board(self.clean, self.start, token):
            return
        before = self.verb
        if (
            before
            and before.kind == "suspends"
            and token.kind == "amends"
            and _AND_ONLY.fullmatch(self.clean, before.end, token.start)
        ):
            token = replace(before, end=token.end)
        if (
            before
            and before.kind == "guides"
            and token.kind == "implements"
            and _GUIDED_WORK.fullmatch(self.clean, before.end, token.start)
        ):
            token = replace(before, end=token.end)  # "hướng dẫn các đơn vị triển khai Kế hoạch B"
        if before and token.kind == "approved_by" and self.judge.is_programme(before, token, self.clean):
            return  # "thực hiện Đề án … được phê duyệt tại Quyết định …"
        self.verb = token

    # -- marks ----------------------------------------------------------------------------------------

    def _mark(self, token: Token, following: Sequence[Token]) -> None:
        if token.kind == "draft":
            self.draft = True
        elif token.kind == "stop":
            holds = self._in_subject(token.start) or (
                self.chain and _HOLDS.match(self.clean, self.subject_from)
            )
            if token.word == ";" and self._goes_on_acting(token, following):
                self.chain, self.subject_from, self.verb = self.chain[:1], token.end, None
                return
            if token.word == ";" and self._goes_on_guiding(token):
                self.chain, self.subject_from, self.verb = self.chain[:1], token.end, None
                return
            if token.word == ";" and self._takes_the_place(token, following):
                self.chain, self.subject_from, self.verb = self.chain[:1], token.end, None
                return
            if token.word == ";" and holds and _GOES_ON.match(self.clean, token.end):
                self.subject_from = token.end
                self.verb = None
                return
            if token.word == ":" and (self.scope.title or self._colon_of_act(token)):
                return
            if token.word == ":" and self._colon_of_means(token):
                self.depth = -1
                return
            if token.word == ";" and self._next_object(token, following):
                self.depth = _OBJECT
            if token.word == ";" and self.depth > 0 and len(self.chain) >= self.depth:
                self.chain, self.verb, self.subject_from = self.chain[: self.depth], None, token.end
                return  # "thay thế các Thông tư: A …; B …", "thay thế Thông tư A …; Thông tư B …"
            if token.word == ";" and self.chain and "|" in self.clean[self.subject_from : token.start]:
                return  # a cell of a table's row
            self._colon_of_list(token)
            faded: list[Link] = []
            if token.word == ";":  # a title may hold semicolons, and so may what a bracket says of a paper
                held = bool(self.saved) or self._in_subject(token.start)
                faded = self.faded if not self.chain else self.chain if held else []
            self._new_clause(token.end)
            self.faded = faded
        elif token.kind == "open":
            self.saved.append((list(self.chain), self.verb, self.subject_from))
            if not CLINGS.match(self.clean, token.end):
                self.chain = []
            self.verb = None
            self.subject_from = token.end
        elif token.kind == "close" and self.saved:
            self._acted_before_bracket(token)
            self.chain, self.verb, self.subject_from = self.saved.pop()
            self.in_named = False

    def _goes_on_acting(self, token: Token, following: Sequence[Token]) -> bool:
        """ "… ban hành Quyết định A sửa đổi B; đồng thời bãi bỏ Quyết định C": A acts on C too."""
        after = next((t for t in following if t.kind == "doc"), None)
        if after is None or after.node is None or len(self.chain) < _OBJECT or self.saved:
            return False
        subject, first = self.chain[:_OBJECT]
        acts = first.verb in ACTS and not first.passive and subject.node != SELF
        kin = self.judge.kin(subject.node, after.node)
        return acts and kin and bool(_AT_ONCE.fullmatch(self.clean, token.end, after.start))

    def _takes_the_place(self, token: Token, following: Sequence[Token]) -> bool:
        """ "… ban hành Kế hoạch A thực hiện B; thay thế Kế hoạch C": A, which was issued, takes the place of C."""
        after = next((t for t in following if t.kind == "doc"), None)
        head = self.chain[0] if self.chain and not self.saved else None
        if after is None or after.node is None or head is None or head.node == SELF:
            return False
        if _IN_PLACE_OF.fullmatch(self.clean, token.end, after.start) is None:
            return False
        issued = any(r.node == head.node and r.place == "issued" for r in reversed(self.out.roots))
        return issued and self.judge.kin(head.node, after.node)

    def _goes_on_guiding(self, token: Token) -> bool:
        """ "Thông tư này quy định chi tiết Điều 5 Nghị định A; hướng dẫn Điều 12 Luật B": it guides B too."""
        if len(self.chain) < _OBJECT or self.saved:
            return False
        subject, first = self.chain[:_OBJECT]
        guides = subject.node == SELF and first.verb == "guides" and not first.passive
        return guides and bool(_GUIDES_NEXT.match(self.clean, token.end))

    def _next_object(self, token: Token, following: Sequence[Token]) -> bool:
        """Whether a semicolon parts two objects of the paper's own act: "thay thế Nghị định A về …; Nghị định B về …"."""
        after = next((t for t in following if t.kind == "doc"), None)
        if after is None or after.node is None or len(self.chain) < _OBJECT:
            return False
        subject, first = self.chain[:_OBJECT]
        alike = self.judge.family(after.node) == self.judge.family(first.node)
        carried = self.scope.title and first.verb in ("implements", "reports", "guides") and alike
        return (
            subject.node == SELF
            and (first.verb in ACTS or carried)
            and not first.passive
            and self.judge.kin(after.node, first.node)
            and bool(_BEGINS_OBJECT.fullmatch(UNITS_OF.sub("", self.clean[token.end : after.start])))
            and not _LIVES_ON.match(self.clean, after.end)
        )

    def _colon_of_act(self, token: Token) -> bool:
        """Whether a colon stands between an act and its object: "Bãi bỏ toàn bộ: Nghị quyết …"."""
        verb = self.verb
        return (
            verb is not None
            and verb.kind in ACTS
            and self.scope.own
            and not self.chain
            and token.start - verb.end <= _LEAD
            and names_objects(self.clean, verb.end, token.start)
        )

    def _colon_of_means(self, token: Token) -> bool:
        """ "… được cụ thể hóa bằng các văn bản: Kế hoạch số …", "Thông tư A được sửa đổi bởi: Thông tư B", "Kế hoạch này thay thế các kế hoạch: …"."""
        verb = self.verb
        return (
            verb is not None
            and (verb.kind in ("carried_by", *DONE_BY) or verb.kind in ACTS)
            and bool(self.chain)
            and token.start - verb.end <= 60
            and bool(PAPERS_TO_LIST.fullmatch(self.clean, verb.end, token.start))
        )

    def _colon_of_list(self, token: Token) -> None:
        """A colon that begins a list of what is issued: "đã ban hành: …", "ban hành các văn bản sau: …"."""
        if token.word != ":":
            return
        if (
            self.issue is not None
            and not self.unnamed
            and _AT_ONCE_LISTED.fullmatch(self.clean, self.issue.end, token.start)
        ):
            self.unnamed, self.out.generic = "văn bản", True
        self.listing = self.listing or bool(self.unnamed)
