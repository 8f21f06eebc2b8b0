"""The body, line by line: fronted clauses, what is issued, lists under a lead-in, notes behind a mark."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass, field
from typing import Final

from ingest.model import SELF, Node
from ingest.relations.layout import Piece, find_pieces, is_bullet
from ingest.relations.leads import Lead
from ingest.relations.notes import carried_out, read_altered, read_headed, read_notes
from ingest.relations.parsed import Parsed, Scope
from ingest.relations.statements import CONDITION, FRONT_VERB, Collector
from ingest.relations.words import ACTOR, SELF_VERBS

_CARRIED_ON: Final = re.compile(
    rf"\s*{ACTOR}[^.;:,\n]{{0,60}}?\s(?:tiếp tục|cũng|đã tiếp tục)\s(?:ký\s)?ban hành(?!\w)"
)
_STARTS_WITH_ACTOR: Final = re.compile(rf"\s*{ACTOR}(?!\w)")
_REPORTS: Final = re.compile(r"báo cáo\s(?:kết quả|tình hình|sơ kết|tổng kết|việc)")
_THEO_OTHER: Final = re.compile(r"Theo\s(?:đề nghị|đề xuất|ý kiến|Tờ trình|báo cáo|đó|kết quả)")
_MANY: Final = re.compile(r"(?:[cC]ác|\d+|[nN]hiều|[hH]ầu hết)\s")
_ISSUING: Final = frozenset({"ban hành", "xây dựng", "có", "lập", "triển khai", "tổ chức"})
_ISSUED_BEFORE: Final = re.compile(
    r"\s(?:(?:đã|lần lượt)\s){1,2}(?:tham mưu\s|kịp thời\s|chủ động\s)?(?:ban hành|xây dựng|có)(?::|\s(?:các|nhiều|những|\d+|kế hoạch|văn bản))"
    r"|\s(?:ban hành|có)\s(?:các|nhiều|những|\d+)\s(?:văn bản|kế hoạch|nghị quyết|quyết định|chỉ thị)"
)
_BARE_FRONT: Final = re.compile(
    r"(?:(?:Để|Nhằm) (?:tổ chức |triển khai |cụ thể hóa và )*(?:thực hiện|triển khai|cụ thể h[óo][aá])(?: nội dung (?:này|trên))?|Theo đó|Trên cơ sở đó|Từ đó|Triển khai thực hiện),\s"
)
"""A fronted clause whose object the sentence before named: "Để thực hiện, 3 tỉnh đã ban hành kế hoạch²"."""

_ELIDED: Final = re.compile(
    r"(?:(?P<launches>phát động)|hưởng ứng|triển khai(?: thực hiện)?|tổ chức thực hiện|thực hiện|cụ thể h[óo][aá])\s(?:(?P<this>phong trào(?: thi đua)?|cuộc vận động|đợt thi đua) (?:này|trên|nêu trên)\s)?(?:bằng|qua|thông qua|tại)\s(?:các\s)?$"
)
_YEARS: Final = re.compile(r"\d{4}\n[-–]\s?\d{4}(?!\d)")
_HANGS: Final = re.compile(r"\s(?:căn cứ|trên cơ sở|của|tại|theo|thực hiện)$")
_DRAFT: Final = re.compile(r"dự án|dự thảo|Dự án|Dự thảo|hồ sơ đề nghị xây dựng")


@dataclass(slots=True)
class _Before:
    """What the sentence before gave: objects of its fronted clause and what was issued."""

    front: list[Node] = field(default_factory=list)
    verb: str = "implements"
    issued: list[Node] = field(default_factory=list)
    dangling: bool = False
    end: int = -1
    last: Node | None = None
    campaign: Node | None = None


def read_body(c: Collector, campaigns_only: bool = False) -> None:
    """State what the sentences of a paper say. Only lines that hold a paper, a campaign or a mark are read."""
    before = _Before()
    lead = Lead(c)
    for start, end in _lines(c, campaigns_only):
        if c.layout.quoted(start):
            _read_quoted(c, start, end)
            continue
        if c.layout.in_title(max(start, min(c.layout.title[0], end - 1))):
            _read_title(c, start, end)
            continue
        before.last = before.campaign = None
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
        if not in_note:
            read_headed(c, start, end)
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
        while 0 < stop < len(c.clean) and _goes_over(c, stop):
            after = c.clean.find("\n", stop + 1)
            stop = len(c.clean) if after < 0 else after
        if stop > start:
            spans.append((start, stop))
        done = stop + 1
    return spans


def _goes_over(c: Collector, at: int) -> bool:
    """Whether a sentence goes over a line's end: inside a symbol or between the years of a span."""
    if _YEARS.match(c.clean, max(0, at - 4)):
        return True
    if _HANGS.search(c.clean, max(0, at - 16), at):
        return True
    near = c.marked.between(max(0, at - 60), at)
    return bool(near and near[-1].start < at < near[-1].end)


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
    named = [r.node for r in parsed.roots if r.place == "named"]
    numbered = [n for n in issued if n != SELF] + named
    verb = FRONT_VERB.get(piece.front, "implements")
    if piece.front == "theo" and _THEO_OTHER.match(c.clean, piece.start):
        front = []
    if opening:
        _read_opening(c, piece, parsed, front, numbered, verb, before)
    inherited = False
    if before.last is not None and _BARE_FRONT.match(c.clean, piece.start, piece.end):
        front, verb, inherited = [before.last], "implements", True
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
            if not _serves_another(parsed, node, issued):
                c.say(node, verb, target, span, "fronted", 0.95, inherited)
    for node in named:
        for target in front or carried_out(parsed):
            c.say(node, verb, target, span, "named-after", 0.9)
    read_notes(c, parsed, front, numbered, verb, span)
    read_altered(c, parsed, before.last, span)
    campaigns = [r.node for r in parsed.campaigns if r.place == "front"]
    for node in numbered:
        for target in campaigns:
            if verb == "implements" and not c.said(node, "campaign"):
                c.say(node, verb, target, span, "fronted-campaign", 0.8)
    if _CARRIED_ON.match(c.clean, piece.start, piece.end) and follows and before.issued and not piece.front:
        for node in numbered:
            for target in (*before.front, *before.issued):
                c.say(node, "implements", target, span, "carried-on", 0.7, True)
    if before.campaign is not None and not parsed.campaigns:
        _read_elided(c, parsed, before, span)
    for token in c.marked.between(piece.start, piece.end):
        if token.kind == "campaign":
            before.campaign = token.node
    before.end = piece.end
    if parsed.roots:
        before.last = parsed.roots[-1].node if parsed.roots[-1].node != SELF else None
    if piece.front or numbered:
        before.front, before.verb, before.issued = front, verb, numbered
    before.dangling = bool(piece.front and front and piece.main is None)


