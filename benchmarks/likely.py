"""Fits and judges the weights of the second reading of relations (`ingest.relations.likely.weights`).

    python benchmarks/likely.py --set TEXTS GOLD [--set TEXTS GOLD ...] [--write]

TEXTS is a folder of papers, GOLD a folder of JSON files ("file", "relations": from, rel, to). A second reading only
sees what the grammar missed, and on papers the grammar was made with it misses little: so the grammar is blinded, for
each paper several times, by rules drawn at random (fixed seeds), and what it then misses is the sample. A plain
logistic regression with a ridge is fitted; judged is always by papers that were left out. `--write` fits on all papers
and writes the table. Cost: about a minute for a hundred papers.
"""

from __future__ import annotations

import argparse
import json
import random
import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from ingest.campaigns.finding import find_campaigns
from ingest.citations import find_citations
from ingest.cleaning import clean
from ingest.header.reading import read_header
from ingest.model import Node, RelationFound
from ingest.provisions.finding import find_provisions
from ingest.readers import read
from ingest.relations import find_grammatical
from ingest.relations.likely.features import Candidate
from ingest.relations.likely.order import VERBS
from ingest.relations.likely.reading import THRESHOLD, Known, open_candidates, standings_of
from ingest.relations.likely.rows import rows
from ingest.sections import find_sections

BLINDINGS = 6
SHARE = 0.5
RIDGE = 1.0
RAREST = 8
SMALLEST = 0.1
FOLDS = 12
TABLE = Path(__file__).parents[1] / "ingest" / "relations" / "likely" / "weights.py"
HEAD = '''"""How much each feature of a likely relation counts: log odds, fitted by `benchmarks/likely.py`.

Source: papers of offices and gazettes annotated by hand; features seen less often than {rarest} times and weights under
{smallest} are left out.
"""

from __future__ import annotations

from typing import Final

BIAS: Final = {bias}

WEIGHTS: Final[dict[str, float]] = {{
{rows}
}}
'''
Sample = tuple[tuple[str, ...], bool, float]


def key(word: str) -> str:
    """A paper's identity in gold and output alike: letters and digits, marks folded."""
    plain = unicodedata.normalize("NFD", word.lower().replace("đ", "d"))
    return re.sub(r"[^a-z0-9]+", "", "".join(ch for ch in plain if not unicodedata.combining(ch)))


@dataclass
class Paper:
    """One annotated paper: its collector, what the grammar reads, and the true statements."""

    name: str
    collector: Any
    found: tuple[RelationFound, ...]
    words: dict[Node, str]
    gold: set[tuple[str, str, str]]

    def open(self, blinded: frozenset[str] = frozenset()) -> list[tuple[int, Candidate, bool]]:
        """What is open to the second reading when some rules are blinded: (row, candidate, whether it is true)."""
        known = Known((r.subject, r.rel, r.object) for r in self.found if r.rule not in blinded)
        standings = standings_of(self.collector)
        out: list[tuple[int, Candidate, bool]] = []
        for row in rows(self.collector):
            for c in open_candidates(self.collector, row, standings, known):
                out.append((row.start, c, self.true(c)))
        return out

    def true(self, c: Candidate) -> bool:
        """Whether gold holds a candidate; campaigns match by words."""
        a, b = self.words[c.subject], self.words[c.object]
        if c.object.kind == "campaign":
            return any(x == a and r == c.verb and (b in y or y in b) for x, r, y in self.gold)
        return (a, c.verb, b) in self.gold

    def samples(self) -> list[Sample]:
        """Features, truth and weight of the open candidates under several blindings and under none."""
        draw = random.Random(self.name)
        rules = sorted({r.rule for r in self.found})
        out: list[Sample] = [(c.features, y, 0.5) for _, c, y in self.open()]
        for _ in range(BLINDINGS):
            blinded = frozenset(r for r in rules if draw.random() < SHARE)
            out += [(c.features, y, 1 / BLINDINGS) for _, c, y in self.open(blinded)]
        return out


def load(texts: Path, gold: Path) -> list[Paper]:
    """The annotated papers of a folder."""
    papers: list[Paper] = []
    for file in sorted(gold.glob("*.json")):
        truth = json.loads(file.read_text(encoding="utf-8"))
        source = read(texts / truth["file"])
        text = clean(source)
        header, sections = read_header(text), find_sections(text)
        citations = find_citations(text, header)
        campaigns = find_campaigns(text, header, citations)
        provisions = find_provisions(text, header, sections, citations)
        collector = find_grammatical(text, header, sections, citations, provisions, campaigns)
        words = {Node("self"): "self"}
        words |= {Node("citation", i): key(c.number or c.name or "") for i, c in enumerate(citations)}
        words |= {Node("campaign", i): key("campaign:" + c.name) for i, c in enumerate(campaigns)}
        relations = {(key(r["from"]), r["rel"], key(r["to"])) for r in truth["relations"]}
        papers.append(Paper(file.stem, collector, collector.result(), words, relations))
    return papers


