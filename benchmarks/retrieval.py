"""How well and how fast passages are found: words alone, meaning alone, both, and every further stage.

    python benchmarks/retrieval.py --articles FILE --questions FILE [--no-marks] [--json] [--run FILE] [--index DIR]
    python benchmarks/retrieval.py --articles FILE --questions FILE --folds 5 [--base FILE]
    python benchmarks/retrieval.py --articles FILE --questions FILE --train FILE [--base FILE]

Without --folds and --train the shipped weights are measured: on questions that they were trained on, that says
nothing. --folds tunes encoder and ranker on the other folds for each fold; --train tunes them on another file. Both
start from base vectors that saw articles only: --base FILE is read when it is there, else made (10 minutes on two
quiet cores) and written; without --base it is kept in the user's cache, one for each file of articles.
Beside it, where they are installed: BM25 over plain syllables (bm25s), and txtai with the same encoder (--alone leaves
them out). The run is in TREC form: question, Q0, article, rank, score, tag. Files are JSON lines: articles {id, law,
title, text, note}, questions {id, text, relevant}; maybe packed by gzip. Questions without `relevant` are asked, but
not measured.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import platform
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

# One thread, as promised in the figures; set before the libraries start theirs.
os.environ.setdefault("OMP_NUM_THREADS", "1")

from retrieval_others import others

from search.index import PassageIndex
from search.tokens import fold
from search.training.corpus import Asked, BadRecord, read_articles, read_questions

STAGES = ("words", "meaning", "words meaning", "words meaning ranker")
DEPTH = 100
Ranking = dict[str, list[tuple[str, float]]]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--articles", type=Path, required=True)
    parser.add_argument("--questions", type=Path, required=True)
    parser.add_argument("--train", type=Path, help="questions to tune on, instead of the shipped weights")
    parser.add_argument("--folds", type=int, default=0, help="cross-validation with so many folds")
    parser.add_argument("--base", type=Path, help="base vectors for --folds and --train")
    parser.add_argument("--no-marks", action="store_true", help="take the marks off the questions")
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--run", type=Path, help="write the last stage's rankings")
    parser.add_argument("--index", type=Path, help="keep the index here and use it when it is there")
    parser.add_argument("--alone", action="store_true", help="leave other systems out")
    parser.add_argument("--build-only", action="store_true", help=argparse.SUPPRESS)
    given = parser.parse_args()
    for path in filter(None, (given.articles, given.questions, given.train)):
        if not path.exists():
            parser.error(f"no such file: {path}")
    if given.train and given.folds:
        parser.error("--train and --folds exclude each other")
    try:
        if given.build_only:
            print(json.dumps(build(given.articles, given.index)))
            return
        report, rankings = run(given)
    except BadRecord as error:
        parser.error(str(error))
    if given.run:
        write_run(given.run, rankings[list(rankings)[-1]])
    print(json.dumps(report, ensure_ascii=False, indent=1) if given.json else table(report))


def run(given: argparse.Namespace) -> tuple[dict[str, Any], dict[str, Ranking]]:
    """(the report, the rankings by stage; the last is that of the last stage)."""
    import resource

    asked = read_questions(given.questions)
    if given.no_marks:
        asked = [Asked(q.id, fold(q.text), q.relevant) for q in asked]
    report: dict[str, Any] = {
        "date": datetime.now(UTC).isoformat(timespec="seconds"),
        "machine": f"{platform.machine()}, {os.cpu_count()} cores, Python {platform.python_version()}",
        "questions": len(asked),
        "measured": sum(bool(question.relevant) for question in asked),
        "marks": not given.no_marks,
        "weights": f"{given.folds} folds"
        if given.folds
        else "tuned on --train"
        if given.train
        else "shipped",
    }
    began = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="luocdo-retrieval-") as temporary:
        folder = given.index or Path(temporary) / "index"
        if not (folder / "manifest.json").is_file():
            log("indexing")
            report["build"] = build_apart(given.articles, folder)
        tuned = given.folds or given.train
        rankings = learnt(given, asked, folder) if tuned else shipped(asked, folder, report)
    report["peak_MB"] = round(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)
    if not given.alone:
        rankings = {**others(read_articles(given.articles), asked, log), **rankings}
    report["stages"] = {stage: measured(ranking, asked) for stage, ranking in rankings.items()}
    report["seconds"] = round(time.monotonic() - began, 1)
    return report, rankings


def build(articles: Path, folder: Path) -> dict[str, float]:
    """Index the articles; seconds and peak memory of this process."""
    import resource

    from search.training.library import fill

    records = read_articles(articles)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    began = time.perf_counter()
    fill(PassageIndex(folder), records)
    seconds = time.perf_counter() - began
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    size = sum(path.stat().st_size for path in folder.rglob("*") if path.is_file()) / 1e6
    return {
        "passages": len(records),
        "seconds": round(seconds, 1),
        "peak_MB": round(peak),
        "of_which_reading_the_file_MB": round(before),
        "index_MB": round(size),
    }


def build_apart(articles: Path, folder: Path) -> dict[str, float]:
    """`build` in a process of its own, so that its memory is its own."""
    command = [sys.executable, __file__, "--build-only", "--articles", str(articles), "--index", str(folder)]
    done = subprocess.run(
        [*command, "--questions", os.devnull], check=True, stdout=subprocess.PIPE, text=True
    )
    return dict(json.loads(done.stdout))


def shipped(asked: Sequence[Asked], folder: Path, report: dict[str, Any]) -> dict[str, Ranking]:
    """Rankings by stage with the shipped weights, and what a question costs at each."""
    rankings: dict[str, Ranking] = {}
    report["milliseconds"] = {}
    for stage in STAGES:
        index = PassageIndex(folder, read_only=True, stages=stage)
        index.search("thi đua khen thưởng")
        rankings[stage], times = {}, []
        for question in asked:
            began = time.perf_counter()
            hits = index.search(question.text, DEPTH)
            times.append((time.perf_counter() - began) * 1000)
            rankings[stage][question.id] = [(hit.passage_id, hit.score) for hit in hits]
        # Twice, for a single question has no quantiles.
        cuts = statistics.quantiles(times * 2, n=20)
        report["milliseconds"][stage] = {"p50": round(cuts[9], 1), "p95": round(cuts[18], 1)}
    return rankings


def learnt(given: argparse.Namespace, asked: Sequence[Asked], folder: Path) -> dict[str, Ranking]:
    """Rankings by stage with weights tuned on other folds, or on another file."""
    from search.static_encoder import Vocabulary
    from search.training.base import load_base, make_base
    from search.training.folds import Workshop, cross_validated, prepare, trained_elsewhere
    from search.training.material import material
    from search.training.ranker import token_idf

    articles = read_articles(given.articles)
    base = given.base or cached_base(given.articles)
    if not base.is_file():
        log(f"making base vectors: {base}")
        base.parent.mkdir(parents=True, exist_ok=True)
        make_base(articles, base)
    syllables, pairs, vectors = load_base(base)
    vocabulary = Vocabulary(syllables, pairs)
    index = PassageIndex(folder, read_only=True)
    data = material(articles, vocabulary)
    shop = Workshop(index, articles, vocabulary, data, vectors, token_idf(articles))
    if given.train:
        log("tuning")
        found = trained_elsewhere(shop, prepare(read_questions(given.train)), prepare(asked))
    else:
        marked = prepare(read_questions(given.questions))
        found = cross_validated(shop, marked, given.folds, tested=prepare(asked), log=log)
    return {stage: {m.id: m.ranking for m in each} for stage, each in found.items()}


def log(line: str) -> None:
    """Progress goes to stderr."""
    print(line, file=sys.stderr, flush=True)


def cached_base(articles: Path) -> Path:
    """Where the base vectors of a file of articles are kept: named by its content and the training's settings."""
    from search.training.static import Settings

    with articles.open("rb") as file:
        digest = hashlib.file_digest(file, "sha256")
    digest.update(repr(Settings()).encode())
    cache = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache")
    return cache / "luocdo" / f"base-{digest.hexdigest()[:12]}.npz"


