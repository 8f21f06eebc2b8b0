"""What an amending paper does to single provisions: "1. Sửa đổi khoản 5 Điều 8 Nghị định …"."""

from __future__ import annotations

import re
from typing import Final

from ingest.model import SELF
from ingest.provisions_place import AMENDING
from ingest.relations.statements import Collector
from ingest.relations.words import BULLET

_STOPS: Final = re.compile(
    r"như sau|:|theo quy định|(?<!bỏ )(?<!đổi )(?<!sung )quy định tại|theo khoản|theo Điều|được (?:sửa đổi|bổ sung)|ban hành kèm theo"
)
_REPEALS: Final = re.compile(r"[bB]ãi bỏ(?!\s(?:cụm|từ|đoạn|các cụm|nội dung))|[hH]ủy bỏ")


def read_acts(c: Collector) -> None:
    """State every provision that an item of the paper itself amends or repeals. Linear in the provisions."""
    if not c.layout.ruling:
        return
    for provision in c.provisions:
        if provision.target == SELF or provision.start >= c.text.body_end or c.layout.quoted(provision.start):
            continue
        start = c.clean.rfind("\n", 0, provision.start) + 1
        bullet = BULLET.match(c.clean, start)
        words = bullet.end() if bullet else start
        if not AMENDING.match(c.clean, words) or provision.start < words:
            continue
        stop = _STOPS.search(c.clean, words, provision.end)
        if stop and stop.start() < provision.start:
            continue
        verb = "repeals" if _REPEALS.match(c.clean, words) else "amends"
        end = c.clean.find("\n", provision.end)
        span = (start, end if end > 0 else len(c.clean))
        c.say(SELF, verb, provision.target, span, "provision", 0.95, False, provision.provision)
