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
from kg.cards import DocumentCard
from kg.errors import ReportError
from kg.reports import FORMATS, KINDS, report, write
from kg.reports.model import Heading, Lines, Notice, Paragraph, Report, Table
from kg.reports.wording import basis_lines, by_rank, full_date, named
from kg.store import GraphStore
from kg.sync import catch_up
from kg.tiers import CENTRAL, COMMUNE, DISTRICT, OTHER, PROVINCE, Tier, is_one, tier_of
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


@pytest.mark.parametrize(
    ("iso", "told"),
    [
        ("2020-03-05", "ngày 05 tháng 3 năm 2020"),  # a day below 10 gets its 0
        ("2024-02-24", "ngày 24 tháng 02 năm 2024"),  # the months 1 and 2 too
        ("2024-10-31", "ngày 31 tháng 10 năm 2024"),
        ("2024-01", "tháng 01 năm 2024"),
        ("2024", "năm 2024"),
        ("", ""),
        (None, ""),
    ],
)
def test_dates_as_papers_write_them(iso: str | None, told: str) -> None:
    assert full_date(iso) == told


def card(type_: str | None, number: str | None = None, date: str | None = None, issuer: str | None = None, **more: str) -> DocumentCard:  # fmt: skip
    return DocumentCard(f"x:{type_}{number}{date}", type_, number, date=date, issuer=issuer, **more)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("document", "told"),
    [
        (card("Luật", "72/2025/QH15", "2025-06-16", "Quốc hội", name="Luật Tổ chức chính quyền địa phương"),
         "Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025"),  # neither number nor agency of a law
        (card("Luật", "06/2022/QH15", "2022-06-15", "Quốc hội", title="Thi đua, khen thưởng"),
         "Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022"),  # its title is its name
        (card("Luật", "1/2030/QH17", "2030-01-01", "Quốc hội"), "Luật số 1/2030/QH17 ngày 01 tháng 01 năm 2030 của Quốc hội"),
        (card("Nghị định", "30/2020/NĐ-CP", "2020-03-05", "Chính phủ", title="Về công tác văn thư"),
         "Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư"),
        (card("Quyết định", "9/QĐ-UBND", None, None), "Quyết định số 9/QĐ-UBND"),
        (card("Kế hoạch", "9/KH-UBND", "2025-05-05", CAN_THO, title="VỀ VIỆC TRỒNG CÂY"),
         "Kế hoạch số 9/KH-UBND ngày 05 tháng 5 năm 2025 của UBND thành phố Cần Thơ về việc trồng cây"),
        (card("Kế hoạch", "9/KH-UBND", "2025-05-05", CAN_THO, title="UBND phường tổ chức ra quân"),
         "Kế hoạch số 9/KH-UBND ngày 05 tháng 5 năm 2025 của UBND thành phố Cần Thơ UBND phường tổ chức ra quân"),
        (card("Báo cáo", "1/BC-UBND", "2025-05-05", title="Báo cáo tình hình quý I"),
         "Báo cáo số 1/BC-UBND ngày 05 tháng 5 năm 2025 tình hình quý I"),  # its type is not said twice
        (card(None), "Văn bản"),
    ],
)  # fmt: skip
def test_documents_as_a_basis_names_them(document: DocumentCard, told: str) -> None:
    assert named(document) == told


def test_bases_stand_by_rank_then_date_and_end_as_they_must() -> None:
    told = [
        card("Quyết định", "2/QĐ-UBND", "2020-01-01", CAN_THO),
        card("Quyết định", "1/QĐ-TTg", "2024-01-01", "Thủ tướng Chính phủ"),
        card("Thông tư", "3/2021/TT-BNV", "2021-01-01", "Bộ Nội vụ"),
        card("Nghị định", "4/2022/NĐ-CP", "2022-01-01", "Chính phủ"),
        card("Nghị định", "5/2019/NĐ-CP", "2019-01-01", "Chính phủ"),
        card("Nghị quyết", "6/2022/QH15", "2022-01-01", "Quốc hội"),
        card("Nghị quyết", "6/NQ-HĐND", "2018-01-01", "HĐND thành phố Cần Thơ"),
        card("Luật", "7/2023/QH15", "2023-01-01", "Quốc hội", name="Luật Giá"),
        card("Hiến pháp", None, "2013-11-28", "Quốc hội"),
        card("Tờ trình", "8/TTr-SNV", "2017-01-01", "Sở Nội vụ"),
    ]
    lines = basis_lines(by_rank(told))
    starts = (
        "Hiến pháp", "Luật", "Nghị quyết số 6/2022/QH15", "Nghị định số 5", "Nghị định số 4", "Quyết định số 1/QĐ-TTg",
        "Thông tư", "Nghị quyết số 6/NQ-HĐND", "Quyết định số 2", "Tờ trình",
    )  # fmt: skip
    assert len(lines) == len(starts)
    assert all(line.startswith(f"Căn cứ {start}") for line, start in zip(lines, starts, strict=True))
    assert all(line.endswith(";") for line in lines[:-1]) and lines[-1].endswith(".")


def test_equal_lines_end_each_in_its_own_way() -> None:
    same = card("Luật", None, "2023-01-01", name="Luật Giá")
    assert basis_lines([same, replace(same, iri="x:other")])[0].endswith(";")


@pytest.mark.parametrize(
    ("name", "tier"),
    [
        ("Chính phủ", Tier(CENTRAL, "")),
        ("Thủ tướng Chính phủ", Tier(CENTRAL, "")),
        ("Bộ Nội vụ", Tier(CENTRAL, "Bộ, ngành")),
        ("Bộ trưởng Bộ Nội vụ", Tier(CENTRAL, "Bộ, ngành")),  # what its head issued is the ministry's
        ("Bộ Chính trị", Tier(CENTRAL, "")),
        ("UBND thành phố Cần Thơ", Tier(PROVINCE, "UBND")),
        ("Chủ tịch UBND tỉnh Vĩnh Long", Tier(PROVINCE, "UBND")),
        ("Tỉnh ủy Vĩnh Long", Tier(PROVINCE, "Cấp ủy")),
        ("Sở Nội vụ thành phố Cần Thơ", Tier(PROVINCE, "Sở, ngành")),
        ("HĐND tỉnh An Giang", Tier(PROVINCE, "HĐND")),
        ("UBND quận Ninh Kiều", Tier(DISTRICT, "UBND")),
        ("Huyện ủy Phong Điền", Tier(DISTRICT, "Cấp ủy")),
        ("UBND phường Cái Khế", Tier(COMMUNE, "UBND")),
        ("Cụm thi đua số 6", Tier(OTHER, "")),
        ("", Tier(OTHER, "")),
    ],
)
def test_tiers(name: str, tier: Tier) -> None:
    assert tier_of(name) == tier


@pytest.mark.parametrize(
    ("name", "one"),
    [
        ("UBND tỉnh An Giang", True),
        ("Thành ủy Cần Thơ", True),
        ("Sở Nội vụ", True),
        ("Bộ Tài chính", True),
        ("UBND các tỉnh, thành phố", False),
        ("UBND tỉnh", False),
        ("Ban Thường vụ Tỉnh ủy", False),
        ("các Bộ, ngành Trung ương", False),
        ("UBND các xã, phường", False),
        ("", False),
    ],
)
def test_names_of_kinds_of_agencies_are_no_agency(name: str, one: bool) -> None:
    assert is_one(name) == one


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
