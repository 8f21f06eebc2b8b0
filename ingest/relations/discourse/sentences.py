"""What a sentence says together with the ones before it: who issued what for which paper, lists, notes, campaigns."""

from __future__ import annotations

import re
from typing import Final

from ingest.model import SELF, Node
from ingest.relations.discourse.before import Before
from ingest.relations.discourse.clauses import ACTOR, BARE_FRONT
from ingest.relations.discourse.fronted import Sides, carries_out, own_of, read_yearly, say_fronted, sides_of
from ingest.relations.discourse.headings import labelled, read_kept_to, read_label, read_under, unfolded
from ingest.relations.discourse.launched import (
    read_answer,
    read_bare,
    read_campaigns,
    read_elided,
    read_own_launch,
)
from ingest.relations.discourse.layout import Piece
from ingest.relations.discourse.note_papers import papers_of_note
from ingest.relations.discourse.noted_acts import read_altered, read_founded, read_noted_acts
from ingest.relations.discourse.noted_under import read_noted_movement, read_noted_under
from ingest.relations.discourse.notes import (
    carried_out,
    read_notes,
    read_plans_for,
)
from ingest.relations.discourse.opening import read_opening
from ingest.relations.discourse.orders import letter_of, read_orders
from ingest.relations.discourse.own_aims import heads_of
from ingest.relations.discourse.own_letters import read_own_letter
from ingest.relations.discourse.own_report import read_own_report
from ingest.relations.discourse.preamble import STARTS_WITH_ACTOR, read_pending, read_preamble
from ingest.relations.discourse.purposes import (
    read_contribution,
    read_done_at,
    read_for_this,
    read_purpose_of_plan,
    read_purposes,
    stands_below,
)
from ingest.relations.discourse.topics import Topic
from ingest.relations.grammar.parsed import Parsed
from ingest.relations.statements import Collector
from ingest.relations.words import BULLET, EXECUTE

_CARRIED_ON: Final = re.compile(
    rf"\s*(?:Sau\s(?:khi\s)?(?:hợp nhất|sắp xếp|sáp nhập)[^,.;:\n]{{0,60}},\s)?{ACTOR}[^.;:,\n]{{0,60}}?\s(?:(?:tiếp tục|cũng|đã tiếp tục)\s(?:ký\s)?ban hành|cũng (?:đã\s)?(?:có|xây dựng|ban hành)|(?:đã\s)?tiếp nối (?:bằng|với|qua))(?!\w)"
)
_THEREBY: Final = re.compile(
    r"(?:Qua đó|Từ đó|Theo đó|Việc (?:ban hành|ký|xây dựng)\s[^,.;:\n]{3,60}|Đây (?:là|cũng là)\s[^,.;:\n]{3,80}?),?\s(?:chính là\s|là\s)?(?:nhằm|để|góp phần)\s"
)
"""How a sentence begins that tells what the paper of the one before is for: "Qua đó, nhằm tiếp tục thực hiện B"."""
_THESE: Final = re.compile(
    rf"(?:(?:[đĐ]ể|[nN]hằm)\s)?(?i:{EXECUTE}|bám sát|quán triệt)\s(?:các|những|hai|ba)\s(?P<kind>(?i:kế hoạch|chương trình|văn bản|nghị quyết|chỉ thị|quyết định))\s(?:này|đó|trên|nêu trên|nói trên),\s"
)
""" "Thực hiện các kế hoạch này, …": those of the note before."""
_DECIDED_AT: Final = re.compile(
    r"(?<!\w)(?:phê duyệt|ban hành|thông qua|kiện toàn|thành lập)\s[^;.()\n]{2,160}?\s(?:tại|bằng|theo)\s$"
)
_AT_ONCE: Final = 24
"""Letters before the paper that a sentence is about: "Việc triển khai Kế hoạch B …"."""
_IS_DONE: Final = re.compile(
    r"[^;:.\n]{0,260}?\sđược\s(?:[^;:.()\n]{0,60}\s)?(?:triển khai|thực hiện|cụ thể h[óo][aá]|quán triệt|hưởng ứng)(?!\w)"
)
_ANSWERING: Final = re.compile(
    r"(?:kế hoạch|chương trình|văn bản)\s(?:phát động\s)?hưởng ứng(?!\w)[^;.“]{0,70}$"
)
_TOLD: Final = re.compile(r",\s[^,;:.()\n]{2,60}?\s(?:đã|đang)\s")
_HEADS: Final = re.compile(r"(?:(?:Theo|Tại)(?: đó,?)? )?")


