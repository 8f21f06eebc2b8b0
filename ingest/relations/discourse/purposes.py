"""What a paper was issued for, told after it or at its head: "… ban hành A để triển khai.", "Tại Quyết định A, … bãi bỏ B"."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise
from typing import Final

from ingest.heights import HEIGHT
from ingest.model import SELF, Node
from ingest.relations.discourse.layout import Piece
from ingest.relations.grammar.parsed import Parsed, Root
from ingest.relations.ranks import order, rank, standing_of, standing_of_self
from ingest.relations.statements import Collector

_FOR_IT: Final = re.compile(
    r"(?:(?!các đơn vị|các sở|yêu cầu|chỉ đạo các|giao )[^,;:.()\n]){0,160}?\s(?:(?:để|nhằm)\s(?:tổ chức\s|chỉ đạo\s|cụ thể h[óo][aá](?:,| và)\s)?)?"
    r"(?:triển khai(?:,? (?:và )?(?:tổ chức )?thực hiện)?|tổ chức thực hiện|thực hiện|cụ thể h[óo][aá]|thể chế h[óo][aá])"
    r"(?:\s(?:trên địa bàn|tại địa phương|nội dung này|trong toàn)[^,;.:()\n]{0,50})?\s?(?=[.;,:)\n]|$|như sau|với các|cụ thể)"
)
"""A paper issued "… để triển khai thực hiện.": for what was named before."""

_FOR_THIS: Final = re.compile(
    r"\s(?:về|để|nhằm)\s(?:việc\s)?(?:tổ chức\s)?(?:triển khai thực hiện|triển khai|thực hiện|cụ thể h[óo][aá])\s(?:công tác|nội dung|nhiệm vụ|vấn đề|chủ trương|việc)\s(?:này|trên|đó|nêu trên)(?!\w)"
)
"""After a paper for what the one beside it is about: "Nghị quyết B và Kế hoạch A về thực hiện công tác này"."""

_ON_IT: Final = re.compile(
    r"[^;,.()\n]{0,60}?\s(?:về|cho)\s(?:các\s)?(?:việc|nội dung|vấn đề|nhiệm vụ|quy định)\s(?:này|trên|đó|nêu trên)(?!\w)"
)
_BESIDE: Final = re.compile(r",?\s(?:và|cùng(?: với)?)\s|,\s")
_LAUNCHED: Final = re.compile(r"phát động\s(?:các\s|phong trào\s|thi đua\s)*$", re.I)
_PROPOSES: Final = re.compile(r"kiến nghị|đề nghị|đề xuất|dự thảo|dự kiến")
_PLAN_FOR_IT: Final = re.compile(r"\s(?:triển khai(?: thực hiện)?|thực hiện|cụ thể h[óo][aá])\s\((?:\w+\s)?$")
_AIMS: Final = re.compile(r"mục (?:đích|tiêu)", re.I)
_WITH_AIMS: Final = frozenset(
    {"Kế hoạch", "Chương trình", "Chương trình hành động", "Đề án", "Quyết định", "Hướng dẫn"}
)
_CONTRIBUTES: Final = re.compile(
    r"(?:góp phần|nhằm|để)\s(?:tổ chức\s)?(?:triển khai(?: thực hiện)?|thực hiện|hoàn thành|đạt)\s(?:(?:thành công|thắng lợi|tốt|có hiệu quả|hiệu quả|các|những|mục tiêu|chỉ tiêu|nhiệm vụ|,|và|của)\s?){0,8}$"
)

_SUITED: Final = re.compile(
    r"(?:phù hợp|thống nhất|đồng bộ|gắn|gắn kết|lồng ghép) với\s|tuân thủ\s|đúng quy định (?:của|tại)\s", re.I
)
"""Words before a paper that the work only has to agree with, or to keep to."""


def read_purposes(c: Collector, parsed: Parsed, above: list[Node], span: tuple[int, int]) -> None:
    """ "Thành ủy ban hành Nghị quyết B; UBND ban hành Kế hoạch A để triển khai.": A carries out B, which stands before
    it in the sentence or else `above`; only a paper that stands higher."""
    seen: Root | None = None
    beside: list[Root] = []
    for root in parsed.roots:
        if root.place not in ("issued", "named") or any(
            e.subject == root.node and e.verb != "cites" for e in parsed.edges
        ):
            seen, beside = root if root.node != SELF else seen, []
            continue
        if beside and not _alike(c, beside[-1], root):
            seen, beside = beside[-1], []
        beside.append(root)
        token = next(iter(c.marked.between(root.at, root.at + 1)), None)
        end = token.end if token is not None else root.at
        found = _FOR_IT.match(c.clean, end, span[1])
        if root.place == "named":
            found = _PLAN_FOR_IT.search(c.clean, span[0], root.at)
            end = root.at
        targets = _carried_by_like(c, parsed, seen, root) if seen is not None else above
        on_it = _ON_IT.match(c.clean, end, span[1]) and c.reader.judge.type_of(root.node) == "Hướng dẫn"
        for target in targets if on_it else ():
            if c.reader.judge.may_guide(root.node, target):
                c.say(root.node, "guides", target, span, "on-this", 0.7, True)
        if found and not any(t.kind in ("doc", "campaign") for t in c.marked.between(end, found.end())):
            for target in targets:
                for one in beside:
                    if stands_below(c, one.node, target) and not c.tied(one.node, target):
                        c.say(one.node, "implements", target, span, "purpose-of-named", 0.75, True)


def _carried_by_like(c: Collector, parsed: Parsed, seen: Root, root: Root) -> list[Node]:
    """What a paper is issued for by the one before: that paper, or what it carries out where both are of one type, "Ban thi
    hành Quyết định B bằng Kế hoạch A; xã ban hành Kế hoạch C để cùng thực hiện"."""
    judge = c.reader.judge
    if judge.type_of(seen.node) != judge.type_of(root.node):
        return [seen.node]
    above = [e.object for e in parsed.edges if e.subject == seen.node and e.verb == "implements"]
    return above or [seen.node]


