"""Short ways to go on with a talk, written out: "Còn báo cáo thì sao?", "Trong đó kế hoạch nào …", "Quyết định sửa đổi đó"."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from search.late_patterns import late
from search.questions import words as table
from search.questions.fold import fold
from search.questions.model import Previous
from search.questions.patterns import type_words

_AND: Final = late(r"(?:(?:the|vay|a) )?(?:con|thi) (?=[a-z])|(?:and )?(?:what|how) about ")
_AMONG: Final = late(
    r"(?:(?:trong|o) (?:so )?(?:do|nay|ay|(?:cac|nhung) (?:van ban|ke hoach|quyet dinh|nghi quyet|van ban do)(?: (?:do|nay|tren|ay))?)|among (?:them|these|those)|of (?:them|these|those))[ ,]+"
)


_AMONG_BEHIND: Final = late(
    r" trong (?:so )?(?:do|nay|ay|(?:cac|nhung) (?:van ban|ke hoach|quyet dinh|nghi quyet|thong tu) (?:do|nay|tren|ay|vua neu))(?![a-z])"
)


@lru_cache(maxsize=1)
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str]]:
    verbs = "|".join(
        fold("|".join(table.VERBS[rel]))
        for rel in ("amends", "replaces", "repeals", "corrects", "implements", "guides")
    )
    kinds = type_words()
    return (
        re.compile(rf"(?P<kind>{kinds})(?: (?:{verbs}))?(?: thi sao| the nao| nao| chua| khong)*[ ?.]*$"),
        re.compile(
            rf"(?<![a-z])(?P<told>(?:{kinds}) (?:{verbs})) (?:do|nay|ay)(?= (?:do|la|co|ban|duoc|bi|ky|noi|quy|het|con|ap)(?![a-z])|[ ?.]*$)"
        ),
    )


def gone_on(text: str, previous: Previous | None) -> tuple[str, tuple[str, ...]]:
    """A question of a talk as it would be asked alone, and the IRIs of the documents it is held to. As typed where
    nothing went before."""
    folded = fold(text)
    short, described = _patterns()
    lead = _AND.match(folded)
    if lead and previous and (previous.slots or previous.asked):
        whole = short.match(folded, lead.end())
        if whole:
            return f"văn bản đó có {text[slice(*whole.span('kind'))]} nào chưa?", ()
    if lead and re.match(rf"(?:cac |nhung )?(?:{type_words()})(?![a-z])", folded[lead.end() :]):
        text = text[lead.end() :]
        folded = fold(text)
    if previous is None:
        return text, ()
    behind = _AMONG_BEHIND.search(folded)
    if behind is not None and behind.start():
        text = f"{text[behind.start() + 1 : behind.end()]} {text[: behind.start()]}{text[behind.end() :]}"
        folded = fold(text)
    among = _AMONG.match(folded)
    iris = tuple(iri for s in previous.slots for iri in s.iris)
    if among and iris:
        return text[among.end() :], iris
    match = described.search(folded)
    if match:
        text = f"{text[: match.end('told')]} văn bản đó{text[match.end() :]}"
    return text, ()
