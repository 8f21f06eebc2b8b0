"""What speaks for and against a claim meaning a document: symbol, type, period, place, date, name."""

from __future__ import annotations

from collections.abc import Sequence

from kg.claims import Claim, is_law
from kg.claims_places import levels_agree, meant_place
from kg.drafts import Draft
from kg.folding import fold_words
from kg.identity_dates import NO_CONFLICT, any_slip, titles_agree
from kg.periods import is_central, parsed
from kg.programmes import KINDS, one_period

_CURRENT = "tên luật không kèm ngày: luật hiện hành vào ngày của văn bản viện dẫn"
Signature = tuple[str, str, tuple[str, ...], str, str, str, str, tuple[str, ...], str]


def signature(claim: Claim) -> Signature:
    """All of a claim that deciding looks at; claims that share it share their fate. The titles of dated claims are
    heard together, those of others one by one."""
    return (
        claim.key,
        claim.kind or "",
        claim.periods or (),
        claim.place or "",
        soft_place(claim) or "",
        claim.level or "",
        "" if claim.periods and claim.number else claim.latest or "",
        tuple(sorted(claim.dates)),
        "" if claim.dates else fold_words(claim.title or ""),
    )


def soft_place(claim: Claim) -> str | None:
    """The place a claim leaves unsaid: the citing paper's own, for bodies that every place has."""
    if claim.place is not None or (claim.number and is_central(claim.number)):
        return None
    if not claim.number and not claim.block.startswith("k:"):
        return None
    day = _day(claim)
    return meant_place(claim.number, claim.level, claim.home, claim.unit, claim.sha, day)


def _day(claim: Claim) -> str | None:
    return min(claim.dates, default=min(claim.periods)[:4] if claim.periods else claim.latest)


def fits(members: Sequence[Claim], draft: Draft) -> bool:
    """Whether nothing that claims of one signature say conflicts with the identity."""
    claim = members[0]
    if claim.kind and draft.kind and claim.kind != draft.kind:
        return _is_approved(claim, draft)
    periods = frozenset(claim.periods) if claim.periods else None
    if periods and draft.periods and not periods & draft.periods:
        return False
    same_date = bool(draft.dates & set(claim.dates))
    if (
        claim.latest
        and not same_date
        and not (periods and claim.number)
        and not _not_later(draft, claim.latest)
    ):
        return False
    titles = titles_agree((c.title for c in members if c.title), draft.titles)
    if claim.session and not claim.number:  # a plenum may pass several papers, which their matter tells apart
        return titles is not False if draft.known is None else titles is True
    if not _places_agree(claim, draft, same_date or titles is True):
        return False
    if claim.dates and draft.dates and not same_date:
        return _dates_agree(claim, draft, titles)
    return bool(periods) or claim.number is None or titles is not False


def _is_approved(claim: Claim, draft: Draft) -> bool:
    """Whether a programme known by its title is what a known decision approves."""
    if draft.known is None or claim.number or claim.kind not in KINDS or claim.place:
        return False
    known = not claim.latest or _not_later(draft, claim.latest)
    return known and one_period(claim.name, draft.titles)


def _dates_agree(claim: Claim, draft: Draft, titles: bool | None) -> bool:
    """Whether different dates may be one paper's all the same."""
    slip = any_slip(claim.dates, draft.dates)
    if claim.number is None:
        return slip and titles is not False
    symbol = parsed(claim.number)
    if is_central(claim.number):
        return bool(symbol and symbol.year) or slip or titles is not False
    if symbol and symbol.year:
        return (
            titles is not False
        )  # given once a year, but other days under other titles are two papers, one misnumbered
    mine, theirs = claim.place or soft_place(claim), draft.effective_place
    # A body that no symbol names uniquely: both must be known to be of one place.
    return bool(mine and theirs) and (titles is True or (slip and titles is None))


def _places_agree(claim: Claim, draft: Draft, same: bool) -> bool:
    """Whether both may be of one place; `same` (one date or one title) outweighs a place that is only supposed."""
    if claim.place and draft.place:
        return _same_place(claim.place, draft.place)
    if not levels_agree(claim.level, draft.place, _day(claim)) or not levels_agree(
        draft.level, claim.place, _day(claim)
    ):
        return False
    if claim.level and draft.level and claim.level != draft.level:
        return False
    mine, theirs = claim.place or soft_place(claim), draft.effective_place
    central = draft.known is not None and draft.place is None
    if claim.block.startswith("k:") and not claim.place and theirs and draft.place:
        if theirs.startswith("@"):  # "Đề án 06 của Chính phủ" is what everybody calls "Đề án 06"
            return draft.known is None
        return mine is not None and _same_place(mine, theirs)  # a ministry's "Đề án 10" is no province's
    return not (mine and theirs and not central and not _same_place(mine, theirs) and not same)


def _same_place(a: str, b: str) -> bool:
    if a[0] == b[0] == "@":
        return a.startswith(b) or b.startswith(a)
    return a == b or a.startswith(b + " ") or b.startswith(a + " ")


def _not_later(draft: Draft, latest: str) -> bool:
    if draft.dates:
        return min(draft.dates) <= latest
    years = {p[:4] for p in draft.periods or () if p[:4].isdigit()}
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
    if len(fitting) > 1 and not claim.dates:
        titles = [c.title for c in members if c.title]
        alike = [d for d in fitting if titles_agree(titles, d.titles) is True]
        if len(alike) == 1:
            return alike, "title", f"cùng {what(claim)} và cùng trích yếu"
    if len(fitting) == 1:
        if claim.number is None:
            how = "name" if claim.name else "short"
            return fitting, how, f"cùng {what(claim)}, chỉ một văn bản phù hợp"
        if claim.periods and fitting[0].periods:
            return fitting, "symbol", f"cùng {what(claim)}, cùng kỳ đánh số{NO_CONFLICT}"
        return fitting, "unique", f"cùng {what(claim)}, chỉ một văn bản phù hợp{NO_CONFLICT}"
    current = _current(claim, fitting)
    if current is not None:
        return [current], "current", _CURRENT
    return fitting, "ambiguous", f"có {len(fitting)} văn bản cùng {what(claim)}; không có căn cứ để chọn"


def _current(claim: Claim, fitting: Sequence[Draft]) -> Draft | None:
    """The law in force that a bare name means on the day of the citing paper.

    The youngest of the laws of that name, when its number is known and it was passed long enough before
    (18 months: laws take effect within that time), else None: near the change of laws nothing decides. A law of
    which nobody tells a year is older when only papers from before the youngest name it. Of laws of the year that
    is told, the youngest is meant that most papers tell: the other days are slips or changes within the year.
    """
    if claim.number or not claim.name or not claim.latest or len(fitting) < 2:
        return None
    passed = [(passed_on(d), d) for d in fitting if d.periods or d.dates]
    if not passed:
        return None
    date, youngest = max(passed, key=lambda p: p[0])
    for draft in fitting:
        if (
            not draft.periods
            and not draft.dates
            and any((c.latest or "9") >= date for c, *_ in draft.members)
        ):
            return None
    if claim.periods:
        others = [d for d in fitting if d is not youngest]
        most = youngest.known is not None or all(
            d.known is None and len(d.members) <= len(youngest.members) for d in others
        )
        return youngest if is_law(claim.type, claim.name) and not claim.dates and most else None
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
