"""A paper told by its kind and by words that its title lacks: "thông tư liên tịch năm 2005 về kinh phí … căn cứ nghị định nào".

Where nothing else tells the paper whose grounds (or whatever it does to others) are asked for, the one held paper of its kind and
year whose own text says all of the subject is it; where there are more, or none, it stays unknown.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from search.answers import text as say
from search.answers.anchor import anchor_of
from search.answers.fit import of_type
from search.answers.state import Reply, Work
from search.late_patterns import late
from search.questions import words as table
from search.questions.fold import fold, words
from search.questions.model import Question, Slot
from search.questions.patterns import type_names, type_pattern

_READ: Final = 30
"""How many passages are read for papers that may be meant."""
_SAID: Final = 0.8
"""Share of the subject's words that a paper's text must say."""
_FEWEST: Final = 3
_YEAR: Final = late(r"(?<![a-z])(?:nam|thang \d{1,2}/?) ?((?:19|20)\d\d)(?!\d)")


def by_its_text(work: Work, reply: Reply) -> Work | None:
    """The work with the paper told in front as the one named; None where the question tells none, or its words do not tell it
    from others. Cost: a reading of each paper of the kind among those of the first passages."""
    question = work.question
    asks = question.kind == "relation" and question.direction == "out" and not question.anchors
    if not asks or reply.facts or question.clauses or question.further or question.others:
        return None
    head = _head(question)
    if head is None:
        return None
    kinds, subject, year = head
    told = frozenset(w for w in words(subject) if w not in table.STOPWORDS)
    if len(told) < _FEWEST:
        return None
    near = dict.fromkeys(p.iri for p, _ in work.hits.first(_READ) if p.iri)
    cards = [card for iri in near if (card := work.view.card(iri)) and card.held]
    fit = [c for c in cards if of_type(c, kinds) and (year is None or c.year in (None, year))]
    found = [c for c in fit if _says(work, c.iri, told)]
    if len(found) != 1:
        return None
    slot = Slot(types=kinds, iris=(found[0].iri,), surface=say.label(found[0]))
    anew = replace(
        question, anchors=(slot,), asked=replace(question.asked, topic=()), loose=Slot(), titled=(), rule="đọc theo lời văn bản"
    )  # fmt: skip
    return replace(work, question=anew, anchors=(anchor_of(slot, anew, work.view),))


def _head(question: Question) -> tuple[tuple[str, ...], str, int | None] | None:
    """The kind of paper that a question begins with, what it is about, and its year."""
    folded = fold(question.text)
    kind = type_pattern().match(folded)
    if kind is None or kind["plural"] or not question.subject:
        return None
    at = folded.find(fold(question.subject))
    year = _YEAR.search(folded, kind.end(), at) if at > 0 else None
    return type_names(kind["t"]), question.subject, int(year[1]) if year else None


def _says(work: Work, iri: str, told: frozenset[str]) -> bool:
    held = {w for p in work.passages.of_document(iri) for w in words(p.text)}
    return sum(w in held for w in told) >= _SAID * len(told)
