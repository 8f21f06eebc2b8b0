"""Programmes told by name: "Đề án phát triển công tác xã hội" is the decision that approved it, where one alone did.

A paper's subject names what it approves or issues ("phê duyệt Đề án …", "về việc ban hành Chương trình …"); other places
of the text that name the same thing without a number mean that paper. Names are compared by their `letters`; their periods
must not exclude each other.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from ingest.letters import by_first
from ingest.model import Citation
from ingest.relations.naming.letters import is_whole, letters_of, spell
from ingest.relations.tokens import Token

_KINDS: Final = r"(?:Đề án|Chương trình|Chiến lược|Quy hoạch|Kế hoạch|Dự án)"
_RULES: Final = r"(?:Quy định|Quy chế|Điều lệ|Bộ tiêu chí|Bộ chỉ số)"
"""What is told without a number only where it is carried out: every text has rules ("quy định")."""

_APPROVES: Final = re.compile(
    rf"(?:về\s)?(?:việc\s)?(?:(?:phê duyệt|ban hành|thông qua|phê chuẩn)\s|(?<=về\s)(?={_KINDS}))(?:nội dung\s)?[“\"]?(?P<name>(?P<kind>{_KINDS}|{_RULES})\s(?P<rest>[^;()\n]{{18,260}}))",
    re.I,
)
_NAMED: Final = re.compile(
    rf"{by_first('Đề án|Chương trình|Chiến lược|Quy hoạch|Kế hoạch|Dự án', any_case=True)}(?=\s(?!số\s))",
    re.I,
)
_RULED: Final = re.compile(rf"(?:thực hiện|triển khai|thi hành)\s(?P<name>{_RULES})(?=\s(?!số\s))", re.I)
_OF_RULES: Final = ("quydinh", "quyche", "dieule", "botieuchi", "bochiso")
_APPROVING: Final = frozenset({"Quyết định", "Nghị quyết"})
_CARRYING: Final = re.compile(r"(?:thực hiện|triển khai|cụ thể h[óo][aá]|tổ chức|hành động)(?!\w)", re.I)
"""What a plan's name goes on with that has no name of its own: "Kế hoạch thực hiện Chiến lược …"."""

_PERIOD: Final = re.compile(
    r"[^;.()\d]{0,70}?(?P<to>đến\s)?(?:giai đoạn|thời kỳ|năm)\s(?P<first>(?:19|20)\d{2})(?:\s?[-–]\s?(?P<last>(?:19|20)\d{2}))?",
    re.I,
)
_TAIL: Final = re.compile(
    r"[”\"]?(?:,?\s(?:(?:giai đoạn|thời kỳ|năm)\s\d{4}(?:\s?[-–]\s?\d{4})?|(?:(?:định hướng|tầm nhìn)\s)?đến(?:\snăm)?\s\d{4}))*[”\"]?",
    re.I,
)
"""The period behind a name, which its token takes in."""

_OWN_TITLE: Final = re.compile(
    r"(?:phê duyệt|ban hành(?:\skèm theo[^.;:\n]{0,40})?|thông qua|xây dựng|dự thảo|trình|lập|điều chỉnh)\s(?:(?:các|nội dung|dự thảo)\s)?[“\"]?$",
    re.I,
)
_BODY_OF: Final = re.compile(
    r"(?<!\w)(?:[bB]an (?:[cC]hỉ đạo|[qQ]uản lý|Điều hành)|Văn phòng(?:\s[^\s,;.]+){0,3}|Tổ công tác|[hH]ội đồng|[vV]ốn|[kK]inh phí|[kK]huôn khổ|[tT]huộc|[tT]rong)\s(?:của\s|các\s)?[“\"]?$"
)
"""Before a name that only tells whose committee or money it is."""

