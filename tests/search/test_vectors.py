"""Nearest vectors: exact, by lists, and with rows taken out."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from search import segments, vectors
from search.encoder import HashedEncoder, unit_rows
from search.index import IndexDamagedError, IndexEntry, PassageIndex
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


def test_asking_often_finds_the_same() -> None:
    search = VectorSearch(some(), None)
    query = some()[3].astype(np.float32)
    found = [search.search(query, 10, None) for _ in range(vectors._SELDOM + 2)]
    assert len({(tuple(offsets), tuple(scores)) for offsets, scores in found}) == 1


def test_of_equal_ones_the_first_are_found() -> None:
    matrix = np.repeat(some()[:3], 40, axis=0)
    offsets, _ = VectorSearch(matrix, None).search(matrix[45].astype(np.float32), 7, None)
    assert offsets.tolist() == list(range(40, 47))


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


@pytest.mark.parametrize(
    ("recall", "expected"), [(0.0, 64), (1.01, 256)], ids=["any will do", "never enough"]
)
def test_lists_are_probed_until_enough_is_found(
    monkeypatch: pytest.MonkeyPatch, recall: float, expected: int
) -> None:
    import faiss

    monkeypatch.setattr(vectors, "EXACT_ROWS", 500)
    monkeypatch.setattr(vectors, "LEAST_RECALL", recall)
    content = ann_bytes(some())
    assert content is not None
    assert faiss.deserialize_index(content).nprobe == expected


def test_a_changed_index_file_is_noticed_before_it_is_read(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """In the middle of the file, so that its size stays; larger files are not hashed at opening."""
    monkeypatch.setattr(vectors, "EXACT_ROWS", 100)
    monkeypatch.setattr(segments, "HASHED_AT_OPENING", 0)
    index = PassageIndex(tmp_path, encoder=HashedEncoder(16))
    for number in range(130):
        index.replace(
            f"k{number}", [IndexEntry(f"p{number}", f"k{number}", text=f"trạm bơm số {number + 1}")]
        )
    index.commit(1)
    assert index.search("trạm bơm", 1)
    file = next(tmp_path.glob("g1/s*/ann.faiss"))
    content = bytearray(file.read_bytes())
    content[len(content) // 2] ^= 255
    file.write_bytes(content)
    with pytest.raises(IndexDamagedError, match="đã bị thay đổi"):
        PassageIndex(tmp_path, encoder=HashedEncoder(16)).search("trạm bơm", 1)
