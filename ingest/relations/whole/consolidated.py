"""Consolidated texts (văn bản hợp nhất): what they join, what each note changed, and whose words they repeat.

A consolidated text issues nothing: "Thông tư này thay thế …" in it is the word of the circular it consolidates, and the
grounds of its preamble are that circular's (Pháp lệnh 01/2012/UBTVQH13 về hợp nhất văn bản quy phạm pháp luật, Điều 4).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from ingest.model import SELF, Node
from ingest.relations.grammar.titles import ACTS
from ingest.relations.statements import Collector
from ingest.relations.tokens import Token
from ingest.relations.words import BULLET
from ingest.retold import find_retold, retold_at
from ingest.types import CONSOLIDATED

_AIMS: Final = frozenset({"based_on", "guides", "implements"})
_BY_BASE: Final = 0.85
_UNIT_NOTE: Final = re.compile(
    r"\s*(?:\[?\d{1,3}\]?)?\s*(?P<unit>Điều|Khoản|Điểm) này (?:được|bị) (?P<verb>bãi bỏ|sửa đổi|bổ sung)(?:, bổ sung)? theo(?: quy định tại)?\s"
)
_JOINED: Final = re.compile(r"có hiệu lực|được\s(?:sửa đổi|bổ sung)(?:,\s(?:bổ sung|sửa đổi))?\sbởi\s?:")
_BY: Final = re.compile(r"(?:sửa đổi|bổ sung)\s(?:bởi|theo)\s?:\s*$")
_GROUNDS_BEGIN: Final = re.compile(r"^[“\"]?Căn cứ\s", re.M)
_LONGEST: Final = 1200
"""Letters of what the head tells of one joined paper; a copy may part them by lines."""

_GROUNDS_LEAD: Final = re.compile(r"\s(?:có )?căn cứ(?: để)? ban hành(?: như sau| sau| là)?\s?:", re.I)
_NOTE_HEAD: Final = 8
"""Letters of a note's sign before the paper that it is about."""

_JOINS: Final = re.compile(
    r"hợp nhất(?: từ| của| giữa)?(?: (?:các|hai|ba|\d{1,2}))?(?: (?:văn bản|nghị định|thông tư|quyết định|luật|nghị quyết))?(?: (?:sau|sau đây))?:?\s$",
    re.I,
)
"""Before the first paper that a text says it joins."""
_WITH: Final = re.compile(r"\s*(?:,|;|và|,\svà|với|cùng|cùng với)\s(?:các\s)?")
_DID_JOIN: Final = re.compile(
    r"[^.;:()\n]{0,160}?(?<!\w)(?:hợp nhất|được hợp nhất từ)(?: từ| của| giữa)?(?: (?:các|hai|ba|\d{1,2}))?\s"
)
"""Between a consolidated text and what it joins."""
_JOINED_AT: Final = re.compile(
    r"[^.;:()\n]{0,160}?\s?\(?(?:đã )?được hợp nhất(?: [^\s.;:()]+){0,6} (?:tại|bằng|trong|theo|thành)\s"
)
"""Between a paper and the text that joins it."""
_NEAR: Final = 60

_GROUND: Final = re.compile(r"(?:^|[\s“\"])Căn cứ\s$")
_GONE: Final = re.compile(r"\s?\(?(?:đã )?(?:được|bị) bãi bỏ")
_LEVELS: Final = {"điểm": ("diem", "letter"), "khoản": ("khoan", "arabic"), "điều": ("dieu",)}
_NUMBER: Final = re.compile(r"\d{1,3}[a-zđ]{0,2}|[a-zđ]{1,2}(?=[).])")


