"""GraphML written as it is read, so that graphs of any size need little memory. Opens in yEd, Gephi and networkx."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields
from functools import cache

from kg.escaping import content
from kg.nodes import RELATION_LABELS, NetEdge, NetNode
from kg.pictures.palette import hue_of, stroke_of
from kg.slices import Flow

_KINDS = {"bool": "boolean", "int": "int", "float": "double", "str": "string"}
_NODE = {f.name: _KINDS[str(f.type)] for f in fields(NetNode) if f.name != "id"}
_EDGE = {f.name: _KINDS[str(f.type)] for f in fields(NetEdge) if f.name not in ("source", "target")}
_EDGE["label"] = "string"
_MOST_IN_YED = 5000
"""yEd shows nothing but what is said in its own terms; larger graphs than this nobody opens in it."""
_HEAD = (
    '<?xml version="1.0" encoding="utf-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns" '
    'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:y="http://www.yworks.com/xml/graphml" '
    'xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns '
    'http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">\n'
)


def graphml(flow: Flow) -> Iterator[str]:
    """The file in pieces. Empty values are left out; characters that XML forbids become the replacement mark."""
    yield _HEAD
    for name, kind in _NODE.items():
        yield f'<key id="n_{name}" for="node" attr.name="{name}" attr.type="{kind}"/>\n'
    for name, kind in _EDGE.items():
        yield f'<key id="e_{name}" for="edge" attr.name="{name}" attr.type="{kind}"/>\n'
    drawn = len(flow.nodes) <= _MOST_IN_YED
    if drawn:
        yield '<key id="n_look" for="node" yfiles.type="nodegraphics"/>\n'
        yield '<key id="e_look" for="edge" yfiles.type="edgegraphics"/>\n'
    yield '<graph edgedefault="directed">\n'
    for count, node in enumerate(flow.nodes):
        told = "".join(_data("n", name, getattr(node, name)) for name in _NODE)
        yield f'<node id="{content(node.id)}">{told}{_box(node, count) if drawn else ""}</node>\n'
    for count, edge in enumerate(flow.edges):
        yield (
            f'<edge id="e{count}" source="{content(edge.source)}" target="{content(edge.target)}">'
            f"{_told(edge)}{_line(edge.relation) if drawn else ''}</edge>\n"
        )
    yield "</graph>\n</graphml>\n"


def _told(edge: NetEdge) -> str:
    """The data of a relation. Written out by hand: in large graphs most of the time is spent here."""
    part = f'<data key="e_provision">{content(edge.provision)}</data>' if edge.provision else ""
    quote = f'<data key="e_quote">{content(edge.quote)}</data>' if edge.quote else ""
    file = f'<data key="e_file">{content(edge.file)}</data>' if edge.file else ""
    return f"{_first(edge.relation)}{part}{_counts(edge.confidence, edge.inherited, edge.proofs)}{quote}{file}{_last(edge.page, edge.relation)}"


@cache
def _first(relation: str) -> str:
    return _data("e", "relation", relation)


@cache
def _counts(confidence: float, inherited: bool, proofs: int) -> str:
    values = ("confidence", confidence), ("inherited", inherited), ("proofs", proofs)
    return "".join(_data("e", name, value) for name, value in values)


@cache
def _last(page: int, relation: str) -> str:
    return _data("e", "page", page) + _data("e", "label", RELATION_LABELS.get(relation, relation))


def _data(what: str, name: str, value: object) -> str:
    if value == "" or (value == 0 and not isinstance(value, bool)):
        return ""
    text = str(value).lower() if isinstance(value, bool) else content(str(value))
    return f'<data key="{what}_{name}">{text}</data>'


def _box(node: NetNode, count: int) -> str:
    """A node in yEd's terms, in a grid until its reader lays it out."""
    hue, cited = hue_of(node.kind, node.type), node.kind == "document" and not node.held
    shape = "roundrectangle" if node.kind == "campaign" else "rectangle"
    wide = min(320, 40 + 7 * len(node.label))
    return (
        f'<data key="n_look"><y:ShapeNode><y:Geometry x="{count % 20 * 340}" y="{count // 20 * 60}" width="{wide}" height="30"/><y:Fill color="{"#ffffff" if cited else hue.fill}"/>'
        f'<y:BorderStyle color="{hue.line}" type="{"dashed" if cited else "line"}" width="1.0"/>'
        f'<y:NodeLabel>{content(node.label)}</y:NodeLabel><y:Shape type="{shape}"/></y:ShapeNode></data>'
    )


@cache
def _line(relation: str) -> str:
    """A relation in yEd's terms."""
    stroke = stroke_of(relation)
    return (
        f'<data key="e_look"><y:PolyLineEdge><y:LineStyle color="{stroke.colour}" type="{"dashed" if stroke.dash else "line"}" '
        f'width="{stroke.width}"/><y:Arrows source="none" target="standard"/>'
        f"<y:EdgeLabel>{content(RELATION_LABELS.get(relation, relation))}</y:EdgeLabel></y:PolyLineEdge></data>"
    )
