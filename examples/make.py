"""Make the .docx and .pdf files of this folder; the other files were written by hand.

All documents here were written for this project in the form of real ones: numbers, dates and titles may be
those of real papers, every sentence is ours and the people are invented. They tell one story: a directive of
the Party, two plans of two provinces with the same number that carry it out, a decision that replaces another,
a campaign with its plans, a report with footnotes.

Run `python examples/make.py`; needs reportlab, python-docx and the DejaVu Serif font. Same input, same bytes.
"""

from __future__ import annotations

import io
import re
import zipfile
from pathlib import Path

from papers import CAMPAIGN, CONCLUSION, DIRECTIVE, GUIDE, PLAN, Paper

HERE = Path(__file__).parent
FONTS = Path("/usr/share/fonts/truetype/dejavu")
W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def main() -> None:
    for paper in (DIRECTIVE, CONCLUSION, PLAN, CAMPAIGN, GUIDE):
        make = pdf if paper.name.endswith(".pdf") else docx
        (HERE / paper.name).write_bytes(make(paper))


# -- PDF -------------------------------------------------------------------------------------------------


def pdf(paper: Paper) -> bytes:
    """The paper on A4 pages: page number at the top from page 2 on, notes under a rule at each page's foot."""
    from reportlab.lib.pagesizes import A4
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont
    from reportlab.pdfgen.canvas import Canvas

    pdfmetrics.registerFont(TTFont("Serif", FONTS / "DejaVuSerif.ttf"))
    pdfmetrics.registerFont(TTFont("Serif-Bold", FONTS / "DejaVuSerif-Bold.ttf"))
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=A4, invariant=1)
    canvas.setTitle(" ".join(paper.title))
    page = _Page(canvas, *A4)
    for column, lines in ((0.27, paper.left), (0.70, paper.right)):
        for i, line in enumerate(lines):
            canvas.setFont("Serif-Bold", 11)
            canvas.drawCentredString(column * A4[0], page.top - 15 * i, line)
    page.y = page.top - 15 * max(len(paper.left), len(paper.right)) - 22
    for line in paper.title:
        page.paragraph(line, font="Serif-Bold", centred=True)
    page.y -= 10
    waiting = list(paper.body)
    while waiting:
        text = waiting.pop(0)
        called = [int(n) for n in re.findall(r"\[\^(\d+)\]", text)]
        page.notes += [(n, paper.notes[n - 1]) for n in called]
        page.paragraph(text, indent=28)
    page.y -= 8
    page.paragraph("Nơi nhận:")
    for line in paper.recipients:
        page.paragraph(line)
    for line in paper.signature:
        page.paragraph(line, font="Serif-Bold", centred=True)
    page.finish()
    canvas.save()
    return out.getvalue()


class _Page:
    """Sets lines on pages, breaking pages where the notes at the foot leave no room."""

    size, small, left = 12.5, 9.5, 80.0

    def __init__(self, canvas, width: float, height: float) -> None:
        self.canvas, self.width, self.height = canvas, width, height
        self.top = height - 70
        self.y = self.top
        self.number = 1
        self.notes: list[tuple[int, str]] = []
        self.drawn: list[tuple[int, str]] = []

    def paragraph(self, text: str, font: str = "Serif", indent: float = 0.0, centred: bool = False) -> None:
        room = self.width - self.left - 60
        words = text.split(" ")
        line: list[str] = []
        offset = indent
        for word in [*words, ""]:
            trial = " ".join([*line, word])
            if word and self._wide(trial, font) <= room - offset:
                line.append(word)
                continue
            self._line(" ".join(line), font, offset, centred)
            line, offset = [word], 0.0
        self.y -= 4

    def _wide(self, text: str, font: str) -> float:
        return self.canvas.stringWidth(re.sub(r"\[\^\d+\]", "", text), font, self.size)

    def _line(self, text: str, font: str, offset: float, centred: bool) -> None:
        if self.y < 70 + self._foot_height(text):
            self._break()
        x = self.left + offset
        if centred:
            x = (self.width - self._wide(text, font)) / 2
        for part in re.split(r"(\[\^\d+\])", text):
            mark = re.fullmatch(r"\[\^(\d+)\]", part)
            size, rise = (self.size * 0.62, 4.5) if mark else (self.size, 0.0)
            shown = mark.group(1) if mark else part
            self.canvas.setFont(font, size)
            self.canvas.drawString(x, self.y + rise, shown)
            x += self.canvas.stringWidth(shown, font, size)
            if mark:
                self.drawn += [note for note in self.notes if note[0] == int(mark.group(1))]
        self.y -= 18

    def _foot_height(self, text: str) -> float:
        here = {int(n) for n in re.findall(r"\[\^(\d+)\]", text)}
        return 34.0 * len({n for n, _ in self.drawn} | here)

    def _break(self) -> None:
        self._foot()
        self.canvas.showPage()
        self.number += 1
        self.y = self.top
        self.canvas.setFont("Serif", self.size)
        self.canvas.drawCentredString(self.width / 2, self.height - 40, str(self.number))

    def _foot(self) -> None:
        if not self.drawn:
            return
        y = 40.0 + 30.0 * len(self.drawn)
        self.canvas.line(self.left, y + 14, self.left + 120, y + 14)
        for number, text in self.drawn:
            self.canvas.setFont("Serif", self.small * 0.62)
            self.canvas.drawString(self.left, y + 3.5, str(number))
            self.canvas.setFont("Serif", self.small)
            self.canvas.drawString(self.left + 6, y, text)
            y -= 30
        self.drawn = []

    def finish(self) -> None:
        self._foot()


