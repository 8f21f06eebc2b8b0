"""Where boxes and lines of a picture go: columns from left to right, few crossings, nothing on top of another.

The steps of Sugiyama, Tagawa and Toda (1981): columns (`kg.pictures.layers`), waypoints where a line passes a column,
order within the columns by the middle of the neighbours, heights by least squares. Lines of one relation to
one target, or from one source, run together past the columns between.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from kg.slices import NetEdge

GAP, _WAY = 16.0, 9.0
_SWEEPS = 12
Point = tuple[float, float]


@dataclass(slots=True)
class Columns:
    """Boxes and waypoints in columns; a waypoint's name is a tuple, a box's the node's id."""

    members: list[list[object]]
    place: dict[object, int]
    left: dict[object, list[object]] = field(default_factory=lambda: defaultdict(list))
    right: dict[object, list[object]] = field(default_factory=lambda: defaultdict(list))
    routes: dict[NetEdge, list[object]] = field(default_factory=dict)


def columns_of(column: Mapping[str, int], edges: Sequence[NetEdge]) -> Columns:
    """The boxes in their columns with a waypoint for every column that a line passes."""
    count = max(column.values(), default=-1) + 1
    place: dict[object, int] = {}
    place.update(column.items())
    made = Columns([[] for _ in range(count)], place)
    for node, at in column.items():
        made.members[at].append(node)
    linked = set()
    out = Counter((e.source, e.relation) for e in edges)
    into = Counter((e.target, e.relation) for e in edges)
    for edge in edges:
        # Lines run together from the end that has more of them.
        fans = out[edge.source, edge.relation] > into[edge.target, edge.relation]
        shared = edge.source if fans else edge.target
        start, end = column[edge.source], column[edge.target]
        step = 1 if end > start else -1
        route: list[object] = [edge.source]
        for at in range(start + step, end, step) if start != end else ():
            way = (shared, edge.relation, at, step, fans)
            if way not in made.place:
                made.place[way] = at
                made.members[at].append(way)
            route.append(way)
        route.append(edge.target)
        made.routes[edge] = route
        for one, other in pairwise(route):
            a, b = (one, other) if made.place[one] < made.place[other] else (other, one)
            if made.place[a] != made.place[b] and (a, b) not in linked:
                linked.add((a, b))
                made.right[a].append(b)
                made.left[b].append(a)
    return made


def ordered(columns: Columns) -> None:
    """Put each column in the order with the fewest crossings that some sweeps to and fro find."""
    best, fewest = [list(m) for m in columns.members], _crossings(columns)
    for sweep in range(_SWEEPS):
        forth = sweep % 2 == 0
        near = columns.left if forth else columns.right
        at = {name: i for m in columns.members for i, name in enumerate(m)}
        for members in columns.members if forth else reversed(columns.members):
            middle = {
                name: sum(at[n] for n in near[name]) / len(near[name]) if near[name] else at[name]
                for name in members
            }
            members.sort(key=middle.__getitem__)
            at.update({name: i for i, name in enumerate(members)})
        crossings = _crossings(columns)
        if crossings < fewest:
            best, fewest = [list(m) for m in columns.members], crossings
    columns.members = best


def heights(columns: Columns, tall: Mapping[str, float], gap: float = GAP) -> dict[object, float]:
    """The height of the middle of each box and waypoint, as near to its neighbours' as the order allows; `gap` is left
    between boxes."""

    def half(name: object) -> float:
        return tall[name] / 2 + gap / 2 if isinstance(name, str) else _WAY / 2

    y: dict[object, float] = {}
    for members in columns.members:
        at = 0.0
        for name in members:
            y[name] = at + half(name)
            at = y[name] + half(name)
        for name in members:
            y[name] -= at / 2
    for sweep in range(_SWEEPS):
        for members in columns.members if sweep % 2 == 0 else reversed(columns.members):
            wanted = []
            for name in members:
                near = columns.left[name] + columns.right[name]
                wanted.append(sum(y[n] for n in near) / len(near) if near else y[name])
            apart = [half(a) + half(b) for a, b in pairwise(members)]
            y.update(zip(members, _spaced(wanted, apart), strict=True))
    return y


def _spaced(wanted: Sequence[float], apart: Sequence[float]) -> list[float]:
    """The nearest heights (least squares) that keep the distances: isotonic regression by pooling."""
    offsets = [0.0]
    for distance in apart:
        offsets.append(offsets[-1] + distance)
    pools: list[tuple[float, int]] = []
    for want, offset in zip(wanted, offsets, strict=False):
        total, count = want - offset, 1
        while pools and pools[-1][0] / pools[-1][1] > total / count:
            before, more = pools.pop()
            total, count = total + before, count + more
        pools.append((total, count))
    level = [total / count for total, count in pools for _ in range(count)]
    return [a + b for a, b in zip(level, offsets, strict=False)]


def _crossings(columns: Columns) -> int:
    """How often lines cross, counted between each two columns with a tree of sums."""
    crossings = 0
    for members, after in pairwise(columns.members):
        place = {name: i for i, name in enumerate(after)}
        ends = [i for name in members for i in sorted(place[n] for n in columns.right[name])]
        tree = [0] * (len(after) + 1)
        for count, end in enumerate(ends):
            i, before = end + 1, 0
            while i:
                before += tree[i]
                i &= i - 1
            crossings += count - before
            i = end + 1
            while i < len(tree):
                tree[i] += 1
                i += i & -i
    return crossings
