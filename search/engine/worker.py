"""The child half of `search.engine.workers`: one object in a process of its own, called by messages on two pipes.

A message is a length (4 bytes, big endian) and a pickle. First comes a `Start`, answered by `READY`; then each `Call`,
answered by (True, result) or (False, error). The process ends when its parent closes the pipe or is gone.
"""

from __future__ import annotations

import importlib
import os
import pickle
import resource
import struct
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO

HEAD = struct.Struct(">I")
MEGABYTE = 1 << 20
READY = "ready"
"""The first message of a worker: its object is made, calls may come."""


@dataclass(frozen=True, slots=True)
class Start:
    """What a worker is: `factory` ("module:callable") is called with `arguments` and makes the object. `memory_mb` is
    how much address space it may take beyond what it has when made (0: any), `nice` how far it steps back."""

    factory: str
    arguments: tuple[Any, ...]
    memory_mb: int = 0
    nice: int = 0


@dataclass(frozen=True, slots=True)
class Call:
    """One call; `cpu_seconds` ends the process when it computes for longer, even if nobody is left to kill it."""

    method: str
    arguments: tuple[Any, ...]
    cpu_seconds: int = 0


@dataclass(frozen=True, slots=True)
class Raised:
    """An exception on its way to the parent, whatever its constructor takes."""

    kind: type[BaseException]
    arguments: tuple[Any, ...]
    state: dict[str, Any]

    @staticmethod
    def of(error: BaseException) -> Raised:
        """Packed; one that cannot be pickled becomes a RuntimeError with its words."""
        packed = Raised(type(error), error.args, dict(error.__dict__))
        try:
            pickle.loads(pickle.dumps(packed))
        except Exception:
            return Raised(RuntimeError, (f"{type(error).__name__}: {error}",), {})
        return packed

    def made(self) -> BaseException:
        """The exception again."""
        error = self.kind.__new__(self.kind, *self.arguments)
        error.__dict__.update(self.state)
        return error


def write(stream: BinaryIO, value: Any) -> None:
    """One message."""
    data = pickle.dumps(value, pickle.HIGHEST_PROTOCOL)
    stream.write(HEAD.pack(len(data)) + data)
    stream.flush()


def read(stream: BinaryIO) -> Any:
    """The next message; EOFError when the other side has gone."""
    head = stream.read(HEAD.size)
    if len(head) < HEAD.size:
        raise EOFError
    (size,) = HEAD.unpack(head)
    data = stream.read(size)
    if len(data) < size:
        raise EOFError
    return pickle.loads(data)


def main() -> None:
    """Serve calls from stdin until it ends. What anything prints goes to stderr."""
    incoming, outgoing = os.fdopen(os.dup(0), "rb"), os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    sys.setrecursionlimit(3000)
    try:
        start = read(incoming)
        os.nice(start.nice)
        module, _, name = start.factory.partition(":")
        served = getattr(importlib.import_module(module), name)(*start.arguments)
        _limit_memory(start.memory_mb)
        write(outgoing, READY)
        while True:
            call = read(incoming)
            write(outgoing, _answered(served, call))
    except (EOFError, BrokenPipeError, KeyboardInterrupt):
        os._exit(0)


def _answered(served: Any, call: Call) -> tuple[bool, Any]:
    if call.cpu_seconds:
        used = resource.getrusage(resource.RUSAGE_SELF)
        hard = resource.getrlimit(resource.RLIMIT_CPU)[1]
        most = int(used.ru_utime + used.ru_stime) + call.cpu_seconds
        resource.setrlimit(resource.RLIMIT_CPU, (most, hard))
    try:
        return True, getattr(served, call.method)(*call.arguments)
    except Exception as error:
        return False, Raised.of(error)


def _limit_memory(megabytes: int) -> None:
    if megabytes:
        pages = Path("/proc/self/statm").read_text(encoding="ascii").split()[0]
        now = int(pages) * resource.getpagesize()
        limit = now + megabytes * MEGABYTE
        resource.setrlimit(resource.RLIMIT_AS, (limit, limit))


if __name__ == "__main__":
    # The classes of this module are pickled under its own name, not under __main__.
    importlib.import_module("search.engine.worker").main()
