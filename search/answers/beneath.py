"""What stands under a heading: a heading answers nothing itself, the text below it may."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from search.answers.model import PassageText
from search.answers.sentences import sentences_of
from search.answers.telling import Told
from search.late_patterns import late

_OPENING: Final = late(r"(?:Căn cứ|Thực hiện|Kính gửi|Theo đề nghị|Xét)(?!\w)")
"""How the text under a paper's own title begins: the title tells more."""
_MOST: Final = 600
_NEXT: Final = 3
"""How many characters are told, and how many passages behind the heading's own are looked at."""


def beneath(told: Told, own: Sequence[PassageText]) -> str:
    """The sentences that stand under the heading that `told` is, up to some 600 characters; empty where it is none or
    nothing stands there. `own`: the passages of its document in their order."""
    if told.plain:
        return ""
    at = next((i for i, p in enumerate(own) if p.id == told.passage.id), None)
    passages = own[at : at + 1 + _NEXT] if at is not None else [told.passage]
    out: list[str] = []
    for text in _after(told, passages):
        if out and sum(map(len, out)) + len(text) > _MOST:
            break
        out.append(text)
    return "" if out and _OPENING.match(out[0]) else " ".join(out)


def _after(told: Told, passages: Sequence[PassageText]) -> Iterator[str]:
    """The plain sentences behind a heading, as long as they stand in its section."""
    heading = " ".join(told.text.split())
    within = f"{told.passage.section} › ".lstrip(" ›")
    for number, passage in enumerate(passages):
        if number and heading not in passage.section and not passage.section.startswith(within):
            return
        behind = number > 0
        for sentence in sentences_of(passage.text, passage.section):
            if not behind:
                behind = sentence.text == told.text
            elif sentence.plain:
                yield sentence.text
