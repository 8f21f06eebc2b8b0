"""What a large graph costs: a synthetic one of a million relations, its neighbourhoods, its GraphML, a picture.

    python benchmarks/graph.py [--edges 1000000] [--out benchmarks/results/graph.json]

The graph has ten relations for each document, half of them to a few much-cited ones, and is written with the
same statements as a real one. It is read by a process of its own, so that memory is that of reading alone.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import random
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from pyoxigraph import Literal, NamedNode, Quad

from kg.around import around, walk
from kg.iris import Iris
from kg.slices import NetEdge, NetNode, Network, Slice, cut
from kg.store import GraphStore
from kg.view import GraphView
from ontology.vocabulary import CITO, DCT, ELI, POL, RELATIONS

_BASE = "https://luocdo.vn/id/van-ban/thu/"
_WORDS = ("implements", "based_on", "cites", "amends", "guides")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--edges", type=int, default=1_000_000)
    parser.add_argument("--out", type=Path, default=Path(__file__).parent / "results" / "graph.json")
    parser.add_argument("--store", type=Path, help="read the graph of an earlier run instead of writing one")
    parser.add_argument("--read", type=Path, help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.read:
        print(json.dumps(read(given.read, given.edges // 10)))
        return
    result: dict[str, Any] = {
        "date": datetime.now(UTC).isoformat(timespec="seconds"),
        "cores": os.cpu_count(),
        "python": platform.python_version(),
        "load_before": round(os.getloadavg()[0], 2),
        "relations": given.edges,
        "documents": given.edges // 10,
    }
    with tempfile.TemporaryDirectory(prefix="luocdo-graph-") as beside:
        folder = str(given.store or beside)
        start = time.perf_counter()
        with GraphStore(Path(folder)) as store:
            if not store.version:
                store.apply(1, [(store.iris.library, quads(given.edges // 10, store.iris))])
                result["write_seconds"] = round(time.perf_counter() - start, 1)
            result["quads"] = len(store)
        command = [sys.executable, __file__, "--read", folder, "--edges", str(given.edges)]
        told = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout
        result |= json.loads(told)
    given.out.parent.mkdir(parents=True, exist_ok=True)
    given.out.write_text(json.dumps(result, indent=1) + "\n", encoding="utf-8")
    print(json.dumps(result, indent=1))


def quads(documents: int, iris: Iris) -> Iterator[Quad]:
    """The statements that reading needs: a summary for each document in the library's graph; in the graph of each
    file its path, the relations and a packed proof for each."""
    library, dice = NamedNode(iris.library), random.Random(20)

    def node(i: int) -> NamedNode:
        return NamedNode(f"{_BASE}{i}")

    def say(subject: NamedNode, predicate: str, value: str | NamedNode, graph: NamedNode = library) -> Quad:
        return Quad(subject, NamedNode(predicate), Literal(value) if isinstance(value, str) else value, graph)

    for i in range(documents):
        sha = f"{i:064x}"
        file = NamedNode(iris.file(sha))
        yield say(file, DCT.source, f"thu/{i}.txt", file)
        year = 1990 + i * 35 // documents
        summary = ["Quyết định", f"{i}/QĐ-UBND", None, f"{year}-06-01", "UBND thành phố Cần Thơ", f"về việc thứ {i}",
                   i % 3 > 0, year, "Cần Thơ", None, None, None]  # fmt: skip
        yield say(node(i), POL.summary, json.dumps(summary, ensure_ascii=False))
        yield say(node(i), POL.held, "true" if i % 3 else "false")
        for k in range(10):
            other = dice.randrange(max(1, documents // 50)) if k % 2 else dice.randrange(documents)
            word, proof = _WORDS[k % len(_WORDS)], NamedNode(iris.evidence(sha, k))
            quote = f"Căn cứ văn bản thứ {other} đã ban hành;"
            place = [k * 100, k * 100 + 80, 1, "I.", quote]
            edge = [node(i).value, RELATIONS[word], node(other).value, None, "thử", 0.9, False, *place]
            yield say(node(i), RELATIONS[word], node(other), file)
            yield say(proof, CITO.hasCitingEntity, node(i), file)
            yield say(proof, CITO.hasCitedEntity, node(other), file)
            yield say(proof, CITO.hasCitationCharacterization, NamedNode(RELATIONS[word]), file)
            yield say(proof, POL.edge, json.dumps(edge), file)
            yield say(proof, POL.locator, json.dumps([k * 100, k * 100 + 80, 1, "I.", "thử"]), file)
            yield say(proof, POL.quote, quote, file)
        yield say(node(i), ELI.id_local, f"{i}/QĐ-UBND")


def read(folder: Path, documents: int) -> dict[str, Any]:
    """Figures of one reading process. Cold is the first time this process asks for a node, warm the second."""
    from kg.exports.export import export
    from kg.pictures.drawing import svg

    store, dice = GraphStore(folder, read_only=True), random.Random(7)
    start = time.perf_counter()
    view = GraphView(store)
    view.card(f"{_BASE}0")
    told: dict[str, Any] = {"first card of a process": round((time.perf_counter() - start) * 1e3, 2)}
    seldom = [f"{_BASE}{dice.randrange(documents // 50, documents)}" for _ in range(40)]
    much = [f"{_BASE}{dice.randrange(documents // 50)}" for _ in range(40)]
    both = ("out", "in")
    for name, nodes, ask in (
        ("depth 2 outwards with proofs, seldom cited", seldom, lambda iri: view.related(iri, depth=2)),
        ("depth 2 outwards with proofs, much cited", much, lambda iri: view.related(iri, depth=2)),
        ("depth 2 both ways, who is related to whom", seldom[:10], lambda iri: walk(store.snapshot, [iri], 2, both)[0]),
        ("depth 2 both ways with proofs", seldom[10:20], lambda iri: around(store.snapshot, [iri], 2, both)),
        ("slice of depth 1 both ways", seldom[:20], lambda iri: cut(store, Slice((iri,), depth=1)).edges),
    ):  # fmt: skip
        for state in ("cold", "warm"):
            times, sizes = [], []
            for iri in nodes:
                start = time.perf_counter()
                sizes.append(len(ask(iri)))
                times.append(time.perf_counter() - start)
            told[f"{name}, {state}"] = _figures(times) | {"relations": round(statistics.mean(sizes))}
    target = folder / "whole.graphml"
    start = time.perf_counter()
    used = time.process_time()
    with target.open("wb") as out:
        export(store, "graphml", out)
    whole = {
        "seconds": round(time.perf_counter() - start, 1),
        "processor_seconds": round(time.process_time() - used, 1),
        "MB": round(target.stat().st_size / 1e6),
    }
    start = time.perf_counter()
    picture = svg(_picture())
    drawn = {"seconds": round(time.perf_counter() - start, 2), "kB": round(len(picture.encode()) / 1e3)}
    peak = round(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e3)
    return {"neighbourhoods_ms": told, "graphml": whole, "svg_of_200_nodes": drawn, "peak_MB": peak,
            "load_after": round(os.getloadavg()[0], 2)}  # fmt: skip


def _picture() -> Network:
    dice = random.Random(3)
    nodes = tuple(
        NetNode(f"n{i}", "document", f"Quyết định {i}/QĐ-UBND", "Quyết định", date=f"{2000 + i // 8}-01-01", title="về việc thử")
        for i in range(200)
    )  # fmt: skip
    pairs = {(i, dice.randrange(i)) for i in range(1, 200) for _ in range(2)}
    return Network(nodes, tuple(NetEdge(f"n{a}", f"n{b}", _WORDS[a % 5]) for a, b in sorted(pairs)))


def _figures(seconds: list[float]) -> dict[str, float]:
    ordered = sorted(seconds)
    return {
        "median": round(statistics.median(ordered) * 1e3, 2),
        "p95": round(ordered[int(len(ordered) * 0.95)] * 1e3, 2),
        "max": round(ordered[-1] * 1e3, 2),
    }


if __name__ == "__main__":
    main()
