"""Questions and passages."""

from __future__ import annotations

from typing import Annotated, Literal

from fastapi import APIRouter, Query, Response
from pydantic import BaseModel, Field

from search.answers.model import Answer, Talk
from search.api.dependencies import EngineDep, LimitParam, QuestionParam, json_bytes, json_response
from search.api.problems import documented
from search.questions.model import MAX_LENGTH, QuestionTooLong

router = APIRouter(prefix="/api/v1", tags=["hỏi đáp"])


IriField = Annotated[str, Field(max_length=500)]


class TalkBody(BaseModel):
    """The `talk` of the answer before, handed back as it came: what "kế hoạch đó" points at."""

    answered: list[IriField] = Field(default=[], max_length=50)
    asked: list[IriField] = Field(default=[], max_length=50)
    of_answered: bool = False
    question: str = Field(default="", max_length=MAX_LENGTH)


class AskBody(BaseModel):
    """A question sent as JSON."""

    question: str = Field(min_length=1, max_length=100_000, examples=["Kế hoạch nào thực hiện Chỉ thị 41?"])
    limit: int = Field(default=10, ge=1, le=100)
    previous: TalkBody | None = None


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
    "talk": {
        "answered": ["https://luocdo.vn/id/van-ban/ke-hoach/88-kh-ubnd/can-tho"],
        "asked": [],
        "of_answered": False,
        "question": "Kế hoạch nào thực hiện Chỉ thị 41?",
    },
}
ANSWERED = documented(
    413, 422, 503, more={200: {"model": Answer, "content": {"application/json": {"example": EXAMPLE}}}}
)
FOUND = {
    "question": "cây bóng mát", "understood": "cây bóng mát", "offset": 0, "limit": 10, "total": 1, "documents": 1,
    "passages": [], "facets": {"type": [{"value": "Kế hoạch", "documents": 1, "passages": 1}]}, "notes": [],
}  # fmt: skip
NamesParam = Annotated[list[str] | None, Query(max_length=20)]
DAY = r"^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$"
DateParam = Annotated[str | None, Query(pattern=DAY, examples=["2024-05"])]


@router.get("/ask", summary="Trả lời một câu hỏi", responses=ANSWERED)
def ask(engine: EngineDep, question: QuestionParam, limit: LimitParam = 10) -> Response:
    """The object of `luocdo ask --json`."""
    return json_bytes(engine.ask_json(question, limit=limit, previous=None))


@router.post("/ask", summary="Trả lời một câu hỏi gửi bằng JSON", responses=ANSWERED)
def ask_posted(engine: EngineDep, body: AskBody) -> Response:
    """The same answer for a question in the body; with `previous`, the question may point back at the one before."""
    said = body.previous
    previous = (
        Talk(tuple(said.answered), tuple(said.asked), said.of_answered, said.question) if said else None
    )
    return json_bytes(engine.ask_json(body.question, limit=body.limit, previous=previous))


@router.get("/search", summary="Tìm đoạn văn", responses=documented(404, 409, 413, 422, 503, example=FOUND))
def search(
    engine: EngineDep,
    words: QuestionParam,
    limit: LimitParam = 10,
    offset: Annotated[int, Query(ge=0, le=10_000)] = 0,
    type: NamesParam = None,
    agency: NamesParam = None,
    issuer: NamesParam = None,
    place: NamesParam = None,
    date_from: DateParam = None,
    date_to: DateParam = None,
    status: Annotated[
        list[Literal["inForce", "partiallyInForce", "notInForce", "unknown"]] | None, Query(max_length=4)
    ] = None,
    campaign: NamesParam = None,
    document: Annotated[str | None, Query(max_length=2000, description="Chỉ trong văn bản này.")] = None,
    facets: bool = True,
    explain: Annotated[bool, Query(description="Kèm lý do xếp hạng.")] = False,
) -> Response:
    """One page of passages, best first, with snippets, highlights and counts by facet. `issuer` is another name of
    `agency`."""
    from search.engine.find import Where

    if len(words) > MAX_LENGTH:
        raise QuestionTooLong(len(words))
    where = Where(
        type=tuple(type or ()), agency=(*(agency or ()), *(issuer or ())), place=tuple(place or ()),
        date_from=date_from, date_to=date_to, status=tuple(status or ()), campaign=tuple(campaign or ()),
        document=document,
    )  # fmt: skip
    found = engine.find(words, limit=limit, offset=offset, where=where, facets=facets, explain=explain)
    return json_response(found)
