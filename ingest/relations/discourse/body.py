"""The body, line by line: fronted clauses, what is issued, lists under a lead-in, notes behind a mark."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import replace
from typing import Final

from ingest.model import SELF, Node
from ingest.relations.discourse.annexed import read_annexed
from ingest.relations.discourse.before import Before
from ingest.relations.discourse.between import read_between
from ingest.relations.discourse.done_by import read_done_by
from ingest.relations.discourse.grounds import read_run
from ingest.relations.discourse.guided import read_guided
from ingest.relations.discourse.headings import read_review
from ingest.relations.discourse.issued_for import read_issued_for
from ingest.relations.discourse.items import read_item_means, read_row_of_offices
from ingest.relations.discourse.lapses import read_lapse
from ingest.relations.discourse.launched import read_themed
from ingest.relations.discourse.layout import Piece, find_pieces, is_bullet
from ingest.relations.discourse.leads import Lead
from ingest.relations.discourse.led import read_led
from ingest.relations.discourse.mended import mend
from ingest.relations.discourse.notes import read_headed
from ingest.relations.discourse.opening import read_own_title
from ingest.relations.discourse.own_programme import read_own_programme
from ingest.relations.discourse.own_report import read_headline
from ingest.relations.discourse.sentences import read_piece
from ingest.relations.discourse.topics import topic_of
from ingest.relations.grammar.parsed import Edge, Parsed, Scope
from ingest.relations.grammar.titles import ACTS
from ingest.relations.statements import Collector

_YEARS: Final = re.compile(r"\d{4}\n[-–]\s?\d{4}(?!\d)")
_HANGS: Final = re.compile(
    r"(?:^|\s)(?:[cC]ăn cứ|trên cơ sở|của|tại|theo|thực hiện|triển khai|hướng dẫn|phê duyệt|bởi|bằng)$",
    re.M,
)
_TITLE_NEXT: Final = re.compile(
    r"\s(?:về việc\s)?(?:ban hành|phê duyệt)\n(?:Chương trình|Kế hoạch|Đề án|Chiến lược|Quy chế|Quy định)(?!\w)"
)
"""A title that goes on in a line that begins with a capital letter."""

_TITLE_AGAIN: Final = re.compile(
    r"(?:(?:Quyết định|Nghị quyết|Nghị định|Thông tư(?: liên tịch)?)\s)?(?:(?:V/v|Về)\s(?:việc\s)?)?(?:sửa đổi|bổ sung|điều chỉnh|đính chính|bãi bỏ|h[ủu][ỷy] bỏ|thay thế|phê duyệt|thu hồi|quy định chi tiết|hướng dẫn)(?!\w)"
    r"(?=[^\n]*[^;\n]$)",
    re.I | re.M,
)
"""A line of the opening that says once more what the paper is, or goes on with its title: "Về việc đính chính Quyết định B"."""
_ACTS_ON_IT: Final = re.compile(
    r"\W*(?:(?:Đã |Nay )?(?:[đĐ]ược|[bB]ị) )?(?:[tT]hay(?: thế)?(?: cho| bởi| bằng)?|[sS]ửa đổi|[bB]ổ sung|[bB]ãi bỏ|[hH]ết hiệu lực)(?!\w)"
)
"""How a note begins that tells what its paper did to another, or another to it: "Thay cho Nghị định B trước đây"."""

_ACTED_AT: Final = re.compile(
    r"\W*(?:Đã |Nay )?(?:[sS]ửa đổi|[bB]ổ sung|[đĐ]iều chỉnh|[tT]hay thế|[bB]ãi bỏ)(?:, (?:bổ sung|điều chỉnh))?\s(?:lần \w+ )?(?:tại|bằng|bởi|theo)\s"
)
"""How a note begins that names by which paper its own was altered: "Điều chỉnh tại Kế hoạch B"."""

_ENDS_TITLE: Final = re.compile(r"\.\s|(?<!\w)(?:đã|đều|sẽ)\s(?:ban hành|có|xây dựng|được)(?!\w)")
_TITLED: Final = 400
"""How far behind a paper, its title between, the mark of a note on it may stand."""

_ROW: Final = 6
_ROW_REACH: Final = 600
"""How many papers, and how far back, one title can speak for."""
_DRAFT: Final = re.compile(r"dự án|dự thảo|Dự án|Dự thảo|hồ sơ đề nghị xây dựng")


def read_body(c: Collector, campaigns_only: bool = False) -> None:
    """State what the sentences of a paper say. Only lines that hold a paper, a campaign or a mark are read."""
    before = Before()
    lead = Lead(c)
    for start, end in _lines(c, campaigns_only):
        if c.layout.quoted(start):
            _read_quoted(c, start, end)
            continue
        if c.layout.in_title(max(start, min(c.layout.title[0], end - 1))):
            stop = min(end, c.layout.title[1])
            _read_title(c, start, stop)
            if stop == end:
                continue
            start = end - len(c.clean[stop:end].lstrip())  # a copy that ran the paper into one line
        before.last = before.campaign = None
        marks = [t.start for t in c.marked.between(start, end)]
        in_note = start >= c.text.body_end
        opening = c.layout.in_opening(start) and not in_note
        headed = _turn_to(c, start, end, before)
        heading = c.layout.heading_at(start)
        reports = c.header.type == "Báo cáo" and heading is not None and end - start < 420
        for found in find_pieces(c.layout, start, end, marks):
            piece = mend(c.clean, found, opening)
            if not opening and bisect_left(marks, piece.start) == bisect_left(marks, piece.end):
                before.dangling = False
                continue
            scope = Scope(
                front=bool(piece.front),
                main=piece.main,
                opening=opening,
                own=(c.layout.acts_at(start) or c.acts_on(piece.start)) and not in_note and not opening,
                heading=reports,
                head=_noted(c, piece.start) if in_note else None,
            )
            if opening and c.layout.ruling and _TITLE_AGAIN.match(c.clean, piece.start, piece.end):
                scope = Scope(title=True)
            parsed = c.parse(piece, scope)
            span = (piece.start, piece.end)
            if scope.head is not None and _ACTED_AT.match(c.clean, piece.start, piece.end):
                parsed.edges = [_turned(edge, scope.head) for edge in parsed.edges]
            c.edges(parsed, span)
            _share_title(c, parsed, span)
            if in_note:
                continue
            read_piece(c, piece, parsed, before, opening)
            read_own_programme(c, piece, opening)
            read_lapse(c, parsed, span)
            read_review(c, heading is not None, parsed, span)
        before.dangling = before.dangling and not headed  # what stands under it is read as such
        read_between(c, start, end)
        read_guided(c, start, end)
        read_led(c, start, end)
        read_issued_for(c, start, end, before.topics[-1] if before.topics else None)
        read_annexed(c, start, end)
        if not in_note:
            read_headline(c, start, end)
            read_item_means(c, start, end)
            read_row_of_offices(c, start, end)
            read_headed(c, start, end)
            read_themed(c, start, end)
            read_done_by(c, start, end)
        if not in_note and (is_bullet(c.clean, start, end) or lead.begins_with_paper(start)):
            read_run(c, start, end)
            lead.read_item(start, end, before.topics[-1] if before.topics else None)
    for outer, inner, at in c.marked.nested:
        line = c.clean.rfind("\n", 0, at) + 1
        stop = c.clean.find("\n", at)
        if c.numbered(outer) or not _DRAFT.search(c.clean, max(line, at - 600), at):
            c.say(outer, "amends", inner, (line, stop if stop > 0 else len(c.clean)), "amending-name", 0.85)


def _share_title(c: Collector, parsed: Parsed, span: tuple[int, int]) -> None:
    """What the title behind the last of a row says holds of the others to which it was given: "Kế hoạch A của Tỉnh ủy X và
    Kế hoạch B của Tỉnh ủy Y về thực hiện Chỉ thị C"."""
    for edge in parsed.edges:
        if edge.rule != "title-of-cited" or edge.verb != "implements" or edge.subject.kind != "citation":
            continue
        last = c.citations[edge.subject.index]
        for token in c.marked.between(max(span[0], edge.at - _ROW_REACH), edge.at)[-_ROW:]:
            if token.kind != "doc" or token.node is None or token.node.kind != "citation":
                continue
            peer = c.citations[token.node.index]
            alike = bool(peer.subject) and (peer.subject, peer.type) == (last.subject, last.type)
            if alike and peer.issuer != last.issuer and token.node != edge.object:
                c.say(token.node, edge.verb, edge.object, span, "title-of-row", 0.85)


