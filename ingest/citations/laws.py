"""Laws cited by name: where a law's name begins and ends.

"Luật Thi đua, khen thưởng" holds a comma, "Luật Hôn nhân và gia đình" a "và", and the name of an amending law
holds other laws' names. The end of a name is found by, in this order: a title of the lexicon, a title the same
paper shows with a hard end elsewhere ("... ngày 15 tháng 6 năm 2022", "... số 06/2022/QH15"), and the grammar of
a capitalised noun phrase that stops at the words no title holds.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Final

from ingest.citations.laws_words import ACTORS, KEPT_PAIRS, NEVER, NOT_FIRST, STOP, STOP_CAPITAL, STOP_PAIRS
from ingest.citations.titles import CODES, LAWS
from ingest.letters import UPPER

_HEAD: Final = re.compile(r"(?<![\w])(Bộ luật|Bộ Luật|Luật|Pháp lệnh|Hiến pháp)(?=\s|[.,;)”\"]|$)")
_ANY_HEAD: Final = re.compile(r"([Bb]ộ [Ll]uật|[Ll]uật|[Pp]háp lệnh)(?=\s)")
_NOT_BEFORE: Final = re.compile(
    r"(?:[Đđ]ại học|[Tt]rường|[Kk]hoa|[Vv]iện|[Tt]ạp chí|[Cc]ông ty|[Nn]gành|[Cc]ử nhân|[Nn]hà xuất bản|[Hh]ội|Phòng)\s$"
)
_WORD: Final = re.compile(r"[^\S\n]{1,3}([^\W_][\w&/’'\-]*)|([^\S\n]?,)")
_UPPER_START: Final = re.compile("[" + UPPER + "]")
_HARD_END: Final = re.compile(
    r"\s{0,3}(?:ngày\s|số[\s:]{1,3}\d{1,4}\w?\s?/|năm\s\d|\d{4}\b|[;.:)”\"\]]|\(|$|\n|được\s|đã\s|có\s|và\s{1,2}(?:Luật|Bộ luật|Pháp lệnh|Nghị|Thông tư|Quyết|các\s|quy định)|"
    r"này\b|,\s{1,2}(?:Luật|Bộ luật|Pháp lệnh|Nghị|Thông tư|Quyết|các\s|được\s|đã\s)|–|-\s|thì\b|quy định\b|của\s)"
)
_AMENDING: Final = re.compile(
    r"\s{1,3}(?:(?:sửa\s{1,3}đổi|Sửa\s{1,3}đổi)(?:,\s{0,3}bổ\s{1,3}sung)?|(?:bổ|Bổ)\s{1,3}sung|(?:bãi|Bãi)\s{1,3}bỏ)(?=\s)"
)
_AMENDED: Final = re.compile(
    r"\s{1,3}[^;.()\n“”]{2,160}?\s{1,3}của(?=\s{1,3}(?:(?:các|\d{1,2})\s{1,3}[Ll]uật|Luật|luật|Bộ luật|Pháp lệnh)\s)"
)
_MORE_LAWS: Final = re.compile(
    r"\s{0,2}(?:,|\s{1,3}và|,\s{0,2}và)\s{1,3}(?=(?:Luật|Bộ luật|Pháp lệnh)\s(?!sửa|bổ|bãi|Sửa|số))"
)
_COUNT_LAWS: Final = re.compile(
    r"\s{1,3}(?:\d{1,2}|các)\s{1,3}[Ll]uật(?:\s{1,3}(?:có\s{1,3})?liên\s{1,3}quan(?:\s{1,3}đến\s[\w ,]{1,40}?(?=\s(?:ngày|số|năm)\b|[;.)\n]))?)?"
)
_REVISED: Final = re.compile(r"\s?\((?:sửa\s{1,2}đổi(?:,\s?bổ\s{1,2}sung)?)\)")
_INNER: Final = re.compile(r"\s{1,3}(?=(?:Luật|luật|Bộ luật|Pháp lệnh)\s)")
_MAX_LAWS: Final = 40
_MAX_DEPTH: Final = 2
_CONSTITUTION: Final = re.compile(
    r"\s{1,3}nước\s{1,3}[Cc]ộng\s{1,3}h(?:òa|oà)\s{1,3}[Xx]ã\s{1,3}hội\s{1,3}[Cc]hủ\s{1,3}nghĩa\s{1,3}Việt\s{1,3}Nam"
)
_NEXT_LAW: Final = re.compile(r"\s{1,3}và\s{1,3}(?:Luật|Bộ luật|Pháp lệnh|Nghị định|Nghị quyết)\s")
_DATED: Final = re.compile(r"\s{0,3}(?:ngày\s{1,3}\d|số[\s:]{1,3}\d{1,4}\w?\s?/|năm\s\d)")


@dataclass(frozen=True, slots=True)
class LawName:
    """A law named in a text: `type` "Luật", the whole `name` ("Luật Phí và lệ phí"), its span, and whether it is
    an amending law's name, whose number follows the last of the names inside."""

    type: str
    name: str
    start: int
    end: int
    amending: bool = False


