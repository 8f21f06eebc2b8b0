"""A part of the graph as nodes and edges: around documents, by relation, type and time. What exports draw."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from kg.cards import CampaignCard, DocumentCard, Edge
from kg.errors import ExportError
from kg.finding import matches
from kg.folding import fold_words
from kg.reading import Reader, strongest
from kg.store import GraphStore
from kg.view import GraphView


@dataclass(frozen=True, slots=True)
class Slice:
    """What to take. `around`: IRIs to start from (empty: everything), `depth` steps in both directions;
    `relations`: wire words; `types`: document types; `since` and `until`: ISO dates, both included.

    All but `around` and `depth` narrow the documents; the ones started from stay whatever they are. `also`:
    more documents to start from, as IRIs or symbols; `direction`: "out" (what is spoken of), "in" (what speaks
    of it) or "both"; `agencies`, `places`: names; `statuses`: words of the card; `campaigns`: IRIs or names, of
    which only the documents (and themselves) are taken; `held`: only what lies in the library, or only what
    does not. `shape`: one of `kg.trees.SHAPES` instead of a neighbourhood; `order`: "relation" or "time", how
    pictures are laid out.
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
    held: bool | None = None
    shape: str = ""
    order: str = "relation"

    @property
    def is_everything(self) -> bool:
        """Whether nothing is left out."""
        return self == Slice(depth=self.depth, order=self.order)


@dataclass(frozen=True, slots=True)
class NetNode:
    """A document or campaign in a picture or table."""

    id: str
    kind: str
    label: str
    type: str = ""
    number: str = ""
    name: str = ""
    date: str = ""
    year: str = ""
    issuer: str = ""
    title: str = ""
    held: bool = False
    status: str = ""


@dataclass(frozen=True, slots=True)
class NetEdge:
    """A relation with its best proof; `proofs` counts all of them."""

    source: str
    target: str
    relation: str
    provision: str = ""
    confidence: float = 1.0
    inherited: bool = False
    proofs: int = 0
    quote: str = ""
    file: str = ""
    page: int = 0


@dataclass(frozen=True, slots=True)
class Network:
    """Nodes and edges in a fixed order; every edge's ends are among the nodes. `title` says what is shown,
    `as_of` the date (ISO) of the newest paper in the library."""

    nodes: tuple[NetNode, ...]
    edges: tuple[NetEdge, ...]
    title: str = ""
    as_of: str = ""
    order: str = "relation"


def cut(store: GraphStore, part: Slice) -> Network:
    """The nodes and edges of a slice. Linear in what is taken. Raises ExportError where it names something that
    the library does not know."""
    view = GraphView(store)
    part = replace(
        part,
        around=part.around + tuple(iri for told in part.also for iri in documents_called(view, told)),
        campaigns=tuple(campaign_called(view, told) for told in part.campaigns),
        also=(),
    )
    if part.shape:
        from kg.trees import shaped

        return shaped(view, part)
    chosen = _of_campaigns(view, part)
    edges = _around(view, part) if part.around else _all_edges(store)
    allowed = [e for e in edges if not part.relations or e.rel in part.relations]
    kept = [
        e
        for e in strongest(allowed)
        if _passes(e.subject, part)
        and _passes(e.object, part)
        and (chosen is None or {e.subject.iri, e.object.iri} <= chosen)
    ]
    alone = list(part.around)
    if not part.around and not part.relations:
        alone += [c.iri for c in view.documents() if _passes(c, part) and (chosen is None or c.iri in chosen)]
    if part.is_everything:
        alone += [c.iri for c in view.campaigns()]
    return network_of(view, kept, alone, _title(view, part), part.order)


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
    nodes = sorted(map(net_node, cards.values()), key=lambda n: (n.kind, n.date or n.year, n.label, n.id))
    told = sorted(map(net_edge, edges), key=lambda e: (e.source, e.relation, e.target, e.provision))
    return Network(tuple(nodes), tuple(told), title, order=order)


