"""What the steps of an answer hand to each other."""

from __future__ import annotations

from dataclasses import dataclass

from kg.cards import CampaignCard
from kg.view import GraphView
from search.answers.anchor import Anchor
from search.answers.campaigns import Encode
from search.answers.facts import Fact
from search.answers.model import PassageSource, PassageText
from search.answers.passages import Found, Search
from search.questions.model import Question


@dataclass(frozen=True, slots=True)
class Work:
    """A question with what was found for it: the named documents and the passages of the search. `searched` is how
    many passages the library holds, None when that is not known; `encoder` the fingerprint of its index's encoder."""

    question: Question
    view: GraphView
    search: Search
    passages: PassageSource
    anchors: tuple[Anchor, ...]
    hits: Found
    limit: int
    encode: Encode | None = None
    searched: int | None = None
    encoder: str = ""


@dataclass(frozen=True, slots=True)
class Reply:
    """The short answer, the documents with their proofs, the places to read first, and the campaigns asked for."""

    text: str
    facts: tuple[Fact, ...] = ()
    lead: tuple[PassageText, ...] = ()
    campaigns: tuple[CampaignCard, ...] = ()
