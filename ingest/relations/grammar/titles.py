"""Which paper's title holds a verb, and so acts on the paper that the verb reaches."""

from __future__ import annotations

import re
from typing import Final

from ingest.model import SELF
from ingest.relations.grammar.kinds import ONLY_PROPOSE
from ingest.relations.grammar.parsed import Link
from ingest.relations.grammar.phrases import (
    ANY_TITLE,
    APPROVED_OBJECT,
    ISSUED_FOR,
    LIST_SIGN,
    MADE_TO,
    PAPERS_TO_LIST,
    PLAINLY,
    TOGETHER,
    WITHIN,
    WORK_AND,
    ends_in_and,
    names_objects,
)
from ingest.relations.grammar.reviews import Reviews
from ingest.relations.tokens import Token
from ingest.relations.words import PASSIVE, only_bullets
from ingest.types import LAW_TYPES

DEEPEST: Final = 12
"""How many nested titles are remembered."""

ACTS: Final = frozenset({"amends", "replaces", "repeals", "corrects", "suspends"})
"""Verbs by which a paper acts on another's validity."""

DONE_BY: Final = frozenset({"amended_by", "replaced_by", "repealed_by"})
"""The same in the passive, before those who do it."""

_GONE_BY: Final = frozenset({"replaced_by", "repealed_by"})
"""What is said of all papers side by side: "A và B được thay thế bởi C"; what amends may be of the last alone."""
_IN_FORCE_AND: Final = re.compile(
    r"\s(?:chính thức\s|bắt đầu\s)?có hiệu lực(?:\s[^;:()\n]{0,80}?)?(?:,|,?\svà|,\s(?:đồng thời|và))\s"
)
"""Before what a paper in force does: "Quyết định A có hiệu lực từ ngày ký và thay thế …"."""

_JOINT_ISSUERS: Final = re.compile(
    r"(?:,|\s(?:của|do|giữa|và))\s[^;.:“\n]{3,200}?(?=\s(?:về|quy định|hướng dẫn|ban hành|sửa đổi|bãi bỏ|V/v)(?:\s|$))",
    re.I,
)
"""The further issuers of a joint paper, before its title: ", Bộ Tài chính và Bộ Nội vụ về …"."""
_ALTERED: Final = re.compile(r"(?:[đĐ]ược|[bB]ị)\s$")
_PLANS: Final = frozenset({"Kế hoạch", "Hướng dẫn", "Chương trình", "Đề án"})
_APPROVES_CHANGE: Final = re.compile(r"Phê duyệt\s$")
_ANNEXED_OBJECT: Final = re.compile(
    r"[^;:\n]{0,120}?(?:Kế hoạch|Quy chế|Quy định|Đề án|Chương trình|Danh mục|Phụ lục|Quy trình|Điều lệ|Bộ [tT]hủ tục|Bộ [đĐ]ơn giá|Bảng giá|Bộ [tT]iêu chí)\s[^;:\n]{0,160}?kèm theo\s$"
)
_AND_GUIDES: Final = re.compile(r"(?:,|;)?\s(?:(?:và|đồng thời|cũng)\s){1,2}")
"""Before what a paper guides too: "… hướng dẫn Nghị định A và quy định chi tiết Nghị định B"."""


