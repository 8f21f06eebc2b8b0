"""Who acts on a paper when it is the subject: "A được B sửa đổi", "A hết hiệu lực kể từ ngày B có hiệu lực"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import islice
from typing import Final

from ingest.model import SELF
from ingest.relations.grammar.parsed import Link
from ingest.relations.grammar.shares import Shares
from ingest.relations.tokens import Token
from ingest.relations.words import ACTIVE, only_bullets
from ingest.types import LAW_TYPES

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

_DONE_BY: Final = frozenset({"carried_by", "guided_by", "approved_by", "reported_by"})
_AND_WAS: Final = re.compile(r",\svà\s(?:(?:đã\s|nay\s)?được\s(?:[^,;.:()\n]{2,60}\s)?)?")
"""Between what a paper did to another and what was done to it."""
_AND_ALSO: Final = re.compile(r",?\s(?:và|rồi|đồng thời|sau đó|tiếp đó|tiếp tục)(?:\stiếp tục)?\s|,\s")
_ALSO_BY: Final = re.compile(
    r",?\s(?:và\s|đồng thời\s)?(?:cũng\s|đã\s)?được\s[^,;.:()\n]{3,90}?\s(?:bằng|tại|qua|thông qua)\s"
)
"""Between a paper and the next by which the same was served."""
_MADE_BY: Final = re.compile(
    r"\s*(?:(?:(?:do|của)\s)?[^,;.()\n]{2,60}\s(?:lập|xây dựng|soạn thảo|trình|ban hành))?\s*"
)
_HELD_IN: Final = re.compile(r"(?<!\w)(?:tại|theo|của|với)\s$")
_CARRYING: Final = re.compile(
    r"(?:thực hiện|triển khai|cụ thể h[óo][aá]|thi hành)(?:\s(?:các|nội dung))?$|[.;:]$"
)


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
        latest = (r for r in reversed(self.out.roots) if r.place != "front" and r.node != SELF)
        roots = list(islice(latest, 2))[::-1]
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
        fresh = self.out.roots[self.lapsing :]  # those before stand there since the last such verb
        self.out.lapsed.extend(r.node for r in fresh if r.place != "front" and r.node != SELF)
        self.lapsing = len(self.out.roots)

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

    def _acted_on(self, verb: Token, link: Link, links: list[Link], bracketed: bool) -> Link | None:
        """The paper that a passive verb, or a bracketed one, speaks of."""
        last = links[-1]
        if verb.kind == "approved_by" and (
            self.orphan or not _MADE_BY.fullmatch(self.clean, self.subject_from, verb.start)
        ):
            return None  # "kinh phí thực hiện Kế hoạch A được phê duyệt tại …"
        if verb.kind == "altered_at" and not self.judge.kin(last.node, link.node):
            return None
        apart = last.node == SELF and not self.scope.title and self.clean[last.end : verb.start].strip()
        if verb.kind in _DONE_BY and apart:
            return None
        if verb.kind == "carried_by" and not self._is_carried(verb, last, link):
            return None
        if verb.kind == "reported_by" and self.judge.type_of(link.node) != "Báo cáo":
            return None
        if (
            len(links) > 1
            and not last.passive
            and _AND_WAS.fullmatch(self.clean, self.subject_from, verb.start)
        ):
            links = links[:-1]  # "A thay thế B, và được C hướng dẫn": A is guided
        if (
            last.passive
            and verb.kind in _DONE_BY
            and len(links) > 1
            and _AND_ALSO.fullmatch(self.clean, self.subject_from, verb.start)
        ):
            return links[
                -2
            ]  # "B được Chính phủ triển khai bằng A và được Tỉnh ủy cụ thể hóa qua C": C is for B
        served = last.verb in ("implements", "guides") and not last.passive and len(links) > 1
        if served and verb.kind in _DONE_BY and only_bullets(self.clean, self.start, links[0].start):
            return links[
                0
            ]  # "Kết luận A về thực hiện Nghị quyết B được Tỉnh ủy triển khai bằng C": A is carried out
        same = [c for c in links if self.judge.kin(c.node, link.node)]
        if verb.word.startswith("thay") and last.passive and len(same) > 1:
            same = same[:-1]  # "A, được sửa đổi bởi B và thay thế bằng C": A is replaced
        row = "|" in self.clean[last.end : verb.start]  # a row of a table speaks of its first paper
        same = [c for c in same if self.judge.family(c.node) == self.judge.family(link.node)] or same
        return links[0] if row else same[-1] if same else links[0 if bracketed else -1]

    def _served_otherwise(self, link: Link) -> bool:
        """ "Chỉ thị B được Tỉnh ủy triển khai tại A, được HĐND bố trí kinh phí bằng C, và được Sở hướng dẫn tại D": what C did is not
        told by its verb, but what follows is still said of B."""
        last = self.chain[-1] if len(self.chain) > 1 else None
        also = last is not None and last.passive and _ALSO_BY.fullmatch(self.clean, last.end, link.start)
        self.subject_from = link.end if also else self.subject_from
        return bool(also)

    def _is_carried(self, verb: Token, tail: Link, link: Link) -> bool:
        """Whether the paper itself is what is carried out, not what it holds: "các nội dung tại A được thực hiện theo B";
        no law is made to carry one out."""
        if self.judge.type_of(link.node) in LAW_TYPES:
            return False
        if "theo" not in verb.word:
            return True
        before = self.clean[self.start : tail.start].strip()
        if len(before) > 4 and not _CARRYING.search(before):
            return False
        held = _HELD_IN.search(self.clean, max(self.start, tail.start - 12), tail.start)
        return held is None and "," not in self.clean[tail.end : verb.start]
