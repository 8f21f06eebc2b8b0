"""Words that point back to several papers at once: "hai văn bản này", "cả ba kế hoạch vừa nêu", "cả hai được …"."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from ingest.letters import by_first, found_at
from ingest.model import Citation, Node, Text
from ingest.relations.grammar.phrases import ACTOR_AFTER, COMPANY
from ingest.relations.tokens import Token

_COUNTS: Final = {"hai": 2, "02": 2, "2": 2, "ba": 3, "03": 3, "3": 3, "bốn": 4, "04": 4, "4": 4}
_COUNT: Final = r"(?:hai|ba|bốn|0?[234])"
SEVERAL: Final = re.compile(
    rf"(?<![\w/])(?:[cC]ả\s)?(?P<count>(?i:{_COUNT}))\s(?P<kind>(?i:văn bản|nghị quyết|quyết định|kế hoạch|chương trình|chỉ thị|công văn|hướng dẫn|nghị định|thông tư|kết luận|quy định|quy chế|đề án|luật))"
    r"\s(?:sau(?=\s(?:được|đều|cùng|nhằm)\s)|này|trên|đó|(?:đã\s)?nêu\strên|nói\strên|vừa\snêu)(?!\w)"
    rf"|(?<!\w)[cC]ả\s(?P<bare>{_COUNT})(?P<sort>\s(?i:văn bản|nghị quyết|quyết định|kế hoạch|chương trình|chỉ thị|nghị định|thông tư))?(?=\s(?:đều|được|cùng|nhằm)\s)"
)
_SEVERAL_AT: Final = re.compile(
    r"[cChHbB0234](?<!\w.)(?=(?<=[cC])[ảẢ]\s|(?<=[hH])[aA][iI]\s|(?<=[bB])(?:[aA]|[ốỐ][nN])\s|(?<=0)[234]\s|(?<=[234])\s)"
)
_ALL: Final = re.compile(
    r"(?:(?<=[.;]\s)|(?<=hiện\s)|(?<=khai\s)|(?<=cứ\s)|(?<=hóa\s)|(?<=theo\s)|^)(?:Các|Những|các|những)\s(?P<kind>(?i:văn bản|kế hoạch|quyết định|nghị quyết|công văn|chỉ thị))\s(?:này|trên|(?:đã\s)?nêu\strên|nói\strên)(?=\s(?:nhằm|để|đều|cùng|đã|được)\s|\s?[,.;)]|\strên địa bàn|$)",
    re.M,
)
"""All papers of the list that was told right before: "… ban hành: A; B; C. Các văn bản trên nhằm …"."""
_ALL_AT: Final = re.compile(r"[CcNn](?=(?:ác|hững)\s[vVkKqQnNcC])")
"""Where the two above may begin."""
_ACTS_BETWEEN: Final = re.compile(
    r"(?<!\w)(?:thực hiện|triển khai|thay thế|bãi bỏ|sửa đổi|theo|tại|căn cứ|hướng dẫn)(?!\w)|[().:]"
)
_ISSUED_BEFORE: Final = re.compile(r"(?<!\w)(?:ban hành|ký|có|thông qua)\s(?:các\s)?$")
_DONE_TO_THEM: Final = re.compile(
    r"(?P<told>[^.;:()\n]{0,240}?)(?<!\w)(?:thực hiện|triển khai|cụ thể h[óo][aá]|thay thế|thay(?=\scho)|bãi bỏ|h[ủu][ỷy] bỏ|sửa đổi|bổ sung|điều chỉnh|hướng dẫn|hợp nhất|kế thừa)"
    r"(?:\s(?:cho|đồng thời|toàn bộ|thực hiện|thi hành)|,\sbổ sung)?(?:\s(?:một số|nhiều|các)\s(?:điều|khoản|nội dung|quy định)\s(?:của|tại|trong))?\s"
)
"""Between a paper and several that it acts on, which were named before it: "Kế hoạch A thay thế hai kế hoạch trên"."""
_HEADLINE: Final = 300
"""The longest line above that is a headline."""
_MOST: Final = 4
_NEAREST: Final = 60
"""Papers before words that mean several of them among which these are looked for."""
_AT_MARK: Final = 60
"""Letters before a note's mark within which the kind of its papers is named."""
_IN_BRACKET: Final = re.compile(r"\s?\([^()\n]*")


