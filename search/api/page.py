"""The first page: one box, and under it the answer with its proof and the passages to read. Works without scripts."""

from __future__ import annotations

from typing import Annotated, Literal

from fastapi import APIRouter, Depends, Query, Response
from fastapi.responses import HTMLResponse

from ingest.errors import LuocdoError
from kg.cards import DocumentCard
from kg.reports import FORMATS
from kg.view import GraphView
from search.answers.model import Answer
from search.api.dependencies import EngineDep
from search.api.page_compare import documents_compared
from search.api.page_search import PAGE_SIZE, Asked, Found, asked, found
from search.api.papers import attachment
from search.api.rendering import PageDep
from search.engine.engine import Engine
from search.questions.model import QuestionTooLong

MOST_STATES = 50
NOT_HELD = "Thông tin này không có trong kho."
"""How an answer says that the library does not tell (`search.answers.text`)."""
router = APIRouter(include_in_schema=False, default_response_class=HTMLResponse)


@router.get("/")
def home(page: PageDep, engine: EngineDep, asked: Annotated[Asked, Depends(asked)]) -> HTMLResponse:
    """The box, and under it the answer when there is a question; only passages where filters or pages are asked for."""
    if not asked.words.strip():
        return page.render("home.html", examples=engine.examples(), held=_held(engine))
    try:
        answer = None if asked.narrowed else engine.ask(asked.words)
        shown = _passages(engine, asked) if answer is None or answer.passages else None
        cards = engine.read(lambda view: _cards(view, answer, shown))
        states = engine.read(lambda view: _states(view, answer)) if answer else {}
    except (LuocdoError, QuestionTooLong) as error:
        return page.trouble(error, asked.words)
    return page.render(
        "answer.html",
        question=asked.words,
        answer=answer,
        cards=cards,
        states=states,
        found=shown,
        asked=asked,
        compared=documents_compared(engine, [one.iri for one in answer.documents])
        if answer is not None and answer.kind == "compare"
        else (),
        not_found=answer is not None and _nothing(answer),
    )


@router.get("/tra-loi/{form}")
def save(
    page: PageDep,
    engine: EngineDep,
    form: Literal["docx", "pdf"],
    words: Annotated[str, Query(alias="q", min_length=1)],
) -> Response:
    """The answer to a question as a Word or PDF file, with its documents and proofs."""
    try:
        content = engine.work("answered", words, form)
    except (LuocdoError, QuestionTooLong) as error:
        return page.trouble(error, words)
    answer = Response(content, media_type=FORMATS[form].media_type)
    answer.headers["Content-Disposition"] = attachment(f"tra-loi{FORMATS[form].suffix}")
    return answer


def _nothing(answer: Answer) -> bool:
    """Whether an answer says that the library does not tell; passages shown with it are only the nearest."""
    return not answer.documents and not answer.candidates and NOT_HELD in answer.text


def _passages(engine: Engine, asked: Asked) -> Found:
    searched = engine.find(
        asked.words, limit=PAGE_SIZE, offset=asked.offset, where=asked.where(), facets=True
    )
    return found(searched, asked)


def _cards(view: GraphView, answer: Answer | None, shown: Found | None) -> dict[str, DocumentCard]:
    """The cards of what is shown: state, date and agency are not in answers and passages themselves."""
    iris = [one.iri for one in shown.passages] if shown else []
    if answer:
        iris += [one.iri for one in answer.documents] + [one.iri for one in answer.candidates]
    return {iri: card for iri in iris if (card := view.card(iri)) is not None}


def _states(view: GraphView, answer: Answer) -> dict[str, str | None]:
    """Whether the first documents of an answer are in force, as far as the papers say. Some lookups each."""
    iris = [one.iri for one in answer.candidates] + [one.iri for one in answer.documents]
    return {iri: view.status(iri).word for iri in dict.fromkeys(iris[:MOST_STATES])}


def _held(engine: Engine) -> int:
    """How many documents are held, as the catalog says: graph and index may still be on their way. 0 without a library."""
    try:
        return engine.catalog.counts()["documents"]
    except LuocdoError:
        return 0
