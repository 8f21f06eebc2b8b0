"""What the grammar reads of one sentence: edges between papers, roots, free campaigns, notes."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from ingest.model import Node

Place = Literal["front", "issued", "named", "free"]
"""Where a root stands: in a fronted clause ("Thực hiện B …,"), as what is issued ("… ban hành A"), as the number
of what was issued without one ("… ban hành kế hoạch thực hiện B (Kế hoạch số A)"), elsewhere."""


@dataclass(frozen=True, slots=True)
class Edge:
    """One statement read by the grammar: `verb` is the relation's word; a passive one is already turned."""

    subject: Node
    verb: str
    object: Node
    rule: str
    confidence: float
    at: int


@dataclass(slots=True)
class Root:
    """A paper (or campaign) that no title in the sentence speaks of; `verb` is the verb whose object it is, when
    nothing was named that it could belong to."""

    node: Node
    place: Place
    at: int
    verb: str = ""


@dataclass(slots=True)
class Link:
    """A paper in the nest of titles: where its token ends, and by which verb it hangs on the one before."""

    node: Node
    start: int
    end: int
    verb: str = ""
    passive: bool = False


@dataclass(slots=True)
class Parsed:
    """What the grammar read. `notes` are (index of the note, place) for marks that stand for unnamed papers;
    `generic` tells that a paper without a number is issued ("đã ban hành các văn bản sau"); `lapsed` are papers
    said to be no longer in force; `unnamed` is the kind of a paper issued without a number."""

    edges: list[Edge] = field(default_factory=list)
    roots: list[Root] = field(default_factory=list)
    campaigns: list[Root] = field(default_factory=list)
    notes: list[tuple[int, Place]] = field(default_factory=list)
    generic: bool = False
    lapsed: list[Node] = field(default_factory=list)
    unnamed: str = ""


@dataclass(frozen=True, slots=True)
class Scope:
    """How a sentence stands in its paper. `front`: it begins with a fronted clause, whose main clause begins at
    `main`; `title`: it is the paper's own title; `opening`: it belongs to the paper's opening, where "ban hành
    Kế hoạch" means the paper itself; `own`: unaddressed "Bãi bỏ …" is the paper's own act; `heading`: it is
    a heading of a report, which reports on what it names; `head`: the paper that the sentence is about before it begins,
    that of a note's mark."""

    front: bool = False
    main: int | None = None
    title: bool = False
    opening: bool = False
    own: bool = False
    heading: bool = False
    head: Node | None = None
