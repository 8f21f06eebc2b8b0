"""One writer at a time: a lock on <data>/writer.lock that the system lets go of when its holder dies."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from ingest.catalog.errors import LibraryBusy, told

NAME = "writer.lock"


@contextmanager
def writer_lock(
    directory: Path, wait_seconds: float, on_wait: Callable[[str], None] | None = None
) -> Iterator[None]:
    """Hold the lock of a data directory. While another process has it, wait up to `wait_seconds`, after telling
    `on_wait` once. Raises `LibraryBusy` when it does not come free, `LibraryReadOnly` without permission."""
    from filelock import FileLock, Timeout

    with told(directory):
        directory.mkdir(parents=True, exist_ok=True)
        lock = FileLock(directory / NAME, thread_local=False)
        try:
            lock.acquire(timeout=0)
        except Timeout:
            if wait_seconds <= 0:
                raise LibraryBusy(directory, wait_seconds) from None
            if on_wait is not None:
                on_wait(f"Một tiến trình khác đang ghi vào “{directory}”, đang chờ đến lượt…")
            try:
                lock.acquire(timeout=wait_seconds, poll_interval=0.1)
            except Timeout:
                raise LibraryBusy(directory, wait_seconds) from None
    try:
        yield
    finally:
        lock.release()
