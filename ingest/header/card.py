"""The card that portals of law print over a paper: "Số hiệu | 05/2025/NQ-HĐND", "Người ký: Cao Thị An".

It fills only what the paper's own head and foot leave open: text copied from a portal often lacks the signature.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from ingest.agencies.reading import named_at
from ingest.dates import parse as parse_date
from ingest.letters import LOWER, UPPER
from ingest.model import Header
from ingest.symbols import parse
from ingest.types import canonical_type

_LABELS: Final = r"Số(?: ký)? hiệu|Số/Ký hiệu|Loại văn bản|Nơi ban hành|Cơ quan ban hành|Người ký|Ngày ban hành|Ngày hiệu lực|Ngày có hiệu lực|Tình trạng|Trích yếu|Lĩnh vực|Ngày công báo|Số công báo"
_FIELD: Final = re.compile(
    rf"(?:^|[|\s])(?P<label>{_LABELS})\s?[:|]\s?(?P<value>.{{1,200}}?)(?=\s?\||\s(?:{_LABELS})\s?:|$)"
)
_NAME: Final = re.compile(rf"[{UPPER}][{LOWER}]*(?:\s[{UPPER}][{LOWER}]*){{1,4}}")
_CARD_LINES: Final = 40


def read_card(lines: Sequence[str]) -> dict[str, str]:
    """The labelled values of the first lines; {} unless both a number and another label stand there."""
    found: dict[str, str] = {}
    for line in lines[:_CARD_LINES]:
        if len(line) <= 400 and (":" in line or "|" in line):
            for match in _FIELD.finditer(line):
                found.setdefault(match["label"], match["value"].strip(" ,;"))
    return found if len(found) >= 3 and any(label.startswith("Số") for label in found) else {}


def with_card(header: Header, lines: Sequence[str]) -> Header:
    """The header with type, number, date, issuer, signer and title of the card where it has none."""
    if all((header.type, header.number, header.date, header.issuer, header.signer, header.title)):
        return header
    card = read_card(lines)
    if not card:
        return header
    number = card.get("Số hiệu") or card.get("Số ký hiệu") or card.get("Số/Ký hiệu")
    symbol = parse(number) if number else None
    body = card.get("Cơ quan ban hành") or card.get("Nơi ban hành") or ""
    agency = named_at(body, 0, None)
    name = _NAME.fullmatch(card.get("Người ký", ""))
    return replace(
        header,
        type=header.type or canonical_type(card.get("Loại văn bản", "")),
        number=header.number or (symbol.text if symbol else None),
        date=header.date or parse_date(card.get("Ngày ban hành", "")),
        issuer=header.issuer or (agency.name if agency and agency.end >= len(body) else None),
        signer=header.signer or (name.group() if name else None),
        title=header.title or card.get("Trích yếu"),
    )
