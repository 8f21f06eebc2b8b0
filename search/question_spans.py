"""Finds the parts of a question: documents, dates, agencies, verbs, question words. Overlaps are settled here.

Everything is matched on the folded text, so spans are offsets of the typed text too. Each pattern is
bounded, so the cost is linear in the question. Symbols are read by `ingest.symbols`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from datetime import date
from functools import lru_cache
from typing import Final

from ingest import symbols
from ingest.places import PROVINCES, province
from ingest.types import TYPE_NAMES, canonical_code, type_of_code
from search import question_words as table
from search.question_fold import fold, has_marks
from search.question_lexicon import Lexicon, longest
from search.question_model import Slot

_BEFORE, _AFTER = r"(?<![a-z0-9])(?:", r")(?![a-z0-9])"


@dataclass(frozen=True, slots=True)
class Token:
    """A part of a question: its letter (see `question_words`), span, and what it says."""

    letter: str
    start: int
    end: int
    slot: Slot = field(default_factory=Slot)
    relations: tuple[str, ...] = ()
    also: tuple[Slot, ...] = ()
    words: tuple[str, ...] = ()


def _compiled(*patterns: str) -> re.Pattern[str]:
    return re.compile(_BEFORE + "|".join(fold(p) for p in patterns) + _AFTER)


@lru_cache(maxsize=1)
def _types() -> tuple[tuple[re.Pattern[str], str], ...]:
    rows = [
        *((fold(name), name) for name in TYPE_NAMES),
        *((fold(short), name) for short, name in table.SHORT_TYPES.items()),
        *((pattern, name) for pattern, name in table.ENGLISH_TYPES.items()),
    ]
    rows = [
        ("van ban" if name == "Tài liệu" else p, "Văn bản" if name == "Tài liệu" else name)
        for p, name in rows
    ] + [("tai lieu", "Văn bản")]
    return tuple((re.compile(p), name) for p, name in rows)


@lru_cache(maxsize=1)
def _type_words() -> str:
    """The alternation of all type words, longer ones first."""
    return "|".join(sorted((p.pattern for p, _ in _types()), key=lambda p: (-len(p), p)))


_CODES: Final = r"qd|nq|kh|nd|tt|ct|kl|bc|ttr|ctr|cv|hd|tb|ttlt|vbhn|pl|cd|da|qdi"
_SHORT_CODES: Final = frozenset({"da", "cd", "pl"})
_SYMBOL: Final = (
    r"\d{1,5}(?:\.\d{1,3})?[a-z]?\s?(?:[-/]\s?(?:19|20)\d\d\s?)?[-/]\s?(?!nam\b|ngay\b|thang\b)[a-z][a-z&]*\d{0,2}[a-z]*(?:\s?[-/]\s?[a-z][a-z0-9&]*)*"
    rf"|\d{{1,5}}(?:\s(?:19|20)\d\d)?\s(?:{_CODES})(?:\s?[-/]\s?|\s)(?:ubnd|hdnd|cp|ttg|tw|tu|hdtdkt|b[a-z]{{2,7}}|s[a-z]{{2,6}}|qh\d\d|ubtvqh\d\d)"
)
_ALSO_VERBS: Final = frozenset(
    {"Hướng dẫn", "Báo cáo", "Quy định", "Thông báo", "Kết luận", "Quyết định", "Lệnh"}
)
"""Types whose names are verbs too: before a symbol of another type they are verbs."""
_NOT_A_NUMBER: Final = r"(?!\d)(?![.,]\d)(?!/\d)(?!\s?(?:%|nam(?!\s(?:19|20)\d\d(?!\s?-))|thang(?!\s\d)|nguoi|ngay(?!\s\d)|trieu|ty|km|ha|can|ho|xa|diem|cap|phan tram|muc tieu|nhiem vu|chuong|-\s?\d))"


@lru_cache(maxsize=1)
def _document() -> re.Pattern[str]:
    return re.compile(
        rf"(?<![a-z0-9/.,-])(?:(?P<type>{_type_words()}|(?P<code>{_CODES}))\s?(?:so|number|no\.?|s[oô])?\s?:?\s?)?"
        rf"(?:(?P<symbol>{_SYMBOL})|(?P<bare>\d{{1,5}}(?:/(?:19|20)\d\d)?){_NOT_A_NUMBER})(?![a-z0-9])"
    )


_DATE: Final = re.compile(
    r"(?<![\d/])(?:ngay\s)?(\d{1,2})\s?[/.\-]\s?(\d{1,2})\s?[/.\-]\s?((?:19|20)\d\d)(?!\d)"
    r"|(?:ngay\s)?(?<!\d)(\d{1,2})\sthang\s?(\d{1,2})(?:\snam|\s?/|\s?,)?\s?((?:19|20)\d\d)(?!\d)"
)
_ISO: Final = re.compile(r"(?<![\d/])((?:19|20)\d\d)-(\d{2})-(\d{2})(?!\d)")
_Y: Final = r"((?:19|20)\d\d)"
_YEARS: Final[tuple[tuple[re.Pattern[str], str], ...]] = tuple(
    (re.compile(_BEFORE + p + _AFTER), kind)
    for p, kind in (
        (
            rf"(?:giai doan|nhiem ky|thoi ky|period)(?: tu)?(?: nam)? ?\(? ?{_Y} ?(?:-|den|toi|to) ?(?:nam )?{_Y}\)?",
            "period",
        ),
        (
            rf"(?:trong )?(?:khoang )?(?:tu|between|from) (?:nam )?{_Y} ?(?:-|den(?: het)?|toi|to|and) ?(?:nam )?{_Y}",
            "range",
        ),
        (rf"(?:cac |trong )?(?:nam )?{_Y} ?- ?{_Y}", "period"),
        (rf"(?:tu|ke tu|since|from) (?:nam )?{_Y}(?: den nay| tro di| toi nay| tro lai day)?", "from"),
        (rf"(?:sau|after) (?:nam )?{_Y}", "after"),
        (rf"(?:truoc|before) (?:nam )?{_Y}", "before"),
        (rf"(?:den|until|by) (?:het )?(?:nam )?{_Y}", "until"),
        (
            rf"(?:trong |vao |ban hanh )?(?:thang \d{{1,2}} ?(?:/|nam) ?|quy [1-4iv]+ ?(?:/|nam) ?|nam |\(|in |of )?{_Y}\)?",
            "year",
        ),
    )
)
_QUOTED: Final = re.compile(r"\"([^\"]{4,300})\"|'([^']{8,300})'")


def _iso(year: str, month: str, day: str) -> str | None:
    try:
        return date(int(year), int(month), int(day)).isoformat()
    except ValueError:
        return None


@lru_cache(maxsize=1)
def _asked() -> re.Pattern[str]:
    types = rf"(?:{_type_words()}|{_CODES})"
    joined = rf"{types}(?:(?: ?, ?| ?/ ?| va | hoac | hay | and | or ){types})*"
    quantity = fold(table.PLURAL)
    qualifiers = rf"(?: (?:{fold(table.QUALIFIERS)})){{0,2}}"
    return re.compile(
        rf"{_BEFORE}(?P<count>{fold(table.COUNT)})\s(?P<ct>{joined})"
        rf"|(?:which|what)(?: other)? (?P<et>{joined})"
        rf"|(?:(?:{quantity}) )?(?P<vt>{joined}){qualifiers} (?:{table.ASKED.replace('à', 'a').replace('ì', 'i')})(?: khac)?{_AFTER}"
    )


@lru_cache(maxsize=1)
def _plain_type() -> re.Pattern[str]:
    types = rf"(?:{_type_words()})"
    return re.compile(
        rf"{_BEFORE}(?:(?P<plural>{fold(table.PLURAL)}) )?(?P<t>{types}(?:(?: ?, ?| va | hoac | and | or ){types})*){_AFTER}"
    )


@lru_cache(maxsize=1)
def _parts() -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple((table.LETTER_OF.get(k, k), _compiled(*v)) for k, v in table.PARTS.items())


@lru_cache(maxsize=1)
def _verbs() -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple((rel, _compiled(*v)) for rel, v in table.VERBS.items())


@lru_cache(maxsize=1)
def _campaign() -> tuple[re.Pattern[str], re.Pattern[str]]:
    heads = fold(table.CAMPAIGN_HEADS)
    return (
        re.compile(
            rf"{_BEFORE}(?:which |what )?(?:{heads}) nao{_AFTER}|{_BEFORE}(?:which|what) (?:{heads}){_AFTER}"
        ),
        re.compile(_BEFORE + heads + _AFTER),
    )


_PRONOUN: Final = r"(?:(?P<pt>{types}) (?:nay|do|ay|kia|(?:neu |noi |vua )?(?:tren|noi|neu))|(?P<no>no|it)|this (?P<et>{types}))"


@lru_cache(maxsize=1)
def _pronoun() -> re.Pattern[str]:
    return re.compile(_BEFORE + _PRONOUN.replace("{types}", _type_words()) + _AFTER)


_LEVEL: Final = r"(?:cac )?(?:thanh pho|tp\.?|tinh|quan|huyen|thi xa|xa|phuong|dia phuong)(?:,? (?:va )?(?:thanh pho|thanh|tinh|thanh phố|huyen|phuong|xa|quan))*"
_LOCAL_HEADS: Final = {
    "chu tich ubnd": "Chủ tịch UBND",
    "chu tich uy ban nhan dan": "Chủ tịch UBND",
    "van phong ubnd": "Văn phòng UBND",
    "thuong truc hdnd": "Thường trực HĐND",
    "ubnd": "UBND",
    "uy ban nhan dan": "UBND",
    "people's committee": "UBND",
    "hdnd": "HĐND",
    "hoi dong nhan dan": "HĐND",
    "ban thuong vu thanh uy": "Thành ủy",
    "ban thuong vu tinh uy": "Tỉnh ủy",
    "thuong truc thanh uy": "Thành ủy",
    "thanh uy": "Thành ủy",
    "tinh uy": "Tỉnh ủy",
    "dang bo thanh pho": "Thành ủy",
    "dang bo tinh": "Tỉnh ủy",
    "dang bo": "Thành ủy",
    "hoi dong thi dua - khen thuong": "Hội đồng Thi đua - Khen thưởng",
    "hoi dong thi dua khen thuong": "Hội đồng Thi đua - Khen thưởng",
    "hdtdkt": "Hội đồng Thi đua - Khen thưởng",
}


_OFFICE: Final = re.compile(
    r"(?<![a-z])(?:pho )?(?:chu tich|bo truong|thu truong|giam doc|cuc truong|tong giam doc|bi thu|thuong truc|ban thuong vu) $"
)
"""Offices that sign for an agency: their papers are the agency's."""


