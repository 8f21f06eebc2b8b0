"""What a sentence says of the papers that a note lists: "các bảng giá đất cũ¹ được thay thế bởi Nghị quyết B", "cùng với Luật A,
Chính phủ ban hành các nghị định quy định chi tiết¹"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from ingest.model import SELF, Node
from ingest.relations.discourse.note_papers import issued_in_note, papers_of_note
from ingest.relations.discourse.purposes import stands_below
from ingest.relations.grammar.parsed import Parsed
from ingest.relations.statements import Collector
from ingest.relations.tokens import Token
from ingest.relations.words import EXECUTE
from ingest.types import LAW_TYPES

_GONE: Final = re.compile(
    r"\s(?:đã\s|đều\s|nay\s|sẽ\s)*(?:được|bị)\s(?:(?P<replaced>thay(?: thế)?)|bãi bỏ|h[ủu][ỷy] bỏ)(?:\s(?:hoàn toàn|toàn bộ))?\s(?:bởi|bằng|tại|theo)\s(?:các\s)?"
)
"""Between a note's mark and the paper that ended what the note lists."""
_DETAILS: Final = re.compile(
    r"\s(?:ban hành|có)\s(?:các\s|những\s|một số\s|\d{1,2}\s)?(?:nghị định|thông tư|quyết định|văn bản)(?:,?\s(?:và\s)?(?:nghị định|thông tư|quyết định))*\s"
    r"(?:quy định chi tiết|hướng dẫn)(?:(?:,|\svà)?\s(?:chi tiết|hướng dẫn|thi hành|thực hiện|một số điều)){0,3}$"
)
"""Before the mark of a note that lists what guides the paper named before."""
_AND_DETAILS: Final = re.compile(
    r"(?:,|\svà|,\svà|\scùng(?:\svới)?)\s(?:các\s|những\s)?(?:văn bản|nghị định|thông tư)(?:,\s(?:nghị định|thông tư|quyết định))*\s(?:quy định chi tiết|hướng dẫn)(?:(?:,|\svà)?\s(?:chi tiết|hướng dẫn|quy định|thi hành|thực hiện|một số điều|có liên quan|liên quan)){0,4}$"
)
"""Before the mark of a note that lists what guides the laws named before: "Luật A, Luật B và các văn bản hướng dẫn thi hành"."""
_LAW_BESIDE: Final = re.compile(r"(?:\snăm\s\d{4})?(?:,|;|\svà|,\svà)\s")
_REACH: Final = 160
_LAUNCHES: Final = re.compile(
    r"(?<!\w)(?<!hưởng ứng )phát động\s(?:(?:phong trào|đợt|cuộc vận động|chiến dịch)[^“\n;.,]{0,40})?[“\"]?"
)
"""Around the beginning of a campaign's name: who launched it."""

_HEAD: Final = 8
_PERIOD: Final = re.compile(
    r"[”\"]?(?:,?\s(?:giai đoạn|năm|trên địa bàn|trong toàn)\s[^,;.:()\n]{2,40})?[”\"]?"
)
_LAUNCHING: Final = frozenset({"Kế hoạch", "Quyết định", "Chỉ thị", "Chương trình"})
_OBJECTS: Final = re.compile(
    rf"(?:để\s|nhằm\s)?{EXECUTE}\s(?:các|những|một số|hai|ba|\d{{1,2}})\s(?P<kinds>(?:(?:,\s|\svà\s)?(?:nghị quyết|chỉ thị|kết luận|quyết định|văn bản|kế hoạch|chương trình|quy định|luật|nghị định))+)[^,;.:()\n]{{0,90}}$"
)
"""Before the mark of a note that lists what a paper named before carries out."""

_TITLE_ONLY: Final = re.compile(r"(?:(?:\s|,\s)(?!đã\s|được\s|có\s|ban hành\s)[^\s;:.()]+){0,30},?\s?")
_REPLACED: Final = re.compile(
    r"(?<!\w)(?<!được )(?<!bị )(?:(?P<repeals>bãi bỏ)|thay thế(?: cho)?) (?:(?:toàn bộ|các|những|cả|hai|ba|bốn|năm|sáu|\d{1,3}) ){0,2}(?i:văn bản|quyết định|nghị quyết|thông tư|nghị định|kế hoạch|chỉ thị|quy chế|quy định)(?! tại| số | \d)[^;:.\n]{0,90}$"
)
_AMENDING_PAPERS: Final = re.compile(
    r"(?:các|những|\d{1,2}) (?:văn bản|nghị định|thông tư|nghị quyết|quyết định|luật) (?:đã )?(?:sửa đổi|bổ sung)(?:, (?:bổ sung|thay thế))*$|(?:đã )?được (?:[^\s,;.:()]+(?:,? )){0,4}(?:sửa đổi|bổ sung)(?:, (?:bổ sung|thay thế))*(?: (?:nhiều|một|hai|ba|bốn|năm|\d{1,2}) lần)?$"
)
_WAS_ENDED: Final = re.compile(
    r"(?<!chưa )(?<!không )(?:đã|nay|vừa|cũng đã) (?:được|bị) (?:(?P<replaced>thay thế)|bãi bỏ|h[ủu][ỷy] bỏ)(?: hoàn toàn| toàn bộ)?$"
)
"""Before the mark of the paper that ended one: "Quyết định B … đã được thay thế¹"."""

