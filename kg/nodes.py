"""Nodes and edges as pictures and tables show them, and how relations are called."""

from __future__ import annotations

from dataclasses import dataclass

from kg.cards import CampaignCard, DocumentCard, Edge
from kg.folding import fold_words


@dataclass(frozen=True, slots=True)
class NetNode:
    """A document, a campaign, or an agency that issued nothing (`kind`) in a picture or table."""

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


def net_node(card: DocumentCard | CampaignCard) -> NetNode:
    """A card as a node of pictures and tables."""
    if isinstance(card, CampaignCard):
        return NetNode(
            card.iri, "campaign", card.name, "Phong trào", name=card.name, issuer=card.launched_by or ""
        )
    label = (
        " ".join(filter(None, (card.type, card.number)))
        if card.number
        else card.name or card.title or unnamed(card)
    )
    return NetNode(
        card.iri, "document", label, card.type or "", card.number or "", card.name or "",
        card.date or "", str(card.year or ""), card.issuer or "", card.title or "", card.held, card.status or "",
    )  # fmt: skip


def unnamed(card: DocumentCard) -> str:
    """A document of which neither number, name nor title was read: its type, and the file that holds it."""
    return (card.type or "Văn bản không số") + (f" (tệp {card.file})" if card.file else "")


def net_edge(edge: Edge) -> NetEdge:
    """A relation with its first proof."""
    best = edge.evidence[0] if edge.evidence else None
    return NetEdge(
        edge.subject.iri, edge.object.iri, edge.rel, edge.provision or "", edge.confidence, edge.inherited,
        len(edge.evidence), best.quote if best else "", best.source if best else "", best.page if best else 0,
    )  # fmt: skip


def called(card: DocumentCard | CampaignCard) -> str:
    """How people call a document in a list: type and number, a law by its name too ("Luật Lưu trữ số 33/2024/QH15")."""
    label = net_node(card).label
    if not isinstance(card, DocumentCard) or not card.number or fold_words(card.type or "") not in _LAWS:
        return label
    name = card.name or card.title or ""
    if not name or name.isupper():
        return label
    begins = fold_words(name).startswith(fold_words(card.type or ""))
    return f"{name if begins else f'{card.type} {name}'} số {card.number}"


def node_order(node: NetNode) -> tuple[str, str, str, str]:
    """The order of nodes wherever they are listed: campaigns, then documents by date, name and IRI."""
    return node.kind, node.date or node.year, node.label, node.id


_LAWS = frozenset({"bo luat", "luat", "phap lenh"})
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
    "not_issued": "chưa có văn bản",
}
"""Wire word -> what people read; the last two are said by pictures only, not by papers."""
