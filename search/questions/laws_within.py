"""Whether a law's known name runs over a place of a question."""

from __future__ import annotations

from typing import Final

from search.late_patterns import late
from search.questions.fold import fold
from search.questions.lexicon import Lexicon, longest

_WORD: Final = late(r"[a-z0-9]+")


def law_within(text: str, lexicon: Lexicon, at: int) -> bool:
    """Whether a law's known name runs over this offset."""
    told = list(_WORD.finditer(fold(text)))
    said = [m.group() for m in told]
    for i, word in enumerate(told):
        law = longest(lexicon.laws, said, i) if word.start() < at else None
        if law and told[i + law[0] - 1].end() > at:
            return True
    return False
