"""Names a question may use: laws, agencies and campaigns of the library, beside the fixed ones.

Made once for each state of the graph (`search.engine.learnt`); read-only afterwards. Matching is on folded words, longest
first.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, fields
from itertools import pairwise
from typing import Final

from ingest.agencies.codes import CENTRAL, LOCAL
from ingest.places import province
from search.late_patterns import late
from search.questions.bearing import Bearing
from search.questions.fold import words
from search.questions.known_papers import KnownPapers
from search.questions.papers import Paper
from search.questions.titles import TitleIndex

Table = dict[str, tuple[tuple[tuple[str, ...], str], ...]]
"""First folded word -> (folded words, canonical name), longest first."""
_CENTRAL_EXTRA: Final[dict[str, str]] = {
    "Thủ tướng": "Thủ tướng Chính phủ",
    "the Prime Minister": "Thủ tướng Chính phủ",
    "Prime Minister": "Thủ tướng Chính phủ",
    "the Government": "Chính phủ",
    "the National Assembly": "Quốc hội",
    "National Assembly": "Quốc hội",
    "Politburo": "Bộ Chính trị",
    "Bộ Chính trị": "Bộ Chính trị",
    "Ban Bí thư": "Ban Bí thư",
    "Secretariat": "Ban Bí thư",
    "Ban Bí thư Trung ương Đảng": "Ban Bí thư",
    "Ban Chấp hành Trung ương": "Ban Chấp hành Trung ương",
    "Ban Chấp hành Trung ương Đảng": "Ban Chấp hành Trung ương",
    "BCH Trung ương": "Ban Chấp hành Trung ương",
    "BCH Trung ương Đảng": "Ban Chấp hành Trung ương",
    "Trung ương": "Trung ương",
    "Trung ương Đảng": "Ban Chấp hành Trung ương",
    "UBTVQH": "Ủy ban Thường vụ Quốc hội",
    "Ngân hàng Nhà nước": "Ngân hàng Nhà nước Việt Nam",
    "Bộ Lao động": "Bộ Lao động",
    "Bộ Giáo dục": "Bộ Giáo dục",
    "Bộ Văn hóa": "Bộ Văn hóa",
    "Bộ Nông nghiệp": "Bộ Nông nghiệp",
    "Bộ Tài nguyên": "Bộ Tài nguyên",
    "Bộ Thông tin": "Bộ Thông tin",
    "Bộ Khoa học": "Bộ Khoa học",
    "Bộ Kế hoạch": "Bộ Kế hoạch",
    "Bộ Giao thông": "Bộ Giao thông",
    "Mặt trận Tổ quốc": "Mặt trận Tổ quốc",
}
_LEVEL: Final = late(r"(?<=\S) (?:tỉnh|thành phố|TP\.?) (?=[A-ZĐ])")
_FIRST_FIELD: Final = late(r"(?:Sở|Bộ|Ban) [^,]+?(?=(?: và|,) [A-ZĐ])")
"""What people call "Sở Giáo dục và Đào tạo": by its first field."""
CAPITALS: Final = "A-ZÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝĂĐĨŨƠƯẠẢẤẦẨẪẬẮẰẲẴẶẸẺẼẾỀỂỄỆỈỊỌỎỐỒỔỖỘỚỜỞỠỢỤỦỨỪỬỮỰỲỴỶỸ"
SMALL: Final = CAPITALS.replace("A-Z", "a-z").lower()
SURNAMES: Final = "Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý|Đinh|Trương|Tô|Lương|Mai|Đào|Cao|Tạ|Tống|Châu|Quách|Lâm|Thái|Vương|Trịnh|Đoàn|Phùng|Thạch|Danh"
_UNIT: Final = late(rf"\s((?:xã|phường|thị trấn|quận|huyện|thị xã|đặc khu) [{CAPITALS}][^,(]*)")
_KIND: Final = late(r"^(?:xã|phường|thị trấn|quận|huyện|thị xã|đặc khu) ")
_FULL_NAME: Final = 3
"""Fewest words of a person's name that tell the person."""
_NUMBERED: Final = "number:"


