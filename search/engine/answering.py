"""What a process that answers questions holds: the library, opened to read, its names learnt."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import msgspec

from search.engine.engine import Engine
from search.engine.heavy import WORK
from search.settings import Settings


class Answering:
    """The object of a worker of `search.engine.served`."""

    def __init__(self, directory: str, settings: Settings) -> None:
        self._engine = Engine(Path(directory), settings, passive=True)

    def warm(self) -> None:
        """Read what the first question would have to wait for. Raises what a question raises."""
        self._engine.ask("Văn bản nào còn hiệu lực?")

    def ask(self, text: str, more: dict[str, Any]) -> bytes:
        """`Engine.ask` as JSON."""
        return msgspec.json.encode(self._engine.ask(text, **more))

    def work(self, name: str, arguments: tuple[Any, ...]) -> bytes:
        """One of `heavy.WORK`."""
        return WORK[name](self._engine, *arguments)

    def call(self, name: str, arguments: tuple[Any, ...], more: dict[str, Any]) -> Any:
        """Another reading method of the engine, by name."""
        return getattr(self._engine, name)(*arguments, **more)