_KINDS: Final = by_first(
    "Nghị quyết|Chỉ thị|Kết luận|Quyết định|Kế hoạch|Chương trình hành động|Chương trình|Đề án|Luật|Nghị định|Thông tư|Hướng dẫn|Công văn|Công điện"
)
TWO_KINDS: Final = re.compile(
    rf"(?P<one>{_KINDS})(?:,\s(?P<mid>{_KINDS}))?\s(?:và|cùng)\s(?P<two>{_KINDS})\s(?:(?:đã\s)?nêu\strên|nói\strên|vừa\snêu|trên|này|đó)(?=\s?[,.;:)]|\s(?:nhằm|để|đều|cùng|đã|được|trên|tại|trong)\s|$)",
    re.M,
)
"""Papers of two kinds that are told by their kinds: "triển khai Nghị quyết và Chương trình hành động nêu trên"."""


def find_kinds(clean: str, tokens: Sequence[Token], citations: Sequence[Citation]) -> list[Token]:
    """One token for papers told by their kinds, where each kind has but one in the line, or in the line above. Linear."""
    papers = sorted((t for t in tokens if t.node and t.node.kind == "citation"), key=lambda t: t.start)
    starts = [t.start for t in papers]
    found: list[Token] = []
    for whole in TWO_KINDS.finditer(clean):
        line = clean.rfind("\n", 0, whole.start()) + 1
        near = papers[bisect_left(starts, line) : bisect_left(starts, whole.start())]
        kinds = [k.lower() for k in whole.group("one", "mid", "two") if k]
        meant = [{t.node for t in near if t.node and _of(citations[t.node.index].type, k)} for k in kinds]
        nodes = [next(iter(one)) for one in meant if len(one) == 1 and None not in one]
        if len(nodes) == len(kinds) == len(set(nodes)):
            found.append(Token("doc", whole.start(), whole.end(), nodes[0], also=tuple(nodes[1:])))
    return found


def _of(kind: str | None, word: str) -> bool:
    """Whether a word means papers of a kind: "chương trình hành động" those called "Chương trình" too."""
    low = (kind or " ").lower()
    return low.startswith(word) or word.startswith(f"{low} ")


def several(clean: str) -> Iterator[re.Match[str]]:
    """The places of `SEVERAL`, in order. Linear in the text."""
    return found_at(_SEVERAL_AT, SEVERAL, clean)


def find_several(text: Text, tokens: Sequence[Token], citations: Sequence[Citation]) -> list[Token]:
    """One token for all papers meant, the last ones of that kind named before in the line; none when there are too
    few, or when a bare "cả hai" stands after papers of two kinds. Linear in the text."""
    clean = text.clean
    found: list[Token] = []
    papers = sorted((t for t in tokens if t.node and t.node.kind == "citation"), key=lambda t: t.start)
    starts = [t.start for t in papers]
    marks = sorted((n.anchor, n.start, n.end) for n in text.notes if n.anchor is not None)
    for match in several(clean):
        count = _COUNTS[(match["count"] or match["bare"]).lower()]
        line = clean.rfind("\n", 0, match.start()) + 1
        if line == match.start():  # a paragraph that begins so speaks of the one above
            line = clean.rfind("\n", 0, max(0, line - 1)) + 1
        last = bisect_left(starts, match.start())
        near = papers[max(bisect_left(starts, line), last - _NEAREST) : last]
        if near and _IN_BRACKET.fullmatch(clean, near[-1].end, match.start()):
            near = near[:-1]  # "Kế hoạch A (ban hành để thực hiện cả hai văn bản trên)": A is not meant
        kind = (match["kind"] or match["sort"] or "văn bản").strip().lower()
        nodes = _last(_acted_on(clean, near, match.start()), kind, citations, count)
        alike = {citations[n.index].type for n in nodes}
        if len(nodes) == count and (match["kind"] or len(alike) == 1):
            found.append(Token("doc", match.start(), match.end(), nodes[0], also=tuple(nodes[1:])))
    for match in found_at(_ALL_AT, _ALL, clean):
        nodes = _listed(clean, papers, starts, match, citations)
        nodes = nodes or _noted(text, papers, starts, match, marks, citations)
        if len(nodes) > 1:
            found.append(Token("doc", match.start(), match.end(), nodes[0], also=tuple(nodes[1:])))
    return found


