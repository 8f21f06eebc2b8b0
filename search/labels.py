"""How documents, relations, states and dates are called in Vietnamese, wherever people read them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from kg.cards import CampaignCard

if TYPE_CHECKING:
    from kg.cards import DocumentCard, Edge
    from search.answer_model import AnswerDocument

RELATION_WORDS = {
    "implements": ("Thực hiện, triển khai", "Được thực hiện bởi"),
    "based_on": ("Căn cứ", "Là căn cứ của"),
    "amends": ("Sửa đổi, bổ sung", "Được sửa đổi, bổ sung bởi"),
    "replaces": ("Thay thế", "Được thay thế bởi"),
    "repeals": ("Bãi bỏ", "Bị bãi bỏ bởi"),
    "corrects": ("Đính chính", "Được đính chính bởi"),
    "consolidates": ("Hợp nhất", "Được hợp nhất trong"),
    "suspends": ("Ngưng hiệu lực", "Bị ngưng hiệu lực bởi"),
    "guides": ("Hướng dẫn, quy định chi tiết", "Được hướng dẫn bởi"),
    "issues_with": ("Ban hành kèm theo", "Được ban hành kèm theo"),
    "launches": ("Phát động", "Được phát động bởi"),
    "approves": ("Phê duyệt", "Được phê duyệt bởi"),
    "reports_on": ("Báo cáo kết quả", "Được báo cáo trong"),
    "cites": ("Dẫn chiếu", "Được dẫn chiếu trong"),
}
STATUS_WORDS = {
    "inForce": "còn hiệu lực",
    "partiallyInForce": "hết hiệu lực một phần",
    "notInForce": "hết hiệu lực",
}


def date_words(date: str | None) -> str:
    """ "2024-12-26" as "26/12/2024"."""
    if date is None:
        return ""
    return "/".join(reversed(date.split("-")))


def by_relation(edges: Sequence[Edge]) -> list[tuple[str, list[Edge]]]:
    """Edges grouped by their relation, the closest relations first, citations last."""
    return [(rel, found) for rel in RELATION_WORDS if (found := [edge for edge in edges if edge.rel == rel])]


def document_label(document: DocumentCard | AnswerDocument) -> str:
    """How people call a document: type and number, else its name ("Luật Lưu trữ", not "Luật Luật Lưu trữ")."""
    kind, name = document.type or "", document.number or document.name
    if not name:
        return " ".join(part for part in (kind, document.title) if part) or document.iri
    return name if name.lower().startswith(kind.lower()) else f"{kind} {name}"


def card_line(card: DocumentCard | CampaignCard) -> str:
    """A document or campaign with what tells it from others, in one line."""
    if isinstance(card, CampaignCard):
        return f"Phong trào “{card.name}”" + (f" ({card.period})" if card.period else "")
    facts = [date_words(card.date), card.issuer or "", "" if card.held else "chưa có trong thư viện"]
    told = "; ".join(fact for fact in facts if fact)
    return document_label(card) + (f" ({told})" if told else "")
