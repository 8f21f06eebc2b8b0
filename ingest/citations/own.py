"""What the paper's own head tells of the papers it cites: its office's code, and which ward "UBND phường" is."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from ingest.agencies.codes import local_issuer
from ingest.agencies.reading import local_name, named_at
from ingest.citations.anchor import Anchor
from ingest.citations.issuers import spells, unknown_code
from ingest.letters import UPPER
from ingest.model import Header
from ingest.places import PROVINCE_PATTERN
from ingest.symbols import parse

_UNIT: Final = re.compile(
    rf"\s(?P<kind>phường|xã|quận|huyện|thị xã|thị trấn|đặc khu)\s(?P<name>[{UPPER}\d][\w’']*(?:\s[{UPPER}][\w’']*){{0,3}})$"
)
_BARE: Final = re.compile(r"\s(phường|xã|quận|huyện|thị xã|thị trấn|đặc khu)$")
_COMMITTEE_ALONE: Final = re.compile(r"(?:^|\s)(Huyện|Quận|Thị) ủy$")
_COMMITTEE_OF: Final = {"Huyện": "huyện", "Quận": "quận", "Thị": "thị xã"}
_UNIT_NAMED: Final = re.compile(
    rf"(?<!\w)(?:(?P<kind>[Pp]hường|[Xx]ã|[Qq]uận|[Hh]uyện|[Tt]hị xã|[Tt]hị trấn|[Đđ]ặc khu)|(?P<committee>Huyện|Quận|Thị)\s(?:ủy|uỷ))\s{{1,2}}"
    rf"(?P<name>[{UPPER}\d][\w’']*(?:\s[{UPPER}][\w’']*){{0,3}})"
)
_BOARD_ALONE: Final = re.compile(rf"Ban Chỉ đạo(?: (?:thành phố|tỉnh)(?: {PROVINCE_PATTERN})?)?")
_BOARD: Final = re.compile(r"Ban (?<!\wBan )[Cc]hỉ [Đđ]ạo\s")
_BOARD_ABOUT: Final = re.compile(
    rf"Ban Chỉ đạo về\s(?!(?:[^;:.()\n]{{0,160}}\s)?[Tt]rung ương)[^;:.()\n]{{5,160}}?\s(?:tỉnh|[Tt]hành phố)(?!\w)(?:\s{PROVINCE_PATTERN})?"
)
"""A steering committee told by its matter, which may hold commas and "và", up to its place."""
_OF_PLACE: Final = re.compile(rf"\s(?:thành phố|tỉnh)(?: {PROVINCE_PATTERN})?$")
_OF_ANOTHER: Final = re.compile(r"Trung ương|[Qq]uốc gia|Chính phủ|(?:xã|phường|quận|huyện)(?!\w)")
"""In the name of a steering committee that is not the place's."""
_LEADER: Final = re.compile(r"(?:Chủ tịch|Bí thư|Trưởng|Giám đốc)(?:\s[^\s.,;:]+){0,3}\s$")
"""Before "UBND huyện Nguyễn Văn An": who leads there."""

_ALONE: Final = re.compile(rf"(?!\w|\s[{UPPER}\d]|(?:,|\svà|/)\s?(?:phường|xã|quận|huyện|thị|đặc))")
"""After a level that names the one unit whose paper it is."""


