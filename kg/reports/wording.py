"""How documents are written in papers: the wording that Nghị định 30/2020/NĐ-CP (annex I) sets.

A day below 10 and the months 1 and 2 get a leading 0; a basis names type, number, agency, date and subject, but laws
and ordinances their name and date only; each ends with a semicolon, the last one with a full stop.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from kg.cards import DocumentCard, Evidence
from kg.folding import fold_words
from kg.nodes import called

__all__ = [
    "about_in_a_table", "basis_lines", "by_rank", "called", "full_date", "is_law", "issued", "law_name", "named", "proof",
    "rank", "short_date", "shortened", "subject",
]  # fmt: skip

_LAWS = frozenset({"hien phap", "bo luat", "luat", "phap lenh"})
_RANKS: tuple[tuple[str, ...], ...] = (
    ("hien phap",),
    ("bo luat", "luat"),
    ("nghi quyet quoc hoi",),
    ("phap lenh", "nghi quyet uy ban thuong vu quoc hoi"),
    ("lenh", "quyet dinh chu tich nuoc"),
    ("nghi dinh",),
    ("nghi quyet chinh phu", "quyet dinh thu tuong chinh phu", "chi thi thu tuong chinh phu"),
    ("thong tu", "thong tu lien tich"),
    ("nghi quyet", "nghi quyet lien tich"),
    ("quyet dinh",),
    ("chi thi",),
)
"""Folded types, with the beginning of the agency's name where the rank depends on it, highest first: the order of
article 4 of the law on the promulgation of legal documents."""
_NAMED_AFTER = re.compile(r"^(?:về việc|về|v/v)\b", re.IGNORECASE)


def full_date(iso: str | None) -> str:
    """2020-03-05 -> "ngày 05 tháng 3 năm 2020"; a month or year alone likewise; "" for nothing."""
    parts = (iso or "").split("-")
    if not parts[0]:
        return ""
    told = f"năm {int(parts[0])}"
    if len(parts) > 1:
        month = int(parts[1])
        told = f"tháng {month:02d} {told}" if month < 3 else f"tháng {month} {told}"
    return f"ngày {int(parts[2]):02d} {told}" if len(parts) > 2 else told


def short_date(iso: str | None) -> str:
    """2020-03-05 -> 05/03/2020."""
    return "/".join(reversed((iso or "").split("-")))


def rank(card: DocumentCard) -> int:
    """The place of a document in the order of legal force, 0 the highest; what has none comes last."""
    kind, issuer = fold_words(card.type or ""), fold_words(card.issuer or "")
    for place, names in enumerate(_RANKS):
        for name in names:
            if name == kind or (name.startswith(kind + " ") and issuer.startswith(name[len(kind) + 1 :])):
                return place
    return len(_RANKS)


def by_rank(cards: Iterable[DocumentCard]) -> list[DocumentCard]:
    """Documents in the order of a list of bases: by legal force, then by date; each once."""
    unique = {card.iri: card for card in cards}.values()
    return sorted(unique, key=lambda c: (rank(c), c.date or str(c.year or "9999"), c.number or "", c.iri))


def is_law(card: DocumentCard) -> bool:
    """Whether a document is named without its number in a basis."""
    return fold_words(card.type or "") in _LAWS


def named(card: DocumentCard) -> str:
    """A document as a basis names it: "Luật Lưu trữ ngày 21 tháng 6 năm 2024", "Nghị định số 30/2020/NĐ-CP ngày 05 tháng
    3 năm 2020 của Chính phủ về công tác văn thư"."""
    when = full_date(card.date) or (f"năm {card.year}" if card.year else "")
    law = law_name(card)
    if law:
        return " ".join(filter(None, (law, when)))
    number = f"số {card.number}" if card.number else ""
    issuer = f"của {card.issuer}" if card.issuer else ""
    told = " ".join(filter(None, (card.type or "Văn bản", number, when, issuer)))
    return " ".join(filter(None, (told, subject(card))))


def law_name(card: DocumentCard) -> str:
    """The name of a law ("Luật Lưu trữ"), "" where it is none or its name is not known."""
    if not is_law(card):
        return ""
    name = card.name or (card.title if card.title else "")
    if not name:
        return ""
    name = _sentence_case(name)
    if fold_words(name).startswith(fold_words(card.type or "")):
        return name
    return f"{card.type} {name[:1].upper()}{name[1:]}"


def subject(card: DocumentCard) -> str:
    """The subject (trích yếu) as it continues a sentence; "" when it is not known."""
    text = _sentence_case(" ".join((card.title or card.name or "").split())).rstrip(" .;,")
    kind = (card.type or "").lower()
    if kind and text.lower().startswith(kind + " "):  # "Báo cáo Báo cáo kết quả ..."
        text = text[len(kind) + 1 :]
    if not text:
        return ""
    if _NAMED_AFTER.match(text):
        text = _NAMED_AFTER.sub("về việc" if text[:5].lower() in ("về vi", "v/v") else "về", text, count=1)
        return re.sub(r"^về việc việc", "về việc", text)
    first = text.split(" ", 1)[0]
    return text if first.isupper() and len(first) > 1 else text[:1].lower() + text[1:]


def about_in_a_table(card: DocumentCard) -> str:
    """The subject below the name of a document; "" where it is called by it already."""
    about = subject(card)
    return "" if fold_words(about) in fold_words(called(card)) else shortened(about, 140)


def basis_lines(cards: Iterable[DocumentCard]) -> tuple[str, ...]:
    """The Căn cứ lines of documents in the order they come, ready to paste."""
    told = [f"Căn cứ {named(card)}" for card in cards]
    return tuple(line + ("." if line is told[-1] else ";") for line in told)


def issued(card: DocumentCard) -> str:
    """The date in the cell of a table."""
    return short_date(card.date) or (str(card.year) if card.year else "chưa rõ")


def proof(evidence: tuple[Evidence, ...]) -> str:
    """The first proof in the cell of a table: the sentence, the file and its page."""
    if not evidence:
        return ""
    first = evidence[0]
    more = f" (và {len(evidence) - 1} chỗ khác)" if len(evidence) > 1 else ""
    return f"“{shortened(first.quote)}”\n{first.source.rsplit('/', 1)[-1]}, trang {first.page}{more}"


def shortened(text: str, most: int = 320) -> str:
    """A text cut between words."""
    if len(text) <= most:
        return text
    return text[:most].rsplit(" ", 1)[0].rstrip(" ,;:") + "…"


def _sentence_case(text: str) -> str:
    """A subject set in capitals in ordinary letters: its proper names cannot be told from the rest."""
    return text.capitalize() if text.isupper() and len(text.split()) > 1 else text
