"""Plenums of the Party's Central Committee, which papers are named after: "Nghị quyết Trung ương 7 khóa XI".

One plenum is told in many ways: "Hội nghị Trung ương 8 khóa XI", "Hội nghị lần thứ tám Ban Chấp hành Trung ương Đảng (khóa XI)",
"Hội nghị lần thứ 8 BCH TW khóa XI", "BCH Trung ương khóa XI tại Hội nghị lần thứ tám". It is known by its number and the term; a
plenum may pass several resolutions and conclusions, which their matter tells apart.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from ingest.citations.reading import Reading

_UNITS: Final = {
    "nhất": 1, "một": 1, "hai": 2, "ba": 3, "tư": 4, "bốn": 4, "năm": 5, "lăm": 5, "sáu": 6, "bảy": 7, "bẩy": 7, "tám": 8,
    "chín": 9, "mười": 10,
}  # fmt: skip
_ROMAN: Final = {"I": 1, "V": 5, "X": 10}
_NUMBER: Final = rf"(?:\d{{1,2}}|[IVX]{{1,5}}|mười\s(?:một|hai|ba|bốn|lăm|năm|sáu)|{'|'.join(_UNITS)})(?!\w)"
_CENTRE: Final = r"(?:Trung\sương|TW|T\.Ư|TƯ)(?!\w)(?:\sĐảng(?:\sCộng\ssản\sViệt\sNam)?)?"
_COMMITTEE: Final = rf"(?:Ban\sChấp\shành|BCH)\s(?:{_CENTRE})"
_TERM: Final = r"(?:,?\s\(?[Kk]h(?:óa|oá)\s(?P<term{}>[IVX]{{1,6}})(?!\w)\)?)"
SESSION: Final = re.compile(
    rf"(?:Hội\snghị\s)?(?:{_CENTRE})\s(?:lần\sthứ\s|thứ\s)?(?P<n1>{_NUMBER})(?P<part>\s\(lần\s(?:thứ\s)?\d\))?{_TERM.format(1)}?"
    rf"|Hội\snghị\s(?:lần\s)?thứ\s(?P<n2>{_NUMBER})(?:,?\s(?:của\s)?(?:{_COMMITTEE}))?{_TERM.format(2)}?"
    rf"|(?:{_COMMITTEE}){_TERM.format(3)}?,?\s(?:tại\s)?Hội\snghị\s(?:lần\s)?thứ\s(?P<n3>{_NUMBER})"
)
"""A plenum; whose it is may be left out where the paper is the centre's."""
_OF_CENTRE: Final = re.compile(_CENTRE)
NAMED: Final = re.compile(
    rf"(?P<type>N(?<!\w.)ghị\squyết|K(?<!\w.)ết\sluận|T(?<!\w.)hông\sbáo)\s(?:của\s)?(?P<session>{re.sub(r'[(][?]P<[a-z0-9]+>', '(?:', SESSION.pattern)})"
)
"""A paper named after its plenum."""


def session_of(words: str) -> str | None:
    """The plenum that `words` tell, as "8:XI" (its number, its term or nothing), else None."""
    match = SESSION.search(words)
    if match is None:
        return None
    number = match["n1"] or match["n2"] or match["n3"]
    term = match["term1"] or match["term2"] or match["term3"] or ""
    part = re.sub(r"\D", "", match["part"] or "")
    return f"{_value(number)}{'.' + part if part else ''}:{term}"


def centrenamed_session(words: str) -> bool:
    """Whether the words tell that the plenum is the Central Committee's."""
    return _OF_CENTRE.search(words) is not None


def _value(number: str) -> int:
    if number.isdigit():
        return int(number)
    if number[0] in _ROMAN:
        values = [_ROMAN[c] for c in number]
        return sum(-v if any(v < w for w in values[i + 1 :]) else v for i, v in enumerate(values))
    return sum(_UNITS[word] for word in number.split())


