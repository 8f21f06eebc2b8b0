"""The first page: one box, and under it the answer with its proof. Works without scripts."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Query
from fastapi.responses import HTMLResponse

from ingest.errors import LuocdoError
from kg.cards import DocumentCard
from kg.view import GraphView
from search.answers.model import Answer
from search.api.dependencies import EngineDep
from search.api.rendering import EXAMPLES, PageDep
from search.engine.engine import Engine
from search.questions.model import QuestionTooLong

router = APIRouter(include_in_schema=False, default_response_class=HTMLResponse)


@router.get("/")
def home(page: PageDep, engine: EngineDep, question: Annotated[str, Query(alias="q")] = "") -> HTMLResponse:
    """The box, and under it the answer when there is a question."""
    if not question.strip():
        return page.render("home.html", examples=EXAMPLES, counts=_counts(engine))
    try:
        answer = engine.ask(question)
        cards = engine.read(lambda view: _cards(view, answer))
    except (LuocdoError, QuestionTooLong) as error:
        return page.trouble(error, question)
    return page.render("answer.html", question=question, answer=answer, cards=cards)


def _cards(view: GraphView, answer: Answer) -> dict[str, DocumentCard]:
    """The cards of the documents of an answer: their state is not in the answer itself."""
    iris = [one.iri for one in answer.documents] + [one.iri for one in answer.candidates]
    return {iri: card for iri in iris if (card := view.card(iri)) is not None}


def _counts(engine: Engine) -> tuple[int, int] | None:
    """How many documents are held and how many are only cited; None while there is no library."""
    try:
        return engine.read(lambda view: (len(view.documents(held=True)), len(view.documents(held=False))))
    except LuocdoError:
        return None
