"""Campaigns that a table names: the cells under "Phong trào thi đua", "Tên cuộc vận động"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from ingest.campaigns.quotes import tidy
from ingest.tables import find_tables

_HEAD: Final = re.compile(
    r"(?:Tên\s)?(?:các\s)?(?P<kind>phong trào|cuộc vận động|đợt thi đua|chiến dịch)(?:\sthi đua)?(?:,\s(?:phong trào|cuộc vận động|đợt thi đua))?(?:\s(?:yêu nước|đã phát động|được phát động|thi đua))?",
    re.I,
)
_LEAD: Final = re.compile(
    r"(?:(?:Phong trào(?: thi đua)?|Cuộc vận động|Đợt thi đua|Chiến dịch)\s)?(?=[“\"\w])", re.I
)
_NO_NAME: Final = re.compile(r"(?:Tổng|Cộng|Tổng cộng|Khác|Không)(?!\w)", re.I)
_PAPER: Final = re.compile(r"\d\s?/|\bsố\s\d")
_WORDS: Final = range(2, 36)


def find_in_tables(clean: str) -> Iterator[tuple[str, str, int, int, bool]]:
    """Each campaign's name, kind, place and whether marks bound it. Linear in the tables."""
    for table in find_tables(clean):
        for column, head in enumerate(table.heads):
            named = _HEAD.fullmatch(head)
            for row in table.rows if named is not None else ():
                start, end = row[column]
                words = clean[start:end]
                lead = _LEAD.match(words)
                name = tidy(words[lead.end() if lead else 0 :].strip('“”" .;'))
                if len(name.split()) in _WORDS and not _NO_NAME.match(name) and not _PAPER.search(words):
                    kind = (
                        "cuộc vận động"
                        if named and named["kind"].lower() == "cuộc vận động"
                        else "phong trào thi đua"
                    )
                    yield name, kind, start, end, words[:1] in '“"'
