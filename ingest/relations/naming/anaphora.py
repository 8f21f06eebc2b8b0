"""Words that point back to a paper named before: "Kế hoạch này", "Nghị quyết nêu trên", "thực hiện Nghị quyết,"."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from typing import Final

from ingest.letters import found_around, found_at
from ingest.model import Citation, Header, Node, Text
from ingest.relations.naming.named_kinds import KIND, kind_of, named_by, of_kind
from ingest.relations.naming.pages import PAGE, find_spoken_of
from ingest.relations.naming.plurals import find_kinds, find_several, several
from ingest.relations.naming.programmes import find_programmes
from ingest.relations.naming.this_other import NEAREST, above_line, aside, this_other
from ingest.relations.naming.titled import find_titled, is_set_at
from ingest.relations.naming.told import find_told
from ingest.relations.tokens import Token

_ABOVE: Final = re.compile(
    r"\s(?:đã\snêu\strên|nêu\strên|vừa\s(?:nêu|nói|dẫn)(?:\strên)?|nói\strên|trên\sđây|trên(?=\s?[,;.)]|\s(?:được|đều|nhằm|do|ra đời)\s))(?!\w)"
)
_ABOVE_STEPS: Final = tuple(map(len, (" đã nêu ", " nêu ", " ")))
"""How far before "trên" or "vừa" they begin."""
_CARRIED_OUT: Final = re.compile(
    r"(?i:thực hiện|(?<!lực )(?<!nhiệm )thi hành|triển khai|cụ thể h[óo][aá]|thể chế h[óo][aá]|quán triệt|hướng dẫn|sau khi|từ khi)\s(?:(?:nghiêm(?: túc)?|tốt|kịp thời|(?:có )?hiệu quả)\s)?(?:(?:nội dung|tinh thần|(?:các |những )?(?:mục tiêu|chỉ tiêu|nhiệm vụ|giải pháp|quan điểm|chủ trương|nội dung)(?:(?:,|\svà)\s(?:mục tiêu|chỉ tiêu|nhiệm vụ|giải pháp|quan điểm|chủ trương))*\s(?:của|tại|trong|theo))\s)?"
    rf"(?i:{KIND})"
    r"(?:\s(?:này|trên|đó)|\scủa\s(?P<of>[A-ZĐỦỈ][^,;.()\n]{2,40}?))?(?=\s?(?:[,.;)]|$)|\snhư sau|\s(?:được (?:ban hành|tổng hợp|nêu|thể hiện|đánh giá|báo cáo|phản ánh|phổ biến|quán triệt)|ra đời|có hiệu lực))",
    re.M,
)
"""A paper's kind alone as what is carried out: "… để triển khai Nghị quyết, UBND thành phố …"."""
_CARRIED_OUT_AT: Final = re.compile(
    r"[tTcCqQhHsS](?=[hH](?i:ực hiện|ể chế|i hành)|[rR](?i:iển khai)|[ụỤ](?i: thể)|[uU](?i:án triệt)|[ưƯ](?i:ớng dẫn)|[aA](?i:u khi)|[ừỪ](?i: khi))"
)
"""Where it begins."""

_SPOKEN_OF: Final = re.compile(
    rf"(?:[.;,]\s|^)(?:(?P<what>(?i:{KIND})(?=\s(?:được|nhằm|đã được|ra đời|là văn bản|có hiệu lực)\s)|[vV]ăn bản (?:này|trên|nêu trên)(?!\w)"
    r"|[đĐ]ây (?:là|cũng là)(?=\s(?:văn bản|kế hoạch|quyết định|chương trình|nghị quyết|cơ sở|căn cứ)\s)))",
    re.M,
)
"""Words at the head of a clause that speak of the paper just named."""

