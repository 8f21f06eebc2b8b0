"""The body, line by line: fronted clauses, what is issued, lists under a lead-in, notes behind a mark."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Final

from ingest.model import SELF, Node
from ingest.relations.grammar import Parsed, Root, Scope
from ingest.relations.layout import Piece, find_pieces, is_bullet
from ingest.relations.statements import Collector
from ingest.relations.words import ACTOR, BULLET, SELF_VERBS

_FRONT_VERB: Final = {"do": "implements", "base": "based_on", "theo": "based_on"}
_CARRIED_ON: Final = re.compile(
    rf"\s*{ACTOR}[^.;:,\n]{{0,60}}?\s(?:tiếp tục|cũng|đã tiếp tục)\s(?:ký\s)?ban hành(?!\w)"
)
_STARTS_WITH_ACTOR: Final = re.compile(rf"\s*{ACTOR}(?!\w)")
_REPORTS: Final = re.compile(r"báo cáo\s(?:kết quả|tình hình|sơ kết|tổng kết|việc)")
_THEO_OTHER: Final = re.compile(r"Theo\s(?:đề nghị|đề xuất|ý kiến|Tờ trình|báo cáo|đó|kết quả)")
_AMENDED_BY: Final = re.compile(
    r"(?:sửa đổi|bổ sung)(?:(?:,| và)? (?:bổ sung|thay thế|bãi bỏ)){0,2}(?: một số (?:điều|nội dung))? (?:bởi|theo)(?: các [^:\n]{0,40})?:\s*$"
)
_LEAD_ACT: Final = re.compile(
    r"(?:^|này\s|và\s|,\s)(?:(?P<repeals>[bB]ãi bỏ|[hH]ủy bỏ)|(?P<replaces>[tT]hay thế))\s(?:toàn bộ |một phần |hiệu lực |các |những |một số ){0,3}"
    r"(?:văn bản|quy định|[nN]ghị định|[tT]hông tư|[qQ]uyết định|[nN]ghị quyết|[cC]hỉ thị|điều|khoản|nội dung)[^:\n]{0,120}:$"
    r"|(?P<lapses>hết hiệu lực)[^:\n]{0,120}:$"
)
_CONDITION: Final = re.compile(r"\btrường hợp\b|\bnếu\b|\bkhi\b", re.I)
_DRAFT: Final = re.compile(r"dự án|dự thảo|Dự án|Dự thảo|hồ sơ đề nghị xây dựng")
_NOTE_SPLIT: Final = re.compile(r"(?<=[;.])\s+")
_BASIS_HEAD: Final = re.compile(r"\s*(?:Căn cứ|CĂN CỨ)\s*:?\s*$")


@dataclass(slots=True)
class _Before:
    """What the sentence before gave: objects of its fronted clause and what was issued."""

    front: list[Node] = field(default_factory=list)
    verb: str = "implements"
    issued: list[Node] = field(default_factory=list)
    dangling: bool = False
    end: int = -1


def read_body(c: Collector, campaigns_only: bool = False) -> None:
    """State what the sentences of a paper say. Only lines that hold a paper, a campaign or a mark are read."""
    before = _Before()
    lead = _Lead(c)
    for start, end in _lines(c, campaigns_only):
        if c.layout.quoted(start):
            _read_quoted(c, start, end)
            continue
        if c.layout.in_title(max(start, min(c.layout.title[0], end - 1))):
            _read_title(c, start, end)
            continue
        marks = [t.start for t in c.marked.between(start, end)]
        in_note = start >= c.text.body_end
        opening = c.layout.in_opening(start) and not in_note
        heading = c.layout.heading_at(start)
        reports = c.header.type == "Báo cáo" and heading is not None and end - start < 420
        for piece in find_pieces(c.layout, start, end, marks):
            if not opening and bisect_left(marks, piece.start) == bisect_left(marks, piece.end):
                before.dangling = False
                continue
            scope = Scope(
                front=bool(piece.front),
                main=piece.main,
                opening=opening,
                own=c.layout.acts_at(start) and not in_note and not opening,
                heading=reports,
            )
            parsed = c.parse(piece, scope)
            span = (piece.start, piece.end)
            c.edges(parsed, span)
            if in_note:
                continue
            _read_piece(c, piece, parsed, before, opening)
            _lapse(c, parsed, span)
        if not in_note and is_bullet(c.clean, start, end):
            lead.read_item(start, end)
    for outer, inner, at in c.marked.nested:
        line = c.clean.rfind("\n", 0, at) + 1
        stop = c.clean.find("\n", at)
        if c.numbered(outer) or not _DRAFT.search(c.clean, max(line, at - 600), at):
            c.say(outer, "amends", inner, (line, stop if stop > 0 else len(c.clean)), "amending-name", 0.85)


def _read_quoted(c: Collector, start: int, end: int) -> None:
    """Quoted new wording states what titles say of each other, but acts for nobody."""
    marks = [t.start for t in c.marked.between(start, end)]
    for piece in find_pieces(c.layout, start, end, marks) if len(marks) > 1 else ():
        for edge in c.parse(piece, Scope()).edges:
            if SELF not in (edge.subject, edge.object):
                c.edge(edge, (piece.start, piece.end))


def _lines(c: Collector, campaigns_only: bool) -> list[tuple[int, int]]:
    """Lines that hold a token, or a campaign, and all lines of the opening, in order."""
    spans: list[tuple[int, int]] = []
    done = -1
    a, b = c.layout.opening
    points = sorted(
        {t.start for t in c.marked.tokens if t.kind == "campaign" or not campaigns_only}
        | set(_line_starts(c.clean, a, b))
    )
    for at in points:
        if at < done:
            continue
        start = c.clean.rfind("\n", 0, at) + 1
        stop = c.clean.find("\n", at)
        stop = len(c.clean) if stop < 0 else stop
        if stop > start:
            spans.append((start, stop))
        done = stop + 1
    return spans


def _line_starts(clean: str, start: int, end: int) -> list[int]:
    found = [start] if start < end else []
    at = clean.find("\n", start, end)
    while at >= 0:
        found.append(at + 1)
        at = clean.find("\n", at + 1, end)
    return found


def _read_title(c: Collector, start: int, end: int) -> None:
    first = max(start, c.layout.title[0])
    parsed = c.parse(Piece(first, end), Scope(title=True))
    c.edges(parsed, (first, end))


def _read_piece(c: Collector, piece: Piece, parsed: Parsed, before: _Before, opening: bool) -> None:
    span = (piece.start, piece.end)
    front = [r.node for r in parsed.roots if r.place == "front"]
    issued = [r.node for r in parsed.roots if r.place == "issued"]
    numbered = [n for n in issued if n != SELF]
    verb = _FRONT_VERB.get(piece.front, "implements")
    if piece.front == "theo" and _THEO_OTHER.match(c.clean, piece.start):
        front = []
    if opening:
        _read_opening(c, piece, parsed, front, numbered, verb, before)
    follows = not c.clean[before.end : piece.start].strip() if 0 <= before.end <= piece.start else False
    if (
        not piece.front
        and follows
        and before.dangling
        and numbered
        and _STARTS_WITH_ACTOR.match(c.clean, piece.start)
    ):
        front, verb = list(before.front), before.verb
    for node in issued:
        for target in front:
            c.say(node, verb, target, span, "fronted", 0.95)
    _read_notes(c, parsed, front, numbered, verb, span)
    campaigns = [r.node for r in parsed.campaigns if r.place == "front"]
    for node in numbered:
        for target in campaigns:
            if verb == "implements" and not c.said(node, "campaign"):
                c.say(node, verb, target, span, "fronted-campaign", 0.8)
    if _CARRIED_ON.match(c.clean, piece.start, piece.end) and follows and before.issued and not piece.front:
        for node in numbered:
            for target in (*before.front, *before.issued):
                c.say(node, "implements", target, span, "carried-on", 0.7, True)
    before.end = piece.end
    if piece.front or numbered:
        before.front, before.verb, before.issued = front, verb, numbered
    before.dangling = bool(piece.front and front and piece.main is None)


def _read_opening(
    c: Collector,
    piece: Piece,
    parsed: Parsed,
    front: list[Node],
    numbered: list[Node],
    verb: str,
    before: _Before,
) -> None:
    """The paper's own basis and purpose, and what a report reports on."""
    span = (piece.start, piece.end)
    if piece.front and not numbered:
        own_words = piece.main is None or piece.main_verb in SELF_VERBS
        if own_words:
            for target in front:
                c.say(SELF, verb, target, span, "basis" if verb == "based_on" else "opening", 0.98)
            for edge in parsed.edges:
                if (
                    verb == "based_on"
                    and edge.rule == "passive"
                    and edge.object in front
                    and edge.verb == "amends"
                ):
                    c.say(SELF, verb, edge.subject, span, "basis-amended", 0.95)
    if c.header.type == "Báo cáo" and _REPORTS.search(c.clean, piece.start, piece.end) and not piece.front:
        for target in before.issued:
            c.say(SELF, "reports", target, span, "report-of-issued", 0.9)


