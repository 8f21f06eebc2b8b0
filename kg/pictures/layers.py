"""Which column each node of a picture stands in: by relation (what others rest on stands left), or by time."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable, Sequence

from kg.slices import NetNode, Network

_FORWARD = frozenset({"launches", "issues_with"})
"""Relations whose subject comes first: what is launched or issued stands to the right of who does it."""


def pairs_of(network: Network) -> list[tuple[str, str]]:
    """(left, right) of every relation, once each, without loops."""
    ends = (
        (e.source, e.target) if e.relation in _FORWARD else (e.target, e.source)
        for e in network.edges
        if e.source != e.target
    )
    return list(dict.fromkeys(ends))


def by_relation(nodes: Sequence[NetNode], pairs: Iterable[tuple[str, str]], rows: int) -> dict[str, int]:
    """Columns so that every pair goes from left to right, but for those that would close a circle, which the
    dates decide; none higher than `rows`. O(nodes + pairs)."""
    after = _without_circles(nodes, pairs)
    before: dict[str, list[str]] = defaultdict(list)
    for left, rights in after.items():
        for right in rights:
            before[right].append(left)
    column: dict[str, int] = {}
    for node in _in_order(after, before, nodes):
        column[node] = max((column[n] + 1 for n in before[node]), default=0)
    for node in sorted(column, key=lambda n: -column[n]):
        # What nothing holds on the left moves beside those that rest on it.
        if not before[node] and after[node]:
            column[node] = min(column[n] for n in after[node]) - 1
    return _split(column, rows)


def by_time(nodes: Sequence[NetNode], rows: int) -> tuple[dict[str, int], dict[int, str]]:
    """Columns by year, or by month where all lies within two years, and the heading of each column; what has no
    date stands in the first column."""
    years = sorted({n.date[:4] or n.year for n in nodes if n.date or n.year})
    fine = bool(years) and int(years[-1]) - int(years[0]) < 2
    names = {n.id: (n.date[:7] if fine and n.date else n.date[:4] or n.year) for n in nodes}
    order = {name: i for i, name in enumerate(sorted(set(names.values())))}
    column = _split({node: order[name] for node, name in names.items()}, rows)
    headings: dict[int, str] = {}
    for node in sorted(column, key=lambda n: column[n]):
        told = "/".join(reversed(names[node].split("-"))) or "không rõ năm"
        if column[node] not in headings:
            headings[column[node]] = told if told not in headings.values() else f"{told} (tiếp)"
    return column, headings


def most_rows(count: int) -> int:
    """How many boxes may stand above each other so that the picture has the shape of a lying page."""
    return max(6, math.ceil(math.sqrt(2.6 * count)))


def components(nodes: Sequence[NetNode], pairs: Iterable[tuple[str, str]]) -> list[list[NetNode]]:
    """The parts that hang together, the largest first."""
    root = {n.id: n.id for n in nodes}

    def top(at: str) -> str:
        while root[at] != at:
            root[at] = at = root[root[at]]
        return at

    for left, right in pairs:
        root[top(left)] = top(right)
    parts: dict[str, list[NetNode]] = defaultdict(list)
    for node in nodes:
        parts[top(node.id)].append(node)
    return sorted(parts.values(), key=lambda part: -len(part))


def _without_circles(nodes: Sequence[NetNode], pairs: Iterable[tuple[str, str]]) -> dict[str, list[str]]:
    """Left -> rights, with pairs turned round where they would close a circle; the oldest are walked first."""
    out: dict[str, list[str]] = {n.id: [] for n in nodes}
    for left, right in pairs:
        if left in out and right in out:
            out[left].append(right)
    turned: dict[str, list[str]] = {n.id: [] for n in nodes}
    state: dict[str, int] = {}
    for first in sorted(nodes, key=lambda n: (n.date or n.year or "9", n.id)):
        if first.id in state:
            continue
        state[first.id], stack = 1, [(first.id, iter(out[first.id]))]
        while stack:
            at, rights = stack[-1]
            for right in rights:
                if state.get(right) == 1:
                    if at not in out[right]:
                        turned[right].append(at)
                    continue
                turned[at].append(right)
                if right not in state:
                    state[right] = 1
                    stack.append((right, iter(out[right])))
                    break
            else:
                state[at] = 2
                stack.pop()
    return turned


def _in_order(
    after: dict[str, list[str]], before: dict[str, list[str]], nodes: Sequence[NetNode]
) -> list[str]:
    """The nodes, each after all that stand left of it."""
    waiting = {n.id: len(before[n.id]) for n in nodes}
    order = [n.id for n in nodes if not waiting[n.id]]
    for at in order:
        for right in after[at]:
            waiting[right] -= 1
            if not waiting[right]:
                order.append(right)
    return order


def _split(column: dict[str, int], rows: int) -> dict[str, int]:
    """Columns higher than `rows` parted into several of equal height, without gaps between columns."""
    members: dict[int, list[str]] = defaultdict(list)
    for node, at in column.items():
        members[at].append(node)
    placed, start = {}, 0
    for at in sorted(members):
        parts = math.ceil(len(members[at]) / rows)
        size = math.ceil(len(members[at]) / parts)
        for i, node in enumerate(members[at]):
            placed[node] = start + i // size
        start += parts
    return placed
