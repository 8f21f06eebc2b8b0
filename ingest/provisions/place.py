"""Where in a paper one stands: the article and clause around an offset, and whose wording it is.

In quoted new wording the place is in the amended paper, found from the lead-in ("Sửa đổi khoản 5 Điều 8 …") and
the quoted headings; elsewhere it is in the paper itself.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

from ingest.model import SELF, Citation, Header, Node, Section, Text
from ingest.provisions.units import Unit, find_expressions
from ingest.quotes import QuotedBlock, block_at, find_quoted_blocks, line_starts
from ingest.retold import Retold, find_retold, retold_at
from ingest.types import NORMATIVE_TYPES

AMENDING: Final = re.compile(
    r"(?:Sửa đổi|sửa đổi|Sửa tên|Bổ sung|bổ sung|Bãi bỏ|bãi bỏ|Thay thế|thay thế|Thay cụm|thay cụm|Đính chính|Hủy bỏ|[Bb]ỏ (?:các |một số )?(?:cụm từ|từ|chữ|nội dung|đoạn|điểm|khoản|dấu)|[Tt]hêm (?:cụm từ|từ|chữ)|Điều chỉnh)"
)
_BULLET: Final = re.compile(
    r"\s{0,3}(?:(?:Điều|ĐIỀU)\s+\d{1,3}[a-z]?[.:]?|\d{1,2}(?:\.\d{1,2})*[.)]?|[a-zđ]{1,2}[.)]|[-–+])\s+"
)
_INNER: Final = re.compile(
    r"[“\"]?\s?(?:(?:Điều|ĐIỀU)\s+(?P<article>\d{1,3}[a-zđ]{0,2})[.:]|(?P<clause>\d{1,2}[a-zđ]{0,2})\.\s|(?P<point>[a-zđ]{1,2})\)\s)"
)
_CORRECTING: Final = re.compile(r"[đĐ]ính chính")
_HEADING_ACT: Final = re.compile(
    r"(?:(?:Chương|CHƯƠNG|Mục|MỤC|Phần|PHẦN)\s[IVXLC\d]{1,6}[.:]?\s{1,2})?(?:SỬA ĐỔI|BỔ SUNG|THAY THẾ|BÃI BỎ)(?!\w)"
)
"""A chapter's heading that names the paper which its articles amend."""

_WHERE: Final = re.compile(r"(?:Tại|Ở|Trang|Dòng thứ)\s")
_NOW: Final = re.compile(r"(?:Nay\s)?(?:[sS]ửa|[đĐ]ính chính|[đĐ]ược sửa)(?: lại)? (?:là|thành|như sau)")
_LEGAL: Final = NORMATIVE_TYPES | {"Văn bản hợp nhất"}
_NO_DIGITS: Final = re.compile(r"\D+")
_SUFFIX: Final = re.compile(r"\d([a-zđ]+)")
_LINE_LIMIT: Final = 2000
_ABOVE_REACH: Final = 3000


@dataclass(slots=True)
class Places:
    """Answers about offsets of one paper; built once, each question O(log n)."""

    legal: bool
    starts: list[int] = field(default_factory=list)
    paths: list[tuple[Unit, ...]] = field(default_factory=list)
    owners: list[Node | None] = field(default_factory=list)
    targets: list[Node | None] = field(default_factory=list)
    amended_paths: list[tuple[Unit, ...]] = field(default_factory=list)
    mention_starts: list[int] = field(default_factory=list)
    mention_nodes: list[Node] = field(default_factory=list)
    mention_types: list[str] = field(default_factory=list)
    retold: tuple[Retold, ...] = ()

    def _line(self, at: int) -> int:
        return bisect_right(self.starts, at) - 1

    def path(self, at: int) -> tuple[Unit, ...]:
        """The units that hold an offset, smallest first."""
        told = retold_at(self.retold, at)
        if told is not None:
            return told.path(at)
        i = self._line(at)
        return self.paths[i] if i >= 0 else ()

    def owner(self, at: int) -> Node | None:
        """Whose text it is: SELF, the amended paper inside quoted wording, the one whose words a note repeats, None when that
        is unknown."""
        told = retold_at(self.retold, at)
        if told is not None:
            return told.node
        i = self._line(at)
        return self.owners[i] if i >= 0 else SELF

    def amended(self, at: int) -> Node | None:
        """The paper that the item at this offset amends, from its own line or the heading above it."""
        i = self._line(at)
        return self.targets[i] if i >= 0 else None

    def amended_path(self, at: int) -> tuple[Unit, ...]:
        """The units of the amended paper that the headings above this item name: "5. Sửa đổi … Điều 9 như sau: a) …"."""
        i = self._line(at)
        return self.amended_paths[i] if i >= 0 else ()

    def last_cited(self, at: int, kind: str) -> Node | None:
        """The paper of a kind cited before an offset, when exactly one is near: "Nghị định nêu trên"."""
        i = bisect_right(self.mention_starts, at)
        near: set[Node] = set()
        while i > 0 and at - self.mention_starts[i - 1] <= _ABOVE_REACH:
            i -= 1
            if self.mention_types[i].lower() == kind.lower():
                near.add(self.mention_nodes[i])
        return next(iter(near)) if len(near) == 1 else None


