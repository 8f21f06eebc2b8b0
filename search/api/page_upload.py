"""The pages to put files in: the form with the last jobs, and what became of each file of a job."""

from __future__ import annotations

from collections.abc import Sequence

from fastapi import APIRouter, Request, Response
from fastapi.responses import HTMLResponse, RedirectResponse

from ingest.batch import FileResult
from ingest.readers import SUPPORTED
from search.api.dependencies import EngineDep, JobsDep
from search.api.ingest import FilesParam, begun
from search.api.page_quality import understood_files
from search.api.rendering import PageDep
from search.engine.jobs import Job

router = APIRouter(include_in_schema=False, default_response_class=HTMLResponse)

ACCEPTED = sorted({*SUPPORTED, ".zip"})
"""What can be read, by all its endings."""
FORMATS = sorted({*ACCEPTED} - {".text", ".markdown", ".htm", ".xhtml"})
"""The endings that people know."""
RESULT_WORDS = {
    "failed": "không nạp được",
    "replaced": "thay bản cũ",
    "added": "đã thêm",
    "unchanged": "đã có trong kho",
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
MOST_SHOWN, LAST_SHOWN = 200, 30
"""Files told one by one of each outcome, and of a job under way."""


@router.get("/nap-tep")
def form(page: PageDep, request: Request, jobs: JobsDep) -> HTMLResponse:
    """The form to send files, and the last jobs with what became of them."""
    limit = request.app.state.engine.settings.upload_mb
    last = [(job, stands(job), counted(job)) for job in jobs.all(10)]
    return page.render(
        "upload.html", jobs=last, limit=limit, formats=FORMATS, accepted=ACCEPTED, states=STATE_WORDS
    )


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
    job = jobs.find(name, limit=0)
    if job is None:
        return page.say("Không có lần nạp này (máy chủ đã khởi động lại?).")
    done = sum(job.counts.values())
    whole = jobs.find(name) if job.ended else jobs.find(name, max(0, done - LAST_SHOWN))
    groups = grouped(whole.results if whole else ())
    return page.render(
        "job.html",
        job=job,
        heading=STATE_WORDS[stands(job)],
        done=done,
        packed=any(one.lower().endswith(".zip") for one in job.names),
        groups=groups,
        counts=counted(job),
        words=RESULT_WORDS,
        understood=understood_files(engine, [one for group in groups.values() for one in group])
        if job.ended
        else {},
    )


def grouped(results: Sequence[FileResult]) -> dict[str, list[FileResult]]:
    """The first results of each outcome, first what someone must look at."""
    return {
        word: found[:MOST_SHOWN]
        for word in RESULT_WORDS
        if (found := [one for one in results if one.result == word])
    }


def stands(job: Job) -> str:
    """A word of `STATE_WORDS`."""
    failed = job.counts.get("failed", 0)
    if job.state != "done" or not failed:
        return job.state
    return "nothing" if failed == sum(job.counts.values()) else "partly"


def counted(job: Job) -> list[tuple[str, int, str]]:
    """(words, how many files, result) of the results that there are, first what someone must look at."""
    return [(words, job.counts[word], word) for word, words in RESULT_WORDS.items() if job.counts.get(word)]
