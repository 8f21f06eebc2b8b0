"""A sentence as a row of tokens: papers, campaigns, verbs and the marks between them.

Dates and issuers that follow a paper are taken into its token, so that the grammar sees "Kế hoạch … thực hiện
Chỉ thị …" and not what stands between.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from ingest.agencies_names import agency_at
from ingest.dates import date_at
from ingest.model import SELF, Campaign, Citation, Node, Text
from ingest.relations.words import MARK, VERB
from ingest.types import LAW_TYPES

_SPACE: Final = re.compile(r"[\s,]{0,2}")
_YEAR: Final = re.compile(r"\s?,?\s?năm\s\d{4}(?!\w)")
_ASIDE: Final = re.compile(
    r"\s?\((?:sau\sđây|dưới\sđây|gọi\stắt|viết\stắt|cũ|mới|khóa|khoá|gọi|kèm|\d|ban\shành\sngày|ngày)[^()\n]{0,160}\)|\s(?:[kK]hóa|[kK]hoá)\s[IVX]{1,6}(?!\w)|\s\((?:cũ|mới)\)"
)
_OF: Final = re.compile(r"\s?,?\s?(?:của|do)\s")
_ISSUER_STOP: Final = re.compile(
    r"\s(?:về|quy\sđịnh|ban\shành|phê\sduyệt|sửa\sđổi|bổ\ssung|hướng\sdẫn|thực\shiện|triển\skhai|phát\sđộng|tổ\schức|điều\schỉnh|thay\sthế|bãi\sbỏ|được|đã|có|hết|và|để|nhằm|tại|trên|giao|gửi|“|V/v)(?=\s|$)|[,;.:()“”\"\n]"
)
_TITLED: Final = re.compile(r"(?P<kind>Đề án|Chương trình|Kế hoạch|Chiến lược|Dự án) “[^“”\n]{30,300}”")
_NAMED_ABOVE: Final = re.compile(
    r"(?<!\w)(?P<kind>Nghị quyết|Nghị định|Thông tư|Quyết định|Chỉ thị|Kế hoạch|Kết luận|Chương trình|Hướng dẫn|Công văn|Đề án|Thông báo)\s(?:(?:đã\s)?nêu\strên|nói\strên|trên\sđây|trên(?=\s?[,;.)]))(?!\w)"
)
_THIS: Final = re.compile(
    r"(?<!\w)(?P<kind>Nghị quyết|Nghị định|Thông tư|Quyết định|Chỉ thị|Kế hoạch|Kết luận|Chương trình|Hướng dẫn|Công văn|Đề án)\snày(?!\w)"
)
_SPEAKS_OF_OTHERS: Final = frozenset(
    {"Báo cáo", "Công văn", "Kế hoạch", "Tờ trình", "Thông báo", "Hướng dẫn"}
)
_NEAREST: Final = 12
_ABOVE_REACH: Final = 3000
_ISSUER_REACH: Final = 110


@dataclass(frozen=True, slots=True)
class Token:
    """`kind`: "doc", "campaign", "note", a group of `words.VERB` or of `words.MARK`. `node` is set for papers and
    campaigns; [start, end) is the place in the clean text, for a paper with its date and issuer."""

    kind: str
    start: int
    end: int
    node: Node | None = None
    word: str = ""


@dataclass(frozen=True, slots=True)
class Found:
    """All papers, campaigns and note marks of one text, ready to be looked up by place."""

    starts: tuple[int, ...]
    tokens: tuple[Token, ...]
    nested: tuple[tuple[Node, Node, int], ...]

    def between(self, start: int, end: int) -> tuple[Token, ...]:
        """The tokens that begin in a span."""
        return self.tokens[bisect_left(self.starts, start) : bisect_left(self.starts, end)]


def find_marked(
    text: Text, citations: Sequence[Citation], campaigns: Sequence[Campaign], own_type: str | None = None
) -> Found:
    """Papers, campaigns and note marks of a text in order of place. Linear in their number."""
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
    for n, (start, end, node) in enumerate(docs):
        if outer and end <= outer[1]:
            nested.append((outer[2], node, outer[0]))
            continue
        if outer and start < outer[1] and outer[2] == SELF and tokens:  # "Luật sửa đổi … của Luật A số …"
            tokens[-1] = Token("doc", tokens[-1].start, start, SELF)
        outer = (start, end, node)
        limit = docs[n + 1][0] if n + 1 < len(docs) and docs[n + 1][0] >= end else len(clean)
        tokens.append(Token("doc", start, _attributes_end(clean, end, limit), node))
    tokens.extend(_by_title(clean, tokens))
    tokens.extend(_above(clean, tokens, citations))
    if own_type in _SPEAKS_OF_OTHERS:
        tokens.extend(_this_other(text, tokens, citations, own_type))
    tokens.sort(key=lambda t: t.start)
    starts = [t.start for t in tokens]
    for i, campaign in enumerate(campaigns):
        for start, end in campaign.mentions:
            inside = bisect_left(starts, start)
            if inside < len(starts) and starts[inside] < end:
                end = min(end, start + 16)
            tokens.append(Token("campaign", start, end, Node("campaign", i)))
    tokens.extend(
        Token("note", n.anchor, n.anchor, None, str(k))
        for k, n in enumerate(text.notes)
        if n.anchor is not None
    )
    tokens.sort(key=lambda t: (t.start, t.end))
    return Found(tuple(t.start for t in tokens), tuple(tokens), tuple(nested))


def _by_title(clean: str, tokens: Sequence[Token]) -> list[Token]:
    """Other places of a paper that one place calls by kind, quoted title and short form: "Đề án “…” (Đề án 06)"."""
    found: list[Token] = []
    for token in tokens:
        if clean[token.start - 1 : token.start] != "(" or clean[token.end : token.end + 1] != ")":
            continue
        kind = clean[token.start : token.end].split(" ", 1)[0]
        titles = list(_TITLED.finditer(clean, max(0, token.start - 400), token.start - 1))
        if (
            not titles
            or not titles[-1]["kind"].startswith(kind)
            or "\n" in clean[titles[-1].end() : token.start]
        ):
            continue
        head = re.escape(titles[-1].group()[:60])
        for match in re.finditer(head + r"[^”\n]{0,300}”", clean):
            if match.start() != titles[-1].start():
                found.append(Token("doc", match.start(), match.end(), token.node))
    return found


def _above(clean: str, tokens: Sequence[Token], citations: Sequence[Citation]) -> list[Token]:
    """ "Kế hoạch nêu trên": the paper of that kind cited shortly before, when exactly one fits."""
    found: list[Token] = []
    papers = sorted((t for t in tokens if t.node and t.node.kind == "citation"), key=lambda t: t.start)
    starts = [t.start for t in papers]
    for match in _NAMED_ABOVE.finditer(clean):
        near = papers[bisect_left(starts, match.start() - _ABOVE_REACH) : bisect_left(starts, match.start())]
        nodes = {t.node for t in near if t.node and citations[t.node.index].type == match["kind"]}
        if len(nodes) == 1:
            found.append(Token("doc", match.start(), match.end(), next(iter(nodes))))
    return found


def _this_other(
    text: Text, tokens: Sequence[Token], citations: Sequence[Citation], own_type: str | None
) -> list[Token]:
    """ "Kế hoạch này" in a report: the paper of that kind named just before, in the line or before the note's mark."""
    found: list[Token] = []
    papers = sorted((t for t in tokens if t.node and t.node.kind == "citation"), key=lambda t: t.start)
    starts = [t.start for t in papers]
    note_starts = [n.start for n in text.notes]
    for match in _THIS.finditer(text.clean):
        if match["kind"] == own_type:
            continue
        line = text.clean.rfind("\n", 0, match.start()) + 1
        at = match.start()
        if line >= text.body_end:
            k = bisect_right(note_starts, at) - 1
            anchor = text.notes[k].anchor if k >= 0 and at < text.notes[k].end else None
            held = bisect_left(starts, line) < bisect_left(starts, at)
            if anchor is not None and not held:
                at, line = anchor, text.clean.rfind("\n", 0, anchor) + 1
        last = bisect_left(starts, at)
        for token in reversed(papers[max(bisect_left(starts, line), last - _NEAREST) : last]):
            if token.node and citations[token.node.index].type == match["kind"]:
                found.append(Token("doc", match.start(), match.end(), token.node))
                break
    return found


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
        end = stop
    return end


