"""Which papers bear the words of a question, wherever they stand on their cards: in title, name, kind, agency or number.

A look-up reads the papers of each word asked and no others.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

import numpy as np

from search.questions.known_papers import KnownPapers
from search.questions.pieces import BORNE, NUMBER


@dataclass(frozen=True, slots=True)
class Bearing:
    """Words -> the papers that bear them."""

    papers: KnownPapers = field(default_factory=KnownPapers)

    def most(self, asked: Iterable[str], least: int, limit: int) -> tuple[str, ...]:
        """The IRIs of at most `limit` papers that bear at least `least` (from 1 on) of the different words asked, those that
        bear most and those that are held first. Linear in the papers found."""
        counts = np.zeros(len(self.papers), dtype=np.int64)
        for word in set(asked):
            counts[self.papers.holding(BORNE, word)] += 1
        enough = np.flatnonzero(counts >= least)
        order = ~self.papers.held[enough] - 2 * counts[enough]
        if len(enough) > limit:
            nearest = order <= np.partition(order, limit - 1)[limit - 1]
            enough, order = enough[nearest], order[nearest]
        ranked = sorted(zip(order.tolist(), self.papers.iris(enough), strict=True))
        return tuple(iri for _, iri in ranked[:limit])

    def numbered(self, number: str) -> int:
        """How many papers have just this number."""
        return len(self.papers.holding(NUMBER, number))
