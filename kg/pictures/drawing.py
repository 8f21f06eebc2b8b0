"""A slice as an SVG picture: boxes for documents, arrows in the direction one reads, a legend."""

from __future__ import annotations

import math
from collections import Counter
from itertools import pairwise

from kg.errors import ExportError
from kg.escaping import content
from kg.pictures.layers import most_rows
from kg.pictures.layout import GAP, Point
from kg.pictures.lettering import day, shortened, width_of
from kg.pictures.palette import hue_of, stroke_of
from kg.pictures.scene import WIDE, Box, Route, Scene, scene
from kg.slices import RELATION_LABELS, TOO_MANY, Network

MOST_NODES = 500
_MOST_GAP = 60.0
_MOST_TRIED = 80
"""So many nodes are laid out in several ways to find the one that fits a page best."""
_MARGIN, _TOP, _FOOT, _HEAD = 28.0, 84.0, 34.0, 9.0
ORDERS = ("relation", "time", "force")
PAGES: dict[str, tuple[float, float]] = {
    "": (0, 0),
    "a4": (297, 210),
    "a4-dung": (210, 297),
    "slide": (338.7, 190.5),
}
"""The sizes a picture can be made to fit, in mm: as large as it needs, A4 lying and standing, a slide of 16:9."""
_INK, _SOFT = "#1c2833", "#52616b"
TITLE = "Lược đồ văn bản"


def svg(network: Network, title: str = "", order: str = "", page: str = "") -> str:
    """The picture; `order` is "relation" (what others rest on stands left), "time" (a column for each year) or "force"
    (what is related stands near), by default the slice's own; `page` one of PAGES, by default the slice's own too.

    Raises ExportError above 500 nodes, where no picture can be read, and for an unknown order or page.
    """
    order, page = order or network.order, page or network.page
    if len(network.nodes) > MOST_NODES:
        raise ExportError(TOO_MANY.format(len(network.nodes), MOST_NODES))
    if order not in ORDERS or page not in PAGES:
        raise ExportError(f"Không có bố cục «{order}» hoặc khổ giấy «{page}».")
    title = title or network.title or TITLE
    placed, width, height = _fitted(network, order, page)
    legend, legend_tall = _legend(network, width, 0.0)
    legend, _ = _legend(network, width, height - legend_tall)
    left = (width - placed.width) / 2
    down = _TOP + max(0.0, height - _TOP - _FOOT - legend_tall - placed.height) / 2
    size = f' width="{PAGES[page][0]}mm" height="{PAGES[page][1]}mm"' if page else ""
    drawn = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width:.0f} {height:.0f}"{size} role="img" font-family="DejaVu Sans, Verdana, sans-serif" fill="{_INK}">',
        f"<title>{content(title)}</title>",
        f'<rect width="{width:.0f}" height="{height:.0f}" fill="#ffffff"/>',
        f'<text x="{_MARGIN:.0f}" y="36" font-size="19" font-weight="bold">{content(shortened(title, 19, width - 2 * _MARGIN, bold=True))}</text>',
        f'<text x="{_MARGIN:.0f}" y="57" font-size="12" fill="{_SOFT}">{content(shortened(counted(network), 12, width - 2 * _MARGIN))}</text>',
        f'<g transform="translate({left:.1f} {down:.1f})">',
    ]
    for x, heading in placed.headings:
        drawn.append(
            f'<text x="{x:.1f}" y="14" font-size="14" font-weight="bold" text-anchor="middle" fill="{_SOFT}">{content(heading)}</text>'
        )
    drawn += [_line(route) for route in placed.routes]
    drawn += [_head(route) for route in placed.routes if route.head]
    drawn += [_box(box) for box in placed.boxes]
    return "\n".join([*drawn, "</g>", *legend, "</svg>\n"])


def _fitted(network: Network, order: str, page: str) -> tuple[Scene, float, float]:
    """The scene with the picture's width and height; on a page, of several heights of the columns the one that leaves
    the letters largest, and the size in the proportions of the page."""
    if not page:
        return _sized(network, scene(network, order))
    wide, tall = PAGES[page]
    usual = most_rows(len(network.nodes))
    tried = {usual, 2 * usual if tall > wide else usual}
    if order != "force" and len(network.nodes) <= _MOST_TRIED:
        tried |= {min(rows, usual) for rows in (3, 4, 5, 6, 8, 10, 13)} | {round(usual * 1.6)}
    found = [(rows, *_sized(network, scene(network, order, rows))) for rows in sorted(tried)]
    rows, placed, width, height = max(found, key=lambda f: min(wide / f[2], tall / f[3]))
    free = width * tall / wide - height
    if order != "force" and free > 0:  # what the page has left over goes between the boxes
        gap = GAP + min(_MOST_GAP, free / max(1, _stacked(placed)))
        looser = _sized(network, scene(network, order, rows, gap))
        if looser[2] <= max(height, looser[1] * tall / wide):
            placed, width, height = looser
    width = max(width, height * wide / tall)
    return placed, width, width * tall / wide


