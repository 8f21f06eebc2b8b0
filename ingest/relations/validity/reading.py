"""What becomes of papers, read from frames of lines: amended, replaced, repealed, corrected, suspended by others.

It reads what the grammar left unsaid, over clauses and sentences of a line: "A được sửa đổi bởi B, sau đó hết hiệu lực do C
thay thế", "B có hiệu lực từ …; kể từ thời điểm đó, A hết hiệu lực", "Sở tham mưu ban hành B, trong đó Điều 9 bãi bỏ cả hai
quyết định".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from ingest.letters import by_first
from ingest.model import SELF, Node
from ingest.relations.grammar.judge import Judge
from ingest.relations.statements import Collector
from ingest.relations.validity.backs import with_backs
from ingest.relations.validity.clauses import Told, told_of_line, told_raw, without_asides
from ingest.relations.validity.denied import denied_in
from ingest.relations.validity.frames import brackets_of, frame_of, without_brackets
from ingest.relations.validity.own import told_of_itself
from ingest.relations.validity.own_articles import told_in_article
from ingest.relations.validity.rows import with_rows

_ACTS: Final = re.compile(
    by_first(
        "thay thế|thay cho|thay |vô hiệu|tạm |bỏ|đọc |ghi lại|viết lại|thêm|nâng|giảm|tăng|hạ |loại |gỡ |đưa |đổi |chuyển |mở rộng|thu hẹp|quy định lại|chấm dứt|không tiếp tục|h[ủu][ỷy]|thu hồi|sửa|bổ sung|điều chỉnh|đính chính|đình chỉ|dừng|ngừng|ngưng|hiệu lực|áp dụng|gia hạn|kéo dài|hoãn|giá trị|rút",
        before="",
        any_case=True,
    ),
    re.I,
)
_FORM_OF: Final = re.compile(
    r"(?:Mẫu|mẫu|Biểu|biểu|Phụ lục|phụ lục|Danh mục|danh mục|[cC]ụm từ)(?!\w)[^;.:()\n]{0,60}? (?:(?:ban hành )?kèm theo|của|tại|trong) $"
)
"""Before a paper of which only a form or an annex is acted on: "Mẫu số 03 ban hành kèm theo B được thay thế bằng …"."""
_NEAR: Final = 90
Said = tuple[Node, str, Node]
Acting = set[tuple[Node, str]]
_LAW: Final = 1
"""The rank of laws (see `judge`)."""
_CONFIDENCE: Final = 0.75
_LONGEST: Final = 60_000
"""Letters of a line beyond which it is no sentence of anybody's."""


def read_validity(c: Collector) -> None:
    """State what the lines of a paper tell of acts on validity, and note what they deny. Linear in the text."""
    if c.consolidates:
        return  # its notes are read by `consolidated`
    said: set[Said] = {(r.subject, r.rel, r.object) for r in c.result()}
    acting: Acting = {(by, verb) for by, verb, _ in said}
    nearer: dict[tuple[str, Node], tuple[Node, str, int, int]] = {}
    for start, end in _lines(c):
        frame = with_backs(
            frame_of(c.clean, start, end, c.marked.between(start, end), c.header.type),
            c.citations,
            c.header.type,
        )
        if not frame.slots:
            continue
        row = with_rows(frame)
        plain = without_brackets(frame)
        plain_row = row if plain is frame else with_rows(plain)
        denied = tuple(denied_in(row))
        c.denied.extend(denied)
        read = [told for inside in brackets_of(frame) for told in told_of_line(with_rows(inside))]
        read.extend(told_raw(row))
        read.extend(told_of_itself(c, frame, plain_row, start))
        read.extend(told_in_article(c, frame, plain_row, start))
        read.extend(told_of_line(plain_row))
        bare = without_asides(plain)
        if bare is not plain:
            read.extend(replace(t, rule="aside") for t in told_of_line(with_rows(bare)))
        for told in read:
            for by, verb, node in _state(c, told, (start, end), said, denied, acting):
                nearer[verb, node] = (by, told.rule, start, end)
    for one in c.result() if nearer else ():
        by, rule, first, last = nearer.get((one.rel, one.object), (SELF, "", 0, -1))
        other = one.rule == "title-of-cited" and first <= one.start <= last and one.subject != by
        if other and (rule != "too" or not c.reader.judge.kin(one.subject, one.object)):
            c.barred.add((one.subject, one.rel, one.object))
            c.drop(one)  # "Kế hoạch A triển khai Chỉ thị B, thay thế Kế hoạch C": A does, not B


def _lines(c: Collector) -> Iterator[tuple[int, int]]:
    """The lines with a paper and a word of an act, quoted wording and the title left out."""
    done = -1
    for token in c.marked.tokens:
        if token.start < done or token.kind != "doc":
            continue
        start = c.clean.rfind("\n", 0, token.start) + 1
        stop = c.clean.find("\n", token.end)
        done = len(c.clean) if stop < 0 else stop
        if done - start > _LONGEST or c.layout.quoted(start) or c.layout.in_title(start):
            continue
        if _ACTS.search(c.clean, start, done):
            yield start, done


