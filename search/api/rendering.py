"""How pages are made: the templates with their filters, and the links from a proof to the place that says it."""

from __future__ import annotations

from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import Any
from urllib.parse import quote, urlencode

from fastapi.responses import HTMLResponse
from jinja2 import Environment, FileSystemLoader, StrictUndefined, select_autoescape

from kg.cards import Evidence
from search.answers.model import AnswerEvidence, AnswerPassage
from search.api.problems import title_of
from search.labels import (
    RELATION_WORDS,
    STATUS_WORDS,
    by_relation,
    card_line,
    date_words,
    document_label,
    reading_words,
    section_words,
    shortened,
)

_QUOTED = 120
EXAMPLES = (
    "Kế hoạch nào thực hiện Chỉ thị 41?",
    "Quyết định 10/2024/QĐ-UBND có căn cứ pháp lý gì?",
    "Nghị quyết nào đã bị sửa đổi, bổ sung?",
)


@cache
def _templates() -> Environment:
    folder = Path(__file__).parent.parent / "web" / "templates"
    environment = Environment(
        loader=FileSystemLoader(folder),
        autoescape=select_autoescape(default=True),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters.update(
        date=date_words,
        by_relation=by_relation,
        card=card_line,
        label=document_label,
        short=shortened,
        place=place_link,
        lines=lines_of,
        section=section_words,
        reasons=reading_words,
        names=lambda paths: ", ".join(path.rsplit("/", 1)[-1] for path in paths),
        url=lambda text: quote(text, safe=""),
    )
    environment.globals.update(relation_words=RELATION_WORDS, status_words=STATUS_WORDS)
    return environment


def place_link(found: Evidence | AnswerEvidence | AnswerPassage) -> str:
    """The address of the text where a proof or passage stands, so that it is marked there."""
    if isinstance(found, Evidence) and found.end > found.start:
        asked: dict[str, Any] = {"tep": found.source, "tu": found.start, "den": found.end}
    else:
        said = found.text if isinstance(found, AnswerPassage) else found.quote
        file = {"so": found.iri} if isinstance(found, AnswerPassage) else {"tep": found.source}
        begin = said if len(said) <= _QUOTED else said[:_QUOTED].rsplit(" ", 1)[0]
        asked = {**file, "cau": " ".join(begin.split()), "dai": len(said)}
    return f"/van-ban/toan-van?{urlencode(asked)}#cau"


def lines_of(text: str, spans: tuple[tuple[int, int], ...]) -> list[list[tuple[str, bool]]]:
    """A passage as paragraphs of (text, whether it was asked for)."""
    edges = sorted({0, len(text), *(edge for span in spans for edge in span)})
    paragraphs: list[list[tuple[str, bool]]] = [[]]
    for start, end in pairwise(edges):
        told = any(first <= start < last for first, last in spans)
        for number, part in enumerate(text[start:end].split("\n")):
            if number:
                paragraphs.append([])
            if part:
                paragraphs[-1].append((part, told))
    return [paragraph for paragraph in paragraphs if paragraph]


def render(name: str, status: int = 200, **values: Any) -> HTMLResponse:
    """A template as a page. `question` is what stands in the box."""
    values.setdefault("question", "")
    return HTMLResponse(_templates().get_template(name).render(**values), status_code=status)


def trouble(error: Exception, question: str = "") -> HTMLResponse:
    """The page that tells of an error of ours, under its status."""
    status, _ = title_of(error)
    return render(
        "home.html", status, question=question[:200], answer=None, trouble=str(error), examples=EXAMPLES
    )
