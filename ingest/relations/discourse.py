"""What a sentence says together with the ones before it: who issued what for which paper, lists, notes, campaigns."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Final

from ingest.model import SELF, Node
from ingest.relations.clauses import ACTOR, BARE_FRONT
from ingest.relations.layout import Piece
from ingest.relations.notes import carried_out, read_altered, read_notes
from ingest.relations.opening import read_opening
from ingest.relations.parsed import Parsed, Root
from ingest.relations.statements import FRONT_VERB, Collector

_CARRIED_ON: Final = re.compile(
    rf"\s*{ACTOR}[^.;:,\n]{{0,60}}?\s(?:tiếp tục|cũng|đã tiếp tục)\s(?:ký\s)?ban hành(?!\w)"
)
_STARTS_WITH_ACTOR: Final = re.compile(rf"\s*{ACTOR}(?!\w)")
_THEO_OTHER: Final = re.compile(r"Theo\s(?:đề nghị|đề xuất|ý kiến|Tờ trình|báo cáo|đó|kết quả)")
_ELIDED: Final = re.compile(
    r"(?:(?P<launches>phát động)|hưởng ứng|triển khai(?: thực hiện)?|tổ chức thực hiện|thực hiện|cụ thể h[óo][aá])\s(?:(?P<this>phong trào(?: thi đua)?|cuộc vận động|đợt thi đua) (?:này|trên|nêu trên)\s)?(?:bằng|qua|thông qua|tại)\s(?:các\s)?$"
)
_FOR_IT: Final = re.compile(
    r"(?:(?!các đơn vị|các sở|yêu cầu|chỉ đạo các|giao )[^,;:.()\n]){0,160}?\s(?:(?:để|nhằm)\s(?:tổ chức\s|chỉ đạo\s|cụ thể h[óo][aá](?:,| và)\s)?)?"
    r"(?:triển khai(?:,? (?:và )?(?:tổ chức )?thực hiện)?|tổ chức thực hiện|thực hiện|cụ thể h[óo][aá])"
    r"(?:\s(?:trên địa bàn|tại địa phương|nội dung này|trong toàn)[^,;.:()\n]{0,50})?\s?(?=[.;,:)\n]|$|như sau|với các|cụ thể)"
)
"""A paper issued "… để triển khai thực hiện.": for what was named before."""

_LAUNCHED: Final = re.compile(r"phát động\s(?:các\s|phong trào\s|thi đua\s)*$", re.I)
_PROPOSES: Final = re.compile(r"kiến nghị|đề nghị|đề xuất|dự thảo|dự kiến")
_LATER: Final = re.compile(r"\s*(?:sau|qua|kết quả|đến nay|trong đó|từ)\s")
_PLAN_FOR_IT: Final = re.compile(r"\s(?:triển khai(?: thực hiện)?|thực hiện|cụ thể h[óo][aá])\s\((?:\w+\s)?$")
_HEIGHT: Final = {
    "Luật": 0,
    "Bộ luật": 0,
    "Nghị định": 0,
    "Nghị quyết": 1,
    "Chỉ thị": 1,
    "Kết luận": 1,
    "Công điện": 1,
    "Thông báo": 2,
    "Quyết định": 2,
    "Chương trình": 2,
    "Chương trình hành động": 2,
    "Đề án": 2,
    "Kế hoạch": 3,
    "Công văn": 4,
    "Hướng dẫn": 4,
}


@dataclass(slots=True)
class Before:
    """What the sentence before gave: objects of its fronted clause, what was issued, the last paper and campaign;
    `ground` is what "trên cơ sở đó" states of the last paper, `pending` are the opening's fronted clauses that wait for their main one, `dangling` tells that it was a fronted clause alone, `end` where it ended."""

    front: list[Node] = field(default_factory=list)
    verb: str = "implements"
    issued: list[Node] = field(default_factory=list)
    dangling: bool = False
    end: int = -1
    last: Node | None = None
    ground: str = "implements"
    campaign: Node | None = None
    pending: list[tuple[str, Node]] = field(default_factory=list)


