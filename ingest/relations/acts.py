"""What an amending paper does to single provisions: "1. Sửa đổi khoản 5 Điều 8 Nghị định …"."""

from __future__ import annotations

import re
from typing import Final

from ingest.model import SELF, Provision
from ingest.provisions_place import AMENDING
from ingest.relations.statements import Collector
from ingest.relations.words import BULLET

_STOPS: Final = re.compile(
    r"như sau|:|theo quy định|(?<!bỏ )(?<!đổi )(?<!sung )quy định tại|theo khoản|theo Điều|được (?:sửa đổi|bổ sung)|ban hành kèm theo"
)
_REPEALS: Final = re.compile(r"[bB]ãi bỏ(?!\s(?:cụm|từ|đoạn|các cụm|nội dung))|[hH]ủy bỏ")

_REPEALED_RULES: Final = re.compile(
    r"[bB]ãi bỏ (?:các |một số )?(?:quy định|nội dung|thủ tục|điều kiện|thành phần) "
)
_CARRIES: Final = re.compile(r"(?:thực hiện|triển khai)\s$")
_CORRECTS: Final = re.compile(r"[đĐ]ính chính")
_WHERE: Final = re.compile(r"(?:Tại|Ở)\s")


def _carried_out(c: Collector, provision: Provision) -> bool:
    """Whether the paper is only what an amended programme carries out: "nhiệm vụ … thực hiện Nghị quyết B"."""
    papers = c.marked.between(provision.start, provision.end + 400)
    token = next((t for t in papers if t.node == provision.target), None)
    return token is not None and bool(_CARRIES.search(c.clean, max(0, token.start - 12), token.start))


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
        article = c.layout.article(start)
        corrects = bool(_WHERE.match(c.clean, words) and article and _CORRECTS.search(article.title)) or bool(
            _CORRECTS.match(c.clean, words)
        )
        if (
            not (corrects or AMENDING.match(c.clean, words))
            or provision.start < words
            or not c.layout.acts_at(start)
        ):
            continue
        stop = _STOPS.search(c.clean, words, provision.end)
        rules = _REPEALED_RULES.match(c.clean, words)
        if stop and rules and stop.group() == "quy định tại":
            stop = _STOPS.search(c.clean, stop.end(), provision.end)
        if (stop and stop.start() < provision.start) or _carried_out(c, provision):
            continue
        verb = "corrects" if corrects else "repeals" if _REPEALS.match(c.clean, words) else "amends"
        end = c.clean.find("\n", provision.end)
        span = (start, end if end > 0 else len(c.clean))
        c.say(SELF, verb, provision.target, span, "provision", 0.95, False, provision.provision)
