"""All papers that a library knows, by number over one or more pieces of them (`search.questions.pieces`)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Final

import numpy as np

from kg.cards import DocumentCard
from kg.library import summary_of
from kg.remembering import Remembered
from search.questions.papers import Paper
from search.questions.pieces import Piece, arrays_of, key_of, read_row, row_of

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Numbers = NDArray[np.int64]

_REMEMBERED: Final = 20_000
"""Papers of half a kB that were read."""


class KnownPapers:
    """Papers by number, those of the second piece after those of the first. Threads may share one."""

    def __init__(self, pieces: Sequence[tuple[Piece, Sequence[int]]] = ()) -> None:
        """`pieces` with the numbers within each of the papers that are no more."""
        self._pieces = tuple(piece for piece, _ in pieces)
        self._starts = np.cumsum([0, *map(len, self._pieces)]).astype(np.int64)
        self._gone = np.zeros(int(self._starts[-1]), dtype=np.bool_)
        for (_, gone), start in zip(pieces, self._starts[:-1], strict=True):
            self._gone[np.asarray(gone, dtype=np.int64) + start] = True
        self._some_gone = bool(self._gone.any())
        self.titled = self._joined([piece.titled for piece in self._pieces], np.int16) * ~self._gone
        self.held = self._joined([piece.held for piece in self._pieces], np.bool_) & ~self._gone
        self.with_titles = int(np.count_nonzero(self.titled))
        self._read: Remembered[int, Paper] = Remembered(_REMEMBERED)

    @classmethod
    def of(cls, rows: Mapping[str, str]) -> KnownPapers:
        """From rows (`search.questions.pieces.row_of`) by IRI. Cost: 70 µs a paper."""
        return cls(((Piece.of(arrays_of(rows.items())), ()),)) if rows else cls()

    @classmethod
    def of_papers(cls, papers: Iterable[Paper]) -> KnownPapers:
        """From papers themselves; of several with one IRI the last."""
        cards = (
            DocumentCard(
                p.iri, p.type, p.number, None, p.date, p.issuer, p.title, p.held, p.year, place=p.place
            )
            for p in papers
        )
        return cls.of({card.iri: row_of(summary_of(card)) for card in cards})

    def __len__(self) -> int:
        """How many numbers there are, those of papers that are no more among them."""
        return int(self._starts[-1])

    def holding(self, kind: str, told: str) -> Numbers:
        """The papers that hold a word, pair or number (`search.questions.pieces`), ascending. Cost: some microseconds a
        piece, and linear in the papers found."""
        key = key_of(kind, told)
        found = [
            piece.holding(key) + start for piece, start in zip(self._pieces, self._starts[:-1], strict=True)
        ]
        numbers = np.concatenate(found) if found else np.empty(0, np.int64)
        return numbers[~self._gone[numbers]] if self._some_gone else numbers

    def of_types(self, numbers: Numbers, begins: tuple[str, ...]) -> NDArray[np.bool_]:
        """Which of the papers are of a type, folded, that begins so, or of none that is known."""
        fit = np.zeros(len(numbers), dtype=np.bool_)
        for piece, inside, within in self._by_piece(numbers):
            fits = np.array([not text or text.startswith(begins) for text in piece.types], dtype=np.bool_)
            fit[inside] = fits[piece.type[within]]
        return fit

    def paper(self, number: int) -> Paper:
        """One paper. Cost: 10 µs the first time."""
        found = self._read.get(number)
        if found is None:
            piece, within = self._place(number)
            card, told = read_row(piece.rows[within])
            title, iri = card.title or told or "", piece.iris[within]
            found = Paper(
                iri, card.type, title, card.number, card.year, card.issuer, card.place, card.held, card.date
            )
            self._read.put(number, found)
        return found

    def iris(self, numbers: Numbers) -> list[str]:
        """The IRI of each paper."""
        places = map(self._place, numbers.tolist())
        return [piece.iris[within] for piece, within in places]

    def _place(self, number: int) -> tuple[Piece, int]:
        at = int(np.searchsorted(self._starts, number, side="right")) - 1
        return self._pieces[at], number - int(self._starts[at])

    def _by_piece(self, numbers: Numbers) -> Iterable[tuple[Piece, NDArray[np.intp], Numbers]]:
        """(piece, which of the numbers are in it, their numbers there)."""
        owner = np.searchsorted(self._starts, numbers, side="right") - 1
        for at in np.unique(owner).tolist():
            inside = np.flatnonzero(owner == at)
            yield self._pieces[at], inside, numbers[inside] - self._starts[at]

    @staticmethod
    def _joined(arrays: Sequence[NDArray[np.int16]] | Sequence[NDArray[np.uint8]], kind: type) -> NDArray:  # type: ignore[type-arg]
        return np.concatenate(arrays).astype(kind) if arrays else np.empty(0, kind)
