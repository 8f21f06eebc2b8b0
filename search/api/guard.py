"""What is turned away before a route sees it: a wrong host, no key where one is needed, too many requests, forms of other
sites, bodies that are too large or come too slowly."""

from __future__ import annotations

import asyncio
import base64
import binascii
import hmac
import time
from dataclasses import dataclass
from http import HTTPStatus

from starlette.datastructures import Headers
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from search.api.limits import Rate
from search.api.problems import problem
from search.engine.keys import KeyRefused, KeyRing
from search.settings import LOOPBACK, Settings

SMALL_BODY = 1_000_000
UPLOADS = ("/api/v1/ingest", "/nap-tep")
OPEN = ("/healthz",)
READING = ("GET", "HEAD", "OPTIONS")
READING_POSTS = ("/api/v1/ask", "/api/v1/sparql")
MOST_ADDRESS, MOST_HEAD = 16_384, 16_384
"""Bytes of address, and of all headers together. The server's own bound is on heads that come in pieces."""
SLOWEST_UPLOAD = 20_000
"""Bytes a second that an upload must bring in the long run."""
RATE_BEYOND, RATE_HERE = 50.0, 2000.0
_LONG = "Yêu cầu quá dài"
_TOO_LARGE = "Dữ liệu gửi lên quá lớn"


@dataclass(frozen=True, slots=True)
class Client:
    """Who asks: the name of the key, or the address; `write` whether it may change the library."""

    name: str
    write: bool


class Guard:
    """ASGI middleware. A key comes as `X-API-Key`, as a bearer token, or as the password that a browser asks for."""

    def __init__(self, app: ASGIApp, settings: Settings, ring: KeyRing) -> None:
        self._app, self._settings, self._ring = app, settings, ring
        here = settings.host in LOOPBACK
        self._needs_key = not here or bool(settings.api_key) or settings.require_key
        self._hosts = _hosts(settings)
        self._rate = Rate(settings.rate or (RATE_HERE if here else RATE_BEYOND))
        self._upload = settings.upload_mb * 1_000_000

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        request = Request(scope)
        client = self._client(request)
        refused = self._refused(request, client)
        if refused is not None:
            await refused(scope, receive, send)
            return
        scope.setdefault("state", {})["client"] = client
        limit = self._limit(scope["path"])
        await self._app(scope, _bounded(receive, limit, self._settings.body_seconds), send)

    def _limit(self, path: str) -> int:
        return self._upload if path in UPLOADS else SMALL_BODY

    def _client(self, request: Request) -> Client | None:
        """Who asks; None when a key is needed and none that counts was sent."""
        address = request.client.host if request.client else "?"
        token = token_of(request.headers)
        if not self._needs_key:
            return Client(address, True)
        if not token:
            return None
        if self._settings.api_key and hmac.compare_digest(
            token.encode("utf-8", "replace"), self._settings.api_key.encode("utf-8")
        ):
            return Client("LUOCDO_API_KEY", True)
        try:
            key = self._ring.find(token)
        except KeyRefused:
            return None
        return Client(key.name, "write" in key.scopes) if key else None

    def _refused(self, request: Request, client: Client | None) -> Response | None:
        """The problem that a request ends with before its route, in the order of what costs least."""
        path, headers = request.scope["path"], request.headers
        if len(request.scope["raw_path"]) + len(request.scope["query_string"]) > MOST_ADDRESS:
            return _closing(problem(HTTPStatus.REQUEST_URI_TOO_LONG, _LONG, "Địa chỉ quá dài.", request))
        if sum(len(name) + len(value) for name, value in headers.raw) > MOST_HEAD:
            detail = "Phần đầu của yêu cầu quá dài."
            return _closing(problem(HTTPStatus.REQUEST_HEADER_FIELDS_TOO_LARGE, _LONG, detail, request))
        if self._hosts and _host(headers) not in self._hosts:
            return problem(HTTPStatus.BAD_REQUEST, "Sai tên máy chủ", "Máy chủ này không có tên đó.", request)
        address = request.client.host if request.client else "?"
        wait = self._rate.wait(client.name if client else address)
        if wait:
            detail = "Quá nhiều yêu cầu trong một lúc, hãy chờ rồi gửi lại."
            answer = problem(HTTPStatus.TOO_MANY_REQUESTS, "Gửi quá nhanh", detail, request)
            answer.headers["Retry-After"] = str(int(wait) + 1)
            return answer
        if client is None and path not in OPEN:
            detail = "Hãy gửi kèm khóa API của máy chủ này."
            answer = problem(HTTPStatus.UNAUTHORIZED, "Cần khóa truy cập", detail, request)
            answer.headers["WWW-Authenticate"] = 'Basic realm="luocdo", charset="UTF-8"'
            return answer
        if request.method not in READING:
            if not from_here(headers):
                detail = "Không nhận biểu mẫu gửi từ trang khác."
                return problem(HTTPStatus.FORBIDDEN, "Không được phép", detail, request)
            if path not in READING_POSTS and client is not None and not client.write:
                detail = "Khóa này chỉ được đọc; nạp văn bản cần khóa có quyền ghi."
                return problem(HTTPStatus.FORBIDDEN, "Không được phép", detail, request)
        return self._too_large(request, self._limit(path))

    def _too_large(self, request: Request, limit: int) -> Response | None:
        said = request.headers.get("content-length", "0")
        if said.isascii() and said.isdecimal() and len(said) < 20 and int(said) <= limit:
            return None
        detail = f"Tối đa {limit // 1_000_000} MB cho một lần gửi."
        return _closing(problem(HTTPStatus.REQUEST_ENTITY_TOO_LARGE, _TOO_LARGE, detail, request))


