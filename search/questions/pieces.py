"""Papers packed for looking up: rows of what the library knows of each, and which of them hold a word.

A piece is a few arrays, the same in memory and mapped from a file, so a question reads the rows that it asks for and no
others. A row is the card of a paper as the graph packs it (`kg.library`), with the title that its text tells where none
was read. Words are looked up by 64 bits of a hash (BLAKE2b): of a hundred thousand, two fall together once in some
billion libraries.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from hashlib import blake2b
from itertools import pairwise
from typing import TYPE_CHECKING, Any, Final

import msgspec
import numpy as np

from kg.library import Summary
from search.questions.fold import words
from search.questions.papers import words_of
from search.segments import Names, packed

if TYPE_CHECKING:
    from numpy.typing import NDArray

PAIR: Final = "p"
"""Neighbouring words of a title."""
TITLE: Final = "t"
"""Words of a title that has at least a pair."""
BORNE: Final = "b"
"""Words of whatever is on the card."""
NUMBER: Final = "n"
"""The whole number."""
IRI: Final = "i"
"""The IRI."""
BARE: Final = "u"
"""Papers that are held and of a kind, but of which no title was read: under no word."""
_SUMMARY: Final = msgspec.json.Decoder(Summary)
_WITHIN: Final = "\n"
"""Between the card, which is JSON on one line, and the title that the text tells."""
_MOST_WORDS: Final = 10_000


@lru_cache(maxsize=4096)
def key_of(kind: str, told: str) -> int:
    """The key that a word, a pair ("quy che") or a number of one of the kinds above is looked up by."""
    return int.from_bytes(blake2b(f"{kind} {told}".encode(), digest_size=8).digest(), "little", signed=True)


def row_of(summary: str, within: str | None = None) -> str:
    """The row of a packed card; `within` is the title that its text tells."""
    return f"{summary}{_WITHIN}{within}" if within else summary


def read_row(row: str) -> tuple[Summary, str | None]:
    """(card, the title that its text tells) of a row."""
    summary, _, within = row.partition(_WITHIN)
    return _SUMMARY.decode(summary), within or None


@dataclass(frozen=True, slots=True)
class Piece:
    """Some papers, numbered from 0. `keys` ascending, and for each key the papers `numbers[starts[k]:starts[k + 1]]`, ascending;
    for each paper whether it is held, of which of `types` (folded) it is, how many different words its title has (0 for a
    title without a pair), its IRI and its row."""

    keys: NDArray[np.int64]
    starts: NDArray[np.int64]
    numbers: NDArray[np.uint32]
    held: NDArray[np.uint8]
    type: NDArray[np.int16]
    titled: NDArray[np.int16]
    types: Sequence[str]
    iris: Sequence[str]
    rows: Sequence[str]

    def __len__(self) -> int:
        return len(self.held)

    def holding(self, key: int) -> NDArray[np.uint32]:
        """The papers under a key. Cost: some microseconds."""
        at = int(np.searchsorted(self.keys, key))
        if at == len(self.keys) or self.keys[at] != key:
            return self.numbers[:0]
        return self.numbers[self.starts[at] : self.starts[at + 1]]

    @classmethod
    def of(cls, arrays: dict[str, NDArray[Any]]) -> Piece:
        """From the arrays that `arrays_of` makes. Raises KeyError and ValueError for others."""
        plain = {name: np.asarray(array) for name, array in arrays.items()}  # slices of a `memmap` are dear
        names = {name: Names(plain[f"{name}_blob"], plain[f"{name}_starts"]) for name in _NAMES}
        return cls(**{name: plain[name] for name in _NUMBERS}, **names)  # type: ignore[arg-type]


_NUMBERS: Final = ("keys", "starts", "numbers", "held", "type", "titled")
_NAMES: Final = ("types", "iris", "rows")


def arrays_of(rows: Iterable[tuple[str, str]]) -> dict[str, NDArray[Any]]:
    """The arrays of a piece out of (IRI, row), each IRI once. Cost: 70 µs a paper."""
    rows = list(rows)
    found: dict[str, list[int]] = {}
    held, type_, titled = [], [], []
    types: dict[str, int] = {}
    for number, (iri, row) in enumerate(rows):
        found[f"{IRI} {iri}"] = [number]
        card, within = read_row(row)
        told = words(card.title or within or "")
        held.append(card.held)
        type_.append(types.setdefault(" ".join(words(card.type or "")), len(types)))
        titled.append(min(len(set(told)), _MOST_WORDS) if len(told) > 1 else 0)
        for key in _keys(card, told):
            found.setdefault(key, []).append(number)
    ordered = sorted((key_of(key[0], key[2:]), numbers) for key, numbers in found.items())
    starts = np.zeros(len(ordered) + 1, dtype=np.int64)
    np.cumsum([len(numbers) for _, numbers in ordered], out=starts[1:])
    arrays: dict[str, NDArray[Any]] = {
        "keys": np.array([key for key, _ in ordered], dtype=np.int64),
        "starts": starts,
        "numbers": np.array([number for _, numbers in ordered for number in numbers], dtype=np.uint32),
        "held": np.array(held, dtype=np.uint8),
        "type": np.array(type_, dtype=np.int16),
        "titled": np.array(titled, dtype=np.int16),
    }
    for name, texts in zip(
        _NAMES, (list(types), *zip(*rows, strict=True)) if rows else ((),) * 3, strict=True
    ):
        arrays[f"{name}_blob"], arrays[f"{name}_starts"] = packed(texts)
    return arrays


def _keys(card: Summary, told: Sequence[str]) -> Iterable[str]:
    """What a paper is found by, each once: a kind, a blank, the words."""
    if len(told) > 1:
        yield from dict.fromkeys(f"{PAIR} {one} {two}" for one, two in pairwise(told))
        yield from dict.fromkeys(f"{TITLE} {word}" for word in told)
    for word in words_of(card):
        yield f"{BORNE} {word}"
    if card.number:
        yield f"{NUMBER} {card.number}"
    if is_bare(card):
        yield f"{BARE} "


def is_bare(card: Summary) -> bool:
    """Whether a paper is held and of a kind, but no title of it was read."""
    return card.held and card.type is not None and not card.title
