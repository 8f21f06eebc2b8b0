"""Where a document itself tells its own data: the passage with its day, its force or its signer; else where it is cited."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from kg.cards import DocumentCard
from search.answers import passages as reading
from search.answers.facts import Fact
from search.answers.model import PassageText
from search.answers.state import Work
from search.late_patterns import late

_LOOKED_THROUGH: Final = frozenset({"effective", "expires", "status", "when", "who_signed"})
"""Kinds of questions that a place deep in the document itself may answer."""


def _own_passages(work: Work, card: DocumentCard) -> list[PassageText]:
    """The passages of a held document; its first alone where no other is looked for."""
    if not card.held:
        return []
    if work.question.kind in _LOOKED_THROUGH:
        return list(work.passages.of_document(card.iri))
    head = work.passages.head(card.iri)
    return [head] if head is not None else []


def own_places(work: Work, facts: Sequence[Fact]) -> tuple[PassageText, ...]:
    """The passages of the documents asked about that tell what was asked of them, best first."""
    question = work.question
    lead: list[PassageText] = []
    for fact in facts:
        own = _own_passages(work, fact.card)
        if own and question.kind in ("effective", "expires", "status"):
            force = [p for p in own if "hiệu lực" in p.text.lower()]
            lead += sorted(force, key=lambda p: -_force_words(p.text))[:2]
        elif own and question.kind == "when" and fact.card.date:
            told = [p for p in own if _tells_day(p.text, fact.card.date)]
            lead += reading.nearest(told, question.text)[:2] or own[:1]
        elif own and question.kind == "who_signed" and fact.card.signer:
            signer = fact.card.signer.lower()
            lead += [p for p in own if signer in p.text.lower()][-2:][::-1] or own[-1:]
        elif own:
            lead += own[:1]
        lead += reading.nearest(
            reading.of_evidence(
                work.passages, work.view.mentions(fact.card.iri)[:40] if not own else fact.evidence
            ),
            question.text,
        )
    return tuple(dict.fromkeys(lead))


_IN_FORCE: Final = late(
    r"này có hiệu lực(?: thi hành)?(?: kể)? từ|có hiệu lực(?: thi hành)?(?: kể)? từ ngày (?:ký|\d)"
)


def _tells_day(text: str, iso: str) -> bool:
    year, month, date = (int(part) for part in iso.split("-"))
    return re.search(rf"\b0?{date}\s*(?:tháng|/|-)\s*0?{month}\s*(?:năm|/|-)\s*{year}\b", text) is not None


def _force_words(text: str) -> int:
    low = text.lower()
    return (
        6 * bool(_IN_FORCE.search(low))
        + 3 * ("này có hiệu lực" in low)
        + 2 * ("hiệu lực thi hành" in low)
        + ("kể từ ngày" in low)
        + ("áp dụng" in low)
    )
