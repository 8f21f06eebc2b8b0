"""How often questions are told that the answer is not in the library: those that cannot be answered, and those that can.

usage: python benchmarks/refusals.py --data DIR [--cannot FILE] [--can FILE] [--json FILE] [--show]

DIR is a library that `luocdo ingest` filled. Each file holds one question a line; a line that begins with "#" names the
kind of those below it. `--cannot` is `benchmarks/unanswerable.txt` unless given: matters that neither the examples nor
most libraries of city reports and plans hold; which of them a library of national law can answer must be judged first.
`benchmarks/answerable_examples.txt` goes with a library of `examples/`.
Prints both rates by kind, and with `--show` the questions judged wrongly.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from search.engine.engine import Engine  # noqa: E402

REFUSED = "không có trong kho"


def questions(path: Path) -> list[tuple[str, str]]:
    """(kind, question) of each line of a file."""
    kind, found = "all", []
    for line in map(str.strip, path.read_text(encoding="utf-8").splitlines()):
        if line.startswith("#"):
            kind = line.lstrip("# ")
        elif line:
            found.append((kind, line))
    return found


def measure(
    engine: Engine, asked: Iterable[tuple[str, str]], wanted: bool, show: bool
) -> dict[str, tuple[int, int]]:
    """Of each kind: how many were told so, of how many."""
    told, total = Counter[str](), Counter[str]()
    for kind, question in asked:
        refused = REFUSED in engine.ask(question).text
        told[kind] += refused
        total[kind] += 1
        if show and refused != wanted:
            print("   ", question)
    return {kind: (told[kind], total[kind]) for kind in total}


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--cannot", type=Path, default=ROOT / "benchmarks" / "unanswerable.txt")
    parser.add_argument("--can", type=Path)
    parser.add_argument("--json", type=Path)
    parser.add_argument("--show", action="store_true")
    options = parser.parse_args()
    results = {}
    with Engine(options.data) as engine:
        for label, path, wanted in (
            ("cannot be answered", options.cannot, True),
            ("can be answered", options.can, False),
        ):
            if path is None:
                continue
            found = results[label] = measure(engine, questions(path), wanted, options.show)
            told, total = (sum(counts[i] for counts in found.values()) for i in (0, 1))
            print(f"{label}: {told}/{total} = {told / total:.3f} told that it is not in the library")
            for kind, (one, all_) in found.items():
                print(f"    {kind}: {one}/{all_}")
    if options.json:
        options.json.write_text(json.dumps(results, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
