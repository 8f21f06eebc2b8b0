"""Papers whose own titles say that they guide what a named paper lays down, where no sentence ties the two."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Final

from search.answers.anchor import Anchor
from search.answers.facts import Fact
from search.answers.fit import kept
from search.answers.proofs import proofs_of
from search.answers.state import Work
from search.late_patterns import late
from search.questions.fold import fold
from search.questions.papers import plain

_GUIDES: Final = late(r"(?:ve viec |v/v )?(?:huong dan|quy dinh chi tiet)")
_ENOUGH: Final = 5
"""Pairs of words of a title that tell its subject."""
_SHARE: Final = 0.8
"""Share of them that the title of the guide must hold."""


def guiding_by_title(work: Work, named: Sequence[Anchor]) -> list[Fact]:
    """The papers of the asked class whose titles say that they guide the subject of the named papers: "hướng dẫn thực hiện Quy
    chế cấp thẻ" of a decision that lays down that statute. Reads the titles once."""
    subjects = [frozenset(pairwise(plain(c.title or ""))) for a in named for c in a.cards]
    subjects = [subject for subject in subjects if len(subject) >= _ENOUGH]
    if not subjects:
        return []
    own = {c.iri for a in named for c in a.cards}
    found = []
    bound = replace(work.question.loose, types=(), topic=(), name=None)
    for card in kept(kept(work.view.documents(), work.question.asked), bound):
        if card.iri in own or not card.title or not _GUIDES.match(fold(card.title)):
            continue
        told = set(pairwise(plain(card.title)))
        if any(len(subject & told) >= _SHARE * len(subject) for subject in subjects):
            found.append(Fact(card, "guides", ()).proved(*proofs_of(work, card)[:1]))
    return found
