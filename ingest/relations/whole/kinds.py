"""Papers listed by what they do to another: "các văn bản hướng dẫn thi hành Luật B: Nghị định A; Thông tư C", "Nghị định B
và các nghị định sửa đổi, bổ sung (Nghị định A, Nghị định C)", "Quyết định A thay thế các quyết định …, gồm B và C".

The words before the list say what its papers do, or what is done to them, and to whom: the paper named right behind the
words, or right before them. Lists under a lead-in that ends its line are `leads`'.
"""

from __future__ import annotations

import re
from typing import Final

from ingest.model import SELF, Node
from ingest.relations.grammar.phrases import ACTOR_AFTER
from ingest.relations.likely.features import may
from ingest.relations.ranks import Standing, standing_of
from ingest.relations.statements import CONDITION, Collector
from ingest.relations.tokens import Token
from ingest.relations.whole.listed import items_of

_SEVERAL: Final = r"(?:[hH]ệ thống(?: các)?|[cC]ác|[nN]hững|[mM]ột số|\d{1,2}|hai|ba|bốn|năm)\s(?:văn bản|[nN]ghị định|[tT]hông tư|[qQ]uyết định|[nN]ghị quyết|[lL]uật|[kK]ế hoạch|[cC]ông văn)"
_ONE_SORT: Final = (
    r"(?:kế hoạch|quyết định|nghị quyết|chương trình|quy chế|quy định|văn bản)(?!\s(?:số\s|\d))"
)
_DOES: Final = (
    r"(?P<guides>(?:quy định chi tiết(?:,| và)?\s?)?hướng dẫn(?:\s(?:chi tiết|thi hành|thực hiện|áp dụng))*|quy định chi tiết(?:\s(?:thi hành|và biện pháp thi hành))?)"
    r"|(?P<amends>(?:sửa đổi|bổ sung|điều chỉnh)(?:(?:,|\svà)\s(?:bổ sung|thay thế|điều chỉnh))*(?:\smột số điều)?)"
    r"|(?P<replaces>thay thế)"
    r"|(?P<implements>(?:tổ chức\s)?(?:triển khai(?:\sthực hiện)?|thực hiện|cụ thể h[óo][aá]))"
)
_SIGN: Final = re.compile(
    r"(?:\s\(|:\s|,?\s(?:(?:bao\s)?gồm(?:\scó)?|là|như)\s?:?\s?)(?:\(?[1a][.)]\s)?(?:các\s)?"
)
_TITLE_THEN_LIST: Final = re.compile(
    r"(?:\svề\s[^;:.()\n]{3,160}|\s(?:đã\s|đều\s)?được\s[^;:.()\n]{3,80})(?:\s\((?:gồm:?\s)?|,?\s(?:bao\s)?gồm(?:\scó)?\s?:?\s|:\s)(?:\(?[1a][.)]\s)?(?:các\s)?"
)
_ISSUED_TO: Final = (
    r"(?:ban hành|chỉ đạo|lãnh đạo)(?:\s(?:để|nhằm|về|,|và|lãnh đạo|chỉ đạo|tổ chức|việc|công tác)){0,6}"
)
_THAT_DO: Final = re.compile(
    rf"{_SEVERAL}\s(?:[^\s,;.:()]+(?:\s[^\s,;.:()]+){{0,3}}\s(?=đã\s))?(?:(?:đã|được ban hành|trước đây|trước đó|hiện hành|của [^\s,;.()]+(?:\s[^\s,;.()]+){{1,5}})\s){{0,2}}(?:{_ISSUED_TO}\s)?(?:{_DOES})(?!\w)"
)
_OF: Final = re.compile(r"\s(?:(?:của|cho|đối với)\s)?")
_NOW_THOSE: Final = re.compile(r"(?:,|;|\svà|,\svà|\scùng|\scùng với|,\scùng)\s")
_REPLACES: Final = re.compile(
    rf"(?:[^.;:\n]{{0,220}}?\s)?(?<!bị\s)(?<!được\s)(?:(?P<repeals>bãi bỏ|h[ủu][ỷy] bỏ)|(?P<replaces>thay thế))\s(?:cho\s)?(?:(?:cả|toàn bộ|đồng thời)\s){{0,2}}"
    rf"(?:{_SEVERAL}(?:\s[^.;:()\n]{{0,90}}?)?(?:,?\s(?:(?:bao\s)?gồm(?:\scó)?|là)\s?:?|:)\s"
    rf"|(?:{_SEVERAL}|{_ONE_SORT})(?:\s[^.;:()\n]{{0,90}}?)?(?P<held>\s\()(?:(?:bao )?gồm:?\s)?)"
)
_ACTS: Final = re.compile(r"bỏ\s|thế\s")
_BEFORE_LIST: Final = ("(", ": ", "gồm ", "là ", "như ", "có ", ") ", "các ", ". ")
"""One of them stands right before every list."""
_BRACKETS: Final = re.compile(r"[()\n]")
_LONGEST: Final = 2000
"""Letters of a bracket within which it closes."""
_REACH: Final = 320
_FARTHEST: Final = 500
"""How far a list can begin behind the paper that acts on it: more than `_REPLACES` can match."""


