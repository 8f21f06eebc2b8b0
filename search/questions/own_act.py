"""Questions for the paper by which something came about: "xã A được thành lập theo nghị quyết nào"."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache
from typing import Final

from search.questions.fold import fold
from search.questions.model import Question
from search.questions.patterns import type_names, type_words

_ACTS: Final = "thanh lap|phe duyet|phe chuan|ban hanh|cong nhan|sap xep|sap nhap|hop nhat|doi ten|thong qua|giai the|cong bo|thanh lap moi|kien toan|cung co|to chuc lai|dat ten|chuyen doi"
_DONE: Final = "(?:(?:da|moi|vua) )?(?:duoc )?"


@lru_cache(maxsize=1)
def _shape() -> re.Pattern[str]:
    return re.compile(
        rf"(?P<thing>[^?,;:]{{5,160}}?) {_DONE}(?P<act>{_ACTS}) (?:theo|tai|bang|boi|trong|qua|o) (?:(?:nhung|cac) )?"
        rf"(?P<types>{type_words()}) (?:nao|gi|so may|so bao nhieu)[ ?.!]*"
    )


def with_own_act(text: str, question: Question) -> Question:
    """The question with the thing and the act by which it came about, where it asks for the paper whose act that is and
    names no paper by its number; unchanged else. One match over the text."""
    match = _shape().fullmatch(fold(text))
    if match is None or any(a.number or a.of or a.campaign for a in question.anchors):
        return question
    asked = replace(question.asked, types=type_names(match["types"]), topic=())
    thing, act = (text[slice(*match.span(name))].strip() for name in ("thing", "act"))
    return replace(question, act=(thing, act), asked=asked if not question.asked.types else question.asked)
