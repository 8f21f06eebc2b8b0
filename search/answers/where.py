"""Where a passage stands, in words: its paper, page and heading."""

from __future__ import annotations

from search.answers import passages as reading
from search.answers.model import PassageText


def where(passage: PassageText) -> str:
    """ "Kế hoạch 112/KH-UBND, trang 3, mục “IV. TỔ CHỨC THỰC HIỆN”"."""
    section = passage.section.rsplit(" › ", 1)[-1]
    return f"{passage.document}, trang {passage.page}{f', mục “{reading.shortened(section, 80)}”' if section else ''}"
