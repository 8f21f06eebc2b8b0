"""What speaks for and against a claim meaning a document: symbol, type, period, place, date, name."""

from __future__ import annotations

from collections.abc import Sequence

from kg.claims import Claim
from kg.drafts import Draft
from kg.periods import is_central

Signature = tuple[str, str, tuple[str, ...], str, str, str, tuple[str, ...]]


def signature(claim: Claim) -> Signature:
    """All of a claim that deciding looks at; claims that share it share their fate."""
    return (
        claim.key,
        claim.kind or "",
        claim.periods or (),
        claim.place or "",
        soft_place(claim) or "",
        "" if claim.periods else claim.latest or "",
        tuple(sorted(claim.dates)),
    )


def soft_place(claim: Claim) -> str | None:
    """The place a claim leaves unsaid: the citing paper's own, for bodies that every place has."""
    if claim.place is not None or (claim.number and is_central(claim.number)):
        return None
    if not claim.number and not claim.block.startswith("k:"):
        return None
    return claim.home


def fits(claim: Claim, draft: Draft) -> bool:
    """Whether nothing the claim says conflicts with the identity."""
    if claim.kind and draft.kind and claim.kind != draft.kind:
        return False
    periods = frozenset(claim.periods) if claim.periods else None
    if periods and draft.periods and not periods & draft.periods:
        return False
    if claim.latest and draft.periods and not periods and not _not_later(draft, claim.latest):
        return False
    same_date = bool(draft.dates & set(claim.dates))
    if claim.place and draft.place:
        return _same_place(claim.place, draft.place)
    mine, theirs = claim.place or soft_place(claim), draft.effective_place
    central = draft.known is not None and draft.place is None
    return not (mine and theirs and not central and not _same_place(mine, theirs) and not same_date)


def _same_place(a: str, b: str) -> bool:
    if a[0] == b[0] == "@":
        return a.startswith(b) or b.startswith(a)
    return a == b or a.startswith(b + " ") or b.startswith(a + " ")


def _not_later(draft: Draft, latest: str) -> bool:
    years = {d[:4] for d in draft.dates} | {p[:4] for p in draft.periods or () if p[:4].isdigit()}
    return not years or min(years) <= latest[:4]


def narrow(claim: Claim, members: Sequence[Claim], fitting: list[Draft]) -> tuple[list[Draft], str, str]:
    """The identities left after the evidence in order of weight, and the ground of the choice."""
    dated = [d for d in fitting if d.dates & set(claim.dates)]
    if dated and len(dated) <= len(fitting):
        fitting = dated
        if len(fitting) == 1:
            return fitting, "date", f"cùng {what(claim)} và cùng ngày ban hành"
    place = claim.place or soft_place(claim)
    if len(fitting) > 1 and place:
        near = [d for d in fitting if d.effective_place and _same_place(d.effective_place, place)]
        if len(near) == 1:
            return near, "place", f"cùng {what(claim)} và cùng địa bàn"
        fitting = near or fitting
    if len(fitting) == 1:
        if claim.number is None:
            how = "name" if claim.name else "short"
            return fitting, how, f"cùng {what(claim)}, chỉ một văn bản phù hợp"
        if claim.periods and fitting[0].periods:
            return fitting, "symbol", f"cùng {what(claim)}, cùng kỳ đánh số, không có gì trái nhau"
        return fitting, "unique", f"cùng {what(claim)}, chỉ một văn bản phù hợp, không có gì trái nhau"
    current = _current(claim, fitting)
    if current is not None:
        return [current], "current", "tên luật không kèm năm: luật hiện hành vào ngày của văn bản viện dẫn"
    return fitting, "ambiguous", f"có {len(fitting)} văn bản cùng {what(claim)}; không có căn cứ để chọn"


def _current(claim: Claim, fitting: Sequence[Draft]) -> Draft | None:
    """The law in force that a bare name means on the day of the citing paper.

    The youngest of the laws of that name, when its number is known and it was passed long enough before
    (18 months: laws take effect within that time), else None: near the change of laws nothing decides.
    """
    if claim.number or not claim.name or claim.periods or not claim.latest or len(fitting) < 2:
        return None
    passed = [(passed_on(d), d) for d in fitting if d.periods or d.dates]
    if not passed:
        return None
    date, youngest = max(passed, key=lambda p: p[0])
    return youngest if youngest.known is not None and _months(claim.latest) - _months(date) >= 18 else None


def passed_on(draft: Draft) -> str:
    """The day a law was passed, the middle of the year when only that is known."""
    return min(draft.dates, default=f"{min(draft.periods or ('0000',))[:4]}-06-30")


def _months(date: str) -> int:
    return int(date[:4]) * 12 + int(date[5:7] or 6)


def what(claim: Claim) -> str:
    if claim.number:
        return "số, ký hiệu"
    return "tên gọi" if claim.name else "loại và số"


def founding(claim: Claim) -> str:
    """The ground of claims that are all alike; it names no other paper, so that it stays when others come."""
    known = [what(claim)]
    if claim.dates:
        known.append("ngày ban hành")
    elif claim.periods:
        known.append("năm ban hành")
    if claim.place:
        known.append("địa bàn")
    return "nhận theo " + ", ".join(known)
