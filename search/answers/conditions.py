"""Whether a document meets the conditions on itself that stand apart in a question: days, signer, level of office, held or
only cited, of other types than these. What is unknown does not meet them."""

from __future__ import annotations

from typing import Final

from kg.cards import DocumentCard
from kg.tiers import CENTRAL, COMMUNE, DISTRICT, PROVINCE, tier_of
from kg.view import GraphView
from search.answers.fit import of_type
from search.questions.fold import words
from search.questions.model import Days, Where

_LEVELS: Final = {
    "xã": COMMUNE, "huyện": DISTRICT, "tỉnh": PROVINCE, "trung ương": CENTRAL, "sở": PROVINCE, "bộ": CENTRAL,
}  # fmt: skip
_KINDS: Final = {"sở": "Sở, ngành", "bộ": "Bộ, ngành"}
"""What tells these from others of their level (`kg.tiers`)."""


def meets(view: GraphView, card: DocumentCard, where: Where) -> bool:
    """Whether a document surely meets the conditions on itself; what is unknown does not."""
    if where.among and card.iri not in where.among:
        return False
    if where.without and of_type(card, where.without) is not False:
        return False
    if where.held is not None and card.held is not where.held:
        return False
    if where.signer and (not card.signer or words(card.signer) != words(where.signer)):
        return False
    if where.level and not _of_level(card.issuer, where.level):
        return False
    return where.days is None or _within(view, card, where.days)


def _of_level(issuer: str | None, asked: str) -> bool:
    """Whether an office is of the level or kind that a question tells; a province's departments are not the province."""
    tier = tier_of(issuer)
    kind = _KINDS.get(asked)
    return tier.level == _LEVELS[asked] and (
        tier.kind == kind if kind else asked != "tỉnh" or tier.kind != _KINDS["sở"]
    )


def _within(view: GraphView, card: DocumentCard, days: Days) -> bool:
    if days.of == "ended":
        status = view.status(card.iri)
        told = status.since if status.word == "notInForce" else card.expires
    else:
        told = card.effective if days.of == "effective" else card.date
    if told is None:
        return False
    return (days.since or told) <= told <= (days.until or told)
