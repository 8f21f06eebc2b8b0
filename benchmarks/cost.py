"""What luocdo costs: start-up, a cold question, ingest at 1/4, 1/2 and 1/1 of a folder, questions to the graph.

    python benchmarks/cost.py FOLDER [--out benchmarks/results]

Everything is measured on real processes started from here, as a user starts them; only the questions to the graph are
timed inside this process. Memory is what all processes of a command hold together (PSS, sampled), so that what workers
share counts once. The figures go to one JSON file with machine and date. Linux only: it reads /proc.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from search.engine.engine import Engine

SUFFIXES = {".txt", ".md", ".html", ".docx", ".pdf"}
QUESTIONS = (
    "Kế hoạch nào thực hiện Chỉ thị 41?",
    "Văn bản nào sửa đổi, bổ sung Nghị định 30/2020/NĐ-CP?",
    "trách nhiệm của Ủy ban nhân dân cấp xã trong công tác thi đua, khen thưởng",
)
REPEATS = 5
GRAPH_SAMPLE = 300


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--out", type=Path, default=Path(__file__).parent / "results")
    given = parser.parse_args()
    files = sorted(p for p in given.folder.rglob("*") if p.is_file() and p.suffix.lower() in SUFFIXES)
    if not files:
        sys.exit(f"no documents in {given.folder}")
    result: dict[str, Any] = {"date": datetime.now(UTC).isoformat(timespec="seconds"), "machine": machine()}
    result["corpus"] = {"documents": len(files), "kB": round(sum(f.stat().st_size for f in files) / 1e3)}
    with tempfile.TemporaryDirectory(prefix="luocdo-bench-") as folder:
        work = Path(folder)
        result["help"] = repeated(["--help"])
        result["cold_ask"] = cold_ask(files[:3], work)
        result["ingest"] = [ingest(files, share, work / f"data-{share}") for share in (4, 2, 1)]
        result["graph"] = graph_questions(work / "data-1")
    given.out.mkdir(parents=True, exist_ok=True)
    target = given.out / f"cost-{given.folder.resolve().name}.json"
    target.write_text(json.dumps(result, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    print(json.dumps(result, ensure_ascii=False, indent=1))
    print(f"written to {target}")


def machine() -> dict[str, Any]:
    """What the figures were measured on."""
    cpu = [
        line.split(":", 1)[1].strip()
        for line in Path("/proc/cpuinfo").read_text().splitlines()
        if "model name" in line
    ]
    pages = os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")
    return {
        "cpu": cpu[0] if cpu else platform.processor(),
        "cores": os.cpu_count(),
        "memory_GB": round(pages / 1e9, 1),
        "python": platform.python_version(),
        "system": platform.platform(),
        "load_before": round(os.getloadavg()[0], 2),
    }


def run(arguments: Iterable[str]) -> tuple[float, float, float]:
    """Wall seconds, processor seconds and peak MB of one command with all the processes it starts."""
    command = [sys.executable, "-m", "search.cli.main", *arguments]
    start = time.perf_counter()
    process = subprocess.Popen(
        command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True
    )
    peak, used = 0.0, {}
    while process.poll() is None:
        memory, cpu = session(process.pid)
        peak, used = max(peak, memory), used | cpu
        time.sleep(0.02)
    seconds = time.perf_counter() - start
    if process.returncode != 0:
        sys.exit(f"{' '.join(command)} ended with {process.returncode}")
    return seconds, sum(used.values()), peak


def session(leader: int) -> tuple[float, dict[int, float]]:
    """MB held by the processes of a session now, and the processor seconds that each has used."""
    total, used = 0, {}
    for folder in Path("/proc").iterdir():
        if not folder.name.isdigit():
            continue
        try:
            fields = (folder / "stat").read_text().rsplit(")", 1)[1].split()
            if int(fields[3]) == leader:
                used[int(folder.name)] = (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")
                lines = (folder / "smaps_rollup").read_text().splitlines()
                total += sum(int(line.split()[1]) for line in lines if line.startswith("Pss:"))
        except (OSError, IndexError):
            continue  # it ended meanwhile
    return total / 1e3, used


def repeated(arguments: list[str]) -> dict[str, float]:
    """A command run several times: the median, the best, and the largest memory."""
    runs = [run(arguments) for _ in range(REPEATS)]
    return {
        "seconds_median": round(statistics.median(r[0] for r in runs), 3),
        "seconds_best": round(min(r[0] for r in runs), 3),
        "cpu_seconds_median": round(statistics.median(r[1] for r in runs), 3),
        "peak_MB": round(max(r[2] for r in runs), 1),
    }


def cold_ask(files: list[Path], work: Path) -> dict[str, Any]:
    """One question to a library of three documents, each time in a process of its own."""
    data = str(work / "three")
    run(["ingest", *map(str, files), "--data", data])
    return {question: repeated(["ask", question, "--data", data]) for question in QUESTIONS}


def ingest(files: list[Path], share: int, data: Path) -> dict[str, Any]:
    """Every `share`-th document into a new library, end to end: catalog, graph and index."""
    chosen = files[::share]
    size = sum(file.stat().st_size for file in chosen) / 1e3
    seconds, used, peak = run(["ingest", *map(str, chosen), "--data", str(data)])
    return {
        "documents": len(chosen),
        "kB": round(size),
        "seconds": round(seconds, 1),
        "cpu_seconds": round(used, 1),
        "kB_per_second": round(size / seconds, 1),
        "peak_MB": round(peak, 1),
        "on_disk_kB": round(on_disk(data) / 1e3),
    }


def on_disk(folder: Path) -> int:
    """Bytes below a folder; a file that has several names (a snapshot of the graph) counts once."""
    found = (file.stat() for file in folder.rglob("*") if file.is_file())
    return sum({(one.st_dev, one.st_ino): one.st_size for one in found}.values())


def graph_questions(data: Path) -> dict[str, Any]:
    """The questions of the graph, and whole questions, timed inside one process."""
    with Engine(data) as engine:
        engine.ready()
        view = engine.view
        cards = view.documents(limit=None)[:: max(1, len(view.documents()) // GRAPH_SAMPLE)]
        iris = [card.iri for card in cards]
        asked: dict[str, Callable[[Any], object]] = {
            "find": lambda card: view.find(card.number, type=card.type) if card.number else None,
            "related_out": lambda card: view.related(card.iri),
            "related_in": lambda card: view.related(card.iri, None, "in"),
            "implementers_through_chains": lambda card: view.related(card.iri, "implements", "in", depth=4),
            "legal_basis_recursive": lambda card: view.legal_basis(card.iri),
            "status": lambda card: view.status(card.iri),
            "mentions": lambda card: view.mentions(card.iri),
            "by_type_and_year": lambda card: view.documents(
                type=card.type, year_from=card.year, year_to=card.year
            ),
        }
        told = {name: spread(question, cards) for name, question in asked.items()}
        told["ask"] = spread(lambda question: engine.ask(question), list(QUESTIONS) * 10)
        return {"documents": len(iris), "triples": len(engine.graph), "milliseconds": told}


def spread(question: Callable[[Any], object], over: Iterable[Any]) -> dict[str, float]:
    """Median, 95th percentile and maximum in milliseconds."""
    times = []
    for one in over:
        start = time.perf_counter()
        question(one)
        times.append((time.perf_counter() - start) * 1e3)
    times.sort()
    return {
        "median": round(statistics.median(times), 2),
        "p95": round(times[min(len(times) - 1, int(len(times) * 0.95))], 2),
        "max": round(times[-1], 2),
    }


if __name__ == "__main__":
    main()
