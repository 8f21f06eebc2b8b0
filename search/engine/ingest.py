"""Paths as a user gives them -> a stream of files for the batch; and reading kept originals again."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Executor
from pathlib import Path, PurePath

from ingest.batch import FileResult, Report, ingest_files
from ingest.batch_workers import Failure, parse_packed
from ingest.catalog.originals import file_key
from ingest.catalog.store import Catalog
from ingest.errors import IngestError
from ingest.readers.finding import walk
from ingest.version import PARSER


def ingest_paths(
    catalog: Catalog,
    paths: Sequence[tuple[Path, str | None]],
    *,
    workers: int = 0,
    executor: Executor | None = None,
    on_result: Callable[[FileResult], None] = lambda _: None,
) -> Report:
    """Ingest files, folders and zip files, each known by its path or by another name. `workers` 0 means one for each core. The caller holds the lock."""
    number = workers if workers > 0 else (os.cpu_count() or 1)
    with tempfile.TemporaryDirectory(prefix="luocdo-") as workspace:
        files = _files(paths, Path(workspace))
        return ingest_files(catalog, files, workers=number, executor=executor, on_result=on_result)


def _files(
    paths: Sequence[tuple[Path, str | None]], workspace: Path
) -> Iterator[tuple[Path, str] | IngestError]:
    for number, (path, name) in enumerate(paths):
        # A path that is not there is shown as it was typed.
        given = path.resolve() if path.exists() else path
        inside = workspace / str(number)
        inside.mkdir()
        for found in walk([given], workspace=inside):
            if name is None:
                yield found.error or (found.path, found.name)
                continue
            shown = name + found.name.removeprefix(str(given))
            if found.error is None:
                yield found.path, shown
            else:
                yield IngestError(shown, found.error.reason_vi, found.error.page)


def reread_originals(catalog: Catalog, tell: Callable[[str], None]) -> int:
    """Parse every kept original again and renew its record; how many were. What cannot be read stays as it was."""
    renewed = 0
    with tempfile.TemporaryDirectory(prefix="luocdo-") as folder:
        for key in catalog.all_keys():
            original, path = catalog.originals.path(key), next(iter(catalog.paths(key)), "")
            if not original.is_file():
                tell(f"Không còn tệp gốc của “{path}”: giữ nguyên kết quả đã đọc.")
                continue
            if file_key(original) != key:
                tell(f"Tệp gốc của “{path}” đã hỏng: giữ nguyên kết quả đã đọc.")
                continue
            link = Path(folder) / f"{key}{PurePath(path).suffix}"  # readers choose by the suffix
            link.symlink_to(original.resolve())
            outcome = parse_packed(str(link), path)
            link.unlink()
            if isinstance(outcome, Failure):
                tell(f"Không đọc lại được “{path}” ({outcome.reason}): giữ nguyên kết quả đã đọc.")
                continue
            with catalog.transaction():
                catalog.renew(outcome, PARSER)
            renewed += 1
    return renewed
