"""Backup and restore: the catalog and the originals in one .tar.gz. Graph and index are derived and left out.

A restore goes into the library in one transaction of SQLite's own backup, so that it happens whole or not at all,
and readers see the old library until then.
"""

from __future__ import annotations

import hashlib
import io
import re
import sqlite3
import tarfile
import tempfile
from collections.abc import Callable
from pathlib import Path

from ingest.catalog.errors import LibraryError, told
from ingest.catalog.schema import refuse_newer, stored_format
from ingest.catalog.store import FILE_NAME, Catalog

_ORIGINAL = re.compile(r"originals/[0-9a-f]{2}/([0-9a-f]{64})")


class BackupError(LibraryError):
    """A backup file that cannot be used."""


def write_backup(catalog: Catalog, file: Path) -> int:
    """Write the library to `file` (which appears only when whole). The number of documents. The caller holds the
    writer lock. Raises `LibraryError` when it cannot be written."""
    beside = file.with_name(file.name + ".part")
    with told(file), tempfile.TemporaryDirectory(dir=catalog.directory, prefix="backup-") as folder:
        copy = Path(folder) / FILE_NAME
        _copy_database(catalog.file, copy)
        keys = catalog.all_keys()
        try:
            with tarfile.open(beside, "w:gz", compresslevel=1) as archive:
                archive.add(copy, FILE_NAME)
                for key in sorted(keys):
                    original = catalog.originals.path(key)
                    if original.is_file():
                        archive.add(original, f"originals/{key[:2]}/{key}")
            beside.replace(file)
        except BaseException:
            beside.unlink(missing_ok=True)
            raise
    return len(keys)


def read_backup(catalog: Catalog, file: Path, before_switch: Callable[[], None]) -> int:
    """Put the library of a backup in the place of the present one. The number of documents.

    The caller holds the writer lock; `before_switch` takes the derived stores away, so that a process killed in
    between leaves none that belong to another library. Raises `BackupError` for a file that is
    no backup or is damaged, `NewerLibrary` for one of a newer format; the present library then stays as it is.
    """
    with (
        told(catalog.directory),
        tempfile.TemporaryDirectory(dir=catalog.directory, prefix="restore-") as folder,
    ):
        copy = Path(folder) / FILE_NAME
        try:
            with tarfile.open(file, "r:gz") as archive:
                for member in archive:
                    _take(archive, member, catalog, copy, str(file))
        except (tarfile.TarError, EOFError, OSError) as error:
            if isinstance(error, FileNotFoundError) and not file.exists():
                raise BackupError(file, f"Không có tệp sao lưu “{file}”.") from error
            if isinstance(error, OSError) and error.errno is not None:
                raise
            raise BackupError(
                file, f"Tệp “{file}” không phải bản sao lưu của luocdo hoặc đã hỏng."
            ) from error
        if not copy.is_file():
            raise BackupError(file, f"Tệp “{file}” không phải bản sao lưu của luocdo: thiếu {FILE_NAME}.")
        _check(copy, str(file))
        before_switch()
        _copy_database(copy, catalog.file)
    keys = set(catalog.all_keys())
    catalog.originals.sweep(keys)
    return len(keys)


def _take(archive: tarfile.TarFile, member: tarfile.TarInfo, catalog: Catalog, copy: Path, name: str) -> None:
    """Take one member in if it is what a backup holds; anything else is ignored."""
    original = _ORIGINAL.fullmatch(member.name)
    if not member.isreg() or not (original or member.name == FILE_NAME):
        return
    stream = archive.extractfile(member) or io.BytesIO()
    if original is None:
        with copy.open("wb") as out:
            while block := stream.read(1 << 20):
                out.write(block)
        return
    target = copy.parent / "original"
    digest = hashlib.sha256()
    with target.open("wb") as out:
        while block := stream.read(1 << 20):
            digest.update(block)
            out.write(block)
    if digest.hexdigest() != original[1]:
        raise BackupError(
            name, f"Bản sao lưu “{name}” đã hỏng: tệp gốc {original[1][:12]}… không còn nguyên vẹn."
        )
    catalog.originals.keep(target, original[1])


def _check(copy: Path, name: str) -> None:
    connection = sqlite3.connect(copy)
    try:
        found = refuse_newer(connection, name)
        (state,) = connection.execute("PRAGMA quick_check").fetchone()
        if found == 0 or state != "ok" or stored_format(connection) == 0:
            raise BackupError(name, f"Danh mục trong bản sao lưu “{name}” đã hỏng.")
    finally:
        connection.close()


def _copy_database(source: Path, target: Path) -> None:
    first, second = sqlite3.connect(source), sqlite3.connect(target)
    try:
        first.backup(second)
    finally:
        first.close()
        second.close()
