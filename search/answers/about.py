"""Replies to questions for papers on a subject told in words: those that the passages about it cite, or whose titles say it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from typing import Final

from kg.cards import DocumentCard
from search.answers import text as say
from search.answers.facts import Fact
from search.answers.fit import fits, in_place, of_one_place
from search.answers.held import about_nothing, unheld
from search.answers.model import PassageText
from search.answers.people import signed_by
from search.answers.places import provinces_meant, unspoken
from search.answers.proofs import proofs_of
from search.answers.state import Reply, Work
from search.answers.subjects import content, nearest, telling_sentence
from search.answers.sure import doubtful, uncertain
from search.answers.thin import (
    asks_which,
    in_its_time,
    less_year,
    of_other_years,
    out_of_time,
    spoken_of_thinly,
)
from search.answers.topics import cited_about
from search.answers.where import where
from search.questions.fold import words

_READ: Final = 30
"""How many passages are read for the documents they cite."""
_SURE: Final = 0.8
"""Above this share of the subject in a title or sentence, a document is taken whatever the passages look like."""


def by_topic(work: Work) -> Reply:
    """The other end is a subject in words: the documents that the passages about it cite."""
    signed = signed_by(work) if not work.question.anchors else None
    if signed:
        return signed
    question = work.question
    names = tuple(w for s in question.anchors if s.name for w in words(s.name))
    topic = names or (*question.asked.topic, *question.loose.topic) or question.topic
    places = provinces_meant(question.text)
    read = [p for p, _ in work.hits.first(_READ)]
    passages = [p for p in read if question.direction != "out" or not _elsewhere(work, p, places)]
    near, top, apart = _near(work, topic, passages, exact=bool(names))
    bound = replace(question.loose, types=(), topic=(), name=None)
    left = in_its_time([f.card for f in near], bound, question)
    told = [f for f in near if f.card.iri in left and not out_of_time(f, question)]
    facts = tuple(f for f in told if not _of_another(f.card, places))
    note = uncertain(apart)
    if not facts and (told or apart or len(passages) < len(read)):
        asked_for = say.which(question)
        elsewhere = [place for place in places if place not in asked_for]
        at = f" ở {', '.join(elsewhere)}" if elsewhere else ""
        return Reply(say.absent(f"{asked_for} về điều được hỏi{at}") + note)
    subject = question.subject or " ".join(topic)
    thin = spoken_of_thinly(facts, topic, question)
    if thin and (question.kind == "count" or not asks_which(question.asked)):
        return content(replace(work, question=replace(question, kind="content")))  # of things, not of papers
    if thin or (top < _SURE and (unheld(work) or about_nothing(work, facts, subject))):
        return Reply(say.absent(f"{say.which(question)} được ghi rõ về “{subject}”") + nearest(work))
    if not facts:
        return Reply(f"Theo {where(passages[0])}: “{telling_sentence(passages[0], question.text)}”")
    cards = [f.card for f in facts]
    return Reply(
        f"{say.counted(cards, say.asked_label(question))} về nội dung này: {say.listed(cards)}.{of_other_years(cards, question)}{note}",
        facts,
        lead=tuple(p for p, _ in work.hits.first(1)),
    )


def _near(
    work: Work, topic: Sequence[str], passages: Sequence[PassageText], *, exact: bool
) -> tuple[list[Fact], float, int]:
    """The documents nearest to a subject, which the passages cite or whose titles say it, best first; the best score, and how
    many were left out as those of nobody knows whom. `exact`: the subject is a name."""
    question = work.question
    asked = replace(question.asked, topic=(), name=None)
    if "campaign" in asked.types:
        asked = replace(asked, types=())
    share = 0.95 if exact else 0.8
    about = partial(
        cited_about, topic, passages, asked, work.view,
        share=share, least=0.7 if exact else 0.15, basis=question.direction == "out",
    )  # fmt: skip
    doubt = doubtful(work)
    found = about()
    apart = [f for f in found if doubt(f.card)]
    if apart:
        found = about(doubtful=doubt)
    relation = question.relations[0] if question.relations else ""
    scored = {f.card.iri: (f.score, Fact(f.card, relation, ()).proved(f.evidence)) for f in found}
    for iri, score in question.titled:
        card = work.view.card(iri)
        if card is None or doubt(card):
            continue
        if fits(card, less_year(asked, card, question)) is not False and score > scored.get(iri, (0.0,))[0]:
            scored[iri] = (score, Fact(card, relation, ()).proved(*proofs_of(work, card)))
    top = max((score for score, _ in scored.values()), default=0.0)
    share = 0.92 if top >= 0.9 else share
    near = sorted((s for s in scored.values() if s[0] >= share * top), key=lambda s: (-s[0], s[1].card.iri))
    return [f for _, f in near], top, len(apart)


def _elsewhere(work: Work, passage: PassageText, places: Sequence[str]) -> bool:
    """Whether a passage stands in a paper of another place than those named: what that paper does is not asked."""
    card = work.view.card(passage.iri) if places and passage.iri else None
    return card is not None and _of_another(card, places)


def _of_another(card: DocumentCard, places: Sequence[str]) -> bool:
    """Whether a paper is of one place while the question names others, none of which its title speaks of."""
    if not places or not of_one_place(card) or any(in_place(card, place) is not False for place in places):
        return False
    return len(unspoken(places, [card.title or ""])) == len(places)
