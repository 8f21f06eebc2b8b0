"""The papers, campaigns and note marks of a text, each with the date and the issuer that follow it."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from typing import Final, NamedTuple

from ingest.agencies.names import agency_at
from ingest.dates import date_at
from ingest.model import SELF, Campaign, Citation, Header, Node, Text
from ingest.relations.naming.anaphora import find_back_references
from ingest.relations.naming.note_named import find_note_named
from ingest.relations.naming.recalled import find_recalled
from ingest.relations.naming.this_in_note import find_this_in_note
from ingest.relations.tokens import Found, Token
from ingest.types import LAW_TYPES

_SPACE: Final = re.compile(r"[\s,]{0,2}")
_YEAR: Final = re.compile(r"\s?,?\s?năm\s\d{4}(?!\w)")
_ASIDE: Final = re.compile(
    r"\s?\((?:sau\sđây|dưới\sđây|gọi\stắt|viết\stắt|cũ|mới|khóa|khoá|gọi|kèm|\d|ban\shành\sngày|ngày)[^()\n]{0,160}\)|\s(?:[kK]hóa|[kK]hoá)\s[IVX]{1,6}(?!\w)|,?\s(?:tại\s)?Hội\snghị\s(?:lần\sthứ\s)?[^,;.:()\n]{2,70}?\s(?:khóa|khoá)\s[IVX]{1,6}(?!\w)|\s\((?:cũ|mới)\)"
)
_SHORT_FOR: Final = re.compile(
    r"\(\s?(?:sau đây\s|dưới đây\s)?(?:được\s)?(?:gọi|viết)\s(?:tắt|chung|gọn)\slà:?\s[“\"]?$"
)
"""Before a paper's name that a bracket gives it: "(sau đây gọi tắt là Nghị quyết số 20)"."""

_OF: Final = re.compile(r"\s?,?\s?(?:của|do|CỦA|DO)\s")
_ISSUER_STOP: Final = re.compile(
    r"\s(?:về|quy\sđịnh|ban\shành|phê\sduyệt|sửa\sđổi|bổ\ssung|hướng\sdẫn|thực\shiện|triển\skhai|phát\sđộng|tổ\schức|điều\schỉnh|thay\sthế|bãi\sbỏ|được|bị|đã|có|hết|dừng|ngừng|tạm|chấm\sdứt|lần\slượt|cùng|đều|thế|thay|làm|tiếp\stục|bám|còn|và|để|nhằm|tại|trên|giao|gửi|bằng|qua|thông|“|V/v)(?=\s|$)|[,;.:()“”\"\n]"
)
_CAPITALS_STOP: Final = re.compile(_ISSUER_STOP.pattern, re.I)
"""The same in a title set in capitals."""

_OF_BOARD: Final = re.compile(
    r"(?:Ban Chỉ đạo|Ban chỉ đạo|BCĐ|Tổ công tác|Tiểu ban)(?:\s(?:của\s)?(?:Trung ương|Quốc gia|quốc gia|Chính phủ|Thủ tướng Chính phủ|[tT]ỉnh|[tT]hành phố(?:\s[A-ZĐ]\w+){0,3}))?\svề\s"
    r"(?:[^.;:()“\n]{3,140}?\s(?:và\s)?Đề án \d{1,4}(?!\w)|(?!việc\s)[^.;:()“\n]{3,140}?(?=\s(?:về việc|V/v|ban hành (?:Kế|Quy|Chương|Bộ|Hướng|kế|quy|chương|bộ)|phê duyệt)\s))"
)
"""A board with the matter it is for, before its paper's own title: "Ban Chỉ đạo của Chính phủ về … chuyển đổi số và Đề án 06"."""

_AND_MINISTRY: Final = re.compile(r"\svà\s(?=Bộ\s)")
_TITLE_AFTER: Final = re.compile(
    r"\s(?:về|quy\sđịnh|hướng\sdẫn|thực\shiện|triển\skhai|phát\sđộng|tổ\schức|sửa\sđổi|phối\shợp)\s"
)
_ISSUER_REACH: Final = 110


class Papers(NamedTuple):
    """The places that mean papers, in order; `nested` are those in the name of another: the outer, the inner, where."""

    tokens: tuple[Token, ...]
    nested: tuple[tuple[Node, Node, int], ...]