_FOUNDED: Final = re.compile(
    r"(?<!\w)(?:thành lập|kiện toàn)(?:\scác)?\s(?:Ban|Tổ|Hội đồng|Đoàn|Đội|Tiểu ban|Bộ phận|ban|tổ|hội đồng)\s[^;.:()\n]{1,110}$|(?<!\w)(?:thành lập|kiện toàn)(?:\scác)?\s(?:Ban|Tổ|Hội đồng)$"
    r"|(?:Ban|Tổ|Hội đồng|Đoàn|Đội|Tiểu ban|Bộ phận)\s[^;.:()\n]{1,90}?\s(?:đã\s|cũng\s|kịp thời\s)*được\s(?:thành lập|kiện toàn)$"
)
_BY_PAPER: Final = re.compile(
    r"\s?(?:[đĐ]ược\s)?(?:(?!(?i:chưa|không|đề nghị|sẽ|dự kiến|kiến nghị)\s)[^\s,;.:()]+\s){0,8}?(?:(?P<launched>[pP]hát động|[kK]hởi xướng)|[tT]riển khai|[tT]hực hiện|[tT]ổ chức)(?: thực hiện)?\s(?:theo|tại|bằng)\s(?:các\s)?"
)
"""How a note on a campaign begins: "Phát động theo Kế hoạch A", "UBND tỉnh triển khai tại Kế hoạch A"."""
_FOR_IT: Final = re.compile(
    r",?\s(?:để\s|nhằm\s)?(?:chỉ đạo\s|giúp\s[^,;.()\n]{2,40}\s)?(?:triển khai(?: thực hiện)?|thực hiện|tổ chức thực hiện)\s(?:các\s)?"
)


def read_noted_acts(c: Collector, span: tuple[int, int]) -> None:
    """State both for the marks of a sentence. Linear in its papers and marks."""
    marks = c.marked.between(*span)
    for n, token in enumerate(marks):
        if token.kind != "note":
            continue
        if n and marks[n - 1].kind == "campaign":
            _read_launch(c, marks[n - 1], token, span)
        before = next((t for t in reversed(marks[:n]) if _is_paper(t)), None)
        after = next((t for t in marks[n + 1 :] if _is_paper(t)), None)
        gone = _GONE.fullmatch(c.clean, token.end, after.start) if after is not None else None
        if gone is not None and after is not None and after.node is not None:
            verb = "replaces" if gone["replaced"] else "repeals"
            for node in papers_of_note(c, int(token.word)):
                if c.reader.judge.may_alter(after.node, node):
                    c.say(after.node, verb, node, span, "note-gone", 0.8, True)
        elif before is not None and before.node is not None:
            _read_guides(c, before, token, span)
            _read_objects(c, before, token, span)
            if _AND_DETAILS.fullmatch(c.clean, before.end, token.start) and _is_law(c, before):
                _read_details(c, marks[:n], token, span)


def _read_launch(c: Collector, campaign: Token, mark: Token, span: tuple[int, int]) -> None:
    """ "… phát động phong trào “B”¹": the first paper of the note launched it; with "¹ Phát động theo Kế hoạch A" or
    "¹ Triển khai theo Kế hoạch A" the note itself says so."""
    if campaign.node is None or not _PERIOD.fullmatch(c.clean, campaign.end, mark.start):
        return
    note = c.text.notes[int(mark.word)]
    paper = next((t for t in c.marked.between(note.start, note.end) if _is_paper(t)), None)
    by = _BY_PAPER.fullmatch(c.clean, note.start, paper.start) if paper else None
    if by is not None and paper is not None and paper.node is not None:
        verb = "launches" if by["launched"] else "implements"
        c.say(paper.node, verb, campaign.node, span, "note-launches", 0.85, True)
        return
    told = _LAUNCHES.search(c.clean, max(span[0], campaign.start - 60), campaign.start + _HEAD)
    if told is None:
        return
    first = next(iter(issued_in_note(c, int(mark.word))), None)
    if first is None or c.launched(campaign.node) or c.tied(first, campaign.node):
        return
    if c.reader.judge.type_of(first) in _LAUNCHING:
        c.say(first, "launches", campaign.node, span, "note-launches", 0.75, True)


