"""Which documents or campaigns a question names: found in the graph, told apart by what the question says.

A number that several documents bear is decided by date, year, agency, place and subject words, in this
order; each is used only while it leaves something. What stays several is reported as candidates.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise
from typing import Final

from kg.cards import CampaignCard, DocumentCard
from kg.view import GraphView
from search.answers import text as say
from search.answers.amended import amended_in
from search.answers.campaigns_years import of_span, of_year, shared_name, told_whose
from search.answers.classed import class_of
from search.answers.conditions import meets
from search.answers.fit import in_place, in_places, in_time, kept, of_type
from search.answers.issued_by import by_issuer
from search.answers.order import first
from search.answers.short_names import with_full_names
from search.late_patterns import late
from search.questions.fold import word_set, words
from search.questions.model import Question, Slot, Where


@dataclass(frozen=True, slots=True)
class Anchor:
    """A named thing and what it is in the library. `unused` are conditions that fitted no such document:
    they bind the asked documents instead. `typo` is the symbol it was taken for."""

    slot: Slot
    cards: tuple[DocumentCard, ...] = ()
    campaigns: tuple[CampaignCard, ...] = ()
    ambiguous: bool = False
    unused: Slot = field(default_factory=Slot)

    @property
    def missing(self) -> bool:
        """Whether the library knows nothing by that name."""
        return not self.cards and not self.campaigns


def named_by(card: DocumentCard) -> Anchor:
    """A document that is known already, as if a question named it."""
    types = (card.type,) if card.type else ()
    return Anchor(Slot(types=types, number=card.number, name=card.name, iris=(card.iri,)), (card,))


_CAMPAIGN_WORDS: Final = word_set(
    "phong trao thi dua dot cuoc van dong cao diem yeu nuoc giai doan nam cua cac nhung ve trong tren campaign movement emulation the chien dich on of for to about"
)
_NUMBER: Final = late(r"(?<=\d)[.,](?=\d{3})")


def anchor_of(slot: Slot, question: Question, view: GraphView) -> Anchor:
    """The documents or campaigns a slot names. A few lookups in the graph."""
    if slot.campaign:
        slot = told_whose(slot, question)
        return Anchor(slot, campaigns=_campaigns(slot, view))
    if slot.of:
        return _told_by(slot, question, view)
    if slot.first:
        among = slot.within.among if slot.within else ()
        known = _about(class_of(view, slot, question.loose, surely=True), slot.topic)
        cards, _ = first(view, [c for c in known if not among or c.iri in among], slot.first)
        return Anchor(slot, tuple(cards))
    if slot.within:
        return Anchor(slot, _within(slot, slot.within, question, view))
    found = amended_in(slot, question, view) or _found(slot, view)
    if len(found) <= 1:
        return Anchor(slot, tuple(found), unused=_unused(slot, found))
    chosen = _decide(found, slot, question)
    law = slot.number is None and not slot.iris
    return Anchor(slot, tuple(chosen), ambiguous=len(chosen) > 1 and not law, unused=_unused(slot, chosen))


_BORNE: Final = 0.75
"""Share of a subject's words that the title of a paper on it holds."""


def _about(cards: Sequence[DocumentCard], topic: Sequence[str]) -> Sequence[DocumentCard]:
    """The papers whose titles hold a subject; all where none does, or none is told."""
    asked = set(topic)
    found = [c for c in cards if len(asked & set(words(c.title or c.name or ""))) >= _BORNE * len(asked)]
    return found or cards


def _told_by(slot: Slot, question: Question, view: GraphView) -> Anchor:
    """The documents told by what they do to others: "kế hoạch thực hiện Chỉ thị 41"."""
    within = [anchor_of(one, question, view) for one in slot.of]
    inner = [card for one in within for card in one.cards]
    if (
        not slot.issuers and not slot.undergone
    ):  # "kế hoạch thực hiện Chỉ thị 41 của Tỉnh ủy": whose plan it is
        slot = replace(slot, issuers=next((a.unused.issuers for a in within), ()))
    edges = (
        e
        for c in inner
        for rel in slot.via
        for e in view.related(c.iri, rel, "out" if slot.undergone else "in")
    )
    ends = [e.object if slot.undergone else e.subject for e in edges]
    papers = dict.fromkeys(e for e in ends if isinstance(e, DocumentCard))
    fit = kept(papers, replace(slot, of=(), via=(), topic=()))
    if slot.date or slot.years:
        fit = [c for c in fit if in_time(c, slot)] or fit
    if not fit and ("issues_with" in slot.via or (slot.undergone and "implements" in slot.via)):
        fit = (
            inner  # what is attached to a paper, or carried out by it, and not known by itself is that paper
        )
    if not fit and "approves" in slot.via and not _APPROVING & {*slot.types}:
        fit = [c for c in inner if c.type in _APPROVING]  # "chương trình phê duyệt tại Quyết định 90"
    return Anchor(slot, tuple(fit))


_APPROVING: Final = frozenset({"Quyết định", "Nghị quyết"})
"""By these plans and programmes are approved, whose number is theirs."""


def _within(slot: Slot, where: Where, question: Question, view: GraphView) -> tuple[DocumentCard, ...]:
    """The documents of a class that meet its conditions; of "Chỉ thị này" only where it can mean but one."""
    plain = replace(slot, topic=(), name=None)
    cards = class_of(view, plain, question.loose, surely=where.signer is not None)
    found = tuple(card for card in cards if meets(view, card, where))
    return found if where.signer or len(found) == 1 else ()


