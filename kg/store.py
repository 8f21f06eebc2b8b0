"""The graph on disk: one process writes, any number read, and a killed writer leaves the last good state.

RocksDB allows one process to open a store for writing and calls reading beside it undefined. So a writer
works on a store of its own and publishes a snapshot (hard links, some milliseconds) that readers open
read-only (`kg.files` draws the folder). A rebuild writes a new generation beside the old one and switches
when it is whole.
"""

from __future__ import annotations

import contextlib
import time
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import IO, cast

from pyoxigraph import (
    BlankNode,
    Literal,
    NamedNode,
    Quad,
    QueryBoolean,
    QuerySolutions,
    QueryTriples,
    Store,
    Triple,
    Variable,
)

from kg.errors import GraphDamaged, GraphError, QueryError
from kg.files import locked, pinned, published, sweep, with_errno
from kg.iris import DEFAULT_BASE, Iris
from kg.writer import GraphWriter
from ontology.vocabulary import POL


@dataclass(frozen=True, slots=True)
class Snapshot:
    """One published state, never changed again; `version` is its name ("" before the first). `sequence` is the last
    change of the catalog that it has taken in (0 for a new one), `base` the base IRI it was built with (None for a
    new one): read once, since every question asks for both."""

    store: Store
    version: str
    iris: Iris
    sequence: int = 0
    base: str | None = None

    @classmethod
    def of(cls, store: Store, version: str, iris: Iris) -> Snapshot:
        """The state in a store."""
        own = next(store.quads_for_pattern(NamedNode(iris.library), NamedNode(POL.sequence), None), None)
        some = own or next(store.quads_for_pattern(None, NamedNode(POL.sequence), None), None)
        sequence = int(cast(Literal, own.object).value) if own else 0
        base = cast(NamedNode, some.subject).value.removesuffix("kho") if some else None
        return cls(store, version, iris, sequence, base)

    def query(
        self, text: str, bindings: Mapping[str, NamedNode | Literal] | None = None
    ) -> QuerySolutions | QueryBoolean | QueryTriples:
        """Run a SPARQL query over the union of all graphs; values come in as `bindings` only.

        Raises QueryError when the text is no query.
        """
        values: dict[Variable, NamedNode | BlankNode | Literal | Triple] = {
            Variable(name): value for name, value in (bindings or {}).items()
        }
        try:
            return self.store.query(text, use_default_graph_as_union=True, substitutions=values)
        except (SyntaxError, ValueError, RuntimeError) as error:
            raise QueryError(f"Câu truy vấn SPARQL không hợp lệ: {error}") from error


class GraphStore:
    """Opens the graph in `path`. Reading sees the last published state until `refresh`; threads may read
    while another refreshes."""

    def __init__(
        self, path: Path, read_only: bool = False, *, base: str = DEFAULT_BASE, wait_s: float = 60.0
    ) -> None:
        self.path, self.read_only, self.iris = Path(path), read_only, Iris(base)
        self._wait_s = wait_s
        self._snapshot = Snapshot(Store(), "", self.iris)
        self._pins: list[IO[bytes]] = []
        if not read_only:
            self.path.mkdir(parents=True, exist_ok=True)
        self.refresh()

    def close(self) -> None:
        """Let go of the snapshot, so that a writer may delete it."""
        self._snapshot = Snapshot(Store(), "", self.iris)
        self._release(0)

    def __enter__(self) -> GraphStore:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def refresh(self) -> bool:
        """Open what was published last; whether it is another state than before. Some 10 ms when it is."""
        for _ in range(20):
            current = published(self.path)
            if current == self._snapshot.version:
                return False
            folder = self.path / current
            try:
                pin = pinned(folder)
                snapshot = Snapshot.of(Store.read_only(str(folder)), current, self.iris)
            except (OSError, RuntimeError) as error:
                time.sleep(0.02)  # the snapshot was replaced between reading its name and opening it
                last = error
                continue
            self._pins.append(pin)
            self._snapshot = snapshot
            self._release(2)  # another thread may still be reading the state before this one
            return True
        raise GraphDamaged(f"Không mở được đồ thị trong «{self.path}»: {last}. Hãy chạy «luocdo rebuild».")

    def _release(self, kept: int) -> None:
        while len(self._pins) > kept:
            self._pins.pop(0).close()

    @property
    def snapshot(self) -> Snapshot:
        """The published state that is read; hold on to it for answers that must agree with each other."""
        return self._snapshot

    @property
    def version(self) -> str:
        """The name of the published state this reads; it changes with every publication."""
        return self._snapshot.version

    @property
    def sequence(self) -> int:
        """The last change of the catalog that the graph has taken in; 0 for a new one."""
        return self._snapshot.sequence

    @property
    def base(self) -> str | None:
        """The base IRI the stored graph was built with, None for a new one."""
        return self._snapshot.base

    @property
    def raw(self) -> Store:
        """The published state itself (read-only), for exports and the network."""
        return self._snapshot.store

    def __len__(self) -> int:
        return len(self.raw)

    def query(
        self, text: str, bindings: Mapping[str, NamedNode | Literal] | None = None
    ) -> QuerySolutions | QueryBoolean | QueryTriples:
        """`Snapshot.query` on the present state. Raises QueryError when the text is no query."""
        return self._snapshot.query(text, bindings)

    @contextlib.contextmanager
    def writing(self, *, rebuild: bool = False) -> Iterator[GraphWriter]:
        """A writer; what it wrote is published when the block ends well, and not at all when it fails.

        `rebuild` starts an empty generation beside the present one. Raises GraphBusy when another process
        writes for longer than the waiting time.
        """
        if self.read_only:
            raise GraphError("Đồ thị được mở chỉ để đọc.")
        with locked(self.path / "writer.lock", self._wait_s), with_errno(self.path):
            current = published(self.path)
            sweep(self.path, current)
            writer = GraphWriter(self.path, current, self.iris, fresh=rebuild or not current)
            try:
                yield writer
                if not writer.published:
                    writer.publish()
            finally:
                writer.close()
            self.refresh()
            sweep(self.path, published(self.path))

    def apply(self, sequence: int, graphs: Iterable[tuple[str, Iterable[Quad] | None]]) -> None:
        """Replace (or, for None, remove) whole graphs and remember the sequence, all or nothing."""
        with self.writing() as writer:
            writer.write(graphs)
            writer.set_sequence(sequence)

    def replace_graph(self, iri: str, quads: Iterable[Quad]) -> None:
        """Replace one graph whole."""
        self.apply(self.sequence, [(iri, quads)])

    def remove_graph(self, iri: str) -> None:
        """Remove one graph whole."""
        self.apply(self.sequence, [(iri, None)])
