"""Which documents of a class come first: the newest, the oldest, those that most others speak of."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from kg.cards import DocumentCard
from kg.view import GraphView
from search.answers.conditions import of_level
from search.answers.fit import of_type
from search.questions.model import Order


def first(
    view: GraphView, cards: Sequence[DocumentCard], order: Order
) -> tuple[list[DocumentCard], dict[str, int]]:
    """The first documents in an order, with those that tie with the last of them, and how many stand for each. Cost: a
    look-up a document where others are counted."""
    if order.by != "most":
        dated = sorted((c for c in cards if c.date), key=lambda c: c.date or "", reverse=order.by == "newest")
        if not order.take:
            return dated, {}
        day = dated[min(order.take, len(dated)) - 1].date if dated else None
        return [c for i, c in enumerate(dated) if i < order.take or c.date == day], {}
    counts = {c.iri: _count(view, c, order) for c in cards}
    ranked = sorted((c for c in cards if counts[c.iri]), key=lambda c: -counts[c.iri])
    least = counts[ranked[min(order.take, len(ranked)) - 1].iri] if ranked else 0
    return [c for c in ranked if counts[c.iri] >= least], counts


def _count(view: GraphView, card: DocumentCard, order: Order) -> int:
    """How many documents of the order's types do to this one, or this one to them, what the order tells."""
    if not order.relations and order.direction == "in":
        others: Iterable[object] = view.citing(card.iri)
    else:
        rels = order.relations or (None,)
        edges = [e for rel in rels for e in view.related(card.iri, rel, order.direction)]
        others = [e.subject if order.direction == "in" else e.object for e in edges]
    papers = [c for c in others if isinstance(c, DocumentCard)]
    counted = [c for c in papers if not order.level or of_level(c.issuer, order.level)]
    return len({c.iri for c in counted if of_type(c, order.types) and c.iri != card.iri})
