"""“Kế hoạch này” where the paper itself is not meant: the paper of that kind named before, by what the words between say."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from ingest.letters import found_around
from ingest.model import Citation, Text
from ingest.relations.naming.named_kinds import kind_of, named_by, of_kind
from ingest.relations.tokens import Token

NEAREST: Final = 12
_THIS: Final = re.compile(
    r"\s(?:này|đó|ấy|(?:mới|cũ)(?=\s?[,;.)]|\s(?:tiếp tục|vẫn|được|đã|thì|còn)\s))(?!\w)"
)
_REPLACES: Final = re.compile(
    r"[^.;:()\n]{0,200}?(?<!được\s)(?<!bị\s)(?:thay thế|thay(?: cho)?|bãi bỏ)\s(?:cho\s)?(?:một phần\s)?"
)
"""Between a new paper and the old one."""
_REPLACED_BY: Final = re.compile(
    r"[^.;:()\n]{0,120}?\s(?:được|bị)\s(?:thay(?: thế)?|bãi bỏ)\s(?:bởi|bằng|theo|tại)\s"
)
"""Between an old paper and the new one."""
_SERVING: Final = re.compile(
    r"(?<!\w)(?:hướng dẫn|quy định chi tiết|thi hành|sửa đổi, bổ sung|biện pháp thi hành)(?:\s(?:thi hành|thực hiện|chi tiết|áp dụng|một số (?:điều|nội dung)(?:\scủa)?|một số điều và biện pháp thi hành))*\s$"
)
"""Before the kind of a paper named in the sentence: "Luật A và Nghị định B quy định chi tiết luật này"."""
_ACTS_ON: Final = re.compile(
    r"[^.;\n]{0,200}?(?:sửa đổi|bổ sung|thay thế|bãi bỏ|hướng dẫn|quy định chi tiết)\s[^.;\n]{0,60}"
)
"""Between the last paper and "Nghị định này" that it acts on, which is the paper before: "A và B sửa đổi, bổ sung một số
điều của Nghị định này"."""
_LAPSES_SINCE: Final = re.compile(
    r"[^.;\n]{0,160}?(?:hết|chấm dứt|không còn) hiệu lực[^.;\n]{0,30}?(?:(?:từ|vào) (?:ngày|khi)|khi)\s"
)
"""Between papers that lapse and "Quyết định này", from whose day on they do: a paper named before them."""
_OF_TITLE: Final = re.compile(r"\s(?:thực hiện|triển khai|cụ thể h[óo][aá]|thi hành)\s[^;.]{0,60}$")
_BEGINS: Final = re.compile(
    r"[.;]\s(?:(?:Sau|Đến|Qua|Trong|Hiện|Tuy nhiên|Nay|Năm|Ngày)(?:\s[^.;:()\n,]{1,36})?,\s)?$"
)
"""Before words that begin a clause, after a time at most."""
_DOES: Final = re.compile(r"(?:thực hiện|triển khai)\s$")
_ISSUED: Final = re.compile(r"(?:ban hành|ký|có|xây dựng)\s$")


def above_line(
    clean: str,
    papers: Sequence[Token],
    starts: Sequence[int],
    match: re.Match[str],
    citations: Sequence[Citation],
) -> Token | None:
    """The one paper of the kind that the paragraph above names, where the line of the words names none before them."""
    line = clean.rfind("\n", 0, match.start("kind")) + 1
    end = len(clean[:line].rstrip())
    begin = clean.rfind("\n", 0, end) + 1
    near = papers[bisect_left(starts, begin) : bisect_left(starts, line)]
    named = [t for t in near if t.node and of_kind(citations[t.node.index], match)]
    return named[-1] if len({t.node for t in named}) == 1 else None


def aside(clean: str, token: Token, at: int) -> bool:
    """Whether a paper stands in a bracket that is closed before an offset."""
    close = clean.find(")", token.end, at)
    return close >= 0 and "(" not in clean[token.end : close]


def _issues(clean: str, token: Token, kind: str) -> bool:
    """Whether a paper's title names the thing that "Bộ tiêu chí này" points back to: that paper issued it."""
    title = re.split(r"[.;\n]|,\s(?=[A-ZĐÀ-Ỹ])", clean[token.end : token.end + 200], maxsplit=1)[0]
    return kind.lower() in title.lower()


def _issued_of(clean: str, named: Sequence[Token]) -> list[Token]:
    """ "… ban hành Kế hoạch A thực hiện Kế hoạch B; Kế hoạch này thay thế C": the one issued, when the last one is of its title."""
    last = named[-1]
    for token in reversed(named[:-1]):
        title = clean[token.end : last.start]
        if token.node == last.node or any(sign in title for sign in (";", ". ", "\n")):
            return []
        if _ISSUED.search(clean, max(0, token.start - 24), token.start):
            return [token] if _OF_TITLE.search(title) else []
    return []


