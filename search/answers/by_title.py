"""What a named paper approves or issues, told by its own title where that has no number: "Nghị quyết 5 phê duyệt đề án gì"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from search.answers import text as say
from search.answers.anchor import Anchor
from search.answers.proofs import self_facts
from search.answers.state import Reply, Work
from search.late_patterns import late
from search.questions.fold import fold
from search.questions.patterns import type_names, type_pattern

_DOES: Final[dict[str, str]] = {
    "approves": r"(?:phe duyet|phe chuan|thong qua|chap thuan|chuan y)(?: (?:dieu chinh|bo sung))?",
    "issues_with": r"(?:ban hanh|cong bo)(?: kem theo)?",
}
_TITLE: Final = {
    relation: late(rf"^(?:ve )?(?:viec )?(?P<does>{does}) (?P<what>\S.*)$")
    for relation, does in _DOES.items()
}


def done_by_title(work: Work, named: Sequence[Anchor]) -> Reply | None:
    """The reply that tells what the held papers named approve or issue by their titles; None where another relation is asked
    for, or no title says so. A title of another kind than is asked for tells nothing."""
    question = work.question
    relation = question.relations[0] if question.relations else ""
    if question.direction != "out" or relation not in _TITLE or question.guessed:
        return None
    told, cards = [], []
    for card in (c for a in named for c in a.cards if a.slot.number and c.held and c.title):
        title = card.title or ""
        match = _TITLE[relation].match(fold(title))
        if match is None:
            continue
        what = title[match.start("what") :]
        kind = type_pattern().match(fold(what))
        wanted = set(question.asked.types)
        other = bool(wanted and kind and not wanted & set(type_names(kind["t"])))
        if wanted and (kind is None or other) and not _names(what, question.asked.types):
            continue
        told.append(
            f"{say.label(card, full=True)} {title[match.start('does') : match.end('does')].lower()} {what}."
        )
        cards.append(card)
    return Reply(" ".join(told), tuple(self_facts(work, cards))) if told else None


def _names(what: str, types: Sequence[str]) -> bool:
    """Whether a kind is named in the title behind what is done."""
    return any(fold(kind) in fold(what) for kind in types)
