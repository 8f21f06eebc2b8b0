"""Pages that tell of papers and are none themselves: a newspaper's report, a notice on a portal.

Such a page has no number, no type and no "Nơi nhận"; nothing in it is said of the page itself. A paper once named stays
what is spoken of over paragraphs: "Kế hoạch này …", "Kế hoạch nhằm …", "Theo đó, …", "Đây là văn bản …".
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from ingest.model import Citation, Header, Text
from ingest.relations.tokens import Token

PAGE: Final = "Trang tin"
"""What stands for the type of a page, which has none."""

_OF_A_PAPER: Final = re.compile(
    r"^[#*_ ]*(?:N[ơƠ][iI] [nN]h[ậẬ][nN]\b|CỘNG H[ÒO][AÀ]|Căn cứ [^\n]{8,400};$|Kính gửi\s?:|Điều \d{1,3}[.:]|(?:[IVX]{1,4}|\d{1,2})\. ?(?i:căn cứ|cơ sở) (?i:pháp lý|lập|xây dựng|ban hành)|QUYẾT ĐỊNH:?$|(?:TM|KT|TL)\.\s?[A-ZĐ]{2,}|Số: ?\d)",
    re.M,
)
_PREAMBLE: Final = re.compile(r"Căn cứ [A-ZĐ][^;\n]{8,400};")
_FRONT: Final = (
    r"^(?:Thực hiện|Căn cứ|Triển khai|Để|Nhằm|Tiếp tục|Thi hành)\s(?:[^.]|\.(?=\S)|(?<=TP)\.){20,1200}?"
)
_OPENS_A_PAPER: Final = re.compile(
    _FRONT
    + r"(?<!vừa )(?<!mới )(?<!đã )(?:ban hành|xây dựng|báo cáo|yêu cầu|đề nghị|hướng dẫn)\s(?!(?:Kế hoạch|Quyết định|Chương trình|Công văn|Hướng dẫn|Chỉ thị)\ssố\s)(?:[^.]|\.(?=\S)){0,300}?như sau\s?:",
    re.M,
)
_ASKS_AT_ONCE: Final = re.compile(
    _FRONT
    + r",\s(?:[A-ZĐ][^.,;]{2,90}?\s)?(?<!vừa )(?<!mới )(?<!đã )(?:yêu cầu|đề nghị|hướng dẫn|thông báo)\s",
    re.M,
)
_ARTICLES: Final = re.compile(r"QUYẾT (?:ĐỊNH|NGHỊ)[:\s]{0,4}Điều 1[.:]")
_HEAD: Final = 6000
_FIRST: Final = 1500
_KIND: Final = (
    r"(?P<kind>Nghị quyết liên tịch|Nghị quyết|Nghị định|Thông tư liên tịch|Thông tư|Quyết định|Chỉ thị|Kế hoạch phối hợp|Kế hoạch|Kết luận|"
    r"Chương trình hành động|Chương trình phối hợp|Chương trình|Hướng dẫn|Công văn|Công điện|Đề án|Quy chế|Quy định|Bộ luật|Luật|Pháp lệnh)"
)
_THIS: Final = (
    r"\s(?:này|đó|ấy|(?:đã\s)?(?:nêu|nói)\strên|trên|vừa\s(?:nêu|được\sban\shành|ban\shành|ký))(?!\w)"
)
_GOES_ON: Final = (
    r"(?=\s?(?:[,.;:)]|$)|\s(?:nhằm|được|có hiệu lực|chính thức|ra đời|cũng|đã|sẽ|nêu|đề ra|đặt ra|đặt mục tiêu|quy định|yêu cầu|xác định|gồm|bao gồm|áp dụng|là|thay thế|thay cho|bãi bỏ|sửa đổi|giao|hướng tới"
    r"|hướng dẫn|tập trung|phấn đấu|có nội dung|có mục|ban hành|cụ thể hóa|triển khai|thực hiện|thể chế hóa|như sau|trên địa bàn|còn|vừa|mới)(?!\w))"
)
_POINTS: Final = re.compile(
    rf"(?<!\w)(?i:{_KIND})(?P<this>{_THIS})"
    rf"|(?<!\w)(?-i:{_KIND.replace('?P<kind>', '?P<bare>')})(?:\scủa\s(?P<of>[A-ZĐỦỈ][^,;.()\n]{{2,40}}?))?{_GOES_ON}"
    r"|(?<![^\n.;,:] )(?P<any>[vV]ăn bản(?:\s(?:này|trên|nêu trên))?(?=\s(?:có hiệu lực|được|cũng|nhằm|thay|bãi|cụ thể|triển khai))|Đây (?:là|cũng là)(?=\s(?:văn bản|kế hoạch|quyết định|chương trình|nghị quyết|nghị định|thông tư|cơ sở|căn cứ|bước)\s)|Theo đó,(?=\s(?:thay thế|bãi bỏ|sửa đổi)\s))",
    re.M,
)
_SENTENCE: Final = re.compile(r"(?:[.;!?…]|[”\"])\s|\n")
_ISSUED: Final = re.compile(
    r"(?:ban hành|ký|có|xây dựng|thông qua|ra|phê duyệt|duyệt|công bố)(?:\s(?:các|tiếp|thêm))?\s$"
)
_REACH: Final = 40
"""Papers before that are looked at."""


def as_page(text: Text, header: Header) -> Header | None:
    """The header that stands for a page's, or None for a text that is a paper or may be one read badly."""
    if header.type or header.number or text.notes or _OF_A_PAPER.search(text.clean):
        return None
    clean = text.clean
    bases = sum(1 for _ in _PREAMBLE.finditer(clean, 0, _HEAD))
    opens = _OPENS_A_PAPER.search(clean, 0, _HEAD) or _ASKS_AT_ONCE.search(clean, 0, _FIRST)
    if bases > 1 or opens or _ARTICLES.search(clean, 0, _HEAD):
        return None
    return replace(header, type=PAGE, title=None, issuer=None)