def _index(names: Iterable[tuple[str, str]]) -> Table:
    """The table of (surface, canonical name); of surfaces that fold alike the first counts."""
    table: dict[str, dict[tuple[str, ...], str]] = {}
    for surface, canonical in names:
        key = words(surface)
        if len(key) > 2 and key[-1] == "cu":  # "UBND tỉnh Sóc Trăng (cũ)": without it, as people ask
            key = key[:-1]
        if key:
            table.setdefault(key[0], {}).setdefault(key, canonical)
    return {
        first: tuple(sorted(entries.items(), key=lambda item: (-len(item[0]), item[0])))
        for first, entries in table.items()
    }


_FIXED_AGENCIES: Final = _index(
    [*((name, name) for name in (*CENTRAL.values(), *LOCAL.values())), *_CENTRAL_EXTRA.items()]
)


def _bare(unit: str) -> str:
    """The name of a unit without its kind ("quận Ô Môn" -> "Ô Môn"); empty where a province bears it too, or one word is too
    little to tell it."""
    name = _KIND.sub("", unit)
    return name if " " in name and province(name) is None else ""


@dataclass(frozen=True, slots=True)
class Names:
    """Names by their first folded word. `bigrams`: pairs of neighbouring words in campaign names; `bare_units` are the units'
    names without their kinds."""

    laws: Table = field(default_factory=dict)
    agencies: Table = field(default_factory=lambda: _FIXED_AGENCIES)
    bigrams: frozenset[tuple[str, str]] = frozenset()
    signers: Table = field(default_factory=dict)
    units: Table = field(default_factory=dict)
    bare_units: Table = field(default_factory=dict)

    @classmethod
    def gathered(
        cls,
        laws: Iterable[str] = (),
        agencies: Iterable[tuple[str, str]] = (),
        campaigns: Iterable[str] = (),
        signers: Iterable[str] = (),
    ) -> Names:
        """From laws, (alias, canonical) of agencies, campaign names with their variants, and the people who sign. Of names
        that fold alike the first counts."""
        agencies = [
            pair for alias, name in agencies for pair in ((alias, name), (_LEVEL.sub(" ", alias), name))
        ]
        agencies += [(m[0], m[0]) for _, name in agencies if (m := _FIRST_FIELD.match(name))]
        merged = {
            (surface, canonical)
            for entries in _FIXED_AGENCIES.values()
            for key, canonical in entries
            for surface in [" ".join(key)]
        }
        pairs: set[tuple[str, str]] = set()
        for name in campaigns:
            folded = words(name)
            pairs.update(pairwise(folded))
        units = [m[1] for _, name in agencies if (m := _UNIT.search(name))]
        return cls(
            laws=_index((name, name) for name in laws),
            agencies=_index([*merged, *agencies]),
            bigrams=frozenset(pairs),
            units=_index((unit, unit) for unit in units),
            bare_units=_index((bare, bare) for unit in units if (bare := _bare(unit))),
            signers=_index((name, name) for name in signers if len(words(name)) >= _FULL_NAME),
        )


@dataclass(frozen=True, slots=True)
class Lexicon(Names):
    """Names known besides the grammar's own, and the papers of the library by the words on their cards."""

    titles: TitleIndex = field(default_factory=TitleIndex)
    bearing: Bearing = field(default_factory=Bearing)

    @classmethod
    def joined(cls, names: Names, papers: KnownPapers) -> Lexicon:
        """From its two halves."""
        return cls(**{f.name: getattr(names, f.name) for f in fields(Names)}, titles=TitleIndex(papers), bearing=Bearing(papers))  # fmt: skip

    @classmethod
    def build(
        cls,
        laws: Iterable[str] = (),
        agencies: Iterable[tuple[str, str]] = (),
        campaigns: Iterable[str] = (),
        symbols: Iterable[str] = (),
        titles: Iterable[Paper | tuple[str, str | None, str]] = (),
        signers: Iterable[str] = (),
    ) -> Lexicon:
        """From names (`Names.gathered`), papers by their titles, and numbers of papers of which nothing else is known."""
        papers = [t if isinstance(t, Paper) else Paper(*t) for t in titles]
        papers += [Paper(f"{_NUMBERED}{number}", None, "", number) for number in symbols]
        return cls.joined(Names.gathered(laws, agencies, campaigns, signers), KnownPapers.of_papers(papers))


def longest(table: Table, tokens: Sequence[str], at: int) -> tuple[int, str] | None:
    """The longest name that begins at word `at`: (number of words, canonical name), else None."""
    for key, canonical in table.get(tokens[at], ()):
        if tuple(tokens[at : at + len(key)]) == key:
            return len(key), canonical
    return None
