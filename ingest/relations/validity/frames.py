"""The frame of a line: its words with one sign for each paper, so that a pattern reads a clause and not names and dates.

    "Quyết định số 5/QĐ-UBND ngày … được thay thế bằng Quyết định số 9/QĐ-UBND" -> "§ được thay thế bằng §"

Quoted wording is left out, spaces are one; what a bracket says is a frame of its own with the paper before it as its
first sign. Words that mean papers named before ("quyết định này", "cả hai thông tư") are signs too (see `validity.backs`).
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from ingest.letters import places_of
from ingest.model import SELF, Node
from ingest.relations.tokens import Token

SIGN: Final = "§"
"""Stands for a paper, or for several side by side, in the words of a frame."""

_SPACES: Final = re.compile(r"\s{2,}|[^\S ]")
"""White space that is not one single space."""
_QUOTED: Final = re.compile(r"[“\"][^”“\"\n]{0,600}[”\"]")
_BRACKET: Final = re.compile(r"\s?\([^()§]{0,400}(?:§[^()§]{0,400}){0,12}\)")
_OWN: Final = re.compile(
    r"(?<!\w)(?P<kind>Bộ luật|Luật|Pháp lệnh|Nghị quyết|Nghị định|Thông tư liên tịch|Thông tư liên ngành|Thông tư|Quyết định|Chỉ thị|Kế hoạch|Quy chế|Quy định|Hướng dẫn|Chương trình phối hợp|Chương trình|Đề án|Thông báo|Công văn|Công điện|Kết luận|Tờ trình|Báo cáo|Phương án|Thông tri|Giấy mời)\snày(?!\w)"
)
_BARE: Final = re.compile(r"[^\W\d]{3,6} [^\W\d]{2,6}")
"""A paper's kind alone: which paper is meant, the frame's own words tell."""
_KIN: Final = {
    "Thông tư liên ngành": "Thông tư",
    "Thông tư liên tịch": "Thông tư",
    "Chương trình": "Chương trình",
}


@dataclass(frozen=True, slots=True)
class Slot:
    """What one sign stands for: papers with the places where they are named."""

    papers: tuple[tuple[Node, int], ...]
    start: int
    end: int

    @property
    def nodes(self) -> tuple[Node, ...]:
        """The papers, in order of place."""
        return tuple(node for node, _ in self.papers)


@dataclass(frozen=True, slots=True)
class Frame:
    """`words` hold one sign for each of `slots`, at `signs`; `places[i]` is where in the text the i-th letter of `words`
    stands."""

    words: str
    places: tuple[int, ...]
    slots: tuple[Slot, ...]
    signs: tuple[int, ...]

    def before(self, at: int) -> int:
        """How many signs stand before an offset of `words`."""
        return bisect_left(self.signs, at)

    def slot(self, at: int) -> Slot:
        """What the sign at an offset of `words` stands for."""
        return self.slots[self.before(at)]

    def part(self, start: int, end: int) -> Frame:
        """The frame of a span of `words`."""
        if start == 0 and end == len(self.words):
            return self
        first, last = self.before(start), self.before(end)
        signs = tuple(sign - start for sign in self.signs[first:last])
        return Frame(self.words[start:end], self.places[start:end], self.slots[first:last], signs)

    def replaced(self, spans: Sequence[tuple[int, int, Slot | None]]) -> Frame:
        """The frame with a sign, or nothing, for each of some spans of `words`, which are in order and do not overlap;
        the same one where there is none."""
        if not spans:
            return self
        words: list[str] = []
        places: list[int] = []
        slots: list[Slot] = []
        at = 0
        for start, end, slot in (*spans, (len(self.words), len(self.words), None)):
            kept = self.part(at, start)
            words.append(kept.words)
            places.extend(kept.places)
            slots.extend(kept.slots)
            if slot is not None:
                words.append(SIGN)
                places.append(slot.start)
                slots.append(slot)
            at = end
        return framed("".join(words), places, slots)


def framed(words: str, places: Sequence[int], slots: Sequence[Slot]) -> Frame:
    """A frame of its parts."""
    return Frame(words, tuple(places), tuple(slots), tuple(places_of(SIGN, words)))


def frame_of(clean: str, start: int, end: int, papers: Sequence[Token], own_type: str | None) -> Frame:
    """The frame of a line; `papers` begin in it, in order. Linear in the line."""
    words: list[str] = []
    places: list[int] = []
    slots: list[Slot] = []
    at = start
    for first, last, nodes in _named(clean, start, end, papers, own_type):
        if first < at or last > end + 1:
            continue
        _spell(clean, at, first, words, places)
        words.append(SIGN)
        places.append(first)
        slots.append(Slot(tuple((node, first) for node in nodes), first, last))
        at = last
    _spell(clean, at, end, words, places)
    frame = framed("".join(words), places, slots)
    return frame.replaced([(m.start(), m.end(), None) for m in _QUOTED.finditer(frame.words)])


def _named(
    clean: str, start: int, end: int, papers: Sequence[Token], own_type: str | None
) -> list[tuple[int, int, tuple[Node, ...]]]:
    """The places of papers in a line, those where this paper names itself too."""
    found = [
        (t.start, t.end, (t.node, *t.also))
        for t in papers
        if t.kind == "doc" and t.node is not None and not _BARE.fullmatch(clean, t.start, t.end)
    ]
    starts = [f[0] for f in found]
    for match in _OWN.finditer(clean, start, end) if clean.find("này", start, end) >= 0 else ():
        i = bisect_right(starts, match.start())
        held = i > 0 and found[i - 1][1] > match.start()
        kind = _KIN.get(match["kind"], match["kind"])
        if not held and own_type and own_type.startswith(kind):
            found.append((match.start(), match.end(), (SELF,)))
    return sorted(found, key=lambda f: f[:2])


def _spell(clean: str, start: int, end: int, words: list[str], places: list[int]) -> None:
    """The letters of a span with single spaces, and where they stand."""
    at = start
    for gap in _SPACES.finditer(clean, start, end):
        words.append(clean[at : gap.start()].replace(SIGN, "#") + " ")
        places.extend(range(at, gap.start() + 1))
        at = gap.end()
    words.append(clean[at:end].replace(SIGN, "#"))
    places.extend(range(at, end))


def brackets_of(frame: Frame) -> Iterator[Frame]:
    """What each bracket with a paper says, with the paper right before it as its first sign."""
    for match in _brackets(frame):
        if SIGN not in match.group():
            continue
        k = frame.before(match.start())
        inside = frame.part(match.start() + match.group().index("(") + 1, match.end() - 1)
        if k == 0:
            yield inside
            continue
        slot = frame.slots[k - 1]
        yield framed(SIGN + " " + inside.words, (slot.start, slot.end, *inside.places), (slot, *inside.slots))


def without_brackets(frame: Frame) -> Frame:
    """The frame without what stands in brackets; the same one where there are none."""
    return frame.replaced([(m.start(), m.end(), None) for m in _brackets(frame)])


def _brackets(frame: Frame) -> Iterator[re.Match[str]]:
    return _BRACKET.finditer(frame.words) if "(" in frame.words else iter(())