@lru_cache(maxsize=1)
def _local() -> tuple[re.Pattern[str], re.Pattern[str]]:
    names = "|".join(sorted((fold(p).replace(" - ", " ?-? ") for p in PROVINCES), key=lambda p: (-len(p), p)))
    heads = "|".join(sorted(_LOCAL_HEADS, key=lambda p: (-len(p), p)))
    return (
        re.compile(
            rf"{_BEFORE}(?P<head>{heads})(?:,? (?P<level>{_LEVEL}))?(?: (?P<place>{names})(?: \(cu\)| cu(?! the))?)?{_AFTER}"
        ),
        re.compile(
            rf"{_BEFORE}(?:(?:tinh|thanh pho|tp\.?|dia phuong) )?(?P<place>{names})(?: \(cu\)| cu(?! the))?{_AFTER}"
        ),
    )


def _type_names(surface: str) -> tuple[str, ...]:
    """The types named in a folded list ("nghi dinh, thong tu"); "văn bản" alone gives none."""
    found = []
    for part in re.split(r" ?[,/] ?| va | hoac | hay | and | or ", surface):
        part = part.strip()
        name = next((n for p, n in _types() if p.fullmatch(part)), None) or type_of_code(part)
        if name and name != "Văn bản" and name not in found:
            found.append(name)
    return tuple(found)


