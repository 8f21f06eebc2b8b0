"""The text of a document for reading: paragraphs, headings, links, footnotes, pages and the sentence looked for."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ingest.model import Document, Source, SourceText
from ingest.pipeline import parse
from search.labels import called, shortened
from search.reading import FullText, Piece, clean_span, full_text, quoted_span
from tests.search.library import DECISION, PLAN, REPORT


def read(text: str, pages: tuple[int, ...] = (0,)) -> Document:
    return parse(SourceText(Source(str(Path("a.txt")), "0" * 64, "text/plain", len(pages)), text, pages))


def pieces(text: FullText) -> list[Piece]:
    return [piece for paragraph in text.paragraphs for piece in paragraph.pieces]


@pytest.mark.parametrize("paper", [PLAN, DECISION, REPORT])
def test_nothing_is_lost_and_nothing_is_added(paper: str) -> None:
    document = read(paper)
    links = dict.fromkeys(range(len(document.citations)), "iri")
    shown = full_text(document, links, (300, 420))
    body = document.text.clean[: document.text.body_end]
    assert "\n".join("".join(p.text for p in one.pieces) for one in shown.paragraphs) == "\n".join(
        line for line in body.split("\n") if line.strip()
    )


def test_citations_are_links_and_articles_headings() -> None:
    document = read(DECISION)
    links = {i: cited.number or cited.name or "" for i, cited in enumerate(document.citations)}
    shown = full_text(document, links)
    linked = {piece.link: piece.text for piece in pieces(shown) if piece.link}
    assert "12/QĐ-BNV" in linked["12/QĐ-BNV"] and "30/2020/NĐ-CP" in linked["30/2020/NĐ-CP"]
    assert "77/QĐ-BNV" not in linked, "a paper does not link to itself"
    assert shown.contents[0].title.startswith("Điều 1")
    assert all(entry.anchor in {p.anchor for p in shown.paragraphs} for entry in shown.contents)


def test_the_span_of_the_file_is_marked() -> None:
    document = read(PLAN)
    start = PLAN.index("Mỗi phường")
    shown = full_text(document, {}, (start, start + len("Mỗi phường trồng thêm")))
    assert "".join(p.text for p in pieces(shown) if p.marked) == "Mỗi phường trồng thêm"
    assert shown.marked and sum(p.first_marked for p in pieces(shown)) == 1
    assert not full_text(document, {}).marked


@pytest.mark.parametrize(
    ("quote", "found"),
    [
        ("Mỗi phường trồng thêm hai nghìn", "Mỗi phường trồng thêm hai nghìn"),
        ("Mỗi  phường\ntrồng thêm hai…", "Mỗi phường trồng thêm hai"),
        ("II. TỔ CHỨC THỰC HIỆN Sở Xây dựng", "II. TỔ CHỨC THỰC HIỆN\nSở Xây dựng"),
        ("Mỗi phường trồng thêm hai nghìn cây bóng mát trước khi quên", "Mỗi phường trồng thêm hai nghìn"),
        ("Không có câu này", None),
        ("", None),
        ("…", None),
    ],
)
def test_a_quote_is_found_again(quote: str, found: str | None) -> None:
    document = read(PLAN)
    span = quoted_span(document.text, quote, 0)
    if found is None:
        assert span is None
        return
    assert span is not None
    clean = clean_span(document.text, *span)
    assert clean is not None and document.text.clean[slice(*clean)].startswith(found[:30])


def test_footnotes_stand_at_the_foot_and_are_tied() -> None:
    paper = REPORT.replace("ba vụ cháy nhỏ.", "ba vụ cháy nhỏ [1].") + "\n"
    document = read(paper)
    body = document.text.clean
    from ingest.model import Note

    at = body.index("dập tắt")
    start = body.index("Thực hiện Quyết định")
    text = replace(document.text, body_end=start, notes=(Note("1", at, start, len(body)),))
    shown = full_text(replace(document, text=text), {})
    assert [piece.mark for piece in pieces(shown) if piece.note] == ["1"]
    assert [(n.number, n.mark, n.tied) for n in shown.notes] == [(1, "1", True)]
    assert "".join(p.text for p in shown.notes[0].pieces).startswith("Thực hiện Quyết định")
    assert not [p for p in pieces(shown) if "số hóa" in p.text]


def test_pages_are_told_where_they_begin() -> None:
    document = read(PLAN, (0, PLAN.index("II. TỔ CHỨC")))
    shown = full_text(document, {})
    (where,) = [n for n, p in enumerate(shown.paragraphs) if any(piece.page == 2 for piece in p.pieces)]
    assert "TỔ CHỨC" in "".join(p.text for p in shown.paragraphs[where].pieces)


@given(st.integers(0, len(PLAN)), st.integers(0, len(PLAN)))
def test_any_span_can_be_asked_for(start: int, end: int) -> None:
    document = _PLAN
    shown = full_text(document, {0: "iri"}, (start, end))
    marked = "".join(piece.text for piece in pieces(shown) if piece.marked)
    assert marked.replace(" ", "") in "".join(p.text for p in pieces(shown)).replace(" ", "")


_PLAN = read(PLAN)


@pytest.mark.parametrize(
    ("kind", "name", "told"),
    [
        ("Luật", "Luật Lưu trữ", "Luật Lưu trữ"),
        ("Luật", "luật Lưu trữ", "luật Lưu trữ"),
        ("Báo cáo", "Kết quả năm", "Báo cáo Kết quả năm"),
        ("Kế hoạch", "58/KH-UBND", "Kế hoạch 58/KH-UBND"),
        (None, "58/KH-UBND", "58/KH-UBND"),
        ("Kế hoạch", None, "Kế hoạch"),
        ("Luật", "Luậtsư", "Luật Luậtsư"),
        (None, None, ""),
    ],
)
def test_a_type_is_said_once(kind: str | None, name: str | None, told: str) -> None:
    assert called(kind, name) == told


@pytest.mark.parametrize(
    ("text", "most", "cut"),
    [
        ("cây bóng mát", 20, "cây bóng mát"),
        ("cây bóng mát", 8, "cây bóng…"),
        ("cây bóng mát", 9, "cây bóng…"),
        ("cây, bóng mát", 6, "cây…"),
        ("a" * 30, 10, "a" * 10 + "…"),
    ],
)
def test_long_titles_are_cut_at_a_word(text: str, most: int, cut: str) -> None:
    assert shortened(text, most) == cut
