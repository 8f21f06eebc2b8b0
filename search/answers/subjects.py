"""Replies to questions that name a subject in words: the documents cited about it, or only the passages."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from kg.cards import DocumentCard
from search.answers import passages as reading
from search.answers import text as say
from search.answers.beneath import beneath
from search.answers.held import (
    answered_within,
    asks_enough,
    heads_of,
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
from search.answers.proofs import self_facts
from search.answers.relevance import content_words
from search.answers.state import Reply, Work
from search.answers.telling import Told, comparable, told_by, wanted
from search.answers.where import where
from search.questions.fold import words

_READ: Final = 30
"""How many passages are read for the documents they cite."""


_POOL: Final = 30
"""How many passages are read for the sentence that answers."""
_LONGEST: Final = 420  # characters of a sentence quoted
_ALL: Final = 0.97
"""The share of a question that a sentence says which says all of it."""
_FAR: Final = -2.5
"""How far under the limit passages may be where a sentence tells all that is asked."""
_LIKE: Final = 0.5
_LESS: Final = 1.0
_MORE: Final = 3
"""How much of what the first sentence says itself another paper's must say (`_LIKE`), how far its score may lie under the
first's (`_LESS`), and of how many papers at most it is told (`_MORE`)."""
_NEAR: Final = 3
_AHEAD: Final = 0.3
_ENOUGH: Final = 5
"""Of the first passages a sentence that says all of the question goes before the first one's, if it is that much better, and
if, where a paper is named, so many telling words are asked for beside its name."""
_THERE: Final = 0.4
_AS_MUCH: Final = 0.7
"""The share of what the best sentence of all says that one must say to go before it: of a paper of the place asked about,
and of a passage that speaks of it."""


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
    told_by_words = _telling(work, lead, asked) if lead else _of_place(work, asked if cards else None)
    best = told_by_words[0] if told_by_words else None
    lacking = None if cards else unheld(work)
    if lacking and not (best and _tells_all(best) and nearly_answered(work, least=_FAR)):
        return Reply(lacking + nearest(work))
    if best is None:
        return Reply(say.absent("đoạn văn bản nào trả lời câu hỏi này"), facts, tuple(lead))
    below = beneath(best, work.passages.of_document(best.passage.iri) if best.passage.iri else ())
    text = f"Theo {where(best.passage)}: “{below or _quoted(best)}”"
    if not cards and weakly_answered(work):
        text += f" {say.UNSURE}"
    others = [] if cards else _others(best, told_by_words)
    for other in others:
        text += f" {say.ELSEWHERE} {where(other.passage)}: “{_quoted(other)}”"
    shown = [best.passage, *(o.passage for o in others)] if best.fits else []
    return Reply(text, facts, tuple(dict.fromkeys([*shown, *lead])))


def _telling(work: Work, passages: Sequence[PassageText], asked: str | None = None) -> list[Told]:
    """The sentences of the best passages by how well they answer; where neither a figure nor a day is asked for, those
    of the first passage that says something."""
    want = wanted(asked or work.question.text)
    if want.kind != "words":
        pool = passages[:_POOL]
        told = told_by(pool, heads_of(work.view, pool), want, fitting=True)
        if told:
            return told
    own: list[Told] = []
    for passage in passages[:_POOL]:
        own = told_by([passage], heads_of(work.view, [passage]), want)
        if any(one.plain for one in own):
            break
    if asked is not None and len(want.weights) < _ENOUGH:
        return own  # without the paper's name little is left to tell the sentences apart by
    near = told_by(passages[:_NEAR], heads_of(work.view, passages[:_NEAR]), want)
    ahead = near and near[0].plain and near[0].said >= _ALL and near[0].score >= own[0].score + _AHEAD
    return near if ahead else own


def _of_place(work: Work, asked: str | None) -> list[Told]:
    """The sentences of the passages found; where the question names places, those of papers of the place go first if they
    say anything like as much of it, else those of passages that speak of it."""
    found = [p for p, _ in work.hits.first(_POOL)]
    places = places_named(work.question.text)
    told = _telling(work, found, asked)
    if not places or not told:
        return told
    heads = heads_of(work.view, found)
    of_paper = [
        p
        for p, head in zip(found, heads, strict=True)
        if not unspoken(places, [head, *(h.text for h in [work.passages.head(p.iri)] if p.iri and h)])
    ]
    spoken = [
        p for p, head in zip(found, heads, strict=True) if not unspoken(places, [p.section, p.text, head])
    ]
    for pool, share in ((of_paper, _THERE), (spoken, _AS_MUCH)):
        local = _telling(work, pool, asked) if 0 < len(pool) < len(found) else []
        if local and local[0].fits is told[0].fits and local[0].said >= share * told[0].said:
            return local
    return told


def _tells_all(told: Told) -> bool:
    """Whether a sentence, with what it stands under, says all that is asked, and tells the figure or the day."""
    return told.fits and told.said >= _ALL


def _others(best: Told, told: Sequence[Told]) -> list[Told]:
    """The sentences of other papers that tell another figure of the same thing as surely, one of each paper."""
    if not best.fits or not best.figure or best.said < _ALL:
        return []
    out: dict[str, Told] = {}
    for one in told:
        alike = (
            one.fits and one.said >= _ALL and one.own >= _LIKE * best.own and one.score >= best.score - _LESS
        )
        if (
            alike
            and comparable(best, one)
            and one.passage.document_key != best.passage.document_key
            and one.figure != best.figure
        ):
            out.setdefault(one.passage.document_key, one)
    return list(out.values())[:_MORE]


def _quoted(told: Told) -> str:
    return reading.shortened(told.text, _LONGEST)


def only_named(work: Work) -> bool:
    """Whether a question is nothing but the names of papers: "qd 1519 ttg" looks the paper up."""
    of_symbols = [w for a in work.anchors for c in a.cards for w in words(c.number or "")]
    left = [w for w in words(_less_names(work)) if not any(part.startswith(w) for part in of_symbols)]
    numbered = any(c.number for a in work.anchors for c in a.cards)
    return numbered and not content_words(" ".join(left))


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
        return say.only_cited(things, "văn bản này quy định thế nào về điều được hỏi") + nearest(work)
    return say.absent(f"đoạn nào của {things} trả lời câu hỏi này") + nearest(work)


def nearest(work: Work) -> str:
    """Where the nearest passage stands, when nothing answers; and what it says where that may yet be the answer."""
    best = next((p for p, _ in work.hits.first(1)), None)
    if best is None:
        return ""
    told = f" Đoạn gần nhất (có thể không liên quan) ở {where(best)}."
    if nearly_answered(work):
        told += f" Đoạn ấy viết: “{telling_sentence(best, work.question.text)}”"
    return told


def telling_sentence(passage: PassageText, question: str) -> str:
    """The sentence of a passage that best answers the question, shortened; its first words where it has only headings and
    tables."""
    told = told_by([passage], [""], wanted(question))
    return reading.shortened(told[0].text if told else " ".join(passage.text.split()), _LONGEST)


def as_content(work: Work) -> Work:
    """The work with its question read as one of what a paper says."""
    return replace(work, question=replace(work.question, kind="content", relations=(), aspects=(), unread=()))
