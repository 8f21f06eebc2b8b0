"""How documents, relations, states and dates are called in Vietnamese, wherever people read them."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from typing import TYPE_CHECKING

from kg.cards import CampaignCard, DocumentCard
from kg.nodes import unnamed

if TYPE_CHECKING:
    from kg.cards import Edge, Reading
    from search.answers.model import AnswerDocument

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
LONGEST_LABEL = 160
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


ABSENT = "chỉ được nhắc đến, chưa có trong kho"


def shortened(text: str, most: int) -> str:
    """A text cut at a word, with "…" where something is missing; one long word is cut within."""
    clean = " ".join(text.split())
    if len(clean) <= most:
        return clean
    cut = clean[:most]
    return (cut.rsplit(" ", 1)[0] if " " in cut and clean[most] != " " else cut).rstrip(" ,;:–-") + "…"


def document_label(document: DocumentCard | AnswerDocument) -> str:
    """How people call a document: type and number, else its name ("Luật Lưu trữ", not "Luật Luật Lưu trữ"), else its
    title ("Báo cáo Kết quả …"), else its file; a law with both by both ("Luật Lưu trữ số 33/2024/QH15")."""
    if document.number and document.name:
        return f"{called(document.type, document.name)} số {document.number}"
    told = document.number or document.name or document.title
    if not told:
        return (
            unnamed(document) if isinstance(document, DocumentCard) else document.type or "Văn bản không số"
        )
    return called(document.type, told)


def called(kind: str | None, name: str | None) -> str:
    """A type before a symbol or name that does not begin with it already; "" for neither."""
    said, word = (unicodedata.normalize("NFC", text or "").casefold() for text in (name, kind))
    if said == word or said.startswith(f"{word} "):
        return name or ""
    return f"{kind or ''} {name or ''}".strip()


def section_words(path: str, most: int = 70) -> str:
    """The two innermost headings of a path of headings, each cut at a word."""
    return " › ".join(shortened(part, most) for part in path.split(" › ")[-2:])


def conflict_words(conflicts: Sequence[str]) -> str:
    """What papers disagree on, days as people write them."""
    return re.sub(r"(\d{4})-(\d\d)-(\d\d)", lambda m: "/".join((m[3], m[2], m[1])), "; ".join(conflicts))


def reading_words(readings: Sequence[Reading]) -> list[str]:
    """Why each way of writing was taken for the document, each reason once."""
    told = (f"“{r.surface}”: {r.reason}" + (f" ({r.correction})" if r.correction else "") for r in readings)
    return list(dict.fromkeys(told))


def card_line(card: DocumentCard | CampaignCard) -> str:
    """A document or campaign with what tells it from others, in one line."""
    if isinstance(card, CampaignCard):
        return f"Phong trào “{card.name}”" + (f" ({card.period})" if card.period else "")
    facts = [date_words(card.date), card.issuer or "", "" if card.held else "chưa có trong kho"]
    told = "; ".join(fact for fact in facts if fact)
    return shortened(document_label(card), LONGEST_LABEL) + (f" ({told})" if told else "")
