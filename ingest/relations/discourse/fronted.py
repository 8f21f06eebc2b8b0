"""Who issued what for which paper: the fronted clause of a sentence and its main one."""

from __future__ import annotations

import re
from collections.abc import Set
from dataclasses import dataclass
from typing import Final

from ingest.model import SELF, Node
from ingest.relations.discourse.clauses import FRONT_VERB
from ingest.relations.discourse.layout import Piece
from ingest.relations.grammar.parsed import Parsed
from ingest.relations.grammar.phrases import AS_GROUND
from ingest.relations.statements import Collector
from ingest.relations.words import EXECUTE

_THEO_OTHER: Final = re.compile(r"Theo\s(?:đề nghị|đề xuất|ý kiến|Tờ trình|báo cáo|đó|kết quả)")
_AIM_BETWEEN: Final = re.compile(r",\s(?:để|nhằm)\s")
_AS_AIM: Final = re.compile(
    rf"(?:[,;]\s(?:và\s|đồng thời\s)?(?:để|nhằm)|(?:,|;|,?\svà|[,;]?\sđồng thời))\s(?i:{EXECUTE})\s$"
)
_GUIDES: Final = re.compile(r"\s(?:để\s)?hướng dẫn(?:\s(?:thực hiện|thi hành|triển khai|áp dụng))*\s?[.;,\n]")
_YEARLY: Final = re.compile(
    r"(?:,|;|\svà)\s(?:[hH]ằng|[hH]àng) năm,?\s[^();.\n]{0,120}?(?:kế hoạch|chương trình)[^();.\n]{0,60}\("
)
_LATER: Final = re.compile(
    r"\s*(?:sau(?! (?:khi )?(?:sắp xếp|sáp nhập|hợp nhất))|qua|kết quả|đến nay|trong đó|từ)\s"
)

_TO_CARRY_OUT: Final = re.compile(rf"(?:để|nhằm)\s(?i:{EXECUTE})\s$")
"""Before the ground that is carried out too."""


@dataclass(slots=True)
class Sides:
    """The two sides of a sentence: the papers of its fronted clause with the `verb` they are the objects of, and what is
    `issued`; `named` are numbers of what was issued without one. `inherited` tells that the sentence before gave the
    front."""

    front: list[Node]
    issued: list[Node]
    named: list[Node]
    verb: str
    inherited: bool = False

    @property
    def numbered(self) -> list[Node]:
        """All papers that were issued, but the one that speaks."""
        return [n for n in self.issued if n != SELF] + self.named


def sides_of(c: Collector, piece: Piece, parsed: Parsed) -> Sides:
    """The sides of a sentence as it stands alone."""
    front = [r.node for r in parsed.roots if r.place == "front"]
    if piece.front == "theo" and _THEO_OTHER.match(c.clean, piece.start):
        front = []
    return Sides(
        front,
        [r.node for r in parsed.roots if r.place == "issued"],
        [r.node for r in parsed.roots if r.place == "named"],
        FRONT_VERB.get(piece.front, "implements"),
    )


def carries_out(c: Collector, piece: Piece, front: list[Node]) -> bool:
    """ "Theo Quyết định B, các cấp có kế hoạch để thực hiện Quyết định": what is issued carries its ground out."""
    tokens = c.marked.between(piece.main, piece.end) if piece.main is not None else []
    return any(
        t.node in front and _TO_CARRY_OUT.search(c.clean, max(piece.start, t.start - 40), t.start)
        for t in tokens
    )


def grounds_of(c: Collector, parsed: Parsed) -> set[Node]:
    """What a fronted clause names as a ground beside what it carries out: "Hưởng ứng …, trên cơ sở Công văn B, …"."""
    return {
        r.node
        for r in parsed.roots
        if r.place == "front" and AS_GROUND.search(c.clean, max(0, r.at - 30), r.at)
    }


def aims_of(c: Collector, parsed: Parsed) -> set[Node]:
    """What a fronted ground says is carried out too: "Căn cứ Nghị quyết A, nhằm cụ thể hóa Chương trình B, …"."""
    return {
        r.node
        for r in parsed.roots
        if r.place == "front" and _AS_AIM.search(c.clean, max(0, r.at - 60), r.at)
    }


def past_ground(c: Collector, piece: Piece, parsed: Parsed, target: Node) -> bool:
    """ "Trên cơ sở các kết quả đạt được, để đạt các mục tiêu theo Nghị quyết B": B is named for the aim, it is no ground."""
    at = next((r.at for r in parsed.roots if r.node == target), piece.start)
    return _AIM_BETWEEN.search(c.clean, piece.start, at) is not None