@lru_cache(4096)
def fold_law(words: str) -> str:
    """The key two spellings of a law's name share."""
    plain = re.sub(r"[\s,;\-]+", " ", words.lower()).strip()
    for one, other in (
        ("hoá", "hóa"),
        ("hoà", "hòa"),
        ("toà", "tòa"),
        ("uỷ", "ủy"),
        ("thuỷ", "thủy"),
        ("tuý", "túy"),
        ("khoẻ", "khỏe"),
    ):
        plain = plain.replace(one, other)
    return plain


@cache
def _lexicon(kind: str) -> frozenset[str]:
    return frozenset(fold_law(t) for t in (CODES if kind == "Bộ luật" else LAWS))


@cache
def _starts(kind: str) -> frozenset[str]:
    return frozenset(t.split()[0] for t in _lexicon(kind))


_MAX_WORDS: Final = 22


def _tokens(text: str, pos: int) -> Iterator[tuple[str, int]]:
    """Words and commas from `pos` on with their ends, to the first character no name holds."""
    for _ in range(_MAX_WORDS * 2):
        match = _WORD.match(text, pos)
        if match is None:
            return
        word = match.group(1) or ","
        glued = len(word) - len(word.rstrip("0123456789"))
        if 0 < glued < min(3, len(word)):  # a footnote's mark at the end of the name
            yield word[:-glued], match.end() - glued
            return
        yield word, match.end()
        pos = match.end()


def _known_end(tokens: list[tuple[str, int]], known: frozenset[str]) -> int | None:
    """Where the longest known title that begins here ends, else None."""
    best, words = None, ""
    for word, end in tokens:
        if word == ",":
            continue
        words = f"{words} {fold_law(word)}".strip()
        if words in known:
            best = end
    return best


def _grammar_end(text: str, tokens: list[tuple[str, int]]) -> int | None:
    """Where an unknown title ends: the last plain word before a word no title holds.

    A comma or "và" goes on only when the few words after it lead to a hard end ("..., khen thưởng ngày 15").
    """
    end = None
    for i, (word, stop) in enumerate(tokens):
        if word == "," or word == "và":
            joined = _joined_end(text, tokens[i + 1 :])
            return joined or (_listed_end(text, tokens[i + 1 :]) if word == "," and end else None) or end
        lower = word.lower()
        after = tokens[i + 1][0].lower() if i + 1 < len(tokens) else ""
        before = tokens[i - 1][0].lower() if i > 0 else ""
        kept = ((lower, after) in KEPT_PAIRS or (before, lower) in KEPT_PAIRS) and not after[:1].isdigit()
        if lower in STOP and not _UPPER_START.match(word) and not kept:
            return end
        if i > 0 and word in STOP_CAPITAL:
            return end
        if (lower, after) in STOP_PAIRS and word[0].islower():
            return end
        if word.isdigit():
            return end
        end = stop
        if i >= 9:
            break
    return end


def _joined_end(text: str, tokens: list[tuple[str, int]]) -> int | None:
    words = 0
    for i, (word, stop) in enumerate(tokens[:8]):
        if word in (",", "và"):
            if not words:
                return None
            words = 0
            continue
        after = tokens[i + 1][0] if i + 1 < len(tokens) else ""
        if word.lower() in STOP or not word[0].islower() or (not words and (word, after) in ACTORS):
            return None
        words += 1
        if words > 4:
            return None
        if words >= 1 and re.compile(
            r"\s{0,3}(?:ngày\s|số[\s:]{1,3}\d{1,4}\w?\s?/|năm\s\d|\d{4}\b|[;)”\"\]]|\.(?:\s|$)|\n|$)"
        ).match(text, stop):
            return stop
    return None


