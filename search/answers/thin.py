"""When papers found by subject are only near it: too little of the subject stands where they are spoken of, or they are of
another year. What words the library never uses weigh nothing in the search (people ask in words of their own), so it is
here that they count."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from kg.cards import DocumentCard
from search.answers.fact_words import own_words
from search.answers.facts import Fact
from search.answers.fit import in_time, kept, softened
from search.answers.text import listed
from search.late_patterns import late
from search.questions.fold import fold, words
from search.questions.model import Question, Slot
from search.questions.papers import less_office

_ENOUGH: Final = 0.7
"""Share of the telling words of a subject that must stand in the title of one paper found or where it is cited."""
_WRAPPING: Final = frozenset({"approves", "issues_with"})
"""What a paper does to the very thing that a subject tells: "đề án chợ nổi được phê duyệt tại quyết định nào"."""
_WHICH: Final = late(r"(?:^| )(?:nao|gi|may)$")
_FEWEST: Final = 3
"""Telling words from which on a subject is weighed."""


def spoken_of_thinly(facts: Sequence[Fact], topic: Sequence[str], question: Question) -> bool:
    """Whether no paper found is spoken of in most words of the subject. What something is done under is cited wherever it
    is done, whatever it is about, so that is never told by its own words."""
    subject = less_office(topic)
    under = question.direction == "out" and not _WRAPPING & set(question.relations)
    if under or len(subject) < _FEWEST:
        return False
    told_by = _told_of_itself if question.direction == "out" else _told
    return all(sum(w in told for w in subject) < _ENOUGH * len(subject) for told in map(told_by, facts))


def asks_which(asked: Slot) -> bool:
    """Whether papers of a class are asked for by name, and not something else of what the class word stands for."""
    return _WHICH.search(fold(asked.surface)) is not None


def _told(fact: Fact) -> frozenset[str]:
    texts = (fact.card.title, fact.card.name, fact.card.issuer, *(e.quote for e in fact.evidence))
    return frozenset(w for text in texts if text for w in words(text))


def _told_of_itself(fact: Fact) -> frozenset[str]:
    """The words of a paper's title and of what follows its number where it is cited: those in front tell of others."""
    return frozenset((*own_words(fact.card, fact.evidence), *words(fact.card.issuer or "")))


def out_of_time(fact: Fact, question: Question) -> bool:
    """Whether the question gives a year that is neither the paper's own nor told where it is spoken of."""
    when = Slot(date=question.loose.date, years=question.loose.years or question.asked.years)
    if question.direction == "out" or not when.years:
        return False
    months = question.loose.months or question.asked.months
    if months:  # "tháng 12/2031" is when they were issued, not what they are about
        return in_time(fact.card, replace(when, months=months)) is False
    if in_time(fact.card, when) is not False:
        return False
    told = _told(fact)
    return not all(str(year) in told for year in when.years if year)


def of_other_years(cards: Sequence[DocumentCard], question: Question) -> str:
    """A sentence that tells which of the papers found were issued in other years than the question gives and only speak of
    these; empty without any."""
    when = Slot(years=question.loose.years or question.asked.years)
    if question.direction == "out" or not when.years:
        return ""
    other = [card for card in cards if in_time(card, when) is False]
    return f" Ban hành năm khác, chỉ nói về thời gian này: {listed(other)}." if other else ""


def in_its_time(cards: Sequence[DocumentCard], bound: Slot, question: Question) -> set[str]:
    """The IRIs of the papers that keep within a question's conditions, those made for the year it gives among them."""
    ahead = [card for card in cards if _made_for_year(card, question)]
    left = softened([card for card in cards if card not in ahead], bound)
    return {card.iri for card in (*left, *kept(ahead, replace(bound, years=None)))}


def less_year(slot: Slot, card: DocumentCard, question: Question) -> Slot:
    """A slot that holds no paper to a year that the paper was made for."""
    return replace(slot, years=None) if _made_for_year(card, question) else slot


def _made_for_year(card: DocumentCard, question: Question) -> bool:
    """Whether a paper was made the year before the one year that a question gives, which its title tells and not as part of
    a day: a plan for 2031 is made in 2030."""
    first, last = question.loose.years or question.asked.years or (None, None)
    if first is None or first != last or card.year != first - 1:
        return False
    return re.search(rf"(?<!thang \d )(?<!thang \d\d )nam {first}(?!\d)", fold(card.title or "")) is not None
