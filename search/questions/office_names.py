"""Names of offices brought to the form that most people use, folded: "Ủy ban nhân dân tỉnh" is "ubnd tinh". The short
heads and the national bodies are those of the reader."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from ingest.agencies.lexicon import HEADS, NATIONAL
from search.late_patterns import late
from search.questions.fold import words


def _plain(text: str) -> str:
    return " ".join(words(text))


_SHORT: Final = tuple((_plain(long), _plain(short)) for long, short in HEADS.items())
_YOUTH: Final = late(r"doan (?:thanh nien cong san|tncs)")
_YOUTH_OF: Final = late(
    r"doan tncs(?: ho chi minh)? (?:(thanh) pho|(thi) xa|(tinh|huyen|quan|xa|phuong))(?= |$)"
)
"""The youth union of a level, which offices call "Thành đoàn", "Tỉnh đoàn", "Huyện đoàn"."""
_NATIONAL: Final = frozenset(_plain(name) for name in NATIONAL)
_LEVEL: Final = late(r"(?<= )(?:tinh|thanh pho|huyen|quan|thi xa|xa|phuong|dac khu)(?= |$)")


@lru_cache(maxsize=4096)
def office_name(text: str) -> str:
    """The folded words of a text, with the heads of offices as they are mostly written."""
    folded = _plain(text)
    for long, short in _SHORT:
        folded = folded.replace(long, short)
    folded = _YOUTH.sub("doan tncs", folded)
    return _YOUTH_OF.sub(lambda m: f"{m[1] or m[2] or m[3]} doan", folded)


@lru_cache(maxsize=4096)
def national(name: str) -> bool:
    """Whether a folded name is of a body of the whole country: a ministry, or one of the national bodies and what is
    part of it ("van phong chinh phu"); not one that says of which province or district it is."""
    if _LEVEL.search(name):
        return False
    told = name.split()
    return told[:1] == ["bo"] or any(" ".join(told[:n]) in _NATIONAL for n in range(1, len(told) + 1))