def read_piece(c: Collector, piece: Piece, parsed: Parsed, before: Before, opening: bool) -> None:
    """State what a piece tells with the pieces before it in its line, and remember it in `before`."""
    span = (piece.start, piece.end)
    sides = sides_of(c, piece, parsed)
    if sides.verb == "based_on" and carries_out(c, piece, sides.front):
        sides.verb = "implements"
    follows = not c.clean[before.end : piece.start].strip() if 0 <= before.end <= piece.start else False
    if opening:
        heads = heads_of(c, piece)
        if heads and all(node in heads for node in sides.numbered):
            sides.issued, sides.named = [n for n in sides.issued if n == SELF], []
        elif sides.numbered:
            heads = {}
        read_opening(c, piece, parsed, sides.front, sides.numbered, sides.verb, before.issued, heads)
    else:
        read_purpose_of_plan(c, piece, parsed, sides.front, bool(sides.issued))
        read_contribution(c, parsed, span)
        read_own_launch(c, piece)
    read_own_report(c, piece, sides)
    read_own_letter(c, piece)
    read_yearly(c, piece, parsed, sides)
    _take_over(c, piece, parsed, sides, before, follows)
    if opening:
        read_pending(c, piece, parsed, sides, before)
        read_preamble(c, piece, parsed, sides, before)
    _read_front(c, piece, parsed, sides, before)
    say_fronted(c, piece, parsed, sides)
    for node in sides.named:
        for target in sides.front or own_of(parsed, node, carried_out(parsed)):
            c.say(node, sides.verb, target, span, "named-after", 0.9)
        if not sides.front and not carried_out(parsed):
            _read_named(c, piece, parsed, node, before.campaign)
    read_notes(c, parsed, sides.front, sides.numbered, sides.verb, span, before if follows else None)
    read_noted_acts(c, span)
    read_noted_movement(c, span)
    grounded = sides.verb in ("implements", "based_on") and not sides.numbered
    read_founded(c, sides.front if grounded else [], sides.verb, span)
    read_altered(c, parsed, before.last, span)
    read_plans_for(c, parsed, span)
    read_for_this(c, parsed, span)
    read_campaigns(c, piece, parsed, sides)
    read_answer(c, piece, parsed, sides, before.campaign, before.issued if follows else [])
    if follows:
        _read_on(c, piece, parsed, sides, before)
    topic = before.topics[-1] if before.topics else None
    headed = topic.node if topic is not None and topic.campaign else None
    read_bare(c, before.campaign or headed, span)
    if before.campaign is not None and not parsed.campaigns:
        read_elided(c, parsed, before.campaign, before.last, span)
    before.letter = letter_of(c, parsed, before.letter)
    read_orders(c, piece, parsed, before.letter)
    if topic is not None and not opening:
        read_under(c, topic, piece, parsed, sides)
        read_kept_to(c, topic, piece, parsed, sides)
        if not sides.front and not sides.numbered:
            read_noted_under(c, parsed, topic, span)
    _remember(c, piece, parsed, sides, before)


