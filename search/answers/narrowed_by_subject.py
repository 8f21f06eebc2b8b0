"""Facts narrowed by a subject told in words, and whether that subject is only the named paper's own."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from search.answers.anchor import Anchor
from search.answers.fact_words import coverage, own_words
from search.questions.fold import words

if TYPE_CHECKING:
    from search.answers.facts import Fact

_SAME: Final = 0.6
"""Share of a subject's words, or pairs of words, that a title or a fact must hold."""


def own_subject(anchor: Anchor, topic: Sequence[str]) -> bool:
    """Whether a subject is the named paper's own: "thông tư nào căn cứ Nghị định 27/2031/NĐ-CP về cơ chế quản lý …". Of a paper
    whose title nobody tells, what stands behind it is taken for its own."""
    asked = set(topic)
    titles = [card.title or card.name or "" for card in anchor.cards]
    if asked and anchor.cards and not any(titles):
        return True
    return bool(asked) and any(len(asked & set(words(title))) >= _SAME * len(asked) for title in titles)


def by_subject(facts: list[Fact], topic: Sequence[str]) -> list[Fact]:
    """Only the facts whose own words hold the subject asked for, when some do clearly and others do not."""
    wanted = set(pairwise(topic))
    scores = [coverage(wanted, own_words(f.card, f.evidence)) for f in facts]
    best = max(scores)
    if best < _SAME:
        return facts
    return [f for f, s in zip(facts, scores, strict=True) if s >= 0.5 * best]
