"""Consolidated texts (văn bản hợp nhất): what they join, what each note changed, and whose words they repeat.

A consolidated text issues nothing: "Thông tư này thay thế …" in it is the word of the circular it consolidates, and the
grounds of its preamble are that circular's (Pháp lệnh 01/2012/UBTVQH13 về hợp nhất văn bản quy phạm pháp luật, Điều 4).
"""

from __future__ import annotations

import re
from typing import Final

from ingest.model import SELF, Node
from ingest.relations.statements import Collector
from ingest.relations.titles import ACTS
from ingest.relations.words import BULLET

_AIMS: Final = frozenset({"based_on", "guides", "implements"})
_BY_BASE: Final = 0.85
_UNIT_NOTE: Final = re.compile(
    r"\s*(?:\[?\d{1,3}\]?)?\s*(?P<unit>Điều|Khoản|Điểm) này (?:được|bị) (?P<verb>bãi bỏ|sửa đổi|bổ sung)(?:, bổ sung)? theo(?: quy định tại)?\s"
)
_GROUNDS_LEAD: Final = re.compile(r"\s(?:có )?căn cứ(?: để)? ban hành(?: như sau| sau| là)?\s?:", re.I)
_GROUND: Final = re.compile(r"(?:^|[\s“\"])Căn cứ\s$")
_GONE: Final = re.compile(r"\s?\(?(?:đã )?(?:được|bị) bãi bỏ")
_LEVELS: Final = {"điểm": ("diem", "letter"), "khoản": ("khoan", "arabic"), "điều": ("dieu",)}
_NUMBER: Final = re.compile(r"\d{1,3}[a-zđ]{0,2}|[a-zđ]{1,2}(?=[).])")


def read_consolidation(c: Collector) -> None:
    """State what a consolidated text joins: the paper named at its head and those that amended it, and what its notes
    say of single provisions."""
    named = _joined(c)
    for k, (node, span) in enumerate(named):
        c.say(SELF, "consolidates", node, span, "consolidation", 0.9)
        if k and node != named[0][0]:
            c.say(node, "amends", named[0][0], span, "consolidation", 0.9)
    if named:
        _read_unit_notes(c, named[0][0])
        _read_grounds(c, {node for node, _ in named[1:]})


def speak_for_base(c: Collector) -> None:
    """Give to the consolidated paper what its text does to others; its grounds and aims are told of both."""
    named = _joined(c)
    if not named:
        return
    base = named[0][0]
    for said in c.result():
        span = (said.start, said.end)
        if said.subject == SELF and said.rel in _AIMS:
            c.say(base, said.rel, said.object, span, said.rule, _BY_BASE, True, said.provision)
        elif said.rel in ACTS and SELF in (said.subject, said.object):
            subject = base if said.subject == SELF else said.subject
            obj = base if said.object == SELF else said.object
            if c.reader.judge.may_alter(subject, obj):
                c.drop(said)
                c.say(subject, said.rel, obj, span, said.rule, said.confidence, True, said.provision)


def _joined(c: Collector) -> list[tuple[Node, tuple[int, int]]]:
    """The papers that a consolidated text names at its head, each with its line; the first is the one consolidated."""
    found: list[tuple[Node, tuple[int, int]]] = []
    if not c.consolidates:
        return found
    start, end = c.layout.opening
    for token in c.marked.between(start, end):
        line = c.clean.rfind("\n", 0, token.start) + 1
        bullet = BULLET.match(c.clean, line)
        lead = bullet.end() if bullet and bullet.end() <= token.start else line
        stop = c.clean.find("\n", token.start)
        span = (line, stop if stop > 0 else len(c.clean))
        if token.kind != "doc" or token.node is None or token.start != lead or token.node == SELF:
            continue
        if "có hiệu lực" in c.clean[span[0] : span[1]]:
            found.append((token.node, span))
    return found


def _read_unit_notes(c: Collector, base: Node) -> None:
    """The notes of a consolidated text: "Khoản này được bãi bỏ theo quy định tại … Thông tư B" at a clause's mark."""
    for note in c.text.notes:
        found = _UNIT_NOTE.match(c.clean, note.start, note.end)
        if found is None:
            continue
        by = next((t.node for t in c.marked.between(found.end(), note.end) if t.kind == "doc"), None)
        kinds = _LEVELS[found["unit"].lower()]
        path = _gone_unit(c, note.mark) if note.anchor is None else _path_at(c, note.anchor, kinds)
        if by is None or by in (SELF, base) or path is None:
            continue
        verb = "repeals" if found["verb"] == "bãi bỏ" else "amends"
        c.say(by, verb, base, (note.start, note.end), "consolidation-note", 0.85, True, path)


def _path_at(c: Collector, at: int, kinds: tuple[str, ...]) -> str | None:
    """The unit whose number a note's mark follows, in full words: "khoản 2 Điều 5"; None where that is not plain."""
    line = c.clean.rfind("\n", 0, at) + 1
    section = c.layout.heading_at(line)
    if section is None or section.kind not in kinds:
        return None
    words: list[str] = []
    while section is not None:
        number = _NUMBER.search(section.label)
        name = next((n for n, k in _LEVELS.items() if section.kind in k), None)
        if name is None or number is None:
            break
        words.append(f"{'Điều' if name == 'điều' else name} {number.group()}")
        if name == "điều":
            return " ".join(words)
        section = c.layout.sections[section.parent] if section.parent is not None else None
    return None


def _gone_unit(c: Collector, mark: str) -> str | None:
    """The article that a note tells gone where the mark ran into its number: "Điều 5.3 (được bãi bỏ)"."""
    gone = [
        s.label
        for s in c.layout.sections
        if s.kind == "dieu" and _GONE.match(s.title.removeprefix(mark)) and s.title.startswith(mark)
    ]
    return gone[0] if len(gone) == 1 else None


def _read_grounds(c: Collector, amending: set[Node]) -> None:
    """The grounds of an amending paper in a note: "Thông tư B … có căn cứ ban hành như sau: “Căn cứ Luật C; …”"."""
    for note in c.text.notes:
        lead = _GROUNDS_LEAD.search(c.clean, note.start, note.end)
        first = next((t for t in c.marked.between(note.start, note.end) if t.kind == "doc"), None)
        if lead is None or first is None or first.node not in amending or first.start > lead.start():
            continue
        for token in c.marked.between(lead.end(), note.end):
            ground = token.kind == "doc" and token.node not in (None, SELF, first.node)
            if (
                ground
                and token.node
                and _GROUND.search(c.clean, max(lead.end(), token.start - 12), token.start)
            ):
                c.say(
                    first.node,
                    "based_on",
                    token.node,
                    (note.start, note.end),
                    "consolidation-note",
                    0.85,
                    True,
                )
