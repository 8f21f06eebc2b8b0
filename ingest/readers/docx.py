"""DOCX files: body in order with tables, list labels, headers and footers, footnotes and endnotes.

Notes come out as in all other formats: a superscript number in the sentence, and the note's own line after
the body, so that cleaning treats them alike. Tracked deletions are left out, insertions are kept.
Source: ECMA-376 part 1 (WordprocessingML).
"""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from collections.abc import Iterator
from typing import TYPE_CHECKING

from ingest.cleaning.characters import SUPERSCRIPTS
from ingest.errors import (
    DamagedFile,
    EmptyFile,
    PasswordProtected,
    ReadError,
    TooLarge,
    Truncated,
    UnsupportedFormat,
)
from ingest.readers.docx_numbering import Numbering, W
from ingest.readers.limits import Limits

if TYPE_CHECKING:
    from lxml.etree import _Element

_RAISE = str.maketrans("0123456789", SUPERSCRIPTS)
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_LEFT_OUT = frozenset(
    (f"{W}del", f"{W}moveFrom", f"{W}instrText", f"{W}delText", f"{W}rPr", f"{W}pPr", f"{W}sectPr", _FALLBACK)
)
_LETTER = re.compile(r"[^\W\d_]")


def extract(data: bytes, path: str, limits: Limits) -> str:
    """The text of a DOCX file, one paragraph or table row a line.

    Raises EmptyFile, PasswordProtected, Truncated, DamagedFile, UnsupportedFormat or TooLarge.
    """
    parts = _parts(data, path, limits)
    try:
        text = _Reader(parts, path).text()
    except ReadError:
        raise
    except (KeyError, ValueError, SyntaxError, zipfile.BadZipFile, EOFError, OSError) as error:
        raise DamagedFile(path, "tệp DOCX bị hỏng, không đọc được nội dung") from error
    if not text.strip():
        raise EmptyFile(path, "tệp DOCX không có chữ nào")
    return text


def _parts(data: bytes, path: str, limits: Limits) -> dict[str, bytes]:
    """The XML parts of the package that carry text, with every fault of the package told apart."""
    if not data.strip():
        raise EmptyFile(path)
    if data.startswith(_OLE):
        if "EncryptedPackage".encode("utf-16-le") in data:
            raise PasswordProtected(path)
        raise UnsupportedFormat(path, "nội dung là Word 97-2003 (.doc), hãy lưu lại thành .docx")
    if not data.startswith(b"PK"):
        raise DamagedFile(path, "nội dung không phải là DOCX")
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            names = package.namelist()
            wanted = [name for name in names if re.fullmatch(r"word/[a-z]+\d*\.xml", name)]
            size = sum(package.getinfo(name).file_size for name in wanted)
            if size > limits.unpacked:
                raise TooLarge(path, size, limits.unpacked)
            if "word/document.xml" not in names:
                raise UnsupportedFormat(path, "tệp nén này không phải là tài liệu DOCX")
            return {name: package.read(name) for name in wanted}
    except zipfile.BadZipFile as error:
        raise Truncated(path, "tệp DOCX bị cắt cụt hoặc hỏng") from error
    except (RuntimeError, NotImplementedError) as error:
        raise PasswordProtected(path) from error
    except (EOFError, OSError, ValueError, zlib.error) as error:
        raise DamagedFile(path, "tệp DOCX bị hỏng, không giải nén được") from error


def _parse(xml: bytes) -> _Element:
    from lxml import etree

    parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=True)
    return etree.fromstring(xml, parser)


