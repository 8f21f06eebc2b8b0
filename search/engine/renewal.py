"""Bringing the processes that answer over to what was published last.

An ingest publishes a graph, then an index. Each process then has to open both and to learn the names in them, which
takes a second of computing; until it has, it answers from the state before. They do so one after the other, so that a
write never holds up a question. A service that takes files in itself waits for it before it calls a job done.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Hashable
from contextlib import suppress

from ingest.errors import LuocdoError

LOOK_S = 0.5
SETTLED_S = 0.4
"""Graph and index are published one soon after the other: then both are gone over to at once."""


class Renewal:
    """`state` tells which state is published (cheap), `renew` brings all processes over to it."""

    def __init__(self, state: Callable[[], Hashable], renew: Callable[[], None]) -> None:
        """Watches nothing yet. The state at this moment counts as the one that is served."""
        self._state, self._renew = state, renew
        self._served = state()
        self._one = threading.Lock()
        self._stopping = threading.Event()
        self._thread: threading.Thread | None = None

    @property
    def served(self) -> Hashable:
        """The state that all processes have reached."""
        return self._served

    def watch(self) -> None:
        """Look now and then, in a thread, until `stop`."""
        if self._thread is None and not self._stopping.is_set():
            self._thread = threading.Thread(target=self._watch, name="luocdo-renewal", daemon=True)
            self._thread.start()

    def now(self) -> None:
        """Go over to what is published, if it is another state; waits until all have. Raises what `renew` raises: the
        next look tries again."""
        with self._one:
            state = self._state()
            if state != self._served:
                self._renew()
                self._served = state

    def waited(self) -> None:
        """`now`, until it is done or `let_go` is called; what it raises is left to the next look."""

        def run() -> None:
            with suppress(LuocdoError, OSError):
                self.now()

        going_over = threading.Thread(target=run, name="luocdo-renewal-now", daemon=True)
        going_over.start()
        while going_over.is_alive() and not self._stopping.is_set():
            going_over.join(0.05)

    def let_go(self) -> None:
        """Nobody waits for a renewal any more: the service is about to stop."""
        self._stopping.set()

    def stop(self) -> None:
        """End the thread; a renewal under way is waited for as long as its processes live."""
        self._stopping.set()
        if self._thread is not None:
            self._thread.join()

    def _watch(self) -> None:
        while not self._stopping.wait(LOOK_S):
            try:
                seen = self._state()
                if seen == self._served or self._stopping.wait(SETTLED_S) or self._state() != seen:
                    continue
                self.now()
            except (LuocdoError, OSError):
                continue  # the library is being made, mended or moved: look again
