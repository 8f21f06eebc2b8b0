"""The papers behind documents: the text with its citations marked, and the file as it came."""

from __future__ import annotations

from pathlib import PurePath
from typing import Annotated
from urllib.parse import quote

from fastapi import APIRouter, HTTPException, Query, Response
from fastapi.responses import FileResponse

from ingest.catalog.errors import UnknownDocument
from search.api.dependencies import EngineDep, json_response
from search.api.documents import ONE, SymbolParam
from search.api.problems import documented
from search.engine.served import ServedEngine
from search.engine.text import LookedFor

router = APIRouter(prefix="/api/v1/documents", tags=["văn bản"])

KeyParam = Annotated[
    str | None, Query(max_length=64, description="Mã (SHA-256) của tệp, khi văn bản có nhiều bản.")
]
TEXT = {
    "key": "9f86d081884c7d65",
    "source": "ke-hoach-88.docx",
    "paragraphs": [
        {
            "pieces": [
                {"text": "Thực hiện ", "link": None},
                {"text": "Chỉ thị số 41-CT/TW", "link": "https://…"},
            ],
            "heading": 0,
            "anchor": "",
        }
    ],
    "notes": [],
    "contents": [],
    "marked": False,
}
MEDIA = {
    ".pdf": "application/pdf",
    ".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    ".doc": "application/msword",
    ".txt": "text/plain; charset=utf-8",
    ".md": "text/plain; charset=utf-8",
}


@router.get(
    "/{symbol:path}/text",
    summary="Toàn văn, các trích dẫn có liên kết",
    responses=documented(*ONE, example=TEXT),
)
def text(
    engine: EngineDep,
    symbol: SymbolParam,
    key: KeyParam = None,
    start: Annotated[int, Query(ge=0, le=10**9, description="Đánh dấu từ vị trí này của tệp…")] = 0,
    end: Annotated[int, Query(ge=0, le=10**9, description="…đến vị trí này.")] = 0,
) -> Response:
    """Paragraphs cut into pieces; `link` is the IRI of the document that a piece cites, `marked` what was asked for."""
    chosen, path = _file(engine, symbol, key)
    looked_for = LookedFor((start, end) if end > start else None)
    found = engine.text(chosen, looked_for)
    return json_response(
        {
            "key": chosen,
            "source": path,
            "paragraphs": found.paragraphs,
            "notes": found.notes,
            "contents": found.contents,
            "marked": found.marked,
        }
    )


@router.get(
    "/{symbol:path}/file",
    summary="Tệp gốc",
    response_class=FileResponse,
    responses=documented(
        *ONE, more={200: {"description": "Tệp như khi nạp", "content": {"application/octet-stream": {}}}}
    ),
)
def file(engine: EngineDep, symbol: SymbolParam, key: KeyParam = None) -> Response:
    """The file as it came, always to be saved: what a stranger wrote must not run as a page of this service."""
    chosen, path = _file(engine, symbol, key)
    original = engine.catalog.originals.path(chosen)
    if not original.is_file():
        raise HTTPException(404, "Không còn tệp gốc của văn bản này.")
    name = PurePath(path).name or chosen
    answer = FileResponse(
        original, media_type=MEDIA.get(PurePath(name).suffix.lower(), "application/octet-stream")
    )
    answer.headers["Content-Disposition"] = attachment(name)
    answer.headers["Content-Security-Policy"] = "sandbox; default-src 'none'"
    return answer


def attachment(name: str) -> str:
    """A Content-Disposition that saves under a name, whatever is in it."""
    plain = "".join(c if c.isascii() and (c.isalnum() or c in "._- ") else "_" for c in name)[:150]
    return f"attachment; filename=\"{plain}\"; filename*=UTF-8''{quote(name[:150], safe='')}"


def _file(engine: ServedEngine, symbol: str, key: str | None) -> tuple[str, str]:
    """(hash, path) of the chosen or first file that holds a document. Raises `UnknownDocument`."""
    keys = engine.file_keys(engine.one(symbol).iri)
    found = next(((one, path) for one, path in keys if key in (None, one)), None)
    if found is None:
        raise UnknownDocument(engine.directory, symbol if key is None else key)
    return found
