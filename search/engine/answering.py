"""What a process that answers questions holds: the library, opened to read, its names learnt."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

import msgspec

from search.engine.engine import Engine
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

    def exported(self, form: str, conditions: dict[str, Any]) -> bytes:
        """`Engine.export` as bytes."""
        return exported(self._engine, form, conditions)

    def call(self, name: str, arguments: tuple[Any, ...], more: dict[str, Any]) -> Any:
        """Another reading method of the engine, by name."""
        return getattr(self._engine, name)(*arguments, **more)


def exported(engine: Engine, form: str, conditions: dict[str, Any]) -> bytes:
    """The graph, or a part of it, in one of the formats of `kg.exports.export`."""
    out = io.BytesIO()
    engine.export(form, out, **conditions)
    return out.getvalue()
