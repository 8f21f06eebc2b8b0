"""One table from exception to RFC 9457 problem document, in Vietnamese."""

from __future__ import annotations

from http import HTTPStatus
from typing import Any

from fastapi import FastAPI, Request, Response
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from pydantic import BaseModel, ConfigDict
from starlette.exceptions import HTTPException

from ingest.catalog.errors import LibraryBusy, LibraryError, LibraryFollowing, NoLibrary, UnknownDocument
from ingest.errors import LuocdoError
from kg.errors import ExportError, GraphError, QueryError, ReportError
from search.engine.show import AmbiguousDocument
from search.engine.sparql import QueryTooCostly
from search.engine.workers import WorkerError, WorkersBusy
from search.index import PassageIndexError
from search.questions.model import QuestionTooLong

TITLES: dict[type[Exception], tuple[int, str]] = {
    QuestionTooLong: (HTTPStatus.REQUEST_ENTITY_TOO_LARGE, "Câu hỏi quá dài"),
    QueryError: (HTTPStatus.BAD_REQUEST, "Truy vấn không hợp lệ"),
    QueryTooCostly: (HTTPStatus.UNPROCESSABLE_ENTITY, "Truy vấn quá nặng"),
    WorkersBusy: (HTTPStatus.SERVICE_UNAVAILABLE, "Máy chủ đang bận"),
    WorkerError: (HTTPStatus.SERVICE_UNAVAILABLE, "Máy chủ chưa trả lời được"),
    UnknownDocument: (HTTPStatus.NOT_FOUND, "Không có văn bản này"),
    AmbiguousDocument: (HTTPStatus.CONFLICT, "Có nhiều văn bản ứng với tên này"),
    NoLibrary: (HTTPStatus.SERVICE_UNAVAILABLE, "Chưa có kho văn bản"),
    LibraryFollowing: (HTTPStatus.SERVICE_UNAVAILABLE, "Kho văn bản đang được lập"),
    LibraryBusy: (HTTPStatus.SERVICE_UNAVAILABLE, "Kho văn bản đang bận"),
    LibraryError: (HTTPStatus.SERVICE_UNAVAILABLE, "Kho văn bản không dùng được"),
    ExportError: (HTTPStatus.UNPROCESSABLE_ENTITY, "Không xuất được"),
    ReportError: (HTTPStatus.UNPROCESSABLE_ENTITY, "Không lập được báo cáo"),
    GraphError: (HTTPStatus.SERVICE_UNAVAILABLE, "Đồ thị không dùng được"),
    PassageIndexError: (HTTPStatus.SERVICE_UNAVAILABLE, "Chỉ mục không dùng được"),
    LuocdoError: (HTTPStatus.BAD_REQUEST, "Không thực hiện được"),
}


class Problem(BaseModel):
    """RFC 9457. Some kinds bring more fields (`parameters`, `candidates`)."""

    model_config = ConfigDict(extra="allow")

    type: str
    title: str
    status: int
    detail: str
    instance: str


MEANINGS = {
    400: "Yêu cầu không đúng",
    401: "Cần khóa truy cập",
    403: "Khóa hoặc trang gửi không được phép",
    404: "Không có",
    405: "Địa chỉ này không nhận cách gọi đó",
    406: "Không có dạng kết quả được yêu cầu",
    408: "Gửi dữ liệu quá chậm",
    409: "Có nhiều văn bản ứng với tên này",
    413: "Dữ liệu hoặc câu hỏi quá lớn",
    414: "Địa chỉ quá dài",
    415: "Không nhận loại dữ liệu này",
    422: "Tham số không hợp lệ",
    429: "Gửi quá nhiều yêu cầu",
    431: "Phần đầu của yêu cầu quá dài",
    503: "Kho văn bản chưa sẵn sàng hoặc đang bận",
    504: "Truy vấn chạy quá lâu",
}
EVERYWHERE = (400, 401, 403, 414, 429, 431)
"""What any route may answer before it is reached: a wrong host, no key, a form of another site, too many requests."""


_PROGRAMS = ("/api/", "/static/", "/healthz", "/readyz", "/metrics")


def documented(
    *statuses: int,
    example: object = None,
    status: int = 200,
    more: dict[int | str, dict[str, Any]] | None = None,
) -> dict[int | str, dict[str, Any]]:
    """The answers of a route for its description: an example of what it gives, and its problems."""
    told: dict[int | str, dict[str, Any]] = {
        number: {
            "description": MEANINGS[number],
            "content": {"application/problem+json": {"schema": {"$ref": "#/components/schemas/Problem"}}},
        }
        for number in sorted({*EVERYWHERE, *statuses})
    }
    if example is not None:
        told[status] = {"content": {"application/json": {"example": example}}}
    return {**told, **(more or {})}


def problem(status: int, title: str, detail: str, request: Request, **more: object) -> Response:
    """A problem document; for people who opened a page in a browser, a page that says the same. `type` is about:blank:
    the status tells the kind, the title is for people."""
    if _for_people(request):
        from search.api.rendering import page_of  # makes pages with the table above

        return page_of(request).say(detail, int(status), title)
    body = {
        "type": "about:blank",
        "title": title,
        "status": int(status),
        "detail": detail,
        "instance": request.url.path,
    }
    return JSONResponse({**body, **more}, status_code=int(status), media_type="application/problem+json")


def _for_people(request: Request) -> bool:
    """Whether a browser shows the answer as a page: it asks for HTML, and not for an address of programs."""
    return not request.url.path.startswith(_PROGRAMS) and "text/html" in request.headers.get("accept", "")


def title_of(error: Exception) -> tuple[int, str]:
    """Status and title for an exception of ours: the nearest class in the table."""
    for kind in type(error).__mro__:
        if kind in TITLES:
            return TITLES[kind]
    return HTTPStatus.INTERNAL_SERVER_ERROR, "Lỗi không lường trước"


def add_problem_handlers(app: FastAPI) -> None:
    """Answer every error of the application with a problem document."""

    async def ours(request: Request, error: Exception) -> Response:
        if _for_people(request):
            from search.api.rendering import page_of

            return page_of(request).trouble(error)
        return problem(*title_of(error), str(error), request)

    async def invalid(request: Request, error: Exception) -> Response:
        assert isinstance(error, RequestValidationError)
        places = sorted(
            {".".join(str(part) for part in one["loc"][1:]) or str(one["loc"][0]) for one in error.errors()}
        )
        detail = f"Tham số không hợp lệ hoặc còn thiếu: {', '.join(places)}."
        return problem(
            HTTPStatus.UNPROCESSABLE_ENTITY, "Yêu cầu không hợp lệ", detail, request, parameters=places
        )

    async def plain(request: Request, error: Exception) -> Response:
        assert isinstance(error, HTTPException)
        title, told = MEANINGS.get(error.status_code, "Không thực hiện được"), str(error.detail)
        if told == "Not Found":
            told = "Địa chỉ này không có ở đây."
        elif told.isascii():  # a word of the framework, not of ours
            told = f"{title}."
        answer = problem(error.status_code, title, told, request)
        answer.headers.update(error.headers or {})
        return answer

    async def unforeseen(request: Request, _: Exception) -> Response:
        title = "Lỗi không lường trước"
        return problem(
            HTTPStatus.INTERNAL_SERVER_ERROR, title, "Máy chủ gặp lỗi; xem nhật ký của máy chủ.", request
        )

    for kind in TITLES:
        app.add_exception_handler(kind, ours)
    app.add_exception_handler(RequestValidationError, invalid)
    app.add_exception_handler(HTTPException, plain)
    app.add_exception_handler(Exception, unforeseen)
