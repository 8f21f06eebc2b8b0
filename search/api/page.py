"""The first page: one box, and under it the answer with its proof. Rendered here, no script."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Query
from fastapi.responses import HTMLResponse

from ingest.errors import LuocdoError
from search.api.dependencies import EngineDep
from search.api.rendering import EXAMPLES, render, trouble
from search.questions.model import QuestionTooLong

router = APIRouter(include_in_schema=False, default_response_class=HTMLResponse)


@router.get("/")
def home(engine: EngineDep, question: Annotated[str, Query(alias="q")] = "") -> HTMLResponse:
    """The box, and under it the answer when there is a question."""
    if not question.strip():
        return render("home.html", answer=None, trouble=None, examples=EXAMPLES, focus=True)
    try:
        answer = engine.ask(question)
    except (LuocdoError, QuestionTooLong) as error:
        return trouble(error, question)
    return render("home.html", question=question, answer=answer, trouble=None, examples=EXAMPLES)
