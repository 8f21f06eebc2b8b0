"""The record of one paper: frozen dataclasses that every step of the pipeline reads or makes.

One `Document` holds all that was read from one file. Every finding carries a span `[start, end)`
into `Document.text.clean`; `Text.source_span` maps it back to the characters of the file as read,
and `Text.page` to its page. The classes are plain data: msgspec (de)serialises them.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, field
from typing import Literal

Relation = Literal[
    "implements",
    "based_on",
    "amends",
    "replaces",
    "repeals",
    "corrects",
    "consolidates",
    "suspends",
    "guides",
    "issues_with",
    "launches",
    "approves",
    "reports_on",
    "cites",
]
"""What one document says of another (the wire word of the relation)."""


@dataclass(frozen=True, slots=True)
class Source:
    """The file a document was read from. `path` is as given, `sha256` of its bytes (hex), `pages` >= 1."""

    path: str
    sha256: str
    media_type: str
    pages: int = 1


@dataclass(frozen=True, slots=True)
class SourceText:
    """What a reader returns: the characters of the file in reading order, untouched by cleaning.

    `page_starts[i]` is the offset in `text` where page i+1 begins (always starts with 0). `warnings` are
    Vietnamese sentences about what the reader could not take in (scanned pages among written ones).
    """

    source: Source
    text: str
    page_starts: tuple[int, ...] = (0,)
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Note:
    """A footnote: its mark ("4"), where the mark stood in the clean text, and the note's own span there.

    `anchor` is None when no mark in the body was found for the note.
    """

    mark: str
    anchor: int | None
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Text:
    """Clean running text with the map back to the source.

    `clean`: NFC, one paragraph a line ("\\n" between), sentences whole, footnote marks taken out.
    `clean[:body_end]` is the body; the notes' own texts follow it, one a line.
    `runs`: increasing pairs (clean offset, source offset); inside a run both advance together, so
    clean offset c of the run (c0, s0) is the source's character s0 + c - c0. Characters that cleaning
    put in (a joining space) map to the nearest source character before them.
    """

    clean: str
    runs: tuple[tuple[int, int], ...]
    body_end: int
    notes: tuple[Note, ...] = ()
    page_starts: tuple[int, ...] = (0,)
    source_length: int = 0

    def source_offset(self, offset: int) -> int:
        """The source offset of one clean offset. O(log runs)."""
        i = bisect_right(self.runs, (offset, 1 << 62)) - 1
        clean, source = self.runs[max(i, 0)]
        limit = self.runs[i + 1][0] if i + 1 < len(self.runs) else len(self.clean) + 1
        return min(source + min(offset, limit - 1) - clean, self.source_length)

    def source_span(self, start: int, end: int) -> tuple[int, int]:
        """The source span of the clean span [start, end): from its first character to just after its last."""
        if end <= start:
            at = self.source_offset(start)
            return at, at
        first, last = self.source_offset(start), self.source_offset(end - 1)
        return min(first, last), max(first, last) + 1

    def page(self, offset: int) -> int:
        """The page (from 1) of a clean offset."""
        return max(1, bisect_right(self.page_starts, self.source_offset(offset)))


@dataclass(frozen=True, slots=True)
class Header:
    """What the paper says of itself. Dates are ISO "YYYY-MM-DD"; absent values are None."""

    type: str | None = None
    number: str | None = None
    date: str | None = None
    issuer: str | None = None
    place: str | None = None
    title: str | None = None
    signer: str | None = None
    effective: str | None = None
    expires: str | None = None
    recipients: tuple[str, ...] = ()
    correction: str | None = None


@dataclass(frozen=True, slots=True)
class Section:
    """A heading and what stands under it: [start, end) in the clean text, `level` 1 is the outermost.

    `kind` is phan | chuong | muc | dieu | khoan | diem | roman | arabic | letter | dash | phuluc;
    `label` is the printed number ("Điều 5", "II.", "a)"); `parent` is an index into the sections or None.
    """

    kind: str
    label: str
    title: str
    level: int
    start: int
    end: int
    parent: int | None = None


@dataclass(frozen=True, slots=True)
class Passage:
    """A piece of text to find and show: about 400 to 1,500 characters, cut at sentence and section ends.

    `id` is stable for the same file content: "<first 12 of sha256>-<ordinal>". `heading` is the path of
    section titles above it, outermost first, joined by " › ".
    """

    id: str
    start: int
    end: int
    page: int
    heading: str = ""


@dataclass(frozen=True, slots=True)
class Mention:
    """One place where a document is cited. `date` and `issuer` as this mention gives them."""

    start: int
    end: int
    date: str | None = None
    issuer: str | None = None
    correction: str | None = None


@dataclass(frozen=True, slots=True)
class Citation:
    """One cited document, with all its mentions in this paper.

    `number` is the canonical symbol ("41-CT/TW") or None for one cited by name only; `name` is the name
    of a law, or of a paper without a number ("Nghị quyết Đại hội ..."). `issuer` is the agency's canonical
    name with its place; `year` is known from date, symbol or words ("năm 2022"). `correction` tells how a
    mistyped symbol was read ("41-TW/CT → 41-CT/TW"). `short` marks a short form ("Đề án 06") that was not
    resolved to a full citation; `conflicts` lists values that disagreed ("date: 2024-11-28").
    `same_as_self` marks the paper's own number cited within itself. `effective` and `expires` are the days of its force, where
    told. `not_after`: the ISO day of the paper in whose title a law is named. `session`: the plenum that passed it ("8:XI").
    """

    type: str | None
    number: str | None
    name: str | None = None
    date: str | None = None
    issuer: str | None = None
    subject: str | None = None
    year: int | None = None
    correction: str | None = None
    short: bool = False
    same_as_self: bool = False
    conflicts: tuple[str, ...] = ()
    mentions: tuple[Mention, ...] = ()
    effective: str | None = None
    expires: str | None = None
    not_after: str | None = None
    session: str | None = None


@dataclass(frozen=True, slots=True)
class Node:
    """An end of a relation inside one document: the paper itself, a citation, or a campaign (by index)."""

    kind: Literal["self", "citation", "campaign"]
    index: int = 0


SELF = Node("self")


@dataclass(frozen=True, slots=True)
class Provision:
    """A citation down to the article: `provision` as "khoản 2 Điều 5"; `target` whose provision it is."""

    provision: str
    target: Node
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class RelationFound:
    """One statement "subject rel object" and the clean span of the sentence that proves it.

    `rule` names the grammar rule, `confidence` is in (0, 1]; `inherited` is true when a lead-in, a heading
    or a footnote supplied one end. `provision` narrows the object ("khoản 1 Điều 3").
    """

    subject: Node
    rel: Relation
    object: Node
    start: int
    end: int
    rule: str
    confidence: float = 1.0
    inherited: bool = False
    provision: str | None = None


@dataclass(frozen=True, slots=True)
class Campaign:
    """A phong trào thi đua (or cuộc vận động, chủ đề năm). `documents` are indices of citations; -1 is the paper.

    `part_of` is the index of the national campaign that this local one carries out.
    """

    name: str
    kind: str = "phong trào thi đua"
    launched_by: str | None = None
    period: str | None = None
    documents: tuple[int, ...] = ()
    variants: tuple[str, ...] = ()
    part_of: int | None = None
    mentions: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Agency:
    """An agency named in the paper: canonical `name` with its place, the wordings found, and where."""

    name: str
    aliases: tuple[str, ...] = ()
    mentions: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class AgencyChange:
    """Bodies that were merged or renamed into one: canonical names, the day where it is known, and where it is told."""

    originals: tuple[str, ...]
    result: str
    date: str | None = None
    start: int = 0
    end: int = 0


@dataclass(frozen=True, slots=True)
class Document:
    """All that was read from one file."""

    source: Source
    text: Text
    header: Header = field(default_factory=Header)
    sections: tuple[Section, ...] = ()
    passages: tuple[Passage, ...] = ()
    citations: tuple[Citation, ...] = ()
    provisions: tuple[Provision, ...] = ()
    relations: tuple[RelationFound, ...] = ()
    campaigns: tuple[Campaign, ...] = ()
    agencies: tuple[Agency, ...] = ()
    warnings: tuple[str, ...] = ()
    agency_changes: tuple[AgencyChange, ...] = ()

    def citation_number(self, node: Node) -> str:
        """The wire word of a relation's end: a symbol, a name, "SELF" or "campaign:<name>"."""
        if node.kind == "self":
            return "SELF"
        if node.kind == "campaign":
            return "campaign:" + self.campaigns[node.index].name
        cited = self.citations[node.index]
        return cited.number or cited.name or cited.type or ""
