"""How the server is, for the one who looks after it: caught up or not, the last ingest, what waits, room on the disk."""

from __future__ import annotations

import shutil
from dataclasses import dataclass

from ingest.version import PARSER
from search.api.jobs import Jobs
from search.engine.served import ServedEngine

LITTLE_ROOM = 2_000_000_000
"""Bytes; below this an ingest may fail for want of room."""


@dataclass(frozen=True, slots=True)
class Health:
    """`behind`: documents that graph or index do not have yet; `last`: when the last ingest ended (ISO), None for none;
    `waiting` and `running`: uploads; `room`: free bytes where the library lies; `older`:
    documents that an earlier version of the reader has read."""

    behind: int
    last: str | None
    waiting: int
    running: int
    room: int
    older: int = 0

    @property
    def little_room(self) -> bool:
        return self.room < LITTLE_ROOM


def health(engine: ServedEngine, jobs: Jobs) -> Health:
    """Some lookups. Raises `LibraryError`."""
    counts = jobs.count()
    last = next(iter(engine.catalog.jobs(1)), None)
    return Health(
        max(engine.lag().values()),
        last.finished if last else None,
        counts.get("waiting", 0),
        counts.get("running", 0),
        shutil.disk_usage(engine.directory).free,
        engine.catalog.read_before(PARSER),
    )
