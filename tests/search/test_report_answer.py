"""An answer is saved as Word and PDF: what was asked, the answer, each document with its state and proof."""

from __future__ import annotations

import io
from collections.abc import Iterator
from urllib.parse import quote

import docx
import pytest
from fastapi.testclient import TestClient

from kg.reports.model import Heading, Notice, Paragraph, Table
from search.answers.model import Answer, AnswerDocument, AnswerEvidence, AnswerPassage, Candidate
from search.api import create_app
from search.engine.engine import Engine
from search.engine.report_answer import MOST_PASSAGES, blocks_of
from search.settings import Settings
from tests.search.library import write_papers

QUESTION = "Kế hoạch nào thực hiện Chỉ thị 05/CT-TTg?"
PROOF = AnswerEvidence("tải lên/gói.zip/a.txt", 2, "Thực hiện Chỉ thị số 05/CT-TTg.")
PLAN = AnswerDocument(
    "p", "Kế hoạch", "58/KH-UBND", None, "2025-03-12", "UBND thành phố Hải Phòng", "Trồng cây", True, "implements", (PROOF, PROOF)
)  # fmt: skip
CITED = AnswerDocument("c", None, None, None, None, None, "Chương trình trồng rừng", False)
PASSAGE = AnswerPassage("p", "Kế hoạch 58/KH-UBND", None, "Phần › I. MỤC ĐÍCH", 1, "Mỗi phường trồng cây.")


@pytest.fixture(scope="module")
def client(tmp_path_factory: pytest.TempPathFactory) -> Iterator[TestClient]:
    made = tmp_path_factory.mktemp("saved")
    with Engine(made / "data") as engine:
        engine.ingest([write_papers(made / "papers")])
    with TestClient(create_app(Settings(data=str(made / "data"))), base_url="http://127.0.0.1") as opened:
        yield opened


def test_documents_stand_with_state_and_proof() -> None:
    answer = Answer("q", "relation", "Câu hỏi được hiểu là: q.", "Có 2 kế hoạch.", (PLAN, CITED), (PASSAGE,))
    understood, text, heading, table = blocks_of(answer, {"p": "inForce", "c": None})
    assert understood == Paragraph("Câu hỏi được hiểu là: q.", "italic") and text == Paragraph(
        "Có 2 kế hoạch."
    )
    assert isinstance(heading, Heading) and isinstance(table, Table)
    assert table.rows == (
        ("1", "Kế hoạch 58/KH-UBND\n12/03/2025, UBND thành phố Hải Phòng\nTrồng cây", "còn hiệu lực",
         "“Thực hiện Chỉ thị số 05/CT-TTg.” (a.txt, trang 2)"),
        ("2", "Chương trình trồng rừng", "chưa rõ\n(chưa có trong kho)", ""),
    )  # fmt: skip


def test_without_documents_the_passages_stand_and_doubt_is_told() -> None:
    answer = Answer("q", "content", "u", "t", (), (PASSAGE,) * 9, (Candidate("a", "1/KH", None, None),) * 2)
    blocks = blocks_of(answer, {})
    assert next(one for one in blocks if isinstance(one, Notice)).text.startswith(
        "Số ký hiệu được hỏi có thể là của 2"
    )
    places = [one for one in blocks if isinstance(one, Paragraph) and one.text.startswith("Kế hoạch 58")]
    assert len(places) == MOST_PASSAGES and places[0].text.endswith("trang 1, mục “I. MỤC ĐÍCH”")


def test_the_page_saves_its_answer(client: TestClient) -> None:
    page = client.get("/", params={"q": QUESTION}).text
    assert f'href="/tra-loi/docx?q={quote(QUESTION, safe="")}"' in page
    saved = client.get("/tra-loi/docx", params={"q": QUESTION})
    assert "tra-loi.docx" in saved.headers["content-disposition"]
    told = docx.Document(io.BytesIO(saved.content))
    text = "\n".join(paragraph.text for paragraph in told.paragraphs)
    assert QUESTION in text and "Có 1 kế hoạch thực hiện Chỉ thị số 05/CT-TTg" in text
    cells = "\n".join(cell.text for table in told.tables for row in table.rows for cell in row.cells)
    assert "58/KH-UBND" in cells and "Thực hiện Chỉ thị số 05/CT-TTg" in cells and "trang 1" in cells
    assert client.get("/tra-loi/pdf", params={"q": QUESTION}).content.startswith(b"%PDF")
    assert client.get("/tra-loi/exe", params={"q": QUESTION}).status_code == 422
    assert client.get("/tra-loi/docx", params={"q": "x" * 10_000}).status_code == 413


def test_what_is_not_held_is_saved_as_such(client: TestClient) -> None:
    saved = client.get("/tra-loi/docx", params={"q": "giá xăng tại Mỹ hôm nay"})
    assert "không có trong kho" in "\n".join(
        one.text for one in docx.Document(io.BytesIO(saved.content)).paragraphs
    )
