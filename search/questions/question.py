"""Reads a question: what is asked, in which direction, of which documents, under which conditions.

`read_question` takes text typed with marks, without, or half of them, in Vietnamese or English, and returns
a frozen `Question`. It is pure and deterministic; cost is linear in the text (well under 2 ms for a usual
question). The grammar is data: words in `words`, frames in `frames`; sentences of several
clauses are put together in `composed`, questions of several parts in `linked`.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from search.questions.fold import tidy
from search.questions.lexicon import Lexicon
from search.questions.linked import linked
from search.questions.model import MAX_LENGTH, Previous, Question, QuestionTooLong, Slot
from search.questions.passed_over import passed_over
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
    question = _with_lost(linked(text, lexicon, previous), lexicon)
    then = tuple(replace(one, question=_with_lost(one.question, lexicon)) for one in question.then)
    return replace(question, then=then, typed=typed if typed != question.text else "")


def _with_lost(question: Question, lexicon: Lexicon) -> Question:
    """A question with the conditions that no part of its reading holds told as not taken up."""
    lost = passed_over(question, lexicon)
    return replace(question, unread=tuple(dict.fromkeys((*question.unread, *lost)))) if lost else question
