"""The mix of two legs."""

from __future__ import annotations

import numpy as np
import pytest

from search.fusion import mixed

PLACES = np.array([10, 20, 30])
WORDS = np.array([8.0, 4.0, 0.0], np.float32)
MEANING = np.array([0.1, 0.5, 0.9], np.float32)
NONE = np.zeros(3, dtype=bool)

SHARES = [
    (0.0, [10, 20, 30], "words alone"),
    (1.0, [30, 20, 10], "meaning alone"),
    (0.4, [10, 20, 30], "a sure word hit leads: .64, .50, .36"),
    (0.6, [30, 20, 10], "meaning leads: .54, .50, .46"),
]


@pytest.mark.parametrize(("share", "expected", "remark"), SHARES)
def test_order(share: float, expected: list[int], remark: str) -> None:
    assert mixed(PLACES, WORDS, MEANING, NONE, share).places.tolist() == expected, remark


def test_columns_stay_together() -> None:
    found = mixed(PLACES, WORDS, MEANING, NONE, 1.0)
    assert found.words.tolist() == [0, 4, 8]
    assert np.allclose(found.mixed, [0.9, 0.5, 0.1])


def test_ties_go_by_place_and_a_negative_cosine_counts_nothing() -> None:
    found = mixed(
        np.array([9, 3]), np.zeros(2, np.float32), np.array([-0.5, -0.1], np.float32), NONE[:2], 0.5
    )
    assert found.places.tolist() == [3, 9]
    assert not found.mixed.any()


def test_named_documents_come_first_in_their_own_order() -> None:
    named = np.array([False, True, True])
    assert mixed(PLACES, WORDS, MEANING, named, 0.0).places.tolist() == [20, 30, 10]


def test_nothing_found() -> None:
    empty = np.empty(0, np.float32)
    assert len(mixed(np.empty(0, np.int64), empty, empty, NONE[:0]).places) == 0