def issuer_end(clean: str, at: int, limit: int) -> int:
    """The end of an agency's name that begins at `at`: a known one, else up to a word that begins a subject."""
    known = agency_at(clean, at, None, min(limit, at + _ISSUER_REACH))
    if known:
        return known.end
    stop = _ISSUER_STOP.search(clean, at, min(limit, at + _ISSUER_REACH))
    end = stop.start() if stop else min(limit, at + _ISSUER_REACH)
    return end if clean[at : at + 1].isupper() or clean[at : at + 9] == "thành phố" else at


def tokenize(clean: str, start: int, end: int, marked: Sequence[Token]) -> list[Token]:
    """All tokens of a span in order. `marked` are the papers, campaigns and note marks that begin in it."""
    row: list[Token] = []
    at = start
    for token in marked:
        if token.start < at and token.kind != "note":
            continue
        if token.start > at:
            _read_words(clean, at, min(token.start, end), row)
        row.append(token)
        at = max(at, min(token.end, end))
    if at < end:
        _read_words(clean, at, end, row)
    return row


def _read_words(clean: str, start: int, end: int, row: list[Token]) -> None:
    """Verbs and marks of a span without papers; "Hướng dẫn này" is a paper, not a verb."""
    verbs = [
        Token(m.lastgroup or "", m.start(), m.end(), None, m.group())
        for m in VERB.finditer(clean, start, end)
    ]
    found: list[Token] = []
    at = 0
    for match in MARK.finditer(clean, start, end):
        while at < len(verbs) and verbs[at].end <= match.start():
            found.append(verbs[at])
            at += 1
        token = Token(match.lastgroup or "", match.start(), match.end(), None, match.group())
        if at < len(verbs) and verbs[at].start < match.end():
            if token.kind != "this":
                continue
            at += 1
        found.append(token)
    row.extend(found)
    row.extend(verbs[at:])
