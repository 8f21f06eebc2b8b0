"""The report on one document: what it is, its legal basis ready to paste, its relations both ways, where it is cited."""

from __future__ import annotations

from collections.abc import Iterator

from kg.cards import CampaignCard, DocumentCard, Edge, Status
from kg.errors import ReportError
from kg.nodes import RELATION_LABELS
from kg.reports.model import Block, Column, Heading, Lines, Notice, Paragraph, Report, Table
from kg.reports.wording import (
    basis_lines,
    by_rank,
    called,
    issued,
    named,
    proof,
    short_date,
    shortened,
)
from kg.status import AT_ONCE, ENDS, WITHOUT_EFFECT, enders, only_tells, partly
from kg.view import GraphView

STATES = {
    "inForce": "còn hiệu lực",
    "partiallyInForce": "hết hiệu lực một phần",
    "notInForce": "hết hiệu lực",
    None: "chưa rõ",
}
_MOST_MENTIONS = 60
_RELATED = (
    Column("Quan hệ", 1.3),
    Column("Văn bản", 2.2),
    Column("Ngày", 1.35, centred=True),
    Column("Câu chứng minh", 4.0),
)


def document(view: GraphView, iri: str, as_of: str, on: str | None) -> Report:
    """Everything about one document. Raises ReportError when the library does not know it."""
    card = view.card(iri)
    if card is None:
        raise ReportError(f"Kho không có văn bản «{iri}».")
    blocks: list[Block] = [*_facts(view, card, on), Heading("II. Căn cứ pháp lý")]
    blocks += basis_blocks(view, iri, on)
    blocks.append(Heading("III. Quan hệ với văn bản khác"))
    outgoing, incoming = view.related(iri), view.related(iri, direction="in")
    blocks.append(Heading("1. Văn bản này nói về văn bản khác", 2))
    blocks += _relations(outgoing, outward=True)
    blocks.append(Heading("2. Văn bản khác nói về văn bản này", 2))
    blocks += _relations(incoming, outward=False)
    blocks.append(Heading("IV. Nơi viện dẫn"))
    blocks += _mentions(view, iri)
    return Report("document", "BÁO CÁO VỀ VĂN BẢN", named(card), as_of, tuple(blocks))


def _facts(view: GraphView, card: DocumentCard, on: str | None) -> Iterator[Block]:
    status = view.status(card.iri, on)
    told = (
        ("Loại văn bản", card.type),
        ("Số, ký hiệu", card.number),
        ("Tên, trích yếu", card.title or card.name),
        ("Ngày ban hành", short_date(card.date) or (str(card.year) if card.year else "")),
        ("Cơ quan ban hành", card.issuer),
        ("Người ký", card.signer),
        ("Có hiệu lực từ", short_date(card.effective)),
        ("Hết hiệu lực ngày", short_date(card.expires)),
        ("Tình trạng", STATES[status.word]),
        ("Trong kho", "có toàn văn" if card.held else "chỉ được viện dẫn, chưa có toàn văn"),
    )
    yield Heading("I. Thông tin chung")
    yield Table((Column("Mục", 1.2), Column("Nội dung", 3.6)), tuple((a, b) for a, b in told if b))
    warning = ended(card, status, on)
    if warning:
        yield Notice(warning)


def basis_blocks(view: GraphView, iri: str, on: str | None) -> Iterator[Block]:
    """The Căn cứ lines of a document, by rank and date, and what is wrong with any of them."""
    bases = by_rank(e.object for e in view.related(iri, "based_on") if isinstance(e.object, DocumentCard))
    if not bases:
        yield Paragraph("Kho không ghi nhận căn cứ nào của văn bản này.")
        return
    yield Paragraph(
        "Xếp theo thứ bậc rồi theo ngày ban hành; viết theo Phụ lục I Nghị định số 30/2020/NĐ-CP, có thể chép vào văn bản:"
    )
    yield Lines(basis_lines(bases))
    states = {card.iri: view.status(card.iri, on) for card in bases}
    for card in bases:
        warning = ended(card, states[card.iri], on)
        if warning:
            yield Notice(warning)
    unsure = [card for card in bases if not card.date]
    if unsure:
        yield Notice(f"Chưa rõ ngày ban hành, cần điền: {'; '.join(map(called, unsure))}.")
    unknown = [card for card in bases if states[card.iri].word is None]
    if unknown:
        yield Paragraph(
            f"Chưa rõ hiệu lực của {len(unknown)} căn cứ (kho không có toàn văn và không có văn bản nào nói đến việc "
            f"thay thế, bãi bỏ): {'; '.join(map(called, unknown))}.",
            "italic",
        )


