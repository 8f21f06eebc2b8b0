"""Pages about the whole library: campaigns, what it holds and lacks, what is left to do."""

from __future__ import annotations

from collections import Counter
from typing import Annotated

from fastapi import APIRouter, Query
from fastapi.responses import HTMLResponse

from ingest.errors import LuocdoError
from kg.view import GraphView
from search.api.dependencies import EngineDep, JobsDep
from search.api.page_health import health
from search.api.page_quality import failed_files, quality
from search.api.rendering import Page, PageDep, report_links

router = APIRouter(include_in_schema=False, default_response_class=HTMLResponse)

SHOWN_FAILED = 10


@router.get("/phong-trao")
def campaigns(
    page: PageDep, engine: EngineDep, iri: Annotated[str | None, Query(alias="ten", max_length=2000)] = None
) -> HTMLResponse:
    """All campaigns, the wide ones with their local parts; or one with its documents and agencies."""
    try:
        return engine.read(lambda view: _campaign(page, view, iri) if iri else _campaigns(page, view))
    except LuocdoError as error:
        return page.trouble(error)


def _campaigns(page: Page, view: GraphView, *, missing: bool = False) -> HTMLResponse:
    cards = view.campaigns()
    known = {card.iri for card in cards}
    return page.render(
        "campaigns.html",
        404 if missing else 200,
        campaigns=[card for card in cards if card.part_of not in known],
        parts={card.iri: [one for one in cards if one.part_of == card.iri] for card in cards},
        documents={
            card.iri: len({edge.subject.iri for edge in view.campaign_documents(card.iri)}) for card in cards
        },
        missing=missing,
    )


def _campaign(page: Page, view: GraphView, iri: str) -> HTMLResponse:
    chosen = view.campaign(iri)
    if chosen is None:
        return _campaigns(page, view, missing=True)
    edges = view.campaign_documents(iri)
    issuers = Counter({edge.subject.iri: edge.subject.issuer for edge in edges}.values())
    return page.render(
        "campaign.html",
        campaign=chosen,
        edges=edges,
        documents=len({edge.subject.iri for edge in edges}),
        issuers=[(name, count) for name, count in issuers.most_common() if name],
        parts=[one for one in view.campaigns() if one.part_of == iri],
        wider=view.campaign(chosen.part_of) if chosen.part_of else None,
        actions=report_links("campaign", iri),
    )


@router.get("/tong-quan")
def overview(page: PageDep, engine: EngineDep, jobs: JobsDep) -> HTMLResponse:
    """What the library holds, what is left to do for it, and how the server is."""
    try:
        return page.render(
            "overview.html",
            found=engine.overview(),
            quality=quality(engine),
            failed=failed_files(engine),
            shown=SHOWN_FAILED,
            health=health(engine, jobs),
        )
    except LuocdoError as error:
        return page.trouble(error)