def _read_named(c: Collector, piece: Piece, parsed: Parsed, node: Node, campaign: Node | None) -> None:
    """ "Kế hoạch B tiếp tục được các xã thực hiện; đến nay 60 xã đã có kế hoạch, điển hình như xã X (Kế hoạch A)": A is for
    what the sentence is about; "…; các xã có kế hoạch hưởng ứng, như Kế hoạch A": for its campaign, or the one before."""
    at = next((r.at for r in parsed.roots if r.node == node), piece.start)
    if _ANSWERING.search(c.clean, max(piece.start, at - 120), at):
        named = [t.node for t in c.marked.between(piece.start, at) if t.kind == "campaign"]
        answered = (named or [campaign])[0]
        if answered is not None and not c.carries(node):
            c.say(node, "implements", answered, (piece.start, piece.end), "named-to-answer", 0.65, True)
        return
    first = parsed.roots[0]
    bullet = BULLET.match(c.clean, piece.start, piece.end)
    begins = first.at - (bullet.end() if bullet else piece.start) <= _AT_ONCE
    token = next(iter(c.marked.between(first.at, first.at + 1)), None)
    if not begins or token is None or first.place != "free" or c.tied(node, first.node):
        return
    if _IS_DONE.match(c.clean, token.end, piece.end) and stands_below(c, node, first.node):
        c.say(node, "implements", first.node, (piece.start, piece.end), "named-after", 0.65, True)


def _take_over(
    c: Collector, piece: Piece, parsed: Parsed, sides: Sides, before: Before, follows: bool
) -> None:
    """Give a sentence the front that the one before left to it: "Trên cơ sở đó, …", "Thực hiện B. UBND ban hành A"."""
    bare = BARE_FRONT.match(c.clean, piece.start, piece.end)
    if before.last is not None and bare is not None and not _only_tells(c, piece, bare, parsed, sides):
        sides.front, sides.inherited = [before.last], True
        sides.verb = before.ground if bare["ground"] else "implements"
        if bare["ground"] and before.grounds:
            sides.front = list(before.grounds)
        if bare["ground"] and not sides.numbered:
            sides.issued = [r.node for r in parsed.roots if _decided_at(c, piece, r.at)]
    these = _THESE.match(c.clean, piece.start, piece.end)
    if these is not None and not sides.front:
        kind = these["kind"].lower()
        like = [n for n in before.noted if kind in ("văn bản", c.reader.judge.type_of(n).lower())]
        sides.front, sides.inherited, sides.verb = like, True, "implements"
    if (
        not piece.front
        and follows
        and before.dangling
        and sides.numbered
        and STARTS_WITH_ACTOR.match(c.clean, piece.start)
        and not any(e.subject in sides.numbered and e.object in before.front for e in parsed.edges)
    ):
        sides.front, sides.verb = list(before.front), before.verb


def _decided_at(c: Collector, piece: Piece, at: int) -> bool:
    """ "…, UBND tỉnh phê duyệt Đề án X tại Quyết định A": what A was made for."""
    return _DECIDED_AT.search(c.clean, max(piece.start, at - 220), at) is not None


def _only_tells(c: Collector, piece: Piece, bare: re.Match[str], parsed: Parsed, sides: Sides) -> bool:
    """ "Theo đó, Thông tư A được ban hành thay thế Thông tư C": what was issued only to end another is for nothing before it."""
    ends = {e.subject for e in parsed.edges if e.verb in ("replaces", "repeals", "amends")}
    return bare.group().lower().startswith("theo đó") and bool(sides.issued) and set(sides.issued) <= ends


