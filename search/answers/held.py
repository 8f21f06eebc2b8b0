"""Whether the library holds an answer: by the passages found, the places a question names, and what a list is about.

Three plain grounds to say "không có trong kho": the passages do not answer (`relevance`); the question names a province
that none of them, and none of their papers, speaks of; a list was asked for and the papers found say nothing of its
subject. Each is told in words of its own.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Final

from ingest.places import PROVINCES, predecessors, province
from kg.cards import DocumentCard
from search.answers import text as say
from search.answers.facts import Fact
from search.answers.fit import of_one_place
from search.answers.passages import Found, found, of_evidence
from search.answers.relevance import LIMIT, content_words, relevance, said_of
from search.answers.state import Work
from search.questions.fold import fold, has_marks, words

_READ: Final = 30
_SURE: Final = 2.0
"""Above this relevance a place that is not named does not matter: what holds for all provinces names none."""
_SAID: Final = 0.15
_TOLD: Final = 0.4
_NEAR: Final = 1.0
_FEWEST: Final = 4
_LEADS: Final = re.compile(r"(?:^|\s)(?:tinh|thanh pho|tp\.?|o|tai|cua|ubnd|hdnd) $")


def told_where_cited(work: Work, asked: str, cards: Sequence[DocumentCard]) -> bool:
    """Whether the passages that cite documents tell what is asked of them."""
    places = [e for card in cards for e in work.view.mentions(card.iri)[:_READ]]
    texts = of_evidence(work.passages, places)
    if relevance(asked, (), texts, len(texts)) >= LIMIT:
        return True
    return answered_within(asked, found(work.search, work.passages, asked, _READ), work.searched)


def asks_enough(asked: str) -> bool:
    """Whether what is left of a question without the names in it says what to look for."""
    return content_words(asked) >= _FEWEST


def unheld(work: Work) -> str | None:
    """What the library has nothing on, told as a sentence; None when the passages seem to answer."""
    score = _score(work.question.text, work.hits, work.searched)
    if score < LIMIT:
        return say.absent("đoạn văn bản nào trả lời câu hỏi này")
    foreign = _foreign_places(work) if score < _SURE or not _for_all(work) else ()
    if foreign:
        return say.absent(f"văn bản nào về điều được hỏi ở {', '.join(foreign)}")
    return None


def answered_within(asked: str, hits: Found, searched: int | None) -> bool:
    """Whether the passages found answer, say within a document."""
    return _score(asked, hits, searched) >= LIMIT


def about_nothing(work: Work, facts: Sequence[Fact], subject: str) -> bool:
    """Whether the papers found for a list say next to nothing of its subject, and the passages do not either. One
    paper whose number is asked for must be told by its subject alone, so it has to say more of it."""
    if work.question.kind == "number_lookup":
        return (
            bool(subject)
            and said_of(
                subject,
                [f.card.title or f.card.name or "" for f in facts[:3]]
                + [e.quote for f in facts[:3] for e in f.evidence[:2]],
            )
            < _TOLD
        )
    texts = [f"{f.card.title or ''} {' '.join(e.quote for e in f.evidence[:2])}" for f in facts[:10]]
    if not texts or not subject or said_of(subject, texts) >= _SAID:
        return False
    return _score(work.question.text, work.hits, work.searched) < _NEAR


def _score(asked: str, hits: Found, searched: int | None) -> float:
    return relevance(asked, hits.hits, [p for p, _ in hits.first(_READ)], searched)


def _for_all(work: Work) -> bool:
    """Whether the best passage stands in a paper of a central body, which holds in every province."""
    best = next((p for p, _ in work.hits.first(1)), None)
    card = work.view.card(best.iri) if best is not None and best.iri else None
    return card is not None and card.issuer is not None and not of_one_place(card)


def _foreign_places(work: Work) -> tuple[str, ...]:
    """The provinces of the question that neither a passage found nor the paper it stands in speaks of."""
    named = [name for name in _places(work.question.text) if name]
    if not named:
        return ()
    told = []
    for passage, _ in work.hits.first(_READ):
        card = work.view.card(passage.iri) if passage.iri else None
        own = (card.issuer, card.place, card.title) if card else ()
        told.append(
            " ".join(words(" ".join(t for t in (passage.text, passage.section, passage.document, *own) if t)))
        )
    heap = f" {' '.join(told)} "
    return tuple(
        name
        for name in named
        if not any(f" {' '.join(words(one))} " in heap for one in (name, *predecessors(name)))
    )


def _places(text: str) -> tuple[str, ...]:
    """The provinces that a question names: with their marks and capitals in a question that has marks, else after a
    word that leads up to a place ("o ca mau")."""
    folded, marked = fold(text), has_marks(text)
    found: dict[str, None] = {}
    for match in _names().finditer(folded):
        typed, name = text[match.start() : match.end()], province(match.group())
        if marked:
            named = typed[:1].isupper() and typed.lower() in _spelled(match.group())
        else:
            named = _LEADS.search(folded, 0, match.start()) is not None
        if name and named:
            found[name] = None
    return tuple(found)


@lru_cache(maxsize=1)
def _names() -> re.Pattern[str]:
    names = sorted(
        (fold(name) for name in PROVINCES if fold(name) != "ho chi minh"), key=lambda n: (-len(n), n)
    )
    return re.compile(rf"(?<![a-z0-9])(?:{'|'.join(names)})(?![a-z0-9])")


@lru_cache(maxsize=256)
def _spelled(folded: str) -> tuple[str, ...]:
    return tuple(name.lower() for name in PROVINCES if fold(name) == folded)
