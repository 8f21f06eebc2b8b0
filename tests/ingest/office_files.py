"""Small office files built in memory for the reader tests: DOCX packages and PDF files, as bytes."""

from __future__ import annotations

import io
import zipfile

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def docx(body: str, **parts: str) -> bytes:
    """A package with the given body; `parts` are the inner XML of footnotes, endnotes, header1, numbering ..."""
    roots = {"numbering": "numbering", "styles": "styles", "footnotes": "footnotes", "endnotes": "endnotes"}
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("[Content_Types].xml", "<Types/>")
        package.writestr(
            "word/document.xml", f'<w:document xmlns:w="{W}"><w:body>{body}</w:body></w:document>'
        )
        for name, inner in parts.items():
            root = roots.get(name, "hdr" if name.startswith("header") else "ftr")
            package.writestr(f"word/{name}.xml", f'<w:{root} xmlns:w="{W}">{inner}</w:{root}>')
    return out.getvalue()


def p(*runs: str, properties: str = "") -> str:
    """A paragraph; a run that begins with "<" is XML, any other is text."""
    inner = "".join(
        run if run.startswith("<") else f'<w:r><w:t xml:space="preserve">{run}</w:t></w:r>' for run in runs
    )
    return f"<w:p><w:pPr>{properties}</w:pPr>{inner}</w:p>"


def note(kind: str, number: int) -> str:
    return f'<w:r><w:{kind}Reference w:id="{number}"/></w:r>'


def table(*rows: tuple[str, ...], borders: bool = True) -> str:
    line = '<w:tblBorders><w:top w:val="single"/></w:tblBorders>' if borders else ""
    cells = "".join("<w:tr>" + "".join(f"<w:tc>{cell}</w:tc>" for cell in row) + "</w:tr>" for row in rows)
    return f"<w:tbl><w:tblPr>{line}</w:tblPr>{cells}</w:tbl>"


def pdf(*pages: str, password: str = "", picture: bool = False) -> bytes:
    """A PDF with one page for each text (ASCII; small raised digits as "^1"); `picture` draws an image on each."""
    from reportlab.lib.pdfencrypt import StandardEncryption
    from reportlab.lib.utils import ImageReader
    from reportlab.pdfgen.canvas import Canvas

    out = io.BytesIO()
    encrypt = StandardEncryption(password) if password else None
    canvas = Canvas(out, invariant=1, encrypt=encrypt)
    for text in pages:
        y = 780.0
        size = 12.0
        for line in text.split("\n"):
            if line == "---":
                size, y = 9.0, 120.0
                continue
            x = 72.0
            for i, part in enumerate(line.split("^")):
                digits = part[: len(part) - len(part.lstrip("0123456789"))] if i else ""
                if digits:
                    canvas.setFont("Helvetica", size * 0.6)
                    canvas.drawString(x, y + size * 0.4, digits)
                    x += canvas.stringWidth(digits, "Helvetica", size * 0.6)
                canvas.setFont("Helvetica", size)
                canvas.drawString(x, y, part[len(digits) :])
                x += canvas.stringWidth(part[len(digits) :], "Helvetica", size)
            y -= size * 1.4
        if picture:
            canvas.drawImage(ImageReader(_png()), 100, 300, 200, 200)
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def _png() -> io.BytesIO:
    from PIL import Image

    out = io.BytesIO()
    Image.new("RGB", (8, 8), "gray").save(out, "PNG")
    out.seek(0)
    return out
