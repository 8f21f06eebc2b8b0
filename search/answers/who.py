"""Replies to "cơ quan nào thực hiện D": the agencies behind the documents that do."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from search.answers.facts import Fact
from search.answers.kinds import is_of, told_kind
from search.answers.narrowed import narrowed
from search.answers.offices import by_office
from search.answers.relations import relation, told_of_relation
from search.answers.state import Reply, Work
from search.answers.subjects import content


def agency(work: Work) -> Reply:
    """ "Cơ quan nào thực hiện D": the agencies behind the documents that do; else what a passage says."""
    if work.question.where.order is not None:
        return by_office(work)
    if not work.question.relations:
        return content(work)
    whose = replace(work, question=replace(work.question, kind="relation"))
    reply = _of_their_kind(whose, narrowed(whose, relation(whose)))
    agencies = dict.fromkeys(f.card.issuer for f in reply.facts if f.card.issuer)
    of_none = reply.text.startswith(_NONE_OF_KIND)
    if not agencies or of_none:
        told = reply.facts or of_none
        whether = work.question.whether and any(a.cards for a in work.anchors)
        return reply if told or whether else content(work)
    return replace(reply, text=f"{'; '.join(agencies)}. {reply.text}")


_NONE_OF_KIND: Final = "Kho không ghi cơ quan nào thuộc loại được hỏi"


def _of_their_kind(work: Work, reply: Reply) -> Reply:
    """The reply with only the papers of the kind of agency asked for, of any type where none is of that asked for; where
    all papers are known to be of other agencies, that is said."""
    question = work.question
    kind = told_kind(question.kind_of)
    if kind is None or not reply.facts:
        return reply
    found = of_kind(kind, reply.facts)
    if any(a.campaigns for a in work.anchors):
        return replace(reply, facts=found or reply.facts)
    if not found and question.asked.types:
        work = replace(work, question=replace(question, asked=replace(question.asked, types=())))
        found = of_kind(kind, narrowed(work, relation(work)).facts)
    if not found:
        known = all(f.card.issuer for f in reply.facts)
        return replace(reply, text=f"{_NONE_OF_KIND} có văn bản như vậy. {reply.text}") if known else reply
    if len(found) < len(reply.facts) and not (question.where.said or question.clauses):
        named = [a for a in work.anchors if not a.missing]
        reply = replace(reply, text=told_of_relation(work, named, found, ()))
    return replace(reply, facts=found)


def of_kind(kind: str | None, facts: tuple[Fact, ...]) -> tuple[Fact, ...]:
    """Only the documents of the kind of agency asked for. `kind`: the folded words that tell it. Linear."""
    if not kind:
        return facts
    return tuple(f for f in facts if is_of(f.card.issuer, kind))
