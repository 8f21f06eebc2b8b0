"""Which campaigns a question asks for, in words: about what, where, whose and when."""

from __future__ import annotations

import re
from typing import Final

from search.answers import text as say
from search.answers.campaigns_closed import closed_how
from search.late_patterns import late
from search.questions.campaign_periods import PERIOD
from search.questions.fold import fold, word_set
from search.questions.model import Question


def place_of(question: Question) -> str | None:
    """The place whose campaigns are asked for."""
    return question.asked.place or question.loose.place


_OF_LIBRARY: Final = word_set(
    "kho co hien dang luu thu vien bat dau ket thuc dien ra trong tu vao khoi dong started began start ended end in"
)
_LEAD: Final = late(
    r"^(?:có|co|is|are|about|nói về|noi ve|về|ve|liên quan đến|lien quan den)\s+", re.IGNORECASE
)
_TAIL: Final = late(r"\s+(?:không|khong|chưa|chua|vậy|vay|nhỉ|nhi|ạ)$", re.IGNORECASE)


def has_subject(question: Question) -> bool:
    """Whether a subject is given: "phong trào nào có trong kho" has none."""
    return any(
        w not in _OF_LIBRARY and not w.isdigit() for w in (*question.asked.topic, *question.loose.topic)
    ) and bool(subject_of(question))


def campaigns_asked(question: Question) -> str:
    """The campaigns asked for in words: "phong trào nào về “nhà ở” năm 2025"."""
    issuers = question.asked.issuers or question.loose.issuers
    subject = subject_of(question) if has_subject(question) else ""
    place = "" if issuers else place_of(question) or ""
    told = say.campaigns_asked(subject, issuers, place, question.period)
    whose = f"của {question.where.level}" if (question.where.level or "").startswith("các ") else ""
    told = " ".join(filter(None, (told, whose, closed_how(question))))
    order = question.where.order
    if question.anchors:
        return f"{told} thuộc {say.slot_label(question.anchors[0])}"
    if order is None or order.by == "most":
        return told
    return f"{told} {'mới nhất' if order.by == 'newest' else 'cũ nhất'}"


def subject_of(question: Question) -> str:
    """What is asked about as it was typed: the question less the words that ask for a campaign."""
    text = question.text
    for surface in (question.asked.surface, question.loose.surface):
        text = text.replace(surface, " ") if surface else text
    text = PERIOD.sub(" ", _without_place(text, place_of(question)))
    text = _TAIL.sub("", " ".join(text.strip(" ?.!").split()))
    while (shorter := _LEAD.sub("", text)) != text:
        text = shorter
    return text


_BEFORE_PLACE: Final = r"(?:(?<![a-z])(?:(?:o|tai|cua|trong|tren dia ban|thuoc) )?(?:(?:tinh|thanh pho|tp|huyen|quan|xa|phuong) )?)?"


def _without_place(text: str, place: str | None) -> str:
    """A text without the place whose campaigns are asked for, and what leads up to it."""
    if not place:
        return text
    said = re.search(rf"{_BEFORE_PLACE}(?<![a-z]){re.escape(fold(place))}(?![a-z])", fold(text))
    return f"{text[: said.start()]} {text[said.end() :]}" if said else text
