"""Papers told by their day or year and by the paper that names them: "luật ngày 22/11/2019 nêu trong Quyết định 5 sửa đổi
những luật nào". The law is then what is asked about, and the decision only tells where it stands."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from search.late_patterns import late
from search.questions.spans import Token

_WITHIN: Final = late(
    r"^[Zw]?(?P<t>T)[IAaYPV]*b+N?[AaY]*(?P<d>D)[AaY]*(?=[PIdp]*V[AaYBdtPIw]*[QUxc]|[Pd]+[QU][AaYPI]*V|[PpI]*[QU][AaYPI]*V)"
)
_NAMES: Final = ("cites", "based_on", "implements", "guides", "amends", "replaces", "repeals")
"""How a paper may name another."""


def join_cited(text: str, tokens: Sequence[Token]) -> list[Token]:
    """Tokens with such a paper as one `D`; as they are where no day or year tells it or nothing more is asked of it."""
    match = _WITHIN.match("".join(t.letter for t in tokens))
    if match is None:
        return list(tokens)
    kind, inner, last = tokens[match.start("t")], tokens[match.start("d")], tokens[match.end() - 1]
    told = kind.slot
    between = tokens[match.start("t") + 1 : match.start("d")]
    if not told.types or told.name or not (told.date or told.years) or inner.also:
        return list(tokens)
    if any(t.letter == "V" and t.relations[:1] not in (("cites",), ("based_on",)) for t in between):
        return list(tokens)
    slot = replace(told, of=(inner.slot,), via=_NAMES, undergone=True, surface=text[kind.start : last.end])
    return [Token("D", kind.start, last.end, slot), *tokens[match.end() :]]