def fit(samples: Sequence[Sample]) -> dict[str, float]:
    """Weights by Newton's method; "" is the bias."""
    seen = Counter(f for features, _, _ in samples for f in features)
    names = sorted(f for f, n in seen.items() if n >= RAREST)
    column = {f: i for i, f in enumerate(names)}
    x = np.zeros((len(samples), len(names) + 1))
    x[:, -1] = 1
    for r, (features, _, _) in enumerate(samples):
        for f in features:
            if f in column:
                x[r, column[f]] = 1
    y = np.array([t for _, t, _ in samples], float)
    weight = np.array([w for _, _, w in samples])
    ridge = np.full(len(names) + 1, RIDGE)
    ridge[-1] = 0.01
    w = np.zeros(len(names) + 1)
    for _ in range(60):
        p = 1 / (1 + np.exp(-x @ w))
        step = np.linalg.solve(
            (x.T * (weight * p * (1 - p))) @ x + np.diag(ridge), x.T @ (weight * (p - y)) + ridge * w
        )
        w -= step
        if np.abs(step).max() < 1e-6:
            break
    kept = {n: round(float(v), 2) for n, v in zip(names, w, strict=False) if abs(v) >= SMALLEST}
    return {**kept, "": round(float(w[-1]), 2)}


def probability(weights: dict[str, float], features: tuple[str, ...]) -> float:
    """As in `ingest.relations.likely.reading`, by weights at hand."""
    return float(1 / (1 + np.exp(-(weights[""] + sum(weights.get(f, 0.0) for f in features)))))


def choose(
    found: list[tuple[int, Candidate, bool]], weights: dict[str, float]
) -> list[tuple[Candidate, bool, float]]:
    """What the second reading would state, each statement once."""
    verbs: dict[tuple[int, int], list[tuple[float, Candidate, bool]]] = defaultdict(list)
    for row, c, true in found:
        verbs[row, c.at].append((probability(weights, c.features), c, true))
    out: dict[tuple[Node, str, Node], tuple[Candidate, bool, float]] = {}
    for scored in verbs.values():
        top, first, _ = max(scored, key=lambda s: s[0])
        for p, c, true in scored:
            rival = c.groups != first.groups and not c.joins(first)
            if p >= THRESHOLD and (not rival or p >= top * 0.97):
                out.setdefault((c.subject, c.verb, c.object), (c, true, p))
    return list(out.values())


def judge(papers: Sequence[Paper]) -> None:
    """Prints, by verb, what would be added rightly and in all on papers left out: seen whole, and blinded."""
    samples = {p.name: p.samples() for p in papers}
    whole: dict[str, list[int]] = defaultdict(lambda: [0, 0])
    blind: dict[str, list[int]] = defaultdict(lambda: [0, 0])
    for fold in range(min(FOLDS, len(papers))):
        out = papers[fold::FOLDS]
        weights = fit([s for p in papers if p not in out for s in samples[p.name]])
        for paper in out:
            draw = random.Random("judge " + paper.name)
            rules = sorted({r.rule for r in paper.found})
            for into, blinded in (
                (whole, frozenset[str]()),
                *((blind, frozenset(r for r in rules if draw.random() < SHARE)) for _ in range(3)),
            ):
                for c, true, p in choose(paper.open(blinded), weights):
                    into[c.verb][0] += true
                    into[c.verb][1] += 1
                    if into is whole:
                        print(
                            "right" if true else "wrong",
                            f"{p:.2f}",
                            paper.name,
                            paper.words[c.subject],
                            c.verb,
                            paper.words[c.object],
                        )
    for name, table in (("grammar whole", whole), ("grammar blinded", blind)):
        print(name, {v: f"{a}/{n}" for v, (a, n) in sorted(table.items())})


def main() -> None:
    """Reads the sets, judges by papers left out and, if asked, writes the table."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--set", nargs=2, action="append", required=True, metavar=("TEXTS", "GOLD"))
    parser.add_argument("--write", action="store_true")
    arguments = parser.parse_args()
    papers = [p for texts, gold in arguments.set for p in load(Path(texts), Path(gold))]
    judge(papers)
    if arguments.write:
        weights = fit([s for p in papers for s in p.samples()])
        bias = weights.pop("")
        lines = "\n".join(f'    "{f}": {w},' for f, w in sorted(weights.items()))
        TABLE.write_text(
            HEAD.format(rarest=RAREST, smallest=SMALLEST, bias=bias, rows=lines), encoding="utf-8"
        )


if __name__ == "__main__":
    assert VERBS
    main()
