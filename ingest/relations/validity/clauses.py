"""What the clauses of a frame tell of acts on validity, one after another: who does what to whom."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from itertools import pairwise
from typing import Final

from ingest.model import SELF
from ingest.relations.validity import patterns as p
from ingest.relations.validity.frames import Frame, Slot
from ingest.relations.validity.words import ACTS, act_of

_ALL: Final = re.compile(r"(?<!\w)(?:đều|cùng|cả|lần lượt)(?!\w)")
_SUBJECT: Final = re.compile(
    r"(?:^|[,:] ?)(?:(?:[tT]heo|[cC]ăn cứ|[tT]hực hiện|[tT]riển khai|[tT]rên cơ sở|[tT]ại|[tT]ừ|[kK]hi|[sS]au khi|[kK]ể từ|[nN]goài|[cC]ùng với|[vV]ì|[dD]o)(?!\w)[^§,;]{0,60}) $"
)
_IN_TITLE: Final = re.compile(
    r" (?:về việc |về |quy định )?(?:sửa đổi|bổ sung|hướng dẫn|quy định chi tiết|điều chỉnh|bãi bỏ|thay thế)[^§.;:()]{0,160}"
)
AMENDERS: Final = re.compile(
    r"(?:được|bị) (?:sửa đổi|bổ sung|điều chỉnh)[^§;.]{0,60} (?:theo|bởi|tại|bằng) (?:§(?:,| và|, và) ){0,6}$"
)
"""Before another of those that amended a paper: "§ đã được sửa đổi theo §, § hết hiệu lực"."""
AGENTS: Final = 160
_NEAR: Final = 70


@dataclass(frozen=True, slots=True)
class Told:
    """Some papers do `verb` to others. `at` is the act's place in the text; `every` tells that it is done to all of a row,
    else to the last; `rule` how it was told; `outer` is the paper whose title names those acted on."""

    by: Slot
    verb: str
    head: Slot
    at: int
    every: bool
    rule: str
    outer: Slot | None = None


@dataclass(slots=True)
class Topic:
    """What earlier clauses of a line told: whose fate, by whom and which; `sure` that no other paper can be meant;
    `in_force` took effect on a day told; `actor` was said to act on many; `row` are the papers told in order."""

    head: Slot | None = None
    by: Slot | None = None
    verb: str = ""
    sure: bool = True
    in_force: Slot | None = None
    actor: Slot | None = None
    row: list[Slot] = field(default_factory=list)


def told_of_line(frame: Frame) -> Iterator[Told]:
    """What the clauses of a frame without brackets tell. Linear in it but for the bounded reach of patterns."""
    topic = Topic()
    for start, end in _clauses(frame.words):
        yield from _told_in(frame.part(start, end), topic)
        if frame.words[end : end + 1] == ".":
            topic.row = []


def without_asides(frame: Frame) -> Frame:
    """The frame without what is said of a paper between commas: "§, được bổ sung bởi §, đã thay §"."""
    return frame.replaced([(m.start(), m.end() + 1, None) for m in p.ASIDE.finditer(frame.words)])


def told_raw(frame: Frame) -> Iterator[Told]:
    """What is told around brackets of a frame that holds them."""
    for match in p.matches(p.RAW, frame.words):
        yield from _told(frame, match, Topic())
    arrows = [m for m in p.ARROW.finditer(frame.words) if frame.before(m.start()) > 0]
    for match in arrows:
        at = frame.places[match.start("verb")]
        yield Told(frame.slot(match.start("by")), act_of(match["verb"]), frame.slots[0], at, True, "turn")


def _clauses(words: str) -> Iterator[tuple[int, int]]:
    at = 0
    for stop in p.CLAUSE_END.finditer(words):
        yield at, stop.start()
        at = stop.end()
    yield at, len(words)


def _told_in(frame: Frame, topic: Topic) -> list[Told]:
    words = frame.words
    acts = ACTS.search(words) is not None
    acting = acts and bool(frame.slots)
    found: list[Told] = []
    if acting:
        found.extend(told for m in p.matches(p.WHOLE, words) for told in _told(frame, m, topic))
    if frame.slots and p.LAPSE_WORDS.search(words):
        found.extend(_lapses(frame, topic))
    if acting and " lần" in words:
        found.extend(_times(frame))
    if acts:
        found.extend(_in_turn(frame, topic))
    if acting and not found:
        found.extend(_elided(frame, topic))
    if topic.head is not None and topic.verb and (again := p.NEXT_IS.match(words)) is not None:
        by = frame.slot(again.start("by"))
        found.append(Told(by, topic.verb, topic.head, by.start, True, "turn"))
    if acting and not found:
        found.extend(_going_on(frame, topic))
    _go_on(frame, topic, found, acts)
    return found


def _elided(frame: Frame, topic: Topic) -> Iterator[Told]:
    """What befell a paper that was named before."""
    for pattern in p.ELIDED if topic.head is not None else (p.TO_REPLACE,):
        match = pattern.search(frame.words)
        if match is not None:
            yield from _told(frame, match, topic if topic.head is not None else Topic(head=_subject(frame)))


def _going_on(frame: Frame, topic: Topic) -> Iterator[Told]:
    """What the paper that acted before does too."""
    words = frame.words
    also = p.ALSO.search(words) if topic.by is not None else None
    goes_on = p.GOES_ON.match(words) if topic.by is not None and topic.verb else None
    if also is not None and topic.by is not None and act_of(also["verb"]) == topic.verb:
        yield Told(
            topic.by, topic.verb, frame.slot(also.start("head")), frame.places[also.end() - 1], True, "also"
        )
    elif goes_on is not None and topic.by is not None:
        head, at = frame.slot(goes_on.start("head")), frame.places[goes_on.start("verb")]
        yield Told(topic.by, act_of(goes_on["verb"]), head, at, True, "active")
    elif topic.actor is not None and p.NAMELY.match(words):
        yield from (told for m in p.DOES.finditer(words) for told in _told(frame, m, topic))


def _go_on(frame: Frame, topic: Topic, found: list[Told], acts: bool) -> None:
    """Take up what a clause adds to the topic; `acts` tells whether it holds an act."""
    topic.row.extend(frame.slots)
    if found:
        last = found[-1]
        active = last.rule == "active"
        topic.head, topic.by, topic.verb, topic.sure = (
            last.by if active else last.head,
            last.by,
            last.verb,
            True,
        )
    elif frame.slots:
        topic.head = _subject(frame)
        topic.sure = len(frame.slots) == 1
    if found and found[0].rule in ("passive", "elided"):
        topic.head = found[0].head
    if not frame.slots:
        return
    held = any(word in frame.words for word in p.IN_FORCE_WORDS)
    force = p.IN_FORCE.search(frame.words) if held else None
    if force is not None:
        near = [paper for slot in frame.slots[: frame.before(force.end())] for paper in slot.papers]
        topic.in_force = Slot(tuple(near), frame.slots[0].start, frame.slots[-1].end)
    issued = p.ISSUED.search(frame.words)
    topic.actor = frame.slot(issued.start("by")) if issued is not None else topic.actor
    many = p.ACTS_ON_MANY.search(frame.words) if acts else None
    if many is not None:
        topic.actor = frame.slot(many.start())


def _subject(frame: Frame) -> Slot:
    """The first paper of a clause that stands in no fronted phrase."""
    for sign, slot in zip(frame.signs, frame.slots, strict=True):
        if not _SUBJECT.search(frame.words, max(0, sign - _NEAR), sign):
            return slot
    return frame.slots[0]


def _told(frame: Frame, match: re.Match[str], topic: Topic) -> Iterator[Told]:
    groups = match.groupdict()
    named = bool(groups.get("head"))
    head = frame.slot(match.start("head")) if named else topic.head
    begin = match.start("head") if named and match.re is p.PASSIVE else match.start()
    planned = p.FRONTED.search(frame.words, max(0, begin - _NEAR), begin) and match.re is not p.DRAFT
    if head is None or (planned and not (groups.get("by") and SELF in frame.slot(match.start("by")).nodes)):
        return
    if (
        not named
        and not topic.sure
        and match.re in (p.PASSIVE, p.PASSIVE_BY)
        and not _connected(match.group())
    ):
        return
    rule = "active" if match.re in (p.ACTIVE, p.AGAIN, p.ACTS_TOO, p.TO_REPLACE) else "passive"
    rule = "too" if match.re is p.ACTS_TOO else "means" if match.re in (p.BY_MEANS, p.NOTED_BY) else rule
    behind = (
        frame.words[match.end("verb") : match.start("by")]
        if rule in ("passive", "means") and "by" in groups
        else ""
    )
    rule = "elided" if not named and rule == "passive" else rule
    verb = act_of(match["verb"], behind)
    every = verb != "amends" or bool(_ALL.search(match.group()))
    rule = "many" if match.re is p.AMONG else rule
    every = every or rule == "many"
    if match.re is p.ENDED_BY and not p.COMES.search(match["told"]):
        return
    if match.re is p.DOES and topic.actor is not None:
        yield Told(topic.actor, verb, head, frame.places[match.start("verb")], every, "active")
        return
    outer = _outer(frame, match.start("head")) if named and rule == "passive" else None
    outer = topic.by if rule == "elided" else outer
    yield Told(
        frame.slot(match.start("by")), verb, head, frame.places[match.start("verb")], every, rule, outer
    )


def _outer(frame: Frame, sign: int) -> Slot | None:
    """The paper whose title names the one at an offset: "§ sửa đổi, bổ sung một số điều của §"."""
    k = frame.before(sign)
    titled = k > 0 and _IN_TITLE.fullmatch(frame.words, frame.signs[k - 1] + 1, sign)
    return frame.slots[k - 1] if titled else None


def _connected(words: str) -> bool:
    """Whether a clause goes on about what the sentence is about: "sau đó được …", "đến năm 2025 được …"."""
    return bool(
        re.match(
            r" ?(?:và |rồi )?(?:sau|rồi|tiếp|đến|nay|cuối|về sau|gần đây|từ|năm|ngày|cũng|lại|hiện)", words
        )
    )


def _lapses(frame: Frame, topic: Topic) -> Iterator[Told]:
    words = frame.words
    for match in p.LAPSES_FOR.finditer(words):
        head = frame.slot(match.start("head")) if match["head"] else topic.head
        if head is None:
            continue
        word = match["last"] or match["first"]
        paused = match["lapse"].startswith(("tạm", "ngưng", "ngừng", "dừng hiệu"))
        verb = act_of(word) if word else "suspends" if paused else "repeals"
        yield Told(
            frame.slot(match.start("by")), verb, head, frame.places[match.start("lapse")], True, "lapse"
        )
    for match in p.matches(p.OVER, words) if len(frame.slots) > 1 else ():
        groups = match.groupdict()
        if AMENDERS.search(words, max(0, match.start("head") - AGENTS), match.start("head")):
            continue  # "A đã được sửa đổi theo B, C hết hiệu lực": A lapses, C amended it
        if "force" in groups and not (groups["force"] or groups["signed"]):
            continue
        if "why" in groups and not (groups["why"] or re.search(r"(?:vậy|thế|đó|nên|thì),? §", match.group())):
            continue
        gone = _gone(frame, match, frame.slot(match.start("by")))
        yield replace(gone, rule="under") if match.re is p.UNDER else gone
    then = p.THEN_LAPSES.search(words)
    if then is not None and topic.in_force is not None:
        yield _gone(frame, then, topic.in_force)


def _gone(frame: Frame, match: re.Match[str], by: Slot) -> Told:
    verb = act_of(match["gone"]) if match["gone"] else "repeals"
    at = frame.places[match.start("gone") if match["gone"] else match.start("lapse")]
    outer = _outer(frame, match.start("head"))
    return Told(by, verb, frame.slot(match.start("head")), at, True, "lapse", outer)


def _times(frame: Frame) -> Iterator[Told]:
    """ "A đã qua hai lần sửa đổi, lần đầu tại B, lần sau tại C"."""
    changed = p.CHANGED.search(frame.words)
    if changed is None:
        return
    sign, word = next(s for s in (("head", "verb"), ("also", "word"), ("first", "way")) if changed[s[0]])
    head = frame.slot(changed.start(sign))
    for turn in p.TURN.finditer(frame.words, changed.start(word)):
        by, at = frame.slot(turn.start("by")), frame.places[changed.start(word)]
        yield Told(by, act_of(changed[word]), head, at, True, "passive")


def _in_turn(frame: Frame, topic: Topic) -> Iterator[Told]:
    """ "A; tiếp đó là B và C, văn bản sau thay thế văn bản trước"."""
    match = p.IN_TURN.search(frame.words)
    if match is None:
        return
    papers = [
        paper for slot in (*topic.row, *frame.slots[: frame.before(match.start())]) for paper in slot.papers
    ]
    single = [Slot((paper,), paper[1], paper[1] + 1) for paper in papers]
    for older, newer in pairwise(single):
        yield Told(newer, act_of(match["verb"]), older, frame.places[match.start()], True, "turn")
