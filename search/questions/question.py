"""Reads a question: what is asked, in which direction, of which documents, under which conditions.

`read_question` takes text typed with marks, without, or half of them, in Vietnamese or English, and returns
a frozen `Question`. It is pure and deterministic; cost is linear in the text (well under 2 ms for a usual
question). The grammar is data: words in `question_words`, frames in `question_frames`.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from search.questions.attach import attach, fold_description
from search.questions.decide import decide
from search.questions.described import name_described, titles_about
from search.questions.fold import fold, tidy
from search.questions.laws import join_laws
from search.questions.lexicon import Lexicon
from search.questions.model import MAX_LENGTH, Previous, Question, QuestionTooLong, Slot
from search.questions.parts import (
    add_words,
    join_documents,
    join_verbs,
    name_campaigns,
    settle_nouns,
)
from search.questions.pronouns import resolve_pronouns
from search.questions.spans import Scanner
from search.questions.through import join_through
from search.questions.written_out import written_out

__all__ = ["MAX_LENGTH", "Lexicon", "Previous", "Question", "QuestionTooLong", "Slot", "read_question"]


_EMPTY: Final = Lexicon()


def read_question(text: str, lexicon: Lexicon = _EMPTY, previous: Previous | None = None) -> Question:
    """What a question asks. Raises `QuestionTooLong` above `MAX_LENGTH` characters.

    `previous` gives the documents of the talk so far, for "kết luận đó". Never fails otherwise: a text that
    fits no frame is a `content` question with its topic words.
    """
    typed = tidy(text)
    if len(typed) > MAX_LENGTH:
        raise QuestionTooLong(len(typed))
    text = written_out(typed)
    folded = fold(text)
    tokens = Scanner(text, lexicon).scan()
    tokens = join_laws(text, folded, tokens, lexicon)
    tokens = name_campaigns(text, folded, tokens, lexicon)
    tokens = settle_nouns(folded, tokens)
    tokens = name_described(text, tokens, lexicon)
    tokens = add_words(text, folded, tokens)
    tokens, chained = resolve_pronouns(folded, tokens, previous)
    tokens = join_verbs(folded, tokens)
    tokens = join_documents(folded, tokens)
    tokens = attach(folded, tokens)
    tokens = fold_description(text, tokens)
    tokens = join_through(text, tokens)
    question = decide(text, folded, tokens, chained)
    question = replace(question, typed=typed if typed != text else "")
    if any(slot.named for slot in question.anchors):
        return question
    subject = (*question.asked.topic, *question.loose.topic)
    return replace(question, titled=titles_about(subject, question.asked, lexicon))
