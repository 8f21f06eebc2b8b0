"""Whether a document meets the conditions on itself that stand apart in a question: days, signer, level of office, held or
only cited, of other types than these. What is unknown does not meet them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from kg.cards import DocumentCard
from kg.folding import fold_words
from kg.status import ENDS, enders, only_tells
from kg.tiers import CENTRAL, COMMUNE, DISTRICT, PROVINCE, is_former, tier_of, without_head
from kg.view import GraphView
from search.answers.fit import in_place, of_type
from search.answers.kinds import is_of
from search.questions.fold import fold, words
from search.questions.levels import PARTY_LEVELS
from search.questions.model import Days, Slot, Where
from search.questions.regions import REGIONS

_LEVELS: Final = {
    "xã": COMMUNE, "huyện": DISTRICT, "tỉnh": PROVINCE, "trung ương": CENTRAL, "sở": PROVINCE, "bộ": CENTRAL,
}  # fmt: skip
_KINDS: Final = {"sở": "Sở, ngành", "bộ": "Bộ, ngành"}
"""What tells these from others of their level (`kg.tiers`)."""


_LOCAL: Final = frozenset({PROVINCE, DISTRICT, COMMUNE})
_EACH: Final = "các "
"""Before the word for a unit: only offices of units called so, "các quận"."""


def meets(view: GraphView, card: DocumentCard, where: Where) -> bool:
    """Whether a document surely meets the conditions on itself; what is unknown does not."""
    if where.among and card.iri not in where.among:
        return False
    if where.without and of_type(card, where.without) is not False:
        return False
    if any(_is_one(card, slot) for slot in where.beyond):
        return False
    if where.held is not None and card.held is not where.held:
        return False
    if where.signer and (not card.signer or words(card.signer) != words(where.signer)):
        return False
    if where.former and not _of_former(card):
        return False
    if where.level and not of_level(card.issuer, where.level):
        return False
    if where.region and not any(in_place(card, name) for name in REGIONS[where.region]):
        return False
    if where.ended and _extent(view, card) != where.ended:
        return False
    return where.days is None or _within(view, card, where.days)


def _is_one(card: DocumentCard, slot: Slot) -> bool:
    """Whether a document is the one that a slot names by its number, or by the serial part of it."""
    if slot.number is None:
        return bool(slot.name) and words(card.name or card.title or "") == words(slot.name or "")
    number = slot.number
    fits = card.number == number or bool(re.match(rf"0*{re.escape(number)}[/-]", card.number or ""))
    return bool(number) and fits and of_type(card, slot.types) is not False


def _extent(view: GraphView, card: DocumentCard) -> str | None:
    """How far a document has lost force; no look-up where no paper ends it or any of it."""
    if not any(card.iri in view.targets(rel) for rel in ENDS):
        return None
    return {"notInForce": "whole", "partiallyInForce": "part"}.get(view.status(card.iri).word or "")


_LAST_DAY: Final = "2025-06-30"
"""The last day of the provinces that were merged."""


def _of_former(card: DocumentCard) -> bool:
    """Whether a paper is of a body of before the merger: it is called so, or the paper's day tells."""
    if card.issuer and is_former(card.issuer):
        return True
    if card.date:
        return card.date <= _LAST_DAY
    return card.year is not None and card.year < int(_LAST_DAY[:4])


def of_level(issuer: str | None, asked: str) -> bool:
    """Whether an office is of the level or kind that a question tells; a province's departments are not the province."""
    if asked.startswith(_EACH):
        unit = asked.removeprefix(_EACH)  # "Bộ Chỉ huy Quân sự" is of no "quận"
        spelled = re.search(rf"(?<!các )(?<!\w){unit}(?!\w)", (issuer or "").lower()) is not None
        return spelled and f" {fold(unit)} " in f"{without_head(fold_words(issuer or ''))} "
    if asked in PARTY_LEVELS:
        return is_of(issuer, fold(asked))
    tier = tier_of(issuer)
    if asked == "địa phương":
        return tier.level in _LOCAL
    kind = _KINDS.get(asked)
    return tier.level == _LEVELS[asked] and (
        tier.kind == kind if kind else asked != "tỉnh" or tier.kind != _KINDS["sở"]
    )


def _within(view: GraphView, card: DocumentCard, days: Days) -> bool:
    told = {"issued": card.date, "effective": card.effective}.get(days.of) or None
    if days.of == "ended":
        told = _end(view, card)
    if told is None:
        return days.of == "issued" and card.year is not None and _whole(card.year, days)
    return (days.since or told) <= told <= (days.until or told)


def _whole(year: int, days: Days) -> bool:
    """Whether a whole year lies within the days: of a paper whose day nobody tells."""
    return (days.since or "") <= f"{year}-01-01" and f"{year}-12-31" <= (days.until or "9999-12-31")


def _end(view: GraphView, card: DocumentCard) -> str | None:
    """The day on which a document ended or ends; no look-up where no paper ends it."""
    if not any(card.iri in view.targets(rel) for rel in ENDS):
        return card.expires
    status = view.status(card.iri)
    return status.since if status.word == "notInForce" else card.expires


def undated(view: GraphView, cards: Sequence[DocumentCard], where: Where) -> list[DocumentCard]:
    """Of the cards, those of which nobody tells on which day they ended, and whose end was issued within the days asked
    for: they may have ended then. Empty where no days of an end are asked for."""
    days = where.days
    if days is None or days.of != "ended":
        return []
    found = []
    for card in cards:
        if not any(card.iri in view.targets(rel) for rel in ENDS):
            continue
        status = view.status(card.iri)
        if status.word != "notInForce" or status.since:
            continue
        by = [e.subject for e in enders(status.edges, None) if not only_tells(e)]
        issued = min((c.date for c in by if c.date), default=None)
        if issued and (days.since or issued) <= issued <= (days.until or issued):
            found.append(card)
    rest = replace(where, days=None)
    return [c for c in found if meets(view, c, rest)]