SPEAKS_OF_OTHERS: Final = frozenset(
    {
        "Báo cáo",
        "Công văn",
        "Công điện",
        "Kế hoạch",
        "Tờ trình",
        "Thông báo",
        "Hướng dẫn",
        "Chỉ thị",
        "Kết luận",
        "Chương trình",
        "Chương trình hành động",
        "Chương trình phối hợp",
        "Đề án",
        "Phương án",
        "Hướng dẫn liên ngành",
        "Kế hoạch phối hợp",
        "Kế hoạch liên ngành",
        "Kế hoạch liên tịch",
        PAGE,
    }
)
"""Types of papers in which "Nghị quyết này" is not the paper itself."""

_GONE: Final = re.compile(r"(?<!\w)(?:thay thế|thay cho|bãi bỏ|h[ủu][ỷy] bỏ)\s(?:cho\s)?$")
"""Before a paper that another ends: it is not what is meant above."""
_MANY: Final = re.compile(r"(?<!\w)(?:[cC]ác|[nN]hững)\s$")
"""Before several papers, of which none is told alone: "các nghị quyết nêu trên"."""
_ABOVE_REACH: Final = 3000


def find_back_references(
    text: Text, tokens: Sequence[Token], citations: Sequence[Citation], header: Header
) -> list[Token]:
    """More places of the papers of `tokens`: those that name a paper by words alone. Linear in the text."""
    own_type = header.type
    found = [*find_titled(text.clean, tokens), *_above(text.clean, tokens, citations)]
    found.extend(find_programmes(text.clean, tokens, citations, header.title))
    found.extend(find_told(text.clean, [*tokens, *found], citations))
    if own_type == PAGE:
        found.extend(find_spoken_of(text.clean, tokens, citations))
        found.extend(find_several(text, tokens, citations))
    elif own_type in SPEAKS_OF_OTHERS:
        this = this_other(text, tokens, citations, own_type)
        taken = {t.start for t in (*found, *this)}
        found.extend(this)
        more = (
            *_carried_out(text.clean, tokens, citations, header),
            *_spoken_of(text.clean, tokens, citations, own_type),
        )
        found.extend(t for t in more if t.start not in taken)
        together = [m.span() for m in several(text.clean)] if found else []
        found = [t for t in found if not any(a <= t.start < b for a, b in together)]
        kinds = find_kinds(text.clean, tokens, citations)
        spans = [(t.start, t.end) for t in kinds]
        found = [t for t in found if not any(a <= t.start < b for a, b in spans)]
        found.extend((*kinds, *find_several(text, tokens, citations)))
    else:
        served = this_other(text, tokens, citations, own_type, only_served=True)
        found.extend(t for t in served if not _of_own(text.clean, t, own_type))
    return found


def _of_own(clean: str, token: Token, own_type: str | None) -> bool:
    """Whether words name the paper itself: "Nghị định này" in a decree."""
    return clean[token.start : token.end].lower().startswith(f"{own_type or ''} ".lower())


def _topic(citations: Sequence[Citation], header: Header) -> int | None:
    """The one paper that a report's title names: what the report is about."""
    title = header.title or ""
    named = [i for i, cited in enumerate(citations) if cited.number and cited.number in title]
    return named[0] if header.type == "Báo cáo" and len(named) == 1 else None


def _carried_out(
    clean: str, tokens: Sequence[Token], citations: Sequence[Citation], header: Header
) -> list[Token]:
    """ "Triển khai Nghị quyết của Thành ủy, …": the paper of that kind and issuer named before in the same line, else
    what the report is about."""
    topic = _topic(citations, header)
    found: list[Token] = []
    papers = sorted((t for t in tokens if t.node and t.node.kind == "citation"), key=lambda t: t.start)
    starts = [t.start for t in papers]
    for match in found_at(_CARRIED_OUT_AT, _CARRIED_OUT, clean):
        at = match.start("kind")
        aim = clean.endswith(("để ", "nhằm "), 0, match.start())
        if kind_of(match) == header.type or (match["kind"][0].islower() and not match["of"] and not aim):
            continue
        last = bisect_left(starts, at)
        first = bisect_left(starts, clean.rfind("\n", 0, at) + 1)
        for token in reversed(papers[max(first, last - NEAREST) : last]):
            cited = citations[token.node.index] if token.node else None
            if cited is not None and of_kind(cited, match) and _is_of(cited, match):
                found.append(Token("doc", at, match.end(), token.node))
                break
        else:
            above = above_line(clean, papers, starts, match, citations)
            if above is not None and _is_of(citations[above.node.index] if above.node else None, match):
                found.append(Token("doc", at, match.end(), above.node))
            elif topic is not None and of_kind(citations[topic], match) and _is_of(citations[topic], match):
                found.append(Token("doc", at, match.end(), Node("citation", topic)))
    return found


