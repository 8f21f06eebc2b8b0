"""Whether the library holds an answer: by the passages found, the places and years a question names, and what a list
is about.

Four plain grounds to say "không có trong kho": the passages do not answer (`relevance`); the question names a province
that none of the best, and none of their papers, speaks of, or a year; a list was asked for and the papers found say
nothing of its subject. Each is told in words of its own.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from ingest.places import province
from kg.cards import DocumentCard
from kg.view import GraphView
from search.answers import text as say
from search.answers.facts import Fact
from search.answers.fit import of_one_place
from search.answers.model import PassageText
from search.answers.passages import Found, found, of_evidence
from search.answers.places import places_named, unspoken
from search.answers.relevance import Judged, content_words, relevance, said_of
from search.answers.signs import years_named, years_told
from search.answers.state import Work

_READ: Final = 30
_SURE: Final = 2.5
"""Above this relevance a province that is not named does not matter: what holds for all of them names none."""
_SAID: Final = 0.15
_TOLD: Final = 0.4
_NEAR: Final = 1.5
_MISSED: Final = -1.5
_CLEAR: Final = 1.5
"""Between the limit and this, most questions asked of libraries for a test were not answered by what was found."""
_FEWEST: Final = 4


def told_where_cited(work: Work, asked: str, cards: Sequence[DocumentCard]) -> bool:
    """Whether the passages that cite documents tell what is asked of them."""
    places = [e for card in cards for e in work.view.mentions(card.iri)[:_READ]]
    texts = of_evidence(work.passages, places)
    if relevance(asked, (), texts, heads_of(work.view, texts)).score >= 0:
        return True
    return answered_within(work, asked, found(work.search, work.passages, asked, _READ), work.searched)


def asks_enough(asked: str) -> bool:
    """Whether what is left of a question without the names in it says what to look for."""
    return content_words(asked) >= _FEWEST


def unheld(work: Work) -> str | None:
    """What the library has nothing on, told as a sentence; None when the passages seem to answer."""
    found = _judged(work, work.question.text, work.hits, work.searched)
    if found.score < 0:
        return say.absent("đoạn văn bản nào trả lời câu hỏi này")
    foreign = _foreign_places(work, found)
    if found.score >= _SURE and _for_all(work):
        foreign = tuple(name for name in foreign if province(name) is None)
    if foreign:
        return say.absent(f"văn bản nào về điều được hỏi ở {', '.join(foreign)}")
    years = _foreign_years(work, found)
    if years:
        return say.absent(f"văn bản nào về điều được hỏi năm {', '.join(map(str, years))}")
    return None


def nearly_answered(work: Work, least: float = _MISSED) -> bool:
    """Whether the passages miss the limit by so little (`least`, in nats) that what the first says should be shown."""
    return _judged(work, work.question.text, work.hits, work.searched).score >= least


def weakly_answered(work: Work) -> bool:
    """Whether the passages are above the limit by so little that what the first says may be near the matter only."""
    return _judged(work, work.question.text, work.hits, work.searched).score < _CLEAR


def answered_within(work: Work, asked: str, hits: Found, searched: int | None) -> bool:
    """Whether the passages found answer, say within a document."""
    return _judged(work, asked, hits, searched).score >= 0


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
    return _judged(work, work.question.text, work.hits, work.searched).score < _NEAR


def _judged(work: Work, asked: str, hits: Found, searched: int | None) -> Judged:
    """What the passages found say of a question; worked out once, since an answer asks for it in several places."""
    known = hits.judged.get(asked)
    if known is None:
        texts = [p for p, _ in hits.first(_READ)]
        known = hits.judged[asked] = relevance(
            asked, hits.hits, texts, heads_of(work.view, texts), places=places_named(asked), searched=searched,
            encoder=work.encoder,
        )  # fmt: skip
    return known


def heads_of(view: GraphView, texts: Sequence[PassageText]) -> list[str]:
    """What stands over each passage: its paper's label, title, office, place and date."""
    told: dict[str, str] = {}
    for passage in texts:
        if passage.iri not in told:
            card = view.card(passage.iri) if passage.iri else None
            own = (card.title, card.issuer, card.place, card.date) if card else ()
            told[passage.iri] = " ".join(t for t in (passage.document, *own) if t)
    return [told[passage.iri] for passage in texts]


def _told(work: Work, found: Judged) -> list[str]:
    """The passages that say most of the question, each with what stands over it."""
    texts = found.nearest([p for p, _ in work.hits.first(_READ)])
    heads = heads_of(work.view, texts)
    return [f"{p.section} {p.text} {head}" for p, head in zip(texts, heads, strict=True)]


def _for_all(work: Work) -> bool:
    """Whether the best passage stands in a paper of a central body, which holds in every province."""
    best = next((p for p, _ in work.hits.first(1)), None)
    card = work.view.card(best.iri) if best is not None and best.iri else None
    return card is not None and card.issuer is not None and not of_one_place(card)


def _foreign_places(work: Work, found: Judged) -> tuple[str, ...]:
    """The places of the question of which none of the passages that say most of the rest speaks, nor their papers."""
    named = places_named(work.question.text)
    return unspoken(named, _told(work, found)) if named else ()


def _foreign_years(work: Work, found: Judged) -> tuple[int, ...]:
    """The years of the question when none of them is told by a passage that says most of the rest, or by its paper."""
    asked = years_named(work.question.text)
    told = years_told(" ".join(_told(work, found))) if asked else frozenset()
    return () if told & set(asked) else asked
