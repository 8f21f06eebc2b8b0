"""Whose paper a text without a head is: the sentence by which an office issues it.

"..., Ủy ban nhân dân tỉnh ban hành Kế hoạch triển khai thực hiện như sau:". The kind has no number there: with one the sentence
tells of another paper. Excerpts and pages that lack head and signature have nothing else.
"""

from __future__ import annotations

import re
from typing import Final

from ingest.agencies_reading import named_at
from ingest.letters import UPPER
from ingest.places import PROVINCE_PATTERN, full_name, province
from ingest.types import TYPE_PATTERN, canonical_type

_FORMULA: Final = re.compile(
    rf"\s(?<!đã\s)(?<!vừa\s)(?<!mới\s)(?P<verb>ban\shành|xây\sdựng|chỉ\sthị|hướng\sdẫn|thông\sbáo|báo\scáo|yêu\scầu)\s?(?:(?P<kind>{TYPE_PATTERN})(?!\w|\s(?:số\s)?\d))?"
    r"(?P<rest>[^.;\n]{0,260}?)(?:như\ssau|sau\sđây|chính\ssau|gồm)?\s?:\s?(?=\n|$)"
)
_NUMBERED: Final = re.compile(r"\s?(?:\w+\s){0,4}số\s\d")
_CAPITAL: Final = re.compile(rf"(?<!\w)(?=[{UPPER}])")
_LEVEL: Final = re.compile(r"\s(?P<kind>tỉnh|thành phố)$")
_PROVINCE: Final = re.compile(
    rf"(?<!\w)(?:[Tt]ỉnh|[Tt]hành phố|TP\.?|TỈNH|THÀNH PHỐ)\s(?P<place>{PROVINCE_PATTERN}|(?i:{PROVINCE_PATTERN}))(?!\s\((?:cũ|trước))"
)
_REACH: Final = 140
_HEAD: Final = 6000


def enacted_by(text: str) -> tuple[str, str | None] | None:
    """The issuer that the first such sentence of the running `text` names, and the kind of paper it is called, else None.
    Cost: the text's first `_HEAD` characters, each sentence looked at a bounded way back."""
    for match in _FORMULA.finditer(text, 0, min(len(text), _HEAD)):
        if match["kind"] is None and _NUMBERED.match(match["rest"]):
            continue
        start = max(0, match.start() - _REACH)
        for capital in _CAPITAL.finditer(text, start, match.start()):
            agency = named_at(text, capital.start(), None, match.start())
            if agency and agency.end == match.start():
                return _placed(agency.name, text), canonical_type(match["kind"]) if match["kind"] else None
    return None


def _placed(issuer: str, text: str) -> str:
    """The issuer with its province's name, where the text names one province alone."""
    level = _LEVEL.search(issuer)
    named = {province(m["place"]) for m in _PROVINCE.finditer(text)} - {None}
    if level is None or len(named) != 1:
        return issuer
    return issuer[: level.start()] + " " + full_name(str(named.pop()))