def _closing(answer: Response) -> Response:
    """The answer, after which the connection ends: what else comes on it is not worth reading."""
    answer.headers["Connection"] = "close"
    return answer


def _bounded(receive: Receive, limit: int, seconds: float) -> Receive:
    """The same stream; it ends with an error once more than `limit` bytes came, or they come too slowly: `seconds` for
    each piece, and in all as long as a slow line needs."""
    seen, begun, whole = 0, 0.0, False

    async def bounded() -> Message:
        nonlocal seen, begun, whole
        if whole:  # what is waited for now is the client's leaving
            return await receive()
        begun = begun or time.monotonic()
        try:
            message = await asyncio.wait_for(receive(), seconds)
        except TimeoutError:
            raise HTTPException(HTTPStatus.REQUEST_TIMEOUT, "Dữ liệu gửi lên quá chậm.") from None
        seen += len(message.get("body", b""))
        whole = not message.get("more_body", False)
        if seen > limit:
            raise HTTPException(HTTPStatus.REQUEST_ENTITY_TOO_LARGE, _TOO_LARGE)
        if not whole and time.monotonic() - begun > seconds + seen / SLOWEST_UPLOAD:
            raise HTTPException(HTTPStatus.REQUEST_TIMEOUT, "Dữ liệu gửi lên quá chậm.")
        return message

    return bounded


def _hosts(settings: Settings) -> frozenset[str]:
    """The names the service answers to: those of the settings; on this machine its own, so that no page elsewhere
    reaches the library through a name of its own; empty: any."""
    told = {name.strip().lower() for name in settings.hosts.split(",") if name.strip()}
    if settings.host in LOOPBACK:
        told |= {"127.0.0.1", "localhost", "[::1]"}
    return frozenset(told)


def _host(headers: Headers) -> str:
    """The name in the Host header, without the port."""
    host = headers.get("host", "").lower()
    name, colon, port = host.rpartition(":")
    return name if colon and (port.isdecimal() or not port) and not host.endswith("]") else host


def token_of(headers: Headers) -> str:
    """The key that a request brings, "" for none."""
    kind, _, value = headers.get("authorization", "").partition(" ")
    if kind.lower() == "bearer":
        return value.strip()
    if kind.lower() == "basic":
        try:
            return base64.b64decode(value, validate=True).decode("utf-8").partition(":")[2]
        except (binascii.Error, ValueError):
            return ""
    return headers.get("x-api-key", "")


def from_here(headers: Headers) -> bool:
    """Whether a writing request comes from a page of this service, or from no page at all."""
    site, origin = headers.get("sec-fetch-site"), headers.get("origin")
    if site is not None and site not in ("same-origin", "none"):
        return False
    return origin is None or origin.partition("://")[2] == headers.get("host")
