"""Character repairs: NFC, odd spaces, zero-width characters, Markdown marks, superscripts in one spelling.

After this step a line is still a line of the source: nothing is joined yet. Superscript digits, `<sup>5</sup>`,
`$^{5}$` and `[^5]` all stand as superscript digits, so that the notes step knows one spelling only.
"""

from __future__ import annotations

import re
import unicodedata

from ingest.cleaning.mapped import Mapped, substitute
from ingest.cleaning.syllables import part_glued
from ingest.cleaning.tabs import part_columns

SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹"
_TO_SUPERSCRIPT = str.maketrans("0123456789", SUPERSCRIPTS)

# One character for one character, so that the map does not change.
_SPACES = {
    ord(c): " "
    for c in "\t\x0b\x1c\x1d\x1e\x1f\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
}
_LINES = {ord(c): "\n" for c in "\x0c\x85\u2028\u2029"}
_LETTERS = {0xD0: "Đ", 0xF0: "đ"}  # eth, which old keyboards typed for the letter that looks like it
_QUOTES = {0x201F: "“", 0x301D: "“", 0x301E: "”", 0x2036: "“", 0x2033: "”"}  # twins of the marks people mean
_ONE_TO_ONE = _SPACES | _LINES | _LETTERS | _QUOTES
_ODD = re.compile("[" + "".join(re.escape(chr(c)) for c in _ONE_TO_ONE) + "]")

# Carriage returns before a line feed, soft hyphens, zero-width and direction marks, control characters.
_CONTROLS = "\x00-\x08\x0e-\x1b\x7f\x80-\x84\x86-\x9f\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufe00-\ufe0f\ufeff\ufff9-\ufffb"
_INVISIBLE = re.compile(f"[\r{_CONTROLS}](?:(?<=\r)(?=\n)|(?<!\r)[{_CONTROLS}]*)")
_MARKS = "\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f"
_COMBINED = re.compile(f"[^{_MARKS}\n][{_MARKS}]+")
_NON_ASCII = re.compile("[\x20-\x7e]?[^\x00-\x7f]+")

_RAISED = re.compile(
    r"<sup>\s*([\d,; ]{1,12}?)\s*</sup>|\$\s*\^\s*\{?\s*(\d{1,3})\s*\}?\s*\$|\[\^(\d{1,3})\](?::[ \t]*)?",
    re.I,
)
_RAISED_SIGNS = ("<", "$", "[^")
_TAGS = re.compile(
    r"</?(?:b|i|u|em|strong|span|div|p|center|font|small|sub|sup)(?:\s[^<>\n]{0,200})?/?>", re.I
)
_BREAK_TAG = re.compile(r"<br\s{0,4}/?>", re.I)
_ENTITY = re.compile(r"&(?:nbsp|amp|lt|gt|quot|#39);")
_ENTITIES = {"&nbsp;": " ", "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": '"', "&#39;": "'"}
_ESCAPE = re.compile(r"\\(?=[-*_.#()\[\]>|+!~`\\])")
# Signs first, then what stands around them: so the engine runs from sign to sign.
_STRONG = re.compile(
    r"[*_`](?:(?<=\*)\*{1,2}|(?<=_)(?<![\w_].)_(?=[^\s_])|(?<=[^\s_]_)_(?![\w_])|(?<=`)`{0,2})"
)
_EMPHASIS = re.compile(r"\*(?:(?<![\w*(].)(?=[^\s*)])|(?<=[^\s*(].)(?![\w*)]))")
_LINE_MARK = re.compile(r"^[ ]{0,3}(?:#{1,6}[ ]+|(?:>[ ]?)+)", re.M)
_LINE_MARK_END = re.compile(r"[ ]+#{1,6}[ ]*$", re.M)
_STAR_ITEM = re.compile(r"^([ ]*)\*(?=[ ]+\S)", re.M)
_PICTURE = re.compile(r"!\[([^\[\]\n]{0,300})\]\([^()\s]{0,500}\)")
_LINK = re.compile(r"(?<!!)\[([^\[\]\n]{1,300})\]\((?:https?://|mailto:|#)[^()\s]{0,500}\)")
_TABLE_RULE = re.compile(r"^[ ]*\|?[ ]*:?-{2,}:?[ ]*(?:\|[ ]*:?-{2,}:?[ ]*)+\|?[ ]*$", re.M)
_TABLE_EDGE = re.compile(r"^[ ]*\|[ ]*(?=[^\n]*\|)|(?<=\S)[ ]*\|[ ]*$", re.M)


