"""Writing the graph: whole graphs are replaced in a work store, then a snapshot is published for readers."""

from __future__ import annotations

import shutil
from collections.abc import Iterable, Iterator
from itertools import islice
from pathlib import Path

from pyoxigraph import Literal, NamedNode, Quad, Store

from kg.errors import GraphDamaged
from kg.files import GENERATION, copy_snapshot, write_atomically
from kg.iris import Iris
from ontology.vocabulary import POL

_CHUNK = 200_000
_BULK_FROM = 50_000
_COMPACT_FROM = 500_000
"""So many quads loaded in bulk lie in many overlapping tables, which makes every lookup two to three times slower
until they are merged. Merging costs an eighth of the loading."""


class GraphWriter:
    """Writes to the work store of one generation; made by `GraphStore.writing`."""

    def __init__(self, path: Path, current: str, iris: Iris, *, fresh: bool) -> None:
        self._path, self._iris = path, iris
        generation = current.split("/")[0]
        number = int(generation.removeprefix(GENERATION)) if generation else 0
        self._generation = f"{GENERATION}{number + 1:06d}" if fresh else generation
        self.folder = path / self._generation
        self.fresh = fresh
        self._snapshot = 1 if fresh else int(current.rsplit("-", 1)[1]) + 1
        if fresh:
            shutil.rmtree(self.folder, ignore_errors=True)
            self.folder.mkdir(parents=True)
        self.published = False
        self._loaded = 0
        self._store = self._open(path / current if not fresh else None)

    @property
    def ledger_path(self) -> Path:
        """Where the ledger of this generation lies."""
        return self.folder / "ledger.sqlite"

    def write(self, graphs: Iterable[tuple[str, Iterable[Quad] | None]]) -> int:
        """Replace or remove whole graphs; the number of quads written."""

        def pieces() -> Iterator[Quad]:
            for iri, quads in graphs:
                graph = NamedNode(iri)
                if not self.fresh and self._store.contains_named_graph(graph):
                    self._store.remove_graph(graph)
                if quads is not None:
                    yield from quads

        return self._add(pieces())

    def describe(self, subjects: Iterable[tuple[str, Iterable[Quad]]]) -> int:
        """Replace what the library's own graph says of some subjects."""
        library = NamedNode(self._iris.library)

        def pieces() -> Iterator[Quad]:
            for iri, quads in subjects:
                if not self.fresh:
                    for quad in list(self._store.quads_for_pattern(NamedNode(iri), None, None, library)):
                        self._store.remove(quad)
                yield from quads

        return self._add(pieces())

    def set_sequence(self, sequence: int) -> None:
        """Remember the last change of the catalog that is in here."""
        root = NamedNode(self._iris.library)
        for quad in list(self._store.quads_for_pattern(root, NamedNode(POL.sequence), None)):
            self._store.remove(quad)
        self._store.add(Quad(root, NamedNode(POL.sequence), Literal(str(sequence)), root))

    def publish(self) -> None:
        """Make a snapshot of what was written and let readers have it."""
        name = f"{self._generation}/snap-{self._snapshot:08d}"
        folder = self._path / name
        shutil.rmtree(folder, ignore_errors=True)
        if self._loaded >= _COMPACT_FROM:
            self._store.optimize()
            self._loaded = 0
        self._store.flush()
        self._store.backup(str(folder))
        write_atomically(self._path / "CURRENT", name)
        (self.folder / "unfinished").unlink(missing_ok=True)
        self._snapshot += 1
        self.published = True

    def close(self) -> None:
        """Close the work store; an unpublished fresh generation is thrown away by the next writer."""
        self._store = Store()

    def _open(self, snapshot: Path | None) -> Store:
        """The work store; what a failed or killed writer left in it is dropped for the published state."""
        work, unfinished = self.folder / "work", self.folder / "unfinished"
        if snapshot is not None and unfinished.exists():
            copy_snapshot(snapshot, work)
        unfinished.touch()
        try:
            return Store(str(work))
        except (OSError, RuntimeError) as error:
            if snapshot is None:
                raise
            try:
                copy_snapshot(snapshot, work)
                return Store(str(work))
            except (OSError, RuntimeError):
                raise GraphDamaged(
                    f"Đồ thị trong «{self._path}» bị hỏng: {error}. Hãy chạy «luocdo rebuild»."
                ) from error

    def _add(self, quads: Iterator[Quad]) -> int:
        written = 0
        while chunk := list(islice(quads, _CHUNK)):
            if len(chunk) >= _BULK_FROM:
                self._store.bulk_extend(chunk)
                self._loaded += len(chunk)
            else:
                self._store.extend(chunk)
            written += len(chunk)
        return written
