"""Pages about the whole library: campaigns, what it holds and lacks, and the form to put files in."""

from __future__ import annotations

from collections import Counter
from typing import Annotated

from fastapi import APIRouter, Query, Request, Response
from fastapi.responses import HTMLResponse, RedirectResponse

from ingest.errors import LuocdoError
from ingest.readers import SUPPORTED
from kg.view import GraphView
from search.api.dependencies import EngineDep, JobsDep
from search.api.ingest import FilesParam, begun
from search.api.page_health import health
from search.api.page_quality import failed_files, quality, understood_files
from search.api.rendering import Page, PageDep, report_links
from search.engine.jobs import Job

router = APIRouter(include_in_schema=False, default_response_class=HTMLResponse)

FORMATS = sorted({*SUPPORTED, ".zip"} - {".text", ".markdown", ".htm", ".xhtml"})
"""What can be read, by the endings that people know."""
SHOWN_FAILED = 10
RESULT_WORDS = {
    "failed": "không nạp được",
    "replaced": "thay bản cũ",
    "added": "đã thêm",
    "unchanged": "đã có, không đổi",
}
"""What became of a file; first what someone must look at."""
STATE_WORDS = {
    "waiting": "Đang chờ đến lượt…",
    "running": "Đang nạp…",
    "done": "Đã nạp xong",
    "failed": "Không nạp được",
    "nothing": "Không nạp được tệp nào",
    "partly": "Đã nạp xong, có tệp lỗi",
}
"""How a job stands: its state, or `nothing` and `partly` for one that is done but for all or some of its files."""


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


@router.get("/nap-tep")
def form(page: PageDep, request: Request, jobs: JobsDep) -> HTMLResponse:
    """The form to send files, and the last jobs with what became of them."""
    limit = request.app.state.engine.settings.upload_mb
    last = [(job, stands(job), _counts(job)) for job in jobs.all(10)]
    return page.render("upload.html", jobs=last, limit=limit, formats=FORMATS, states=STATE_WORDS)


def stands(job: Job) -> str:
    """A word of `STATE_WORDS`."""
    failed = sum(one.result == "failed" for one in job.results)
    if job.state != "done" or not failed:
        return job.state
    return "nothing" if failed == len(job.results) else "partly"


def _counts(job: Job) -> list[tuple[str, int, str]]:
    """(words, how many files, result) of the results that there are, first what someone must look at."""
    return [(words, job.counts[word], word) for word, words in RESULT_WORDS.items() if job.counts.get(word)]


@router.post("/nap-tep")
def upload(files: FilesParam, jobs: JobsDep, request: Request) -> Response:
    """Take the files and go to the page of the job."""
    named = [file for file in files if file.filename]
    if not named:
        return RedirectResponse("/nap-tep", 303)
    return RedirectResponse(f"/nap-tep/{begun(jobs, request, named).id}", 303)


@router.get("/nap-tep/{name}")
def progress(page: PageDep, engine: EngineDep, name: str, jobs: JobsDep) -> HTMLResponse:
    """How far a job is and what was understood of each file; the page asks again by itself until it has ended."""
    job = jobs.find(name)
    if job is None:
        return page.say("Không có lần nạp này (máy chủ đã khởi động lại?).")
    results = list(job.results)
    return page.render(
        "job.html",
        job=job,
        heading=STATE_WORDS[stands(job)],
        results=results,
        counts=_counts(job),
        words=RESULT_WORDS,
        understood=understood_files(engine, results) if job.ended else {},
    )
