"""Text in XML and HTML files: what has signs of its own is escaped, what XML forbids becomes the replacement mark."""

from __future__ import annotations

import re
from xml.sax.saxutils import escape

_FORBIDDEN = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_SPECIAL = re.compile('[&<>"\r\n\t]|' + _FORBIDDEN.pattern)
_SPACES = {'"': "&quot;", "\n": "&#10;", "\r": "&#13;", "\t": "&#9;"}


def printable(text: str) -> str:
    """Text without the characters that no file of text should hold."""
    return _FORBIDDEN.sub("\ufffd", text)


def content(text: str) -> str:
    """Text as the content of an element, or (in double quotes) as the value of an attribute."""
    return escape(printable(text), _SPACES) if _SPECIAL.search(text) else text
