"""The places to read: those that prove the answer first, then what the search finds; with highlights."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING, Any, Final

from kg.cards import Evidence
from search.answers.model import AnswerPassage, PassageSource, PassageText
from search.questions.fold import fold, words
from search.questions.words import STOPWORDS

if TYPE_CHECKING:
    from search.answers.relevance import Judged

Search = Callable[..., Sequence[Any]]
"""`PassageIndex.search`: (query, limit, filters) -> hits with passage_id and score."""

_LETTERS: Final = frozenset("abcdefghijklmnopqrstuvwxyz0123456789")


_RANK: Final = 10
_MIXED: Final = 1.5


def balanced(hits: Sequence[Any]) -> tuple[Any, ...]:
    """Hits in an order between the learnt last stage and the plain mix of both legs, by reciprocal ranks.

    The last stage learnt from articles of law; on reports and plans the plain mix is often the surer of the
    two. Hits that do not tell their mix keep the order they came in.
    """
    told = [getattr(hit, "parts", {}).get("mixed") for hit in hits]
    mixed = [float(value) for value in told if value is not None]
    if not hits or len(mixed) < len(hits):
        return tuple(hits)
    by_mix = sorted(range(len(hits)), key=lambda i: (-mixed[i], i))
    place = {i: rank for rank, i in enumerate(by_mix)}
    order = sorted(range(len(hits)), key=lambda i: (-(1 / (_RANK + i) + _MIXED / (_RANK + place[i])), i))
    return tuple(hits[i] for i in order)


class Found:
    """What the index found, best first; texts are read from the catalog only as far as they are needed. `judged`
    remembers how surely they answer which question."""

    def __init__(self, hits: Sequence[Any], source: PassageSource) -> None:
        self.hits = balanced(hits)
        self._source = source
        self._read: list[tuple[PassageText, float] | None] = []
        self.judged: dict[str, Judged] = {}

    def first(self, limit: int) -> list[tuple[PassageText, float]]:
        """The best `limit` passages with their scores; those gone meanwhile are left out."""
        for hit in self.hits[len(self._read) : limit]:
            text = self._source.passage(hit.passage_id)
            self._read.append((text, float(hit.score)) if text is not None else None)
        return [pair for pair in self._read[:limit] if pair is not None]


def found(search: Search, source: PassageSource, query: str, limit: int, key: str | None = None) -> Found:
    """What the index finds; `key` restricts it to one document's file."""
    if not query.strip():
        return Found((), source)
    filters = None
    if key:
        from search.keywords import Filters

        filters = Filters(document_key=key)
    return Found(search(query, limit, filters), source)


def of_evidence(source: PassageSource, evidence: Iterable[Evidence]) -> list[PassageText]:
    """The passages that hold pieces of evidence, in their order, each once."""
    out: dict[str, PassageText] = {}
    for item in evidence:
        passage = source.covering(item.source, item.start, item.end)
        if passage is not None:
            out.setdefault(passage.id, passage)
    return list(out.values())


def nearest(passages: Sequence[PassageText], query: str) -> list[PassageText]:
    """Passages in the order of how many of the query's words and pairs they hold; ties keep their order."""
    asked = [w for w in words(query) if w not in STOPWORDS]
    pairs = set(pairwise(asked))

    def score(passage: PassageText) -> float:
        told = words(passage.text)
        return len(set(asked) & set(told)) + 2 * len(pairs & set(pairwise(told)))

    return sorted(passages, key=lambda p: -score(p))


def together(
    lead: Sequence[PassageText], hits: Sequence[tuple[PassageText, float]], query: str, limit: int
) -> tuple[AnswerPassage, ...]:
    """Leading passages, then hits, each once, at most `limit`. Scores never rise down the list."""
    scores = {text.id: score for text, score in hits}
    top = max(scores.values(), default=0.0)
    ordered = dict.fromkeys([*(p.id for p in lead), *(p.id for p, _ in hits)])
    texts = {p.id: p for p in [*(p for p, _ in hits), *lead]}
    leading = {p.id for p in lead}
    asked = frozenset(w for w in words(query) if w not in STOPWORDS)
    out = []
    last = top + 1.0
    for rank, id_ in enumerate(list(ordered)[:limit]):
        score = top + 1.0 - rank * 1e-3 if id_ in leading else min(last, scores.get(id_, 0.0))
        last = min(last, score)
        out.append(shown(texts[id_], asked, score))
    return tuple(out)


def shown(passage: PassageText, asked: frozenset[str], score: float) -> AnswerPassage:
    """A passage as the answer shows it, the asked words marked."""
    return AnswerPassage(
        passage.iri, passage.document, passage.number, passage.section, passage.page, passage.text,
        highlights(passage.text, asked), score,
    )  # fmt: skip


def highlights(text: str, asked: frozenset[str]) -> tuple[tuple[int, int], ...]:
    """Spans of the asked words in a text, neighbours joined. Linear in the text for each word: few are asked, and
    looking for a word is quicker than looking at every word."""
    plain = fold(text)
    spans: list[tuple[int, int]] = []
    for start, end in sorted(place for word in asked for place in _places_of(word, plain)):
        if spans and start - spans[-1][1] <= 1:
            spans[-1] = (spans[-1][0], end)
        else:
            spans.append((start, end))
    return tuple(spans)


def _places_of(word: str, plain: str) -> Iterator[tuple[int, int]]:
    """Where a folded word stands whole in a folded text."""
    end, start = 0, plain.find(word)
    while start >= 0:
        end = start + len(word)
        if plain[end : end + 1] not in _LETTERS and (not start or plain[start - 1] not in _LETTERS):
            yield start, end
        start = plain.find(word, end)


def paragraphs(text: str) -> str:
    """A text with single spaces and one line a paragraph."""
    lines = (" ".join(line.split()) for line in text.split("\n"))
    return "\n".join(line for line in lines if line)


def shortened(text: str, most: int = 400) -> str:
    """A text cut on a word's end with "…" where it is longer than `most`."""
    return text if len(text) <= most else text[:most].rsplit(" ", 1)[0] + "…"
