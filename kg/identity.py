"""Which mentions are one document. A number alone is not an identity.

Claims with one symbol (or what may be one symbol mistyped) form a block. Inside it papers are told apart
by symbol, type, numbering period (year, or term for the Party) and place. Claims that know all of these
found identities; a claim that knows less joins the one identity it fits and no other, an equal date or the
citing paper's own place deciding between several; where nothing decides it stays ambiguous, with its
candidates. The outcome depends on the set of claims only, never on their order.

Pure functions; the cost is the number of different signatures in a block times the identities found.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from kg.claims import Claim
from kg.folding import digest, fold_words
from kg.iris import Iris
from kg.periods import is_central, parsed

Signature = tuple[str, str, tuple[str, ...], str, str, str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Assignment:
    """What a claim was taken for: `how` names the ground, `reason` tells it to people.

    `laws` are all known laws of the name, with the day each was passed, for a claim by name without a year:
    the name within an older paper's title means the law of that paper's time.
    """

    sha: str
    index: int
    iri: str
    how: str
    reason: str
    candidates: tuple[str, ...] = ()
    laws: tuple[tuple[str, str], ...] = ()

    def law_of(self, day: str) -> str | None:
        """The law that the name meant on an ISO day: the youngest passed by then, None when none is known."""
        passed = [iri for date, iri in self.laws if date <= day]
        return passed[-1] if passed else None


@dataclass(frozen=True, slots=True)
class Identity:
    """One document (or, with `candidates`, one mention that may be several) and the claims that speak of it."""

    iri: str
    block: str
    key: str
    kind: str | None
    periods: tuple[str, ...]
    place: str | None
    dates: frozenset[str]
    claims: tuple[Claim, ...]
    candidates: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Resolution:
    """The identities of one block and what each of its claims was taken for."""

    identities: tuple[Identity, ...]
    assignments: tuple[Assignment, ...]


@dataclass(slots=True)
class Draft:
    """An identity while it is being put together (inside one call only)."""

    key: str
    kind: str | None
    periods: frozenset[str] | None
    place: str | None
    soft: str | None
    dates: set[str] = field(default_factory=set)
    members: list[tuple[Claim, str, str]] = field(default_factory=list)
    known: Identity | None = None

    @property
    def effective_place(self) -> str | None:
        return self.place or self.soft

    @property
    def order(self) -> tuple[str, ...]:
        """A key that sorts drafts the same way whatever order they were made in."""
        return (self.key, self.kind or "", *sorted(self.periods or ()), self.place or "", self.soft or "")


def resolve_block(claims: Iterable[Claim], iris: Iris) -> Resolution:
    """The identities among claims of one block of whole symbols (or of unnumbered papers)."""
    from kg.twins import join_twins

    by_key: dict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        by_key[claim.key].append(claim)
    drafts: list[Draft] = []
    doubtful: list[tuple[Claim, list[Draft]]] = []
    for key in sorted(by_key):
        group_drafts, group_doubtful = _resolve_group(by_key[key])
        drafts += group_drafts
        doubtful += group_doubtful
    drafts = join_twins(drafts, doubtful)
    return _finish(drafts, doubtful, iris)


def resolve_names(claims: Iterable[Claim], known: Iterable[Identity], iris: Iris) -> Resolution:
    """The identities among claims of one block of names or short forms.

    `known` are the identities of whole symbols that bear this name (or this type and number); a claim
    joins one when exactly one fits. Identities of `known` are not returned again, only assigned to.
    """
    drafts = [
        Draft(i.key, i.kind, frozenset(i.periods) if i.periods else None, i.place, None, set(i.dates), [], i)
        for i in sorted(known, key=lambda i: i.iri)
        if not i.candidates
    ]
    doubtful: list[tuple[Claim, list[Draft]]] = []
    _place_all(list(claims), drafts, doubtful)
    return _finish(drafts, doubtful, iris)


def _resolve_group(claims: Sequence[Claim]) -> tuple[list[Draft], list[tuple[Claim, list[Draft]]]]:
    """Claims with one symbol: the definite ones found identities, the others join them."""
    drafts: list[Draft] = []
    doubtful: list[tuple[Claim, list[Draft]]] = []
    _place_all(claims, drafts, doubtful)
    return drafts, doubtful


def _place_all(
    claims: Sequence[Claim], drafts: list[Draft], doubtful: list[tuple[Claim, list[Draft]]]
) -> None:
    placeless = all(c.place is None for c in claims) and all(d.place is None for d in drafts)
    typeless = len({c.kind for c in claims if c.kind} | {d.kind for d in drafts if d.kind}) < 2
    groups: dict[Signature, list[Claim]] = defaultdict(list)
    for claim in claims:
        groups[_signature(claim)].append(claim)

    def missing(claim: Claim) -> int:
        return (
            (len(claim.periods or ()) != 1)
            + (claim.place is None and not placeless)
            + (claim.kind is None and not typeless)
        )

    for signature in sorted(groups, key=lambda s: (missing(groups[s][0]), s)):
        members = sorted(groups[signature], key=lambda c: (not c.held, c.sha, c.index))
        claim = members[0]
        fitting = [d for d in drafts if _fits(claim, d)]
        fitting, how, reason = _narrow(claim, members, fitting)
        if len(fitting) == 1:
            _join(fitting[0], members, how, reason)
        elif fitting:
            doubtful += [(c, fitting) for c in members]
        else:
            draft = Draft(
                claim.key,
                claim.kind,
                frozenset(claim.periods) if claim.periods else None,
                claim.place,
                _soft(claim),
            )
            how = "date" if claim.dates else "symbol" if claim.number else "name" if claim.name else "short"
            _join(draft, members, how, _founding(claim))
            drafts.append(draft)


def _signature(claim: Claim) -> Signature:
    """All of a claim that deciding looks at; claims that share it share their fate."""
    return (
        claim.key,
        claim.kind or "",
        claim.periods or (),
        claim.place or "",
        _soft(claim) or "",
        "" if claim.periods else claim.latest or "",
        tuple(sorted(claim.dates)),
    )


def _soft(claim: Claim) -> str | None:
    """The place a claim leaves unsaid: the citing paper's own, for bodies that every place has."""
    if claim.place is not None or (claim.number and is_central(claim.number)):
        return None
    if not claim.number and not claim.block.startswith("k:"):
        return None
    return claim.home


