"""Papers asked for by the campaigns of somebody, "kế hoạch nào triển khai các phong trào do Thủ tướng phát động", and
campaigns asked for by their order or by the one they are part of."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from search.late_patterns import late
from search.questions.fold import fold
from search.questions.model import Order, Question, Slot, Where
from search.questions.slots import slot_at
from search.questions.spans import Token

_CLASS: Final = late("(?P<q>[QUT])[AaYPI]*(?P<v>V)(?P<o>Q)[AaYd]*P?(?:V[AaYy]*)?$")


def of_campaigns(base: Question, tokens: Sequence[Token], shape: str) -> Question | None:
    """The question for papers that carry out the campaigns that an agency launched; None where none is asked. An agency
    behind the campaigns is theirs, whoever stands in front has issued the papers."""
    match = _CLASS.search(shape)
    if match is None or tokens[match.start("o")].slot.types != ("campaign",):
        return None
    asked = slot_at(tokens, match.start("q"))
    if asked.types == ("campaign",):
        return None
    theirs = tokens[match.start("o")].slot.issuers or tuple(
        name for t in tokens[match.start("o") :] for name in t.slot.issuers
    )
    if not theirs:
        return None
    front = [t.slot for t in tokens[: match.start("o")] if t.letter == "A"]
    loose = replace(base.loose, topic=(), issuers=tuple(dict.fromkeys(n for s in front for n in s.issuers)))
    return replace(
        base, kind="count" if tokens[match.start("q")].letter == "U" else "relation",
        relations=tokens[match.start("v")].relations, direction="in", asked=replace(asked, topic=()),
        anchors=(Slot(types=("campaign",), issuers=theirs),), loose=loose, rule="kế hoạch triển khai phong trào của ai",
    )  # fmt: skip


_HEAD: Final = r"(?:phong trao(?: thi dua)?(?: yeu nuoc)?|dot thi dua|cuoc van dong)"
_FIRST: Final = late(
    rf"(?:(?:cac|nhung|\d+) )?{_HEAD}(?: nao)?(?: duoc)?(?: phat dong)? (?:(?P<new>(?:moi|gan day|gan)(?: phat dong)? nhat)|(?P<old>(?:cu|som|lau) nhat|dau tien))(?: la (?:gi|phong trao nao|nao))?[ ?.!]*"
)
_PARTS: Final = late(
    rf"(?P<whole>{_HEAD} \S.*?) (?:gom|bao gom|co|duoc cu the hoa (?:bang|thanh)|chia thanh) (?:co )?(?:nhung |cac )?{_HEAD}(?: (?:cua )?(?:dia phuong|co so|thanh phan|nhanh|con|nganh|cap duoi))* nao(?: cua (?:dia phuong|co so))?[ ?.!]*"
)


def campaigns_by_place(text: str) -> Question | None:
    """The question for the newest or oldest campaigns, or for the parts of a named one; None for any other. Linear."""
    folded = fold(text)
    asked = Slot(types=("campaign",))
    first = _FIRST.fullmatch(folded)
    if first is not None:
        where = Where(
            order=Order("newest" if first["new"] else "oldest"), said=(first["new"] or first["old"],)
        )
        return Question(
            text, "campaign", asked=asked, direction="out", where=where, rule="phong trào mới nhất"
        )
    parts = _PARTS.fullmatch(folded)
    if parts is None:
        return None
    name = text[slice(*parts.span("whole"))].strip(' "“”')
    whole = Slot(name=name, campaign=True, surface=name)
    return Question(
        text, "campaign", asked=asked, anchors=(whole,), direction="out", rule="phong trào gồm phong trào nào"
    )
