"""The paper by which something came about, told by its own title or in one sentence: "xã A được thành lập theo Nghị quyết
số …". What only stands near is no answer."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from ingest import symbols
from kg.cards import DocumentCard, Evidence
from search.answers import passages as reading
from search.answers import text as say
from search.answers.facts import Fact, merged
from search.answers.fit import of_type
from search.answers.proofs import proofs_of
from search.answers.state import Reply, Work
from search.answers.topics import SENTENCE
from search.questions.fold import fold, words

_READ: Final = 20
_BY: Final = "(?:theo|tai|bang|boi|tren co so|can cu)"
_FAR: Final = 160
"""How many characters may stand between the act and the number of its paper."""


def own_act(work: Work) -> Reply | None:
    """The paper whose own act it was, None where the question asks for none or no title or sentence tells it. Cost: a pass
    over the titles and one search."""
    if work.question.act is None:
        return None
    thing, act = work.question.act
    facts = merged([*_by_titles(work, thing, act), *_by_sentences(work, thing, act)])
    if not facts:
        return None
    papers = "; ".join(say.label(f.card, full=True) for f in facts)
    return Reply(f"{thing[:1].upper()}{thing[1:]} được {act} theo {papers}.", tuple(facts))


def _by_titles(work: Work, thing: str, act: str) -> Iterator[Fact]:
    """The papers of the asked kind whose title does this act to just this thing."""
    wanted = f" {' '.join((*words(act), *words(thing)))} "
    for card in work.view.documents():
        told = f" {' '.join(words(card.title or ''))} "
        if wanted in told and of_type(card, work.question.asked.types):
            yield Fact(card, "", ()).proved(*proofs_of(work, card)[:1])


def _by_sentences(work: Work, thing: str, act: str) -> Iterator[Fact]:
    """The papers that a sentence says it was done by."""
    said = r"\W+".join(map(re.escape, words(thing)))
    did = r"\W+".join(map(re.escape, words(act)))
    shape = re.compile(
        rf"(?<![a-z0-9])(?:{said}\W+(?:[a-z]+\W+){{0,3}}?{did}|{did}\W+{said})(?![a-z0-9])[^.;]{{0,80}}?(?<![a-z]){_BY}(?![a-z])"
    )
    hits = reading.found(work.search, work.passages, f"{act} {thing}", _READ)
    for passage, _ in hits.first(_READ):
        for sentence in SENTENCE.split(passage.text):
            plain = symbols.normalize(sentence)
            match = shape.search(fold(plain))
            cited = [f for f in symbols.find_symbols(plain) if match and f.start >= match.end()]
            if match is None or not cited or cited[0].start - match.end() > _FAR:
                continue
            quote = " ".join(sentence.split())
            proof = Evidence(passage.source, passage.page, quote, passage.start, passage.end, passage.section)
            for card in _of_number(work, cited[0].symbol.text):
                yield Fact(card, "", ()).proved(proof)


def _of_number(work: Work, number: str) -> list[DocumentCard]:
    """The papers of the asked kind with a number, where it tells one."""
    found = [c for c in work.view.find(number) if of_type(c, work.question.asked.types) is not False]
    return found if len(found) == 1 else []
