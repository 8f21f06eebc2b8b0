"""Replies to questions that name a subject in words: the documents cited about it, or only the passages."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from search import answer_passages as reading
from search import answer_text as say
from search.answer_facts import Fact
from search.answer_fit import fits, softened
from search.answer_model import (
    PassageText,
)
from search.answer_proofs import proofs_of, self_facts
from search.answer_state import Reply, Work
from search.answer_topics import cited_about
from search.question_fold import words
from search.question_model import Slot

_READ: Final = 30
"""How many passages are read for the documents they cite."""


def by_topic(work: Work) -> Reply:
    """The other end is a subject in words: the documents that the passages about it cite."""
    question = work.question
    asked = replace(question.asked, topic=(), name=None)
    if "campaign" in asked.types:
        asked = replace(asked, types=())
    names = tuple(w for s in question.anchors if s.name for w in words(s.name))
    exact = bool(names)
    topic = names or (*question.asked.topic, *question.loose.topic) or question.topic
    passages = [p for p, _ in work.hits.first(_READ)]
    share = 0.95 if exact else 0.8
    found = cited_about(
        topic,
        passages,
        asked,
        work.view,
        share=share,
        least=0.7 if exact else 0.35,
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
    bound = Slot(issuers=question.loose.issuers, place=question.loose.place)
    left = {c.iri for c in softened([f.card for _, f in near], bound)}
    facts = tuple(f for _, f in near if f.card.iri in left)
    subject = question.subject or " ".join(topic)
    if not facts:
        return Reply(
            f"Trong kho không có {say.asked_label(question)} nào được ghi rõ về “{subject}”; xem các đoạn gần nhất bên dưới.",
            lead=(),
        )
    cards = [f.card for f in facts]
    return Reply(
        f"{say.counted(cards, say.asked_label(question))} về nội dung này: {say.listed(cards)}.",
        facts,
        lead=tuple(p for p, _ in work.hits.first(1)),
    )


def content(work: Work) -> Reply:
    """Only a passage can answer; documents named in the question are shown with it."""
    cards = [c for a in work.anchors for c in a.cards]
    asked = work.question.text
    for anchor in work.anchors:  # within a document its own name tells nothing
        asked = asked.replace(anchor.slot.surface, " ") if anchor.slot.surface else asked
    facts = tuple(self_facts(work, cards)) if cards else ()
    lead: tuple[PassageText, ...] = ()
    for card in cards:
        own = work.passages.of_document(card.iri) if card.held else ()
        if own:
            lead += tuple(
                p
                for p, _ in reading.found(
                    work.search, work.passages, asked, work.limit, own[0].document_key
                ).first(work.limit)
            )
    best = lead[0] if lead else next((p for p, _ in work.hits.first(1)), None)
    if best is None:
        return Reply("Trong kho không có đoạn văn bản nào trả lời câu hỏi này.", facts, lead)
    return Reply(
        f"Đoạn gần nhất ở {best.document}, trang {best.page}{f', mục {best.section}' if best.section else ''}.",
        facts,
        lead,
    )
