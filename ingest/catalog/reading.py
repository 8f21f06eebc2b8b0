"""Opening the catalog and asking it things. Reads never wait for the writer."""

from __future__ import annotations

import sqlite3
import threading
import weakref
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Self, cast

from ingest.catalog.errors import LibraryError, LostCatalog, NoLibrary, told
from ingest.catalog.originals import Originals, file_key
from ingest.catalog.records import Card, Change, Job, StoredPassage, unpack
from ingest.catalog.schema import FORMAT, bring_up_to_date, refuse_newer
from ingest.model import Document

FILE_NAME = "catalog.sqlite"
BUSY_MILLISECONDS = 30_000
FURTHER_CACHE_KB = 512
"""Pages that each connection after the first keeps (SQLite's own measure is 2 MB)."""

CARD = "key, type, number, date, issuer, place, title, media_type, pages, characters"
PASSAGE = 'id, key, ordinal, page, start, "end", source_start, source_end, heading, text'


class _Connection(sqlite3.Connection):
    """One thread's connection; it is closed when the thread has gone."""

    def __del__(self) -> None:
        self.close()


class CatalogReader:
    """The reading half of a catalog. Safe to use from several threads: each has its own connection."""

    def __init__(self, directory: Path, *, create: bool = False) -> None:
        """Open it. Raises `NoLibrary` when there is none and `create` is false, `NewerLibrary` for a newer format,
        `DamagedLibrary` for a file that is no catalog, `LibraryFull` / `LibraryReadOnly` when it cannot be made."""
        self.directory = directory
        self.file = directory / FILE_NAME
        self.originals = Originals(directory / "originals")
        self._threads = threading.local()
        self._open: weakref.WeakSet[_Connection] = weakref.WeakSet()  # threads of a service come and go
        with told(directory):
            if create:
                directory.mkdir(parents=True, exist_ok=True)
            elif not self.file.is_file():
                raise self._nothing()
            connection = self._connect(create)
            if refuse_newer(connection, str(directory)) < FORMAT:
                if not create:
                    raise self._nothing()
                connection.execute("PRAGMA journal_mode = WAL")
                bring_up_to_date(connection, str(directory))

    def _nothing(self) -> LibraryError:
        """What is told of a directory without a catalog."""
        lost = next(self.originals.keys(), None) is not None
        return LostCatalog(self.directory) if lost else NoLibrary(self.directory)

    def _connect(self, create: bool = False) -> sqlite3.Connection:
        mode = "rwc" if create else "rw"
        connection = sqlite3.connect(
            f"{self.file.absolute().as_uri()}?mode={mode}",
            uri=True,
            isolation_level=None,
            check_same_thread=False,
            timeout=BUSY_MILLISECONDS / 1000,
            factory=_Connection,
        )
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("PRAGMA foreign_keys = ON")
        if self._open:  # a service has a connection for each of its many threads
            connection.execute(f"PRAGMA cache_size = -{FURTHER_CACHE_KB}")
        self._threads.connection = connection
        self._open.add(connection)
        return connection

    @property
    def _db(self) -> sqlite3.Connection:
        found: sqlite3.Connection | None = getattr(self._threads, "connection", None)
        return found if found is not None else self._connect()

    def close(self) -> None:
        for connection in list(self._open):
            connection.close()
        self._open.clear()
        self._threads = threading.local()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _rows(self, query: str, values: Sequence[object] = ()) -> list[tuple[object, ...]]:
        with told(self.directory):
            return self._db.execute(query, values).fetchall()

    @property
    def sequence(self) -> int:
        """The number of the last change."""
        return int(str(self._rows("SELECT sequence FROM counter")[0][0]))

    def changes_since(self, sequence: int) -> tuple[Change, ...]:
        """What was put or removed after `sequence`, oldest first, each document once with its last change."""
        rows = self._rows(
            "SELECT sequence, key, 0 FROM documents WHERE sequence > ?1 "
            "UNION ALL SELECT sequence, key, 1 FROM removed WHERE sequence > ?1 ORDER BY 1",
            (sequence,),
        )
        return tuple(Change(int(str(number)), str(key), bool(gone)) for number, key, gone in rows)

    def document(self, key: str) -> Document | None:
        """The parsed document, with the first of its paths as its source's path."""
        rows = self._rows(
            "SELECT record, (SELECT min(path) FROM paths WHERE paths.key = documents.key) FROM documents WHERE key = ?",
            (key,),
        )
        if not rows:
            return None
        record, path = rows[0]
        assert isinstance(record, bytes)
        return unpack(record, str(path) if path is not None else None)

    def all_keys(self) -> tuple[str, ...]:
        """The keys of all documents in the order of their last change."""
        return tuple(str(row[0]) for row in self._rows("SELECT key FROM documents ORDER BY sequence"))

    def card(self, key: str) -> Card | None:
        rows = self._rows(f"SELECT {CARD} FROM documents WHERE key = ?", (key,))
        return Card(*rows[0]) if rows else None  # type: ignore[arg-type]

    def cards(self) -> tuple[Card, ...]:
        """All documents, by their first path."""
        rows = self._rows(
            f"SELECT {CARD} FROM documents ORDER BY (SELECT min(path) FROM paths WHERE paths.key = documents.key)"
        )
        return tuple(Card(*row) for row in rows)  # type: ignore[arg-type]

    def read_before(self, parser: int) -> int:
        """How many documents were read by a version of the reading steps before this one."""
        return int(str(self._rows("SELECT count(*) FROM documents WHERE parser < ?", (parser,))[0][0]))

    def paths(self, key: str) -> tuple[str, ...]:
        """Where this content was found, sorted."""
        return tuple(
            str(r[0]) for r in self._rows("SELECT path FROM paths WHERE key = ? ORDER BY path", (key,))
        )

    def key_at(self, path: str) -> str | None:
        rows = self._rows("SELECT key FROM paths WHERE path = ?", (path,))
        return str(rows[0][0]) if rows else None

    def paths_under(self, folder: str) -> tuple[str, ...]:
        """The paths at or below a folder (or inside a zip file), sorted."""
        rows = self._rows(
            "SELECT path FROM paths WHERE path = ?1 OR substr(path, 1, length(?1) + 1) = ?1 || '/' "
            "ORDER BY path",
            (folder.rstrip("/"),),
        )
        return tuple(str(row[0]) for row in rows)

    def passages(self, ids: Iterable[str]) -> tuple[StoredPassage, ...]:
        """The passages of these ids that exist, in the order asked."""
        wanted = list(ids)
        rows = self._rows(
            f"SELECT {PASSAGE} FROM passages WHERE id IN ({','.join('?' * len(wanted))})", wanted
        )
        found = {str(row[0]): StoredPassage(*row) for row in rows}  # type: ignore[arg-type]
        return tuple(found[one] for one in wanted if one in found)

    def passages_of(self, key: str) -> tuple[StoredPassage, ...]:
        rows = self._rows(f"SELECT {PASSAGE} FROM passages WHERE key = ? ORDER BY ordinal", (key,))
        return tuple(StoredPassage(*row) for row in rows)  # type: ignore[arg-type]

    def first_passage(self, key: str) -> StoredPassage | None:
        """The passage that a document begins with."""
        rows = self._rows(f"SELECT {PASSAGE} FROM passages WHERE key = ? ORDER BY ordinal LIMIT 1", (key,))
        return StoredPassage(*rows[0]) if rows else None  # type: ignore[arg-type]

    def passage_places(self, key: str) -> tuple[tuple[int, int, str], ...]:
        """(start, end, id) of each passage of a document in the file as read, the shortest first: the first that
        holds an offset is the nearest around it."""
        rows = self._rows(
            "SELECT source_start, source_end, id FROM passages WHERE key = ? "
            "ORDER BY source_end - source_start, ordinal",
            (key,),
        )
        return cast(tuple[tuple[int, int, str], ...], tuple(rows))

    def counts(self) -> dict[str, int]:
        """How much the catalog holds."""
        names = ("documents", "paths", "passages", "characters", "pages", "unnumbered")
        row = self._rows(
            "SELECT count(*), (SELECT count(*) FROM paths), (SELECT count(*) FROM passages), "
            "coalesce(sum(characters), 0), coalesce(sum(pages), 0), coalesce(sum(number IS NULL), 0) FROM documents"
        )[0]
        return {name: int(str(value)) for name, value in zip(names, row, strict=True)}

    def jobs(self, limit: int = 10) -> tuple[Job, ...]:
        """The last ingests, newest first."""
        rows = self._rows(
            "SELECT id, started, finished, added, unchanged, replaced, failed FROM jobs ORDER BY id DESC LIMIT ?",
            (limit,),
        )
        found = []
        for number, started, finished, *counts in rows:
            failures = self._rows("SELECT path, reason FROM failures WHERE job = ?", (number,))
            added, unchanged, replaced, failed = (int(str(count)) for count in counts)
            told_why = tuple((str(path), str(reason)) for path, reason in failures)
            found.append(Job(str(started), str(finished), added, unchanged, replaced, failed, told_why))
        return tuple(found)

    def _first_path(self, key: str) -> str:
        return next(iter(self.paths(key)), key)

    def problems(self) -> tuple[str, ...]:
        """What SQLite's own check and the rules between the tables find wrong, and which originals are not as they came;
        empty when all is well. Reads every original once."""
        found = [str(row[0]) for row in self._rows("PRAGMA quick_check") if row[0] != "ok"]
        for key, count in self._rows(
            "SELECT key, (SELECT count(*) FROM paths WHERE paths.key = documents.key) FROM documents"
        ):
            if not count:
                found.append(f"văn bản {key} không còn đường dẫn nào")
            original = self.originals.path(str(key))
            if not original.is_file():
                found.append(f"thiếu tệp gốc của “{self._first_path(str(key))}”: hãy nạp lại tệp đó")
            elif file_key(original) != key:
                found.append(f"tệp gốc của “{self._first_path(str(key))}” đã hỏng: hãy nạp lại tệp đó")
        return tuple(found)
