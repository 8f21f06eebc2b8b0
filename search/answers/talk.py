"""What a talk is about from one question to the next: the documents answered and those asked about, by their IRIs."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from kg.cards import CampaignCard
from kg.view import GraphView
from search.answers.anchor import Anchor
from search.answers.model import AnswerDocument, Talk
from search.questions.model import MAX_LENGTH, Previous, Question, Slot

_MOST: Final = 50
"""How many documents are carried on."""


def talk_of(
    question: Question,
    documents: Iterable[AnswerDocument],
    anchors: Iterable[Anchor],
    campaigns: Iterable[CampaignCard] = (),
) -> Talk:
    """What to hand to the next question. After "kế hoạch nào thực hiện D" the talk is of the plan, after "D căn cứ văn
    bản nào" it is of D still."""
    asked = tuple(
        dict.fromkeys(
            iri for a in anchors for iri in (*(c.iri for c in a.cards), *(c.iri for c in a.campaigns))
        )
    )
    found = (*(c.iri for c in campaigns), *(d.iri for d in documents))
    answered = tuple(iri for iri in dict.fromkeys(found) if iri not in asked)
    said = (
        question.text if len(question.text) <= MAX_LENGTH else ""
    )  # written out, it may be longer than any asked
    return Talk(answered[:_MOST], asked[:_MOST], question.direction == "in" or not asked, said)


def previous_from(talk: Talk, view: GraphView) -> Previous:
    """The same as slots that a question can point at; what the library no longer knows is left out."""
    return Previous(
        tuple(s for iri in talk.answered if (s := _slot(iri, view))),
        tuple(s for iri in talk.asked if (s := _slot(iri, view))),
        talk.of_answered,
        talk.question,
    )


def _slot(iri: str, view: GraphView) -> Slot | None:
    card = view.card(iri)
    if card is not None:
        return Slot(
            types=(card.type,) if card.type else (),
            number=card.number,
            name=card.name,
            date=card.date,
            iris=(iri,),
        )
    campaign = next((c for c in view.campaigns() if c.iri == iri), None)
    return Slot(name=campaign.name, campaign=True) if campaign else None
