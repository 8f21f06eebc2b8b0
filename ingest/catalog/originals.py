"""The files as they came, kept by the hash of their content: <data>/originals/ab/abcdef….

A file is written beside and moved into place, so that a name that exists always has its whole content. The
extension is not kept: the catalog knows the media type.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

from ingest.errors import UnreadableFile


def file_key(path: Path) -> str:
    """The SHA-256 of a file's bytes in hex. Raises OSError."""
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


class Originals:
    """The folder of originals."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def path(self, key: str) -> Path:
        return self.folder / key[:2] / key

    def keep(self, path: Path, key: str) -> None:
        """Copy `path` in under `key`; does nothing when it is there. Raises OSError when it cannot be written,
        `UnreadableFile` when the file is no longer the one that was parsed."""
        target = self.path(key)
        if target.exists():
            return
        target.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=target.parent, prefix=".new-")
        try:
            with os.fdopen(handle, "wb") as copy:
                with path.open("rb") as stream:
                    shutil.copyfileobj(stream, copy, 1 << 20)
                copy.flush()
                os.fsync(copy.fileno())
            if file_key(Path(name)) != key:
                raise UnreadableFile(str(path), "nội dung tệp thay đổi trong lúc nạp")
            Path(name).replace(target)
        except BaseException:
            Path(name).unlink(missing_ok=True)
            raise

    def mend(self, path: Path, key: str) -> None:
        """Put an original back from its file where it is lost or no longer what its name says. Reads it once; raises
        what `keep` raises."""
        target = self.path(key)
        if not target.is_file() or file_key(target) != key:
            target.unlink(missing_ok=True)
            self.keep(path, key)

    def drop(self, key: str) -> None:
        """Remove one original; a missing one is no error."""
        self.path(key).unlink(missing_ok=True)

    def keys(self) -> Iterator[str]:
        """The keys of all originals, sorted."""
        for folder in sorted(self.folder.glob("??")):
            for path in sorted(folder.iterdir()):
                if not path.name.startswith("."):
                    yield path.name

    def sweep(self, known: set[str]) -> int:
        """Remove what a killed process left: half copies, and originals of no known document. Returns how many."""
        swept = 0
        for path in list(self.folder.glob("??/*")):
            if path.name not in known:
                path.unlink(missing_ok=True)
                swept += 1
        return swept
