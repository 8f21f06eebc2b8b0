"""Symbols as clerks type them: "445-KL/TƯ" of a provincial committee, "44 2014/nđ-cp" with a blank for the first stroke."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from ingest.symbols import Symbol
from search.late_patterns import late
from search.questions.lexicon import Lexicon
from search.questions.office_patterns import local_patterns

_COMMITTEE: Final = late(r"(?<![a-z])(?:tinh uy|thanh uy|dang bo (?:tinh|thanh pho))(?![a-z])")
_CENTRE: Final = late(r"(?<![a-z])(?:trung uong|bo chinh tri|ban bi thu)(?![a-z])")
_TYPED: Final = "TƯ"


def whose_party(symbol: Symbol, folded: str, lexicon: Lexicon) -> Symbol:
    """A Party symbol typed with TƯ, which is said of the centre (TW) and of provinces (TU): the one that the library
    knows; where it knows both or neither, the province's where the question names one. `folded` is the question."""
    if symbol.issuers != ("TW",) or _TYPED not in (symbol.correction or ""):
        return symbol
    local = symbol.text.removesuffix("TW") + "TU"
    known = [lexicon.bearing.numbered(text) > 0 for text in (symbol.text, local)]
    named = _COMMITTEE.search(folded) or local_patterns()[1].search(folded)
    if (known[1] and not known[0]) or (known[0] is known[1] and named and not _CENTRE.search(folded)):
        return replace(symbol, text=local, issuers=("TU",))
    return symbol


_BLANK: Final = late(
    r"(?P<lead>(?:nghị định|thông tư|quyết định|nghị quyết|chỉ thị|luật|nghi dinh|thong tu|quyet dinh|nghi quyet|chi thi|luat|số|so|nđ|tt|qđ|nq|nd|qd)\.? )"
    r"(?P<number>\d{1,4}) (?P<year>(?:19|20)\d\d)(?=\s?/\s?[^\W\d_])",
    re.IGNORECASE,
)


def with_strokes(text: str) -> str:
    """The text with the stroke that a blank stands for between a number and its year. Linear."""
    return _BLANK.sub(r"\g<lead>\g<number>/\g<year>", text)
