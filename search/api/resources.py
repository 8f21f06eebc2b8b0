"""What the IRIs of the graph answer: a page for people, Turtle or JSON-LD for programs, by content negotiation."""

from __future__ import annotations

import io
from typing import Annotated
from urllib.parse import urlencode

from fastapi import APIRouter, HTTPException, Path, Request, Response
from fastapi.responses import RedirectResponse

from search.api.dependencies import EngineDep
from search.api.negotiation import wanted
from search.api.problems import documented

router = APIRouter(tags=["đồ thị"])

OFFERED = {
    "text/html": "html",
    "application/xhtml+xml": "html",
    "text/turtle": "turtle",
    "application/ld+json": "jsonld",
    "application/json": "jsonld",
    "application/n-triples": "ntriples",
    "application/rdf+xml": "rdfxml",
}
MEDIA = {
    "turtle": "text/turtle",
    "jsonld": "application/ld+json",
    "ntriples": "application/n-triples",
    "rdfxml": "application/rdf+xml",
}
ANSWERS = documented(
    404, 406, 422, 503,
    more={
        200: {"description": "Mọi điều nói về tài nguyên", "content": {media: {} for media in MEDIA.values()}},
        303: {"description": "Trang cho người đọc"},
    },
)  # fmt: skip


@router.get("/id/{rest:path}", summary="Một tài nguyên của đồ thị, theo Accept", responses=ANSWERS)
def resource(
    engine: EngineDep,
    request: Request,
    rest: Annotated[str, Path(max_length=2000, examples=["van-ban/chi-thi/41-ct-tw"])],
) -> Response:
    """The IRI is the base IRI of the library and what stands behind /id/; documents and campaigns have pages."""
    iri = engine.graph.iris.base + rest
    forms = wanted(request.headers.get("accept"), OFFERED)
    if not forms:
        raise HTTPException(406, f"Các dạng: {', '.join(OFFERED)}.")
    page = _page(engine, iri)
    form = next((one for one in forms if one != "html" or page), "turtle" if page is None else "html")
    content = _told(engine, iri, "turtle" if form == "html" else form)
    if form == "html" and page:
        answer: Response = RedirectResponse(page, 303)
    else:
        answer = Response(content, media_type=MEDIA[form])
    answer.headers["Vary"] = "Accept"
    return answer


def _page(engine: EngineDep, iri: str) -> str | None:
    """The page of a document or campaign."""
    if engine.read(lambda view: view.card(iri)) is not None:
        return f"/van-ban?{urlencode({'so': iri})}"
    if engine.read(lambda view: view.campaign(iri)) is not None:
        return f"/phong-trao?{urlencode({'ten': iri})}"
    return None


def _told(engine: EngineDep, iri: str, form: str) -> bytes:
    """All that the graph says of a node, each statement once; a 404 problem when it says nothing."""
    from pyoxigraph import NamedNode, RdfFormat, serialize

    from ontology.vocabulary import PREFIXES

    try:
        node = NamedNode(iri)
    except ValueError as error:
        raise HTTPException(404, "Không có tài nguyên này.") from error
    engine.ready()
    store = engine.graph.raw
    triples = dict.fromkeys(quad.triple for quad in store.quads_for_pattern(node, None, None))
    if not triples:
        raise HTTPException(404, "Không có tài nguyên này.")
    formats = {
        "turtle": RdfFormat.TURTLE,
        "jsonld": RdfFormat.JSON_LD,
        "ntriples": RdfFormat.N_TRIPLES,
        "rdfxml": RdfFormat.RDF_XML,
    }
    out = io.BytesIO()
    prefixes = {} if form == "ntriples" else PREFIXES
    serialize(sorted(triples, key=str), out, format=formats[form], prefixes=prefixes)
    return out.getvalue()
