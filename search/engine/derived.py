"""What goes wrong with graph and index, told as the library's own errors."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import BrokenExecutor
from contextlib import contextmanager
from pathlib import Path

from ingest.catalog.errors import LibraryError, told


@contextmanager
def derived_errors(directory: Path) -> Iterator[None]:
    """Raise `LibraryError` for what graph and index raise."""
    from kg.errors import GraphError
    from search.encoder import EncoderLoadError
    from search.index import PassageIndexError

    try:
        with told(directory):
            yield
    except (GraphError, PassageIndexError, EncoderLoadError) as error:
        raise LibraryError(directory, str(error)) from error
    except BrokenExecutor as error:
        raise LibraryError(
            directory,
            "Tiến trình lập đồ thị bị dừng đột ngột (có thể hết bộ nhớ). Văn bản đã nạp vẫn còn nguyên; "
            "lệnh sau sẽ lập tiếp.",
        ) from error