@dataclass(frozen=True, slots=True)
class Own:
    """The office a paper is from: its `issuer`, the `codes` its number ends in ("MTTQ", "BTT"), and its unit below the
    province (`kind` "phường", `name` "Trà Nóc") where it has one."""

    issuer: str | None = None
    codes: tuple[str, ...] = ()
    kind: str | None = None
    name: str | None = None
    named: tuple[tuple[str, str], ...] = ()
    """Units of a level of which the text names exactly one, as ("huyện", "Mèo Vạc")."""

    board: str | None = None
    """The one steering committee of the place that the text, or the head, names with what it is for."""

    def of_code(self, anchor: Anchor) -> str | None:
        """The own office for a paper with the very code of the own number, when nobody else is known to write it."""
        symbol = anchor.symbol
        if symbol is None or symbol.family == "joint" or not self.codes or not unknown_code(anchor):
            return None
        wrote = (
            symbol.issuers[:1] if symbol.family == "dispatch" else symbol.issuers
        )  # who drafts a letter is told last
        return self.issuer if tuple(wrote) == self.codes else None

    def of_level(self, anchor: Anchor, issuer: str | None) -> str | None:
        """The issuer that a symbol's own code tells, which in a paper of a unit below the province is that unit's council
        or committee: "45/KH-UBND" in a ward's report. Normative papers with their year are the province's."""
        symbol = anchor.symbol
        if symbol is not None and issuer is None and symbol.issuers == (_PARTY_CODES.get(self.kind or ""),):
            return f"{_PARTY_COMMITTEES.get(self.kind or '', f'Đảng ủy {self.kind}')} {self.name}"
        if symbol is None or symbol.family != "state" or not self.kind or issuer is None:
            return issuer
        head = local_issuer(symbol.issuers[0])
        return f"{head} {self.kind} {self.name}" if head in ("UBND", "HĐND") else issuer

    def placed(self, issuer: str | None, anchor: Anchor | None = None) -> str | None:
        """An issuer named by its level alone ("UBND phường", "Huyện ủy") with the name of the own unit or of the only one of its
        level that the text names, a steering committee named by its place alone by the only one told there; any other as it is."""
        if not issuer:
            return issuer
        if self.board and _BOARD_ALONE.fullmatch(issuer):
            codes = anchor.symbol.issuers if anchor and anchor.symbol else ()
            code = codes[0] if codes else "BCĐ"
            return self.board if code == "BCĐ" or spells(code, self.board) else issuer
        plain, old = issuer.removesuffix(_GONE), _GONE if issuer.endswith(_GONE) else ""
        bare, committee = _BARE.search(plain), _COMMITTEE_ALONE.search(plain)
        kind = bare[1] if bare else _COMMITTEE_OF[committee[1]] if committee else None
        if kind is None:
            return issuer
        name = self.name if kind == self.kind and not old else dict(self.named).get(kind)
        return f"{plain} {name}{old}" if name else issuer

    def bare(self, surface: str) -> str | None:
        """The own council or committee where its name stands alone, as over a signature; None for other surfaces, and in
        papers of a province, whose name is filled in anyway."""
        head = _COUNCILS.get(" ".join(surface.lower().replace("uỷ", "ủy").split())) if self.kind else None
        return f"{head} {self.kind} {self.name}" if head else None

    def of_unit(self, name: str, text: str, end: int) -> str | None:
        """The own unit's office or committee where it is named without a place, as its papers do: "Phòng Tư pháp", "Thường
        trực Huyện ủy"; None for other names, and where what follows at `end` tells whose it is."""
        if self.kind is None or self.name is None or _WHOSE.match(text, end):
            return None
        committee = _PARTY_COMMITTEES.get(self.kind)
        if committee and name.endswith(committee) and (name == committee or name.endswith(" " + committee)):
            return f"{name} {self.name}"
        if _OFFICE.match(name) and self.kind in _WITH_OFFICES and not _UNIT.search(name):
            return f"{name} {self.kind} {self.name}"
        return None

    def level_end(self, text: str, end: int) -> int:
        """Past the own unit's level that stands alone after a name ending at `end` ("Ủy ban MTTQ Việt Nam phường"); where it
        is followed by a name, or by the next of a row of levels, `end`."""
        front = _FRONT_LEVEL.match(text, end) if text.endswith("Việt Nam", 0, end) else None
        if front and front["kind"] != self.kind:
            return front.end()
        if self.kind is None or not text.startswith(f" {self.kind}", end):
            return end
        level = end + 1 + len(self.kind)
        return level if _ALONE.match(text, level) else end


