"""The provisions that a paper names, found by the paper they belong to and by place."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from ingest.model import Node, Provision


class Units:
    """Provisions by their paper, in order of place."""

    def __init__(self, provisions: Sequence[Provision]) -> None:
        self._of: dict[Node, list[Provision]] = {}
        self._starts: dict[Node, list[int]] = {}
        for provision in provisions:
            self._of.setdefault(provision.target, []).append(provision)
            self._starts.setdefault(provision.target, []).append(provision.start)

    def between(self, target: Node, start: int, end: int) -> list[str | None]:
        """The provisions of a paper that begin in [start, end)."""
        starts = self._starts.get(target, [])
        first, last = bisect_left(starts, start), bisect_left(starts, end)
        return [p.provision for p in self._of.get(target, [])[first:last]]
