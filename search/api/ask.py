"""Questions and passages."""

from __future__ import annotations

from typing import Annotated, Any

from fastapi import APIRouter, Query, Response
from pydantic import BaseModel, Field

from search.answers.model import Answer
from search.api.dependencies import EngineDep, LimitParam, QuestionParam, json_bytes, json_response

router = APIRouter(prefix="/api/v1", tags=["hỏi đáp"])


class AskBody(BaseModel):
    """A question sent as JSON."""

    question: str = Field(min_length=1, examples=["Kế hoạch nào thực hiện Chỉ thị 41?"])
    limit: int = Field(default=10, ge=1, le=100)


EXAMPLE = {
    "question": "Kế hoạch nào thực hiện Chỉ thị 41?",
    "kind": "relation",
    "understood": "Câu hỏi được hiểu là: kế hoạch nào thực hiện Chỉ thị số 41-CT/TW?",
    "text": "Có 1 kế hoạch thực hiện Chỉ thị số 41-CT/TW: Kế hoạch số 88/KH-UBND.",
    "documents": [
        {
            "iri": "https://luocdo.vn/id/van-ban/ke-hoach/88-kh-ubnd/can-tho",
            "type": "Kế hoạch",
            "number": "88/KH-UBND",
            "name": None,
            "date": "2025-02-14",
            "issuer": "UBND thành phố Cần Thơ",
            "title": "Thực hiện Chỉ thị số 41-CT/TW",
            "held": True,
            "relation": "implements",
            "evidence": [{"source": "ke-hoach-88.docx", "page": 1, "quote": "Thực hiện Chỉ thị số 41-CT/TW"}],
            "score": 1.0,
        }
    ],
    "passages": [],
    "candidates": [],
}
ANSWERED: dict[int | str, dict[str, Any]] = {
    200: {"model": Answer, "content": {"application/json": {"example": EXAMPLE}}},
    413: {"description": "Câu hỏi quá dài", "content": {"application/problem+json": {}}},
    503: {"description": "Chưa có kho văn bản", "content": {"application/problem+json": {}}},
}


@router.get("/ask", summary="Trả lời một câu hỏi", responses=ANSWERED)
def ask(engine: EngineDep, question: QuestionParam, limit: LimitParam = 10) -> Response:
    """The object of `luocdo ask --json`."""
    return json_bytes(engine.ask_json(question, limit=limit))


@router.post("/ask", summary="Trả lời một câu hỏi gửi bằng JSON", responses=ANSWERED)
def ask_posted(engine: EngineDep, body: AskBody) -> Response:
    """The same answer for a question in the body."""
    return json_bytes(engine.ask_json(body.question, limit=body.limit))


@router.get("/search", summary="Tìm đoạn văn")
def search(
    engine: EngineDep,
    words: QuestionParam,
    limit: LimitParam = 10,
    type: Annotated[str | None, Query(description="Loại văn bản.")] = None,
    issuer: Annotated[str | None, Query(description="Cơ quan ban hành.")] = None,
    place: Annotated[str | None, Query(description="Địa bàn.")] = None,
    date_from: Annotated[str | None, Query(pattern=r"^\d{4}-\d{2}-\d{2}$")] = None,
    date_to: Annotated[str | None, Query(pattern=r"^\d{4}-\d{2}-\d{2}$")] = None,
) -> Response:
    """The best passages for some words, best first, with their scores."""
    from search.keywords import Filters

    filters = Filters(type=type, issuer=issuer, place=place, date_from=date_from, date_to=date_to)
    return json_response({"passages": engine.search(words, limit=limit, filters=filters)})
