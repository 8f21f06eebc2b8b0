"""Processes that answer calls, and can be killed: for what must not hold up the service, or must not run for ever.

Each worker holds one object (`search.engine.worker`), takes one call at a time and is started when first needed. A call
that takes too long, or a worker that dies, costs that worker only: the next call gets a fresh one.
"""

from __future__ import annotations

import os
import pickle
import select
import subprocess
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path
from typing import Any, BinaryIO, cast

from ingest.errors import LuocdoError
from search.engine.worker import HEAD, READY, Call, Raised, Start, write

START_SECONDS = 60.0
_CPU_GRACE = 2
_PIECE = 1 << 20
_THREADS = ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "RAYON_NUM_THREADS")
ROOT = Path(__file__).parent.parent.parent


class WorkerError(LuocdoError):
    """A call to a worker that brought no answer."""


class WorkerTimeout(WorkerError):
    """The call took longer than it may; the worker was killed."""


class WorkerLost(WorkerError):
    """The worker died under the call: out of memory, out of stack, killed by the system."""


class WorkersBusy(WorkerError):
    """No worker came free in time."""


class Worker:
    """One process. Not for several threads at once."""

    def __init__(self, start: Start, threads: int = 0) -> None:
        more = {name: str(threads) for name in _THREADS} if threads else {}
        self._process = subprocess.Popen(
            [sys.executable, "-m", "search.engine.worker"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            # A library that runs out of memory tells of it at length; what the caller needs is `WorkerLost`.
            stderr=subprocess.DEVNULL if start.memory_mb else None,
            env={**os.environ, "MALLOC_ARENA_MAX": "2", "PYTHONPATH": _python_path(), **more},
            start_new_session=True,  # Ctrl+C in the terminal is for the parent, who then ends its workers
        )
        self._in, self._out = cast(BinaryIO, self._process.stdin), cast(BinaryIO, self._process.stdout)
        self._poll = select.poll()
        self._poll.register(self._out.fileno(), select.POLLIN | select.POLLHUP)
        self._ready = False
        try:
            write(self._in, start)
        except OSError as error:  # it died before it had read what to hold
            self.end()
            raise WorkerLost("Không khởi động được tiến trình xử lý.") from error

    @property
    def pid(self) -> int:
        return self._process.pid

    def call(self, call: Call, seconds: float | None) -> Any:
        """The result, or what the call raised. Raises `WorkerTimeout` and `WorkerLost`; the worker is dead then."""
        try:
            if not self._ready:  # what it takes to make its object is not the caller's time
                self._ready = self._message(time.monotonic() + START_SECONDS) == READY
            write(self._in, call)
            good, value = self._message(None if seconds is None else time.monotonic() + seconds)
        except (
            OSError,
            EOFError,
            ValueError,
            pickle.UnpicklingError,
        ) as error:  # also a pipe that was closed
            self.end()
            raise WorkerLost("Tiến trình xử lý đã dừng đột ngột (có thể hết bộ nhớ).") from error
        except BaseException:
            self.end()
            raise
        if good:
            return value
        assert isinstance(value, Raised)
        raise value.made()

    def _message(self, deadline: float | None) -> Any:
        (size,) = HEAD.unpack(self._exactly(HEAD.size, deadline))
        return pickle.loads(self._exactly(size, deadline))

    def _exactly(self, size: int, deadline: float | None) -> bytes:
        pieces, fd = [], self._out.fileno()
        while size:
            left = None if deadline is None else deadline - time.monotonic()
            if left is not None and (left <= 0 or not self._poll.poll(left * 1000)):
                raise WorkerTimeout("Quá thời gian cho phép.")
            piece = os.read(fd, min(size, _PIECE))
            if not piece:
                raise EOFError
            pieces.append(piece)
            size -= len(piece)
        return b"".join(pieces)

    def end(self) -> None:
        """Kill it, whatever it does."""
        self._process.kill()
        self._process.wait()
        with suppress(OSError):  # what was not sent yet cannot be
            self._in.close()
        self._out.close()


class Workers:
    """A pool of the same worker; any number of threads may call."""

    def __init__(
        self, start: Start, size: int, *, wait_s: float = 5.0, most_waiting: int = 8, threads: int = 0
    ) -> None:
        """Starts nothing yet. `wait_s` is how long a call waits for a free worker, `most_waiting` how many calls may
        wait at once (each keeps a thread of the caller); `threads` how many threads a worker
        computes with (0: as its libraries like). Where there are as many workers as cores, more only get in each
        other's way."""
        self._start, self._size, self._wait_s, self._threads = start, size, wait_s, threads
        self._free: list[Worker] = []
        self._all: set[Worker] = set()
        self._called_in: Worker | None = None
        self._closed = False
        self._waiting, self._most_waiting = 0, most_waiting
        self._room = threading.Condition()

    def call(self, method: str, *arguments: Any, seconds: float | None = None) -> Any:
        """Call a method of the object in one worker. Raises what it raises, `WorkersBusy` when all are taken for too
        long, `WorkerTimeout` after `seconds`, `WorkerLost`."""
        return self._asked(self._taken(), method, arguments, seconds)

    def _asked(self, worker: Worker, method: str, arguments: tuple[Any, ...], seconds: float | None) -> Any:
        try:
            cpu = 0 if seconds is None else int(seconds) + _CPU_GRACE
            value = worker.call(Call(method, arguments, cpu), seconds)
        except (WorkerTimeout, WorkerLost):
            self._gone(worker)
            raise
        except BaseException:
            self._back(worker)
            raise
        self._back(worker)
        return value

    def each(self, method: str, *arguments: Any, seconds: float | None = None) -> None:
        """Call a method in every worker, all at once; waits for all, then raises the first error."""
        workers = [self._taken() for _ in range(self._size)]
        with ThreadPoolExecutor(self._size) as threads:
            done = [threads.submit(self._asked, worker, method, arguments, seconds) for worker in workers]
        for one in done:
            one.result()

    def in_turn(self, method: str, *arguments: Any, seconds: float | None = None) -> None:
        """Call a method in every worker there is, one after the other: the rest go on taking calls. Workers that are
        lost, also by this call, are no matter: fresh ones will be started. Raises the first error that the method
        raises, when all have been called."""
        raised: list[BaseException] = []
        with self._room:
            todo = list(self._all)
        for worker in todo:
            if not self._comes_in(worker):
                continue
            try:
                self._asked(worker, method, arguments, seconds)
            except (WorkerTimeout, WorkerLost):
                continue
            except Exception as error:
                raised.append(error)
        if raised:
            raise raised[0]

    def _comes_in(self, worker: Worker) -> bool:
        """Wait until a worker has ended its call, and take it before others do; whether it is still there."""
        with self._room:
            self._called_in = worker
            try:
                while worker in self._all and worker not in self._free:
                    self._room.wait()
                if worker in self._free:
                    self._free.remove(worker)
                    return True
                return False
            finally:
                self._called_in = None

    def pids(self) -> tuple[int, ...]:
        """The processes there are now."""
        with self._room:
            return tuple(sorted(worker.pid for worker in self._all))

    def close(self) -> None:
        """End all processes; calls under way are lost."""
        with self._room:
            self._closed = True
            workers, self._all, self._free = self._all, set(), []
            self._room.notify_all()
        for worker in workers:
            worker.end()

    def _taken(self) -> Worker:
        deadline = time.monotonic() + self._wait_s
        with self._room:
            while True:
                if self._closed:
                    raise WorkersBusy("Máy chủ đang dừng.")
                free = [worker for worker in self._free if worker is not self._called_in]
                if free:
                    self._free.remove(free[-1])  # the one that was last at work: its caches are warm
                    return free[-1]
                if len(self._all) < self._size:
                    worker = Worker(self._start, self._threads)
                    self._all.add(worker)
                    return worker
                left = deadline - time.monotonic()
                if left <= 0 or self._waiting >= self._most_waiting or not self._waited(left):
                    raise WorkersBusy("Máy chủ đang bận, hãy thử lại sau ít giây.")

    def _waited(self, seconds: float) -> bool:
        self._waiting += 1
        try:
            return self._room.wait(seconds)
        finally:
            self._waiting -= 1

    def _back(self, worker: Worker) -> None:
        with self._room:
            if worker in self._all:
                self._free.append(worker)
                self._notify(worker)

    def _gone(self, worker: Worker) -> None:
        with self._room:
            self._all.discard(worker)
            self._notify(worker)

    def _notify(self, worker: Worker) -> None:
        """Wake who waits for a worker: one of them, or all where one waits for this very worker."""
        self._room.notify_all() if worker is self._called_in else self._room.notify()


def _python_path() -> str:
    """Where a child finds this package, however the parent found it."""
    return os.pathsep.join(filter(None, (str(ROOT), os.environ.get("PYTHONPATH", ""))))
