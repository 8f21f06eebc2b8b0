"""How the derived stores follow the catalog: what the graph and the index are given of each change.

Both remember the last sequence number they took in, so catching up after a kill, a restore or an ingest by another
process is the same thing: take in what came after it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path, PurePath
from typing import TYPE_CHECKING

from ingest.catalog.store import Catalog
from ingest.model import Document
from search.keywords import IndexEntry

if TYPE_CHECKING:
    from kg.store import GraphStore
    from search.index import PassageIndex

MANY_CHANGES = 50
"""From so many changes on, graph and index are brought up side by side in two processes."""

INDEX_COMMIT_PASSAGES = 4000
"""Passages between two commits of the index: what is encoded and held in memory at a time."""


class GraphFeed:
    """The catalog as `kg.sync` wants to see it."""

    def __init__(self, catalog: Catalog) -> None:
        self._catalog = catalog

    def changes_since(self, sequence: int) -> Iterator[tuple[int, str, Document | None]]:
        for change in self._catalog.changes_since(sequence):
            document = None if change.removed else self._catalog.document(change.key)
            yield change.sequence, change.key, document

    def documents(self) -> Iterator[tuple[str, Document]]:
        for key in self._catalog.all_keys():
            document = self._catalog.document(key)
            if document is not None:
                yield key, document

    def document(self, sha256: str) -> Document:
        document = self._catalog.document(sha256)
        if document is None:
            raise KeyError(sha256)
        return document


def index_entries(document: Document) -> list[IndexEntry]:
    """The passages of a document as the index wants them."""
    header, text = document.header, document.text
    own = [campaign.name for campaign in document.campaigns if -1 in campaign.documents]
    title = header.title or PurePath(document.source.path).stem
    return [
        IndexEntry(
            passage_id=passage.id,
            document_key=document.source.sha256,
            number=header.number,
            title=title,
            section=passage.heading,
            text=text.clean[passage.start : passage.end],
            page=passage.page,
            type=header.type,
            issuer=header.issuer,
            place=header.place,
            date=header.date,
            campaign=own[0] if own else None,
        )
        for passage in document.passages
    ]


def follow_graph(directory: str, base: str) -> tuple[str, ...] | None:
    """Bring the graph of a data directory up to its catalog: what a process of its own does while another one does
    the index. The caller holds the writer lock. Returns `kg.sync.Progress.described`."""
    from kg.store import GraphStore
    from kg.sync import catch_up

    with Catalog(Path(directory)) as catalog, GraphStore(Path(directory) / "graph", base=base) as graph:
        return catch_up(graph, GraphFeed(catalog)).described


def follow_side_by_side(
    directory: Path, base: str, index: PassageIndex, catalog: Catalog
) -> tuple[str, ...] | None:
    """Bring the graph up in a process of its own while the index is brought up here. The caller holds the writer lock.
    Returns `kg.sync.Progress.described`."""
    from ingest.batch_workers import new_pool

    with new_pool(1) as pool:
        graph = pool.submit(follow_graph, str(directory), base)
        catch_up_index(index, catalog)
        return graph.result()


def follow(graph: GraphStore, index: PassageIndex, catalog: Catalog) -> tuple[str, ...] | None:
    """Bring graph and index up, one after the other. The caller holds the writer lock. Returns
    `kg.sync.Progress.described`."""
    from kg.sync import catch_up

    progress = catch_up(graph, GraphFeed(catalog))
    if index.sequence != catalog.sequence:
        catch_up_index(index, catalog)
    return progress.described


def catch_up_index(
    index: PassageIndex, catalog: Catalog, on_step: Callable[[int, int], None] = lambda _done, _all: None
) -> int:
    """Take in every change that the index has not seen, commit by commit. The number of changes."""
    changes = catalog.changes_since(index.sequence)
    held = 0
    for number, change in enumerate(changes, 1):
        document = None if change.removed else catalog.document(change.key)
        if document is None:
            index.remove(change.key)
        else:
            entries = index_entries(document)
            index.replace(change.key, entries)
            held += len(entries)
        if held >= INDEX_COMMIT_PASSAGES or number == len(changes):
            index.commit(change.sequence)
            held = 0
        on_step(number, len(changes))
    return len(changes)
