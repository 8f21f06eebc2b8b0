"""Passages for answers: from the catalog, with the IRI of their document from the graph."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import islice
from typing import TYPE_CHECKING

from ingest.catalog.records import StoredPassage
from ingest.catalog.store import Catalog
from ontology.vocabulary import ELI
from search.answers.model import PassageText
from search.labels import called

if TYPE_CHECKING:
    from kg.store import GraphStore


_FILES = 4096
_PASSAGES = 4096
"""Remembered at most, some 2 kB each."""
_BEGINNING = 8
_LAID_OUT = 256
"""Files whose passages' places are remembered, some 20 kB each."""


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
        """The hashes of the files that hold this document, sorted; none of "", the document of a file that the graph does
        not know yet."""
        from pyoxigraph import NamedNode

        if not iri:
            return ()
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
        self._first = lru_cache(_FILES)(self._first_of)
        self._paper = lru_cache(_FILES)(self._paper_of)
        self._key_at = lru_cache(_FILES)(catalog.key_at)
        self._places = lru_cache(_LAID_OUT)(catalog.passage_places)
        self._passage = lru_cache(_PASSAGES)(self._read)

    def passage(self, passage_id: str) -> PassageText | None:
        return self._passage(passage_id)

    def covering(self, source: str, start: int, end: int) -> PassageText | None:
        key = self._key_at(source)
        for first, last, passage_id in self._places(key) if key else ():
            if first <= start < last:
                return self._passage(passage_id)
        return None

    def head(self, iri: str) -> PassageText | None:
        for key in self._names.keys(iri):
            passage: PassageText | None = self._first(key)
            if passage is not None:
                return passage
        return None

    def beginning(self, iri: str) -> Iterator[str]:
        """The texts of the first passages of a document, enough to hold what it says of itself."""
        keys = self._names.keys(iri)
        found = self._catalog.passages_of(keys[0]) if keys else ()
        return (passage.text for passage in islice(found, _BEGINNING))

    def of_document(self, iri: str) -> Sequence[PassageText]:
        return [passage for key in self._names.keys(iri) for passage in self._of_file(key)]

    def _of_file(self, key: str) -> Iterator[PassageText]:
        return map(self._text, self._catalog.passages_of(key))

    def _first_of(self, key: str) -> PassageText | None:
        found = self._catalog.first_passage(key)
        return self._text(found) if found else None

    def _read(self, passage_id: str) -> PassageText | None:
        found = self._catalog.passages([passage_id])
        return self._text(found[0]) if found else None

    def _paper_of(self, key: str) -> tuple[str, str | None, str, str]:
        """(label, number, path, IRI) of the paper in a file."""
        card, path = self._catalog.card(key), next(iter(self._catalog.paths(key)), "")
        number = card.number if card else None
        label = called(card.type, number or card.title) if card else ""
        return label or path.rsplit("/", 1)[-1], number, path, self._names.iri(key) or ""

    def _text(self, passage: StoredPassage) -> PassageText:
        label, number, path, iri = self._paper(passage.key)
        return PassageText(
            passage.id, passage.key, iri, label, number, passage.heading, passage.page, passage.text, path,
            passage.source_start, passage.source_end,
        )  # fmt: skip
