"""The service under load, over loopback, with a real server: python benchmarks/service.py LIBRARY [-o FILE]

LIBRARY is a data directory; a copy of it is served. The client runs on the same cores as the server. Some six minutes.

- distinct: every question another one, so that nothing kept helps: at a fixed rate, and as fast as 8 connections go
- repeated: questions drawn from 300 with weights 1/rank (what people ask again), at the same rate
- reads (documents, relations, states, questions) alone, while 4 files are taken in, and while 60 are; to three seconds
  after the end, so that going over to the new state is seen. The papers are made up, or those of --more
- memory of all processes after every 2,000 of 60,000 questions that are all different
- processor time of all processes for each distinct question: what does not change with what else the machine does
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
from itertools import chain
from pathlib import Path
from typing import Any

from service_load import ask, closed, cpu_seconds, drawn, fetched, memory_mb, paced, upload
from service_material import questions, write_papers

AFTER_S, LONGEST_S = 3.0, 120.0
READS_A_SECOND = 50
SERIES = 2000
Told = dict[str, Any]


def documents(port: int) -> list[dict[str, str]]:
    """All documents with a type and a number that the library knows."""
    cards: list[dict[str, str]] = []
    while True:
        page: list[dict[str, str]] = fetched(port, f"/api/v1/documents?limit=1000&offset={len(cards)}")[
            "documents"
        ]  # type: ignore[assignment]
        cards += page
        if len(page) < 1000:
            return [card for card in cards if card["number"] and card["type"]]


def questioned(port: int, pid: int, asked: list[str], arguments: argparse.Namespace) -> Told:
    """The phases of questions alone. Takes what it needs from the end of `asked`."""

    def taken(count: int) -> list[str]:
        found, asked[-count:] = asked[-count:], []
        return found

    told: Told = {}
    asyncio.run(closed(port, taken(300), 4))
    rate, seconds = arguments.rate, arguments.seconds
    before, fresh = cpu_seconds(pid), taken(rate * (seconds + 1))
    seen = asyncio.run(paced(port, iter(fresh), rate, lambda t: t > seconds))
    cpu = 1000 * (cpu_seconds(pid) - before) / len(seen.seconds)
    told[f"distinct at {rate}/s"] = {**seen.told(), "cpu_ms_each": round(cpu, 2)}
    told["distinct, 8 connections"] = asyncio.run(closed(port, taken(arguments.distinct), 8)).told()
    again = drawn(taken(300), 3)
    told[f"repeated at {rate}/s"] = asyncio.run(paced(port, again, rate, lambda t: t > seconds)).told()
    return told


def read(
    port: int, cards: list[dict[str, str]], asked: list[str], files: list[Path], few: int, seconds: int
) -> Told:
    """The phases of reads: alone, and during an ingest of a few files and of all others."""
    iris = (card["iri"] for card in cards[:200])
    paths = [f"/api/v1/documents/{urllib.parse.quote(iri, safe='')}" for iri in iris]
    reads = [path + more for path in paths for more in ("", "/relations", "/status")] + asked
    random.Random(2).shuffle(reads)
    name = f"reads at {READS_A_SECOND}/s"
    told = {name: asyncio.run(paced(port, drawn(reads, 4), READS_A_SECOND, lambda t: t > seconds / 2)).told()}
    for some in filter(None, (files[:few], files[few:])):
        told[f"{name}, {len(some)} files taken in"] = taken_in(port, some, reads)
    return told


def taken_in(port: int, files: list[Path], reads: list[str]) -> Told:
    """Reads from the upload to some seconds after the job's end."""
    job, looked, ended = upload(port, files), 0.0, 0.0

    def over(seconds: float) -> bool:
        nonlocal looked, ended
        if not ended and seconds - looked > 0.5:
            looked = seconds
            if fetched(port, f"/api/v1/jobs/{job}?limit=0")["state"] in ("done", "failed"):
                ended = seconds
        return (ended > 0 and seconds > ended + AFTER_S) or seconds > LONGEST_S

    seen = asyncio.run(paced(port, drawn(reads, 5), READS_A_SECOND, over))
    return {
        "job_s": round(ended, 1),
        "counts": fetched(port, f"/api/v1/jobs/{job}?limit=0")["counts"],
        **seen.told(),
    }


