"""Where a sentence stands in its paper: title, opening, heading, quoted wording, note; and its pieces.

The opening runs from the title to the first numbered heading: there "Căn cứ …" and "Thực hiện …" speak of the
paper itself.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from ingest.agencies.capitals import is_capitals
from ingest.model import Header, Section, Text
from ingest.quotes import QuotedBlock, block_at, find_quoted_blocks
from ingest.relations.discourse.clauses import ACTOR, BARE_FRONT, BARE_MAIN, FRONT, MAIN
from ingest.relations.naming.pages import PAGE
from ingest.relations.words import BULLET
from ingest.sentences import split_sentences
from ingest.types import CONSOLIDATED, NORMATIVE_TYPES

RULING: Final = NORMATIVE_TYPES | {"Quy định", "Quy chế", "Lệnh", "Chỉ thị", "Nghị quyết liên tịch"}
"""Types whose bare "Bãi bỏ …", "Sửa đổi …" is an act of the paper itself."""

_NUMBERED: Final = frozenset({"phan", "chuong", "muc", "dieu", "roman", "arabic", "khoan"})
_PARTS: Final = frozenset({"phan", "chuong", "muc", "dieu", "roman"})
_RULES: Final = re.compile(
    r"^[#*_ ]*(?:QUYẾT ĐỊNH|QUYẾT NGHỊ|NGHỊ QUYẾT|QUY ĐỊNH|YÊU CẦU|CHỈ THỊ)[:* ]*$", re.M
)
_SIGNED: Final = re.compile(
    r"^[#*_ ]*(?:N[ơƠ][iI] [nN]h[ậẬ][nN]\b|(?:TM|KT|TL|TUQ|Q)\.\s?[A-ZĐÀ-Ỹ]{2,}|(?:BỘ TRƯỞNG|CHỦ TỊCH QUỐC HỘI|CHỦ TỊCH|THỦ TƯỚNG|THỐNG ĐỐC|THỨ TRƯỞNG)\s*$)",
    re.M,
)
_PURPOSE: Final = re.compile(r"mục đích", re.I)
_CUT: Final = re.compile(
    r"\s(?:(?<=[:;]\s)\s*|(?<=\w\s)\s*(?=[-–]\sCăn cứ\s)|(?<=,\s)\s*(?=trên (?:cơ sở|tinh thần) đó,?|theo đó,|từ đó,?))"
)
_CUT_SIGNS: Final = (":", ";", "Căn cứ", " đó")
"""One of them stands in every sentence that is cut."""
_LABEL: Final = re.compile(r"[^.:;\n]{2,60}:\s")
_NAMES_PAPER: Final = re.compile(
    r"(?:Luật|Pháp lệnh|Nghị (?:quyết|định)|Thông tư|Quyết định|Chỉ thị|Kế hoạch|Kết luận|Công (?:văn|điện)|Chương trình|Đề án|Thông báo|Điều lệ|Quy (?:định|chế)|[vV]ăn bản)(?!\w)"
)
_ISSUING: Final = frozenset(
    {"phát động", "ban hành", "ký", "có", "ra", "gửi", "phát hành", "thông qua", "xây dựng"}
)
_MANY_WAYS: Final = re.compile(
    rf"\s(?:các\s)?(?:phong trào|cuộc vận động|chủ trương|chỉ đạo)[^,;:.\n]{{0,40}},\s(?P<actor>{ACTOR})(?!\w)[^;:.\n]{{0,120}}:\s"
)
"""A clause that names no paper, then who has ways of their own: "Hưởng ứng phong trào, các huyện có cách làm riêng: …"."""

_RUN_TOGETHER: Final = 400
"""Characters behind a title in its line from which on a copy ran the paper's lines together."""

_TITLE_REACH: Final = 20_000
_TITLE_STEPS: Final = 20_000
_TITLE_HEAD: Final = 6
"""Words of a title that are looked for where not all of it is found."""
_OPENS_TEXT: Final = re.compile(
    r"\s+(?:Thực hiện|Triển khai|Căn cứ|Theo|Để|Nhằm|Trên cơ sở|Hưởng ứng|Tiếp tục)\s[^\n]{20,}[:.]$"
)
"""The first sentence behind a title that a copy ran on with it."""
_SIGNS: Final = re.compile(r"\W+")
_SIGNS_AROUND: Final = re.compile(r"^\W+|\W+$")

