"""Slices with a shape of their own: who carries a directive out, what a decision rests on, a campaign's map,
the life of a law, the way from one document to another."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from kg.cards import AgencyCard, Edge
from kg.errors import ExportError
from kg.lacking import lacking
from kg.nodes import NetEdge, NetNode
from kg.slices import Network, Slice, label_of, network_of
from kg.tiers import Tier
from kg.view import GraphView

_CARRIED = ("implements", "guides", "reports_on")
_CHANGES = ("amends", "corrects", "consolidates", "replaces", "repeals", "suspends")
_FAR = 12
_MOST_ABSENT = 8
"""So many agencies that issued nothing have a box each."""


def shaped(view: GraphView, part: Slice) -> Network:
    """The slice of `part.shape` from `part.around` (or `part.campaigns`). Raises ExportError for an unknown
    shape or one that lacks what it starts from."""
    if part.shape not in SHAPES:
        raise ExportError(f"Không có kiểu «{part.shape}». Các kiểu: {', '.join(SHAPES)}.")
    start = part.campaigns if part.shape == "campaign" else part.around
    if not start or (part.shape == "path" and len(start) < 2):
        raise ExportError(f"Kiểu «{part.shape}» cần {_NEEDS[part.shape]}.")
    return SHAPES[part.shape](view, start, part.depth if part.depth > 1 else _FAR)


def levels(view: GraphView, directive: str, depth: int = _FAR) -> tuple[tuple[Edge, ...], ...]:
    """Who carries a directive out, level by level: the relations that reach new documents from the level above.
    A document stands on the first level that reaches it. One lookup for each document."""
    found: list[tuple[Edge, ...]] = []
    frontier, seen = [directive], {directive}
    while frontier and len(found) < depth:
        level = [e for at in frontier for e in _into(view, at, _CARRIED) if e.subject.iri not in seen]
        frontier = list(dict.fromkeys(e.subject.iri for e in level))
        seen.update(frontier)
        if level:
            found.append(tuple(level))
    return tuple(found)


def implementation(view: GraphView, start: tuple[str, ...], depth: int) -> Network:
    """The implementation tree of directives: what implements, guides or reports on them, and on that; and the agencies
    like those that acted which issued nothing, as far as the library knows."""
    found = {iri: levels(view, iri, depth) for iri in start}
    network = _network(
        view, [e for tree in found.values() for level in tree for e in level], start, "Thực hiện"
    )
    nodes, edges = dict[str, NetNode](), list[NetEdge]()
    for iri, tree in found.items():
        card = view.card(iri)
        for tier, agencies in lacking(view, card, tree).items() if card else ():
            absent = _absent(tier, agencies)
            nodes |= {node.id: node for node in absent}
            edges += [NetEdge(node.id, iri, "not_issued") for node in absent]
    return replace(network, nodes=(*nodes.values(), *network.nodes), edges=(*network.edges, *edges))


def _absent(tier: Tier, agencies: Sequence[AgencyCard]) -> list[NetNode]:
    """A node for each agency, or one for all of a tier where they are many."""
    if len(agencies) <= _MOST_ABSENT:
        return [NetNode(a.iri, "agency", a.name, "Cơ quan", title="kho không có văn bản") for a in agencies]
    names = "; ".join(a.name for a in agencies)
    label = f"{tier.name}: {len(agencies)} cơ quan"
    return [
        NetNode(
            f"{agencies[0].iri}#cung-cap", "agency", label, "Cơ quan", title=f"kho không có văn bản: {names}"
        )
    ]


def basis(view: GraphView, start: tuple[str, ...], depth: int) -> Network:
    """What documents are based on, what that is based on, and what has ended or changed any of it."""
    edges = [e for iri in start for e in view.related(iri, "based_on", "out", depth)]
    reached = {*start, *(e.object.iri for e in edges)}
    changed = [e for iri in sorted(reached) for e in _into(view, iri, _CHANGES) if e.subject.iri in reached]
    return _network(view, [*edges, *changed], start, "Căn cứ pháp lý của")


def campaign(view: GraphView, start: tuple[str, ...], depth: int) -> Network:
    """Campaigns with the documents of all their parts and what relates these to each other."""
    edges = [e for iri in start for e in view.campaign_documents(iri, parts=depth > 1)]
    members = {e.subject.iri for e in edges}
    within = [
        e
        for iri in sorted(members)
        for e in view.related(iri)
        if e.object.iri in members and e.rel != "cites"
    ]
    network = _network(view, [*edges, *within], start, "Phong trào")
    ids = {n.id for n in network.nodes}
    wider = [
        (iri, card.part_of) for iri in sorted(ids) if (card := view.campaign(iri)) and card.part_of in ids
    ]
    parts = (NetEdge(iri, whole, "part_of") for iri, whole in wider if whole)
    return replace(network, edges=(*network.edges, *parts))


def timeline(view: GraphView, start: tuple[str, ...], depth: int) -> Network:
    """What changed documents, what changed that, what they ended themselves, and what guides them; by time."""
    edges: list[Edge] = []
    frontier, seen = list(start), set(start)
    for _ in range(min(depth, 3)):
        new = [e for iri in frontier for e in _into(view, iri, _CHANGES)]
        edges += new
        frontier = [iri for iri in dict.fromkeys(e.subject.iri for e in new) if iri not in seen]
        seen.update(frontier)
    for iri in start:
        edges += [e for word in ("replaces", "repeals") for e in view.related(iri, word, "out")]
        edges += _into(view, iri, ("guides",))
    return _network(view, edges, start, "Dòng thời gian của", "time")


def path(view: GraphView, start: tuple[str, ...], depth: int) -> Network:
    """A shortest way from the first document to each other one, in whatever direction relations point; ways
    without mere citing come first. Raises ExportError when there is none within `depth` steps."""
    edges: list[Edge] = []
    for end in start[1:]:
        ways = (shortest_way(view, start[0], end, depth, close=close) for close in (True, False))
        way = next(filter(None, ways), [])
        if not way:
            raise ExportError("Không có đường nối nào giữa hai văn bản này.")
        edges += way
    return _network(view, edges, start, "Đường nối")


def shortest_way(view: GraphView, start: str, end: str, depth: int, *, close: bool) -> list[Edge]:
    """The relations of a shortest way from one document to another, in whatever direction they point; `close`: without
    mere citing. Empty where there is none within `depth` steps. It goes from both ends at once, the smaller side first:
    two look-ups for each document within about half the way of either end."""
    came: tuple[dict[str, Edge | None], dict[str, Edge | None]] = ({start: None}, {end: None})
    levels = [[start], [end]]
    for _ in range(depth if start != end else 0):
        side = int(len(levels[1]) < len(levels[0]))
        levels[side] = _stepped(view, levels[side], came[side], close)
        met = next((iri for iri in levels[side] if iri in came[1 - side]), None)
        if met is not None:
            return [*_back(came[0], met)[::-1], *_back(came[1], met)]
    return []


def chain(view: GraphView, start: str, end: str, rel: str, depth: int) -> list[Edge]:
    """The relations of one wire word that lead from a document to another by others, shortest first; empty where none do
    within `depth` steps. A look-up for each document on the way."""
    came: dict[str, Edge | None] = {start: None}
    level = [start]
    for _ in range(depth):
        reached = []
        for edge in (e for at in level for e in view.related(at, rel)):
            if edge.object.iri not in came:
                came[edge.object.iri] = edge
                reached.append(edge.object.iri)
        if end in came:
            return _back(came, end)[::-1]
        level = reached
    return []


def _stepped(view: GraphView, level: list[str], came: dict[str, Edge | None], close: bool) -> list[str]:
    """What relations lead to from a level of nodes and is not known yet; `came` learns by which."""
    reached = []
    for at in level:
        for edge in (*view.related(at), *view.related(at, direction="in")):
            other = _other(edge, at)
            if other not in came and not (close and edge.rel == "cites"):
                came[other] = edge
                reached.append(other)
    return reached


def _back(came: dict[str, Edge | None], at: str) -> list[Edge]:
    """The relations by which a node was reached, the last first."""
    way = []
    while (edge := came[at]) is not None:
        way.append(edge)
        at = _other(edge, at)
    return way


def _other(edge: Edge, at: str) -> str:
    return edge.object.iri if edge.subject.iri == at else edge.subject.iri


def _into(view: GraphView, iri: str, words: Iterable[str]) -> list[Edge]:
    return [e for word in words for e in view.related(iri, word, "in")]


def _network(
    view: GraphView, edges: Iterable[Edge], start: tuple[str, ...], what: str, order: str = "relation"
) -> Network:
    unique = {(e.subject.iri, e.rel, e.object.iri, e.provision): e for e in edges}
    cards = (view.card(iri) or view.campaign(iri) for iri in start)
    names = ", ".join(label_of(card) for card in cards if card)
    return network_of(view, unique.values(), start, f"{what} {names}", order)


SHAPES: dict[str, Callable[[GraphView, tuple[str, ...], int], Network]] = {
    "implementation": implementation,
    "basis": basis,
    "campaign": campaign,
    "timeline": timeline,
    "path": path,
}
"""The shapes by the words that people type."""

_NEEDS = {
    "implementation": "một văn bản (--around)",
    "basis": "một văn bản (--around)",
    "campaign": "một phong trào (--campaign)",
    "timeline": "một văn bản (--around)",
    "path": "hai văn bản (--around và --also)",
}
