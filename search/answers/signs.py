"""The signs by which one tells whether the passages found answer a question: what of it they say, and where.

Words are compared with their marks, put back where they were not typed, and weighed by how rare they are in texts of
law (a table that ships with the package), so that a small library does not decide what is rare. Passages are looked at
in windows of forty words: an answer stands in one place. Cost: about 2 ms for sixteen passages, no text is encoded.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, Any, Final

import numpy as np

from search.answers.model import PassageText
from search.late_patterns import late
from search.questions.fold import fold, word_set
from search.tokens import parts

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Floats = NDArray[np.float32]
    Ids = NDArray[np.int64]
    Flags = NDArray[np.bool_]

_READ: Final = 16
_BLOCK: Final = 20
_FIFTH: Final = 4
_FEWEST: Final = 20
"""Fewer passages than this count as so many: none so few were fitted on."""
_LONGEST: Final = 128
_CHARACTERS: Final = 2400
_DISTINCT: Final = 10
_COUNTED: Final = late(r"bao nhiêu|mấy|bao lâu|bao xa|tỷ lệ|tỉ lệ|mức|giá ")
_YEAR: Final = late(r"(?<![\d./-])((?:19|20)\d\d)(?![\d/])")
_ANY_YEAR: Final = late(r"(?<!\d)((?:19|20)\d\d)(?!\d)")
_SPAN: Final = late(r"((?:19|20)\d\d)\s*[-–—]\s*((?:19|20)\d\d)")
_LONGEST_SPAN: Final = 20
COMMON: Final = word_set(
    "bao nhieu gi nao ai dau may khi thi la co khong duoc phai can lam sao the nay cho cua va voi theo tai trong tren ve den tu"
    " nguoi nam thang ngay mot hai ba bon muoi moi cac nhung thanh pho tinh viet nam quoc gia bi de hien"
)
"""Folded words that any question may hold: they tell nothing of what it is about."""
EMPTY: Final = COMMON | word_set(
    "rang hay hoac do duoi tung vay nhu lau roi da dang se chua con nua len xuong ra vao qua"
)


@dataclass(frozen=True, slots=True)
class Signs:
    """What the score is made of, all but the first two in [0, 1]. `size`: log of how many passages were searched;
    `words`: log of how many words the question has; `window`: the share of its telling words that stand in one window,
    `headed`: in a window and the headings over it; `pairs`: the same of neighbouring words; `numbers`, `places`: the
    share of those named that the best passage lacks; `counted`: a number is asked for; `papers`: how many papers the first ten passages are of, a tenth each; `near`: of the best
    passage in meaning; `ahead`: how far the first passage leads the fifth by words and meaning."""

    size: float
    words: float
    window: float
    headed: float
    pairs: float
    numbers: float
    places: float
    counted: float
    papers: float
    near: float
    ahead: float


@dataclass(frozen=True, slots=True)
class Asked:
    """A question's words with their marks: how many (`length`); the telling ones, each with a place of its own
    (`words`) and a weight; `pairs[a, b]` the place of the pair of the words a and b, -1 where they are no neighbours,
    with weights; its numbers and the words of its places; `plain` flags the telling words that are neither."""

    text: str
    length: int
    words: dict[str, int]
    weights: Floats
    pairs: Ids
    pair_weights: Floats
    numbers: tuple[str, ...]
    places: tuple[str, ...]
    plain: Flags


def asked_of(question: str, places: Sequence[str] = ()) -> Asked:
    """Read a question; `places` are the names of places in it."""
    from search.restore import default_restorer, restore_marks

    text = restore_marks(question)
    told = parts(text)[:_LONGEST]
    rarity = default_restorer().rarity
    tells = [fold(word) not in EMPTY for word in told]
    words: dict[str, int] = {}
    for word, tell in zip(told, tells, strict=True):
        if tell:
            words.setdefault(word, len(words))
    both: dict[tuple[int, int], float] = {}
    for (a, tells_a), (b, tells_b) in pairwise(zip(told, tells, strict=True)):
        if tells_a and tells_b:
            both.setdefault((words[a], words[b]), rarity(a) + rarity(b))
    pairs = np.full((len(words), len(words)), -1, dtype=np.int64)
    for place, pair in enumerate(both):
        pairs[pair] = place
    of_places = tuple(word for place in places for word in parts(place))
    return Asked(
        text,
        len(told),
        words,
        np.array([rarity(word) for word in words], dtype=np.float32),
        pairs,
        np.array(list(both.values()), dtype=np.float32),
        tuple(dict.fromkeys(word for word in told if word[0].isdigit())),
        of_places,
        np.array([word not in of_places and not word[0].isdigit() for word in words], dtype=bool),
    )


def years_named(question: str) -> tuple[int, ...]:
    """The years of a question that stand alone, not those of a symbol or a date: "năm 2024"."""
    return tuple(dict.fromkeys(map(int, _YEAR.findall(question))))


def years_told(text: str) -> frozenset[int]:
    """The years of a text, also those between the two ends of "2021 - 2025"."""
    told = set(map(int, _ANY_YEAR.findall(text)))
    for first, last in _SPAN.findall(text):
        told.update(range(int(first), min(int(last), int(first) + _LONGEST_SPAN) + 1))
    return frozenset(told)


@dataclass(frozen=True, slots=True)
class _Seen:
    """What of the question's words (or pairs) stands where: a row a block, a row a passage; `heads` the headings."""

    blocks: Flags
    heads: Flags
    weights: Floats
    begins: Ids
    owner: Ids

    def share(self, seen: Flags, only: Flags | None = None) -> Floats:
        """The share of the weight (of some columns `only`) that is seen, a number a row."""
        weights = self.weights if only is None else self.weights * only
        total = float(weights.sum())
        return np.asarray(seen @ weights / total if total else np.zeros(len(seen)), dtype=np.float32)

    @property
    def windows(self) -> Flags:
        """Each block with the next one of its passage."""
        windows = self.blocks.copy()
        following = self.owner[:-1] == self.owner[1:]
        windows[:-1][following] |= self.blocks[1:][following]
        return windows

    @property
    def passages(self) -> Flags:
        """Each passage with its headings."""
        return np.asarray(np.logical_or.reduceat(self.blocks, self.begins, axis=0) | self.heads)


