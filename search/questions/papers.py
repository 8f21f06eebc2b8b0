"""What a question says of a paper instead of its number, held against what the library knows of one: its kind, place,
agency, year and subject. Each test answers True, False or None (the library does not know)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from ingest.places import predecessors
from kg.cards import DocumentCard
from kg.library import Summary
from search.late_patterns import late
from search.questions.fold import word_set, words
from search.questions.office_names import office_name

YEAR: Final = late(r"(?:19|20)\d\d")
_DAY: Final = late(r"(?i:ngày\s[\d/.\s-]+(?:tháng\s\d+\s)?(?:năm\s)?(?:19|20)\d\d|\d/(?:19|20)\d\d(?:/\S*)?)")
"""The days and numbers of other papers in a title."""
_ISSUED: Final = (
    "ke hoach", "chuong trinh", "de an", "quy hoach", "quy che", "quy dinh", "quy trinh", "phuong an", "du an", "dieu le",
    "danh muc", "huong dan", "chien luoc", "noi quy", "bao cao", "dinh muc", "bo ", "bang gia", "thu tuc",
)  # fmt: skip
"""Kinds that come out with another paper: a decision approves a plan, a circular lays down rules."""
_LOCAL: Final = late(
    r"(?:^| )(?:ubnd|hdnd|(?:tinh|thanh|huyen|quan|thi|dang) uy|hoi dong thi dua)(?= |$)|^so(?= |$)"
)
_NEARLY: Final = 0.95
_CARRIES_OUT: Final = late(
    r"(?:ke hoach |chuong trinh |ve viec |v v |ve )?(?:to chuc |tiep tuc )?(?:trien khai|thuc hien|cu the hoa) "
)
_ANOTHERS: Final = 0.6
"""A paper that carries out one of the kind asked for, which its title names."""
_LEVELS: Final = word_set("thanh pho tinh tp cac truong")
_EMPTY: Final = late(
    r"(?<![a-z0-9])(?:(?:tren )?dia ban|thanh pho|tinh|giai doan|thoi ky|nhiem ky|ve viec|ban hanh|phe duyet|duyet|cong bo|thong qua"
    r"|nam(?= (?:19|20)\d\d)|(?:19|20)\d\d|kem theo|quy dinh(?= (?:ve|muc|danh muc|bo|he thong|quy trinh|tieu|chi tiet))"
    r"|dong chi|lien (?:so|bo|nganh)|ve|cua|cac|nhung|va|doi voi|hoac|duoc)(?![a-z0-9])"
)
"""Office words and small words that a title and a question put in or leave out alike; the years are weighed apart."""
_OFFICE: Final = late(
    r"(?<![a-z0-9])(?:thuc hien|trien khai|nghi quyet|nghi dinh|quyet dinh|chi thi|ke hoach|chuong trinh|hanh dong|cong tac|to chuc|nhiem vu"
    r"|noi dung|van ban|thong tu|quy dinh|quy che|de an|mot so|dieu|sua doi|bo sung|thay the|bai bo|huong dan|can cu|chinh phu)(?![a-z0-9])"
)
"""Words that tell hardly any paper from another."""


@dataclass(frozen=True, slots=True)
class Paper:
    """A paper with a title as the library knows it: agency and place by name, the day ISO."""

    iri: str
    type: str | None
    title: str
    number: str | None = None
    year: int | None = None
    issuer: str | None = None
    place: str | None = None
    held: bool = False
    date: str | None = None


@dataclass(frozen=True, slots=True)
class Description:
    """What a question says of a paper: kinds (any of them, none if it names no kind), folded subject words where an empty
    word parts what stands in no row, the number it begins with, places, agencies, years and the day (ISO). `office`: a
    place is told as that of an office whose papers are meant."""

    kinds: tuple[str, ...] = ()
    subject: tuple[str, ...] = ()
    number: str = ""
    places: tuple[str, ...] = ()
    issuers: tuple[str, ...] = ()
    years: tuple[int, ...] = ()
    date: str | None = None
    office: bool = False


def words_of(card: DocumentCard | Summary) -> frozenset[str]:
    """What a paper bears: the folded words of its title, type and agency, its number and days."""
    told = (card.title, card.name, card.type, card.issuer, card.place, card.number, card.date)
    return frozenset(w for text in told if text for w in words(text))


_MADE: Final = late(
    r"Điều 1\s*[.:]\s*(?P<decided>(?:Phê duyệt|Ban hành|Công bố|Quy định|Sửa đổi|Bổ sung|Bãi bỏ)\s[^.;:\n]{15,400})"
    r"|(?:ban hành|xây dựng)\s(?P<made>(?:Kế hoạch|Chương trình|Đề án|Phương án|Hướng dẫn|Chỉ thị)\s[^.;:\n]{15,400})"
)


def title_within(texts: Iterable[str]) -> str | None:
    """What a paper whose title was not read says that it is: what its first article approves or issues, or what plan it
    lays down. None where it says nothing of the kind. Linear in the texts."""
    made = next((found for text in texts if (found := _MADE.search(text))), None)
    return (made["decided"] or made["made"]) if made else None


@lru_cache(maxsize=4096)
def plain(text: str) -> tuple[str, ...]:
    """The folded words of a title or description that tell its subject."""
    return tuple(_EMPTY.sub(" ", " ".join(words(text))).split())


def less_office(subject: Sequence[str]) -> list[str]:
    """The words of a subject without those of the trade, which tell hardly any paper from another."""
    return _OFFICE.sub(" ", " ".join(subject)).split()


def telling(subject: Sequence[str]) -> int:
    """How many different words of a subject tell one paper from another."""
    return len(set(less_office(subject)))


def _holds(text: str, name: str) -> bool:
    return f" {name} " in f" {text} "


def of_kind(paper: Paper, kinds: Sequence[str]) -> float | None:
    """How well the paper is of one of the kinds: 1 when it is, a little less when it brings out something of that kind or
    is of a narrower one, 0 when it is of another; None where its kind is not known."""
    if not kinds:
        return 1.0
    mine, title = " ".join(words(paper.type or "")), office_name(paper.title)
    found = 0.0
    for kind in map(office_name, kinds):
        if mine == kind:
            return 1.0
        if mine.startswith(f"{kind} "):
            found = _NEARLY
        elif kind.startswith(_ISSUED) and _holds(title, kind):
            found = max(found, _ANOTHERS if _CARRIES_OUT.match(title) else _NEARLY)
    return found if mine else found or None


def numbered(paper: Paper, number: str) -> bool:
    """Whether the paper's number begins with what was typed: "36a" of "36a/NQ-CP"."""
    return not number or words(paper.number or "")[:1] == (number,)


