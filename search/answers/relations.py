"""Replies about what ties documents together: relations, campaigns, lists, counts, citations."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from kg.cards import DocumentCard
from search.answers import text as say
from search.answers.about import by_topic
from search.answers.anchor import Anchor, anchor_of, things_of
from search.answers.by_title import done_by_title
from search.answers.campaigns import borne_by, campaigns_about
from search.answers.campaigns_told import campaigns_of, documents_of, held_to, which_campaigns
from search.answers.changes_told import changes_of_subject
from search.answers.classed import class_of
from search.answers.classes import between_classes
from search.answers.documents import attribute, effective_line, when_line
from search.answers.facts import Fact, chained_facts, merged, relation_facts, without_twins
from search.answers.force import status_line
from search.answers.guiding import guiding_by_title
from search.answers.issuing import issues
from search.answers.itself import itself, of_each_other
from search.answers.listed_gone import of_its_list, published_by
from search.answers.people import asks_drafts
from search.answers.proofs import proofs_of, self_facts
from search.answers.state import Reply, Work
from search.answers.states import by_state
from search.answers.subjects import content
from search.answers.sure import surely_theirs
from search.answers.ties import provisions_of
from search.answers.turned import turned_round
from search.questions.model import Question
from search.questions.roles import TIERS

_TAKING_EFFECT: Final = frozenset({"amends", "replaces", "repeals", "suspends"})
"""Relations whose day is that on which the paper takes effect."""
_LOOSE: Final = frozenset(
    {"implements", "based_on", "cites", "guides", "reports_on", "issues_with", "approves"}
)
"""Relations that papers of many types have to one paper: a type asked for is then what tells them apart."""
WRAPPING: Final = frozenset({"issues_with", "approves"})
"""Relations of a paper to what is attached to it or approved by it: it does what that does."""


def relation(work: Work) -> Reply:
    question = work.question
    if all(a.slot.of and a.missing for a in work.anchors) and question.relations[0] in WRAPPING:
        # "chương trình thực hiện D ban hành kèm theo nghị quyết nào": the resolution carries D out
        inner = tuple(one for a in work.anchors for one in a.slot.of)
        anchors = tuple(anchor_of(one, question, work.view) for one in inner)
        via = work.anchors[0].slot.via if work.anchors else ()
        if anchors and any(not a.missing for a in anchors):
            asked = replace(question, relations=via, direction="in", anchors=inner)
            return relation(replace(work, question=asked, anchors=anchors))
    named = [a for a in work.anchors if not a.missing]
    if (
        question.every and len(named) == 1 and named[0].ambiguous
    ):  # "kế hoạch của A và B cùng căn cứ luật nào"
        named = [replace(named[0], cards=(card,), ambiguous=False) for card in named[0].cards]
    if not named:
        if work.anchors and not work.anchors[0].slot.named:
            return between_classes(work)
        return by_topic(work) if question.guessed else changes_of_subject(work) or by_topic(work)
    if question.asked.types == ("campaign",):
        return campaigns_of(work, named)
    lacking = [a for a in work.anchors if a.missing and a.slot.named and not a.slot.of]
    if (
        question.every and lacking and question.direction == "in"
    ):  # "căn cứ cả Luật A lẫn Luật B": nobody rests on B
        verb = say.ACTIVE[question.relations[0]] if question.relations else "nhắc đến"
        both = " và ".join(say.slot_label(a.slot) for a in work.anchors)
        return Reply(say.absent(f"{say.which(question)} {verb} cả {both}"))
    own = {c.iri for a in named if not a.slot.of for c in a.cards}  # what is named is never the answer
    own -= of_each_other(tied := _tied(work, named), named)
    facts = without_twins([f for f in tied if f.card.iri not in own], work.view)
    if (listed := of_its_list(work, named, facts) or published_by(work, named)) is not None:
        return listed
    if not facts and (titled := done_by_title(work, named)) is not None:
        return titled
    turned = turned_round(work) if not facts else None
    if turned is not None:
        facts = [f for f in _tied(turned, named) if f.card.iri not in own]
        work, question = (turned, turned.question) if facts else (work, question)
    if not facts and question.relations[:1] == ("guides",) and question.direction == "in":
        facts = guiding_by_title(work, named)
    if not facts and (own_doing := itself(question, named, work.view)) is not None:
        return own_doing
    facts, note = surely_theirs(work, facts) if question.direction == "in" else (facts, "")
    asks_types = question.asked.types and not question.where.order and not note
    if not facts and asks_types and (wider := _of_other_types(work, named, own)) is not None:
        return wider
    told = own | {f.card.iri for f in facts}
    beyond = [f for f in chained_facts(question, named, work.view) if f.card.iri not in told]
    if not facts and any(a.campaigns for a in named):
        return by_topic(work)
    if not facts and question.guessed and not note:
        reply = content(
            replace(work, question=replace(question, kind="content", relations=(), direction=None))
        )
        return replace(reply, facts=tuple(f for f in reply.facts if f.card.iri not in own))
    return Reply(told_of_relation(work, named, facts, beyond) + note, tuple(facts))


def _tied(work: Work, named: Sequence[Anchor]) -> list[Fact]:
    """The documents in the asked relation; where the verb is unknown, those of the first relations that any are in."""
    question = work.question
    if not question.guessed:
        return relation_facts(question, named, work.view)
    asked = [tier for tier in TIERS if set(tier) <= set(question.relations)]
    tiers = (relation_facts(replace(question, relations=tier), named, work.view) for tier in asked)
    return next((facts for facts in tiers if facts), [])


def _of_other_types(work: Work, named: Sequence[Anchor], own: set[str]) -> Reply | None:
    """What stands in the asked relation though it is of another type than was asked for, told so: only a paper that
    issues one of that type is an answer; None when nothing does, or the relation is looked for in other ways."""
    question = work.question
    if any(a.campaigns or a.slot.of for a in named):
        return None
    free = replace(question, asked=replace(question.asked, types=()))
    facts = [f for f in relation_facts(free, named, work.view) if f.card.iri not in own and f.steps == 1]
    fitting = [f for f in facts if issues(f.card, question.asked.types)]
    if fitting or set(question.relations) & _LOOSE:
        facts = fitting
    if not facts or facts[0].relation not in question.relations:
        return None
    wanted = " hoặc ".join(t.lower() for t in question.asked.types)
    lacking = f"Trong kho không có {wanted} nào như vậy, nhưng có loại văn bản khác. "
    return Reply(lacking + told_of_relation(replace(work, question=free), named, facts, ()), tuple(fitting))


def told_of_relation(
    work: Work, named: Sequence[Anchor], facts: Sequence[Fact], beyond: Sequence[Fact]
) -> str:
    question = work.question
    things = things_of(named)
    asked = say.asked_label(question)
    relation = facts[0].relation if facts else (question.relations or ("cites",))[0]
    verb = say.ACTIVE[relation]
    if not facts:
        what = (
            f"{say.which(question)} {verb} {things}"
            if question.direction == "in"
            else f"thông tin {things} {verb} {say.which(question)}"
        )
        if question.direction == "out" and named[0].cards and not any(c.held for a in named for c in a.cards):
            return say.only_cited(things, f"{things} {verb} {say.which(question)}")
        return say.absent(what)
    cards = [f.card for f in facts]
    text = _counted_by_verb(question, facts, asked, things)
    through = [f.card for f in facts if f.steps > 1]
    if through and not any(a.campaigns for a in named):
        whose = "Văn bản này" if len(facts) == 1 else "Các văn bản này"
        whose = whose if len(through) == len(facts) else say.listed(through)
        text += f" {whose} thực hiện qua văn bản trung gian, không trực tiếp."
    if beyond:
        text += (
            f" Ngoài ra, thực hiện gián tiếp qua các văn bản trên: {say.listed([f.card for f in beyond])}."
        )
    if any(a.ambiguous for a in named):
        text += (
            f" {'Số' if named[0].slot.number else 'Mô tả'} này ứng với nhiều văn bản; câu trả lời gộp tất cả, xem danh sách"
            " văn bản có thể được hỏi."
        )
    if question.kind == "relation" and len(facts) == 1:
        text += provisions_of(facts)
    if "status" in question.aspects and named[0].cards:
        text = status_line(work, named[0].cards[0]) + " " + text
    if "when" in question.aspects and "effective" not in question.aspects:
        told = cards[:3] if question.direction == "in" else named[0].cards[:1]
        line = effective_line if relation in _TAKING_EFFECT else when_line
        text += " " + " ".join(line(work, card) for card in told)
    if "effective" in question.aspects:
        subjects = named[0].cards[:1] if question.direction == "out" else cards[:3]
        text += " " + " ".join(effective_line(work, card) for card in subjects)
    return text


def _counted_by_verb(question: Question, facts: Sequence[Fact], asked: str, things: str) -> str:
    """The documents found, told under the verb of the relation that ties each: the one asked for, or, with a word that
    it is another, the one the papers have."""
    by_verb: dict[str, list[DocumentCard]] = {}
    for fact in facts:
        by_verb.setdefault(say.ACTIVE[fact.relation], []).append(fact.card)
    if question.direction == "in":
        rows = [
            f"{say.counted(cards, f'{asked} {verb} {things}')}: {say.listed(cards)}"
            for verb, cards in by_verb.items()
        ]
        told = [". ".join(rows) + "."]
    else:
        rows = [f"{verb} {len(cards)} {asked}: {say.listed(cards)}" for verb, cards in by_verb.items()]
        told = [f"{things[:1].upper()}{things[1:]} {'; và '.join(rows)}."]
    wanted = {say.ACTIVE[r] for r in question.relations}
    if {"repeals", "replaces"} & set(question.relations):  # either ends a paper
        wanted |= {say.ACTIVE["repeals"], say.ACTIVE["replaces"]}
    if not wanted & set(by_verb):
        told.insert(
            0,
            f"Kho không ghi quan hệ “{say.ACTIVE[question.relations[0]]}”, nhưng có quan hệ gần với điều được hỏi.",
        )
    return " ".join(told)


def campaign(work: Work) -> Reply:
    """A campaign by name, by what it is about, or asked for."""
    if work.question.asked.types == ("campaign",):
        return which_campaigns(work)
    named = [a for a in work.anchors if not a.missing]
    found = [c for a in named for c in a.campaigns]
    if not named:
        names = [a.slot.name for a in work.anchors if a.slot.campaign and a.slot.name]
        found = [c for n in names for c in borne_by(n, campaigns_about(n, work.view, work.encode), work.view)]
    if found:
        return documents_of(work, found)
    return relation(work) if named else by_topic(work)


def related(work: Work) -> Reply:
    cards = [c for a in work.anchors for c in a.cards]
    campaigns = [c for a in work.anchors for c in a.campaigns]
    if campaigns and not cards:
        return campaign(work)
    found = [
        *(
            Fact(e.object, e.rel, (e,))
            for c in cards
            for e in work.view.related(c.iri, None, "out")
            if isinstance(e.object, DocumentCard)
        ),
        *(Fact(e.subject, e.rel, (e,)) for c in cards for e in work.view.related(c.iri, None, "in")),
    ]
    facts = held_to(work.question, merged(found))
    things = say.names(cards, [])
    if not facts:
        return Reply(say.absent(f"văn bản nào có quan hệ với {things}"), tuple(self_facts(work, cards)))
    return Reply(
        f"{say.counted([f.card for f in facts], f'văn bản có quan hệ với {things}')}: {say.listed([f.card for f in facts])}.",
        tuple(facts),
    )


def list_class(work: Work) -> Reply:
    """Documents of a class; with a subject, those whose passages speak of it."""
    question = work.question
    if question.relations or question.aspects[:1] in (("ended",), ("in_force",)):
        return by_state(work, class_of(work.view, question.asked, question.loose))
    topic = (*question.asked.topic, *question.loose.topic)
    if topic:
        return by_topic(work)
    cards = class_of(work.view, question.asked, question.loose, surely=True)
    label = say.asked_label(question)
    if asks_drafts(work):  # what an agency drafts is issued by others, so only passages tell
        return content(work)
    if not cards:
        return Reply(say.absent(say.which(question)))
    facts = tuple(Fact(c, "", ()) for c in cards)
    facts = tuple(f.proved(*proofs_of(work, f.card)[:1]) for f in facts[:100]) + facts[100:]
    return Reply(f"{say.counted(cards, label)}: {say.listed(cards)}.", facts)


def count(work: Work) -> Reply:
    if work.question.asked.types == ("campaign",):
        return campaign(work)
    if work.question.relations and work.anchors:
        return relation(work)
    return campaign(work) if any(a.campaigns for a in work.anchors) else list_class(work)


def number(work: Work) -> Reply:
    """ "… có số ký hiệu là gì": the document is found by relation or subject, its symbol is the answer."""
    if work.question.relations and any(not a.missing for a in work.anchors):
        reply = relation(work)
    elif work.anchors and work.anchors[0].cards:
        reply = attribute(work)
    else:
        reply = by_topic(work)
        reply = replace(reply, facts=reply.facts[:1]) if reply.facts else reply
    if reply.facts and reply.facts[0].card.number:
        told = "; ".join(dict.fromkeys(f.card.number or "" for f in reply.facts))
        return replace(reply, text=f"Số, ký hiệu: {told}. {say.listed([f.card for f in reply.facts])}.")
    return reply
