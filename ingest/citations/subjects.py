"""The subject (trích yếu) that follows a citation: "... về nhiệm vụ năm 2024", "... quy định mức lương tối thiểu".

It begins right after number, date and issuer with one of the words titles begin with, or a quoted title, and
ends with the sentence, the list item, or where the main clause goes on ("..., UBND thành phố đã ban hành").
"""

from __future__ import annotations

import re
from typing import Final

from ingest.citations.anchor import Anchor
from ingest.citations.reading import Reading
from ingest.citations.sessions import PLENUM
from ingest.letters import LOWER, UPPER
from ingest.types import LAW_TYPES, TYPE_PATTERN

_START: Final = re.compile(
    r"(?:[\s,:\-]{0,4}[“\"]|[\s,(:\-]{0,4}(?:[Vv]/v|[Vv]ề|[Qq]uy\s+định)(?!\w)|(?:[\s(:\-]{0,4}|,\s(?=["
    + UPPER
    + r"])(?!\w+\s\w+\s(?:số\s|\w+\ssố\s|\d)))(?:[Bb]an\s+hành|[Tt]hi\s+hành|[Hh]ỏi|kèm\s+theo|[Gg]iải\s+đáp|[Tt]rả\s+lời|[Pp]hê\s+duyệt|[Tt]hực\s+hiện|[Tt]riển\s+khai|[Ss]ửa\s+đổi|[Bb]ổ\s+sung|[Hh]ướng\s+dẫn|[Tt]ổ\s+chức|"
    r"[Pp]hát\s+động|[Gg]iao|[Cc]ông\s+bố|[Kk]iện\s+toàn|[Đđ]ề\s+nghị|[Tt]hành\s+lập|[Tt]ăng\s+cường|[Đđ]ẩy\s+(?:mạnh|nhanh|lùi)|[Cc]hấn\s+chỉnh|[Bb]ãi\s+bỏ|[Bb]áo\s+cáo|[Tt]hông\s+qua|"
    r"[Bb]ổ\s+nhiệm|[Pp]hân\s+công|[Đđ]iều\s+chỉnh|[Cc]hủ\s+trì|[Hh]ỗ\s+trợ|[Tt]hí\s+điểm|[Xx]ây\s+dựng|[Tt]uyên\s+truyền|[Tt]ham\s+gia|[Tt]iếp\s+tục(?!\s+(?:được|có|bị|là))|[Cc]hấp\s+thuận|[Pp]hòng,\s+chống|"
    r"[Cc]hương\s+trình|[Đđ]ề\s+án|[Dd]anh\s+mục|[Kk]ế\s+hoạch|[Hh]ợp\s+nhất|[Đđ]ính\s+chính|[Gg]ửi|[Tt]ập\s+trung|[Nn]âng\s+cao|[Qq]uản\s+lý|[Cc]ho\s+ý\s+kiến|[Gg]ia\s+hạn|[Cc]ử|[Tt]ặng|[Kk]hen|[Cc]ông\s+nhận|"
    r"[Cc]ập\s+nhật|[Kk]éo\s+dài|[Tt]ạm\s+(?:ngưng|dừng)|[Đđ]ặt\s+tên|[Xx]ếp\s+hạng|[Dd]uyệt|[Ưư]u\s+đãi|[Mm]ột\s+số|[Cc]huyển|[Hh]ủy|[Tt]hu\s+hồi|[Gg]iải\s+thể|[Ss]áp\s+nhập|[Ss]ắp\s+xếp|"
    r"[Pp]hân\s+(?:bổ|cấp|định|quyền|loại)|[Cc]ắt\s+giảm|[Đđ]ơn\s+giản\s+hóa|[Ủủ]y\s+quyền|[Bb]ảo\s+đảm|[Đđ]ảm\s+bảo|[Kk]hắc\s+phục|[Rr]à\s+soát|[Xx]ử\s+lý|[Yy]êu\s+cầu|[Mm]ời|[Xx]in|[Cc]ho\s+phép|[Cc]hỉ\s+đạo|[Đđ]ôn\s+đốc|"
    r"[Tt]ổng\s+kết|[Ss]ơ\s+kết|[Đđ]ánh\s+giá|[Bb]iểu\s+dương|[Tt]ôn\s+vinh|[Kk]ỷ\s+niệm|[Hh]ọc\s+tập|[Tt]ập\s+huấn|[Vv]ận\s+động|[Hh]ưởng\s+ứng|[Kk]iểm\s+tra|[Tt]hanh\s+tra|[Gg]iám\s+sát|[Đđ]ổi\s+mới|[Hh]oàn\s+thiện|[Mm]ở\s+rộng|[Hh]uy\s+động|[Ứứ]ng\s+dụng|[Tt]riệt\s+để|"
    r"[Ứứ]ng\s+(?:phó|cứu)|[Pp]hát\s+triển|[Pp]hát\s+huy|[Cc]ải\s+(?:cách|thiện)|[Cc]ụ\s+thể\s+h(?:óa|oá)|[Tt]hể\s+chế\s+h(?:óa|oá)|[Đđ]ào\s+tạo|[Bb]ồi\s+dưỡng|[Đđ]ầu\s+tư|"
    r"[Gg]iải\s+quyết|[Kk]huyến\s+khích|[Kk]ết\s+nối|[Nn]ghiên\s+cứu|[Pp]hối\s+hợp|[Tt]inh\s+giản|[Tt]rợ\s+giúp|[Tt]ri\s+ân|[Vv]inh\s+danh|[Xx]ác\s+định|[Xx]úc\s+tiến|[Tt]ruyền\s+thông|"
    r"[Bb]ảo\s+(?:vệ|tồn|trợ)|[Gg]iảm|[Mm]iễn|[Tt]iết\s+kiệm|[Pp]hổ\s+biến|[Pp]hòng\s+ngừa|[Kk]iểm\s+soát|[Cc]hăm\s+(?:sóc|lo)|[Hh]ội\s+nhập|[Cc]ơ\s+cấu\s+lại|[Tt]ái\s+cơ\s+cấu|[Ll]ấy\s+ý\s+kiến|[Tt]rưng\s+bày|[Tt]húc\s+đẩy|[Gg]iải\s+thích(?=\s+(?:một\s+số|[Đđ]iều|khoản|[Ll]uật|Bộ\s+luật|Hiến)\s)|[Pp]hê\s+chuẩn|thông\s+báo\s+(?:[Kk]ết\s+luận|ý\s+kiến)|[Kk]ết\s+luận\s+(?:phiên|cuộc|buổi|kỳ)|[Ll]ãnh\s+đạo|[Qq]uán\s+triệt|[Tt]uyển\s+(?:dụng|sinh|chọn|quân)|[Tt]r(?:ao|uy)\s+tặng|[Xx]ét\s+(?:tặng|công\s+nhận|khen)|[Kk]hảo\s+sát|[Nn]hân\s+rộng|[Đđ]iều\s+động|[Ll]uân\s+chuyển|chia(?=\s+\d)|việc\s+[^\W\d_]+\s+[^\W\d_]+)(?!\w)|,\sthông\s+báo\s+[Kk]ết\s+luận\s)"
)
_WHERE: Final = re.compile(
    r"[\s,(:\-]{0,4}(?:(?:quy\s+định|sửa\s+đổi(?:,\s+bổ\s+sung)?|bổ\s+sung)\s+(?:tại|trong|ở)(?!\w)|quy\s+định\s?:|thực\s+hiện\s+theo\s|gửi\s+qua\s)"
)
"""What a provision says or where it stands, and no title."""
_SENTENCE_END: Final = re.compile(
    r"(?<=(?:19|20)\d\d)\.(?=\s)|[.!?](?=\s+[" + UPPER + r"“\"\-+(]|\s*$|\n)|\n|;|(?<=\w)\.\.\.|…"
)
_CLAUSE: Final = re.compile(
    r"(?=[\s,:()])(?:,\s+(?:(?:UBND|HĐND|Ủy\s+ban\s+nhân\s+dân|Hội\s+đồng|thành\s+phố|Thành\s+phố|tỉnh|toàn\s+(?:tỉnh|huyện|thành\s+phố|xã)|Phòng\s(?=["
    + UPPER
    + r"])|Uỷ\s+ban|Thành\s+ủy|Tỉnh\s+ủy|Bộ|Sở|Chính\s+phủ|Thủ\s+tướng|Ban|Chủ\s+tịch|Thanh\s+tra|Công\s+an|Cục|Trung\s+tâm|Văn\s+phòng|Đảng|Mặt\s+trận|các\s+cơ\s+quan|các\s+cấp|các\s+địa\s+phương|các\s+sở|các\s+đơn\s+vị)[^,.;]{0,80}?"
    r"(?:đã|ban\s+hành|báo\s+cáo|xây\s+dựng|tiếp\s+tục|triển\s+khai|tổ\s+chức|phối\s+hợp|yêu\s+cầu|hướng\s+dẫn|chỉ\s+đạo|quyết\s+định|thống\s+nhất|hiện\s+có|hiện\s+nay|tập\s+trung)|(?:giai\s+đoạn|thời\s+gian)\s+(?:vừa\s+)?qua|trong\s+thời\s+gian\s+qua|những\s+năm\s+qua|với\s+(?:\d|chỉ\s+tiêu\s|tổng\s+(?:số|kinh|mức|giá))|đã\s|dự\s+kiến|theo\s+đó|tuy\s+nhiên|trong\s+đó|từ\s+đó|qua\s+đó|bám\s+sát|góp\s+phần|nhằm|đồng\s+thời|cụ\s+thể|như\s+sau|đến\s+nay)"
    r"|,?\s+thì\s|,\s+thay\s+thế\s+(?:cho|các|những|Kế|Quyết|Nghị|Chỉ|Chương|Hướng|Công)\s|\s+(?:nay\s+)?đã\s+(?:hết|bị|được|có|chấm\s+dứt|đề\s+cập|nêu\s+rõ|chỉ\s+rõ|đi\s+vào|góp\s+phần)\s|\s+được\s+ban\s+hành(?=\s+(?:ngày|năm|từ|nhằm|để)\s)|\s+và\s+(?:(?:xét|theo)\s+đề\s+nghị|(?:ý\s+kiến|chỉ\s+đạo)(?:\s+chỉ\s+đạo)?)\s+của|(?<=”)(?:\s+nhằm\s|,\s+(?:Uỷ|Ủy)\s+ban|,\s+các\s+(?:đơn\s+vị|địa\s+phương|cấp)|\s+(?:Đây|Đó)\s+là\s)|\s+là\s+(?:căn\s+cứ|cơ\s+sở)\s+(?:để|cho|pháp)"
    r"|,\s+ngày\s\d{1,2}(?:\stháng\s|/)\d{1,2}(?:\snăm\s|/)\d{4},?\s(?=["
    + UPPER
    + r"][^,.;:()\n]{2,80}?\s(?:đã\s|vừa\s)?(?:ban\shành|có|ký)\s)"
    r"|,?\s+(?:hết|có|chấm\s+dứt)\s+hiệu\s+lực\s+(?:thi\s+hành\s+)?(?:kể\s+)?từ|,?\s+(?:đã\s+)?(?:[Đđ]ược|bị)\s+(?:sửa\s+đổi|thay\s+thế|bổ\s+sung|bãi\s+bỏ|hợp\s+nhất)"
    r"|\s+(?:như\s+sau|cụ\s+thể\s+như\s+sau)\s*:|:\s*(?=\n|-|\+|a\)|1\.)|\)(?=\s*[;.,]|\s+(?:và|để|trên|đã|được)\b)|\((?:thay\s+thế|[Ss]au\s+đây|gọi|cũ|kèm|(?:Nghị\s+quyết|Chỉ\s+thị|Nghị\s+định|Quyết\s+định|Đề\s+án|Kế\s+hoạch|Kết\s+luận)\s+(?:số\s+)?\d))"
)
_WHOLE: Final = re.compile(
    r"(?:trong\s+tình\s+hình\s+mới|(?:giai\s+đoạn|nhiệm\s+kỳ)\s+\d{4}\s?[-–]\s?\d{4}|năm\s+(?:19|20)\d\d|năm\s+học\s+\d{4}\s?[-–]\s?\d{4}"
    r"|trên\s+địa\s+bàn\s+(?:tỉnh|thành\s+phố|cả\s+nước|huyện|quận|xã|phường)(?:\s[" + UPPER + r"]\w*){0,3})"
    r"(?P<on>\s+(?:(?:và\s+)?(?:quán\s+triệt|chỉ\s+đạo|tổ\s+chức\s+(?:triển|thực|phát|quán|tuyên)|triển\s+khai(?:,|\s+(?:đến|tới|thực\s+hiện|quán|đồng|sâu|nghiêm|có|các\s+nội))|yêu\s+cầu|tham\s+mưu|phát\s+động)"
    r"|đến\s+(?:các|toàn|từng|tận|cán|đảng|nhân|mọi|100)|giao\s+|tạo\s+|góp\s+phần|mang\s+lại|nhằm\s+|để\s+|đã\s+|đang\s+|là\s+|có\s+(?!hiệu\s+lực)|được\s+|đạt\s+|làm\s+|xác\s+định\s+|trong\s+đó|theo\s+đó|bảo\s+đảm\s+|kịp\s+thời|nghiêm\s+túc|đồng\s+bộ\s+))"
)
"""A phrase that closes a title, and the main clause that goes on after it without a comma."""
_ALTERED: Final = re.compile(r"\s\((?:đã\s)?(?:được\s)?(?:sửa\sđổi|bổ\ssung|thay\sthế)[^()\n]{8,260}\)(?=\s)")
"""What became of a paper, between its issuer and its title."""
_CALLED: Final = re.compile(
    rf"\s\((?:[Ss]au\sđây\s(?:gọi|viết)|(?:gọi|viết)\stắt|{TYPE_PATTERN}\s(?:số\s)?\d)[^()\n]{{1,90}}\)(?=\s(?:về|quy\sđịnh|ban\shành|phê\sduyệt)\s)"
)
"""What a paper is called for short, between its issuer and its title."""
_OF_NOBODY: Final = re.compile(r"\s{1,2}của(?=\s(?:[Vv]ề|quy\sđịnh|ban\shành|phê\sduyệt)\s)")
"""Before an issuer that was left out: "ngày 15/7/2020 của quy định mức hỗ trợ"."""
_AGREED: Final = re.compile(r"phối hợp|liên tịch|liên ngành")
_FIELD: Final = re.compile(r"\s(?:trong|giữa)\s(?:công\stác|việc|lĩnh\svực|hoạt\sđộng)\s")
"""How the title of what several bodies agree on may begin: "... trong công tác bảo vệ trẻ em"."""
_LOOSE_END: Final = re.compile(r"\s+và$|,\s+ngày$|(?<=[A-ZĐ\d])\s+ngày$(?<!\d\sngày)")
_TABLE_DATE: Final = re.compile(r"\s\d{1,2}/\d{1,2}/\d{4}$")
"""The next cell of a table, run into the subject."""
_MAX: Final = 700
_PERIOD_ENDS: Final = re.compile(r"[-–]\s?\d{4}\s{1,3}$")
"""A period before another paper: the title has ended though no comma says so."""
_JOINER: Final = re.compile(r"\s{0,2}(,|và|;)\s{1,3}$")
_RANK: Final = {
    "Hiến pháp": 9, "Bộ luật": 8, "Luật": 8, "Pháp lệnh": 7, "Nghị định": 5, "Thông tư": 3, "Thông tư liên tịch": 3,
}  # fmt: skip
_NO_TITLE: Final = re.compile(
    r"(?:của|và|hoặc|bởi|được|bị)\s|[Gg]ửi\s(?!.*\s(?:về|để|đề\snghị|V/v|v/v)\s)|\S*\d\S*\s(?:sở|quận|huyện|xã|phường|đơn\svị|địa\sphương)\s"
)
"""How words begin that go on with the sentence: whose it is, to whom it goes, who acted."""
_MATTERLESS: Final = re.compile(
    r"(?:(?:về|việc|để|cụ\sthể(?:\shóa)?|chi\stiết|tổ\schức(?:\slại)?|triển\skhai|thực\shiện|thi\shành|tiến\shành|ban\shành|hưởng\sứng|thành\slập|kiện\stoàn|quy\sđịnh|hướng\sdẫn"
    r"|sửa\sđổi|bổ(?:\ssung)?|điều\schỉnh|thay\sthế|một\ssố(?:\sđiều)?|nội\sdung|công\stác|nhiệm\svụ|giao|tạm\s(?:dừng|ngưng)|khởi\sđộng|h[ằà]ng\s(?:năm|tháng|quý)|quán\striệt|học\stập"
    r"|địa\sphương\shóa|xem\sxét|theo|tại|lãnh\sđạo|chỉ\sđạo|phê\sduyệt|công\snhận|thông\squa|công\sbố|tiếp\stục|trên\sđịa\sbàn|phát\sđộng|đề\sán|và|xã|huyện|tỉnh|thành\sphố)(?!\w)[\s,]*)+",
    re.I,
)
"""Words that tell that a paper does something and not what: they make no title."""