PLENUM: Final = "plenum:"
"""How keys of papers named after a plenum begin: "plenum:Nghị quyết:8:XI"."""
_MORE_TERMS: Final = re.compile(r",\s[IVX]{1,6}(?!\w)")
_SHARED: Final = 0.34
"""The least share of common words of two matters that may be one."""


def find_sessions(text: str) -> Iterator[tuple[str, str, str, int, int]]:
    """Type, name, key and span of each paper named after a plenum of the Central Committee, in order. One that names several
    terms is several papers, and none here. Linear."""
    if "rung ương" not in text and "TW" not in text:
        return
    for match in NAMED.finditer(text):
        words = " ".join(match.group().split())
        session = session_of(words)
        if session is None or not centrenamed_session(words) or _MORE_TERMS.match(text, match.end()):
            continue
        if text.startswith(" (khóa", match.end()) or text.startswith(" (khoá", match.end()):
            continue
        yield match["type"], words, f"{PLENUM}{match['type']}:{session}", match.start(), match.end()


def with_sessions(text: str, readings: list[Reading]) -> list[Reading]:
    """The readings of the Party centre's papers with the plenum that passed them, where the words after the number tell it, or
    where a name after a plenum stands beside the number: "Nghị quyết Trung ương 8 khóa XI (Nghị quyết số 29-NQ/TW)"."""
    out = list(readings)
    for i, reading in enumerate(readings):
        symbol = reading.anchor.symbol
        if symbol is None or symbol.issuers != ("TW",):
            continue
        told = session_of(text[reading.anchor.end : reading.end])
        before, after = readings[i - 1] if i else None, readings[i + 1] if i + 1 < len(readings) else None
        if (
            before
            and named_session(before)
            and _BESIDE.fullmatch(text, before.anchor.end, reading.anchor.start)
        ):
            told = told or named_session(before)
        if after and named_session(after) and _BRACKET.fullmatch(text, reading.end, after.anchor.start):
            told = told or named_session(after)
        if told:
            out[i] = replace(reading, session=told)
    return out


_BESIDE: Final = re.compile(r"[\s,]{0,2}\(?\s?")
_BRACKET: Final = re.compile(r"\s{0,2}\(\s?")


def named_session(reading: Reading) -> str | None:
    """The plenum after which a paper is named, else None."""
    key = reading.anchor.key or ""
    return key.split(":", 2)[2] if key.startswith(PLENUM) else None


def attach_sessions(numbered: dict[str, list[Reading]], named: dict[str, list[Reading]]) -> None:
    """Give papers named after a plenum to the one numbered paper of their type that the plenum passed, as far as this text tells,
    unless they are about different matters; a name without the term to the only one with it."""
    keys = [key for key in named if key.startswith(PLENUM)]
    for key in [k for k in keys if k.endswith(":")]:
        full = [k for k in keys if k != key and k.startswith(key)]
        if len(full) == 1:
            named[full[0]] += named.pop(key)
    owners: dict[str, list[str]] = {}
    for number, group in numbered.items():
        for told in {f"{PLENUM}{r.type}:{r.session}" for r in group if r.session}:
            owners.setdefault(told, []).append(number)
    for key in [k for k in keys if k in named]:
        fitting = [
            o
            for told, group in owners.items()
            for o in group
            if told == key or (key[-1] == ":" and told.startswith(key))
        ]
        if len(fitting) != 1:
            continue
        own = [r.subject for r in numbered[fitting[0]] if r.subject]
        mine = [r for r in named[key] if _one_matter(r.subject, own)]
        numbered[fitting[0]] += [replace(r, subject=None) if own else r for r in mine]
        named[key] = [r for r in named[key] if r not in mine]
        if not named[key]:
            del named[key]


def _one_matter(subject: str | None, others: list[str]) -> bool:
    """Whether a matter can be one of the others': unknown ones can."""
    if not subject or not others:
        return True
    words = set(re.findall(r"\w+", subject.lower()))
    return any(
        len(words & theirs) >= _SHARED * min(len(words), len(theirs))
        for theirs in (set(re.findall(r"\w+", other.lower())) for other in others)
    )
