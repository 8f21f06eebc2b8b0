"""What is turned away before a route sees it: no key where one is needed, bodies too large, forms of other sites."""

from __future__ import annotations

import base64
import binascii
import hmac
from http import HTTPStatus

from starlette.datastructures import Headers
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from search.api.problems import problem
from search.settings import Settings

SMALL_BODY = 1_000_000
UPLOADS = ("/api/v1/ingest", "/nap-tep")
_OPEN = ("/healthz",)
_READING = ("GET", "HEAD", "OPTIONS")
_TOO_LARGE = "Dữ liệu gửi lên quá lớn"


class Guard:
    """ASGI middleware. With an API key set, every request but `/healthz` must bring it: as `X-API-Key`, as a bearer
    token, or as the password that a browser asks for."""

    def __init__(self, app: ASGIApp, settings: Settings) -> None:
        self._app, self._key = app, settings.api_key
        self._upload = settings.upload_mb * 1_000_000

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        request, path = Request(scope), scope["path"]
        if self._key and path not in _OPEN and not has_key(request.headers, self._key):
            refused = problem(
                HTTPStatus.UNAUTHORIZED, "Cần khóa truy cập", "Hãy gửi kèm khóa API của máy chủ này.", request
            )
            refused.headers["WWW-Authenticate"] = 'Basic realm="luocdo", charset="UTF-8"'
            await refused(scope, receive, send)
            return
        if scope["method"] not in _READING and not from_here(request.headers):
            detail = "Không nhận biểu mẫu gửi từ trang khác."
            await problem(HTTPStatus.FORBIDDEN, "Không được phép", detail, request)(scope, receive, send)
            return
        limit = self._upload if path in UPLOADS else SMALL_BODY
        told = request.headers.get("content-length", "0")
        if not told.isdecimal() or int(told) > limit:
            detail = f"Tối đa {limit // 1_000_000} MB cho một lần gửi."
            answer = problem(HTTPStatus.REQUEST_ENTITY_TOO_LARGE, _TOO_LARGE, detail, request)
            answer.headers["Connection"] = "close"
            await answer(scope, receive, send)
            return
        await self._app(scope, _counted(receive, limit), send)


def _counted(receive: Receive, limit: int) -> Receive:
    """The same stream; it ends with an error once more than `limit` bytes came."""
    seen = 0

    async def counting() -> Message:
        nonlocal seen
        message = await receive()
        seen += len(message.get("body", b""))
        if seen > limit:
            raise HTTPException(HTTPStatus.REQUEST_ENTITY_TOO_LARGE, _TOO_LARGE)
        return message

    return counting


def has_key(headers: Headers, key: str) -> bool:
    """Whether a request brings the key. Takes as long for a wrong key as for the right one."""
    given = headers.get("x-api-key", "")
    kind, _, value = headers.get("authorization", "").partition(" ")
    if kind.lower() == "bearer":
        given = value.strip()
    elif kind.lower() == "basic":
        try:
            given = base64.b64decode(value, validate=True).decode("utf-8").partition(":")[2]
        except (binascii.Error, UnicodeDecodeError):
            given = ""
    return hmac.compare_digest(given.encode("utf-8", "replace"), key.encode("utf-8"))


def from_here(headers: Headers) -> bool:
    """Whether a writing request comes from a page of this service, or from no page at all."""
    site, origin = headers.get("sec-fetch-site"), headers.get("origin")
    if site is not None and site not in ("same-origin", "none"):
        return False
    return origin is None or origin.partition("://")[2] == headers.get("host")
