"""A slice as an SVG picture: boxes for documents, arrows in the direction one reads, a legend."""

from __future__ import annotations

import math
from html import escape

from kg.errors import ExportError
from kg.network import positions
from kg.slices import RELATION_LABELS, NetEdge, NetNode, Network

MOST_NODES = 500
_COLOURS = {
    "implements": "#1b6ca8", "based_on": "#6b4fa0", "amends": "#c77700", "replaces": "#b3261e", "repeals": "#b3261e",
    "suspends": "#b3261e", "guides": "#2e7d32", "launches": "#ad1457", "approves": "#00695c", "reports_on": "#5d4037",
}  # fmt: skip
_OTHER = "#8a8f98"
_FILLS = {"campaign": "#fde7f1", "held": "#e3f0fb", "cited": "#ffffff"}
_WIDTH, _HEIGHT = 190, 46


def svg(network: Network, title: str = "Lược đồ văn bản") -> str:
    """The picture. Raises ExportError above 500 nodes, where no picture can be read."""
    if len(network.nodes) > MOST_NODES:
        raise ExportError(
            f"Có {len(network.nodes)} nút; hình vẽ chỉ đọc được đến {MOST_NODES}. Hãy thu hẹp bằng --around, --type hoặc --from/--to."
        )
    at = _spread(network)
    width = max((x for x, _ in at.values()), default=0) + _WIDTH
    height = max((y for _, y in at.values()), default=0) + _HEIGHT + 90
    drawn = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width:.0f} {height:.0f}" role="img" font-family="sans-serif">'
    ]
    drawn.append(f"<title>{escape(title)}</title>")
    drawn.append(f'<rect width="{width:.0f}" height="{height:.0f}" fill="#ffffff"/>')
    drawn.append(f'<text x="16" y="26" font-size="18" font-weight="bold">{escape(title)}</text>')
    drawn += [_arrow(edge, at) for edge in network.edges if edge.source != edge.target]
    drawn += [_box(node, *at[node.id]) for node in network.nodes]
    drawn += _legend(network, height)
    return "\n".join([*drawn, "</svg>\n"])


def _spread(network: Network) -> dict[str, tuple[float, float]]:
    """Centres of the boxes, moved apart until none covers another."""
    side = max(2.0, math.sqrt(len(network.nodes)))
    taken: set[tuple[int, int]] = set()
    at = {}
    for node, (x, y) in sorted(positions(network).items(), key=lambda item: item[1]):
        column, row = round(x * side), round(y * side * 2)
        while (column, row) in taken:
            row += 1
        taken.add((column, row))
        at[node] = (130 + column * (_WIDTH + 80.0), 80 + row * (_HEIGHT + 30.0))
    return at


def _box(node: NetNode, x: float, y: float) -> str:
    fill = _FILLS["campaign" if node.kind == "campaign" else "held" if node.held else "cited"]
    dash = "" if node.held or node.kind == "campaign" else ' stroke-dasharray="5 3"'
    below = " · ".join(filter(None, (node.date or node.year, node.issuer)))
    tip = " – ".join(filter(None, (node.label, node.title, below)))
    return (
        f'<g><title>{escape(tip)}</title><rect x="{x - _WIDTH / 2:.1f}" y="{y - _HEIGHT / 2:.1f}" width="{_WIDTH}" height="{_HEIGHT}" '
        f'rx="{22 if node.kind == "campaign" else 5}" fill="{fill}" stroke="#37474f"{dash}/>'
        f'<text x="{x:.1f}" y="{y - 3:.1f}" font-size="12" text-anchor="middle">{escape(_short(node.label, 28))}</text>'
        f'<text x="{x:.1f}" y="{y + 14:.1f}" font-size="10" fill="#546e7a" text-anchor="middle">{escape(_short(below, 34))}</text></g>'
    )


def _arrow(edge: NetEdge, at: dict[str, tuple[float, float]]) -> str:
    (x1, y1), (x2, y2) = at[edge.source], at[edge.target]
    (x1, y1), (x2, y2) = _border(x1, y1, x2, y2), _border(x2, y2, x1, y1)
    colour = _COLOURS.get(edge.relation, _OTHER)
    angle = math.atan2(y2 - y1, x2 - x1)
    tips = [(x2 - 9 * math.cos(angle + turn), y2 - 9 * math.sin(angle + turn)) for turn in (-0.4, 0.4)]
    head = " ".join(f"{x:.1f},{y:.1f}" for x, y in [(x2, y2), *tips])
    label = RELATION_LABELS.get(edge.relation, edge.relation)
    dash = (
        ' stroke-dasharray="2 3"'
        if edge.relation == "cites"
        else ' stroke-dasharray="7 4"'
        if edge.inherited
        else ""
    )
    tip = f"{label}{f' ({edge.provision})' if edge.provision else ''}: {edge.quote}"
    return (
        f'<g><title>{escape(tip)}</title><line x1="{x1:.1f}" y1="{y1:.1f}" x2="{x2:.1f}" y2="{y2:.1f}" stroke="{colour}" stroke-width="1.4"{dash}/>'
        f'<polygon points="{head}" fill="{colour}"/></g>'
    )


def _border(x: float, y: float, towards_x: float, towards_y: float) -> tuple[float, float]:
    """Where the line from a box's centre leaves the box."""
    dx, dy = towards_x - x, towards_y - y
    reach = min(
        _WIDTH / 2 / abs(dx) if dx else math.inf, _HEIGHT / 2 / abs(dy) if dy else math.inf, 0.5 if dx or dy else 0.0
    )  # fmt: skip
    return x + dx * reach, y + dy * reach


def _legend(network: Network, height: float) -> list[str]:
    drawn, x = [], 20.0
    for word in sorted({e.relation for e in network.edges}):
        label = RELATION_LABELS.get(word, word)
        colour = _COLOURS.get(word, _OTHER)
        drawn.append(
            f'<line x1="{x:.0f}" y1="{height - 24:.0f}" x2="{x + 26:.0f}" y2="{height - 24:.0f}" stroke="{colour}" stroke-width="2"/>'
        )
        drawn.append(f'<text x="{x + 32:.0f}" y="{height - 20:.0f}" font-size="12">{escape(label)}</text>')
        x += 48 + 7.2 * len(label)
    return drawn


def _short(text: str, most: int) -> str:
    return text if len(text) <= most else text[: most - 1].rstrip() + "…"
