"""Campaigns by the wider one they are part of, and the newest and oldest by the papers that launched them."""

from __future__ import annotations

from collections.abc import Sequence

from kg.cards import CampaignCard
from kg.view import GraphView
from search.answers.facts import campaign_facts
from search.questions.model import Order


def parts_of(view: GraphView, wholes: Sequence[CampaignCard]) -> tuple[CampaignCard, ...]:
    """The campaigns that carry out the given ones, and theirs in turn. A pass over the campaigns for each level."""
    found: dict[str, CampaignCard] = {}
    level = {c.iri for c in wholes}
    while level:
        below = [c for c in view.campaigns() if c.part_of in level and c.iri not in found]
        found.update((c.iri, c) for c in below)
        level = {c.iri for c in below}
    return tuple(c for c in found.values() if c not in wholes)


def in_order(view: GraphView, cards: Sequence[CampaignCard], order: Order) -> tuple[CampaignCard, ...]:
    """The first of the campaigns by the day of the first paper that launched each; those of the same day with it, those
    without a day left out. A look-up a campaign."""
    days = {c.iri: day for c in cards if (day := _launched_on(view, c))}
    ranked = sorted(
        (c for c in cards if c.iri in days), key=lambda c: days[c.iri], reverse=order.by == "newest"
    )
    if not ranked or not order.take:
        return tuple(ranked)
    last = days[ranked[min(order.take, len(ranked)) - 1].iri]
    return tuple(c for i, c in enumerate(ranked) if i < order.take or days[c.iri] == last)


def _launched_on(view: GraphView, card: CampaignCard) -> str | None:
    """The day of the first paper that launched a campaign itself."""
    edges = view.campaign_documents(card.iri, "launches", parts=False)
    own = [e.subject.date for e in edges if e.subject.date]
    told = own or [
        f.card.date for f in campaign_facts(view, card, "launches") if f.card.date and f.steps == 1
    ]
    return min(told, default=None)
