"""The engine of the service: questions are answered by processes of their own, everything else here.

Answering is computing, and one Python process computes one thing at a time; so the service hands questions to as many
processes as there are cores and keeps its own free for reading requests and writing answers. They share the files of the
library through the system's cache.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Hashable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec

from ingest.catalog.errors import LibraryError
from kg.files import published
from search.answers.model import Answer
from search.engine.answers_kept import KeptAnswers
from search.engine.engine import Engine
from search.engine.examples import GENERAL, examples
from search.engine.follower import Follower
from search.engine.heavy import WORK
from search.engine.renewal import Renewal
from search.engine.worker import Start
from search.engine.workers import WorkerError, Workers
from search.manifest import FILE as MANIFEST
from search.settings import Settings

if TYPE_CHECKING:
    from search.engine.find import Searched

WAIT_S = 10.0
MOST_WAITING = 64
LOOK_S = 5.0
HEAVY_SECONDS, HEAVY_WAIT_S, HEAVY_NICE = 300.0, 60.0, 5
SECONDS = 60.0
"""A question takes some ms; one that takes so long has met a fault, and its process is ended."""


class ServedEngine(Engine):
    """`processes` (0: none, answer here) answer questions."""

    def __init__(
        self, data: Path | str, settings: Settings, *, tell: Callable[[str], None], processes: int
    ) -> None:
        super().__init__(data, settings, tell=tell, background=True)
        self._follower = Follower(self.directory, settings, tell, apart=processes > 0)
        start = Start("search.engine.answering:Answering", (str(data), settings, True))
        self._workers = (
            Workers(start, processes, wait_s=WAIT_S, most_waiting=MOST_WAITING, threads=1)
            if processes
            else None
        )
        heavy = Start(start.factory, (str(data), settings), nice=HEAVY_NICE)
        self._heavy = (
            Workers(heavy, 1, wait_s=HEAVY_WAIT_S, most_waiting=16, threads=1) if processes else None
        )
        self._renewal = Renewal(self._published, self._renew_workers)
        self._kept = KeptAnswers()
        self._examples = GENERAL
        self._looked_at = 0.0

    def warm(self) -> None:
        """Start all processes, let them read what they need, and from now on bring them over to what is published; a
        library that is not there yet is no error."""
        try:
            self.ready()
            if self._workers is not None:
                self.lexicon()  # made and kept here, where nobody did yet: they would each make it for themselves
                self._workers.each("warm", seconds=SECONDS)
                self._examples = self._workers.call("examples", seconds=SECONDS)
        except (LibraryError, WorkerError) as error:
            self._tell(str(error))
        if self._workers is not None:
            self._renewal.watch()

    def renew(self) -> None:
        """Let all processes go over to what is published; waits until they have, or `let_go` is called. What goes wrong
        is tried again soon."""
        self._renewal.waited()

    def let_go(self) -> None:
        """The service is about to stop: nobody is to wait for processes to go over to a state."""
        self._renewal.let_go()

    def _renew_workers(self) -> None:
        if self._workers is not None:
            self._workers.in_turn("renew", seconds=SECONDS)
            self._examples = self._workers.call("examples", seconds=SECONDS)

    def ask(self, text: str, *, limit: int | None = None, **more: Any) -> Answer:
        """`Engine.ask`."""
        if self._workers is None:
            return super().ask(text, limit=limit, **more)
        return msgspec.json.decode(self.ask_json(text, limit=limit, **more), type=Answer)

    def ask_json(self, text: str, *, limit: int | None = None, **more: Any) -> bytes:
        """The answer as JSON. One that was given before, in the same state of the library, is given again. While a new
        state is being learnt, answers are those of the state before."""
        said = {"limit": limit, **more}
        question: Hashable = (text, *sorted(said.items()))
        self._look_now_and_then()
        state = self._served_state()
        kept = self._kept.get(state, question)
        if kept is not None:
            return kept
        if self._workers is None:
            answer = msgspec.json.encode(super().ask(text, **said))
        else:
            answer = self._workers.call("ask", text, said, seconds=SECONDS)
        if state == self._served_state():
            self._kept.put(state, question, answer)
        return answer

    def _served_state(self) -> Hashable:
        """The state that answers are of. Raises `NoLibrary`."""
        if self._workers is None:
            return self.state()
        _ = self.catalog
        return self._renewal.served

    def _look_now_and_then(self) -> None:
        """Who answers only reads, so it is seen to here that graph and index are caught up with the catalog."""
        now = time.monotonic()
        if now - self._looked_at > LOOK_S:
            self._looked_at = now
            self.ready()

    def find(self, words: str, **more: Any) -> Searched:
        """`Searching.find`."""
        if self._workers is None:
            return super().find(words, **more)
        found: Searched = self._workers.call("call", "find", (words,), more, seconds=SECONDS)
        return found

    def examples(self) -> tuple[str, ...]:
        """Questions to begin with, about what the library knows; made ready with each state."""
        return examples(self) if self._workers is None else self._examples

    def work(self, name: str, *arguments: Any) -> bytes:
        """One of `heavy.WORK`: done one at a time in a process of its own that steps back behind questions."""
        if self._heavy is None:
            return WORK[name](self, *arguments)
        content: bytes = self._heavy.call("work", name, arguments, seconds=HEAVY_SECONDS)
        return content

    def state(self) -> Hashable:
        """What tells one state of the library from another: the catalog's sequence and what is published.

        Raises `NoLibrary`. Cost: some 50 microseconds."""
        return self.catalog.sequence, self._published()

    def _published(self) -> Hashable:
        """The published graph and index."""
        try:
            stamp = (self.directory / "index" / MANIFEST).stat().st_mtime_ns
        except OSError:
            stamp = 0
        return published(self.directory / "graph"), stamp

    def pids(self) -> tuple[int, ...]:
        """The processes there are."""
        pools = (self._workers, self._heavy)
        return tuple(pid for pool in pools if pool is not None for pid in pool.pids())

    def close(self) -> None:
        for pool in (self._workers, self._heavy):
            if pool is not None:
                pool.close()
        self._renewal.stop()
        super().close()
