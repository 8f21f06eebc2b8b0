"""A second look at a question that its first reading could not answer: the graph is asked which of its papers and ties
fit what the question says.

Every paper that a tie of a meant kind leads from or to is weighed: how much of what the question tells (subject, type,
agencies, places, days) do that paper and those at the other end bear out? What contradicts it never fits: a number, an
agency, a place or a time that neither end bears. Only a fit that is good and alone is taken; the question is then read
anew as one about that paper, and says so. What the first reading understood in full stays as it is: "none" is an answer
too.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice
from typing import Final

from kg.cards import DocumentCard, Edge
from search.answers import text as say
from search.answers.anchor import anchor_of
from search.answers.borne import Borne, Told
from search.answers.facts import INSTEAD
from search.answers.fit import kept
from search.answers.state import Reply, Work
from search.questions.fold import words
from search.questions.heights import toward
from search.questions.model import Direction, Question, Slot, Where
from search.questions.outline import Outline

_LOOSE: Final = frozenset({"content", "list", "lookup", "number_lookup", "about", "related", "count"})
"""Kinds that a question for papers tied to another is taken for when its build is not understood."""
_LAWS: Final = frozenset({"Luật", "Bộ luật", "Pháp lệnh"})
"""Kinds whose papers are named by their names."""
_ENOUGH: Final = 0.7
"""Share of what is told that a fit must bear out."""
_NAMED: Final = 0.5
"""The same where the paper is told by its number."""
_NEAR: Final = 0.5
"""Share from which on the text of a held paper is looked at for what its title does not tell."""
_READ: Final = 8
"""How many papers' texts are looked at."""
_TOO_MANY: Final = frozenset({"cites"})
"""Ties that tell nothing of a paper that is not named: every paper has dozens."""
_WAYS: Final[tuple[Direction, ...]] = ("out", "in")
_AHEAD: Final = 1.05
"""How much better than the next the best fit must be."""


@dataclass(frozen=True, slots=True)
class _Fit:
    """A paper with those that a tie leads to; `share` of what is told they bear out."""

    paper: DocumentCard
    relation: str
    direction: Direction
    found: tuple[DocumentCard, ...]
    share: float
    bears: Borne


def doubtful(work: Work, reply: Reply) -> bool:
    """Whether the first reading may have missed what is asked: it found nothing and left words unread, or took for a
    subject what may be a paper."""
    question = work.question
    whole = not (question.clauses or question.further or question.others or question.where != Where())
    if not whole or question.chained or any(a.slot.number and a.missing for a in work.anchors):
        return False
    tied = question.kind == "count" and question.relations and question.anchors
    if question.kind in _LOOSE and not tied:
        return True
    if (question.kind != "relation" and not tied) or any(
        fact.edges for fact in reply.facts
    ):  # else only passages about it
        return False
    sure = work.anchors and all(a.cards and (a.slot.number or _LAWS & {*a.slot.types}) for a in work.anchors)
    return not sure or question.guessed or bool(question.unread)


def second_look(work: Work, outline: Outline | None) -> Work | None:
    """The work with the question read by what the graph holds; None where nothing, or more than one thing, fits.

    Cost: a few look-ups for each paper that bears some of the subject told.
    """
    if outline is None:
        return None
    named = [anchor_of(slot, work.question, work.view).cards for slot in outline.named]
    if any(not cards for cards in named):
        return None
    told = Told(outline, named)
    found = _ranked(_fits(work, told))
    if not named and found and found[0].share < 1.0:
        found = _ranked(_with_text(work, told, found))
    best = found[0] if found else None
    if best is None or best.share < (_NAMED if named else _ENOUGH):
        return None
    best = _settled([f for f in found if f.share * _AHEAD >= best.share], outline)
    return _read_anew(work, best, outline) if best else None


def _ranked(fits: Iterable[_Fit]) -> list[_Fit]:
    return sorted(fits, key=lambda f: (-f.share, not f.paper.held, f.paper.iri))


def _with_text(work: Work, told: Told, fits: Sequence[_Fit]) -> Iterator[_Fit]:
    """The fits with what the texts of the nearest held papers tell beside their titles."""
    near = dict.fromkeys(f.paper.iri for f in fits if f.paper.held and f.share >= _NEAR)
    texts = {
        iri: frozenset(w for p in work.passages.of_document(iri) for w in words(p.text))
        for iri in islice(near, _READ)
    }
    for fit in fits:
        within = texts.get(fit.paper.iri)
        yield replace(fit, share=told.share(fit.bears, fit.found, within)) if within else fit


