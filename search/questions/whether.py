"""Whether a paper told by its subject has been carried out, which asks for the papers that do so."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from search.late_patterns import late
from search.questions.spans import Token

_WHETHER: Final = late("^[AaYTw]*T[AaYTw]*(?P<t>T)V[AaYw]*y$")
_HAS: Final = late(r"(?:^|\s)(?:co|ra|lam) $")


def ask_whether_done(folded: str, tokens: Sequence[Token]) -> list[Token]:
    """ "Nghị quyết của Tỉnh ủy về rừng đã có kế hoạch thực hiện chưa": the plan that does it is asked for."""
    match = _WHETHER.match("".join(t.letter for t in tokens))
    out = list(tokens)
    if match is None:
        return out
    at = match.start("t")
    if not _HAS.search(folded[: out[at].start]) or not out[at].slot.types:
        return out
    asked = replace(out[at], letter="Q", slot=replace(out[at].slot, name=None))
    return [*out[:at], asked, *out[at + 1 : -1], replace(out[-1], letter="w")]