def read_consolidation(c: Collector) -> None:
    """State what a consolidated text joins: the paper named at its head and those that amended it, and what its notes
    say of single provisions; and what other papers tell of consolidated texts."""
    _read_told(c)
    named = _joined(c)
    for k, (node, span) in enumerate(named):
        c.say(SELF, "consolidates", node, span, "consolidation", 0.9)
        if k and node != named[0][0]:
            c.say(node, "amends", named[0][0], span, "consolidation", 0.9)
    for said in c.result() if named else ():
        amends = said.rel == "amends" and said.object == named[0][0] and said.subject.kind == "citation"
        if amends and said.end <= _head_end(c):
            c.say(SELF, "consolidates", said.subject, (said.start, said.end), "consolidation", 0.85)
    if named:
        _read_unit_notes(c, named[0][0])
        _read_grounds(c, {node for node, _ in named[1:]})


def speak_for_base(c: Collector) -> None:
    """Give to the consolidated paper what its text does to others; its grounds and aims are told of both."""
    named = _joined(c)
    if not named:
        return
    base = named[0][0]
    retold = find_retold(c.text, c.header, c.citations)
    for said in c.result():
        span = (said.start, said.end)
        if said.subject == SELF and said.rel in _AIMS:
            c.say(base, said.rel, said.object, span, said.rule, _BY_BASE, True, said.provision)
        elif said.rel in ACTS and SELF in (said.subject, said.object):
            told = retold_at(retold, said.end - 1) or retold_at(retold, said.start)
            who = told.node if told is not None else base
            subject = who if said.subject == SELF else said.subject
            obj = who if said.object == SELF else said.object
            if c.reader.judge.may_alter(subject, obj):
                c.drop(said)
                c.say(subject, said.rel, obj, span, said.rule, said.confidence, True, said.provision)


def _joined(c: Collector) -> list[tuple[Node, tuple[int, int]]]:
    """The papers that a consolidated text names at its head, each with its line; the first is the one consolidated."""
    found: list[tuple[Node, tuple[int, int]]] = []
    if not c.consolidates:
        return found
    start, stop = c.layout.opening[0], _head_end(c)
    heads = [t for t in c.marked.between(start, stop) if t.kind == "doc" and _heads_line(c, t.start)]
    for token, after in zip(heads, [*heads[1:], None][: len(heads)], strict=True):
        if token.node is None or token.node == SELF or token.start >= stop:
            continue
        line = c.clean.rfind("\n", 0, token.start) + 1
        last = min(after.start if after else stop, stop, token.start + _LONGEST)
        if _JOINED.search(c.clean, token.start, last):
            cut = c.clean.find("\n", token.start)
            found.append((token.node, (line, cut if cut > 0 else len(c.clean))))
    return _with_base(c, found) if found else _joined_in_words(c, start, stop)


def _head_end(c: Collector) -> int:
    """Where the head of a consolidated text ends: before the grounds of the paper that it repeats, or behind the numbered
    papers that amended it."""
    start, end = c.layout.opening
    grounds = _GROUNDS_BEGIN.search(c.clean, start, end)
    if grounds:
        return grounds.start()
    while (stop := c.clean.find("\n", end + 1)) > 0 or end < len(c.clean):
        stop = stop if stop > 0 else len(c.clean)
        first = next((t.start for t in c.marked.between(end, stop) if t.kind == "doc"), None)
        if first is None or not _heads_line(c, first):
            break
        end = stop
    return end


def _joined_in_words(c: Collector, start: int, stop: int) -> list[tuple[Node, tuple[int, int]]]:
    """What a sentence says that the text joins: "Văn bản này hợp nhất Thông tư A, được sửa đổi bởi …"."""
    papers = [t for t in c.marked.between(start, stop) if t.kind == "doc" and t.node not in (None, SELF)]
    for k, token in enumerate(papers):
        line = c.clean.rfind("\n", start, token.start) + 1
        if _JOINS.search(c.clean, max(line, start, token.start - _NEAR), token.start):
            cut = c.clean.find("\n", token.end)
            return [(n, (line, cut if cut > 0 else len(c.clean))) for n in _row_of(c, papers[k:])]
    return []


