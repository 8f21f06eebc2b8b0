"""Tables of what was read of one published state, that stay small whatever is asked."""

from __future__ import annotations

from collections.abc import Hashable
from typing import Generic, TypeVar

K = TypeVar("K", bound=Hashable)
V = TypeVar("V")


class Remembered(Generic[K, V]):
    """A table whose values weigh at most `most` together; when it is full, the older half of its entries goes, and the
    half of what is left until the new one has room, so that what is asked again and again is not all gone at once. A
    value heavier than `most` is not kept. Threads may share one."""

    def __init__(self, most: int) -> None:
        self._most, self._weight = most, 0
        self._table: dict[K, tuple[V, int]] = {}

    def get(self, key: K) -> V | None:
        """What was put under a key, unless it has gone."""
        found = self._table.get(key)
        return found[0] if found is not None else None

    def put(self, key: K, value: V, weight: int = 1) -> V:
        """Remember a value (given back as it came) as the youngest. Cost: constant, over many."""
        before = self._table.pop(key, None)
        self._weight -= before[1] if before else 0
        if weight > self._most:
            return value
        while self._table and self._weight + weight > self._most:
            self._make_room()
        self._table[key] = value, weight
        self._weight += weight
        return value

    def __len__(self) -> int:
        return len(self._table)

    def _make_room(self) -> None:
        for key in list(self._table)[: len(self._table) // 2 + 1]:
            self._table.pop(key, None)
        self._weight = sum(weight for _, weight in list(self._table.values()))
