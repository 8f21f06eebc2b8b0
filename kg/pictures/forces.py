"""Positions for neighbourhoods: what is related stands near, boxes never overlap, lines run straight between them.

The distances in the graph become distances on the page (Kamada and Kawai 1989, by networkx; a spring model from 120 nodes
on), then boxes that overlap are pushed apart. Nothing is left to chance: same graph, same picture.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Mapping, Sequence

from kg.nodes import NetEdge, NetNode
from kg.pictures.layout import Point

_GAP_X, _GAP_Y = 46.0, 34.0
_MOST_EXACT = 120
_ROUNDS = 400
_BESIDE = 11.0


def positions(
    nodes: Sequence[NetNode], edges: Sequence[NetEdge], wide: float, tall: Mapping[str, float]
) -> dict[str, Point]:
    """The middle of each box from (0, 0) on; all nodes hang together. Cubic up to 120 nodes (a second), then quadratic."""
    import networkx

    graph = networkx.Graph()
    graph.add_nodes_from(n.id for n in nodes)
    graph.add_edges_from((e.source, e.target) for e in edges if e.source != e.target)
    if len(nodes) <= _MOST_EXACT:
        found = networkx.kamada_kawai_layout(graph)
    else:
        found = networkx.spring_layout(graph, seed=20, iterations=120)
    mean = sum(tall.values()) / len(tall)
    spread = 0.62 * math.sqrt(len(nodes))
    at = {
        node: [float(x) * spread * (wide + _GAP_X), float(y) * spread * (mean + 2.2 * _GAP_Y)]
        for node, (x, y) in found.items()
    }
    while not _apart(at, wide, tall):
        for point in at.values():
            point[0], point[1] = point[0] * 1.15, point[1] * 1.15
    left = min(x for x, _ in at.values()) - wide / 2
    top = min(y - tall[node] / 2 for node, (_, y) in at.items())
    return {node: (x - left, y - top) for node, (x, y) in at.items()}


def _apart(at: dict[str, list[float]], wide: float, tall: Mapping[str, float]) -> bool:
    """Push boxes apart until none overlap; False when some still do after many rounds."""
    names = sorted(at)
    for _ in range(_ROUNDS):
        moved = False
        for i, first in enumerate(names):
            a = at[first]
            for second in names[:i]:
                b = at[second]
                over_x = wide + _GAP_X - abs(a[0] - b[0])
                over_y = (tall[first] + tall[second]) / 2 + _GAP_Y - abs(a[1] - b[1])
                if over_x <= 0.01 or over_y <= 0.01:
                    continue
                moved = True
                axis, over = (0, over_x) if over_x < 1.6 * over_y else (1, over_y)
                way = 1.0 if (a[axis], first) >= (b[axis], second) else -1.0
                a[axis] += way * over / 2
                b[axis] -= way * over / 2
        if not moved:
            return True
    return False


def lines(
    edges: Sequence[NetEdge], at: Mapping[str, Point], wide: float, tall: Mapping[str, float]
) -> list[tuple[NetEdge, tuple[Point, Point]]]:
    """A straight line for each relation from the edge of one box to that of the other; several between the same two run
    beside each other."""
    between: dict[tuple[str, str], list[NetEdge]] = defaultdict(list)
    for edge in edges:
        if edge.source != edge.target:
            between[min(edge.source, edge.target), max(edge.source, edge.target)].append(edge)
    told = []
    for (one, other), several in sorted(between.items()):
        (x1, y1), (x2, y2) = at[one], at[other]
        long = math.hypot(x2 - x1, y2 - y1) or 1.0
        across = (-(y2 - y1) / long, (x2 - x1) / long)
        for i, edge in enumerate(several):
            off = (i - (len(several) - 1) / 2) * _BESIDE
            move = (across[0] * off, across[1] * off)
            start = _border(at[edge.source], at[edge.target], wide, tall[edge.source], move)
            end = _border(at[edge.target], at[edge.source], wide, tall[edge.target], move)
            told.append((edge, (start, end)))
    return told


def _border(box: Point, towards: Point, wide: float, tall: float, move: Point) -> Point:
    """Where a line from a point near the middle of a box in the direction of another leaves the box."""
    (x, y), (dx, dy) = (box[0] + move[0], box[1] + move[1]), (towards[0] - box[0], towards[1] - box[1])
    shares = []
    if dx:
        shares.append(((wide / 2 if dx > 0 else -wide / 2) - move[0]) / dx)
    if dy:
        shares.append(((tall / 2 if dy > 0 else -tall / 2) - move[1]) / dy)
    share = min((s for s in shares if s > 0), default=0.0)
    return x + dx * share, y + dy * share
