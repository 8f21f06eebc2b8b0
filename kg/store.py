"""The graph on disk: one process writes, any number read, and a killed writer leaves the last good state.

    <folder>/CURRENT             "<generation>/<snapshot>": what readers open, switched in one rename
    <folder>/writer.lock         held (flock) by the process that writes
    <folder>/<generation>/work/  the store that is written to
    <folder>/<generation>/unfinished   there while `work` holds what is not published
    <folder>/<generation>/ledger.sqlite
    <folder>/<generation>/snap-N/   what readers open: a snapshot that is never changed again

RocksDB allows one process to open a store for writing and calls reading beside it undefined. So a writer
works on `work` and publishes a snapshot (hard links, some milliseconds) that readers open read-only.
A rebuild writes a new generation beside the old one and switches when it is whole.
"""

from __future__ import annotations

import contextlib
import errno
import fcntl
import os
import shutil
import time
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import islice
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

from kg.errors import GraphBusy, GraphDamaged, GraphError, QueryError
from kg.iris import DEFAULT_BASE, Iris
from ontology.vocabulary import POL

FORMAT = 1
"""Raised when what is written changes its form; a graph of another form is built anew."""

_GENERATION = f"gen{FORMAT}-"
_CHUNK = 200_000
_BULK_FROM = 50_000


@dataclass(frozen=True, slots=True)
class Snapshot:
    """One published state, never changed again; `version` is its name ("" before the first)."""

    store: Store
    version: str
    iris: Iris

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
            current = _published(self.path)
            if current == self._snapshot.version:
                return False
            folder = self.path / current
            try:
                pin = _pinned(folder)
                store = Store.read_only(str(folder))
            except (OSError, RuntimeError) as error:
                time.sleep(0.02)  # the snapshot was replaced between reading its name and opening it
                last = error
                continue
            self._pins.append(pin)
            self._snapshot = Snapshot(store, current, self.iris)
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
        found = next(
            self.raw.quads_for_pattern(NamedNode(self.iris.library), NamedNode(POL.sequence), None), None
        )
        return int(cast(Literal, found.object).value) if found else 0

    @property
    def base(self) -> str | None:
        """The base IRI the stored graph was built with, None for a new one."""
        found = next(self.raw.quads_for_pattern(None, NamedNode(POL.sequence), None), None)
        return cast(NamedNode, found.subject).value.removesuffix("kho") if found else None

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
        with _locked(self.path / "writer.lock", self._wait_s), _with_errno(self.path):
            current = _published(self.path)
            _sweep(self.path, current)
            writer = GraphWriter(self.path, current, self.iris, fresh=rebuild or not current)
            try:
                yield writer
                if not writer.published:
                    writer.publish()
            finally:
                writer.close()
            self.refresh()
            _sweep(self.path, _published(self.path))

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


class GraphWriter:
    """Writes to the work store of one generation; made by `GraphStore.writing`."""

    def __init__(self, path: Path, current: str, iris: Iris, *, fresh: bool) -> None:
        self._path, self._iris = path, iris
        generation = current.split("/")[0]
        number = int(generation.removeprefix(_GENERATION)) if generation else 0
        self._generation = f"{_GENERATION}{number + 1:06d}" if fresh else generation
        self.folder = path / self._generation
        self.fresh = fresh
        self._snapshot = 1 if fresh else int(current.rsplit("-", 1)[1]) + 1
        if fresh:
            shutil.rmtree(self.folder, ignore_errors=True)
            self.folder.mkdir(parents=True)
        self.published = False
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
        self._store.flush()
        self._store.backup(str(folder))
        _write_atomically(self._path / "CURRENT", name)
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
            _copy_snapshot(snapshot, work)
        unfinished.touch()
        try:
            return Store(str(work))
        except (OSError, RuntimeError) as error:
            if snapshot is None:
                raise
            try:
                _copy_snapshot(snapshot, work)
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
            else:
                self._store.extend(chunk)
            written += len(chunk)
        return written


def _copy_snapshot(snapshot: Path, work: Path) -> None:
    """A store of one's own from a snapshot: tables, which never change, as hard links, the rest copied."""

    def place(source: str, target: str) -> None:
        if source.endswith(".sst"):
            with contextlib.suppress(OSError):
                os.link(source, target)
                return
        shutil.copy2(source, target)

    shutil.rmtree(work, ignore_errors=True)
    shutil.copytree(snapshot, work, copy_function=place)


def _published(path: Path) -> str:
    """What CURRENT names, "" when there is nothing yet or nothing of this form."""
    try:
        name = (path / "CURRENT").read_text(encoding="ascii").strip()
    except FileNotFoundError:
        return ""
    return name if name.startswith(_GENERATION) else ""


def _write_atomically(path: Path, content: str) -> None:
    beside = path.with_suffix(".new")
    with beside.open("w", encoding="ascii") as out:
        out.write(content)
        out.flush()
        os.fsync(out.fileno())
    beside.replace(path)


def _pinned(snapshot: Path) -> IO[bytes]:
    """A shared lock that keeps a writer from deleting the snapshot."""
    pin = Path(f"{snapshot}.pin").open("ab")  # noqa: SIM115 - held as long as the snapshot is read
    fcntl.flock(pin, fcntl.LOCK_SH)
    if not snapshot.is_dir():
        pin.close()
        raise FileNotFoundError(snapshot)
    return pin


@contextlib.contextmanager
def _with_errno(path: Path) -> Iterator[None]:
    """RocksDB tells a full disk in words only; callers know it by ENOSPC."""
    try:
        yield
    except (OSError, RuntimeError) as error:
        if getattr(error, "errno", None) is None and "No space left" in str(error):
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), str(path)) from error
        raise


@contextlib.contextmanager
def _locked(path: Path, wait_s: float) -> Iterator[None]:
    deadline = time.monotonic() + wait_s
    with path.open("ab") as lock:
        while True:
            try:
                fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
                break
            except BlockingIOError:
                if time.monotonic() > deadline:
                    raise GraphBusy("Một tiến trình khác đang ghi vào đồ thị; hãy thử lại sau.") from None
                time.sleep(0.02)
        yield


def _sweep(path: Path, current: str) -> None:
    """Delete generations and snapshots that nobody reads. Called under the writer's lock."""
    generation = current.split("/")[0]
    for folder in path.glob("gen*-*"):
        for snapshot in folder.glob("snap-*"):
            if snapshot.is_dir() and f"{folder.name}/{snapshot.name}" != current:
                _delete_unread(snapshot)
        if folder.name != generation and not any(s.is_dir() for s in folder.glob("snap-*")):
            shutil.rmtree(folder, ignore_errors=True)


def _delete_unread(snapshot: Path) -> None:
    pin_path = Path(f"{snapshot}.pin")
    with pin_path.open("ab") as pin:
        try:
            fcntl.flock(pin, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return
        shutil.rmtree(snapshot, ignore_errors=True)
        pin_path.unlink(missing_ok=True)
