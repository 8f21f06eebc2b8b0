"""One identity and its claims -> the one description of the document that the library shows.

The paper's own header has the first word; without it the claims vote, and what they disagree on is kept
as a conflict.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from kg.claims import Claim, name_key
from kg.drafts import Identity
from kg.folding import fold_words, loose_key, serial, symbol_key
from kg.identity_dates import days
from kg.periods import parsed, place_name
from kg.plenums import plenum_key
from kg.programmes import approved


@dataclass(frozen=True, slots=True)
class Description:
    """All that is shown of a document, and the keys it is found by."""

    iri: str
    type: str | None
    number: str | None
    name: str | None
    date: str | None
    issuer: str | None
    title: str | None
    held: bool
    year: int | None
    place: str | None
    effective: str | None
    signer: str | None
    expires: str | None
    keys: tuple[str, ...] = ()
    conflicts: tuple[str, ...] = ()
    candidates: tuple[str, ...] = ()


def describe(identity: Identity) -> Description:
    """The description of one identity. Linear in its claims."""
    claims = sorted(identity.claims, key=lambda c: (not c.held, c.sha, c.index))
    number = _best(claims, lambda c: c.number if c.key == identity.key or c.held else None) or _best(
        claims, lambda c: c.number
    )
    symbol = parsed(number) if number else None
    type_ = _best(claims, lambda c: c.type) or (symbol.type_name if symbol else None)
    date = _best(claims, lambda c: c.dates[0] if c.dates else None)
    year = int(date[:4]) if date else symbol.year if symbol and symbol.year else _one_year(identity.periods)
    name = _best(claims, lambda c: c.name) or (None if number else _best(claims, _short))
    return Description(
        identity.iri, type_, number, name, date, _best(claims, _issuer), _best(claims, lambda c: c.title, longest=True),
        any(c.held for c in claims), year, _place(claims),
        _best(claims, lambda c: c.effective), _best(claims, lambda c: c.signer), _best(claims, lambda c: c.expires),
        _keys(type_, number, name, claims) if not identity.candidates else (),
        (*_conflicts(claims), *_rivals(identity)), identity.candidates,
    )  # fmt: skip


def _best(claims: Iterable[Claim], value: Callable[[Claim], str | None], longest: bool = False) -> str | None:
    """The value held papers give of themselves, else the one most claims give."""
    votes: Counter[str] = Counter()
    own: Counter[str] = Counter()
    for claim in claims:
        told = value(claim)
        if told:
            (own if claim.held else votes)[told] += 1
    chosen = own or votes
    if not chosen:
        return None
    return min(chosen, key=lambda v: (-chosen[v], -len(v) if longest else 0, v))


def _issuer(claim: Claim) -> str | None:
    return claim.issuer


def _short(claim: Claim) -> str | None:
    """The short form that a paper without a symbol is called by: "Đề án 06"."""
    if not claim.type or not claim.block.startswith("k:"):
        return None
    told = re.match(rf"{re.escape(claim.type)} (?:số )?(\d+)(?![\d/\w])", claim.surface, re.IGNORECASE)
    return f"{claim.type} {told[1]}" if told else None


def _place(claims: Iterable[Claim]) -> str | None:
    """The place in the paper's own header, else the one in the agency's name."""
    return _best(claims, lambda c: c.where) or _best(claims, lambda c: place_name(c.issuer))


def _one_year(periods: tuple[str, ...]) -> int | None:
    return int(periods[0][:4]) if len(periods) == 1 and periods[0][:4].isdigit() else None


def _keys(
    type_: str | None, number: str | None, name: str | None, claims: Iterable[Claim]
) -> tuple[str, ...]:
    keys = set()
    for told in {number, *(c.number for c in claims)}:
        if told:
            keys.add(symbol_key(told))
            keys.add("#" + serial(told))
            keys.add("~" + loose_key(told))
            if type_:
                keys.add(f"{fold_words(type_)} {serial(told)}")
    for claim in claims:
        if claim.name:
            keys.add(name_key(claim.type, claim.name))
        programme = approved(claim.number, claim.title)
        if programme:
            keys.add(name_key(*programme))
        plenum = plenum_key(claim.kind, claim.session)
        if claim.block.startswith("n:") or plenum:
            keys.add(plenum or claim.block[2:])
        if claim.number is None and claim.block.startswith("k:"):
            bare = claim.block.split("|", 1)[1]
            keys.update({"#" + bare, f"{fold_words(type_)} {bare}" if type_ else "#" + bare})
    if name:
        keys.add(name_key(type_, name))
    return tuple(sorted(keys))


def _conflicts(claims: Iterable[Claim]) -> tuple[str, ...]:
    """What the claims disagree on, each value with the number of papers that give it."""
    found = []
    for label, values in (
        ("ngày ban hành", [d for c in claims for d in c.dates]),
        ("loại", [fold_words(c.type) for c in claims if c.type and c.kind]),
    ):
        counts = Counter(values)
        if len(counts) > 1:
            told = ", ".join(
                f"{v} ({n})" for v, n in sorted(counts.items(), key=lambda item: (-item[1], item[0]))
            )
            found.append(f"{label}: {told}")
    return tuple(found)


def _rivals(identity: Identity) -> tuple[str, ...]:
    """Papers of other dates to which its number of its place and period is given as well."""
    return (f"số, ký hiệu: còn được ghi cho văn bản ngày {days(identity.rivals)}",) if identity.rivals else ()