def tells_matter(words: str | None) -> str | None:
    """The words of a subject where they tell what the paper is about, else None: no title is better than "thực hiện"."""
    if not words or _NO_TITLE.match(words) or _MATTERLESS.fullmatch(words):
        return None
    return words


def _outranks(inner: Anchor, outer: Anchor) -> bool:
    """Whether the inner paper can be what the outer's title speaks of after "và": of equal or higher rank."""
    a, b = _RANK.get(inner.type or ""), _RANK.get(outer.type or "")
    if a is None or b is None:
        return inner.type != outer.type
    return a > b


def _quoted(text: str, start: int, end: int) -> bool:
    """Whether a quotation that began after `start` is open at `end`."""
    return text.count("“", start, end) > text.count("”", start, end)


def _balanced(words: str) -> str:
    """The words without a closing mark whose opening one is not among them, nor quotes around the whole."""
    if words.startswith("“") and words.endswith("”") and words.count("“") == 1:
        return words[1:-1]
    for opening, closing in (("(", ")"), ("“", "”")):
        if words.endswith(closing) and words.count(closing) > words.count(opening):
            words = words[:-1].rstrip(" ,;")
    return words


def starts_subject(text: str, pos: int) -> bool:
    """Whether words that titles begin with stand at `pos`."""
    return _START.match(text, pos) is not None


