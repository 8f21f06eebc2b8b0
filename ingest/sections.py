"""Sections: the headings of a paper and what stands under each.

Laws and decrees go Phần, Chương, Mục, Điều, khoản, điểm (Luật Ban hành văn bản quy phạm pháp luật); plans and
reports go I., 1., a), dash, plus. The named ones have fixed ranks; of the rest, a style already open is a
sibling and a new style is a child, so any order of "1.", "a)", "-", "+" that an office uses is read right.
Quoted new wording holds another paper's headings and makes no sections.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from ingest.model import Section, Text
from ingest.quotes import block_at, find_quoted_blocks, line_starts

_ROMAN: Final = r"(?:X{0,3}(?:IX|IV|V?I{0,3}))"
_HEADING: Final = re.compile(
    rf"""[#*_ ]{{0,6}}(?:
      (?P<phan>(?:PHẦN|Phần)\s+(?:THỨ\s+\w+|[Tt]hứ\s+\w+|{_ROMAN}|\d{{1,2}}|[A-H])(?![^\W_]))[.:]?
    | (?P<phuluc>(?:PHỤ\s+LỤC|Phụ\s+lục)(?:\s+(?:SỐ\s+|số\s+)?(?:{_ROMAN}|\d{{1,2}}|[A-H])(?![^\W_]))?)(?=[.:\s]|$)
    | (?P<chuong>(?:CHƯƠNG|Chương)\s+(?:{_ROMAN}|\d{{1,2}})(?![^\W_]))[.:]?
    | (?P<muc>(?:TIỂU\s+MỤC|Tiểu\s+mục|MỤC|Mục)\s+(?:{_ROMAN}|\d{{1,2}})(?![^\W_]))[.:]?
    | (?P<dieu>(?:ĐIỀU|Điều)\s+\d{{1,4}}[a-zđ]?)(?:[.:]|\s(?=[A-ZĐÀ-Ỹ]))
    | (?P<roman>(?=[IVX])[IVX]{{1,6}}[.\-/)])\s
    | (?P<arabic>\d{{1,2}}(?:\.\d{{1,2}}){{0,3}}[a-zđ]?(?:[.)/]|-(?=\s[A-ZĐÀ-Ỹ][a-zà-ỹ])|(?<=\.\d)|(?<=\.\d\d)))\s*[*_]*\s*(?=[^\W\d_]|[“"(*])
    | (?P<letter>[a-zđA-H]{{1,2}}[).])\s
    | (?P<dash>[-–—+*•o]|\.(?=\s?[^\W\d_])|\(\d{{1,2}}\)|\([ivx]{{1,4}}\))\s
    )""",
    re.X,
)
_RANK: Final = {"phuluc": 0, "phan": 1, "chuong": 2, "muc": 3, "dieu": 5, "roman": 4}
_TITLE_LIMIT: Final = 300
_HEAD_LETTERS: Final = 5
"""Letters of a heading in capitals that no recipient's name has."""
_RECIPIENTS: Final = re.compile(r"[#*_ ]{0,6}N[ơƠ][iI] [nN]h[ậẬ][nN]\b|[#*_ ]{0,6}NƠI NHẬN\b")
_BEFORE_RECIPIENTS: Final = frozenset("#*_ N")


@dataclass(slots=True)
class _Open:
    """A section not yet closed: its place in the result, kind and style."""

    index: int
    style: str
    rank: int


@dataclass(slots=True)
class _Draft:
    kind: str
    label: str
    title: str
    level: int
    start: int
    end: int
    parent: int | None


