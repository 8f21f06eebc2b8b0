"""What can go wrong with a file, as one tree of exceptions.

    LuocdoError
    └── IngestError                 a file could not be taken in
        └── ReadError               its content could not be read
            ├── MissingFile         no such file or folder
            ├── UnreadableFile      no permission, or an error of the disk
            ├── UnsupportedFormat   no reader for this kind of file
            ├── EmptyFile           nothing in it
            ├── TooLarge            above the configured limit
            ├── BinaryContent       bytes that are no text, under a name that says text
            ├── WrongEncoding       text in an encoding that cannot be told or does not fit
            ├── DamagedFile         a PDF, DOCX or zip that is cut off or broken
            │   └── Truncated       ... cut off
            ├── PasswordProtected   encrypted
            ├── NoTextLayer         a scan: pages without characters
            └── UnsafeArchive       a zip member that must not be unpacked

Every message is one Vietnamese sentence that names the file, the page where one is known, and the reason.
"""

from __future__ import annotations

import errno

_SYSTEM = {
    errno.ENOENT: "không có tệp hoặc thư mục này",
    errno.EACCES: "không có quyền",
    errno.EPERM: "không được phép",
    errno.EROFS: "chỗ này chỉ đọc được, không ghi được",
    errno.ENOSPC: "hết chỗ trên đĩa",
    errno.EDQUOT: "hết hạn mức đĩa",
    errno.EISDIR: "đây là thư mục",
    errno.ENOTDIR: "một phần của đường dẫn không phải thư mục",
    errno.ENAMETOOLONG: "tên quá dài",
    errno.EIO: "đĩa hỏng hoặc mất kết nối",
    errno.EMFILE: "mở quá nhiều tệp cùng lúc",
    errno.EADDRINUSE: "đang được chương trình khác dùng",
    errno.EADDRNOTAVAIL: "máy này không có địa chỉ đó",
}


def system_reason(error: OSError) -> str:
    """Why the operating system refused, as a Vietnamese clause; its own words where we have none."""
    return _SYSTEM.get(error.errno or 0) or error.strerror or str(error)


class LuocdoError(Exception):
    """Root of all errors that a user can be told about."""


class IngestError(LuocdoError):
    """A file that could not be taken in.

    `path` is the file as the user named it, `reason_vi` a Vietnamese clause that says why, `page` (from 1)
    where the trouble lies. `str(error)` is the whole sentence.
    """

    def __init__(self, path: str, reason_vi: str, page: int | None = None) -> None:
        self.path = path
        self.reason_vi = reason_vi
        self.page = page
        super().__init__(path, reason_vi, page)

    def __reduce__(self) -> tuple[object, ...]:
        """Errors travel between worker processes whatever their constructors take."""
        return _restored, (type(self), self.args, self.__dict__)

    def __str__(self) -> str:
        where = f", trang {self.page}" if self.page is not None else ""
        return f"Không đọc được “{self.path}”{where}: {self.reason_vi}."


def _restored(kind: type[IngestError], args: tuple[object, ...], state: dict[str, object]) -> IngestError:
    error = kind.__new__(kind, *args)
    error.__dict__.update(state)
    return error


class ReadError(IngestError):
    """The content of a file could not be read."""


class MissingFile(ReadError):
    """No such file or folder."""

    def __init__(self, path: str) -> None:
        super().__init__(path, "không có tệp hoặc thư mục này")


class UnreadableFile(ReadError):
    """The operating system refused: no permission, or an error of the disk."""


class UnsupportedFormat(ReadError):
    """No reader for this kind of file."""


class EmptyFile(ReadError):
    """No bytes, or no words."""

    def __init__(self, path: str, reason_vi: str = "tệp rỗng, không có chữ nào") -> None:
        super().__init__(path, reason_vi)


class TooLarge(ReadError):
    """More bytes or characters than the limit allows."""

    def __init__(self, path: str, size: int, limit: int) -> None:
        self.size = size
        self.limit = limit
        super().__init__(
            path, f"tệp quá lớn ({size / 1e6:,.1f} MB), giới hạn đang đặt là {limit / 1e6:,.1f} MB"
        )


class BinaryContent(ReadError):
    """Bytes that are no text, under a name that says text."""


class WrongEncoding(ReadError):
    """Text whose encoding cannot be told, or that does not fit the one it declares."""


class DamagedFile(ReadError):
    """A PDF, DOCX or zip file that is broken."""


class Truncated(DamagedFile):
    """A file that ends before its format says it should."""


class PasswordProtected(ReadError):
    """An encrypted file."""

    def __init__(self, path: str) -> None:
        super().__init__(path, "tệp được bảo vệ bằng mật khẩu, hãy gỡ mật khẩu rồi nạp lại")


class NoTextLayer(ReadError):
    """A scan: `pages` (from 1) are the pages without characters."""

    def __init__(self, path: str, pages: tuple[int, ...], total: int) -> None:
        self.pages = pages
        self.total = total
        listed = ", ".join(map(str, pages[:20])) + (", ..." if len(pages) > 20 else "")
        which = "mọi trang" if len(pages) == total else f"các trang {listed}"
        super().__init__(
            path,
            f"bản quét không có lớp chữ ở {which} (tệp có {total} trang), cần nhận dạng chữ (OCR) trước khi nạp",
            pages[0] if len(pages) == 1 else None,
        )


class UnsafeArchive(ReadError):
    """A member of a zip file that must not be unpacked."""
