"""Relations between two classes of documents: "kế hoạch năm 2024 của UBND thành phố thực hiện nghị quyết của Chính phủ",
"kế hoạch của UBND xã căn cứ kế hoạch nào"."""

from __future__ import annotations

from dataclasses import replace

from kg.cards import DocumentCard
from search.answers import text as say
from search.answers.campaigns_told import of_launched
from search.answers.classed import class_of
from search.answers.facts import INSTEAD, Fact, merged
from search.answers.fit import kept
from search.answers.state import Reply, Work
from search.questions.model import Slot


def between_classes(work: Work) -> Reply:
    """The documents of the asked class that stand in the relation to any of the other; where none does, those of a
    relation that papers word alike. Cost: a look-up for each document of the class that acts."""
    question = work.question
    inward = question.direction == "in"
    given = question.anchors[0]
    if given.types == ("campaign",):
        return of_launched(work, given.issuers)
    ends, target = (question.asked, given) if inward else (given, question.asked)
    alike = INSTEAD.get((question.relations[0], question.direction or "in"), ())
    subjects = class_of(work.view, ends, question.loose)
    found: list[Fact] = []
    for relations in (question.relations, alike):
        for card in subjects if not found else ():
            found += _of_one(work, card, relations, replace(target, topic=()), inward)
    found = merged(found)
    things, asked = say.slot_label(given), say.asked_label(question)
    verb = say.ACTIVE[found[0].relation if found else question.relations[0]]
    told = f"{asked} {verb} {things}" if inward else f"{asked} mà {things} {verb}"
    if not found:
        return Reply(say.absent(told.replace(asked, say.which(question), 1)))
    cards = [f.card for f in found]
    return Reply(f"{say.counted(cards, told)}: {say.listed(cards)}.", tuple(found))


def _of_one(
    work: Work, card: DocumentCard, relations: tuple[str, ...], target: Slot, inward: bool
) -> list[Fact]:
    """What one document of the acting class does to the other class."""
    edges = [e for rel in relations for e in work.view.related(card.iri, rel, "out")]
    return [
        Fact(card if inward else e.object, e.rel, (e,))
        for e in edges
        if isinstance(e.object, DocumentCard) and kept([e.object], target)
    ]
