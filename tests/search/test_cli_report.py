"""`luocdo report`: what is written, and what wrong use is told."""

from __future__ import annotations

import io
from pathlib import Path

import pypdfium2
import pytest
from docx import Document as Word
from lxml import html as lxml_html

from search.cli import main as cli
from search.engine.engine import Engine


def text_of(file: Path) -> str:
    """The text of a report, by a reader of its format."""
    data = file.read_bytes()
    if file.suffix == ".pdf":
        with pypdfium2.PdfDocument(data) as read:
            return "\n".join(page.get_textpage().get_text_range() for page in read)
    if file.suffix == ".docx":
        word = Word(io.BytesIO(data))
        cells = (cell.text for table in word.tables for row in table.rows for cell in row.cells)
        return "\n".join([*(p.text for p in word.paragraphs), *cells])
    return " ".join(lxml_html.fromstring(data.decode()).itertext())


@pytest.mark.parametrize("suffix", [".docx", ".html", ".pdf"])
@pytest.mark.parametrize("kind", ["document", "directive"])
def test_a_report_is_written_in_the_format_of_its_ending(
    library: Path, tmp_path: Path, kind: str, suffix: str
) -> None:
    target = tmp_path / f"bao-cao{suffix}"
    assert cli.main(["report", kind, "58/KH-UBND", "-o", str(target), "--data", str(library)]) == 0
    assert "58/KH-UBND" in text_of(target)
    assert [p.name for p in tmp_path.iterdir()] == [target.name]


def test_an_agency_by_its_name(library: Path, tmp_path: Path) -> None:
    with Engine(library) as engine:
        issuer = next(card.issuer for card in engine.documents(held=True) if card.issuer)
    target = tmp_path / "co-quan.html"
    assert cli.main(["report", "agency", issuer, "-o", str(target), "--data", str(library)]) == 0
    assert issuer in text_of(target)


@pytest.mark.parametrize(
    ("told_of", "name", "code", "message"),
    [
        (["document", "58/KH-UBND"], "x.odt", 2, "phải kết thúc bằng .docx, .html, .pdf"),
        (["book", "58/KH-UBND"], "x.pdf", 2, "Không có loại báo cáo “book”"),
        (["document", "58/KH-UBND", "--on", "hôm nay"], "x.pdf", 2, "không phải ngày dạng"),
        (["document", "999/QĐ-TTg"], "x.pdf", 1, "999/QĐ-TTg"),
        (["campaign", "xyzzy"], "x.pdf", 1, "Kho không có phong trào “xyzzy”"),
        (["agency", "xyzzy"], "x.pdf", 1, "Kho không có cơ quan “xyzzy”"),
    ],
)
def test_wrong_use_is_told(
    library: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    told_of: list[str],
    name: str,
    code: int,
    message: str,
) -> None:
    assert cli.main(["report", *told_of, "-o", str(tmp_path / name), "--data", str(library)]) == code
    assert message in capsys.readouterr().err
    assert not list(tmp_path.iterdir())