_OPENING_LIMIT: Final = 12_000
_MAIN_REACH: Final = 600
"""How far behind "thay thế Kế hoạch C" the main clause of its sentence is looked for."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A sentence or the part of one that begins with its own fronted clause; `front` is how it begins, `main`
    where its main clause begins, `told` whether that clause tells what was done before ("… đã triển khai")."""

    start: int
    end: int
    front: str = ""
    main: int | None = None
    main_verb: str = ""
    told: bool = False


@dataclass(frozen=True, slots=True)
class Layout:
    """The places of one paper that matter to relations."""

    clean: str
    title: tuple[int, int]
    opening: tuple[int, int]
    blocks: tuple[QuotedBlock, ...]
    sections: tuple[Section, ...]
    section_starts: tuple[int, ...]
    ruling: bool
    acts_end: int

    def acts_at(self, at: int) -> bool:
        """Whether a bare "Bãi bỏ …" at an offset is the paper's own act: before its signature, in no dash list."""
        return self.ruling and at < self.acts_end and not self.clean.startswith(("-", "+", "–", "*", "•"), at)

    def in_title(self, at: int) -> bool:
        """Whether an offset lies in the paper's own title."""
        return self.title[0] <= at < self.title[1]

    def in_opening(self, at: int) -> bool:
        """Whether an offset lies between the title and the first numbered heading."""
        return self.opening[0] <= at < self.opening[1]

    def quoted(self, at: int) -> bool:
        """Whether an offset lies in quoted new wording."""
        return block_at(self.blocks, at) is not None

    def heading_at(self, at: int) -> Section | None:
        """The section whose heading begins exactly at an offset."""
        i = bisect_right(self.section_starts, at) - 1
        return self.sections[i] if i >= 0 and self.section_starts[i] == at else None

    def in_purpose(self, at: int) -> bool:
        """Whether an offset lies under a heading that tells the paper's purpose: "I. MỤC ĐÍCH, YÊU CẦU"."""
        return any(_PURPOSE.search(section.title) for section in self.around(at))

    def article(self, at: int) -> Section | None:
        """The article around an offset."""
        return next((section for section in self.around(at) if section.kind == "dieu"), None)

    def around(self, at: int) -> Iterator[Section]:
        """The sections that hold an offset, the innermost first."""
        i = bisect_right(self.section_starts, at) - 1
        while i >= 0:
            section = self.sections[i]
            if section.start <= at < section.end:
                yield section
            i = section.parent if section.parent is not None else -1


def find_layout(text: Text, header: Header, sections: Sequence[Section]) -> Layout:
    """The layout of a paper. Linear in the text."""
    clean = text.clean
    title = _title_span(clean, header.title)
    begin = title[1] if title[1] else 0
    limit = min(len(clean), begin + _OPENING_LIMIT)
    first = next((s.start for s in sections if s.start >= begin and s.kind in _NUMBERED), limit)
    if header.type == CONSOLIDATED:  # the papers that it joins are numbered before its preamble
        first = next((s.start for s in sections if begin <= s.start <= limit and s.kind in _PARTS), first)
    rules = _RULES.search(clean, begin, first)
    if rules:
        first = rules.start()
    if header.type == PAGE:
        first = begin
    blocks = find_quoted_blocks(clean, text.body_end)
    return Layout(
        clean,
        title,
        (begin, min(first, text.body_end)),
        blocks,
        tuple(sections),
        tuple(s.start for s in sections),
        header.type in RULING,
        _acts_end(text, first, blocks),
    )


def _acts_end(text: Text, start: int, blocks: tuple[QuotedBlock, ...]) -> int:
    """Where the paper's articles end: its signature; annexes and lists of papers come after."""
    for match in _SIGNED.finditer(text.clean, start, text.body_end):
        if block_at(blocks, match.start()) is None:
            return match.start()
    return text.body_end


def in_running_letters(text: Text, header: Header) -> Text:
    """The text with a title in capitals written as running text is, of the same length: one grammar reads both."""
    start, end = _title_span(text.clean, header.title)
    title = text.clean[start:end]
    if not is_capitals(title):
        return text
    small = title[0] + title[1:].lower()
    return (
        replace(text, clean=text.clean[:start] + small + text.clean[end:])
        if len(small) == len(title)
        else text
    )


def _title_span(clean: str, title: str | None) -> tuple[int, int]:
    """Where the title stands: the lines that hold its words, in any case of letters."""
    if not title:
        return (0, 0)
    words = title.split()
    found = _run_of_words(clean, words) or _run_of_words(clean, words[:_TITLE_HEAD])
    if found is None:
        return (0, 0)
    stop = clean.find("\n", found[1])
    stop = len(clean) if stop < 0 else stop
    runs_on = stop - found[1] > _RUN_TOGETHER or _OPENS_TEXT.match(clean, found[1], stop)
    return (found[0], found[1] if runs_on else stop)


