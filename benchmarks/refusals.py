"""How often questions are told that the answer is not in the library: those that cannot be answered, and those that can.

usage: python benchmarks/refusals.py --data DIR [--cannot FILE] [--can FILE]

DIR is a library that `luocdo ingest` filled. Each file holds one question a line; `--cannot` is
`benchmarks/unanswerable.txt` unless given, questions on matters no city report or gazette of examples holds.
Prints both rates, and the questions judged wrongly.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from search.engine.engine import Engine  # noqa: E402


def questions(path: Path) -> list[str]:
    """The questions of a file, one a line."""
    return [line.strip() for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]


def refused(engine: Engine, asked: Sequence[str]) -> list[bool]:
    """Which questions are told "không có trong kho"."""
    return ["không có trong kho" in answer.text for answer in engine.ask_batch(asked)]


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--cannot", type=Path, default=ROOT / "benchmarks" / "unanswerable.txt")
    parser.add_argument("--can", type=Path)
    options = parser.parse_args()
    with Engine(options.data) as engine:
        for label, path, wanted in (
            ("cannot be answered", options.cannot, True),
            ("can be answered", options.can, False),
        ):
            if path is None:
                continue
            asked = questions(path)
            told = refused(engine, asked)
            print(
                f"{label}: {sum(told)}/{len(told)} = {sum(told) / len(told):.3f} told that it is not in the library"
            )
            for question, no in zip(asked, told, strict=True):
                if no != wanted:
                    print("   ", question)


if __name__ == "__main__":
    main()
