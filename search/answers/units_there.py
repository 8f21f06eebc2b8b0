"""Papers of the districts and communes of a province: "các quận của Cần Thơ".

The name of a district or commune seldom tells its province; the papers that speak of what it made do.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from kg.tiers import COMMUNE, DISTRICT, tier_of
from search.answers.facts import Fact
from search.answers.fit import in_place, province_told
from search.answers.passages import of_evidence
from search.answers.state import Work


def units_there(work: Work, facts: Sequence[Fact]) -> tuple[Work, list[Fact]]:
    """Where units of a province are asked for, the papers of its own districts and communes, with the question no more held to the
    province; both as they are otherwise. Cost: the passages that prove the facts are read."""
    question = work.question
    place = question.asked.place or question.loose.place
    if question.where.level is None or not place:
        return work, list(facts)

    def there(fact: Fact) -> bool:
        card = fact.card
        if tier_of(card.issuer).level not in (DISTRICT, COMMUNE):
            return False
        if province_told(card):
            return in_place(card, place) is True
        tellers = [work.view.card(p.iri) for p in of_evidence(work.passages, fact.evidence) if p.iri]
        return any(teller is not None and in_place(teller, place) for teller in tellers)

    own = [fact for fact in facts if there(fact)]
    if not own:
        return work, list(facts)
    asked, loose = (replace(slot, place=None, or_places=()) for slot in (question.asked, question.loose))
    return replace(work, question=replace(question, asked=asked, loose=loose)), own
