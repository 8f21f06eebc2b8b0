"""What a library holds at a glance, and which documents it should get next."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from kg.cards import DocumentCard
from search.engine.neighbourhood import links_of

if TYPE_CHECKING:
    from search.engine.engine import Engine

_MOST = 30


@dataclass(frozen=True, slots=True)
class Overview:
    """`types` and `years`: (what, how many held documents); `wanted`: (document, how many of the documents held speak of it)."""

    counts: dict[str, Any]
    types: tuple[tuple[str, int], ...]
    years: tuple[tuple[str, int], ...]
    wanted: tuple[tuple[DocumentCard, int], ...]


def overview(engine: Engine) -> Overview:
    """Linear in the documents known and their relations: some tens of milliseconds for 5,000 documents."""
    types: dict[str, int] = {}
    years: dict[str, int] = {}
    for card in engine.view.documents(held=True):
        types[card.type or "Không rõ loại"] = types.get(card.type or "Không rõ loại", 0) + 1
        year = str(card.year or (card.date or "")[:4] or "không rõ")
        years[year] = years.get(year, 0) + 1
    cited_only = engine.view.documents(held=False)
    links = links_of(engine.graph.snapshot)
    held = {card.iri for card in engine.view.documents(held=True)}
    wanted = [
        (card, len({link.other for link in links.of(card.iri) if not link.outward} & held))
        for card in cited_only
    ]
    wanted.sort(key=lambda one: (-one[1], one[0].iri))
    catalog = engine.catalog
    counts = {
        **catalog.counts(),
        "cited_only": len(cited_only),
        "campaigns": len(engine.view.campaigns()),
        "agencies": len(engine.view.agencies()),
    }
    return Overview(
        counts,
        tuple(sorted(types.items(), key=lambda one: (-one[1], one[0]))),
        tuple(sorted(years.items())),
        tuple(one for one in wanted[:_MOST] if one[1]),
    )
