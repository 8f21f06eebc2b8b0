"""A report as PDF: A4, a Times-like font of 13 points, the margins and page numbers of Nghị định 30/2020/NĐ-CP."""

from __future__ import annotations

import io
from typing import Any

from kg import fonts
from kg.escaping import content
from kg.reports.model import Block, Heading, Lines, Notice, Paragraph, Report, Table
from kg.reports.writing import closing

_SIZE, _SMALL = 13, 10.5
_LEFT, _RIGHT, _TOP = 30, 20, 20
_FRAME = 6
"""What reportlab leaves free within the margins on each side, in points."""
_KEPT = {1: 150, 2: 115}
"""What must be left of a page below the beginning of a heading, in points."""
_GREY, _RED, _PINK = "#e8e8e8", "#b71c1c", "#ffebee"


def pdf(report: Report) -> bytes:
    """The file; text stays text. Same report, same bytes."""
    from reportlab.lib.pagesizes import A4
    from reportlab.lib.units import mm
    from reportlab.platypus import HRFlowable, SimpleDocTemplate
    from reportlab.platypus import Paragraph as Flowing

    fonts.registered(fonts.SERIF, fonts.SERIF_BOLD, fonts.SERIF_ITALIC)
    styles, out = _styles(), io.BytesIO()
    made = SimpleDocTemplate(
        out, pagesize=A4, leftMargin=_LEFT * mm, rightMargin=_RIGHT * mm, topMargin=_TOP * mm, bottomMargin=_TOP * mm,
        title=f"{report.title}: {report.subject}", author="luocdo", lang="vi", invariant=1,
    )  # fmt: skip
    room = A4[0] - (_LEFT + _RIGHT) * mm - 2 * _FRAME
    story: list[Any] = [
        Flowing(content(report.title), styles["title"]),
        Flowing(content(report.subject), styles["title"]),
    ]
    story.append(HRFlowable(width=70, thickness=0.7, color="black", spaceBefore=3, spaceAfter=10))
    for block in report.blocks:
        story += _block(block, styles, room)
    story.append(Flowing(content(closing(report)), styles["closing"]))
    made.build(story, onLaterPages=_numbered)
    return out.getvalue()


def _styles() -> dict[str, Any]:
    from reportlab.lib.enums import TA_CENTER, TA_JUSTIFY
    from reportlab.lib.styles import ParagraphStyle as Style

    body = Style("body", fontName=fonts.SERIF, fontSize=_SIZE, leading=_SIZE * 1.3, alignment=TA_JUSTIFY, firstLineIndent=28, spaceBefore=3, spaceAfter=3)  # fmt: skip
    cell = Style("cell", fontName=fonts.SERIF, fontSize=_SMALL, leading=_SMALL * 1.22, splitLongWords=1)
    bold: dict[str, Any] = {"fontName": fonts.SERIF_BOLD, "firstLineIndent": 0}
    return {
        "body": body,
        "remark": Style("remark", body, fontName=fonts.SERIF_ITALIC),
        "notice": Style(
            "notice", body, firstLineIndent=0, backColor=_PINK, borderPadding=(3, 5, 4, 5), leftIndent=5, rightIndent=5, spaceBefore=8, spaceAfter=8
        ),
        "title": Style("title", body, fontSize=14, leading=18, alignment=TA_CENTER, **bold),
        "h1": Style("h1", body, spaceBefore=10, spaceAfter=4, **bold),
        "h2": Style("h2", body, fontName=fonts.SERIF_ITALIC, firstLineIndent=0, spaceBefore=7),
        "cell": cell,
        "middle": Style("middle", cell, alignment=TA_CENTER),
        "head": Style("head", cell, alignment=TA_CENTER, fontName=fonts.SERIF_BOLD),
        "closing": Style("closing", cell, fontName=fonts.SERIF_ITALIC, spaceBefore=14),
    }  # fmt: skip


def _block(block: Block, styles: dict[str, Any], room: float) -> list[Any]:
    from reportlab.platypus import CondPageBreak
    from reportlab.platypus import Paragraph as Flowing

    match block:
        case Heading(text, level):
            return [CondPageBreak(_KEPT[level]), Flowing(content(text), styles[f"h{level}"])]
        case Paragraph(text, look):
            return [Flowing(content(text), styles["remark" if look == "italic" else "body"])]
        case Lines(lines):
            return [Flowing(content(line), styles["remark"]) for line in lines]
        case Notice(text):
            told = f'<font name="{fonts.SERIF_BOLD}" color="{_RED}">Lưu ý:</font> {content(text)}'
            return [Flowing(told, styles["notice"])]
        case Table():
            return [_table(block, styles, room)]


def _table(table: Table, styles: dict[str, Any], room: float) -> Any:
    from reportlab.platypus import LongTable, TableStyle
    from reportlab.platypus import Paragraph as Flowing

    total = sum(c.share for c in table.columns)
    rows: list[list[Any]] = [[Flowing(content(c.name), styles["head"]) for c in table.columns]]
    for row in table.rows:
        rows.append(
            [
                Flowing(
                    "<br/>".join(map(content, text.split("\n"))), styles["middle" if c.centred else "cell"]
                )
                for c, text in zip(table.columns, row, strict=True)
            ]
        )
    look = [
        ("GRID", (0, 0), (-1, -1), 0.5, "#555555"),
        ("BACKGROUND", (0, 0), (-1, 0), _GREY),
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ("VALIGN", (0, 0), (-1, 0), "MIDDLE"),
        ("LEFTPADDING", (0, 0), (-1, -1), 3.5),
        ("RIGHTPADDING", (0, 0), (-1, -1), 3.5),
        ("TOPPADDING", (0, 0), (-1, -1), 2.5),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 3.5),
    ]
    widths = [room * c.share / total for c in table.columns]
    return LongTable(
        rows, widths, repeatRows=1, style=TableStyle(look), spaceBefore=4, spaceAfter=8, splitInRow=1
    )


def _numbered(canvas: Any, made: Any) -> None:
    """The number in the middle of the upper margin; the first page bears none."""
    canvas.saveState()
    canvas.setFont(fonts.SERIF, _SIZE)
    canvas.drawCentredString(made.pagesize[0] / 2, made.pagesize[1] - 36, str(made.page))
    canvas.restoreState()
