"""Which headings tell a passage from its neighbours.

A heading that stands over one passage says what it is about; one that stands over a whole chapter says little, and
counted into each of its passages it only hides what they say themselves. In the measured reports, chapter headings
and the report's own title cost a quarter of the first hits when they counted like the text.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from search.entries import IndexEntry

SEPARATOR = " › "
OWN_SHARE = 3
"""A heading over at most so many passages is their own."""


@dataclass(frozen=True, slots=True)
class HeadedEntry:
    """A passage with its headings sorted: `own` as (heading, over how many passages it stands), `above` the rest."""

    entry: IndexEntry
    own: tuple[tuple[str, int], ...]
    above: str

    @property
    def own_text(self) -> str:
        """The passage's own headings."""
        return "\n".join(heading for heading, _ in self.own)


def headed(entries: Sequence[IndexEntry]) -> list[HeadedEntry]:
    """Sort the headings of a document's passages. Cost: linear."""
    paths = [tuple(entry.section.split(SEPARATOR)) if entry.section else () for entry in entries]
    over = Counter(path[: level + 1] for path in paths for level in range(len(path)))
    result = []
    for entry, path in zip(entries, paths, strict=True):
        counted = [(heading, over[path[: level + 1]]) for level, heading in enumerate(path)]
        own = tuple(pair for pair in counted if pair[1] <= OWN_SHARE)
        result.append(HeadedEntry(entry, own, "\n".join(h for h, n in counted if n > OWN_SHARE)))
    return result