def _alike(c: Collector, one: Root, other: Root) -> bool:
    """ "UBND phường ban hành Kế hoạch A, UBND xã ban hành Kế hoạch B để thực hiện": papers of one type share what is told
    of the last."""
    judge = c.reader.judge
    token = next(iter(c.marked.between(one.at, one.at + 1)), None)
    if token is not None and c.clean[token.end : other.at].strip() == "và":
        return True
    between = c.clean[one.at : other.at]
    return judge.type_of(one.node) == judge.type_of(other.node) and ";" not in between and len(between) <= 200


def read_for_this(c: Collector, parsed: Parsed, span: tuple[int, int]) -> None:
    """Of two papers side by side the second carries out the first, when it is "về thực hiện công tác này"."""
    for one, other in pairwise(parsed.roots):
        papers = [next(iter(c.marked.between(r.at, r.at + 1)), None) for r in (one, other)]
        if papers[0] is None or papers[1] is None or SELF in (one.node, other.node):
            continue
        lower = stands_below(c, other.node, one.node)
        beside = _BESIDE.fullmatch(c.clean, papers[0].end, other.at)
        if lower and beside and _FOR_THIS.match(c.clean, papers[1].end, span[1]):
            c.say(other.node, "implements", one.node, span, "for-this", 0.75, True)


def read_done_at(c: Collector, parsed: Parsed, front: list[Node], span: tuple[int, int]) -> None:
    """ "Tại Quyết định A, UBND thành phố bãi bỏ Quyết định B": A does what the main clause does."""
    if len(front) != 1 or _PROPOSES.search(c.clean, *span):
        return
    judge = c.reader.judge
    for root in parsed.roots:
        if root.place == "front" or root.verb not in ("implements", "amends", "replaces", "repeals"):
            continue
        if root.verb == "implements" or judge.kin(front[0], root.node):
            c.say(front[0], root.verb, root.node, span, "done-at", 0.75)
    for root in parsed.campaigns:
        if _LAUNCHED.search(c.clean, max(span[0], root.at - 40), root.at):
            c.say(front[0], "launches", root.node, span, "done-at", 0.75)


def read_contribution(c: Collector, parsed: Parsed, span: tuple[int, int]) -> None:
    """ "1. Mục tiêu chung: … góp phần thực hiện thành công Chiến lược B": what a plan's or programme's aims name."""
    if c.header.type not in _WITH_AIMS or not any(_AIMS.search(s.title) for s in c.layout.around(span[0])):
        return
    own = standing_of_self(c.header)
    for root in parsed.roots:
        token = next(iter(c.marked.between(root.at, root.at + 1)), None)
        if (
            token is None
            or root.node.kind != "citation"
            or not _CONTRIBUTES.search(c.clean, max(span[0], root.at - 90), root.at)
        ):
            continue
        stated = any(s == SELF and rel == "implements" for s, rel, _ in c.stated_of(root.node))
        high = standing_of(c.citations[root.node.index])
        if not stated and rank(own, high) != "above" and order(own, high) != "earlier":
            c.say(SELF, "implements", root.node, span, "contribution", 0.6, True)


def stands_below(c: Collector, node: Node, target: Node) -> bool:
    """Whether a paper stands below another by office or type, so that it may be for it; a notice tells what was concluded
    and stands as high as a decision."""
    if node.kind == "campaign" or target.kind != "citation":
        return False
    low = standing_of_self(c.header) if node == SELF else standing_of(c.citations[node.index])
    high = standing_of(c.citations[target.index])
    if high.kind == "Thông báo":
        high = replace(high, height=HEIGHT["Quyết định"])
    return rank(low, high) in ("below", "under") and order(low, high) != "earlier"


def read_purpose_of_plan(c: Collector, piece: Piece, parsed: Parsed, front: list[Node], issued: bool) -> None:
    """ "I. MỤC ĐÍCH 1. Tiếp tục cụ thể hóa Chỉ thị B …"."""
    plan = (c.header.type or "").startswith(("Kế hoạch", "Chương trình"))
    if piece.front != "do" or piece.main is not None or issued or not plan:
        return
    for target in front if c.layout.in_purpose(piece.start) else ():
        if not c.tied(SELF, target) and not _SUITED.search(
            c.clean, piece.start, next(r.at for r in parsed.roots if r.node == target)
        ):
            c.say(SELF, "implements", target, (piece.start, piece.end), "purpose", 0.7, True)