def say_fronted(c: Collector, piece: Piece, parsed: Parsed, sides: Sides) -> None:
    """State what is issued for the papers of a fronted clause."""
    front, issued, verb, inherited = sides.front, sides.issued, sides.verb, sides.inherited
    span, judge = (piece.start, piece.end), c.reader.judge
    pairs = _respectively(c, piece, parsed, front, issued)
    for node, target in pairs:
        c.say(node, verb, target, span, "fronted", 0.9, inherited)
    grounds, aims = grounds_of(c, parsed), aims_of(c, parsed)
    carried = {
        (e.subject, e.object) for e in parsed.edges if e.verb == "implements" and piece.front == "theo"
    }
    targets = dict.fromkeys(front)  # a sentence may name one paper many times
    for node in dict.fromkeys(issued) if targets and not pairs else ():
        if _late(c, piece, parsed, node):
            continue
        if _serves_another(parsed, node, frozenset(issued) if piece.front != "after" else None):
            continue
        for target in targets:
            if verb == "replaces" and not judge.kin(node, target):
                continue
            if verb == "guides" and not judge.may_guide(node, target):
                continue
            word = "based_on" if verb == "implements" and target in grounds else verb
            word = "implements" if verb == "based_on" and target in aims else word
            if piece.front == "after" and _guides_it(c, piece, parsed, node, target):
                word = "guides"
            if word == "based_on" and past_ground(c, piece, parsed, target):
                continue
            if (node, target) not in carried:  # "Theo Kết luận B, …, Sở có Công văn A thực hiện Kết luận này"
                c.say(node, word, target, span, "fronted", 0.95, inherited)


def own_of(parsed: Parsed, named: Node, carried: list[Node]) -> list[Node]:
    """What the number behind a plan's name stands for: "kế hoạch thực hiện B (Kế hoạch A) và kế hoạch thực hiện D (Kế hoạch
    C)" gives C only D, where a paper stands before each number; else all that is carried out."""
    last, found = -1, dict[Node, list[Node]]()
    for root in sorted((r for r in parsed.roots if r.place == "named"), key=lambda r: r.at):
        between = [r.node for r in parsed.roots if last < r.at < root.at and r.node in carried]
        found[root.node], last = between, root.at
    return found[named] if named in found and all(found.values()) else carried


def _guides_it(c: Collector, piece: Piece, parsed: Parsed, node: Node, target: Node) -> bool:
    """ "Sau khi có Nghị định B, Sở ban hành Công văn A hướng dẫn thực hiện.": A guides B."""
    at = next((r.at for r in parsed.roots if r.node == node), piece.start)
    token = next(iter(c.marked.between(at, at + 1)), None)
    if token is None or not c.reader.judge.may_guide(node, target):
        return False
    return bool(_GUIDES.match(c.clean, token.end, piece.end + 1))


def _respectively(
    c: Collector, piece: Piece, parsed: Parsed, front: list[Node], issued: list[Node]
) -> list[tuple[Node, Node]]:
    """ "Cụ thể hóa B và C, UBND lần lượt ban hành X và Y": X for B, Y for C."""
    if len(front) < 2 or piece.main is None or "lần lượt" not in c.clean[piece.main : piece.end]:
        return []
    if len(front) != len(issued):  # "lần lượt ban hành A (sau là A2) và C": a bracket tells of the one before
        held = {r.node for r in parsed.roots if _held(c.clean, piece.main, r.at)}
        issued = [n for n in issued if n not in held]
    return list(zip(issued, front, strict=True)) if len(front) == len(issued) else []


def _held(clean: str, start: int, at: int) -> bool:
    """Whether an offset lies in a bracket opened in its clause."""
    return clean.rfind("(", start, at) > clean.rfind(")", start, at)


def _late(c: Collector, piece: Piece, parsed: Parsed, node: Node) -> bool:
    """ "Thực hiện B, UBND ban hành A; sau kiểm tra có Thông báo C": what came of it is not for B."""
    at = next((r.at for r in parsed.roots if r.node == node), piece.start)
    semicolon = c.clean.rfind(";", piece.main or piece.start, at)
    return semicolon >= 0 and bool(_LATER.match(c.clean, semicolon + 1))


def _serves_another(parsed: Parsed, node: Node, among: Set[Node] | None) -> bool:
    """ "…, A ban hành Kế hoạch X; B có Hướng dẫn Y thực hiện Kế hoạch X": Y carries out X, not what X is for. `among`
    None takes any paper: "Ngay sau khi có B và C, … ban hành X thực hiện B"."""
    return any(
        e.subject == node and e.verb in ("implements", "guides") and (among is None or e.object in among)
        for e in parsed.edges
    )


def read_yearly(c: Collector, piece: Piece, parsed: Parsed, sides: Sides) -> None:
    """ "… xây dựng Kế hoạch B, hằng năm cụ thể thành các kế hoạch (năm 2023 là Kế hoạch A1, năm 2024 là Kế hoạch A2)": the
    plans of the bracket carry B out, and nothing that the sentence names for B."""
    found = _YEARLY.search(c.clean, piece.start, piece.end)
    if found is None:
        return
    close = c.clean.find(")", found.end(), piece.end)
    base = next((r for r in reversed(parsed.roots) if r.place == "issued" and r.at < found.start()), None)
    yearly = [r for r in parsed.roots if found.end() <= r.at < close]
    if base is None or base.node == SELF or not yearly:
        return
    for root in yearly:
        if c.reader.judge.type_of(root.node) == c.reader.judge.type_of(base.node) and root.node != base.node:
            c.say(root.node, "implements", base.node, (piece.start, piece.end), "yearly", 0.75, True)
            sides.issued = [n for n in sides.issued if n != root.node]
            sides.named = [n for n in sides.named if n != root.node]
