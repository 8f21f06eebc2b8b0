"""What can go wrong with a library on disk.

    LuocdoError
    └── LibraryError            the data directory, as a whole
        ├── NoLibrary           nothing was ingested there yet
        ├── LostCatalog         originals are there, but not the catalog
        ├── NewerLibrary        written by a newer version of luocdo
        ├── DamagedLibrary      not a catalog, or a broken one
        ├── LibraryFull         no room left on the disk (or a limit on file size)
        ├── LibraryReadOnly     no permission to write
        ├── LibraryBusy         another process writes and did not finish in time
        └── UnknownDocument     nothing in the library answers to this number, path or hash

`told` turns what SQLite and the operating system raise into these.
"""

from __future__ import annotations

import errno
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from ingest.errors import LuocdoError

_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_DENIED = {errno.EACCES, errno.EPERM, errno.EROFS}


class LibraryError(LuocdoError):
    """The library in one data directory cannot do what was asked. `directory` names it."""

    def __init__(self, directory: str | Path, message: str) -> None:
        self.directory = str(directory)
        super().__init__(message)


class NoLibrary(LibraryError):
    def __init__(self, directory: str | Path) -> None:
        super().__init__(
            directory,
            f"Chưa có kho văn bản nào trong thư mục dữ liệu “{directory}”. Hãy nạp văn bản trước: luocdo ingest THƯ-MỤC.",
        )


class LostCatalog(LibraryError):
    def __init__(self, directory: str | Path) -> None:
        super().__init__(
            directory,
            f"Thư mục dữ liệu “{directory}” còn tệp gốc nhưng mất danh mục (catalog.sqlite). Hãy phục hồi từ bản sao lưu: "
            "luocdo restore TỆP; không có bản sao lưu thì nạp lại các tệp: luocdo ingest THƯ-MỤC.",
        )


class NewerLibrary(LibraryError):
    def __init__(self, directory: str | Path, found: int, known: int) -> None:
        super().__init__(
            directory,
            f"Thư mục dữ liệu “{directory}” do một phiên bản luocdo mới hơn tạo ra (định dạng {found}, bản này chỉ "
            f"đọc được đến {known}). Hãy nâng cấp luocdo; dữ liệu không bị thay đổi.",
        )


class DamagedLibrary(LibraryError):
    def __init__(self, directory: str | Path, reason: str) -> None:
        super().__init__(
            directory,
            f"Kho văn bản trong “{directory}” bị hỏng hoặc không phải của luocdo ({reason}). "
            "Hãy phục hồi từ bản sao lưu: luocdo restore TỆP; không có bản sao lưu thì nạp lại các tệp vào một thư mục dữ liệu mới.",
        )


class LibraryFull(LibraryError):
    def __init__(self, directory: str | Path) -> None:
        super().__init__(
            directory,
            f"Ổ đĩa chứa “{directory}” đã đầy, không ghi thêm được. Những gì đã nạp trước đó vẫn còn nguyên.",
        )


class LibraryReadOnly(LibraryError):
    def __init__(self, directory: str | Path) -> None:
        super().__init__(
            directory,
            f"Không có quyền ghi vào thư mục dữ liệu “{directory}”. Cả khi chỉ hỏi, luocdo cũng phải ghi tệp khóa vào đó: "
            "hãy xin quyền ghi, hoặc chép cả thư mục sang nơi ghi được rồi chỉ --data đến bản chép.",
        )


class LibraryBusy(LibraryError):
    def __init__(self, directory: str | Path, seconds: float) -> None:
        super().__init__(
            directory,
            f"Một tiến trình khác đang ghi vào “{directory}” và chưa xong sau {seconds:.0f} giây. Hãy thử lại sau.",
        )


class LibraryFollowing(LibraryError):
    """Graph and index of a service are being built for the first time."""

    def __init__(self, directory: str | Path) -> None:
        super().__init__(
            directory, "Kho văn bản đang được lập đồ thị và chỉ mục lần đầu. Hãy thử lại sau ít phút."
        )


class UnknownDocument(LibraryError):
    def __init__(self, directory: str | Path, wanted: str) -> None:
        self.wanted = wanted
        super().__init__(directory, f"Không có văn bản nào ứng với “{wanted}” trong kho.")


@contextmanager
def told(directory: str | Path) -> Iterator[None]:
    """Raise the matching `LibraryError` for what SQLite or the system raises inside."""
    try:
        yield
    except sqlite3.Error as error:
        raise _from_sqlite(directory, error) from error
    except OSError as error:
        known = _from_system(directory, error)
        if known is None:
            raise
        raise known from error


def _from_system(directory: str | Path, error: OSError) -> LibraryError | None:
    if error.errno in _FULL:
        return LibraryFull(directory)
    if error.errno in _DENIED:
        return LibraryReadOnly(directory)
    return None


def _from_sqlite(directory: str | Path, error: sqlite3.Error) -> LibraryError:
    name = str(getattr(error, "sqlite_errorname", "") or "")
    if name.startswith(("SQLITE_FULL", "SQLITE_IOERR_WRITE", "SQLITE_IOERR_SHMSIZE")):
        return LibraryFull(directory)
    if name.startswith(("SQLITE_BUSY", "SQLITE_LOCKED")):
        return LibraryBusy(directory, 0)
    if name.startswith(("SQLITE_READONLY", "SQLITE_CANTOPEN", "SQLITE_PERM")):
        return LibraryReadOnly(directory)
    return DamagedLibrary(directory, str(error))
