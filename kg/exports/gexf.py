"""GEXF 1.2 for Gephi: colours, sizes by how much points to a document, and the days of documents for the timeline."""

from __future__ import annotations

import math
import tempfile
from collections import Counter
from collections.abc import Iterator
from dataclasses import fields

from kg.escaping import content
from kg.nodes import RELATION_LABELS, NetEdge, NetNode
from kg.pictures.palette import hue_of, stroke_of
from kg.slices import Flow

_KINDS = {"bool": "boolean", "int": "integer", "float": "double", "str": "string"}
_NODE = {f.name: _KINDS[str(f.type)] for f in fields(NetNode) if f.name not in ("id", "label")}
_EDGE = {f.name: _KINDS[str(f.type)] for f in fields(NetEdge) if f.name not in ("source", "target")}
_IN_MEMORY = 1 << 24
_HEAD = (
    '<?xml version="1.0" encoding="utf-8"?>\n<gexf xmlns="http://www.gexf.net/1.2draft" '
    'xmlns:viz="http://www.gexf.net/1.2draft/viz" version="1.2">\n'
    '<meta><creator>luocdo</creator></meta>\n<graph defaultedgetype="directed" mode="dynamic" timeformat="date">\n'
)


def gexf(flow: Flow) -> Iterator[str]:
    """The file in pieces. Sizes need all relations before the nodes are written: they are laid by meanwhile."""
    days = {n.id: n.date for n in flow.nodes if len(n.date) == 10}
    into: Counter[str] = Counter()
    with tempfile.SpooledTemporaryFile(_IN_MEMORY, "w+", encoding="utf-8", newline="") as beside:
        for count, edge in enumerate(flow.edges):
            into[edge.target] += 1
            beside.write(_edge(count, edge, max(days.get(edge.source, ""), days.get(edge.target, ""))))
        yield _HEAD
        yield from _attributes("node", _NODE)
        yield from _attributes("edge", _EDGE)
        yield "<nodes>\n"
        yield from (_node(node, into[node.id]) for node in flow.nodes)
        yield "</nodes>\n<edges>\n"
        beside.seek(0)
        while piece := beside.read(1 << 16):
            yield piece
    yield "</edges>\n</graph>\n</gexf>\n"


def _attributes(of: str, kinds: dict[str, str]) -> Iterator[str]:
    yield f'<attributes class="{of}" mode="static">\n'
    for name, kind in kinds.items():
        yield f'<attribute id="{of[0]}_{name}" title="{name}" type="{kind}"/>\n'
    yield "</attributes>\n"


def _node(node: NetNode, into: int) -> str:
    start = f' start="{node.date}"' if len(node.date) == 10 else ""
    size = 6.0 + 3.0 * math.sqrt(into)
    return (
        f'<node id="{content(node.id)}" label="{content(node.label)}"{start}>{_values("n", node, _NODE)}'
        f'{_colour(hue_of(node.kind, node.type).line)}<viz:size value="{size:.2f}"/></node>\n'
    )


def _edge(count: int, edge: NetEdge, start: str) -> str:
    since = f' start="{start}"' if start else ""
    label = content(RELATION_LABELS.get(edge.relation, edge.relation))
    return (
        f'<edge id="e{count}" source="{content(edge.source)}" target="{content(edge.target)}" label="{label}"{since}>'
        f"{_values('e', edge, _EDGE)}{_colour(stroke_of(edge.relation).colour)}</edge>\n"
    )


def _values(what: str, of: object, names: dict[str, str]) -> str:
    told = []
    for name in names:
        value = getattr(of, name)
        if value == "" or (value == 0 and not isinstance(value, bool)):
            continue
        text = str(value).lower() if isinstance(value, bool) else content(str(value))
        told.append(f'<attvalue for="{what}_{name}" value="{text}"/>')
    return f"<attvalues>{''.join(told)}</attvalues>"


def _colour(colour: str) -> str:
    red, green, blue = (int(colour[i : i + 2], 16) for i in (1, 3, 5))
    return f'<viz:color r="{red}" g="{green}" b="{blue}"/>'
