"""A part of the graph for a picture that grows: nodes with their degree, relations with their best proof."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING, Any, Literal

from kg.cards import CampaignCard, DocumentCard, Edge
from kg.edge_order import in_order, strongest
from kg.finding import matches
from kg.folding import fold_words
from kg.slices import RELATION_LABELS, label_of
from search.engine.links import Link, Links, Reached, around, shortest

if TYPE_CHECKING:
    from kg.store import Snapshot
    from kg.view import GraphView

Direction = Literal["both", "out", "in"]
Json = dict[str, Any]
MOST_NODES = 2000


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a picture takes. Empty tuples ask nothing; `held` only what lies in the library, or only
    what does not; without `evidence` the relations come without their sentences."""

    relations: tuple[str, ...] = ()
    types: tuple[str, ...] = ()
    agencies: tuple[str, ...] = ()
    year_from: int | None = None
    year_to: int | None = None
    held: bool | None = None
    direction: Direction = "both"
    evidence: bool = True

    def link(self, link: Link) -> bool:
        """Whether a step may be taken."""
        if self.direction != "both" and link.outward != (self.direction == "out"):
            return False
        return not self.relations or not link.words.isdisjoint(self.relations)

    def card(self, card: DocumentCard | CampaignCard | None) -> bool:
        """Whether a node is shown. Campaigns have no type, agency or year, and are held."""
        if not isinstance(card, DocumentCard):
            return card is not None and self.held is not False
        if self.held is not None and card.held != self.held:
            return False
        if self.types and fold_words(card.type or "") not in map(fold_words, self.types):
            return False
        if self.agencies and not any(matches(card, None, name, None) for name in self.agencies):
            return False
        if self.year_from is None and self.year_to is None:
            return True
        year = year_of(card)
        return year is not None and (self.year_from or year) <= year <= (self.year_to or year)


@lru_cache(maxsize=2)
def links_of(snapshot: Snapshot) -> Links:
    """The links of a published state, kept for the last two."""
    return Links(snapshot)


def near(
    view: GraphView, snapshot: Snapshot, centers: tuple[str, ...], depth: int, limit: int, wanted: Wanted
) -> Json:
    """The part of the graph around some nodes; without any, the most connected nodes of the library."""
    reached = nearest(view, snapshot, centers, depth, limit, wanted)
    drawn = _drawn(view, links_of(snapshot), reached.nodes, wanted)
    return {"centers": list(centers), **drawn, "total": reached.total,
            "truncated": reached.total > len(reached.nodes)}  # fmt: skip


def nearest(
    view: GraphView, snapshot: Snapshot, centers: tuple[str, ...], depth: int, limit: int, wanted: Wanted
) -> Reached:
    """The nodes of that part: no more than `limit`, the nearest and of these the most connected."""
    links = links_of(snapshot)

    def allowed(link: Link) -> bool:
        return wanted.link(link) and wanted.card(_node(view, link.other))

    if centers:
        return around(links, centers, depth, limit, allowed)
    fitting = [node for node in links.by_degree() if wanted.card(_node(view, node))]
    return Reached(tuple(fitting[:limit]), len(fitting))


def between(view: GraphView, snapshot: Snapshot, start: str, end: str, wanted: Wanted) -> Json:
    """A shortest way between two nodes; `path` is empty when there is none."""
    links = links_of(snapshot)
    path = shortest(links, start, end, wanted.link)
    steps = set(pairwise(path))
    drawn = _drawn(view, links, path, wanted)
    drawn["edges"] = [
        edge for edge in drawn["edges"]
        if (edge["source"], edge["target"]) in steps or (edge["target"], edge["source"]) in steps
    ]  # fmt: skip
    return {"path": list(path), "centers": [start, end], **drawn, "total": len(path), "truncated": False}


def _node(view: GraphView, iri: str) -> DocumentCard | CampaignCard | None:
    return view.card(iri) or view.campaign(iri)


def _drawn(view: GraphView, links: Links, nodes: tuple[str, ...], wanted: Wanted) -> Json:
    cards = {iri: card for iri in nodes if (card := _node(view, iri)) is not None}
    edges = list(_edges(view, links, cards, wanted))
    told = [_told_node(card, links.degree(iri)) for iri, card in cards.items()]
    return {
        "nodes": told,
        "edges": [_told_edge(edge, wanted.evidence) for edge in edges],
        "facets": _facets(told, edges),
    }


def _edges(
    view: GraphView, links: Links, cards: dict[str, DocumentCard | CampaignCard], wanted: Wanted
) -> Iterable[Edge]:
    """The relations among the nodes. Only nodes that speak of another one are asked for their proofs."""
    found: list[Edge] = []
    for iri in cards:
        if any(link.outward and link.other in cards for link in links.of(iri)):
            said = (edge for edge in view.related(iri, None, "out") if edge.object.iri in cards)
            found += [edge for edge in said if not wanted.relations or edge.rel in wanted.relations]
    return in_order(strongest(found))


def _told_node(card: DocumentCard | CampaignCard, degree: int) -> Json:
    document = card if isinstance(card, DocumentCard) else None
    return {
        "iri": card.iri,
        "kind": "document" if document else "campaign",
        "label": label_of(card),
        "type": document.type if document else "Phong trào",
        "number": document.number if document else None,
        "name": card.name,
        "title": document.title if document else None,
        "date": document.date if document else None,
        "year": year_of(document) if document else None,
        "agency": document.issuer if document else card.launched_by,  # type: ignore[union-attr]
        "held": document.held if document else True,
        "status": document.status if document else None,
        "degree": degree,
    }


def year_of(card: DocumentCard) -> int | None:
    """The year of a document's date, or the year its citations give."""
    return int(card.date[:4]) if card.date else card.year


def _told_edge(edge: Edge, proven: bool) -> Json:
    return {
        "id": "|".join((edge.subject.iri, edge.rel, edge.object.iri, edge.provision or "")),
        "source": edge.subject.iri,
        "target": edge.object.iri,
        "rel": edge.rel,
        "label": RELATION_LABELS.get(edge.rel, edge.rel),
        "provision": edge.provision,
        "inherited": edge.inherited,
        "confidence": edge.confidence,
        "proofs": len(edge.evidence),
        "evidence": asdict(edge.evidence[0]) if edge.evidence and proven else None,
    }


def _facets(nodes: list[Json], edges: list[Edge]) -> Json:
    """How many of what is shown are of each relation, type, agency and year, the most frequent first."""
    counted = {"relation": Counter(edge.rel for edge in edges)}
    for name in ("type", "agency", "year"):
        counted[name] = Counter(str(node[name]) for node in nodes if node[name] is not None)
    return {
        name: dict(sorted(found.items(), key=lambda one: (-one[1], one[0])))
        for name, found in counted.items()
    }
