"""PDF files with a text layer, read with PDFium; pages are kept.

What the text layer does not say is taken from the glyphs' boxes: digits that are set small and high are
written as superscripts, and the notes at the foot of a page get a separator line before them, as word
processors draw one. So cleaning finds notes in PDF files as it does in all other formats.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ingest.cleaning.characters import SUPERSCRIPTS
from ingest.errors import (
    DamagedFile,
    EmptyFile,
    NoTextLayer,
    PasswordProtected,
    TooLarge,
    Truncated,
    WrongEncoding,
)
from ingest.readers.pdf_glyphs import Boxes, columns, dashes, mend, raise_digits

if TYPE_CHECKING:
    import pypdfium2

_STARTS_RAISED = re.compile(f"[{SUPERSCRIPTS[1:]}]")
_NOTE_SEPARATOR = " " * 40
_CUT_NOTE_SEPARATOR = " " * 120
_LETTERS = re.compile(r"[^\W\d_]")
_SIGNATURE = re.compile(r"(?:Người ký|Ký bởi|Email|Cơ quan|Thời gian ký|Ngày ký)\s*:.*")
_MIN_LETTERS = 25
"""A page with fewer letters and a picture on it is a scan (a stamp or a signature box may carry a few words)."""


@dataclass(slots=True)
class _Line:
    text: str
    height: float


@dataclass(slots=True)
class _Page:
    lines: list[_Line]
    letters: int
    pictures: bool


def extract(data: bytes, path: str, limit: int) -> tuple[str, tuple[int, ...], tuple[int, ...]]:
    """The text of a PDF, where its pages begin in it, and the pages (from 1) that are scans.

    Raises EmptyFile, PasswordProtected, Truncated, DamagedFile, NoTextLayer (all written pages are scans) or TooLarge.
    """
    import pypdfium2 as pdfium

    if not data.strip():
        raise EmptyFile(path)
    if b"%PDF-" not in data[:1024]:
        raise DamagedFile(path, "nội dung không phải là PDF")
    complete = b"%%EOF" in data[-4096:]
    try:
        document = pdfium.PdfDocument(data)
    except pdfium.PdfiumError as error:
        if "password" in str(error).lower():
            raise PasswordProtected(path) from error
        if not complete:
            raise Truncated(path, "tệp PDF bị cắt cụt (thiếu phần cuối)") from error
        raise DamagedFile(path, "tệp PDF bị hỏng, không mở được") from error
    try:
        if not complete:
            raise Truncated(path, "tệp PDF bị cắt cụt (thiếu phần cuối)")
        pages = _read_pages(document, path, limit)
    finally:
        document.close()
    scans = tuple(i for i, page in enumerate(pages, 1) if page.pictures and page.letters < _MIN_LETTERS)
    written = sum(1 for page in pages if page.letters >= _MIN_LETTERS)
    if scans and not written:
        raise NoTextLayer(path, scans, len(pages))
    if not any(page.letters for page in pages):
        raise EmptyFile(path, "tệp PDF không có chữ nào")
    return *_join(pages, path), scans


def _read_pages(document: pypdfium2.PdfDocument, path: str, limit: int) -> list[_Page]:
    import pypdfium2 as pdfium

    pages: list[_Page] = []
    size = 0
    for number in range(len(document)):
        try:
            page = document[number]
            textpage = page.get_textpage()
        except pdfium.PdfiumError as error:
            raise DamagedFile(path, "trang bị hỏng, không đọc được", number + 1) from error
        text = textpage.get_text_range()
        size += len(text)
        if size > limit:
            raise TooLarge(path, size, limit)
        if "\x00" in text:
            text = text.replace("\x00", " ")
        letters = len(_LETTERS.findall(_SIGNATURE.sub("", text)))
        pictures = letters < _MIN_LETTERS and _has_picture(page)
        pages.append(_Page(_lines(text, textpage, first=number == 0), letters, pictures))
        textpage.close()
        page.close()
    return pages


def _has_picture(page: pypdfium2.PdfPage) -> bool:
    """Whether a page shows anything that could be a picture of writing: an image, or drawn shapes in number."""
    import pypdfium2.raw as raw

    shapes = 0
    for thing in page.get_objects(max_depth=3):
        if thing.type == raw.FPDF_PAGEOBJ_IMAGE:
            return True
        shapes += thing.type in (raw.FPDF_PAGEOBJ_PATH, raw.FPDF_PAGEOBJ_SHADING)
        if shapes > 200:
            return True
    return False


def _lines(text: str, textpage: pypdfium2.PdfTextPage, *, first: bool) -> list[_Line]:
    """The lines of a page with the height of their type; torn words mended, small high digits raised."""
    if textpage.count_chars() != len(text):
        return [_Line(line.rstrip("\r"), 0.0) for line in dashes(text).split("\n")]
    boxes = Boxes(textpage)
    text = mend(dashes(text), boxes)
    text = raise_digits(text, boxes)
    out: list[_Line] = []
    at = 0
    for raw_line in text.split("\n"):
        line = raw_line.rstrip("\r")
        letter = _LETTERS.search(line) or re.search(r"\S", line)
        height = boxes.height(at + letter.start()) if letter else 0.0
        parts = columns(line, at, boxes) if first and len(out) < 14 else [line]
        out.extend(_Line(part, height) for part in parts)
        at += len(raw_line) + 1
    return out


def _join(pages: list[_Page], path: str) -> tuple[str, tuple[int, ...]]:
    sizes: Counter[float] = Counter()
    for page in pages:
        for line in page.lines:
            if line.height:
                sizes[line.height] += len(line.text)
    body = sizes.most_common(1)[0][0] if sizes else 0.0
    parts: list[str] = []
    starts: list[int] = []
    at = 0
    notes_before = False
    for page in pages:
        foot = _foot(page.lines, body)
        lines = [line.text for line in page.lines]
        if foot is not None and (
            (raised := _STARTS_RAISED.match(lines[foot].lstrip()) is not None) or notes_before
        ):
            lines.insert(foot, _NOTE_SEPARATOR if raised else _CUT_NOTE_SEPARATOR)
            notes_before = True
        else:
            notes_before = False
        text = "\n".join(lines) + "\n"
        starts.append(at)
        parts.append(text)
        at += len(text)
    whole = "".join(parts)
    _refuse_garbage(whole, path)
    return whole, tuple(starts)


def _foot(lines: list[_Line], body: float) -> int | None:
    """The line from which a page is set in smaller type than the body down to its end; None when it is not."""
    foot = None
    for i in range(len(lines) - 1, -1, -1):
        line = lines[i]
        text = line.text.strip()
        if not text or text.isdigit() or _SIGNATURE.fullmatch(text):
            continue
        if not body or not line.height or line.height > 0.94 * body:
            break
        foot = i
    return foot


def _refuse_garbage(text: str, path: str) -> None:
    """Text layers of fonts without a Unicode map come out as private or control characters."""
    sample = text[:300_000]
    bad = sum(1 for char in sample if "\ue000" <= char <= "\uf8ff" or char == "\ufffd")
    if bad * 5 > len(sample.replace(" ", "").replace("\n", "")):
        raise WrongEncoding(
            path, "lớp chữ của PDF dùng phông không có bảng mã Unicode, cần nhận dạng chữ (OCR)"
        )
