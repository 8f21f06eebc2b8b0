"""A paper in a sentence: what it is tied to, whom it stands beside, and where it stands as a root of its own."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import product
from typing import Final

from ingest.model import SELF, Node
from ingest.relations.grammar.parsed import Link, Place
from ingest.relations.grammar.phrases import (
    BESIDE,
    BRACKET,
    COMPANY,
    OTHER_HAS,
    OWN_TITLE,
    UNITS_OF,
)
from ingest.relations.grammar.stands import Places
from ingest.relations.grammar.titles import ACTS, DEEPEST
from ingest.relations.naming.programmes import PROGRAMME
from ingest.relations.tokens import Token

_NEXT_ITEM: Final = re.compile(r"[;,]\s(?:và\s|các\s|[a-zđ]\)\s|\(?\d\)\s)?$|\svà\s$")
_ALIAS: Final = re.compile(r"\((?:[^()\n]{0,12}\s)?(?:gọi|viết)(?:\s(?:tắt|chung|gọn))?\slà\s[“\"]?$")
_ACTS_ITSELF: Final = re.compile(
    r"\s(?:để\s|đã\s|nhằm\s)?(?:thay thế|thay(?: cho)?(?=\s[A-ZĐ])|bãi bỏ|h[ủu][ỷy] bỏ)\s"
)
"""After a paper that acts on another one: "A thay thế C và B bãi bỏ D" does nothing to B."""

_BY_TOO: Final = re.compile(r"(?<=,|à)\s(?:bởi|bằng)\s$")  # "được sửa đổi bởi A và bởi B"
_AMENDS_ITSELF: Final = re.compile(r"\s(?:đã\s)?sửa đổi(?:, bổ sung)?\s(?=[A-ZĐ])")
"""The same in a row: "A sửa đổi C, B sửa đổi D"."""

_GIVEN_WORK: Final = re.compile(
    r"(?<!\w)(?:giao|chỉ đạo|yêu cầu|đề nghị|phân công)\s(?:(?!ban hành|tại\s|bằng\s)[^,;.()\n]){2,80}\s$"
)
_OWN_AMENDERS: Final = re.compile(
    r"(?:\s(?:về|quy định|hướng dẫn)\s[^,;.()\n]{0,160}?)?,?\s\(?(?:đã\s)?được\s(?:sửa đổi|bổ sung)(?!\w)"
)
_OBJECT: Final = 2
"""Links of a chain that ends in an object of its head."""
_AMENDED: Final = 2
"""Links from a list's object to the end of a chain: the object and its last amender."""

_AMENDING_LAW: Final = re.compile(r"(?:Bộ luật|Luật|Pháp lệnh)\ssửa đổi")
_BARE_LAW: Final = re.compile(r"(?:Bộ luật|Luật|Pháp lệnh)\ssố\s")


