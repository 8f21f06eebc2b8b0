"""What a library holds at a glance, and which documents it should get next."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from kg.cards import DocumentCard

if TYPE_CHECKING:
    from search.engine.engine import Engine

_MOST = 30
_WANTED = """
PREFIX cito: <http://purl.org/spar/cito/>
PREFIX pol: <https://luocdo.vn/ns/policy#>
SELECT ?document (COUNT(DISTINCT ?citing) AS ?count) WHERE {
  ?document pol:held "false" . ?proof cito:hasCitedEntity ?document ; cito:hasCitingEntity ?citing .
} GROUP BY ?document ORDER BY DESC(?count) ?document LIMIT 30
"""


@dataclass(frozen=True, slots=True)
class Overview:
    """`types` and `years`: (what, how many held documents); `wanted`: (document, how many documents cite it)."""

    counts: dict[str, Any]
    types: tuple[tuple[str, int], ...]
    years: tuple[tuple[str, int], ...]
    wanted: tuple[tuple[DocumentCard, int], ...]


def overview(engine: Engine) -> Overview:
    """Read anew for each state of the graph: some tens of milliseconds for some hundred documents."""
    types: dict[str, int] = {}
    years: dict[str, int] = {}
    for card in engine.view.documents(held=True):
        types[card.type or "Không rõ loại"] = types.get(card.type or "Không rõ loại", 0) + 1
        year = str(card.year or (card.date or "")[:4] or "không rõ")
        years[year] = years.get(year, 0) + 1
    rows: Any = engine.graph.query(_WANTED)
    found = [(engine.view.card(row["document"].value), int(row["count"].value)) for row in rows]
    catalog = engine.catalog
    counts = {
        **catalog.counts(),
        "cited_only": len(engine.view.documents(held=False)),
        "campaigns": len(engine.view.campaigns()),
        "agencies": len(engine.view.agencies()),
    }
    return Overview(
        counts,
        tuple(sorted(types.items(), key=lambda one: (-one[1], one[0]))),
        tuple(sorted(years.items())),
        tuple((card, count) for card, count in found[:_MOST] if card is not None),
    )
