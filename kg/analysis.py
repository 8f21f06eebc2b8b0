"""What the shape of the graph tells: what much rests on, what is missing, what hangs together, who followed when.

Every result says in Vietnamese why it is there, and carries the evidence that it rests on. All functions are
linear in the relations but for PageRank (some dozens of passes) and communities.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from kg.cards import CampaignCard, DocumentCard, Edge, Evidence
from kg.edge_order import strongest
from kg.errors import ExportError
from kg.nodes import RELATION_LABELS, called
from kg.phrases import counted, phrases, shared
from kg.pictures.lettering import day
from kg.reading import Reader
from kg.store import GraphStore, Snapshot

_WEAK, _INHERITED = 0.3, 0.7
_SHOWN = 3


@dataclass(frozen=True, slots=True)
class Insight:
    """One result: what it is (`kind`), the documents or campaigns it is of, why it is told, how much it weighs,
    and what proves it."""

    kind: str
    iris: tuple[str, ...]
    title: str
    reason: str
    score: float = 0.0
    evidence: tuple[Evidence, ...] = ()


@dataclass(frozen=True, slots=True)
class Whole:
    """All relations and documents of one published state, read once for several analyses."""

    edges: tuple[Edge, ...]
    cards: Mapping[str, DocumentCard]
    campaigns: Mapping[str, CampaignCard]


ANALYSES: dict[str, str] = {
    "relied-on": "Văn bản trong kho được dựa vào nhiều nhất",
    "missing": "Văn bản quan trọng chưa có trong kho",
    "contradictions": "Mâu thuẫn giữa các văn bản",
    "communities": "Các nhóm văn bản",
    "orphans": "Văn bản đứng riêng",
    "spread": "Phong trào lan đi",
}
"""What can be asked, by the words that people type, with its heading."""


def analyse(
    store: GraphStore, what: str, *, campaign: str | None = None, limit: int = 10
) -> tuple[Insight, ...]:
    """The results of one of ANALYSES, the weightiest first. The graph is read once for each published state. `spread`
    needs the name or IRI of a campaign.

    Raises ExportError for another word, or a campaign that is missing or not known.
    """
    from kg.contradictions import contradictions
    from kg.slices import campaign_called
    from kg.view import GraphView

    if what not in ANALYSES:
        raise ExportError(f"Không có mục phân tích “{what}”: chọn trong {', '.join(ANALYSES)}.")
    if what == "spread" and not campaign:
        raise ExportError("Mục spread cần tên phong trào.")
    data = _whole(store.snapshot)
    if what in ("relied-on", "missing"):
        return tuple(most_relied_on(data, limit, held=what == "relied-on"))
    if what == "communities":
        return tuple(communities(data, limit))
    if what == "spread":
        return tuple(spread(data, campaign_called(GraphView(store), campaign or ""))[:limit])
    return tuple((contradictions if what == "contradictions" else orphans)(data)[:limit])


def whole(store: GraphStore) -> Whole:
    """Read everything there is. Linear."""
    return _whole(store.snapshot)


@lru_cache(maxsize=1)
def _whole(snapshot: Snapshot) -> Whole:
    reader = Reader(snapshot)
    edges = tuple(strongest(reader.edges(reader.rows("every_edge"))))
    cards = {c.iri: c for name in ("held", "cited_only") for c in reader.cards(reader.rows(name))}
    return Whole(edges, dict(sorted(cards.items())), reader.campaigns())


def ranks(data: Whole) -> dict[str, float]:
    """PageRank of every document: weight runs from who rests on something to what it rests on; mere citing and
    what is inherited from a list's lead-in weigh less. The sum is 1."""
    import networkx

    graph = networkx.DiGraph()
    graph.add_nodes_from(data.cards)
    for edge in _between_documents(data.edges):
        weight = (_WEAK if edge.rel == "cites" else 1.0) * (_INHERITED if edge.inherited else 1.0)
        before = graph.get_edge_data(edge.subject.iri, edge.object.iri, {"weight": 0.0})["weight"]
        graph.add_edge(edge.subject.iri, edge.object.iri, weight=before + weight)
    return dict(networkx.pagerank(graph)) if len(graph) else {}


def most_relied_on(data: Whole, limit: int = 10, *, held: bool | None = None) -> list[Insight]:
    """The documents that most papers rest on, then those that most only cite, then by PageRank, with how many papers do
    what; each paper counts once, by its closest relation. `held` False asks for those that should be found first."""
    into: dict[str, list[Edge]] = defaultdict(list)
    for edge in _between_documents(data.edges):
        into[edge.object.iri].append(edge)
    rank = ranks(data)
    weighed = [
        (sum(n for word, n in counts.items() if word != "cites"), counts["cites"], iri, counts)
        for iri in into
        if held is None or data.cards[iri].held == held
        for counts in (_by_closest(into[iri]),)
    ]
    weighed.sort(key=lambda one: (-one[0], -one[1], -round(rank[one[2]], 9), one[2]))
    return [
        Insight(
            "relied_on" if data.cards[iri].held else "missing", (iri,), named(data.cards[iri]),
            _resting(relying, citing, counts, data.cards[iri].held), float(relying), _proofs(into[iri]),
        )
        for relying, citing, iri, counts in weighed[:limit]
    ]  # fmt: skip


