"""How many requests one client may send: a bucket of tokens for each, filled again with time."""

from __future__ import annotations

import time
from collections import OrderedDict
from collections.abc import Callable

BURST_SECONDS = 4
MOST_CLIENTS = 10_000


class Rate:
    """`rate` requests a second for each client, and four seconds' worth at once. Remembers the last 10,000 clients."""

    def __init__(self, rate: float, clock: Callable[[], float] = time.monotonic) -> None:
        self._rate, self._burst, self._clock = rate, max(1.0, rate * BURST_SECONDS), clock
        self._buckets: OrderedDict[str, tuple[float, float]] = OrderedDict()

    def wait(self, client: str) -> float:
        """0.0 and one token less, or the seconds until there is one."""
        now = self._clock()
        left, at = self._buckets.pop(client, (self._burst, now))
        left = min(self._burst, left + (now - at) * self._rate)
        taken = left >= 1.0
        self._buckets[client] = (left - 1.0 if taken else left, now)
        while len(self._buckets) > MOST_CLIENTS:
            self._buckets.popitem(last=False)
        return 0.0 if taken else (1.0 - left) / self._rate
