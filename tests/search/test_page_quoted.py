"""A marked sentence can be cited: its words, its heading, its page."""

from __future__ import annotations

from pathlib import Path

from fastapi.testclient import TestClient

from kg.cards import DocumentCard
from search.api import create_app
from search.api.page_quoted import LONGEST, Quoted, citation, quoted
from search.engine.engine import Engine
from search.reading import Entry, FullText, Paragraph, Piece
from search.settings import Settings
from tests.search.library import write_papers


def text_of(*paragraphs: Paragraph) -> FullText:
    titles = (Entry("m0", "Điều 1 Phạm vi", 3), Entry("m9", "Điều 2 Hiệu lực", 3))
    return FullText(paragraphs, (), titles, True)


def test_what_is_marked_is_found_with_its_heading_and_page() -> None:
    text = text_of(
        Paragraph((Piece("Điều 1. Phạm vi"),), 3, "m0"),
        Paragraph((Piece("Mở đầu."), Piece(page=2))),
        Paragraph((Piece("Trước. "), Piece("Câu  được ", marked=True), Piece("dẫn", link="i", marked=True), Piece(page=3))),
        Paragraph((Piece("còn tiếp.", marked=True), Piece(" Sau."))),
        Paragraph((Piece("Điều 2. Hiệu lực"),), 3, "m9"),
    )  # fmt: skip
    assert quoted(text) == Quoted("Câu được dẫn\ncòn tiếp.", "Điều 1 Phạm vi", 2)


def test_a_marked_heading_is_its_own_and_nothing_marked_is_none() -> None:
    assert quoted(text_of(Paragraph((Piece("Điều 2. Hiệu lực", marked=True),), 3, "m9"))) == Quoted(
        "Điều 2. Hiệu lực", "Điều 2 Hiệu lực", None
    )
    assert quoted(text_of(Paragraph((Piece("Không có gì."),)))) is None
    long = quoted(text_of(Paragraph((Piece("dài " * 1000, marked=True),))))
    assert long is not None and len(long.words) == LONGEST


def test_a_citation_tells_only_what_is_known() -> None:
    full = DocumentCard("i", "Quyết định", "10/2024/QĐ-UBND", None, "2024-06-13", "UBND thành phố Cần Thơ")
    assert (
        citation(Quoted("x", "Điều 2 Bằng khen", 3), full)
        == "Quyết định 10/2024/QĐ-UBND ngày 13/06/2024 của UBND thành phố Cần Thơ, Điều 2 Bằng khen, trang 3"
    )
    bare = DocumentCard("i", None, None, None, title="Tổng kết công tác")
    assert citation(Quoted("x", "", None), bare) == "Tổng kết công tác"


def test_the_text_shows_the_quote_where_one_is_looked_for(tmp_path: Path) -> None:
    with Engine(tmp_path / "data") as engine:
        engine.ingest([write_papers(tmp_path / "papers")])
    with TestClient(create_app(Settings(data=str(tmp_path / "data"))), base_url="http://127.0.0.1") as client:
        asked = {"so": "58/KH-UBND", "cau": "Mỗi phường trồng thêm"}
        page = client.get("/van-ban/toan-van", params={**asked, "dai": "60"}).text
        shown = page.split('id="trich-dan"')[1].split("</div>")[0]
        assert "“Mỗi phường trồng thêm hai nghìn cây" in shown
        assert "(Kế hoạch 58/KH-UBND ngày 12/03/2025 của UBND thành phố Hải Phòng, I. MỤC ĐÍCH)" in shown
        assert "copy.js" in page
        plain = client.get("/van-ban/toan-van", params={"so": "58/KH-UBND"}).text
        assert "trich-dan" not in plain and "copy.js" not in plain
