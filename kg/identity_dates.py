"""Whether two full dates with one number can be one paper: a slip of the pen, or two papers.

An issuer gives a number once a year (once a term in the Party), so that two dates mean a slip or another issuer.
Central and normative symbols say their issuer, what else is one number elsewhere is often another place's; there a
slip must show: one figure of the date, with titles that do not contradict, or one title.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from itertools import islice
from typing import Final

from ingest.letters import words
from kg.folding import fold_words

_IDLE: Final = words(
    "ve viec thuc hien trien khai ban hanh phe duyet ke hoach to chuc quy dinh quyet cua va cac mot so "
    "dieu cho trong tren dia thanh pho tinh xa phuong huyen quan nam giai doan den nghi chi thi ngay "
    "thang theo nhu duoc voi la tai"
)
"""Words that titles of all papers share."""
NO_CONFLICT: Final = ", không có gì trái nhau"
_NUMERAL: Final = re.compile(r"(?:\d+|[ivx]+)\Z")
_FOR: Final = 4
"""Telling words that a title needs to speak for one paper: every committee has its "Quy chế hoạt động"."""
_AGAINST: Final = 3
"""And to speak against it."""
_ALIKE: Final = 0.6
_UNLIKE: Final = 0.34
_HEARD: Final = 100
"""How many different titles of a paper are compared: what half the country cites has a wording in each citation."""


def is_slip(first: str, second: str) -> bool:
    """Whether two different ISO dates differ in one part (day, month or year) or have day and month swapped."""
    a, b = first.split("-"), second.split("-")
    if len(a) != 3 or len(b) != 3:
        return False
    return sum(x != y for x, y in zip(a, b, strict=True)) == 1 or (a[0] == b[0] and a[1:] == b[:0:-1])


def any_slip(dates: Iterable[str], others: Iterable[str]) -> bool:
    """Whether some two of the dates may be one day written wrongly."""
    others = tuple(others)
    return any(is_slip(a, b) for a in dates for b in others)


def titles_agree(titles: Iterable[str], others: Iterable[str]) -> bool | None:
    """True where two titles say the same, False where all that can be compared say different things, else None. Of each paper
    the first hundred titles count."""
    told = _heard(titles)
    best: float | None = None
    for theirs in _heard(others):
        for mine in told:
            least = min(len(mine), len(theirs))
            share = len(mine & theirs) / least if least else 0.0
            if least >= _FOR and share >= _ALIKE and _numerals_agree(mine, theirs):
                return True
            if least >= _AGAINST:
                best = max(best or 0.0, share)
    return False if best is not None and best < _UNLIKE else None


def _numerals_agree(mine: frozenset[str], theirs: frozenset[str]) -> bool:
    """Whether the numbers in two titles can be those of one: a congress XIII is no congress XIV."""
    a, b = ({w for w in told if _NUMERAL.match(w)} for told in (mine, theirs))
    return not a or not b or a <= b or b <= a


def _heard(titles: Iterable[str]) -> list[frozenset[str]]:
    return [_telling(title) for title in islice(dict.fromkeys(titles), _HEARD)]


@lru_cache(maxsize=65536)
def _telling(title: str) -> frozenset[str]:
    return frozenset(w for w in fold_words(title).split() if w not in _IDLE)


def with_conflicts(reason: str, own: Iterable[str], dates: Iterable[str], rivals: Iterable[str]) -> str:
    """The ground of a reading with what speaks against it: other dates that the paper is given elsewhere, and
    papers of other dates that bear its number."""
    own = set(own)
    others = sorted(set(dates) - own) if own else ()
    told = []
    if others:
        told.append(f"nơi khác ghi ngày {days(others)}")
    rivals = tuple(rivals)
    if rivals:
        told.append(f"số này còn được ghi cho văn bản khác ngày {days(rivals)}")
    return "; ".join([reason.removesuffix(NO_CONFLICT) if others else reason, *told])


def days(dates: Iterable[str]) -> str:
    """ISO dates as people write them, parted by commas."""
    return ", ".join("/".join(reversed(d.split("-"))) for d in dates)
