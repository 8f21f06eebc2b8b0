"""What an article of a ruling paper alters without naming itself, or through what another paper carries: "Khoản 2 Điều 5 B
được sửa đổi như sau:", "Sửa đổi danh sách ban hành kèm theo B", "Riêng B chỉ bị bãi bỏ Điều 4".

Nobody but the paper itself speaks in its articles, so what is done in them without a doer is done by it, to papers of
its own kind and of no office above its own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from ingest.model import SELF
from ingest.relations.ranks import rank, standing_of, standing_of_self
from ingest.relations.statements import Collector
from ingest.relations.validity.clauses import Told
from ingest.relations.validity.frames import Frame, Slot, without_brackets
from ingest.relations.validity.own import is_own, told_by_self
from ingest.relations.validity.rows import with_rows
from ingest.relations.validity.words import TITLE, VERB, act_of

_HELD: Final = r"(?:ban hành|phê duyệt|chấp thuận|thông qua|quyết định|thành lập|kiện toàn|công bố|công nhận|giao|phân bổ|quy định|nêu|ghi) (?:tại|theo|bằng|trong)"
_CARRIED: Final = re.compile(
    rf"(?<!\w)(?i:{VERB})(?P<what> (?:[^§;.:()→]|(?<= [A-ZĐ])\.){{2,300}}?)(?: (?:ban hành |công bố |đính )?kèm theo|(?: (?:đã|được)){{1,2}} (?:[^\s§;.:()]+ ){{0,12}}?{_HELD}| {_HELD}| tại| vào|(?<=hiệu lực) của|(?<=hiệu lực thi hành) của| của(?= § như sau)) (?P<head>§)"
)
"""In an article: "Sửa đổi danh sách … ban hành kèm theo §", "Bổ sung ông A vào Tổ công tác thành lập theo §"."""
_OF_RULES: Final = re.compile(
    r"(?<!\w)(?:theo|căn cứ|phù hợp|nguồn|để|nhằm|đề nghị|như|được|bị|giao|có tên|thực hiện (?=[A-ZĐ]))(?!\w)"
)
"""Between an act and a paper that only rules how it is done: "Bổ sung kinh phí … từ nguồn giao tại §"."""
_AS_FOLLOWS_BY: Final = re.compile(
    rf"(?P<head>§){TITLE} (?:nay )?(?:được|bị) (?P<verb>sửa đổi|bổ sung|điều chỉnh|thay thế|thay|sửa)(?:(?:,| và) (?:sửa đổi|bổ sung|thay thế|bãi bỏ)){{0,2}}(?: lại)?(?: một số (?:điều|khoản|nội dung))? (?:(?:cụ thể )?như sau|(?:thành|là|bằng|bởi)(?: (?:các )?(?:cụm từ|từ|số|đoạn)(?!\w)| ?$| ?[.;,]))"
    r"|(?P<put>được (?:bổ sung|thêm|đưa|chèn) (?:vào|sau|trước)(?: (?:kèm theo|(?!theo )[^\s§;.:()]+)){0,16}? )(?P<into>§)"
)
"""In an article: "Khoản 2 Điều 5 § được sửa đổi như sau:", "Điều 7a được bổ sung vào sau Điều 7 §"."""
_ONLY_PART: Final = re.compile(
    rf"(?:(?:[rR]iêng|[đĐ]ối với|[cC]òn) (?:với )?[^§.;:]{{0,60}}?(?P<head>§){TITLE}(?: thì)?|(?<=[.;] )(?P<next>§)) chỉ (?:(?:được|bị) )?(?P<verb>bãi bỏ|h[ủu][ỷy] bỏ|thay thế|sửa đổi, bổ sung|sửa đổi|bổ sung)(?!\w)"
)
"""In an article: "Riêng § chỉ bị bãi bỏ Điều 4"."""
_GONE_LIST: Final = re.compile(
    r"(?:^|[.;] ?)(?:điều \w+\. |\d+\. |[a-z]\) )?(?:toàn bộ )?(?:các|những|\d{1,3}|hai|ba|bốn|năm) (?:văn bản|quyết định|nghị quyết|thông tư|nghị định|chỉ thị)(?: [^\s§.;:()]+){0,12}? (?<!đã )(?P<verb>(?:được|bị) (?:bãi bỏ|h[ủu][ỷy] bỏ|thay thế)|hết hiệu lực|chấm dứt hiệu lực)(?: [^\s§.;:()]+){0,12}?(?:(?:,? (?:bao )?gồm|,? là):?|:) (?P<head>§)",
    re.I,
)
"""In an article: "Các quyết định sau đây bị bãi bỏ: §"."""
_UNSURE: Final = re.compile(r"(?<!\w)(?:trường hợp|nếu|khi|đề nghị|dự thảo|sau khi)(?!\w)", re.I)
_NEAR: Final = 80


def told_in_article(c: Collector, frame: Frame, start: int) -> Iterator[Told]:
    """What a line of an article that begins at `start` alters. Linear in the line but for the acts' bounded reach."""
    if c.page or c.consolidates or start >= c.text.body_end or not c.layout.acts_at(start):
        return
    row = with_rows(without_brackets(frame))
    for match in _CARRIED.finditer(row.words):
        alters = act_of(match["verb"].lower()) == "amends" and not _OF_RULES.search(match["what"])
        own = alters and _of_own_level(c, row.slot(match.start("head")))
        if own and is_own(c, row, match, True, carried=True):
            yield told_by_self(row, match, "passive")
    for match in _AS_FOLLOWS_BY.finditer(row.words):
        sign = match.start("head") if match["head"] else match.start("into")
        if _of_own_level(c, row.slot(sign)) and not _UNSURE.search(row.words, max(0, sign - _NEAR), sign):
            at = row.places[match.start("verb" if match["head"] else "put")]
            yield Told(Slot(((SELF, at),), at, at), "amends", row.slot(sign), at, False, "passive")
    for match in _ONLY_PART.finditer(row.words):
        sign = match.start("head") if match["head"] else match.start("next")
        at = row.places[match.start("verb")]
        if _of_own_level(c, row.slot(sign)):
            yield Told(Slot(((SELF, at),), at, at), act_of(match["verb"]), row.slot(sign), at, True, "active")
    for match in _GONE_LIST.finditer(row.words):
        if _of_own_level(c, row.slot(match.start("head"))):
            yield told_by_self(row, match, "passive")


def _of_own_level(c: Collector, slot: Slot) -> bool:
    """Whether papers are of the kind of this one, and of an office not above its own: what it may alter itself."""
    own = standing_of_self(c.header)
    return all(
        c.reader.judge.kin(SELF, node)
        and node.kind == "citation"
        and rank(own, standing_of(c.citations[node.index])) != "below"
        for node in slot.nodes
    )
