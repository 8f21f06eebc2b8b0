"""Documents found by subject: those that the sentences about the subject cite.

For questions that name no document ("kế hoạch nào lo việc giảm nghèo"). The search gives passages; in their
sentences every symbol is a possible answer, weighed by how much of the subject stands in the words that lead
up to it, follow it, or make its title. Words count by how rare they are among the passages read.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from ingest import symbols
from ingest.dates import find_dates
from kg.cards import DocumentCard, Evidence
from kg.view import GraphView
from search.answers.fit import fits, in_time
from search.answers.model import PassageText
from search.answers.passages import paragraphs
from search.late_patterns import late
from search.questions.fold import words
from search.questions.model import Slot

SENTENCE: Final = late(r"(?<=[.!?])\s+(?=[A-ZÀ-Ỵ“\"(])|\n+")
_LEAD: Final = 400


@dataclass(frozen=True, slots=True)
class Found:
    """A document cited where the subject is spoken of, with the sentence and its weight in [0, 1]."""

    card: DocumentCard
    evidence: Evidence
    score: float
    rank: int


@dataclass(frozen=True, slots=True)
class _Cited:
    """One symbol in a sentence: what stands before the first one, and what follows its own."""

    number: str
    date: str | None
    lead: str
    own: str
    sentence: str
    passage: PassageText
    rank: int


_MAY_CITE: Final = late(r"\d[^.;]{0,24}[/\-–—]")
"""A number with a mark of a symbol soon after it: without one a sentence cites nothing by symbol."""
_FAR: Final = 0.5
_BASIS: Final = late(
    r"(?:căn cứ|thực hiện|triển khai|theo|trên cơ sở|cụ thể hóa|quán triệt|chấp hành|dựa trên|tại)\W+(?:[^\W\d]+\W+){0,8}$",
    re.I,
)
_NO_BASIS: Final = 0.7
_NO_LESS: Final = 0.6


class Weights:
    """How much each word and pair of a subject tells: the rarer in the sentences read, the more.

    What stands in none of them tells nothing (people ask in words of their own), so it has no weight.
    """

    def __init__(self, topic: Sequence[str], sentences: Sequence[Sequence[str]]) -> None:
        wanted, pairs = set(topic), set(pairwise(topic))
        counts = Counter(w for s in sentences for w in wanted.intersection(s))
        pair_counts = Counter(p for s in sentences for p in pairs.intersection(pairwise(s)))
        total = len(sentences) + 1
        self.words = {w: math.log(1 + total / (1 + n)) for w, n in counts.items()}
        self.pairs = {p: math.log(1 + total / (1 + n)) for p, n in pair_counts.items()}
        self.total = sum(self.words.values()) + sum(self.pairs.values())

    def coverage(self, near: Sequence[str], far: Sequence[str] = ()) -> float:
        """The share of the subject that a text holds; what only its surroundings hold counts half. In [0, 1]."""
        if not self.total:
            return 0.0
        held, around = set(near), set(far)
        pairs, pairs_around = set(pairwise(near)), set(pairwise(far))
        got = sum(v * (1.0 if w in held else _FAR * (w in around)) for w, v in self.words.items())
        got += sum(v * (1.0 if p in pairs else _FAR * (p in pairs_around)) for p, v in self.pairs.items())
        return got / self.total


def cited_about(
    topic: Sequence[str],
    passages: Sequence[PassageText],
    asked: Slot,
    view: GraphView,
    *,
    share: float = 0.8,
    least: float = 0.35,
    basis: bool = False,
    doubtful: Callable[[DocumentCard], bool] | None = None,
) -> list[Found]:
    """The documents that fit `asked` and are about the subject or cited with it, best first.

    Kept are those with at least `share` of the best one's weight, if that is at least `least`. With `basis`,
    documents that the sentence names as what something is done under come before others. The `doubtful` are left out before
    the best is known, so that they push out nothing; kept is then what has `_NO_LESS` of their weight too.
    """
    sentences = [words(s) for p in passages for s in (*SENTENCE.split(p.text), p.section)]
    weights = Weights(topic, sentences)
    best: dict[str, Found] = {}
    ahead = 0.0
    held = () if basis else _held(passages, weights, view)
    for card, evidence, score, rank in (
        *_cited(passages, weights, view, basis),
        *held,
    ):
        if fits(card, asked) is False:
            continue
        if doubtful is not None and doubtful(card):
            ahead = max(ahead, score)
            continue
        old = best.get(card.iri)
        if old is None or score > old.score:
            best[card.iri] = Found(card, evidence, score, rank if old is None else old.rank)
    top = max((f.score for f in best.values()), default=0.0)
    if top < least:
        return []
    return sorted(
        (f for f in best.values() if f.score >= max(share * top, _NO_LESS * ahead)),
        key=lambda f: (-f.score, f.rank, f.card.iri),
    )


_Scored = tuple[DocumentCard, Evidence, float, int]


def _cited(
    passages: Sequence[PassageText], weights: Weights, view: GraphView, basis: bool
) -> Iterator[_Scored]:
    """The documents cited in the passages, weighed by the words around each citation."""
    for rank, passage in enumerate(passages):
        section = words(passage.section.rsplit(" › ", 1)[-1])
        for item in _cited_in(passage, rank):
            near = (*words(item.lead), *words(item.own))
            base = weights.coverage(near, section)
            if basis and not _BASIS.search(item.lead):
                base *= _NO_BASIS
            if base:
                quote = _place(passage, item.sentence)
                for card in _cards(item, view):
                    yield (
                        card,
                        quote,
                        max(base, weights.coverage((*words(item.own), *words(card.title or "")), section)),
                        rank,
                    )


def _held(passages: Sequence[PassageText], weights: Weights, view: GraphView) -> Iterator[_Scored]:
    """The documents that hold the passages, weighed by their titles and, half, by the passages."""
    for rank, passage in enumerate(passages):
        card = view.card(passage.iri) if passage.iri else None
        if card is not None:
            score = weights.coverage(
                words(card.title or card.name or ""), (*words(passage.section), *words(passage.text))
            )
            yield card, _place(passage, paragraphs(passage.text)), score, rank


def _place(passage: PassageText, quote: str) -> Evidence:
    return Evidence(passage.source, passage.page, quote, passage.start, passage.end, passage.section)


def _cited_in(passage: PassageText, rank: int) -> Iterator[_Cited]:
    for sentence in SENTENCE.split(passage.text):
        if not _MAY_CITE.search(sentence):
            continue
        plain = symbols.normalize(sentence)
        found = [f for f in symbols.find_symbols(plain) if f.symbol.family != "old"]
        for i, item in enumerate(found):
            end = found[i + 1].start if i + 1 < len(found) else len(plain)
            own = plain[item.end : end]
            dates = find_dates(own[:60])
            yield _Cited(
                item.symbol.text, dates[0].iso if dates else None, plain[max(0, found[0].start - _LEAD) : found[0].start],
                own, " ".join(sentence.split()), passage, rank,
            )  # fmt: skip


def _cards(item: _Cited, view: GraphView) -> list[DocumentCard]:
    """The documents a symbol in a passage stands for: of its date, else those cited within the passage."""
    found = list(view.find(item.number))
    if len(found) > 1 and item.date:
        slot = Slot(date=item.date)
        found = [c for c in found if in_time(c, slot)] or found
    if len(found) > 1:
        here = item.passage
        found = [
            c
            for c in found
            if any(m.source == here.source and here.start <= m.start < here.end for m in view.mentions(c.iri))
        ] or found
    return found
