"""Text and Markdown files."""

from __future__ import annotations

from ingest.errors import EmptyFile, WrongEncoding


def decode(data: bytes, path: str) -> str:
    """The characters of a text file."""
    if not data.strip():
        raise EmptyFile(path)
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise WrongEncoding(path, f"không phải UTF-8 (byte thứ {error.start})") from error
