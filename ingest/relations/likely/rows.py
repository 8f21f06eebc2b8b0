"""Rows for the second reading: the papers and verbs of a sentence with its notes and its lead-in."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Final

from ingest.letters import any_case
from ingest.model import Node
from ingest.relations.discourse.bullets import bullet_kind
from ingest.relations.discourse.layout import is_bullet
from ingest.relations.discourse.list_ends import is_bare_head
from ingest.relations.discourse.note_papers import is_aside
from ingest.relations.grammar.phrases import in_quotes
from ingest.relations.naming.boards import names_board
from ingest.relations.naming.programmes import PROGRAMME
from ingest.relations.statements import Collector
from ingest.relations.tokens import Token, tokenize
from ingest.relations.words import BULLET, PASSIVE
from ingest.sentences import split_sentences

_FIRST: Final = "thi|chấp|quán|khắc|bám|tiếp|vận|đáp|sau|từ|khi|đưa|thay|thế|chấm|hết|không|căn|trên|theo|dựa|ban|ký|ra|thông|phát|gửi|có|xây"
"""The first words of all verbs below."""

_MORE: Final = re.compile(
    rf"(?<!\w)(?=(?-i:{any_case(_FIRST)})(?!\w))(?:(?P<implements>(?<!hiệu lực )(?<!chi tiết )(?<!hướng dẫn )(?<!biện pháp )(?<!việc )thi hành|chấp hành|quán triệt|khắc phục|bám sát|bám theo|tiếp thu|vận dụng|đáp ứng yêu cầu(?= của)|(?<!trước )(?:sau khi|từ khi|khi)(?: có| nhận được)?(?= (?:các )?$)|đưa(?= (?:các )?$))"
    r"|(?P<replaces>thay cho|thay bằng|thay bởi|thế cho)"
    r"|(?P<repeals>chấm dứt hiệu lực|hết hiệu lực|không còn hiệu lực)"
    r"|(?P<based_on>(?<!có )căn cứ(?: vào)?|trên cơ sở|theo tinh thần|trên tinh thần|dựa (?:trên|vào))"
    r"|(?P<issues>ban hành|ký|ra|thông qua|phát hành|gửi|có(?= (?:ngay |kịp thời |riêng )?(?:các )?(?:$|các |Kế hoạch ))|xây dựng))(?!\w)",
    re.I,
)
"""Verbs that the grammar does not count."""
_SHORTEST: Final = 2
"""Letters of the shortest of them."""

_SEPARATOR: Final = re.compile(r"(?:[,;]|(?<!\w)(?:và|cùng|cùng với|với|hoặc))\s*(?:(?:các|số|cả)\s)?$")
_CLASS: Final = {
    "implements": "implements",
    "guides": "guides",
    "amends": "amends",
    "replaces": "replaces",
    "repeals": "repeals",
    "launches": "launches",
    "based_on": "based_on",
    "lapses": "repeals",
    "reports": "reports",
    "approves": "approves",
    "annexed": "annexed",
    "suspends": "suspends",
    "corrects": "corrects",
    **PASSIVE,
}
_AIM: Final = re.compile(
    r"\s(?:để|nhằm)\s(?:(?P<guides>hướng dẫn\b.*)|(?P<implements>(?:triển khai|thực hiện)\b.*))$"
)
"""What is sent out "để hướng dẫn …" by one verb of the grammar's."""

_GOES_ON: Final = re.compile(r"(?:,|\s(?:căn cứ|trên cơ sở|của|tại|theo|thực hiện|và|số))$")
_LONGEST: Final = 1500
_MOST: Final = 16
"""Papers in a row beyond which it is a table or a list of names, which says nothing by its verbs."""


@dataclass(frozen=True, slots=True)
class Item:
    """A paper, verb or mark of a row. `kind`: "paper", "verb", "issues", "draft", "stop", "comma", "open", "close", "aside" (a paper
    that a note only points to);
    `verb` the relation; `passive` whether its form is passive; `part`: "now", "note" or "lead"."""

    kind: str
    start: int
    end: int
    part: str
    node: Node | None = None
    verb: str = ""
    passive: bool = False


@dataclass(frozen=True, slots=True)
class Row:
    """The items of a sentence and of what belongs to it; [start, end) is the sentence itself. `groups` gives each
    item the number of the last group of papers up to it: papers side by side ("A và B", "A, B") are one group."""

    items: tuple[Item, ...]
    groups: tuple[int, ...]
    start: int
    end: int


def rows(c: Collector, campaigns_only: bool = False) -> Iterator[Row]:
    """The rows of a paper's body and of its notes, in order, or only of lines that name a campaign. Linear in the text but
    for a row's own pairs."""
    done = -1
    lead: tuple[int, int] | None = None
    read: tuple[tuple[int, int], list[Item]] | None = None  # the items of one lead, which many rows have
    for token in c.marked.tokens:
        if token.start < done or (campaigns_only and token.kind != "campaign"):
            continue
        begin = c.clean.rfind("\n", 0, token.start) + 1
        stop = _line_end(c.clean, max(begin, token.start))
        done = stop
        if c.layout.quoted(begin) or c.layout.in_title(begin) or "|" in c.clean[begin:stop]:
            continue
        lead = _lead_of(c, begin, stop, lead)
        if lead is None and not _worth(c, begin, stop):
            continue
        for first, last in _sentences(c.clean, begin, stop):
            led = lead is not None and len(c.clean[begin:first].strip()) <= 4
            if not led and not _worth(c, first, last):
                continue
            items: list[Item] = []
            if lead is not None and led:
                if read is None or read[0] != lead:
                    read = lead, _items(c, *lead, "lead")
                items += read[1]
            items += _items(c, first, last, "now")
            papers = sum(i.kind == "paper" for i in items)
            if 1 < papers <= _MOST:
                yield Row(tuple(items), _groups(c.clean, items), first, last)


