"""A slice of the graph as a networkx graph, for layouts, measures and the formats networkx writes."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from kg.slices import RELATION_LABELS, Network


def to_networkx(network: Network) -> Any:
    """A MultiDiGraph with the nodes' and edges' values as attributes; empty ones are left out, since the
    writers of networkx fail on None. Edge keys tell parallel relations apart. Linear."""
    import networkx

    graph = networkx.MultiDiGraph()
    for node in network.nodes:
        values = {k: v for k, v in asdict(node).items() if k != "id" and v != ""}
        graph.add_node(node.id, **values)
    for edge in network.edges:
        values = {k: v for k, v in asdict(edge).items() if k not in ("source", "target") and v not in ("", 0)}
        values["label"] = RELATION_LABELS.get(edge.relation, edge.relation)
        graph.add_edge(edge.source, edge.target, key=f"{edge.relation}|{edge.provision}", **values)
    return graph


def positions(network: Network) -> dict[str, tuple[float, float]]:
    """Where to draw each node, both coordinates in [0, 1]: time from left to right where dates are known,
    a force layout for the height. Deterministic."""
    import networkx

    if not network.nodes:
        return {}
    simple = networkx.Graph()
    simple.add_nodes_from(n.id for n in network.nodes)
    simple.add_edges_from((e.source, e.target) for e in network.edges if e.source != e.target)
    placed = networkx.spring_layout(simple, seed=20, iterations=60 if len(simple) > 300 else 150)
    xs = {n: float(p[0]) for n, p in placed.items()}
    ys = {n: float(p[1]) for n, p in placed.items()}
    return {n: (_scaled(xs[n], xs.values()), _scaled(ys[n], ys.values())) for n in xs}


def _scaled(value: float, values: Any) -> float:
    low, high = min(values), max(values)
    return round((value - low) / (high - low), 4) if high > low else 0.5
