"""Relations as they are told: the properties of their wire words, which say most, and in what order they are shown."""

from __future__ import annotations

from collections.abc import Iterable

from kg.cards import CampaignCard, DocumentCard, Edge
from ontology.vocabulary import CAMPAIGN_RELATIONS, DCT, ELI, RELATIONS

_WEAK = "cites"


def predicates(rel: str) -> Iterable[str]:
    """The properties of a wire word, with those towards campaigns. Raises KeyError for no wire word."""
    found = [RELATIONS[rel]]
    if rel in CAMPAIGN_RELATIONS:
        found.append(CAMPAIGN_RELATIONS[rel])
    if rel == "cites":
        found += [ELI.refers_to, DCT.relation]
    return dict.fromkeys(found)


def strongest(edges: Iterable[Edge]) -> list[Edge]:
    """The edges without those that only cite what another edge relates more closely."""
    edges = list(edges)
    close = {(e.subject.iri, e.object.iri) for e in edges if e.rel != _WEAK}
    return [e for e in edges if e.rel != _WEAK or (e.subject.iri, e.object.iri) not in close]


def in_order(edges: Iterable[Edge]) -> tuple[Edge, ...]:
    """Edges in the order they are shown: by relation, then by date and number of both ends."""
    return tuple(sorted(edges, key=lambda e: (e.rel, _order(e.object), _order(e.subject), e.provision or "")))


def _order(card: DocumentCard | CampaignCard) -> tuple[str, str, str]:
    if isinstance(card, CampaignCard):
        return ("", card.name, card.iri)
    return (card.date or str(card.year or ""), card.number or card.name or "", card.iri)
