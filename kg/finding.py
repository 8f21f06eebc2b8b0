"""Finding documents: by number, name, type, year, date, place and agency, however they are typed."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from pyoxigraph import NamedNode

from kg.cards import DocumentCard
from kg.claims import name_key, without_place
from kg.folding import bare_number, fold_words, loose_key, relaxed_symbol_key, slug, symbol_key
from kg.naming import agencies
from kg.periods import is_central, place_key, place_of
from kg.reading import Reader
from ontology.vocabulary import TYPE_BASE

_HEADS = re.compile(
    r"^(?:chu tich|pho chu tich|bo truong|giam doc|thuong truc|ban thuong vu|ban chap hanh) (?=\w+ )"
)


def keys_for(number: str | None, type_: str | None, name: str | None) -> list[str]:
    """The keys to look a document up by, the best first."""
    keys = []
    if number:
        bare = bare_number(number)
        if bare is None:
            keys += [symbol_key(number), relaxed_symbol_key(number)]
            keys += ["~" + loose_key(number), "~" + loose_key(relaxed_symbol_key(number))]
        elif type_:
            keys.append(f"{fold_words(type_)} {bare}")
        else:
            keys.append("#" + bare)
    if name:
        told = [name_key(type_, name), name_key(None, name)]
        keys += [*told, *(without_place(key, type_, name) for key in told)]
    return list(dict.fromkeys(keys))


def find(
    reader: Reader, number: str | None, type_: str | None, name: str | None, year: int | None, date: str | None,
    place: str | None, issuer: str | None,
) -> tuple[DocumentCard, ...]:  # fmt: skip
    """The documents that all given words fit; held ones first, then the youngest."""
    if not number and not name:
        found = documents(reader, type_, issuer, place, year, year, None)
    else:
        found = []
        for key in keys_for(number, type_, name):
            found = reader.keyed(key)
            if found:
                break
    unique = {card.iri: card for card in found}.values()
    return ordered(c for c in unique if matches(c, type_, issuer, place) and _of_time(c, year, date))


def documents(
    reader: Reader, type_: str | None, issuer: str | None, place: str | None, year_from: int | None,
    year_to: int | None, held: bool | None,
) -> list[DocumentCard]:  # fmt: skip
    """The documents of a type, agency, place and period; the narrowest of these is looked up, the rest filtered."""
    dated = year_from is not None or year_to is not None
    years = [y for y in _years(reader) if (year_from or y) <= y <= (year_to or y)] if dated else []
    found: list[DocumentCard] = []
    if issuer:
        for agency in _agencies(reader, issuer):
            found += _listed(reader, "by_agency", agency=NamedNode(agency))
    elif type_ and dated:
        kind = NamedNode(TYPE_BASE + slug(type_))
        for year in years:
            found += _listed(reader, "by_type_and_year", type=kind, year=str(year))
    elif type_:
        found += _listed(reader, "by_type", type=NamedNode(TYPE_BASE + slug(type_)))
    elif held:
        found += _listed(reader, "held")
    elif dated:
        for year in years:
            found += _listed(reader, "by_year", year=str(year))
    else:
        found += _listed(reader, "known" if held is None else "cited_only")
    return [
        c
        for c in found
        if matches(c, type_, issuer, place)
        and (held is None or c.held == held)
        and (not dated or (c.year is not None and c.year in years))
    ]


def _listed(reader: Reader, name: str, **bindings: str | NamedNode) -> tuple[DocumentCard, ...]:
    """The cards that a query lists, read once for each published state; there are no more such lists than
    agencies, types and years."""
    key = " ".join((name, *(str(value) for value in bindings.values())))
    known: tuple[DocumentCard, ...] | None = reader.remembered.get(key)
    if known is None:
        known = tuple(reader.cards(reader.rows(name, **bindings)))
        if known:  # made-up types and years must not pile up
            reader.remembered[key] = known
    return known


def ordered(cards: Iterable[DocumentCard]) -> tuple[DocumentCard, ...]:
    """Held ones first, then the youngest, then by number."""
    by_name = sorted(cards, key=lambda c: (c.number or c.name or "", c.iri))
    by_date = sorted(by_name, key=lambda c: c.date or str(c.year or ""), reverse=True)
    return tuple(sorted(by_date, key=lambda c: not c.held))


def matches(card: DocumentCard, type_: str | None, issuer: str | None, place: str | None) -> bool:
    """Whether a document is of a type, an agency and a place; None asks nothing."""
    if type_ and card.type and _kind(card.type) != _kind(type_):
        return False
    if issuer and not _issued_by(card, issuer):
        return False
    return not place or place_key(place) in _places(card)


def _places(card: DocumentCard) -> frozenset[str | None]:
    return _places_of(card.issuer, card.number, card.place)


@lru_cache(maxsize=65536)
def _places_of(issuer: str | None, number: str | None, place: str | None) -> frozenset[str | None]:
    """The places a document is of. Central bodies sit in Hà Nội without speaking for it."""
    own = place_of(issuer)
    if (own and own[:2] not in ("h ", "x ")) or (number and is_central(number)):
        return frozenset((own,))
    return frozenset((own, place_key(place)))


@lru_cache(maxsize=1024)
def _kind(type_: str) -> str:
    folded = fold_words(type_)
    return "luat" if folded == "bo luat" else folded


def _issued_by(card: DocumentCard, issuer: str) -> bool:
    if not card.issuer:
        return False
    return _is_of(_agency_key(card.issuer), _agency_key(issuer))


def _of_time(card: DocumentCard, year: int | None, date: str | None) -> bool:
    if date:
        return card.date == date
    return year is None or card.year == year


def _agencies(reader: Reader, issuer: str) -> tuple[str, ...]:
    """The IRIs of the agencies that a name, or the beginning of one, stands for."""
    known: dict[str, tuple[str, ...]] | None = reader.remembered.get("agencies by beginning")
    if known is None:
        told: dict[str, dict[str, None]] = {}
        for card in agencies(reader, None):
            name = _agency_key(card.name)
            for body in {name, _HEADS.sub("", name)}:
                words = body.split()
                for count in range(1, len(words) + 1):
                    told.setdefault(" ".join(words[:count]), {})[card.iri] = None
        known = reader.remembered["agencies by beginning"] = {k: tuple(v) for k, v in told.items()}
    return known.get(_agency_key(issuer), ())


@lru_cache(maxsize=65536)
def _is_of(name: str, asked: str) -> bool:
    """Whether an agency's key is the asked one, the beginning of it, or its head or standing body."""
    body = _HEADS.sub("", name)
    return any(n == asked or n.startswith(asked + " ") for n in (name, body))


@lru_cache(maxsize=8192)
def _agency_key(name: str) -> str:
    """The folded canonical name, so that long and short forms are one."""
    from ingest.agencies.finding import canonical

    return fold_words(canonical(name))


def _years(reader: Reader) -> list[int]:
    """The years of all documents, read once for each published state."""
    known: list[int] | None = reader.remembered.get("years")
    if known is None:
        known = sorted(int(row["year"].value) for row in reader.rows("years"))
        reader.remembered["years"] = known
    return known