def read_piece(c: Collector, piece: Piece, parsed: Parsed, before: Before, opening: bool) -> None:
    """State what a piece tells with the pieces before it in its line, and remember it in `before`."""
    span = (piece.start, piece.end)
    front = [r.node for r in parsed.roots if r.place == "front"]
    issued = [r.node for r in parsed.roots if r.place == "issued"]
    named = [r.node for r in parsed.roots if r.place == "named"]
    numbered = [n for n in issued if n != SELF] + named
    verb = FRONT_VERB.get(piece.front, "implements")
    if piece.front == "theo" and _THEO_OTHER.match(c.clean, piece.start):
        front = []
    if opening:
        read_opening(c, piece, parsed, front, numbered, verb, before.issued)
    elif (
        piece.front == "do"
        and piece.main is None
        and not issued
        and _is_plan(c)
        and c.layout.in_purpose(piece.start)
    ):
        for target in front:  # "I. MỤC ĐÍCH 1. Tiếp tục cụ thể hóa Chỉ thị B …"
            if not c.tied(SELF, target):
                c.say(SELF, "implements", target, span, "purpose", 0.7, True)
    inherited = False
    bare = BARE_FRONT.match(c.clean, piece.start, piece.end)
    if before.last is not None and bare is not None:
        front, verb, inherited = [before.last], before.ground if bare["ground"] else "implements", True
    follows = not c.clean[before.end : piece.start].strip() if 0 <= before.end <= piece.start else False
    if (
        not piece.front
        and follows
        and before.dangling
        and numbered
        and _STARTS_WITH_ACTOR.match(c.clean, piece.start)
        and not any(e.subject in numbered and e.object in before.front for e in parsed.edges)
    ):
        front, verb = list(before.front), before.verb
    if opening:
        _read_pending(c, piece, front, verb, issued, before)
    if piece.front == "topic":
        _read_purposes(c, parsed, front, span)
        front = []
    elif piece.front == "at":
        _read_done_at(c, parsed, front, span)
        front = []
    elif not front:
        _read_purposes(c, parsed, [before.last] if before.last is not None else [], span)
    _say_fronted(c, piece, parsed, (front, issued), verb, inherited)
    for node in named:
        for target in front or carried_out(parsed):
            c.say(node, verb, target, span, "named-after", 0.9)
    read_notes(c, parsed, front, numbered, verb, span)
    read_altered(c, parsed, before.last, span)
    _read_campaigns(c, piece, parsed, (front, numbered), verb)
    if _CARRIED_ON.match(c.clean, piece.start, piece.end) and follows and before.issued and not piece.front:
        for node in numbered:
            for target in (*before.front, *before.issued):
                c.say(node, "implements", target, span, "carried-on", 0.7, True)
    if before.campaign is not None and not parsed.campaigns:
        _read_elided(c, parsed, before, span)
    if piece.front or numbered:
        before.front, before.verb, before.issued = front, verb, numbered
    before.dangling = bool(piece.front and front and piece.main is None)
    _remember(c, piece, parsed, before)


def _remember(c: Collector, piece: Piece, parsed: Parsed, before: Before) -> None:
    """Keep the last paper and campaign of a piece, and where it ended, for the next one."""
    for token in c.marked.between(piece.start, piece.end):
        if token.kind == "campaign":
            before.campaign = token.node
    before.end = piece.end
    if parsed.roots:
        before.last = parsed.roots[-1].node if parsed.roots[-1].node != SELF else None
        before.ground = "based_on" if parsed.roots[-1].place == "issued" else "implements"


def _say_fronted(
    c: Collector,
    piece: Piece,
    parsed: Parsed,
    sides: tuple[list[Node], list[Node]],
    verb: str,
    inherited: bool,
) -> None:
    """State what is issued for the papers of a fronted clause; `sides` are those papers and what is issued."""
    front, issued = sides
    span, judge = (piece.start, piece.end), c.reader.judge
    pairs = _respectively(c, piece, front, issued)
    for node, target in pairs:
        c.say(node, verb, target, span, "fronted", 0.9, inherited)
    for node in issued if not pairs else ():
        for target in front if not _late(c, piece, parsed, node) else ():
            if verb == "replaces" and not judge.kin(node, target):
                continue
            if verb == "guides" and not judge.may_guide(node, target):
                continue
            if not _serves_another(parsed, node, issued if piece.front != "after" else None):
                c.say(node, verb, target, span, "fronted", 0.95, inherited)


def _read_campaigns(
    c: Collector, piece: Piece, parsed: Parsed, sides: tuple[list[Node], list[Node]], verb: str
) -> None:
    """ "Hưởng ứng phong trào B, UBND ban hành Kế hoạch A", "…, UBND phát động phong trào C tại Kế hoạch A"."""
    front, numbered = sides
    span = (piece.start, piece.end)
    campaigns = [r.node for r in parsed.campaigns if r.place == "front"]
    for node in numbered:
        for target in campaigns:
            if verb == "implements" and not c.said(node, "campaign"):
                c.say(node, verb, target, span, "fronted-campaign", 0.8)
    for edge in parsed.edges if piece.front in ("do", "after") else ():
        late = edge.at >= (piece.main or piece.end)
        if not late or edge.rule != "campaign-annexed" or edge.verb != "launches":
            continue
        for target in (*front, *campaigns):
            if target not in (edge.object, edge.subject):
                c.say(edge.subject, "implements", target, span, "fronted-launch", 0.7, True)


