"""What an article of a ruling paper alters without naming itself, or through what another paper carries: "Khoản 2 Điều 5 B
được sửa đổi như sau:", "Sửa đổi danh sách ban hành kèm theo B", "Riêng B chỉ bị bãi bỏ Điều 4".

Nobody but the paper itself speaks in its articles, so what is done in them without a doer is done by it, to papers of
its own kind and of no office above its own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from ingest.model import SELF
from ingest.relations.ranks import rank, standing_of, standing_of_self
from ingest.relations.statements import Collector
from ingest.relations.validity.clauses import AGENTS, AMENDERS, Told
from ingest.relations.validity.frames import Frame, Slot
from ingest.relations.validity.own import is_own, told_by_self
from ingest.relations.validity.words import TITLE, VERB, act_of

_HELD: Final = r"(?:ban hành|phê duyệt|chấp thuận|thông qua|quyết định|thành lập|kiện toàn|công bố|công nhận|giao|phân bổ|quy định|nêu|ghi) (?:tại|theo|bằng|trong)"
_MOVES: Final = r"(?:nâng|hạ|giảm|tăng(?! cường)|thêm|bỏ|viết lại|quy định lại|xác định lại|tính lại|mở rộng|thu hẹp|đổi tên|(?:loại|gỡ|rút|đưa|chuyển)(?= [^§;.:]{2,200}? (?:ra khỏi|khỏi|vào) )|thay(?= [^§;.:]{2,200}? bằng ))(?!\w)(?! vào| mặt| vì| đổi)"
_TIE: Final = rf"(?: (?:ban hành |công bố |đính )?kèm theo|(?: (?:đã|được)){{1,2}} (?:[^\s§;.:()]+ ){{0,12}}?{_HELD}| {_HELD}| tại| vào| thuộc|(?<=hiệu lực) của|(?<=hiệu lực thi hành) của| (?:trước|sau) (?:Điều|khoản|điểm|Chương|Mục|Phụ lục) [^\s§]{{1,6}}(?: của)?| của(?= § như sau)| (?:Điều|khoản|điểm|Mục|mục|Chương|Phụ lục) [^\s§;.:()]{{1,6}}(?: của)?)"
_UNITS: Final = r"(?: (?:[đĐ]iều|[kK]hoản|[đĐ]iểm|[mM]ục|Chương|Phần|[pP]hụ lục|trang|dòng|số thứ tự) [^\s§;.:()]{1,6},?(?: và| của)?){0,6}"
_WHAT: Final = r"(?P<what> (?:[^§;.:()→]|(?<= [A-ZĐ])\.){2,300}?)"
_CARRIED: Final = re.compile(rf"(?<!\w)(?i:{VERB}){_WHAT}{_TIE}{_UNITS} (?P<head>§)")
"""In an article: "Sửa đổi danh sách … ban hành kèm theo §", "Bổ sung ông A vào Tổ công tác thành lập theo §"."""
_MOVED: Final = re.compile(rf"(?<!\w)(?P<verb>(?i:{_MOVES})){_WHAT}{_TIE}{_UNITS} (?P<head>§)")
"""In an article: "Nâng mức chi nêu tại §", "Đưa dự án A ra khỏi danh mục kèm theo §"."""
_EXTENDED: Final = re.compile(
    rf"(?<!\w)(?P<verb>(?i:kéo dài|gia hạn|lùi|rút ngắn))(?P<what>(?: thời (?:hạn|gian|điểm))?) (?:áp dụng|thực hiện|thi hành|(?:có )?hiệu lực)(?: thi hành)?(?: của| đối với)?(?: các)?{_UNITS} (?P<head>§)"
)
"""In an article: "Tiếp tục kéo dài thời hạn áp dụng §"."""
_OF_RULES: Final = re.compile(
    r"(?<!\w)(?:theo|căn cứ|phù hợp|nguồn|để|nhằm|đề nghị|như|được|bị|giao|có tên|thực hiện (?=[A-ZĐ]))(?!\w)"
)
"""Between an act and a paper that only rules how it is done: "Bổ sung kinh phí … từ nguồn giao tại §"."""
_RULES_ON: Final = re.compile(
    r"§[^§;.:()]{0,80}? (?:thực hiện|được|bị|phải|(?<!đến )khi|thì|trong (?:thời hạn|vòng|\d)|do [^§;.:()]{2,60} (?:quyết định|thực hiện|chủ trì|phê duyệt|xem xét))(?!\w)"
)
"""Behind an act that the paper only rules how to do: "Bổ sung giấy tờ quy định tại § trong 05 ngày"."""
_MADE_SO: Final = re.compile(
    r"§[^§;.:()]{0,160}?(?: như sau| cụ thể| thành| bằng| ra khỏi| xuống| lên| sang|:)"
)
_RULE_BOOKS: Final = frozenset(
    {"Luật", "Bộ luật", "Pháp lệnh", "Nghị định", "Thông tư", "Thông tư liên tịch"}
)
"""Papers whose articles mostly rule what others do; theirs are only the acts that say what comes instead."""
_SLIP: Final = re.compile(r"^ (?:các |những |một số )?(?:lỗi|sai sót|nhầm lẫn)(?!\w)")
_NEW: Final = r"(?: (?:các )?(?:cụm từ|từ|số|đoạn|nội dung|quy định)(?!\w)| ?$| ?[.;,:])"
_AS_FOLLOWS_BY: Final = re.compile(
    rf"(?P<head>§){{TITLE}} (?:nay )?(?:(?:được|bị) (?P<verb>sửa đổi|bổ sung|điều chỉnh|thay thế|thay|sửa|đổi|viết)(?:(?:,| và) (?:sửa đổi|bổ sung|thay thế|bãi bỏ)){{{{0,2}}}}(?: lại)?(?: một số (?:điều|khoản|nội dung))? (?:(?:cụ thể )?như sau|(?:thành|là|bằng|bởi){_NEW})"
    r"|(?P<measure>được|bị) (?:kéo dài|gia hạn|lùi|rút ngắn|nâng|tăng|giảm|hạ)(?: [^\s§;.:()]+){{0,3}}? (?:đến|lên|xuống|còn|thêm|từ)(?!\w)"
    r"|(?:được|bị) (?:bổ sung|sửa đổi|thay thế)(?: thêm)? (?:các )?(?:[đĐ]iều|[kK]hoản|[đĐ]iểm|[pP]hụ lục|[mM]ẫu|Chương|Mục) [^\s§;.:()]"
    r"|(?:được )?(?:đọc|ghi|viết)(?: lại)? (?:là|thành)(?!\w)|có thêm (?:khoản|điểm|điều|mục|đoạn|phụ lục|chương|[kK]hoản|Điều|Phụ lục|Chương)(?!\w))"
    r"|(?P<put>được (?:bổ sung|thêm|đưa|chèn) (?:vào|sau|trước)(?: (?:kèm theo|(?!theo )[^\s§;.:()]+)){{0,16}}? )(?P<into>§)".format(
        TITLE=TITLE
    )
)
"""In an article: "Khoản 2 Điều 5 § được sửa đổi như sau:", "Điều 7a được bổ sung vào sau Điều 7 §"."""
_MEASURE: Final = re.compile(
    r"(?:^|[.;:] ?)(?:Điều \w+\. )?(?:\d+\. )?(?:các |những )?(?:thời hạn|thời gian|thời điểm|hiệu lực|mức|tỷ lệ|định mức|số lượng|quy mô|chỉ tiêu|tổng mức)(?: (?!theo |do |được )[^\s§;.:()]+)* $",
    re.I,
)
"""Before a paper whose measures are altered: "Thời hạn nêu tại § được kéo dài đến …"."""
_PAUSED: Final = re.compile(
    rf"(?P<head>§){TITLE} (?:nay )?(?:tạm thời (?:không|chưa|ngừng|dừng|ngưng)(?: được)? (?:áp dụng|thi hành|thực hiện|có hiệu lực)|(?:được|bị) (?:tạm (?:dừng|ngừng|ngưng|đình chỉ|hoãn)|đình chỉ)(?!\w))(?! (?:[^\s§;.:()]+ ){{0,5}}(?:bởi|bằng|theo|tại) )"
)
"""In an article: "Việc thi hành § được tạm dừng"."""
_GONE_NOW: Final = re.compile(
    rf"(?P<head>§){TITLE} (?:(?:nay|đều|cùng|chính thức|đương nhiên|cũng|sẽ) )*(?P<verb>(?:được|bị) (?:bãi bỏ|h[ủu][ỷy] bỏ|thu hồi|thay thế)|hết hiệu lực|không còn (?:hiệu lực|giá trị|được áp dụng)|(?:chấm dứt|kết thúc) hiệu lực)(?: thi hành)?(?: toàn bộ)?(?= ?[.;,]| ?$| (?:kể )?từ| vào ngày)"
)
"""In an article: "§ bị bãi bỏ." """
_GONE_HEAD: Final = re.compile(
    r"(?:^|[.;] ?)(?:Điều \w+\. |\d+\. |[a-z]\) )?[hH]ết hiệu lực(?: thi hành)? (?:toàn bộ|một phần)(?: [^\s§;.:()]+){0,6}: (?P<head>§)"
)
"""In an article: "Hết hiệu lực một phần: §"."""
_TOLD_SO: Final = re.compile(
    r"(?<!\w)(?:trường hợp|nếu|khi|đề nghị|dự thảo|đã|trước|trong thời gian|đến|từ|theo|căn cứ|vì|do|mà|được|bị|thực hiện|áp dụng)(?!\w)",
    re.I,
)
"""In the clause before a paper that lapses: it is not this paper that says so now."""
_ONLY_PART: Final = re.compile(
    rf"(?:(?:[rR]iêng|[đĐ]ối với|[cC]òn) (?:với )?[^§.;:]{{0,60}}?(?P<head>§){TITLE}(?: thì)?|(?<=[.;] )(?P<next>§)) chỉ (?:(?:được|bị) )?(?P<verb>bãi bỏ|h[ủu][ỷy] bỏ|thay thế|sửa đổi, bổ sung|sửa đổi|bổ sung)(?!\w)"
)
"""In an article: "Riêng § chỉ bị bãi bỏ Điều 4"."""
_GONE_LIST: Final = re.compile(
    r"(?:^|[.;,] ?)(?:điều \w+\. |\d+\. |[a-z]\) )?(?:toàn bộ )?(?:các|những|\d{1,3}|hai|ba|bốn|năm) (?:văn bản|quyết định|nghị quyết|thông tư|nghị định|chỉ thị)(?: [^\s§.;:()]+){0,12}? (?<!đã )(?P<verb>(?:được|bị) (?:bãi bỏ|h[ủu][ỷy] bỏ|thay thế)|hết hiệu lực|chấm dứt hiệu lực|không còn (?:hiệu lực|giá trị))(?: [^\s§.;:()]+){0,12}?(?:(?:,? (?:bao )?gồm|,? là):?|:) (?P<head>§)",
    re.I,
)
"""In an article: "Các quyết định sau đây bị bãi bỏ: §"."""
_UNSURE: Final = re.compile(r"(?<!\w)(?:trường hợp|nếu|khi|đề nghị|dự thảo|sau khi)(?!\w)", re.I)
_NEAR: Final = 80
_AFTER: Final = 200


def told_in_article(c: Collector, frame: Frame, row: Frame, start: int) -> Iterator[Told]:
    """What a line of an article that begins at `start` alters; `row` is its frame as for `told_of_itself`. Linear in the line but for the acts' bounded reach."""
    if c.page or c.consolidates or start >= c.text.body_end or not c.layout.acts_at(start):
        return
    if frame.words.lstrip().startswith(("Căn cứ", "Xét", "Theo đề nghị")):
        return
    for told in (*_carried(c, row), *_altered(row), *_ended(row)):
        if _of_own_level(c, told.head):
            yield told


