"""Where a law's name ends: by the lexicon of titles, by what the same paper shows, by the grammar of noun phrases.

A title is a capitalised noun phrase that stops at the words no title holds; a comma or "và" goes on only where the
few words after it lead to a hard end.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from itertools import pairwise
from typing import Final

from ingest.citations.laws_words import ACTORS, KEPT_PAIRS, NOT_FIRST, STOP, STOP_CAPITAL, STOP_PAIRS
from ingest.citations.titles import CODES, LAWS
from ingest.letters import UPPER, one_tone_place

_WORD: Final = re.compile(r"[^\S\n]{1,3}([^\W_][\w&/’'\-]*)|([^\S\n]?,)")
UPPER_START: Final = re.compile("[" + UPPER + "]")
_HARD_END: Final = re.compile(
    r"\s{0,3}(?:ngày(?:\s|(?=\d))|số[\s:]{1,3}\d{1,4}\w?\s?/|năm\s\d|\d{4}\b|[;.:)”\"\]]|\(|$|\n|được\s|đã\s|có\s|và\s{1,2}(?:Luật|Bộ luật|Pháp lệnh|Nghị|Thông tư|Quyết|các\s|quy định)|"
    r"này\b|,\s{1,2}(?:Luật|Bộ luật|Pháp lệnh|Nghị|Thông tư|Quyết|các\s|được\s|đã\s)|–|-\s|thì\b|quy định\b|của\s)"
)
_AND_MORE: Final = re.compile(rf"\s{{1,3}}và\s{{1,3}}[{UPPER}]")
_NEXT_LAW: Final = re.compile(r"\s{1,3}và\s{1,3}(?:Luật|Bộ luật|Pháp lệnh|Nghị định|Nghị quyết)\s")
_OF_COUNCILS: Final = re.compile(
    r"\s{1,3}của(?:,?\s{1,3}(?:và\s{1,3})?(?:HĐND|UBND|[Hh]ội\s{1,3}đồng\s{1,3}nhân\s{1,3}dân|(?:Ủy|Uỷ|ủy|uỷ)\s{1,3}ban\s{1,3}nhân\s{1,3}dân)(?!\w)){2}"
)
"""Whose papers a law is about: councils make no laws, so their names belong to the law's."""
_DATED: Final = re.compile(r"\s{0,3}(?:ngày\s{0,3}\d|số[\s:]{1,3}\d{1,4}\w?\s?/|năm\s\d)")


@lru_cache(4096)
def fold_law(words: str) -> str:
    """The key two spellings of a law's name share."""
    return one_tone_place(re.sub(r"[\s,;\-]+", " ", words.lower()).strip())


@cache
def lexicon(kind: str) -> frozenset[str]:
    """The known titles of laws, or of codes, folded."""
    return frozenset(fold_law(t) for t in (CODES if kind == "Bộ luật" else LAWS))


@cache
def _starts(kind: str) -> frozenset[str]:
    return frozenset(t.split()[0] for t in lexicon(kind))


_GLUED_FROM: Final = 6


@cache
def glued_pairs() -> dict[str, str]:
    """Two words of a known title written as one, to the two: "quyphạm" is "quy phạm"."""
    both = {}
    for title in (*CODES, *LAWS):
        folded = fold_law(title).split()
        both.update({a + b: f"{a} {b}" for a, b in pairwise(folded) if len(a + b) >= _GLUED_FROM})
    return both


_MAX_WORDS: Final = 22
_BROKEN_WORDS: Final = 8
"""Words of a title before a line's end that may break it."""


def tokens_from(text: str, pos: int) -> Iterator[tuple[str, int]]:
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
        folded = fold_law(word)
        words = (
            f"{words} {glued_pairs().get(folded, folded) if len(folded) >= _GLUED_FROM else folded}".strip()
        )
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
        if lower in STOP and not UPPER_START.match(word) and not kept:
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
            r"\s{0,3}(?:ngày(?:\s|(?=\d))|số[\s:]{1,3}\d{1,4}\w?\s?/|năm\s\d|\d{4}\b|[;)”\"\]]|\.(?:\s|$)|\n|$)"
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


def known_title_end(text: str, kind: str, pos: int) -> int | None:
    """Where a known title that begins behind `pos` ends, where it ends for certain; None for none."""
    end = _known_end(list(tokens_from(text, pos)), lexicon(kind))
    if end is None:
        return None
    return (
        end
        if _HARD_END.match(text, end) or _AND_MORE.match(text, end) or text[end : end + 1] in ",;"
        else None
    )


def title_end(text: str, kind: str, pos: int, seen: frozenset[str]) -> int | None:
    """Where the title of a law ends that begins behind `pos`, None where none begins; `seen` are folded titles the paper
    itself shows with a hard end. Bounded cost."""
    end = _title_end(text, kind, pos, seen)
    of = _OF_COUNCILS.match(text, end) if end is not None else None
    closed = of is not None and (_HARD_END.match(text, of.end()) or text.startswith(",", of.end()))
    return of.end() if of is not None and closed else end


def _title_end(text: str, kind: str, pos: int, seen: frozenset[str]) -> int | None:
    tokens = list(tokens_from(text, pos))
    if not tokens:
        return None
    known = (
        _known_end(tokens, seen | lexicon(kind)) if (tokens[0][0].lower() in _starts(kind) or seen) else None
    )
    if not UPPER_START.match(tokens[0][0]) or tokens[0][0] in NOT_FIRST:
        return known
    over = _over_line_end(text, tokens, seen | lexicon(kind))
    if over is not None:
        return over
    if known is not None and (_HARD_END.match(text, known) or text[known : known + 1] in ",;"):
        return _known_with_more(text, tokens, known)
    read = _grammar_end(text, tokens)
    if known is not None and read is not None and read > known:
        return (
            read
            if re.match(
                r"\s{0,3}(?:ngày(?:\s|(?=\d))|số[\s:]{1,3}\d{1,4}\w?\s?/|năm\s\d|;)", text[read : read + 12]
            )
            else known
        )
    return known or read


def _over_line_end(text: str, tokens: list[tuple[str, int]], titles: frozenset[str]) -> int | None:
    """Where a known title ends that a line's end breaks before a capital: "Luật Tổ chức⏎Chính phủ ngày 19"; None for none.

    What follows must end it for certain: a paragraph may end in a law's name and the next begin with any word."""
    line_end = text.find("\n", tokens[-1][1], tokens[-1][1] + 3)
    if line_end < 0 or text[tokens[-1][1] : line_end].strip() or len(tokens) > _BROKEN_WORDS:
        return None
    below = list(tokens_from(" " + text[line_end + 1 : line_end + 80], 0))
    if not below or not UPPER_START.match(below[0][0]):
        return None
    whole = [*tokens, *((word, line_end + end) for word, end in below)]
    end = _known_end(whole, titles)
    return end if end is not None and end > line_end and _DATED.match(text, end) else None


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