def documents_called(view: GraphView, told: str) -> tuple[str, ...]:
    """The documents of an IRI or symbol; all of them where a symbol is that of several."""
    if view.card(told):
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


def _of_campaigns(view: GraphView, part: Slice) -> set[str] | None:
    """The campaigns of a slice with their documents; None where it names none."""
    if not part.campaigns:
        return None
    chosen = {*part.around, *part.campaigns}
    for campaign in part.campaigns:
        for edge in view.campaign_documents(campaign):
            chosen |= {edge.subject.iri, edge.object.iri}
    return chosen


def label_of(card: DocumentCard | CampaignCard) -> str:
    """How a document or campaign is called in one line."""
    return net_node(card).label


def _title(view: GraphView, part: Slice) -> str:
    """What a slice shows, in words."""
    found = (view.card(iri) or view.campaign(iri) for iri in (*part.around, *part.campaigns))
    names = [label_of(card) for card in found if card]
    return "Lược đồ quanh " + ", ".join(names) if names else ""


def _around(view: GraphView, part: Slice) -> list[Edge]:
    found: dict[tuple[str, str, str, str], Edge] = {}
    frontier, seen = list(part.around), set(part.around)
    for step in range(part.depth + 1):
        reached = []
        for iri in frontier:
            # The last nodes reached are only asked how they relate to what is there already.
            for direction in _ways(part) if step < part.depth else ("out",):
                for edge in view.related(iri, None, direction):
                    ends = (edge.subject.iri, edge.object.iri)
                    if step == part.depth and not seen.issuperset(ends):
                        continue
                    if not _wanted(edge, part):
                        continue
                    found[ends[0], edge.rel, ends[1], edge.provision or ""] = edge
                    reached += [end for end in ends if end not in seen]
                    seen.update(ends)
        frontier = reached
    return list(found.values())


def _ways(part: Slice) -> tuple[str, ...]:
    return ("out", "in") if part.direction == "both" else (part.direction,)


def _wanted(edge: Edge, part: Slice) -> bool:
    if part.relations and edge.rel not in part.relations:
        return False
    return _passes(edge.subject, part) and _passes(edge.object, part)


def _all_edges(store: GraphStore) -> list[Edge]:
    reader = Reader(store.snapshot)
    return reader.edges(reader.rows("every_edge"))


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


def net_node(card: DocumentCard | CampaignCard) -> NetNode:
    """A card as a node of pictures and tables."""
    if isinstance(card, CampaignCard):
        return NetNode(
            card.iri, "campaign", card.name, "Phong trào", name=card.name, issuer=card.launched_by or ""
        )
    label = (
        " ".join(filter(None, (card.type, card.number)))
        if card.number
        else card.name or card.title or card.type
    )
    return NetNode(
        card.iri, "document", label or "Văn bản không số", card.type or "", card.number or "", card.name or "",
        card.date or "", str(card.year or ""), card.issuer or "", card.title or "", card.held, card.status or "",
    )  # fmt: skip


def net_edge(edge: Edge) -> NetEdge:
    """A relation with its first proof."""
    best = edge.evidence[0] if edge.evidence else None
    return NetEdge(
        edge.subject.iri, edge.object.iri, edge.rel, edge.provision or "", edge.confidence, edge.inherited,
        len(edge.evidence), best.quote if best else "", best.source if best else "", best.page if best else 0,
    )  # fmt: skip


RELATION_LABELS = {
    "implements": "thực hiện",
    "based_on": "căn cứ",
    "amends": "sửa đổi, bổ sung",
    "replaces": "thay thế",
    "repeals": "bãi bỏ",
    "corrects": "đính chính",
    "consolidates": "hợp nhất",
    "suspends": "ngưng hiệu lực",
    "guides": "hướng dẫn",
    "issues_with": "ban hành kèm theo",
    "launches": "phát động",
    "approves": "phê duyệt",
    "reports_on": "báo cáo",
    "cites": "dẫn chiếu",
    "part_of": "thuộc",
}
"""Wire word -> what people read."""
