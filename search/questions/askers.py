"""Questions for those who act upon a named paper, in whatever order they are put: "Sau Quyết định 5, sở nào lập kế hoạch?",
"Quyết định 5 có bao nhiêu tỉnh triển khai?", "Chỉ thị 41: địa phương nào có kế hoạch?". They are written out in the one order
that the grammar reads: who, what they made, which paper it carries out.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from search.late_patterns import late
from search.questions.fold import fold
from search.questions.patterns import type_words
from search.questions.words import UNITS

LONGEST: Final = 500
"""Characters of a question at most that is put in another order: the patterns look back and forth in it."""
_BODY: Final = rf"(?:(?:nhung|cac) )?(?:{fold(UNITS)})"
_MADE: Final = r"(?:(?:da|dang|vua|se|co) )*"
_MAKE: Final = rf"{_MADE}(?:co|ban hanh|ra|lap|lam|xay dung|dua ra)"
_CARRY: Final = (
    r"(?:(?:to chuc )?trien khai(?: thuc hien)?|(?:to chuc )?thuc hien|cu the hoa|thi hanh|lam(?: theo)?)"
)
_END: Final = r"(?: chua| khong| roi)?[ ?.!]*$"
_TELL: Final = late(
    r"(?:, (?:va )?| va | (?=(?:duoc )?(?:neu|ghi) ))(?:(?:do |cu the )?la |o |mang |co |bang |(?:duoc )?(?:neu|ghi)(?: ro)? )*(?:van ban )?so(?: (?:may|bao nhieu|hieu(?: gi| nao| bao nhieu)?|nao))?(?:,? ngay(?: (?:may|nao|thang nao))?)?[ ?.!]*$"
)
""" "…, số mấy?": a paper that is found is told with its number anyway."""


@lru_cache(maxsize=1)
def _shapes() -> tuple[tuple[re.Pattern[str], str], ...]:
    """What a question looks like, folded, and how it is written out; the groups are put in as typed."""
    kind = rf"(?:(?:nhung|cac|mot) )?(?P<kind>{type_words()})(?: gi| nao)?"
    paper = rf"(?P<paper>(?:{type_words()}|qd|nq|ct|kl|nd) [^,;:?]{{0,120}}?\d[^,;:?]{{0,120}}?)"
    since = rf"(?:sau|tu|ke tu)(?: khi)?(?: co)? {paper}(?: (?:ra doi|duoc ban hanh|ban hanh|co hieu luc))?"
    who = rf"(?P<who>{_BODY} nao)"
    place = r"(?P<who>(?!(?:van ban|ai) )[^,;:?\d]{3,60}?)"
    rows = (
        (
            rf"{since}(?:,? thi|,)? {who} {_MAKE} {kind}(?: [^,;:?]{{2,40}}?)?{_END}",
            "{who} có {kind} thực hiện {paper}?",
        ),
        (
            rf"{since}(?:,? thi|,)? {who} {_MADE}{_CARRY}{_END}",
            "{who} có văn bản thực hiện {paper}?",
        ),
        (
            rf"(?P<paper>\S[^?]{{0,200}}?\d[^,;:?]{{0,120}}?)(?:,| da| co|,? thi)* (?:co )?(?:bao nhieu|may) (?P<body>{fold(UNITS)})(?: nao)? {_MADE}{_CARRY}{_END}",
            "{paper} được những {body} nào triển khai?",
        ),
        (
            rf"(?:co )?(?:bao nhieu|may) (?P<body>{fold(UNITS)})(?: nao)? {_MADE}{_CARRY} {paper}{_END}",
            "Những {body} nào thực hiện {paper}?",
        ),
        (
            rf"(?:co )?(?:bao nhieu|may) (?P<body>{fold(UNITS)})(?: nao)? {_MAKE} {kind} {_CARRY} {paper}{_END}",
            "Những {body} nào có {kind} thực hiện {paper}?",
        ),
        (rf"{who} {_MADE}lam theo {paper}{_END}", "{who} thực hiện {paper}?"),
        (rf"{who} {_MAKE} {kind} lam theo {paper}{_END}", "{who} có {kind} thực hiện {paper}?"),
        (
            rf"(?P<paper>[^:]{{0,200}}?\d[^:]{{0,120}}?) ?: {who} {_MAKE} {kind}{_END}",
            "{who} có {kind} thực hiện {paper}?",
        ),
        (
            rf"(?P<paper>[^:]{{0,200}}?\d[^:]{{0,120}}?) ?: {place} {_MADE}{_CARRY}(?: theo| bang)? {kind}{_END}",
            "{who} có {kind} nào thực hiện {paper}?",
        ),
        (rf"(?P<about>[^:\d]{{6,160}}?) ?: {who} {_MAKE} {kind}{_END}", "{who} có {kind} về {about}?"),
        (
            rf"(?P<paper>\S[^?]{{0,200}}?\d[^,;:?]{{0,120}}?),? (?:duoc )?{who} {_MADE}lam(?: theo)?{_END}",
            "{paper} được {who} triển khai?",
        ),
    )
    return tuple((re.compile(shape), told) for shape, told in rows)


_PROJECTS: Final = late(r"(ban quản lý|ban quan ly) (?:dự án|du an)(?= (?:nào|nao)(?!\w))", re.IGNORECASE)
"""A board is asked for, not its projects."""
_MAY: Final = late(r"^(?:sau|tu|ke tu) |(?:^| )(?:bao nhieu|may) |:| lam(?: theo)?(?![a-z])")
"""What each shape cannot do without: quick to look for, while the shapes take long to compile."""
_OTHER_PAPER: Final = late(r"(?<![a-z])(?:nao|gi|ai)(?![a-z])")


def by_askers(text: str) -> str:
    """The question in the order that the grammar reads, or as it is: a long text is no such question. A match of each shape."""
    if len(text) > LONGEST:
        return text
    text = _PROJECTS.sub(r"\1", _without_number(text))
    folded = fold(text)
    for shape, told in _shapes() if _MAY.search(folded) else ():
        match = shape.match(folded)
        if match is None:
            continue
        parts = {name: text[slice(*match.span(name))].strip() for name in match.groupdict()}
        if _OTHER_PAPER.search(fold(parts.get("paper", ""))):
            continue  # something is asked of the paper itself
        if "who" in parts and not parts["who"][:1].isupper():
            parts["who"] = parts["who"][:1].upper() + parts["who"][1:]
        if told.startswith("{who}") or "kind" in parts:
            parts["kind"] = parts.get("kind", "").lower()
        return told.format(**parts)
    return text


_ASKS_WHO: Final = late(rf"(?:^|[ ,]){_BODY} nao(?![a-z])")


def _without_number(text: str) -> str:
    """A question for those who act, without the number of their papers that is asked for behind it."""
    folded = fold(text)
    tail = _TELL.search(folded)
    if tail is None or not tail.start() or not _ASKS_WHO.search(folded, 0, tail.start()):
        return text
    return f"{text[: tail.start()].rstrip(' ,')}?"
