"""Whether a document is in force, from what papers say of it and of themselves."""

from __future__ import annotations

from kg.cards import DocumentCard, Edge, Status

_ENDS = ("replaces", "repeals")
WITHOUT_EFFECT = frozenset(
    {
        "Báo cáo", "Báo cáo thẩm tra", "Báo cáo thẩm định", "Báo cáo giải trình", "Tờ trình", "Công văn", "Công thư", "Công điện",
        "Biên bản", "Biên bản ghi nhớ", "Bản ghi nhớ", "Thông báo", "Thông báo kết luận", "Thông cáo", "Giấy mời", "Giấy giới thiệu",
        "Giấy nghỉ phép", "Giấy xác nhận", "Phiếu gửi", "Phiếu chuyển", "Phiếu báo", "Thư công", "Thư kêu gọi", "Lời kêu gọi", "Tài liệu",
        "Văn bản", "Bản sao y", "Bản trích sao", "Bản án", "Văn bản hợp nhất", "Dự án", "Phụ lục",
    }
)  # fmt: skip
"""Types that tell, ask or record and set nothing: they are neither in force nor out of it (Nghị định 30/2020/NĐ-CP,
Luật Ban hành văn bản quy phạm pháp luật). A consolidated text has no effect of its own."""


def judge(card: DocumentCard | None, edges: tuple[Edge, ...], on: str | None) -> Status:
    """The status of a document given the relations that change it.

    Repealed or replaced whole: notInForce since the day the other paper takes effect (its effective date,
    else its own date). In part: partiallyInForce. Past its own end date on the day asked for: notInForce.
    Otherwise in force when its own paper tells its effect; unknown (None) when it is only cited. Types that have no
    legal effect (a report, a dispatch) are neither in force nor out of it, whatever replaces them.
    """
    if card is None:
        return Status(None)
    if card.type in WITHOUT_EFFECT:
        return Status(None, None, edges)
    acting = [e for e in edges if on is None or (_since(e) or "") <= on]
    ended = [e for e in acting if e.rel in _ENDS and not e.provision]
    if ended:
        return Status("notInForce", min((s for s in map(_since, ended) if s), default=None), edges)
    if on and card.expires and card.expires < on:
        return Status("notInForce", card.expires, edges)
    partly = [e for e in acting if e.rel in _ENDS or e.rel == "suspends"]
    if partly:
        return Status("partiallyInForce", min((s for s in map(_since, partly) if s), default=None), edges)
    if card.type is None:
        return Status(None, None, edges)
    starts = card.effective or (card.date if card.held else None)
    if card.held and starts and (on is None or starts <= on):
        return Status("inForce", starts, edges)
    return Status(None, None, edges)


def _since(edge: Edge) -> str | None:
    return edge.subject.effective or edge.subject.date
