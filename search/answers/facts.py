"""What the graph says to a question: relations of the named documents, narrowed by the question's conditions."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Final

from kg.cards import CampaignCard, DocumentCard, Edge, Evidence
from kg.view import GraphView
from search.answers.anchor import Anchor
from search.answers.fit import kept, softened
from search.questions.fold import words
from search.questions.model import Question, Slot

_CHAINED: Final = frozenset({"implements"})
_DEPTH: Final = 4
_INSTEAD: Final[dict[tuple[str, str], tuple[str, ...]]] = {
    ("based_on", "out"): ("implements",),
    ("based_on", "in"): ("implements",),
    ("implements", "out"): ("based_on",),
    ("implements", "in"): ("guides",),
    ("replaces", "in"): ("repeals",),
    ("replaces", "out"): ("repeals",),
    ("repeals", "in"): ("replaces",),
    ("repeals", "out"): ("replaces",),
    ("guides", "in"): ("implements",),
    ("guides", "out"): ("implements",),
    ("launches", "in"): ("implements",),
    ("issues_with", "in"): ("approves",),
    ("issues_with", "out"): ("approves",),
}
"""Relations that papers word alike: looked at when the asked one yields nothing."""


_OF_CAMPAIGN: Final = ("launches", "implements", "guides", "amends")
"""Relations that make a document one of a campaign's; reports and mere mentions only when asked for."""


@dataclass(frozen=True, slots=True)
class Fact:
    """A document of the answer with the edges that put it there. `steps` > 1: through other documents."""

    card: DocumentCard
    relation: str
    edges: tuple[Edge, ...]
    steps: int = 1
    places: tuple[Evidence, ...] = ()

    @property
    def evidence(self) -> tuple[Evidence, ...]:
        """All that proves it, the strongest edge first, without repeats."""
        return tuple(dict.fromkeys([*(e for edge in self.edges for e in edge.evidence), *self.places]))

    def proved(self, *places: Evidence) -> Fact:
        """The same with places that prove it without an edge."""
        return replace(self, places=(*self.places, *places))


def relation_facts(question: Question, anchors: Sequence[Anchor], view: GraphView) -> list[Fact]:
    """The documents that stand in the asked relation to the named ones and meet the conditions."""
    direction = question.direction or "in"
    sets = []
    for anchor in anchors:
        found = _narrowed(question, anchor, _of_anchor(question, anchor, question.relations, direction, view))
        if not found and question.relations:
            other = _INSTEAD.get((question.relations[0], direction), ())
            found = (
                _narrowed(question, anchor, _of_anchor(question, anchor, other, direction, view))
                if other
                else []
            )
        sets.append(found)
    if question.every and len(sets) > 1:
        common = set.intersection(*({f.card.iri for f in facts} for facts in sets))
        sets = [[f for f in sets[0] if f.card.iri in common]]
    return merged(f for facts in sets for f in facts)


def _of_anchor(
    question: Question, anchor: Anchor, relations: Iterable[str], direction: str, view: GraphView
) -> list[Fact]:
    found: list[Fact] = []
    for relation in relations:
        for card in anchor.cards:
            found += reached(view, card.iri, relation, direction)
        for campaign in anchor.campaigns:
            found += campaign_facts(view, campaign, relation)
    return merged(found)


def reached(view: GraphView, iri: str, relation: str, direction: str) -> list[Fact]:
    """Documents a relation leads to, through chains where the relation is one that chains ("thực hiện")."""
    depth = _DEPTH if relation in _CHAINED and direction == "in" else 1
    edges = view.related(iri, relation, direction, depth)
    steps = {iri: 0}
    frontier = [iri]
    found: list[Fact] = []
    while frontier:
        following = []
        for at in frontier:
            for edge in edges:
                near, far = (edge.object, edge.subject) if direction == "in" else (edge.subject, edge.object)
                if near.iri == at and isinstance(far, DocumentCard) and steps.get(far.iri, 99) > steps[at]:
                    if far.iri not in steps:
                        steps[far.iri] = steps[at] + 1
                        following.append(far.iri)
                    found.append(Fact(far, relation, (edge,), steps[far.iri]))
        frontier = following
    return found


def campaign_facts(view: GraphView, campaign: CampaignCard, relation: str | None) -> list[Fact]:
    """The documents of a campaign, of its local parts, and those that carry out the paper that opened it."""
    edges = view.campaign_documents(campaign.iri, parts=True)
    if relation == "launches":
        edges = tuple(e for e in edges if e.rel == "launches") or edges
    found = [Fact(e.subject, e.rel, (e,)) for e in edges if e.rel in (relation, *_OF_CAMPAIGN)]
    if relation != "launches":
        for fact in list(found):
            found += [
                replace(f, steps=f.steps + 1)
                for f in reached(view, fact.card.iri, "implements", "in")
                if f.steps == 1
            ]
    return found


def merged(facts: Iterable[Fact]) -> list[Fact]:
    """One fact a document, its edges together, nearest first; order of first appearance."""
    known: dict[str, Fact] = {}
    for fact in facts:
        old = known.get(fact.card.iri)
        if old is None:
            known[fact.card.iri] = fact
        else:
            near, far = (fact, old) if fact.steps < old.steps else (old, fact)
            known[fact.card.iri] = replace(
                near,
                edges=tuple(dict.fromkeys((*near.edges, *far.edges))),
                places=tuple(dict.fromkeys((*near.places, *far.places))),
            )
    return list(known.values())


def _narrowed(question: Question, anchor: Anchor, facts: list[Fact]) -> list[Fact]:
    """Facts that meet the conditions on the asked documents, and, where a subject is given, fit it best."""
    asked = question.asked
    if "campaign" in asked.types:
        asked = replace(asked, types=())
    cards = kept([f.card for f in facts], replace(asked, topic=()))
    loose = question.loose
    bound = Slot(
        issuers=loose.issuers or anchor.unused.issuers,
        place=loose.place or anchor.unused.place,
        date=loose.date,
        years=loose.years,
    )
    cards = softened(cards, bound)
    left = {c.iri for c in cards}
    found = [f for f in facts if f.card.iri in left]
    topic = (*asked.topic, *loose.topic)
    return by_subject(found, topic) if len(found) > 1 and len(topic) > 1 else found


def by_subject(facts: list[Fact], topic: Sequence[str]) -> list[Fact]:
    """Only the facts whose own words hold the subject asked for, when some do clearly and others do not."""
    wanted = set(pairwise(topic))
    scores = [_coverage(wanted, own_words(f)) for f in facts]
    best = max(scores)
    if best < 0.6:
        return facts
    return [f for f, s in zip(facts, scores, strict=True) if s >= 0.5 * best]


def _coverage(wanted: set[tuple[str, str]], told: Sequence[str]) -> float:
    pairs = set(pairwise(told))
    return len(wanted & pairs) / len(wanted) if wanted else 0.0


_NEXT: Final = re.compile(r"[;.](?:\s|$)|\b(?:số|Số)\s")


def own_words(fact: Fact) -> tuple[str, ...]:
    """The folded words of a document's title and of what follows its number where it is cited."""
    told = list(words(fact.card.title or "")) + list(words(fact.card.name or ""))
    number = fact.card.number
    for evidence in fact.evidence[:4]:
        at = evidence.quote.find(number) if number else -1
        if at >= 0 and number:
            rest = evidence.quote[at + len(number) :]
            end = _NEXT.search(rest)
            told += words(rest[: end.start() if end else 240])
    return tuple(told)