def _read_front(c: Collector, piece: Piece, parsed: Parsed, sides: Sides, before: Before) -> None:
    """Purposes told after a paper; a front that only names what is spoken of states nothing more."""
    span = (piece.start, piece.end)
    if piece.front == "topic":
        read_purposes(c, parsed, sides.front, span)
        if len(sides.front) == 1 and piece.main is not None and c.clean.endswith(": ", 0, piece.main):
            read_under(c, Topic((sides.front[0],), piece.end, False), piece, parsed, sides)
        elif len(sides.front) == 1:
            for node in dict.fromkeys(sides.numbered):
                if stands_below(c, node, sides.front[0]) and not c.tied(node, sides.front[0]):
                    c.say(node, "implements", sides.front[0], span, "of-topic", 0.7, True)
        sides.front = []
    elif piece.front == "at":
        read_done_at(c, parsed, sides.front, span)
        sides.front = []
    elif not sides.front:
        unfolds = unfolded(c, piece)
        label = unfolds.node if unfolds is not None and unfolds.campaign else labelled(c, piece)
        if label is not None:
            read_label(c, label, piece, parsed, sides)
        if unfolds is not None:
            read_under(c, unfolds, piece, parsed, sides)
        read_purposes(c, parsed, [before.last] if before.last is not None else [], span)


def _read_on(c: Collector, piece: Piece, parsed: Parsed, sides: Sides, before: Before) -> None:
    """ "UBND cũng ban hành A" goes on with the sentence before; "… ban hành kế hoạch thực hiện B. Kế hoạch số A …" gives
    that plan its number."""
    span = (piece.start, piece.end)
    carried_on = _CARRIED_ON.match(c.clean, piece.start, piece.end)
    if carried_on and before.issued and not piece.front:
        also = "cũng" in carried_on.group()  # beside the paper before, not for it
        headed = bool(before.topics) and not before.front and not before.topics[-1].campaign
        for node in sides.numbered:
            given = any(e.subject == node and e.verb == "implements" for e in parsed.edges)
            if also and headed and any(c.tied(paper, before.topics[-1].node) for paper in before.issued):
                continue  # what the heading names is what both are for
            for target in before.front if also and before.front else (*before.front, *before.issued):
                if not given:  # what its own title says it is for
                    c.say(node, "implements", target, span, "carried-on", 0.7, True)
    if _THEREBY.match(c.clean, piece.start, piece.end) and not piece.front:
        for root in parsed.roots:
            for node in before.issued if root.verb == "implements" and root.place == "free" else ():
                if stands_below(c, node, root.node):
                    c.say(node, "implements", root.node, span, "thereby", 0.7, True)
    first = parsed.roots[0] if parsed.roots else None
    if first is None or not before.unnamed or first.node == SELF:
        return
    same = c.reader.judge.type_of(first.node).lower() == before.unnamed
    if same and _HEADS.fullmatch(c.clean, piece.start, first.at):
        for target in before.purpose:
            if not c.tied(first.node, target):
                c.say(first.node, "implements", target, span, "number-of-unnamed", 0.7, True)


def _tells(c: Collector, piece: Piece, parsed: Parsed) -> bool:
    """Whether a sentence has a main clause after all: "Thực hiện B, Nhân dân đã hiến 61 ha đất"."""
    last = max((t.end for t in c.marked.between(piece.start, piece.end)), default=piece.start)
    return _TOLD.search(c.clean, last, piece.end) is not None


def _remember(c: Collector, piece: Piece, parsed: Parsed, sides: Sides, before: Before) -> None:
    """Keep for the next piece what this one issued and for what, its last paper and campaign, and where it ended."""
    if piece.front or sides.numbered:
        before.front, before.verb, before.issued = sides.front, sides.verb, sides.numbered
    before.dangling = bool(piece.front and sides.front and piece.main is None) and not _tells(
        c, piece, parsed
    )
    before.noted = [p for n, _ in parsed.notes for p in papers_of_note(c, n)]
    before.unnamed, before.purpose = "", []
    if parsed.unnamed and not sides.numbered and sides.verb == "implements":
        before.unnamed, before.purpose = parsed.unnamed, sides.front or carried_out(parsed)
    for token in c.marked.between(piece.start, piece.end):
        if token.kind == "campaign":
            before.campaign = token.node
    before.end = piece.end
    if parsed.roots:
        last = parsed.roots[-1]
        before.last = last.node if last.node != SELF else None
        before.ground = "based_on" if last.place == "issued" else "implements"
        before.grounds = sides.numbered if last.place == "issued" else []
