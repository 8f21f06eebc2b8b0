"""Web pages: the words a reader of the page sees, one block a line, table rows with " | " between cells."""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING

from ingest.cleaning.characters import SUPERSCRIPTS
from ingest.errors import DamagedFile, EmptyFile
from ingest.readers import plain

if TYPE_CHECKING:
    from lxml.etree import _Element

_BLOCKS = frozenset(
    re.findall(
        r"\w+",
        "address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer "
        "form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section summary table tbody tfoot thead tr ul",
    )
)
_SKIPPED = frozenset(
    re.findall(
        r"\w+",
        "script style noscript template head iframe object embed svg math canvas video audio map button input select "
        "textarea option link meta",
    )
)
_CHARSET = re.compile(rb"<meta[^>]{0,200}charset\s*=\s*[\"']?\s*([A-Za-z0-9_-]{2,30})", re.I)
_DIGITS = re.compile(r"\s*\[?(\d{1,3})\]?\s*")
_WHITE = re.compile(r"[ \t\r\n\f]+")
_RAISE = str.maketrans("0123456789", SUPERSCRIPTS)


def decode(data: bytes, path: str) -> str:
    """The visible text of an HTML file. Raises EmptyFile, DamagedFile, or as `plain.decode` for the encoding."""
    text = extract(_characters(data, path), path)
    if not text.strip():
        raise EmptyFile(path, "trang web không có chữ nào")
    return text


def extract(markup: str, path: str) -> str:
    """The visible text of a page. Walks without recursion, so depth is no danger. Linear."""
    from lxml import etree, html

    parser = html.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True, huge_tree=True)
    try:
        root = html.document_fromstring(markup.encode("utf-8", "replace"), parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError, ValueError) as error:
        raise DamagedFile(path, "nội dung không phải là trang web HTML") from error
    if any("Excessive depth" in entry.message for entry in parser.error_log):
        raise DamagedFile(path, "các thẻ HTML lồng nhau quá sâu")
    out: list[str] = []
    for event, element in _walk(root):
        tag = element.tag
        if event == "start":
            _open(element, str(tag), out)
        else:
            if not _in_cell(element):
                _close(str(tag), out)
            _add(element.tail, out)
    lines = (line.strip(" |") for line in "".join(out).split("\n"))
    return "\n".join(line for line in lines if line)


def _characters(data: bytes, path: str) -> str:
    declared = _CHARSET.search(data[:4096])
    if declared and not data.startswith((b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")):
        name = declared.group(1).decode("ascii").lower()
        if name in ("windows-1258", "cp1258"):
            return data.decode("cp1258", "replace")
    return plain.decode(data, path)


def _walk(root: _Element) -> list[tuple[str, _Element]]:
    events: list[tuple[str, _Element]] = []
    stack: list[tuple[bool, _Element]] = [(False, root)]
    while stack:
        closing, element = stack.pop()
        if closing:
            events.append(("end", element))
            continue
        events.append(("start", element))
        stack.append((True, element))
        if isinstance(element.tag, str) and not _hidden(element):
            stack.extend((False, child) for child in reversed(element))
    return events


def _hidden(element: _Element) -> bool:
    if element.tag in _SKIPPED or element.get("hidden") is not None:
        return True
    style = element.get("style") or ""
    return "display:none" in style.replace(" ", "").lower()


def _open(element: _Element, tag: str, out: list[str]) -> None:
    if not isinstance(element.tag, str) or _hidden(element):
        return
    if tag == "br":
        out.append(" " if _in_cell(element) else "\n")
    elif tag in ("td", "th"):
        out.append("\n" if _lays_out(element) else " | ")
    elif tag in _BLOCKS and not _in_cell(element):
        out.append("\n")
    elif tag in _BLOCKS:
        out.append(" ")
    if tag == "li":
        out.append(_item_label(element))
    text = element.text
    if tag == "sup" and text and len(element) == 0:
        digits = _DIGITS.fullmatch(text)
        if digits:
            while out and out[-1] == " ":
                out.pop()
            text = digits.group(1).translate(_RAISE)
    _add(text, out)


def _close(tag: str, out: list[str]) -> None:
    if tag in _BLOCKS and tag not in ("tbody", "thead", "tfoot"):
        out.append("\n")


def _in_cell(element: _Element) -> bool:
    """Whether a block stands inside a table cell, whose row must stay one line."""
    parent = element.getparent()
    for _ in range(6):
        if parent is None or parent.tag in ("table", "body", "html"):
            return False
        if parent.tag in ("td", "th"):
            return not _lays_out(parent)
        parent = parent.getparent()
    return False


def _lays_out(cell: _Element) -> bool:
    """Whether a cell belongs to a table that only sets blocks side by side: a letterhead, a signature block.

    Such a table has at most three rows of at most two cells, no heads of columns, and lines within its cells.
    """
    table = next(cell.iterancestors("table"), None)
    if table is None:
        return False
    rows = list(islice(table.iter("tr"), 4))
    if len(rows) > 3 or next(table.iter("th"), None) is not None:
        return False
    cells = [cell for row in rows for cell in islice(row.iterchildren("td"), 3)]
    if any(sum(1 for _ in islice(row.iterchildren("td"), 3)) > 2 for row in rows):
        return False
    return any(sum(1 for _ in islice(cell.iter("p", "br", "div"), 2)) > 1 for cell in cells)


def _item_label(element: _Element) -> str:
    parent = element.getparent()
    if parent is None or parent.tag != "ol":
        return "- "
    before = sum(1 for sibling in element.itersiblings("li", preceding=True))
    start = parent.get("start") or "1"
    number = before + (int(start) if start.isascii() and start.isdigit() else 1)
    if (parent.get("type") or "1") == "a" and number <= 26:
        return f"{chr(96 + number)}) "
    return f"{number}. "


def _add(text: str | None, out: list[str]) -> None:
    if text:
        out.append(_WHITE.sub(" ", text))
