"""What a note of a row may say: which papers it lists stand for papers that the sentence leaves without a number."""

from __future__ import annotations

import re
from typing import Final

from ingest.relations.likely.places import Places

_ALONGSIDE: Final = re.compile(
    r"(?<!\w)(?:lồng ghép|gắn|kết hợp|phối hợp)(?!\w)[^;.]{0,200}?\svới\s(?:việc\s)?(?:thực hiện\s)?(?:các|những|một số)\s[^;.]{0,90}$"
)
"""Before a note that lists what the work is only done along with: "lồng ghép việc thực hiện B với các nghị quyết khác²"."""

_DIRECTING: Final = re.compile(
    r"\s(?:và|cùng(?:\svới)?)\s(?:các|những)\s(?:văn bản|ý kiến)\s(?:chỉ đạo|lãnh đạo|khác|liên quan)(?!\w)[^;.:]{0,90}$"
)
"""Before a note that lists what is carried out too: "thực hiện Nghị quyết B và các văn bản chỉ đạo của Bộ X¹"."""

_GUIDED: Final = re.compile(r"(?:\s[^\s;:.()\d“]+){0,12}\s?")
"""Between "hướng dẫn" and the note that names by which paper."""


class Noted(Places):
    """The notes of one row."""

    def alongside(self, at: int) -> bool:
        """Whether a note at an offset lists what the work is only done along with."""
        return bool(_ALONGSIDE.search(self.clean, max(0, at - 260), at))

    def stands_for_unnumbered(self, a: int, v: int) -> bool:
        """ "Thực hiện B, các địa phương đều có kế hoạch riêng¹", and the note begins with A; by "hướng dẫn quán triệt B¹" it
        guides B, and does not carry it out."""
        mark = next(
            k for k in range(a - 1, -1, -1) if self.items[k].kind == "open" and self.items[k].part == "note"
        )
        at = self.items[mark].start
        if self.items[v].verb == "guides" and not (
            v < mark and _GUIDED.fullmatch(self.clean, self.items[v].end, at)
        ):
            return False
        if self.items[v].verb == "implements" and _DIRECTING.search(self.clean, max(0, at - 140), at):
            return False
        of_title = self.in_title(v) and not self.passive(v)  # what another paper is about
        return self.unnumbered(at) and not self.alongside(at) and not of_title
