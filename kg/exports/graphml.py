"""GraphML written as it is read, so that graphs of any size need little memory."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import fields
from xml.sax.saxutils import escape, quoteattr

from kg.reading import Reader, strongest
from kg.slices import RELATION_LABELS, NetEdge, NetNode, net_edge, net_node
from kg.store import GraphStore

_KINDS = {"bool": "boolean", "int": "int", "float": "double", "str": "string"}
_NODE = {f.name: _KINDS[str(f.type)] for f in fields(NetNode) if f.name != "id"}
_EDGE = {f.name: _KINDS[str(f.type)] for f in fields(NetEdge) if f.name not in ("source", "target")}
_EDGE["label"] = "string"
_FORBIDDEN = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_SPECIAL = re.compile("[&<>]|" + _FORBIDDEN.pattern)
_HEAD = (
    '<?xml version="1.0" encoding="utf-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns" '
    'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns '
    'http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">\n'
)


def graphml(nodes: Iterable[NetNode], edges: Iterable[NetEdge]) -> Iterator[str]:
    """The file in pieces. Empty values are left out; characters that XML forbids become the replacement mark."""
    yield _HEAD
    for name, kind in _NODE.items():
        yield f'<key id="n_{name}" for="node" attr.name="{name}" attr.type="{kind}"/>\n'
    for name, kind in _EDGE.items():
        yield f'<key id="e_{name}" for="edge" attr.name="{name}" attr.type="{kind}"/>\n'
    yield '<graph edgedefault="directed">\n'
    for node in nodes:
        told = "".join(_data("n", name, getattr(node, name)) for name in _NODE)
        yield f"<node id={quoteattr(node.id)}>{told}</node>\n"
    for count, edge in enumerate(edges):
        told = "".join(_data("e", name, getattr(edge, name)) for name in _EDGE if name != "label")
        told += _data("e", "label", RELATION_LABELS.get(edge.relation, edge.relation))
        yield f'<edge id="e{count}" source={quoteattr(edge.source)} target={quoteattr(edge.target)}>{told}</edge>\n'
    yield "</graph>\n</graphml>\n"


def whole_graphml(store: GraphStore) -> Iterator[str]:
    """All of the graph: the nodes are held in memory, the relations read from one document after another."""
    reader = Reader(store.snapshot)
    cards = {c.iri: c for name in ("held", "cited_only") for c in reader.cards(reader.rows(name))}
    nodes = [*map(net_node, cards.values()), *map(net_node, reader.campaigns().values())]
    nodes.sort(key=lambda n: (n.kind, n.date or n.year, n.label, n.id))
    yield from graphml(nodes, _edges(reader, sorted(cards)))


def _edges(reader: Reader, subjects: Iterable[str]) -> Iterator[NetEdge]:
    for iri in subjects:
        edges = map(net_edge, strongest(reader.passing(iri)))
        yield from sorted(edges, key=lambda e: (e.relation, e.target, e.provision))


def _data(what: str, name: str, value: object) -> str:
    if value == "" or (value == 0 and not isinstance(value, bool)):
        return ""
    if isinstance(value, bool):
        return f'<data key="{what}_{name}">{str(value).lower()}</data>'
    text = str(value)
    if _SPECIAL.search(text):
        text = escape(_FORBIDDEN.sub("�", text))
    return f'<data key="{what}_{name}">{text}</data>'
