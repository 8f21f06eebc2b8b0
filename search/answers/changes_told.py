"""What changed, ended or stopped the papers about a subject, or what those papers changed."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from kg.cards import DocumentCard
from search.answers import text as say
from search.answers.about import by_topic
from search.answers.facts import INSTEAD, Fact, merged
from search.answers.fit import kept
from search.answers.state import Reply, Work
from search.questions.model import Slot

_CHANGING: Final = frozenset({"amends", "replaces", "repeals", "suspends", "corrects"})


def changes_of_subject(work: Work) -> Reply | None:
    """The papers asked for that stand in a relation of changing to those about the subject; None where another relation is
    asked for or the library knows of none. Cost: one search and a look-up for each paper found."""
    question = work.question
    if question.anchors or question.asked.topic or not {*question.relations[:1]} & _CHANGING:
        return None
    way = question.direction or "in"
    about = replace(question, kind="list", asked=Slot(), relations=(), direction=None, titled=())
    papers = [f.card for f in by_topic(replace(work, question=about)).facts]
    relations = (*question.relations, *INSTEAD.get((question.relations[0], way), ()))
    found = []
    for paper in papers:
        for relation in relations:
            for edge in work.view.related(paper.iri, relation, way):
                other = edge.subject if way == "in" else edge.object
                if isinstance(other, DocumentCard):
                    found.append(Fact(other, relation, (edge,)))
    fits = {c.iri for c in kept((f.card for f in found), replace(question.asked, topic=(), name=None))}
    facts = tuple(f for f in merged(found) if f.card.iri in fits)
    if not facts:
        return None
    cards = [f.card for f in facts]
    return Reply(f"{say.counted(cards, say.asked_label(question))} như vậy: {say.listed(cards)}.", facts)
