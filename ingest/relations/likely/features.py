"""What speaks for and against "A does V to B" where the order of words allows it: ranks, dates, distances, words.

Every feature is a word; `likely.weights` says how much each counts.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import Final

from ingest.model import Node
from ingest.relations.discourse.clauses import ACTOR
from ingest.relations.grammar.kinds import ONLY_PROPOSE
from ingest.relations.likely.order import VERBS, Order
from ingest.relations.likely.places import ALTERS
from ingest.relations.likely.rows import Item, Row
from ingest.relations.ranks import Standing, order, rank
from ingest.types import LAW_TYPES

_AGAINST_OBJECT: Final = re.compile(
    r"(?:quy định (?:tại|của)|phù hợp (?:với )?|theo quy định|trái với|so với|gắn với|chuẩn tại|trích|đề ra|mức|nêu tại|trong)\s(?:[^\s,;.()]+\s){0,3}$"
)
_ACTOR: Final = re.compile(rf"(?<!\w){ACTOR}(?!\w)")
_FAR: Final = 24
"""Items between a verb and a paper beyond which it does not reach."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A statement that may hold: its ends, its verb with the verb's place in the row, and what speaks for it.
    `groups` are the groups of the two papers; `told` is where the subject stands ("now", "note", "lead"), `fronted` whether verb and object
    come first."""

    subject: Node
    verb: str
    object: Node
    at: int
    groups: tuple[int, int]
    told: str
    fronted: bool
    features: tuple[str, ...]

    def joins(self, other: Candidate) -> bool:
        """Whether both may hold of one verb: notes list papers, and a fronted clause has many objects and subjects."""
        if self.told == other.told == "note":
            return True
        fronted = self.fronted and other.fronted
        shared = self.groups[0] == other.groups[0] or self.groups[1] == other.groups[1]
        return fronted and shared and "B verbs 0" in self.features and "B verbs 0" in other.features


_APPLIED: Final = re.compile(
    r"(?<!\w)(?:không|chưa)\s(?:được\s|còn\s)?(?:áp dụng|vận dụng|thực hiện|căn cứ|sử dụng)\s(?:các\s)?$",
    re.I,
)
"""Before a paper that is not followed."""


def _is_acted_on(items: Sequence[Item], i: int) -> bool:
    """Whether a paper is the object of the act right before it."""
    before = items[i - 1] if i else None
    acts = before is not None and before.kind == "verb" and before.verb in ALTERS and not before.passive
    return before is not None and acts and items[i].start - before.end <= 1


def candidates(clean: str, row: Row, standings: Mapping[Node, Standing]) -> Iterator[Candidate]:
    """The pairs of papers of a row that the order of words, ranks and dates allow for a verb of it."""
    items = row.items
    stands = [standings.get(i.node) if i.node is not None else None for i in items]
    verbs = [v for v, item in enumerate(items) if item.kind == "verb" and item.verb in VERBS]
    papers = [(i, s) for i, s in enumerate(stands) if s is not None and items[i].kind == "paper"]
    if not verbs or len(papers) < 2:
        return
    places = Order(clean, row, [s.kind if s is not None else "" for s in stands])
    left = {i for i, _ in papers if _APPLIED.search(clean, max(0, items[i].start - 30), items[i].start)}
    acted = {i for i, _ in papers if _is_acted_on(items, i)}
    issued = list(accumulate(i.kind == "issues" for i in items))
    allowed: dict[tuple[str, int, int], bool] = {}  # ranks and dates are asked once for all verbs of a kind
    for v in verbs:
        verb = items[v].verb
        near = [(i, s) for i, s in papers if abs(i - v) <= _FAR]
        if len(near) < 2 or places.planned(v):
            continue
        for a, low in near:
            one = items[a].node
            if a in acted and a < v and verb not in ALTERS:
                continue  # "chờ sửa đổi Nghị định A, các đơn vị thực hiện B"
            for b, high in near:
                if v < b < a and verb == "implements" and issued[b] > issued[v]:
                    continue  # "Để triển khai, Sở X ban hành B, Sở Y ban hành A"
                other = items[b].node
                if (
                    a == b
                    or b in left
                    or one is None
                    or other is None
                    or one.kind == "campaign"
                    or one == other
                ):
                    continue
                may_be = allowed.get((verb, a, b))
                if may_be is None:
                    may_be = allowed[verb, a, b] = may(verb, low, high)
                if may_be and places.allows(a, b, v):
                    found = tuple(_features(places, a, b, v, low, high))
                    told = items[a].part if items[v].part != "lead" else "lead"
                    yield Candidate(
                        one, verb, other, v, (row.groups[a], row.groups[b]), told, max(v, b) < a, found
                    )


def may(verb: str, a: Standing, b: Standing) -> bool:
    """No paper carries out a lower or a later one, or alters a later one or another office's."""
    if order(a, b) == "earlier":
        return False
    if b.kind == "campaign":
        return verb == "implements" or (verb == "launches" and a.kind not in ONLY_PROPOSE)
    if verb == "launches":
        return False
    place = rank(a, b)
    if verb in ("implements", "guides"):
        like = place == "level" and a.kind == b.kind
        law = b.kind in LAW_TYPES and verb == "implements" and not b.office
        return place != "above" and not like and not law and a.kind not in LAW_TYPES
    if verb == "based_on":
        return place != "above" and a.kind not in LAW_TYPES
    if a.kind in ONLY_PROPOSE and a.kind != b.kind:
        return False
    if (b.kind in LAW_TYPES and a.kind not in LAW_TYPES) or (place == "below" and a.level != b.level):
        return False
    return a.kind == b.kind or a.office == b.office != "" or (a.level is not None and a.level == b.level)