def find_places(
    text: Text, header: Header, sections: Sequence[Section], citations: Sequence[Citation]
) -> Places:
    """The places of a paper, line by line. Linear in the text."""
    clean = text.clean
    places = Places(header.type in _LEGAL)
    pairs = (
        sorted(
            (m.start, m.end, SELF if c.same_as_self else Node("citation", i))
            for i, c in enumerate(citations)
            for m in c.mentions
        )
        if citations
        else []
    )
    places.mention_starts = [p[0] for p in pairs]
    places.mention_nodes = [p[2] for p in pairs]
    places.mention_types = [citations[p[2].index].type or "" if p[2] != SELF else "" for p in pairs]
    places.retold = find_retold(text, header, citations)
    blocks = find_quoted_blocks(clean, text.body_end)
    heads = {s.start: s for s in sections}
    starts = line_starts(clean)
    reader = _Reader(clean, pairs, _title_target(text, header, pairs, citations))
    for i, start in enumerate(starts):
        stop = starts[i + 1] - 1 if i + 1 < len(starts) else len(clean)
        block = block_at(blocks, start)
        if block:
            reader.quoted(start, stop, block)
        else:
            reader.plain(start, stop, heads.get(start))
        places.starts.append(start)
        places.paths.append(reader.path)
        places.owners.append(reader.owner)
        places.targets.append(reader.target)
        places.amended_paths.append(reader.above)
    return places


def _title_target(
    text: Text, header: Header, pairs: list[tuple[int, int, Node]], citations: Sequence[Citation]
) -> Node | None:
    """The one paper that the title says is amended."""
    title = header.title or ""
    if not AMENDING.match(title):
        return None
    at = text.clean.find(title[:40])
    if at < 0:
        return None
    nodes = [n for start, _, n in pairs if at <= start < at + len(title) and n != SELF]
    alike = {n for n in nodes if citations[n.index].type == header.type}
    if len(alike) == 1:  # a decree amends decrees; the law beside it is what the amended decree details
        return next(iter(alike))
    return nodes[0] if len(set(nodes)) == 1 or (nodes and " và " not in title) else None


