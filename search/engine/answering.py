"""What a process that answers questions holds: the library in one state, opened to read, its names learnt.

A new state is read beside the old one, and what the first questions would have to wait for is asked of it before it
takes the old one's place. So nobody waits for it but the worker itself, whose pool goes on with the others.
"""

from __future__ import annotations

import ctypes
import gc
import os
import threading
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import Any

import msgspec

from search.engine.engine import Engine
from search.engine.examples import examples
from search.engine.heavy import WORK
from search.engine.neighbourhood import links_of
from search.settings import Settings

NICE = 5
"""How far learning a state steps back behind questions to the other workers."""
LEARNT_BY = (
    "Văn bản nào còn hiệu lực?",
    "Cơ quan nào phụ trách việc này?",
    "Phong trào nào đang được phát động?",
    "Có bao nhiêu quyết định của Chính phủ năm 2024 về thuế?",
    "điều kiện và thủ tục cấp giấy phép",
)
"""One question of each kind that reads a table of the whole library: states, agencies, campaigns, lists, passages."""


class Answering:
    """The object of a worker of `search.engine.served`."""

    def __init__(self, directory: str, settings: Settings, steady: bool = False) -> None:
        """A `steady` one stays with the state that it found until it is told to `renew`."""
        self._open = partial(Engine, Path(directory), settings, passive=True, steady=steady)
        self._engine = self._open()

    def warm(self) -> None:
        """Learn the state that is there. Raises what a question raises."""
        learn(self._engine)
        _tidied_up()

    def renew(self) -> None:
        """Go over to the state that is published now, when it is learnt. Raises what a question raises, and stays with
        the old state then. Cost: a second for some hundred papers; both states are held meanwhile."""
        fresh = self._open()
        try:
            _stepping_back(partial(learn, fresh))
        except BaseException:
            fresh.close()
            raise
        old, self._engine = self._engine, fresh
        old.close()
        del old
        _tidied_up()

    def close(self) -> None:
        """Let go of the library."""
        self._engine.close()

    def ask(self, text: str, more: dict[str, Any]) -> bytes:
        """`Engine.ask` as JSON."""
        return msgspec.json.encode(self._engine.ask(text, **more))

    def examples(self) -> tuple[str, ...]:
        """Questions to begin with (`search.engine.examples`)."""
        found = examples(self._engine)
        links_of.cache_clear()  # some MB, for what is asked once a state
        return found

    def work(self, name: str, arguments: tuple[Any, ...]) -> bytes:
        """One of `heavy.WORK`."""
        return WORK[name](self._engine, *arguments)

    def call(self, name: str, arguments: tuple[Any, ...], more: dict[str, Any]) -> Any:
        """Another reading method of the engine, by name."""
        return getattr(self._engine, name)(*arguments, **more)


def learn(engine: Engine) -> None:
    """Ask what makes the engine read its tables. Raises what a question raises."""
    for question in LEARNT_BY:
        engine.ask(question)
    engine.find(LEARNT_BY[-1], limit=1)


def _stepping_back(work: partial[None]) -> None:
    """Do the work in a thread that other processes go before (a whole process could not come back to the front); what
    it raises is raised here."""
    raised: list[BaseException] = []

    def run() -> None:
        with suppress(OSError):
            os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), NICE)
        try:
            work()
        except BaseException as error:
            raised.append(error)

    thread = threading.Thread(target=run, name="luocdo-learn")
    thread.start()
    thread.join()
    if raised:
        raise raised[0]


def _tidied_up() -> None:
    """Let the system have what an old state took (the C library keeps freed pages for itself otherwise), and look no more
    for garbage in what was learnt: that would hold up a question now and then."""
    gc.unfreeze()
    gc.collect()
    with suppress(OSError, AttributeError):
        ctypes.CDLL("libc.so.6").malloc_trim(0)
    gc.freeze()
