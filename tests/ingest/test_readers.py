"""Readers of text, HTML, DOCX and PDF: what of a file becomes text, and in which order."""

from __future__ import annotations

import codecs
import hashlib
import subprocess
import sys
import unicodedata
from pathlib import Path

import pytest

from ingest.cleaning import clean
from ingest.errors import DamagedFile
from ingest.readers import SUPPORTED, read
from tests.ingest.office_files import docx, note, p, pdf, table

VIETNAMESE = "Ủy ban nhân dân thành phố ban hành Kế hoạch về công tác thi đua của các ngành năm 2025."


def save(folder: Path, name: str, data: bytes | str) -> Path:
    path = folder / name
    path.write_bytes(data.encode() if isinstance(data, str) else data)
    return path


ENCODINGS = [
    ("utf-8", VIETNAMESE.encode()),
    ("utf-8 with a mark", codecs.BOM_UTF8 + VIETNAMESE.encode()),
    ("utf-16 little end first", codecs.BOM_UTF16_LE + VIETNAMESE.encode("utf-16-le")),
    ("utf-16 big end first", codecs.BOM_UTF16_BE + VIETNAMESE.encode("utf-16-be")),
    ("utf-16 without a mark", VIETNAMESE.encode("utf-16-le")),
    ("utf-32", codecs.BOM_UTF32_LE + VIETNAMESE.encode("utf-32-le")),
]


@pytest.mark.parametrize(("remark", "data"), ENCODINGS, ids=[row[0] for row in ENCODINGS])
def test_encodings(tmp_path: Path, remark: str, data: bytes) -> None:
    assert read(save(tmp_path, "a.txt", data)).text == VIETNAMESE, remark


def test_windows_1258(tmp_path: Path) -> None:
    # Windows-1258 keeps vowels with their hats whole and writes the tones behind them.
    bare = "".join(
        unicodedata.normalize(
            "NFC",
            "".join(
                c
                for c in unicodedata.normalize("NFD", letter)
                if c in base or ord(c) in (0x302, 0x306, 0x31B)
            ),
        )
        + "".join(
            c for c in unicodedata.normalize("NFD", letter) if ord(c) in (0x300, 0x301, 0x303, 0x309, 0x323)
        )
        for letter in VIETNAMESE
        for base in [unicodedata.normalize("NFD", letter)[0]]
    )
    found = read(save(tmp_path, "a.txt", bare.encode("cp1258")))
    assert clean(found).clean == VIETNAMESE


def test_source_says_what_was_read(tmp_path: Path) -> None:
    path = save(tmp_path, "a.md", VIETNAMESE)
    found = read(path, name="goi.zip/a.md").source
    assert (found.path, found.media_type, found.pages) == ("goi.zip/a.md", "text/markdown", 1)
    assert found.sha256 == hashlib.sha256(VIETNAMESE.encode()).hexdigest()


def test_text_keeps_its_own_characters(tmp_path: Path) -> None:
    assert read(save(tmp_path, "a.txt", "Một  dòng\r\n\r\n\tHai\r\n")).text == "Một  dòng\r\n\r\n\tHai\r\n"


HTML = """<!DOCTYPE html><html><head><meta charset="utf-8"><title>Tên trang</title><style>p{}</style></head><body>
<table><tr><td><p>ỦY BAN NHÂN DÂN</p><p>Số: 5/KH-UBND</p></td><td><p>CỘNG HÒA</p><p>Độc lập</p></td></tr></table>
<p>Thực hiện <b>Chỉ thị</b> số&nbsp;41-CT/TW<sup>1</sup> của
 Bộ Chính trị</p><ul><li>Một</li><li>Hai</li></ul><ol start="3"><li>Ba</li></ol>
<table><tr><th>STT</th><th>Tên</th></tr><tr><td>1</td><td>Sở<br>Nội vụ</td></tr></table>
<p style="display: none">Ẩn</p><script>var x = "mã";</script><p><sup>1</sup> Ghi chú.</p></body></html>"""


def test_html(tmp_path: Path) -> None:
    assert read(save(tmp_path, "a.html", HTML)).text.split("\n") == [
        "ỦY BAN NHÂN DÂN",
        "Số: 5/KH-UBND",
        "CỘNG HÒA",
        "Độc lập",
        "Thực hiện Chỉ thị số\u00a041-CT/TW¹ của Bộ Chính trị",
        "- Một",
        "- Hai",
        "3. Ba",
        "STT | Tên",
        "1 | Sở Nội vụ",
        "¹ Ghi chú.",
    ]


def test_html_nested_deeply(tmp_path: Path) -> None:
    deep = "<div>{}</div><p>Nông</p>"
    assert (
        read(save(tmp_path, "a.html", deep.format("<div>" * 1500 + "Sâu" + "</div>" * 1500))).text
        == "Sâu\nNông"
    )
    with pytest.raises(DamagedFile, match="lồng nhau quá sâu"):
        read(save(tmp_path, "b.html", deep.format("<div>" * 9000 + "Sâu" + "</div>" * 9000)))


