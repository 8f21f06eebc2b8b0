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
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import islice
from typing import Final

from kg.claims import Claim, is_law
from kg.drafts import Assignment, Draft, Identity, Resolution
from kg.evidence import Signature, fits, founding, narrow, passed_on, signature, soft_place
from kg.folding import digest, fold_words
from kg.identity_dates import with_conflicts
from kg.iris import Iris
from kg.periods import parsed
from kg.programmes import approved
from kg.twins import join_twins

_TITLES: Final = 12
"""Titles by which a paper is known to others at most."""


def resolve_block(claims: Iterable[Claim], iris: Iris) -> Resolution:
    """The identities among claims of one block of whole symbols (or of unnumbered papers)."""
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
        Draft(
            i.key,
            i.kind,
            frozenset(i.periods) if i.periods else None,
            i.place,
            None,
            set(i.dates),
            [],
            i,
            titles=dict.fromkeys(i.titles),
        )
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
        groups[signature(claim)].append(claim)

    def missing(claim: Claim) -> int:
        return (
            (len(claim.periods or ()) != 1)
            + (claim.place is None and not placeless)
            + (claim.kind is None and not typeless)
            + (claim.session is not None and not claim.number and not claim.title)
        )

    for key in sorted(groups, key=lambda s: (missing(groups[s][0]), not groups[s][0].dates, s)):
        members = sorted(groups[key], key=lambda c: (not c.held, c.sha, c.index))
        claim = members[0]
        fitting = [d for d in drafts if fits(members, d)]
        fitting, how, reason = narrow(claim, members, fitting)
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
                soft_place(claim),
            )
            how = "date" if claim.dates else "symbol" if claim.number else "name" if claim.name else "short"
            _join(draft, members, how, founding(claim))
            drafts.append(draft)


def _join(draft: Draft, members: Sequence[Claim], how: str, reason: str) -> None:
    for claim in members:
        ground = ("self", "chính văn bản này") if claim.held else (how, reason)
        draft.members.append((claim, *ground))
        draft.dates.update(claim.dates)
        draft.kind = draft.kind or claim.kind
        draft.place = draft.place or claim.place
        draft.level = draft.level or claim.level
        if claim.title:
            draft.titles[claim.title] = None
        if claim.periods and (draft.periods is None or len(claim.periods) < len(draft.periods)):
            draft.periods = frozenset(claim.periods)


def _finish(drafts: Sequence[Draft], doubtful: Sequence[tuple[Claim, list[Draft]]], iris: Iris) -> Resolution:
    """IRIs for the drafts, and stubs for what stays ambiguous."""
    drafts = sorted(drafts, key=lambda d: d.order)
    iri_of = _name_all(drafts, iris)
    numbered = _dates_by_number(drafts)
    identities: list[Identity] = []
    assignments: list[Assignment] = []
    for draft in drafts:
        rivals = _rivals(draft, numbered)
        iri = iri_of[id(draft)]
        if draft.known is None:
            members = sorted(draft.members, key=lambda m: (m[0].sha, m[0].index))
            identities.append(
                Identity(
                    iri, members[0][0].block, draft.key, draft.kind, tuple(sorted(draft.periods or ())),
                    draft.effective_place, frozenset(draft.dates), tuple(m[0] for m in members), rivals=rivals,
                    titles=_telling_titles(draft),
                )
            )  # fmt: skip
        for claim, how, reason in draft.members:
            told = with_conflicts(reason, claim.dates, draft.dates, rivals)
            assignments.append(Assignment(claim.sha, claim.index, iri, how, told))
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
    laws = tuple(sorted((passed_on(d), iri_of[id(d)]) for d in drafts if d.dates or d.periods))
    bare = {
        (c.sha, c.index)
        for c, *_ in _all_claims(drafts, doubtful)
        if c.name and not c.number and (not c.periods or is_law(c.type, c.name))
    }
    assignments = [replace(a, laws=laws) if (a.sha, a.index) in bare else a for a in assignments]
    return Resolution(tuple(identities), tuple(sorted(assignments, key=lambda a: (a.sha, a.index))))


def _telling_titles(draft: Draft) -> tuple[str, ...]:
    """The titles by which others know a paper: one of a plenum, and one that approves a programme."""
    told = any(claim.session or approved(claim.number, claim.title) for claim, *_ in draft.members)
    return tuple(islice(draft.titles, _TITLES)) if told else ()


def _all_claims(
    drafts: Sequence[Draft], doubtful: Sequence[tuple[Claim, list[Draft]]]
) -> Iterator[tuple[Claim, object]]:
    for draft in drafts:
        yield from ((claim, how) for claim, how, _ in draft.members)
    yield from doubtful


def _name_all(drafts: Sequence[Draft], iris: Iris) -> dict[int, str]:
    """The IRI of each draft by its id; where several would share one, the dates tell them apart, then a counter."""
    first: dict[int, str] = {}
    for draft in drafts:
        claims = sorted((m[0] for m in draft.members), key=lambda c: (c.sha, c.index))
        first[id(draft)] = draft.known.iri if draft.known else _iri(draft, claims, iris)
    shared = Counter(first[id(d)] for d in drafts)
    taken: Counter[str] = Counter()
    named: dict[int, str] = {}
    for draft in drafts:
        iri = first[id(draft)]
        if draft.known is None:
            if shared[iri] > 1 and draft.dates:
                iri = f"{iri}/{min(draft.dates)}"
            taken[iri] += 1
            iri = iri if taken[iri] == 1 else f"{iri}/{taken[iri]}"
        named[id(draft)] = iri
    return named


def _dates_by_number(drafts: Sequence[Draft]) -> dict[tuple[str | None, ...], Counter[str]]:
    """How many papers of each first date bear a number, by number, type, place and period."""
    found: dict[tuple[str | None, ...], Counter[str]] = defaultdict(Counter)
    for draft in drafts:
        for period in draft.periods or () if draft.key and draft.dates else ():
            found[draft.key, draft.kind, draft.effective_place, period][min(draft.dates)] += 1
    return found


def _rivals(draft: Draft, numbered: Mapping[tuple[str | None, ...], Counter[str]]) -> tuple[str, ...]:
    """Dates of other papers with its number, type and place in its period."""
    if not draft.key or not draft.dates:
        return ()
    own = min(draft.dates)
    found: set[str] = set()
    for period in draft.periods or ():
        given = numbered[draft.key, draft.kind, draft.effective_place, period]
        found.update(day for day, count in given.items() if day != own or count > 1)
    return tuple(sorted(found))


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
