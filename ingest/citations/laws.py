"""Laws cited by name: where a law's name begins and ends.

"Luật Thi đua, khen thưởng" holds a comma, "Luật Hôn nhân và gia đình" a "và", and the name of an amending law
holds other laws' names. Where a name ends `laws_ends` finds, by a lexicon, by titles that the same paper shows with a
hard end elsewhere ("... ngày 15 tháng 6 năm 2022", "... số 06/2022/QH15"), and by grammar.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Final

from ingest.citations.laws_ends import (
    UPPER_START,
    fold_law,
    known_title_end,
    title_end,
    tokens_from,
)
from ingest.citations.laws_slips import mended, parted_words, spelled_out
from ingest.citations.laws_words import ACTORS, KEPT_PAIRS, NEVER, PAPERS, STOP_CAPITAL, STOP_PAIRS
from ingest.letters import UPPER, by_first

_LAW: Final = by_first("Bộ luật|Bộ Luật|Luật|Pháp lệnh|Hiến pháp", before=r"^\W\d")
_HEAD: Final = re.compile(rf"({_LAW})(?=\s|[.,:;)”\"]|$)")
_ANY_HEAD: Final = re.compile(r"([Bb]ộ [Ll]uật|[Ll]uật|[Pp]háp lệnh)(?=\s)")
_NOT_BEFORE: Final = re.compile(
    r"(?:[Đđ]ại học|[Tt]rường|[Kk]hoa|[Vv]iện|[Tt]ạp chí|[Cc]ông ty|[Nn]gành|[Cc]ử nhân|[Nn]hà xuất bản|[Hh]ội|Phòng)\s$"
)
_AMENDING: Final = re.compile(
    r"\s{1,3}(?:[sS]ử?a\s{1,3}đổ?i(?:,\s{0,3}bổ?\s{1,3}sung)?|(?:bổ|Bổ)\s{1,3}sung|(?:bãi|Bãi)\s{1,3}bỏ)(?=\s)"
)
_AMENDED: Final = re.compile(
    r"\s{1,3}[^;.()\n“”]{2,160}?\s{1,3}củ?a(?=\s{1,3}(?:(?:các|\d{1,2})\s{1,3}[Ll]uật|Luật|luật|Bộ luật|Pháp lệnh)\s)"
    r"|\s{1,3}một\s{1,3}số\s{1,3}(?:điều|khoản|điểm|nội\s{1,3}dung)(?:[ ,]{1,3}(?:và\s{1,3})?(?:khoản|điểm|điều)){0,2}(?=\s{1,3}(?:Luật|Bộ luật|Pháp lệnh)\s)"
)
"""What is amended, up to whose it is; "của" may be left out: "sửa đổi, bổ sung một số điều Luật Giá"."""
_AMENDS_SOME: Final = re.compile(
    r"[sS]ử?a đổ?i, bổ? sung một số? điề?u củ?a(?<!ửa đổi, bổ sung một số điều của)"
)
"""The words of an amending law's name where copying lost letters of them."""
_MORE_LAWS: Final = re.compile(
    r"\s{0,2}(?:,|\s{1,3}và|,\s{0,2}và)\s{1,3}(?=(?:Luật|Bộ luật|Pháp lệnh)\s(?!sửa|bổ|bãi|Sửa|số))"
)
_MAX_LAWS: Final = 40
_COUNT_LAWS: Final = re.compile(
    r"\s{1,3}(?:\d{1,2}|các)\s{1,3}[Ll]uật(?:\s{1,3}(?:có\s{1,3})?liên\s{1,3}quan(?:\s{1,3}đến\s[\w ,]{1,40}?(?=\s(?:ngày|số|năm)\b|[;.)\n]))?|\s{1,3}(?:về|trong\slĩnh\svực)\s[\w ,]{2,60}?(?=\s(?:ngày|số|năm)\b|[;.)\n]))?"
)
_NUMBERED_LAW: Final = r"(?:Luật|Bộ luật|Pháp lệnh)\s(?:(?!(?:số|Luật|và Luật)\s)[^\s;.()“”]+\s){1,14}?số\s{1,2}\d{1,3}/(?:19|20)\d\d/(?:QH|UBTVQH)\d{1,2}(?!\w)"
_ROW_OF_LAWS: Final = re.compile(
    rf"\s{{1,3}}{_NUMBERED_LAW}(?:,\s{{1,2}}{_NUMBERED_LAW}){{1,{_MAX_LAWS}}},?\svà\s(?P<last>{_NUMBERED_LAW})"
)
"""Three laws and more inside an amending law's name, each with its number: none of these is the amending law's."""
_REVISED: Final = re.compile(r"\s?\((?:sửa\s{1,2}đổi(?:,\s?bổ\s{1,2}sung)?)\)")
_INNER: Final = re.compile(r"\s{1,3}(?=(?:Luật|luật|Bộ luật|Pháp lệnh)\s)")
_SEVERAL: Final = re.compile(r"(?<!\w)(?:[Cc]ác|[Nn]hững|\d{1,2})\s{1,2}$")
_ROW_LINK: Final = re.compile(rf"(?:\s?:|,|,?\svà)(?=\s{{1,3}}[{UPPER}])(?!\s{{1,3}}(?:Luật|Bộ luật)\s)")
"""Between the laws of a row that share one head word."""
_MAX_DEPTH: Final = 2
_CONSTITUTION: Final = re.compile(
    r"\s{1,3}nước\s{1,3}[Cc]ộng\s{1,3}h(?:òa|oà)\s{1,3}[Xx]ã\s{1,3}hội\s{1,3}[Cc]hủ\s{1,3}nghĩa\s{1,3}Việt\s{1,3}Nam"
)