def find_spoken_of(clean: str, tokens: Sequence[Token], citations: Sequence[Citation]) -> list[Token]:
    """Places of a page that mean a paper by its kind alone or by "văn bản này". Linear in the text."""
    papers = sorted((t for t in tokens if t.node and t.node.kind == "citation"), key=lambda t: t.start)
    starts = [t.start for t in papers]
    found: list[Token] = []
    for match in _POINTS.finditer(clean):
        at = match.start()
        last = bisect_left(starts, at)
        if last and papers[last - 1].end > at:
            continue
        if last < len(papers) and papers[last].start < match.end():
            continue
        near = papers[max(0, last - _REACH) : last]
        kind = (match["kind"] or match["bare"] or "").lower()
        fits = [t for t in near if _fits(citations[t.node.index] if t.node else None, kind, match["of"])]
        token = _spoken_of(clean, fits, at)
        if token is not None:
            found.append(Token("doc", at, match.end(), token.node))
    return found


def _fits(cited: Citation | None, kind: str, issuer: str | None) -> bool:
    """Whether a paper is of the kind and issuer that the words name, where they name one."""
    if cited is None or not f"{cited.type or ''} ".lower().startswith(f"{kind} " if kind else ""):
        return False
    return not issuer or not cited.issuer or cited.issuer.startswith(" ".join(issuer.split()[:1]))


def _spoken_of(clean: str, papers: Sequence[Token], at: int) -> Token | None:
    """The one of some papers, all before an offset, that is spoken of there: the last one in the same sentence; else of
    the nearest sentence that names one what is issued, or the first, or the last."""
    if not papers:
        return None
    last = papers[-1]
    cut = _sentence_start(clean, last.start)
    if _sentence_start(clean, at) <= cut:
        return last
    inside = [t for t in papers if t.start >= cut]
    issued = [t for t in inside if _ISSUED.search(clean, max(cut, t.start - 24), t.start)]
    if issued:
        return issued[0]
    return inside[0] if not clean[cut : inside[0].start].strip(" -–\t") else last


def _sentence_start(clean: str, at: int) -> int:
    start = max(0, at - 1200)
    found = start
    for cut in _SENTENCE.finditer(clean, start, at):
        found = cut.end()
    return found
