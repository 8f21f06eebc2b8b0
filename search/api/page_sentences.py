"""The sentences of answers in English: the fixed wordings of `search.answers`, found again with their slots filled.

Answers are said in Vietnamese. For the English page each sentence is held against the wordings of
`web/english_answers.toml`; names of documents, quotes and subjects stay as they are. A sentence that has no wording there
stays Vietnamese, so nothing is told that the answer does not say.
"""

from __future__ import annotations

import re
from functools import cache

from search.api.page_slots import Piece, filled
from search.api.page_wording import Wording, tables, wording

__all__ = ["Piece", "english_of"]

_SENTENCES = ("understood", "found", "states", "facts", "absent", "troubles", "files")
MOST = 12
_END = re.compile(r"[.?!:]\s+(?=[A-ZÀ-ỸĐ])")


def english_of(text: str) -> tuple[Piece, ...]:
    """An answer's text in English, sentence by sentence; what comes after `MOST` sentences that are none of ours stays as it
    is. Linear in the text for each of some hundred wordings and each sentence: some ms."""
    pieces: list[Piece] = []
    at = strange = 0
    while at < len(text):
        if strange > MOST:
            pieces.append(Piece(text[at:], foreign=True))
            break
        found = next(((one, m) for one in _wordings() if (m := one.match(text, at))), None)
        if found is None:
            end = _END.search(text, at)
            stop = end.end() if end else len(text)
            pieces.append(Piece(text[at:stop], foreign=True))
            at, strange = stop, strange + 1
            continue
        sentence, match = found
        pieces += filled(sentence, match)
        at = match.end()
        if text[at:].strip():
            pieces.append(Piece(" "))
        at += len(text[at:]) - len(text[at:].lstrip())
    return _joined(pieces)


@cache
def _wordings() -> tuple[Wording, ...]:
    return tuple(
        wording(said, told, r"(?=\s|$)") for part in _SENTENCES for said, told in tables()[part].items()
    )


def _joined(pieces: list[Piece]) -> tuple[Piece, ...]:
    """Neighbours of one language as one piece."""
    told: list[Piece] = []
    for piece in pieces:
        if not piece.text:
            continue
        if told and told[-1].foreign == piece.foreign:
            told[-1] = Piece(told[-1].text + piece.text, piece.foreign)
        else:
            told.append(piece)
    return tuple(told)
