"""Papers by which a thing is done: "triển khai B bằng Kế hoạch A", "thành lập … theo Quyết định A", "hướng dẫn tại A"."""

from __future__ import annotations

import re
from typing import Final

from ingest.model import SELF
from ingest.relations.grammar.carried import Carried
from ingest.relations.grammar.movements import BY_PAPER
from ingest.relations.grammar.parsed import Link
from ingest.relations.grammar.phrases import URGING
from ingest.relations.tokens import Token

_MEANS: Final = re.compile(
    r"(?:(?:[^,;:().\n]{0,60}|,)\s(?:bằng|thông qua|(?:qua|bằng) việc ban hành)|\s?(?:tại|qua))\s(?:các\s)?$"
)
_IS: Final = re.compile(r"[^,;.()\n]{0,80}?\slà(?::\s|\s)(?:các\s)?$")
_CARRIERS: Final = re.compile(
    r"(?:[vV]ăn bản|[kK]ế hoạch|[qQ]uyết định|[cC]hương trình)\s(?:[^,;.()\n]{0,30}\s)?(?:triển khai|thực hiện|cụ thể h[óo][aá]|thay thế|bãi bỏ|sửa đổi, bổ sung|sửa đổi|hướng dẫn)(?: thực hiện| thi hành| cho)?\s$"
)
_ALTERED_BY: Final = re.compile(r"(?:[^,;:().\n]{0,60}|,)\s?(?:bằng|tại|qua|thông qua)\s(?:các\s)?$")
_SET_AT: Final = re.compile(
    r"[,;]\s(?!phù hợp|gắn với|theo|bảo đảm)[^,;.\n]{3,120}?\s(?:được\s(?:\w+\s){0,3}?)?(?:(?:ban hành|cụ thể h[óo][aá]|quy định|hướng dẫn|phê duyệt|giao|triển khai)(?:\s\w+){0,4}?\s(?:tại|bằng|qua)"
    r"|(?:kiện toàn|thành lập)(?:\s\w+){0,8}?\s(?:tại|bằng|qua|theo))\s$"
)
_BESIDES: Final = re.compile(r",\s(?:phù hợp|gắn với|bảo đảm|theo)\s")
_SINCE_MENDED: Final = re.compile(
    r",\s(?:sau đó\s)?(?:đã\s)?được\s(?:kiện toàn|sửa đổi|bổ sung|điều chỉnh|thay thế)(?!\w)"
)
_FOUNDED: Final = re.compile(r"(?:thành lập|kiện toàn)(?:\s[^,;.()\n]{1,80}?)?\s(?:theo|tại|bằng)\s$")
_DIRECTED: Final = re.compile(
    r"\s(?:chỉ đạo|có ý kiến|quyết nghị|phê duyệt|giao|yêu cầu|phân công|quán triệt|hướng dẫn|đề ra|cho ý kiến|thống nhất|kết luận)(?:\s[^;.()\n]{0,90}?)?\s(?:tại|bằng|qua|thông qua)\s(?:các\s)?$"
)
_GIVEN: Final = re.compile(
    r"(?:được|đã được|đã|theo|quy định)\s(?:[^\s,;]+\s){0,3}(?:tại|bằng|qua|thông qua)\s(?:các\s)?$"
)
_ASKED: Final = re.compile(r"tham mưu|trình")
_AT_PAPER: Final = re.compile(r"(?<!\w)(?:tại|bằng)\s$")
_ON_GROUND: Final = re.compile(
    r"[^;.\n]{0,240}?,?\s(?:căn cứ|trên cơ sở|dựa trên|trên tinh thần|theo tinh thần)(?:\s(?:vào|các))?\s$"
)
_UNDER: Final = re.compile(
    r",?\stheo(?:\s(?:đúng(?: (?:tinh thần|nội dung|quy định tại))?|tinh thần|quy định tại|chỉ đạo tại|yêu cầu tại|yêu cầu của))?\s(?:các\s)?"
)
_MADE_ON_GROUND: Final = re.compile(
    r"(?:,\s(?:được\s)?|\s\((?:được\s)?|\s(?:đã\s)?được\s(?:[^,;.()\n]{0,50}\s)?)(?:xây dựng|ban hành|ký|lập)\s(?:[^,;.()\n]{0,40}\s)?(?:căn cứ|trên cơ sở|dựa trên|trên tinh thần|theo tinh thần|từ)(?:\s(?:vào|các))?\s$"
)
_GROUND_FOR: Final = re.compile(
    r"[^;.\n]{0,160}?\s(?:là|làm|trở thành)\s(?:căn cứ|cơ sở|tiền đề)(?:\s[^,;.()\n]{0,30}?)?\s(?:(?:để|cho)\s[^,;.()\n]{0,60}?\s(?:ban hành|xây dựng|có|ký|[^,;.()\n]{1,40}\s(?:tại|bằng))|(?:ban hành|xây dựng)|cho)\s$"
)
_OTHER_CLAUSE: Final = re.compile(r"\s(?:được|đã|phải|sẽ|cần|đang)\s|,\s(?:việc|mức|các|số)\s")
_FOLLOWS: Final = re.compile(
    r"[^;.\n]{0,240}?(?:,\s(?:bám sát|nhằm bám sát|hưởng ứng)|\ssau khi (?:tiếp nhận|nhận được|tiếp thu|có))\s(?:các\s)?$"
)
_ASKED_FOR: Final = re.compile(
    r"(?:\s?\(|,\s|\s)(?:được\s)?(?:ban hành|xây dựng|ký|lập)\stheo\s(?:(?P<orders>yêu cầu|(?:ý kiến )?chỉ đạo)|đề nghị|ý kiến|hướng dẫn)\s(?:của\s[^;.()\n]{2,90}?\s)?(?:tại|trong)\s$"
)
"""Between a paper and the one that asked for it: "Kế hoạch A (ban hành theo yêu cầu của Bộ X tại Công văn B)"."""
_AS_ASKED: Final = re.compile(
    r"\stheo\s(?P<orders>yêu cầu|(?:ý kiến )?chỉ đạo)\scủa\s[^;.()\n]{2,90}?\s(?:tại|trong)\s$"
)
"""The same right behind a paper issued: "ban hành Kế hoạch A theo chỉ đạo của Bộ X tại Công văn B"."""
_HELD_BY: Final = re.compile(r"(?<!\w)(?:tại|theo|của|với)\s$")
_FOR_IT: Final = re.compile(r"(?:để|nhằm)\s$")
_KEEPING_TO: Final = re.compile(r"^\stheo(?=\s)(?:\sđúng)?(?:\s(?:tinh thần|nội dung|yêu cầu))*")
_ALTERS: Final = frozenset({"amends", "replaces", "repeals", "corrects", "suspends"})


