"""Documents found by subject: those that the sentences about the subject cite.

For questions that name no document ("kế hoạch nào lo việc giảm nghèo"). The search gives passages; in their
sentences every symbol is a possible answer, weighed by how much of the subject stands in the words that lead
up to it, follow it, or make its title. Words count by how rare they are among the passages read.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from ingest import symbols
from ingest.dates import find_dates
from kg.cards import DocumentCard, Evidence
from kg.view import GraphView
from search.answer_fit import fits, in_time
from search.answer_model import PassageText
from search.question_fold import words
from search.question_model import Slot

_SENTENCE: Final = re.compile(r"(?<=[.!?])\s+(?=[A-ZÀ-Ỵ“\"(])|\n+")
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


class Weights:
    """How much each word of a subject tells, from how many of the sentences read hold it."""

    def __init__(self, topic: Sequence[str], sentences: Sequence[Sequence[str]]) -> None:
        counts = Counter(w for s in sentences for w in set(s) & set(topic))
        total = len(sentences) + 1
        self.topic = tuple(topic)
        self.words = {w: math.log(1 + total / (1 + counts[w])) for w in topic}
        self.pairs = {p: math.sqrt(self.words[p[0]] * self.words[p[1]]) for p in pairwise(topic)}
        self.total = sum(self.words.values()) + sum(self.pairs.values())

    def coverage(self, told: Sequence[str]) -> float:
        """The share of the subject, words and pairs by weight, that a text holds. In [0, 1]."""
        if not self.total:
            return 0.0
        held, pairs = set(told), set(pairwise(told))
        got = sum(v for w, v in self.words.items() if w in held) + sum(
            v for p, v in self.pairs.items() if p in pairs
        )
        return got / self.total


def cited_about(
    topic: Sequence[str],
    passages: Sequence[PassageText],
    asked: Slot,
    view: GraphView,
    *,
    share: float = 0.8,
    least: float = 0.35,
) -> list[Found]:
    """The documents that fit `asked` and are cited with the subject, best first.

    Kept are those with at least `share` of the best one's weight, if that is at least `least`.
    """
    cited = [c for rank, p in enumerate(passages) for c in _cited_in(p, rank)]
    weights = Weights(topic, [words(s) for p in passages for s in _SENTENCE.split(p.text)])
    best: dict[str, Found] = {}
    for item in cited:
        base = weights.coverage((*words(item.lead), *words(item.own)))
        if base < least * 0.5:
            continue
        for card in _cards(item, view):
            if fits(card, asked) is False:
                continue
            score = max(base, weights.coverage((*words(item.own), *words(card.title or ""))))
            quote = Evidence(
                item.passage.source,
                item.passage.page,
                item.sentence,
                item.passage.start,
                item.passage.end,
                item.passage.section,
            )
            old = best.get(card.iri)
            if old is None or score > old.score:
                best[card.iri] = Found(card, quote, score, item.rank if old is None else old.rank)
    top = max((f.score for f in best.values()), default=0.0)
    if top < least:
        return []
    return sorted(
        (f for f in best.values() if f.score >= share * top), key=lambda f: (-f.score, f.rank, f.card.iri)
    )


def _cited_in(passage: PassageText, rank: int) -> Iterator[_Cited]:
    for sentence in _SENTENCE.split(passage.text):
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