def _acted_on(clean: str, near: Sequence[Token], at: int) -> Sequence[Token]:
    """The papers before words that mean several of them, less the one whose title says what it does to them."""
    found = _DONE_TO_THEM.fullmatch(clean, near[-1].end, at) if len(near) > 1 else None
    if found is None or ACTOR_AFTER.search(found["told"]):
        return near
    doers = {near[-1].node}
    for one, after in zip(near[-2::-1], near[::-1], strict=False):  # "A và C thực hiện hai văn bản trên"
        if not COMPANY.fullmatch(clean, one.end, after.start):
            break
        doers.add(one.node)
    return [t for t in near if t.node not in doers]


def _side_by_side(
    clean: str,
    papers: Sequence[Token],
    starts: Sequence[int],
    match: re.Match[str],
    citations: Sequence[Citation],
) -> list[Node]:
    """The few papers that the sentence before issued: "… ban hành A và B. Các văn bản nêu trên được …"."""
    line = clean.rfind("\n", 0, match.start()) + 1
    stop = clean.rfind(". ", line, match.start())
    begin = max(line, clean.rfind(". ", line, max(line, stop)))
    near = papers[bisect_left(starts, begin) : bisect_left(starts, max(begin, stop))]
    if not near:  # a headline above: "Sơ kết 3 năm thực hiện A và B"
        end = len(clean[:line].rstrip())
        head = clean.rfind("\n", 0, end) + 1
        told = end - head <= _HEADLINE and not clean.endswith((".", ";", ":"), head, end)
        near = papers[bisect_left(starts, head) : bisect_left(starts, line)] if told else near
        nodes = _last(near, match["kind"].lower(), citations, len(near))
        return nodes if 1 < len(nodes) <= _MOST else []
    kind = match["kind"].lower()
    if kind != "văn bản":  # "Nghị quyết A sửa đổi Nghị quyết B. … để triển khai các nghị quyết trên"
        alike = _last(near, kind, citations, _MOST + 1)
        return alike if 1 < len(alike) <= _MOST else []
    if not 1 < len(near) <= _MOST or not _ISSUED_BEFORE.search(clean, begin, near[0].start):
        return []
    if any(_ACTS_BETWEEN.search(clean, a.end, b.start) for a, b in pairwise(near)):
        return []
    nodes = _last(near, kind, citations, len(near))
    return nodes if len(nodes) == len(near) else []


def _listed(
    clean: str,
    papers: Sequence[Token],
    starts: Sequence[int],
    match: re.Match[str],
    citations: Sequence[Citation],
) -> list[Node]:
    """The papers after the last colon of the line, or of the line above, brackets left out."""
    line = clean.rfind("\n", 0, match.start()) + 1
    if not clean[line : match.start()].strip():
        line = clean.rfind("\n", 0, len(clean[:line].rstrip())) + 1
    colon = clean.rfind(": ", line, match.start())
    if colon < 0:
        return _side_by_side(clean, papers, starts, match, citations)
    near = [
        t
        for t in papers[bisect_left(starts, colon) : bisect_left(starts, match.start())]
        if clean.count("(", colon, t.start) <= clean.count(")", colon, t.start)
    ]
    return _last(near, match["kind"].lower(), citations, len(near))


def _noted(
    text: Text,
    papers: Sequence[Token],
    starts: Sequence[int],
    match: re.Match[str],
    marks: Sequence[tuple[int, int, int]],
    citations: Sequence[Citation],
) -> list[Node]:
    """The papers of the note whose mark stands last before, in the line, at papers of that kind without numbers: "… đã ban
    hành kế hoạch¹. Thực hiện các kế hoạch này, …". `marks` are (anchor, start, end) of the notes, in order."""
    line = text.clean.rfind("\n", 0, match.start()) + 1
    k = bisect_left(marks, (match.start(), 0, 0))
    if not k or marks[k - 1][0] < line:
        return []
    anchor, start, end = marks[k - 1]
    if bisect_left(starts, anchor) < bisect_left(starts, match.start()):
        return []
    kind = match["kind"].lower()
    if f"{kind} " not in f"{text.clean[max(line, anchor - _AT_MARK) : anchor].lower()} ":
        return []
    held = papers[bisect_left(starts, start) : bisect_left(starts, end)]
    return _last(held, kind, citations, len(held))


def _last(near: Sequence[Token], kind: str, citations: Sequence[Citation], count: int) -> list[Node]:
    """The last `count` different papers of a kind, in order of place; "văn bản" is any kind."""
    nodes: list[Node] = []
    for token in reversed(near):
        node = token.node
        if node is None or node in nodes or len(nodes) == count:
            continue
        if kind == "văn bản" or (citations[node.index].type or "").lower().startswith(kind):
            nodes.append(node)
    return nodes[::-1]
