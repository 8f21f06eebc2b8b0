"""Readers: one module a format, each gives the characters of a file in reading order.

`read` chooses by the file's suffix and checks that the content is what the suffix says. `walk` finds the
files to read. Libraries that are slow to import are imported by the reader that needs them.
"""

from __future__ import annotations

import hashlib
from pathlib import Path

from ingest.errors import (
    EmptyFile,
    MissingFile,
    TooLarge,
    UnreadableFile,
    UnsupportedFormat,
    system_reason,
)
from ingest.model import Source, SourceText
from ingest.readers.finding import Found, walk
from ingest.readers.limits import DEFAULT, Limits

__all__ = ["SUPPORTED", "Found", "Limits", "read", "walk"]

DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
SUPPORTED: dict[str, str] = {
    ".txt": "text/plain",
    ".text": "text/plain",
    ".md": "text/markdown",
    ".markdown": "text/markdown",
    ".html": "text/html",
    ".htm": "text/html",
    ".xhtml": "text/html",
    ".docx": DOCX,
    ".pdf": "application/pdf",
}
"""Suffix -> media type of what can be read."""

_ADVICE = {
    ".doc": "tệp Word 97-2003 (.doc) chưa đọc được, hãy lưu lại thành .docx",
    ".rtf": "tệp RTF chưa đọc được, hãy lưu lại thành .docx",
    ".odt": "tệp ODT chưa đọc được, hãy lưu lại thành .docx",
    ".zip": "gói nén phải được giải nén trước",
}


def read(path: Path, *, name: str | None = None, limits: Limits = DEFAULT) -> SourceText:
    """The text of one file. `name` is the path to show when it is not `path` (a member of a zip file).

    Raises a `ReadError` that names the file, the page where one is known, and the reason.
    """
    shown = name or str(path)
    suffix = Path(shown).suffix.lower()
    media_type = SUPPORTED.get(suffix)
    if not path.is_file():
        raise MissingFile(shown)
    if media_type is None:
        raise UnsupportedFormat(
            shown, _ADVICE.get(suffix, f"chưa đọc được loại tệp “{suffix or 'không có đuôi'}”")
        )
    data = _bytes(path, shown, limits)
    page_starts: tuple[int, ...] = (0,)
    warnings: tuple[str, ...] = ()
    if media_type == "application/pdf":
        from ingest.readers import pdf

        text, page_starts, scans = pdf.extract(data, shown, limits.text)
        if scans:
            warnings = (f"các trang {', '.join(map(str, scans))} là ảnh quét, không có chữ",)
    elif media_type == DOCX:
        from ingest.readers import docx

        text = docx.extract(data, shown, limits)
    elif media_type == "text/html":
        from ingest.readers import html

        text = html.decode(data, shown)
    else:
        from ingest.readers import plain

        text = plain.decode(data, shown)
    if len(text) > limits.text:
        raise TooLarge(shown, len(text), limits.text)
    source = Source(shown, hashlib.sha256(data).hexdigest(), media_type, max(1, len(page_starts)))
    return SourceText(source, text, page_starts, warnings)


def _bytes(path: Path, shown: str, limits: Limits) -> bytes:
    try:
        size = path.stat().st_size
        if size > limits.file:
            raise TooLarge(shown, size, limits.file)
        data = path.read_bytes()
    except PermissionError as error:
        raise UnreadableFile(shown, "không có quyền đọc tệp này") from error
    except OSError as error:
        raise UnreadableFile(shown, f"hệ điều hành báo lỗi: {system_reason(error)}") from error
    if not data:
        raise EmptyFile(shown)
    return data
