"""What one paper can do to another at all: by year, number and whose papers they are."""

from __future__ import annotations

import re
from typing import Final

from ingest.model import Citation
from ingest.relations.ranks import standing_of

_LAWS: Final = frozenset({"Luật", "Bộ luật"})
_BELOW_LAWS: Final = frozenset({"Nghị định", "Thông tư", "Thông tư liên tịch", "Quyết định"})
_CHANGES: Final = frozenset({"amends", "replaces", "repeals", "suspends", "corrects"})
_CENTRE: Final = 1.0
"""Levels of offices (see `ranks`): below it the Party's centre, the National Assembly and the Government."""


def can_be(rel: str, subject: Citation, obj: Citation) -> bool:
    """Whether the words can mean that `subject` does `rel` to `obj`; if not, the clause was read wrongly."""
    if _foresees(subject, obj) or _same_paper(subject, obj):
        return False
    if rel in ("amends", "replaces", "repeals") and "Hiến pháp" in (subject.type, obj.type):
        return subject.type in (obj.type, "Nghị quyết")
    if rel == "replaces" and subject.type in _LAWS and obj.type in _BELOW_LAWS:
        return False  # "Nghị định A quy định chi tiết Luật B, thay thế Nghị định C": A does
    return rel != "implements" or not of_centre(subject, obj)


def can_reach(rel: str, subject: Citation, own_day: str | None) -> bool:
    """Whether a paper can have changed the one that is read, of an ISO day: not one that is older. "Đối tượng quy định tại
    Điều 1 Thông tư này đã được điều chỉnh theo Nghị định A": they were, not the circular."""
    return rel not in _CHANGES or not (own_day and subject.date) or subject.date >= own_day


def _foresees(earlier: Citation, later: Citation) -> bool:
    """Whether a cited paper would act on one of a later year: no paper does. Years that the text gives in two ways decide
    nothing."""
    if earlier.year is None or later.year is None or earlier.conflicts or later.conflicts:
        return False
    return earlier.year < later.year


def _same_paper(one: Citation, other: Citation) -> bool:
    """Whether one end is only the other's number cut short: "Đề án 04" for "Đề án số 04/ĐA-BTT"."""
    whole, short = one.number or "", other.number or ""
    return one.type == other.type and short.isdigit() and re.split(r"[/-]", whole)[0] == short


def of_centre(subject: Citation, obj: Citation) -> bool:
    """Whether a paper of the centre would carry out one of a ministry or a province."""
    high, low = standing_of(subject).level, standing_of(obj).level
    return high is not None and low is not None and high < _CENTRE <= low
