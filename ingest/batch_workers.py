"""What runs in a worker process, and the pool of them.

A worker never raises: an exception with arguments of its own may not survive the way back to the parent and would
break the pool. Workers are started from a clean process (not forked from one that has threads and open stores) and
end themselves when their parent is gone, so a killed ingest leaves none behind.
"""

from __future__ import annotations

import multiprocessing
import os
import sys
import threading
from concurrent.futures import Executor, ProcessPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from ingest.catalog.records import Packed, pack
from ingest.errors import IngestError
from ingest.pipeline import parse_file


@dataclass(frozen=True, slots=True)
class Failure:
    """Why a file could not be parsed, as a Vietnamese clause."""

    reason: str


def parse_packed(path: str, name: str) -> Packed | Failure:
    """Parse one file into its stored form."""
    try:
        return pack(parse_file(Path(path), name=name))
    except IngestError as error:
        where = f"trang {error.page}: " if error.page is not None else ""
        return Failure(where + error.reason_vi)
    except MemoryError:
        return Failure("không đủ bộ nhớ để đọc tệp")
    except Exception as error:
        what = " ".join(str(error).split())[:200]
        return Failure(f"lỗi không lường trước khi phân tích ({type(error).__name__}: {what})")


def _end_with_parent() -> None:
    threading.Thread(target=_wait_for_parent, daemon=True).start()


def _wait_for_parent() -> None:
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)


def new_pool(workers: int) -> Executor:
    """A pool of processes that have the pipeline loaded."""
    if sys.platform == "win32":
        context = multiprocessing.get_context("spawn")
    else:
        context = multiprocessing.get_context("forkserver")
        context.set_forkserver_preload(["ingest.batch_workers"])
    return ProcessPoolExecutor(workers, mp_context=context, initializer=_end_with_parent)
