"""Bring the graph up to the catalog: take in what changed since, or build all anew beside the old.

The ledger goes first and says which graphs must be written; the store publishes; then the ledger forgets.
A process killed in between finds the rest marked in the ledger and writes it again, which changes nothing
that was already right.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing
from dataclasses import dataclass, replace
from typing import Protocol

from pyoxigraph import Quad

from ingest.model import Document
from kg.build import document_quads
from kg.iris import Iris
from kg.ledger import Ledger
from kg.library import description_quads
from kg.store import GraphStore
from kg.writer import GraphWriter

_KEPT = 16
_DAMAGED = ("SQLITE_CORRUPT", "SQLITE_NOTADB")
"""What SQLite calls a ledger that cannot be read."""


class CatalogLike(Protocol):
    """What the graph needs of the record of documents. A file is named by the hash of its bytes."""

    def changes_since(self, sequence: int) -> Iterable[tuple[int, str, Document | None]]:
        """Every change after `sequence` in order: its number, the file, the document or None if removed."""
        ...

    def documents(self) -> Iterable[tuple[str, Document]]:
        """All documents held."""
        ...

    def document(self, sha256: str) -> Document:
        """One document held."""
        ...


@dataclass(frozen=True, slots=True)
class Progress:
    """What catching up did: changes taken in, graphs and quads written, the sequence reached, and the IRIs of the documents
    that are described anew or no more (None: all may be)."""

    changes: int
    graphs: int
    quads: int
    sequence: int
    described: tuple[str, ...] | None = ()


def catch_up(store: GraphStore, catalog: CatalogLike) -> Progress:
    """Take in every change of the catalog that the graph has not seen; without one, no lock is taken. A graph whose ledger
    cannot be read is built anew.

    Raises GraphBusy when another process writes, GraphDamaged when the graph must be rebuilt.
    """
    store.refresh()
    if not store.version or store.base != store.iris.base:
        return rebuild(store, catalog)
    if next(iter(catalog.changes_since(store.sequence)), None) is None:
        return Progress(0, 0, 0, store.sequence)
    try:
        with store.writing() as writer:
            return _run(writer, catalog, store.iris)
    except sqlite3.DatabaseError as error:
        if not str(getattr(error, "sqlite_errorname", "")).startswith(_DAMAGED):
            raise
    return rebuild(store, catalog)


def rebuild(store: GraphStore, catalog: CatalogLike) -> Progress:
    """Build the whole graph anew beside the present one, which stays in use until the new one is whole."""
    with store.writing(rebuild=True) as writer:
        return replace(_run(writer, catalog, store.iris), described=None)


def _run(writer: GraphWriter, catalog: CatalogLike, iris: Iris) -> Progress:
    with closing(Ledger(writer.ledger_path, iris)) as ledger:
        kept: dict[str, Document] = {}
        count = ledger.update(_watched(catalog.changes_since(ledger.sequence), kept))
        graphs, quads = 0, 0

        def file_graphs() -> Iterator[tuple[str, Iterable[Quad] | None]]:
            nonlocal graphs
            for sha in ledger.dirty_documents():
                graphs += 1
                document = _document(catalog, ledger, sha, kept)
                told = None
                if document:
                    told = document_quads(document, ledger.assignments(sha), iris, ledger.campaigns(sha))
                yield iris.file(sha), told

        quads += writer.write(file_graphs())
        described: list[str] = []

        def descriptions() -> Iterator[tuple[str, Iterable[Quad]]]:
            for iri, description in ledger.dirty_identities():
                described.append(iri)
                yield iri, description_quads(description, iris) if description else ()

        quads += writer.describe(descriptions())
        writer.set_sequence(ledger.sequence)
        writer.publish()
        ledger.clean()
        return Progress(count, graphs, quads, ledger.sequence, tuple(described))


def _watched(
    changes: Iterable[tuple[int, str, Document | None]], kept: dict[str, Document]
) -> Iterator[tuple[int, str, Document | None]]:
    """The changes, of which the first few documents are kept so that they need not be read twice."""
    for change in changes:
        _, sha, document = change
        kept.pop(sha, None)
        if document is not None and len(kept) < _KEPT:
            kept[sha] = document
        yield change


def _document(catalog: CatalogLike, ledger: Ledger, sha: str, kept: dict[str, Document]) -> Document | None:
    if not ledger.holds(sha):
        return None
    try:
        return kept.get(sha) or catalog.document(sha)
    except LookupError:
        return None  # removed meanwhile; the next catching up will hear of it