def tidy_characters(mapped: Mapped, markdown: bool) -> Mapped:
    """`mapped` with characters repaired; `markdown` says whether Markdown and HTML marks are taken out too."""
    mapped = part_columns(mapped)
    if _ODD.search(mapped.text):
        mapped = Mapped(mapped.text.translate(_ONE_TO_ONE), mapped.runs)
    mapped = substitute(mapped, _INVISIBLE, "")
    if "\r" in mapped.text:
        mapped = Mapped(mapped.text.replace("\r", "\n"), mapped.runs)
    mapped = compose(mapped)
    if any(sign in mapped.text for sign in _RAISED_SIGNS):
        mapped = substitute(mapped, _RAISED, _raised)
    if markdown:
        mapped = _without_markdown(mapped)
    return part_glued(mapped)


def compose(mapped: Mapped) -> Mapped:
    """The text in NFC with the map kept. Text that is NFC already costs one quick check."""
    if unicodedata.is_normalized("NFC", mapped.text):
        return mapped
    seen: dict[str, str] = {}

    def nfc(match: re.Match[str]) -> str:
        found = match.group()
        if found not in seen:
            seen[found] = unicodedata.normalize("NFC", found)
        return seen[found]

    mapped = substitute(mapped, _COMBINED, nfc)
    if unicodedata.is_normalized("NFC", mapped.text):
        return mapped
    mapped = substitute(mapped, _NON_ASCII, lambda m: unicodedata.normalize("NFC", m.group()))
    if unicodedata.is_normalized("NFC", mapped.text):
        return mapped
    whole = re.compile(".+", re.S)
    return substitute(mapped, whole, lambda m: unicodedata.normalize("NFC", m.group()))


def looks_like_markdown(text: str) -> bool:
    """Whether a text carries Markdown marks although its name may not say so (output of OCR often does)."""
    sample = text[:200_000]
    return any(sign in sample and pattern.search(sample) for sign, pattern in _MARKDOWN_SIGNS)


_MARKDOWN_SIGNS = (
    ("#", re.compile(r"^#{1,6} \S", re.M)),
    ("**", re.compile(r"\*\*(?:[^\s*]|(?<=[^\s*]\*\*))")),
    ("<sup>", re.compile("<sup>")),
    ("|", re.compile(r"^\|.*\|[ ]*$", re.M)),
    ("* ", re.compile(r"^[ ]*\* \S", re.M)),
    ("```", re.compile(r"^```", re.M)),
    ("<br", re.compile(r"<br */?>")),
    ("[^", re.compile(r"\[\^\d+\]")),
)
"""Characters to look for first, and the mark they may be: plain text is passed over at the speed of `in`."""


def _raised(match: re.Match[str]) -> str:
    digits = next(group for group in match.groups() if group is not None)
    raised = digits.strip().translate(_TO_SUPERSCRIPT)
    return raised + (" " if match.group().rstrip().endswith(":") else "")


def _without_markdown(mapped: Mapped) -> Mapped:
    text = mapped.text
    if "|" in text:
        mapped = substitute(mapped, _TABLE_RULE, "")
        mapped = substitute(mapped, _TABLE_EDGE, "")
    if "](" in text:
        mapped = substitute(mapped, _PICTURE, lambda m: m.group(1))
        mapped = substitute(mapped, _LINK, lambda m: m.group(1))
    if "<" in text:
        mapped = substitute(mapped, _BREAK_TAG, " ")
        mapped = substitute(mapped, _TAGS, "")
    if "#" in text or ">" in text:
        mapped = substitute(mapped, _LINE_MARK, "")
        mapped = substitute(mapped, _LINE_MARK_END, "")
    if "*" in text or "_" in text or "`" in text:
        mapped = substitute(mapped, _STRONG, "")
        mapped = substitute(mapped, _STAR_ITEM, lambda m: m.group(1) + "-")
        mapped = substitute(mapped, _EMPHASIS, "")
    if "\\" in text:
        mapped = substitute(mapped, _ESCAPE, "")
    if "&" in text:
        mapped = substitute(mapped, _ENTITY, lambda m: _ENTITIES[m.group()])
    return mapped