def _same_typing(folded: str, typed: str, pattern: str) -> bool:
    """Whether one typed syllable can be the table's word: equal marks, or none typed at all."""
    lower = typed.lower()
    return lower == folded or re.search(rf"(?<![^\W]){re.escape(lower)}(?![^\W])", pattern) is not None


class Scanner:
    """Collects candidate tokens of one question and keeps the best that do not overlap."""

    def __init__(self, text: str, lexicon: Lexicon) -> None:
        self.text = text
        self.folded = fold(text)
        self.lexicon = lexicon
        self.marked = has_marks(text)
        self.found: list[tuple[int, Token]] = []

    def scan(self) -> list[Token]:
        """All tokens in order, none overlapping. Linear but for a sort of the matches."""
        self._documents()
        self._dates()
        self._names()
        self._agencies()
        self._grammar()
        taken = bytearray(len(self.text) + 1)
        kept: list[Token] = []
        for _, token in sorted(
            self.found, key=lambda f: (f[0], f[1].start - f[1].end, f[1].start, f[1].letter)
        ):
            if not any(taken[token.start : token.end]):
                taken[token.start : token.end] = b"\1" * (token.end - token.start)
                kept.append(token)
        return sorted(kept, key=lambda t: t.start)

    def _add(
        self,
        rank: int,
        letter: str,
        start: int,
        end: int,
        slot: Slot | None = None,
        relations: tuple[str, ...] = (),
    ) -> None:
        surface = self.text[start:end]
        self.found.append(
            (rank, Token(letter, start, end, replace(slot or Slot(), surface=surface), relations))
        )

    def _documents(self) -> None:
        for match in _document().finditer(self.folded):
            kind, code, symbol, bare = match["type"], match["code"], match["symbol"], match["bare"]
            types = _type_names(kind) if kind and not code else ()
            if code:
                if code in _SHORT_CODES and self.text[match.start("code") : match.end("code")].islower():
                    code = kind = None
                else:
                    types = (type_of_code(code),) if canonical_code(code) and type_of_code(code) else ()  # type: ignore[assignment]
            start = match.start() if kind else match.start("symbol" if symbol else "bare")
            if symbol:
                read = symbols.parse(self.text[match.start("symbol") : match.end("symbol")]) or symbols.parse(
                    symbol
                )
                if read is None or (read.family == "old" and " " in symbol):
                    if not (bare or kind):
                        continue
                    continue
                name = read.type_name or ("Luật" if read.family == "assembly" else None)
                if kind and not code and types and types[0] in _ALSO_VERBS and name and name != types[0]:
                    types, start = (), match.start("symbol")
                self._add(
                    0,
                    "D",
                    start,
                    match.end(),
                    Slot(types=types or ((name,) if name else ()), number=read.text),
                )
            elif kind and bare and not (re.fullmatch(r"(?:19|20)\d\d", bare) and " so" not in match.group(0)):
                self._add(0, "D", start, match.end(), Slot(types=types, number=bare))

    def _dates(self) -> None:
        for match in _DATE.finditer(self.folded):
            groups = [g for g in match.groups() if g]
            iso = _iso(groups[2], groups[1], groups[0])
            if iso:
                self._add(0, "Y", match.start(), match.end(), Slot(date=iso))
        for match in _ISO.finditer(self.folded):
            iso = _iso(match[1], match[2], match[3])
            if iso:
                self._add(0, "Y", match.start(), match.end(), Slot(date=iso))
        for pattern, kind in _YEARS:
            for match in pattern.finditer(self.folded):
                first, last = int(match[1]), int(match[match.lastindex or 1])
                years: dict[str, tuple[int | None, int | None]] = {
                    "from": (first, None),
                    "after": (first + 1, None),
                    "before": (None, first - 1),
                    "until": (None, first),
                }
                slot = Slot(
                    years=years.get(kind, (first, last)), name="giai đoạn" if kind == "period" else None
                )
                self._add(1, "Y", match.start(), match.end(), slot)

    def _names(self) -> None:
        for match in _QUOTED.finditer(self.folded):
            inner = self.text[match.start() + 1 : match.end() - 1]
            self._add(0, "C", match.start(), match.end(), Slot(name=inner, campaign=True))
        asked, head = _campaign()
        for match in asked.finditer(self.folded):
            self._add(1, "Q", match.start(), match.end(), Slot(types=("campaign",)))
        for match in head.finditer(self.folded):
            self._add(3, "h", match.start(), match.end())

    def _agencies(self) -> None:
        local, places = _local()
        for match in local.finditer(self.folded):
            name = _LOCAL_HEADS[re.sub(r"\s+", " ", match["head"])]
            place = province(match["place"]) if match["place"] else None
            if name in ("Thành ủy", "Tỉnh ủy"):
                name = f"{name} {place}" if place else name
            else:
                level = match["level"] or ""
                one = (
                    "thành phố"
                    if "thanh pho" in level or "tp" in level
                    else "tỉnh"
                    if level.startswith("tinh")
                    else ""
                )
                plural = level.startswith("cac") or "," in level
                name = " ".join(p for p in (name, "" if plural else one, place or "") if p)
            office = _OFFICE.search(self.folded, 0, match.start())
            self._add(
                2,
                "A",
                office.start() if office else match.start(),
                match.end(),
                Slot(issuers=(name,), place=place),
            )
        for match in places.finditer(self.folded):
            name = province(match["place"])
            typed = self.text[match.start("place") : match.end("place")]
            alike = name and (typed.lower() == name.lower() or (typed.isascii() and typed[:1].isupper()))
            if name and (alike or not self.marked):
                self._add(3, "a", match.start(), match.end(), Slot(place=name))
        tokens = [(m.group(0), m.start(), m.end()) for m in re.finditer(r"[a-z0-9]+", self.folded)]
        names = [t[0] for t in tokens]
        for i in range(len(names)):
            hit = longest(self.lexicon.agencies, names, i)
            if hit and (
                hit[0] > 1 or not tokens[i][0].isalpha() or self.text[tokens[i][1] : tokens[i][2]].isupper()
            ):
                head = _OFFICE.search(self.folded, 0, tokens[i][1])
                start = head.start() if head else tokens[i][1]
                self._add(2, "A", start, tokens[i + hit[0] - 1][2], Slot(issuers=(hit[1],)))

    def _grammar(self) -> None:
        for match in _asked().finditer(self.folded):
            kinds = _type_names(match["ct"] or match["et"] or match["vt"])
            self._add(1, "U" if match["count"] else "Q", match.start(), match.end(), Slot(types=kinds))
        for match in _plain_type().finditer(self.folded):
            slot = Slot(types=_type_names(match["t"]), name="các" if match["plural"] else None)
            self._add(5, "T", match.start(), match.end(), slot)
        for match in _pronoun().finditer(self.folded):
            typed = self.text[match.start() : match.end()].lower()
            if match["no"] and typed not in ("nó", "no", "it"):
                continue
            self._add(
                2, "n", match.start(), match.end(), Slot(types=_type_names(match["pt"] or match["et"] or ""))
            )
        for rel, pattern in _verbs():
            for match in pattern.finditer(self.folded):
                if self._typed_so(match, table.VERBS[rel]):
                    self._add(4, "V", match.start(), match.end(), None, (rel,))
        for letter, pattern in _parts():
            source = table.PARTS["k2" if letter == "m" else letter]
            for match in pattern.finditer(self.folded):
                if self._typed_so(match, source):
                    self._add(4, letter, match.start(), match.end())

    def _typed_so(self, match: re.Match[str], patterns: tuple[str, ...]) -> bool:
        """One-syllable words must carry the right marks when the question has marks at all."""
        folded = match.group(0)
        if " " in folded or not self.marked:
            return True
        typed = self.text[match.start() : match.end()]
        return any(_same_typing(folded, typed, pattern) for pattern in patterns) and not (
            typed.lower() == folded
            and has_marks("".join(patterns[0].split("|")[:1]))
            and folded in _MARKED_ONLY
        )


_MARKED_ONLY: Final = frozenset({"lay", "lam", "ky", "bang", "bai", "sua", "thay"})
"""One-syllable words that, in a question with marks, mean something else when typed without."""