def _carried(c: Collector, row: Frame) -> Iterator[Told]:
    """What is amended of what another paper carries."""
    for match in (m for p in (_CARRIED, _MOVED, _EXTENDED) for m in p.finditer(row.words)):
        alters = match.re is not _CARRIED or act_of(match["verb"].lower()) == "amends"
        if not alters or _OF_RULES.search(match["what"]) or not is_own(c, row, match, True, carried=True):
            continue
        told = (match.start("head"), min(len(row.words), match.start("head") + _AFTER))
        rules = (
            match.re is not _EXTENDED
            and c.header.type in _RULE_BOOKS
            and not _MADE_SO.match(row.words, *told)
        )
        if rules or _RULES_ON.match(row.words, *told):
            continue
        verb = "corrects" if _SLIP.match(match["what"]) else "amends"
        yield replace(told_by_self(row, match, "passive"), verb=verb)


def _altered(row: Frame) -> Iterator[Told]:
    """What is said to be altered or paused without a doer."""
    for pattern, verb in ((_AS_FOLLOWS_BY, "amends"), (_PAUSED, "suspends")):
        for match in pattern.finditer(row.words):
            sign = match.start("head") if match["head"] else match.start("into")
            before = row.words[max(0, sign - _NEAR) : sign]
            measured = match.groupdict().get("measure")
            if not _UNSURE.search(before) and not (measured and not _MEASURE.search(before)):
                yield _told(row, sign, verb, match.start())
    for match in _ONLY_PART.finditer(row.words):
        sign = match.start("head") if match["head"] else match.start("next")
        yield _told(row, sign, act_of(match["verb"]), match.start("verb"))


