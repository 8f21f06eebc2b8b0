"""Uploads over HTTP: a job for each, its progress by polling or as server-sent events."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from dataclasses import asdict
from typing import Annotated, Any

from anyio import to_thread
from fastapi import APIRouter, File, Header, HTTPException, Path, Query, Request, Response, UploadFile
from fastapi.responses import StreamingResponse

from search.api.dependencies import JobsDep, client_name, json_response
from search.api.jobs import Job, Jobs
from search.api.problems import documented

router = APIRouter(prefix="/api/v1", tags=["nạp văn bản"])

FilesParam = Annotated[
    list[UploadFile], File(description="Một hay nhiều tệp: txt, md, html, docx, pdf, zip.")
]
JobParam = Annotated[str, Path(max_length=64, description="Mã lần nạp.", examples=["5f0c3a9d1b2e4f60"])]
RESULTS = ("added", "unchanged", "replaced", "failed")
MOST_FILES = 1000
EVENTS_AT_ONCE = 200
LOOK_S = 0.3
BEAT_S = 15.0
LONGEST_S = 3600.0
EXAMPLE = {
    "id": "5f0c3a9d1b2e4f60",
    "who": "127.0.0.1",
    "state": "done",
    "created": "2026-03-02T08:00:00+00:00",
    "started": "2026-03-02T08:00:00+00:00",
    "finished": "2026-03-02T08:00:02+00:00",
    "reason": None,
    "names": ["ke-hoach.docx"],
    "counts": {"added": 1, "unchanged": 0, "replaced": 0, "failed": 0},
    "total": 1,
    "files": [
        {
            "path": "tải lên/ke-hoach.docx",
            "result": "added",
            "number": "58/KH-UBND",
            "title": "Trồng cây",
            "key": "9f86d081884c7d65",
            "reason": None,
            "size": 15320,
        }
    ],
}


def told(job: Job) -> dict[str, Any]:
    """A job as JSON says it; `total` counts all results there are, `files` may be a part of them."""
    return {
        "id": job.id,
        "who": job.who,
        "state": job.state,
        "created": job.created,
        "started": job.started,
        "finished": job.finished,
        "reason": job.reason,
        "names": list(job.names),
        "counts": {word: job.counts.get(word, 0) for word in RESULTS},
        "total": sum(job.counts.values()),
        "files": [asdict(one) for one in job.results],
    }


@router.post(
    "/ingest",
    summary="Nạp tệp",
    status_code=202,
    responses=documented(408, 413, 422, 503, status=202, example=EXAMPLE),
)
def ingest(files: FilesParam, jobs: JobsDep, request: Request) -> Response:
    """Takes the files and answers at once with a job; ask `/api/v1/jobs/{id}` how far it is."""
    job = begun(jobs, request, files)
    answer = json_response(told(job))
    answer.status_code = 202
    answer.headers["Location"] = f"/api/v1/jobs/{job.id}"
    return answer


def begun(jobs: Jobs, request: Request, files: list[UploadFile]) -> Job:
    """A job for uploaded files, and a line in the audit log."""
    who = client_name(request)
    job = jobs.start([(file.filename, file.file) for file in files], who)
    request.app.state.audit.write(who, "ingest sent", job=job.id, files=list(job.names))
    return job


@router.get(
    "/jobs", summary="Các lần nạp gần đây", responses=documented(422, 503, example={"jobs": [EXAMPLE]})
)
def all_jobs(
    jobs: JobsDep,
    limit: Annotated[int, Query(ge=1, le=200)] = 50,
    offset: Annotated[int, Query(ge=0, le=100_000)] = 0,
) -> Response:
    """The last jobs, newest first, each with its first twenty results; they outlive a restart."""
    return json_response({"jobs": [told(job) for job in jobs.all(limit, offset)]})


@router.get(
    "/jobs/{name}",
    summary="Một lần nạp: tiến độ và kết quả từng tệp",
    responses=documented(404, 422, 503, example=EXAMPLE),
)
def one_job(
    name: JobParam,
    jobs: JobsDep,
    limit: Annotated[int, Query(ge=0, le=MOST_FILES, description="Số tệp nhiều nhất.")] = MOST_FILES,
    offset: Annotated[int, Query(ge=0, le=1_000_000)] = 0,
) -> Response:
    """State, counts, and the result of each file with the reason where it failed, page by page: `total` says how many
    there are."""
    return json_response(told(_found(jobs, name, offset, limit)))


@router.get(
    "/jobs/{name}/events",
    summary="Tiến độ của một lần nạp, gửi dần (server-sent events)",
    response_class=StreamingResponse,
    responses=documented(
        404, 422, 503,
        more={200: {"content": {"text/event-stream": {"example": 'event: file\ndata: {"result": "added"}\n\n'}}}},
    ),
)  # fmt: skip
async def job_events(
    name: JobParam,
    jobs: JobsDep,
    last: Annotated[str | None, Header(alias="last-event-id", max_length=20)] = None,
) -> Response:
    """`file` for each result, `state` when the job goes on, `end` at the end; a client that comes back with
    `Last-Event-ID` hears what it has missed."""
    await to_thread.run_sync(_found, jobs, name)
    sent = int(last) if last and last.isascii() and last.isdecimal() else 0
    headers = {"Cache-Control": "no-store", "X-Accel-Buffering": "no"}
    return StreamingResponse(_events(jobs, name, sent), media_type="text/event-stream", headers=headers)


async def _events(jobs: Jobs, name: str, sent: int) -> AsyncIterator[str]:
    state, quiet, begun_at = "", 0.0, asyncio.get_running_loop().time()
    while asyncio.get_running_loop().time() - begun_at < LONGEST_S:
        job = await to_thread.run_sync(jobs.find, name, sent, EVENTS_AT_ONCE)
        if job is None:
            return
        for number, file in enumerate(job.results, sent + 1):
            yield _event("file", asdict(file), number)
            sent, quiet = number, 0.0
        if len(job.results) == EVENTS_AT_ONCE:
            continue
        if job.state != state:
            state = job.state
            yield _event("state", {**told(job), "files": []})
        if job.ended:
            yield _event("end", {"state": job.state})
            return
        await asyncio.sleep(LOOK_S)
        quiet += LOOK_S
        if quiet > BEAT_S:
            quiet = 0.0
            yield ": …\n\n"


def _event(kind: str, data: object, number: int | None = None) -> str:
    mark = f"id: {number}\n" if number is not None else ""
    return f"{mark}event: {kind}\ndata: {json.dumps(data, ensure_ascii=False)}\n\n"


def _found(jobs: Jobs, name: str, offset: int = 0, limit: int = 0) -> Job:
    job = jobs.find(name, offset, limit)
    if job is None:
        raise HTTPException(404, "Không có lần nạp này.")
    return job