def _line_end(clean: str, at: int) -> int:
    """The end of a line, or of the last of the lines over which a sentence goes on."""
    stop = clean.find("\n", at)
    while (
        0 < stop < at + _LONGEST
        and _GOES_ON.search(clean, max(0, stop - 24), stop)
        and not BULLET.match(clean, stop + 1)
    ):
        stop = clean.find("\n", stop + 1)
    return len(clean) if stop < 0 else stop


def _sentences(clean: str, begin: int, stop: int) -> list[tuple[int, int]]:
    """The sentences of joined lines."""
    found: list[tuple[int, int]] = []
    for first, last in split_sentences(clean, begin, stop):
        if found and "\n" in clean[found[-1][1] : first]:
            found[-1] = (found[-1][0], last)
        else:
            found.append((first, last))
    return found


def _worth(c: Collector, begin: int, stop: int) -> bool:
    """Whether a line or sentence may hold two papers: two named, or one with a note's mark or "Kế hoạch này"."""
    marks = c.marked.between(begin, stop)
    papers = sum(t.kind != "note" for t in marks if t.start < stop)
    return papers > 1 or (papers == 1 and (len(marks) > 1 or c.clean.find(" này ", begin, stop) >= 0))


def _groups(clean: str, items: list[Item]) -> tuple[int, ...]:
    found: list[int] = []
    n = -1
    last: Item | None = None
    for item in items:
        if item.kind == "paper":
            beside = (
                last is not None
                and last.part == item.part
                and _SEPARATOR.search(clean, max(last.end, item.start - 14), item.start)
            )
            n += not beside
            last = item
        elif item.kind in ("issues", "stop", "open", "close", "colon"):
            last = None
        found.append(n)
    return tuple(found)


def _lead_of(c: Collector, begin: int, stop: int, old: tuple[int, int] | None) -> tuple[int, int] | None:
    """The sentence ending in a colon that stands above an item; kept from item to item."""
    if not is_bullet(c.clean, begin, stop):
        return None
    end, below, heads = begin - 1, begin, set[str]()
    for _ in range(40):
        if end <= 0:
            return None
        line = c.clean.rfind("\n", 0, end) + 1
        words = c.clean[line:end].rstrip(" *_")
        if words.endswith(":"):
            if heads and bullet_kind(c.clean, below) not in heads:
                return None  # a heading that is no group of the list has ended it
            sentences = split_sentences(c.clean, line, end)
            return sentences[-1] if sentences and not c.layout.in_opening(line) else None
        if words and not is_bullet(c.clean, line, end):
            return None
        if is_bare_head(c, line, end):
            heads.add(bullet_kind(c.clean, line))
        end, below = line - 1, line if words else below
    return None


def _items(c: Collector, start: int, end: int, part: str) -> list[Item]:
    tokens = tokenize(c.words, start, end, c.marked.between(start, end))
    tokens = [t for t in tokens if not names_board(c.clean, start, t)]
    items: list[Item] = []
    at = start
    for token in (*tokens, None):
        until = token.start if token is not None else end
        items += [
            _more(m, part) for m in (_MORE.finditer(c.clean, at, until) if until - at >= _SHORTEST else ())
        ]
        if token is None:
            break
        at = max(at, token.end)
        items += _item(c, token, part)
    return items


def _more(found: re.Match[str], part: str) -> Item:
    verb = found.lastgroup or ""
    kind = "issues" if verb == "issues" else "verb"
    by_next = "hiệu lực" in found.group() or found.group().lower().endswith(("bằng", "bởi"))
    return Item(kind, found.start(), found.end(), part, None, verb, by_next)


def _item(c: Collector, token: Token, part: str) -> list[Item]:
    if token.word == PROGRAMME:
        return []  # a name alone is too little to guess more from
    if token.kind in ("doc", "campaign") and token.node is not None:
        return [Item("paper", token.start, token.end, part, token.node)]
    if token.kind == "this":
        own = (c.header.type or "").startswith(token.word.removesuffix(" này"))
        own = own and not in_quotes(c.clean, token.start)
        return [Item("paper", token.start, token.end, part, Node("self"))] if own else []
    if token.kind == "note":
        note = c.text.notes[int(token.word)]
        if part == "note":
            return []
        inner = [
            replace(i, kind="aside")
            if i.kind == "paper" and is_aside(c, int(token.word), i.start, i.node)
            else i
            for i in _items(c, note.start, note.end, "note")
        ]
        return [
            Item("open", token.start, token.end, "note"),
            *inner,
            Item("close", token.start, token.end, "note"),
        ]
    if token.kind in _CLASS:
        return [
            Item(
                "verb",
                token.start,
                token.end,
                part,
                None,
                _CLASS[token.kind],
                token.kind in PASSIVE or token.kind == "lapses",
            )
        ]
    if token.kind == "issues" and (aim := _AIM.search(token.word)):
        verb = "guides" if aim["guides"] else "implements"
        start = token.start + aim.start(aim.lastgroup or 0)
        issue = Item("issues", token.start, start, part)
        return [issue, Item("verb", start, token.end, part, None, verb)]
    if token.kind in ("issues", "draft", "comma", "open", "close", "stop"):
        kind = token.kind if token.kind != "stop" else "stop" if token.word != ":" else "colon"
        return [Item(kind, token.start, token.end, part)]
    return []