class _Reader:
    """Goes through the lines and keeps the path, the owner and the amended paper."""

    def __init__(self, clean: str, pairs: list[tuple[int, int, Node]], default: Node | None) -> None:
        self.clean = clean
        self.pairs = pairs
        self.mention_starts = [p[0] for p in pairs]
        self.default = default
        self.path: tuple[Unit, ...] = ()
        self.owner: Node | None = SELF
        self.target: Node | None = None
        self._own: tuple[Unit, ...] = ()
        self.above: tuple[Unit, ...] = ()
        self._by_level: dict[int, Node | None] = {}
        self._leads_by_level: dict[int, tuple[Unit, ...]] = {}
        self._lead: tuple[Unit, ...] = ()
        self._lead_target: Node | None = None
        self._block: QuotedBlock | None = None
        self._inner: dict[int, Unit] = {}
        self._corrects = False
        self._of_chapter: Node | None = None

    def plain(self, start: int, stop: int, head: Section | None) -> None:
        """A line of the paper's own text."""
        self._block = None
        self.above = ()
        self.owner = SELF
        if head is not None:
            self._place(head)
            if head.kind in ("phan", "chuong", "muc", "phuluc"):
                self._of_chapter = None
        if _HEADING_ACT.match(self.clean, start, stop):
            self._of_chapter = self._named(start, stop)
        self.path = self._own
        if head is None and self._corrects and self._lead and _NOW.match(self.clean, start, stop):
            self.owner, self.path = self._lead_target, self._lead
            return
        if head is None and not AMENDING.match(self.clean, start, stop):
            self.target, self._lead, self._lead_target = None, (), None
            return
        self._read_item(start, stop, head)

    def _place(self, head: Section) -> None:
        number = head.label.strip(".)")
        if head.kind in ("dieu", "khoan"):
            suffix = _SUFFIX.search(head.label)
            number = _NO_DIGITS.sub("", head.label) + (suffix[1] if suffix else "")
        if head.kind == "dieu":
            self._own = (Unit(3, "Điều", number),)
        elif head.kind == "khoan":
            self._own = (Unit(2, "khoản", number), *(u for u in self._own if u.level > 2))
        elif head.kind == "diem":
            self._own = (Unit(1, "điểm", number), *(u for u in self._own if u.level > 1))
        elif head.kind in ("phan", "chuong", "muc", "phuluc"):
            self._own = ()

    def _read_item(self, start: int, stop: int, head: Section | None) -> None:
        depth = (
            {"dieu": 0, "khoan": 1, "arabic": 1, "diem": 2, "letter": 2}.get(head.kind, -1) if head else -1
        )
        if head is not None and head.kind in ("phan", "chuong", "muc", "phuluc"):
            self._by_level.clear()
            self._leads_by_level.clear()
        if depth >= 0:
            for level in [k for k in self._by_level if k >= depth]:
                del self._by_level[level]
                self._leads_by_level.pop(level, None)
        bullet = _BULLET.match(self.clean, start, stop)
        words = bullet.end() if bullet else start
        inherited = self._by_level[max(self._by_level)] if self._by_level else None
        amends = bool(AMENDING.match(self.clean, words, stop)) or (
            depth == 0 and bool(AMENDING.search(self.clean, words, min(stop, words + 60)))
        )
        if depth == 0:
            self._corrects = bool(_CORRECTING.search(self.clean, words, min(stop, words + 60)))
        corrected = self._corrects and depth > 0 and bool(_WHERE.match(self.clean, words, stop))
        if not amends and not corrected:
            self.target = (
                inherited if depth > 0 and AMENDING.search(self.clean, start, min(stop, start + 80)) else None
            )
            if depth == 0:
                self._by_level[0] = None
            self._lead, self._lead_target = (), None
            return
        named = self._named(words, stop)
        self.target = named or inherited or self._of_chapter or self.default
        if named is None:
            self.above = next(
                (self._leads_by_level[k] for k in sorted(self._leads_by_level, reverse=True)), ()
            )
        self._lead = self._last_path(words, stop)
        if depth >= 0:
            self._by_level[depth] = self.target
            if self._lead and self._lead[-1].level == 3:
                self._leads_by_level[depth] = self._lead
            elif self._lead and self.above:
                self._lead = (*self._lead, *(u for u in self.above if u.level > self._lead[-1].level))
                self._leads_by_level[depth] = self._lead
        self._lead_target = self.target
        if corrected:  # "1. Tại điểm a khoản 3 Điều 16: “… khoản này …”" quotes the corrected paper
            colon = self.clean.find(":", words, stop)
            self._lead = self._last_path(words, colon if colon > 0 else stop)
            self.owner, self.path = self.target, self._lead

    def _named(self, start: int, stop: int) -> Node | None:
        i = bisect_right(self.mention_starts, start - 1)
        while i < len(self.pairs) and self.pairs[i][0] < stop:
            at = self.pairs[i][0]
            open_quote = self.clean.rfind("“", start, at) > self.clean.rfind("”", start, at)
            if (
                self.pairs[i][2] != SELF and not open_quote
            ):  # "Thay cụm từ “Nghị định số …” …" amends no decree
                return self.pairs[i][2]
            i += 1
        return None

    def _last_path(self, start: int, stop: int) -> tuple[Unit, ...]:
        last: tuple[Unit, ...] = ()
        for expression in find_expressions(self.clean, start, min(stop, start + _LINE_LIMIT)):
            for path in expression.paths:
                last = tuple(path.units)
        return last

    def quoted(self, start: int, stop: int, block: QuotedBlock) -> None:
        """A line of quoted new wording."""
        if block is not self._block:
            self._block = block
            self._inner = {u.level: u for u in self._lead}
        self.owner = self._lead_target
        self.target = None
        inner = _INNER.match(self.clean, start, stop)
        if inner:
            if inner["article"]:
                self._inner = {3: Unit(3, "Điều", inner["article"])}
            elif inner["clause"]:
                self._inner = {3: self._inner[3]} if 3 in self._inner else {}
                self._inner[2] = Unit(2, "khoản", inner["clause"])
            elif inner["point"]:
                self._inner[1] = Unit(1, "điểm", inner["point"])
        self.path = tuple(self._inner[k] for k in sorted(self._inner))
