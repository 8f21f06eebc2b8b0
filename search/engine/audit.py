"""Who changed what and when: one JSON object a line in `<data>/audit.log`, turned over at 5 MB, ten files kept."""

from __future__ import annotations

import json
import logging
import threading
from logging.handlers import RotatingFileHandler
from pathlib import Path

from search.engine.jobs import now

FILE = "audit.log"
_BYTES, _FILES = 5_000_000, 10


class Audit:
    """The log of one data directory. Made with the first entry; an entry that cannot be written stops nothing. Threads may
    share it."""

    def __init__(self, directory: Path) -> None:
        self._file = directory / FILE
        self._handler: RotatingFileHandler | None = None
        self._lock = threading.Lock()
        self._closed = False

    def write(self, who: str, what: str, **more: object) -> None:
        """One entry. `who` is the name of a key, or the address of a client without one."""
        line = json.dumps({"when": now(), "who": who, "what": what, **more}, ensure_ascii=False)
        try:
            with self._lock:
                if self._handler is None:
                    self._file.parent.mkdir(parents=True, exist_ok=True)
                    self._handler = RotatingFileHandler(
                        self._file, maxBytes=_BYTES, backupCount=_FILES - 1, encoding="utf-8"
                    )
                self._handler.emit(logging.LogRecord("audit", logging.INFO, "", 0, line, None, None))
                if self._closed:  # the entry of a job that outlived the service
                    self._let_go()
        except OSError:
            logging.getLogger("luocdo").warning("Không ghi được nhật ký “%s”.", self._file)

    def close(self) -> None:
        """Let go of the file; what is written later opens it for itself."""
        with self._lock:
            self._closed = True
            self._let_go()

    def _let_go(self) -> None:
        if self._handler is not None:
            self._handler.close()
            self._handler = None
