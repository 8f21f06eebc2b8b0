"""What proves a document without a relation: its own first lines when held, else where it is cited."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from kg.cards import DocumentCard, Evidence
from search.answers import passages as reading
from search.answers.facts import Fact
from search.answers.state import Work
from search.questions.fold import words

PROOFS: Final = 4


def proofs_of(work: Work, card: DocumentCard) -> list[Evidence]:
    """Places that show a document: its own head when held, else its mentions, nearest to the question first."""
    if card.held:
        head = work.passages.head(card.iri)
        if head is not None:
            return [
                Evidence(
                    head.source,
                    head.page,
                    reading.shortened(reading.paragraphs(head.text)),
                    head.start,
                    head.end,
                    head.section,
                )
            ]
    told = work.view.mentions(card.iri)
    asked = {w for w in words(work.question.text) if len(w) > 1}
    ranked = sorted(told, key=lambda e: -len(asked & set(words(e.quote))))
    return ranked[:PROOFS]


def self_facts(work: Work, cards: Sequence[DocumentCard]) -> list[Fact]:
    """The documents themselves, proved by where they are cited or by their own first lines."""
    return [Fact(card, "", ()).proved(*proofs_of(work, card)) for card in cards]
