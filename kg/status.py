"""Whether a document is in force, from what papers say of it and of themselves."""

from __future__ import annotations

import re

from kg.cards import DocumentCard, Edge, Status

ENDS = ("replaces", "repeals")
"""Relations whose object is gone, whole or in part."""
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


AT_ONCE = WITHOUT_EFFECT | {
    "Kế hoạch", "Chỉ thị", "Hướng dẫn", "Chương trình", "Đề án", "Kết luận", "Phương án", "Dự thảo", "Điện",
}  # fmt: skip
"""Types that have no day of effect apart from that of signing: no rules of law (Nghị định 30/2020/NĐ-CP, Điều 7)."""
_LAPSES = "lapses"
"""The rule of `ingest.relations` by which a paper tells that others are no longer in force."""
_LIST = re.compile(r"danh mục.*hết hiệu lực|công bố.*hết hiệu lực", re.IGNORECASE | re.DOTALL)
_SETTLED = 1
"""Years after its issue by which a paper of an unknown day of effect is taken to have come into force: laws wait longest,
mostly half a year."""


def judge(card: DocumentCard | None, edges: tuple[Edge, ...], on: str | None) -> Status:
    """The status of a document given the relations that change it, on an ISO day (None: whatever the day).

    Repealed or replaced whole: notInForce; in part: partiallyInForce. `since` is the day the other paper takes effect,
    or the end that papers tell, and None where no paper tells it: the day of issue is none. On a day that falls between
    the issue of the other paper and a year later nobody can say without its day of effect: unknown (None), with the
    relations. Past its own end on that day: notInForce. Otherwise in force when its own paper is held; unknown when it
    is only cited. Types without legal effect (a report, a dispatch) are neither in force nor out of it.
    """
    if card is None:
        return Status(None)
    if card.type in WITHOUT_EFFECT:
        return Status(None, None, edges)
    ended = [e for e in edges if e.rel in ENDS and not e.provision]
    done = [e for e in ended if acts(e.subject, on)]
    if done:
        return Status("notInForce", _end(card, done), edges)
    if on and card.expires and card.expires < on:
        return Status("notInForce", card.expires, edges)
    if any(acts(e.subject, on) is None for e in ended):
        return Status(None, None, edges)
    changed = partly(edges, on)
    if changed:
        days = [e.subject.effective or "" for e in changed]
        return Status("partiallyInForce", min(days) or None, edges)
    if card.type is None or not card.held:
        return Status(None, None, edges)
    starts = card.effective or card.date
    if on is None or (starts and starts <= on):
        return Status("inForce" if starts else None, card.effective, edges)
    return Status(None, None, edges)


def enders(edges: tuple[Edge, ...], on: str | None) -> tuple[Edge, ...]:
    """The relations that end a document whole by a day, or may have by then. A decision that only publishes a list is
    left out where the list tells who did it."""
    found = tuple(e for e in edges if e.rel in ENDS and not e.provision and acts(e.subject, on) is not False)
    return tuple(e for e in found if not only_tells(e)) or found


def publishes_list(card: DocumentCard) -> bool:
    """Whether a paper publishes a list of papers no longer in force, as offices do every year: it ends none of them."""
    return bool(card.title and _LIST.search(card.title))


def only_tells(edge: Edge) -> bool:
    """Whether a paper only tells of another that it is no longer in force."""
    return edge.rule == _LAPSES and publishes_list(edge.subject)


def partly(edges: tuple[Edge, ...], on: str | None) -> tuple[Edge, ...]:
    """The relations that end or suspend a part of a document by a day."""
    return tuple(e for e in edges if _in_part(e) and acts(e.subject, on))


def _in_part(edge: Edge) -> bool:
    return edge.rel == "suspends" or (edge.rel in ENDS and bool(edge.provision))


def acts(by: DocumentCard, on: str | None) -> bool | None:
    """Whether a paper does by a day what it says; None when that day lies in the year after its issue and nobody tells
    when it takes effect. What bears no date at all is taken to do it."""
    if on is None:
        return True
    if by.effective:
        return by.effective <= on
    issued = by.date or (str(by.year) if by.year else "")
    if issued > on:
        return False
    if not by.date or by.type in AT_ONCE or _later(by.date, _SETTLED) <= on:
        return True
    return None


def _end(card: DocumentCard, ended: list[Edge]) -> str | None:
    """The first day on which a document is gone; None where it is not told, or may lie before the first that is."""
    ended = [e for e in ended if not only_tells(e)]
    days = [e.subject.effective for e in ended]
    told = min((d for d in (*days, card.expires) if d), default=None)
    open_ = [e.subject.date for e in ended if not e.subject.effective and e.subject.date]
    if told is None or any(
        date < told and (told != card.expires or _later(date, _SETTLED) < told) for date in open_
    ):
        return None
    return told


def _later(iso: str, years: int) -> str:
    """The same day some years later, for comparing: 29 February stays."""
    return f"{int(iso[:4]) + years}{iso[4:]}"
