"""What a passage says, sentence by sentence: whole sentences over line breaks, each with the headings it stands under;
headings, letterheads and rows of tables are told apart from what is said. Pure functions, linear in the text."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from ingest.sentences import split_sentences
from search.late_patterns import late
from search.questions.fold import fold, words

MARKER: Final = late(
    r"(?:\(?\d{1,2}(?:\.\d{1,2}){0,3}[.)](?!\d)|\([a-zđ\d]{1,2}\)|[a-zđ]{1,2}\)|[-–+•*●](?=\s)|[IVXL]{1,6}[.)])\s*"
)
"""What numbers an item: "1.", "2.1.", "a)", "(3)", "-", "IV."."""
_TITLED: Final = late(r"(?:Điều|Chương|Phần|Mục|Phụ lục|PHỤ LỤC|PHẦN|CHƯƠNG)\s+(?:thứ\s)?[\dIVXLA-Z]")
_FORM: Final = late(
    r".{0,80}cong hoa xa hoi chu nghia viet nam.{0,80}$|so\W{0,3}\d*\s*/?[\w./-]*\W*$|doc lap\W+tu do|kinh gui|\(?kem theo |.{3,30}, ngay [\d .…]+ thang [\d .…]+ nam|noi nhan"
)
_TO_FILL_IN: Final = late(r"\.{5,}|…{2,}|_{5,}|(?:\. ){4,}")
"""What a form leaves open: it tells nothing."""
_ENDED: Final = late(r"[.;:!?…]['”\"’)\]]*(?:/\.)?$")
_WRAPPED: Final = 45
"""A line as long as this that ends without a mark was cut by its column, not by its writer."""
_SHORT: Final = 120
_LETTER: Final = late(r"[^\W\d_]")
_FEWEST: Final = 3


@dataclass(frozen=True, slots=True)
class Line:
    """A paragraph: its item's mark ("1.", "-", "" for none), what it says without it, and whether it is a heading (a
    letterhead, a lead-in without a sentence), or a row of a table."""

    marker: str
    text: str
    heading: bool = False
    row: bool = False


@dataclass(frozen=True, slots=True)
class Sentence:
    """`text` with single spaces; `over`: the headings and the words ending in a colon that it stands under; `plain`: neither
    heading nor row of a table; `announces`: it only opens what follows."""

    text: str
    over: str
    plain: bool
    announces: bool = False


def paragraphs_of(text: str, section: str = "") -> list[Line]:
    """The paragraphs of a passage whose headings `section` names ("I. … › 2. …"). Lines that a column or a page cut are
    joined again."""
    joined: list[str] = []
    heads = {_key(part) for part in section.split(" › ")}
    for line in (" ".join(one.split()) for one in text.split("\n")):
        if line and joined and _goes_on(joined[-1], line, heads):
            joined[-1] += f" {line}"
        elif line:
            joined.append(line)
    return [_line(line, joined[i + 1 : i + 2], heads) for i, line in enumerate(joined)]


def sentences_of(text: str, section: str = "") -> list[Sentence]:
    """The sentences of a passage in their order."""
    out: list[Sentence] = []
    above = section.rsplit(" › ", 1)[-1]
    lead = ""
    for line in paragraphs_of(text, section):
        if line.heading:
            above, lead = (line.text if _LETTER.search(line.text) else above), ""
            out.append(Sentence(line.text, "", plain=False))
            continue
        for start, end in split_sentences(line.text, 0, len(line.text)):
            said = line.text[start:end]
            announces = said.endswith(":")
            plain = not (line.row or len(words(said)) < _FEWEST or _TO_FILL_IN.search(said))
            out.append(Sentence(said, f"{above} {lead if line.marker else ''}".strip(), plain, announces))
            if announces:
                lead = said
    return out


def _line(line: str, following: Sequence[str], heads: set[str]) -> Line:
    found = MARKER.match(line)
    marker = found.group().strip() if found else ""
    text = line[found.end() :] if found else line
    row = "|" in line
    return Line(marker, text, not row and _is_heading(line, marker, text, following, heads), row)


def _is_heading(line: str, marker: str, text: str, following: Sequence[str], heads: set[str]) -> bool:
    """Whether a line is a heading: one of those told over the passage, all in capitals, a form's line, or a short
    numbered one without a stop, over what is not its next item."""
    if _named(line, heads) and not _ENDED.search(text.rstrip(":")) and len(line) <= 2 * _SHORT:
        return True
    letters = _LETTER.findall(text)
    if not letters or (len(letters) > _FEWEST and sum(c.isupper() for c in letters) > 0.8 * len(letters)):
        return True
    if _FORM.match(fold(line)):
        return True
    if _ENDED.search(text) or len(text) > _SHORT:
        return False
    if _TITLED.match(line):
        return True
    after = MARKER.match(following[0]) if following else None
    numbered = bool(marker) and marker[0] not in "-–+•*●" and not re.search(r"\d[\d.,]*\s*%|\d,\d", text)
    return numbered and bool(following) and (after is None or _kind(after.group().strip()) != _kind(marker))


def _goes_on(before: str, line: str, heads: set[str]) -> bool:
    """Whether a line goes on with the one before, which a column or a page cut."""
    if "|" in before or "|" in line or MARKER.match(line) or _ENDED.search(before) or _TITLED.match(line):
        return False
    if _named(before, heads) or _named(line, heads) or _FORM.match(fold(before)) or _FORM.match(fold(line)):
        return False
    first = line[0]
    if first.islower() or first.isdigit() or before.endswith((",", "-")):
        return _LETTER.search(before) is not None and not before.isupper()
    letters = _LETTER.findall(before)
    return len(before) >= _WRAPPED and not MARKER.match(before) and any(c.islower() for c in letters)


def _kind(marker: str) -> str:
    """What sort of mark it is: "1.1." and "1.2." are alike."""
    return re.sub(r"\d+", "1", re.sub(r"[IVXL]+(?=[.)])", "I", re.sub(r"[a-zđ]+(?=\))", "a", marker)))


def _key(line: str) -> str:
    """A heading's words without its mark, folded."""
    found = MARKER.match(line)
    return " ".join(words(line[found.end() :] if found else line)) or "\0"


def _named(line: str, heads: set[str]) -> bool:
    """Whether a line is, or begins or ends, one of the headings told over its passage."""
    key = _key(line)
    return key in heads or (
        len(key.split()) > _FEWEST and any(h.startswith(key) or h.endswith(key) for h in heads)
    )


def items_of(lines: Sequence[Line]) -> Iterator[tuple[Line, list[Line]]]:
    """Each numbered paragraph with those that stand below it: up to the next of its own kind or of one above it. What
    follows without a number belongs to the item too."""
    for i, line in enumerate(lines):
        if not line.marker:
            continue
        kind = _kind(line.marker)
        above = {_kind(one.marker) for one in lines[:i] if one.marker} - _below(lines, i)
        stop = next(
            (
                j
                for j in range(i + 1, len(lines))
                if lines[j].marker and _kind(lines[j].marker) in above | {kind}
            ),
            len(lines),
        )
        yield line, list(lines[i + 1 : stop])


def _below(lines: Sequence[Line], at: int) -> set[str]:
    """The kinds of marks that stand below the kind of the item at a place: first met behind one of that kind."""
    kind = _kind(lines[at].marker)
    order = list(dict.fromkeys(_kind(one.marker) for one in lines if one.marker))
    return set(order[order.index(kind) + 1 :])
