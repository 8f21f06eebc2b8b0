"""Slices as text that other programs draw: Graphviz DOT and Mermaid."""

from __future__ import annotations

from kg.slices import RELATION_LABELS, Network

_SHAPES = {"campaign": "ellipse", "document": "box"}


def dot(network: Network) -> str:
    """Graphviz DOT: boxes for documents (dashed when only cited), ellipses for campaigns."""
    ids = {n.id: f"n{i}" for i, n in enumerate(network.nodes)}
    lines = ["digraph luocdo {", "  rankdir=LR;", '  node [fontname="sans-serif", fontsize=11];']
    for node in network.nodes:
        style = "solid" if node.held or node.kind == "campaign" else "dashed"
        told = "\n".join(filter(None, (node.label, node.date or node.year, node.issuer)))
        lines.append(
            f"  {ids[node.id]} [label={_quoted(told)}, shape={_SHAPES[node.kind]}, style={style}, URL={_quoted(node.id)}];"
        )
    for edge in network.edges:
        label = RELATION_LABELS.get(edge.relation, edge.relation)
        label += f" ({edge.provision})" if edge.provision else ""
        lines.append(
            f"  {ids[edge.source]} -> {ids[edge.target]} [label={_quoted(label)}, tooltip={_quoted(edge.quote)}];"
        )
    return "\n".join([*lines, "}\n"])


def mermaid(network: Network) -> str:
    """A Mermaid flowchart from left to right."""
    ids = {n.id: f"n{i}" for i, n in enumerate(network.nodes)}
    lines = ["flowchart LR"]
    for node in network.nodes:
        label = "<br/>".join(map(_plain, filter(None, (node.label, node.date or node.year))))
        left, right = ("([", "])") if node.kind == "campaign" else ("[", "]")
        lines.append(f'  {ids[node.id]}{left}"{label}"{right}')
    for edge in network.edges:
        arrow = "-.->" if edge.relation == "cites" or edge.inherited else "-->"
        label = _plain(
            RELATION_LABELS.get(edge.relation, edge.relation)
            + (f" ({edge.provision})" if edge.provision else "")
        )
        lines.append(f'  {ids[edge.source]} {arrow}|"{label}"| {ids[edge.target]}')
    return "\n".join(lines) + "\n"


def _quoted(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n") + '"'


def _plain(text: str) -> str:
    """Text for a Mermaid label: entities for what Mermaid reads as markup."""
    told = text.replace("#", "#35;").replace('"', "#quot;").replace("<", "#lt;").replace(">", "#gt;")
    return " ".join(told.replace("`", "#96;").split())
