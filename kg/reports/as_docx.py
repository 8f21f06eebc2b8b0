"""A report as a Word file: A4, Times New Roman 13, the margins and page numbers of Nghị định 30/2020/NĐ-CP."""

from __future__ import annotations

import io
import zipfile
from datetime import datetime
from typing import Any

from kg.escaping import printable
from kg.reports.model import Block, Heading, Lines, Notice, Paragraph, Report, Table
from kg.reports.writing import closing

_FONT, _SIZE, _SMALL = "Times New Roman", 13, 11
_WIDE, _TALL, _LEFT, _RIGHT, _TOP = 210, 297, 30, 20, 20
_FIRST_DAY = (1980, 1, 1, 0, 0, 0)
_RED = "B71C1C"


def docx(report: Report) -> bytes:
    """The file. Characters that XML forbids become the replacement mark; the parts bear no time of writing."""
    from docx import Document
    from docx.enum.text import WD_ALIGN_PARAGRAPH

    made = Document()
    _page(made)
    for text, size in ((report.title, 14), (report.subject, 14)):
        paragraph = _said(made.add_paragraph(), text, bold=True, size=size)
        paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
        paragraph.paragraph_format.first_line_indent = 0
    rule = _said(made.add_paragraph(), "_" * 12)
    rule.alignment, rule.paragraph_format.first_line_indent = WD_ALIGN_PARAGRAPH.CENTER, 0
    for block in report.blocks:
        _block(made, block)
    _said(made.add_paragraph(), closing(report), italic=True, size=_SMALL)
    core = made.core_properties
    core.title, core.author, core.language = (
        printable(f"{report.title}: {report.subject}")[:255],
        "luocdo",
        "vi-VN",
    )
    core.created = core.modified = datetime(2000, 1, 1)
    out = io.BytesIO()
    made.save(out)
    return _without_times(out.getvalue())


def _page(made: Any) -> None:
    from docx.enum.text import WD_ALIGN_PARAGRAPH
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn
    from docx.shared import Mm, Pt

    section = made.sections[0]
    section.page_width, section.page_height = Mm(_WIDE), Mm(_TALL)
    section.left_margin, section.right_margin = Mm(_LEFT), Mm(_RIGHT)
    section.top_margin = section.bottom_margin = Mm(_TOP)
    section.header_distance = Mm(10)
    for name in ("Normal", "Heading 1", "Heading 2"):
        style = made.styles[name]
        style.font.name, style.font.size, style.font.bold = _FONT, Pt(_SIZE), name != "Normal"
        style.font.italic = name == "Heading 2"
        style.font.color.rgb = None
        fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
        for script in ("ascii", "hAnsi", "cs", "eastAsia"):
            fonts.set(qn(f"w:{script}"), _FONT)
        for theme in ("asciiTheme", "hAnsiTheme", "cstheme", "eastAsiaTheme"):
            fonts.attrib.pop(qn(f"w:{theme}"), None)
        style.paragraph_format.space_before = Pt(3 if name == "Normal" else 9)
        style.paragraph_format.space_after = Pt(3)
        style.paragraph_format.line_spacing = 1.1
    # Page numbers stand in the middle of the upper margin, none on the first page.
    section.different_first_page_header_footer = True
    number = section.header.paragraphs[0]
    number.alignment = WD_ALIGN_PARAGRAPH.CENTER
    run = number.add_run()
    for kind, text in (("begin", ""), ("", "PAGE"), ("end", "")):
        if kind:
            element = OxmlElement("w:fldChar")
            element.set(qn("w:fldCharType"), kind)
        else:
            element = OxmlElement("w:instrText")
            element.text = text
        run._r.append(element)


def _block(made: Any, block: Block) -> None:
    from docx.enum.text import WD_ALIGN_PARAGRAPH
    from docx.shared import Mm

    match block:
        case Heading(text, level):
            _said(made.add_heading(level=level), text)
        case Paragraph(text, look):
            paragraph = _said(made.add_paragraph(), text, italic=look == "italic")
            paragraph.alignment = WD_ALIGN_PARAGRAPH.JUSTIFY
            paragraph.paragraph_format.first_line_indent = Mm(10)
        case Lines(lines):
            for line in lines:
                paragraph = _said(made.add_paragraph(), line, italic=True)
                paragraph.alignment = WD_ALIGN_PARAGRAPH.JUSTIFY
                paragraph.paragraph_format.first_line_indent = Mm(10)
        case Notice(text):
            paragraph = _said(made.add_paragraph(), "Lưu ý: ", bold=True, colour=_RED)
            _said(paragraph, text)
            paragraph.alignment = WD_ALIGN_PARAGRAPH.JUSTIFY
            paragraph.paragraph_format.first_line_indent = Mm(10)
        case Table():
            _table(made, block)


def _table(made: Any, table: Table) -> None:
    from docx.enum.text import WD_ALIGN_PARAGRAPH
    from docx.oxml import OxmlElement
    from docx.shared import Mm

    grid = made.add_table(rows=1, cols=len(table.columns), style="Table Grid")
    grid.autofit = False
    total, room = sum(c.share for c in table.columns), _WIDE - _LEFT - _RIGHT
    widths = [Mm(room * c.share / total) for c in table.columns]
    for column, width in zip(grid.columns, widths, strict=True):
        column.width = width
    for count, told in enumerate((tuple(c.name for c in table.columns), *table.rows)):
        head = count == 0
        row = grid.rows[0] if head else grid.add_row()
        if head:
            row._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))
        row._tr.get_or_add_trPr().append(OxmlElement("w:cantSplit"))
        for cell, text, column, width in zip(row.cells, told, table.columns, widths, strict=True):
            cell.width = width
            paragraph = _said(cell.paragraphs[0], text, bold=head, size=_SMALL)
            if head or column.centred:
                paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
    made.add_paragraph().paragraph_format.space_after = 0


def _said(
    paragraph: Any, text: str, *, bold: bool = False, italic: bool = False, size: int = 0, colour: str = ""
) -> Any:
    from docx.shared import Pt, RGBColor

    run = paragraph.add_run(printable(text))
    run.bold, run.italic = bold or None, italic or None
    if size:
        run.font.size = Pt(size)
    if colour:
        run.font.color.rgb = RGBColor.from_string(colour)
    return paragraph


def _without_times(data: bytes) -> bytes:
    """The same zip file with the first day there is as the time of every part."""
    out = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(data)) as source,
        zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as target,
    ):
        for name in source.namelist():
            info = zipfile.ZipInfo(name, _FIRST_DAY)
            info.compress_type = zipfile.ZIP_DEFLATED
            target.writestr(info, source.read(name))
    return out.getvalue()
