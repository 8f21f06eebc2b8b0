"""A table of what was read stays within its weight and keeps the younger half."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

from hypothesis import example, given
from hypothesis import strategies as st

from kg.remembering import Remembered


@example([*((key, 1) for key in range(10)), (10, 20), (11, 20), (12, 20)])
@given(st.lists(st.tuples(st.integers(0, 30), st.integers(1, 20)), max_size=200))
def test_it_never_weighs_more_than_it_may(puts: list[tuple[int, int]]) -> None:
    table: Remembered[int, int] = Remembered(50)
    held: dict[int, int] = {}
    for key, weight in puts:
        assert table.put(key, weight, weight) == weight
        held[key] = weight
        assert table.get(key) == weight, "what was put last is there"
        there = [one for one in held if table.get(one) is not None]
        assert len(there) == len(table) and sum(held[one] for one in there) <= 50


def test_the_older_half_goes() -> None:
    table: Remembered[int, str] = Remembered(10)
    for number in range(11):
        table.put(number, "x")
    assert [number for number in range(11) if table.get(number)] == [6, 7, 8, 9, 10]


def test_one_that_is_too_heavy_is_given_back_all_the_same() -> None:
    table: Remembered[int, str] = Remembered(10)
    table.put(0, "w")
    assert table.put(1, "x", 1000) == "x"
    table.put(2, "y")
    assert table.get(1) is None and table.get(2) == "y"
    assert table.get(0) == "w", "the others need not go for what has no room anyway"


def test_threads_may_share_it() -> None:
    table: Remembered[int, int] = Remembered(100)
    with ThreadPoolExecutor(8) as threads:
        found = list(threads.map(lambda n: (table.put(n % 300, n), table.get(n % 300)), range(20_000)))
    assert len(found) == 20_000 and len(table) <= 108
