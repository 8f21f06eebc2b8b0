"""How often questions are told that the answer is not in the library: those that cannot be answered, and those that can.

usage: python benchmarks/refusals.py --data DIR [--cannot FILE] [--can FILE] [--json FILE] [--show] [--curve]

DIR is a library that `luocdo ingest` filled. Each file holds one question a line; a line that begins with "#" names the
kind of those below it. `--cannot` is `benchmarks/unanswerable.txt` unless given: matters that neither the examples nor
most libraries of city reports and plans hold; which of them a library of national law can answer must be judged first.
`benchmarks/answerable_examples.txt` goes with a library of `examples/`.
Prints both rates by kind, of how many of the others the answer calls itself unsure, and with `--show` the questions judged wrongly. `--curve` prints besides, of the score of
passages alone (what graph and grammar tell is left out): the area under the curve, and how many of the first are
refused, and with what precision, where one in twenty of the second is.
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

from search.answers.held import heads_of  # noqa: E402
from search.answers.passages import Found  # noqa: E402
from search.answers.places import places_named  # noqa: E402
from search.answers.relevance import relevance  # noqa: E402
from search.answers.text import UNSURE  # noqa: E402
from search.engine.engine import Engine  # noqa: E402

REFUSED = "không có trong kho"
READ = 30


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
) -> dict[str, tuple[int, int, int]]:
    """Of each kind: how many were told so, with how many more the answer calls itself unsure, of how many."""
    told, unsure, total = Counter[str](), Counter[str](), Counter[str]()
    for kind, question in asked:
        answer = engine.ask(question).text
        refused = REFUSED in answer
        told[kind] += refused
        unsure[kind] += UNSURE in answer
        total[kind] += 1
        if show and refused != wanted:
            print("   ", question)
    return {kind: (told[kind], unsure[kind], total[kind]) for kind in total}


def scores(engine: Engine, asked: Iterable[tuple[str, str]]) -> list[float]:
    """How surely the passages answer each question, however it would be answered."""
    engine.ready()
    found = []
    for _, question in asked:
        hits = Found(engine.index.search(question, READ), engine.passages)
        texts = [text for text, _ in hits.first(READ)]
        judged = relevance(
            question, hits.hits, texts, heads_of(engine.view, texts), places=places_named(question),
            searched=len(engine.index), encoder=engine.encoder.fingerprint,
        )  # fmt: skip
        found.append(judged.score)
    return found


def curve(cannot: list[float], can: list[float]) -> dict[str, float]:
    """Area under the curve, and what a limit that refuses one in twenty answered questions makes of the others."""
    pairs = [(no, yes) for no in cannot for yes in can]
    area = sum((no < yes) + (no == yes) / 2 for no, yes in pairs) / len(pairs)
    limit = sorted(can)[len(can) // 20]
    refused, wrongly = (sum(score < limit for score in part) for part in (cannot, can))
    return {
        "area": round(area, 3),
        "refused": round(refused / len(cannot), 3),
        "precision": round(refused / max(refused + wrongly, 1), 3),
    }


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--cannot", type=Path, default=ROOT / "benchmarks" / "unanswerable.txt")
    parser.add_argument("--can", type=Path)
    parser.add_argument("--json", type=Path)
    parser.add_argument("--show", action="store_true")
    parser.add_argument("--curve", action="store_true")
    options = parser.parse_args()
    results: dict[str, object] = {}
    with Engine(options.data) as engine:
        for label, path, wanted in (
            ("cannot be answered", options.cannot, True),
            ("can be answered", options.can, False),
        ):
            if path is None:
                continue
            found = measure(engine, questions(path), wanted, options.show)
            results[label] = found
            told, unsure, total = (sum(counts[i] for counts in found.values()) for i in (0, 1, 2))
            print(f"{label}: {told}/{total} = {told / total:.3f} told that it is not in the library")
            print(f"    unsure besides: {unsure}/{total} = {unsure / total:.3f}")
            for kind, (one, weak, all_) in found.items():
                print(f"    {kind}: {one}/{all_}, unsure {weak}")
        if options.curve and options.can:
            told_of = [scores(engine, questions(path)) for path in (options.cannot, options.can)]
            results["curve"] = curve(*told_of)
            print("passages alone:", results["curve"])
    if options.json:
        options.json.write_text(json.dumps(results, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