def in_place(paper: Paper, places: Sequence[str]) -> bool | None:
    """Whether the paper is of one of the places, or has it in its title. Where a central paper was signed tells nothing."""
    if not places:
        return True
    issuer, title = office_name(paper.issuer or ""), office_name(paper.title)
    names = [office_name(name) for place in places for name in (place, *predecessors(place)[:1])]
    if any(_holds(issuer, name) or _holds(title, name) for name in names):
        return True
    local = _LOCAL.search(issuer)
    if local and local.end() == len(issuer):
        here = office_name(paper.place or "")
        return any(_holds(here, name) for name in names) or None
    return False if issuer else None


def by_issuer(paper: Paper, issuers: Sequence[str]) -> bool | None:
    """Whether one of the agencies issued the paper; one that its title names may be meant by its subject."""
    if not issuers:
        return True
    mine, names = set(office_name(paper.issuer or "").split()), [office_name(name) for name in issuers]
    if mine and any(mine.issuperset(set(name.split()) - _LEVELS) for name in names):
        return True
    return False if mine and not any(_holds(office_name(paper.title), name) for name in names) else None


@lru_cache(maxsize=4096)
def _years_of(title: str) -> tuple[int, ...]:
    return tuple(int(year) for year in YEAR.findall(_DAY.sub(" ", title)))


def years_told(title: str, years: Sequence[int]) -> bool:
    """Whether a title holds all of the years."""
    return set(years) <= set(_years_of(title))


def in_years(paper: Paper, years: Sequence[int]) -> bool | None:
    """Whether the years asked are the paper's own or stand in its title. A paper may be issued a year before the period
    that it is for."""
    if not years:
        return True
    told = _years_of(paper.title)
    known = {*told, *([paper.year] if paper.year else [])}
    if not known:
        return None
    if all(y in known or (len(told) > 1 and min(told) <= y <= max(told) and len(years) > 1) for y in years):
        return True
    period = len(years) > 1 and all(min(years) - 1 <= y <= max(years) for y in known)
    return None if period and paper.year else False
