"""The graph's files: what is published, who reads it, who may write, and what may be deleted.

<folder>/CURRENT             "<generation>/<snapshot>": what readers open, switched in one rename
<folder>/writer.lock         held (flock) by the process that writes
<folder>/<generation>/work/  the store that is written to
<folder>/<generation>/unfinished   there while `work` holds what is not published
<folder>/<generation>/ledger.sqlite
<folder>/<generation>/snap-N/   what readers open: a snapshot that is never changed again
<folder>/<generation>/snap-N.pin   locked (shared) by everyone who reads that snapshot
"""

from __future__ import annotations

import contextlib
import errno
import fcntl
import os
import shutil
import time
from collections.abc import Iterator
from pathlib import Path
from typing import IO

from kg.errors import GraphBusy

FORMAT = 2
"""Raised when what is written changes its form; a graph of another form is built anew."""

GENERATION = f"gen{FORMAT}-"


def copy_snapshot(snapshot: Path, work: Path) -> None:
    """A store of one's own from a snapshot: tables, which never change, as hard links, the rest copied."""

    def place(source: str, target: str) -> None:
        if source.endswith(".sst"):
            with contextlib.suppress(OSError):
                os.link(source, target)
                return
        shutil.copy2(source, target)

    shutil.rmtree(work, ignore_errors=True)
    shutil.copytree(snapshot, work, copy_function=place)


def published(path: Path) -> str:
    """What CURRENT names, "" when there is nothing yet or nothing of this form."""
    try:
        name = (path / "CURRENT").read_text(encoding="ascii").strip()
    except FileNotFoundError:
        return ""
    return name if name.startswith(GENERATION) else ""


def write_atomically(path: Path, content: str) -> None:
    beside = path.with_suffix(".new")
    with beside.open("w", encoding="ascii") as out:
        out.write(content)
        out.flush()
        os.fsync(out.fileno())
    beside.replace(path)


def pinned(snapshot: Path) -> IO[bytes]:
    """A shared lock that keeps a writer from deleting the snapshot."""
    pin = Path(f"{snapshot}.pin").open("ab")  # noqa: SIM115 - held as long as the snapshot is read
    fcntl.flock(pin, fcntl.LOCK_SH)
    if not snapshot.is_dir():
        pin.close()
        raise FileNotFoundError(snapshot)
    return pin


_NO_ROOM = ("No space left", "File too large", "Disk quota exceeded")
"""What RocksDB says of a full disk, of a limit on the size of files and of a quota."""


@contextlib.contextmanager
def with_errno(path: Path) -> Iterator[None]:
    """RocksDB tells a full disk in words only; callers know it by ENOSPC."""
    try:
        yield
    except (OSError, RuntimeError) as error:
        if getattr(error, "errno", None) is None and any(words in str(error) for words in _NO_ROOM):
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), str(path)) from error
        raise


@contextlib.contextmanager
def locked(path: Path, wait_s: float) -> Iterator[None]:
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


def sweep(path: Path, current: str) -> None:
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
