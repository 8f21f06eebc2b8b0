"""A text together with the map back to the text it was made from.

Cleaning is a chain of small rewrites. Each takes a `Mapped` and a list of pieces (slices of its text,
and inserted strings) and gives a new `Mapped` whose map is composed with the old one, so that after
the last step every character still knows where it came from.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterable
from dataclasses import dataclass

Run = tuple[int, int]
Piece = tuple[int, int] | str
"""A slice [start, end) of the text, or characters to put in."""


@dataclass(frozen=True, slots=True)
class Mapped:
    """`text`, and `runs` (offset here, offset in the source): inside a run both advance together."""

    text: str
    runs: tuple[Run, ...] = ((0, 0),)


def assemble(mapped: Mapped, pieces: Iterable[Piece]) -> Mapped:
    """The text made of `pieces` in their order, with the composed map.

    Slices need not be in order and may leave parts out. Inserted characters map to the nearest source
    character before them (one run a character, so that the map never points past it).
    Cost: O(pieces x log runs + runs touched).
    """
    text, runs = mapped.text, mapped.runs
    starts = [*(run[0] for run in runs), len(text)]
    parts: list[str] = []
    out: list[Run] = []
    at = i = 0
    last_source = 0
    shift: int | None = None
    for piece in pieces:
        if isinstance(piece, str):
            parts.append(piece)
            for _ in piece:
                out.append((at, last_source))
                at += 1
            if piece:
                shift = last_source - at + 1
            continue
        start, end = piece
        if end <= start:
            continue
        parts.append(text[start:end])
        if not starts[i] <= start < starts[i + 1]:
            i = bisect_right(starts, start) - 1
        here = start
        while here < end:
            run_start, run_source = runs[i]
            stop = starts[i + 1] if starts[i + 1] < end else end
            source = run_source + here - run_start
            if shift != source - at:
                shift = source - at
                out.append((at, source))
            at += stop - here
            last_source = source + stop - here - 1
            here = stop
            i += stop == starts[i + 1]
    return Mapped("".join(parts), tuple(out) or ((0, 0),))


def substitute(
    mapped: Mapped, pattern: re.Pattern[str], replace: Callable[[re.Match[str]], str] | str
) -> Mapped:
    """`pattern.sub(replace, text)` that keeps the map: a replacement maps to the start of what it replaces."""
    changes: list[tuple[int, int, str]] = []
    text = mapped.text
    for match in pattern.finditer(text):
        new = replace if isinstance(replace, str) else replace(match)
        if match.group() != new:
            changes.append((match.start(), match.end(), new))
    return _changed(mapped, changes) if changes else mapped


def _changed(mapped: Mapped, changes: list[tuple[int, int, str]]) -> Mapped:
    """The text with [start, end) of each change replaced. One pass over runs and changes."""
    text, runs = mapped.text, mapped.runs
    last = len(runs) - 1
    parts: list[str] = []
    out: list[Run] = []
    at = here = i = 0
    shift: int | None = None
    for start, end, new in [*changes, (len(text), len(text), "")]:
        parts.append(text[here:start])
        while here < start:
            while i < last and runs[i + 1][0] <= here:
                i += 1
            stop = min(start, runs[i + 1][0]) if i < last else start
            source = runs[i][1] + here - runs[i][0]
            if shift != source - at:
                shift = source - at
                out.append((at, source))
            at += stop - here
            here = stop
        here = end
        if new:
            while i < last and runs[i + 1][0] <= start:
                i += 1
            source = runs[i][1] + start - runs[i][0]
            out.extend((at + k, source) for k in range(len(new)))
            parts.append(new)
            at += len(new)
            shift = source - at + 1
    return Mapped("".join(parts), tuple(out) or ((0, 0),))
