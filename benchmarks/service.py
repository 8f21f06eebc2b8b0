"""The service under load, over loopback, with a real server: python benchmarks/service.py LIBRARY [--more FOLDER]

LIBRARY is a data directory; a copy of it is served. The client runs on the same cores as the server. Some minutes.

- distinct: every question another one, so that nothing kept helps; as fast as 8 connections go
- repeated: questions drawn from 300 with weights 1/rank (what people ask again), at a fixed rate of 150 a second: the
  time counts from when a request was due, so waiting is seen
- during an ingest: documents, relations and questions at a fixed rate while the files of --more are taken in
- memory of all its processes, before and after 20,000 requests
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import platform
import random
import shutil
import socket
import subprocess
import sys
import tempfile
import time
import urllib.parse
import urllib.request
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

TEMPLATES = (
    "Căn cứ pháp lý của {} là gì?",
    "Văn bản nào sửa đổi, bổ sung {}?",
    "{} còn hiệu lực không?",
    "{} quy định về vấn đề gì?",
    "Văn bản nào thực hiện {}?",
    "{} do ai ban hành?",
)
TOPICS = (
    "mức phạt xe quá tải trọng", "thủ tục cấp giấy phép xây dựng nhà ở", "vay vốn hỗ trợ doanh nghiệp nhỏ và vừa",
    "điều kiện thành lập trường mầm non", "phụ cấp đối với nhà giáo", "quản lý chất thải rắn sinh hoạt",
    "bồi thường khi thu hồi đất", "hồ sơ đăng ký kinh doanh", "chế độ thai sản", "an toàn thực phẩm bếp ăn tập thể",
)  # fmt: skip


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
    """One kept-alive connection: as little client as can be, since it takes from the same cores."""

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
    """So many a second whatever the server does, on up to 64 connections."""
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


def ask(question: str) -> str:
    return "/api/v1/ask?" + urllib.parse.urlencode({"q": question})


def fetched(port: int, path: str) -> dict[str, object]:
    with urllib.request.urlopen(f"http://127.0.0.1:{port}{path}", timeout=120) as answer:
        found: dict[str, object] = json.loads(answer.read())
        return found


def questions(cards: list[dict[str, str]], count: int, seed: int) -> list[str]:
    """So many different questions: five of six about a document, the others about a topic with a year or a place."""
    chance, found = random.Random(seed), {}
    while len(found) < count:
        card = chance.choice(cards)
        if chance.random() < 1 / 6:
            found[
                f"{chance.choice(TOPICS)} năm {chance.randint(1995, 2026)} {chance.choice(['', 'ở tỉnh', 'tại xã'])}"
            ] = 0
        else:
            found[chance.choice(TEMPLATES).format(f"{card['type']} số {card['number']}")] = 0
    return list(found)


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


def measure(port: int, pid: int, arguments: argparse.Namespace) -> dict[str, object]:
    cards = [card for card in fetched(port, "/api/v1/documents?limit=1000")["documents"] if card["number"]]  # type: ignore[attr-defined]
    asked = [ask(one) for one in questions(cards, arguments.distinct + 300, 1)]
    paths = [f"/api/v1/documents/{urllib.parse.quote(card['iri'], safe='')}" for card in cards[:200]]
    reads = [path + more for path in paths for more in ("", "/relations", "/status")] + asked[:300]
    random.Random(2).shuffle(reads)
    told: dict[str, object] = {}
    run = asyncio.run
    run(closed(port, asked[-100:], 4))
    told["distinct"] = run(closed(port, asked[: arguments.distinct], 8)).told()
    told["repeated at 150/s"] = run(
        paced(port, drawn(asked[:300], 3), arguments.rate, lambda t: t > arguments.seconds)
    ).told()
    told["reads at 50/s"] = run(paced(port, drawn(reads, 4), 50, lambda t: t > arguments.seconds)).told()
    if arguments.more:
        files = sorted(file for file in arguments.more.iterdir() if file.is_file())[: arguments.files]
        job, asked_last = upload(port, files), [0.0, False]

        def ended(seconds: float) -> bool:
            if seconds - asked_last[0] > 2:
                asked_last[:] = [seconds, fetched(port, f"/api/v1/jobs/{job}")["state"] in ("done", "failed")]
            return bool(asked_last[1]) or seconds > 600

        seen = run(paced(port, drawn(reads, 5), 50, ended))
        told["reads at 50/s during an ingest"] = {
            "files": len(files),
            "wall_s": round(seen.wall, 1),
            **seen.told(),
        }
    print(json.dumps(told, ensure_ascii=False), file=sys.stderr)
    time.sleep(3)
    before = memory_mb(pid)
    run(closed(port, [path for path, _ in zip(drawn(asked, 6), range(arguments.many), strict=False)], 8))
    told["memory"] = {"requests": arguments.many, "before_mb": before, "after_mb": memory_mb(pid)}
    return told


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("library", type=Path)
    parser.add_argument("--more", type=Path, help="a folder of files to take in while reads go on")
    numbers = {"files": 60, "distinct": 1500, "seconds": 20, "rate": 150, "many": 20_000}
    for name, value in {**numbers, "processes": os.cpu_count() or 1}.items():
        parser.add_argument(f"--{name}", type=int, default=value)
    parser.add_argument("-o", type=Path)
    arguments = parser.parse_args()
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    with tempfile.TemporaryDirectory() as folder:
        data = Path(folder) / "data"
        shutil.copytree(arguments.library, data)
        environment = {**os.environ, "LUOCDO_PROCESSES": str(arguments.processes)}
        code = "import sys; from search.cli.main import main; sys.exit(main(sys.argv[1:]))"
        command = [sys.executable, "-c", code, "serve", "--port", str(port), "--data", str(data)]
        server = subprocess.Popen(command, env=environment)
        try:
            wait_ready(port)
            told = measure(port, server.pid, arguments)
        finally:
            server.terminate()
            server.wait(60)
    report = {
        "machine": f"{platform.machine()}, {os.cpu_count()} cores, {platform.python_implementation()} {platform.python_version()}",
        "date": time.strftime("%Y-%m-%d"), "load_before": os.getloadavg()[0], "processes": arguments.processes, **told,
    }  # fmt: skip
    text = json.dumps(report, ensure_ascii=False, indent=1)
    print(text)
    if arguments.o:
        arguments.o.write_text(text + "\n", encoding="utf-8")


def wait_ready(port: int) -> None:
    deadline = time.monotonic() + 300
    while True:
        try:
            if fetched(port, "/readyz")["status"] == "ok":
                time.sleep(3)  # the answering processes read their part
                return
        except OSError:
            if time.monotonic() > deadline:
                raise
        time.sleep(0.2)


if __name__ == "__main__":
    main()