def _run_of_words(clean: str, words: Sequence[str]) -> tuple[int, int] | None:
    """Where words follow one another near the beginning, in any case, whatever signs stand between them.

    No pattern is made of them: to compile one of a whole title takes longer than to read the page. At most
    `_TITLE_STEPS` words are compared, so that a title that repeats one word costs no more than others.
    """
    first, *rest = [bare for word in words if (bare := _SIGNS_AROUND.sub("", word))] or [""]
    limit = min(len(clean), _TITLE_REACH)
    steps = 0
    for start in re.compile(re.escape(first), re.I).finditer(clean, 0, limit) if first else ():
        at = start.end()
        if steps > _TITLE_STEPS:
            return None
        for word in rest:
            steps += 1
            gap = _SIGNS.match(clean, at, limit)
            at = gap.end() + len(word) if gap else limit + 1
            if at > limit or clean[at - len(word) : at].lower() != word.lower():
                break
        else:
            return start.start(), at
    return None


def find_pieces(layout: Layout, start: int, end: int, marks: Sequence[int]) -> Iterator[Piece]:
    """The pieces of a span of whole lines, in order; `marks` are sorted offsets of papers and notes in it."""
    for first, last in _sentences(layout.clean, start, end):
        begin = first
        signed = any(layout.clean.find(sign, first, last) >= 0 for sign in _CUT_SIGNS)
        for cut in _CUT.finditer(layout.clean, first, last) if signed else ():
            front = FRONT.match(layout.clean, cut.end(), last)
            near = min(last, cut.end() + _MAIN_REACH)
            if front is not None and front["instead"] and not MAIN.search(layout.clean, front.end(), near):
                continue  # "… ban hành Kế hoạch A; thay thế Kế hoạch C": A does
            if front or BARE_FRONT.match(layout.clean, cut.end(), last):
                yield _piece(layout.clean, begin, cut.start(), marks)
                begin = cut.end()
        yield _piece(layout.clean, begin, last, marks)


def _sentences(clean: str, start: int, end: int) -> list[tuple[int, int]]:
    """The sentences of a span; a line's end inside it, which the caller knows to end no sentence, ends none."""
    found: list[tuple[int, int]] = []
    for first, last in split_sentences(clean, start, end):
        if found and "\n" in clean[found[-1][1] : first]:
            found[-1] = (found[-1][0], last)
        else:
            found.append((first, last))
    return found


def _piece(clean: str, start: int, end: int, marks: Sequence[int]) -> Piece:
    front = FRONT.match(clean, start, end)
    if front is None:
        label = _LABEL.match(clean, start, end)
        if label:
            front = FRONT.match(clean, label.end(), end)
        if front is None:
            return Piece(start, end)
    kind = (
        "do"
        if front["do"]
        else next(k for k in ("base", "theo", "topic", "after", "instead", "guide", "at") if front[k])
    )
    seen = [m for m in marks if front.end() <= m < end]
    begin = seen[0] if seen else front.end()
    colon = _MANY_WAYS.match(clean, front.end(), begin) if kind == "do" else None
    if colon:
        return Piece(start, end, kind, colon.start("actor"))
    main = _early_main(clean, front.end(), begin, end, kind) or MAIN.search(clean, begin, end)
    main = main or BARE_MAIN.search(clean, begin, end)
    if main is None:
        return Piece(start, end, kind)
    told = " đã " in clean[main.end("actor") : main.start("verb")] and clean[end - 1 : end] != ":"
    return Piece(start, end, kind, main.start("actor"), " ".join(main["verb"].split()), told)


def _early_main(clean: str, start: int, paper: int, end: int, kind: str) -> re.Match[str] | None:
    """The main clause that begins before the first paper and issues it: "Thực hiện chỉ đạo của Bộ, Sở đã ban hành …"; or whose
    ground is no paper: "Căn cứ tình hình thực tế, Sở tổ chức … theo Kế hoạch A"."""
    main = MAIN.search(clean, start, end)
    if main is None or main.start("verb") >= paper:
        return None
    if kind == "base" and not _NAMES_PAPER.search(clean, start, main.start("actor")):
        return main
    if main["verb"] not in _ISSUING:
        return None
    return main if not re.search(r"[,;:.]|\stại\s", clean[main.end("verb") : paper]) else None


def is_bullet(clean: str, start: int, end: int) -> bool:
    """Whether a line is a list item or a row of a table."""
    if clean.find(" | ", start, end) >= 0:
        return True
    found = BULLET.match(clean, start, end)
    return bool(found and found.end() > start)
