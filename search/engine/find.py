"""Search by page for people: filters, counts, snippets and reasons, over index, catalog and graph."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field
from typing import TYPE_CHECKING, Any, cast

from search.cross_encoder import READ
from search.engine.known import Knowledge, Where, checked, knowledge_of
from search.entries import Filters
from search.explain import Reason
from search.found import Facet
from search.snippets import asked_words, highlights, snippet
from search.wording import read_wording

if TYPE_CHECKING:
    from search.answers.model import PassageText
    from search.engine.engine import Engine
    from search.engine.searching import Searching
    from search.found import Hit

__all__ = ["FoundPassage", "Searched", "Where", "best", "find", "searched_json"]


@dataclass(frozen=True, slots=True)
class FoundPassage:
    """A passage with where it stands. `highlights` are spans of `text`, `snippet_highlights` of `snippet`."""

    id: str
    iri: str
    document: str
    number: str | None
    section: str
    page: int
    source: str
    text: str
    highlights: tuple[tuple[int, int], ...]
    snippet: str
    snippet_highlights: tuple[tuple[int, int], ...]
    score: float
    why: tuple[Reason, ...] = ()


@dataclass(frozen=True, slots=True)
class Searched:
    """One page. `total` passages can be paged through, of `documents` documents (both 0 when not counted); `notes`
    are remarks for the user about names in the filters that nothing has."""

    question: str
    understood: str
    passages: tuple[FoundPassage, ...]
    offset: int
    limit: int
    total: int = 0
    documents: int = 0
    facets: dict[str, tuple[Facet, ...]] = field(default_factory=dict)
    notes: tuple[str, ...] = ()


def find(
    engine: Searching, words: str, *, limit: int, offset: int, where: Where, facets: bool, explain: bool
) -> Searched:
    """The passages for some words. Cost: that of `PassageIndex.find`, and 1 ms a passage shown; the first search after
    a change of the library reads what is known of its documents. Raises `UnknownDocument`, `AmbiguousDocument`,
    `LibraryError`."""
    checked(where, engine)
    filters, known = Filters(), None
    notes: tuple[str, ...] = ()
    if facets or where != Where():
        known = _knowledge(engine)
        allowed, notes = known.keys(where)
        filters = Filters(documents=_within(engine, where.document, allowed))
    found = engine.index.find(
        words, limit=limit, offset=offset, filters=filters, count=facets, explain=explain
    )
    hits = found.hits
    if engine.reranker is not None and offset < READ:
        hits = best(engine, words, offset + limit, filters, explain=explain)[offset:]
    asked = read_wording(words).syllables
    passages = []
    for hit in hits:
        text = engine.passages.passage(hit.passage_id)
        if text is not None:
            passages.append(_shown(text, hit, asked))
    return Searched(
        words, found.understood, tuple(passages), offset, limit, found.total, found.documents,
        known.facets(found.by_document) if facets and known is not None else {}, notes,
    )  # fmt: skip


def best(
    engine: Searching, words: str, limit: int, filters: Filters | None = None, *, explain: bool = False
) -> tuple[Hit, ...]:
    """`PassageIndex.search`, reordered by the cross-encoder where the settings name one."""
    if engine.reranker is None:
        return engine.index.search(words, limit, filters)

    def text(passage_id: str) -> str:
        found = engine.passages.passage(passage_id)
        return f"{found.section}\n{found.text}".strip() if found else ""

    hits = engine.index.find(words, limit=max(limit, READ), filters=filters, explain=explain).hits
    return engine.reranker.reordered(words, hits, text)[:limit]


def _within(engine: Searching, document: str | None, allowed: frozenset[str] | None) -> frozenset[str] | None:
    """The allowed files, only those that hold the document where one is named."""
    if document is None:
        return allowed
    from search.engine.show import one

    held = frozenset(engine.names.keys(one(cast("Engine", engine), document).iri))
    return held if allowed is None else held & allowed


def _knowledge(engine: Searching) -> Knowledge:
    """What is known, kept as long as neither graph nor index changes."""
    state = (engine.graph.version, engine.index.sequence)
    if engine.known is None or engine.known[0] != state:
        engine.known = (state, knowledge_of(engine))
    return engine.known[1]


def _shown(text: PassageText, hit: Hit, asked: tuple[str, ...]) -> FoundPassage:
    marked = asked_words(asked, text.text)
    piece = snippet(text.text, marked)
    return FoundPassage(
        hit.passage_id, text.iri, text.document, text.number, text.section, text.page, text.source, text.text,
        highlights(text.text, marked), piece.text, piece.highlights, hit.score, hit.why,
    )  # fmt: skip


def searched_json(found: Searched) -> dict[str, Any]:
    """The object of `luocdo search --json`."""
    return asdict(found)