def _is_of(cited: Citation | None, match: re.Match[str]) -> bool:
    """Whether a paper is of the issuer that the words name, if they name one."""
    if cited is None:
        return False
    return not match["of"] or (cited.issuer or "").startswith(" ".join(match["of"].split()[:2]))


def _spoken_of(
    clean: str, tokens: Sequence[Token], citations: Sequence[Citation], own_type: str | None
) -> list[Token]:
    """ "…. Nghị quyết được cụ thể hóa …", "; văn bản này …", "Đây là kế hoạch …": the paper named before in the line."""
    found: list[Token] = []
    papers = sorted((t for t in tokens if t.node and t.node.kind == "citation"), key=lambda t: t.start)
    starts = [t.start for t in papers]
    for match in _SPOKEN_OF.finditer(clean):
        if match["kind"] and kind_of(match) == own_type:
            continue
        at = match.start("what")
        last = bisect_left(starts, at)
        first = bisect_left(starts, clean.rfind("\n", 0, at) + 1)
        for token in reversed(papers[max(first, last - 3) : last]):
            if token.node and (not match["kind"] or of_kind(citations[token.node.index], match)):
                found.append(Token("doc", at, match.end("what"), token.node))
                break
        else:
            above = above_line(clean, papers, starts, match, citations) if match["kind"] else None
            if above is None and match["kind"] and first < last:
                near = papers[last - 1]
                above = near if is_set_at(clean, near, match["kind"]) else None
            if above is not None:
                found.append(Token("doc", at, match.end("what"), above.node))
    return found


def _above(clean: str, tokens: Sequence[Token], citations: Sequence[Citation]) -> list[Token]:
    """ "Kế hoạch nêu trên": the paper of that kind cited shortly before, when exactly one fits."""
    found: list[Token] = []
    papers = sorted((t for t in tokens if t.node and t.node.kind == "citation"), key=lambda t: t.start)
    starts = [t.start for t in papers]
    for match, stop in named_by(found_around(("trên", "vừa"), _ABOVE_STEPS, _ABOVE, clean), clean):
        if _MANY.search(clean, max(0, match.start() - 8), match.start()):
            continue
        near = papers[bisect_left(starts, match.start() - _ABOVE_REACH) : bisect_left(starts, match.start())]
        nodes = {t.node for t in near if t.node and of_kind(citations[t.node.index], match)}
        if "vừa" in clean[match.end() : stop]:  # the last one named, whatever came before
            nodes = {t.node for t in near[-3:] if t.node and of_kind(citations[t.node.index], match)}
        if (
            len(nodes) > 1
        ):  # what a bracket only names is not spoken of, and what stands in the line is meant first
            line = clean.rfind("\n", 0, match.start()) + 1
            nodes = {
                t.node
                for t in near
                if t.start >= line
                and t.node
                and of_kind(citations[t.node.index], match)
                and not aside(clean, t, match.start())
            }
        if len(nodes) > 1:
            nodes -= {t.node for t in near if _GONE.search(clean, max(0, t.start - 40), t.start)}
        if len(nodes) == 1:
            found.append(Token("doc", match.start(), stop, next(iter(nodes))))
    return found