def _serves_another(parsed: Parsed, node: Node, issued: list[Node]) -> bool:
    """ "…, A ban hành Kế hoạch X; B có Hướng dẫn Y thực hiện Kế hoạch X": Y carries out X, not what X is for."""
    return any(
        e.subject == node and e.verb in ("implements", "guides") and e.object in issued for e in parsed.edges
    )


def _read_elided(c: Collector, parsed: Parsed, before: _Before, span: tuple[int, int]) -> None:
    """ "… Tỉnh phát động bằng Kế hoạch A", "Thành phố đã hưởng ứng qua Kế hoạch A": of the campaign named before."""
    for root in parsed.roots:
        found = _ELIDED.search(c.clean, max(span[0], root.at - 40), root.at)
        if found is None or root.node == SELF or before.campaign is None:
            continue
        verb = "launches" if found["launches"] else "implements"
        c.say(root.node, verb, before.campaign, span, "campaign-before", 0.75, True)
        for target in (before.last,) if before.last is not None and not found["this"] else ():
            c.say(root.node, "implements", target, span, "campaign-before", 0.6, True)


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
        if piece.main is None:
            own_words = piece.front != "do" or c.clean[piece.end - 1] in ";,:"
        else:
            own_words = piece.main_verb in SELF_VERBS and not piece.told and not _of_others(c, piece)
        if own_words:
            for target in front:
                c.say(SELF, verb, target, span, "basis" if verb == "based_on" else "opening", 0.98)
            for root in parsed.campaigns:
                if root.place == "front" and verb == "implements" and piece.main is not None:
                    c.say(SELF, verb, root.node, span, "opening", 0.8)
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


def _of_others(c: Collector, piece: Piece) -> bool:
    """Whether the main clause tells what was issued before or by others: "… đã ban hành các văn bản sau:"."""
    main = c.clean[piece.main : piece.end] if piece.main is not None else ""
    return bool(_ISSUED_BEFORE.search(main) or (_MANY.match(main) and piece.main_verb in _ISSUING))


def _lapse(c: Collector, parsed: Parsed, span: tuple[int, int]) -> None:
    """ "Thông tư số … hết hiệu lực kể từ ngày Thông tư này có hiệu lực"."""
    if not parsed.lapsed or not c.layout.ruling:
        return
    sentence = c.clean[span[0] : span[1]]
    article = c.layout.article(span[0])
    named = "này có hiệu lực" in sentence or (article is not None and "hiệu lực" in article.title.lower())
    if named and not CONDITION.search(sentence.split("hết hiệu lực")[0]):
        for node in parsed.lapsed:
            c.say(SELF, "repeals", node, span, "lapses", 0.95)
