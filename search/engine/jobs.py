"""Uploads as jobs on disk: what was sent, how far it is, what became of each file. A restart loses none of it.

`<data>/jobs.sqlite` is written by the service (new jobs, states) and by the process that takes files in (results); the
files wait in `<data>/uploads/<job>/` under names of ours until their job has ended.
"""

from __future__ import annotations

import contextlib
import json
import os
import re
import secrets
import shutil
import sqlite3
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import astuple, dataclass, field
from datetime import UTC, datetime
from pathlib import Path, PurePath
from typing import BinaryIO, Literal

from ingest.batch import FileResult
from ingest.catalog.errors import told

FOLDER = "tải lên"
"""Stands for the folder in the paths of uploaded files."""
REMEMBERED = 200
LISTED = 20
"""Results shown of each job in a list: a zip file may hold thousands of papers."""
MOST_ATTEMPTS = 3
"""A job that ended its process so often is given up."""
_LONGEST_NAME = 150
_SUFFIX = re.compile(r"\.[a-z0-9]{1,8}")
_SCHEMA = """
CREATE TABLE IF NOT EXISTS jobs (
  number INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT UNIQUE NOT NULL, who TEXT NOT NULL, files TEXT NOT NULL,
  created TEXT NOT NULL, started TEXT, finished TEXT, state TEXT NOT NULL, reason TEXT, attempts INTEGER NOT NULL DEFAULT 0
);
CREATE TABLE IF NOT EXISTS results (
  job TEXT NOT NULL REFERENCES jobs (id) ON DELETE CASCADE, ordinal INTEGER NOT NULL, path TEXT NOT NULL,
  result TEXT NOT NULL, number TEXT, title TEXT, key TEXT, reason TEXT, size INTEGER NOT NULL, PRIMARY KEY (job, path)
);
"""
_JOB = "id, who, files, created, started, finished, state, reason, attempts"

State = Literal["waiting", "running", "done", "failed"]


@dataclass(frozen=True, slots=True)
class Job:
    """One upload as it is now. `names` are what people sent, `counts` how many of them, and of what was packed in them,
    came to which end, `results` what is known of each, in the order in which they were done (or a part of it);
    `reason` says why the whole job failed."""

    id: str
    who: str
    names: tuple[str, ...]
    created: str
    started: str | None
    finished: str | None
    state: State
    reason: str | None
    attempts: int
    results: tuple[FileResult, ...] = ()
    counts: Mapping[str, int] = field(default_factory=dict)

    @property
    def ended(self) -> bool:
        return self.state in ("done", "failed")


def shown_name(given: str | None) -> str:
    """A name for people out of what a browser sent: no folders, nothing unprintable. It is never used as a path."""
    last = re.split(r"[/\\]", given or "")[-1]
    clean = " ".join("".join(c if c.isprintable() else " " for c in last).split()).strip(". ")
    if len(clean) > _LONGEST_NAME:
        clean = clean[: _LONGEST_NAME - 10] + PurePath(clean).suffix[:10]
    return clean or "không tên"


