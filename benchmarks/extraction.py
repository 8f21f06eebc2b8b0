"""How well a paper is read: figures beside their targets, what a change gained and lost, and every miss.

    python benchmarks/extraction.py --gold DIR --corpus DIR [--gold DIR --corpus DIR ...] [--show N] [--freeze]
                                    [--results FILE [--name NAME ...]]

Gold is one JSON a paper, made by careful readers: `file`, `self` (header), `citations`, `relations`, `campaigns`,
`agencies`, `provision_citations`. Everything runs in this process. `--freeze` writes the run beside this file;
the next run tells which items were gained and lost since. The frozen run holds counts and hashes, no text.
`--results FILE` writes the figures of every set by itself, under the names that `--name` gives in their order.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Final

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from extraction_scores import TARGETS, Board, score_paper

from ingest.pipeline import parse_file

FROZEN: Final = Path(__file__).with_name("extraction.frozen.json")


def run(pairs: Iterable[tuple[Path, Path]]) -> Board:
    """Read every gold paper of every (gold, corpus) pair and score it."""
    board = Board()
    for gold_dir, corpus in pairs:
        for path in sorted(gold_dir.glob("*.json")):
            gold = json.loads(path.read_text(encoding="utf-8"))
            source = corpus / gold["file"]
            document = parse_file(source)  # the first reading also compiles patterns; the second is timed
            start = time.process_time()
            parse_file(source)
            board.seconds += time.process_time() - start
            board.bytes += source.stat().st_size
            score_paper(board, path.stem, gold, document)
    return board


def report(board: Board, show: int) -> None:
    """Print the table, the changes since the frozen run and the misses."""
    for name, (value, counts) in board.figures().items():
        mark = " " if value >= TARGETS[name] else "✗"
        print(f"{mark} {name:<42}{value:>8.3f}   target {TARGETS[name]:.3f}   {counts}")
    if FROZEN.exists():
        frozen = json.loads(FROZEN.read_text(encoding="utf-8"))
        for name, tally in sorted(board.tallies.items()):
            old = set(frozen.get(name, {}).get("items", []))
            gained, lost = len(tally.items - old), len(old - tally.items)
            if gained or lost:
                print(f"  since the frozen run: {name}: {gained} gained, {lost} lost")
    for name, tally in sorted(board.tallies.items()):
        for miss in tally.misses[:show]:
            print(f"  {name} | {miss}")


def write_results(pairs: Iterable[tuple[Path, Path]], names: Sequence[str], file: Path) -> None:
    """Write every set's figures, with hits and totals, as JSON; a set without a name bears its gold folder's."""
    sets = {}
    for n, (gold, texts) in enumerate(pairs):
        figures = run([(gold, texts)]).figures()
        sets[names[n] if n < len(names) else gold.name] = {
            k: [round(v, 4), c] for k, (v, c) in figures.items()
        }
    file.write_text(json.dumps(sets, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


def freeze(board: Board) -> None:
    """Keep this run's counts and hashes for the next one to compare with."""
    data = {
        n: {"hits": t.hits, "total": t.total, "items": sorted(t.items)}
        for n, t in sorted(board.tallies.items())
    }
    FROZEN.write_text(json.dumps(data, indent=0) + "\n", encoding="utf-8")


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--gold", action="append", type=Path, required=True)
    parser.add_argument("--corpus", action="append", type=Path, required=True)
    parser.add_argument("--show", type=int, default=0)
    parser.add_argument("--freeze", action="store_true")
    parser.add_argument("--results", type=Path)
    parser.add_argument("--name", action="append", default=[])
    options = parser.parse_args()
    if len(options.gold) != len(options.corpus):
        parser.error("as many --corpus as --gold")
    pairs = list(zip(options.gold, options.corpus, strict=True))
    board = run(pairs)
    report(board, options.show)
    if options.freeze:
        freeze(board)
    if options.results:
        write_results(pairs, options.name, options.results)


if __name__ == "__main__":
    main()
