"""Two or more documents side by side: their facts, what they rest on and what they change, with what differs marked."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Annotated

from fastapi import APIRouter, Query
from fastapi.responses import HTMLResponse

from ingest.errors import LuocdoError
from search.api.dependencies import EngineDep
from search.api.page_document import facts_of
from search.api.rendering import PageDep
from search.engine.engine import Engine
from search.engine.show import Shown
from search.labels import RELATION_WORDS, by_relation, card_line

router = APIRouter(include_in_schema=False, default_response_class=HTMLResponse)

MOST = 4
_OF_THE_LIBRARY = ("Được nhắc đến", "Tệp", "Định danh")


@dataclass(frozen=True, slots=True)
class Row:
    """One thing that the documents are compared in: its name, what each has (several values in their order), and whether
    they differ."""

    name: str
    values: tuple[tuple[str, ...], ...]
    differs: bool


@router.get("/so-sanh")
def compare(
    page: PageDep,
    engine: EngineDep,
    typed: Annotated[list[str] | None, Query(alias="so", max_length=MOST)] = None,
) -> HTMLResponse:
    """The documents `so` side by side; with fewer than two of them, the form to name another."""
    found: list[Shown] = []
    try:
        for name in dict.fromkeys(one for one in typed or () if one.strip()):
            shown = engine.show(name)
            if shown.candidates:
                others = [one.card.iri for one in found]
                rest = [one for one in typed or () if one.strip() and one != name and one not in others]
                return page.render(
                    "compare_choose.html",
                    typed=name,
                    candidates=shown.candidates,
                    others=list(dict.fromkeys(others + rest)),
                )
            found.append(shown)
    except LuocdoError as error:
        return page.trouble(error)
    return page.render("compare.html", cards=[one.card for one in found], rows=compared(found), most=MOST)


def documents_compared(engine: Engine, iris: Sequence[str]) -> tuple[Row, ...]:
    """The rows for the documents of an answer."""
    return compared([engine.show(iri) for iri in iris[:MOST]])


def compared(documents: Sequence[Shown]) -> tuple[Row, ...]:
    """Facts first, then what each document does to others, relation by relation; nothing for a single one."""
    if len(documents) < 2:
        return ()
    facts: list[dict[str, tuple[str, ...]]] = [
        {name: (value,) for name, value in facts_of(one) if value and name not in _OF_THE_LIBRARY}
        for one in documents
    ]
    for told, one in zip(facts, documents, strict=True):
        for rel, edges in by_relation(one.outgoing):
            told[RELATION_WORDS[rel][0]] = tuple(dict.fromkeys(card_line(edge.object) for edge in edges))
    names = [name for name, _ in facts_of(documents[0])] + [both[0] for both in RELATION_WORDS.values()]
    rows = []
    for name in dict.fromkeys(names):
        values = tuple(told.get(name, ()) for told in facts)
        if any(values):
            rows.append(Row(name, values, len({frozenset(one) for one in values}) > 1))
    return tuple(rows)