_SUBJECT_OF: Final = re.compile(
    r"[\s,“\"–-]*(?:về\s)?(?:việc\s)?(?:(?:phê duyệt|ban hành|thông qua|phê chuẩn)\s)?(?:nội dung\s)?[“\"]?",
    re.I,
)
_SET_AT: Final = re.compile(
    rf"(?P<name>(?:{_KINDS}|Quy chế|Quy định|Quy trình|Danh mục|Bộ tiêu chí|Phương án)\s[^;.()\n]{{18,240}}?)(?:\s|,\s|\s?\()(?:(?:đã\s)?(?:được\s)?(?:Thủ tướng Chính phủ|Chính phủ|Bộ [^,;.()\n]{{2,40}}|UBND[^,;.()\n]{{2,40}}|Ủy ban[^,;.()\n]{{2,50}})\s)?(?:đã\s)?(?:được\s)?(?:ban hành|phê duyệt)\s(?:kèm theo|tại|theo|bằng)\s$"
)
"""A programme before the paper that approves it: "Đề án … được phê duyệt tại Quyết định số"."""

_APPROVED_AT: Final = re.compile(
    rf"(?<!\w)(?:phê duyệt|ban hành|thông qua)\s(?P<name>{_KINDS}\s(?!số\s)[^;.(),\n]{{14,200}}?)\s(?:tại|bằng|kèm theo)\s$"
)
"""The same when an office approves it: "UBND tỉnh phê duyệt Đề án … tại Quyết định số"."""

_IN_BRACKET: Final = re.compile(
    rf"(?<!\w)(?P<name>(?:Đề án|Chương trình|Chiến lược|Quy hoạch)\s(?!số\s)(?:(?!{_KINDS})[^;.()\n]){{14,220}}?)\s\($"
)
"""The same with the decision in a bracket: "Chiến lược … đến năm 2030 (Quyết định số …)"."""

PROGRAMME: Final = "programme"
"""The word of a token that stands for a paper by its programme's name."""

_SAME_BREATH: Final = re.compile(
    r"[^;.()\n]{0,160}\((?:đã\s|được\s)*(?:ban hành|phê duyệt)\s(?:kèm theo|tại|theo|bằng)\s"
)
_SHORTEST: Final = 6
_UNIQUE: Final = 4
"""Words that a strategy with its years needs: there is one "Chiến lược dân số … đến năm 2030"."""

_LONG: Final = 10
_DECADE: Final = 9


@dataclass(frozen=True, slots=True)
class _Known:
    """A programme: its name's letters, from which to which year it runs, and the citation that approves it."""

    letters: str
    words: int
    years: tuple[int, int] | None
    cited: int


def find_programmes(
    clean: str, tokens: Sequence[Token], citations: Sequence[Citation], own_title: str | None = None
) -> list[Token]:
    """The places that name a programme which exactly one cited paper approves; a programme that the paper of
    `own_title` itself approves is no other's. Linear in the text."""
    papers = sorted((t for t in tokens if t.kind == "doc"), key=lambda t: t.start)
    known = _approved(citations, own_title, _set_at(clean, papers, citations))
    if not known:
        return []
    starts = [t.start for t in papers]
    nodes = {t.node.index: t.node for t in papers if t.node and t.node.kind == "citation"}
    found: list[Token] = []
    named = [m.start() for m in _NAMED.finditer(clean)]
    if any(k.letters.startswith(_OF_RULES) for k in known):
        named += [m.start("name") for m in _RULED.finditer(clean)]
    for at in named:
        meant = _meant(clean, at, known)
        if meant is None or meant[0] not in nodes:
            continue
        before = max(0, at - 60)
        if _OWN_TITLE.search(clean, before, at) or _BODY_OF.search(clean, before, at):
            continue
        end = meant[1]
        last = bisect_left(starts, at)
        previous = papers[last - 1] if last else None
        inside = previous is not None and previous.end > at
        own = previous is not None and previous.node == nodes[meant[0]]
        if inside or (own and previous and _SUBJECT_OF.fullmatch(clean, previous.end, at)):
            continue
        following = papers[last] if last < len(papers) else None
        if following is not None and following.start < end:
            continue
        if (
            following is not None
            and following.node == nodes[meant[0]]
            and _SAME_BREATH.fullmatch(clean, end, following.start)
        ):
            continue  # "Quy chế … (ban hành kèm theo Quyết định B)" names B itself
        tail = _TAIL.match(clean, end)
        stop = tail.end() if tail else end
        found.append(Token("doc", at, stop, nodes[meant[0]], PROGRAMME))
    return found


