"""Fitting of the last stage: token weights from the articles, and a weighted sum of features."""

from __future__ import annotations

import zlib
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from search.rerank import Ranker
from search.tokens import parts
from search.training.corpus import Article

Floats = NDArray[np.float32]
_LEAST_ARTICLES = 2
_RIDGE = 3e-3


@dataclass(frozen=True, slots=True)
class Judged:
    """The candidates of one question: their features, and 1.0 for those that answer it."""

    columns: Floats
    relevant: Floats


def token_idf(articles: Sequence[Article]) -> tuple[NDArray[np.uint32], Floats]:
    """(sorted token hashes, log(1 + N/df)) over whole articles."""
    seen: Counter[str] = Counter()
    for article in articles:
        seen.update(set(parts(article.head_and_text)))
    table = {zlib.crc32(w.encode()): n for w, n in sorted(seen.items()) if n >= _LEAST_ARTICLES}
    hashes = np.array(sorted(table), dtype=np.uint32)
    counts = np.array([table[int(h)] for h in hashes], dtype=np.float32)
    return hashes, np.log(1 + len(articles) / counts).astype(np.float32)


def softmax_by_group(scores: Floats, group: NDArray[np.int64]) -> Floats:
    """softmax within each group; `group` is 0, 0, 1, 1, 1, …"""
    top = np.full(int(group[-1]) + 1, -np.inf, dtype=np.float32)
    np.maximum.at(top, group, scores)
    e = np.exp(scores - top[group])
    return np.asarray(e / np.bincount(group, weights=e)[group], dtype=np.float32)


def fit_linear(columns: Floats, goal: Floats, group: NDArray[np.int64]) -> Floats:
    """Weights of a listwise softmax with a ridge (convex: the same answer every time)."""
    from scipy.optimize import minimize  # type: ignore[import-untyped]

    spread = columns.std(axis=0) + 1e-6
    z = (columns - columns.mean(axis=0)) / spread
    groups = int(group[-1]) + 1

    def loss(weights: NDArray[np.float64]) -> tuple[float, NDArray[np.float64]]:
        share = softmax_by_group((z @ weights).astype(np.float32), group)
        value = -float((goal * np.log(share + 1e-9)).sum()) / groups + _RIDGE * float(weights @ weights)
        slope = z.T @ (share - goal) / groups + 2 * _RIDGE * weights
        return value, slope.astype(np.float64)

    found: Any = minimize(
        loss, np.zeros(columns.shape[1]), jac=True, method="L-BFGS-B", options={"maxiter": 300}
    )
    return np.asarray(found.x / spread, dtype=np.float32)


def fit_ranker(judged: Sequence[Judged], hashes: NDArray[np.uint32], idf: Floats) -> Ranker:
    """A ranker from judged candidates (questions without an answer among them are left out)."""
    usable = [j for j in judged if j.relevant.any()]
    columns = np.concatenate([j.columns for j in usable])
    goal = np.concatenate([j.relevant / j.relevant.sum() for j in usable]).astype(np.float32)
    group = np.repeat(np.arange(len(usable)), [len(j.relevant) for j in usable])
    linear = fit_linear(columns, goal, group)
    ranker = Ranker(hashes, idf, linear, np.array([1.0, 0.0], dtype=np.float32))
    return replace(ranker, calibration=_calibration(ranker, judged))


def _calibration(ranker: Ranker, judged: Sequence[Judged]) -> Floats:
    """Slope and shift of a logistic curve: does the first candidate answer?"""
    from scipy.optimize import minimize

    raw, right = [], []
    for question in judged:
        scores = ranker.raw(question.columns)
        top = np.argsort(-scores, kind="stable")[:10]
        raw.append(scores[top])
        right.append(question.relevant[top])
    x, y = np.concatenate(raw), np.concatenate(right)

    def loss(p: NDArray[np.float64]) -> float:
        margin = np.where(y > 0, 1.0, -1.0) * (p[0] * x + p[1])
        return float(np.log1p(np.exp(-margin.clip(-30, 30))).mean())

    found: Any = minimize(
        loss, np.array([0.5, -float(x.mean())]), method="Nelder-Mead", options={"maxiter": 2000}
    )
    return np.asarray(found.x, dtype=np.float32)


def save_ranker(path: Path, ranker: Ranker) -> None:
    """Write a ranker's file."""
    from safetensors.numpy import save_file

    arrays = {
        "hashes": ranker.hashes,
        "idf": ranker.idf.astype(np.float16),
        "linear": ranker.linear,
        "calibration": ranker.calibration,
    }
    save_file({name: np.ascontiguousarray(array) for name, array in arrays.items()}, path)