def remembered(port: int, pid: int, asked: list[str], most_s: float) -> Told:
    """Memory in MB after every 2,000 questions, until they are used up or the time is."""
    series: list[list[float]] = []
    begun, done = time.monotonic(), 0

    def note() -> None:
        found = memory_mb(pid)
        series.append([done, found["Pss"], found["Private_Dirty"]])

    note()
    while done < len(asked) and time.monotonic() - begun < most_s:
        some = asked[done : done + SERIES]
        asyncio.run(closed(port, some, 8))
        done += len(some)
        note()
    return {"memory": {"requests": done, "columns": ["requests", "pss_mb", "private_mb"], "series": series}}


def measure(port: int, pid: int, arguments: argparse.Namespace, folder: Path) -> Told:
    cards = documents(port)
    most = arguments.many + 600 + arguments.distinct + arguments.rate * (arguments.seconds + 1)
    asked = [ask(one) for one in questions(cards, most, 1)]
    count = arguments.few + arguments.files
    if arguments.more:
        files = sorted(file for file in arguments.more.iterdir() if file.is_file())[:count]
    else:
        files = write_papers(folder / "more", cards, count)
    told: Told = {}
    phases = chain(
        [lambda: questioned(port, pid, asked, arguments)],
        [lambda: read(port, cards, asked[-300:], files, arguments.few, arguments.seconds)],
        [lambda: remembered(port, pid, asked[: arguments.many], arguments.memory_seconds)],
    )
    for phase in phases:
        found = phase()
        print(json.dumps(found, ensure_ascii=False), file=sys.stderr, flush=True)
        told |= found
    return told


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("library", type=Path)
    parser.add_argument("--more", type=Path, help="a folder of files to take in while reads go on")
    numbers = {"few": 4, "files": 60, "distinct": 1500, "seconds": 20, "rate": 150, "many": 60_000}
    for name, value in {**numbers, "processes": os.cpu_count() or 1, "memory-seconds": 200}.items():
        parser.add_argument(f"--{name}", type=int, default=value)
    parser.add_argument("-o", type=Path)
    arguments = parser.parse_args()
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    load = os.getloadavg()[0]
    with tempfile.TemporaryDirectory() as folder:
        data = Path(folder) / "data"
        shutil.copytree(arguments.library, data)
        environment = {**os.environ, "LUOCDO_PROCESSES": str(arguments.processes)}
        code = "import sys; from search.cli.main import main; sys.exit(main(sys.argv[1:]))"
        command = [sys.executable, "-c", code, "serve", "--port", str(port), "--data", str(data)]
        server = subprocess.Popen(command, env=environment)
        try:
            wait_ready(port)
            counts = fetched(port, "/api/v1/stats")
            told = measure(port, server.pid, arguments, Path(folder))
        finally:
            server.terminate()
            server.wait(60)
    report = {
        "machine": f"{platform.machine()}, {os.cpu_count()} cores, {platform.python_implementation()} {platform.python_version()}",
        "date": time.strftime("%Y-%m-%d"), "load_before": round(load, 1), "load_after": round(os.getloadavg()[0], 1),
        "library": f"{counts['documents']} documents, {counts['passages']} passages",
        "processes": arguments.processes, **told,
    }  # fmt: skip
    text = json.dumps(report, ensure_ascii=False, indent=1)
    print(text)
    if arguments.o:
        arguments.o.write_text(text + "\n", encoding="utf-8")


def wait_ready(port: int) -> None:
    """Until the library is open and the answering processes have learnt it."""
    deadline = time.monotonic() + 300
    while True:
        try:
            if fetched(port, "/readyz")["status"] == "ok":
                fetched(port, ask("Văn bản nào còn hiệu lực?"))
                time.sleep(5)
                return
        except OSError:
            if time.monotonic() > deadline:
                raise
        time.sleep(0.2)


if __name__ == "__main__":
    main()
