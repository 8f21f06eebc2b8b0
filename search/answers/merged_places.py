"""What became of a province: "Cần Thơ hợp nhất từ những tỉnh nào", "tỉnh Sóc Trăng nay thuộc tỉnh nào". The mergers of July 2025
are known (`ingest.places`); the sentence that tells one is looked for in the papers."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from ingest.places import MERGED, full_name, successor
from search.answers import passages as reading
from search.answers.model import PassageText
from search.answers.places import provinces_said
from search.answers.state import Reply, Work
from search.answers.topics import SENTENCE
from search.answers.where import where
from search.late_patterns import late
from search.questions.agency_changes import of_province
from search.questions.fold import fold, words

_DAY: Final = "01/7/2025"
_TOLD: Final = late(
    r"(?<![a-z])(?<!truoc )(?<!truoc khi )(?:(?:duoc )?(?:hinh thanh|thanh lap)|(?:sap nhap|hop nhat|sap xep)(?= (?:tu|voi|giua|cua|vao|thanh pho|tinh|nguyen trang|03|3|ba)(?![a-z])))(?![a-z])"
)
_READ: Final = 30
_LONGEST: Final = 400


def place_changed(work: Work) -> Reply | None:
    """What a province named was made of, or went into; None where the question names none that was merged. Cost: one
    search."""
    names = provinces_said(work.question.text)
    today = successor(names[0]) if len(names) == 1 and of_province(work.question.text) else None
    made_of = MERGED.get(today) if today else None
    if today is None or made_of is None:
        return None
    if names[0] == today:
        olds = ", ".join(full_name(old) for old in made_of if old != today)
        told = f"{full_name(today)} được hình thành từ {full_name(today)} (cũ), {olds}"
    else:
        told = f"{full_name(names[0])} đã nhập vào {full_name(today)}"
    place = _sentence(work, [today, *(made_of if names[0] == today else names)])
    quote = f" Theo {where(place[0])}: “{reading.shortened(place[1], _LONGEST)}”" if place else ""
    text = f"{told[:1].upper()}{told[1:]} từ ngày {_DAY}.{quote}"
    return Reply(text, lead=(place[0],) if place else ())


def _sentence(work: Work, names: Sequence[str]) -> tuple[PassageText, str] | None:
    """The shortest sentence that names all these places and tells of a merger."""
    wanted = [f" {' '.join(words(name))} " for name in names]
    query = f"{' '.join(map(full_name, names))} hình thành sắp xếp hợp nhất sáp nhập"
    telling = [
        (passage, " ".join(sentence.split()))
        for passage, _ in reading.found(work.search, work.passages, query, _READ).first(_READ)
        for sentence in SENTENCE.split(passage.text)
        if _TOLD.search(fold(sentence)) and _names(sentence, wanted)
    ]
    return min(telling, key=lambda one: len(one[1]), default=None)


def _names(sentence: str, wanted: Sequence[str]) -> bool:
    told = f" {' '.join(words(sentence))} "
    return all(name in told for name in wanted)