class _Reader:
    """Reads the parts of one package; notes are numbered in the order in which the body calls them."""

    def __init__(self, parts: dict[str, bytes], path: str) -> None:
        self._parts = parts
        self._path = path
        numbering = self._root("word/numbering.xml")
        self._numbering = Numbering(numbering, self._root("word/styles.xml"))
        self._called: list[tuple[str, str]] = []

    def text(self) -> str:
        body = self._root("word/document.xml")
        if body is None:
            raise DamagedFile(self._path, "tệp DOCX thiếu phần nội dung")
        heads = self._edges("word/header")
        lines = [*heads, *self._blocks(body)]
        lines += self._edges("word/footer")
        notes = {kind: self._notes(kind) for kind in ("footnote", "endnote")}
        for number, (kind, key) in enumerate(self._called, 1):
            note = notes[kind].get(key, "")
            if note:
                lines.append(f"{str(number).translate(_RAISE)} {note}")
        return "\n".join(line.rstrip() for line in lines) + "\n"

    def _root(self, name: str) -> _Element | None:
        return _parse(self._parts[name]) if name in self._parts else None

    def _edges(self, prefix: str) -> list[str]:
        """The lines of all headers (or footers), each once; page numbers alone are left out."""
        found: dict[str, None] = {}
        for name in sorted(self._parts):
            if name.startswith(prefix):
                root = self._root(name)
                for line in self._blocks(root) if root is not None else ():
                    if len(_LETTER.findall(line)) > 3:
                        found[line.strip()] = None
        return list(found)

    def _notes(self, kind: str) -> dict[str, str]:
        root = self._root(f"word/{kind}s.xml")
        found: dict[str, str] = {}
        if root is not None:
            for note in root.iter(f"{W}{kind}"):
                if note.get(f"{W}type") in (None, "normal"):
                    found[note.get(f"{W}id") or ""] = " ".join(" ".join(self._blocks(note)).split())
        return found

    def _blocks(self, parent: _Element) -> Iterator[str]:
        """Paragraphs and table rows below an element, in order."""
        for child in parent:
            if child.tag == f"{W}p":
                yield from self._paragraph(child)
            elif child.tag == f"{W}tbl":
                yield from self._table(child)
            elif child.tag in (
                f"{W}body",
                f"{W}sdt",
                f"{W}sdtContent",
                f"{W}ins",
                f"{W}smartTag",
                f"{W}customXml",
            ):
                yield from self._blocks(child)

    def _table(self, table: _Element) -> Iterator[str]:
        """One line a row; a table of a single column, or one that only lays out the letterhead, cell by cell."""
        rows = [
            list(row.iter(f"{W}tc")) if row.find(f".//{W}tbl") is None else row.findall(f"{W}tc")
            for row in table.findall(f"{W}tr")
        ]
        lays_out = len(rows) <= 4 and max(map(len, rows), default=0) <= 3 and not _bordered(table)
        for cells in rows:
            texts = [list(self._blocks(cell)) for cell in cells]
            if len(cells) == 1 or lays_out:
                for lines in texts:
                    yield from lines
            else:
                yield " | ".join(" ".join(" ".join(lines).split()) for lines in texts)

    def _paragraph(self, paragraph: _Element) -> Iterator[str]:
        out: list[str] = [self._numbering.label(paragraph)]
        boxes: list[_Element] = []
        self._runs(paragraph, out, boxes)
        yield from "".join(out).split("\n")
        for box in boxes:
            yield from self._blocks(box)

    def _runs(self, parent: _Element, out: list[str], boxes: list[_Element]) -> None:
        stack = list(reversed(parent))
        while stack:
            element = stack.pop()
            tag = element.tag
            if tag in _LEFT_OUT or not isinstance(tag, str):
                continue
            if tag == f"{W}t":
                out.append(_typed(element))
            elif tag in (f"{W}tab", f"{W}ptab"):
                out.append("\t")
            elif tag in (f"{W}br", f"{W}cr"):
                out.append("\n")
            elif tag == f"{W}noBreakHyphen":
                out.append("-")
            elif tag in (f"{W}footnoteReference", f"{W}endnoteReference"):
                kind = "footnote" if tag == f"{W}footnoteReference" else "endnote"
                self._called.append((kind, element.get(f"{W}id") or ""))
                out.append(str(len(self._called)).translate(_RAISE))
            elif tag == f"{W}txbxContent":
                boxes.append(element)
            else:
                stack.extend(reversed(element))


def _typed(element: _Element) -> str:
    """The characters of a w:t; digits set as superscript become superscript digits."""
    text = element.text or ""
    run = element.getparent()
    raised = run.find(f"{W}rPr/{W}vertAlign") if run is not None else None
    if raised is not None and raised.get(f"{W}val") == "superscript" and re.fullmatch(r"\s*\d{1,3}\s*", text):
        return text.strip().translate(_RAISE)
    return text


def _bordered(table: _Element) -> bool:
    """Whether a table shows lines: letterheads and signature blocks are laid out in tables without any."""
    borders = table.find(f"{W}tblPr/{W}tblBorders")
    if borders is not None:
        return any(side.get(f"{W}val") not in (None, "nil", "none") for side in borders)
    if table.find(f".//{W}tcBorders") is not None:
        return any(
            side.get(f"{W}val") not in (None, "nil", "none")
            for borders in table.iter(f"{W}tcBorders")
            for side in borders
        )
    style = table.find(f"{W}tblPr/{W}tblStyle")
    return style is not None and "Normal" not in (style.get(f"{W}val") or "")
