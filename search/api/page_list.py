"""The page that lists documents: by words, type, agency, year, state, held or only cited; in the order one chooses."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Annotated, Literal
from urllib.parse import urlencode

from fastapi import APIRouter, Depends, Query
from fastapi.responses import HTMLResponse

from ingest.errors import LuocdoError
from search.api.dependencies import EngineDep
from search.api.page_quality import LACK_WORDS, LACKS
from search.api.page_search import SHOWN_CHOICES, STATUSES, Choice, pages_near
from search.api.rendering import PageDep
from search.engine.engine import Engine
from search.engine.listing import Listed, Sort, listed
from search.engine.neighbourhood import links_of

router = APIRouter(include_in_schema=False, default_response_class=HTMLResponse)

PAGE_SIZE = 25
MOST_PAGES = 400
FACETS = {
    "held": ("kho", "Trong kho"),
    "type": ("loai", "Loại văn bản"),
    "issuer": ("co-quan", "Cơ quan ban hành"),
    "year": ("nam", "Năm"),
    "status": ("hieu-luc", "Hiệu lực"),
    "lacks": ("thieu", "Thiếu"),
}
"""Facet of the list -> (parameter in the address, heading)."""
HELD_WORDS = {"true": "có toàn văn", "false": "chỉ được nhắc đến"}
SORTS: dict[str, tuple[Sort, bool, str]] = {
    "moi": ("date", True, "Mới nhất trước"),
    "cu": ("date", False, "Cũ nhất trước"),
    "so": ("number", False, "Theo số ký hiệu"),
    "ten": ("title", False, "Theo trích yếu"),
    "nhac": ("cited", True, "Nhiều quan hệ nhất trước"),
}
"""Word in the address -> (field, whether the highest comes first, words for people)."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What an address asks for: words, one value of each facet at most, order and page (from 1)."""

    words: str
    chosen: Mapping[str, str]
    sort: str = "moi"
    page: int = 1

    def address(self, facet: str = "", value: str = "", *, sort: str = "", page: int = 1) -> str:
        """The address with a value of a facet chosen ("" gives it up), another order, or another page."""
        chosen = {**self.chosen, **({facet: value} if facet else {})}
        told = [("tim", self.words), *((FACETS[name][0], one) for name, one in chosen.items())]
        told += [("xep", sort or self.sort), ("trang", str(page) if page > 1 else "")]
        return "/danh-muc?" + urlencode([(name, one) for name, one in told if one])


def wanted(
    words: Annotated[str, Query(alias="tim", max_length=300)] = "",
    held: Annotated[Literal["true", "false", ""], Query(alias="kho")] = "",
    kind: Annotated[str, Query(alias="loai", max_length=300)] = "",
    issuer: Annotated[str, Query(alias="co-quan", max_length=300)] = "",
    year: Annotated[str, Query(alias="nam", pattern=r"^(\d{4})?$")] = "",
    status: Annotated[str, Query(alias="hieu-luc", max_length=40)] = "",
    lacks: Annotated[str, Query(alias="thieu", max_length=20)] = "",
    sort: Annotated[str, Query(alias="xep", max_length=10)] = "moi",
    page: Annotated[int, Query(alias="trang", ge=1, le=MOST_PAGES)] = 1,
) -> Wanted:
    """The address of the page as what it asks for."""
    given = {"held": held, "type": kind, "issuer": issuer, "year": year, "status": status}
    given["lacks"] = lacks if lacks in LACKS else ""
    return Wanted(
        words, {name: one for name, one in given.items() if one}, sort if sort in SORTS else "moi", page
    )


@router.get("/danh-muc")
def documents(page: PageDep, engine: EngineDep, wanted: Annotated[Wanted, Depends(wanted)]) -> HTMLResponse:
    """The documents that meet the conditions, with counts to narrow them by."""
    try:
        found = _listed(engine, wanted)
    except LuocdoError as error:
        return page.trouble(error)
    return page.render(
        "list.html",
        found=found,
        wanted=wanted,
        kept=[(FACETS[name][0], one) for name, one in wanted.chosen.items()] + [("xep", wanted.sort)],
        facet_list=_facets(found, wanted),
        chosen_values=[(_words(name, one), wanted.address(name)) for name, one in wanted.chosen.items()],
        pages=pages_near(
            -(-found.total // PAGE_SIZE), wanted.page, lambda number: wanted.address(page=number)
        ),
        sorts=[
            (words, wanted.address(sort=word), word == wanted.sort) for word, (_, _, words) in SORTS.items()
        ],
    )


def _listed(engine: Engine, wanted: Wanted) -> Listed:
    """A page of the list. Linear in the documents known, some 10 microseconds each."""
    chosen, (sort, descending, _) = wanted.chosen, SORTS[wanted.sort]
    year = int(chosen["year"]) if "year" in chosen else None
    cards = engine.documents(
        type=chosen.get("type"),
        issuer=chosen.get("issuer"),
        year_from=year,
        year_to=year,
        held={"true": True, "false": False}.get(chosen.get("held", "")),
    )
    if "lacks" in chosen:
        _, fact = LACKS[chosen["lacks"]]
        cards = tuple(card for card in cards if not fact(card))
    links = links_of(engine.graph.snapshot) if sort == "cited" else None
    return listed(
        cards,
        words=wanted.words,
        statuses=(chosen["status"],) if "status" in chosen else (),
        sort=sort,
        descending=descending,
        offset=(wanted.page - 1) * PAGE_SIZE,
        limit=PAGE_SIZE,
        cited=links.degree if links else lambda _iri: 0,
    )


def _facets(found: Listed, wanted: Wanted) -> list[tuple[str, tuple[Choice, ...], tuple[Choice, ...]]]:
    """(heading, choices in sight, further choices) of each facet that still leaves a choice."""
    told = []
    for name, (_, heading) in FACETS.items():
        choices = tuple(
            Choice(_words(name, value), count, wanted.address(name, value), False)
            for value, count in found.facets.get(name, {}).items()
        )
        if name not in wanted.chosen and len(choices) > 1:
            told.append((heading, choices[:SHOWN_CHOICES], choices[SHOWN_CHOICES:]))
    return told


def _words(facet: str, value: str) -> str:
    """A value of a facet as people read it."""
    return {"status": STATUSES, "held": HELD_WORDS, "lacks": LACK_WORDS}.get(facet, {}).get(value, value)