class Titles(Reviews):
    """The rules of the grammar about titles."""

    def _tied(self, link: Link) -> bool:
        """Whether a verb ties this paper to the chain; if so the edge is told and the paper joins the chain."""
        verb = self.verb
        acts = verb is not None and verb.kind in ACTS
        if acts and verb and _ALTERED.search(self.clean, max(0, verb.start - 5), verb.start):
            return False  # "được bổ sung Thông tư B": who did what is not told by the order of words
        between = self.clean[verb.end : link.start] if verb else ""
        if not self.scope.title:
            between = between.replace("\n", " ")
        if verb is not None and verb.kind == "implements":
            between = self._as_object(verb, between)
        if verb is not None and verb.kind == "guides" and self.scope.title:
            between = between.replace(" theo quy định tại ", " quy định tại ")
        if verb is None:
            return False
        if self._lists_objects(verb, between):
            lead, _, rest = between.partition(":")
            between = (
                LIST_SIGN.sub(" ", rest) if PAPERS_TO_LIST.fullmatch(lead) else between.replace(":", " ")
            )
        if not self.judge.reaches(verb.kind, between):
            return False
        if verb.kind == "implements" and self.place == "front" and self.chain and WORK_AND.fullmatch(between):
            return (
                False  # "Thực hiện Kế hoạch A về triển khai tiêm chủng và Quyết định B, …": B is fronted too
            )
        if verb.word.lower() == "thi hành" and self.judge.type_of(link.node) in LAW_TYPES:
            return False  # "Nghị định A về thi hành Luật B" guides it
        passive = verb.kind in PASSIVE
        word = PASSIVE.get(verb.kind, verb.kind)
        if verb.kind == "carried_by" and self.judge.type_of(link.node) == "Báo cáo":
            if "lần lượt" in verb.word:
                return False
            word = "reports"  # "việc thực hiện B được thể hiện tại Báo cáo A"
        head = self._head(verb, link)
        if head is None:
            return self._own_act(verb, word, link)
        if passive and word == "replaces" and self._only_part(head):
            word = "amends"
        low, high = (link.node, head.node) if passive else (head.node, link.node)
        if word == "guides" and not self.judge.may_guide(low, high):
            return False
        if verb.kind in ACTS and not self.judge.may_alter(head.node, link.node):
            return False
        link.verb, link.passive = word, passive
        if head in self.chain[:1] and self._in_turn(verb, link):
            self._deal(head, link)
        else:
            self.fellows = self._beside(head, verb, passive, link)
            if any(one.node == link.node for one in self.fellows):
                self.fellows = []  # "Luật B và Luật A sửa đổi Luật B, Luật C": B is altered, it alters none
            for subject in (head, *self.fellows):
                self._say(subject.node, word, passive, link.node, self._rule(head), 0.95, verb.start)
        listed = self.depth < 0
        if passive:
            kept = self.chain or self.faded
            self.chain = [*kept[: kept.index(head) + 1][-DEEPEST:], link]
        else:
            self.chain.append(link)
        if listed:
            self.depth = len(self.chain)
        return True

    def _beside(self, head: Link, verb: Token, passive: bool, link: Link) -> list[Link]:
        """The papers beside the head that share its verb: twins, all of them after "cùng", all that are acted on."""
        if head not in self.chain[:1]:
            return []
        if passive:
            if verb.kind == "amended_by" and (alike := self._all_alike(head, link)):
                return alike
            of_a_day = verb.kind == "amended_by" and self.clean.startswith(" cùng ngày ", head.end)
            if self.plural and verb.kind in _GONE_BY:
                return [one for one in self.group if self.judge.may_alter(link.node, one.node)]
            if of_a_day or (verb.kind in _GONE_BY and self.place != "front" and not self.saved):
                return [one for one in self.group if self.judge.kin(one.node, link.node)]
            return self.group if verb.kind in ("carried_by", "reported_by") or self.plural else []
        if self.plural or self._in_turn_issued(verb):
            return self.group
        if self.others and TOGETHER.fullmatch(self.clean[self.subject_from : verb.start]):
            return [*self.group, *self.others]
        if TOGETHER.fullmatch(self.clean[self.subject_from : verb.start]):
            return self.group
        return self.twins or self._of_one_office(head, verb, link)

    def _lists_objects(self, verb: Token, between: str) -> bool:
        """Whether a colon between a verb and its object only begins a list: "thay thế các kế hoạch: …"."""
        return self._acts(verb) or (
            (verb.kind in ("carried_by", *DONE_BY) or verb.kind in ACTS)
            and bool(PAPERS_TO_LIST.fullmatch(between.rstrip(": ")))
        )

    def _acts(self, verb: Token) -> bool:
        return verb.kind in ACTS and self.scope.own and not self.chain

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
            return self._acted_on(verb, link, links, bracketed)
        tail = links[-1]
        text = self.clean[self.subject_from : verb.start]
        if "liên tịch" in self.judge.type_of(tail.node) and self.subject_from == tail.end:
            text = text[found.end() :] if (found := _JOINT_ISSUERS.match(text)) else text
        if tail.node == SELF and tail.end > tail.start and not (self.scope.title or self.scope.opening):
            return tail if self.judge.is_own_word(text, verb.kind) else None
        if self.scope.opening and tail.node == SELF and MADE_TO.fullmatch(text):
            return tail  # "Kế hoạch này được xây dựng nhằm triển khai Luật B"
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
        goes_on_to = self._goes_on(verb, links, link) if verb.kind in ACTS else None
        if goes_on_to is not None:
            return goes_on_to
        if (
            verb.kind in ACTS
            and tail.verb in ACTS
            and not tail.passive
            and len(links) > 1
            and ends_in_and(text)
        ):
            return links[-2]  # "… bãi bỏ Quyết định A và thay thế Quyết định B"
        guided = verb.kind == "guides" and tail.verb in ("guides", *ACTS) and not tail.passive
        if guided and len(links) > 1 and _AND_GUIDES.fullmatch(text):
            return links[-2]  # "… hướng dẫn Nghị định A và quy định chi tiết Điều 7 Nghị định B"
        if verb.kind == "reports" and not self._may_report(tail, verb):
            return None
        if verb.kind == "implements" and (
            self._only_means(tail, text, link) or self.judge.is_of_centre(tail.node, link.node)
        ):
            return None
        if verb.kind == "approves" and self.judge.type_of(tail.node) in ONLY_PROPOSE:
            return None  # "thống nhất đề nghị tại Tờ trình A, chấp thuận Kế hoạch B": a proposal approves nothing
        if self._says_plainly(verb, tail, link, text):
            return tail
        if verb.kind in ACTS and _IN_FORCE_AND.fullmatch(text) and self.judge.kin(tail.node, link.node):
            return tail
        goes_on = self.subject_from > tail.end
        takes_over = verb.kind in ("replaces", "repeals") and text.rstrip().endswith(",")
        if takes_over and self.judge.kin(tail.node, link.node):
            goes_on = goes_on or bool(ANY_TITLE.match(text))  # "A kiện toàn Ban Chỉ đạo, thay thế B"
        if self._is_issued(tail):  # what is issued may have a title of any beginning
            goes_on = goes_on or bool(ANY_TITLE.match(text))
            text = WITHIN.sub("", text) if verb.kind == "implements" else text
        return tail if self.judge.is_subject(text, verb.kind, tail.node, own, goes_on, self.draft) else None

    def _says_plainly(self, verb: Token, tail: Link, link: Link, text: str) -> bool:
        """Whether the verb follows its paper at once, or after "được ký để", "cùng"."""
        if self.draft or tail.node == SELF or not self.judge.has_title(tail.node):
            return False
        if verb.kind in ("implements", *ACTS) and ISSUED_FOR.search(text) and len(text) <= 200:
            return "lần lượt" not in text or self.plural
        if verb.kind in ("implements", "guides", *ACTS) and TOGETHER.fullmatch(text):
            return True
        held = "implements" in (tail.verb, self.orphan) and text.lstrip().startswith(",")
        if held and verb.kind in ACTS and not self.judge.kin(tail.node, link.node):
            return False  # "ban hành Kế hoạch thực hiện Nghị quyết B, thay thế Kế hoạch C"
        plain = bool(text.strip()) and bool(PLAINLY.fullmatch(text))
        return plain and (
            verb.kind in ACTS or verb.kind == "guides" or self.place != "front" or "vốn" in text
        )

    def _own_act(self, verb: Token, word: str, link: Link) -> bool:
        """ "Bãi bỏ Quyết định …" at the head of an item, "… và thay thế Thông tư …": the paper's own act."""
        reports = self.own_type == "Báo cáo" and verb.kind == "reports" and self.place != "front"
        if reports and (self.scope.heading or self.scope.opening) and not self._is_only_told(verb, link):
            self._edge(SELF, "reports", link.node, "report-heading", 0.85, verb.start)
            return False
        if word not in (*ACTS, "approves") or verb.kind in PASSIVE or self.draft:
            return False
        own_kind = (
            word in ("repeals", "replaces") and self.own_type in _PLANS and self.judge.kin(SELF, link.node)
        )
        if not self.scope.own and not own_kind:
            return False
        at = verb.start
        if word == "amends" and (approved := _APPROVES_CHANGE.search(self.clean, self.start, at)):
            at = approved.start()
        stands_first = only_bullets(self.clean, self.start, at)
        beside = self.self_seen and ends_in_and(self.clean[max(self.start, verb.start - 40) : verb.start])
        if not (stands_first or beside):
            return False
        gap = (verb.end, link.start)
        annexed = _ANNEXED_OBJECT.fullmatch(self.clean, *gap) or (
            word == "amends" and APPROVED_OBJECT.fullmatch(self.clean, *gap)
        )
        if not names_objects(self.clean, *gap) and not annexed:
            return False
        self._edge(SELF, word, link.node, "own-act", 0.95, verb.start)
        link.verb = word
        self.chain = [Link(SELF, verb.start, verb.start), link]
        return True
