"""A part of the graph as nodes and edges: around documents, by relation, type and time. What exports draw."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from typing import cast

from pyoxigraph import QuerySolutions

from kg.around import around
from kg.cards import CampaignCard, DocumentCard, Edge
from kg.errors import ExportError
from kg.finding import matches
from kg.folding import fold_words
from kg.nodes import RELATION_LABELS, NetEdge, NetNode, net_edge, net_node, node_order
from kg.queries import query_text
from kg.reading import Reader
from kg.scan import every_relation
from kg.store import GraphStore, Snapshot
from kg.view import GraphView

__all__ = [
    "RELATION_LABELS", "Flow", "NetEdge", "NetNode", "Network", "Slice", "campaign_called", "cut",
    "flow", "label_of", "net_edge", "net_node", "network_of", "newest", "nodes_called",
]  # fmt: skip


TOO_MANY = (
    "Có {} nút; định dạng này chỉ đọc được đến {}. Hãy thu hẹp bằng --around, --type hoặc --from/--to, "
    "hoặc chọn graphml, gexf, csv."
)


@dataclass(frozen=True, slots=True)
class Slice:
    """What to take. `around`: IRIs to start from (empty: everything), `depth` steps in both directions;
    `relations`: wire words; `types`: document types; `since` and `until`: ISO dates, both included.

    All but `around` and `depth` narrow the documents; the ones started from stay whatever they are. `also`:
    more documents to start from, as IRIs or symbols; `direction`: "out" (what is spoken of), "in" (what speaks
    of it) or "both"; `agencies`, `places`: names; `statuses`: words of the card; `campaigns`: IRIs or names, of
    which only the documents (and themselves) are taken; `only`: IRIs beside which nothing is taken; `held`: only what lies in the library, or only what
    does not. `shape`: one of `kg.trees.SHAPES` instead of a neighbourhood; `order`: "relation", "time" or "force", how
    pictures are laid out; `page`: "a4" or "slide" where they must fit one, "" for a size of their own.
    """

    around: tuple[str, ...] = ()
    depth: int = 1
    relations: tuple[str, ...] = ()
    types: tuple[str, ...] = ()
    since: str | None = None
    until: str | None = None
    also: tuple[str, ...] = ()
    direction: str = "both"
    agencies: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    statuses: tuple[str, ...] = ()
    campaigns: tuple[str, ...] = ()
    only: frozenset[str] | None = None
    held: bool | None = None
    shape: str = ""
    order: str = "relation"
    page: str = ""

    @property
    def is_everything(self) -> bool:
        """Whether nothing is left out."""
        return self == Slice(depth=self.depth, order=self.order, page=self.page)


@dataclass(frozen=True, slots=True)
class Network:
    """Nodes and edges in a fixed order; every edge's ends are among the nodes. `title` says what is shown,
    `as_of` the date (ISO) of the newest paper in the library."""

    nodes: tuple[NetNode, ...]
    edges: tuple[NetEdge, ...]
    title: str = ""
    as_of: str = ""
    order: str = "relation"
    page: str = ""


@dataclass(frozen=True, slots=True)
class Flow:
    """The same for a slice of any size: the nodes are there, the relations come one after another, once."""

    nodes: tuple[NetNode, ...]
    edges: Iterator[NetEdge]
    title: str = ""
    as_of: str = ""
    order: str = "relation"
    page: str = ""


def cut(store: GraphStore, part: Slice, most: int = 0) -> Network:
    """The nodes and edges of a slice. Linear in what is taken. Raises ExportError where it names something that
    the library does not know, and (before relations are read) where it has more than `most` documents; 0: any number."""
    taken = flow(store, part, most)
    return Network(taken.nodes, tuple(taken.edges), taken.title, taken.as_of, taken.order, taken.page)


def flow(store: GraphStore, part: Slice, most: int = 0) -> Flow:
    """The same without holding the relations in memory where none is started from. Raises ExportError like `cut`."""
    snapshot = store.snapshot
    view = GraphView(store)
    part = replace(
        part,
        around=part.around + tuple(iri for told in part.also for iri in nodes_called(view, told)),
        campaigns=tuple(campaign_called(view, told) for told in part.campaigns),
        also=(),
    )
    as_of = newest(snapshot)
    if part.shape:
        from kg.trees import shaped

        shape = shaped(view, part)
        return Flow(
            shape.nodes,
            iter(shape.edges),
            shape.title,
            as_of,
            part.order if part.order != "relation" else shape.order,
            part.page,
        )
    chosen = _alone(view, part)
    if part.around:
        nodes, edges = _near(view, snapshot, part, chosen)
    else:
        nodes, edges = _all(snapshot, part, chosen, most)
    return Flow(tuple(sorted(nodes, key=node_order)), edges, _title(view, part), as_of, part.order, part.page)


@lru_cache(maxsize=2)
def newest(snapshot: Snapshot) -> str:
    """The date (ISO) of the newest paper that lies in the library, "" without any."""
    rows = cast(QuerySolutions, snapshot.query(query_text("newest")))
    return next((row["newest"].value for row in rows if row["newest"] is not None), "")


def network_of(
    view: GraphView, edges: Iterable[Edge], alone: Iterable[str], title: str, order: str = "relation"
) -> Network:
    """Edges with their ends, and the nodes that stand there whether they have edges or not."""
    cards: dict[str, DocumentCard | CampaignCard] = {}
    for iri in alone:
        card = view.card(iri) or view.campaign(iri)
        if card:
            cards[iri] = card
    edges = list(edges)
    for edge in edges:
        cards[edge.subject.iri], cards[edge.object.iri] = edge.subject, edge.object
    nodes = sorted(map(net_node, cards.values()), key=node_order)
    told = sorted(map(net_edge, edges), key=lambda e: (e.source, e.relation, e.target, e.provision))
    return Network(tuple(nodes), tuple(told), title, order=order)


def nodes_called(view: GraphView, told: str) -> tuple[str, ...]:
    """The document or campaign of an IRI, the documents of a symbol; all of them where it is that of several."""
    if view.card(told) or view.campaign(told):
        return (told,)
    found = view.find(told)
    if not found:
        raise ExportError(f"Kho không có văn bản «{told}».")
    return tuple(card.iri for card in found)


def campaign_called(view: GraphView, told: str) -> str:
    """The campaign of an IRI, or the one whose name is nearest to the words."""
    if view.campaign(told):
        return told
    found = view.campaigns(told)
    if not found:
        raise ExportError(f"Kho không có phong trào «{told}».")
    return found[0].iri


def _alone(view: GraphView, part: Slice) -> set[str] | None:
    """What alone may be taken: the nodes told, the campaigns of a slice with their documents; None for anything."""
    if not part.campaigns:
        return None if part.only is None else {*part.only}
    chosen = {*part.around, *part.campaigns}
    for campaign in part.campaigns:
        for edge in view.campaign_documents(campaign):
            chosen |= {edge.subject.iri, edge.object.iri}
    return chosen if part.only is None else chosen & part.only


def label_of(card: DocumentCard | CampaignCard) -> str:
    """How a document or campaign is called in one line."""
    return net_node(card).label


def _title(view: GraphView, part: Slice) -> str:
    """What a slice shows, in words."""
    found = (view.card(iri) or view.campaign(iri) for iri in (*part.around, *part.campaigns))
    names = [label_of(card) for card in found if card]
    return "Lược đồ quanh " + ", ".join(names) if names else ""


def _near(
    view: GraphView, snapshot: Snapshot, part: Slice, chosen: set[str] | None
) -> tuple[list[NetNode], Iterator[NetEdge]]:
    """What lies around the documents started from."""

    @cache
    def card(iri: str) -> DocumentCard | CampaignCard | None:
        return view.card(iri) or view.campaign(iri)

    def passes(iri: str) -> bool:
        found = card(iri)
        return found is not None and _passes(found, part) and (chosen is None or iri in chosen)

    ways = ("out", "in") if part.direction == "both" else (part.direction,)
    edges = around(snapshot, part.around, part.depth, ways, part.relations, passes)
    ends = {*part.around, *(iri for e in edges for iri in (e.source, e.target))}
    return [net_node(found) for iri in ends if (found := card(iri))], iter(edges)


def _all(
    snapshot: Snapshot, part: Slice, chosen: set[str] | None, most: int
) -> tuple[list[NetNode], Iterator[NetEdge]]:
    """All documents that pass, and their relations; with words only those that have one."""
    reader = Reader(snapshot)
    cards: Iterable[DocumentCard | CampaignCard] = (
        c for name in ("held", "cited_only") for c in reader.cards(reader.rows(name))
    )
    nodes = {
        c.iri: net_node(c)
        for c in (*cards, *reader.campaigns().values())
        if _passes(c, part) and (chosen is None or c.iri in chosen)
    }
    count = sum(n.kind == "document" for n in nodes.values())
    if most and count > most and not part.relations:
        raise ExportError(TOO_MANY.format(count, most))
    related, edges = every_relation(snapshot, nodes.keys(), part.relations)
    if part.relations:
        nodes = {iri: node for iri, node in nodes.items() if iri in related}
    elif not part.is_everything:
        nodes = {iri: n for iri, n in nodes.items() if n.kind == "document" or iri in related}
    return list(nodes.values()), edges


def _passes(card: DocumentCard | CampaignCard, part: Slice) -> bool:
    if isinstance(card, CampaignCard):
        return not part.campaigns or card.iri in part.campaigns or card.part_of in part.campaigns
    if card.iri in part.around:
        return True
    if part.held is not None and card.held != part.held:
        return False
    if part.statuses and card.status not in part.statuses:
        return False
    if part.agencies and not any(matches(card, None, name, None) for name in part.agencies):
        return False
    if part.places and not any(matches(card, None, None, name) for name in part.places):
        return False
    if part.types and fold_words(card.type or "") not in map(fold_words, part.types):
        return False
    if part.since is None and part.until is None:
        return True
    when = card.date or (str(card.year) if card.year else "")
    if not when:
        return False
    return (part.since or "")[: len(when)] <= when and (part.until is None or when <= part.until)