def ended(card: DocumentCard, status: Status, on: str | None = None) -> str:
    """What must be known before a document is relied on, on a day: that it has ended, wholly or in part, and by what;
    that it was amended; "" when nothing is against it."""
    whole, part = enders(status.edges, on), partly(status.edges, on)
    by = _through(whole if status.word != "partiallyInForce" else part)
    instead = list({e.subject.iri: e.subject for e in whole if e.rel == "replaces"}.values())
    advice = f" Cân nhắc căn cứ văn bản thay thế: {'; '.join(map(named, instead))}." if instead else ""
    if status.word == "notInForce" and (status.since or not by):
        since = f" từ ngày {short_date(status.since)}" if status.since else ""
        return f"{called(card)} đã hết hiệu lực{since}{f' ({by})' if by else ''}.{advice}"
    if whole and by and card.type not in WITHOUT_EFFECT:
        return f"{called(card)} đã {by}.{advice}"
    if status.word == "partiallyInForce":
        return f"{called(card)} đã hết hiệu lực một phần{f' ({by})' if by else ''}."
    changed = [c for word in ("amends", "corrects") for c in _subjects(status, word)]
    if changed:
        return (
            f"{called(card)} đã được sửa đổi, bổ sung hoặc đính chính bởi {'; '.join(map(_cited, changed))}."
        )
    return ""


def _through(edges: tuple[Edge, ...]) -> str:
    """ "bị thay thế bởi A; B; bị bãi bỏ bởi C", each with a word where its day of effect is not known."""
    told = []
    for word in (*ENDS, "suspends"):
        by = {e.subject.iri: e.subject for e in edges if e.rel == word and not only_tells(e)}.values()
        if by:
            told.append(f"bị {RELATION_LABELS[word]} bởi {'; '.join(map(_acting, by))}")
    return "; ".join(told)


def _acting(card: DocumentCard) -> str:
    unknown = not card.effective and card.type not in AT_ONCE
    return f"{_cited(card)}{' (kho không ghi ngày có hiệu lực)' if unknown else ''}"


def _subjects(status: Status, word: str) -> list[DocumentCard]:
    return list({e.subject.iri: e.subject for e in status.edges if e.rel == word}.values())


def _cited(card: DocumentCard) -> str:
    return " ".join(filter(None, (called(card), card.date and f"ngày {short_date(card.date)}")))


def _relations(edges: tuple[Edge, ...], *, outward: bool) -> Iterator[Block]:
    order = list(RELATION_LABELS)
    rows = []
    for edge in sorted(edges, key=lambda e: order.index(e.rel)):
        other: DocumentCard | CampaignCard = edge.object if outward else edge.subject
        label = RELATION_LABELS[edge.rel] + (f" ({edge.provision})" if edge.provision else "")
        when = issued(other) if isinstance(other, DocumentCard) else (other.period or "")
        cited = "" if not isinstance(other, DocumentCard) or other.held else " (chưa có trong kho)"
        agency = (other.issuer or "") if isinstance(other, DocumentCard) else (other.launched_by or "")
        who = "\n".join(filter(None, (called(other) + cited, agency)))
        rows.append((label, who, when, proof(edge.evidence)))
    if rows:
        yield Table(_RELATED, tuple(rows))
    else:
        yield Paragraph("Không có.")


def _mentions(view: GraphView, iri: str) -> Iterator[Block]:
    found = view.mentions(iri)
    if not found:
        yield Paragraph("Không văn bản nào trong kho viện dẫn.")
        return
    rows = tuple(
        (m.source.rsplit("/", 1)[-1], str(m.page), shortened(m.quote)) for m in found[:_MOST_MENTIONS]
    )
    if len(found) > len(rows):
        yield Paragraph(f"{len(found)} chỗ viện dẫn; dưới đây là {len(rows)} chỗ đầu.")
    yield Table((Column("Tệp", 2.0), Column("Trang", 0.7, centred=True), Column("Câu viện dẫn", 5.0)), rows)
