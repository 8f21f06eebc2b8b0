"""Which papers bear the words of a question, wherever they stand on their cards: in title, name, kind, agency or number.

Built when it is first asked for and kept with the names of a state; a look-up reads the papers of each word asked.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

from kg.cards import DocumentCard
from search.questions.fold import words


def words_of(card: DocumentCard) -> frozenset[str]:
    """What a paper bears: the folded words of its title, type and agency, its number and days."""
    told = (card.title, card.name, card.type, card.issuer, card.place, card.number, card.date)
    return frozenset(w for text in told if text for w in words(text))


@dataclass(frozen=True, slots=True)
class Bearing:
    """Words -> the papers that bear them."""

    cards: tuple[DocumentCard, ...] = ()
    _bearers: dict[str, tuple[int, ...]] = field(default_factory=dict)

    def most(self, asked: Iterable[str], least: int, limit: int) -> tuple[str, ...]:
        """The IRIs of at most `limit` papers that bear at least `least` of the different words asked, those that bear most
        and those that are held first. Cost: the first time one pass over the cards, then linear in the papers found."""
        if not self._bearers:
            gathered: dict[str, list[int]] = {}
            for i, card in enumerate(self.cards):
                for word in words_of(card):
                    gathered.setdefault(word, []).append(i)
            self._bearers.update({word: tuple(held) for word, held in gathered.items()})
        counts = Counter(i for word in set(asked) for i in self._bearers.get(word, ()))
        enough = ((-n, not self.cards[i].held, self.cards[i].iri) for i, n in counts.items() if n >= least)
        return tuple(iri for _, _, iri in sorted(enough)[:limit])
