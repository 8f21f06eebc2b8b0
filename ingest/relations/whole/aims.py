"""Whose aim a paper shares: the campaign that a decision of its grounds is for, or the matter that a decree rules.

Nothing is stated here in so many words, so all of it is `inherited`.
"""

from __future__ import annotations

import re
from typing import Final

from ingest.model import SELF
from ingest.relations.likely.features import may
from ingest.relations.naming.letters import letters_of
from ingest.relations.ranks import standing_of, standing_of_self
from ingest.relations.statements import Collector

_PLANS: Final = frozenset({"Kế hoạch", "Chương trình", "Chương trình hành động", "Chỉ thị"})
_DECISIONS: Final = frozenset({"Quyết định", "Kế hoạch", "Chỉ thị"})
_CIRCULARS: Final = frozenset({"Thông tư", "Thông tư liên tịch"})
_GUIDES: Final = re.compile(
    r"\s*(?:quy định (?:chi tiết )?(?:và )?)?hướng dẫn\s(?:(?:chi tiết|thực hiện|thi hành|một số nội dung)\s)?(?:(?:về\s)?việc\s|về\s)?",
    re.I,
)
_RULES: Final = re.compile(r"\s*(?:(?:về(?: việc)?|quy định(?: về)?(?: việc)?)\s)?", re.I)
_LEAST_WORDS: Final = 7
_ABOUT: Final = frozenset({"launches", "implements"})


def read_aims(c: Collector) -> None:
    """State whose aim the paper shares with its grounds. Linear in what is stated."""
    _read_campaigns(c)
    _read_matters(c)


def _read_campaigns(c: Collector) -> None:
    """ "Căn cứ Quyết định B về ban hành Kế hoạch tổ chức thực hiện Phong trào X; … ban hành Kế hoạch phát động Phong trào
    X": the plan carries out B."""
    if c.header.type not in _PLANS:
        return
    said = c.result()
    mine = {
        r.object
        for r in said
        if r.subject == SELF and r.rel in _ABOUT and r.object.kind == "campaign" and not r.inherited
    }
    above = {r.subject for r in said if r.rel in _ABOUT and r.object in mine and not r.inherited}
    own = standing_of_self(c.header)
    for r in said:
        if r.subject != SELF or r.rel != "based_on" or r.object not in above:
            continue
        low = may("implements", own, standing_of(c.citations[r.object.index]))
        if c.reader.judge.type_of(r.object) in _DECISIONS and low:
            c.say(SELF, "implements", r.object, (r.start, r.end), "shared-campaign", 0.6, True)


def _read_matters(c: Collector) -> None:
    """ "Thông tư hướng dẫn việc quản lý X", "Căn cứ Nghị định B về quản lý X": the circular guides the decree."""
    title = _GUIDES.match(c.header.title or "") if c.header.type in _CIRCULARS else None
    if title is None or any(r.subject == SELF and r.rel == "guides" for r in c.result()):
        return
    matter, words, _ = letters_of((c.header.title or "")[title.end() :])
    for r in c.result() if words >= _LEAST_WORDS else ():
        if r.subject != SELF or r.rel != "based_on" or r.object.kind != "citation":
            continue
        cited = c.citations[r.object.index]
        subject = cited.subject or ""
        lead = _RULES.match(subject)
        ruled, _, _ = letters_of(subject[lead.end() if lead else 0 :])
        if cited.type == "Nghị định" and ruled == matter:
            c.say(SELF, "guides", r.object, (r.start, r.end), "same-matter", 0.65, True)
