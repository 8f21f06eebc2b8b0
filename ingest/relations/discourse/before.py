"""What the sentences before gave to the next one."""

from __future__ import annotations

from dataclasses import dataclass, field

from ingest.model import Node
from ingest.relations.discourse.topics import Topic


@dataclass(slots=True)
class Before:
    """What the sentence before gave: objects of its fronted clause, what was issued, the last paper and campaign;
    `grounds` are what "trên cơ sở đó" points to, and `ground` what it states of them; `unnamed` is the kind of a paper
    issued without a number and `purpose` what that was for; `pending` are the opening's fronted clauses that wait for
    their main one, `dangling` tells that it was a fronted clause alone, `end` where it ended; `topics` are what the
    headings above name, the innermost last; `listed` is what a line of the preamble states that ended in a semicolon; `letter` is the letter that a page tells of;
    `noted` are the papers of its notes."""

    front: list[Node] = field(default_factory=list)
    verb: str = "implements"
    issued: list[Node] = field(default_factory=list)
    dangling: bool = False
    end: int = -1
    last: Node | None = None
    ground: str = "implements"
    grounds: list[Node] = field(default_factory=list)
    campaign: Node | None = None
    pending: list[tuple[str, Node]] = field(default_factory=list)
    unnamed: str = ""
    purpose: list[Node] = field(default_factory=list)
    topics: list[Topic] = field(default_factory=list)
    listed: str = ""
    letter: Node | None = None
    noted: list[Node] = field(default_factory=list)
