"""Lists over a library hold only papers that surely are of the agency or place a question tells; those of which that is
not known are counted apart."""

from __future__ import annotations

from collections.abc import Sequence

from kg.cards import DocumentCard
from kg.view import GraphView
from search.answers.facts import Fact
from search.answers.fit import fits, province_told
from search.answers.state import Work
from search.questions.model import Question, Slot
from search.questions.office_names import national, office_name


def surely_theirs(work: Work, facts: Sequence[Fact]) -> tuple[list[Fact], str]:
    """The facts whose papers surely are of the agencies and places asked for, and a sentence that counts the rest, empty
    where nothing is left out. A library of one place alone leaves nothing out: what does not say whose it is will be of
    that place. Cost: where some are not known, a pass over the held papers."""
    asked = whose(work.question)
    if asked == Slot() or (all(national(office_name(name)) for name in asked.issuers) and asked.issuers):
        return list(facts), ""
    sure = [f for f in facts if fits(f.card, asked)]
    if len(sure) == len(facts) or of_one_place(work.view):
        return list(facts), ""
    return sure, uncertain(len(facts) - len(sure))


def whose(question: Question) -> Slot:
    """The agencies and places of the papers asked for, and nothing else."""
    asked, loose = question.asked, question.loose
    return Slot(
        issuers=asked.issuers or loose.issuers,
        place=asked.place or loose.place,
        or_places=asked.or_places if asked.place else loose.or_places,
    )


def uncertain(n: int) -> str:
    """The sentence that counts papers of which it is not known whose they are."""
    return f" Chưa rõ cơ quan hoặc nơi ban hành: {n} văn bản." if n else ""


def of_one_place(view: GraphView) -> bool:
    """Whether all papers held are of one province, as far as they say. Stops at the second."""
    found: set[str] = set()
    cards: Sequence[DocumentCard] = view.documents(held=True)
    for card in cards:
        found.update(province_told(card))
        if len(found) > 1:
            return False
    return True
