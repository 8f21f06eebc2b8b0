"""Many files into the catalog: parsed in processes, written by this one, reported once they are on the disk.

The flow is a stream: at most a few files are in the hands of the workers at a time, so memory does not grow with
the batch. Any `concurrent.futures.Executor` can take the pool's place. A file that fails is reported and the batch
goes on, even when it takes its worker process down with it. The caller holds the writer lock.
"""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable, Iterable
from concurrent.futures import BrokenExecutor, Executor, Future
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from ingest.batch_workers import Failure, new_pool, parse_packed
from ingest.catalog.errors import told
from ingest.catalog.originals import file_key
from ingest.catalog.records import Packed
from ingest.catalog.store import Catalog
from ingest.errors import IngestError, system_reason
from ingest.version import PARSER

COMMIT_SECONDS = 0.5
COMMIT_FILES = 32
POOL_FROM_BYTES = 2_000_000
"""Up to this much input a pool of processes costs more time than it saves."""
WINDOW_BYTES = 64_000_000
WINDOW_PER_WORKER = 4

Result = Literal["added", "unchanged", "replaced", "failed"]


@dataclass(frozen=True, slots=True)
class FileResult:
    """What became of one file. `reason` says why it failed, which path has the same content, or what stood
    there before."""

    path: str
    result: Result
    number: str | None = None
    title: str | None = None
    key: str | None = None
    reason: str | None = None
    size: int = 0


@dataclass(frozen=True, slots=True)
class Report:
    """The results of a batch, in the order in which they were committed."""

    files: tuple[FileResult, ...]

    def count(self, result: Result) -> int:
        return sum(file.result == result for file in self.files)


@dataclass(slots=True)
class _Item:
    """A file on its way: `name` stands for it in the catalog, `future` is None when it is parsed right here."""

    path: Path
    name: str
    key: str
    size: int
    future: Future[Packed | Failure] | None = None


