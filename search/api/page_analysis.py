"""The page of what the shape of the graph tells: what contradicts, what much rests on, what hangs together or alone."""

from __future__ import annotations

from typing import Annotated
from urllib.parse import urlencode

import msgspec
from fastapi import APIRouter, Query
from fastapi.responses import HTMLResponse

from ingest.errors import LuocdoError
from kg.analysis import ANALYSES, Insight
from search.api.dependencies import EngineDep
from search.api.rendering import PageDep

router = APIRouter(include_in_schema=False, default_response_class=HTMLResponse)

MOST = 100
SHOWN = ("contradictions", "relied-on", "missing", "communities", "orphans")
"""The analyses that need nothing but the library, the most useful to a clerk first."""
EXPLAINED = {
    "contradictions": "Những chỗ cần xem lại: căn cứ vào văn bản đã hết hiệu lực, thực hiện một văn bản ban hành sau, hai văn bản thay thế lẫn nhau…",
    "relied-on": "Những văn bản được nhiều văn bản khác căn cứ, thực hiện, hướng dẫn; văn bản có nhiều văn bản dựa vào hơn đứng trước.",
    "missing": "Những văn bản được nhiều văn bản trong kho dựa vào mà kho chưa có toàn văn: nên tìm và nạp.",
    "communities": "Những văn bản gắn với nhau chặt hơn với phần còn lại, thường là cùng một lĩnh vực hay một phong trào.",
    "orphans": "Những văn bản trong kho không nhắc đến văn bản nào và không văn bản nào nhắc đến: có thể đọc sót, hoặc nạp nhầm.",
}
"""What each analysis looks for, in a sentence."""
HEADINGS = {word: ANALYSES[word] for word in SHOWN}


class _Told(msgspec.Struct):
    """What the analysis says, as it comes from the process that did it."""

    results: tuple[Insight, ...]


@router.get("/phan-tich")
def analysis(
    page: PageDep, engine: EngineDep, what: Annotated[str, Query(alias="loai", max_length=40)] = SHOWN[0]
) -> HTMLResponse:
    """The findings of one analysis, each with its reason and proofs. The first call after a change of the library
    reads the whole graph."""
    if what not in HEADINGS:
        return page.say("Không có phép phân tích này.")
    try:
        told = engine.work("analysis", what, None, MOST)
    except LuocdoError as error:
        return page.trouble(error)
    tabs = [(word, heading, f"/phan-tich?{urlencode({'loai': word})}") for word, heading in HEADINGS.items()]
    return page.render(
        "analysis.html",
        found=msgspec.json.decode(told, type=_Told).results,
        what=what,
        tabs=tabs,
        most=MOST,
        explained=EXPLAINED[what],
    )