def _ids(asked: Asked, words: Sequence[str]) -> Ids:
    """The place of each word among those asked for, -1 for others; at least one value."""
    find = asked.words.get
    return np.array([find(word, -1) for word in words] or [-1], dtype=np.int64)


def _paired(asked: Asked, ids: Ids) -> Ids:
    """The place of the pair that begins at each word, -1 where none does; at least one value."""
    found = np.full(len(ids), -1, dtype=np.int64)
    at = np.flatnonzero((ids[:-1] >= 0) & (ids[1:] >= 0))
    found[at] = asked.pairs[ids[at], ids[at + 1]]
    return found


def _seen(weights: Floats, texts: Sequence[Ids], heads: Sequence[Ids]) -> _Seen:
    """Where what is asked for stands in the texts and in the headings, which are given as places."""
    lengths = np.array([len(text) for text in texts])
    blocks = lengths // _BLOCK + 1
    begins = np.cumsum(blocks) - blocks
    owner = np.repeat(np.arange(len(texts)), lengths)
    offset = np.arange(len(owner)) - np.repeat(np.cumsum(lengths) - lengths, lengths)
    hit = np.concatenate(list(texts))
    kept = np.flatnonzero(hit >= 0)
    seen = np.zeros((int(blocks.sum()), len(weights)), dtype=bool)
    seen[(begins[owner[kept]] + offset[kept] // _BLOCK), hit[kept]] = True
    above = np.zeros((len(texts), len(weights)), dtype=bool)
    for row, head in enumerate(heads):
        above[row, head[head >= 0]] = True
    return _Seen(seen, above, weights, begins, np.repeat(np.arange(len(texts)), blocks))


def _lacking(wanted: Sequence[str], held: set[str]) -> float:
    """The share of what is wanted that is not held."""
    return sum(word not in held for word in wanted) / len(wanted) if wanted else 0.0


def signs(
    asked: Asked,
    hits: Sequence[Any],
    texts: Sequence[PassageText],
    heads: Sequence[str],
    searched: int | None = None,
) -> tuple[Signs, tuple[float, ...]]:
    """The signs of the passages `texts` (at least one) found by `hits`, best first, and the share of the question
    without its places and numbers that each of the first passages says. `heads` is what stands over each
    text: its paper's title, office, place and date; `searched` is how many passages there were to find."""
    texts = texts[:_READ]
    bodies = [parts(text.text[:_CHARACTERS]) for text in texts]
    sections = [parts(text.section) for text in texts]
    body_ids, section_ids = ([_ids(asked, one) for one in some] for some in (bodies, sections))
    words = _seen(asked.weights, body_ids, section_ids)
    pairs = _seen(
        asked.pair_weights, *([_paired(asked, one) for one in some] for some in (body_ids, section_ids))
    )
    windows = words.windows
    both = words.share(words.passages) + pairs.share(pairs.passages)
    best = int(np.argmax(both))
    held = {*bodies[best], *sections[best], *parts(heads[best])}
    found = [getattr(hit, "parts", {}) for hit in hits[:30]]
    mixed = sorted((float(part.get("mixed", 0.0)) for part in found), reverse=True) or [0.0]
    first = [text.document_key for text in texts[:_DISTINCT]]
    told_signs = Signs(
        size=math.log(max(searched or len(texts), _FEWEST)),
        words=math.log(max(asked.length, 1)),
        window=_most(words.share(windows)),
        headed=_most(words.share(windows | words.heads[words.owner])),
        pairs=_most(pairs.share(pairs.windows)),
        numbers=_lacking(asked.numbers, held),
        places=_lacking(asked.places, held),
        counted=float(_COUNTED.search(asked.text.lower()) is not None),
        papers=len(set(first)) / len(first),
        near=float(found[best].get("meaning", 0.0)) if best < len(found) else 0.0,
        ahead=mixed[0] - mixed[min(_FIFTH, len(mixed) - 1)],
    )
    return told_signs, tuple(words.share(words.passages, asked.plain).tolist())


def _most(shares: Floats) -> float:
    return float(shares.max())
