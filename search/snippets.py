"""The piece of a passage worth showing for a question, and which words to mark in it. Pure functions."""

from __future__ import annotations

import math
import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from ingest.sentences import split_sentences
from search.restore import default_restorer
from search.tokens import fold, normalise

LONGEST = 320
"""Characters of a snippet, without the dots where it was cut."""
_WORD = re.compile(r"[^\W_]+")
_JOINED = re.compile(r"[\s\-/.,]{1,2}")
_TELLS = 5.5
"""In nats: a syllable rarer than that tells something (và, của, các and their like do not)."""

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Snippet:
    """`text` begins at a sentence (after "…" where it is not the passage's first) and holds `highlights`."""

    text: str
    highlights: tuple[Span, ...] = ()


def telling(syllables: Sequence[str]) -> frozenset[str]:
    """The syllables of a question that are worth marking; all when none is rare."""
    rarity = default_restorer().rarity
    return frozenset(word for word in syllables if rarity(word) > _TELLS) or frozenset(syllables)


def highlights(text: str, asked: Collection[str]) -> tuple[Span, ...]:
    """Spans of the asked syllables in a text; neighbours are one span. Linear."""
    spans: list[Span] = []
    for match in _WORD.finditer(text):
        if normalise(match.group()) in asked:
            if spans and _JOINED.fullmatch(text, spans[-1][1], match.start()):
                spans[-1] = (spans[-1][0], match.end())
            else:
                spans.append(match.span())
    return tuple(spans)


def snippet(text: str, asked: Collection[str], longest: int = LONGEST) -> Snippet:
    """The sentences of a passage that hold most of what is asked, from the first of them on. Cost: linear.

    Each asked syllable counts once, by how rare it is; of equal places the first is taken. A single sentence longer
    than `longest` is cut at a word.
    """
    rarity = default_restorer().rarity
    sentences = split_sentences(text, 0, len(text))
    if not sentences:
        return Snippet("")
    words = [
        (match.start(), word) for match in _WORD.finditer(text) if (word := normalise(match.group())) in asked
    ]
    holding = [span for span in sentences if any(span[0] <= at < span[1] for at, _ in words)] or sentences[:1]
    pieces = [(start, _end(text, sentences, start, longest)) for start, _ in holding]

    def worth(piece: Span) -> float:
        # Exactly, so that the order of a set, another in each process, decides nothing between like pieces.
        return math.fsum(rarity(word) for word in {word for at, word in words if piece[0] <= at < piece[1]})

    start, end = max(pieces, key=lambda piece: (worth(piece), -piece[0]))
    before = "… " if start > sentences[0][0] else ""
    after = "" if any(end == stop for _, stop in sentences) else "…"
    shown = before + re.sub(r"\s", " ", text[start:end]) + after
    return Snippet(shown, highlights(shown, asked))


def _end(text: str, sentences: Sequence[Span], start: int, longest: int) -> int:
    """Where a piece that begins at `start` ends: with the last sentence that fits, else at a word."""
    fits = [stop for _, stop in sentences if start < stop <= start + longest]
    if fits:
        return fits[-1]
    space = text.rfind(" ", start, start + longest)
    return space if space > start else min(len(text), start + longest)


def asked_words(syllables: Sequence[str], text: str) -> frozenset[str]:
    """What to mark in a text: the telling syllables; where the text has no marks, their bare forms too."""
    found = telling(syllables)
    return found if text != fold(text) else found | {fold(word) for word in found}
