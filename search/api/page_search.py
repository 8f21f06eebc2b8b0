"""What the page of an answer needs to search on: filters in the address, counts to choose from, pages to leaf through."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Annotated, Any
from urllib.parse import urlencode

from fastapi import Query

from search.engine.find import FoundPassage, Searched, Where
from search.labels import STATUS_WORDS

PAGE_SIZE = 10
MOST_PAGES = 50
SHOWN_CHOICES = 8
FACETS = {
    "type": ("loai", "Loại văn bản"),
    "agency": ("co-quan", "Cơ quan ban hành"),
    "year": ("nam", "Năm"),
    "status": ("hieu-luc", "Hiệu lực"),
    "place": ("dia-ban", "Địa bàn"),
    "campaign": ("phong-trao", "Phong trào"),
}
"""Facet of the search -> (parameter in the address, heading)."""
STATUSES = {**STATUS_WORDS, "unknown": "chưa rõ hiệu lực"}

NamesParam = list[str] | None


def _names(alias: str) -> Any:
    return Query(alias=alias, max_length=20)


@dataclass(frozen=True, slots=True)
class Asked:
    """What an address asks for: the words, the chosen values of each facet, the page (from 1), and whether only
    passages are wanted."""

    words: str
    chosen: Mapping[str, tuple[str, ...]]
    page: int = 1
    passages_only: bool = False

    @property
    def narrowed(self) -> bool:
        """Whether passages were asked for, not an answer."""
        return self.passages_only or self.page > 1 or any(self.chosen.values())

    @property
    def offset(self) -> int:
        return (self.page - 1) * PAGE_SIZE

    def where(self) -> Where:
        """The chosen values as the search takes them. Years are days from the first to the last of them."""
        years = sorted(self.chosen.get("year", ()))
        return Where(
            type=self.chosen.get("type", ()),
            agency=self.chosen.get("agency", ()),
            place=self.chosen.get("place", ()),
            status=self.chosen.get("status", ()),
            campaign=self.chosen.get("campaign", ()),
            date_from=years[0] if years else None,
            date_to=years[-1] if years else None,
        )

    def address(self, facet: str = "", value: str = "", *, page: int = 1) -> str:
        """The address with a value of a facet chosen, or given up where it was chosen; or with another page."""
        told = [("q", self.words), ("muc", "doan")]
        for name, values in self.chosen.items():
            kept = values
            if name == facet:
                several = (*values, value) if name != "year" else (value,)
                kept = tuple(one for one in values if one != value) if value in values else several
            told += [(FACETS[name][0], one) for one in kept]
        if page > 1:
            told.append(("trang", str(page)))
        return f"/?{urlencode(told)}#doan"


def asked(
    words: Annotated[str, Query(alias="q")] = "",
    part: Annotated[str, Query(alias="muc", max_length=20)] = "",
    page: Annotated[int, Query(alias="trang", ge=1, le=MOST_PAGES)] = 1,
    kind: Annotated[NamesParam, _names("loai")] = None,
    agency: Annotated[NamesParam, _names("co-quan")] = None,
    year: Annotated[NamesParam, _names("nam")] = None,
    status: Annotated[NamesParam, _names("hieu-luc")] = None,
    place: Annotated[NamesParam, _names("dia-ban")] = None,
    campaign: Annotated[NamesParam, _names("phong-trao")] = None,
) -> Asked:
    """The address of a page as what it asks for."""
    given = {
        "type": kind,
        "agency": agency,
        "year": [one for one in year or () if one.isdecimal() and len(one) == 4],
        "status": [one for one in status or () if one in STATUSES],
        "place": place,
        "campaign": campaign,
    }
    chosen = {name: tuple(dict.fromkeys(filter(None, values or ()))) for name, values in given.items()}
    return Asked(words, chosen, page, part == "doan")


@dataclass(frozen=True, slots=True)
class Choice:
    """A value of a facet: its words, how many documents have it, the address that takes or gives it up."""

    words: str
    documents: int
    link: str
    chosen: bool


@dataclass(frozen=True, slots=True)
class Found:
    """Passages as the page shows them. `facets`: (heading, choices in sight, further choices); `pages`: (words,
    address or None for this page); `chosen`: (words, address without it)."""

    passages: tuple[FoundPassage, ...]
    total: int
    documents: int
    facets: tuple[tuple[str, tuple[Choice, ...], tuple[Choice, ...]], ...]
    chosen: tuple[tuple[str, str], ...]
    pages: tuple[tuple[str, str | None], ...]
    notes: tuple[str, ...]


def found(searched: Searched, asked: Asked) -> Found:
    """A page of the search for its template."""
    facets = []
    for name, (_, heading) in FACETS.items():
        choices = tuple(
            Choice(
                STATUSES.get(one.value, one.value) if name == "status" else one.value,
                one.documents,
                asked.address(name, one.value),
                one.value in asked.chosen.get(name, ()),
            )
            for one in searched.facets.get(name, ())
        )
        if len(choices) > 1 or any(one.chosen for one in choices):
            facets.append((heading, choices[:SHOWN_CHOICES], choices[SHOWN_CHOICES:]))
    chosen = tuple(
        (STATUSES.get(value, value) if name == "status" else value, asked.address(name, value))
        for name, values in asked.chosen.items()
        for value in values
    )
    last = min(MOST_PAGES, -(-searched.total // PAGE_SIZE))
    return Found(
        searched.passages,
        searched.total,
        searched.documents,
        tuple(facets),
        chosen,
        pages_near(last, asked.page, lambda page: asked.address(page=page)),
        searched.notes,
    )


def pages_near(last: int, page: int, address: Callable[[int], str]) -> tuple[tuple[str, str | None], ...]:
    """The first, the last and the pages near the one shown as (words, address; None for this page), and one step back
    and on; nothing for a single page."""
    if last <= 1:
        return ()
    near = sorted({1, last, *range(max(1, page - 2), min(last, page + 2) + 1)})
    steps: list[tuple[str, str | None]] = [("‹", address(page - 1))] if page > 1 else []
    steps += [(str(one), None if one == page else address(one)) for one in near]
    return (*steps, *([("›", address(page + 1))] if page < last else []))