def _read_objects(c: Collector, before: Token, mark: Token, span: tuple[int, int]) -> None:
    """ "… ban hành Kế hoạch A để thực hiện các nghị quyết của Hội đồng nhân dân tỉnh¹": A is for what the note lists."""
    told = _OBJECTS.search(c.clean, max(before.end, mark.start - _REACH), mark.start)
    if told is None or before.node is None or not _TITLE_ONLY.fullmatch(c.clean, before.end, told.start()):
        return
    for node in papers_of_note(c, int(mark.word)):
        alike = c.reader.judge.type_of(node).lower() in told["kinds"].lower() or "văn bản" in told["kinds"]
        if alike and node != before.node and stands_below(c, before.node, node):
            c.say(before.node, "implements", node, span, "note-object", 0.75, True)


def _read_guides(c: Collector, before: Token, mark: Token, span: tuple[int, int]) -> None:
    """What the note lists guides the paper before, where that is what the sentence says was issued."""
    start = max(before.end, mark.start - _REACH)
    if before.node is None or not _DETAILS.search(c.clean, start, mark.start):
        return
    for node in papers_of_note(c, int(mark.word)):
        if c.reader.judge.may_guide(node, before.node):
            c.say(node, "guides", before.node, span, "note-guides", 0.75, True)


def _read_details(c: Collector, marks: Sequence[Token], mark: Token, span: tuple[int, int]) -> None:
    """What the note lists guides the law before its mark, and those of the laws in a row with it that a paper listed may
    guide by its day."""
    laws: list[Token] = []
    for token in reversed(marks):
        if token.kind == "note":
            continue
        if not _is_law(c, token) or (laws and not _LAW_BESIDE.fullmatch(c.clean, token.end, laws[-1].start)):
            break
        laws.append(token)
    for node in papers_of_note(c, int(mark.word)):
        named = "Luật" in (c.citations[node.index].subject or "")  # its own title tells which law it guides
        for law in laws:
            if law.node is not None and not named and c.reader.judge.may_guide(node, law.node):
                c.say(node, "guides", law.node, span, "note-guides", 0.7, True)


def read_altered(c: Collector, parsed: Parsed, last: Node | None, span: tuple[int, int]) -> None:
    """ "… thay thế 03 quyết định³", "… và các văn bản sửa đổi, bổ sung¹": the note lists what was altered, or alters."""
    for token in c.marked.between(*span):
        if token.kind != "note":
            continue
        index = int(token.word)
        before = [r.node for r in reversed(parsed.roots) if r.at < token.start]
        head = before[0] if before else last
        words = c.clean[span[0] : token.start]
        replaced = _REPLACED.search(words)
        ended = _WAS_ENDED.search(words)
        if head is None or not (replaced or ended or _AMENDING_PAPERS.search(words)):
            continue
        for paper in papers_of_note(c, index):
            if replaced:
                verb = "repeals" if replaced["repeals"] else "replaces"
                kin = next((one for one in before if c.reader.judge.kin(one, paper)), head)
                c.say(kin, verb, paper, span, "note-altered", 0.85, True)
            elif c.reader.judge.may_alter(paper, head):
                verb = "amends" if ended is None else "replaces" if ended["replaced"] else "repeals"
                c.say(paper, verb, head, span, "note-altered", 0.8, True)


def read_founded(c: Collector, front: list[Node], verb: str, span: tuple[int, int]) -> None:
    """ "Thực hiện B, … thành lập Ban Chỉ đạo¹", "… thành lập Tổ công tác¹ triển khai B": the decision of the note that set it
    up carries B out."""
    tokens = c.marked.between(*span)
    for n, token in enumerate(tokens):
        if token.kind != "note" or not _FOUNDED.search(c.clean, max(span[0], token.start - 140), token.start):
            continue
        after = tokens[n + 1] if n + 1 < len(tokens) else None
        targets = front
        if after is not None and after.kind == "doc" and after.node is not None:
            targets = [after.node] if _FOR_IT.fullmatch(c.clean, token.end, after.start) else front
        for paper in papers_of_note(c, int(token.word)):
            for target in targets if c.reader.judge.type_of(paper) == "Quyết định" else ():
                if not c.tied(paper, target):
                    c.say(paper, verb, target, span, "note-founded", 0.7, True)


def _is_law(c: Collector, token: Token) -> bool:
    return token.node is not None and c.reader.judge.type_of(token.node) in LAW_TYPES


def _is_paper(token: Token) -> bool:
    return token.kind == "doc" and token.node is not None and token.node != SELF
