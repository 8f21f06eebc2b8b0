"""Reports told beside what was reviewed: "đã tổng kết 10 năm thực hiện Nghị quyết B (Báo cáo A)", a mark behind B whose note is
Báo cáo A, "sơ kết …; kết quả được thể hiện tại Báo cáo A", "(Đề án B: BC số A; …)".

The report stands in a bracket, a note or a clause of its own; the words of a review stand before what it reports on. Titles
of reports and their passives are the grammar's.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from itertools import pairwise
from typing import Final

from ingest.relations.discourse.note_papers import papers_of_note
from ingest.relations.statements import Collector
from ingest.relations.tokens import Token

_OF_REVIEW: Final = re.compile(
    r"(?<!\w)(?:(?:sơ|tổng)\skết|đánh giá|kiểm điểm|báo cáo|kết quả|tình hình)"
    r"(?:[\s,]+(?:giữa kỳ|cuối kỳ|bước đầu|toàn diện|chuyên đề|sơ bộ|một|hai|ba|năm|mười|\d{1,2}|(?:giai đoạn|năm)\s[\d\s–-]{4,12}|tháng|việc|công tác|kết quả|tình hình|sơ kết|tổng kết"
    r"|triển khai|tổ chức|thực hiện|thi hành|quán triệt|học tập|và|phong trào|cuộc vận động|chiến dịch|đợt|thi đua|cao điểm|yêu nước|các|của|quý|đầu|cuối|[IV]{1,3}|UBND tỉnh)){0,14}\s[“\"]?$"
    r"|(?<!\w)[sS]au\s(?:\d{1,2}|hai|ba|năm|mười)\snăm\s(?:triển khai\s|tổ chức\s)?(?:thực hiện|triển khai|thi hành)\s$",
    re.I,
)
""""sơ kết 3 năm thực hiện" up to what is reviewed."""
_WAS_REVIEWED: Final = re.compile(
    r"[”\"]?(?:\s\([^()\n]{3,160}\))?[^.;:()\n]{0,80}?(?<!sẽ)(?<!chưa)\s(?:đã\s)?được\s(?:[^.,;:()\n]{0,50}?\s)?(?:sơ kết|tổng kết)(?!\w)"
)
_NEXT_YEARS: Final = re.compile(
    r",?\s(?:và|cùng)\s(?:\d{1,2}|hai|ba|năm|mười)\snăm\s(?:triển khai\s|tổ chức\s)?(?:thực hiện|triển khai|thi hành)\s$"
)
""""… và 10 năm thực hiện" before the next one reviewed."""
_BESIDE: Final = re.compile(r"[”\"]?(?:,|\svà|,\svà|\scùng|;)\s(?:các\s)?[“\"]?")
_BRACKET: Final = re.compile(
    r"[”\"]?[^.;:()\n]{0,240}\((?:(?:tại|theo|xem|bằng|có|kết quả (?:tại|nêu tại)|nội dung tại|gửi kèm|kèm)\s)?(?:[bB]áo cáo\s(?:sơ kết|tổng kết|kết quả|đánh giá|chuyên đề|tóm tắt)\s)?(?:số\s)?$"
)
"""Between what was reviewed and the report in brackets."""
_TOLD_IN: Final = re.compile(
    r"[”\"]?[^.:()\n]{0,160}?[,;]\s(?:kết quả|nội dung|việc đó|số liệu)[^.;:()\n]{0,40}?\s(?:(?:đã|được|cũng)\s){0,3}(?:thể hiện|nêu|phản ánh|trình bày|báo cáo|tổng hợp|ghi nhận|đánh giá|tổng kết)"
    r"(?:\s(?:đầy đủ|cụ thể|chi tiết|rõ|lần lượt)){0,2}\s(?:tại|ở|trong|bằng|qua)\s(?:các\s)?$"
    r"|[”\"]?(?:\svề\s[^.;:()\n]{2,200}?)?(?:,|\svà|,\svà)\s(?:đã\s)?(?:có|ban hành|gửi|trình|hoàn thành)\s$"
)
"""Between what was reviewed and the report that a clause behind it names."""
_SUMMED_IN: Final = re.compile(
    r"[”\"]?\s\([^()\n]{3,160}\)[^.;:()\n]{0,80}?(?<!sẽ)(?<!chưa)\sđược\s(?:[^.,;:()\n]{0,50}?\s)?(?:sơ kết|tổng kết|đánh giá)(?:\s[^.,;:()\n]{0,40}?)?\s(?:tại|trong|bằng|qua)\s$"
)
"""Between what was reviewed and the report in which it was: "Phong trào “B” (Quyết định C) được tổng kết trong Báo cáo A"."""
_BY_REPORT: Final = re.compile(r"\s(?:đã\s)?(?:tổng kết|sơ kết|đánh giá|phản ánh|tổng hợp)(?!\w)")
_DONE_BY: Final = re.compile(r"[,;]\skết quả[^.;:()\n]{0,60}?\s(?:đã\s)?được\s$")
_LABEL: Final = re.compile(r"[”\"]?:\s(?:BC\s|báo cáo\s)?(?:số\s)?$", re.I)
_OF_REPORTS: Final = re.compile(r"[bB]áo cáo\s(?:kết quả|tình hình|sơ kết|tổng kết)[^:;.\n]{0,60}[(:]")
_IN_TURN: Final = re.compile(r"\slần lượt\s")
_TO_COME: Final = re.compile(
    r"(?<!\w)(?:sẽ|dự kiến|chuẩn bị|đề nghị|yêu cầu|chưa)\s[^.;]{0,60}(?:sơ|tổng)\skết", re.I
)
_CODE: Final = re.compile(r"/BC-|-BC/")
_REACH: Final = 500
_MOST: Final = 6
"""Papers before a report among which what it reviews is looked for."""


def read_reviewed(c: Collector) -> None:
    """State it for each report of the text. Linear in its papers: each looks back at a few of them."""
    if c.page:
        return
    marks = [t for t in c.marked.tokens if t.kind in ("doc", "campaign") and t.node is not None]
    last, told = -1, set[int]()
    for n, token in enumerate(marks):
        if not _is_report(c, token) or token.start >= c.text.body_end:
            continue
        line = _line(c.clean, token.start)
        before = [t for t in marks[max(0, n - _MOST) : n] if t.start >= max(line, last)]
        objects = _objects(c, before, line)
        if objects and _told_of(c, objects[-1], before[-1], token):
            row = _row(c, marks[n : n + _MOST])
            pairs = [(one, o) for one in row for o in objects]
            if len(row) == len(objects) and _IN_TURN.search(c.clean, objects[-1].end, token.start):
                pairs = list(zip(row, objects, strict=True))
            for one, other in pairs:
                _say(c, one, other, (objects[0].start, row[-1].end))
            last = row[-1].end
            told.update(one.start for one in row)
        elif before and _labels(c, before[-1], token, line):
            _say(c, token, before[-1], (before[-1].start, token.end))
    _read_sentences(c, marks, told)
    _read_notes(c, marks)


def _labels(c: Collector, one: Token, report: Token, line: int) -> bool:
    """ "Báo cáo kết quả thực hiện các đề án (Đề án số 2: BC 33)": whether a paper only labels its report."""
    labelled = _LABEL.fullmatch(c.clean, one.end, report.start)
    return bool(labelled and _OF_REPORTS.search(c.clean, line, one.start))


def _read_sentences(c: Collector, marks: list[Token], told: set[int]) -> None:
    """What is left: a sentence that names reports and one thing that was reviewed says that they tell of it, in whatever
    order: "Về kết quả thực hiện B, Sở đã có Báo cáo A"."""
    done = -1
    for n, token in enumerate(marks):
        if token.start < done or not _is_report(c, token) or token.start >= c.text.body_end:
            continue
        start, done = _sentence(c.clean, token.start)
        near = [t for t in marks[max(0, n - _MOST) : n + _MOST] if start <= t.start < done]
        reports = [t for t in near if _is_report(c, t)]
        if any(t.start in told for t in reports):
            continue
        objects = _objects(c, [t for t in near if t not in reports], start)
        first = objects[0] if objects else None
        if first is None or len({t.node for t in near}) != len(reports) + len(objects):
            continue
        if any(_BESIDE.fullmatch(c.clean, a.end, b.start) for a, b in pairwise(near) if _differ(c, a, b)):
            continue
        for one in reports:
            for other in objects:
                if _has_another(c, one, other, reports):
                    continue
                _say(c, one, other, (near[0].start, near[-1].end))


def _has_another(c: Collector, report: Token, reviewed: Token, reports: list[Token]) -> bool:
    """Whether a semicolon parts a report from what was reviewed, which has a report of its own in its clause."""
    stop = c.clean.rfind(";", report.start, reviewed.start)
    return stop >= 0 and any(stop < r.start < reviewed.start for r in reports)


def _line(clean: str, at: int) -> int:
    """Where the line of an offset begins, at most `_REACH` letters before."""
    low = max(0, at - _REACH)
    return max(clean.rfind("\n", low, at) + 1, low)


def _sentence(clean: str, at: int) -> tuple[int, int]:
    """Where the sentence around an offset begins and ends, at most `_REACH` letters away."""
    low, high = max(0, at - _REACH), min(len(clean), at + _REACH)
    start = max(clean.rfind("\n", low, at), clean.rfind(". ", low, at)) + 1
    ends = [e for e in (clean.find("\n", at, high), clean.find(". ", at, high)) if e >= 0]
    return max(start, low), min(ends, default=high)


def _differ(c: Collector, one: Token, other: Token) -> bool:
    return _is_report(c, one) != _is_report(c, other)


def _is_report(c: Collector, token: Token) -> bool:
    node = token.node
    if node is None or node.kind != "citation":
        return False
    kind = c.reader.judge.type_of(node)
    return kind == "Báo cáo" or (not kind and bool(_CODE.search(c.citations[node.index].number or "")))


def _objects(c: Collector, before: list[Token], line: int) -> list[Token]:
    """What a clause says was reviewed: the last paper or campaign behind the words of a review, and those beside it."""
    found: list[Token] = []
    for token in before:
        start = max(line, token.start - 120)
        if found and (
            _BESIDE.fullmatch(c.clean, found[-1].end, token.start)
            or _NEXT_YEARS.fullmatch(c.clean, found[-1].end, token.start)
        ):
            found.append(token)
        elif _OF_REVIEW.search(c.clean, start, token.start) or _WAS_REVIEWED.match(c.clean, token.end):
            if _TO_COME.search(c.clean, start, token.start) or _is_report(c, token):
                found = []
            elif found and _NEXT_YEARS.search(c.clean, found[-1].end, token.start):
                found.append(token)
            else:
                found = [token]
        elif _is_report(c, token):
            found = []
    return found


def _told_of(c: Collector, reviewed: Token, near: Token, report: Token) -> bool:
    """Whether the words between what was reviewed and a report say that it tells of that; `near` is the paper right before
    the report, which may stand in the title of what was reviewed."""
    gap = (reviewed.end, report.start)
    if any(words.fullmatch(c.clean, *gap) for words in (_BRACKET, _TOLD_IN, _SUMMED_IN)):
        return True
    passive = _DONE_BY.search(c.clean, max(near.end, report.start - 80), report.start)
    return bool(passive and _BY_REPORT.match(c.clean, report.end))


def _row(c: Collector, tokens: list[Token]) -> list[Token]:
    """The first of some reports and those beside it."""
    row = tokens[:1]
    for one in tokens[1:]:
        if not _is_report(c, one) or not _BESIDE.fullmatch(c.clean, row[-1].end, one.start):
            break
        row.append(one)
    return row


def _read_notes(c: Collector, marks: list[Token]) -> None:
    """ "tổng kết 15 năm thực hiện B¹, C²": the reports of the notes are on what each mark follows."""
    starts = [t.start for t in marks]
    for index, note in enumerate(c.text.notes):
        if note.anchor is None:
            continue
        line = _line(c.clean, note.anchor)
        k = bisect_left(starts, note.anchor)
        before = [t for t in marks[max(0, k - _MOST) : k] if t.start >= line]
        objects = _objects(c, before, line)
        if not objects or c.clean[objects[-1].end : note.anchor].strip(' 0123456789”"'):
            continue
        papers = [p for p in papers_of_note(c, index) if c.reader.judge.type_of(p) == "Báo cáo"]
        for paper in papers[:1]:
            node = objects[-1].node
            if node is not None and not c.tied(paper, node):
                c.say(paper, "reports", node, (objects[-1].start, note.anchor), "reviewed-note", 0.8, True)


def _say(c: Collector, report: Token, other: Token, span: tuple[int, int]) -> None:
    if report.node is not None and other.node is not None and not c.tied(report.node, other.node):
        c.say(report.node, "reports", other.node, span, "reviewed-in", 0.8, other.kind == "campaign")
