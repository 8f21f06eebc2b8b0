"""One office of several places: "Sở Nội vụ thành phố Cần Thơ cũ và Sóc Trăng", "UBND tỉnh Bến Tre, Trà Vinh"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from ingest.places import province
from search.late_patterns import late
from search.questions.spans import Token

_OLD: Final = r"(?: ?\(?cu\)?)?"
_AND: Final = late(rf"{_OLD}\s*(?:,|,? ?va|,? ?cung|,? ?voi)\s*(?:cua )?")
_END: Final = late(rf"{_OLD}(?![a-z])")
_LEVEL: Final = late(r" (?:tỉnh|thành phố)$")


def join_places(folded: str, tokens: Sequence[Token]) -> list[Token]:
    """Tokens with an office and the further places it is told for as one. Linear."""
    out: list[Token] = []
    for i, token in enumerate(tokens):
        before = _office_before(out)
        unit = _unit_office(folded, out, token)
        if unit is not None:
            out[-1] = unit
            continue
        own = (
            _office(out[before]) if before is not None and token.letter == "a" and token.slot.place else None
        )
        if before is None or own is None or not _AND.fullmatch(folded[out[before].end : token.start]):
            out.append(token)
            continue
        office, place = own
        at = out[before]
        old = _END.match(folded, token.end)
        last = i + 1 == len(tokens) or tokens[i + 1].letter != "w"
        places = tuple(dict.fromkeys((*at.slot.or_places, token.slot.place or "")))
        slot = replace(
            at.slot, issuers=(office,), place=place, or_places=tuple(p for p in places if p != place)
        )
        out[before:] = [replace(at, end=token.end if last or old is None else old.end(), slot=slot)]
    return [t for i, t in enumerate(out) if not (t.letter == "w" and i and out[i - 1].end >= t.end)]


def _unit_office(folded: str, before: Sequence[Token], token: Token) -> Token | None:
    """An office of a unit with the next unit of the row: "UBND huyện Thới Lai, Cờ Đỏ"; None where it is none."""
    last = before[-1] if before else None
    place = token.slot.place or ""
    if last is None or last.letter != "A" or token.letter != "a" or not last.slot.issuers:
        return None
    told = _OF_UNIT.match(last.slot.issuers[0])
    if not told or not place.startswith(told["kind"]) or not _AND.fullmatch(folded[last.end : token.start]):
        return None
    issuers = (*last.slot.issuers, f"{told['office']} {place}")
    return replace(last, end=token.end, slot=replace(last.slot, issuers=issuers))


_OF_UNIT: Final = late(r"(?P<office>\S.*?) (?P<kind>xã|phường|thị trấn|quận|huyện|thị xã|đặc khu) ")


def _office_before(tokens: Sequence[Token]) -> int | None:
    """Where the office stands that a place may go on from: last, or with nothing but "cũ và" behind it."""
    at = len(tokens) - 1
    if at > 0 and tokens[at].letter == "w" and set(tokens[at].words) <= {"cu", "va"}:
        at -= 1
    return at if at >= 0 and tokens[at].letter == "A" and len(tokens[at].slot.issuers) == 1 else None


def _office(token: Token) -> tuple[str, str] | None:
    """An office's name without its place, and the place; None where it tells none."""
    name = token.slot.issuers[0]
    if token.slot.or_places and token.slot.place:
        return name, token.slot.place
    told = name.removesuffix(" (cũ)").split()
    for few in (3, 2, 1):
        where = province(" ".join(told[-few:])) if len(told) > few else None
        if where:
            return _LEVEL.sub("", " ".join(told[:-few])), where
    return None
