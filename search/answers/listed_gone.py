"""What a decision that publishes a list of papers no longer in force tells of them: it repeals none of them, others did."""

from __future__ import annotations

from collections.abc import Sequence

from kg.cards import DocumentCard
from kg.status import ENDS, publishes_list
from search.answers import text as say
from search.answers.anchor import Anchor, things_of
from search.answers.facts import Fact, merged
from search.answers.fit import fits
from search.answers.state import Reply, Work


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
