"""What ministries and departments are for, in full, in initials and in any mixture: "NN&PTNT", "LĐ-TB và XH", "Nông nghiệp và
PTNT". A field is its phrases, each written out or as its initials; dash, comma, & and "và" between them go for each other.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from ingest.agencies.lexicon import FIELDS

_BETWEEN: Final = re.compile(r"\s(?:và|-)\s|,\s")
_JOINT: Final = r"(?:\s{0,2}[-–,&]\s{0,2}|\s{1,3}và\s{1,3}|(?<=[A-ZĐ])(?=[A-ZĐ]))"
_SPACE: Final = r"(?:\s{1,3}|-\s)"
"""Between two words; a dash at a line's end stays in copied text ("Tài- chính")."""
_TAKEN: Final = frozenset({"TP", "CT"})
"""Initials that mean something else behind "Sở" and "Bộ": thành phố, Chính trị."""
_TONES: Final = (("óa", "oá"), ("hủy", "huỷ"))


def _phrase(phrase: str) -> str:
    written = _SPACE.join(re.escape(word) for word in phrase.split())
    for one, other in _TONES:
        written = written.replace(one, f"(?:{one}|{other})")
    initials = "".join(word[0].upper() for word in phrase.split())
    short = "" if initials in _TAKEN or len(initials) < 2 else f"|{initials}"
    return f"(?:(?i:{written}){short})"


def _pattern(field: str) -> str:
    return _JOINT.join(_phrase(phrase) for phrase in _BETWEEN.split(field))


_EACH: Final = [(f, re.compile(_pattern(f))) for f in sorted(FIELDS, key=lambda f: -len(_BETWEEN.split(f)))]
FIELD: Final = "(?:" + "|".join(p.pattern for _, p in _EACH) + r")(?!\w)"


@lru_cache(4096)
def field_of(words: str) -> str:
    """The one name of a field in any writing; words that are no known field come back tidied."""
    words = " ".join(words.split())
    return next((field for field, pattern in _EACH if pattern.fullmatch(words)), words)
