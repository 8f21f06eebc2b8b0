"""The client of `service.py`: as little program as can be, since it takes from the same cores as the server."""

from __future__ import annotations

import asyncio
import json
import os
import random
import time
import urllib.parse
import urllib.request
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

TICKS = os.sysconf("SC_CLK_TCK")


@dataclass
class Seen:
    """What a phase saw: seconds of each answer, and answers that were no 200."""

    seconds: list[float] = field(default_factory=list)
    bad: dict[int, int] = field(default_factory=dict)
    wall: float = 0.0

    def told(self) -> dict[str, object]:
        found = sorted(self.seconds)
        at = lambda share: round(1000 * found[min(len(found) - 1, int(len(found) * share))], 1)  # noqa: E731
        return {
            "requests": len(found), "per_second": round(len(found) / self.wall, 1), "p50_ms": at(0.5),
            "p95_ms": at(0.95), "p99_ms": at(0.99), "most_ms": at(1.0), "bad": self.bad,
        }  # fmt: skip


class Connection:
    """One kept-alive connection."""

    def __init__(self, port: int) -> None:
        self._port = port
        self._streams: tuple[asyncio.StreamReader, asyncio.StreamWriter] | None = None

    async def get(self, path: str) -> int:
        """The status of the answer. A server closes what has been idle for long; then one more time."""
        try:
            return await self._got(path)
        except (ConnectionError, asyncio.IncompleteReadError):
            self._streams = None
            return await self._got(path)

    async def _got(self, path: str) -> int:
        if self._streams is None:
            self._streams = await asyncio.open_connection("127.0.0.1", self._port)
        reader, writer = self._streams
        writer.write(f"GET {path} HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n".encode())
        head = await reader.readuntil(b"\r\n\r\n")
        low = head.lower()
        length = int(low.split(b"content-length:")[1].split(b"\r\n")[0])
        await reader.readexactly(length)
        if b"connection: close" in low:
            writer.close()
            self._streams = None
        return int(head[9:12])

    def close(self) -> None:
        if self._streams is not None:
            self._streams[1].close()


async def closed(port: int, paths: list[str], connections: int) -> Seen:
    """As fast as so many connections go."""
    seen, todo, begun = Seen(), iter(paths), time.perf_counter()

    async def one() -> None:
        connection = Connection(port)
        for path in todo:
            await _timed(connection, path, seen, time.perf_counter())
        connection.close()

    await asyncio.gather(*(one() for _ in range(connections)))
    seen.wall = time.perf_counter() - begun
    return seen


async def paced(port: int, paths: Iterator[str], rate: float, until: Callable[[float], bool]) -> Seen:
    """So many a second whatever the server does, on up to 64 connections. Time counts from when a request was due, so
    waiting is seen."""
    seen, begun, free, tasks = Seen(), time.perf_counter(), [Connection(port) for _ in range(64)], set()
    number = 0
    while not until(time.perf_counter() - begun):
        due = begun + number / rate
        await asyncio.sleep(max(0.0, due - time.perf_counter()))
        while not free:
            await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
        connection = free.pop()
        task = asyncio.create_task(_timed(connection, next(paths), seen, due))
        task.add_done_callback(lambda done, used=connection: (free.append(used), tasks.discard(done)))
        tasks.add(task)
        number += 1
    await asyncio.gather(*tasks)
    seen.wall = time.perf_counter() - begun
    for connection in free:
        connection.close()
    return seen


async def _timed(connection: Connection, path: str, seen: Seen, since: float) -> None:
    status = await connection.get(path)
    seen.seconds.append(time.perf_counter() - since)
    if status != 200:
        seen.bad[status] = seen.bad.get(status, 0) + 1


def fetched(port: int, path: str) -> dict[str, object]:
    with urllib.request.urlopen(f"http://127.0.0.1:{port}{path}", timeout=120) as answer:
        found: dict[str, object] = json.loads(answer.read())
        return found


def upload(port: int, files: list[Path]) -> str:
    """Send files as one job; its id."""
    edge = "ranhgioi"
    parts = [
        f'--{edge}\r\nContent-Disposition: form-data; name="files"; filename="{file.name}"\r\n\r\n'.encode()
        + file.read_bytes() + b"\r\n"
        for file in files
    ]  # fmt: skip
    request = urllib.request.Request(
        f"http://127.0.0.1:{port}/api/v1/ingest",
        b"".join(parts) + f"--{edge}--\r\n".encode(),
        {"Content-Type": f"multipart/form-data; boundary={edge}"},
    )
    with urllib.request.urlopen(request, timeout=120) as answer:
        return str(json.loads(answer.read())["id"])


def ask(question: str) -> str:
    return "/api/v1/ask?" + urllib.parse.urlencode({"q": question})


def drawn(paths: list[str], seed: int) -> Iterator[str]:
    """Paths with weights 1/rank, for ever."""
    chance, weights = random.Random(seed), [1 / rank for rank in range(1, len(paths) + 1)]
    while True:
        yield from chance.choices(paths, weights, k=500)


def children(pid: int) -> list[int]:
    """A process and all below it."""
    found = [pid]
    for one in found:
        for thread in Path(f"/proc/{one}/task").glob("*/children"):
            found += [int(child) for child in thread.read_text().split()]
    return found


def cpu_seconds(pid: int) -> float:
    """What all processes have computed so far."""
    ticks = 0
    for one in children(pid):
        fields = Path(f"/proc/{one}/stat").read_text().rsplit(")", 1)[1].split()
        ticks += int(fields[11]) + int(fields[12])
    return ticks / TICKS


def memory_mb(pid: int) -> dict[str, float]:
    """Proportional (shared pages divided) and private memory of all processes."""
    told = {"Pss": 0, "Private_Dirty": 0}
    for one in children(pid):
        try:
            lines = Path(f"/proc/{one}/smaps_rollup").read_text().splitlines()
        except OSError:  # ended meanwhile
            continue
        for line in lines:
            name, _, value = line.partition(":")
            if name in told:
                told[name] += int(value.split()[0])
    return {name: round(value / 1024, 1) for name, value in told.items()}