# -- DOCX ------------------------------------------------------------------------------------------------


def docx(paper: Paper) -> bytes:
    """The paper as a word processor writes it: letterhead in a table, list numbers and footnotes of its own."""
    from docx import Document
    from docx.enum.text import WD_ALIGN_PARAGRAPH
    from docx.opc.constants import RELATIONSHIP_TYPE
    from docx.opc.packuri import PackURI
    from docx.opc.part import Part

    document = Document()
    head = document.add_table(rows=1, cols=2)
    for cell, lines in zip(head.rows[0].cells, (paper.left, paper.right), strict=True):
        cell.text = lines[0]
        for line in lines[1:]:
            cell.add_paragraph(line)
    for line in paper.title:
        paragraph = document.add_paragraph()
        paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
        paragraph.add_run(line).bold = True
    table = None
    for text in paper.body:
        if text.startswith("| "):
            cells = text[2:].split(" | ")
            if table is None:
                table = document.add_table(rows=0, cols=len(cells), style="Table Grid")
            for cell, content in zip(table.add_row().cells, cells, strict=True):
                _write(cell.paragraphs[0], content)
            continue
        table = None
        if text.startswith("# "):
            document.add_paragraph().add_run(text[2:]).bold = True
        elif text.startswith("* "):
            _write(document.add_paragraph(style="List Number"), text[2:])
        else:
            _write(document.add_paragraph(), text)
    foot = document.add_table(rows=1, cols=2)
    for cell, lines in zip(
        foot.rows[0].cells, (("Nơi nhận:", *paper.recipients), paper.signature), strict=True
    ):
        cell.text = lines[0]
        for line in lines[1:]:
            cell.add_paragraph(line)
    if paper.notes:
        kind = "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"
        part = Part(PackURI("/word/footnotes.xml"), kind, _footnotes(paper.notes), document.part.package)
        document.part.relate_to(part, RELATIONSHIP_TYPE.FOOTNOTES)
    out = io.BytesIO()
    document.core_properties.title = " ".join(paper.title)
    document.save(out)
    return _undated(out.getvalue())


def _write(paragraph, text: str) -> None:
    """Runs of text, and footnote references where the text calls a note."""
    from docx.oxml import parse_xml

    for part in re.split(r"(\[\^\d+\])", text):
        mark = re.fullmatch(r"\[\^(\d+)\]", part)
        if mark:
            run = paragraph.add_run()
            run.font.superscript = True
            run._r.append(parse_xml(f'<w:footnoteReference xmlns:w="{W}" w:id="{mark.group(1)}"/>'))
        elif part:
            paragraph.add_run(part)


def _footnotes(notes: tuple[str, ...]) -> bytes:
    items = "".join(
        f'<w:footnote w:id="{i}"><w:p><w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteRef/></w:r>'
        f'<w:r><w:t xml:space="preserve"> {note}</w:t></w:r></w:p></w:footnote>'
        for i, note in enumerate(notes, 1)
    )
    separator = '<w:footnote w:type="separator" w:id="0"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>'
    return f'<?xml version="1.0" encoding="UTF-8"?><w:footnotes xmlns:w="{W}">{separator}{items}</w:footnotes>'.encode()


def _undated(package: bytes) -> bytes:
    """The same package with fixed times, so that making the files again changes nothing."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(package)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            content = old.read(name)
            if name == "docProps/thumbnail.jpeg":
                continue
            if name.endswith(".rels") or name == "[Content_Types].xml":
                content = re.sub(rb"<Relationship [^>]*thumbnail[^>]*/>", b"", content)
            new.writestr(zipfile.ZipInfo(name, (2026, 1, 1, 0, 0, 0)), content, zipfile.ZIP_DEFLATED)
    return out.getvalue()


if __name__ == "__main__":
    main()
