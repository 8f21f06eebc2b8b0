"""The page of the graph: the frame around the moving picture, and the pieces that it asks for while one looks around.

The picture itself is drawn in the browser (`web/static/graph*.js`) from `/api/v1/graph/around`. What people read
of a document or a relation is made here from the same templates as everywhere, so that nothing is escaped twice or
not at all. Where Cytoscape.js was not fetched when the program was set up, the page shows the drawn picture.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any
from urllib.parse import urlencode

import msgspec
from fastapi import APIRouter, Header, Query, Response
from fastapi.responses import FileResponse, HTMLResponse

from ingest.catalog.errors import UnknownDocument
from ingest.errors import LuocdoError
from ingest.types import TYPE_NAMES
from kg.cards import CampaignCard, DocumentCard, Edge
from kg.pictures import drawing
from kg.pictures.palette import CAMPAIGN, hue_of, stroke_of
from kg.slices import RELATION_LABELS, label_of
from kg.view import GraphView
from search.api.dependencies import EngineDep
from search.api.page_language import Language, english
from search.api.rendering import PageDep
from search.engine.engine import Engine
from search.engine.neighbourhood import MOST_NODES
from search.labels import RELATION_WORDS

router = APIRouter(include_in_schema=False, default_response_class=HTMLResponse)

VENDOR = Path(__file__).parent.parent / "web" / "static" / "vendor"
LIBRARY = "cytoscape.min.js"
DEPTHS = (1, 2, 3, 4)
LAYOUTS = {"tang": "Theo tầng", "luc": "Theo lực hút", "vong": "Vòng tròn", "nam": "Theo năm"}
FORMATS = {
    "pdf": "PDF",
    "graphml": "GraphML",
    "gexf": "GEXF (Gephi)",
    "csv": "CSV (Excel)",
    "csvzip": "CSV (ZIP)",
    "cytoscape": "JSON (Cytoscape)",
    "dot": "Graphviz DOT",
    "mermaid": "Mermaid",
    "turtle": "RDF Turtle",
    "jsonld": "JSON-LD",
}
PICTURED = 40
"""Nodes of the picture that stands still: more cannot be read on a page."""
NameParam = Annotated[str, Query(max_length=2000)]
NamesParam = Annotated[list[str] | None, Query(alias="so", max_length=20)]


@dataclass(frozen=True, slots=True)
class Named:
    """What a typed name stands for: one node, several to choose from, or nothing (`told` says so)."""

    typed: str
    node: DocumentCard | CampaignCard | None = None
    candidates: tuple[DocumentCard, ...] = ()
    told: str = ""


@router.get("/do-thi")
def graph(
    page: PageDep,
    engine: EngineDep,
    typed: NamesParam = None,
    start: Annotated[str, Query(alias="tu", max_length=2000)] = "",
    end: Annotated[str, Query(alias="den", max_length=2000)] = "",
) -> HTMLResponse:
    """The graph around the documents or campaigns `so`, or the way from `tu` to `den`; without any, the documents
    that are tied to most others. The rest of the address (filters, layout) is read by the script."""
    try:
        _ = engine.catalog  # without a library there is nothing to draw
        named = [_named(engine, one) for one in typed or () if one.strip()]
        ends = [_named(engine, one) for one in (start, end)] if start.strip() and end.strip() else []
        doubtful = [one for one in (*named, *ends) if one.node is None]
        centers = [one.node for one in named if one.node]
        way = [one.node for one in ends if one.node]
        return page.render(
            "graph.html",
            centers=centers,
            doubtful=doubtful,
            start=start,
            end=end,
            ready=(VENDOR / LIBRARY).is_file(),
            data=_data(centers, way if len(way) == 2 else [], page.language),
            picture=_export([node.iri for node in centers or way], "svg", PICTURED),
            layouts=LAYOUTS,
            depths=DEPTHS,
            formats=FORMATS,
        )
    except LuocdoError as error:
        return page.trouble(error)


@router.get("/do-thi/nut")
def node(
    page: PageDep, engine: EngineDep, iri: Annotated[str, Query(alias="so", max_length=2000)]
) -> HTMLResponse:
    """What is told of a node beside the picture."""
    return engine.read(lambda view: page.render("graph_node.html", **_node(view, iri)))


@router.get("/do-thi/quan-he")
def relation(
    page: PageDep,
    engine: EngineDep,
    source: Annotated[str, Query(alias="tu", max_length=2000)],
    target: Annotated[str, Query(alias="den", max_length=2000)],
    rel: Annotated[str, Query(alias="qh", max_length=40)],
) -> HTMLResponse:
    """The sentences that prove one relation, each with the way to the place that says it."""
    edges = engine.read(lambda view: view.related(source, rel, "out")) if rel in RELATION_WORDS else ()
    found = [edge for edge in edges if edge.object.iri == target]
    return page.render("graph_edge.html", 200 if found else 404, edges=found, rel=rel)


@router.get("/do-thi/cytoscape.js")
def library(accept: Annotated[str, Header(alias="accept-encoding")] = "") -> Response:
    """Cytoscape.js, packed where the browser takes it so."""
    packed = "gzip" in accept and (VENDOR / f"{LIBRARY}.gz").is_file()
    file = VENDOR / (f"{LIBRARY}.gz" if packed else LIBRARY)
    if not file.is_file():
        return Response(status_code=404)
    headers = {"Cache-Control": "max-age=86400", "Vary": "Accept-Encoding"}
    if packed:
        headers["Content-Encoding"] = "gzip"
    return FileResponse(file, media_type="text/javascript", headers=headers)


def _named(engine: Engine, typed: str) -> Named:
    """What was typed as a node of the graph."""
    campaign = engine.read(lambda view: view.campaign(typed)) if "://" in typed else None
    if campaign is not None:
        return Named(typed, campaign)
    try:
        shown = engine.show(typed)
    except UnknownDocument as error:
        return Named(typed, told=str(error))
    return Named(typed, candidates=shown.candidates) if shown.candidates else Named(typed, shown.card)


def _node(view: GraphView, iri: str) -> dict[str, Any]:
    """The values of `graph_node.html`."""
    card = view.card(iri) or view.campaign(iri)
    outgoing = view.related(iri) if isinstance(card, DocumentCard) else ()
    incoming = view.related(iri, None, "in")
    return {"card": card, "sides": ((0, _counted(outgoing)), (1, _counted(incoming)))}


def _counted(edges: Iterable[Edge]) -> list[tuple[str, int]]:
    counts: dict[str, int] = {}
    for edge in edges:
        counts[edge.rel] = counts.get(edge.rel, 0) + 1
    return [(rel, counts[rel]) for rel in RELATION_WORDS if rel in counts]


def _export(iris: Iterable[str], form: str, most: int) -> str:
    """The address that saves the graph around some nodes, of no more than `most` nodes."""
    return "/api/v1/graph?" + urlencode(
        [("format", form), ("most", most), *(("around", iri) for iri in iris)]
    )


def _data(
    centers: Iterable[DocumentCard | CampaignCard],
    way: Iterable[DocumentCard | CampaignCard],
    language: Language,
) -> str:
    """What the script of the page needs to know, as JSON that may stand in HTML."""
    told = {
        "centers": [{"iri": node.iri, "label": label_of(node)} for node in centers],
        "way": [node.iri for node in way],
        "most": MOST_NODES,
        "mostDrawn": drawing.MOST_NODES,
        "campaign": CAMPAIGN._asdict(),
        "hues": {name: hue_of("document", name)._asdict() for name in TYPE_NAMES},
        "other": hue_of("document", "")._asdict(),
        "strokes": {rel: stroke_of(rel)._asdict() for rel in RELATION_WORDS},
        "relations": {rel: RELATION_LABELS[rel] for rel in RELATION_WORDS},
        "words": english() if language == "en" else {},
    }
    text = msgspec.json.encode(told).decode("utf-8")
    return text.replace("<", "\\u003c").replace("&", "\\u0026").replace(">", "\\u003e")