def _settled(alike: Sequence[_Fit], outline: Outline) -> _Fit | None:
    """The fit to take among equals: those of one paper, in the direction that types tell, by the tie said first."""
    if len({f.paper.iri for f in alike}) > 1:
        return None
    if len({f.direction for f in alike}) > 1:
        types = tuple(t for slot in outline.asked for t in slot.types)
        way = toward(types, (alike[0].paper.type,) if alike[0].paper.type else ())
        alike = [f for f in alike if f.direction == way]
    said = outline.relations
    return min(alike, key=lambda f: said.index(f.relation) if f.relation in said else len(said), default=None)


def _read_anew(work: Work, fit: _Fit, outline: Outline) -> Work:
    """The work with a question for the papers that the tie leads to from the paper found."""
    types = (fit.paper.type,) if fit.paper.type else ()
    question = Question(
        text=work.question.text,
        typed=work.question.typed,
        kind="relation",
        relations=(fit.relation, *(r for r in outline.relations if r != fit.relation)),
        direction=fit.direction,
        asked=outline.asked[0],
        anchors=(Slot(types=types, iris=(fit.paper.iri,), surface=say.label(fit.paper)),),
        loose=_of_others(fit, _when(work.question.asked)),
        rule="đọc theo lược đồ",
    )
    question = replace(question, others=tuple(replace(question, asked=one) for one in outline.asked[1:]))
    return replace(work, question=question, anchors=(anchor_of(question.anchors[0], question, work.view),))


def _of_others(fit: _Fit, when: Slot) -> Slot:
    """The conditions on the papers at the other end: the agencies, else the places, told that are not the paper's own."""
    if fit.direction == "out":
        return when
    issuers, places = fit.bears.issuers, () if fit.bears.issuers else fit.bears.places
    return replace(when, issuers=issuers, place=next(iter(places), None), or_places=places[1:])


def _when(asked: Slot) -> Slot:
    """The time told right behind the papers asked for, which binds them where any of them is of it."""
    return Slot(years=asked.years, months=asked.months, date=asked.date)


def _fits(work: Work, told: Told) -> Iterator[_Fit]:
    """Each paper with the papers that one meant tie leads to in one direction, where nothing contradicts the question."""
    known: dict[str, Borne | None] = {}
    for (iri, relation, direction), edges in _ends(work, told).items():
        paper = edges[0].subject if direction == "out" else edges[0].object
        assert isinstance(paper, DocumentCard)
        bears = known[iri] if iri in known else known.setdefault(iri, told.of(paper, work.view))
        if bears is None:
            continue
        others = dict.fromkeys(e.object if direction == "out" else e.subject for e in edges)
        found = _asked(told, bears, [c for c in others if isinstance(c, DocumentCard)])
        if found:
            yield _Fit(paper, relation, direction, found, told.share(bears, found), bears)


def _ends(work: Work, told: Told) -> dict[tuple[str, str, Direction], list[Edge]]:
    """The ties of the meant kinds by the paper at one end, where it may be the one told."""
    may = _may_be_told(work, told)
    ends: dict[tuple[str, str, Direction], list[Edge]] = {}
    for relation in _meant(told.outline.relations):
        if relation in _TOO_MANY and not told.named:
            continue
        for iri in may:
            for way in _WAYS:
                if told.outline.direction in (None, way):
                    edges = work.view.related(iri, relation, way)
                    ends[iri, relation, way] = [e for e in edges if isinstance(e.object, DocumentCard)]
    return {key: edges for key, edges in ends.items() if edges}


def _may_be_told(work: Work, told: Told) -> list[str]:
    """The IRIs of the papers that the question may tell: those it names; else those that bear some of its subject
    and those that carry these out; where it tells no subject, those of its kind, agency and time."""
    view = work.view
    if told.named:
        return sorted({c.iri for cards in told.named for c in cards})
    if not told.subject:
        return sorted(c.iri for c in view.documents() if told.by_kind(c)) if told.tells_kind else []
    near = told.outline.near
    carrying = (e.subject.iri for iri in near for e in view.related(iri, "implements", "in"))
    return sorted({*near, *carrying})


def _asked(told: Told, bears: Borne, cards: Sequence[DocumentCard]) -> tuple[DocumentCard, ...]:
    """The papers at the other end that are of the classes asked for and of whom else the question speaks; none where one of
    the classes has none."""
    rows = [kept(cards, replace(slot, topic=())) for slot in told.outline.asked]
    if not all(rows):
        return ()
    return told.bound(bears, tuple(dict.fromkeys(c for row in rows for c in row)))


def _meant(relations: Sequence[str]) -> Iterator[str]:
    """The relations said and those that papers word alike."""
    more = (r for said in relations for way in ("out", "in") for r in INSTEAD.get((said, way), ()))
    yield from dict.fromkeys((*relations, *more))