def subject_after(text: str, reading: Reading, anchors: tuple[Anchor, ...], index: int) -> str | None:
    """The subject right after a citation, as words in one line, or None. Bounded cost."""
    anchor, pos = reading.anchor, reading.end
    if reading.closed or (anchor.name is not None and not (anchor.key or "").startswith(PLENUM)):
        return None
    dangling = None if reading.issuer and reading.spoken else _OF_NOBODY.match(text, pos)
    pos = dangling.end() if dangling else pos
    for aside in (_ALTERED, _CALLED) if anchor.type not in LAW_TYPES else (_ALTERED,):
        said = aside.match(text, pos)
        pos = said.end() if said else pos
    agreed = _AGREED.search(reading.type or "") is not None
    if not (_START.match(text, pos) or (agreed and _FIELD.match(text, pos))) or _WHERE.match(text, pos):
        return None
    start = pos
    while start < len(text) and text[start] in " ,(:-\n\t":
        start += 1
    if "\n" in text[pos:start]:
        return None
    if text[start] in '“"' and text[start + 1 : start + 2].islower() and not _START.match(text, start + 1):
        return None  # words of the paper, not its title
    end = _clause_end(text, start, _sentence_end(text, start))
    end = _before_next(text, start, end, anchors, index)
    words = " ".join(text[start:end].split()).strip(" ,;:./")
    words = _TABLE_DATE.sub("", words)
    words = _LOOSE_END.sub("", words)
    words = re.sub(r"(?<=[" + LOWER + r"])(?:\d|\.\s?\d)\d?$", "", words)  # a footnote's mark
    words = _balanced(words)
    return words if len(words.split()) > 1 else None


