"""Pages about the whole library: campaigns, what it holds and lacks, what is left to do."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Annotated

from fastapi import APIRouter, Query
from fastapi.responses import HTMLResponse

from ingest.errors import LuocdoError
from kg.cards import CampaignCard
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
    below = _below(cards)
    documents = {card.iri: len({e.subject.iri for e in view.campaign_documents(card.iri)}) for card in cards}
    wide = [card for card in cards if card.iri in below]
    return page.render(
        "campaigns.html",
        404 if missing else 200,
        campaigns=wide,
        total=len(cards),
        parts=below,
        documents=documents,
        named={card.iri: view.mentions(card.iri) for card in wide if not documents[card.iri]},
        missing=missing,
    )


def _below(cards: Sequence[CampaignCard]) -> dict[str, list[CampaignCard]]:
    """The campaigns that are part of no other, each with all that are part of it, however many steps down. Two that are
    each called a part of the other stand for themselves."""
    wider = {card.iri: card.part_of for card in cards}
    top: dict[str, str] = {}
    for card in cards:
        way = [card.iri]
        while (above := wider[way[-1]]) in wider and above not in way:
            way.append(above or "")
        top[card.iri] = card.iri if wider[way[-1]] in wider else way[-1]
    found: dict[str, list[CampaignCard]] = {iri: [] for iri in wider if top[iri] == iri}
    for card in cards:
        if top[card.iri] != card.iri:
            found[top[card.iri]].append(card)
    return found


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
        mentions=() if edges else view.mentions(iri),
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
