"""All agencies to whom a paper gives something to do: "Kế hoạch 112/KH-UBND giao nhiệm vụ cho cơ quan nào"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from kg.cards import DocumentCard
from search.answers import text as say
from search.answers.duty_words import BEFORE, DOES, HEAD, OTHERS
from search.answers.model import PassageText
from search.answers.sentences import Line, paragraphs_of
from search.late_patterns import late
from search.questions.fold import fold

_WHICH: Final = r"(?:ai|(?:nhung |cac )?(?:co quan|don vi|so|nganh|bo|dia phuong)(?:,? (?:co quan|don vi|nganh|dia phuong))* nao)"
ASKED: Final = late(
    rf"(?<![a-z])(?:giao|phan cong) (?:nhung )?(?:nhiem vu|viec|cong viec|trach nhiem)(?: cu the)?(?: thuc hien)? cho {_WHICH}(?![a-z])"
    rf"|(?<![a-z]){_WHICH} (?:duoc|co) (?:(?:phan cong|giao) )?(?:nhiem vu|viec|trach nhiem|phan cong)(?: thuc hien)?(?![a-z])"
)
_NAMED: Final = late(
    rf"(?!ban hanh(?![a-z])|quan (?:diem|ly|triet)|bao (?:cao|dam|ve|ton)|bao hiem (?:y te|that nghiep)(?![a-z])|nguoi (?!dung dau)){HEAD}(?![a-z])"
)
_BRACKETS: Final = late(r"\([^()]*\)")
_UNDONE: Final = late(r"(?:^| )(?:va|cac|da|cua|voi|do|duoc|theo|viec|cho|nham|tai|trong)$")
"""What stands before a word that is no verb of what is to be done there: "các tổ chức", "đã ban hành"."""
_LEADING: Final = late(
    r"(?: (?:tiep tuc|chu dong|se|can|phai|co trach nhiem|thuong xuyen|khan truong|kip thoi|nghiem tuc))+$"
)
_LONGEST: Final = 120
_FEWEST: Final = 2


def told_of_all(
    card: DocumentCard, passages: Sequence[PassageText]
) -> tuple[str, tuple[PassageText, ...]] | None:
    """A sentence that names the agencies whose items the paper has, and the passages these stand in; None where there are
    fewer than two. Linear in the paper."""
    found: dict[str, PassageText] = {}
    for passage in passages:
        for line in paragraphs_of(passage.text, passage.section):
            if fold(line.text).startswith("noi nhan"):
                break
            for name in _names(line):
                found.setdefault(name, passage)
    if len(found) < _FEWEST:
        return None
    text = f"{say.label(card, full=True)} giao nhiệm vụ cho: {'; '.join(found)}."
    return text, tuple(dict.fromkeys(found.values()))


def _names(line: Line) -> Iterator[str]:
    """The agency, or row of agencies, that a numbered paragraph gives something to do: its heading, what stands before its
    colon, or what stands before the verb that tells what to do."""
    if not line.marker or line.row:
        return
    lead = BEFORE.match(fold(line.text))
    text = _BRACKETS.sub(_blank, line.text[lead.end() :] if lead else line.text)
    plain = fold(text)
    if not _NAMED.match(plain) or text.isupper() or text.split()[0].lower() in OTHERS - {"bảo"}:
        return
    colon = plain.find(":")
    ends = [at for at in (colon, _verb(text, plain)) if at > 0]
    end = min(ends, default=len(plain) if line.heading else -1)
    name = " ".join(text[:end].split()).strip(" ,;:.") if 0 < end <= _LONGEST else ""
    if name and not name[-1].isdigit():
        idle = _LEADING.search(fold(name))
        yield name[: idle.start()] if idle else name


def _blank(found: re.Match[str]) -> str:
    """Brackets as spaces, unless they name agencies: "các sở còn chậm (Sở A, Sở B)"."""
    return found[0] if _NAMED.match(fold(found[0][1:])) else " " * len(found[0])


def _verb(text: str, plain: str) -> int:
    """Where the first verb begins that tells what an agency is to do; capitals belong to names ("Sở Xây dựng"). -1 for
    none."""
    for found in DOES.finditer(plain):
        at = found.start()
        if plain[at - 1 : at] == " " and text[at].islower():
            return -1 if _UNDONE.search(plain[:at].rstrip()) else at
    return -1