def _sentence_end(text: str, start: int) -> int:
    """Where the sentence or the list item ends; a semicolon inside a quotation ends none."""
    limit = min(len(text), start + _MAX)
    stop = _SENTENCE_END.search(text, start, limit)
    while stop and stop.group(0) == ";" and _quoted(text, start, stop.start()):
        stop = _SENTENCE_END.search(text, stop.end(), limit)
    return stop.start() if stop else limit


def _clause_end(text: str, start: int, end: int) -> int:
    """Where the main clause goes on after the title, at most `end`."""
    for clause in _CLAUSE.finditer(text, start, end):
        inside = text[start : clause.start()]
        if clause.group(0).startswith(")") and inside.count("(") > inside.count(")"):
            continue  # it closes a parenthesis of the title itself
        end = clause.start()
        break
    whole = _WHOLE.search(text, min(start + 12, end), end)
    return whole.start("on") if whole and not _quoted(text, start, whole.start("on")) else end


def _before_next(text: str, start: int, end: int, anchors: tuple[Anchor, ...], index: int) -> int:
    """Where the next paper of a list begins that is no part of the title; else `end`."""
    anchor = anchors[index]
    inner: Anchor | None = None
    for i in range(index + 1, len(anchors)):
        other = anchors[i]
        if other.start >= end:
            break
        if other.start < max(anchor.end, start):
            continue
        if other.start - start < 8:
            inner = other
            continue
        if (
            other.worded
            and other.symbol
            and _PERIOD_ENDS.search(text, max(start, other.start - 8), other.start)
        ):
            return other.start
        lead = _JOINER.search(text, max(start, other.start - 6), other.start)
        listed = inner is not None and inner.type == other.type
        nested = lead is not None and lead[1] == "và" and inner is not None and _outranks(other, anchor)
        if lead and not listed and not nested:
            return lead.start()
        inner = other
    return end