def _features(places: Order, a: int, b: int, v: int, x: Standing, y: Standing) -> Iterator[str]:
    items, clean = places.items, places.clean
    one, other, verb = items[a], items[b], items[v]
    act = "alters" if verb.verb in ALTERS else verb.verb
    yield f"verb {verb.verb}"
    shape = "".join(name for _, name in sorted(((a, "A"), (b, "B"), (v, "V"))))
    shape += " passive" if places.passive(v) else ""
    yield shape
    yield f"{act} {shape}"
    if places.by(a):
        yield f"{shape} by"
    if places.issued(a):
        yield f"{shape} issued"
    if places.bracketed(a):
        yield f"{shape} bracket"
    if one.part != "now" or verb.part != "now":
        yield f"told in {one.part if one.part != 'now' else 'lead'}"
    if _AGAINST_OBJECT.search(clean, max(0, other.start - 40), other.start):
        yield "object of another word"
    lo, hi = sorted((one, other), key=lambda i: i.start)
    if lo.part == hi.part and _ACTOR.search(clean, lo.end, hi.start):
        yield f"{shape} actor"
    yield f"{act} rank {rank(x, y)}"
    yield f"date {order(x, y)}"
    yield f"{act} {'like' if x.kind == y.kind else 'unlike'}"
    yield from _distances(places, a, b, v)


def _distances(places: Order, a: int, b: int, v: int) -> Iterator[str]:
    """How near the verb stands to both: groups of papers, rival verbs, stops and letters between."""
    for name, x, y in (("A", a, v), ("B", b, v), ("AB", a, b)):
        lo, hi = min(x, y), max(x, y)
        inner = places.items[lo + 1 : hi]
        own = {places.groups[k] for k in (x, y) if places.items[k].kind == "paper"}
        papers = {places.groups[k] for k in range(lo + 1, hi) if places.items[k].kind == "paper"} - own
        rivals = sum(i.kind == "verb" and i.verb != "based_on" for i in inner)
        yield f"{name} papers {min(len(papers), 2)}"
        yield f"{name} verbs {min(rivals, 2)}"
        if any(i.kind == "stop" for i in inner):
            yield f"{name} stops"
        if name != "AB":
            yield f"{name} gap {_gap(places.items[lo], places.items[hi])}"


def _gap(first: Item, second: Item) -> str:
    if first.part != second.part:
        return "apart"
    letters = second.start - first.end
    return "near" if letters <= 12 else "short" if letters <= 60 else "long" if letters <= 160 else "far"