def test_docx_body_tables_numbers_and_notes(tmp_path: Path) -> None:
    numbered = '<w:numPr><w:ilvl w:val="{}"/><w:numId w:val="1"/></w:numPr>'
    level = '<w:lvl w:ilvl="{}"><w:start w:val="1"/><w:numFmt w:val="{}"/><w:lvlText w:val="{}"/></w:lvl>'
    numbering = (
        '<w:abstractNum w:abstractNumId="7">'
        + level.format(0, "upperRoman", "%1.")
        + level.format(1, "decimal", "%2.")
        + level.format(2, "lowerLetter", "%3)")
        + '</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>'
    )
    body = (
        table((p("ỦY BAN") + p("Số: 1/KH"), p("CỘNG HÒA") + p("Độc lập")), borders=False)
        + p("MỤC ĐÍCH", properties=numbered.format(0))
        + p("Giao Sở", note("footnote", 2), " chủ trì", properties=numbered.format(1))
        + p(
            "Bỏ",
            "<w:del><w:r><w:delText>chữ đã xóa</w:delText></w:r></w:del>",
            "<w:ins><w:r><w:t> thêm</w:t></w:r></w:ins>",
            properties=numbered.format(1),
        )
        + p("Điểm", properties=numbered.format(2))
        + p("NHIỆM VỤ", note("endnote", 5), properties=numbered.format(0))
        + p("Việc đầu", properties=numbered.format(1))
        + p("25 m", '<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>2</w:t></w:r>', " đất")
        + table((p("STT"), p("Tên")), (p("1"), p("Sở") + p("Nội vụ")))
    )
    data = docx(
        body,
        numbering=numbering,
        footnotes=f'<w:footnote w:type="separator" w:id="0">{p("x")}</w:footnote><w:footnote w:id="2">{p(" Sở Nội vụ.")}</w:footnote>',
        endnotes=f'<w:endnote w:id="5">{p("Theo Chỉ thị")}{p("số 41-CT/TW.")}</w:endnote>',
        header1=p("Đầu trang"),
        footer1=p("1"),
    )
    assert read(save(tmp_path, "a.docx", data)).text.split("\n") == [
        "Đầu trang",
        "ỦY BAN",
        "Số: 1/KH",
        "CỘNG HÒA",
        "Độc lập",
        "I. MỤC ĐÍCH",
        "1. Giao Sở¹ chủ trì",
        "2. Bỏ thêm",
        "a) Điểm",
        "II. NHIỆM VỤ²",
        "1. Việc đầu",
        "25 m² đất",
        "STT | Tên",
        "1 | Sở Nội vụ",
        "¹ Sở Nội vụ.",
        "² Theo Chỉ thị số 41-CT/TW.",
        "",
    ]


def test_docx_notes_are_tied_to_their_marks(tmp_path: Path) -> None:
    notes = f'<w:footnote w:id="1">{p("Sở Nội vụ.")}</w:footnote>'
    text = clean(
        read(save(tmp_path, "a.docx", docx(p("Giao Sở", note("footnote", 1), " chủ trì"), footnotes=notes)))
    )
    assert text.clean == "Giao Sở chủ trì\nSở Nội vụ."
    assert [(n.mark, n.anchor) for n in text.notes] == [("1", len("Giao Sở"))]


def test_docx_entities_are_not_followed(tmp_path: Path) -> None:
    evil = '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/hostname">]>'
    data = docx(p("Chữ thật"))
    assert read(save(tmp_path, "a.docx", data)).text == "Chữ thật\n"
    import io
    import zipfile

    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as package:
        namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
        inner = f'<w:document xmlns:w="{namespace}"><w:body><w:p><w:r><w:t>A&e;B</w:t></w:r></w:p></w:body></w:document>'
        package.writestr("word/document.xml", evil + inner)
    assert read(save(tmp_path, "b.docx", out.getvalue())).text.strip() == "A"


def test_pdf_pages_and_raised_digits(tmp_path: Path) -> None:
    first = "The report of the office^1 on the year goes on over the page and\n---\n^1 Office of the city."
    found = read(save(tmp_path, "a.pdf", pdf(first, "2\nends here, with 25 m^2 of land.")))
    assert (found.source.pages, len(found.page_starts), found.page_starts[0]) == (2, 2, 0)
    assert found.text[found.page_starts[1] :].startswith("2")
    assert "office¹ on" in found.text and "m²" in found.text
    text = clean(found)
    assert text.clean == (
        "The report of the office on the year goes on over the page and ends here, with 25 m² of land.\nOffice of the city."
    )
    assert [(n.mark, n.anchor) for n in text.notes] == [("1", len("The report of the office"))]
    assert text.page(text.clean.index("ends")) == 2


def test_a_scanned_page_among_written_ones_is_told(tmp_path: Path) -> None:
    data = pdf("Decision of the committee about the plan of the year", "", picture=True)
    found = read(save(tmp_path, "a.pdf", data))
    assert found.warnings == ("các trang 2 là ảnh quét, không có chữ",)


def test_slow_libraries_are_not_imported_with_the_readers() -> None:
    code = "import sys, ingest.readers, ingest.cleaning; print(sorted({'docx','lxml','pypdfium2'} & set(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_every_suffix_has_a_media_type() -> None:
    assert {".txt", ".md", ".html", ".docx", ".pdf"} <= set(SUPPORTED)
