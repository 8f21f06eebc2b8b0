"""Lists over a library hold only papers that surely are of the agency or place a question tells; those of which that is
not known are counted apart."""

from __future__ import annotations

from collections.abc import Callable, Sequence

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
    asked = to_be_sure_of(work.question)
    sure = list(facts) if asked is None else [f for f in facts if fits(f.card, asked)]
    if len(sure) == len(facts) or of_one_place(work.view):
        return list(facts), ""
    return sure, uncertain(len(facts) - len(sure))


def to_be_sure_of(question: Question) -> Slot | None:
    """The agencies and places that a paper must surely be of to be told; None where none are asked for, and where all are
    national, whose papers are known by their kind."""
    asked = whose(question)
    if asked == Slot() or (all(national(office_name(name)) for name in asked.issuers) and asked.issuers):
        return None
    return asked


def doubtful(work: Work) -> Callable[[DocumentCard], bool]:
    """Whether it is not known of a paper that it is of the agencies and places asked for, so that it is not told; never so where
    the library is of one place. Where the papers are grounds on which something is done, those without any agency are in no
    doubt: they may be of the State. Cost: as `surely_theirs`."""
    asked = to_be_sure_of(work.question)
    if asked is None or of_one_place(work.view):
        return lambda card: False
    grounds = work.question.direction == "out"
    return lambda card: fits(card, asked) is None and not (grounds and card.issuer is None)


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