def find_papers(text: Text, citations: Sequence[Citation], header: Header) -> Papers:
    """The papers of a text in order of place. Linear in their number."""
    clean = text.clean
    docs: list[tuple[int, int, Node]] = []
    for i, cited in enumerate(citations):
        if not cited.number and cited.type not in LAW_TYPES:
            continue  # a paper known by a bare name is cited, not related
        node = SELF if cited.same_as_self else Node("citation", i)
        docs.extend((m.start, m.end, node) for m in cited.mentions)
    docs.sort(key=lambda d: (d[0], -d[1]))
    tokens: list[Token] = []
    nested: list[tuple[Node, Node, int]] = []
    outer: tuple[int, int, Node] | None = None
    board = 0
    for n, (start, end, node) in enumerate(docs):
        if start < board:
            continue
        if outer and end <= outer[1]:
            nested.append((outer[2], node, outer[0]))
            continue
        if outer and start < outer[1] and outer[2] == SELF and tokens:  # "Luật sửa đổi … của Luật A số …"
            tokens[-1] = Token("doc", tokens[-1].start, start, SELF)
        outer = (start, end, node)
        following = n + 1
        while following < len(docs) and _is_short_name(clean, docs[following], node, end):
            following += 1
        after = docs[following][0] if following < len(docs) else end - 1
        limit = after if after >= end else len(clean)
        board = _board_end(clean, end)
        tokens.append(Token("doc", start, max(board, _attributes_end(clean, end, limit)), node))
    told = tuple(tokens)
    noted = find_note_named(text, tokens, citations)
    tokens.extend(find_back_references(text, tokens, citations, header))
    taken = {t.start for t in tokens}
    noted += find_this_in_note(text, told, citations)
    tokens.extend(t for t in noted if t.start not in taken)
    tokens.sort(key=lambda t: t.start)
    return Papers(tuple(tokens), tuple(nested))


def find_marked(text: Text, papers: Papers, campaigns: Sequence[Campaign]) -> Found:
    """Papers, campaigns and note marks of a text in order of place. Linear in their number."""
    tokens = list(papers.tokens)
    starts = [t.start for t in tokens]
    for i, campaign in enumerate(campaigns):
        for start, end in campaign.mentions:
            inside = bisect_left(starts, start)
            if inside < len(starts) and starts[inside] < end:
                end = min(end, start + 16)
            tokens.append(Token("campaign", start, end, Node("campaign", i)))
    named = sorted((t for t in tokens if t.kind == "campaign"), key=lambda t: t.start)
    tokens.extend(find_recalled(text, named))
    tokens.extend(
        Token("note", n.anchor, n.anchor, None, str(k))
        for k, n in enumerate(text.notes)
        if n.anchor is not None
    )
    tokens.sort(key=lambda t: (t.start, t.end))
    return Found(tuple(t.start for t in tokens), tuple(tokens), papers.nested)


def _is_short_name(clean: str, doc: tuple[int, int, Node], node: Node, end: int) -> bool:
    """Whether a place only gives the paper that ended before it a short name, in brackets."""
    start = doc[0]
    return (
        doc[2] == node
        and end <= start <= end + 200
        and bool(_SHORT_FOR.search(clean, max(end, start - 40), start))
    )


def _attributes_end(clean: str, end: int, limit: int) -> int:
    """Where the date, the issuer and asides after a symbol end."""
    while end < limit:
        gap = _SPACE.match(clean, end, limit)
        at = gap.end() if gap else end
        when = date_at(clean, at, limit)
        if when:
            end = when.end
            continue
        aside = _YEAR.match(clean, end, limit) or _ASIDE.match(clean, end, limit)
        if aside:
            end = aside.end()
            continue
        of = _OF.match(clean, end, limit)
        if of is None:
            break
        stop = issuer_end(clean, of.end(), limit)
        if stop <= of.end():
            break
        end = _beside_issuer(clean, stop, limit)
    return end


def _board_end(clean: str, end: int) -> int:
    """Where the name of a board ends that issued the paper before `end`, papers in that name included; 0 without one."""
    if " của " not in clean[end : end + 48]:
        return 0
    gap = _SPACE.match(clean, end)
    when = date_at(clean, gap.end() if gap else end, end + 48)
    of = _OF.match(clean, when.end if when else end)
    board = _OF_BOARD.match(clean, of.end()) if of else None
    return board.end() if board else 0


def _beside_issuer(clean: str, end: int, limit: int) -> int:
    """Past the ministry that issued the paper with the one before it, where the title follows; else `end`."""
    more = _AND_MINISTRY.match(clean, end, limit)
    beside = agency_at(clean, more.end(), None, min(limit, end + _ISSUER_REACH)) if more else None
    return beside.end if beside and _TITLE_AFTER.match(clean, beside.end) else end


def issuer_end(clean: str, at: int, limit: int) -> int:
    """The end of an agency's name that begins at `at`: a known one, else up to a word that begins a subject."""
    capitals = clean[
        at : at + 8
    ].isupper()  # there any word looks like a place's name: "TỈNH ỦY VỀ THỰC HIỆN"
    known = None if capitals else agency_at(clean, at, None, min(limit, at + _ISSUER_REACH))
    if known:
        return known.end
    pattern = _CAPITALS_STOP if capitals else _ISSUER_STOP
    stop = pattern.search(clean, at, min(limit, at + _ISSUER_REACH))
    end = stop.start() if stop else min(limit, at + _ISSUER_REACH)
    return end if clean[at : at + 1].isupper() or clean[at : at + 9] == "thành phố" else at