class JobStore:
    """The jobs of one data directory. Every method opens the file for itself, so threads and processes may share it."""

    def __init__(self, directory: Path) -> None:
        """Creates nothing until the first job comes."""
        self.directory = directory
        self._file = directory / "jobs.sqlite"
        self._uploads = directory / "uploads"

    @contextlib.contextmanager
    def _db(self, create: bool = False) -> Iterator[sqlite3.Connection | None]:
        """A connection whose changes are committed at the end; None when there is no file and none is to be made."""
        if not create and not self._file.is_file():
            yield None
            return
        with told(self.directory):
            if not self._file.is_file():
                self._create()
            connection = sqlite3.connect(self._file, timeout=30, isolation_level=None)
            try:
                connection.execute("PRAGMA synchronous = NORMAL")
                connection.execute("PRAGMA foreign_keys = ON")
                connection.execute("BEGIN IMMEDIATE" if create else "BEGIN")
                yield connection
                connection.execute("COMMIT")
            finally:
                connection.close()

    def _create(self) -> None:
        """Make the file beside and move it into place, so that nobody opens one that is half made."""
        self.directory.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=self.directory, prefix=".jobs-") as folder:
            made = Path(folder) / self._file.name
            connection = sqlite3.connect(made)
            connection.execute("PRAGMA journal_mode = WAL")
            connection.executescript(_SCHEMA)
            connection.close()
            with contextlib.suppress(FileExistsError):  # another thread was first
                os.link(made, self._file)

    def add(self, files: Sequence[tuple[str | None, BinaryIO]], who: str) -> Job:
        """Keep the files and write the job down as waiting. Raises `LibraryFull`, `LibraryReadOnly`."""
        name = secrets.token_hex(8)
        folder = self._uploads / name
        kept = []
        with told(self.directory):
            folder.mkdir(parents=True)
            try:
                for number, (given, stream) in enumerate(files):
                    shown = shown_name(given)
                    suffix = PurePath(shown).suffix.lower()
                    stored = f"{number}{suffix if _SUFFIX.fullmatch(suffix) else ''}"
                    with (folder / stored).open("wb") as out:
                        shutil.copyfileobj(stream, out)
                    kept.append((stored, shown))
                with self._db(create=True) as db:
                    assert db is not None
                    values = (name, who, json.dumps(kept), now(), "waiting")
                    db.execute(
                        "INSERT INTO jobs (id, who, files, created, state) VALUES (?, ?, ?, ?, ?)", values
                    )
                    db.execute(
                        "DELETE FROM jobs WHERE finished IS NOT NULL AND number <= (SELECT max(number) FROM jobs) - ?",
                        (REMEMBERED,),
                    )
            except BaseException:
                shutil.rmtree(folder, ignore_errors=True)
                raise
        found = self.find(name)
        assert found is not None
        return found

    def find(self, name: str, offset: int = 0, limit: int = -1) -> Job | None:
        """One job with its results from `offset` on, at most `limit` (-1: all)."""
        with self._db() as db:
            row = db.execute(f"SELECT {_JOB} FROM jobs WHERE id = ?", (name,)).fetchone() if db else None
            return self._job(db, row, offset, limit) if db and row else None

    def all(self, limit: int = 50, offset: int = 0) -> tuple[Job, ...]:
        """Newest first, each with its first results."""
        with self._db() as db:
            if db is None:
                return ()
            rows = db.execute(
                f"SELECT {_JOB} FROM jobs ORDER BY number DESC LIMIT ? OFFSET ?", (limit, offset)
            ).fetchall()
            return tuple(self._job(db, row, 0, LISTED) for row in rows)

    def count(self) -> dict[str, int]:
        """How many jobs there are of each state."""
        with self._db() as db:
            rows = db.execute("SELECT state, count(*) FROM jobs GROUP BY state").fetchall() if db else []
            return dict(rows)

    def next_waiting(self) -> Job | None:
        """The oldest job that waits."""
        with self._db() as db:
            query = f"SELECT {_JOB} FROM jobs WHERE state = 'waiting' ORDER BY number LIMIT 1"
            row = db.execute(query).fetchone() if db else None
            return self._job(db, row, 0, 0) if db and row else None

    def files(self, name: str) -> list[tuple[Path, str]]:
        """The files of a job: where each lies, and the path it is known by in the library."""
        with self._db() as db:
            row = db.execute("SELECT files FROM jobs WHERE id = ?", (name,)).fetchone() if db else None
            kept = json.loads(row[0]) if row else []
        return [(self._uploads / name / stored, f"{FOLDER}/{shown}") for stored, shown in kept]

    def begin(self, name: str) -> None:
        """The job is being taken in."""
        self._change("state = 'running', started = ?, attempts = attempts + 1", (now(),), name)

    def add_result(self, name: str, file: FileResult) -> None:
        """What became of a file. What an earlier run of the same job has added stays told as added."""
        with self._db(create=True) as db:
            assert db is not None
            db.execute(
                "INSERT INTO results SELECT ?1, (SELECT count(*) FROM results WHERE job = ?1), ?2, ?3, ?4, ?5, ?6, ?7, ?8"
                " WHERE true ON CONFLICT (job, path) DO UPDATE SET result = excluded.result, reason = excluded.reason"
                " WHERE excluded.result <> 'unchanged'",
                (name, *_values(file)),
            )

    def end(self, name: str, reason: str | None = None) -> None:
        """The job is over, well or (with a reason) not; its files go."""
        state = "failed" if reason else "done"
        self._change("state = ?, reason = ?, finished = ?", (state, reason, now()), name)
        shutil.rmtree(self._uploads / name, ignore_errors=True)

    def put_back(self, name: str) -> None:
        """The job was stopped midway: it waits again. What it had committed stays, the rest was rolled back."""
        self._change("state = 'waiting'", (), name)

    def recover(self) -> None:
        """After a start: jobs that were running wait again, those that failed too often are given up, and files that
        belong to no open job go. Only for the one who runs the jobs."""
        with self._db() as db:
            if db is None:
                shutil.rmtree(self._uploads, ignore_errors=True)
                return
            open_ones = db.execute("SELECT id, attempts FROM jobs WHERE finished IS NULL").fetchall()
        for name, attempts in open_ones:
            if attempts >= MOST_ATTEMPTS:
                self.end(
                    name, "Tiến trình nạp dừng đột ngột nhiều lần; hãy nạp lại từng tệp để tìm tệp gây lỗi."
                )
            else:
                self.put_back(name)
        known = {name for name, attempts in open_ones if attempts < MOST_ATTEMPTS}
        for folder in self._uploads.glob("*"):
            if folder.name not in known:
                shutil.rmtree(folder, ignore_errors=True)

    def _change(self, what: str, values: tuple[object, ...], name: str) -> None:
        with self._db(create=True) as db:
            assert db is not None
            db.execute(f"UPDATE jobs SET {what} WHERE id = ?", (*values, name))

    @staticmethod
    def _job(db: sqlite3.Connection, row: tuple[str, ...], offset: int, limit: int) -> Job:
        """A job of the table with a part of its results. Cost: linear in the part, and a count of them all."""
        name, who, files, created, started, finished, state, reason, attempts = row
        results = db.execute(
            "SELECT path, result, number, title, key, reason, size FROM results WHERE job = ? ORDER BY ordinal "
            "LIMIT ? OFFSET ?",
            (name, limit, offset),
        )
        counts = db.execute("SELECT result, count(*) FROM results WHERE job = ? GROUP BY result", (name,))
        return Job(
            name, who, tuple(shown for _, shown in json.loads(files)), created, started, finished,
            state, reason, int(attempts), tuple(FileResult(*result) for result in results), dict(counts),  # type: ignore[arg-type]
        )  # fmt: skip


def _values(file: FileResult) -> tuple[object, ...]:
    path, result, number, title, key, reason, size = astuple(file)[:7]
    return path, result, number, title, key, reason, size


def now() -> str:
    """The time as it is written down: UTC, to the second."""
    return datetime.now(UTC).isoformat(timespec="seconds")
