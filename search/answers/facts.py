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
from search.answers.fact_words import coverage
from search.answers.fit import fits, kept, of_type, softened
from search.answers.issued_by import by_issuer
from search.answers.narrowed_by_subject import by_subject, own_subject
from search.late_patterns import late
from search.questions.model import Question, Slot
from search.questions.papers import plain

_CHAINED: Final = frozenset({"implements"})
_DEPTH: Final = 4
_GUIDING: Final = late(r"hướng dẫn|quy định chi tiết", re.IGNORECASE)
_POLICIES: Final = ("Nghị quyết", "Chỉ thị", "Kết luận", "Chương trình", "Kế hoạch", "Đề án", "Chiến lược")
"""Kinds that lay down what is to be done."""
_HEADS: Final = ("Thủ tướng Chính phủ",)
"""Whose decisions lay down what is to be done too."""
_MADE_ON: Final = late(
    r"(?:[Tt]rên cơ sở|[Tt]rên nền tảng|[Ll]ấy) [^.;]{0,120}(?:ban hành|cho ra đời|xây dựng|cụ thể hóa|triển khai)"
)
"""Words by which a paper that names a policy as its grounds is told to act upon it; "Căn cứ" at the head of any paper does not."""
_ACTING: Final = late(
    r"(?:về (?:việc )?)?(?:tổ chức )?(?:triển khai,? )?(?:thực hiện|triển khai|cụ thể hóa) (?P<what>.{6,80})",
    re.IGNORECASE,
)
"""A title that begins with what is carried out."""
_NO_GUIDES: Final = ("Báo cáo", "Tờ trình", "Kế hoạch", "Phương án")
"""Kinds that tell what is done or was done, and guide nobody."""
_SAME: Final = 0.6
"""Share of the pairs of words of a title that tells the same subject."""
INSTEAD: Final[dict[tuple[str, str], tuple[str, ...]]] = {
    ("based_on", "out"): ("implements",),
    ("based_on", "in"): ("implements",),
    ("implements", "out"): ("based_on", "guides"),
    ("implements", "in"): ("guides",),
    ("replaces", "in"): ("repeals",),
    ("replaces", "out"): ("repeals",),
    ("repeals", "in"): ("replaces",),
    ("repeals", "out"): ("replaces",),
    ("guides", "in"): ("implements", "based_on"),
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
    """The documents that stand in the asked relation to the named ones and meet the conditions. Who carries out what
    carries a paper out does not carry out that paper itself: chains count only where nothing does so directly, or
    where a place is asked for that carries the paper out by way of another's ("Cần Thơ có kế hoạch nào …")."""
    direction = question.direction or "in"
    sets = []
    for anchor in anchors:
        found = _narrowed(question, anchor, _of_anchor(question, anchor, question.relations, direction, view))
        if not found and question.relations:
            found = _narrowed(question, anchor, _alike(question, anchor, direction, view))
        further = _narrowed(question, anchor, _through(question, anchor, view))
        if found and further:
            further = _by_way_of_others(question, found, further)
        sets.append(merged([*found, *further]))
    if question.every and len(sets) > 1:
        common = set.intersection(*({f.card.iri for f in facts} for facts in sets))
        sets = [[f for f in sets[0] if f.card.iri in common]]
    return merged(f for facts in sets for f in facts)


def chained_facts(question: Question, anchors: Sequence[Anchor], view: GraphView) -> list[Fact]:
    """The documents that carry out the named ones only through others."""
    return merged(
        f for a in anchors for f in _narrowed(question, a, _through(question, a, view)) if f.steps > 1
    )


def _through(question: Question, anchor: Anchor, view: GraphView) -> list[Fact]:
    if question.direction != "in" or not _CHAINED & set(question.relations):
        return []
    return merged(
        f for card in anchor.cards for rel in _CHAINED for f in reached(view, card.iri, rel, "in", _DEPTH)
    )


def _by_way_of_others(question: Question, found: Sequence[Fact], further: Sequence[Fact]) -> list[Fact]:
    """Of the chains, those whose step between is a paper of somebody the question does not ask for; where several are
    asked for, those of whoever does nothing directly."""
    asked, loose = question.asked, question.loose
    if not (asked.issuers or asked.place or loose.issuers or loose.place):
        return []
    direct = {f.card.iri for f in found}
    wanted = Slot(issuers=asked.issuers or loose.issuers, place=asked.place or loose.place)
    idle = [one for one in wanted.issuers if not any(by_issuer(f.card, (one,)) for f in found)]
    if len(wanted.issuers) > 1:
        return [f for f in further if f.steps == 2 and idle and by_issuer(f.card, idle)]

    def foreign(card: DocumentCard | CampaignCard) -> bool:
        return isinstance(card, DocumentCard) and card.iri not in direct and not fits(card, wanted)

    return [f for f in further if f.steps == 2 and any(foreign(e.object) for e in f.edges)]


def _alike(question: Question, anchor: Anchor, direction: str, view: GraphView) -> list[Fact]:
    """The facts of a relation that papers word alike. A paper based on another guides it if its title says so."""
    asked = question.relations[0]
    if asked == "based_on" and direction == "out" and question.asked.types == ("Tờ trình",):
        return _of_anchor(question, anchor, ("cites",), direction, view)  # "Xét Tờ trình số …"
    found = _of_anchor(question, anchor, INSTEAD.get((asked, direction), ()), direction, view)
    if asked == "guides":
        asks = {*question.asked.types} & {*_NO_GUIDES}
        found = [f for f in found if asks or not of_type(f.card, _NO_GUIDES)]
        found = [f for f in found if f.relation != "based_on" or _guides(f.card)]
    if asked == "implements" and direction == "in" and not found:
        found = _resting_on(question, anchor, view)
    return found


def _guides(card: DocumentCard) -> bool:
    """Whether a paper by its kind or title is there to guide."""
    return card.type == "Hướng dẫn" or _GUIDING.search(card.title or "") is not None


def _resting_on(question: Question, anchor: Anchor, view: GraphView) -> list[Fact]:
    """The papers of an asked kind that name a policy as their grounds: who acts upon a resolution often says no more. What
    rests on a law or decree need not be there to carry it out, but what bears its very subject is."""
    found = _of_anchor(question, anchor, ("based_on",), "in", view)
    if not question.asked.types:  # any paper: those that say they were made on the grounds of a policy
        made = [f for f in found if any(_MADE_ON.search(e.quote) for e in f.evidence)]
        titled = [f for f in found if any(_acts_on(f.card, c) for c in anchor.cards)]
        return titled or (made if all(of_type(c, _POLICIES) for c in anchor.cards) else [])
    if all(of_type(c, _POLICIES) or by_issuer(c, _HEADS) for c in anchor.cards):
        return found
    told = [set(pairwise(plain(card.title or ""))) for card in anchor.cards]
    return [
        f for f in found if any(len(t) > 1 and coverage(t, plain(f.card.title or "")) >= _SAME for t in told)
    ]


def _acts_on(card: DocumentCard, policy: DocumentCard) -> bool:
    """Whether a paper's title says that it carries out another, by its number."""
    told = _ACTING.match(card.title or "")
    return bool(told and policy.number and policy.number.lower() in told["what"].lower())


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


def reached(view: GraphView, iri: str, relation: str, direction: str, depth: int = 1) -> list[Fact]:
    """Documents a relation leads to, with `depth` > 1 also through others ("thực hiện" of what carries it out)."""
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
    if relation == "guides":
        return [Fact(e.subject, "guides", (e,)) for e in edges if _guides_campaign(e)]
    found = [Fact(e.subject, e.rel, (e,)) for e in edges if e.rel in (relation, *_OF_CAMPAIGN)]
    if relation is None:  # all that is there of it, how to reward in it too
        found += [Fact(e.subject, "guides", (e,)) for e in edges if _guides_campaign(e)]
    if relation != "launches":
        for fact in list(found):
            found += [replace(f, steps=f.steps + 1) for f in reached(view, fact.card.iri, "implements", "in")]
    return found


def _guides_campaign(edge: Edge) -> bool:
    """Whether a paper guides a campaign: it is said so, or a guide names it."""
    return edge.rel == "guides" or (edge.rel == "cites" and of_type(edge.subject, ("Hướng dẫn",)) is True)


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


def without_twins(facts: list[Fact], view: GraphView) -> list[Fact]:
    """The facts less each paper without a number that speaks of a numbered one of its own kind among them: a report on
    a plan, or a plan whose number was not read, is no second plan."""
    numbered = {f.card.iri: f.card.type for f in facts if f.card.number}
    twins = {
        f.card.iri
        for f in facts
        if not f.card.number and f.card.type and f.card.type in numbered.values() and not f.card.name
        for e in view.related(f.card.iri, "cites", "out")
        if numbered.get(e.object.iri) == f.card.type
    }
    return [f for f in facts if f.card.iri not in twins]


def _narrowed(question: Question, anchor: Anchor, facts: list[Fact]) -> list[Fact]:
    """Facts that meet the conditions on the asked documents, and, where a subject is given, fit it best."""
    asked = question.asked
    if "campaign" in asked.types:
        asked = replace(asked, types=())
    cards = kept([f.card for f in facts], replace(asked, topic=()))
    loose, other = question.loose, anchor.unused
    if question.direction == "out":
        other = replace(
            other, issuers=(), place=None
        )  # what stands by the named paper tells of it, right or wrong
    bound = Slot(
        issuers=loose.issuers or other.issuers,
        place=loose.place or other.place,
        or_places=loose.or_places,
        date=loose.date,
        years=loose.years or other.years,
        months=loose.months or other.months,
    )
    held = softened(cards, bound)
    if not held and other.issuers and not loose.issuers:
        held = softened(
            cards, replace(bound, issuers=())
        )  # nobody's papers: a wrong name of who issued the named one
    cards = held
    left = {c.iri for c in cards}
    found = [f for f in facts if f.card.iri in left]
    tells = (
        anchor.slot.number and question.direction == "in"
    )  # what a named paper does is told by its own subject
    behind = (*(anchor.slot.topic if tells else ()), *loose.topic)
    topic = (*asked.topic, *(() if own_subject(anchor, behind) else behind))
    return by_subject(found, topic) if len(found) > 1 and len(topic) > 1 else found
