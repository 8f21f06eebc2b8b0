"""Papers told by the title that one place of the text gives beside their short form: "Đề án “…” (Đề án 06)"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from ingest.relations.tokens import Token

_TITLED: Final = re.compile(r"(?P<kind>Đề án|Chương trình|Kế hoạch|Chiến lược|Dự án) “[^“”\n]{30,300}”")
_APPROVED_AT: Final = re.compile(
    r"(?P<what>Chương trình|Đề án|Chiến lược|Kế hoạch|Quy hoạch)\s[^.;()\n]{3,200}?(?:phê duyệt|ban hành)\s(?:kèm theo|tại|theo|bằng)\s$"
)


def find_titled(clean: str, tokens: Sequence[Token]) -> list[Token]:
    """Other places of a paper that one place calls by kind, quoted title and short form. Linear in the text for each such
    title."""
    found: list[Token] = []
    for token in tokens:
        if clean[token.start - 1 : token.start] != "(" or clean[token.end : token.end + 1] != ")":
            continue
        kind = clean[token.start : token.end].split(" ", 1)[0]
        titles = list(_TITLED.finditer(clean, max(0, token.start - 400), token.start - 1))
        if (
            not titles
            or not titles[-1]["kind"].startswith(kind)
            or "\n" in clean[titles[-1].end() : token.start]
        ):
            continue
        head = re.escape(titles[-1].group()[:60])
        for match in re.finditer(head + r"[^”\n]{0,300}”", clean):
            if match.start() != titles[-1].start():
                found.append(Token("doc", match.start(), match.end(), token.node))
    return found


def is_set_at(clean: str, token: Token, kind: str) -> bool:
    """Whether a programme of a kind is said to be approved at a paper: "Chương trình … được phê duyệt tại Quyết định B"."""
    before = _APPROVED_AT.search(
        clean, max(clean.rfind("\n", 0, token.start) + 1, token.start - 260), token.start
    )
    return before is not None and before["what"].lower() == kind.lower()