class Papers(Places):
    """The rules of the grammar about one paper and those before it."""

    def _paper(self, token: Token) -> None:
        assert token.node is not None
        node, named = self._named_law(token, token.node)
        if _ALIAS.search(self.clean, max(self.start, token.start - 40), token.start):
            return
        if self._only_repeats(token, node):
            return
        link = Link(node, token.start, token.end)
        self.by_name = token.word == PROGRAMME
        self._launched_by(link)
        self._named_by(link)
        self._left_out(link)
        if self._takes_share(link):
            self.verb = None
        elif not named and self._tied(link):
            if self._deals_all(token, link):
                return
            doers = [self.chain[-2], *(self.fellows if len(self.chain) == _OBJECT else ())]
            for one, other in product(doers, token.also):
                self._say(one.node, link.verb, link.passive, other, "beside", 0.9, token.start)
            self.verb = None
            self.subject_from = token.end
        elif self._of_review(link) or self._served_otherwise(link):
            self.verb = None
        elif not self._goes_beside(token, link, named):
            previous = self.chain[-1] if self.chain else None
            open_end = previous is not None and not previous.verb
            if open_end and (self._by_means(link) or self._grounded(link)):
                self._said_of_all(token)
            else:
                self._stand_alone(token, link, named)

    def _said_of_all(self, token: Token) -> None:
        """ "trên cơ sở hai Thông tư này": what was just said of the first paper meant is said of the others."""
        last = self.out.edges[-1] if self.out.edges and token.also else None
        if last is not None and last.object == token.node:
            self.out.edges += [replace(last, object=other) for other in token.also]

    def _only_repeats(self, token: Token, node: Node) -> bool:
        """ "… thực hiện Nghị quyết B … (Nghị quyết B)": a bracket only says a paper of the title again."""
        around = self.clean[token.start - 1 : token.start] + self.clean[token.end : token.end + 1]
        return around == "()" and bool(self.saved) and any(one.node == node for one in self.saved[-1][0])

    def _named_law(self, token: Token, node: Node) -> tuple[Node, bool]:
        """What a law's name means after "Quốc hội ban hành" in that law's opening: the law itself; or, told by True, the
        law that it amends: "Quốc hội ban hành Luật sửa đổi … của Luật Đất đai số …", whose number is the amended law's."""
        named_now = self.scope.opening and self.issue and token.start - self.issue.end <= 1
        if named_now and self.judge.is_own_law(node):
            self.naming = bool(_AMENDING_LAW.match(self.clean, token.start))
            if not self.naming:
                node = SELF
        named = self.naming and node != SELF and not _BARE_LAW.match(self.clean, token.start)
        if named:
            self._edge(SELF, "amends", node, "own-law", 0.95, token.start)
        return node, named

    def _goes_beside(self, token: Token, link: Link, named: bool) -> bool:
        """Whether a paper is one more object of the verb before: "thực hiện Nghị quyết A và Nghị quyết B"."""
        previous = self.chain[-1] if self.chain else None
        if previous is None or not previous.verb or named:
            return False
        head = self.chain[-2].node if len(self.chain) > 1 else SELF
        if previous.passive and self._is_next_of_list(previous, link):
            return self._next_of_list(link)
        gap = self.clean[previous.end : token.start]
        if previous.verb in ACTS or previous.verb == "guides":
            gap = UNITS_OF.sub("", BRACKET.sub("", gap))
        gap = _BY_TOO.sub(" ", gap) if previous.passive else gap
        if previous.verb in ACTS and not previous.passive and _ACTS_ITSELF.match(self.clean, token.end):
            return False
        row = previous.verb == "amends" and not previous.passive and gap.strip() == ","
        if row and head != SELF and _AMENDS_ITSELF.match(self.clean, token.end):
            return False
        if previous.verb == "implements" and not previous.passive and self._is_of_list(previous):
            return False
        own_title = bool(OWN_TITLE.match(self.clean, token.end))
        if own_title and self.depth <= 0 and self._stands_alone(previous, head, gap):
            return False
        listed = self.depth == len(self.chain) and bool(_NEXT_ITEM.search(gap))
        if not (self.judge.joins(previous, head, link.node, gap, self.place == "free") or listed):
            return False
        head = self.chain[-2].node if len(self.chain) > 1 else previous.node
        for subject in (head, *(one.node for one in self.fellows if len(self.chain) == 2)):
            self._say(subject, previous.verb, previous.passive, link.node, "beside", 0.9, token.start)
        self.chain[-1] = Link(link.node, token.start, token.end, previous.verb, previous.passive)
        self.subject_from = token.end
        return True

    def _is_of_list(self, carried: Link) -> bool:
        """ "quán triệt Quy định A, Hướng dẫn B thực hiện Quy định A, Quy định C": C goes on with the list in which A stood first."""
        roots, first = self.out.roots, self.chain[0].start
        listed = any(r.node == carried.node and r.at < first for r in roots)
        return listed and not any(r.at == first and r.place == "issued" for r in roots)

    def _is_next_of_list(self, previous: Link, link: Link) -> bool:
        """Whether a paper after an amender is no further amender: it is older, or has, after a comma, amenders of its own."""
        if self.judge.precedes(link.node, previous.node):
            return True
        comma = self.clean[previous.end : link.start].strip() == ","
        amended = previous.verb == "amends" and _OWN_AMENDERS.match(self.clean, link.end)
        return comma and bool(amended)

    def _next_of_list(self, link: Link) -> bool:
        """ "sửa đổi A được sửa đổi, bổ sung bởi X và Y, B được sửa đổi bởi X, C": a paper older than the amender before it is
        the next object of who acts on A; where nobody does, it begins anew."""
        if len(self.chain) < _AMENDED + 1:
            return False
        subject, first = self.chain[-1 - _AMENDED], self.chain[-_AMENDED]
        between = self.clean[self.chain[-1].end : link.start]
        if first.verb not in ACTS or first.passive or not self.judge.kin(first.node, link.node):
            return False
        if not BESIDE.fullmatch(UNITS_OF.sub("", between)):
            return False
        self._say(subject.node, first.verb, False, link.node, "beside", 0.9, link.start)
        self.chain[-_AMENDED:] = [Link(link.node, link.start, link.end, first.verb)]
        self.subject_from = link.end
        return True

    def _stand_alone(self, token: Token, link: Link, named: bool) -> None:
        """Begin a root, and remember the papers beside it that may share what is said of it."""
        previous = self.chain[-1] if self.chain else None
        gap = self.clean[previous.end : token.start] if previous else ""
        reached = self.verb and self.judge.reaches(self.verb.kind, self.clean[self.verb.end : link.start])
        orphan = self.verb.kind if self.verb and reached else ""
        twins: list[Link] = []
        group: list[Link] = []
        others = self.others
        if previous is not None and not previous.verb:
            beside = bool(COMPANY.fullmatch(gap))
            if beside:  # "bãi bỏ Quyết định A và Quyết định B bằng Quyết định C"
                orphan = orphan or self.orphan
                group = [*self.group[-DEEPEST:], previous]
            elif OTHER_HAS.fullmatch(gap):
                others = [*others[-DEEPEST:], previous]
            if self._is_twin(previous, link.node, gap):
                twins = [*self.twins[-DEEPEST:], previous]
        place: Place = "free" if named or (orphan in ACTS and self._of_work(token)) else self._place_of(token)
        self._begin_root(link, place)
        self.twins, self.orphan, self.out.roots[-1].verb = twins, orphan, orphan
        self.group = group
        self._several(token, link)
        if previous is not None and not previous.verb and not group and OTHER_HAS.fullmatch(gap):
            self.others = others

    def _of_work(self, token: Token) -> bool:
        """ "… giao Sở Xây dựng điều chỉnh Quyết định B": what others are to alter is not issued here."""
        verb = self.verb
        return verb is not None and bool(
            _GIVEN_WORK.search(self.clean, max(self.start, verb.start - 90), verb.start)
        )
