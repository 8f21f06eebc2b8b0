"""Conditions that a question tells and its reading holds nowhere: an agency, a place, a year, a paper's number, a signer, a
state, an order. The answer says of them that they were not used, instead of passing over them.

The words of a sentence that no part takes up are found while it is read (`unread`); this looks at the whole reading from
outside, clauses and all, so that a condition lost on the way is seen wherever it was lost. Cost: one scan of the question.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from search.late_patterns import late
from search.questions.fold import fold, words
from search.questions.lexicon import Lexicon
from search.questions.model import Question, Slot, Where
from search.questions.spans import Scanner, Token

_READ: Final = frozenset({"relation", "mentions", "check", "status", "who_issued", "who_signed", "when", "effective", "expires", "recipients", "list", "count", "number_lookup"})  # fmt: skip
"""Kinds answered from the graph: passages are searched for by all words of a question."""
_DESCRIBES: Final = late(
    r"[ ,(]*(?:so |nam |ngay |cua |do |ve |quy dinh|ban hanh|phe duyet|sua doi|huong dan|thay the|trong |doi voi |cho |va )"
)
_STATE: Final = late(
    r"(?<![a-z])(?:(?:khong |chua )?(?:con|het|dang co) hieu luc(?! (?:tu|ke|khi|vao|ngay|den|cua)(?![a-z])))(?![a-z])"
)
_ORDER: Final = late(
    r"(?<![a-z])(?:(?:duoc |gan day |ban hanh )*(?:moi|cu|som|muon|gan day|gan) nhat|dau tien|sau cung|cuoi cung)(?![a-z])"
)
_NAMED: Final = late(
    r"(?<![^\W_])(?:do|ông|bà|đồng chí) (?P<who>(?:(?:ông|bà|đồng chí|Chủ tịch|Phó Chủ tịch|Thủ tướng|Phó Thủ tướng|Bộ trưởng|Thứ trưởng) )*[A-ZĐ][^\W\d_]*(?: [A-ZĐ][^\W\d_]*){1,3}) (?:đã |trực tiếp )*ký(?![^\W_])"
)


def passed_over(question: Question, lexicon: Lexicon) -> tuple[str, ...]:
    """The words, as typed, of conditions that no part of the reading holds; none where passages are searched for anyway."""
    if question.kind not in _READ or question.guessed:
        return ()
    text = question.text
    held = _Held(question)
    tokens = Scanner(text, lexicon).scan()
    found: list[str] = []
    for at, token in enumerate(tokens):
        lost = token.letter in "AaYD" and not held.holds(token.slot) and not held.signs(text, token.end)
        if lost and not _of_named(text, tokens, at):
            found.append(_with_tie(text, token))
    folded = fold(text)
    if not (held.state or question.kind in ("status", "expires", "effective", "when")):
        found += [text[slice(*m.span())] for m in _STATE.finditer(folded) if not held.says(m[0])]
    if not held.order:
        found += [text[slice(*m.span())] for m in _ORDER.finditer(folded) if not held.says(m[0])]
    told = _NAMED.search(text)
    if told and not held.signers and not held.says(fold(told["who"])):
        found.append(told[0])
    known = [fold(one) for one in question.unread]
    return tuple(
        one
        for one in dict.fromkeys(found)
        if not held.says(fold(one)) and not any(k in fold(one) for k in known)
    )


class _Held:
    """All that a reading holds, its clauses and further questions with it."""

    def __init__(self, question: Question) -> None:
        self.slots: list[Slot] = []
        self.wheres: list[Where] = []
        self.aspects: set[str] = set()
        self.relations: set[str] = set()
        said: list[str] = []
        for one in _all(question):
            self.slots += [s for slot in (one.asked, one.loose, *one.anchors) for s in _deep(slot)]
            self.wheres.append(one.where)
            self.aspects |= set(one.aspects)
            self.relations |= set(one.relations)
            said += [*one.unread, *one.where.said, *(c.said for c in one.clauses)]
            if one.kind in ("list", "count", "number_lookup"):
                said.append(one.subject)
            if one.act:
                said += one.act
        for slot in list(self.slots):
            if slot.within:
                self.wheres.append(slot.within)
            said += [
                " ".join(slot.topic),
                slot.name or "",
                slot.surface if slot.iris or slot.of or slot.campaign else "",
            ]
        for where in self.wheres:
            self.slots += [s for slot in where.beyond for s in _deep(slot)]
            if where.beside:
                self.slots += _deep(where.beside[1])
            said.append(where.sent_to or "")
        self.said = " | ".join(f" {' '.join(words(one))} " for one in said if one)
        self.order = any(w.order for w in self.wheres) or any(s.first for s in self.slots)
        self.signers = [fold(w.signer) for w in self.wheres if w.signer]
        self.state = bool(
            {"ended", "in_force", "status"} & self.aspects or {"repeals", "replaces"} & self.relations
        )
        self.days = any(w.days for w in self.wheres)

    def says(self, folded: str) -> bool:
        """Whether the words stand in what the reading tells in words."""
        return f" {' '.join(words(folded))} " in self.said

    def signs(self, text: str, at: int) -> bool:
        """Whether the name of whoever signs follows: what stands before it is an office."""
        return any(fold(text[at : at + 40]).lstrip().startswith(name) for name in self.signers)

    def holds(self, slot: Slot) -> bool:
        """Whether a condition of the text stands in the reading."""
        if slot.number:
            return any(s.number and _same(s.number, slot.number) for s in self.slots)
        if slot.date:
            return self.days or any(
                s.date == slot.date or (s.date is None and s.year == slot.year) for s in self.slots
            )
        if slot.years:
            return self.days or any(
                s.years == slot.years or (s.date and s.year == slot.year) for s in self.slots
            )
        offices = any(w.level or w.former is not None or w.region or w.sent_to for w in self.wheres)
        if slot.issuers:
            return offices or all(any(_alike(name, s) for s in self.slots) for name in slot.issuers)
        if slot.place:
            return offices or any(
                slot.place in (s.place, *s.or_places) or _alike(slot.place, s) for s in self.slots
            )
        return True


def _all(question: Question) -> Iterator[Question]:
    yield question
    for one in (*(c.question for c in question.clauses), *question.further, *question.others):
        yield from _all(one)


def _deep(slot: Slot) -> list[Slot]:
    return [slot, *(s for one in slot.of for s in _deep(one))]


def _same(one: str, other: str) -> bool:
    first, second = fold(one).replace(" ", ""), fold(other).replace(" ", "")
    return first == second or first.startswith(second) or second.startswith(first)


def _alike(name: str, slot: Slot) -> bool:
    """Whether a slot tells of this agency or place: by its name, or one within the other."""
    told = fold(name)
    names = (fold(n) for n in (*slot.issuers, slot.place or "", *slot.or_places, slot.name or "") if n)
    return any(told in n or n in told for n in names)


def _of_named(text: str, tokens: Sequence[Token], at: int) -> bool:
    """Whether a part stands in the description of a paper that is named: behind it, before anything is asked or done."""
    before = at - 1
    while before >= 0 and tokens[before].letter in "AaYtbPIVwTd" and tokens[before].letter != "Q":
        before -= 1
    if before < 0 or tokens[before].letter not in "DC":
        return False
    if tokens[at].letter == "D":
        return False
    return _DESCRIBES.match(fold(text), tokens[before].end) is not None


_TIE: Final = late(r"(?:^|(?<= ))(?:cua|do|o|tai|tren dia ban|thuoc|tu|boi|nam|trong|den|gui) ?$")


def _with_tie(text: str, token: Token) -> str:
    """The words of a part with what ties it: "của Bộ Y tế"."""
    tie = _TIE.search(fold(text), 0, token.start)
    return text[tie.start() if tie else token.start : token.end]
