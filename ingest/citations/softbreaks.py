"""Line ends inside sentences that cleaning could not tell from paragraph ends, made spaces of the same length.

OCR and narrow table cells leave them ("ngày 18 tháng 5 năm 2021 của Bộ⏎Chính trị"). A line goes on when it ends
in a word that cannot end a sentence, or when the next line begins with a small letter that is no list label.
"""

from __future__ import annotations

import re
from typing import Final

_SOFT: Final = re.compile(
    r"(?:(?<=[\w,)”])\n(?=[a-zà-ỹđ](?![).])(?!\w?[).]\s))"
    r"|(?:(?<=[,(])|(?<=\scủa)|(?<=\sBộ)|(?<=\sThủ)|(?<=\ssố)|(?<=\sngày)|(?<=\stháng)|(?<=\snăm)|(?<=\svà)|(?<=\sỦy)|(?<=\sban)|(?<=\sQuyết)|(?<=\sNghị)|(?<=\sThông)"
    r"|(?<=\sKế)|(?<=\sChính)|(?<=\sLuật)|(?<=\stheo)|(?<=\stại)|(?<=\scác)|(?<=\sđoạn)|(?<=\sHội)|(?<=\sBan)|(?<=\strưởng)|(?<=\svề)|(?<=\sthành)|(?<=\stỉnh)|(?<=\stư)|(?<=\sphố)"
    r"|(?<=\sđịnh)|(?<=\squyết))\n(?=[\w“(]))"
)


def soften(text: str) -> str:
    """The text with line ends inside sentences as spaces; same length. Linear."""
    return _SOFT.sub(" ", text)