def read_kinds(c: Collector) -> None:
    """State what lists of papers of one doing tell. Linear in the text."""
    papers = [t for t in c.marked.tokens if t.kind == "doc" and t.node is not None]
    for first, token in enumerate(papers):
        if not c.clean.endswith(_BEFORE_LIST, 0, token.start) or c.layout.quoted(token.start):
            continue
        begin = max(c.clean.rfind("\n", 0, token.start) + 1, token.start - _REACH)
        match = next(reversed(list(_THAT_DO.finditer(c.clean, begin, token.start))), None)
        if match is None or CONDITION.search(c.clean, max(0, match.start() - 40), match.start()):
            continue
        target = _target(c, match, papers[first - 1] if first else None, token)
        if target is not None and target != SELF:
            items = items_of(c, papers, first, token.start)
            _say(c, match.lastgroup or "", target, items, match.start())
            if match["amends"] and first and papers[first - 1].end <= match.start():
                _go_too(c, papers[first - 1], items, match.start())
    _read_acts(c, papers)


def _target(c: Collector, match: re.Match[str], near: Token | None, first: Token) -> Node | None:
    """The paper to which those of a list do it: named behind the words that say so, before the list's first paper, or right
    before the words; `near` is the last paper before the list."""
    if near is None:
        return None
    if near.start >= match.end():
        behind = _OF.fullmatch(c.clean, match.end(), near.start)
        listed = _SIGN.fullmatch(c.clean, near.end, first.start) or _TITLE_THEN_LIST.fullmatch(
            c.clean, near.end, first.start
        )
        return near.node if behind and listed else None
    beside = _NOW_THOSE.fullmatch(c.clean, near.end, match.start())
    return near.node if beside and _SIGN.fullmatch(c.clean, match.end(), first.start) else None


def _say(c: Collector, verb: str, target: Node, items: list[Token], at: int) -> None:
    """Each item does to the target what the words say, if ranks and dates allow it and nothing is said of the two yet."""
    for token in items:
        node = token.node
        if node is None or node in (SELF, target) or c.tied(node, target):
            continue
        if _may(c, verb, node, target):
            c.say(node, verb, target, (at, token.end), "kind-listed", 0.8, True)


def _go_too(c: Collector, base: Token, items: list[Token], at: int) -> None:
    """ "A thay thế B và các quyết định sửa đổi, bổ sung (C, D)": what goes with its amenders is replaced with them."""
    for subject, rel, span in c.stated_of(base.node) if base.node is not None else ():
        if rel in ("replaces", "repeals") and span[0] <= base.start < at <= span[1]:
            for token in items:
                if token.node is not None and token.node != subject:
                    c.say(subject, rel, token.node, span, "kind-listed", 0.8, True)


def _may(c: Collector, verb: str, node: Node, target: Node) -> bool:
    judge = c.reader.judge
    if verb in ("amends", "replaces"):
        return judge.kin(node, target) and judge.may_alter(node, target)
    if verb == "guides":
        return judge.may_guide(node, target)
    return may("implements", _standing(c, node), _standing(c, target))


def _standing(c: Collector, node: Node) -> Standing:
    return standing_of(c.citations[node.index])


def _read_acts(c: Collector, papers: list[Token]) -> None:
    """ "Quyết định A … đã thay thế các quyết định trước đây, gồm Quyết định B, Quyết định C": what A did to a list."""
    for k, token in enumerate(papers[:-1]):
        if token.node is None or token.node == SELF or c.layout.quoted(token.start):
            continue
        if papers[k + 1].start - token.end > _FARTHEST or not _ACTS.search(
            c.clean, token.end, papers[k + 1].start
        ):
            continue
        found = _REPLACES.match(c.clean, token.end, papers[k + 1].start + 1)
        if found is None or papers[k + 1].start - found.end() > 2 or CONDITION.search(found.group()):
            continue
        if ACTOR_AFTER.search(found.group()):
            continue  # "Trước yêu cầu của A, HĐND tỉnh bãi bỏ 03 nghị quyết, gồm B": an office acts
        verb = "replaces" if found["replaces"] else "repeals"
        end = _closing(c.clean, found.end()) if found["held"] else len(c.clean)
        for item in items_of(c, papers, k + 1, found.end(), end):
            if item.node is not None and c.reader.judge.kin(token.node, item.node):
                c.say(token.node, verb, item.node, (token.start, item.end), "kind-listed", 0.8, True)


def _closing(clean: str, at: int) -> int:
    """Where the bracket around an offset closes, brackets within it passed over; the line's end if it does not, the offset
    itself where neither is near."""
    depth = 1
    for sign in _BRACKETS.finditer(clean, at, min(len(clean), at + _LONGEST)):
        depth += {"(": 1, ")": -1, "\n": -depth}[sign.group()]
        if depth == 0:
            return sign.start()
    return at