class Means(Carried):
    """The rules of the grammar about means and grounds."""

    def _by_means(self, link: Link) -> bool:
        """ "… cụ thể hóa Nghị quyết B bằng Kế hoạch A", "phê duyệt Đề án B tại Quyết định A", "sửa đổi B bằng A"."""
        root, verb = self.chain[0], self.orphan
        gap = (root.end, link.start)
        if self.place == "front" or root.node == SELF or self.draft or len(self.chain) > 1:
            return False
        if verb == "implements" and _MEANS.fullmatch(self.clean, *gap):
            rule = "carried-out-by"
        elif (
            _IS.fullmatch(self.clean, *gap) and self._names_papers(root.start) and self._may(verb, link, root)
        ):
            rule = "named-as"
        elif (
            verb == "guides"
            and self.judge.may_guide(link.node, root.node)
            and _ALTERED_BY.fullmatch(self.clean, *gap)
        ):
            rule = "guided-at"
        elif (
            verb == "reports"
            and self.judge.type_of(link.node) == "Báo cáo"
            and _ALTERED_BY.fullmatch(self.clean, *gap)
        ):
            rule = "reported-at"
        elif verb == "approves" and BY_PAPER.fullmatch(self.clean, *gap):
            rule = "approved-at"
        elif (
            verb in _ALTERS
            and self.judge.kin(link.node, root.node)
            and _ALTERED_BY.fullmatch(self.clean, *gap)
        ):
            rule = "altered-by"
        else:
            return False
        for target in (root, *self.group):
            self._edge(link.node, verb, target.node, rule, 0.9, link.start)
        self._begin_root(link, "issued")
        self.chain = [
            root,
            Link(link.node, link.start, link.end, verb, True),
        ]  # "bằng Kế hoạch A và Kế hoạch C"
        return True

    def _may(self, verb: str, link: Link, root: Link) -> bool:
        if verb == "guides":
            return self.judge.may_guide(link.node, root.node)
        return verb == "implements" or (verb in _ALTERS and self.judge.kin(link.node, root.node))

    def _names_papers(self, at: int) -> bool:
        """ "Văn bản triển khai Nghị quyết B là …": the clause begins with what carries the paper out."""
        return bool(_CARRIERS.search(self.clean, self.start, at))

    def _set_at(self, token: Token) -> bool:
        """ "Thực hiện Chỉ thị B, Ban Chỉ đạo được kiện toàn tại Quyết định A; … được hướng dẫn tại Công văn C"."""
        begin = self.out.roots[0].at if self.out.roots else token.start
        if _BESIDES.search(self.clean, max(begin, token.start - 260), token.start):
            return False
        return bool(_SET_AT.search(self.clean, max(begin, token.start - 200), token.start))

    def _directs(self, token: Token) -> bool:
        """ "Thực hiện B, Chủ tịch UBND thành phố chỉ đạo các sở, ngành tại Công văn A"."""
        begin = max(self.scope.main or self.start, token.start - 160)
        found = _DIRECTED.search(self.clean, begin, token.start)
        return found is not None and (
            not _GIVEN.search(found.group()) or bool(_ASKED.search(self.clean, begin, token.start))
        )

    def _bracketed(self, token: Token) -> bool:
        """ "Thực hiện B, thành phố thành lập Ban Chỉ đạo (Quyết định A)", "các phường Ninh Kiều (Kế hoạch A), …"."""
        if self.scope.main is None or not self.saved or self.saved[-1][0]:
            return False
        ends = self.clean[token.end : token.end + 1] in (")", ";") or _SINCE_MENDED.match(
            self.clean, token.end
        )
        return self.clean[token.start - 1] == "(" and bool(ends)

    def _founds(self, token: Token) -> bool:
        """ "…, UBND thành phố thành lập Tổ công tác theo Quyết định A"."""
        return bool(_FOUNDED.search(self.clean, max(self.start, token.start - 120), token.start))

    def _grounded(self, link: Link) -> bool:
        """ "… ban hành Quyết định A … trên cơ sở Hướng dẫn B", "… tại Quyết định A … căn cứ Thông tư B": A rests on B;
        "… ban hành Kế hoạch A, bám sát Quyết định B", "… bằng Công văn A sau khi tiếp nhận Công văn B": A follows B."""
        first = self.chain[0]
        if first.node == SELF:
            return self._own_ground(first, link)
        latest = reversed(self.out.roots)
        root = next((r for r in latest if r.node == first.node or not self.plural), None)
        if root is None or root.node != first.node or root.node == SELF or self.place == "front":
            return False
        gap = (first.end, link.start)
        if _GROUND_FOR.fullmatch(self.clean, *gap):
            for ground in (root.node, *(one.node for one in self.group)):
                self._edge(link.node, "based_on", ground, "ground-for", 0.85, link.start)
            self._begin_root(link, "issued")
            return True
        asked = _ASKED_FOR.fullmatch(self.clean, *gap)
        if asked is None and root.place == "issued":
            asked = _AS_ASKED.fullmatch(self.clean, *gap)
        if asked:
            word = "implements" if asked["orders"] else "based_on"
            self._edge(root.node, word, link.node, "asked-for", 0.8, link.start)
            self._begin_root(link, "free")
            return True
        made = _MADE_ON_GROUND.fullmatch(self.clean, *gap)
        told = (
            root.place == "issued"
            or self.plural
            or _AT_PAPER.search(self.clean, max(self.start, root.at - 6), root.at)
        )
        if not (made or told) or (not made and _OTHER_CLAUSE.search(self.clean, *gap)):
            return False
        if (
            made
            or _ON_GROUND.fullmatch(self.clean, *gap)
            or (root.place == "issued" and _UNDER.fullmatch(self.clean, *gap))
        ):
            for one in (root.node, *(other.node for other in self.group if self.plural)):
                self._edge(one, "based_on", link.node, "on-ground-of", 0.85, link.start)
            self._begin_root(link, "free")
            self.chain = [first, Link(link.node, link.start, link.end, "based_on")]
            return True
        if _FOLLOWS.fullmatch(self.clean, *gap):
            self._edge(root.node, "implements", link.node, "follows", 0.7, link.start)
        else:
            return False
        self._begin_root(link, "free")
        return True

    def _own_ground(self, first: Link, link: Link) -> bool:
        """ "Đề án này được xây dựng căn cứ Nghị quyết B": the paper itself rests on B."""
        named = self.clean[first.start : first.end].removesuffix(" này")
        if self.place == "front" or not named or not (self.own_type or "").startswith(named):
            return False
        if not _MADE_ON_GROUND.fullmatch(self.clean, first.end, link.start):
            return False
        self._edge(SELF, "based_on", link.node, "on-ground-of", 0.85, link.start)
        self.chain = [first, Link(link.node, link.start, link.end, "based_on")]
        self.subject_from = link.end
        return True

    def _only_means(self, tail: Link, text: str, link: Link) -> bool:
        """ "cấp kinh phí theo Quyết định A để thực hiện Nghị quyết B": the payment, not A, is for B; but a directive
        hands on a higher one: "các biện pháp theo Chỉ thị A nhằm thực hiện Chỉ thị B"."""
        if self.judge.type_of(tail.node) in URGING and self.judge.kin(tail.node, link.node):
            return False
        by = _HELD_BY.search(self.clean, max(self.start, tail.start - 12), tail.start)
        if by is None or text.strip() not in ("để", "nhằm") or self._is_issued(tail):
            return False
        return not self._founds(Token("doc", tail.start, tail.end))

    def _is_issued(self, link: Link) -> bool:
        roots = self.out.roots
        return (
            bool(roots)
            and roots[-1].node == link.node
            and roots[-1].place == "issued"
            and link is self.chain[0]
        )

    def _as_object(self, verb: Token, between: str) -> str:
        """The words between a verb of carrying out and its object: "nhằm thực hiện theo Chỉ thị B" has B as its object."""
        if _FOR_IT.search(self.clean, max(self.start, verb.start - 5), verb.start):
            return _KEEPING_TO.sub("", between)
        return between
