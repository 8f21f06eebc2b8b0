"""Readers: one module a format, each gives the characters of a file in reading order as a `SourceText`.

`read` chooses by the file's suffix. Libraries that are slow to import are imported by the reader that needs them.
"""

from __future__ import annotations

import hashlib
from pathlib import Path

from ingest.errors import MissingFile, UnsupportedFormat
from ingest.model import Source, SourceText
from ingest.readers import plain

SUPPORTED: dict[str, str] = {".txt": "text/plain", ".text": "text/plain", ".md": "text/markdown", ".markdown": "text/markdown"}
"""Suffix -> media type of what can be read."""


def read(path: Path, *, name: str | None = None) -> SourceText:
    """The text of one file. `name` is the path to show when it is not `path` (a member of a zip file).

    Raises a `ReadError` that names the file and the reason.
    """
    shown = name or str(path)
    media_type = SUPPORTED.get(path.suffix.lower())
    if not path.is_file():
        raise MissingFile(shown)
    if media_type is None:
        raise UnsupportedFormat(shown, f"chưa đọc được loại tệp “{path.suffix}”")
    data = path.read_bytes()
    text = plain.decode(data, shown)
    source = Source(shown, hashlib.sha256(data).hexdigest(), media_type)
    return SourceText(source, text)
