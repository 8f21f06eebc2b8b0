"""What a passage index can fail with; `str()` is a Vietnamese sentence for the user.

PassageIndexError
├── IndexBusyError         another process is writing
├── IndexDamagedError      files are missing, changed or of another version
└── EncoderMismatchError   the index was built by another encoder
"""

from __future__ import annotations

BUSY = "Một tiến trình khác đang ghi chỉ mục tìm kiếm; hãy thử lại sau."


class PassageIndexError(Exception):
    """What an index can fail with; `str()` is a Vietnamese sentence for the user."""


class IndexBusyError(PassageIndexError):
    """Another process is writing."""


class IndexDamagedError(PassageIndexError):
    """Files are missing, changed or of another version: a rebuild helps."""


class EncoderMismatchError(PassageIndexError):
    """The index was built by another encoder: a rebuild helps."""


def damaged(error: Exception) -> IndexDamagedError:
    return IndexDamagedError(f"Chỉ mục tìm kiếm bị hỏng ({error}); hãy chạy «luocdo rebuild» để lập lại.")
