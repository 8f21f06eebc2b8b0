"""The stores of one data directory: opened when first needed, derived ones kept up with the catalog.

Before a read, graph and index catch up, unless another process is writing: then they are read in the last state
that process has finished.
"""

from __future__ import annotations

import os
import shutil
import threading
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Self

from ingest.catalog.errors import LibraryBusy, LibraryError, LibraryFollowing, LibraryFull
from ingest.catalog.lock import writer_lock
from ingest.catalog.store import Catalog
from ingest.version import PARSER
from search.engine.derived import derived_errors
from search.engine.follower import Follower
from search.settings import Settings, load_settings

if TYPE_CHECKING:
    from kg.store import GraphStore
    from kg.view import GraphView
    from search.encoder import Encoder
    from search.engine.passages import CatalogPassages, FileNames
    from search.index import PassageIndex

Tell = Callable[[str], None]
OLDER = (
    "{} văn bản trong kho được đọc bằng bản cũ của bộ đọc: chạy «luocdo rebuild --reread» để đọc lại và tìm được "
    "nhiều hơn."
)


class Stores:
    """Catalog, graph and index of one library."""

    def __init__(
        self,
        data: Path | str,
        settings: Settings | None = None,
        *,
        tell: Tell = lambda _: None,
        background: bool = False,
        passive: bool = False,
        steady: bool = False,
    ) -> None:
        """Opens nothing yet. `tell` hears, in Vietnamese, what takes long (waiting, catching up). With `background` a
        long catching up is done beside (`search.engine.follower`), and reads get what was published before. A
        `passive` one never writes: it reads what others publish. A `steady` one is passive and stays with the state
        that it found first, so that what it has learnt of it holds."""
        self.settings = settings or load_settings(data=str(data))
        self.directory, self._tell = Path(data), tell
        self._lock = threading.RLock()
        self._holding = self._looked = False
        self._passages: CatalogPassages | None = None
        self._passive, self._steady, self._settled = passive or steady, steady, False
        self._follower = Follower(self.directory, self.settings, tell) if background else None

    @cached_property
    def catalog(self) -> Catalog:
        return Catalog(self.directory)

    @cached_property
    def graph(self) -> GraphStore:
        """The graph; one that cannot be read is taken away, and catching up builds it anew."""
        from kg.errors import GraphDamaged
        from kg.store import GraphStore

        folder = self.directory / "graph"
        with derived_errors(self.directory):
            try:
                return GraphStore(folder, self._passive, base=self.settings.base_iri)
            except GraphDamaged:
                if self._passive:
                    raise
                self._mended_beside()
                self._tell("Đồ thị bị hỏng, sẽ lập lại từ danh mục.")
                with self._writing(wait=0):
                    shutil.rmtree(folder)
                return GraphStore(folder, base=self.settings.base_iri)

    @cached_property
    def view(self) -> GraphView:
        from kg.view import GraphView

        return GraphView(self.graph)

    @cached_property
    def index(self) -> PassageIndex:
        """The index; one that is damaged, or made by another encoder, is built anew."""
        from search.index import EncoderMismatchError, IndexDamagedError, PassageIndex

        folder = self.directory / "index"
        if self._passive:
            return self._index_as_it_is(folder)
        with derived_errors(self.directory):
            try:
                return PassageIndex(folder, encoder=self.encoder)
            except (EncoderMismatchError, IndexDamagedError) as error:
                self._mended_beside()
                self._tell(f"Lập lại chỉ mục tìm kiếm: {error}")
                with self._writing(wait=0):
                    self._build_index()
                return PassageIndex(folder, encoder=self.encoder)

    def _mended_beside(self) -> None:
        """Raise `LibraryFollowing` where what is broken is built anew by another process, not here."""
        if self._follower is not None and self._follower.mends():
            raise LibraryFollowing(self.directory)

    def _index_as_it_is(self, folder: Path) -> PassageIndex:
        """The index for one who may not mend it; it is being made when it cannot be read."""
        from search.index import PassageIndex, PassageIndexError

        try:
            return PassageIndex(folder, read_only=True, encoder=self.encoder, steady=self._steady)
        except PassageIndexError as error:
            raise LibraryFollowing(self.directory) from error

    @cached_property
    def encoder(self) -> Encoder:
        from search.encoder import named_encoder

        with derived_errors(self.directory):
            return named_encoder(self.settings.encoder)

    def _build_index(self) -> None:
        """Build the index anew beside the old one. The caller holds the writer lock."""
        from search.engine.sync import GraphFeed, index_entries
        from search.index import PassageIndex

        entries = ((key, index_entries(document)) for key, document in GraphFeed(self.catalog).documents())
        PassageIndex.rebuild_at(
            self.directory / "index", entries, self.catalog.sequence, encoder=self.encoder
        )

    @cached_property
    def names(self) -> FileNames:
        from search.engine.passages import FileNames

        return FileNames(self.graph)

    @property
    def passages(self) -> CatalogPassages:
        """The passages in the present state of catalog and graph."""
        from search.engine.passages import CatalogPassages

        if self._settled and self._passages is not None:
            return self._passages
        at = self.catalog.sequence, self.graph.version
        if self._passages is None or self._passages.at != at:
            self._passages = CatalogPassages(self.catalog, self.names, at)
        return self._passages

    def close(self) -> None:
        """Let go of all stores; a catching up beside is waited for."""
        self._settled = False
        if self._follower is not None:
            self._follower.stop()
        self._let_go("catalog", "graph", "index")

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _create(self) -> None:
        """Open the catalog, made anew where there is none."""
        if "catalog" not in self.__dict__:
            self.__dict__["catalog"] = Catalog(self.directory, create=True)

    @contextmanager
    def _writing(self, wait: float | None = None) -> Iterator[None]:
        """Hold the writer lock of the data directory; within a block that holds it already, do nothing."""
        with self._lock:
            if self._holding:
                yield
                return
            seconds = self.settings.wait_seconds if wait is None else wait
            with writer_lock(self.directory, seconds, self._tell):
                self._holding = True
                try:
                    yield
                finally:
                    self._holding = False

    @contextmanager
    def _reading(self) -> Iterator[None]:
        """Read from stores that are ready: made so by one thread at a time, read by any number."""
        with self._lock:
            self.ready()
        yield

    def _let_go(self, *stores: str) -> None:
        """Close stores, and forget what was made of them; they are opened again when needed."""
        for name in stores:
            store = self.__dict__.pop(name, None)
            if store is not None:
                store.close()
        for name in ("view", "names"):
            self.__dict__.pop(name, None)
        self._passages = None

    def _drop_derived(self) -> None:
        self._let_go("graph", "index")
        for name in ("graph", "index"):
            shutil.rmtree(self.directory / name, ignore_errors=True)

    def ready(self) -> None:
        """Make graph and index catch up if they are behind and nobody is writing. Cheap when they are not."""
        if self._settled:
            return
        behind = self.catalog.sequence
        self._look_at_age()
        with derived_errors(self.directory):
            self.graph.refresh()
            self._same_base()
            low, high = sorted((self.graph.sequence, self.index.sequence))
            # what others commit meanwhile is in the catalog before it is in graph or index
            caught_up = (
                bool(self.graph.version) and low >= behind and high <= max(behind, self.catalog.sequence)
            )
        if self._passive and behind and not self.graph.version:
            raise LibraryFollowing(self.directory)
        if caught_up or self._passive:
            self._settled = self._steady
            return
        if self._follower is not None and self._follower.takes(self.catalog, self.graph, self.index):
            return
        try:
            with self._writing(wait=0):
                self._follow()
        except LibraryBusy:
            self._tell("Đang có tiến trình khác nạp văn bản: trả lời theo những gì đã nạp xong trước đó.")
        except LibraryFull:
            if not self.graph.version:
                raise
            self._let_go("graph", "index")  # whatever the attempt left in memory
            self._tell(f"Ổ đĩa chứa “{self.directory}” đã đầy: trả lời theo những gì đã lập xong trước đó.")

    def _look_at_age(self) -> None:
        """Once: say when documents were read by older steps than these."""
        if self._looked:
            return
        self._looked = True
        older = self.catalog.read_before(PARSER)
        if older:
            self._tell(OLDER.format(older))

    def _same_base(self) -> None:
        """Raise `LibraryError` when the graph was built under another base IRI than the settings name."""
        base = self.graph.base
        if base not in (None, self.settings.base_iri):
            raise LibraryError(
                self.directory,
                f"Đồ thị được lập với IRI gốc “{base}”, khác với cài đặt “{self.settings.base_iri}”. "
                "Hãy chạy «luocdo rebuild», hoặc đặt lại base_iri như cũ.",
            )

    def _follow(self) -> Iterable[str] | None:
        """Bring graph and index up to the catalog. The caller holds the writer lock. Returns the documents that the graph
        describes anew, None for all."""
        from search.engine.sync import MANY_CHANGES, follow, follow_side_by_side

        if max(self.graph.sequence, self.index.sequence) > self.catalog.sequence:
            self._tell("Đồ thị và chỉ mục không phải của danh mục này: lập lại từ danh mục.")
            self._drop_derived()
        changes = len(self.catalog.changes_since(min(self.graph.sequence, self.index.sequence)))
        with derived_errors(self.directory):
            self._same_base()
            if changes >= MANY_CHANGES and (os.cpu_count() or 1) > 1:
                self._tell(f"Đang lập đồ thị và chỉ mục cho {changes} văn bản…")
                base = self.settings.base_iri
                described = follow_side_by_side(self.directory, base, self.index, self.catalog)
                self.graph.refresh()
                return described
            return follow(self.graph, self.index, self.catalog)

    def lag(self) -> dict[str, int]:
        """How many changes of the catalog graph and index have not taken in. Raises `LibraryError` when one of them
        cannot be opened."""
        self.ready()
        sequence = self.catalog.sequence
        return {"graph": sequence - self.graph.sequence, "index": sequence - self.index.sequence}
