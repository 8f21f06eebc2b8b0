"""Uploads over HTTP: a job for each, its progress by polling."""

from __future__ import annotations

from dataclasses import asdict
from typing import Annotated, Any

from fastapi import APIRouter, File, HTTPException, Request, Response, UploadFile

from search.api.dependencies import JobsDep, json_response
from search.api.jobs import Job

router = APIRouter(prefix="/api/v1", tags=["nạp văn bản"])

FilesParam = Annotated[
    list[UploadFile], File(description="Một hay nhiều tệp: txt, md, html, docx, pdf, zip.")
]
RESULTS = ("added", "unchanged", "replaced", "failed")
EXAMPLE = {
    "id": "5f0c3a9d1b2e4f60",
    "state": "done",
    "names": ["ke-hoach.docx"],
    "counts": {"added": 1, "unchanged": 0, "replaced": 0, "failed": 0},
    "files": [{"path": "tải lên/ke-hoach.docx", "result": "added", "number": "58/KH-UBND", "reason": None}],
}
_DONE: dict[int | str, dict[str, Any]] = {200: {"content": {"application/json": {"example": EXAMPLE}}}}


def told(job: Job) -> dict[str, Any]:
    """A job as JSON says it."""
    results = list(job.results)
    return {
        "id": job.id,
        "state": job.state,
        "created": job.created,
        "finished": job.finished,
        "reason": job.reason,
        "names": list(job.names),
        "counts": {word: sum(one.result == word for one in results) for word in RESULTS},
        "files": [asdict(one) for one in results],
    }


@router.post("/ingest", summary="Nạp tệp", status_code=202, responses={413: {"description": "Quá lớn"}})
def ingest(files: FilesParam, jobs: JobsDep, request: Request) -> Response:
    """Takes the files and answers at once with a job; ask `/api/v1/jobs/{id}` how far it is."""
    job = jobs.start([(file.filename, file.file) for file in files])
    answer = json_response(told(job))
    answer.status_code = 202
    answer.headers["Location"] = f"/api/v1/jobs/{job.id}"
    return answer


@router.get("/jobs", summary="Các lần nạp gần đây")
def all_jobs(jobs: JobsDep) -> Response:
    """The jobs of this service since it was started, newest first."""
    return json_response({"jobs": [told(job) for job in jobs.all()]})


@router.get("/jobs/{name}", summary="Một lần nạp: tiến độ và kết quả từng tệp", responses=_DONE)
def one_job(name: str, jobs: JobsDep) -> Response:
    """State, counts, and the result of each file with the reason where it failed."""
    job = jobs.find(name)
    if job is None:
        raise HTTPException(404, "Không có lần nạp này.")
    return json_response(told(job))
