"""Passages for answers: from the catalog, with the IRI of their document from the graph."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import TYPE_CHECKING

from ingest.catalog import Catalog
from ingest.catalog_records import StoredPassage
from ontology.vocabulary import ELI
from search.answers.model import PassageText
from search.labels import called

if TYPE_CHECKING:
    from kg.store import GraphStore


_FILES = 4096
_PASSAGES = 8192
"""Remembered at most, some 2 kB each."""


class FileNames:
    """Which document a file holds, and which files hold a document, as the graph says. Lookups are cached as long
    as the graph does not change."""

    def __init__(self, store: GraphStore) -> None:
        self._store = store
        self._version = store.version
        self._iris: dict[str, str | None] = {}

    def iri(self, key: str) -> str | None:
        """The document that the file with this hash holds; None when the graph does not know the file yet."""
        from pyoxigraph import NamedNode

        if self._version != self._store.version:
            self._iris.clear()
            self._version = self._store.version
        if key not in self._iris:
            copy = NamedNode(self._store.iris.file(key) + "/ban")
            quads = self._store.raw.quads_for_pattern(copy, NamedNode(ELI.realizes), None)
            self._iris[key] = next((str(quad.object.value) for quad in quads), None)  # type: ignore[union-attr]
        return self._iris[key]

    def keys(self, iri: str) -> tuple[str, ...]:
        """The hashes of the files that hold this document, sorted."""
        from pyoxigraph import NamedNode

        quads = self._store.raw.quads_for_pattern(None, NamedNode(ELI.realizes), NamedNode(iri))
        found = (str(quad.subject.value).removesuffix("/ban").rsplit("/", 1)[1] for quad in quads)  # type: ignore[union-attr]
        return tuple(sorted(found))


class CatalogPassages:
    """`search.answers.model.PassageSource` over catalog and graph, in one state of both (`at`).

    An answer looks the same few files and passages up again and again, so what was looked up is remembered; the
    stores make a new one of these when the library has changed.
    """

    def __init__(self, catalog: Catalog, names: FileNames, at: tuple[int, str] = (0, "")) -> None:
        self.at = at
        self._catalog, self._names = catalog, names
        self._first = lru_cache(4096)(lambda key: next(iter(catalog.passages_of(key)), None))
        self._path = lru_cache(_FILES)(lambda key: next(iter(catalog.paths(key)), ""))
        self._card = lru_cache(_FILES)(catalog.card)
        self._key_at = lru_cache(_FILES)(catalog.key_at)
        self._passage_at = lru_cache(_PASSAGES)(catalog.passage_at)
        self._passage = lru_cache(_PASSAGES)(lambda one: next(iter(catalog.passages([one])), None))

    def passage(self, passage_id: str) -> PassageText | None:
        found = self._passage(passage_id)
        return self._text(found) if found else None

    def covering(self, source: str, start: int, end: int) -> PassageText | None:
        key = self._key_at(source)
        found = self._passage_at(key, start) if key else None
        return self._text(found) if found else None

    def head(self, iri: str) -> PassageText | None:
        for key in self._names.keys(iri):
            passage = self._first(key)
            if passage is not None:
                return self._text(passage)
        return None

    def of_document(self, iri: str) -> Sequence[PassageText]:
        keys = self._names.keys(iri)
        return [self._text(passage) for key in keys for passage in self._catalog.passages_of(key)]

    def _text(self, passage: StoredPassage) -> PassageText:
        card = self._card(passage.key)
        path = self._path(passage.key)
        number = card.number if card else None
        label = called(card.type, number or card.title) if card else ""
        return PassageText(
            id=passage.id,
            document_key=passage.key,
            iri=self._names.iri(passage.key) or "",
            document=label or path.rsplit("/", 1)[-1],
            number=number,
            section=passage.heading,
            page=passage.page,
            text=passage.text,
            source=path,
            start=passage.source_start,
            end=passage.source_end,
        )