def _turn_to(c: Collector, start: int, end: int, before: Before) -> bool:
    """Take up the topic of a heading, if a line is one; a topic whose section has ended gives way to the one above."""
    while before.topics and start >= before.topics[-1].end:
        before.topics.pop()
    topic = topic_of(c, start, end)
    if topic is not None:
        before.topics.append(topic)
    return topic is not None


def _noted(c: Collector, at: int) -> Node | None:
    """The paper that a note's mark follows, when the note begins at an offset: "Quyết định A¹", "¹ Thay thế B"."""
    k = bisect_left(c.note_starts, at - 4)
    note = c.text.notes[k] if k < len(c.note_starts) and c.note_starts[k] <= at else None
    if note is None or note.anchor is None:
        return None
    near = c.marked.between(max(0, note.anchor - _TITLED), note.anchor)
    papers = [t for t in reversed(near) if t.kind == "doc"]
    last = papers[0] if papers else None
    if not _ACTS_ON_IT.match(c.clean, at, note.end):
        return last.node if last is not None and note.anchor - last.end <= 2 else None
    told = next((t.node for t in c.marked.between(at, note.end) if t.kind == "doc"), None)
    named = (t for t in papers if t.node is not None and told is not None)
    kin = next((t for t in named if t.node and told and c.reader.judge.kin(t.node, told)), None)
    if kin is None or _ENDS_TITLE.search(c.clean, kin.end, note.anchor):
        return None
    return kin.node


def _turned(edge: Edge, head: Node) -> Edge:
    """ "Kế hoạch A¹", "¹ Điều chỉnh tại Kế hoạch B": B did it to A."""
    if edge.subject != head or edge.verb not in ACTS:
        return edge
    return replace(edge, subject=edge.object, object=head)


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
    near = c.marked.between(max(0, at - 120), at)
    if near and near[-1].start < at < near[-1].end:
        return True
    if near and near[-1].kind == "doc" and _TITLE_NEXT.match(c.clean, near[-1].end):
        return True
    listed = bool(near) and near[-1].kind == "doc" and c.clean[near[-1].end : at].strip() == ","
    return listed and any(t.kind == "doc" for t in c.marked.between(at + 1, at + 2))


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
    read_own_title(c, parsed, (first, end))
