"""Papers told by whom they were sent to: "công văn nào gửi Bộ Xây dựng"; and by who sent them: "do Sở A gửi"."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from search.late_patterns import late
from search.questions.fold import fold
from search.questions.lexicon import Lexicon
from search.questions.model import Where
from search.questions.orders import Lifted
from search.questions.patterns import document_pattern, type_words

_BODY: Final = r"(?:(?:cac|nhung) )?(?:bo|so|ubnd|uy ban|hdnd|hoi dong|chinh phu|thu tuong|van phong|ban|cuc|tinh uy|thanh uy|cong an|doan|hoi|mat tran|quoc hoi|phong|xa|phuong|tinh)(?= |$|[?.,])"
_END: Final = r"(?= (?:ve|de|nam|trong|de nghi|xin|nhu|khi|do|thang|ngay|nao)(?![a-z])|,|[ ?.]*$)"


@lru_cache(maxsize=1)
def _sent() -> re.Pattern[str]:
    return re.compile(
        rf"(?:{type_words()})(?: nao)?(?: cua [^?,]{{3,60}}?)?(?P<said> (?:(?:da|duoc) )*(?:kinh )?gui(?: cho| den| toi| ra)? (?P<whom>{_BODY}[^?,.]*?)){_END}"
    )


_ASKED: Final = late(r"(?<![a-z])(?:nao|gi|ai)(?![a-z])")
"""What is asked of the papers that were sent, behind them."""


def sent(text: str, lexicon: Lexicon) -> Lifted | None:
    """The condition that the papers asked for went to an agency. None where a paper is named. One match."""
    folded = fold(text)
    match = _sent().search(folded) if " gui " in folded else None
    if (
        match is None
        or _ASKED.search(folded, match.end())
        or any(m["symbol"] or m["type"] for m in document_pattern().finditer(folded))
    ):
        return None
    return (match.span("said"),), Where(sent_to=text[slice(*match.span("whom"))])


_BY: Final = late(
    r"(?:do|Do) (?P<who>(?:[A-ZĐÂÊÔƯỦỶ][^\s?,]*|[a-zđ]+)(?: [^\s?,]+){1,9}?) (?:gửi|gui)(?: đến| đi| lên| den| di| len)?(?=[ ?.]*$)"
)


def by_sender(text: str) -> str:
    """ "công văn nào do Sở A gửi" as "công văn nào của Sở A": who sends a letter has made it."""
    return _BY.sub(r"của \g<who>", text)
