"""A note that speaks of the paper it is set to: "theo Kế hoạch số 29/KH-UBND²", with the note "² Kế hoạch này thực hiện …"."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from typing import Final

from ingest.model import Citation, Text
from ingest.relations.naming.named_kinds import KIND, of_kind
from ingest.relations.tokens import Token

_THIS: Final = re.compile(
    rf"\s?(?P<what>(?:(?i:{KIND})|[vV]ăn bản)(?:\s(?:này|nêu trên|trên)|(?=\s(?:được|nhằm|để|thực hiện|triển khai|thay thế|sửa đổi|bãi bỏ|căn cứ|có hiệu lực)\s)))"
)
_NEAR: Final = 2
"""How far before its mark the paper may end."""


def find_this_in_note(text: Text, tokens: Sequence[Token], citations: Sequence[Citation]) -> list[Token]:
    """One token for each note that begins so. `tokens` are the papers told by number, in order of place. A look-up for each
    note."""
    starts = [t.start for t in tokens]
    found: list[Token] = []
    for note in text.notes:
        match = _THIS.match(text.clean, note.start, note.end) if note.anchor is not None else None
        last = bisect_left(starts, note.anchor) - 1 if note.anchor is not None else -1
        if match is None or last < 0 or note.anchor is None:
            continue
        meant = tokens[last]
        if meant.node is None or meant.node.kind != "citation" or meant.end < note.anchor - _NEAR:
            continue
        if match["kind"] is None or of_kind(citations[meant.node.index], match):
            found.append(Token("doc", match.start("what"), match.end("what"), meant.node))
    return found
