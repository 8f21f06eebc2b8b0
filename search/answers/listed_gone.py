"""What a decision that publishes a list of papers no longer in force tells of them: it repeals none of them, others did; and
by which such decision a paper was published as ended."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from kg.cards import DocumentCard, Edge
from kg.status import ENDS, publishes_list
from search.answers import text as say
from search.answers.anchor import Anchor, things_of
from search.answers.facts import Fact, merged
from search.answers.fit import fits
from search.answers.state import Reply, Work
from search.late_patterns import late
from search.questions.fold import fold

_PUBLISHES: Final = late(r"(?<![a-z])(?:cong bo|liet ke|dua vao danh muc)(?![a-z])")
"""Words of a question for who published that a paper had ended, not for who ended it."""


def of_its_list(work: Work, named: Sequence[Anchor], facts: Sequence[Fact]) -> Reply | None:
    """The papers of the list that a named decision publishes, for a question on what ended by it: those that papers ended
    by the words of its own file. `facts` are those it is said to end itself. None where no such list is asked about. Cost:
    the relations of two words, read once."""
    question = work.question
    if question.direction != "out" or not set(question.relations) <= set(ENDS) or not question.relations:
        return None
    lists = [c for a in named for c in a.cards if c.held and publishes_list(c)]
    heads = [work.passages.head(c.iri) for c in lists]
    files = {head.source for head in heads if head}
    if not files:
        return None
    own = {c.iri for c in lists}
    told = [
        Fact(e.object, e.rel, (e,))
        for rel in ENDS
        for e in work.view.relations(rel)
        if isinstance(e.object, DocumentCard)
        and bool(e.provision) == (question.where.ended == "part")
        and e.object.iri not in own
        and any(proof.source in files for proof in e.evidence)
        and fits(e.object, question.asked)
    ]
    found = merged([*facts, *told])
    if not told:
        return None
    cards = [f.card for f in found]
    what = f"{say.asked_label(question)} hết hiệu lực theo danh mục của {things_of(named)}"
    return Reply(f"{say.counted(cards, what)}: {say.listed(cards)}.", tuple(found))


def published_by(work: Work, named: Sequence[Anchor]) -> Reply | None:
    """The decisions that published a named paper as no longer in force: those of whose own file a sentence says that it
    ended. None where that is not asked, or there are none. Cost: the papers of the kind asked for, read once."""
    question = work.question
    if question.direction != "in" or not set(question.relations[:1]) <= set(ENDS):
        return None
    if _PUBLISHES.search(fold(question.text)) is None:
        return None
    ends = [e for a in named for c in a.cards for rel in ENDS for e in work.view.related(c.iri, rel, "in")]
    sources = {proof.source for e in ends for proof in e.evidence}
    found: list[Fact] = []
    for card in _lists(work):
        head = work.passages.head(card.iri)
        if head and head.source in sources:
            found.append(Fact(card, "repeals", tuple(_told_in(e, head.source) for e in ends)))
    if not found:
        return None
    cards = [f.card for f in found]
    what = f"{say.asked_label(question)} công bố {things_of(named)} hết hiệu lực"
    return Reply(f"{say.counted(cards, what)}: {say.listed(cards)}.", tuple(found))


def _lists(work: Work) -> list[DocumentCard]:
    types = work.question.asked.types or (None,)
    cards = (c for one in types for c in work.view.documents(type=one))
    return [c for c in cards if c.held and publishes_list(c) and fits(c, work.question.asked)]


def _told_in(edge: Edge, source: str) -> Edge:
    """A relation with the proofs of one file."""
    return replace(edge, evidence=tuple(e for e in edge.evidence if e.source == source))
