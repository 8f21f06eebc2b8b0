"""What all papers together tell of each campaign: one name, who launched it, its period and the wider one."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Any

from kg.cards import CampaignCard
from kg.claims_places import level_of
from kg.periods import place_of

Row = Any


def gathered(rows: Iterable[Row]) -> dict[str, CampaignCard]:
    """The card of each campaign by IRI, of rows with ?campaign and what one paper tells of it. Linear in the rows."""
    found: dict[str, dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
    for row in rows:
        for name in ("name", "variant", "launcher", "period", "wider"):
            if row[name] is not None:
                found[row["campaign"].value][name].add(row[name].value)
    return {iri: _campaign(iri, said) for iri, said in sorted(found.items())}


def _campaign(iri: str, said: Mapping[str, set[str]]) -> CampaignCard:
    names = sorted(said["name"], key=lambda n: (n.isupper(), -len(n), n))

    def first(name: str) -> str | None:
        return min(said.get(name, ()), default=None)

    variants = tuple(sorted({*names[1:], *said.get("variant", ())} - {names[0]}))
    # Papers of one place tend to name their own office; a body of the whole country has the first word.
    launcher = min(said.get("launcher", ()), key=_whose_word, default=None)
    return CampaignCard(iri, names[0], launcher, first("period"), first("wider"), variants)


def _whose_word(launcher: str) -> tuple[int, str]:
    """The order of those told to have launched a campaign: the nation's bodies, a place's, offices of unknown places."""
    return (2 if level_of(launcher) else 1 if place_of(launcher) else 0), launcher
