"""Short forms tied to the papers that are cited in full: "Nghị quyết 59" is 59-NQ/TW where that alone fits."""

from __future__ import annotations

from ingest.citations.issuers import can_issue
from ingest.citations.reading import Reading


def attach_shorts(numbered: dict[str, list[Reading]], shorts: list[Reading]) -> list[list[Reading]]:
    """A short form goes to the one citation of its type and bare number that its issuer and day fit; the rest is grouped
    as it stands, except what is a citation only where it means another."""
    rest: dict[tuple[str, str], list[Reading]] = {}
    full = _by_bare_number(numbered) if shorts else {}
    for reading in shorts:
        bare = (reading.anchor.number or "").lstrip("0")
        alike = full.get((reading.type or "", bare), {})
        owners = [key for key, group in alike.items() if any(_is_short_of(reading, r) for r in group)]
        if len(owners) > 1:
            owners = _told_apart(reading, owners, numbered)
        if len(owners) == 1:
            numbered[owners[0]].append(reading)
        elif not reading.anchor.tentative:
            rest.setdefault((reading.type or "", bare), []).append(reading)
    return list(rest.values())


def _by_bare_number(numbered: dict[str, list[Reading]]) -> dict[tuple[str, str], dict[str, list[Reading]]]:
    """The readings in full by type and number without zeros, for each citation."""
    found: dict[tuple[str, str], dict[str, list[Reading]]] = {}
    for key, group in numbered.items():
        for reading in group:
            symbol = reading.anchor.symbol
            if symbol is not None:
                alike = found.setdefault((reading.type or "", symbol.number.lstrip("0")), {})
                alike.setdefault(key, []).append(reading)
    return found


def _is_short_of(short: Reading, full: Reading) -> bool:
    """Whether a short form can mean a paper of its type and number cited in full: the year fits, and who issued it as far as
    told."""
    symbol = full.anchor.symbol
    if symbol is None:
        return False
    if short.anchor.year is not None and short.anchor.year != symbol.year:
        return False
    return not (short.issuer and short.spoken) or can_issue(full.anchor, short.issuer)


def _told_apart(short: Reading, owners: list[str], numbered: dict[str, list[Reading]]) -> list[str]:
    """The owners with the very day of a short form, else all of them."""
    dated = [key for key in owners if short.date and any(r.date == short.date for r in numbered[key])]
    return dated or owners
