"""Runs the jobs: one thread waits for them, a process of its own takes each in, so that no read waits for a write."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import BinaryIO

from filelock import FileLock, Timeout

from ingest.errors import LuocdoError
from search.engine.follower import NICE
from search.engine.jobs import MOST_ATTEMPTS, Job, JobStore
from search.engine.worker import Start
from search.engine.workers import WorkerError, WorkerLost, Workers
from search.settings import Settings

__all__ = ["Job", "Jobs"]

LOOK_S = 2.0
Told = Callable[[str, Job], None]


def _nothing() -> None:
    """What is done before a job is called ended, where nobody else has to learn of it."""


class Jobs:
    """The jobs of one service. `told` hears of "started" and "ended"; `learnt` brings the readers over to what a job
    has published, before the job is called ended: who is told of the end finds the papers."""

    def __init__(
        self,
        directory: Path,
        settings: Settings,
        told: Told = lambda _what, _job: None,
        learnt: Callable[[], None] = _nothing,
    ) -> None:
        self._directory, self._settings, self._told = directory, settings, told
        self._learnt = learnt
        self._store = JobStore(directory)
        self._wake, self._stopping, self._idle = threading.Event(), threading.Event(), threading.Event()
        self._idle.set()
        self._running: Workers | None = None
        self._thread: threading.Thread | None = None
        self._starting = threading.Lock()

    def open(self) -> None:
        """Begin to run what waits, also from before a restart."""
        with self._starting:
            if self._thread is None and not self._stopping.is_set():
                self._thread = threading.Thread(target=self._serve, name="luocdo-jobs", daemon=True)
                self._thread.start()

    def start(self, files: Sequence[tuple[str | None, BinaryIO]], who: str = "") -> Job:
        """Keep the files and begin to take them in when those before are done."""
        job = self._store.add(files, who)
        self.open()
        self._wake.set()
        return job

    def find(self, name: str, offset: int = 0, limit: int = -1) -> Job | None:
        """`JobStore.find`."""
        return self._store.find(name, offset, limit)

    def all(self, limit: int = 50, offset: int = 0) -> tuple[Job, ...]:
        """Newest first, each with its first results."""
        return self._store.all(limit, offset)

    def count(self) -> dict[str, int]:
        """How many jobs there are of each state."""
        return self._store.count()

    def oldest_waiting(self) -> Job | None:
        """The job that comes next."""
        return self._store.next_waiting()

    def close(self) -> None:
        """Let the job under way go on for the time that the settings give, then stop it: it is rolled back to its last
        commit and waits for the next start. Those that wait go on waiting."""
        self._stopping.set()
        self._wake.set()
        if not self._idle.wait(self._settings.stop_seconds) and self._running is not None:
            self._running.close()
        if self._thread is not None:
            self._thread.join(10)

    def _serve(self) -> None:
        """Only one service of a data directory runs jobs; another one takes over when it has gone."""
        lock = FileLock(self._directory / "jobs.lock", thread_local=False)
        while not self._stopping.is_set():
            try:
                if not self._directory.is_dir():
                    raise Timeout("")
                lock.acquire(timeout=0)
                break
            except (Timeout, OSError):
                self._wake.wait(LOOK_S)
                self._wake.clear()
        else:
            return
        try:
            recovered = False
            while not self._stopping.is_set():
                try:
                    if not recovered:
                        self._store.recover()
                        recovered = True
                    job = self._store.next_waiting()
                except (LuocdoError, OSError):
                    job = None  # the disk is busy, full or gone: look again
                if job is None:
                    self._wake.wait(LOOK_S)
                    self._wake.clear()
                else:
                    self._run(job)
        finally:
            lock.release()

    def _run(self, job: Job) -> None:
        self._idle.clear()
        try:
            start = Start(
                "search.engine.ingesting:Ingesting", (str(self._directory), self._settings), nice=NICE
            )
            self._running = Workers(start, 1)
            self._store.begin(job.id)
            self._told("started", job)
            self._finish(job, self._running)
        except (LuocdoError, OSError):
            self._stopping.wait(LOOK_S)  # the disk is full or gone: the job stays as it is written down
        finally:
            if self._running is not None:
                self._running.close()
            self._running = None
            self._idle.set()

    def _finish(self, job: Job, workers: Workers) -> None:
        try:
            reason = workers.call("run", job.id)
            if not self._stopping.is_set():
                self._learnt()
            self._store.end(job.id, reason)
        except WorkerLost:
            if not self._stopping.is_set() and job.attempts + 1 >= MOST_ATTEMPTS:
                self._store.end(
                    job.id,
                    "Tiến trình nạp dừng đột ngột nhiều lần (có thể hết bộ nhớ); hãy nạp lại từng tệp.",
                )
            else:
                self._store.put_back(job.id)
                return
        except WorkerError as error:
            self._store.end(job.id, str(error))
        ended = self._store.find(job.id, limit=0)
        if ended is not None:
            self._told("ended", ended)