def _stacked(placed: Scene) -> int:
    """How many boxes stand above each other where they are most."""
    return max(Counter(round(box.x) for box in placed.boxes).values(), default=1)


def _sized(network: Network, placed: Scene) -> tuple[Scene, float, float]:
    width = max(placed.width + 2 * _MARGIN, 760.0)
    return placed, width, placed.height + _TOP + _FOOT + _legend(network, width, 0.0)[1]


def counted(network: Network) -> str:
    """What stands below the title: how much is shown, and how fresh the library is."""
    documents = [n for n in network.nodes if n.kind == "document"]
    held = [n for n in documents if n.held]
    newest = network.as_of or max((n.date for n in held), default="")
    told = [f"{len(held)} văn bản có trong kho", f"{len(documents) - len(held)} chỉ được viện dẫn"]
    campaigns = sum(n.kind == "campaign" for n in network.nodes)
    relations = sum(e.relation != "not_issued" for e in network.edges)
    told += [f"{campaigns} phong trào"] * bool(campaigns) + [f"{relations} quan hệ"]
    told += [f"kho có đến văn bản ngày {day(newest)}"] * bool(newest)
    return " · ".join(told)


def _box(box: Box) -> str:
    node, hue = box.node, hue_of(box.node.kind, box.node.type)
    campaign, x, y = node.kind == "campaign", box.x - WIDE / 2, box.y - box.tall / 2
    cited = not node.held and node.kind == "document"
    look = f'fill="#ffffff" stroke="{hue.line}" stroke-width="1.2" stroke-dasharray="5 3"' if cited else (
        f'fill="{hue.fill}" stroke="{hue.line}" stroke-width="1.4"'
    )  # fmt: skip
    if node.kind == "agency":
        look += ' stroke-dasharray="1 3"'
    tip = " – ".join(filter(None, (node.label, node.title, day(node.date or node.year), node.issuer)))
    round_ = 18 if campaign else 4
    drawn = [
        f'<g data-id="{content(node.id)}"><title>{content(tip)}</title>',
        f'<rect x="{x:.1f}" y="{y:.1f}" width="{WIDE:.0f}" height="{box.tall:.1f}" rx="{round_}" {look}/>',
    ]
    if node.held and not campaign:
        drawn.append(
            f'<path d="M{x + 2:.1f} {y + 2:.1f}v{box.tall - 4:.1f}" stroke="{hue.line}" stroke-width="4"/>'
        )
    at = y + 6.5
    for words in box.name:
        at += 14
        drawn.append(_words(words, box.x, at - 3, 12.5, 'font-weight="bold"'))
    for words in box.title:
        at += 12.5
        drawn.append(_words(words, box.x, at - 3, 10.5, ""))
    if box.below:
        drawn.append(_words(box.below, box.x, at + 10, 10.5, f'fill="{_SOFT}"'))
    return "".join([*drawn, "</g>"])


def _words(text: str, x: float, y: float, size: float, look: str) -> str:
    return (
        f'<text x="{x:.1f}" y="{y:.1f}" font-size="{size}" text-anchor="middle" {look}>{content(text)}</text>'
    )


def _line(route: Route) -> str:
    edge, stroke = route.edge, stroke_of(route.edge.relation)
    label = RELATION_LABELS.get(edge.relation, edge.relation)
    tip = f"{label}{f' ({edge.provision})' if edge.provision else ''}: {edge.quote}"
    dash = f' stroke-dasharray="{stroke.dash}"' if stroke.dash else ""
    faint = ' opacity="0.6"' if edge.inherited else ""
    return (
        f'<path d="{_path(route)}" fill="none" stroke="{stroke.colour}" stroke-width="{stroke.width}"{dash}{faint}>'
        f"<title>{content(tip)}</title></path>"
    )


