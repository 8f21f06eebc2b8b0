"""Footnotes' marks that copying glued to a symbol: "Chương trình số 12-CTr/BCĐ3"."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from ingest.citations.reading import Reading

_GLUED_MARK: Final = re.compile(r".*[a-z](?<!qh)\d{1,2}")
"""A folded symbol that ends in a number other than a term of the Assembly."""


def unmark(numbered: dict[str, list[Reading]]) -> None:
    """Give bare mentions whose symbol ends in a footnote's mark ("12-CTr/BCĐ3") to the symbol without it, where that is cited too."""
    for key in [key for key in numbered if _GLUED_MARK.fullmatch(key)]:
        base = key.rstrip("0123456789")
        if base in numbered and not any(r.date or r.spoken for r in numbered[key]):
            symbol = numbered[base][0].anchor.symbol
            marked = numbered.pop(key)
            numbered[base] += [replace(r, anchor=replace(r.anchor, symbol=symbol)) for r in marked]