def _fits(claim: Claim, draft: Draft) -> bool:
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
    mine, theirs = claim.place or _soft(claim), draft.effective_place
    central = draft.known is not None and draft.place is None
    return not (mine and theirs and not central and not _same_place(mine, theirs) and not same_date)


def _same_place(a: str, b: str) -> bool:
    if a[0] == b[0] == "@":
        return a.startswith(b) or b.startswith(a)
    return a == b or a.startswith(b + " ") or b.startswith(a + " ")


def _not_later(draft: Draft, latest: str) -> bool:
    years = {d[:4] for d in draft.dates} | {p[:4] for p in draft.periods or () if p[:4].isdigit()}
    return not years or min(years) <= latest[:4]


def _narrow(claim: Claim, members: Sequence[Claim], fitting: list[Draft]) -> tuple[list[Draft], str, str]:
    """The identities left after the evidence in order of weight, and the ground of the choice."""
    dated = [d for d in fitting if d.dates & set(claim.dates)]
    if dated and len(dated) <= len(fitting):
        fitting = dated
        if len(fitting) == 1:
            return fitting, "date", f"cùng {_what(claim)} và cùng ngày ban hành"
    place = claim.place or _soft(claim)
    if len(fitting) > 1 and place:
        near = [d for d in fitting if d.effective_place and _same_place(d.effective_place, place)]
        if len(near) == 1:
            return near, "place", f"cùng {_what(claim)} và cùng địa bàn"
        fitting = near or fitting
    if len(fitting) == 1:
        if claim.number is None:
            how = "name" if claim.name else "short"
            return fitting, how, f"cùng {_what(claim)}, chỉ một văn bản phù hợp"
        if claim.periods and fitting[0].periods:
            return fitting, "symbol", f"cùng {_what(claim)}, cùng kỳ đánh số, không có gì trái nhau"
        return fitting, "unique", f"cùng {_what(claim)}, chỉ một văn bản phù hợp, không có gì trái nhau"
    current = _current(claim, fitting)
    if current is not None:
        return [current], "current", "tên luật không kèm năm: luật hiện hành vào ngày của văn bản viện dẫn"
    return fitting, "ambiguous", f"có {len(fitting)} văn bản cùng {_what(claim)}; không có căn cứ để chọn"


def _current(claim: Claim, fitting: Sequence[Draft]) -> Draft | None:
    """The law in force that a bare name means on the day of the citing paper.

    The youngest of the laws of that name, when its number is known and it was passed long enough before
    (18 months: laws take effect within that time), else None: near the change of laws nothing decides.
    """
    if claim.number or not claim.name or claim.periods or not claim.latest or len(fitting) < 2:
        return None
    passed = [(_passed(d), d) for d in fitting if d.periods or d.dates]
    if not passed:
        return None
    date, youngest = max(passed, key=lambda p: p[0])
    return youngest if youngest.known is not None and _months(claim.latest) - _months(date) >= 18 else None


def _passed(draft: Draft) -> str:
    """The day a law was passed, the middle of the year when only that is known."""
    return min(draft.dates, default=f"{min(draft.periods or ('0000',))[:4]}-06-30")


def _months(date: str) -> int:
    return int(date[:4]) * 12 + int(date[5:7] or 6)