def _read_pending(
    c: Collector, piece: Piece, front: list[Node], verb: str, issued: list[Node], before: Before
) -> None:
    """ "Thực hiện A.\nThực hiện B.\nUBND thành phố ban hành Kế hoạch …": the paper's own fronted clauses that stand
    alone wait for its main clause."""
    if piece.front and piece.main is None:
        before.pending.extend((verb, node) for node in front)
    elif not piece.front and SELF in issued and _STARTS_WITH_ACTOR.match(c.clean, piece.start):
        for word, node in before.pending:
            c.say(SELF, word, node, (piece.start, piece.end), "fronted", 0.95)
        before.pending.clear()


def _read_purposes(c: Collector, parsed: Parsed, above: list[Node], span: tuple[int, int]) -> None:
    """ "Thành ủy ban hành Nghị quyết B; UBND ban hành Kế hoạch A để triển khai.": A carries out B, which stands before
    it in the sentence or else `above`; only a paper that stands higher."""
    seen: Root | None = None
    for root in parsed.roots:
        if root.place not in ("issued", "named") or any(
            e.subject == root.node and e.verb != "cites" for e in parsed.edges
        ):
            seen = root if root.node != SELF else seen
            continue
        token = next(iter(c.marked.between(root.at, root.at + 1)), None)
        end = token.end if token is not None else root.at
        found = _FOR_IT.match(c.clean, end, span[1])
        if root.place == "named":
            found = _PLAN_FOR_IT.search(c.clean, span[0], root.at)
            end = root.at
        targets = [seen.node] if seen is not None else above
        if found and not any(t.kind in ("doc", "campaign") for t in c.marked.between(end, found.end())):
            for target in targets:
                if _height(c, target) < _height(c, root.node):
                    c.say(root.node, "implements", target, span, "purpose-of-named", 0.75, True)
        seen = root if root.node != SELF else seen


def _read_done_at(c: Collector, parsed: Parsed, front: list[Node], span: tuple[int, int]) -> None:
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


def _height(c: Collector, node: Node) -> int:
    return _HEIGHT.get(c.reader.judge.type_of(node), 9)


def _respectively(
    c: Collector, piece: Piece, front: list[Node], issued: list[Node]
) -> list[tuple[Node, Node]]:
    """ "Cụ thể hóa B và C, UBND lần lượt ban hành X và Y": X for B, Y for C."""
    if len(front) != len(issued) or len(front) < 2 or piece.main is None:
        return []
    return list(zip(issued, front, strict=True)) if "lần lượt" in c.clean[piece.main : piece.end] else []


def _is_plan(c: Collector) -> bool:
    return (c.header.type or "").startswith(("Kế hoạch", "Chương trình"))


def _late(c: Collector, piece: Piece, parsed: Parsed, node: Node) -> bool:
    """ "Thực hiện B, UBND ban hành A; sau kiểm tra có Thông báo C": what came of it is not for B."""
    at = next((r.at for r in parsed.roots if r.node == node), piece.start)
    semicolon = c.clean.rfind(";", piece.main or piece.start, at)
    return semicolon >= 0 and bool(_LATER.match(c.clean, semicolon + 1))


def _serves_another(parsed: Parsed, node: Node, among: list[Node] | None) -> bool:
    """ "…, A ban hành Kế hoạch X; B có Hướng dẫn Y thực hiện Kế hoạch X": Y carries out X, not what X is for. `among`
    None takes any paper: "Ngay sau khi có B và C, … ban hành X thực hiện B"."""
    return any(
        e.subject == node and e.verb in ("implements", "guides") and (among is None or e.object in among)
        for e in parsed.edges
    )


def _read_elided(c: Collector, parsed: Parsed, before: Before, span: tuple[int, int]) -> None:
    """ "… Tỉnh phát động bằng Kế hoạch A", "Thành phố đã hưởng ứng qua Kế hoạch A": of the campaign named before."""
    for root in parsed.roots:
        found = _ELIDED.search(c.clean, max(span[0], root.at - 40), root.at)
        if found is None or root.node == SELF or before.campaign is None:
            continue
        verb = "launches" if found["launches"] else "implements"
        c.say(root.node, verb, before.campaign, span, "campaign-before", 0.75, True)
        for target in (before.last,) if before.last is not None and not found["this"] else ():
            c.say(root.node, "implements", target, span, "campaign-before", 0.6, True)
