"""Papers told by those who made them: "4 tỉnh, thành phố: An Giang (2), Cà Mau (1) …", or by their year."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from ingest.places import PROVINCES
from kg.cards import DocumentCard
from search.answers.fit import province_told
from search.answers.state import Reply, Work
from search.answers.subjects import content
from search.questions.fold import words

_NAMES: Final = {" ".join(words(name)): name for name in PROVINCES}
_MOST: Final = 40
"""How many bodies are told one by one."""


def grouped(work: Work, reply: Reply) -> Reply:
    """The reply with whose its papers are in front, the one with most papers first. Who is in charge is looked for in the
    passages where no paper was found and any office was asked for. Linear in the papers."""
    question = work.question
    if question.by is None:
        return reply
    if not reply.facts:
        if question.where.level is not None or question.by == "year":
            return reply
        plain = replace(question, kind="content", by=None)
        return content(replace(work, question=plain))
    cards = [f.card for f in reply.facts]
    counts: dict[str, int] = {}
    for card in cards:
        for name in _makers(card, question.by):
            counts[name] = counts.get(name, 0) + 1
    if question.by == "year":
        told = "; ".join(f"năm {year}: {counts[year]} văn bản" for year in sorted(counts))
        return replace(reply, text=f"{told[:1].upper()}{told[1:]}. {reply.text}")
    unknown = sum(not _makers(card, question.by) for card in cards)
    ranked = sorted(counts, key=lambda name: (-counts[name], name))
    shown = [f"{name} ({counts[name]})" for name in ranked[:_MOST]]
    shown += [f"và {len(ranked) - _MOST} nơi khác"] if len(ranked) > _MOST else []
    shown += [f"chưa rõ của ai ({unknown})"] if unknown else []
    what = "tỉnh, thành phố" if question.by == "place" else "cơ quan"
    head = f"{len(ranked)} {what}" if ranked else f"Chưa rõ {what} nào"
    return replace(reply, text=f"{head}: {', '.join(shown)}. {reply.text}")


def _makers(card: DocumentCard, by: str) -> Sequence[str]:
    """The provinces a paper's agency and place tell, its agency, or its year."""
    if by == "year":
        return (str(card.year),) if card.year else ()
    if by == "office":
        return (card.issuer,) if card.issuer else ()
    told = [_NAMES[name] for name in province_told(card) if name in _NAMES]
    return told[:1]
