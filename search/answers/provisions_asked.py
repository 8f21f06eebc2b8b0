"""Which provisions of another paper a named one details, amends or repeals: "Nghị định A quy định chi tiết những khoản, điều nào
của Luật B". Told by what its ties are about, else by its own first articles, else it is said that nobody tells.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from kg.cards import DocumentCard, Edge
from search.answers import passages as reading
from search.answers import text as say
from search.answers.facts import Fact, merged
from search.answers.model import PassageText
from search.answers.provision import Provision, cut_out
from search.answers.state import Reply, Work
from search.answers.ties import provisions_of
from search.late_patterns import late
from search.questions.fold import fold, words
from search.questions.model import Question

_ONE: Final = r"(?:diem|khoan|dieu)"
_ASKED: Final = late(
    rf"(?<![a-z]){_ONE}(?:(?:,| va| hay| hoac|/)? {_ONE}){{0,3}} (?:nao|gi|may)(?![a-z])|(?<![a-z])(?:nhung|may|bao nhieu) {_ONE}(?: luat)?(?= (?:cua|trong|o|duoc|bi)|[ ?.]*$)"
)
_DOES: Final = frozenset({"guides", "amends", "repeals", "replaces", "corrects", "suspends"})
_FIRST: Final = ("1", "2", "3")
"""Articles in which a paper says what it is made for."""
_TELLS: Final = late(
    r"(?:quy dinh chi tiet|huong dan|chi tiet|sua doi|bo sung|bai bo|thay the|thi hanh|ngung)[^.;]{0,160}?(?:khoan|dieu|diem) \d"
)
_LONGEST: Final = 600
_NAMED: Final = 0.8


def asks_provisions(question: Question) -> bool:
    """Whether the provisions of what a named paper acts on are asked for."""
    told = question.relations and question.relations[0] in _DOES and question.kind in ("relation", "check")
    return bool(told) and _ASKED.search(fold(question.text)) is not None


def provisions_asked(work: Work) -> Reply | None:
    """The provisions that a named paper acts on; None where the question asks for none, or no tie is known. Cost: the paper's
    ties, and a reading of its passages where these tell no provisions."""
    question = work.question
    if not asks_provisions(question) or not work.anchors:
        return None
    acting = _acting(work)
    edges = [
        e
        for card in acting
        for rel in question.relations
        for e in work.view.related(card.iri, rel, "out")
        if isinstance(e.object, DocumentCard)
    ]
    named = [e for e in edges if _names(question.text, e.object)]
    edges = named or edges
    if not edges:
        return None
    facts = merged(Fact(e.object, e.rel, (e,)) for e in edges if isinstance(e.object, DocumentCard))
    told = [_told(f) for f in facts if any(e.provision for e in f.edges)]
    if told and question.kind == "check":
        return None  # told with whether it is so
    if told:
        return Reply(" ".join(told), tuple(facts))
    own = next((reply for card in acting if (reply := _own_words(work, card)) is not None), None)
    if own is not None:
        return replace(own, facts=tuple(facts))
    rows = "; ".join(say.label(f.card) for f in facts[:5])
    verb = say.ACTIVE[facts[0].relation]
    return Reply(
        f"{say.label(acting[0])} {verb} {rows}, nhưng kho không ghi rõ những điều, khoản nào.", tuple(facts)
    )


def without_provisions(question: Question) -> Question:
    """The question without the words for provisions among those that were not used."""
    left = tuple(p for p in question.unread if not {"dieu", "khoan", "diem"} & set(words(p)))
    return replace(question, unread=left)


def _acting(work: Work) -> tuple[DocumentCard, ...]:
    """The paper that acts: of two of which it is asked whether one acts on the other, by the direction."""
    question, anchors = work.question, work.anchors
    if question.kind == "check" and len(anchors) > 1:
        return anchors[1].cards if question.direction == "in" else anchors[0].cards
    return anchors[0].cards if question.direction == "out" else ()


def _told(fact: Fact) -> str:
    edge: Edge = fact.edges[0]
    cut = provisions_of([fact]).removeprefix(" Cụ thể: ").rstrip(".")
    return f"{say.label(edge.subject)} {say.ACTIVE[fact.relation]} {cut} {say.label(fact.card)}."


def _names(text: str, card: DocumentCard | object) -> bool:
    """Whether the question names a paper, by its number or most of its name."""
    if not isinstance(card, DocumentCard):
        return False
    if card.number and fold(card.number) in fold(text):
        return True
    name, told = set(words(card.name or "")), set(words(text))
    return bool(name) and len(name & told) >= _NAMED * len(name)


def _own_words(work: Work, card: DocumentCard) -> Reply | None:
    """The first of its articles that tells which provisions a paper details or changes."""
    own: Sequence[PassageText] = work.passages.of_document(card.iri) if card.held else ()
    for number in _FIRST:
        cut = cut_out(own, Provision(number)) if own else None
        if cut is None or not _TELLS.search(fold(" ".join(cut[0].split()))):
            continue
        text, held = cut
        quote = reading.shortened(" ".join(text.split()), _LONGEST)
        return Reply(
            f"Theo Điều {number} {say.label(card)}, trang {held[0].page}: “{quote}”", (), tuple(held)
        )
    return None
