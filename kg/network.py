"""A slice of the graph as a networkx graph, for measures and the formats networkx writes."""

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
