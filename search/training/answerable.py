"""Learn how surely passages answer a question: `python -m search.training.answerable FILE... [--out FILE]`.

Each FILE is JSON lines, one question put to one library: {"library": folder, "question", "answered": true or false,
"source": any name, "documents": [keys] or null}. `documents` leaves only these files in the library, so that one
library gives many: small and large ones, with the paper that answers and without it. A library is searched as
`luocdo ask` searches it. Fitted is a logistic regression; every source weighs the same, and in it the questions that
are answered as much as the others. Prints what folds by question tell: the area under the curve and, at the limit,
how many of each source are refused. The limit refuses `--refused` of the answered ones, the mean over sources.
"""

from __future__ import annotations

import argparse
import json
import zlib
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import astuple, dataclass, fields
from pathlib import Path
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from search.answers.answerable import FILE, MEANT, Answerable, Weighing
from search.answers.signs import Signs

Floats = NDArray[np.float64]
_NAMES: Final = tuple(field.name for field in fields(Signs))
_RIDGE: Final = 2e-3
_FOLDS: Final = 5
_READ: Final = 30


@dataclass(frozen=True, slots=True)
class Case:
    """A question put to a library: what the passages found show, and whether one of them answers."""

    question: str
    source: str
    answered: bool
    signs: Signs


def cases_of(file: Path) -> list[Case]:
    """Ask all questions of a file. Cost: 10 to 30 ms a question."""
    asked = defaultdict(list)
    for line in file.read_text(encoding="utf-8").splitlines():
        record = json.loads(line)
        asked[record["library"]].append(record)
    return [case for library, records in asked.items() for case in _put(Path(library), records)]


def _put(library: Path, records: Sequence[dict[str, Any]]) -> Iterable[Case]:
    from search.answers.held import heads_of
    from search.answers.passages import Found
    from search.answers.places import places_named
    from search.answers.signs import asked_of, signs
    from search.engine.engine import Engine
    from search.entries import Filters

    with Engine(library) as engine:
        engine.ready()
        held: dict[str, int] = defaultdict(int)
        for passage in engine.index.shelf.ids():
            text = engine.passages.passage(passage)
            held[text.document_key if text else ""] += 1
        for record in records:
            question, keys = record["question"], record.get("documents")
            filters = None if keys is None else Filters(documents=frozenset(keys))
            found = Found(engine.index.search(question, _READ, filters), engine.passages)
            texts = [text for text, _ in found.first(_READ)]
            if texts:
                size = sum(held[key] for key in (held if keys is None else keys))
                asked = asked_of(question, places_named(question))
                told, _ = signs(asked, found.hits, texts, heads_of(engine.view, texts), size)
                yield Case(question, record["source"], bool(record["answered"]), told)


def table(cases: Sequence[Case]) -> tuple[Floats, Floats, Floats]:
    """(signs, answered, weight) of the cases, a row each; the weights add up to the number of rows."""
    columns = np.array([astuple(case.signs) for case in cases], dtype=np.float64)
    answered = np.array([case.answered for case in cases], dtype=np.float64)
    groups = [(case.source, case.answered) for case in cases]
    sizes = {group: groups.count(group) for group in set(groups)}
    weight = np.array([1 / sizes[group] for group in groups])
    return columns, answered, weight * len(cases) / weight.sum()