_FRONT_LEVEL: Final = re.compile(
    rf" (?P<kind>xã|phường|huyện|quận|thị xã|đặc khu)(?!\w|\s[{UPPER}\d]|(?:,|\svà|/)\s?(?:phường|xã|quận|huyện|thị|đặc))"
)
"""The level alone behind a body of the Front, which has one at each."""
_COUNCILS: Final = {
    "ubnd": "UBND", "ủy ban nhân dân": "UBND", "hđnd": "HĐND", "hội đồng nhân dân": "HĐND",
}  # fmt: skip
_PARTY_COMMITTEES: Final = {"huyện": "Huyện ủy", "quận": "Quận ủy", "thị xã": "Thị ủy"}
_PARTY_CODES: Final = {
    "xã": "ĐU", "phường": "ĐU", "thị trấn": "ĐU", "đặc khu": "ĐU", "huyện": "HU", "quận": "QU",
}  # fmt: skip
"""The code of the Party committee of each level below the province."""
_WITH_OFFICES: Final = ("huyện", "quận", "thị xã", "xã", "phường", "đặc khu")
_OFFICE: Final = re.compile(
    r"Phòng (?:Tư pháp|Nội vụ|Tài chính - Kế hoạch|Kinh tế|Kinh tế và Hạ tầng|Kinh tế, Hạ tầng và Đô thị|Quản lý đô thị|Tài nguyên và Môi trường|Văn hóa và Thông tin|"
    r"Văn hóa - Xã hội|Giáo dục và Đào tạo|Lao động - Thương binh và Xã hội|Y tế|Dân tộc|Nông nghiệp và Phát triển nông thôn|Nông nghiệp và Môi trường|Kinh tế, Văn hóa và Xã hội)$"
)
"""The offices that the law gives councils below the province (Nghị định 37/2014/NĐ-CP, Nghị định 150/2025/NĐ-CP)."""
_WHOSE: Final = re.compile(
    rf"(?:,? thuộc| của|[,]? (?:Sở|Công an|UBND|Ủy ban)| (?:quận|huyện|thị xã|xã|phường|thành phố|các|cấp)|\s[{UPPER}])(?!\w)"
)
_GONE: Final = " (cũ)"
_BELOW_DISTRICT: Final = ("phường", "xã", "thị trấn", "đặc khu")
NOBODY: Final = Own()


def own_office(header: Header, text: str = "", end: int | None = None, home: str | None = None) -> Own:
    """The office that a head names; from the text up to `end` also its steering committee, and the units below the province of
    which it names one alone, where the paper is of nobody or of such a unit itself. Linear in the text."""
    stop = len(text) if end is None else end
    board = _board(header, text, stop, home) if text else None
    if header.issuer is None:
        return Own(named=_named_alone(text, stop, ()), board=board) if text else NOBODY
    unit = _UNIT.search(header.issuer)
    symbol = parse(header.number) if header.number else None
    return Own(
        header.issuer,
        tuple(symbol.issuers) if symbol else (),
        unit["kind"] if unit else None,
        unit["name"] if unit else None,
        _named_alone(text, stop, _BELOW_DISTRICT) if unit and text else (),
        board,
    )


def _board(header: Header, text: str, stop: int, home: str | None) -> str | None:
    """The steering committee that "Ban Chỉ đạo" and "Ban Chỉ đạo thành phố" mean: whose paper it is, else the only one of the
    place that the text names with its matter."""
    if header.issuer and _BOARD.match(header.issuer):
        return None if _BOARD_ALONE.fullmatch(header.issuer) else header.issuer
    found: dict[str, str] = {}
    for match in _BOARD.finditer(text, 0, stop):
        agency = named_at(text, match.start(), home)
        name = agency.name if agency else ""
        about = _BOARD_ABOUT.match(text, match.start(), stop) if name.startswith("Ban Chỉ đạo về ") else None
        if about:
            name = local_name(" ".join(about.group().split()), home)
        elif not name or _BOARD_ALONE.fullmatch(name) or _OF_ANOTHER.search(name):
            continue
        found.setdefault(" ".join(name.lower().split()), name)
    only = next(iter(found.values())) if len(found) == 1 else ""
    return only if _OF_PLACE.search(only) else None


def _named_alone(text: str, stop: int, less: tuple[str, ...]) -> tuple[tuple[str, str], ...]:
    """The units whose level has no other in the text, but those of the levels `less`."""
    found: dict[str, set[str]] = {}
    for match in _UNIT_NAMED.finditer(text, 0, stop):
        if not _LEADER.search(text, max(0, match.start() - 40), match.start()):
            kind = match["kind"].lower() if match["kind"] else _COMMITTEE_OF[match["committee"]]
            found.setdefault(kind, set()).add(match["name"])
    return tuple(
        (kind, next(iter(names)))
        for kind, names in sorted(found.items())
        if len(names) == 1 and kind not in less
    )
