"""Ingest as a job: uploaded files wait on the disk, one thread takes them in, anyone may ask how far it is."""

from __future__ import annotations

import re
import secrets
import shutil
import tempfile
import threading
from collections import OrderedDict
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path, PurePath
from typing import BinaryIO, Literal

from ingest.batch import FileResult
from ingest.errors import LuocdoError
from search.engine.engine import Engine
from search.settings import Settings

FOLDER = "tải lên"
"""Stands for the folder in the paths of uploaded files."""
_REMEMBERED = 100
_LONGEST_NAME = 150
_SUFFIX = re.compile(r"\.[a-z0-9]{1,8}")

State = Literal["waiting", "running", "done", "failed"]


@dataclass(slots=True)
class Job:
    """One upload. `results` grows while it runs; `reason` says why the whole job failed."""

    id: str
    names: tuple[str, ...]
    created: str
    state: State = "waiting"
    finished: str | None = None
    reason: str | None = None
    results: list[FileResult] = field(default_factory=list)

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


class Jobs:
    """The jobs of one service, newest last; the oldest are forgotten."""

    def __init__(self, directory: Path, settings: Settings) -> None:
        self._directory, self._settings = directory, settings
        self._jobs: OrderedDict[str, Job] = OrderedDict()
        self._lock = threading.Lock()
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="luocdo-ingest")

    def start(self, files: Sequence[tuple[str | None, BinaryIO]]) -> Job:
        """Keep the files and begin to take them in when those before are done."""
        folder = Path(tempfile.mkdtemp(prefix="luocdo-upload-"))
        kept = []
        try:
            for number, (given, stream) in enumerate(files):
                name = shown_name(given)
                suffix = PurePath(name).suffix.lower()
                path = folder / f"{number}{suffix if _SUFFIX.fullmatch(suffix) else ''}"
                with path.open("wb") as out:
                    shutil.copyfileobj(stream, out)
                kept.append((path, f"{FOLDER}/{name}"))
        except BaseException:
            shutil.rmtree(folder, ignore_errors=True)
            raise
        job = Job(secrets.token_hex(8), tuple(PurePath(name).name for _, name in kept), _now())
        with self._lock:
            self._jobs[job.id] = job
            while len(self._jobs) > _REMEMBERED:
                self._jobs.popitem(last=False)
        self._thread.submit(self._run, job, kept, folder)
        return job

    def find(self, name: str) -> Job | None:
        with self._lock:
            return self._jobs.get(name)

    def all(self) -> tuple[Job, ...]:
        """Newest first."""
        with self._lock:
            return tuple(reversed(self._jobs.values()))

    def close(self) -> None:
        """Finish the job under way; those that wait are dropped."""
        self._thread.shutdown(wait=True, cancel_futures=True)

    def _run(self, job: Job, files: Sequence[tuple[Path, str]], folder: Path) -> None:
        job.state = "running"
        try:
            with Engine(self._directory, self._settings) as engine:
                engine.ingest_named(files, on_result=job.results.append)
            job.state = "done"
        except LuocdoError as error:
            job.state, job.reason = "failed", str(error)
        except Exception as error:  # a job's end must be seen whatever it was
            job.state, job.reason = "failed", f"Lỗi không lường trước ({type(error).__name__})."
        finally:
            job.finished = _now()
            shutil.rmtree(folder, ignore_errors=True)


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")
