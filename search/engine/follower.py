"""Catching up beside the readers: for a service that must go on answering while a library is brought up to date.

A killed ingest, a restore or a newer encoder can leave graph and index thousands of documents behind. The command line
brings them up before it answers; a service answers from the last published state and lets a thread with stores of its
own do the work.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from ingest.catalog.errors import LibraryBusy, LibraryError, LibraryFollowing
from ingest.catalog.lock import writer_lock
from search.engine.worker import Start
from search.engine.workers import WorkerError, Workers

if TYPE_CHECKING:
    from ingest.catalog.store import Catalog
    from kg.store import GraphStore
    from search.index import PassageIndex
    from search.settings import Settings

NICE = 10
"""How far writing steps back behind reading."""

FEW_CHANGES = 5
"""Up to so many changes are taken in at once: it costs less than a second."""


PAUSE_S = 1.0
"""After somebody else was found writing: reads come many times a second."""


class Follower:
    """Brings the library of one data directory up to date in a thread, one at a time."""

    def __init__(
        self, directory: Path, settings: Settings, tell: Callable[[str], None], *, apart: bool = False
    ) -> None:
        """`apart`: the work is done in a process of its own, so that it takes nothing from the readers here."""
        self._directory, self._settings, self._tell = directory, settings, tell
        self._apart = apart
        self._workers: Workers | None = None
        self._thread: threading.Thread | None = None
        self._trouble: LibraryError | None = None
        self._starting = threading.Lock()
        self._not_before = 0.0

    def takes(self, catalog: Catalog, graph: GraphStore, index: PassageIndex) -> bool:
        """Whether the catching up is done beside: then the caller reads what was published before. False for a few
        changes, which the caller takes in itself. Raises `LibraryFollowing` while nothing was published yet."""
        running = self._thread is not None and self._thread.is_alive()
        if not running:
            changes = len(catalog.changes_since(min(graph.sequence, index.sequence)))
            if changes <= FEW_CHANGES and not self._apart:
                return False
            if self._trouble is not None:
                trouble, self._trouble = self._trouble, None
                raise trouble
            self._begin()
        if not graph.version:
            raise LibraryFollowing(self._directory)
        return True

    def mends(self) -> bool:
        """Whether a graph or index that cannot be read is built anew in another process; begins it."""
        if self._apart and (self._thread is None or not self._thread.is_alive()):
            if self._trouble is not None:
                trouble, self._trouble = self._trouble, None
                raise trouble
            self._begin()
        return self._apart

    def _begin(self) -> None:
        """Start the thread, unless another request has done so meanwhile."""
        with self._starting:
            resting = time.monotonic() < self._not_before
            if not resting and (self._thread is None or not self._thread.is_alive()):
                self._thread = threading.Thread(target=self._follow, name="luocdo-follower", daemon=True)
                self._thread.start()

    def stop(self) -> None:
        """Wait for the work under way; in another process it is stopped: the next start takes it up again."""
        if self._workers is not None:
            self._workers.close()
        if self._thread is not None:
            self._thread.join()

    def _follow(self) -> None:
        from search.engine.engine import Engine

        try:
            if self._apart:
                with writer_lock(self._directory, 0):
                    pass  # no process is started for what another one is doing
                self._follow_apart()
                return
            with Engine(self._directory, self._settings, tell=self._tell) as engine:
                engine.ready()
        except (LibraryBusy, WorkerError):
            self._not_before = time.monotonic() + PAUSE_S
        except LibraryError as error:
            self._trouble = error

    def _follow_apart(self) -> None:
        start = Start("search.engine.ingesting:Ingesting", (str(self._directory), self._settings), nice=NICE)
        self._workers = workers = Workers(start, 1)
        try:
            workers.call("follow")
        finally:
            workers.close()
