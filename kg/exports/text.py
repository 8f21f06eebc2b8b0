"""Slices as text that other programs draw: Graphviz DOT and Mermaid."""

from __future__ import annotations

from kg.escaping import printable
from kg.pictures.layers import pairs_of
from kg.pictures.lettering import day, wrapped
from kg.pictures.palette import Stroke, hue_of, stroke_of
from kg.slices import RELATION_LABELS, NetNode, Network


def dot(network: Network) -> str:
    """Graphviz DOT in the colours of the pictures: what others rest on stands left, dashed boxes are only
    cited, ellipses are campaigns."""
    ids = {n.id: f"n{i}" for i, n in enumerate(network.nodes)}
    lines = [
        "digraph luocdo {",
        f"  graph [rankdir=LR, ranksep=0.9, nodesep=0.25, label={_quoted(network.title or 'Lược đồ văn bản')}, labelloc=t];",
        '  node [fontname="DejaVu Sans", fontsize=10, margin="0.12,0.06"];',
        '  edge [fontname="DejaVu Sans", fontsize=8, arrowsize=0.7];',
    ]
    for node in network.nodes:
        hue, cited = hue_of(node.kind, node.type), not node.held and node.kind == "document"
        shape = "ellipse" if node.kind == "campaign" else "box"
        fill = "#ffffff" if cited else hue.fill
        lines.append(
            f"  {ids[node.id]} [label={_quoted(chr(10).join(_told(node)))}, shape={shape}, color={_quoted(hue.line)}, "
            f'fillcolor={_quoted(fill)}, style="{"filled,dashed" if cited else "filled"}", tooltip={_quoted(node.title)}, URL={_quoted(node.id)}];'
        )
    rightwards = set(pairs_of(network))
    for edge in network.edges:
        label = RELATION_LABELS.get(edge.relation, edge.relation)
        label += f" ({edge.provision})" if edge.provision else ""
        stroke = stroke_of(edge.relation)
        # Graphviz puts the first end left; arrows that point left are written from right to left.
        turned = (edge.target, edge.source) in rightwards
        first, last = (edge.target, edge.source) if turned else (edge.source, edge.target)
        lines.append(
            f"  {ids[first]} -> {ids[last]} [label={_quoted(label)}, color={_quoted(stroke.colour)}, style={_style(stroke)}"
            f"{', dir=back' if turned else ''}, tooltip={_quoted(edge.quote)}];"
        )
    return "\n".join([*lines, "}\n"])


def mermaid(network: Network) -> str:
    """A Mermaid flowchart from left to right, with a class for each colour."""
    ids = {n.id: f"n{i}" for i, n in enumerate(network.nodes)}
    lines = ["flowchart LR"]
    for node in network.nodes:
        label = "<br/>".join(map(_plain, _told(node)))
        left, right = ("([", "])") if node.kind == "campaign" else ("[", "]")
        lines.append(f'  {ids[node.id]}{left}"{label}"{right}')
    for edge in network.edges:
        arrow = "-.->" if edge.relation == "cites" or edge.inherited else "-->"
        label = _plain(
            RELATION_LABELS.get(edge.relation, edge.relation)
            + (f" ({edge.provision})" if edge.provision else "")
        )
        lines.append(f'  {ids[edge.source]} {arrow}|"{label}"| {ids[edge.target]}')
    for node in network.nodes:
        hue, cited = hue_of(node.kind, node.type), not node.held and node.kind == "document"
        look = "fill:#ffffff,stroke-dasharray:5 3" if cited else f"fill:{hue.fill}"
        lines.append(f"  style {ids[node.id]} {look},stroke:{hue.line},color:#1c2833")
    return "\n".join(lines) + "\n"


def _told(node: NetNode) -> list[str]:
    """The lines of a box: name, short title, date and agency."""
    title = [] if not node.title or node.title == node.label else wrapped(node.title, 10, 230, 2)
    return [t for t in (node.label, *title, day(node.date or node.year), node.issuer) if t]


def _style(stroke: Stroke) -> str:
    if not stroke.dash:
        return "bold" if stroke.width > 2 else "solid"
    return "dotted" if stroke.dash.startswith("2") else "dashed"


def _quoted(text: str) -> str:
    return '"' + printable(text).replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n") + '"'


def _plain(text: str) -> str:
    """Text for a Mermaid label: entities for what Mermaid reads as markup."""
    told = (
        printable(text).replace("#", "#35;").replace('"', "#quot;").replace("<", "#lt;").replace(">", "#gt;")
    )
    return " ".join(told.replace("`", "#96;").split())
