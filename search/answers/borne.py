"""How much of what a question says a paper and those tied to it bear out, and what contradicts it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final, TypeVar

from kg.cards import DocumentCard
from kg.view import GraphView
from search.answers.fit import in_place, in_time, of_type, type_of
from search.answers.issued_by import by_issuer
from search.questions.fold import words
from search.questions.model import Slot
from search.questions.outline import FEWEST, Outline
from search.questions.papers import Paper, in_years, of_kind, words_of

T = TypeVar("T")

_OFFICE: Final = 0.3
"""What a word of the trade ("kế hoạch", "thực hiện") counts beside one of the subject."""
_CARRIED: Final = 0.9
"""What a word counts that only the papers bear which a paper carries out."""
_OF_ANOTHER_KIND: Final = 0.8
"""What a paper counts that is of another kind than the one told."""
_WITHIN: Final = 0.7
"""What a word counts that only the text of a held paper bears."""
_OTHER: Final = 0.7
"""What a word, agency or day counts that only the papers at the other end bear."""
_UNKNOWN: Final = 0.5
"""What an agency, place or day counts of which it is not known whether it is the paper's."""
_LACKING: Final = 0.2
"""What is taken off where none of the types asked for is among the papers found, and its part where some are."""
_LEAST: Final = 0.35
"""Share of the subject that a paper without a number must bear by itself."""
_LONG: Final = 2
"""Digits from which on a number must be borne."""


@dataclass(frozen=True, slots=True)
class Borne:
    """What one paper bears: its kind and title, its own words, those of the papers it carries out, and which agencies, places and times told
    are not its own."""

    paper: Paper
    own: frozenset[str]
    carried: frozenset[str]
    issuers: tuple[str, ...]
    places: tuple[str, ...]
    times: tuple[Slot, ...]
    unknown: int


class Told:
    """What a question says, weighed, to be held against papers. `named` are the papers it tells by number, one row each."""

    def __init__(self, outline: Outline, named: Sequence[Sequence[DocumentCard]]) -> None:
        self.outline = outline
        self.named = named
        self.subject = outline.subject
        self.weights = {w: 1.0 if w in self.subject else _OFFICE for w in outline.told}
        self.numbers = frozenset(w for w in outline.told if w.isdigit() and len(w) >= _LONG)
        self.count = len(outline.issuers) + len(outline.places) + len(outline.times)

    def of(self, paper: DocumentCard, view: GraphView) -> Borne | None:
        """What the paper bears; None where too little of the subject, or where another paper is named."""
        own = words_of(paper)
        for cards in self.named:
            iris = {c.iri for c in cards}
            if paper.iri not in iris and not any(
                own.issuperset(words(c.number or c.name or "")) for c in cards
            ):
                return None
        carried = frozenset(
            w
            for e in view.related(paper.iri, "implements", "out")
            if isinstance(e.object, DocumentCard)
            for w in words(e.object.title or "")
        )
        held = [w for w in self.subject if w in own or w in carried]
        few = len(held) < FEWEST or len(held) < _LEAST * len(self.subject) or all(w.isdigit() for w in held)
        if not self.named and few and not (self.by_kind(paper) and not self.subject):
            return None
        told = Paper(
            paper.iri,
            type_of(paper.type, paper.number),
            paper.title or "",
            paper.number,
            paper.year,
            held=paper.held,
        )
        issuers, unsure = _of_others(
            self.outline.issuers, lambda n: by_issuer(paper, (n,)), lambda n: own.issuperset(words(n))
        )
        places, nowhere = _of_others(
            self.outline.places, lambda p: in_place(paper, p), lambda p: own.issuperset(words(p))
        )
        times, undated = _of_others(
            self.outline.times,
            lambda slot: in_time(paper, slot),
            lambda slot: not slot.date and bool(in_years(told, _years(slot))),
        )
        if self.outline.direction == "out" and (issuers or places or times):
            return None  # what is told of a paper that does something is told of itself
        return Borne(told, own, carried, issuers, places, times, unsure + nowhere + undated)

    @property
    def tells_kind(self) -> bool:
        """Whether a kind, an agency and a time are told, which may tell a paper without a subject."""
        return bool(self.outline.head and self.outline.issuers and self.outline.times)

    def by_kind(self, paper: DocumentCard) -> bool:
        """Whether the kind, agency and time told are surely the paper's: "nghị quyết tháng 7/2007 của HĐND thành phố"."""
        told = self.outline
        return self.tells_kind and bool(
            all(in_time(paper, slot) for slot in told.times)
            and of_type(paper, told.head)
            and by_issuer(paper, told.issuers)
        )

    def bound(self, bears: Borne, cards: tuple[DocumentCard, ...]) -> tuple[DocumentCard, ...]:
        """The papers at the other end that the rest of what is told can be of; none where some of it is of nobody."""
        left = cards
        if bears.issuers:
            left = tuple(c for c in left if by_issuer(c, bears.issuers) is not False)
            if any(all(by_issuer(c, (name,)) is False for c in left) for name in bears.issuers):
                return ()
        elif bears.places:
            left = tuple(c for c in left if any(in_place(c, place) is not False for place in bears.places))
        for slot in bears.times:
            left = tuple(c for c in left if in_time(c, slot) is not False)
        by = bears.own | bears.carried | frozenset(w for c in left for w in words_of(c))
        return left if self.numbers <= by else ()

    def share(
        self, bears: Borne, found: Sequence[DocumentCard], within: frozenset[str] = frozenset()
    ) -> float:
        """The share of what is told that a paper and those found with it bear out, in [0, 1]; `within` are the words of the
        paper's text. Less where some of the types asked for are not among those found."""
        beside = frozenset(w for c in found for w in words_of(c))
        got = sum(
            v
            * (
                1.0
                if w in bears.own
                else _CARRIED
                if w in bears.carried
                else max(_OTHER * (w in beside), _WITHIN * (w in within))
            )
            for w, v in self.weights.items()
        )
        others = len(bears.issuers) + len(bears.places) + len(bears.times)
        got += self.count - others * (1 - _OTHER) - bears.unknown * (1 - _UNKNOWN)
        total = sum(self.weights.values()) + self.count
        kind = of_kind(bears.paper, self.outline.head)
        got *= 1.0 if kind is None or self.named else _OF_ANOTHER_KIND + (1 - _OF_ANOTHER_KIND) * kind
        types = [t for slot in self.outline.asked for t in slot.types]
        lacking = sum(not any(of_type(c, (t,)) for c in found) for t in types)
        return (got / total if total else 1.0) * (1 - _LACKING * lacking / len(types) if types else 1.0)


def _of_others(
    told: Sequence[T], verdict: Callable[[T], bool | None], borne: Callable[[T], bool]
) -> tuple[tuple[T, ...], int]:
    """Those of the agencies, places or times told that are surely not the paper's and that it does not bear in its words
    either; and of how many it is not known."""
    verdicts = [(one, verdict(one)) for one in told]
    others = tuple(one for one, known in verdicts if known is False and not borne(one))
    return others, sum(known is None for _, known in verdicts)


def _years(slot: Slot) -> tuple[int, ...]:
    return tuple(dict.fromkeys(y for y in slot.years or () if y))
