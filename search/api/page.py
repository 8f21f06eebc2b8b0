"""The page for people: one box, the answer with its proof; and the card of a document. Rendered here, no script."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Annotated, Any
from urllib.parse import quote

from fastapi import APIRouter, Query
from fastapi.responses import HTMLResponse
from jinja2 import Environment, FileSystemLoader, StrictUndefined, select_autoescape

from ingest.errors import LuocdoError
from search.api.dependencies import EngineDep
from search.api.problems import title_of
from search.labels import RELATION_WORDS, STATUS_WORDS, by_relation, card_line, date_words, document_label
from search.question_model import QuestionTooLong

router = APIRouter(include_in_schema=False, default_response_class=HTMLResponse)

EXAMPLES = (
    "Kế hoạch nào thực hiện Chỉ thị 41?",
    "Quyết định 10/2024/QĐ-UBND có căn cứ pháp lý gì?",
    "Nghị quyết nào đã bị sửa đổi, bổ sung?",
)


@cache
def _templates() -> Environment:
    folder = Path(__file__).parent.parent / "web" / "templates"
    environment = Environment(
        loader=FileSystemLoader(folder), autoescape=select_autoescape(default=True), undefined=StrictUndefined
    )
    environment.filters.update(
        date=date_words,
        by_relation=by_relation,
        card=card_line,
        label=document_label,
        url=lambda text: quote(text, safe=""),
    )
    environment.globals.update(relation_words=RELATION_WORDS, status_words=STATUS_WORDS)
    return environment


def _render(name: str, status: int = 200, **values: Any) -> HTMLResponse:
    return HTMLResponse(_templates().get_template(name).render(**values), status_code=status)


@router.get("/")
def home(engine: EngineDep, question: Annotated[str, Query(alias="q")] = "") -> HTMLResponse:
    """The box, and under it the answer when there is a question."""
    if not question.strip():
        return _render("home.html", question="", answer=None, trouble=None, examples=EXAMPLES)
    try:
        answer = engine.ask(question)
    except (LuocdoError, QuestionTooLong) as error:
        status, _ = title_of(error)
        return _render(
            "home.html", status, question=question[:200], answer=None, trouble=str(error), examples=EXAMPLES
        )
    return _render("home.html", question=question, answer=answer, trouble=None, examples=EXAMPLES)


@router.get("/van-ban")
def document(engine: EngineDep, name: Annotated[str, Query(alias="so", min_length=1)]) -> HTMLResponse:
    """The card of one document."""
    try:
        shown = engine.show(name)
    except LuocdoError as error:
        status, _ = title_of(error)
        return _render(
            "home.html", status, question=name[:200], answer=None, trouble=str(error), examples=EXAMPLES
        )
    return _render("document.html", question="", shown=shown)
