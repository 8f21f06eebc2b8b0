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
from search.answers.places import provinces_said
from search.answers.proofs import proofs_of
from search.answers.state import Reply, Work
from search.answers.topics import SENTENCE
from search.late_patterns import late
from search.questions.fold import fold, word_set, words

_READ: Final = 20
_BY: Final = "(?:theo|tai|bang|boi|tren co so|can cu)"
_BEHIND: Final = late(
    r"\s(?:trong |của )?(?:năm|nam) \d{4}$|\s(?:của |thuộc |tại |ở )?(?:tỉnh|thành phố|tinh|thanh pho)$", re.I
)
_LEADS: Final = word_set("nam trong cua thuoc tai o tinh thanh pho")
_SHORTEST: Final = 3
_LONG: Final = 500
"""How long a sentence may go on about its subject before it tells the act."""
_FAR: Final = 160
"""How many characters may stand between the act and the number of its paper."""


def own_act(work: Work) -> Reply | None:
    """The paper whose own act it was, None where the question asks for none or no title or sentence tells it. Cost: a pass
    over the titles and one search."""
    if work.question.act is None:
        return None
    thing, act = work.question.act
    for called in _called(thing):
        facts = merged([*_by_titles(work, called, act), *_by_sentences(work, called, act)])
        facts = [f for f in facts if _also_said(f, thing[len(called) :])]
        if facts:
            break
    else:
        return None
    papers = "; ".join(say.label(f.card, full=True) for f in facts)
    return Reply(f"{thing[:1].upper()}{thing[1:]} được {act} theo {papers}.", tuple(facts))


def _called(thing: str) -> Iterator[str]:
    """A thing as it was typed, then without the year and the place behind it: "Ban Rong biển Cà Mau năm 2031"."""
    yield thing
    while match := _BEHIND.search(thing) or _place_behind(thing):
        thing = thing[: match.start()].rstrip(" ,")
        if len(words(thing)) < _SHORTEST:
            return
        yield thing


def _place_behind(thing: str) -> re.Match[str] | None:
    """The province a thing ends with; folded text keeps its length."""
    places = provinces_said(thing)
    return re.search(rf"(?<![^\W_])(?:{'|'.join(map(re.escape, places))})$", thing, re.I) if places else None


def _also_said(fact: Fact, left: str) -> bool:
    """Whether the paper or its proof bears out the year and the place that its title leaves unsaid."""
    card = fact.card
    heap = f" {' '.join(words(' '.join([card.title or '', card.issuer or '', card.place or '', card.date or '', *(e.quote for e in fact.evidence)])))} "
    return all(f" {word} " in heap for word in words(left) if word not in _LEADS)


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
        rf"(?:(?<![a-z0-9])(?:{said}\W+(?:[a-z]+\W+){{0,3}}?{did}|{did}\W+{said})|^\W*{said}\W[^.]{{0,{_LONG}}}?\Wduoc {did})(?![a-z0-9])[^.;]{{0,80}}?(?<![a-z]){_BY}(?![a-z])"
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
