"""A slice laid out as a picture without colours: boxes with their lines of text, routes, headings, size."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from kg.pictures.forces import lines, positions
from kg.pictures.layers import by_relation, by_time, components, most_rows, pairs_of
from kg.pictures.layout import GAP, Columns, Point, columns_of, heights, ordered
from kg.pictures.lettering import day, shortened, wrapped
from kg.slices import NetEdge, NetNode, Network

WIDE = 226.0
"""The width of every box."""
_PAD, _BETWEEN, _HEAD_SIZE, _SIZE = 12.0, 70.0, 12.5, 10.5


@dataclass(frozen=True, slots=True)
class Box:
    """A node in the picture: the middle, the height, and its lines: name, title, date and agency."""

    node: NetNode
    x: float
    y: float
    tall: float
    name: tuple[str, ...]
    title: tuple[str, ...]
    below: str


@dataclass(frozen=True, slots=True)
class Route:
    """A line of the picture: the points it passes; `head` says whether it ends in an arrow of its own or runs
    into a line that has one; `straight` that it is not bent into the level."""

    edge: NetEdge
    points: tuple[Point, ...]
    head: bool
    straight: bool = False


@dataclass(frozen=True, slots=True)
class Scene:
    """All of a picture, in its own units, from (0, 0) on."""

    boxes: tuple[Box, ...]
    routes: tuple[Route, ...]
    headings: tuple[tuple[float, str], ...]
    width: float
    height: float


def scene(network: Network, order: str = "relation", rows: int = 0, gap: float = GAP) -> Scene:
    """The picture's layout, `order` "relation", "time" or "force"; `rows`: how many boxes may stand above each other,
    0 for what fits a lying page; `gap`: what is left between them. Some ms for 20 nodes, about a second for 500."""
    pairs = pairs_of(network)
    rows = rows or most_rows(len(network.nodes))
    if order == "time":
        column, headings = by_time(network.nodes, rows)
        return _placed(network.nodes, network.edges, column, headings, gap)
    scenes = []
    alone: list[NetNode] = []
    for part in components(network.nodes, pairs):
        if len(part) == 1:
            alone += part
            continue
        ids = {n.id for n in part}
        edges = [e for e in network.edges if e.source in ids]
        within = [p for p in pairs if p[0] in ids]
        if order == "force":
            scenes.append(_by_forces(part, edges))
            continue
        scenes.append(_placed(part, edges, by_relation(part, within, rows), {}, gap))
    if alone:
        wide = max(2, round(max((s.width for s in scenes), default=4 * WIDE) / (WIDE + _BETWEEN)))
        grid = {n.id: i % wide for i, n in enumerate(alone)}
        loops = [e for e in network.edges if e.source == e.target]
        scenes.append(_placed(alone, [e for e in loops if e.source in grid], grid, {}, gap))
    return _packed(scenes)


def _by_forces(nodes: Sequence[NetNode], edges: Sequence[NetEdge]) -> Scene:
    texts = {n.id: _text(n) for n in nodes}
    tall = {node: _tall(text) for node, text in texts.items()}
    at = positions(nodes, edges, WIDE, tall)
    boxes = tuple(Box(n, at[n.id][0], at[n.id][1], tall[n.id], *texts[n.id]) for n in nodes)
    routes = tuple(Route(edge, ends, True, True) for edge, ends in lines(edges, at, WIDE, tall))
    width = max(x for x, _ in at.values()) + WIDE / 2
    return Scene(boxes, routes, (), width, max(b.y + b.tall / 2 for b in boxes))


def _tall(text: tuple[tuple[str, ...], tuple[str, ...], str]) -> float:
    return 14 * len(text[0]) + 12.5 * len(text[1]) + (13 if text[2] else 0) + 14.0


def _packed(scenes: Sequence[Scene]) -> Scene:
    """The parts in shelves no wider than the widest."""
    room = max((s.width for s in scenes), default=0.0)
    boxes: list[Box] = []
    routes: list[Route] = []
    x = y = shelf = 0.0
    for part in scenes:
        if x and x + part.width > room:
            x, y, shelf = 0.0, y + shelf + 30, 0.0
        boxes += [
            Box(b.node, b.x + x, b.y + y, b.tall, b.name, b.title, b.below)
            for b in part.boxes
        ]  # fmt: skip
        routes += [
            Route(r.edge, tuple((px + x, py + y) for px, py in r.points), r.head, r.straight) for r in part.routes
        ]  # fmt: skip
        x, shelf = x + part.width + _BETWEEN, max(shelf, part.height)
    return Scene(tuple(boxes), tuple(routes), (), room, y + shelf)


def _placed(
    nodes: Sequence[NetNode], edges: Sequence[NetEdge], column: Mapping[str, int], headings: Mapping[int, str],
    gap: float,
) -> Scene:  # fmt: skip
    drawn = [e for e in edges if e.source != e.target]
    columns = columns_of(column, drawn)
    ordered(columns)
    texts = {n.id: _text(n) for n in nodes}
    tall = {n: _tall(text) for n, text in texts.items()}
    y = heights(columns, tall, gap)
    top = min((y[n.id] - tall[n.id] / 2 for n in nodes), default=0.0)
    top = min(top, *y.values()) if y else top
    x = _middles(columns)
    down = 34.0 if headings else 0.0
    boxes = tuple(
        Box(n, x[column[n.id]], y[n.id] - top + down, tall[n.id], *texts[n.id]) for n in nodes
    )  # fmt: skip
    at = {b.node.id: b for b in boxes}
    routes = _routes(columns, at, {k: v - top + down for k, v in y.items()}, x)
    last = len(x) - 1
    bulge = 40.0 if any(column[e.source] == column[e.target] == last for e in drawn) else 0.0
    return Scene(
        boxes, routes, tuple((x[c], told) for c, told in sorted(headings.items())),
        max(x, default=0.0) + WIDE / 2 + bulge, max([b.y + b.tall / 2 for b in boxes] + [v - top + down for v in y.values()], default=0.0),
    )  # fmt: skip


def _middles(columns: Columns) -> list[float]:
    """The middle of each column; the more lines run between two, the farther apart they stand."""
    at, middles = WIDE / 2, []
    for members in columns.members:
        middles.append(at)
        lines = sum(len(columns.right[name]) for name in members)
        at += WIDE + _BETWEEN + min(110.0, 2.5 * lines)
    return middles


def _text(node: NetNode) -> tuple[tuple[str, ...], tuple[str, ...], str]:
    room = WIDE - 2 * _PAD
    name = tuple(wrapped(node.label, _HEAD_SIZE, room, 3 if node.kind == "campaign" else 2, bold=True))
    told = node.title or (node.name if node.number else "")
    title = tuple(wrapped(told, _SIZE, room, 2)) if told and told != node.label else ()
    issuer = node.issuer.replace(" thành phố ", " TP. ")
    below = " · ".join(filter(None, (day(node.date or node.year), issuer)))
    return name, title, shortened(below, _SIZE, room)


def _routes(
    columns: Columns, at: Mapping[str, Box], y: Mapping[object, float], x: Sequence[float]
) -> tuple[Route, ...]:
    ports = _ports(columns, at, y)
    told: list[Route] = []
    reached: set[object] = set()
    for edge, route in columns.routes.items():
        start = ports[edge.source, edge.relation, "out", _side(columns, route[0], route[1])]
        end = ports[edge.target, edge.relation, "in", _side(columns, route[-1], route[-2])]
        ways = [name for name in route[1:-1] if isinstance(name, tuple)]
        known = [i for i, name in enumerate(ways) if name in reached]
        reached.update(ways)
        passed = [((x[w[2]] - w[3] * WIDE / 2, y[w]), (x[w[2]] + w[3] * WIDE / 2, y[w])) for w in ways]
        points = [point for way in passed for point in way]
        if known and ways[0][4]:  # branches off from a line of the same source
            told.append(Route(edge, (*points[2 * known[-1] + 1 :], end), True))
        elif known:  # runs into a line to the same target
            told.append(Route(edge, (start, *points[: 2 * known[0] + 1]), False))
        else:
            told.append(Route(edge, (start, *points, end), True))
    return tuple(told)


def _side(columns: Columns, box: object, other: object) -> int:
    """The side of a box that faces another column: 1 right, -1 left; two in one column are joined on the right."""
    return 1 if columns.place[other] >= columns.place[box] else -1


def _ports(
    columns: Columns, at: Mapping[str, Box], y: Mapping[object, float]
) -> dict[tuple[str, str, str, int], Point]:
    """Where lines meet a box: those of one relation and direction in one point, the points of a side in the
    order of where the lines come from."""
    sides: dict[tuple[str, int], dict[tuple[str, str], list[float]]] = defaultdict(lambda: defaultdict(list))
    for edge, route in columns.routes.items():
        for box, other, way in ((route[0], route[1], "out"), (route[-1], route[-2], "in")):
            name = edge.source if way == "out" else edge.target
            sides[name, _side(columns, box, other)][edge.relation, way].append(y[other])
    ports = {}
    for (name, side), groups in sides.items():
        box = at[name]
        order = sorted(groups, key=lambda g: (sum(groups[g]) / len(groups[g]), g))
        room = box.tall - 16
        for i, (relation, way) in enumerate(order):
            share = (i + 1) / (len(order) + 1) - 0.5
            ports[name, relation, way, side] = (box.x + side * WIDE / 2, box.y + share * room)
    return ports
