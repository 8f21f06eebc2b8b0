"""The tables of the catalog and the version of their format.

`PRAGMA user_version` holds the format: 0 is a new file, a number above `FORMAT` was written by a newer luocdo and
is refused before anything is read. A change of the tables raises `FORMAT` and adds a step to `_STEPS`.
"""

from __future__ import annotations

import sqlite3

from ingest.catalog.errors import NewerLibrary

FORMAT = 1

_FIRST = """
CREATE TABLE counter (one INTEGER PRIMARY KEY CHECK (one = 1), sequence INTEGER NOT NULL);
INSERT INTO counter VALUES (1, 0);

-- One row a distinct content. `sequence` is that of the last change; `record` the parsed document.
CREATE TABLE documents (
  key TEXT PRIMARY KEY,
  sequence INTEGER NOT NULL,
  parser INTEGER NOT NULL,
  type TEXT, number TEXT, date TEXT, issuer TEXT, place TEXT, title TEXT,
  media_type TEXT NOT NULL, pages INTEGER NOT NULL, characters INTEGER NOT NULL,
  record BLOB NOT NULL
) WITHOUT ROWID;
CREATE INDEX documents_sequence ON documents (sequence);
CREATE INDEX documents_number ON documents (number);

-- Where a content was found. The same content under two paths is one document.
CREATE TABLE paths (path TEXT PRIMARY KEY, key TEXT NOT NULL REFERENCES documents (key)) WITHOUT ROWID;
CREATE INDEX paths_key ON paths (key);

-- Contents that were here once, so that graph and index can take them away when they catch up.
CREATE TABLE removed (key TEXT PRIMARY KEY, sequence INTEGER NOT NULL) WITHOUT ROWID;
CREATE INDEX removed_sequence ON removed (sequence);

CREATE TABLE passages (
  id TEXT PRIMARY KEY, key TEXT NOT NULL, ordinal INTEGER NOT NULL, page INTEGER NOT NULL,
  start INTEGER NOT NULL, "end" INTEGER NOT NULL, source_start INTEGER NOT NULL, source_end INTEGER NOT NULL,
  heading TEXT NOT NULL, text TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX passages_key ON passages (key, ordinal);

CREATE TABLE jobs (
  id INTEGER PRIMARY KEY, started TEXT NOT NULL, finished TEXT NOT NULL,
  added INTEGER NOT NULL, unchanged INTEGER NOT NULL,
  replaced INTEGER NOT NULL, failed INTEGER NOT NULL
);
CREATE TABLE failures (job INTEGER NOT NULL REFERENCES jobs (id), path TEXT NOT NULL, reason TEXT NOT NULL);
CREATE INDEX failures_job ON failures (job);
"""

_STEPS = (_FIRST,)


def stored_format(connection: sqlite3.Connection) -> int:
    """The format of an open catalog; 0 when it has no tables yet."""
    (found,) = connection.execute("PRAGMA user_version").fetchone()
    return int(found)


def refuse_newer(connection: sqlite3.Connection, directory: str) -> int:
    """The stored format, or `NewerLibrary`."""
    found = stored_format(connection)
    if found > FORMAT:
        raise NewerLibrary(directory, found, FORMAT)
    return found


def bring_up_to_date(connection: sqlite3.Connection, directory: str) -> None:
    """Create or migrate the tables in one transaction; does nothing when they are current."""
    if refuse_newer(connection, directory) == FORMAT:
        return
    connection.execute("BEGIN IMMEDIATE")
    try:
        for step in _STEPS[refuse_newer(connection, directory) :]:  # another process may have been first
            for statement in _statements(step):
                connection.execute(statement)
        connection.execute(f"PRAGMA user_version = {FORMAT}")
        connection.execute("COMMIT")
    except BaseException:
        connection.execute("ROLLBACK")
        raise


def _statements(script: str) -> list[str]:
    """The statements of a script: executescript() would commit between them."""
    lines = [line for line in script.splitlines() if not line.startswith("--")]
    return [statement.strip() for statement in "\n".join(lines).split(";") if statement.strip()]