def _approved(
    citations: Sequence[Citation], own_title: str | None, told: Iterable[tuple[str, int]]
) -> list[_Known]:
    """Every programme that a cited paper approves, by its subject or as `told` in the text, but the one of the paper's
    own title."""
    found: list[_Known] = []
    for i, cited in enumerate(citations):
        if cited.number and not cited.same_as_self and not cited.short and cited.type in _APPROVING:
            found.extend(_programme(cited.subject or "", i))
    for name, i in told:
        found.extend(_programme(f"phê duyệt {name}", i))
    own = [k.letters for k in _programme(own_title or "", -1)]
    return [
        k
        for k in dict.fromkeys(found)
        if not any(k.letters.startswith(o) or o.startswith(k.letters) for o in own)
    ]


def _set_at(clean: str, papers: Sequence[Token], citations: Sequence[Citation]) -> Iterator[tuple[str, int]]:
    """Programmes that the text says were approved at a paper, with the paper's citation."""
    for token in papers:
        if token.node is None or token.node.kind != "citation":
            continue
        if citations[token.node.index].type not in _APPROVING:
            continue
        if clean[token.start - 1 : token.start] not in (" ", "("):
            continue
        near = max(0, token.start - 320)
        begin = clean.rfind("\n", near, token.start) + 1
        found = _SET_AT.search(clean, max(begin, near), token.start)
        found = found or _APPROVED_AT.search(clean, max(begin, near), token.start)
        found = found or _IN_BRACKET.search(clean, max(begin, near), token.start)
        if found is not None:
            yield found["name"], token.node.index


def _programme(subject: str, index: int) -> Iterator[_Known]:
    """The programme that a subject names as approved, if it names one that is specific."""
    approves = _APPROVES.match(subject)
    if approves is None:
        return
    name = approves["name"]
    planned = approves["kind"].lower() in ("kế hoạch", "chương trình")
    if planned and _CARRYING.match(approves["rest"].lstrip('“"')):
        return
    letters, words, end = letters_of(name)
    years = _years(name, end)
    unique = approves["kind"].lower() == "chiến lược" and words >= _UNIQUE and years is not None
    if (words >= _SHORTEST or unique) and "/" not in name[:end]:
        yield _Known(letters, words, years, index)


def _years(text: str, at: int) -> tuple[int, int] | None:
    """The years told right behind a name; one that only ends has run for a decade."""
    found = _PERIOD.match(text, at)
    if found is None:
        return None
    first = int(found["first"])
    last = int(found["last"] or first)
    return (first - _DECADE if found["to"] else first, max(first, last))


def _meant(clean: str, at: int, known: Sequence[_Known]) -> tuple[int, int] | None:
    """The citation that the name at an offset means and where the name ends, when exactly one fits."""
    spelt, ends = spell(clean, at)
    fitting: list[tuple[_Known, int]] = []
    for programme in known:
        end = ends.get(len(programme.letters))
        if end is None or not spelt.startswith(programme.letters):
            continue
        if programme.words < _LONG and not is_whole(clean, end):
            continue
        years = _years(clean, end)
        if programme.words < _SHORTEST and years is None:
            continue
        if programme.years and years and not _overlap(programme.years, years):
            continue
        if spelt.startswith("kehoach") and (years is None or programme.years is None):
            continue  # plans come every year
        fitting.append((programme, end))
    longest = max((len(p.letters) for p, _ in fitting), default=0)
    meant = {(p.cited, end) for p, end in fitting if len(p.letters) == longest}
    return next(iter(meant)) if len(meant) == 1 else None


def _overlap(a: tuple[int, int], b: tuple[int, int]) -> bool:
    return a[0] <= b[1] and b[0] <= a[1]
