"""Nearest vectors: exact, by lists, and with rows taken out."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from search import vectors
from search.encoder import unit_rows
from search.vectors import VectorSearch, ann_bytes

COUNT, DIMENSION = 3000, 16


def some(count: int = COUNT) -> np.ndarray:
    """Unit vectors in a few heaps, as texts are."""
    random = np.random.default_rng(5)
    heaps = random.standard_normal((20, DIMENSION)) * 2
    rows = heaps[random.integers(0, 20, count)] + random.standard_normal((count, DIMENSION))
    return unit_rows(rows.astype(np.float32)).astype(np.float16)


def brute(matrix: np.ndarray, query: np.ndarray, limit: int) -> list[int]:
    return np.argsort(-(matrix.astype(np.float32) @ query), kind="stable")[:limit].tolist()


def test_exact_search_finds_the_nearest_in_order() -> None:
    matrix = some()
    query = matrix[7].astype(np.float32)
    offsets, scores = VectorSearch(matrix, None).search(query, 10, None)
    assert offsets[0] == 7
    assert set(offsets.tolist()) == set(brute(matrix, query, 10))
    assert np.all(np.diff(scores) <= 1e-6)


def test_rows_that_are_not_alive_are_not_found() -> None:
    matrix = some()
    query = matrix[7].astype(np.float32)
    alive = np.ones(COUNT, dtype=bool)
    alive[brute(matrix, query, 5)] = False
    offsets, _ = VectorSearch(matrix, None).search(query, 10, alive)
    assert set(offsets.tolist()) == set(brute(matrix, query, 15)[5:])


def test_nothing_alive_gives_nothing() -> None:
    offsets, scores = VectorSearch(some(), None).search(
        np.ones(DIMENSION, np.float32), 10, np.zeros(COUNT, bool)
    )
    assert len(offsets) == len(scores) == 0


def test_scores_are_the_exact_cosines() -> None:
    matrix = some()
    query = matrix[1].astype(np.float32)
    picked = np.array([5, 1, 2000])
    assert np.allclose(
        VectorSearch(matrix, None).scores(query, picked), matrix[picked].astype(np.float32) @ query
    )


def test_small_segments_have_no_index_file() -> None:
    assert ann_bytes(some(100)) is None


@pytest.fixture
def listed(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> tuple[np.ndarray, VectorSearch]:
    """A segment that counts as large."""
    monkeypatch.setattr(vectors, "EXACT_ROWS", 500)
    matrix = some()
    content = ann_bytes(matrix)
    assert content is not None
    (tmp_path / "ann.faiss").write_bytes(content)
    return matrix, VectorSearch(matrix, tmp_path / "ann.faiss")


def test_lists_find_what_the_exact_search_finds(listed: tuple[np.ndarray, VectorSearch]) -> None:
    matrix, search = listed
    found = wanted = 0
    for row in range(0, COUNT, 100):
        query = matrix[row].astype(np.float32)
        offsets, _ = search.search(query, 10, None)
        found += len(set(offsets.tolist()) & set(brute(matrix, query, 10)))
        wanted += 10
    assert found / wanted >= 0.95


@pytest.mark.parametrize("share", [0.05, 0.8], ids=["few alive: all compared", "many alive: lists"])
def test_lists_leave_out_what_is_gone(listed: tuple[np.ndarray, VectorSearch], share: float) -> None:
    matrix, search = listed
    alive = np.random.default_rng(1).random(COUNT) < share
    offsets, _ = search.search(matrix[3].astype(np.float32), 20, alive)
    assert len(offsets) == 20
    assert alive[offsets].all()


def test_the_same_vectors_give_the_same_file(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(vectors, "EXACT_ROWS", 500)
    first, second = ann_bytes(some()), ann_bytes(some())
    assert first is not None
    assert np.array_equal(first, second)