def things_of(anchors: Sequence[Anchor]) -> str:
    """The named things together, those told by others with what they turned out to be."""
    told: list[str] = []
    for anchor in anchors:
        own = [
            *(say.campaign_label(shared_name(anchor.campaigns)) for _ in anchor.campaigns[:1]),
            *map(say.label, anchor.cards[:1]),
        ]
        if (anchor.slot.of or anchor.slot.first or anchor.slot.within) and anchor.cards:
            told.append(f"{say.slot_label(anchor.slot)} ({say.listed(anchor.cards)})")
        elif namesakes := say.namesakes(anchor.cards):
            told.append(namesakes)
        else:
            told += own[:1] or [say.slot_label(anchor.slot)]
    return " và ".join(dict.fromkeys(told))


def _found(slot: Slot, view: GraphView) -> list[DocumentCard]:
    if slot.iris:
        return [card for iri in slot.iris if (card := view.card(iri))]
    if slot.number:
        bare = "/" not in slot.number and "-" not in slot.number
        if bare or slot.number.rsplit("/", 1)[-1].isdigit():
            found = _by_serial(slot, view)
        else:
            found = list(view.find(slot.number))
            typed = [c for c in found if of_type(c, slot.types)]
            found = typed or found
        if not found and slot.name:
            found = list(view.find(name=slot.name))
        return found
    if slot.name:
        kind = slot.types[0] if slot.types else None
        named = list(view.find(name=slot.name, type=kind) or view.find(name=slot.name))
        return with_full_names(slot, named, view)
    return []


def _by_serial(slot: Slot, view: GraphView) -> list[DocumentCard]:
    """ "Chỉ thị 41", "Nghị định 98/2023": the documents of the type with this serial number."""
    assert slot.number is not None
    number, _, year = slot.number.partition("/")
    kinds = slot.types or (None,)
    found = [c for kind in kinds for c in view.find(number, type=kind)]
    if not found and slot.types:
        found = [c for c in view.find(number) if of_type(c, slot.types)]
    if not year:
        return found
    return [c for c in found if (c.number or "").startswith(f"{slot.number}/") or c.year == int(year)]


def _decide(found: Sequence[DocumentCard], slot: Slot, question: Question) -> list[DocumentCard]:
    left = list(found)
    loose = question.loose
    tests: tuple[Callable[[DocumentCard], bool | None], ...] = (
        lambda c: in_time(c, slot),
        lambda c: by_issuer(c, slot.issuers),
        lambda c: in_places(c, slot),
        lambda c: in_time(c, loose),
        lambda c: by_issuer(c, loose.issuers) if question.kind != "relation" else True,
        lambda c: in_places(c, loose),
    )
    for test in tests:
        if len(left) > 1:
            left = [c for c in left if test(c)] or [c for c in left if test(c) is not False] or left
    if len(left) > 1 and (slot.topic or loose.topic):
        left = _by_topic(left, (*slot.topic, *loose.topic))
    return left


def _by_topic(cards: list[DocumentCard], topic: Sequence[str]) -> list[DocumentCard]:
    wanted = set(pairwise(topic))
    if not wanted:
        return cards
    scores = []
    for card in cards:
        told = words(card.title or card.name or "")
        scores.append(len(wanted & set(pairwise(told))))
    best = max(scores)
    if best < 2 or sum(s * 2 > best for s in scores) > 1:
        return cards
    return [card for card, score in zip(cards, scores, strict=True) if score == best]


def _unused(slot: Slot, cards: Sequence[DocumentCard]) -> Slot:
    """The agency or place beside a number that contradicts every document of that number."""
    out = Slot()
    if cards and slot.issuers and all(by_issuer(c, slot.issuers) is False for c in cards):
        out = replace(out, issuers=slot.issuers)
    if cards and slot.years and not slot.date and all(in_time(c, slot) is False for c in cards):
        out = replace(out, years=slot.years, months=slot.months)
    if cards and slot.place and all(in_place(c, slot.place) is False for c in cards):
        out = replace(out, place=slot.place)
    return out


def campaign_words(name: str) -> tuple[str, ...]:
    """The folded words that tell one campaign from another: no head, no period."""
    told = words(_NUMBER.sub("", name))
    return tuple(w for w in told if w not in _CAMPAIGN_WORDS and not re.fullmatch(r"(?:19|20)\d\d", w))


def likeness(asked: Sequence[str], name: str) -> float:
    """How much of the asked words a campaign's name holds; neighbours together count more. In [0, 1]."""
    told = campaign_words(name)
    if not asked or not told:
        return 0.0
    held = set(told)
    single = sum(w in held for w in asked) / len(asked)
    pairs = list(pairwise(asked))
    if not pairs:
        return single if len(asked) > 1 or len(told) <= 2 else single * 0.5
    told_pairs = set(pairwise(told))
    return 0.6 * single + 0.4 * sum(p in told_pairs for p in pairs) / len(pairs)


def _campaigns(slot: Slot, view: GraphView) -> tuple[CampaignCard, ...]:
    of_one_year = of_year(slot.name or "", view.campaigns())
    if of_one_year is not None:
        return of_one_year
    asked = campaign_words(slot.name or "")
    if not asked:
        return ()
    scored = [
        (max(likeness(asked, n) for n in (card.name, *card.variants)), card) for card in view.campaigns()
    ]
    best = max((score for score, _ in scored), default=0.0)
    if best < 0.6:
        return ()
    top = [card for score, card in scored if score >= best * 0.85]
    exact = [card for card in top if set(campaign_words(card.name)) == set(asked)]
    if exact and not any(set(asked) < set(campaign_words(card.name)) for card in top):
        top = exact  # the full name of one, not the common part of several
    held = {card.iri for card in top}
    return of_span(slot.name or "", sorted(top, key=lambda c: (c.part_of in held, c.name, c.iri)))
