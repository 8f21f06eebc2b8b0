"""How long work may take, on a machine of any speed.

A limit in seconds says nothing where one machine is four times slower than another, or does other work beside. So a
test's limit is in seconds of an ordinary core, and a fixed piece of work, timed around what is tested, tells how many
of this machine's seconds they are. Where texts of two sizes can be compared, `assert_linear` needs no seconds at all.
"""

from __future__ import annotations

import re
import time
from collections.abc import Callable

_TRIES = 3  # a machine that is busy with other things may need a second try
_WORDS = re.compile(r"\w+")
_TEXT = "Kế hoạch số 12/KH-UBND ngày 01/02/2031 của UBND tỉnh thực hiện Chỉ thị số 5-CT/TU. " * 200
_ORDINARY_S = 0.05  # what `_fixed_work` takes on an ordinary core of 2024


def _fixed_work() -> float:
    """CPU seconds this machine takes now for a piece of work like ours: patterns, slices and dictionaries."""
    start = time.process_time()
    for _ in range(10):
        counts: dict[str, int] = {}
        for found in _WORDS.finditer(_TEXT):
            word = found.group().casefold()
            counts[word] = counts.get(word, 0) + 1
    return time.process_time() - start


def cpu_seconds(work: Callable[[], object]) -> float:
    """CPU seconds of this process for one run of `work`."""
    start = time.process_time()
    work()
    return time.process_time() - start


def assert_within(limit_s: float, work: Callable[[], object], remark: str = "") -> None:
    """`work` takes no more than `limit_s` seconds of an ordinary core, in one of a few tries."""
    taken = []
    for _ in range(_TRIES):
        before = _fixed_work()
        seconds = cpu_seconds(work)
        pace = max(before, _fixed_work(), _ORDINARY_S) / _ORDINARY_S
        taken.append(seconds / pace)
        if taken[-1] < limit_s:
            return
    raise AssertionError(f"{remark}: {min(taken):.2f} s of an ordinary core, at most {limit_s} s")


def assert_linear(
    seconds: Callable[[int], float],
    size: int,
    times: int,
    *,
    least_s: float,
    slack: float = 2.6,
    remark: str = "",
) -> None:
    """What takes `seconds(size)` takes about `times` as long for `times` as much, not the square of it.

    `seconds` measures one run for a size, so that what it prepares is not counted. `least_s` is what the small run is
    taken to need at least: below it the clock and the first use of a pattern tell more than the work. `slack` must lie
    well under `times`, or quadratic work would pass.
    """
    assert slack < times / 1.5, "this could not fail"
    small = max(min(seconds(size) for _ in range(2)), least_s)
    large = []
    for _ in range(_TRIES):
        large.append(seconds(size * times))
        if large[-1] < small * times * slack:
            return
        small = max(small, seconds(size))
    raise AssertionError(f"{remark}: {size} takes {small:.3f} s, {times} times as much {min(large):.3f} s")
