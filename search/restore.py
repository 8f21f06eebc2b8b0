"""Marks put back on questions typed without them, by the most likely row of syllables (Viterbi over bigrams).

The table (`weights/marks.safetensors`) holds syllables, how often each occurs and how often pairs occur, counted
over articles of law by `search.training.marks`. A syllable typed with marks is kept as it is. Where some
syllables of the question carry marks, the others are changed only on strong evidence.
Cost: about 10 ms to load once, 0.5 ms a question.
"""

from __future__ import annotations

import re
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from search.static_encoder import read_tensors
from search.tokens import fold, has_marks, normalise

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Floats = NDArray[np.float64]

WEIGHTS = Path(__file__).parent / "weights" / "marks.safetensors"
_PAIR_SHARE = 0.95
_CHANGE_COST = 3.0
"""How much likelier (in nats) a marked reading must be where the question has marks elsewhere."""
_TYPED_WITH_MARKS = 0.7
"""Of the syllables of a question typed with marks that should carry one, at least so many do (99 of 100 questions)."""
_MAX_WORDS = 200
_SLIP = 200
_UNKNOWN = 14.0
"""Rarity of a syllable that the table does not hold, in nats."""
_PIECE = re.compile(r"\d[^\W_]*(?:[/.\-–—]?[^\W_]+)*|[^\W_]+(?:[/\-–—][^\W_]+)*")


class MarkRestorer:
    """The table in memory. `syllables` sorted by falling count; `pairs` sorted row_a * S + row_b."""

    def __init__(
        self,
        syllables: list[str],
        counts: NDArray[np.float32],
        pairs: NDArray[np.uint32],
        pair_logs: NDArray[np.uint8],
    ) -> None:
        self._syllables = syllables
        self._row = {syllable: row for row, syllable in enumerate(syllables)}
        self._counts = counts.astype(np.float64)
        self._share = self._counts / self._counts.sum()
        self._pairs, self._pair_logs = pairs, pair_logs
        self._readings: dict[str, list[int]] = {}
        for row, syllable in enumerate(syllables):
            self._readings.setdefault(fold(syllable), []).append(row)
        for bare, rows in self._readings.items():
            # What is left without marks once in a hundred times is a slip in the texts, not a reading.
            total = sum(counts[row] for row in rows)
            self._readings[bare] = [r for r in rows if syllables[r] != bare or counts[r] > total / _SLIP]

    @classmethod
    def load(cls, path: Path = WEIGHTS) -> MarkRestorer:
        """Read the shipped table."""
        tensors, _ = read_tensors(path)
        syllables = tensors["syllables"].tobytes().decode().split(" ")
        return cls(syllables, tensors["counts"], tensors["pairs"], tensors["pair_logs"])

    def restore(self, text: str) -> str:
        """The text with marks; case, punctuation and symbols stay as typed."""
        pieces = list(_PIECE.finditer(text))[:_MAX_WORDS]
        with_marks = sum(has_marks(piece[0]) for piece in pieces)
        lacking = sum(self._lacks(normalise(piece[0])) for piece in pieces if piece[0].isascii())
        if with_marks and with_marks >= _TYPED_WITH_MARKS * (with_marks + lacking):
            return text
        columns: list[list[int | str]] = []
        for piece in pieces:
            word = normalise(piece[0])
            rows = self._readings.get(word, []) if word.isalpha() and word.isascii() else []
            columns.append(list(rows) or [self._row.get(word, word)])
        best = self._best(columns, _CHANGE_COST if with_marks else 0.0, [normalise(p[0]) for p in pieces])
        out, end = [], 0
        for piece, reading in zip(pieces, best, strict=True):
            out += [text[end : piece.start()], _with_case(piece[0], reading)]
            end = piece.end()
        return "".join(out) + text[end:]

    def _lacks(self, word: str) -> float:
        """How likely a syllable typed without marks should carry some: its readings with marks among all. In [0, 1]."""
        rows = self._readings.get(word, []) if word.isalpha() else []
        total = float(sum(self._counts[row] for row in rows))
        return (
            sum(self._counts[row] for row in rows if self._syllables[row] != word) / total if total else 0.0
        )

    def rarity(self, syllable: str) -> float:
        """How rare a syllable is in the texts counted, in nats; unknown ones count as the rarest."""
        row = self._row.get(syllable)
        return _UNKNOWN if row is None else -float(np.log(self._share[row]))

    def _best(self, columns: list[list[int | str]], change: float, typed: list[str]) -> list[str]:
        scores: Floats = np.zeros(1)
        before: list[int | str] = [""]
        back: list[NDArray[np.int64]] = []
        for column, word in zip(columns, typed, strict=True):
            step = self._step(before, column)
            if change:
                names = [self._name(reading) for reading in column]
                step = step - np.array([change if name != word else 0.0 for name in names])
            total = scores[:, None] + step
            back.append(total.argmax(axis=0))
            scores, before = total.max(axis=0), column
        at = int(scores.argmax()) if columns else 0
        chosen: list[str] = []
        for column, pointers in zip(reversed(columns), reversed(back), strict=True):
            chosen.append(self._name(column[at]))
            at = int(pointers[at])
        return chosen[::-1]

    def _step(self, before: list[int | str], after: list[int | str]) -> Floats:
        """log P(after | before), one row a reading before."""
        rows = np.array([r if isinstance(r, int) else -1 for r in after])
        alone = np.where(rows >= 0, self._share[rows], 1e-9)
        result = np.tile((1 - _PAIR_SHARE) * alone, (len(before), 1))
        first = np.array([r if isinstance(r, int) else -1 for r in before])
        keys = (first[:, None] * len(self._syllables) + rows[None, :]).clip(0)
        spots = np.minimum(np.searchsorted(self._pairs, keys.astype(np.uint32)), len(self._pairs) - 1)
        known = (self._pairs[spots] == keys) & (first[:, None] >= 0) & (rows[None, :] >= 0)
        together = np.where(known, np.exp(self._pair_logs[spots] / 16.0), 0.0)
        result += _PAIR_SHARE * together / np.maximum(self._counts[first], 1.0)[:, None]
        return np.asarray(np.log(result + 1e-12))

    def _name(self, reading: int | str) -> str:
        return reading if isinstance(reading, str) else self._syllables[reading]


def _with_case(typed: str, reading: str) -> str:
    if normalise(typed) == reading:
        return typed
    if typed.isupper() and len(typed) > 1:
        return reading.upper()
    return reading.capitalize() if typed[:1].isupper() else reading


@lru_cache(maxsize=1)
def default_restorer() -> MarkRestorer:
    """The shipped table, loaded once a process."""
    return MarkRestorer.load()


def restore_marks(text: str) -> str:
    """`default_restorer().restore(text)`: "ke hoach thi dua" → "kế hoạch thi đua"."""
    return default_restorer().restore(text)