@dataclass(frozen=True, slots=True)
class LawName:
    """A law named in a text: `type` "Luật", the whole `name` ("Luật Phí và lệ phí"), its span, and whether it is
    an amending law's name, whose number follows the last of the names inside, or stands nowhere where `row` says that each of
    the laws inside has its own; `slip` how a wrong letter was read."""

    type: str
    name: str
    start: int
    end: int
    amending: bool = False
    slip: str | None = None
    row: bool = False


def _name(text: str) -> str:
    words = " ".join(text.split())
    words = re.sub(r"^Bộ Luật", "Bộ luật", words)
    head = re.match(r"(Bộ luật|Luật|Pháp lệnh|Hiến pháp)\s(.)", words)
    if head and not words.startswith(
        ("Luật sửa đổi", "Luật bổ sung", "Luật bãi bỏ", "Pháp lệnh sửa đổi", "Bộ luật sửa đổi", "Hiến pháp")
    ):
        at = head.end() - 1
        words = words[:at] + words[at].upper() + words[at + 1 :]
    words = _AMENDS_SOME.sub("sửa đổi, bổ sung một số điều của", words)
    return parted_words(re.sub(r"\s,", ",", words))


def _law_at(text: str, head: re.Match[str], seen: frozenset[str], depth: int = 0) -> LawName | None:
    start, pos = head.span(1)
    kind = head.group(1).capitalize()
    if _NOT_BEFORE.search(text, max(0, start - 15), start):
        return None
    if kind == "Hiến pháp":
        full = _CONSTITUTION.match(text, pos)
        if full:
            return LawName(kind, _name(text[start : full.end()]), start, full.end())
        if re.compile(r"\s{1,2}(?:năm\s)?\d{4}").match(text, pos):
            return LawName(kind, "Hiến pháp", start, pos)
        return None
    amending = _AMENDING.match(text, pos)
    if amending:
        return _amending_law(text, kind, start, amending, seen, depth) if depth < _MAX_DEPTH else None
    end = title_end(text, kind, pos, seen)
    if end is None:
        return None
    revised = _REVISED.match(text, end)
    if revised:
        end = revised.end()
    return LawName(kind, _name(text[start:end]), start, end)


