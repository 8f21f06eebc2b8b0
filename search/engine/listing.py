"""The list of documents, narrowed, counted and cut into pages."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any, Literal

from kg.cards import DocumentCard
from kg.folding import fold_words
from search.engine.known import state_of

Sort = Literal["date", "number", "title", "type", "cited"]
FACETS = ("type", "issuer", "year", "status", "held")


@dataclass(frozen=True, slots=True)
class Listed:
    """One page of a list. `facets` count all that the conditions leave, by value, most first."""

    documents: tuple[DocumentCard, ...]
    total: int
    offset: int
    limit: int
    facets: dict[str, dict[str, int]]


def listed(
    cards: Iterable[DocumentCard],
    *,
    words: str = "",
    statuses: tuple[str, ...] = (),
    sort: Sort = "date",
    descending: bool = True,
    offset: int = 0,
    limit: int = 50,
    cited: Callable[[str], int] = lambda _iri: 0,
) -> Listed:
    """A page of the cards whose number, name, title or issuer have all the words, whatever their marks and case, and
    whose status is one of `statuses` ("unknown" where it is not known). What has nothing to sort by stands last, whichever
    end comes first. Linear in the cards, some 10 microseconds each."""
    asked = fold_words(words).split()
    kept = [
        card
        for card in cards
        if (not statuses or state_of(card) in statuses) and (not asked or _has(asked, card))
    ]
    keys: dict[str, Callable[[DocumentCard], Any]] = {
        "date": lambda card: card.date or str(card.year or ""),
        "number": lambda card: card.number or "",
        "title": lambda card: fold_words(card.title or card.name or ""),
        "type": lambda card: card.type or "",
        "cited": lambda card: cited(card.iri),
    }
    kept.sort(key=lambda card: card.iri)
    kept.sort(key=keys[sort], reverse=descending)
    kept.sort(key=lambda card: _lacking(sort, card))
    return Listed(tuple(kept[offset : offset + limit]), len(kept), offset, limit, _facets(kept))


def _lacking(sort: Sort, card: DocumentCard) -> int:
    """0 where a card has what the list is sorted by, 1 where only the year of the date is known, 2 for nothing."""
    if sort == "date":
        return 0 if card.date else 1 if card.year else 2
    has = {"number": card.number, "title": card.title or card.name, "type": card.type}.get(sort, True)
    return 0 if has else 2


def _has(asked: list[str], card: DocumentCard) -> bool:
    said = fold_words(" ".join(filter(None, (card.type, card.number, card.name, card.title, card.issuer))))
    return all(word in said for word in asked)


def _facets(cards: list[DocumentCard]) -> dict[str, dict[str, int]]:
    counted: dict[str, Counter[str]] = {name: Counter() for name in FACETS}
    for card in cards:
        values = (card.type, card.issuer, card.date[:4] if card.date else card.year, state_of(card))
        for name, value in zip(FACETS, (*values, str(card.held).lower()), strict=True):
            if value:
                counted[name][str(value)] += 1
    return {
        name: dict(sorted(found.items(), key=lambda one: (-one[1], one[0])))
        for name, found in counted.items()
    }
