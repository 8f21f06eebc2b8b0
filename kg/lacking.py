"""Who has not carried a directive out, as far as the library knows."""

from __future__ import annotations

from collections.abc import Sequence

from kg.cards import AgencyCard, DocumentCard, Edge
from kg.folding import fold_words
from kg.tiers import OTHER, Tier, is_former, is_one, tier_of, without_head
from kg.view import GraphView


def lacking(
    view: GraphView, card: DocumentCard, found: Sequence[Sequence[Edge]]
) -> dict[Tier, tuple[AgencyCard, ...]]:
    """The agencies of each tier that issued something to carry a document out (`found`: `kg.trees.levels`), which issued
    nothing of the kind that the library holds or has heard of. Only agencies that some paper names can be told;
    former ones and the document's own issuer are left out. Linear in the agencies."""
    issuers = {e.subject.issuer for level in found for e in level if e.subject.issuer}
    acting = {without_head(fold_words(name)) for name in (*issuers, card.issuer or "")}
    tiers = {tier for name in issuers if (tier := tier_of(name)).kind and tier.level != OTHER}
    told: dict[Tier, dict[str, AgencyCard]] = {tier: {} for tier in sorted(tiers, key=lambda t: t.name)}
    for agency in sorted(view.agencies(), key=lambda a: (len(a.name), a.name)):
        tier, body = tier_of(agency.name), without_head(fold_words(agency.name))
        if tier in told and body not in acting and is_one(agency.name) and not is_former(agency.name):
            told[tier].setdefault(body, agency)  # a body and its head are one
    return {
        tier: tuple(sorted(found.values(), key=lambda a: a.name)) for tier, found in told.items() if found
    }
