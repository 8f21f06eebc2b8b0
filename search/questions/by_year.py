"""How many papers one year has against another: "so sánh số kế hoạch năm 2024 và 2025". It is restated as the list of both
years, whose papers are counted a year each."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise

from search.questions.fold import fold
from search.questions.patterns import type_words


@lru_cache(maxsize=1)
def _compared() -> re.Pattern[str]:
    year = r"(?:nam )?(?:19|20)\d\d"
    return re.compile(
        rf"(?:hay |xin )?so sanh (?:(?:tong )?so(?: luong)?|so) (?:cac )?(?P<what>(?:{type_words()})(?![a-z]).*?) (?:trong |cua )?"
        rf"(?P<years>nam (?:19|20)\d\d(?:(?:,|(?:,? (?:va|voi|so voi))) {year})+)[ ?.]*$"
    )


def papers_by_year(text: str) -> str | None:
    """The papers of all the years that are compared, as a list asks for them; None where the question compares no counts, and
    where its years do not follow each other. One match of a bounded pattern."""
    match = _compared().match(fold(text))
    if match is None:
        return None
    years = sorted({int(year) for year in re.findall(r"\d{4}", match["years"])})
    if len(years) < 2 or any(later - year != 1 for year, later in pairwise(years)):
        return None
    return f"{text[match.start('what') : match.end('what')]} từ năm {years[0]} đến năm {years[-1]}"