def _state(
    c: Collector,
    told: Told,
    span: tuple[int, int],
    said: set[Said],
    denied: Sequence[tuple[str, Node, int]],
    acting: Acting,
) -> Iterator[Said]:
    """State one act for each of its papers, unless it is said or cannot be; tell those that the clause's subject does."""
    judge = c.reader.judge
    heads = _heads(c, told)
    actors = told.by.nodes
    if told.rule in ("lapse", "under", "too", "active", "aside"):
        kin = tuple(by for by in actors if any(judge.kin(by, node) for node, _ in heads))
        actors = kin if kin or told.rule in ("too", "under") or len(actors) > 1 else actors
    if told.rule == "elided" and told.outer is not None:
        _turn_to_topic(c, told, said, acting)
    if _is_read(told, actors, said, acting):
        return
    for by in actors:
        for node, place in heads:
            if told.rule in ("too", "aside", "means"):
                yield by, told.verb, node
            key = (by, told.verb, node)
            if (told.verb, node, place) in denied:
                continue
            ended = node == SELF and told.rule == "passive"  # no paper tells its own end
            if (
                by == node
                or ended
                or key in said
                or (c.tied(by, node) and _altered(said, by, node, told.verb))
            ):
                continue
            if c.tied(node, by) and not _turned(c, told, by, node):
                continue
            if told.verb not in ("corrects", "suspends") and not _may(judge, by, node):
                continue
            said.add(key)
            first, last = sorted((told.at, place))
            forward = told.rule in ("active", "too")
            parts = c.parts(node, (first, last), last) if forward else c.parts(node, span, told.at)
            part_only = parts or _FORM_OF.search(c.clean, max(span[0], place - _NEAR), place)
            verb = "amends" if told.verb == "replaces" and part_only else told.verb
            for part in parts or [None]:
                c.say(by, verb, node, span, f"validity-{told.rule}", _CONFIDENCE, provision=part)


def _turn_to_topic(c: Collector, told: Told, said: set[Said], acting: Acting) -> None:
    """ "A bị đình chỉ tại B, sau đó bị bãi bỏ bởi C": A is repealed, not B."""
    wrong = {
        (by, told.verb, other) for by in told.by.nodes for other in (told.outer.nodes if told.outer else ())
    }
    for by, verb, other in wrong & said:
        one = c.whole(by, verb, other)
        if one is not None and one.rule in ("passive", "title-of-cited"):
            c.drop(one)
            said.discard((by, verb, other))
            acting.discard((by, verb))


def _turned(c: Collector, told: Told, by: Node, node: Node) -> bool:
    """Whether a likelier reading of a passive turns what the grammar told of the two: "A - bãi bỏ tại B"."""
    if told.rule != "passive":
        return False
    one = c.whole(node, told.verb, by)
    if one is None or one.rule != "title-of-cited":
        return False
    c.drop(one)
    return True


def _is_read(told: Told, actors: Sequence[Node], said: set[Said], acting: Acting) -> bool:
    """Whether the grammar read the clause already: one of several that act, or one that acts on what a clause leaves out."""
    pairs = [(by, told.verb, node) in said for by in actors for node in told.head.nodes]
    several = len(actors) > 1 or (len(told.head.papers) > 1 and told.verb == "amends" and told.rule != "many")
    if several and any(pairs):
        return True
    return told.rule == "elided" and any((by, told.verb) in acting for by in actors)


def _may(judge: Judge, by: Node, node: Node) -> bool:
    """Whether ranks allow it: only a law alters a law, and it alters nothing but laws."""
    return judge.may_alter(by, node) and not judge.rank(by) <= _LAW < judge.rank(node)


def _heads(c: Collector, told: Told) -> tuple[tuple[Node, int], ...]:
    """The papers acted on: all of a row, or the one next to the act; the paper whose title names the last one before the
    act where only that can be meant."""
    heads = told.head.papers
    if told.rule == "elided":
        return heads if told.every else heads[-1:]
    if told.every:
        outer = told.outer.papers if told.outer is not None else ()
        whole = told.verb in ("replaces", "repeals") and all(
            c.reader.judge.kin(by, node) for by in told.by.nodes for node, _ in outer
        )
        return outer if outer and whole else heads
    return heads[:1] if told.rule in ("active", "too") else heads[-1:]


def _altered(said: set[Said], by: Node, node: Node, verb: str) -> bool:
    """Whether something is said already that a paper does to another; it may itself amend parts of one and repeal others."""
    others = {"amends", "replaces", "repeals", "corrects", "suspends"}
    if by == SELF and verb in ("repeals", "amends"):
        others -= {"amends", "repeals"}
    elif verb == "amends":
        others.remove("amends")
    return any((by, one, node) in said for one in others)
