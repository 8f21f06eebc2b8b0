"""Reads one clause of a question: its parts, then what it asks."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from search.questions.asking import ask_of_contents
from search.questions.attach import attach, fold_description, own_in_front, told_about
from search.questions.cited_within import join_cited
from search.questions.decide import decide
from search.questions.described import name_described, titles_about
from search.questions.first import choose_first, choose_within
from search.questions.fold import fold
from search.questions.joined_places import join_places
from search.questions.joint import join_between
from search.questions.laws import join_laws
from search.questions.lexicon import Lexicon
from search.questions.model import Order, Previous, Question, Where
from search.questions.nouns import settle_nouns
from search.questions.parts import (
    add_words,
    drop_attached,
    join_asked,
    join_documents,
    join_verbs,
    name_campaigns,
)
from search.questions.pronouns import resolve_pronouns
from search.questions.settling import (
    ask_beyond_conditions,
    ask_beyond_words,
    ask_by_equation,
    ask_by_number,
    ask_for_grounds,
    drop_address,
    drop_issuing,
    drop_source,
    grounds_told,
    join_described,
    keep_denied,
    name_unheaded,
    number_behind,
)
from search.questions.spans import Scanner, Token
from search.questions.through import join_through
from search.questions.unread import unread
from search.questions.whether import ask_whether_done


def read_clause(
    text: str,
    lexicon: Lexicon,
    previous: Previous | None = None,
    *,
    whole: bool = False,
    first: Order | None = None,
    within: Where | None = None,
) -> Question:
    """What one clause asks. `whole`: it is a condition told by itself; `first`: the class it speaks of is narrowed to
    the first in this order, or to those that meet the conditions `within`, so that something may be asked of them."""
    folded = fold(text)
    tokens, chained = _parts(text, folded, lexicon, previous)
    tokens = choose_first(tokens, first) if first else tokens
    tokens = choose_within(tokens, within) if within else tokens
    question = decide(text, folded, tokens, chained, whole)
    question = replace(question, unread=unread(text, tokens, question))
    if any(slot.named for slot in question.anchors):
        return question
    subject = (*question.asked.topic, *question.loose.topic)
    return replace(question, titled=titles_about(subject, question.asked, lexicon))


def shape_of(text: str, lexicon: Lexicon) -> tuple[str, bool]:
    """The string of letters of a clause, and whether words that say something are left over in it."""
    tokens, _ = _parts(text, fold(text), lexicon, None)
    return "".join(t.letter for t in tokens), any(t.words for t in tokens if t.letter == "w")


_WHOLE: Final = frozenset("AGQUD")


def whole_spans(text: str, lexicon: Lexicon, letters: frozenset[str] = _WHOLE) -> tuple[tuple[int, int], ...]:
    """Where names of agencies, rows of asked kinds and papers told in words stand: "Sở Tài nguyên và Môi trường", "xã,
    phường nào", "kế hoạch của Sở A và của Sở B". `letters` are those of the parts meant."""
    return tuple((t.start, t.end) for t in _parts(text, fold(text), lexicon, None)[0] if t.letter in letters)


def _parts(text: str, folded: str, lexicon: Lexicon, previous: Previous | None) -> tuple[list[Token], bool]:
    tokens = keep_denied(folded, Scanner(text, lexicon).scan())
    tokens = join_laws(text, folded, tokens, lexicon)
    tokens = name_campaigns(text, folded, tokens, lexicon)
    tokens = ask_whether_done(folded, settle_nouns(folded, tokens))
    tokens = name_unheaded(text, folded, tokens, lexicon)
    tokens = name_described(text, own_in_front(folded, tokens), lexicon)
    tokens = ask_beyond_words(text, drop_address(add_words(text, folded, tokens)))
    tokens = ask_beyond_conditions(folded, number_behind(text, folded, tokens))
    tokens = ask_for_grounds(folded, ask_by_equation(folded, join_described(folded, tokens)))
    tokens, chained = resolve_pronouns(folded, tokens, previous)
    tokens = grounds_told(drop_attached(join_verbs(folded, tokens)))
    tokens = ask_by_number(folded, tokens)
    tokens = join_documents(folded, tokens)
    tokens = join_between(folded, drop_issuing(drop_source(folded, tokens)))
    tokens = attach(folded, join_places(folded, tokens))
    tokens = told_about(text, tokens)
    tokens = fold_description(text, join_asked(folded, tokens))
    return join_through(text, join_cited(text, ask_of_contents(folded, tokens))), chained