def _read_notes(
    c: Collector, parsed: Parsed, front: list[Node], numbered: list[Node], verb: str, span: tuple[int, int]
) -> None:
    """Notes complete the sentence: they number what is issued, or name what it is issued for."""
    campaigns = [r.node for r in parsed.campaigns if r.place == "front"]
    objects = front or (
        [r.node for r in parsed.roots if r.place == "free"] if parsed.generic and not numbered else []
    )
    for index, place in parsed.notes:
        papers = _papers_of_note(c, index)
        if place == "front":
            for node in numbered:
                for target in papers:
                    c.say(node, verb, target, span, "note-object", 0.85, True)
        elif not numbered:
            for node in papers:
                for target in objects:
                    c.say(node, verb, target, span, "note-issued", 0.9, True)
                for target in campaigns if not objects else ():
                    if not c.said(node, "campaign"):
                        c.say(node, "implements", target, span, "note-issued", 0.8, True)


def _papers_of_note(c: Collector, index: int) -> list[Node]:
    """The papers that a note lists: the first of each of its parts."""
    note = c.text.notes[index]
    papers: list[Node] = []
    cuts = [note.start, *(m.end() for m in _NOTE_SPLIT.finditer(c.clean, note.start, note.end)), note.end]
    for a, b in pairwise(cuts):
        if a >= b:
            continue
        parsed = c.parse(Piece(a, b), Scope())
        for n, root in enumerate(parsed.roots):
            lead = re.sub(r"^\s*\d{0,3}\s*", "", c.clean[a : root.at])
            if root.place == "issued" or (n == 0 and len(lead.strip()) <= 4):
                papers.append(root.node)
    return papers