def _path(route: Route) -> str:
    points = list(route.points)
    if route.straight:
        (x1, y1), (x2, y2) = points[0], _before(points[0], points[-1], _HEAD)[0]
        return f"M{x1:.1f} {y1:.1f}L{x2:.1f} {y2:.1f}"
    if route.head:
        x, y = points[-1]
        points[-1] = (x - _HEAD * _towards(route), y)
    told = f"M{points[0][0]:.1f} {points[0][1]:.1f}"
    if len(points) == 2 and _turns(route):  # both boxes in one column: out to the right and back
        (x1, y1), (x2, y2) = points
        out = max(x1, x2) + 46
        return f"{told}C{out:.1f} {y1:.1f} {out:.1f} {y2:.1f} {x2:.1f} {y2:.1f}"
    for (x1, y1), (x2, y2) in pairwise(points):
        if abs(y1 - y2) < 0.1:
            told += f"H{x2:.1f}"
        else:
            middle = (x1 + x2) / 2
            told += f"C{middle:.1f} {y1:.1f} {middle:.1f} {y2:.1f} {x2:.1f} {y2:.1f}"
    return told


def _turns(route: Route) -> bool:
    (x1, _), (x2, _) = route.points[0], route.points[-1]
    return abs(x1 - x2) < 1.0


def _towards(route: Route) -> int:
    """1 for an arrow that ends to the right, -1 for one that ends to the left."""
    return -1 if _turns(route) or route.points[-1][0] < route.points[-2][0] else 1


def _before(start: Point, end: Point, long: float) -> tuple[Point, Point]:
    """The point so far before the end of a line, and the direction across the line."""
    dx, dy = end[0] - start[0], end[1] - start[1]
    length = math.hypot(dx, dy) or 1.0
    dx, dy = dx / length, dy / length
    return (end[0] - dx * long, end[1] - dy * long), (-dy, dx)


def _head(route: Route) -> str:
    if route.straight:
        (bx, by), (ax, ay) = _before(route.points[0], route.points[-1], _HEAD)
        sides = [route.points[-1], (bx + ax * 4.2, by + ay * 4.2), (bx - ax * 4.2, by - ay * 4.2)]
        told = " ".join(f"{px:.1f},{py:.1f}" for px, py in sides)
        return f'<polygon points="{told}" fill="{stroke_of(route.edge.relation).colour}"/>'
    (x, y), way = route.points[-1], _towards(route)
    ends: list[Point] = [(x, y), (x - way * _HEAD, y - 4.2), (x - way * _HEAD, y + 4.2)]
    told = " ".join(f"{px:.1f},{py:.1f}" for px, py in ends)
    return f'<polygon points="{told}" fill="{stroke_of(route.edge.relation).colour}"/>'


def _legend(network: Network, width: float, top: float) -> tuple[list[str], float]:
    """The legend's rows below the picture, and how high they are together."""
    hues = dict.fromkeys(hue_of(n.kind, n.type) for n in sorted(network.nodes, key=lambda n: n.type))
    items: list[tuple[str, str]] = []
    for word in (w for w in RELATION_LABELS if any(e.relation == w for e in network.edges)):
        stroke = stroke_of(word)
        dash = f' stroke-dasharray="{stroke.dash}"' if stroke.dash else ""
        mark = f'<path d="M0 0h24" stroke="{stroke.colour}" stroke-width="{stroke.width}"{dash}/><polygon points="32,0 24,-4 24,4" fill="{stroke.colour}"/>'
        items.append((mark, f"{RELATION_LABELS[word]}"))
    for hue in hues:
        mark = f'<rect x="0" y="-7" width="30" height="14" rx="3" fill="{hue.fill}" stroke="{hue.line}" stroke-width="1.4"/>'
        items.append((mark, hue.family))
    if any(n.kind == "document" and not n.held for n in network.nodes):
        dashed = f'<rect x="0" y="-7" width="30" height="14" rx="3" fill="#ffffff" stroke="{_SOFT}" stroke-dasharray="5 3"/>'
        items.append((dashed, "nét đứt: chỉ được viện dẫn"))
    drawn = [f'<path d="M{_MARGIN} {top - 16:.1f}H{width - _MARGIN:.1f}" stroke="#cfd8dc"/>'] if items else []
    x, y = _MARGIN, top + 2
    for mark, label in items:
        wide = 40 + width_of(label, 11.5) + 20
        if x > _MARGIN and x + wide > width - _MARGIN + 20:
            x, y = _MARGIN, y + 22
        drawn.append(
            f'<g transform="translate({x:.1f} {y:.1f})">{mark}<text x="38" y="4" font-size="11.5">{content(label)}</text></g>'
        )
        x += wide
    return drawn, (y - top + 22 if items else 0.0)