def _by_closest(edges: Iterable[Edge]) -> Counter[str]:
    """How many papers stand in each relation to a document, each by its closest one: the order of the table of labels."""
    closest: dict[str, str] = {}
    nearness = {word: place for place, word in enumerate(RELATION_LABELS)}
    for edge in edges:
        known = closest.get(edge.subject.iri, "")
        if not known or nearness[edge.rel] < nearness[known]:
            closest[edge.subject.iri] = edge.rel
    return Counter(closest.values())


def _resting(relying: int, citing: int, counts: Counter[str], held: bool) -> str:
    """ "8 văn bản dựa vào hoặc tác động đến (thực hiện 5; căn cứ 3), 2 văn bản khác chỉ dẫn chiếu; chưa có trong kho."."""
    kinds = sorted(((word, n) for word, n in counts.items() if word != "cites"), key=_often)
    told = "; ".join(f"{RELATION_LABELS[word]} {n}" for word, n in kinds)
    parts = [f"{relying} văn bản dựa vào hoặc tác động đến ({told})"] if relying else []
    if citing:
        parts.append(f"{citing} văn bản {'khác ' if relying else ''}chỉ dẫn chiếu")
    return ", ".join(parts) + ("." if held else "; chưa có trong kho.")


def orphans(data: Whole) -> list[Insight]:
    """The papers in the library that nothing relates to anything."""
    ends = {iri for e in data.edges for iri in (e.subject.iri, e.object.iri)}
    return [
        Insight("orphan", (c.iri,), named(c), "Không nhắc đến văn bản nào và không văn bản nào nhắc đến.")
        for c in data.cards.values()
        if c.held and c.iri not in ends
    ]


def communities(data: Whole, limit: int = 10) -> list[Insight]:
    """The groups of documents that relate to each other more than to others (Louvain), the largest first, each
    named after what its titles share and the document that most rests on."""
    import networkx

    graph = networkx.Graph()
    for edge in data.edges:
        weight = _WEAK if edge.rel == "cites" else 1.0
        graph.add_edge(edge.subject.iri, edge.object.iri, weight=weight)
    if not graph:
        return []
    rank = ranks(data)
    groups = [sorted(g) for g in networkx.community.louvain_communities(graph, seed=20)]
    titles = {iri: phrases(c.title or c.name or "") for iri, c in data.cards.items()}
    everywhere = counted(titles.values())
    found = []
    for group in sorted((g for g in groups if len(g) > 2), key=lambda g: (-len(g), g))[:limit]:
        cards = [data.cards[iri] for iri in group if iri in data.cards]
        first = max(cards, key=lambda c: (rank.get(c.iri, 0.0), c.iri))
        types = Counter(c.type for c in cards if c.type)
        told = ", ".join(f"{n} {kind.lower()}" for kind, n in sorted(types.items(), key=_often)[:4])
        members = set(group)
        inner = [e for e in data.edges if e.object.iri == first.iri and e.subject.iri in members]
        about = shared([titles[c.iri] for c in cards], everywhere, len(titles))
        name = f"“{', '.join(about)}”, quanh" if about else "quanh"
        found.append(
            Insight(
                "community", (first.iri, *(iri for iri in group if iri != first.iri)), f"Nhóm {name} {named(first)}",
                f"{len(group)} nút liên quan chặt với nhau hơn với bên ngoài: {told}.", float(len(group)), _proofs(inner),
            )
        )  # fmt: skip
    return found


def spread(data: Whole, campaign: str) -> list[Insight]:
    """How a campaign spread: its documents by date, with the agency that each brought in first. Its local parts
    count as it."""
    own = {iri for iri, card in data.campaigns.items() if campaign in (iri, card.part_of)}
    edges: dict[str, list[Edge]] = defaultdict(list)
    for edge in data.edges:
        if edge.object.iri in own:
            edges[edge.subject.iri].append(edge)
    seen: set[str] = set()
    found = []
    for iri in sorted(edges, key=lambda i: (data.cards[i].date or "9", i)):
        card, closest = data.cards[iri], min(edges[iri], key=lambda e: e.rel == "cites")
        new = card.issuer is not None and card.issuer not in seen
        seen.add(card.issuer or "")
        when = day(card.date) if card.date else "không rõ ngày"
        what = RELATION_LABELS.get(closest.rel, closest.rel)
        reason = f"{when}: {card.issuer or 'không rõ cơ quan'} {what}" + (
            f", cơ quan thứ {len(seen)} tham gia." if new else "."
        )
        found.append(Insight("spread", (iri,), named(card), reason, float(len(seen)), _proofs(edges[iri])))
    return found


def named(card: DocumentCard | CampaignCard) -> str:
    """A document in one line: type, number, date and agency."""
    if isinstance(card, CampaignCard):
        return card.name
    more = ", ".join(filter(None, (card.date and day(card.date), card.issuer)))
    return called(card) + (f" ({more})" if more else "")


def _between_documents(edges: Iterable[Edge]) -> Iterable[Edge]:
    return (e for e in edges if isinstance(e.object, DocumentCard) and e.subject.iri != e.object.iri)


def _proofs(edges: Sequence[Edge]) -> tuple[Evidence, ...]:
    """The first proofs, of close relations before mere citing, one from each paper."""
    order = sorted(edges, key=lambda e: (e.rel == "cites", e.inherited, -e.confidence, e.subject.iri))
    return tuple(e.evidence[0] for e in order if e.evidence)[:_SHOWN]


def _often(item: tuple[Any, int]) -> tuple[int, str]:
    return -item[1], str(item[0])
