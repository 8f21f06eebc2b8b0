"""What one provision of a held paper says: "Điều 3 Thông tư 22/2022/TT-BLĐTBXH nói gì", "khoản 1 Điều 10 Nghị định 5 quy định
mức phạt bao nhiêu".

The article is cut out of the paper's passages by its heading, the clause and the point by their marks. Cost: one reading of
the paper's passages, about 1 ms a hundred.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from kg.cards import DocumentCard
from search.answers import passages as reading
from search.answers import text as say
from search.answers.model import PassageText
from search.answers.proofs import self_facts
from search.answers.state import Reply, Work
from search.answers.telling import told_by, wanted
from search.late_patterns import late
from search.questions.asking import PROVISION
from search.questions.fold import fold, word_set, words

_LONGEST: Final = 700
"""Characters of a provision quoted whole."""
_ARTICLE: Final = late(r"^[ \t]*Điều[ \t]+(?P<number>\d{1,3}[a-zđ]?)[ \t]*[.:]", re.M)
_DIVISION: Final = late(
    r"^[ \t]*(?:Chương|CHƯƠNG|Phần|PHẦN|Mục|MỤC|Phụ lục|PHỤ LỤC)[ \t]+[\dIVXL]+\b.{0,120}$|^[ \t]*Nơi nhận",
    re.M,
)
_ASKED: Final = word_set(
    "noi dung cua la gi nao quy dinh viet ghi the ve nhung cac viec toan van cu nhu ra sao trong tai theo cho biet hoi xem xin em toi"
    " minh nguyen trich dan doc o nay co va dieu khoan diem so do chinh gom bao day du"
)
"""Words by which a provision is asked for as a whole."""


@dataclass(frozen=True, slots=True)
class Provision:
    """A provision by its numbers; `clause` and `point` are empty where the whole article is meant."""

    article: str
    clause: str = ""
    point: str = ""

    @property
    def label(self) -> str:
        """ "điểm a khoản 1 Điều 10"."""
        parts = (
            f"điểm {self.point}" if self.point else "",
            f"khoản {self.clause}" if self.clause else "",
            f"Điều {self.article}",
        )
        return " ".join(part for part in parts if part)


def named_in(question: str) -> tuple[Provision, tuple[int, int]] | None:
    """The one provision that a question names and its span; None where it names none or several."""
    found = list(PROVISION.finditer(fold(question)))
    if len(found) != 1:
        return None
    match = found[0]
    point = match["point"] or ""
    typed = question[match.start("point") : match.end("point")].lower() if point else ""
    return Provision(match["article"], match["clause"] or "", typed), match.span()


def provision_told(work: Work) -> Reply | None:
    """What the provision that a question names says; None where it names none, or not of one held paper, or where the
    provision tells nothing of what is asked besides."""
    question = work.question
    cards = [c for a in work.anchors for c in a.cards if c.held]
    named = named_in(question.text) if question.kind in ("content", "about", "lookup") else None
    if named is None or len(cards) != 1 or len(work.anchors) != 1:
        return None
    provision, (start, end) = named
    own = work.passages.of_document(cards[0].iri)
    cut = cut_out(own, provision)
    if cut is None:
        return _lacking(work, cards[0], own, provision)
    text, held = cut
    rest = f"{question.text[:start]} {question.text[end:]}".replace(work.anchors[0].slot.surface, " ")
    if set(words(rest)) - _named_words(work):
        within = _sentence(text, rest, held[0])
        if within is None:
            return None
        text = within
    told = reading.shortened(" ".join(text.split()), _LONGEST)
    said = f"Theo {provision.label} {say.label(cards[0])}, trang {held[0].page}: “{told}”"
    return Reply(said, tuple(self_facts(work, cards)), tuple(held))


def _named_words(work: Work) -> frozenset[str]:
    """The words of a question that ask for a provision as a whole or tell whose the paper is."""
    slots = [anchor.slot for anchor in work.anchors]
    told = (
        part for s in slots for part in (s.place or "", *s.issuers, s.date or "", *map(str, s.years or ()))
    )
    return _ASKED | {word for part in told for word in words(part)}


def cut_out(own: Sequence[PassageText], provision: Provision) -> tuple[str, list[PassageText]] | None:
    """The text of a provision and the passages it stands in; None where the paper has no such one."""
    article = _article(own, provision.article)
    if article is None:
        return None
    text, held = article
    for number, mark in ((provision.clause, r"\d{1,3}[a-zđ]?\."), (provision.point, r"[a-zđ]{1,2}\)")):
        if not number:
            continue
        cut = _item(text, number, mark)
        if cut is None:
            return None
        text = cut
    key = " ".join(text.split())[:60]
    inside = [p for p in held if key[:40] in " ".join(p.text.split())]
    return text.strip(), [*inside, *(p for p in held if p not in inside)]


def _article(own: Sequence[PassageText], number: str) -> tuple[str, list[PassageText]] | None:
    """The text of an article, its heading with it, and the passages it stands in; articles quoted from other papers begin
    with a quotation mark and are none."""
    out: list[str] = []
    held: list[PassageText] = []
    for passage in own:
        text = passage.text
        if not out:
            head = next((m for m in _ARTICLE.finditer(text) if m["number"] == number), None)
            if head is None:
                continue
            text, at = text[head.start() :], head.end() - head.start()
        else:
            at = 0
        stop = min((m.start() for p in (_ARTICLE, _DIVISION) if (m := p.search(text, at))), default=len(text))
        if text[:stop].strip():
            out.append(text[:stop])
            held.append(passage)
        if stop < len(text):
            break
    return ("\n".join(out), held) if out else None


def _item(text: str, number: str, mark: str) -> str | None:
    """The item with a number out of a text whose items have marks of a kind."""
    marks = list(re.finditer(rf"(?:^|(?<=[.;:] ))[ \t]*(?P<mark>{mark})(?=\s)", text, re.M))
    for i, match in enumerate(marks):
        if match["mark"][:-1].lower() == number:
            end = marks[i + 1].start() if i + 1 < len(marks) else len(text)
            return text[match.start() : end]
    return None


def _sentence(text: str, rest: str, passage: PassageText) -> str | None:
    """The sentence of a provision that tells what else is asked; the whole provision where neither a figure nor a day is."""
    want = wanted(rest)
    told = told_by([replace(passage, text=text)], [""], want)
    if want.kind != "words":
        return next((one.text for one in told if one.fits), None)
    return next((one.text for one in told if one.plain and one.own > 0), None)


def _lacking(
    work: Work, card: DocumentCard, own: Sequence[PassageText], provision: Provision
) -> Reply | None:
    """That a paper in articles has no such article; None where it may have it all the same."""
    there = {m["number"] for p in own for m in _ARTICLE.finditer(p.text)}
    if provision.article in there or len(there) < 2 or "1" not in there:
        return None
    return Reply(
        say.absent(f"Điều {provision.article} trong {say.label(card)}"), tuple(self_facts(work, [card]))
    )
