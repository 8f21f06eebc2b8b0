"""Decisions and resolutions that issue or approve another paper, which often has no number of its own and is asked for
as what it is: "chương trình hành động nào của Chính phủ"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from kg.cards import DocumentCard
from search.answers.fit import type_of
from search.late_patterns import late
from search.questions.fold import words

_ISSUING: Final = late(r"(?:ve )?(?:viec )?(?:ban hanh|phe duyet)(?: kem theo)? (?P<what>.+)")
_DECIDING: Final = frozenset({"Quyết định", "Nghị quyết"})


def issues(card: DocumentCard, types: Sequence[str]) -> bool:
    """Whether a decision or resolution issues or approves, by its title, a paper of one of the types: "ban hành Chương
    trình hành động …"."""
    match = _ISSUING.match(" ".join(words(card.title or "")))
    if match is None or type_of(card.type, card.number) not in _DECIDING:
        return False
    return any(match["what"].startswith(" ".join(words(type_)) + " ") for type_ in types)
