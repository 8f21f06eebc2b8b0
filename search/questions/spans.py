"""Finds the parts of a question: documents, dates, agencies, verbs, question words. Overlaps are settled here.

Everything is matched on the folded text, so spans are offsets of the typed text too. Each pattern is
bounded, so the cost is linear in the question. Symbols are read by `ingest.symbols`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace

from ingest import symbols
from ingest.places import province
from ingest.types import canonical_code, type_of_code
from search.questions import office_patterns as offices
from search.questions import words as table
from search.questions.fold import fold, typed_with_marks
from search.questions.lexicon import Lexicon, longest
from search.questions.model import Slot
from search.questions.patterns import (
    A_KIND,
    ALSO_VERBS,
    DATE,
    ISO_DATE,
    LOOSELY,
    NO_LAW,
    QUOTED,
    SHORT_CODES,
    YEARS,
    asked_pattern,
    campaign_patterns,
    code_pattern,
    document_pattern,
    office_asked_pattern,
    part_patterns,
    pronoun_pattern,
    type_names,
    type_pattern,
    verb_patterns,
)
from search.questions.typed import (
    further_numbers,
    iso_day,
    marked_so,
    months_of,
    other_marks,
    own_marks,
    points_back,
    spaced_symbol,
    years_of,
)
from search.questions.typed_symbols import whose_party
from search.questions.unit_rows import named_barely, told_units, units_at


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


class Scanner:
    """Collects candidate tokens of one question and keeps the best that do not overlap."""

    def __init__(self, text: str, lexicon: Lexicon) -> None:
        self.text = text
        self.folded = fold(text)
        self.lexicon = lexicon
        self.marked = typed_with_marks(text)
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
        for match in document_pattern().finditer(self.folded):
            kind, code, symbol, bare = match["type"], match["code"], match["symbol"], match["bare"]
            types = type_names(kind) if kind and not code else ()
            if code:
                if code in SHORT_CODES and self.text[match.start("code") : match.end("code")].islower():
                    code = kind = None
                else:
                    types = (type_of_code(code),) if canonical_code(code) and type_of_code(code) else ()  # type: ignore[assignment]
            start = match.start() if kind else match.start("symbol" if symbol else "bare")
            if symbol:
                read = symbols.parse(self.text[match.start("symbol") : match.end("symbol")]) or symbols.parse(
                    symbol
                )
                if " " in symbol and (read is None or read.family == "old"):
                    read = spaced_symbol(symbol)
                if read is None:
                    continue
                read = whose_party(read, self.folded, self.lexicon)
                name = read.type_name or ("Luật" if read.family == "assembly" else None)
                own = types[:1] == ("Quy định",) and read.family == "party" and name == "Quyết định"
                verb = bool(types) and types[0] in ALSO_VERBS and not (name or types[0]).startswith(types[0])
                if kind and not code and verb and not own:
                    types, start = (), match.start("symbol")
                self._add(
                    0,
                    "D",
                    start,
                    match.end(),
                    Slot(types=types or ((name,) if name else ()), number=read.text),
                )
            elif (
                kind
                and bare
                and not (re.fullmatch(r"19\d\d|20[0-4]\d", bare) and " so" not in match.group(0))
            ):
                self._add(0, "D", start, match.end(), Slot(types=types, number=bare))

        for start, end, slot in further_numbers(self.folded, {t.end: t.slot for _, t in self.found}):
            self._add(0, "D", start, end, slot)

    def _dates(self) -> None:
        for match in DATE.finditer(self.folded):
            groups = [g for g in match.groups() if g]
            iso = iso_day(groups[2], groups[1], groups[0])
            if iso:
                self._add(0, "Y", match.start(), match.end(), Slot(date=iso))
        for match in ISO_DATE.finditer(self.folded):
            iso = iso_day(match[1], match[2], match[3])
            if iso:
                self._add(0, "Y", match.start(), match.end(), Slot(date=iso))
        for pattern, kind in YEARS:
            for match in pattern.finditer(self.folded):
                if kind != "year" and not own_marks(self.text[match.start() : match.end()]):
                    continue  # "quyết định đầu tư năm 2021" is no "từ năm 2021"
                first, last = int(match[1]), int(match[match.lastindex or 1])
                slot = Slot(
                    years=years_of(kind, first, last),
                    months=months_of(match[0]) if kind == "year" else None,
                    name="giai đoạn" if kind == "period" else None,
                )
                self._add(1, "Y", match.start(), match.end(), slot)

    def _names(self) -> None:
        for match in QUOTED.finditer(self.folded):
            inner = self.text[match.start() + 1 : match.end() - 1]
            self._add(0, "C", match.start(), match.end(), Slot(name=inner, campaign=True))
        asked, head = campaign_patterns()
        for match in asked.finditer(self.folded):
            told = not match[0].endswith((" nao", " gi")) and asked_pattern().search(self.folded, match.end())
            if not told:  # not "tổng kết các phong trào do Thủ tướng phát động bằng văn bản nào"
                self._add(1, "U" if match["count"] else "Q", *match.span(), Slot(types=("campaign",)))
        for match in head.finditer(self.folded):
            typed = self.text[match.start() : match.end()].lower()
            if match.group() == "dot" and typed not in ("đợt", "dot"):
                continue  # "nhà dột nát"
            self._add(3, "h", match.start(), match.end())

    def _agencies(self) -> None:
        local, places = offices.local_patterns()
        self._local_bodies(local)
        self._places(places)
        tokens = [(m.group(0), m.start(), m.end()) for m in re.finditer(r"[a-z0-9]+", self.folded)]
        names = [t[0] for t in tokens]
        for i in range(len(tokens)):
            for start, end, unit_name in units_at(self.folded, tokens, i, self.lexicon.units):
                self._add(3, "a", start, end, Slot(place=unit_name))
            for start, end, unit_name in named_barely(self.text, tokens, i, self.lexicon.bare_units):
                self._add(5, "a", start, end, Slot(place=unit_name))
            hit = longest(self.lexicon.agencies, names, i)
            typed = self.text[tokens[i][1] : tokens[i][2]]
            other = hit and (typed.lower() == "bản" or other_marks(typed, hit[1]))  # "số kế hoạch" is no "Sở"
            if hit and not other and (hit[0] > 1 or not tokens[i][0].isalpha() or typed.isupper()):
                head = offices.OFFICE.search(self.folded, 0, tokens[i][1])
                start = head.start() if head else tokens[i][1]
                self._add(2, "A", start, tokens[i + hit[0] - 1][2], Slot(issuers=(hit[1],)))
        acting = [t for _, t in self.found if t.letter == "A"]
        for match in offices.GOVERNMENT.finditer(self.folded):
            if any(t.start == match.end() for t in acting):
                name = f"UBND {'tỉnh' if match['level'] == 'tinh' else 'thành phố'}"
                self._add(2, "A", match.start("level"), match.end("level"), Slot(issuers=(name,)))
        for match in offices.PARTY.finditer(self.folded):
            self._add(2, "A", match.start("party"), match.end(), Slot(issuers=("Đảng",)))

    def _local_bodies(self, local: re.Pattern[str]) -> None:
        """Councils, committees and Party committees of a place: "UBND tỉnh Cà Mau"."""
        for match in local.finditer(self.folded):
            if match["head"].startswith("mat tran") and offices.NO_FRONT.search(
                self.folded, 0, match.start()
            ):
                continue
            name = offices.LOCAL_HEADS[re.sub(r"\s+", " ", match["head"])]
            place = province(match["place"]) if match["place"] else None
            end = match.end()
            one_unit = (match["level"] or "") in offices.UNITS
            if place and one_unit and not self.text[match.start("place")].islower():
                place, end = None, match.end("level")  # "phường Sóc Trăng" is no province
            unit = offices.UNIT.match(self.text, end) if one_unit and not place else None
            if unit:
                name, end = f"{name} {self.text[match.start('level') : unit.end()]}", unit.end()
            elif name in ("Thành ủy", "Tỉnh ủy"):
                name = f"{name} {place}" if place else name
            else:
                name = " ".join(p for p in (name, offices.level_told(match["level"] or ""), place) if p)
            office = offices.OFFICE.search(self.folded, 0, match.start())
            start = office.start() if office else match.start()
            self._add(2, "A", start, end, Slot(issuers=(name,), place=place))

    def _places(self, places: re.Pattern[str]) -> None:
        """Provinces and units below them."""
        for match in places.finditer(self.folded):
            where = province(match["place"])
            typed = self.text[match.start("place") : match.end("place")]
            alike = where and (typed.lower() == where.lower() or (typed.isascii() and typed[:1].isupper()))
            person = where == "Hồ Chí Minh" and match.start() == match.start("place")
            if where and (alike or not self.marked) and not person:
                self._add(3, "a", match.start(), match.end(), Slot(place=where))
        for rank, start, end, place in told_units(self.text, "" if self.marked else self.folded):
            self._add(rank, "a", start, end, Slot(place=place))

    def _grammar(self) -> None:
        for match in office_asked_pattern().finditer(self.folded):
            self._add(1, "G", match.start(), match.end())
        for match in asked_pattern().finditer(self.folded):
            kinds = type_names(match["ct"] or match["et"] or match["vt"] or "")
            counts = match["count"] or match["times"]
            self._add(1, "U" if counts else "Q", match.start(), match.end(), Slot(types=kinds))
        for match in type_pattern().finditer(self.folded):
            if match["t"] == "luat" and NO_LAW.search(self.folded, 0, match.start()):
                continue
            slot = Slot(types=type_names(match["t"]), name="các" if match["plural"] else None)
            consolidated = match["t"] == "van ban hop nhat" and A_KIND.match(self.folded, match.end())
            self._add(3 if consolidated else 5, "T", match.start(), match.end(), slot)
        for match in code_pattern().finditer(self.folded):
            if self.text[match.start() : match.end()].isupper():
                self._add(5, "T", match.start(), match.end(), Slot(types=type_names(match["code"])))
        for match in pronoun_pattern().finditer(self.folded):
            typed = self.text[match.start() : match.end()].lower()
            if not points_back(match, typed, self.marked):
                continue
            campaign = match["camp"] or match["ecamp"]
            types = ("campaign",) if campaign else type_names(match["pt"] or match["et"] or "")
            self._add(0 if campaign else 2, "n", match.start(), match.end(), Slot(types=types))
        for rel, pattern in verb_patterns():
            for match in pattern.finditer(self.folded):
                if self._typed_so(match, table.VERBS[rel]):
                    loosely = rel == "based_on" and LOOSELY.match(match.group())
                    said = (rel, "implements") if loosely else (rel,)
                    self._add(4, "V", match.start(), match.end(), None, said)
        for letter, pattern in part_patterns():
            source = table.PARTS["k2" if letter == "m" else letter]
            for match in pattern.finditer(self.folded):
                if self._typed_so(match, source):
                    self._add(4, letter, match.start(), match.end())

    def _typed_so(self, match: re.Match[str], patterns: tuple[str, ...]) -> bool:
        """One-syllable words must carry the right marks when the question has marks at all."""
        typed = self.text[match.start() : match.end()].lower()
        if match.group(0) == "so nao":  # which number, or which department
            return ("ở" if patterns is table.PARTS["W"] else "ố") not in typed
        if match.group(0).startswith("so do") and self.marked and not typed.startswith("sơ"):
            return False  # "dân số do Thủ tướng" is no "sơ đồ"
        if " " in match.group(0) or not self.marked:
            return True
        return marked_so(match.group(0), typed, patterns)
