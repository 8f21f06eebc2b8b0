"""How pages are made: the templates with their filters, and the links from a proof to the place that says it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cache, partial
from itertools import pairwise
from pathlib import Path
from typing import Annotated, Any, TypeVar
from urllib.parse import quote, urlencode

from fastapi import Depends, Request
from fastapi.responses import HTMLResponse
from jinja2 import Environment, FileSystemLoader, StrictUndefined, select_autoescape

from ingest.catalog.errors import NoLibrary
from kg.cards import DocumentCard, Evidence
from search.answers.model import AnswerEvidence, AnswerPassage
from search.api.page_language import COOKIE, Language, language_of, translated
from search.api.page_sentences import english_of
from search.api.problems import title_of
from search.engine.find import FoundPassage
from search.engine.jobs import FOLDER
from search.engine.known import state_of
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

_Proof = TypeVar("_Proof", Evidence, AnswerEvidence)
NOT_YET = "notYet"
NO_LIBRARY = "Kho chưa có văn bản nào: hãy nạp tệp vào kho trước."
"""For people at the page, who have neither the command line nor the server's folders."""
_QUOTED = 120
_PATH = re.compile(rf"“((?:/|{FOLDER}/)[^“”]+)”")
_YEAR = 365 * 24 * 3600
_LONGEST_QUERY = 16_384
"""Of an address that is refused for its length, the page does not tell the query again."""
POLICY = (
    "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; img-src 'self'; "
    "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)
"""The pages' own Content-Security-Policy: scripts come from files of this server only."""


@cache
def _templates(language: Language) -> Environment:
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
        file=lambda path: path.rsplit("/", 1)[-1],
        sent=sent_name,
        short_paths=short_paths,
        moment=moment,
        once=once,
        english=english_of,
        state=lambda card: state_of(card) if isinstance(card, DocumentCard) else None,
        url=lambda text: quote(text, safe=""),
        translate=partial(translated, language),
        number=lambda count: f"{count:,}".replace(",", "." if language == "vi" else ","),
    )
    environment.globals.update(
        _=partial(translated, language),
        language=language,
        relation_words=RELATION_WORDS,
        status_words={**STATUS_WORDS, NOT_YET: "chưa có hiệu lực"},
    )
    return environment


def sent_name(path: str) -> str:
    """What stands for a file to the one who sent it: "tải lên/gói.zip/a.txt" -> "gói.zip › a.txt". Of a file of this
    machine only the folder it lies in."""
    parts = path.split("/")
    return " › ".join(parts[1:] if parts[0] == FOLDER else parts[-2:])


def short_paths(reason: str) -> str:
    """A reason whose quoted paths are told as `sent_name` tells them: folders of the server are nobody's business."""
    return _PATH.sub(lambda found: f"“{sent_name(found[1])}”", reason)


def moment(iso: str) -> str:
    """A time of the service (ISO, UTC) as a clock here shows it: "2026-03-02T01:05:00+00:00" -> "02/03/2026 08:05"."""
    return datetime.fromisoformat(iso).astimezone().strftime("%d/%m/%Y %H:%M")


def place_link(found: Evidence | AnswerEvidence | AnswerPassage | FoundPassage) -> str:
    """The address of the text where a proof or passage stands, so that it is marked there."""
    if isinstance(found, Evidence) and found.end > found.start:
        asked: dict[str, Any] = {"tep": found.source, "tu": found.start, "den": found.end}
    else:
        said = found.text if isinstance(found, AnswerPassage | FoundPassage) else found.quote
        file = {"so": found.iri} if isinstance(found, AnswerPassage) else {"tep": found.source}
        begin = said if len(said) <= _QUOTED else said[:_QUOTED].rsplit(" ", 1)[0]
        asked = {**file, "cau": " ".join(begin.split()), "dai": len(said)}
    return f"/van-ban/toan-van?{urlencode(asked)}#cau"


def once(proofs: Sequence[_Proof]) -> list[_Proof]:
    """The proofs without those that are the same words of the same file again, as those of several relations may be."""
    first: dict[tuple[str, str], _Proof] = {}
    for found in proofs:
        first.setdefault((found.source, found.quote), found)
    return list(first.values())


def report_links(kind: str, iri: str, on: str = "") -> list[tuple[str, str]]:
    """(address, words) of the reports on a document or campaign; `on`: the day for which effect is judged."""
    asked = {"subject": iri, **({"on": on} if on else {})}
    return [
        (f"/api/v1/reports/{kind}?{urlencode({**asked, 'format': form})}", words)
        for form, words in (("docx", "Báo cáo (Word)"), ("pdf", "Báo cáo (PDF)"))
    ]


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


@dataclass(frozen=True, slots=True)
class Page:
    """The page that a request asks for: its language, whether the address chose it, and the address without that."""

    language: Language
    chosen: bool
    path: str
    query: tuple[tuple[str, str], ...]

    def render(self, name: str, status: int = 200, **values: Any) -> HTMLResponse:
        """A template as a page. `question` is what stands in the box."""
        values.setdefault("question", "")
        html = (
            _templates(self.language).get_template(name).render(path=self.path, switch=self.switch, **values)
        )
        answer = HTMLResponse(html, status, headers={"Content-Security-Policy": POLICY})
        if self.chosen:
            answer.set_cookie(COOKIE, self.language, max_age=_YEAR, samesite="lax", httponly=True)
        return answer

    def trouble(self, error: Exception, question: str = "") -> HTMLResponse:
        """The page that tells of an error of ours, under its status."""
        status, title = title_of(error)
        if isinstance(error, NoLibrary):
            return self.say(NO_LIBRARY, status, title, question, empty=True)
        return self.say(str(error), status, title, question)

    def say(
        self, told: str, status: int = 404, title: str = "", question: str = "", *, empty: bool = False
    ) -> HTMLResponse:
        """A page that only says something, with what to try next; `empty`: only files can help."""
        title = title or "Không có trang này"
        values = {"trouble": told, "question": question[:200], "empty": empty}
        return self.render("trouble.html", status, title=title, **values)

    @property
    def switch(self) -> str:
        """The same address in the other language."""
        other = "vi" if self.language == "en" else "en"
        return f"{self.path}?{urlencode([*self.query, ('lang', other)])}"


def page_of(request: Request) -> Page:
    """What a request asks of the page."""
    asked = request.query_params.multi_items() if len(request.url.query) <= _LONGEST_QUERY else ()
    query = tuple((name, value) for name, value in asked if name != "lang")
    return Page(language_of(request), "lang" in request.query_params, request.url.path, query)


PageDep = Annotated[Page, Depends(page_of)]
