"""To whom papers were sent: a held paper's "Kính gửi" and "Nơi nhận", and what those who cite one say of it."""

from __future__ import annotations

import re
from typing import Final

from kg.cards import DocumentCard
from search.answers.issued_by import plain_name
from search.answers.state import Work
from search.late_patterns import late

_ADDRESSED: Final = late(r"Kính gửi\s*:[^\S\n]*([^\n]*)((?:\n[^\S\n]*[-+•–][^\n]+)*)")
"""The line to whom a letter is addressed, and the rows of a list under it."""
_AS_ABOVE: Final = late(r"(?:Như (?:trên|kính gửi)|Lưu)\b", re.IGNORECASE)


def addressed(text: str) -> list[str]:
    """Those whom a letter addresses, as it names them."""
    found = _ADDRESSED.search(text)
    if found is None:
        return []
    rows = [found[1], *found[2].split("\n")]
    return [told for row in rows if (told := row.strip(" \t-+•–").rstrip(" .;:,/"))]


def recipients_of(work: Work, card: DocumentCard) -> list[str]:
    """Those to whom a held document is addressed, then those noted at its end. Reads its passages."""
    own = work.passages.of_document(card.iri) if card.held else ()
    called = next((told for passage in own if (told := addressed(passage.text))), [])
    noted = [t for t in work.view.recipients(card.iri) if not t.startswith("Lưu")]
    if called:  # "như trên" stands for them
        noted = [t for t in noted if not _AS_ABOVE.match(t.strip(" -"))]
    return list(dict.fromkeys([*called, *noted]))


_SENT: Final = late(
    r"[^.;]{0,60}?\b(?:gửi|trình)(?: cho| đến| tới)? (?P<whom>[^.;:]{3,160}?)(?= (?:về|để|đề nghị|yêu cầu|rà soát|báo cáo|xin|nhằm|triển khai)\b|[.;:]|$)"
)
"""Whom a paper that is cited was sent to, behind its number."""
_PARTED: Final = late(r"[,;\n(]| và (?=[A-ZĐ])|^-+")
_ALL: Final = late(r"^(?:cac|nhung|moi) ")


def sent_to(work: Work, card: DocumentCard, whom: str) -> bool:
    """Whether a document was sent to an agency, as typed. Reads the head of a held one, the places that cite another."""
    wanted = _name(whom)
    told = [_name(part) for one in _told(work, card) for part in _PARTED.split(one)]
    return any(name == wanted or name.startswith(f"{wanted} ") for name in told)


def _name(text: str) -> str:
    return _ALL.sub("", plain_name(text))


def _told(work: Work, card: DocumentCard) -> list[str]:
    if card.held:
        head = work.passages.head(card.iri)
        return [*(addressed(head.text) if head else ()), *work.view.recipients(card.iri)]
    told = []
    for place in work.view.mentions(card.iri):
        at = place.quote.find(card.number) if card.number else -1
        sent = _SENT.match(place.quote, at + len(card.number or "")) if at >= 0 else None
        if sent:
            told.append(sent["whom"])
    return told