def _row_of(c: Collector, papers: Sequence[Token]) -> list[Node]:
    """The first of some papers and those beside it, "với" too."""
    row = [papers[0].node] if papers[0].node else []
    for one, after in pairwise(papers):
        if after.node is None or not _WITH.fullmatch(c.clean, one.end, after.start):
            break
        row.append(after.node)
    return row


def _read_told(c: Collector) -> None:
    """ "Văn bản hợp nhất A … đã hợp nhất Luật B với Luật C", "Nghị định B được hợp nhất tại Văn bản hợp nhất A"."""
    texts = {n for n, cited in enumerate(c.citations) if cited.type == CONSOLIDATED}
    if not texts:
        return
    papers = [t for t in c.marked.tokens if t.kind == "doc" and t.node and t.node.kind == "citation"]
    for k, (one, after) in enumerate(pairwise(papers)):
        if one.node is None or after.node is None or after.start - one.end > _LONGEST:
            continue
        span = (one.start, after.end)
        if one.node.index in texts and _DID_JOIN.fullmatch(c.clean, one.end, after.start):
            for node in _row_of(c, papers[k + 1 :]):
                c.say(one.node, "consolidates", node, span, "consolidated-told", 0.85)
        elif after.node.index in texts and _JOINED_AT.fullmatch(c.clean, one.end, after.start):
            c.say(after.node, "consolidates", one.node, span, "consolidated-told", 0.85)


def _heads_line(c: Collector, at: int) -> bool:
    """Whether a paper at an offset begins a line, but for the line's sign."""
    line = c.clean.rfind("\n", 0, at) + 1
    bullet = BULLET.match(c.clean, line)
    return at == (bullet.end() if bullet and bullet.end() <= at else line)


def _with_base(c: Collector, found: list[tuple[Node, tuple[int, int]]]) -> list[tuple[Node, tuple[int, int]]]:
    """The joined papers with the consolidated one first, where a copy ran its line into the title's: the last of equal
    rank before "được sửa đổi, bổ sung bởi:"."""
    if not found or not _BY.search(c.clean, max(0, found[0][1][0] - 40), found[0][1][0]):
        return found
    judge = c.reader.judge
    first, (line, _) = found[0]
    above = [
        t.node
        for t in c.marked.between(0, line)
        if t.kind == "doc" and t.node not in (None, SELF, first) and t.node and c.numbered(t.node)
    ]
    base = next((n for n in reversed(above) if judge.rank(n) == judge.rank(first)), None)
    if base is None:
        return found
    begin = c.clean.rfind("\n", 0, line - 1) + 1
    return [(base, (begin, line - 1)), *found]


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
    """The grounds of amending papers in notes: "Thông tư B … có căn cứ ban hành như sau: “Căn cứ Luật C; …”"; where the marks
    of notes are lost one note holds several such runs."""
    for note in c.text.notes:
        leads = list(_GROUNDS_LEAD.finditer(c.clean, note.start, note.end))
        begin = note.start
        for k, lead in enumerate(leads):
            papers = [t for t in c.marked.between(begin, lead.start()) if t.kind == "doc"]
            heads = bool(papers) and k == 0 and papers[0].start - note.start <= _NOTE_HEAD
            told = next((t.node for t in papers if t.node in amending), None)
            subject = papers[0].node if heads and papers[0].node != SELF else told
            begin = lead.end()
            stop = leads[k + 1].start() if k + 1 < len(leads) else note.end
            if subject is not None:
                _say_grounds(c, subject, (lead.end(), stop), (note.start, note.end))


def _say_grounds(c: Collector, subject: Node, run: tuple[int, int], span: tuple[int, int]) -> None:
    """State what each "Căn cứ …" of a run names as a ground of a paper."""
    for token in c.marked.between(*run):
        if token.kind != "doc" or token.node is None or token.node in (SELF, subject):
            continue
        if _GROUND.search(c.clean, max(run[0], token.start - 12), token.start):
            c.say(subject, "based_on", token.node, span, "consolidation-note", 0.85, True)
