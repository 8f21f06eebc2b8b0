"""What the steps of an answer hand to each other."""

from __future__ import annotations

from dataclasses import dataclass

from kg.view import GraphView
from search.answer_anchor import Anchor
from search.answer_campaigns import Encode
from search.answer_facts import Fact
from search.answer_model import PassageSource, PassageText
from search.answer_passages import Found, Search
from search.question_model import Question


@dataclass(frozen=True, slots=True)
class Work:
    """A question with what was found for it: the named documents and the passages of the search."""

    question: Question
    view: GraphView
    search: Search
    passages: PassageSource
    anchors: tuple[Anchor, ...]
    hits: Found
    limit: int
    encode: Encode | None = None


@dataclass(frozen=True, slots=True)
class Reply:
    """The short answer, the documents with their proofs, and the places to read first."""

    text: str
    facts: tuple[Fact, ...] = ()
    lead: tuple[PassageText, ...] = ()