def _what(claim: Claim) -> str:
    if claim.number:
        return "số, ký hiệu"
    return "tên gọi" if claim.name else "loại và số"


def _founding(claim: Claim) -> str:
    """The ground of claims that are all alike; it names no other paper, so that it stays when others come."""
    known = [_what(claim)]
    if claim.dates:
        known.append("ngày ban hành")
    elif claim.periods:
        known.append("năm ban hành")
    if claim.place:
        known.append("địa bàn")
    return "nhận theo " + ", ".join(known)


def _join(draft: Draft, members: Sequence[Claim], how: str, reason: str) -> None:
    for claim in members:
        ground = ("self", "chính văn bản này") if claim.held else (how, reason)
        draft.members.append((claim, *ground))
        draft.dates.update(claim.dates)
        draft.kind = draft.kind or claim.kind
        draft.place = draft.place or claim.place
        if claim.periods and (draft.periods is None or len(claim.periods) < len(draft.periods)):
            draft.periods = frozenset(claim.periods)


def _finish(drafts: Sequence[Draft], doubtful: Sequence[tuple[Claim, list[Draft]]], iris: Iris) -> Resolution:
    """IRIs for the drafts, and stubs for what stays ambiguous."""
    taken: Counter[str] = Counter()
    iri_of: dict[int, str] = {}
    identities: list[Identity] = []
    assignments: list[Assignment] = []
    for draft in sorted(drafts, key=lambda d: d.order):
        if draft.known is not None:
            iri = draft.known.iri
        else:
            members = sorted(draft.members, key=lambda m: (m[0].sha, m[0].index))
            iri = _iri(draft, [m[0] for m in members], iris)
            taken[iri] += 1
            iri = iri if taken[iri] == 1 else f"{iri}/{taken[iri]}"
            identities.append(
                Identity(
                    iri, members[0][0].block, draft.key, draft.kind, tuple(sorted(draft.periods or ())),
                    draft.effective_place, frozenset(draft.dates), tuple(m[0] for m in members),
                )
            )  # fmt: skip
        iri_of[id(draft)] = iri
        assignments += [Assignment(c.sha, c.index, iri, how, reason) for c, how, reason in draft.members]
    stubs: dict[tuple[str, tuple[str, ...]], list[Claim]] = defaultdict(list)
    for claim, fitting in doubtful:
        candidates = tuple(sorted({iri_of[id(d)] for d in fitting}))
        stubs[(claim.number or claim.name or claim.block, candidates)].append(claim)
    for (_, candidates), members_ in sorted(stubs.items(), key=lambda item: item[0]):
        claims = tuple(sorted(members_, key=lambda c: (c.sha, c.index)))
        iri = iris.document(*_naming(claims[0]), "chua-ro", digest("|".join(candidates)))
        reason = f"có {len(candidates)} văn bản phù hợp; không có căn cứ để chọn"
        identities.append(
            Identity(
                iri, claims[0].block, claims[0].key, claims[0].kind, (), None, frozenset(), claims, candidates
            )
        )
        assignments += [Assignment(c.sha, c.index, iri, "ambiguous", reason, candidates) for c in claims]
    told = tuple(sorted((_passed(d), iri_of[id(d)]) for d in drafts if d.dates or d.periods))
    bare = {
        (c.sha, c.index)
        for c, *_ in _all_claims(drafts, doubtful)
        if c.name and not c.number and not c.periods
    }
    assignments = [replace(a, laws=told) if (a.sha, a.index) in bare else a for a in assignments]
    return Resolution(tuple(identities), tuple(sorted(assignments, key=lambda a: (a.sha, a.index))))


def _all_claims(
    drafts: Sequence[Draft], doubtful: Sequence[tuple[Claim, list[Draft]]]
) -> Iterator[tuple[Claim, object]]:
    for draft in drafts:
        yield from ((claim, how) for claim, how, _ in draft.members)
    yield from doubtful


def _iri(draft: Draft, claims: Sequence[Claim], iris: Iris) -> str:
    numbers = sorted(c.number for c in claims if c.number)
    symbol = parsed(numbers[0]) if numbers else None
    told_year = symbol is not None and symbol.year is not None
    period = "-".join(sorted(draft.periods or ()))
    if told_year:
        period = period.removeprefix(str(symbol.year)).lstrip("-") if symbol else ""
    own = next((c for c in claims if c.block.startswith("u:")), None)
    if own is not None:
        return iris.document("khong-so", own.block[2:])
    return iris.document(*_naming(claims[0], draft.kind), (draft.effective_place or "").lstrip("@"), period)


def _naming(claim: Claim, kind: str | None = None) -> tuple[str, str]:
    kind = kind or claim.kind or "van-ban"
    if claim.number:
        return kind, claim.key.replace("-", " ")
    name = claim.block[2:].replace("|", " ")
    return kind, name.removeprefix(fold_words(kind)).strip() or name
