"""How two papers hang together: "đường nối từ Nghị quyết 57-NQ/TW đến Kế hoạch 46/KH-UBND"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import product
from typing import Final

from kg.cards import DocumentCard, Edge
from kg.trees import shortest_way
from search.answers import text as say
from search.answers.facts import Fact, merged
from search.answers.state import Reply, Work
from search.late_patterns import late
from search.questions.fold import fold

_ASKS: Final = late(
    r"(?<![a-z])(?:duong (?:noi|lien ket|dan)|(?:moi )?lien (?:he|quan|ket)|noi (?:voi|tu)|ket noi)(?![a-z])"
)
_ALONE: Final = late(
    r"\W*(?:(?:hay |cho biet |chi ra |tim |ve |so do )*(?:con |cac )?(?:moi )?(?:duong|lien|quan|noi|ket|he|dan|giua|tu|den|toi|va|voi|nhau|co|nao|gi"
    r"|the|nhu|ra sao|la|khong|duoc|cua|hai|van ban)\W*)*"
)
"""What may stand beside the two papers where nothing else is asked."""
_STEPS: Final = 5
_CITED: Final = 2
_PAIRS: Final = 6
"""How far apart papers are looked for, by mere citing too only as far as one that cites both; and for how many pairs where a
number is that of several."""


def way_told(work: Work) -> Reply | None:
    """The shortest way between two papers that are named, for a question that asks nothing else; None otherwise. Cost: two
    look-ups for each paper within half the way of either end."""
    if len(work.anchors) != 2 or any(not a.cards for a in work.anchors) or not _asks(work):
        return None
    first, last = (a.cards for a in work.anchors)
    pairs = list(product(first, last))[:_PAIRS]
    way = _shortest(work, pairs, _STEPS, close=True) or _shortest(work, pairs, _CITED, close=False)
    told = f"{say.label(first[0])} đến {say.label(last[0])}"
    if not way:
        return Reply(say.absent(f"đường nối nào từ {told}"))
    steps = "; ".join(step(edge) for edge in way)
    ends = (e for edge in way for e in (edge.subject, edge.object))
    papers = dict.fromkeys(c for c in ends if isinstance(c, DocumentCard))
    facts = merged(Fact(card, e.rel, (e,)) for card in papers for e in way if card in (e.subject, e.object))
    between = f" qua {len(way) - 1} văn bản trung gian" if len(way) > 1 else ", trực tiếp"
    return Reply(f"Đường nối từ {told}{between}: {steps}.", tuple(facts))


def _shortest(
    work: Work, pairs: Sequence[tuple[DocumentCard, DocumentCard]], steps: int, *, close: bool
) -> list[Edge]:
    ways = (shortest_way(work.view, a.iri, b.iri, steps, close=close) for a, b in pairs)
    return min((way for way in ways if way), key=len, default=[])


def as_way(work: Work) -> Work:
    """The work with its question read as one of what ties papers."""
    return replace(work, question=replace(work.question, kind="related", relations=(), aspects=(), unread=()))


def _asks(work: Work) -> bool:
    text = work.question.text
    for anchor in work.anchors:
        if not anchor.slot.surface or anchor.slot.surface not in text:
            return False
        text = text.replace(anchor.slot.surface, " ", 1)
    plain = fold(text)
    return _ASKS.search(plain) is not None and _ALONE.fullmatch(plain) is not None


def step(edge: Edge) -> str:
    """A relation as a clause: "Kế hoạch số 8/KH-UBND thực hiện Nghị quyết số 57-NQ/TW"."""
    end = edge.object
    other = say.label(end, full=True) if isinstance(end, DocumentCard) else say.campaign_label(end.name)
    return f"{say.label(edge.subject, full=True)} {say.ACTIVE[edge.rel]} {other}"
