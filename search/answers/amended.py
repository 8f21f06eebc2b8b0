"""Laws told by the year in which they were amended: "Luật Bảo hiểm y tế sửa đổi năm 2024" is the law of that year that
amends it, or the one of that year that took its name and place."""

from __future__ import annotations

import re
from typing import Final

from kg.cards import DocumentCard
from kg.view import GraphView
from search.late_patterns import late
from search.questions.fold import fold, words
from search.questions.model import Question, Slot

_LAWS: Final = frozenset({"Luật", "Bộ luật", "Pháp lệnh"})
_AMENDED: Final = r"\(?\s*(?:sua doi|bo sung)(?:,? (?:va )?bo sung)?\s*\)?"
_WITHIN: Final = late(rf"\s*{_AMENDED}$")
_BEHIND: Final = late(rf"[\s,)]*(?:{_AMENDED})?[\s,]*(?:nam\s+)?(?P<year>(?:19|20)\d\d)(?![\d/])")
_AMENDING: Final = late(r"(?:(?:bo )?luat |phap lenh )?(?:sua doi|bo sung) ")


def amended_in(slot: Slot, question: Question, view: GraphView) -> list[DocumentCard]:
    """The laws of the year told that amend the law a slot names as "sửa đổi", else those of the year with its name; empty
    where the slot names none so or the library knows none. A look-up by type and year."""
    if slot.number or not slot.name or not _LAWS.issuperset(slot.types) or not slot.types:
        return []
    year = _year(slot, question)
    if year is None:
        return []
    laws = [c for kind in slot.types for c in view.documents(type=kind, year_from=year, year_to=year)]
    named = f" {' '.join(words(_base(slot.name)))} "
    told = {c.iri: f"{' '.join(words(c.name or c.title or ''))} " for c in laws}
    amending = [c for c in laws if _AMENDING.match(told[c.iri]) and named in f" {told[c.iri]}"]
    return amending or [c for c in laws if f" {told[c.iri]}" == named]


def _base(name: str) -> str:
    """The name of a law without the word that it was amended."""
    at = _WITHIN.search(fold(name))
    return name[: at.start()] if at else name


def _year(slot: Slot, question: Question) -> int | None:
    """The year of the amendment: told right behind the name and the word "sửa đổi", which stands in one of the two."""
    text, plain = question.text, fold(question.text)
    start = text.find(slot.surface) if slot.surface else -1
    if start < 0:
        return None
    behind = _BEHIND.match(plain, start + len(slot.surface))
    if behind is None:
        return None
    said = plain[start : behind.end()]
    own = _WITHIN.search(fold(slot.surface)) or re.search(_AMENDED, said[len(slot.surface) :])
    return int(behind["year"]) if own else None
