"""How much of what a question says a paper and those tied to it bear out, and what contradicts it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from kg.cards import DocumentCard
from kg.view import GraphView
from search.answers.fit import by_issuer, in_place, in_time, of_type, type_of
from search.questions.fold import words
from search.questions.model import Slot
from search.questions.outline import Outline
from search.questions.papers import Paper, in_years, less_office, of_kind

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
_LEAST: Final = 0.35
"""Share of the subject that a paper without a number must bear by itself."""
_FEWEST: Final = 2
"""Telling words that it must bear, one of them no number."""
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
        tells = set(less_office(outline.told)) - {w for kind in outline.head for w in words(kind)}
        self.weights = {w: 1.0 if w in tells else _OFFICE for w in outline.told}
        self.numbers = frozenset(w for w in outline.told if w.isdigit() and len(w) >= _LONG)
        self.count = len(outline.issuers) + len(outline.places) + len(outline.times)

    def of(self, paper: DocumentCard, view: GraphView) -> Borne | None:
        """What the paper bears; None where too little of the subject, or where another paper is named."""
        own = _words_of(paper)
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
        subject = [w for w, v in self.weights.items() if v == 1.0]
        held = [w for w in subject if w in own or w in carried]
        few = len(held) < _FEWEST or len(held) < _LEAST * len(subject) or all(w.isdigit() for w in held)
        if not self.named and few and not (self._by_kind(paper) and not subject):
            return None
        unknown = 0
        issuers, places, times = [], [], []
        for name in self.outline.issuers:
            verdict = by_issuer(paper, (name,))
            if verdict is False and not own.issuperset(words(name)):
                issuers.append(name)
            unknown += verdict is None
        for place in self.outline.places:
            verdict = in_place(paper, place)
            if verdict is False and not own.issuperset(words(place)):
                places.append(place)
            unknown += verdict is None
        told = Paper(
            paper.iri,
            type_of(paper.type, paper.number),
            paper.title or "",
            paper.number,
            paper.year,
            held=paper.held,
        )
        for slot in self.outline.times:
            verdict = in_time(paper, slot)
            if verdict is False and (slot.date or not in_years(told, _years(slot))):
                times.append(slot)
            unknown += verdict is None
        if self.outline.direction == "out" and (issuers or places or times):
            return None  # what is told of a paper that does something is told of itself
        return Borne(told, own, carried, tuple(issuers), tuple(places), tuple(times), unknown)

    def _by_kind(self, paper: DocumentCard) -> bool:
        """Whether the kind, agency and time told are surely the paper's: "nghị quyết tháng 7/2007 của HĐND thành phố"."""
        told = self.outline
        if not (told.head and told.issuers and told.times):
            return False
        return bool(
            of_type(paper, told.head)
            and by_issuer(paper, told.issuers)
            and all(in_time(paper, slot) for slot in told.times)
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
        by = bears.own | bears.carried | frozenset(w for c in left for w in _words_of(c))
        return left if self.numbers <= by else ()

    def share(
        self, bears: Borne, found: Sequence[DocumentCard], within: frozenset[str] = frozenset()
    ) -> float:
        """The share of what is told that a paper and those found with it bear out, in [0, 1]; `within` are the words of the
        paper's text. Less where some of the types asked for are not among those found."""
        beside = frozenset(w for c in found for w in _words_of(c))
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
        return (got / total if total else 1.0) * (1 - 0.2 * lacking / len(types) if types else 1.0)


def _years(slot: Slot) -> tuple[int, ...]:
    return tuple(dict.fromkeys(y for y in slot.years or () if y))


def _words_of(card: DocumentCard) -> frozenset[str]:
    """What a paper bears: the words of its title, type and agency, its number and days."""
    told = (card.title, card.name, card.type, card.issuer, card.place, card.number, card.date)
    return frozenset(w for text in told if text for w in words(text))