def _of_another(
    clean: str, at: int, near: Sequence[Token], citations: Sequence[Citation], own_type: str
) -> bool:
    """ "… ban hành Kế hoạch số 8. Sở có Công văn đôn đốc thực hiện Kế hoạch này": in a plan, the plan of the sentence
    before, when that was issued and the plan itself is not spoken of since. `near` are the papers before in the line."""
    if not near or not _DOES.search(clean, max(0, at - 20), at):
        return False
    sentence = clean.rfind(". ", near[0].start, at)
    last = next((t for t in reversed(near) if t.node and citations[t.node.index].type == own_type), None)
    if last is None or last.start > sentence or at - last.end > 600 or _THIS.search(clean, last.end, at):
        return False
    return bool(_ISSUED.search(clean, max(0, last.start - 24), last.start))


def _changed(
    clean: str,
    match: re.Match[str],
    stop: int,
    papers: Sequence[Token],
    starts: Sequence[int],
    citations: Sequence[Citation],
) -> Token | None:
    """ "Luật A thay thế Luật B; … hướng dẫn Luật mới, … luật cũ": the one that replaced, or was replaced, in the line; "chưa có
    quy định mới" is no paper."""
    line = clean.rfind("\n", 0, match.start()) + 1
    last = bisect_left(starts, match.start())
    near = papers[max(bisect_left(starts, line), last - NEAREST) : last]
    named = [t for t in near if t.node and of_kind(citations[t.node.index], match)]
    for one, other in reversed(list(pairwise(named))):
        if one.node == other.node:
            continue
        if _REPLACES.fullmatch(clean, one.end, other.start):
            return one if clean.startswith("m", stop - 3) else other
        if _REPLACED_BY.fullmatch(clean, one.end, other.start):
            return other if clean.startswith("m", stop - 3) else one
    return None


def this_other(
    text: Text,
    tokens: Sequence[Token],
    citations: Sequence[Citation],
    own_type: str | None,
    only_served: bool = False,
) -> list[Token]:
    """ "Kế hoạch này" in a report: the paper of that kind named just before, in the line or before the note's mark; with
    `only_served` only where its words say that another guides or alters it."""
    found: list[Token] = []
    papers = sorted((t for t in tokens if t.node and t.node.kind == "citation"), key=lambda t: t.start)
    starts = [t.start for t in papers]
    note_starts = [n.start for n in text.notes]
    for match, stop in named_by(
        found_around(("này", "đó", "ấy", "mới", "cũ"), (1,), _THIS, text.clean), text.clean
    ):
        if text.clean.endswith(("mới", "cũ"), match.end(), stop):
            changed = _changed(text.clean, match, stop, papers, starts, citations)
            if changed is not None:
                found.append(Token("doc", match.start(), stop, changed.node))
            continue
        if only_served and not _SERVING.search(text.clean, max(0, match.start() - 60), match.start()):
            continue
        line = text.clean.rfind("\n", 0, match.start()) + 1
        if own_type is not None and f"{kind_of(match)} ".startswith(f"{own_type} "):
            last = bisect_left(starts, match.start())
            near = papers[max(bisect_left(starts, line), last - NEAREST) : last]
            if not _of_another(text.clean, match.start(), near, citations, own_type):
                continue
        at = match.start()
        if line >= text.body_end:
            k = bisect_right(note_starts, at) - 1
            anchor = text.notes[k].anchor if k >= 0 and at < text.notes[k].end else None
            held = bisect_left(starts, line) < bisect_left(starts, at)
            if anchor is not None and not held:
                at, line = anchor, text.clean.rfind("\n", 0, anchor) + 1
        last = bisect_left(starts, at)
        near = papers[max(bisect_left(starts, line), last - NEAREST) : last]
        named = [t for t in near if t.node and of_kind(citations[t.node.index], match)]
        named = [t for t in named if not aside(text.clean, t, match.start())] or named
        if len(named) > 1 and _ACTS_ON.fullmatch(text.clean, named[-1].end, match.start("kind")):
            named = [t for t in named if t.node != named[-1].node]
        if named and _LAPSES_SINCE.fullmatch(text.clean, named[-1].end, match.start("kind")):
            clause = max(text.clean.rfind(sign, line, named[-1].start) for sign in (";", ". "))
            named = [t for t in named if t.start < clause]
        begins = _BEGINS.search(text.clean, max(line, match.start("kind") - 50), match.start("kind"))
        if len(named) > 1 and begins:
            named = _issued_of(text.clean, named) or named
        named = named or [t for t in near[-1:] if _issues(text.clean, t, match["kind"])]
        if not named and line < text.body_end and not near:
            above = above_line(text.clean, papers, starts, match, citations)
            named = [above] if above is not None else []
        if named:
            found.append(Token("doc", match.start(), stop, named[-1].node))
    return found
