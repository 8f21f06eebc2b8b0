"""A short name and the paper that a note or a bracket gives for it: "Đề án 06²" and "² Quyết định số 06/QĐ-TTg … phê duyệt
Đề án …", "Đề án 06 (phê duyệt tại Quyết định …)", "Quyết định … phê duyệt Đề án … (Đề án 06)"."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import Final

from ingest.model import Node
from ingest.relations.statements import Collector

_PASSED_ON: Final = {
    "implements": "implements",
    "guides": "guides",
    "based_on": "based_on",
    "reports_on": "reports",
}
_APPROVED_AT: Final = re.compile(r"\s?(?:\(|,\s|\s)(?:được\s)?phê duyệt\s(?:tại|theo|bằng|kèm theo)\s")
_APPROVES: Final = re.compile(
    r"\s?(?:về\s(?:việc\s)?)?phê duyệt\s(?:Đề án|Chương trình|Dự án)\s[^;()\n]{3,300}?\s\((?:sau đây\s)?(?:(?:gọi|viết) tắt là\s)?[“\"]?"
)


def read_aliases(c: Collector) -> None:
    """What is said of a short name is said of the paper too that its note gives, and who approved what bears it. Notes times
    statements."""
    for decision, scheme in {**_by_number(c), **_read_brackets(c)}.items():
        _pass_on(c, scheme, decision, "short-name")
    for note in c.text.notes:
        if note.anchor is None:
            continue
        short = _short_at(c, note.anchor)
        papers = [t.node for t in c.marked.between(note.start, note.end) if t.kind == "doc" and t.node]
        if short is None or not papers or papers[0] == short:
            continue
        span = (note.start, note.end)
        if "phê duyệt" in c.clean[note.start : note.end]:
            c.say(papers[0], "approves", short, span, "note-of-short-name", 0.75, True)
        _pass_on(c, short, papers[0], "note-of-short-name")


def _pass_on(c: Collector, short: Node, paper: Node, rule: str) -> None:
    """Say of a paper what is said of its short name; a guide's title is read too widely to be passed on beyond a note."""
    for subject, rel, where in c.stated_of(short):
        if rel in _PASSED_ON and subject != paper and (rel != "guides" or rule.startswith("note")):
            c.say(subject, _PASSED_ON[rel], paper, where, rule, 0.7, True)


def _by_number(c: Collector) -> dict[Node, Node]:
    """Decisions of the Prime Minister by whose number a scheme is called, with the scheme: 06/QĐ-TTg, "Đề án 06"."""
    schemes = {
        cited.number: Node("citation", i)
        for i, cited in enumerate(c.citations)
        if cited.short and cited.type == "Đề án" and cited.number
    }
    if not schemes:
        return {}
    found: dict[Node, Node] = {}
    for i, cited in enumerate(c.citations):
        number, _, office = (cited.number or "").partition("/")
        if office == "QĐ-TTg" and number in schemes and "Đề án" in (cited.subject or ""):
            found[Node("citation", i)] = schemes[number]
    return found


def _read_brackets(c: Collector) -> dict[Node, Node]:
    """ "Đề án 06 (phê duyệt tại Quyết định …)", "Quyết định … phê duyệt Đề án … (Đề án 06)": the decision approves it. Each
    such decision with what it approves."""
    found: dict[Node, Node] = {}
    papers = [t for t in c.marked.tokens if t.kind == "doc" and t.node is not None]
    for one, other in pairwise(papers):
        if one.node is None or other.node is None or one.node == other.node:
            continue
        if _is_short(c, one.node) and _APPROVED_AT.fullmatch(c.clean, one.end, other.start):
            decision, short = other.node, one.node
        elif _is_short(c, other.node) and _APPROVES.fullmatch(c.clean, one.end, other.start):
            decision, short = one.node, other.node
        else:
            continue
        if c.reader.judge.type_of(decision) in ("Quyết định", "Nghị quyết"):
            c.say(decision, "approves", short, (one.start, other.end), "short-name", 0.8, True)
            found[decision] = short
    return found


def _is_short(c: Collector, node: Node) -> bool:
    """Whether a paper is known by a short name alone: "Đề án 06"."""
    number = c.citations[node.index].number or "" if node.kind == "citation" else ""
    return bool(number) and not set("/-") & set(number)


def _short_at(c: Collector, anchor: int) -> Node | None:
    """The paper of a short name ("Đề án 06") that ends at a note's mark."""
    near = c.marked.between(max(0, anchor - 40), anchor)
    last = next((t for t in reversed(near) if t.kind == "doc"), None)
    if last is None or last.node is None or last.node.kind != "citation" or not 0 <= anchor - last.end <= 2:
        return None
    return last.node if _is_short(c, last.node) else None