def _listed_end(text: str, tokens: list[tuple[str, int]]) -> int | None:
    """Where a title's list ends after its first comma: "..., tuần hoàn và phát thải thấp", "..., hòa giải thương mại và
    Luật ...". None where what follows the comma names who acts, which is the sentence's subject."""
    parts, words, end = 1, 0, None
    for i, (word, stop) in enumerate(tokens[:14]):
        after = tokens[i + 1][0] if i + 1 < len(tokens) else ""
        before = tokens[i - 1][0] if i else ""
        if word in (",", "và"):
            if word == "và" and words and _NEXT_LAW.match(text, end or stop):
                return end
            if not words or parts == 2:
                return end if parts == 2 else None
            if word == ",":
                return None
            parts, words = 2, 0
            continue
        kept = ((word, after) in KEPT_PAIRS or (before, word) in KEPT_PAIRS) and not after[:1].isdigit()
        if not word[0].islower() or (word in STOP and not kept):
            return end if parts == 2 and words else None
        if words == 0 and (word, after) in ACTORS:
            return None
        words, end = words + 1, stop
        if words > 4:
            return None
    return end if parts == 2 and words else None


def _title_end(text: str, kind: str, pos: int, seen: frozenset[str]) -> int | None:
    tokens = list(_tokens(text, pos))
    if not tokens:
        return None
    known = (
        _known_end(tokens, seen | _lexicon(kind)) if (tokens[0][0].lower() in _starts(kind) or seen) else None
    )
    if not _UPPER_START.match(tokens[0][0]) or tokens[0][0] in NOT_FIRST:
        return known
    if known is not None and (_HARD_END.match(text, known) or text[known : known + 1] in ",;"):
        return _known_with_more(text, tokens, known)
    read = _grammar_end(text, tokens)
    if known is not None and read is not None and read > known:
        return (
            read
            if re.match(r"\s{0,3}(?:ngày\s|số[\s:]{1,3}\d{1,4}\w?\s?/|năm\s\d|;)", text[read : read + 12])
            else known
        )
    return known or read


def _known_with_more(text: str, tokens: list[tuple[str, int]], known: int) -> int:
    """A known title's end, or that of a longer title it begins: "Luật Thư viện, lưu trữ và di sản tư liệu năm 2029"."""
    following = [t for t in tokens if t[1] > known]
    if not following or following[0][0] != ",":
        return known
    more = following[1:]
    joined = _joined_end(text, more) if len(more) > 1 and (more[0][0], more[1][0]) not in ACTORS else None
    if joined is None or not any(word == "và" and end < joined for word, end in more):
        return known
    return joined if _DATED.match(text, joined) else known


def _name(text: str) -> str:
    words = " ".join(text.split())
    words = re.sub(r"^Bộ Luật", "Bộ luật", words)
    head = re.match(r"(Bộ luật|Luật|Pháp lệnh|Hiến pháp)\s(.)", words)
    if head and not words.startswith(
        ("Luật sửa đổi", "Luật bổ sung", "Luật bãi bỏ", "Pháp lệnh sửa đổi", "Bộ luật sửa đổi", "Hiến pháp")
    ):
        at = head.end() - 1
        words = words[:at] + words[at].upper() + words[at + 1 :]
    return re.sub(r"\s,", ",", words)


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
    end = _title_end(text, kind, pos, seen)
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
    if amended is None:
        return None
    pos = amended.end()
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
            if law is None:
                break
            end = law.end
            nested = _MORE_LAWS.match(text, end)
    if end is None:
        return None
    return LawName(kind, _name(text[start:end]), start, end, True)


def find_laws(text: str) -> tuple[LawName, ...]:
    """All laws named in a normalized text, in order; the laws inside an amending law's name follow it. Linear."""
    heads = list(_HEAD.finditer(text))
    seen = frozenset(_seen(text, heads))
    found = [law for head in heads if (law := _law_at(text, head, seen))]
    return tuple(found)


def _seen(text: str, heads: Iterable[re.Match[str]]) -> Iterator[str]:
    """Titles this paper itself shows with a hard end: "Luật X ngày ..." or "Luật X số 06/2022/QH15"."""
    sure = re.compile(r"\s{1,3}(?:ngày\s{1,3}\d|số[\s:]{1,3}\d{1,4}\w?\s?/)")
    for head in heads:
        words: list[str] = []
        pos = head.end()
        if head.group(1) == "Hiến pháp" or _AMENDING.match(text, pos):
            continue
        for word, end in _tokens(text, pos):
            before = words[-1].lower() if words else ""
            if words[-2:-1] == [","] and (before, word) in ACTORS:
                break
            if (word in NEVER and (before, word) not in KEPT_PAIRS) or word in STOP_CAPITAL:
                break
            words.append(word)
            if len(words) > 1 and sure.match(text, end) and len(words) <= 16 and _UPPER_START.match(words[0]):
                yield fold_law(" ".join(w for w in words if w != ","))
                break
