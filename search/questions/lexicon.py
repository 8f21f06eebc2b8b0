"""Names a question may use: laws, agencies and campaigns of the library, beside the fixed ones.

Built once for each state of the graph; read-only afterwards. Matching is on folded words, longest first.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise
from typing import Any, Final

from ingest.agencies.codes import CENTRAL, LOCAL
from ingest.places import province
from search.questions.bearing import Bearing
from search.questions.fold import words
from search.questions.papers import Paper, title_within
from search.questions.titles import TitleIndex

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
_LEVEL: Final = re.compile(r"(?<=\S) (?:tỉnh|thành phố|TP\.?) (?=[A-ZĐ])")
_FIRST_FIELD: Final = re.compile(r"(?:Sở|Bộ|Ban) [^,]+?(?=(?: và|,) [A-ZĐ])")
"""What people call "Sở Giáo dục và Đào tạo": by its first field."""
CAPITALS: Final = "A-ZÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝĂĐĨŨƠƯẠẢẤẦẨẪẬẮẰẲẴẶẸẺẼẾỀỂỄỆỈỊỌỎỐỒỔỖỘỚỜỞỠỢỤỦỨỪỬỮỰỲỴỶỸ"
SMALL: Final = CAPITALS.replace("A-Z", "a-z").lower()
SURNAMES: Final = "Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý|Đinh|Trương|Tô|Lương|Mai|Đào|Cao|Tạ|Tống|Châu|Quách|Lâm|Thái|Vương|Trịnh|Đoàn|Phùng|Thạch|Danh"
_UNIT: Final = re.compile(rf"\s((?:xã|phường|thị trấn|quận|huyện|thị xã|đặc khu) [{CAPITALS}][^,(]*)")
_KIND: Final = re.compile(r"^(?:xã|phường|thị trấn|quận|huyện|thị xã|đặc khu) ")
_FULL_NAME: Final = 3
"""Fewest words of a person's name that tell the person."""
_BARE: Final = 200
"""Of how many papers without a title the text is looked at."""
_TYPE_LAW: Final = ("luat", "bo luat", "phap lenh", "hien phap")


def _index(names: Iterable[tuple[str, str]]) -> dict[str, tuple[tuple[tuple[str, ...], str], ...]]:
    """First folded word -> (folded words, canonical name), longest first."""
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
class Lexicon:
    """Names known besides the grammar's own. `bigrams`: pairs of neighbouring words in campaign names.

    `bare_units` are the units' names without their kinds; `symbols` are the canonical symbols of the library, for slips of one letter.
    """

    laws: dict[str, tuple[tuple[tuple[str, ...], str], ...]] = field(default_factory=dict)
    agencies: dict[str, tuple[tuple[tuple[str, ...], str], ...]] = field(
        default_factory=lambda: _FIXED_AGENCIES
    )
    bigrams: frozenset[tuple[str, str]] = frozenset()
    symbols: tuple[str, ...] = ()
    titles: TitleIndex = field(default_factory=TitleIndex)
    signers: dict[str, tuple[tuple[tuple[str, ...], str], ...]] = field(default_factory=dict)
    units: dict[str, tuple[tuple[tuple[str, ...], str], ...]] = field(default_factory=dict)
    bare_units: dict[str, tuple[tuple[tuple[str, ...], str], ...]] = field(default_factory=dict)
    bearing: Bearing = field(default_factory=Bearing)

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
        """From names: laws, (alias, canonical) of agencies, campaign names with their variants, symbols,
        documents by their titles, and the people who sign."""
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
            symbols=tuple(sorted(set(symbols))),
            titles=TitleIndex.build(t if isinstance(t, Paper) else Paper(*t) for t in titles),
            units=_index((unit, unit) for unit in units),
            bare_units=_index((bare, bare) for unit in units if (bare := _bare(unit))),
            signers=_index((name, name) for name in signers if len(words(name)) >= _FULL_NAME),
        )

    @classmethod
    def of(cls, view: Any, texts: Callable[[str], Iterable[str]] | None = None) -> Lexicon:
        """From a `kg.view.GraphView`: its laws, agencies and campaigns. `texts` gives the first passages of a held paper by
        its IRI, for those whose titles were not read. Cost: one pass over the cards, and one look-up for each of those.
        """
        cards = view.documents()
        laws = {
            text
            for card in cards
            for text in (
                card.name,
                card.title if (card.type or "") in ("Luật", "Bộ luật", "Pháp lệnh", "Hiến pháp") else None,
            )
            if text and " ".join(words(text)).startswith(_TYPE_LAW)
        }
        agencies = [
            (alias, name)
            for _, name, aliases, *_ in view.agencies()
            for alias in (name, *aliases)
            if 2 <= len(words(alias)) <= 12 and not ("," in alias and "," not in name)
        ]
        campaigns = [text for card in view.campaigns() for text in (card.name, *card.variants)]
        bare = [card.iri for card in cards if card.held and card.type and not card.title][:_BARE]
        within = {iri: title_within(texts(iri)) for iri in bare} if texts else {}
        titles = [
            Paper(
                card.iri,
                card.type,
                title,
                card.number,
                card.year,
                card.issuer,
                card.place,
                card.held,
                card.date,
            )
            for card in cards
            if (title := card.title or within.get(card.iri))
        ]
        numbers = (card.number for card in cards if card.number)
        built = cls.build(
            laws, agencies, campaigns, numbers, titles, {card.signer for card in cards if card.signer}
        )
        return replace(built, bearing=Bearing(cards))


def longest(
    table: dict[str, tuple[tuple[tuple[str, ...], str], ...]], tokens: Sequence[str], at: int
) -> tuple[int, str] | None:
    """The longest name that begins at word `at`: (number of words, canonical name), else None."""
    for key, canonical in table.get(tokens[at], ()):
        if tuple(tokens[at : at + len(key)]) == key:
            return len(key), canonical
    return None