def _ended(row: Frame) -> Iterator[Told]:
    """What is said to end without a doer."""
    for match in _GONE_LIST.finditer(row.words):
        yield told_by_self(row, match, "passive")
    for match in _GONE_HEAD.finditer(row.words):
        yield _told(row, match.start("head"), "repeals", match.start())
    for match in _GONE_NOW.finditer(row.words):
        sign = match.start("head")
        clause = max(row.words.rfind(stop, 0, sign) for stop in (". ", "; ", ", ", "§")) + 1
        if sign - clause > _NEAR or _TOLD_SO.search(row.words, clause, sign):
            continue
        if AMENDERS.search(row.words, max(0, sign - AGENTS), sign):
            continue
        if _UNSURE.search(row.words, sign, match.start("verb")):
            continue  # "§ về lệ phí cho đến khi bị thay thế"
        verb = "replaces" if match["verb"].endswith("thay thế") else "repeals"
        yield _told(row, sign, verb, match.start("verb"))


def _told(row: Frame, sign: int, verb: str, at: int) -> Told:
    place = row.places[at]
    return Told(
        Slot(((SELF, place),), place, place), verb, row.slot(sign), place, verb != "amends", "passive"
    )


def _of_own_level(c: Collector, slot: Slot) -> bool:
    """Whether papers are of the kind of this one, and of an office not above its own: what it may alter itself."""
    own = standing_of_self(c.header)
    return all(
        c.reader.judge.kin(SELF, node)
        and node.kind == "citation"
        and rank(own, standing_of(c.citations[node.index])) != "below"
        for node in slot.nodes
    )
