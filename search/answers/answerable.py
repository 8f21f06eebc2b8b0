"""How surely the passages found answer a question: a logistic score of `search.answers.signs`, learnt.

`weights/answerable.json` (made by `search.training.answerable`) holds two sets of weights over the same signs: one for
an index made with the very encoder it was fitted with, one that leaves out what hangs on the encoder. The second is
taken where another encoder made the index, or where nothing is known of the meaning of the passages. Cost: 10 µs.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields
from functools import lru_cache
from pathlib import Path
from typing import Any, Final

from search.answers.signs import Signs

FILE: Final = Path(__file__).parents[1] / "weights" / "answerable.json"
MEANT: Final = frozenset({"near", "ahead"})
"""The signs that hang on the encoder."""


@dataclass(frozen=True, slots=True)
class Weighing:
    """A weight for each sign (of those not named: none), what is added, and the score below which a question is told
    that the library does not hold its answer."""

    weights: Mapping[str, float]
    bias: float
    limit: float

    def score(self, signs: Signs) -> float:
        """How far the signs are above the limit, in nats."""
        told = asdict(signs)
        parts = (weight * float(told[name]) for name, weight in self.weights.items())
        return self.bias - self.limit + sum(parts)


@dataclass(frozen=True, slots=True)
class Answerable:
    """The learnt file. `encoder`: fingerprint of the encoder it was fitted with; `meaning` goes with it, `words` with
    any other."""

    encoder: str
    meaning: Weighing
    words: Weighing

    def score(self, signs: Signs, encoder: str) -> float:
        """Above 0 the passages seem to answer. `encoder` is the fingerprint of the index's; "" when not known."""
        return (self.meaning if encoder == self.encoder else self.words).score(signs)

    @classmethod
    def load(cls, path: Path = FILE) -> Answerable:
        """Read a file. Raises `ValueError` for signs that this program does not know."""
        held = json.loads(path.read_text(encoding="utf-8"))
        return cls(held["encoder"], _weighing(held["meaning"]), _weighing(held["words"]))

    def save(self, path: Path) -> None:
        """Write a file that `load` reads."""
        path.write_text(json.dumps(asdict(self), indent=1) + "\n", encoding="utf-8")


def _weighing(held: Mapping[str, Any]) -> Weighing:
    unknown = set(held["weights"]) - {field.name for field in fields(Signs)}
    if unknown:
        raise ValueError(f"unknown signs: {sorted(unknown)}")
    return Weighing(dict(held["weights"]), float(held["bias"]), float(held["limit"]))


@lru_cache(maxsize=1)
def default_answerable() -> Answerable:
    """The shipped file, read once a process."""
    return Answerable.load()
