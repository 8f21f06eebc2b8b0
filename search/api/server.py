"""The web server itself: uvicorn, with bounds on clients that open connections and send little or nothing.

uvicorn bounds the time between two requests but not that of sending one's head; a few thousand half-sent requests would
take all connections there are. Here a head must arrive within seconds, and when the connections are used up the one
that has waited longest without a whole request makes room.
"""

from __future__ import annotations

import asyncio
import ctypes
import gc
import logging
import resource
from collections import OrderedDict
from contextlib import suppress
from typing import Any, ClassVar

import h11
import uvicorn
from fastapi import FastAPI
from uvicorn.protocols.http.h11_impl import H11Protocol

from search.settings import Settings

KEEP_ALIVE_SECONDS = 15
MOST_HEAD_BYTES = 16_384
MOST_CONNECTIONS = 2000
_M_ARENA_MAX = -8
_SPARE_FILES = 200
"""File handles that stores, workers and uploads need."""


class BoundedProtocol(H11Protocol):
    """One connection."""

    most: ClassVar[int] = MOST_CONNECTIONS
    head_seconds: ClassVar[float] = 10.0
    waiting: ClassVar[OrderedDict[BoundedProtocol, None]] = OrderedDict()
    """Connections without a whole head, the oldest first."""

    _late: asyncio.TimerHandle | None = None

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        super().connection_made(transport)
        self._wait_for_head()
        if len(self.connections) > self.most:
            next(iter(self.waiting)).transport.abort()

    def data_received(self, data: bytes) -> None:
        super().data_received(data)
        if self.conn.their_state is h11.IDLE:
            self._wait_for_head()
        else:
            self._has_head()

    def connection_lost(self, exc: Exception | None) -> None:
        self._has_head()
        super().connection_lost(exc)

    def _wait_for_head(self) -> None:
        if self._late is None:
            self.waiting[self] = None
            self._late = asyncio.get_running_loop().call_later(self.head_seconds, self.transport.abort)

    def _has_head(self) -> None:
        self.waiting.pop(self, None)
        if self._late is not None:
            self._late.cancel()
            self._late = None


def few_arenas() -> None:
    """Let the C library keep two heaps. It would begin one for most of the threads that requests wait in, and what is
    freed in one is of no use to the others, so that memory grew for hours. Must come before the threads."""
    with suppress(OSError, AttributeError):
        ctypes.CDLL("libc.so.6").mallopt(_M_ARENA_MAX, 2)


def run(app: FastAPI, settings: Settings) -> None:
    """Serve until a signal ends it: no new connections, answers under way get some seconds, then the application closes
    (a job under way is finished or rolled back)."""
    few_arenas()
    BoundedProtocol.most = min(MOST_CONNECTIONS, _files() - _SPARE_FILES)
    BoundedProtocol.head_seconds = settings.head_seconds
    options: dict[str, Any] = {
        "host": settings.host,
        "port": settings.port,
        "http": BoundedProtocol,
        "ws": "none",
        "log_level": "warning",
        "access_log": False,
        "server_header": False,
        "timeout_keep_alive": KEEP_ALIVE_SECONDS,
        "timeout_graceful_shutdown": 5,
        "h11_max_incomplete_event_size": MOST_HEAD_BYTES,
        "proxy_headers": False,  # a client must not choose the address it is counted under
    }
    server = uvicorn.Server(uvicorn.Config(app, **options))
    gc.freeze()  # all that was imported: looking through it for garbage would hold up every request for a moment
    logging.getLogger("uvicorn.error").addFilter(_no_cancelled)
    server.run()


def _no_cancelled(record: logging.LogRecord) -> bool:
    """Whether a record is worth a word: requests that a stop cut off are not."""
    return not (record.exc_info and isinstance(record.exc_info[1], asyncio.CancelledError))


def _files() -> int:
    """How many files and connections this process may have open; raised as far as is allowed."""
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    wanted = MOST_CONNECTIONS + 2 * _SPARE_FILES
    if soft < wanted:
        soft = wanted if hard == resource.RLIM_INFINITY else min(wanted, hard)
        resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))
    return soft
