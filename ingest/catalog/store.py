"""The record of what was ingested: one SQLite file in WAL mode, with the originals beside it.

Everything else (graph, index) is derived from it and asks `changes_since` what it has missed. Every change gets a
number from one growing sequence. Reads (`catalog.reading`) never wait for the writer; writes happen inside
`transaction()` by the one process that holds the writer lock. A commit is on the disk when it returns.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import astuple
from pathlib import Path
from typing import Literal

from ingest.catalog.errors import told
from ingest.catalog.reading import CARD, FILE_NAME, PASSAGE, CatalogReader
from ingest.catalog.records import Job, Packed

__all__ = ["FILE_NAME", "Catalog", "Outcome"]

Outcome = Literal["added", "unchanged", "replaced"]


class Catalog(CatalogReader):
    """The catalog of one data directory."""

    def __init__(self, directory: Path, *, create: bool = False) -> None:
        super().__init__(directory, create=create)
        self._gone: list[str] = []

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """All writes inside happen together or not at all."""
        with told(self.directory):
            connection = self._db
            connection.execute("BEGIN IMMEDIATE")
            try:
                yield
                connection.execute("COMMIT")
            except BaseException:
                if connection.in_transaction:  # SQLite itself rolls back when the disk is full
                    connection.execute("ROLLBACK")
                self._gone.clear()
                raise
            for key in self._gone:
                if self.card(key) is None:
                    self.originals.drop(key)
            self._gone.clear()

    def _next(self) -> int:
        self._db.execute("UPDATE counter SET sequence = sequence + 1")
        return self.sequence

    def put(self, packed: Packed, path: str, parser: int) -> Outcome:
        """Record that `path` holds this document. A document that was at the path before goes, unless it has
        another path. Inside `transaction()`."""
        before = self.key_at(path)
        key = packed.card.key
        if before == key:
            return "unchanged"
        if self.card(key) is None:
            self._write(packed, parser)
        return self._point(path, before, key)

    def attach(self, path: str, key: str) -> Outcome:
        """Record that `path` holds a document that is already here. Inside `transaction()`."""
        before = self.key_at(path)
        return "unchanged" if before == key else self._point(path, before, key)

    def renew(self, packed: Packed, parser: int) -> None:
        """Replace what was understood of a document that is already here. Inside `transaction()`."""
        self._write(packed, parser)

    def _point(self, path: str, before: str | None, key: str) -> Outcome:
        first = min(self.paths(key), default=path)
        self._db.execute("INSERT OR REPLACE INTO paths (path, key) VALUES (?, ?)", (path, key))
        if path < first:  # the path that stands for the document everywhere has changed
            self._db.execute("UPDATE documents SET sequence = ? WHERE key = ?", (self._next(), key))
        if before is None:
            return "added"
        self._left(before, path)
        return "replaced"

    def _left(self, key: str, path: str) -> None:
        rest = self.paths(key)
        if not rest:
            self._gone.append(key)
            self._db.execute("DELETE FROM passages WHERE key = ?", (key,))
            self._db.execute("DELETE FROM documents WHERE key = ?", (key,))
            self._db.execute(
                "INSERT OR REPLACE INTO removed (key, sequence) VALUES (?, ?)", (key, self._next())
            )
        elif path < rest[0]:
            self._db.execute("UPDATE documents SET sequence = ? WHERE key = ?", (self._next(), key))

    def remove_path(self, path: str) -> bool:
        """Forget a path, and its document when that was its last. Inside `transaction()`."""
        key = self.key_at(path)
        if key is None:
            return False
        self._db.execute("DELETE FROM paths WHERE path = ?", (path,))
        self._left(key, path)
        return True

    def record_job(self, job: Job) -> None:
        """Remember one finished ingest with the files that failed. Inside `transaction()`."""
        cursor = self._db.execute(
            "INSERT INTO jobs (started, finished, added, unchanged, replaced, failed) VALUES (?, ?, ?, ?, ?, ?)",
            (job.started, job.finished, job.added, job.unchanged, job.replaced, job.failed),
        )
        self._db.executemany(
            "INSERT INTO failures (job, path, reason) VALUES (?, ?, ?)",
            [(cursor.lastrowid, path, reason) for path, reason in job.failures],
        )

    def _write(self, packed: Packed, parser: int) -> None:
        card = packed.card
        self._db.execute("DELETE FROM removed WHERE key = ?", (card.key,))
        self._db.execute("DELETE FROM passages WHERE key = ?", (card.key,))
        columns = f"sequence, parser, record, {CARD}"
        updates = ", ".join(f"{name.strip()} = excluded.{name.strip()}" for name in columns.split(","))
        self._db.execute(
            f"INSERT INTO documents ({columns}) VALUES ({','.join('?' * 13)}) ON CONFLICT (key) DO UPDATE SET {updates}",
            (
                self._next(), parser, packed.record, card.key, card.type, card.number, card.date, card.issuer,
                card.place, card.title, card.media_type, card.pages, card.characters,
            ),
        )  # fmt: skip
        self._db.executemany(
            f"INSERT INTO passages ({PASSAGE}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            [astuple(passage) for passage in packed.passages],
        )
