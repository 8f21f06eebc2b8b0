"""What the parts of a question read so far name and find, and which of it a later part points at."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import Final

from search.late_patterns import late
from search.questions.fold import fold
from search.questions.model import CAMPAIGN, FOUND, Kind, Previous, Question, Slot, Then
from search.questions.narrowing import SETS
from search.questions.patterns import pronoun_pattern
from search.questions.pointing import Pointed, alike, pointed

_FINDING: Final[frozenset[Kind]] = SETS | {"campaign"}
_ASKED: Final = late(r"(?<![^\W_])(?:nào|nao|gì|gi|ai|mấy|bao nhiêu|bao nhieu|đâu)(?![^\W_])")


@dataclass(frozen=True, slots=True)
class SpokenOf:
    """`named`: the papers named, those named last before others of their types; `found`: what stands for those found last;
    `all`: both, the last first. `leads`: the part read last is about what it names, so an unsaid paper is that one;
    `relations`: what it asks for; `inward`: of papers that do something to the one named; `this`: what "này" meant last."""

    named: tuple[Slot, ...]
    found: Slot | None
    all: tuple[Slot, ...]
    leads: bool
    relations: tuple[str, ...]
    inward: bool
    this: tuple[Slot, ...] = ()

    @property
    def subject(self) -> tuple[Slot, ...]:
        """What an unsaid paper is."""
        if self.leads or self.found is None:
            return self.named[:1]
        return (self.found,)


def after_first(first: Question, text: str) -> SpokenOf:
    """What a first part, typed in `text`, speaks of."""
    named = (*first.anchors, *(one for a in first.anchors for one in a.of))
    finds = first.kind in _FINDING or first.kind == "number_lookup" or bool(first.relations)
    found = _stand_in(first, 0) if finds else None
    told = (*filter(None, [found]), *named)
    return SpokenOf(named, found, told, _leads(first, text), first.relations, first.direction != "out")


def after_more(told: SpokenOf, one: Then, part: str, at: int) -> SpokenOf:
    """The same when one part more was read, the part of that number."""
    question = one.question
    if not question.anchors:
        return told
    types = {t for a in question.anchors for t in a.types}
    earlier = tuple(a for a in told.named if a not in question.anchors and not types & set(a.types))
    found = _stand_in(question, at) if question.kind in _FINDING else None
    return SpokenOf(
        (*question.anchors, *earlier),
        found or told.found,
        tuple(dict.fromkeys((*filter(None, [found]), *question.anchors, *told.all))),
        _leads(question, part),
        question.relations or told.relations,
        question.direction != "out" if question.relations else told.inward,
        question.anchors[:1] if pointed(part, told.relations).this else told.this,
    )


def _stand_in(question: Question, at: int) -> Slot:
    """What stands for the papers that a part finds."""
    types = tuple(t for t in question.asked.types if t != "campaign")
    return Slot(types=types, surface=FOUND, iris=(f"{FOUND}{at}",))


def _stands_in(slot: Slot) -> bool:
    return any(iri.startswith((FOUND, CAMPAIGN)) for iri in slot.iris)


def _leads(question: Question, text: str) -> bool:
    """Whether the paper named is what a part is about: it stands before what is asked of it, or is unsaid."""
    asked = _ASKED.search(text.lower())
    if not question.anchors:
        return False
    if asked is None:
        return True
    told, folded = question.anchors[0], fold(text)
    at = folded.find(fold(told.surface or told.number or told.name or ""))
    if at < 0 or _stands_in(told):
        pronoun = pronoun_pattern().search(folded)
        at = pronoun.start() if pronoun else 0
    return at < asked.start()


def talk_before(said: Pointed, told: SpokenOf) -> Previous:
    """The talk that a part goes on with, by how it points back."""
    found: tuple[Slot, ...] = (told.found,) if told.found else ()
    if said.campaign and not any(s.campaign for s in told.named):
        at = told.found.iris[0].removeprefix(FOUND) if told.found else "0"
        campaign = Slot(types=("campaign",), campaign=True, surface=CAMPAIGN, iris=(f"{CAMPAIGN}{at}",))
        return Previous((campaign,), told.named, True)
    if said.this and told.this and (not said.types or alike(told.this[0].types, said.types)):
        return Previous(told.this, (), True)
    if said.among and found:
        return Previous(found, (), True)
    if said.new or said.old:
        ends = [found, told.named[:1]] if said.new is told.inward else [told.named[:1], found]
        fits = [end for end in ends if not said.types or any(set(s.types) & set(said.types) for s in end)]
        return Previous((fits or ends)[0], (), True)
    if said.count:
        fit = [s for s in told.all if not said.types or not s.types or alike(s.types, said.types)]
        return Previous(tuple(fit[: said.count]), (), True)
    if said.types and not any(set(s.types) & set(said.types) for s in (*found, *told.named)):
        like = (s for s in found if not s.types or alike(s.types, said.types))
        found = tuple(replace(s, types=said.types) for s in like)
    if (said.bare or not said.pointer) and told.leads:
        return Previous(told.subject, found, True)
    return Previous(found, told.named, not told.leads)


def named_before(slot: Slot, named: tuple[Slot, ...]) -> Slot:
    """A paper that is told again by its bare number as the one named in full before."""
    if not slot.number or not slot.number.isdigit():
        return slot
    same = (s for s in named if s.number and re.match(rf"0*{slot.number.lstrip('0')}(?!\d)", s.number))
    return next((s for s in same if not slot.types or not s.types or set(slot.types) & set(s.types)), slot)
