"""A sentence as a row of tokens: papers, campaigns, verbs and the marks between them.

Dates and issuers that follow a paper are taken into its token (see `marked`), so that the grammar sees "Kế hoạch …
thực hiện Chỉ thị …" and not what stands between.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from ingest.model import Node
from ingest.relations.words import MARK, VERB


@dataclass(frozen=True, slots=True)
class Token:
    """`kind`: "doc", "campaign", "note", a group of `words.VERB` or of `words.MARK`. `node` is set for papers and
    campaigns; [start, end) is the place in the clean text, for a paper with its date and issuer; `also` are more papers that the same words mean."""

    kind: str
    start: int
    end: int
    node: Node | None = None
    word: str = ""
    also: tuple[Node, ...] = ()


@dataclass(frozen=True, slots=True)
class Found:
    """All papers, campaigns and note marks of one text, ready to be looked up by place."""

    starts: tuple[int, ...]
    tokens: tuple[Token, ...]
    nested: tuple[tuple[Node, Node, int], ...]

    def between(self, start: int, end: int) -> tuple[Token, ...]:
        """The tokens that begin in a span."""
        return self.tokens[bisect_left(self.starts, start) : bisect_left(self.starts, end)]


class Words:
    """The verbs and marks between the papers of one text; what two readings ask of one span is read once."""

    def __init__(self, clean: str) -> None:
        self._clean = clean
        self._read: dict[tuple[int, int], list[Token]] = {}

    def between(self, start: int, end: int) -> list[Token]:
        """The verbs and marks of a span without papers, in order."""
        known = self._read.get((start, end))
        if known is None:
            known = self._read[start, end] = _read_words(self._clean, start, end)
        return known


def tokenize(words: Words, start: int, end: int, marked: Sequence[Token]) -> list[Token]:
    """All tokens of a span in order. `marked` are the papers, campaigns and note marks that begin in it."""
    row: list[Token] = []
    at = start
    for token in marked:
        if token.start < at and token.kind != "note":
            continue
        if token.start > at:
            row += words.between(at, min(token.start, end))
        row.append(token)
        at = max(at, min(token.end, end))
    if at < end:
        row += words.between(at, end)
    return row


def _read_words(clean: str, start: int, end: int) -> list[Token]:
    """Verbs and marks of a span without papers; "Hướng dẫn này" is a paper, not a verb."""
    verbs = [
        Token(m.lastgroup or "", m.start(), m.end(), None, m.group())
        for m in VERB.finditer(clean, start, end)
    ]
    found: list[Token] = []
    at = 0
    for match in MARK.finditer(clean, start, end):
        while at < len(verbs) and verbs[at].end <= match.start():
            found.append(verbs[at])
            at += 1
        token = Token(match.lastgroup or "", match.start(), match.end(), None, match.group())
        if at < len(verbs) and verbs[at].start < match.end():
            if token.kind != "this":
                continue
            at += 1
        found.append(token)
    found.extend(verbs[at:])
    return found