def _lapse(c: Collector, parsed: Parsed, span: tuple[int, int]) -> None:
    """ "Thông tư số … hết hiệu lực kể từ ngày Thông tư này có hiệu lực"."""
    if not parsed.lapsed or not c.layout.ruling:
        return
    sentence = c.clean[span[0] : span[1]]
    article = c.layout.article(span[0])
    named = "này có hiệu lực" in sentence or (article is not None and "hiệu lực" in article.title.lower())
    if named and not _CONDITION.search(sentence.split("hết hiệu lực")[0]):
        for node in parsed.lapsed:
            c.say(SELF, "repeals", node, span, "lapses", 0.95)


class _Lead:
    """Lists under a lead-in: the sentence that ends in a colon says what its items are."""

    def __init__(self, c: Collector) -> None:
        self.c = c
        self.at = -1
        self.front: list[Node] = []
        self.verb = ""

    def read_item(self, start: int, end: int) -> None:
        """State the item's paper by its lead-in, if it has one."""
        c = self.c
        self._find(start)
        if not self.verb:
            return
        parsed = c.parse(Piece(start, end), Scope())
        first = next((r for r in parsed.roots if r.node != SELF), None)
        if first is None or not self._heads(start, first):
            return
        listed = [r for r in parsed.roots if r.place == "issued" or r is first]
        for root in listed:
            if self.verb in ("repeals", "replaces"):
                c.act(self.verb, root.node, (start, end), start, "list-own-act", 0.9, True)
            elif self.verb == "basis":
                c.say(SELF, "based_on", root.node, (start, end), "list-basis", 0.95)
            else:
                for target in self.front:
                    c.say(root.node, self.verb, target, (start, end), "list-lead-in", 0.85, True)

    def _heads(self, start: int, root: Root) -> bool:
        bullet = BULLET.match(self.c.clean, start)
        lead = self.c.clean[bullet.end() if bullet else start : root.at]
        return (
            len(lead) <= 4
            or root.place == "issued"
            or (self.verb in ("repeals", "replaces") and len(lead) <= 160)
        )

    def _find(self, start: int) -> None:
        """The lead-in above an item: the nearest line above that is no item and ends in a colon."""
        clean = self.c.clean
        end = start - 1
        while end > 0:
            line = clean.rfind("\n", 0, end) + 1
            if line == self.at:
                return
            stripped = clean[line:end].rstrip(" *_")
            if stripped.endswith(":"):
                self._read_lead(line, end)
                return
            if not is_bullet(clean, line, end) or start - line > 6000:
                break
            end = line - 1
        self.at, self.front, self.verb = end, [], ""

    def _read_lead(self, start: int, end: int) -> None:
        c = self.c
        self.at, self.front, self.verb = start, [], ""
        if _BASIS_HEAD.match(c.clean, start, end) and c.layout.in_opening(start):
            self.verb = "basis"
            return
        marks = [t.start for t in c.marked.between(start, end)]
        pieces = list(find_pieces(c.layout, start, end, marks))
        if not pieces or c.layout.quoted(start):
            return
        last = pieces[-1]
        if _AMENDED_BY.search(c.clean, start, end):
            roots = c.parse(Piece(start, end), Scope()).roots
            if roots:
                self.front, self.verb = [roots[0].node], "amends"
            return
        words = c.clean[last.start : last.end]
        words = BULLET.sub("", words, count=1).rstrip(" *_")
        act = _LEAD_ACT.search(words)
        if act and c.layout.acts_at(start) and not _CONDITION.search(words[: act.start()]) and not marks:
            self.verb = "replaces" if act["replaces"] else "repeals"
            return
        if last.front and last.main is not None:
            parsed = c.parse(last, Scope(front=True, main=last.main))
            numbered = [r for r in parsed.roots if r.place == "issued"]
            if parsed.generic and not numbered:
                self.front = [r.node for r in parsed.roots if r.place == "front"]
                self.verb = _FRONT_VERB[last.front] if self.front else ""


def nodes_of(roots: Sequence[Root]) -> list[Node]:
    """The papers of roots in order."""
    return [r.node for r in roots]