def measured(ranking: Ranking, asked: Sequence[Asked]) -> dict[str, float]:
    """MRR@10, recall at 10 and 100, share of questions with a right first hit and with any among ten; over the
    questions with known answers. An answer that is no article of the file counts as not found."""
    sums = dict.fromkeys(("MRR@10", "R@10", "R@100", "first", "hit@10"), 0.0)
    known = [question for question in asked if question.relevant]
    for question in known:
        names = [name for name, _ in ranking.get(question.id, [])]
        wanted = set(question.relevant)
        at = next((i for i, name in enumerate(names[:10]) if name in wanted), None)
        sums["MRR@10"] += 1 / (at + 1) if at is not None else 0
        sums["first"] += at == 0
        sums["hit@10"] += at is not None
        sums["R@10"] += len(wanted.intersection(names[:10])) / len(wanted)
        sums["R@100"] += len(wanted.intersection(names[:100])) / len(wanted)
    return {name: round(value / max(len(known), 1), 4) for name, value in sums.items()}


def write_run(path: Path, ranking: Ranking) -> None:
    """TREC run: question Q0 article rank score tag."""
    with path.open("w", encoding="utf-8") as file:
        for question, hits in ranking.items():
            for rank, (name, score) in enumerate(hits, 1):
                file.write(f"{question} Q0 {name} {rank} {score:.6f} luocdo\n")


def table(report: dict[str, Any]) -> str:
    """The report for a terminal."""
    lines = [
        f"{report['date']}, {report['machine']}; {report['questions']} questions, {report['measured']} measured, "
        f"marks: {report['marks']}, weights: {report['weights']}; {report['seconds']} s, {report['peak_MB']} MB"
    ]
    if "build" in report:
        lines.append(", ".join(f"{name} {value}" for name, value in report["build"].items()))
    times = report.get("milliseconds", {})
    for stage, values in report["stages"].items():
        cost = "  ".join(f"{name} {value} ms" for name, value in times.get(stage, {}).items())
        lines.append(
            f"{stage:30}" + "  ".join(f"{name} {value:.4f}" for name, value in values.items()) + f"  {cost}"
        )
    return "\n".join(lines)


if __name__ == "__main__":
    main()