def _amending_law(
    text: str, kind: str, start: int, amending: re.Match[str], seen: frozenset[str], depth: int
) -> LawName | None:
    amended = _AMENDED.match(text, amending.end())
    pos = amended.end() if amended and not _INNER.match(text, amending.end()) else amending.end()
    end = None
    count = _COUNT_LAWS.match(text, pos)
    if count:
        end = count.end()
    else:
        nested = _INNER.match(text, pos)
        for _ in range(_MAX_LAWS):
            if nested is None:
                break
            head = _ANY_HEAD.match(text, nested.end())
            law = _law_at(text, head, seen, depth + 1) if head else None
            if law is None or (
                end is not None and law.name.endswith(")")
            ):  # a draft of its own: "Luật Nhà ở (sửa đổi)"
                break
            end = law.end
            nested = _MORE_LAWS.match(text, end)
    if end is None:
        return None
    row = _ROW_OF_LAWS.match(text, pos)
    if row and row.end() > end and row["last"]:
        return LawName(kind, _name(text[start : row.end()]), start, row.end(), True, row=True)
    return LawName(kind, _name(text[start:end]), start, end, True)


def find_laws(text: str) -> tuple[LawName, ...]:
    """All laws named in a normalized text, in order; the laws inside an amending law's name follow it. Linear."""
    heads = list(_HEAD.finditer(text))
    seen = frozenset(_seen(text, heads))
    found: list[LawName] = []
    for head in heads:
        law = _law_at(text, head, seen)
        several = _SEVERAL.search(text, max(0, head.start() - 8), head.start()) is not None
        found += [law] if law else []
        if several and (law is None or not law.amending):
            found += _under_one_head(text, head.group(1).capitalize(), law.end if law else head.end())
    titles = {fold_law(law.name.partition(" ")[2]) for law in found}
    return tuple(_mended(law, titles) for law in found)


def _mended(law: LawName, titles: Collection[str]) -> LawName:
    right = spelled_out(mended(law.name), titles)
    return replace(law, name=right, slip=f"{law.name} → {right}") if right != law.name else law


def _under_one_head(text: str, kind: str, pos: int) -> Iterator[LawName]:
    """The laws of a row behind one "các Luật": "các Luật: Đất đai, Nhà ở và Giá"; each a known title, from `pos` on."""
    link = _ROW_LINK.match(text, pos)
    for _ in range(_MAX_LAWS):
        end = known_title_end(text, kind, link.end()) if link else None
        if link is None or end is None:
            return
        start = link.end() + len(text[link.end() : end]) - len(text[link.end() : end].lstrip())
        yield LawName(kind, f"{kind} {_name(text[start:end])}", start, end)
        link = _ROW_LINK.match(text, end)


def _seen(text: str, heads: Iterable[re.Match[str]]) -> Iterator[str]:
    """Titles this paper itself shows with a hard end: "Luật X ngày ..." or "Luật X số 06/2022/QH15"."""
    sure = re.compile(r"\s{1,3}(?:ngày\s{0,3}\d|số[\s:]{1,3}\d{1,4}\w?\s?/)")
    for head in heads:
        words: list[str] = []
        pos = head.end()
        if head.group(1) == "Hiến pháp" or _AMENDING.match(text, pos):
            continue
        for word, end in tokens_from(text, pos):
            before = words[-1].lower() if words else ""
            if words[-2:-1] == [","] and (before, word) in ACTORS | STOP_PAIRS:
                break
            if words and (words[-1], word) in PAPERS:
                break
            if (word in NEVER and (before, word) not in KEPT_PAIRS) or word in STOP_CAPITAL:
                break
            words.append(word)
            if len(words) > 1 and sure.match(text, end) and len(words) <= 16 and UPPER_START.match(words[0]):
                yield fold_law(" ".join(w for w in words if w != ","))
                break
