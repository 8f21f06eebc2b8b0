"""What the library says of a document in words: its title, and the sentences that cite it."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from kg.cards import DocumentCard, Evidence
from search.late_patterns import late
from search.questions.fold import words

_NEXT: Final = late(r"[;.](?:\s|$)|\b(?:số|Số)\s")


def own_words(card: DocumentCard, evidences: Sequence[Evidence]) -> tuple[str, ...]:
    """The folded words of a document's title and of what follows its number where it is cited."""
    told = list(words(card.title or "")) + list(words(card.name or ""))
    number = card.number
    for evidence in evidences[:4]:
        at = evidence.quote.find(number) if number else -1
        if at >= 0 and number:
            rest = evidence.quote[at + len(number) :]
            end = _NEXT.search(rest)
            told += words(rest[: end.start() if end else 240])
    return tuple(told)


def coverage(wanted: set[tuple[str, str]], told: Sequence[str]) -> float:
    pairs = set(pairwise(told))
    return len(wanted & pairs) / len(wanted) if wanted else 0.0
