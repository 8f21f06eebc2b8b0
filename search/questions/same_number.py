"""Questions that ask which papers bear one number: "có bao nhiêu văn bản mang số 70/KH-UBND", "số 44/KH-UBND có mấy văn bản"."""

from __future__ import annotations

import re
from typing import Final

from search.questions.fold import fold
from search.questions.lexicon import Lexicon
from search.questions.model import Question, Slot
from search.questions.patterns import type_names, type_words
from search.questions.spans import Scanner

_COUNTING: Final = r"(?P<count>bao nhieu|may)"
_BEARING: Final = r"(?:(?:cung |deu )?(?:mang|co|trung|ghi|danh)(?: cung| chung)?|cung|chung|trung) so(?: hieu| ky hieu)?(?: la)?"


def same_number(text: str, lexicon: Lexicon) -> Question | None:
    """The question which papers bear a number; None for any other. Two searches over the text, and a scan where one hits."""
    folded = fold(text)
    kinds = type_words()
    shapes = (
        rf"(?:^|.*?(?<![a-z]))(?:{_COUNTING}|nhung|cac|nao)? ?(?P<types>{kinds})(?: nao)? {_BEARING} (?P<number>\d[^?]*?)[ ?.!]*$",
        rf"(?:co )?(?:nhung |cac )?(?P<types>{kinds}) nao (?:co )?so (?P<number>\d[^?]*?)[ ?.!]*$",
        rf"(?:so |ky hieu )+(?P<number>\d\S*) (?:thi )?(?:co|la cua|ung voi|duoc dung cho) (?:{_COUNTING}|nhung|cac)? ?(?P<types>{kinds})(?: nao)?[ ?.!]*$",
    )
    for shape in shapes:
        match = re.match(shape, folded)
        if match is None:
            continue
        said = " số ".join(text[slice(*match.span(name))] for name in ("types", "number"))
        parts = Scanner(said, lexicon).scan()
        if match["number"].replace("/", "").isdigit():
            return None  # a serial number alone tells no paper
        if not parts or parts[0].letter != "D" or any(t.letter not in "DAaY" for t in parts):
            continue
        told = parts[0].slot
        asked = Slot(types=type_names(match["types"]), number=told.number, surface=match["types"])
        counts = match.groupdict().get("count")
        return Question(text, "count" if counts else "list", asked=asked, rule="văn bản nào mang số D")
    return None
