"""Identities: while they are put together (Draft), and as they are known afterwards."""

from __future__ import annotations

from dataclasses import dataclass, field

from kg.claims import Claim


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
    rivals: tuple[str, ...] = ()
    """Dates of other papers to which the same number of the same issuer and period is given."""
    titles: tuple[str, ...] = ()
    """What a paper is called that a plenum of the Party's centre passed or that approves a programme: others know it by that."""


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
    level: str | None = None
    """The level of administration that issuers without a place tell, None when none does."""
    titles: dict[str, None] = field(default_factory=dict)
    """What its claims call it, in the order of their joining."""

    @property
    def effective_place(self) -> str | None:
        return self.place or self.soft

    @property
    def order(self) -> tuple[str, ...]:
        """A key that sorts drafts the same way whatever order they were made in."""
        return (
            self.key,
            self.kind or "",
            *sorted(self.periods or ()),
            self.place or "",
            self.soft or "",
            *sorted(self.dates),
        )