@dataclass(slots=True)
class Batch:
    """One run over many files. `feed` every file, then `finish`."""

    catalog: Catalog
    workers: int
    on_result: Callable[[FileResult], None]
    executor: Executor | None = None
    results: list[FileResult] = field(default_factory=list)
    _owned: Executor | None = None
    _waiting: deque[_Item] = field(default_factory=deque)
    _ready: list[tuple[_Item, Packed | Failure | None]] = field(default_factory=list)
    _seen_bytes: int = 0
    _flushed: float = 0.0

    def feed(self, path: Path, name: str) -> None:
        """Take one file in hand. Returns soon; waits only when enough files are under way."""
        try:
            size, key = path.stat().st_size, file_key(path)
        except OSError as error:
            return self.fail(name, f"không đọc được tệp ({system_reason(error)})")
        if self.catalog.key_at(name) == key:
            with told(self.catalog.directory), suppress(IngestError):
                self.catalog.originals.mend(path, key)
            return self._tell(FileResult(name, "unchanged", key=key, size=size, **self._named(key)))
        item = _Item(path, name, key, size)
        self._seen_bytes += size
        known = self.catalog.card(key) is not None or any(other.key == key for other in self._waiting)
        if not known and (self.executor is not None or self._seen_bytes > POOL_FROM_BYTES):
            item.future = self._submit(item)
        self._waiting.append(item)
        window = max(1, self.workers) * WINDOW_PER_WORKER
        while len(self._waiting) > window or sum(i.size for i in self._waiting) > WINDOW_BYTES:
            self._take()
        if self._waiting and self._waiting[0].future is None:
            self._take()
        return None

    def fail(self, name: str, reason: str, size: int = 0) -> None:
        """Report a file that never came to be parsed."""
        self._tell(FileResult(name, "failed", reason=reason, size=size))

    def finish(self) -> Report:
        """Wait for what is under way, commit it and give the report."""
        while self._waiting:
            self._take()
        self._flush()
        return Report(tuple(self.results))

    def close(self) -> None:
        """Let the pool go, if this batch made one; what is still under way is dropped."""
        if self._owned is not None:
            self._owned.shutdown(wait=False, cancel_futures=True)
            self._owned = None

    def _submit(self, item: _Item) -> Future[Packed | Failure]:
        for _ in range(2):
            if self.executor is None and self._owned is None:
                self._owned = new_pool(max(1, self.workers))
            pool = self.executor or self._owned
            assert pool is not None
            try:
                return pool.submit(parse_packed, str(item.path), item.name)
            except BrokenExecutor:
                self.close()
                if self.executor is not None:
                    raise
        raise BrokenExecutor

    def _take(self) -> None:
        """Move the oldest file from waiting to ready, and commit what is ready now and then."""
        item = self._waiting[0]
        late = time.monotonic() - self._flushed > COMMIT_SECONDS
        if self._ready and late and item.future is not None and not item.future.done():
            self._flush()  # what is done need not wait for a slow one to be reported
        self._ready.append((item, self._outcome(item)))
        self._waiting.popleft()
        if len(self._ready) >= COMMIT_FILES or time.monotonic() - self._flushed > COMMIT_SECONDS:
            self._flush()

    def _outcome(self, item: _Item) -> Packed | Failure | None:
        """The parsed document, why there is none, or None for content that is here already."""
        if item.future is None:
            pending = any(other.key == item.key and isinstance(out, Packed) for other, out in self._ready)
            if pending or self.catalog.card(item.key) is not None:
                return None
            return parse_packed(str(item.path), item.name)
        try:
            return item.future.result()
        except BrokenExecutor:  # some file killed its worker: this one alone shows whether it was this
            self.close()
            with new_pool(1) as alone:
                try:
                    return alone.submit(parse_packed, str(item.path), item.name).result()
                except BrokenExecutor:
                    return Failure("tiến trình đọc tệp bị dừng đột ngột (tệp hỏng hoặc hết bộ nhớ)")

    def _flush(self) -> None:
        """Write what is ready in one transaction, then report it."""
        ready, self._ready = self._ready, []
        if ready:
            done: list[FileResult] = []
            with told(self.catalog.directory), self.catalog.transaction():
                done.extend(self._write(item, outcome) for item, outcome in ready)
            for result in done:
                self._tell(result)
        self._flushed = time.monotonic()

    def _write(self, item: _Item, outcome: Packed | Failure | None) -> FileResult:
        if isinstance(outcome, Failure):
            return FileResult(item.name, "failed", reason=outcome.reason, size=item.size)
        before = self.catalog.key_at(item.name)
        if outcome is None:
            others, named = self.catalog.paths(item.key), self._named(item.key)
            earlier = self._earlier(before, named.get("number")) if before else None
            result = self.catalog.attach(item.name, item.key)
            if others and result == "added":  # one more path, no more papers
                result = "unchanged"
            reason = f"cùng nội dung với “{others[0]}”" if others else earlier
            return FileResult(item.name, result, key=item.key, reason=reason, size=item.size, **named)
        try:
            self.catalog.originals.keep(item.path, outcome.card.key)
        except IngestError as error:
            return FileResult(item.name, "failed", reason=error.reason_vi, size=item.size)
        card = outcome.card
        earlier = self._earlier(before, card.number) if before else None
        result = self.catalog.put(outcome, item.name, PARSER)
        return FileResult(item.name, result, card.number, card.title, card.key, earlier, item.size)

    def _earlier(self, key: str, now: str | None) -> str | None:
        """Which other paper stood at a path until now, for the one who replaces it, perhaps without meaning to; None for
        an earlier state of the paper with the number `now`."""
        card = self.catalog.card(key)
        if card is None or (card.number and card.number == now):
            return None
        gone = ", văn bản đó không còn trong kho" if len(self.catalog.paths(key)) == 1 else ""
        return f"trước đây tệp tên này là “{card.number or card.title or 'văn bản không số'}”{gone}"

    def _named(self, key: str) -> dict[str, str | None]:
        card = self.catalog.card(key)
        return {"number": card.number, "title": card.title} if card else {}

    def _tell(self, result: FileResult) -> None:
        self.results.append(result)
        self.on_result(result)


def ingest_files(
    catalog: Catalog,
    files: Iterable[tuple[Path, str] | IngestError],
    *,
    workers: int = 1,
    executor: Executor | None = None,
    on_result: Callable[[FileResult], None] = lambda _: None,
) -> Report:
    """Ingest a stream of (file on disk, name in the catalog); errors in the stream are reported as failed files.

    Raises `LibraryError` when the library itself cannot be written: what was reported before stays.
    """
    batch = Batch(catalog, workers, on_result, executor)
    try:
        for found in files:
            if isinstance(found, IngestError):
                batch.fail(found.path, found.reason_vi)
            else:
                batch.feed(*found)
        return batch.finish()
    finally:
        batch.close()
