"""Replies to questions that name a subject in words: the documents cited about it, or only the passages."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Final

from kg.cards import DocumentCard
from search.answers import passages as reading
from search.answers import text as say
from search.answers.facts import Fact
from search.answers.fit import fits, in_place, of_one_place, softened
from search.answers.held import (
    about_nothing,
    answered_within,
    asks_enough,
    nearly_answered,
    told_where_cited,
    unheld,
    weakly_answered,
)
from search.answers.model import (
    PassageText,
)
from search.answers.people import signed_by
from search.answers.places import places_named, unspoken
from search.answers.proofs import proofs_of, self_facts
from search.answers.state import Reply, Work
from search.answers.thin import asks_which, out_of_time, spoken_of_thinly
from search.answers.topics import SENTENCE, cited_about
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
    asked = replace(question.asked, topic=(), name=None)
    if "campaign" in asked.types:
        asked = replace(asked, types=())
    names = tuple(w for s in question.anchors if s.name for w in words(s.name))
    exact = bool(names)
    topic = names or (*question.asked.topic, *question.loose.topic) or question.topic
    places = places_named(question.text)
    read = [p for p, _ in work.hits.first(_READ)]
    passages = [p for p in read if question.direction != "out" or not _elsewhere(work, p, places)]
    share = 0.95 if exact else 0.8
    found = cited_about(
        topic,
        passages,
        asked,
        work.view,
        share=share,
        least=0.7 if exact else 0.15,
        basis=question.direction == "out",
    )
    scored: dict[str, tuple[float, Fact]] = {}
    relation = question.relations[0] if question.relations else ""
    for f in found:
        scored[f.card.iri] = (f.score, Fact(f.card, relation, ()).proved(f.evidence))
    for iri, score in question.titled:
        card = work.view.card(iri)
        if card is not None and fits(card, asked) is not False and score > scored.get(iri, (0.0,))[0]:
            scored[iri] = (score, Fact(card, relation, ()).proved(*proofs_of(work, card)))
    top = max((score for score, _ in scored.values()), default=0.0)
    share = 0.92 if top >= 0.9 else share
    near = sorted((s for s in scored.values() if s[0] >= share * top), key=lambda s: (-s[0], s[1].card.iri))
    bound = replace(question.loose, types=(), topic=(), name=None)
    left = {c.iri for c in softened([f.card for _, f in near], bound)}
    told = [f for _, f in near if f.card.iri in left and not out_of_time(f, question)]
    facts = tuple(f for f in told if not _of_another(f.card, places))
    if not facts and (told or len(passages) < len(read)):
        return Reply(say.absent(f"{say.which(question)} về điều được hỏi ở {', '.join(places)}"))
    subject = question.subject or " ".join(topic)
    thin = spoken_of_thinly(facts, topic, question)
    if thin and (question.kind == "count" or not asks_which(question.asked)):
        return content(replace(work, question=replace(question, kind="content")))  # of things, not of papers
    if thin or (top < _SURE and (unheld(work) or about_nothing(work, facts, subject))):
        return Reply(say.absent(f"{say.which(question)} được ghi rõ về “{subject}”") + _nearest(work))
    if not facts:
        best = passages[0]
        return Reply(f"Theo {_where(best)}: “{telling_sentence(best.text, question.text)}”")
    cards = [f.card for f in facts]
    return Reply(
        f"{say.counted(cards, say.asked_label(question))} về nội dung này: {say.listed(cards)}.",
        facts,
        lead=tuple(p for p, _ in work.hits.first(1)),
    )


def _elsewhere(work: Work, passage: PassageText, places: Sequence[str]) -> bool:
    """Whether a passage stands in a paper of another place than those named: what that paper does is not asked."""
    card = work.view.card(passage.iri) if places and passage.iri else None
    return card is not None and _of_another(card, places)


def _of_another(card: DocumentCard, places: Sequence[str]) -> bool:
    """Whether a paper is of one place while the question names others, none of which its title speaks of."""
    if not places or not of_one_place(card) or any(in_place(card, place) is not False for place in places):
        return False
    return len(unspoken(places, [card.title or ""])) == len(places)


def content(work: Work) -> Reply:
    """Only a passage can answer; documents named in the question are shown with it."""
    signed = signed_by(work) if not work.anchors else None
    if signed:
        return signed
    cards = [c for a in work.anchors for c in a.cards]
    facts = tuple(self_facts(work, cards)) if cards else ()
    asked = _less_names(work)
    lead: list[PassageText] = []
    told = False
    for card in cards:
        own = work.passages.of_document(card.iri) if card.held else ()
        if own:
            inside = reading.found(
                work.search, work.passages, asked, max(work.limit, _READ), own[0].document_key
            )
            told = told or answered_within(work, asked, inside, len(own))
            lead += [p for p, _ in inside.first(work.limit)]
    if cards and not told:
        told = not asks_enough(asked) or told_where_cited(work, asked, cards)
    if cards and not told:
        return Reply(_untold(work, cards), facts, tuple(lead))
    lacking = None if cards else unheld(work)
    if lacking:
        return Reply(lacking + _nearest(work))
    best = lead[0] if lead else next((p for p, _ in work.hits.first(1)), None)
    if best is None:
        return Reply(say.absent("đoạn văn bản nào trả lời câu hỏi này"), facts, tuple(lead))
    told_by = f"Theo {_where(best)}: “{telling_sentence(best.text, work.question.text)}”"
    if not cards and weakly_answered(work):
        told_by += f" {say.UNSURE}"
    return Reply(told_by, facts, tuple(lead))


def _less_names(work: Work) -> str:
    """The question without the names of its documents: within a document its own name tells nothing."""
    asked = work.question.text
    for anchor in work.anchors:
        asked = asked.replace(anchor.slot.surface, " ") if anchor.slot.surface else asked
    return asked


def _untold(work: Work, cards: Sequence[DocumentCard]) -> str:
    """That the named documents do not tell what is asked, or that only others' words on them are held."""
    things = say.names(cards, [])
    if not any(card.held for card in cards):
        return say.only_cited(things, "văn bản này quy định thế nào về điều được hỏi") + _nearest(work)
    return say.absent(f"đoạn nào của {things} trả lời câu hỏi này") + _nearest(work)


def _where(passage: PassageText) -> str:
    section = passage.section.rsplit(" › ", 1)[-1]
    return f"{passage.document}, trang {passage.page}{f', mục “{reading.shortened(section, 80)}”' if section else ''}"


def _nearest(work: Work) -> str:
    """Where the nearest passage stands, when nothing answers; and what it says where that may yet be the answer."""
    best = next((p for p, _ in work.hits.first(1)), None)
    if best is None:
        return ""
    told = f" Đoạn gần nhất (có thể không liên quan) ở {_where(best)}."
    if nearly_answered(work):
        told += f" Đoạn ấy viết: “{telling_sentence(best.text, work.question.text)}”"
    return told


def telling_sentence(text: str, question: str) -> str:
    """The sentence of a passage that holds most of the question's words and pairs, shortened."""
    asked = words(question)
    pairs = set(pairwise(asked))

    def score(sentence: str) -> float:
        told = words(sentence)
        return len(set(asked) & set(told)) + 2 * len(pairs & set(pairwise(told))) - 0.01 * len(told)

    sentences = [s for s in SENTENCE.split(text) if s.strip()]
    return reading.shortened(" ".join(max(sentences, key=score, default=text).split()), 320)