def find_sections(text: Text) -> tuple[Section, ...]:
    """The sections of the body, in order; parents come before their children. Linear in the text."""
    clean = text.clean
    blocks = find_quoted_blocks(clean, text.body_end)
    starts = line_starts(clean, text.body_end)
    stops = [s - 1 for s in starts[1:]] + [text.body_end]
    drafts: list[_Draft] = []
    stack: list[_Open] = []
    listing = False
    for i, (start, stop) in enumerate(zip(starts, stops, strict=True)):
        if clean[start : start + 1] in _BEFORE_RECIPIENTS and _RECIPIENTS.match(clean, start, stop):
            listing = True
        match = _HEADING.match(clean, start, stop)
        if match is None or block_at(blocks, start):
            continue
        if listing and not (match.lastgroup == "phuluc" or _heads_annex(clean, match, stop)):
            continue
        kind = match.lastgroup or "dash"
        if kind == "phuluc" and not _heads_appendix(clean, start, stop, match.end()):
            continue
        listing = False
        label = match.group(kind).strip()
        style, rank = _style(kind, label), _RANK.get(kind, 9)
        _close(stack, drafts, style, rank, start)
        parent = stack[-1].index if stack else None
        title = _title(clean, match.end(), stop, kind)
        if not title and kind in ("phan", "chuong", "muc", "phuluc") and i + 1 < len(starts):
            title = _title(clean, starts[i + 1], stops[i + 1], kind)
        drafts.append(
            _Draft(_kind(kind, drafts, parent), label, title, len(stack) + 1, start, text.body_end, parent)
        )
        stack.append(_Open(len(drafts) - 1, style, rank))
    return tuple(Section(d.kind, d.label, d.title, d.level, d.start, d.end, d.parent) for d in drafts)


def _close(stack: list[_Open], drafts: list[_Draft], style: str, rank: int, at: int) -> None:
    """Close what the new heading ends: everything of its rank or below, or down to its own style."""
    if rank < 9:
        while stack and stack[-1].rank >= rank:
            drafts[stack.pop().index].end = at
        return
    if any(o.style == style for o in stack):
        while stack[-1].style != style:
            drafts[stack.pop().index].end = at
        drafts[stack.pop().index].end = at


def _style(kind: str, label: str) -> str:
    if kind == "arabic":
        return f"arabic{label.count('.') - label.endswith('.')}{label[-1] if label[-1] in ')/' else ''}"
    if kind == "letter":
        return "letter" + label[-1] + ("A" if label[0].isupper() else "")
    if kind == "dash":
        return "(n)" if label[0] == "(" else label.replace("–", "-").replace("—", "-")
    return kind


def _kind(kind: str, drafts: list[_Draft], parent: int | None) -> str:
    """Numbers right under an article are khoản, letters under a khoản are điểm."""
    above = drafts[parent].kind if parent is not None else ""
    if kind == "arabic" and above == "dieu":
        return "khoan"
    if kind == "letter" and above in ("khoan", "dieu"):
        return "diem"
    return kind


def _heads_annex(clean: str, match: re.Match[str], stop: int) -> bool:
    """ "I. MỤC TIÊU" behind the recipients: the plan that a decision issues begins there."""
    words = "".join(filter(str.isalpha, clean[match.end() : stop]))
    return match.lastgroup == "roman" and len(words) > _HEAD_LETTERS and words.isupper()


def _heads_appendix(clean: str, start: int, stop: int, after: int) -> bool:
    """ "PHỤ LỤC II" alone or with its title; not a sentence that begins with the word."""
    line = clean[start:stop].strip("#*_ ")
    rest = clean[after:stop].strip(" .:*_")
    return len(line) < 120 and (
        not rest or line.startswith("PHỤ LỤC") or (rest[0].isupper() and line[-1:] not in ".;")
    )


def _title(clean: str, start: int, stop: int, kind: str) -> str:
    """The heading's words: the line when it is short, else what stands before its colon, if anything.

    An article's heading is kept, cut at a word, however long it is.
    """
    if stop - start > _TITLE_LIMIT:
        if kind == "dieu":
            return clean[start : clean.rfind(" ", start, start + _TITLE_LIMIT)].strip(" *_:") + "…"
        colon = clean.find(":", start, start + 120)
        return clean[start:colon].strip(" *_") if colon > 0 else ""
    return clean[start:stop].strip(" *_:")
