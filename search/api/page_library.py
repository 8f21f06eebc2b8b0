"""Pages about the whole library: campaigns, what it holds and lacks, and the form to put files in."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Query, Request, Response
from fastapi.responses import HTMLResponse, RedirectResponse

from ingest.errors import LuocdoError
from search.api.dependencies import EngineDep, JobsDep
from search.api.ingest import RESULTS, FilesParam
from search.api.rendering import render, trouble

router = APIRouter(include_in_schema=False, default_response_class=HTMLResponse)

RESULT_WORDS = {"added": "đã thêm", "unchanged": "đã có, không đổi", "replaced": "đã thay", "failed": "lỗi"}


@router.get("/phong-trao")
def campaigns(
    engine: EngineDep, iri: Annotated[str | None, Query(alias="ten", max_length=2000)] = None
) -> HTMLResponse:
    """All campaigns, the wide ones with their local parts; or one with its documents and agencies."""
    try:
        cards = engine.read(lambda view: view.campaigns())
        chosen = next((card for card in cards if card.iri == iri), None)
        edges = engine.read(lambda view: view.campaign_documents(iri, parts=True)) if chosen and iri else ()
    except LuocdoError as error:
        return trouble(error)
    if iri and chosen is None:
        return render("campaigns.html", 404, campaigns=cards, parts={}, missing=True)
    known = {card.iri for card in cards}
    parts = {card.iri: [one for one in cards if one.part_of == card.iri] for card in cards}
    if chosen is None:
        top = [card for card in cards if card.part_of not in known]
        return render("campaigns.html", campaigns=top, parts=parts, missing=False)
    issuers = dict.fromkeys(edge.subject.issuer for edge in edges if edge.subject.issuer)
    wider = next((card for card in cards if card.iri == chosen.part_of), None)
    return render(
        "campaign.html",
        campaign=chosen,
        edges=edges,
        issuers=list(issuers),
        parts=parts[chosen.iri],
        wider=wider,
    )


@router.get("/tong-quan")
def overview(engine: EngineDep) -> HTMLResponse:
    """What the library holds, and the documents that are cited most but not held."""
    try:
        return render("overview.html", found=engine.overview())
    except LuocdoError as error:
        return trouble(error)


@router.get("/nap-tep")
def form(request: Request, jobs: JobsDep) -> HTMLResponse:
    """The form to send files, and the last jobs."""
    limit = request.app.state.engine.settings.upload_mb
    return render("upload.html", jobs=jobs.all()[:10], limit=limit)


@router.post("/nap-tep")
def upload(files: FilesParam, jobs: JobsDep) -> Response:
    """Take the files and go to the page of the job."""
    named = [(file.filename, file.file) for file in files if file.filename]
    if not named:
        return RedirectResponse("/nap-tep", 303)
    return RedirectResponse(f"/nap-tep/{jobs.start(named).id}", 303)


@router.get("/nap-tep/{name}")
def progress(name: str, jobs: JobsDep) -> HTMLResponse:
    """How far a job is; the page asks again by itself until it has ended."""
    job = jobs.find(name)
    if job is None:
        return render(
            "home.html",
            404,
            answer=None,
            trouble="Không có lần nạp này (máy chủ đã khởi động lại?).",
            examples=(),
        )
    results = list(job.results)
    counts = [(RESULT_WORDS[word], sum(one.result == word for one in results)) for word in RESULTS]
    return render("job.html", job=job, results=results, counts=counts, words=RESULT_WORDS)
