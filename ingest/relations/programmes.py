"""Programmes told by name: "Đề án phát triển công tác xã hội" is the decision that approved it, where one alone did.

A paper's subject names what it approves or issues ("phê duyệt Đề án …", "về việc ban hành Chương trình …"); other places
of the text that name the same thing without a number mean that paper.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from typing import Final

from ingest.campaigns_merge import fold
from ingest.model import Citation
from ingest.relations.tokens import Token

_KINDS: Final = r"(?:Đề án|Chương trình|Chiến lược|Quy hoạch)"
_APPROVES: Final = re.compile(
    rf"(?:về\s(?:việc\s)?)?(?:phê duyệt|ban hành)\s(?P<name>{_KINDS}\s[“\"]?[^,;:.()\n”\"]{{18,200}})", re.I
)
_NAMED: Final = re.compile(rf"(?<!\w)(?:{_KINDS}|{_KINDS.upper()})\s(?!số\s)[“\"]?[^,;:.()\n”\"]{{18,260}}")
_SPAN: Final = re.compile(r"\s(?:giai đoạn|đến năm|năm \d{4}|trên địa bàn|của|tại)(?!\w)", re.I)
_OWN_TITLE: Final = re.compile(r"(?:phê duyệt|ban hành|thông qua)\s(?:các\s)?$", re.I)
PROGRAMME: Final = "programme"
"""The word of a token that stands for a paper by its programme's name."""

_SHORTEST: Final = 6
_LONGEST: Final = 12


def find_programmes(clean: str, tokens: Sequence[Token], citations: Sequence[Citation]) -> list[Token]:
    """The places that name a programme which exactly one cited paper approves. Linear in the text."""
    known = _approved(citations)
    if not known:
        return []
    papers = sorted((t for t in tokens if t.kind == "doc"), key=lambda t: t.start)
    starts = [t.start for t in papers]
    found: list[Token] = []
    for match in _NAMED.finditer(clean):
        if _OWN_TITLE.search(clean, max(0, match.start() - 20), match.start()):
            continue
        words = _words(match.group())
        meant = {i for name, i in known.items() if words[: len(name)] == name}
        if len(meant) != 1:
            continue
        end = match.start() + len(match.group().split(" ", 2)[0]) + 1
        last = bisect_left(starts, match.start())
        inside = last and papers[last - 1].end > match.start()
        if inside or (last < len(papers) and papers[last].start < match.start() + 60):
            continue
        node = next(t.node for t in papers if t.node and t.node.kind == "citation" and t.node.index in meant)
        found.append(
            Token("doc", match.start(), max(end, match.start() + _length(match.group())), node, PROGRAMME)
        )
    return found


def _approved(citations: Sequence[Citation]) -> dict[tuple[str, ...], int]:
    """Name, as folded words, of each programme that one paper alone approves."""
    named: dict[tuple[str, ...], set[int]] = {}
    for i, cited in enumerate(citations):
        found = _APPROVES.match(cited.subject or "") if cited.number and not cited.same_as_self else None
        words = _words(found["name"]) if found else ()
        if len(words) >= _SHORTEST:
            named.setdefault(words[:_LONGEST], set()).add(i)
    return {words: next(iter(papers)) for words, papers in named.items() if len(papers) == 1}


def _words(name: str) -> tuple[str, ...]:
    """The folded words of a programme's name up to its period or place."""
    stop = _SPAN.search(name, 12)
    return tuple(fold(name[: stop.start()] if stop else name).split())


def _length(name: str) -> int:
    """How far a name reaches as a token: up to its period or place."""
    stop = _SPAN.search(name, 12)
    return len((name[: stop.start()] if stop else name).rstrip())
