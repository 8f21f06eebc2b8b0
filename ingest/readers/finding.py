"""From what the user names to the files to read: folders are searched, zip files unpacked."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from ingest.errors import MissingFile, ReadError, UnreadableFile, UnsafeArchive, system_reason
from ingest.readers import archive
from ingest.readers.limits import DEFAULT, Limits

# Files that may lie beside documents and never hold one: passed over in folders, reported when named.
_NO_DOCUMENTS = frozenset(
    (
        ".py",
        ".js",
        ".css",
        ".json",
        ".jsonl",
        ".csv",
        ".tsv",
        ".xml",
        ".yml",
        ".yaml",
        ".toml",
        ".ini",
        ".log",
        ".sh",
        ".sqlite",
        ".db",
        ".lock",
    )
)
_IGNORED_NAMES = frozenset(("thumbs.db", "desktop.ini", "__macosx"))


@dataclass(frozen=True, slots=True)
class Found:
    """A file to read: `name` to show (a member of a zip file as "gói.zip/tên"), `path` where it lies.

    `error` says why it cannot be read; then `path` is the file or archive it came from.
    """

    name: str
    path: Path
    error: ReadError | None = None


def walk(
    paths: Iterable[Path | str], limits: Limits = DEFAULT, workspace: Path | None = None
) -> Iterator[Found]:
    """The files below `paths` in a stable order: files as given, folders and zip files searched through.

    A path that does not exist, or a zip member that must not be unpacked, comes as a `Found` with its error;
    the rest goes on. Members of zip files lie in `workspace`, or without one in a temporary folder that is
    gone when the iterator is closed or ends. Hidden files and the litter of operating systems are passed over.
    """
    if workspace is None:
        with tempfile.TemporaryDirectory(prefix="luocdo-") as folder:
            yield from walk(paths, limits, Path(folder))
        return
    counter = [0]
    for given in paths:
        yield from _below(Path(given), str(given), workspace, counter, limits, 0, named=True)


def _below(
    path: Path, shown: str, workspace: Path, counter: list[int], limits: Limits, depth: int, *, named: bool
) -> Iterator[Found]:
    try:
        if path.is_dir():
            for entry in sorted(os.scandir(path), key=lambda entry: entry.name):
                if _is_litter(entry.name) or (entry.is_dir() and entry.is_symlink()):
                    continue
                below = f"{shown.rstrip('/')}/{entry.name}"
                yield from _below(Path(entry.path), below, workspace, counter, limits, depth, named=False)
        elif not path.exists():
            yield Found(shown, path, MissingFile(shown))
        elif path.suffix.lower() == ".zip":
            yield from _unpacked(path, shown, workspace, counter, limits, depth)
        elif path.is_file():
            if named or path.suffix.lower() not in _NO_DOCUMENTS:
                yield Found(shown, path)
        elif named:
            yield Found(shown, path, UnreadableFile(shown, "đây không phải là tệp thường"))
    except OSError as error:
        yield Found(shown, path, UnreadableFile(shown, f"hệ điều hành báo lỗi: {system_reason(error)}"))


def _unpacked(
    path: Path, shown: str, workspace: Path, counter: list[int], limits: Limits, depth: int
) -> Iterator[Found]:
    if depth >= limits.depth:
        yield Found(shown, path, UnsafeArchive(shown, f"gói nén lồng nhau quá {limits.depth} lớp"))
        return
    counter[0] += 1
    folder = workspace / f"{counter[0]:06d}"
    folder.mkdir()
    for name, result in archive.unpack(path, shown, folder, limits):
        if isinstance(result, ReadError):
            yield Found(name, path, result)
        elif any(_is_litter(part) for part in name[len(shown) + 1 :].split("/")):
            continue
        else:
            yield from _below(result, name, workspace, counter, limits, depth + 1, named=False)


def _is_litter(name: str) -> bool:
    return name.startswith((".", "~$")) or name.lower() in _IGNORED_NAMES
