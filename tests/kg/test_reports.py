"""Reports say what staff need, in the wording of Nghị định 30/2020/NĐ-CP, and open in the programs they are for."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from dataclasses import replace

import pypdfium2
import pytest
from docx import Document as Word
from lxml import html as lxml_html

from ingest.model import Agency
from kg.errors import ReportError
from kg.reports import FORMATS, KINDS, report, write
from kg.reports.model import Heading, Lines, Notice, Paragraph, Report, Table
from kg.store import GraphStore
from kg.sync import catch_up
from kg.view import GraphView
from tests.kg.builders import FakeCatalog, cite, header, paper
from tests.kg.library import ALL, CAN_THO

HOSTILE = "về <b>việc</b> </td><script>alert(1)</script> \"kép\" & 'đơn' \x07"
BASED = paper(
    header("Quyết định", "30/2026/QĐ-UBND", "2026-01-09", CAN_THO, title=HOSTILE, place="Cần Thơ"),
    [
        cite("Quyết định", "10/2024/QĐ-UBND", "2024-02-02", CAN_THO),
        cite("Nghị định", "98/2023/NĐ-CP", "2023-12-31", "Chính phủ"),
        cite("Luật", "06/2022/QH15", "2022-06-15", "Quốc hội"),
        cite("Thông tư", "7/2024/TT-BNV", "2024-02-05", "Bộ Nội vụ", subject="hướng dẫn công tác thi đua"),
    ],
    [(-1, "based_on", i) for i in range(4)],
    agencies=[
        Agency("UBND tỉnh An Giang"),
        Agency("UBND tỉnh Sóc Trăng (cũ)"),
        Agency("UBND huyện Phong Điền"),
    ],
)


@pytest.fixture(scope="module")
def view(tmp_path_factory: pytest.TempPathFactory) -> Iterator[GraphView]:
    with GraphStore(tmp_path_factory.mktemp("graph")) as opened:
        catch_up(opened, FakeCatalog([*ALL, BASED]))
        yield GraphView(opened)


def iri(view: GraphView, number: str, place: str | None = None) -> str:
    return view.find(number, place=place)[0].iri


def blocks(made: Report, kind: type) -> list[object]:
    return [block for block in made.blocks if isinstance(block, kind)]


def cells(made: Report) -> str:
    return "\n".join("|".join(row) for block in made.blocks if isinstance(block, Table) for row in block.rows)


def test_a_document_with_its_basis_and_what_is_wrong_with_it(view: GraphView) -> None:
    made = report(view, "document", iri(view, "30/2026/QĐ-UBND"), as_of="2026-01-09")
    (lines,) = blocks(made, Lines)
    assert isinstance(lines, Lines)
    assert [line.split(" ngày ")[0] for line in lines.lines] == [
        "Căn cứ Luật Thi đua, khen thưởng",
        "Căn cứ Nghị định số 98/2023/NĐ-CP",
        "Căn cứ Thông tư số 7/2024/TT-BNV",
        "Căn cứ Quyết định số 10/2024/QĐ-UBND",
    ]
    warnings = [b.text for b in blocks(made, Notice) if isinstance(b, Notice)]
    assert any(w.startswith("Quyết định 10/2024/QĐ-UBND đã hết hiệu lực từ ngày 15/04/2025 (bị thay thế bởi Quyết định 15/2025/QĐ-UBND") for w in warnings)  # fmt: skip
    assert any("Cân nhắc căn cứ văn bản thay thế: Quyết định số 15/2025/QĐ-UBND" in w for w in warnings)
    assert any(w.startswith("Nghị định 98/2023/NĐ-CP đã được sửa đổi") for w in warnings)
    assert not any("Luật" in w for w in warnings)  # in force: nothing to say
    before = report(view, "document", iri(view, "30/2026/QĐ-UBND"), on="2025-01-01")
    assert not any("hết hiệu lực" in b.text for b in blocks(before, Notice) if isinstance(b, Notice))


def test_relations_both_ways_with_the_place_that_proves_them(view: GraphView) -> None:
    told = cells(report(view, "document", iri(view, "41-CT/TW")))
    assert "thực hiện|Kế hoạch 419-KH/TU\nThành ủy Cần Thơ|10/02/2025|“Căn cứ Chỉ thị 41-CT/TW đã ban hành.”\n419-KH-TU.txt, trang 1" in told  # fmt: skip
    assert "137-KH-UBND.txt|1|Căn cứ Chỉ thị 41-CT/TW đã ban hành." in told


def test_who_carries_a_directive_out_and_who_has_not(view: GraphView) -> None:
    made = report(view, "directive", iri(view, "41-CT/TW"))
    headings = [b.text for b in blocks(made, Heading) if isinstance(b, Heading)]
    assert "1. Thực hiện trực tiếp" in headings and "2. Cấp 2: thực hiện các văn bản ở cấp 1" in headings
    first, second, *_, lacking = blocks(made, Table)
    assert isinstance(first, Table) and isinstance(second, Table) and isinstance(lacking, Table)
    assert [row[1] for row in first.rows] == ["Thành ủy Cần Thơ", "UBND huyện Phong Điền"]
    assert CAN_THO in [row[1] for row in second.rows]
    told = {row[0]: row[2] for row in lacking.rows}
    # Same level and kind as one that acted; not the one that did, no district, no province that is no more.
    assert told == {"UBND cấp tỉnh": "UBND tỉnh An Giang; UBND tỉnh Sóc Trăng"}
    meaning = " ".join(b.text for b in blocks(made, Paragraph) if isinstance(b, Paragraph))
    assert "không có nghĩa là cơ quan đó chưa ban hành" in meaning


def test_a_directive_that_nobody_carries_out(view: GraphView) -> None:
    made = report(view, "directive", iri(view, "30/2026/QĐ-UBND"))
    assert "Trong kho chưa có văn bản nào thực hiện" in " ".join(
        b.text for b in blocks(made, Paragraph) if isinstance(b, Paragraph)
    )


def test_a_campaign_by_level_and_date(view: GraphView) -> None:
    (wide,) = (c for c in view.campaigns() if c.name.startswith("Cả nước"))
    made = report(view, "campaign", wide.iri)
    assert "Cần Thơ chung sức xây dựng nông thôn mới" in cells(made)  # its local part
    assert "137/KH-UBND" in cells(made)
    assert "1. Cấp tỉnh" in [b.text for b in blocks(made, Heading) if isinstance(b, Heading)]


def test_an_agency_by_year_and_type(view: GraphView) -> None:
    (agency,) = (c for c in view.agencies() if c.name == CAN_THO)
    made = report(view, "agency", agency.iri)
    counts = blocks(made, Table)[0]
    assert isinstance(counts, Table)
    by_year = {row[0]: row[-1] for row in counts.rows}
    assert by_year["2025"] == "2" and by_year["2026"] == "1"
    assert "15/2025/QĐ-UBND" in cells(made) and "hết hiệu lực|chưa" in cells(made)


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_refusals(view: GraphView, kind: str) -> None:
    with pytest.raises(ReportError, match="Kho không có"):
        report(view, kind, "https://luocdo.vn/id/khong-co")
    with pytest.raises(ReportError, match="campaign"):
        report(view, "quyen-sach", "x")
    with pytest.raises(ReportError, match="docx"):
        write(report(view, "document", iri(view, "41-CT/TW")), "odt")


def hostile(view: GraphView) -> Report:
    return report(view, "document", iri(view, "30/2026/QĐ-UBND"), as_of="2026-01-09")


@pytest.mark.parametrize("form", sorted(FORMATS))
def test_same_report_same_bytes(view: GraphView, form: str) -> None:
    assert write(hostile(view), form) == write(hostile(view), form) != b""


def test_word_file_is_a4_with_the_margins_and_letters_of_the_decree(view: GraphView) -> None:
    data = write(hostile(view), "docx")
    word = Word(io.BytesIO(data))
    section = word.sections[0]
    lengths = (section.page_width, section.page_height, section.left_margin, section.right_margin)
    assert [round(length.mm) for length in lengths if length is not None] == [210, 297, 30, 20]
    style = word.styles["Normal"].font
    assert style.name == "Times New Roman" and style.size is not None and style.size.pt == 13
    text = "\n".join(p.text for p in word.paragraphs)
    assert "Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;" in text
    assert "<script>alert(1)</script>" in text and "�" in text  # as text
    italic = [p for p in word.paragraphs if p.text.startswith("Căn cứ Luật")]
    assert all(run.italic for p in italic for run in p.runs)
    assert {info.date_time for info in zipfile.ZipFile(io.BytesIO(data)).infolist()} == {
        (1980, 1, 1, 0, 0, 0)
    }
    assert len(word.tables[0].rows) > 3


def test_web_page_stands_alone_and_runs_nothing(view: GraphView) -> None:
    page = lxml_html.fromstring(write(hostile(view), "html").decode("utf-8"))
    assert not page.xpath("//script | //link | //img | //*[@src] | //*[@href]")
    text = page.text_content()
    assert "<script>alert(1)</script>" in text and "Căn cứ Luật Thi đua, khen thưởng" in text


@pytest.mark.parametrize("kind", ["document", "directive"])
def test_pdf_is_a4_with_text_that_can_be_read(view: GraphView, kind: str) -> None:
    made = report(view, kind, iri(view, "41-CT/TW"), as_of="2026-01-09")
    with pypdfium2.PdfDocument(write(made, "pdf")) as read:
        assert tuple(round(v) for v in read[0].get_size()) == (595, 842)
        text = " ".join(" ".join(p.get_textpage().get_text_range() for p in read).split())
    assert "Chỉ thị số 41-CT/TW ngày 26 tháng 12 năm 2024 của Bộ Chính trị về công tác thi đua" in text
    assert "Kế hoạch 419-KH/TU" in text.replace("\x02", "") and "ngày 09/01/2026" in text


def test_a_table_longer_than_a_page_and_a_cell_longer_than_one(view: GraphView) -> None:
    made = report(view, "document", iri(view, "41-CT/TW"))
    table = next(b for b in made.blocks if isinstance(b, Table))
    long = replace(
        table, rows=(*table.rows, *(("Dài", "chữ " * 2500),), *((str(i), "dòng") for i in range(120)))
    )
    stretched = replace(made, blocks=(long,))
    with pypdfium2.PdfDocument(write(stretched, "pdf")) as read:
        assert len(read) > 4
        assert "Mục" in read[len(read) - 1].get_textpage().get_text_range()  # the head is repeated
    assert len(Word(io.BytesIO(write(stretched, "docx"))).tables[0].rows) == len(long.rows) + 1
