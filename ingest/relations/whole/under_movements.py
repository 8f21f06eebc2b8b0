"""Plans under a campaign's own heading: "2. Phong trào thi đua “B”" over "Kế hoạch A là văn bản chủ đạo …", "… thực hiện theo Kế hoạch A",
"ba tỉnh trước sắp xếp đều có kế hoạch¹". What no sentence ties to anything else is for the campaign; all is `inherited`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from ingest.model import SELF, Node
from ingest.relations.discourse.note_papers import issued_in_note
from ingest.relations.discourse.topics import Topic, topic_of
from ingest.relations.statements import Collector
from ingest.relations.tokens import Token

_VERBS: Final = {
    "Kế hoạch": "implements",
    "Chương trình": "implements",
    "Chương trình hành động": "implements",
    "Hướng dẫn": "guides",
}
_MOVEMENT: Final = re.compile(
    r"(?<!\w)(?:phong trào|cuộc vận động|chiến dịch|đợt (?:thi đua|cao điểm))(?!\w)", re.I
)
_LAUNCHED: Final = re.compile(r"(?<!\w)phát động\s(?:tại|bằng|theo|qua|thông qua|kèm theo)\s(?:các\s)?$")
_ONLY_NAMED: Final = re.compile(
    r"(?<!\w)(?:tờ trình|báo cáo|dự thảo|dự kiến|đề nghị|kiến nghị|tham mưu|trình|thay cho|thay thế|bãi bỏ|hủy bỏ|khác với|không thuộc|xem)\s[^.;:\n]{0,60}$",
    re.I,
)
_SENTENCE: Final = re.compile(r"[.;:]\s")
_HEAD: Final = 90


def read_under_movements(c: Collector) -> None:
    """State what stands under the headings of campaigns. Linear in the sections."""
    for section in c.layout.sections if c.campaigns else ():
        end = c.clean.find("\n", section.start)
        if end < 0 or end >= section.end or section.start >= c.text.body_end:
            continue
        topic = topic_of(c, section.start, end)
        if topic is None or not topic.campaign or not _is_movement(c, topic, section.start, end):
            continue
        for node, at, span in _below(c, topic, end, min(section.end, c.text.body_end)):
            verb = _VERBS.get(c.reader.judge.type_of(node))
            if _LAUNCHED.search(c.clean, max(span[0], at - _HEAD), at):
                verb = None if c.launched(topic.node) else "launches"
            if verb is not None and _is_free(c, node, topic, span):
                c.say(node, verb, topic.node, span, "under-movement", 0.55, True)


def _is_movement(c: Collector, topic: Topic, start: int, end: int) -> bool:
    """Whether a heading names its campaign as one, by its kind of word."""
    first = next(t for t in c.marked.between(start, end) if t.node == topic.node)
    return bool(_MOVEMENT.match(c.clean, first.start) or _MOVEMENT.search(c.clean, start, first.start))


def _below(c: Collector, topic: Topic, start: int, end: int) -> Iterator[tuple[Node, int, tuple[int, int]]]:
    """The papers of the lines under a heading that name no other campaign, and those of their notes, each with its place and its line."""
    for line, stop in _lines(c, start + 1, end):
        tokens = list(c.marked.between(line, stop))
        other = [t for t in tokens if t.kind == "campaign" and t.node != topic.node]
        if other or c.layout.quoted(line):
            continue
        for token in tokens:
            if token.kind == "note":
                for node in issued_in_note(c, int(token.word)):
                    yield node, token.start, (line, stop)
            elif _is_paper(c, token, line):
                assert token.node is not None
                yield token.node, token.start, (line, stop)


def _lines(c: Collector, start: int, end: int) -> Iterator[tuple[int, int]]:
    at = start
    while at < end:
        stop = c.clean.find("\n", at, end)
        stop = end if stop < 0 else stop
        if topic_of(c, at, stop) is None:
            yield at, stop
        at = stop + 1


def _is_paper(c: Collector, token: Token, line: int) -> bool:
    named = token.kind == "doc" and token.node not in (None, SELF)
    return named and not _ONLY_NAMED.search(c.clean, max(line, token.start - _HEAD), token.start)


def _is_free(c: Collector, node: Node, topic: Topic, span: tuple[int, int]) -> bool:
    """Whether a plan serves nothing else, or its sentence speaks of the movement too; whether it ends by no other paper and is not
    tied to the campaign yet."""
    ended = any(verb in ("replaces", "repeals") for _, verb, _ in c.stated_of(node))
    if node.kind != "citation" or ended or c.carries(node) or c.said(node, "campaign"):
        return False
    token = next((t for t in c.marked.between(*span) if t.node == node), None)
    after = c.clean[token.end : min(span[1], token.end + _HEAD)] if token else ""
    told = _MOVEMENT.search(_SENTENCE.split(after)[0])
    return not c.tied(node, topic.node) and (told is not None or not c.serves(node))