def fit(columns: Floats, answered: Floats, weight: Floats, names: Sequence[str] = _NAMES) -> Weighing:
    """A logistic regression with a ridge over the named signs (convex: the same answer every time). Its limit is 0."""
    from scipy.optimize import minimize  # type: ignore[import-untyped]

    used = [_NAMES.index(name) for name in names]
    mean, spread = columns[:, used].mean(axis=0), columns[:, used].std(axis=0) + 1e-9
    z = np.c_[(columns[:, used] - mean) / spread, np.ones(len(columns))]

    def loss(w: Floats) -> tuple[float, Floats]:
        raw = z @ w
        ridge = np.r_[w[:-1], 0.0]
        value = float((weight * (np.logaddexp(0, raw) - answered * raw)).mean() + _RIDGE * (ridge @ ridge))
        slope = z.T @ (weight * (1 / (1 + np.exp(-raw)) - answered)) / len(z) + 2 * _RIDGE * ridge
        return value, np.asarray(slope)

    found: Any = minimize(loss, np.zeros(z.shape[1]), jac=True, method="L-BFGS-B")
    weights = found.x[:-1] / spread
    told = {name: round(float(w), 5) for name, w in zip(names, weights, strict=True)}
    return Weighing(told, round(float(found.x[-1] - weights @ mean), 5), 0.0)


def folded(cases: Sequence[Case], names: Sequence[str]) -> Floats:
    """The score of each case by weights fitted on the questions of the other folds."""
    columns, answered, weight = table(cases)
    fold = np.array([zlib.crc32(case.question.encode()) % _FOLDS for case in cases])
    scores = np.zeros(len(cases))
    for k in range(_FOLDS):
        rest, here = fold != k, np.flatnonzero(fold == k).tolist()
        weighing = fit(columns[rest], answered[rest], weight[rest], names)
        scores[here] = [weighing.score(cases[i].signs) for i in here]
    return scores


def limit_at(cases: Sequence[Case], scores: Floats, refused: float) -> float:
    """The score below which this share of the answered cases lies, the mean over sources."""
    sources = np.array([case.source if case.answered else "" for case in cases])
    kept = [np.sort(scores[sources == name]) for name in sorted(set(sources) - {""})]
    candidates = np.unique(np.concatenate(kept))
    shares = np.mean([np.searchsorted(part, candidates) / len(part) for part in kept], axis=0)
    return float(candidates[max(int(np.searchsorted(shares, refused, side="right")) - 1, 0)])


def area(positive: Floats, negative: Floats) -> float:
    """How often one of the first is above one of the second; ties count half."""
    more, same = positive[:, None] > negative[None, :], positive[:, None] == negative[None, :]
    return float((more + same / 2).mean())


def learnt(cases: Sequence[Case], encoder: str, refused: float, report: bool = True) -> Answerable:
    """Both sets of weights with their limits."""
    found = {}
    for label, names in (("meaning", _NAMES), ("words", tuple(n for n in _NAMES if n not in MEANT))):
        scores = folded(cases, names)
        limit = round(limit_at(cases, scores, refused), 3)
        whole = fit(*table(cases), names)
        found[label] = Weighing(whole.weights, whole.bias, limit)
        if report:
            print(f"{label}: limit {limit}")
            _tell(cases, scores, limit)
    return Answerable(encoder, found["meaning"], found["words"])


def _tell(cases: Sequence[Case], scores: Floats, limit: float) -> None:
    sources = np.array([case.source for case in cases])
    answered = np.array([case.answered for case in cases])
    for name in sorted(set(sources)):
        can, cannot = scores[(sources == name) & answered], scores[(sources == name) & ~answered]
        told = f"refused {(can < limit).mean() if len(can) else 0:.3f} of {len(can)} answered, {(cannot < limit).mean() if len(cannot) else 0:.3f} of {len(cannot)} others"
        print(f"  {name}: area {area(can, cannot) if len(can) and len(cannot) else 0:.3f}, {told}")


def main() -> None:
    parser = argparse.ArgumentParser(description="Learn how surely passages answer a question")
    parser.add_argument("cases", type=Path, nargs="+")
    parser.add_argument("--refused", type=float, default=0.05)
    parser.add_argument("--out", type=Path, default=FILE)
    given = parser.parse_args()
    from search.encoder import default_encoder

    cases = [case for file in given.cases for case in cases_of(file)]
    learnt(cases, default_encoder().fingerprint, given.refused).save(given.out)


if __name__ == "__main__":
    main()
